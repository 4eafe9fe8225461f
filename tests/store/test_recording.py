"""What is kept of a request, what is not, and how it is found again."""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import anyio
import anyio.lowlevel
import pytest

from tests.store.builders import SECRET, listed, shown, trajectory
from xnai.core.errors import BadRequest, PromptTooLong, StoreError, UnknownName
from xnai.core.ports import Recorder
from xnai.store import SqliteStore
from xnai.store.connection import open_writer

pytestmark = pytest.mark.anyio
PROMPT = f"Write clean(words) without {SECRET}"


def noon() -> datetime:
    return datetime(2026, 11, 21, 12, tzinfo=UTC)


async def test_a_request_comes_back_as_it_was_recorded(path: Path) -> None:
    async with SqliteStore(path, clock=noon) as store:
        recorder: Recorder = store
        await recorder.record(trajectory(), PROMPT)
        kept = shown(path, "last")
    assert kept.asked_at == "2026-11-21T11:59:59.250+00:00"
    assert kept.prompt == PROMPT
    assert kept.prompt_sha256 == sha256(PROMPT.encode()).hexdigest()
    assert kept.plan == ("draft", "refine")
    assert kept.probabilities == {"draft": 0.4, "refine": 0.9}
    assert kept.reasons == (f"hard word {SECRET}",)
    assert kept.features is not None
    assert kept.features["complexity"] == "mid"
    assert (kept.expected_cost, kept.elapsed_s, kept.overhead_s) == (0.7, 0.75, 0.002)
    assert (kept.accepted, kept.probability) == (True, 0.95)
    assert (kept.tier, kept.model) == ("refine", "model-refine")
    assert kept.answer == f"return '{SECRET}'"
    assert kept.error_kind is None
    assert kept.failures == {"router": f"no room for {SECRET}"}


async def test_requests_that_come_together_are_kept_each_for_itself(path: Path) -> None:
    async with SqliteStore(path) as store, anyio.create_task_group() as tasks:
        for number in range(15):
            each = replace(trajectory(), request_id=f"r-{number}")
            tasks.start_soon(store.record, each, PROMPT)
    assert {row.id for row in listed(path)} == {f"r-{number}" for number in range(15)}


async def test_one_that_cannot_be_kept_costs_no_other_that_came_with_it(path: Path) -> None:
    failed = []

    async def keep(store: SqliteStore, number: int) -> None:
        try:
            await store.record(replace(trajectory(), request_id=f"r-{number}"), PROMPT)
        except StoreError:
            failed.append(number)

    async with SqliteStore(path) as store, anyio.create_task_group() as tasks:
        for number in (1, 2, 3, 2, 4, 5):  # an id is kept once
            tasks.start_soon(keep, store, number)
    assert failed == [2]
    assert {row.id for row in listed(path)} == {f"r-{number}" for number in range(1, 6)}


async def test_records_on_each_others_heels_are_kept_and_the_end_waits_for_them(
    path: Path,
) -> None:
    async with SqliteStore(path) as store, anyio.create_task_group() as tasks:
        await store.record(trajectory(), PROMPT)
        await store.record(replace(trajectory(), request_id="r-2"), PROMPT)
        tasks.start_soon(store.record, replace(trajectory(), request_id="r-3"), PROMPT)
        await anyio.lowlevel.checkpoint()
        await store.aclose()  # takes along what was handed over
    assert {row.id for row in listed(path)} == {"r-1", "r-2", "r-3"}


async def test_what_was_handed_over_before_is_kept_before_any_other_work(path: Path) -> None:
    async with SqliteStore(path) as store, anyio.create_task_group() as tasks:
        await store.record(trajectory(), PROMPT)
        for number in range(2, 6):
            each = replace(trajectory(), request_id=f"r-{number}")
            tasks.start_soon(store.record, each, PROMPT)
        await anyio.lowlevel.checkpoint()
        found = await store.work(
            lambda connection: connection.execute("SELECT count(*) FROM request").fetchone()
        )
    assert found == (5,)


async def test_every_call_comes_back_with_its_evidence_in_order(path: Path) -> None:
    async with SqliteStore(path) as store:
        await store.record(trajectory(), PROMPT)
        first, second = shown(path, "r-1").calls
    assert (first.attempt, first.tier, first.action) == (1, "draft", "climb")
    assert (second.attempt, second.tier, second.action) == (2, "refine", "accept")
    assert (first.prompt_tokens, first.completion_tokens, first.cached_tokens) == (30, 12, 4)
    assert (first.logprob_mean, first.logprob_min, first.finish) == (-0.1, -2.0, "stop")
    assert first.tool_calls == (
        {"id": "1", "name": "read_file", "arguments": f'{{"path": "{SECRET}"}}'},
    )
    assert [e.kind for e in first.evidence] == ["parse", "examples", "schema", "critique"]
    assert [e.score for e in first.evidence] == [1.0, 0.0, None, 1.0]
    assert [e.score for e in second.evidence] == [1.0, 1.0, None, 1.0]
    assert first.evidence[1].facts == (f"f({SECRET!r}) returned None",)
    assert first.evidence[1].cost_s == 0.04
    critique = first.evidence[3]
    assert (critique.prompt_tokens, critique.completion_tokens) == (50, 3)
    assert critique.prompt_sha256 == "c" * 64
    assert first.evidence[0].prompt_tokens is None


async def test_without_keep_text_nothing_that_can_quote_reaches_the_disk(path: Path) -> None:
    async with SqliteStore(path, keep_text=False) as store:
        await store.record(trajectory(), PROMPT)
        await store.record_failure(
            "r-2", PROMPT, StoreError(f"cannot {SECRET}"), route=None, attempts=(), failures={},
            elapsed_s=0.0,
        )  # fmt: skip
        answered = shown(path, "r-1")
        failed = shown(path, "r-2")
    assert (answered.prompt, answered.answer, failed.error) == (None, None, None)
    assert answered.prompt_sha256 == sha256(PROMPT.encode()).hexdigest()
    assert answered.calls[0].evidence[1].score == 0.0
    assert answered.failures == {"router": None}
    assert failed.error_kind == "StoreError"
    files = [file.read_bytes() for file in path.parent.iterdir()]
    assert files
    assert not any(SECRET.encode() in content for content in files)


async def test_with_keep_text_the_same_search_does_find_the_text(path: Path) -> None:
    async with SqliteStore(path) as store:
        await store.record(trajectory(), PROMPT)
    assert SECRET.encode() in path.read_bytes()  # noqa: ASYNC240


async def test_a_request_that_failed_is_kept_with_its_error(path: Path) -> None:
    error = PromptTooLong(prompt_tokens=5000, n_ctx=4096, model="small")
    async with SqliteStore(path, clock=noon) as store:
        await store.record_failure(
            "r-1", PROMPT, error, route=None, attempts=(), failures={}, elapsed_s=1.0
        )
        kept = shown(path, "r-1")
        (line,) = listed(path)
    assert (kept.error_kind, kept.error) == ("PromptTooLong", error.message)
    assert (kept.accepted, kept.calls, kept.plan, kept.tier) == (False, (), None, None)
    assert kept.asked_at == "2026-11-21T11:59:59.000+00:00"
    assert (line.error_kind, line.n_calls) == ("PromptTooLong", 0)


@pytest.mark.parametrize("keep_text", [True, False])
async def test_a_failure_after_routing_keeps_the_route_and_why_each_tier_failed(
    path: Path, keep_text: bool
) -> None:
    asked = trajectory()
    async with SqliteStore(path, keep_text=keep_text) as store:
        await store.record_failure(
            "r-1", PROMPT, StoreError("no"), route=asked.route, attempts=asked.attempts[:1],
            failures=asked.failures, elapsed_s=0.0,
        )  # fmt: skip
        kept = shown(path, "r-1")
    assert kept.plan == ("draft", "refine")
    assert kept.probabilities == {"draft": 0.4, "refine": 0.9}
    assert [(call.tier, len(call.evidence)) for call in kept.calls] == [("draft", 4)]
    assert kept.failures == {"router": f"no room for {SECRET}" if keep_text else None}
    assert (SECRET.encode() in path.read_bytes()) == keep_text  # noqa: ASYNC240


async def test_the_list_is_newest_first_and_no_longer_than_asked(path: Path) -> None:
    async with SqliteStore(path) as store:
        for i in range(5):
            await store.record(trajectory(f"r-{i}"), f"{i}" + "x" * 500)
        lines = listed(path, limit=3)
    assert [line.id for line in lines] == ["r-4", "r-3", "r-2"]
    assert lines[0].opening == "4" + "x" * 199
    assert (lines[0].n_calls, lines[0].accepted, lines[0].tier) == (2, True, "refine")


async def test_a_prefix_names_a_request_only_when_it_is_the_only_one(path: Path) -> None:
    async with SqliteStore(path) as store:
        for request_id in ("abc", "abd", "xyz", "xyz1"):
            await store.record(trajectory(request_id), PROMPT)
        assert shown(path, "abd").id == "abd"
        assert shown(path, "xyz1").id == "xyz1"
        assert shown(path, "xyz").id == "xyz"
        with pytest.raises(BadRequest, match="more than one") as ambiguous:
            shown(path, "ab")
        assert ambiguous.value.hint == "Give more of it: abc, abd."
        with pytest.raises(UnknownName, match="no request 'b'"):
            shown(path, "b")
        with pytest.raises(UnknownName):
            shown(path, "\udc80")


def test_before_the_first_request_there_is_nothing_to_show(path: Path) -> None:
    assert listed(path) == []
    with pytest.raises(BadRequest, match="Nothing has been recorded yet"):
        shown(path)
    assert not path.parent.exists()
    open_writer(path, busy_s=1).close()
    assert listed(path) == []
    with pytest.raises(BadRequest, match="Nothing has been recorded yet"):
        shown(path)


async def test_a_request_is_recorded_once(path: Path) -> None:
    async with SqliteStore(path) as store:
        await store.record(trajectory(), "first")
        with pytest.raises(StoreError, match=r"UNIQUE.*request\.id"):
            await store.record(trajectory(), "second")
        assert shown(path).prompt == "first"
        assert len(listed(path)) == 1


@pytest.mark.parametrize("odd", ["\udc80 not UTF-8", "a\x00b", "", "ü" * 500_000])
async def test_any_text_can_be_recorded(path: Path, odd: str) -> None:
    async with SqliteStore(path) as store:
        await store.record(trajectory(text=odd), odd)
        kept = shown(path)
    assert kept.answer == odd.replace("\udc80", "?")
    assert kept.prompt == kept.answer


async def test_files_and_folder_are_for_the_owner_alone(path: Path) -> None:
    async with SqliteStore(path) as store:
        await store.record(trajectory(), PROMPT)
        modes = {f.name: stat.S_IMODE(f.stat().st_mode) for f in path.parent.iterdir()}
    assert set(modes.values()) == {0o600}
    assert f"{path.name}-wal" in modes
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


async def test_deleting_a_request_takes_its_calls_and_evidence_with_it(path: Path) -> None:
    async with SqliteStore(path) as store:
        await store.record(trajectory(), PROMPT)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("DELETE FROM request")
        assert connection.execute("SELECT count(*) FROM evidence").fetchone() == (0,)
