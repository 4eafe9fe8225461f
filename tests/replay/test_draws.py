"""Policies on recorded draws, in worlds where the best one is known."""

import numpy as np
import pytest

from xnai.core.errors import BadRequest
from xnai.replay.draws import POLICIES, inputs, study
from xnai.replay.recordings import Recording


def recording(passes, *, big=5, chars=(20.0, 20.0), task="input"):
    """Requests with so many of ten draws that pass, at each of two temperatures.

    Every other request has a longer prompt, and draws of the other length.
    """
    rows = []
    for at, (cold, hot) in enumerate(passes):
        for model, temp, good in (("a-1b", 0.2, cold), ("a-1b", 0.8, hot), ("a-10b", 0.2, big)):
            y = [1] * good + [0] * (10 - good)
            rows.append(
                {"id": f"{at}", "model": model, "temp": temp, "y": y, "chars": chars[at % 2]}
            )
    prompts = {
        str(at): {"prompt": "f(??) == 3" + " and so on" * (at % 2), "task": task}
        for at in range(len(passes))
    }
    return Recording(name="made", kind="draws", rows=tuple(rows), prompts=prompts, visible={})


def by_policy(found):
    return {each.policy: each for each in found.figures}


def test_drawing_by_value_spends_more_draws_where_they_are_foretold_to_be_short():
    (found,) = study(recording([(1, 2)] * 200, chars=(10.0, 200.0)), POLICIES)
    told = by_policy(found)
    assert told["by value"].c95.value < 0.8 * told["fixed"].c95.value
    assert told["by value"].c95.value < told["first or climb"].c95.value


def test_the_temperature_is_chosen_that_reaches_the_quality_most_cheaply():
    cold, hot = (
        by_policy(next(study(recording(passes), ["by value"])))["by value"].c95.value
        for passes in ([(5, 1)] * 100, [(1, 5)] * 100)
    )
    assert cold == pytest.approx(hot, abs=0.01)
    poor = by_policy(next(study(recording([(1, 1)] * 100), ["by value"])))["by value"].c95.value
    assert poor > cold + 0.1


def test_the_order_of_recorded_draws_tells_nothing():
    rows = recording([(5, 6), (1, 2)] * 40)
    turned = [{**row, "y": row["y"][::-1]} for row in rows.rows]
    other = Recording(
        name="made", kind="draws", rows=tuple(turned), prompts=rows.prompts, visible={}
    )
    one, two = (by_policy(next(study(each, ["by value"]))) for each in (rows, other))
    assert {name: each.c95 for name, each in one.items()} == {
        name: each.c95 for name, each in two.items()
    }


def test_a_setting_chosen_on_other_folds_gets_about_the_quality_it_was_chosen_for():
    (found,) = study(recording([(3, 4), (0, 1), (7, 8), (0, 0)] * 100), ["by value"])
    got = {each.measure: each.value.value for each in found.found}
    share = next(value for name, value in got.items() if "95%" in name and "share" in name)
    assert share == pytest.approx(0.95, abs=0.1)


def test_requests_that_no_check_decides_are_left_out():
    with pytest.raises(BadRequest, match="no request has draws"):
        list(study(recording([(5, 5)] * 10, task="output"), POLICIES))


def test_ten_requests_that_never_pass_have_figures_too():
    (found,) = study(recording([(0, 0)] * 10, big=0), POLICIES)
    assert found.n == 10
    assert not found.found  # no share of nothing


def test_what_a_prompt_shows_is_finite_for_any_prompt():
    for prompt in ("", "\n\n", "assert f(??) == [1, 'a']", "x" * 10_000):
        assert np.isfinite(inputs(prompt)).all()
    assert len({len(inputs(prompt)) for prompt in ("", "a\nb")}) == 1
