"""`xnai logs`, `cache status` and every help, in this process: the same program, at less cost."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import anyio
import pytest
from typer.main import get_command
from typer.testing import CliRunner, Result

from tests.store.builders import trajectory
from xnai.cli.main import app, register_commands
from xnai.core.errors import EngineStartError, XnaiError
from xnai.core.ports import Sending
from xnai.store.egress import EgressLog
from xnai.store.store import SqliteStore

AT = datetime(2026, 11, 28, 6, 5, 4, 321_000, UTC)
SHOWN = "2026-11-28 06:05:04"
ISO = "2026-11-28T06:05:04.321+00:00"
Run = Callable[..., Result]


@pytest.fixture(scope="module")
def _commands() -> None:
    register_commands()


@pytest.fixture
def run(_commands: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    runner = CliRunner(env={"XNAI_HOME": str(tmp_path), "COLUMNS": "120", "NO_COLOR": "1"})
    return lambda *words: runner.invoke(app, words)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "xnai.sqlite3"


def record_failure(path: Path) -> None:
    async def write() -> None:
        async with SqliteStore(path, clock=lambda: AT) as store:
            await store.record_failure(
                "r-1", "Write f", EngineStartError("No memory."), route=None, attempts=(),
                failures={}, elapsed_s=0.0,
            )  # fmt: skip

    anyio.run(write)


def record_answer(path: Path, request_id: str, *, sent: bool) -> None:
    sending = Sending(
        request_id=request_id, model="big", host="api.example", body=b"{}", reserved=1.0,
        budget=None,
    )  # fmt: skip

    async def write() -> None:
        async with SqliteStore(path, clock=lambda: AT) as store:
            if sent:
                await EgressLog(store).begin(sending)
            await store.record(trajectory(request_id), "Write f")

    anyio.run(write)


def test_what_a_failed_request_ended_in_is_called_an_error(run: Run, path: Path):
    record_failure(path)
    told = run("logs", "last").stdout
    assert "\nerror:\nNo memory.\n" in told
    assert "answer:" not in told


def test_people_are_told_every_time_in_one_form_and_machines_in_iso(run: Run, path: Path):
    record_failure(path)
    record_answer(path, "r-2", sent=True)
    with closing(sqlite3.connect(path)) as store, store:
        at = AT.timestamp()
        store.execute("UPDATE request SET asked_at = ?", (ISO,))
        store.execute(
            "INSERT INTO response (key, kept_at, used_at, n_bytes, sha256, body)"
            " VALUES ('k', ?, ?, 1, '00', x'00')",
            (at, at),
        )
    assert f"when, UTC    {SHOWN}\n" in run("logs", "r-1").stdout
    for words in (("logs",), ("logs", "--egress")):
        head, row, *_ = run(*words).stdout.splitlines()
        assert row.index(SHOWN) == head.index("when, UTC")
    status = run("cache", "status").stdout
    assert f"oldest, UTC     {SHOWN}\nlast used, UTC  {SHOWN}\n" in status
    for words in (
        ("logs", "--json"),
        ("logs", "r-1", "--json"),
        ("logs", "--egress", "--json"),
        ("cache", "status", "--json"),
    ):
        assert f'_at": "{ISO}"' in run(*words).stdout, words


def test_egress_of_a_request_that_sent_nothing_says_so(run: Run, path: Path):
    record_answer(path, "r-1", sent=False)
    done = run("logs", "--egress", "r-1")
    assert (done.exit_code, done.stdout) == (
        0, "Nothing has left this machine for request r-1.\n"
    )  # fmt: skip
    last = run("logs", "--egress", "last").stdout
    assert last == "Nothing has left this machine for the last request.\n"
    assert run("logs", "--egress").stdout == "Nothing has left this machine.\n"


def test_egress_of_a_request_that_does_not_exist_proposes_those_that_sent(run: Run, path: Path):
    record_answer(path, "r-sent", sent=True)
    record_answer(path, "r-local", sent=False)
    error = run("logs", "--egress", "nope").exception
    assert isinstance(error, XnaiError)
    assert error.message == "There is no request 'nope'."
    assert error.hint == "Known: last, r-sent."
    plain = run("logs", "nope").exception
    assert isinstance(plain, XnaiError)
    assert plain.hint == "Known: last, r-local, r-sent."


def helps(command: object, *words: str) -> Iterator[tuple[str, ...]]:
    """Every command's words, the program itself first."""
    yield words
    for name, each in getattr(command, "commands", {}).items():
        yield from helps(each, *words, name)


def test_no_help_shows_a_type_beside_an_option_that_takes_no_value(run: Run):
    pages = {words: run(*words, "--help").stdout for words in helps(get_command(app))}
    assert {("logs",), ("setup", "embeddings"), ("key", "set")} <= pages.keys()
    for words, page in pages.items():
        assert "--help" in page, words
        assert "bool" not in page, words
    assert re.search(r"--config +-c +<path>", pages["logs",])
