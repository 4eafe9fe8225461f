"""The table that compares the patterns."""

from dataclasses import replace

import pytest

from bench.patterns import compute, section
from bench.questions import mix
from bench.runs import Answer
from tests.cascade.builders import attempt, draft, route
from xnai.core.chat import Usage
from xnai.core.judgement import Evidence, Trajectory

SIZES = {"draft": 1.0, "refine": 4.0, "expert": 16.0}
SAID = Evidence(
    kind="verification",
    score=1.0,
    tier="expert",
    usage=Usage(prompt_tokens=9, completion_tokens=1),
)


def answer(*evidence: Evidence, ok: bool = True) -> Answer:
    one = attempt("draft", 0.9, *evidence, action="accept")
    one = replace(one, draft=draft("draft", usage=Usage(prompt_tokens=5, completion_tokens=5)))
    trajectory = Trajectory(
        request_id="r",
        route=route(),
        attempts=(one,),
        answer=one.draft,
        accepted=True,
        probability=0.9,
        elapsed_s=0.5,
    )
    return Answer(question=mix(1)[0], ok=ok, trajectory=trajectory, cost=10.0)


def test_a_verifiers_tokens_are_paid_for_at_its_size():
    assert compute(answer(), SIZES) == 10.0
    assert compute(answer(SAID), SIZES) == pytest.approx(10.0 + 16.0 * 10)


def test_each_pattern_has_a_row_and_is_compared_with_the_default():
    found = {
        "always-expert": [answer(SAID), answer(SAID)],
        "coarse_to_fine": [answer(), answer(ok=False)],
        "draft_verify": [answer(SAID), answer(SAID)],
    }
    rows = [line.split(" | ") for line in section(found, SIZES).splitlines()]
    by_name = {row[0].removeprefix("| "): row for row in rows}
    assert by_name["coarse_to_fine"][2] == "—"
    assert by_name["coarse_to_fine"][1].startswith("50.0")
    assert by_name["draft_verify"][2].startswith("+50.0")
    assert by_name["draft_verify"][3].startswith("100.0")
    assert by_name["draft_verify"][5] == "1.00"
