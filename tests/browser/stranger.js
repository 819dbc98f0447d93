/* A client of our wire that knows nothing of our pages: it opens a room, fills it, and plays to the end. */
async ([library, pack]) => {
  const { io } = await import(library);

  const ask = async (method, path, body, ticket) => {
    const headers = { "Content-Type": "application/json" };
    if (ticket) headers.Authorization = `Bearer ${ticket}`;
    const answer = await fetch(path, {
      method,
      headers,
      body: body && JSON.stringify(body),
      credentials: "omit",
    });
    return answer.json();
  };

  const enter = (auth) =>
    new Promise((resolve, reject) => {
      const socket = io({ auth, transports: ["websocket"], forceNew: true });
      const seen = {};
      socket.on("view", (layers) => {
        Object.assign(seen, layers);
        if (seen.room) resolve({ socket, seen });
      });
      socket.on("connect_error", reject);
    });

  const give = ({ socket }, message) =>
    new Promise((resolve) => socket.emit("command", message, resolve));

  const until = async (client, what) => {
    for (let tries = 0; tries < 200; tries += 1) {
      if (what(client.seen)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`never came: ${what}; last ${JSON.stringify(client.seen)}`);
  };

  const game = await ask("POST", "/api/games", { pack, teams: 2, seed: 7 });
  const host = await enter({ code: game.code, as: "host", ticket: game.ticket });
  const players = [];
  for (const name of ["Ada", "Bob"]) {
    const seat = await ask("POST", `/api/games/${game.code}/seats`, { name });
    players.push(await enter({ code: game.code, as: "player", ticket: seat.ticket }));
  }

  const says = { choice: "o1", truefalse: "o2", multi: ["o1"], text: "def", number: "8", output: "0\n1" };
  const answer = async (player) => {
    const { id, kind, items } = host.seen.room.question;
    await until(player, (seen) => seen.room.question?.id === id);
    return kind === "recite"
      ? give(player, { do: "recite", id: `r-${id}`, question: id, text: "Readability counts" })
      : give(player, { do: "answer", question: id, says: items ? items.map((item) => item.id) : says[kind] });
  };

  const words = [];
  while (host.seen.room.phase !== "finished") {
    const { from } = host.seen.desk.next;
    if (host.seen.room.phase === "asking") for (const player of players) words.push((await answer(player)).word);
    if (host.seen.room.phase !== "locked") await give(host, { do: "advance", from });
    await until(host, (seen) => seen.desk.next.from !== from || seen.room.phase === "finished");
  }
  const refused = await give(players[0], { do: "answer", question: "q1", says: "o1" });
  const results = await ask("GET", `/api/games/${game.code}/results.json`);
  return { words: words.filter(Boolean), refused: refused.refused, results };
}
