"""Answers that the store kept, to be climbed from; and prompts as tiers get them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import anyio
import orjson
import pytest

from tests.bench.fake_ladder import fake_cascade, pocket_space
from tests.store.builders import trajectory
from tests.store.test_experiences import recorded
from xnai.core.errors import BadRequest, EngineError, UnknownName
from xnai.mcp_pages import ladder_status, pages_of, recalled
from xnai.server.admission import Counts
from xnai.store import SqliteStore

pytestmark = pytest.mark.anyio


@pytest.fixture
def space(tmp_path):
    return pocket_space(tmp_path)


class TestRecalling:
    async def test_the_answer_stands_last_with_what_was_found_out_about_it(self, space):
        kept = trajectory("one")
        first = kept.attempts[0]
        early = replace(kept, answer=first.draft)  # not the last that was drafted
        await recorded(space.store_path, early)
        found = recalled(space, "one")
        assert found.request.id == "one"
        assert len(found.attempts) == len(kept.attempts)
        answer = found.attempts[-1]
        assert (answer.draft.tier, answer.draft.text) == (first.draft.tier, first.draft.text)
        assert answer.verdict == first.verdict
        assert [(e.kind, e.score, e.detail, e.facts) for e in answer.evidence] == [
            (e.kind, e.score, e.detail, e.facts) for e in first.evidence
        ]

    async def test_an_answer_that_was_given_again_has_the_drafts_of_the_one_it_is_from(self, space):
        again = replace(trajectory("again"), cached_from="one")
        await recorded(space.store_path, trajectory("one"), again)
        found = recalled(space, "again")
        assert found.request.id == "again"
        assert found.attempts == recalled(space, "one").attempts != ()

    async def test_what_cannot_be_climbed_from_is_told(self, space):
        with pytest.raises(BadRequest, match="Nothing has been recorded"):
            recalled(space, "one")
        async with SqliteStore(space.store_path, keep_text=False) as store:
            await store.record(trajectory("silent"), "a prompt")
            await store.record_failure(
                "dead", "p", EngineError("x"), route=None, attempts=(), failures={}, elapsed_s=1.0
            )
        with pytest.raises(BadRequest, match="texts of request silent are not kept"):
            recalled(space, "silent")
        with pytest.raises(BadRequest, match="dead ended in an error"):
            recalled(space, "dead")
        with pytest.raises(UnknownName, match="no request 'gone'"):
            recalled(space, "gone")


class TestPages:
    async def test_a_prompt_is_what_the_tier_would_get(self, space):
        cascade = await fake_cascade([], space)
        status = partial(ladder_status, space, cascade, (), Counts(running=0, waiting=0))
        pages = pages_of(space, cascade, status)
        given = {"request": "double it", "draft": "def f(x): ...", "facts": "f(1) hung\n\n"}
        assert pages.prompt("tier-refine").text(given) == (
            'double it\n\n<route tier="1"><payload>\ndraft:\n```python\ndef f(x): ...\n```\n'
            "f(1) hung\n</payload></route>"
        )
        assert pages.prompt("tier-refine").text({"request": "double it"}) == "double it"
        for kind in ("critique", "verify"):
            told = pages.prompt(f"{kind}-draft").text({"request": "double it", "draft": "no"})
            assert "double it" in told

    async def test_the_ladder_is_told_as_it_is(self, space):
        cascade = await fake_cascade([], space)
        status = ladder_status(space, cascade, (), Counts(running=1, waiting=2))
        assert [each.tier for each in status.tiers] == ["draft", "refine", "expert"]
        assert {each.state for each in status.tiers} == {"not loaded"}
        assert (status.running, status.waiting, status.held_mib) == (1, 2, 0)

    async def test_every_page_is_json(self, space):
        await recorded(space.store_path, trajectory("one"))
        cascade = await fake_cascade([], space)
        status = partial(ladder_status, space, cascade, (), Counts(running=0, waiting=0))
        pages = pages_of(space, cascade, status)
        found = {page.uri: orjson.loads(await page.read()) for page in pages.resources}
        assert found["xnai://traces"]["requests"][0]["id"] == "one"
        assert found["xnai://bench"] == {"runs": []}
        assert orjson.loads(await pages.reader("xnai://traces/one")())["id"] == "one"
        with anyio.fail_after(5), pytest.raises(UnknownName):
            await pages.reader("xnai://traces/gone")()
