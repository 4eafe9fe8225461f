"""The prior of unmeasured models: fitted on outcomes of others, shipped where it is better."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

from bench import priors
from xnai.learning.prior import COLUMNS, read_prior
from xnai.replay.recordings import read_recording

SIZES = {"a-1b": 0.3, "a-8b": 0.5, "b-64b": 0.7}


def written(folder: Path, name: str, *, shares: Mapping[str, float] = SIZES, n: int = 60) -> Path:
    """Scores of models that are right as often as is said, whatever is asked."""
    rng = np.random.default_rng(len(name))
    (folder / name).mkdir()
    rows = [
        {
            "id": f"{at}",
            "task": f"{name} {at % 2}",
            "prompt": f"Write f{at}(x): return x plus {at}",
            "scores": {model: int(rng.random() < share) for model, share in shares.items()},
        }
        for at in range(n)
    ]
    text = "\n".join(map(json.dumps, rows))
    (folder / name / "rows.jsonl").write_text(text, encoding="utf-8")
    return folder / name


def fitted(*words: object) -> None:
    priors.main([*map(str, words)])


def test_odds_rise_with_size_as_in_the_outcomes(tmp_path):
    found = priors.gather([read_recording(written(tmp_path, "llmrouter", n=600))])
    weights = priors.weights_of(found, "size", 1.0)
    told = [weights[0] + weights[1] * doublings for doublings in (-2.8, 0.2, 3.2)]
    assert 1 / (1 + np.exp(-np.array(told))) == pytest.approx([0.3, 0.5, 0.7], abs=0.06)
    assert not weights[2:].any()


def test_odds_that_would_fall_with_size_stand_still(tmp_path):
    falling = {"a-1b": 0.8, "a-8b": 0.5, "b-64b": 0.3}
    found = priors.gather([read_recording(written(tmp_path, "llmrouter", shares=falling))])
    assert priors.weights_of(found, "size", 1.0)[COLUMNS.index("doublings")] == 0


def test_a_model_that_the_judge_of_a_task_could_not_read_is_left_out_there(tmp_path):
    shares = SIZES | {"mute-70b": 0.0}
    found = priors.gather([read_recording(written(tmp_path, "llmrouter", shares=shares))])
    assert set(found.models.tolist()) == set(SIZES)


def test_a_small_model_is_not_unread_because_a_large_one_is_good(tmp_path):
    shares = {"a-1b": 0.1, "b-64b": 0.9}
    found = priors.gather([read_recording(written(tmp_path, "llmrouter", shares=shares))])
    assert set(found.models.tolist()) == set(shares)


def test_what_is_shipped_names_its_sources_and_can_be_read(tmp_path, capsys):
    folders = [written(tmp_path, name) for name in ("llmrouter", "cruxeval")]
    fitted(*folders, "--out", tmp_path / "prior.json")
    document = json.loads((tmp_path / "prior.json").read_bytes())
    assert read_prior(document).source == "LLMRouter, CRUXEval"
    assert [source["outcomes"] for source in document["sources"]] == [180, 180]
    assert "| llmrouter | published | 180 |" in capsys.readouterr().out


def test_nothing_is_written_that_is_no_better_than_what_was_there(tmp_path):
    as_published = {"a-1b": 0.68, "a-8b": 0.88, "b-64b": 0.98}
    opposite = {"a-1b": 0.1, "a-8b": 0.1, "b-64b": 0.1}
    folders = [
        written(tmp_path, "llmrouter", shares=as_published),
        written(tmp_path, "cruxeval", shares=opposite),
    ]
    with pytest.raises(SystemExit, match="nothing written"):
        fitted(*folders, "--out", tmp_path / "prior.json")
    assert not (tmp_path / "prior.json").exists()


def test_the_fit_is_judged_on_what_it_never_sees(tmp_path, capsys):
    folders = [written(tmp_path, name) for name in ("llmrouter", "cruxeval", "another")]
    fitted(*folders[:2], "--on", folders[2], "--out", tmp_path / "prior.json")
    told = capsys.readouterr().out
    for form in ("published", "size", "size and request"):
        assert f"| another | {form} | 180 |" in told
    assert "another" not in (tmp_path / "prior.json").read_text("utf-8")


def test_what_has_no_known_licence_is_not_fitted_on(tmp_path, capsys):
    folders = [written(tmp_path, name) for name in ("llmrouter", "anything")]
    with pytest.raises(SystemExit):
        fitted(*folders)
    assert "anything has no known licence" in capsys.readouterr().err


def test_one_source_alone_is_refused(tmp_path, capsys):
    with pytest.raises(SystemExit):
        fitted(written(tmp_path, "llmrouter"))
    assert "name two or more" in capsys.readouterr().err
