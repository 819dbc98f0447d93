/** The head of a question: where we are, what is asked, its code, and the clock. */
import { html, useEffect, useRef } from "../../../vendor/kit.js";
import { Ring } from "../../parts/ring.js";
import { place } from "../../parts/place.js";
import { code, numbered, plain, rich } from "../../parts/rich.js";

/** From so many characters on a prompt is set smaller. */
const LONG = 90;

let shownLast;

const typing = () => document.activeElement?.matches("input[type=text], textarea");

/** Brings a new question's heading into view and into focus, unless somebody is typing. */
const useFocus = (key) => {
  const heading = useRef(null);
  useEffect(() => {
    const before = shownLast;
    shownLast = key;
    if (before === key || typing()) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [key]);
  return heading;
};

/** The clock of the question at hand; whoever was given a pace of their own has it in their layer. */
const Clock = ({ room, seat, team }) => {
  const { question, paused, buzz } = room;
  const { closes_at: closes } = [seat, team].find((layer) => layer && "closes_at" in layer) ?? question;
  return html`<${Ring} size="small" opens_at=${question.opens_at} closes_at=${closes}
    seconds=${question.seconds} paused=${paused ?? buzz} />`;
};

/** The words of a question with the clock beside them; `where` says how far the evening is. */
export const Heading = ({ room, seat, team, where }) => {
  const { question, phase } = room;
  const heading = useFocus(`${question.id} ${phase === "revealed"}`);
  const long = plain(question.prompt).length > LONG || null;
  return html`
    <div class="prompt">
      <div class="words">
        <p class="muted small">${where}</p>
        <h1 id="prompt" class="rich" data-long=${long} tabindex="-1" ref=${heading}>${rich(question.prompt)}</h1>
      </div>
      ${phase === "asking" && html`<${Clock} room=${room} seat=${seat} team=${team} />`}
    </div>`;
};

const whereabouts = ({ round, question }) =>
  question.extra ? place(question) : `Round ${round.number} / ${place(question).toLowerCase()}`;

/** The code; where a line of it is asked for, it is the answer's to show until that is told. */
const Code = ({ question, reveal }) => {
  if (question.kind !== "line") return code(question.code);
  if (question.aloud && !reveal) return numbered(question.code);
  return reveal ? numbered(question.code, reveal.solution) : null;
};

export const Prompt = ({ room, seat, team }) => {
  const { question } = room;
  return html`
    <${Heading} room=${room} seat=${seat} team=${team} where=${whereabouts(room)} />
    ${question.image && html`<img class="picture" src=${question.image.src} alt=${question.image.alt} />`}
    <${Code} question=${question} reveal=${room.reveal} />`;
};
