"""The benchmarks run: small, and with fakes where figures are needed."""

import json
import subprocess
import sys
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest

from bench import calibrate, cascade, guarantee, objectives, sweep
from bench.outcomes import Size, read_cache, write_cache
from bench.questions import (
    MIX_SEED,
    calibration,
    explanations,
    hand_test,
    mix,
    tuning,
    visible_half,
)
from bench.replay import RememberingPool
from bench.runs import climbed
from pocket.questions import SEEDS
from tests.bench.fake_ladder import fake_cascade, pocket_space
from tests.cascade.builders import request
from tests.cascade.fakes import RIGHT
from tests.cascade.fakes import FakeModel as CascadeModel
from tests.cascade.fakes import FakePool as CascadePool
from xnai.benchmark.baselines import Outcomes, oracle, random_mix
from xnai.learning.calibration import read_calibration
from xnai.learning.guarantee import read_shipped

ROOT = Path(__file__).parents[2]


def outcomes(name: str, right: list[float], cost: float) -> Outcomes:
    shares = {t: float(t == name) for t in ("draft", "expert")}
    costs = np.full(len(right), cost)
    return Outcomes(name=name, right=np.array(right), cost=costs, shares=shares)


SMALL = outcomes("draft", [1.0, 0.0, 0.0, 1.0], 1.0)
LARGE = outcomes("expert", [1.0, 1.0, 1.0, 0.0], 10.0)


def test_the_mix_is_seven_mundane_to_two_mid_and_one_heavy():
    levels = [q.level for q in mix(50)]
    assert [levels.count(lv) for lv in ("mundane", "mid", "heavy")] == [35, 10, 5]


def test_no_request_of_the_tables_is_calibrated_on():
    fitted = {q.prompt for q in (*calibration(per_level=30, per_kind=5), *tuning(100))}
    judged = {q.prompt for q in (*mix(100), *explanations(20), *hand_test())}
    assert not fitted & judged
    assert MIX_SEED not in SEEDS.values()


def test_half_of_the_tests_stay_hidden():
    question = mix(10)[0]
    shown = visible_half(question).splitlines()
    assert len(shown) == (len(question.tests) + 1) // 2
    assert set(shown) < set(question.tests)


def test_the_oracle_takes_the_smallest_tier_that_is_right():
    found = oracle([SMALL, LARGE])
    assert list(found.right) == [1, 1, 1, 1]
    assert list(found.cost) == [1, 10, 10, 1]


def test_the_oracle_spends_least_where_nobody_is_right():
    lost = [outcomes("draft", [0.0], 1.0), outcomes("expert", [0.0], 10.0)]
    assert list(oracle(lost).cost) == [1]


def test_a_random_mix_costs_what_it_may_and_is_right_in_proportion():
    found = random_mix([SMALL, LARGE], 5.5)
    assert found.cost.mean() == pytest.approx(5.5)
    assert found.right.mean() == pytest.approx((0.5 + 0.75) / 2)


def test_a_random_mix_with_money_to_spare_takes_the_best_tier():
    assert random_mix([SMALL, LARGE], 99.0).right.mean() == pytest.approx(0.75)


@pytest.mark.drill
@pytest.mark.anyio
async def test_a_calibration_fitted_on_outcomes_makes_the_cascade_cheaper_than_its_expert(tmp_path):
    space = pocket_space(tmp_path)
    asked = mix(60)
    fakes = await fake_cascade(asked, space)
    gathered = await calibrate.gather_alone(fakes, asked)
    fitted = calibrate.fit_all(gathered)
    climbs = calibrate.fit_climbs(gathered, fitted)
    assert "pocket-expert" in calibrate.section(fitted, climbs, gathered)
    cheap = await fake_cascade(asked, space, calibrate.known(fitted, climbs))
    text = cascade.main_section(await cascade.run(cheap, asked[::4]))
    assert "| oracle |" in text
    assert text.count("- reached: compute") == 2


@pytest.mark.anyio
async def test_accepted_answers_are_counted_by_what_spoke_for_them(tmp_path):
    asked = mix(40)
    answers = await climbed(await fake_cascade(asked, pocket_space(tmp_path)), asked)
    counted = guarantee.tallies(answers)
    accepted = [a for a in answers if a.trajectory and a.trajectory.accepted]
    assert sum(tally.n for tally in counted.values()) == len(accepted)
    assert sum(tally.wrong for tally in counted.values()) == sum(not a.ok for a in accepted)
    turned = guarantee.tallies([replace(each, ok=not each.ok) for each in answers])
    assert turned["compiled"].wrong == counted["compiled"].n - counted["compiled"].wrong
    told = read_shipped(json.loads(json.dumps(guarantee.document(counted, 40))))
    assert told == counted
    assert f"| compiled | {counted['compiled'].n} |" in guarantee.section(counted, 40)


@pytest.mark.anyio
async def test_the_fitted_file_is_one_that_the_product_reads(tmp_path):
    asked = mix(20)
    gathered = await calibrate.gather(await fake_cascade(asked, pocket_space(tmp_path)), asked)
    fitted = calibrate.fit_all(gathered)
    climbs = calibrate.fit_climbs(gathered, fitted)
    path = tmp_path / "fitted.json"
    calibrate.write(path, calibrate.document(fitted, climbs, gathered))
    written = json.loads(path.read_text())
    assert written["models"]["pocket-draft"]["path"] == "pocket:draft.gguf"
    found = read_calibration(written, sizes_b={})
    assert set(found.weights) == {"pocket-draft", "pocket-refine", "pocket-expert"}
    assert set(found.climbs) == set(combinations(found.weights, 2))


@pytest.mark.anyio
async def test_kept_outcomes_are_used_for_the_same_size_only(tmp_path):
    asked = mix(10)
    size, path = Size(per_level=1, per_kind=1), tmp_path / "kept.jsonl"
    gathered = await calibrate.gather_alone(
        await fake_cascade(asked, pocket_space(tmp_path)), asked
    )
    assert read_cache(path, size) is None
    write_cache(path, size, gathered)
    assert read_cache(path, size) == gathered
    assert read_cache(path, Size(per_level=2, per_kind=1)) is None


@pytest.mark.drill
@pytest.mark.skipif(sys.platform != "linux", reason="memory is measured as Linux tells it")
def test_every_benchmark_runs_small(tmp_path):
    out = tmp_path / "RESULTS.md"
    subprocess.run(
        [sys.executable, "-m", "bench", "--quick", "--out", str(out)],
        cwd=ROOT, check=True, stdout=subprocess.DEVNULL, timeout=110,
    )  # fmt: skip
    text = out.read_text()
    for heading in (
        "Cascade, generated mix",
        "The 20-task protocol",
        "Latency",
        "Gateway",
        "Ledger",
    ):
        assert f"## {heading}\n" in text


@pytest.mark.anyio
async def test_the_same_prompt_reaches_a_model_once():
    models = {name: CascadeModel(script=[RIGHT]) for name in ("small", "large")}
    pool = RememberingPool(pool=CascadePool(models=models))

    async def ask(model, text, request_id):
        async with pool.lease(model) as engine:
            asked = replace(request(text), id=request_id)
            return "".join([delta.text async for delta in engine.chat(asked)])

    first = await ask("small", "double it", "1")
    assert first == RIGHT.text
    assert await ask("small", "double it", "2") == first
    assert await ask("large", "double it", "3") == first
    assert [len(model.requests) for model in models.values()] == [1, 1]


@pytest.mark.drill
@pytest.mark.anyio
async def test_every_objective_stands_beside_each_tier_and_a_mix_at_its_cost(tmp_path):
    questions = tuning(10)
    made = await fake_cascade(questions, pocket_space(tmp_path))
    rows = (await objectives.compare(made, questions)).splitlines()[2:]
    names = [row.split("|")[1].strip() for row in rows]
    assert names[:4] == ["always-draft", "always-refine", "always-expert", "oracle"]
    asked = ["quality", "balanced", "fast", "frugal"]
    assert names[4::2] == asked
    assert names[5::2] == [f"random mix at the cost of {name}" for name in asked]


@pytest.mark.drill
@pytest.mark.anyio
async def test_the_sweep_marks_the_setting_that_is_shipped(tmp_path, monkeypatch):
    monkeypatch.setattr(sweep, "GAINS", (0.1, 0.2))
    monkeypatch.setattr(sweep, "THRESHOLDS", (0.9,))
    questions = tuning(10)
    made = await fake_cascade(questions, pocket_space(tmp_path))
    rows = (await sweep.sweep(made, questions)).splitlines()[2:]
    assert [row.split("|")[1].strip() for row in rows[:3]] == [
        "always-draft",
        "always-refine",
        "always-expert",
    ]
    assert sum("←" in row for row in rows) == (made.settings.min_gain in (0.1, 0.2))
