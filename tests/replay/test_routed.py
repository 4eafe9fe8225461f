"""Routers that read the prompt alone, where the prompt tells who is right."""

import numpy as np
import pytest

from xnai.core.errors import BadRequest
from xnai.replay import routed
from xnai.replay.bags import bags, shape, toward_domains
from xnai.replay.recordings import Recording
from xnai.replay.routers import ROUTERS

EASY = ("name the capital of", "what colour is", "spell the word")
HARD = ("prove the theorem about", "derive the integral of", "bound the eigenvalues of")


def labels(n=240, *, noise=0.0, same=False):
    """Prompts whose opening tells whether only the big model is right."""
    rng = np.random.default_rng(1)
    rows = []
    for at in range(n):
        hard = bool(rng.integers(2))
        opening = (HARD if hard else EASY)[rng.integers(3)]
        toss = rng.random() < noise
        rows.append(
            {
                "id": f"mmlu/{'maths' if hard else 'words'}/{at}",
                "prompt": f"{opening} {'thing' if same else ''.join(rng.choice(list('abcde'), 6))}",
                "mixtral": int(toss or not hard),
                "gpt4": 1,
                "contam": 0,
            }
        )
    return rows


def recording(rows, kind="labels"):
    return Recording(name="made", kind=kind, rows=tuple(rows), prompts={}, visible={})


def figures(rows, wanted=routed.POLICIES):
    (found,) = routed.study_labels(recording(rows), wanted)
    return {each.policy: each for each in found.figures}


def test_every_router_learns_what_the_prompt_tells():
    told = figures(labels())
    for name in ROUTERS:
        assert told[name].apgr.value > 0.7, name
    assert told["oracle"].apgr.value + 1e-9 >= max(told[name].apgr.value for name in ROUTERS)


def test_no_router_gains_where_outcomes_are_dice():
    rng = np.random.default_rng(4)
    rows = [{**row, "mixtral": int(rng.integers(2))} for row in labels(400)]
    for name, each in figures(rows).items():
        if name in ROUTERS:
            assert 0.35 < each.apgr.value < 0.65, name


def test_equal_prompts_are_never_on_both_sides():
    # With one prompt, all rows are of one group: nothing can be fitted for it.
    rows = [{**row, "prompt": "the same"} for row in labels(60)]
    assert figures(rows, ["linear"])["linear"].apgr.value == pytest.approx(0.5, abs=0.15)


def test_contaminated_rows_are_left_out():
    rows = labels(60)
    (found,) = routed.study_labels(recording([*rows, {**rows[0], "contam": 1}]), ["nearest"])
    assert found.n == 60


@pytest.mark.parametrize("rows", [labels(10), [{**row, "mixtral": 1} for row in labels(40)]])
def test_ten_rows_and_one_class_only_have_figures(rows):
    assert set(figures(rows)) == {"random mix", "oracle", *ROUTERS}


def test_a_domain_moves_outcomes_that_are_fitted_on_and_keeps_their_mean():
    wanted = np.array([[1.0], [0.0], [1.0], [1.0]])
    moved = toward_domains(wanted, np.array([0, 0, 1, 1]), 0.5, doubtful=0.0)
    assert moved[:, 0] == pytest.approx([0.75, 0.25, 1.0, 1.0])
    assert toward_domains(wanted, np.array([0, 0, 1, 1]), 0.0) == pytest.approx(wanted)


def test_bags_have_rows_of_length_one_and_shapes_are_finite_for_any_prompt():
    prompts = ["", "one", "A. x\nB. 22", "é" * 30_000]
    found = bags(prompts, ["a", "a", "b", "b"])
    lengths = np.linalg.norm(found.sketch, axis=1)
    assert lengths == pytest.approx([0, 1, 1, 1], abs=1e-5)
    assert all(np.isfinite(shape(prompt)).all() for prompt in prompts)
    assert np.isfinite(found.wide.toarray()).all()


def scores():
    """Three models: one for words, one for theorems, and a large one that is good at both."""
    rows = []
    for row in labels():
        hard = row["mixtral"] == 0
        got = {"word-7b": float(not hard), "maths-8b": float(hard), "large-70b": 0.9}
        rows.append({"id": row["id"], "task": "t", "prompt": row["prompt"], "scores": got})
    return rows


def test_a_choice_among_all_models_beats_the_pair_of_the_cheapest_and_the_best():
    pair, whole = routed.study_scores(recording(scores(), "scores"), routed.SCORE_POLICIES)
    assert "word-7b → large-70b" in pair.title
    told = {each.policy: each for each in whole.figures}
    # The two small ones, each on its own ground, are better than the large one, at a ninth.
    assert told["all models, linear"].c100.value < 0.2
    assert min(each.c95.value for each in pair.figures) > 0.3


def test_a_row_without_a_score_is_named_as_such():
    rows = scores()
    del rows[3]["scores"]["maths-8b"]
    with pytest.raises(BadRequest, match="no score of 'maths-8b'"):
        list(routed.study_scores(recording(rows, "scores"), ["linear"]))
    rows[3]["scores"]["maths-8b"] = float("nan")
    with pytest.raises(BadRequest, match="no finite number"):
        list(routed.study_scores(recording(rows, "scores"), ["linear"]))
