"""Histories in SQL."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from flask import Flask

from quiz.rules.events import Event, HostAway, HostBack, Paused
from quiz.store import BadDatabase, Conflict, NotSaved, Picture, Played, Row, Store
from tests.rules.evening import Evening, a_pack, a_round, choice

CODE = "BCDFGH"
PLAYED = Played(3, 1, 9)


def a_store(path: Path) -> Store:
    app = Flask("test", instance_path=str(path.parent))
    app.config["SQLALCHEMY_DATABASE_URI"] = f"sqlite:///{path}"
    return Store(app, "this process")


def opened() -> list[Row]:
    return [Row(event) for event in Evening(a_pack(a_round(choice("one")))).history]


def kept(store: Store) -> list[Event]:
    found = store.history(CODE)
    return [] if found is None else [row.event for row in found.rows]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "puzzlers.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    store = a_store(path)
    yield store
    store.close()


def test_what_is_kept_is_there_after_a_restart(path: Path, store: Store) -> None:
    store.open(CODE, "A pack", opened(), at=1)
    store.append(CODE, 2, [Row(Paused(5), "host", "c1", '{"a":1}')], at=5, runs=False)
    store.close()

    found = a_store(path).history(CODE)

    assert found is not None
    assert found.rows == (*opened(), Row(Paused(5), "host", "c1", '{"a":1}'))
    assert found.at == 5


def test_there_is_no_history_of_a_game_that_never_was(store: Store) -> None:
    assert store.history("NOSUCH") is None


def test_a_code_is_given_once(store: Store) -> None:
    store.open(CODE, "A pack", opened(), at=1)

    with pytest.raises(Conflict):
        store.open(CODE, "Another pack", opened(), at=2)


def test_of_two_writers_the_second_is_refused_with_all_that_it_brought(store: Store) -> None:
    store.open(CODE, "A pack", opened(), at=1)
    store.append(CODE, 2, [Row(HostAway(2))], at=2, runs=False)

    with pytest.raises(Conflict):
        store.append(CODE, 2, [Row(HostBack(3)), Row(HostAway(4))], at=4, runs=True)

    assert kept(store)[1:] == [HostAway(2)]
    assert store.running() == {}


def test_a_full_disk_keeps_nothing_and_works_again_when_there_is_room(store: Store) -> None:
    store.open(CODE, "A pack", opened(), at=1)
    with _pages(store, 1), pytest.raises(NotSaved, match="full"):
        store.append(CODE, 2, [Row(HostAway(n)) for n in range(2_000)], at=2, runs=False)
    assert len(kept(store)) == 1

    store.append(CODE, 2, [Row(HostAway(2))], at=2, runs=False)

    assert kept(store)[1:] == [HostAway(2)]


@contextmanager
def _pages(store: Store, count: int) -> Iterator[None]:
    """Let the file grow to that many pages at most, as a full disk would."""
    with store._engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {count}")
    yield
    with store._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")


def test_a_game_runs_while_its_last_words_say_so(store: Store) -> None:
    store.open(CODE, "A pack", opened(), at=1)
    store.append(CODE, 2, [Row(HostAway(2))], at=2_000, runs=True)
    assert store.running() == {CODE: 2_000}

    store.beat([CODE], 4_000)
    assert store.running() == {CODE: 4_000}

    store.append(CODE, 3, [Row(HostBack(3))], at=5_000, runs=False)
    store.beat([CODE], 6_000)
    assert store.running() == {}


def test_what_questions_come_to_is_added_up_over_all_games(store: Store) -> None:
    one, two = ("pack", "one"), ("bank", "two")
    for code, at in (("BCDFGH", 5), ("HGFDCB", 9)):
        store.open(code, "A pack", opened(), at=1)
        counts = {one: Played(4, 2.5, at)} if at == 5 else {one: Played(2, 2, at), two: PLAYED}
        store.append(code, 2, [Row(HostAway(2))], at=at, runs=False, counts=counts)
    store.delete(CODE)

    assert store.played() == {one: Played(6, 4.5, 9), two: PLAYED}


def test_what_a_refused_writer_brought_is_not_counted(store: Store) -> None:
    store.open(CODE, "A pack", opened(), at=1)

    with pytest.raises(Conflict):
        store.append(CODE, 1, [Row(HostAway(2))], at=2, runs=False, counts={("p", "q"): PLAYED})

    assert store.played() == {}


def test_a_picture_is_found_by_its_name_until_its_game_is_deleted(store: Store) -> None:
    store.open(CODE, "A pack", opened(), at=1, named={"random.png": Picture("image/png", b"PNG")})
    assert store.picture("random.png") == Picture("image/png", b"PNG")
    assert store.picture("other.png") is None

    store.delete(CODE)

    assert store.picture("random.png") is None


def test_a_game_that_is_deleted_leaves_nothing(store: Store, path: Path) -> None:
    store.open(CODE, "A pack", opened(), at=1, named={"random.png": Picture("image/png", b"PNG")})
    store.append(CODE, 2, [Row(HostAway(2))], at=2, runs=True)

    store.delete(CODE)
    store.close()

    with closing(sqlite3.connect(path)) as raw:
        for table in ("games", "history", "beats", "pictures"):
            assert raw.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_every_answer_is_on_the_disk_before_it_is_acknowledged(store: Store) -> None:
    with store._engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2


def test_a_database_that_answers_is_reachable(store: Store) -> None:
    assert store.reachable()


def test_a_database_that_does_not_answer_is_not(store: Store) -> None:
    def fails(_: Callable[[], object]) -> object:
        raise NotSaved("gone")

    store._run = fails

    assert not store.reachable()
    store._run = lambda work: work()


def not_a_database(path: Path) -> None:
    path.write_bytes(b"These are my tax returns. " * 100)


def somebody_elses(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE recipes (name TEXT)")


def from_the_future(path: Path) -> None:
    a_store(path).close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA user_version = 99")


def damaged(path: Path) -> None:
    store = a_store(path)
    store.open(CODE, "A pack", opened(), at=1)
    store.append(CODE, 2, [Row(HostAway(n)) for n in range(5_000)], at=2, runs=False)
    store.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:8_192] + b"\xff" * 40_000 + whole[48_192:])


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (not_a_database, "cannot be read as a database"),
        (somebody_elses, "not one of Puzzlers"),
        (from_the_future, "newer version"),
        (damaged, "damaged|cannot be read"),
    ],
)
def test_a_file_that_is_not_ours_is_named_and_left_alone(
    path: Path, spoil: Callable[[Path], None], sentence: str
) -> None:
    spoil(path)
    before = path.read_bytes()

    with pytest.raises(BadDatabase, match=sentence) as refused:
        a_store(path)

    assert str(path) in str(refused.value)
    assert path.read_bytes() == before


def test_an_empty_file_is_as_good_as_none(path: Path) -> None:
    path.touch()

    store = a_store(path)

    assert store.history(CODE) is None
    store.close()
