"""What a model was given in fewer words is kept, and found by its handle."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.store.builders import COMPRESSION, ORIGINAL, SECRET, shown, trajectory
from xnai.core.errors import BadRequest
from xnai.core.judgement import Draft
from xnai.store import SqliteStore
from xnai.store.answers import read, written
from xnai.store.reading import show_elided

pytestmark = pytest.mark.anyio
HANDLE = COMPRESSION.elisions[0].handle


async def recorded(path: Path, *, keep_text: bool = True, n: int = 1) -> None:
    async with SqliteStore(path, keep_text=keep_text) as store:
        for k in range(n):
            await store.record(trajectory(f"r-{k}"), "Write f")


async def test_the_record_says_what_stood_in_fewer_words(path: Path):
    await recorded(path)
    kept = shown(path).calls[0].compression
    assert (kept["tokens_before"], kept["tokens_after"]) == (1400, 30)
    assert kept["elided"] == [
        {
            "pack": "superseded",
            "handle": HANDLE,
            "what": f"{SECRET}.py",
            "message": 2,
            "chars_before": len(ORIGINAL),
            "chars_after": 90,
        }
    ]


async def test_a_handle_leads_to_the_text_however_often_it_was_left_out(path: Path):
    await recorded(path, n=3)
    for handle in (HANDLE, HANDLE.upper(), HANDLE[:3]):
        assert show_elided(path, handle, busy_s=1) == ORIGINAL


@pytest.mark.parametrize("handle", ["00000000", "%", "_" * 8, "'", "x" * 1000])
async def test_a_handle_that_nobody_kept_is_an_error_that_says_so(path: Path, handle: str):
    await recorded(path)
    with pytest.raises(BadRequest, match="no text was kept under it"):
        show_elided(path, handle, busy_s=1)


async def test_a_handle_of_no_digits_names_nothing(path: Path):
    await recorded(path)
    other = replace(COMPRESSION.elisions[0], original="x" * 500)
    draft = replace(trajectory().answer, compression=replace(COMPRESSION, elisions=(other,)))
    async with SqliteStore(path) as store:
        await store.record(with_answer(draft), "Write g")
    with pytest.raises(BadRequest, match="more than one"):
        show_elided(path, "", busy_s=1)


def with_answer(draft: Draft):
    made = trajectory("r-9")
    attempt = replace(made.attempts[-1], draft=draft)
    return replace(made, attempts=(attempt,), answer=draft)


async def test_without_texts_only_numbers_and_handles_are_kept(path: Path):
    await recorded(path, keep_text=False)
    assert shown(path).calls[0].compression["elided"][0]["what"] is None
    with pytest.raises(BadRequest, match="no text was kept"):
        show_elided(path, HANDLE, busy_s=1)


async def test_there_is_nothing_to_expand_before_the_first_request(path: Path):
    with pytest.raises(BadRequest, match="Nothing has been recorded"):
        show_elided(path, HANDLE, busy_s=1)


def test_a_cached_answer_tells_of_it_and_keeps_no_second_copy():
    body = written(trajectory())
    assert ORIGINAL.splitlines()[0].encode() not in body
    again = read(body)
    assert again.answering.draft is again.answer
    assert again.answer.compression.tokens_before == 1400
    assert again.answer.compression.elisions[0].chars_before == len(ORIGINAL)
