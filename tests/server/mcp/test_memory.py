"""What is remembered of answers, and how an event becomes a line."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cascade.builders import attempt, passed, request, route
from xnai.core.events import (
    AttemptJudged,
    CallFailed,
    CallStarted,
    EvidenceFound,
    QueueChanged,
    RouteDecided,
    TokensDrawn,
)
from xnai.core.judgement import Evidence
from xnai.server.mcp.memory import Memory, Remembered
from xnai.server.mcp.progress import Board, Following, line


def answered(ref: str, text: str = "Write f(x)") -> Remembered:
    asked = replace(request(text), id=ref)
    return Remembered(request=asked, attempts=(attempt("draft", 0.9),))


class TestMemory:
    def test_the_last_answer_is_that_of_whoever_asks(self):
        memory = Memory()
        for client, ref in (("a", "1"), ("b", "2"), ("a", "3")):
            memory.keep(client, answered(ref))
        assert [memory.last(client) for client in ("a", "b", "c")] == ["3", "2", None]

    def test_the_oldest_are_forgotten(self):
        memory = Memory(most=2)
        for ref in "123":
            memory.keep("a", answered(ref))
        assert [memory.find(ref) is None for ref in "123"] == [True, False, False]

    @given(st.lists(st.integers(min_value=0, max_value=300), max_size=30))
    def test_it_never_holds_more_than_it_may(self, lengths):
        memory, kept = Memory(most=5, most_chars=400), []
        for at, n in enumerate(lengths):
            memory.keep("a", answered(str(at), "x" * n))
            kept = [f for ref in range(at + 1) if (f := memory.find(str(ref)))]
            assert len(kept) <= 5
            assert sum(each.n_chars for each in kept) <= 400

    def test_one_that_is_longer_than_all_may_be_is_not_kept(self):
        memory = Memory(most_chars=10)
        memory.keep("a", answered("1", "x" * 100))
        assert memory.last("a") is None


class TestLines:
    @pytest.mark.parametrize(
        ("event", "said"),
        [
            (RouteDecided(request_id="r", route=route("draft", "expert")), "plan: draft → expert"),
            (CallStarted(request_id="r", attempt=1, tier="draft", model="s"), "draft drafts (s)"),
            (
                TokensDrawn(request_id="r", attempt=1, n_tokens=9, elapsed_s=1.26),
                "9 tokens in 1.3 s",
            ),
            (
                EvidenceFound(request_id="r", attempt=1, evidence=passed("parse")),
                "parse 1.00: parse passed",
            ),
            (
                EvidenceFound(
                    request_id="r", attempt=1, evidence=Evidence(kind="tests", score=None)
                ),
                "tests not made",
            ),
            (
                AttemptJudged(request_id="r", attempt=1, record=attempt("draft", 0.4)),
                "draft: climb, because",
            ),
            (
                CallFailed(request_id="r", attempt=1, tier="draft", error="gone"),
                "draft failed: gone",
            ),
            (QueueChanged(running=1, waiting=0), None),
        ],
    )
    def test_each_step_has_its_words(self, event, said):
        assert line(event) == said


@pytest.mark.anyio
class TestFollowing:
    async def test_tokens_are_told_a_few_times_a_second_only(self):
        now = [0.0]
        following = Following(clock=lambda: now[0])
        for n in range(10):
            now[0] = n / 10
            following.put(TokensDrawn(request_id="r", attempt=1, n_tokens=n, elapsed_s=now[0]))
        following.close()
        said = [each async for each in following.lines()]
        assert [each.split()[0] for each in said] == ["0", "3", "6", "9"]

    async def test_who_is_slow_loses_the_oldest_lines(self):
        following = Following()
        for n in range(100):
            following.put(CallFailed(request_id="r", attempt=n, tier=str(n), error="x"))
        following.close()
        said = [each async for each in following.lines()]
        assert (len(said), said[-1]) == (64, "99 failed: x")

    async def test_who_follows_nothing_more_costs_nothing_more(self):
        board = Board()
        with board.following("r") as following:
            board(CallFailed(request_id="other", attempt=1, tier="a", error="x"))
            board(CallFailed(request_id="r", attempt=1, tier="b", error="x"))
        board(CallFailed(request_id="r", attempt=1, tier="c", error="x"))
        following.close()
        assert [each async for each in following.lines()] == ["b failed: x"]
