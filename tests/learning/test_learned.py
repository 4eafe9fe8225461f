"""Lessons: what is added to the shipped calibration, and how far that goes."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cascade.builders import features
from tests.learning.world import BASE, IDENTITIES
from xnai.core.errors import ConfigError
from xnai.core.experience import WORD_COLUMNS
from xnai.core.judgement import LogprobSummary
from xnai.core.odds import logit
from xnai.learning.calibration import AFTER, BEFORE, CLAIMS
from xnai.learning.learned import (
    DOMAINS,
    LESSON_AFTER,
    LESSON_BEFORE,
    REACH,
    SCHEMA,
    LearnedCalibration,
    Lesson,
    Lessons,
    digest,
    read_lessons,
    to_json,
)

SEEN = LogprobSummary(mean=-0.1, minimum=-1.0, n_tokens=30)
WEIGHT = st.floats(-1e6, 1e6)


def vectors(length: int):
    return st.tuples(*[WEIGHT] * length)


@st.composite
def any_lessons(draw) -> Lessons:
    models = {
        name: Lesson(
            identity=IDENTITIES[name],
            before=draw(vectors(len(LESSON_BEFORE))),
            after=draw(vectors(len(LESSON_AFTER))),
            claims=draw(vectors(len(CLAIMS))),
            words=draw(st.dictionaries(st.integers(0, WORD_COLUMNS - 1), WEIGHT, max_size=5)),
        )
        for name in ("small", "large")
    }
    climbs = {("small", "large"): draw(vectors(2))}
    return Lessons(stands_on="0" * 64, models=models, climbs=climbs)


def probabilities(calibration, seen, logprob, told):
    return [
        calibration.before_draft("small", seen),
        calibration.acceptance("small", seen, 0.9),
        calibration.after_draft("small", seen, logprob),
        calibration.after_draft("large", seen, None),
        calibration.after_climb("small", "large", seen, told),
    ]


@given(
    any_lessons(),
    st.text(min_size=1, max_size=40),
    st.floats(-8, 0),
    st.integers(1, 4000),
    st.floats(0, 1),
)
def test_whatever_a_file_says_no_probability_is_further_than_the_reach(
    lessons, text, mean, n_tokens, told
):
    seen = features(f"Write f(x): {text}")
    logprob = LogprobSummary(mean=mean, minimum=2 * mean, n_tokens=n_tokens)
    shipped = probabilities(BASE, seen, logprob, told)
    taught = LearnedCalibration(base=BASE, lessons=lessons).about(range(WORD_COLUMNS))
    learned = probabilities(taught, seen, logprob, told)
    for one, other in zip(shipped, learned, strict=True):
        assert abs(logit(other) - logit(one)) <= REACH + 1e-6


def test_without_lessons_it_is_the_shipped_calibration_to_the_last_bit():
    learned = LearnedCalibration(base=BASE, lessons=Lessons(stands_on="0" * 64))
    seen = features("Write f(x): sort it and then join it with a comma")
    assert probabilities(learned, seen, SEEN, 0.3) == probabilities(BASE, seen, SEEN, 0.3)


def test_a_lesson_moves_the_model_it_is_of():
    lesson = Lesson(identity=IDENTITIES["small"], after=(-1.0, *[0.0] * (len(LESSON_AFTER) - 1)))
    lessons = Lessons(stands_on="0" * 64, models={"small": lesson})
    learned = LearnedCalibration(base=BASE, lessons=lessons)
    moved = logit(learned.after_draft("small", features(), SEEN))
    assert moved == pytest.approx(logit(BASE.after_draft("small", features(), SEEN)) - 1)
    assert learned.after_draft("large", features(), SEEN) == BASE.after_draft(
        "large", features(), SEEN
    )


def test_what_was_taught_of_a_domain_holds_there_alone():
    taught = [0.0] * len(BEFORE) + [-1.0 * (domain == "math") for domain in DOMAINS]
    lesson = Lesson(identity=IDENTITIES["small"], before=tuple(taught))
    learned = LearnedCalibration(
        base=BASE, lessons=Lessons(stands_on="0" * 64, models={"small": lesson})
    )
    math, code = (replace(features(), domain=domain) for domain in ("math", "code"))

    moved = logit(learned.before_draft("small", math))
    assert moved == pytest.approx(logit(BASE.before_draft("small", math)) - 1)
    assert learned.before_draft("small", code) == BASE.before_draft("small", code)


def test_words_move_a_request_that_has_them_and_no_other():
    lesson = Lesson(identity=IDENTITIES["small"], words={7: -2.0, 9: 1.0})
    learned = LearnedCalibration(
        base=BASE, lessons=Lessons(stands_on="0" * 64, models={"small": lesson})
    )
    shipped = logit(BASE.before_draft("small", features()))

    about = learned.about((7, 8, 9, 10))

    assert about.by_words("small") == pytest.approx(-0.5)
    assert logit(about.before_draft("small", features())) == pytest.approx(shipped - 0.5)
    for other in (learned, learned.about((8, 10))):
        assert logit(other.before_draft("small", features())) == pytest.approx(shipped)
    assert about.by_words("large") == 0.0


def test_lessons_from_before_domains_had_columns_say_what_they_said():
    before, after = [0.1] * len(BEFORE), [0.2] * len(AFTER)
    entry = GOOD["models"]["m"] | {"before": before, "after": after}
    older = GOOD | {"schema": "xnai.lessons/1", "models": {"m": entry}}

    read = read_lessons(json.dumps(older).encode(), named="x.json").models["m"]

    assert read.before == (*before, *[0.0] * len(DOMAINS))
    assert read.after == (*after, *[0.0] * len(DOMAINS))


def test_a_model_that_is_configured_otherwise_has_learned_nothing():
    lessons = Lessons(
        stands_on="0" * 64,
        models={name: Lesson(identity=one) for name, one in IDENTITIES.items()},
        climbs={("small", "large"): (0.1, 0.2)},
    )
    left = lessons.of({**IDENTITIES, "large": "3" * 64})
    assert set(left.models) == {"small"}
    assert left.climbs == {}


@given(any_lessons())
def test_what_is_written_is_read_again_and_keeps_its_name(lessons):
    document = to_json(lessons)
    again = read_lessons(document, named="x.json")
    assert again == lessons
    assert digest(to_json(again)) == digest(document)


GOOD = json.loads(to_json(Lessons(stands_on="0" * 64, models={"m": Lesson(identity="1")})))


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"[]",
        b"null",
        json.dumps(GOOD | {"schema": "xnai.lessons/0"}).encode(),
        json.dumps(GOOD | {"schema": "xnai.lessons/3"}).encode(),
        json.dumps(GOOD | {"models": {"m": {"identity": "1"}}}).encode(),
        json.dumps(GOOD | {"models": []}).encode(),
        *(
            json.dumps(GOOD | {"models": {"m": GOOD["models"]["m"] | {"words": words}}}).encode()
            for words in ({"2048": 0.1}, {"-1": 0.1}, {"one": 0.1}, {"1": "x"}, {"1": 1e999}, [])
        ),
        json.dumps(GOOD | {"climbs": {"a": {"b": [1.0]}}}).encode(),
        to_json(Lessons(stands_on="0", models={"m": Lesson(identity="1")})).replace(
            b"0.0", b"NaN", 1
        ),
    ],
)
def test_a_foreign_older_newer_or_misshapen_file_is_refused_by_name(document):
    with pytest.raises(ConfigError, match=r"x\.json") as caught:
        read_lessons(document, named="x.json")
    assert "xnai learn reset" in caught.value.hint


def test_the_error_names_both_schemas():
    document = json.dumps(GOOD | {"schema": "xnai.lessons/3"}).encode()
    with pytest.raises(ConfigError, match=rf"xnai\.lessons/3.*{SCHEMA}"):
        read_lessons(document, named="x.json")
