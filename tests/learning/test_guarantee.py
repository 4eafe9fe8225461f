"""How often accepted answers were wrong, by what had spoken for them, and what follows from it."""

import json
from dataclasses import replace
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import beta

from tests.learning.test_outcomes import draft, experience, found
from xnai.core.errors import ConfigError
from xnai.core.experience import Outcome
from xnai.core.guarantee import ENOUGH, Record, Tally, ground_of
from xnai.learning.bounds import upper_bound
from xnai.learning.calibration import document_hash
from xnai.learning.guarantee import read_shipped, tallied, turned_out


def outcome(kind, right):
    return Outcome(kind=kind, right=right, at_s=1.0)


def compiled(right=None, **fields):
    """An accepted answer that merely compiled, and what the user said of it."""
    said = () if right is None else (outcome("feedback", right),)
    return experience(draft("small", found("compile", 1.0), **fields), outcomes=said)


@st.composite
def tallies(draw):
    n = draw(st.integers(0, 500))
    return Tally(n=n, wrong=draw(st.integers(0, n)))


class TestTheGroundOfAnAnswer:
    @pytest.mark.parametrize(
        ("evidence", "ground"),
        [
            ((), "nothing"),
            ((found("logprob", 0.99),), "nothing"),
            ((found("critique", 1.0),), "nothing"),
            ((found("parse", 1.0),), "compiled"),
            ((found("parse", 1.0), found("compile", 1.0), found("logprob", 0.9)), "compiled"),
            ((found("compile", 1.0), found("agreement", 0.0)), "compiled"),
            ((found("compile", 1.0), found("agreement", 1.0)), "agreement"),
            ((found("examples", 1.0), found("agreement", 1.0)), "examples"),
            ((found("examples", 1.0), found("tests", 1.0)), "tests"),
            ((found("compile", 1.0), found("tests", None)), "compiled"),
            ((found("schema", 1.0), found("grounding", 0.5)), "schema"),
        ],
    )
    def test_it_is_the_strongest_thing_that_speaks_for_it(self, evidence, ground):
        assert ground_of(evidence) == ground


class TestTheBound:
    @given(tallies())
    def test_it_is_the_quantile_of_the_beta_distribution(self, tally):
        expected = 1.0
        if tally.wrong < tally.n:
            expected = beta.ppf(0.95, tally.wrong + 1, tally.n - tally.wrong)
        assert upper_bound(tally) == pytest.approx(expected)

    @given(tallies(), st.floats(0.001, 0.999))
    def test_a_quality_is_ruled_out_exactly_where_the_bound_is_over_the_error_it_allows(
        self, tally, quality
    ):
        bound, most = upper_bound(tally), 1 - quality
        if abs(bound - most) < 1e-9:
            return
        none_wrong = upper_bound(replace(tally, wrong=0))
        at_least = beta.ppf(0.05, tally.wrong, tally.n - tally.wrong + 1) if tally.wrong else 0.0
        can_say = (tally.n >= ENOUGH and none_wrong <= most) or at_least >= most
        assert tally.rules_out(quality) == (can_say and bound > most)

    @pytest.mark.parametrize(
        ("n", "wrong", "quality", "ruled_out"),
        [
            (0, 0, 0.9, False),
            (28, 1, 0.9, False),  # even 28 right ones would not show it
            (29, 0, 0.9, False),
            (29, 1, 0.9, True),
            (5, 5, 0.99, True),  # too few to show it, but not to disprove it
            (19, 7, 0.5, False),  # even if none were wrong it would be too early to say
            (20, 7, 0.5, True),
            (1000, 50, 0.9, False),
            (1000, 50, 0.95, True),
            (10, 0, 1.0, False),  # no number of answers could show it
            (10, 1, 1.0, True),
        ],
    )
    def test_too_few_outcomes_say_nothing(self, n, wrong, quality, ruled_out):
        assert Tally(n=n, wrong=wrong).rules_out(quality) == ruled_out

    def test_a_million_outcomes_are_no_more_work_than_a_few(self):
        assert Tally(n=1_000_000, wrong=49_000).rules_out(0.96)
        assert not Tally(n=1_000_000, wrong=49_000).rules_out(0.95)


class TestCounting:
    def test_an_answer_counts_where_its_outcome_came_to_light_later(self):
        answers = [compiled(1.0), compiled(1.0), compiled(0.0), compiled()]
        assert tallied(answers, {"small"}) == {"compiled": Tally(n=3, wrong=1)}

    def test_tests_that_an_answer_was_accepted_on_say_nothing_of_it(self):
        passed = experience(draft("small", found("tests", 1.0)), outcomes=(outcome("tests", 1.0),))
        assert turned_out(passed) is None
        assert tallied([passed], {"small"}) == {}

    def test_the_users_word_goes_before_the_file_and_that_before_a_correction(self):
        said = (outcome("correction", 0.1), outcome("written", 0.3), outcome("feedback", 1.0))
        assert turned_out(experience(draft("small"), outcomes=said)) == 1.0
        assert turned_out(experience(draft("small"), outcomes=said[:2])) == 0.3
        assert turned_out(experience(draft("small"), outcomes=said[:1])) == 0.1

    def test_what_was_not_accepted_or_named_its_tier_or_came_from_another_model_does_not_count(
        self,
    ):
        refused = compiled(0.0, action="give_up")
        named = compiled(0.0, action="unjudged", probability=None)
        assert tallied([refused, named, compiled(0.0)], {"large"}) == {}
        assert tallied([refused, named], {"small"}) == {}

    def test_only_feedback_on_bad_answers_takes_quality_away_and_none_gives_it(self):
        """Poisoned feedback can make the cascade climb more, never accept more."""
        evidence = (found("compile", 1.0),)
        all_bad = Record(used=tallied([compiled(0.0)] * 50, {"small"}))
        all_good = Record(used=tallied([compiled(1.0)] * 50, {"small"}))
        assert all_bad.speaks(evidence, 0.9)[0].score == 0
        assert all_good.speaks(evidence, 0.9) == ()

    def test_what_speaks_against_an_answer_tells_the_counts(self):
        record = Record(used={"compiled": Tally(n=40, wrong=8)})
        (against,) = record.speaks((found("compile", 1.0),), 0.9)
        assert against.kind == "record"
        assert against.detail == "of 40 answers that merely compiled 8 were wrong: too many for 0.9"
        assert record.speaks((found("examples", 1.0),), 0.9) == ()


class TestWhatIsShipped:
    @pytest.mark.parametrize(
        ("used", "against"),
        [
            ({}, "of 300 answers that merely compiled, measured before 30 were wrong"),
            ({"compiled": Tally(n=58, wrong=0)}, "measured before"),  # 59 would show 0.95
            ({"compiled": Tally(n=59, wrong=0)}, ""),
            ({"compiled": Tally(n=59, wrong=9)}, "of 59 answers that merely compiled 9 were wrong"),
            ({"compiled": Tally(n=9, wrong=9)}, "of 9 answers that merely compiled 9 were wrong"),
            ({"tests": Tally(n=500, wrong=0)}, "measured before"),
        ],
    )
    def test_it_speaks_until_outcomes_of_the_users_own_can_tell(self, used, against):
        record = Record(used=used, shipped={"compiled": Tally(n=300, wrong=30)})
        said = record.speaks((found("compile", 1.0),), 0.95)
        assert (against in said[0].detail) if against else said == ()

    def test_it_was_measured_with_the_calibration_that_is_shipped(self):
        folder = files("xnai.learning")
        measured = json.loads(folder.joinpath("guarantees/pocket.json").read_bytes())
        calibration = json.loads(folder.joinpath("calibrations/pocket.json").read_bytes())
        assert measured["calibration"] == document_hash(calibration)
        assert measured["files"] == calibration["files"]
        assert {n: each["path"] for n, each in calibration["models"].items()} == measured["models"]

    def test_another_schema_is_refused(self):
        with pytest.raises(ConfigError, match=r"xnai\.guarantee/1"):
            read_shipped({"schema": "xnai.guarantee/0"})
