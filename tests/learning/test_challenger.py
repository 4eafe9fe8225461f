"""Lessons fitted on a world whose truth is known, and on what was said to mislead."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.learning.world import BASE, IDENTITIES, World
from xnai.core.experience import Experience, Outcome
from xnai.core.judgement import Domain, Evidence, Features, LogprobSummary
from xnai.core.odds import logit
from xnai.learning.challenger import fit_lessons, seen_truth
from xnai.learning.learned import REACH, LearnedCalibration, Lessons
from xnai.learning.trust import Known, known

WORLD = World(small=-1.5)
MANY = WORLD.experiences(4000)
PROBES = [(f, a["draft"][0].logprob) for f, a in World().drawn(200, seed=5)]


def fitted(rows) -> Lessons:
    return fit_lessons(known(rows), BASE, identities=IDENTITIES)


def moves(lessons: Lessons, model: str = "small") -> np.ndarray:
    """How far drafts of a model are judged otherwise than as shipped, in log-odds."""
    return np.array([_moved(lessons, seen, logprob, model) for seen, logprob in PROBES])


def _moved(
    lessons: Lessons, seen: Features, logprob: LogprobSummary | None, model: str = "small"
) -> float:
    learned = LearnedCalibration(base=BASE, lessons=lessons)
    return logit(learned.after_draft(model, seen, logprob)) - logit(
        BASE.after_draft(model, seen, logprob)
    )


def test_ten_requests_move_almost_nothing():
    assert abs(moves(fitted(WORLD.experiences(10)))).max() < 0.2


def test_ten_requests_that_all_say_the_worst_move_less_than_a_fifth_of_the_reach():
    worst = [
        replace(row, outcomes=(Outcome(kind="tests", right=0.0, at_s=1.0),))
        for row in World().experiences(10)
    ]
    assert abs(moves(fitted(worst))).max() < REACH / 5


def test_many_requests_find_the_truth():
    assert moves(fitted(MANY)).mean() == pytest.approx(-1.5, abs=0.25)


def test_more_requests_come_nearer():
    few, many = (abs(moves(fitted(rows)).mean() + 1.5) for rows in (MANY[:300], MANY))
    assert many < few / 2


def test_words_that_tell_hard_requests_are_found_where_texts_were_kept():
    easy = World().experiences(1500, seed=3)
    hard = World(small=-1.5).experiences(1500, seed=4)
    rows = [
        *(replace(row, words=(1, 2, 3)) for row in easy),
        *(replace(row, words=(1, 2, 4)) for row in hard),
    ]

    found = LearnedCalibration(base=BASE, lessons=fitted(rows))

    sound, worse = (found.about(words).by_words("small") for words in ((1, 2, 3), (1, 2, 4)))
    assert worse < sound - 0.2
    assert fitted([*easy, *hard]).models["small"].words == {}


@pytest.mark.parametrize("words", [(), (1,), tuple(range(300))])
def test_a_day_of_lies_about_one_wording_moves_a_beginning_by_less_than_half_a_unit(words):
    bad = (Outcome(kind="feedback", right=0.0, at_s=1.0),)
    rows = [
        replace(row, outcomes=bad, asked_at_s=5e8, words=words)
        for row in World(kind="feedback").experiences(1000)
    ]

    learned = LearnedCalibration(base=BASE, lessons=fitted(rows)).about(words)

    moved = [
        logit(learned.before_draft("small", seen)) - logit(BASE.before_draft("small", seen))
        for seen, _ in PROBES
    ]
    assert max(map(abs, moved)) < 0.5


def test_a_domain_that_is_harder_is_found_and_one_with_few_requests_stays_with_the_others():
    sound = World().experiences(2000, seed=3)
    hard = World(small=-1.5).experiences(2200, seed=4)
    domains = ["math"] * 2000 + ["creative"] * 200

    found = fitted([*sound, *map(_about, hard, domains)])

    code, math, creative = (
        np.mean([_moved(found, replace(seen, domain=domain), lp) for seen, lp in PROBES])
        for domain in ("code", "math", "creative")
    )
    assert math < code - 0.5
    assert math + 0.2 < creative < code


def _about(row: Experience, domain: Domain) -> Experience:
    return replace(row, features=replace(row.features, domain=domain))


def test_where_the_shipped_calibration_is_right_nothing_much_is_learned():
    assert abs(moves(fitted(World().experiences(2000)))).mean() < 0.25


def test_the_same_requests_give_the_same_lessons():
    rows = MANY[:300]
    assert fitted(rows) == fitted(rows)


def test_the_order_in_which_models_are_named_does_not_matter():
    rows = known(MANY[:300])
    turned = dict(reversed(IDENTITIES.items()))
    one, other = (fit_lessons(rows, BASE, identities=names) for names in (IDENTITIES, turned))
    assert one == other


@pytest.mark.parametrize("right", [0.0, 1.0])
def test_one_class_only_is_fitted_within_the_reach(right):
    rows = [
        replace(row, outcomes=(Outcome(kind="tests", right=right, at_s=1.0),))
        for row in World().experiences(1000)
    ]
    found = moves(fitted(rows))
    assert np.isfinite(found).all()
    assert abs(found).max() <= REACH + 1e-9


def test_nothing_known_teaches_nothing():
    assert fitted([]).models == {}


@pytest.mark.parametrize(
    "name",
    ["all bad on one day", "all bad in one session", "contradictory", "replayed"],
)
def test_poisoned_feedback_moves_less_than_half_a_unit(name):
    rows = World(kind="feedback").experiences(1000)
    bad = (Outcome(kind="feedback", right=0.0, at_s=1.0),)
    poisoned = {
        "all bad on one day": [replace(r, outcomes=bad, asked_at_s=5e8) for r in rows],
        "all bad in one session": [replace(r, outcomes=bad, session="one") for r in rows],
        "contradictory": [
            replace(r, outcomes=bad if at % 2 else (replace(bad[0], right=1.0),), asked_at_s=5e8)
            for at, r in enumerate(rows)
        ],
        "replayed": [replace(rows[0], outcomes=bad)] * 1000,
    }
    assert abs(moves(fitted(poisoned[name]))).max() < 0.5


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["tests", "feedback", "written", "agreement", "correction"]),
            st.floats(0, 1),
            st.integers(0, 3),
            st.floats(-1e12, 1e12),
        ),
        min_size=1,
        max_size=60,
    )
)
def test_whatever_outcomes_say_the_reach_holds(said):
    rows = [
        replace(
            row,
            session=f"s{session}",
            asked_at_s=at_s,
            outcomes=(Outcome(kind=kind, right=right, at_s=at_s),),
        )
        for row, (kind, right, session, at_s) in zip(ROWS, said * 10, strict=False)
    ]
    found = moves(fitted(rows))
    assert np.isfinite(found).all()
    assert abs(found).max() <= REACH + 1e-9


ROWS = World().experiences(400)


def only_known(row) -> Known:
    return Known(experience=row, right=0.9, kind="tests", weight=1.0)


def test_of_the_answer_the_outcome_says_whether_it_was_right():
    row = ROWS[0]
    assert seen_truth(only_known(row), row.answered_by) == 0.9


def test_a_refuted_draft_was_wrong_and_another_is_as_the_labels_say_or_unknown():
    row = next(r for r in ROWS if len(r.tries) == 2 and r.answered_by == 1)
    broken = replace(row.tries[0], evidence=(Evidence(kind="parse", score=0.0),))
    refuted = replace(row, tries=(broken, row.tries[1]))
    assert seen_truth(only_known(refuted), 0) == 0.0
    assert seen_truth(only_known(replace(row, labels={"small": 1.0})), 0) == 1.0
    assert seen_truth(only_known(row), 0) is None
