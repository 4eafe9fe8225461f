"""What a passed check weighs is found on outcomes."""

from random import Random

import pytest

from bench.questions import tuning
from bench.runs import one_draft_each
from bench.weights import Passed, passed, rows, weigh
from tests.bench.fake_ladder import fake_cascade, pocket_space
from xnai.core.odds import logit, sigmoid


def drafts(weight, n=4000, seed=3):
    """Drafts that pass: right as often as their claim and this weight say."""
    dice = Random(seed)
    odds = [logit(dice.uniform(0.1, 0.9)) for _ in range(n)]
    return [Passed(tier="draft", odds=o, ok=dice.random() < sigmoid(o + weight)) for o in odds]


def test_the_weight_that_made_the_outcomes_is_found():
    (_, tier, n, *_, weight, interval), _ = rows("tests", drafts(1.5))
    low, high = map(float, interval.split(" … "))
    assert (tier, n) == ("draft", "4000")
    assert float(weight) == pytest.approx(1.5, abs=0.15)
    assert low <= 1.5 <= high


def test_a_check_that_anything_passes_weighs_nothing():
    (*_, weight, _), _ = rows("tests", drafts(0.0))
    assert float(weight) == pytest.approx(0.0, abs=0.15)


@pytest.mark.anyio
async def test_only_drafts_that_passed_every_given_test_are_weighed(tmp_path):
    questions = tuning(10)
    cascade = await fake_cascade(questions, pocket_space(tmp_path))
    answers = await one_draft_each(cascade, "draft", questions, tests_given=True)
    right = sum(a.ok for a in answers)
    assert 0 < right < 10
    assert len(passed(answers, "tests")) == right  # the fake's wrong answers pass nothing


@pytest.mark.anyio
async def test_every_tier_and_all_together_have_a_row(tmp_path):
    questions = tuning(10)
    table = await weigh(await fake_cascade(questions, pocket_space(tmp_path)), questions)
    tiers = [line.split("|")[2].strip() for line in table.splitlines() if "half of" in line]
    assert tiers == ["draft", "refine", "expert", "all"]
