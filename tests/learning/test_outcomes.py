"""Whether a draft was right, from what came to light during the request and after it."""

from dataclasses import replace

import pytest

from xnai.core.experience import Experience, Outcome, Try
from xnai.core.judgement import Evidence, Features
from xnai.learning.outcomes import CORRECTED, SOON_S, labelled, with_outcomes

FEATURES = Features(
    kind="generate",
    domain="code",
    complexity="mundane",
    language="python",
    output="code",
    entry="f",
    n_asks=1,
    n_examples=0,
    has_tests=False,
    n_chars=20,
    n_turns=1,
)


def draft(model, *evidence, action="accept", probability=0.9):
    return Try(
        tier=model,
        model=model,
        logprob=None,
        evidence=evidence,
        action=action,
        probability=probability,
        cost=1.0,
        elapsed_s=1.0,
    )


def experience(*tries, request_id="a", at_s=0.0, follows="", outcomes=(), **features):
    return Experience(
        request_id=request_id,
        asked_at_s=at_s,
        session="a",
        follows=follows,
        features=replace(FEATURES, **features),
        choice=None,
        tries=tries,
        answered_by=len(tries) - 1,
        accepted=tries[-1].action == "accept",
        outcomes=outcomes,
    )


def found(kind, score):
    return Evidence(kind=kind, score=score)


@pytest.mark.parametrize(
    ("evidence", "labels"),
    [
        ((found("tests", 1.0),), {"small": 1.0}),
        ((found("tests", 0.5),), {"small": 0.0}),
        ((found("parse", 1.0), found("compile", 0.0)), {"small": 0.0}),
        ((found("examples", 1.0), found("critique", 1.0)), {}),
        ((found("tests", None),), {}),
    ],
)
def test_only_what_was_run_says_by_itself_whether_a_draft_was_right(evidence, labels):
    assert labelled(experience(draft("small", *evidence))).labels == labels


def test_every_draft_gets_the_label_of_its_own_tests():
    climbed = experience(
        draft("small", found("tests", 0.0), action="climb"), draft("large", found("tests", 1.0))
    )
    assert labelled(climbed).labels == {"small": 0.0, "large": 1.0}


def test_tests_outweigh_the_users_word_and_that_outweighs_the_rest():
    said = (
        Outcome(kind="written", right=0.2, at_s=3),
        Outcome(kind="feedback", right=1.0, at_s=2),
    )
    assert labelled(experience(draft("small"), outcomes=said)).labels == {"small": 1.0}
    refuted = experience(draft("small", found("tests", 0.0)), outcomes=said)
    assert labelled(refuted).labels == {"small": 0.0}


@pytest.mark.parametrize(("score", "label"), [(1.0, 0.9), (0.0, pytest.approx(0.1))])
def test_an_accepted_larger_tier_speaks_of_the_draft_below_it(score, label):
    climbed = experience(draft("small", action="climb"), draft("large", found("agreement", score)))
    assert labelled(climbed).labels == {"small": label}
    shown = replace(climbed, accepted=False)
    assert labelled(shown).labels == {}


def turn(request_id, follows="", at_s=0.0, **features):
    return experience(
        draft("small"), request_id=request_id, follows=follows, at_s=at_s, n_turns=2, **features
    )


def test_a_turn_that_mends_the_answer_before_it_speaks_against_that():
    story = [
        experience(draft("small")),
        turn("b", follows="a", at_s=60, complains=True),
        turn("c", follows="b", at_s=90),
    ]
    told = list(with_outcomes(story))
    assert [each.request_id for each in told] == ["a", "b", "c"]
    assert [each.labels for each in told] == [{"small": CORRECTED}, {}, {}]
    assert [o.kind for o in told[0].outcomes] == ["correction"]


@pytest.mark.parametrize("at_s", [SOON_S + 1, -5])
def test_much_later_or_before_it_by_a_clock_that_went_back_it_says_nothing(at_s):
    told = list(with_outcomes([experience(draft("small")), turn("b", "a", at_s, complains=True)]))
    assert [(each.request_id, each.labels) for each in told] == [("a", {}), ("b", {})]


def test_however_many_there_are_few_are_held_in_memory():
    produced = 0

    def many():
        nonlocal produced
        for n in range(10_000):
            produced += 1
            yield experience(draft("small"), request_id=str(n), at_s=n * 60.0)

    ahead = [produced - n for n, _ in enumerate(with_outcomes(many()))]
    assert len(ahead) == 10_000
    assert max(ahead) <= SOON_S / 60 + 2
