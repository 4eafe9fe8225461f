"""`xnai classify` as people use it: fitted, asked, scored, and refused."""

import json

import pytest
import typer
from typer.testing import CliRunner

from xnai.cli import classify
from xnai.core.errors import BadRequest, ConfigError

VERBS = {"coder": "Implement", "tester": "Test", "reviewer": "Review"}
THINGS = ("login page", "shopping cart", "search index", "message queue")


@pytest.fixture
def folder(tmp_path):
    rows = [
        {"task": f"{verb} the {thing}", "agent": name}
        for name, verb in VERBS.items()
        for thing in THINGS
    ]
    made = tmp_path / "phrases"
    made.mkdir()
    (made / "any.json").write_text(json.dumps(rows))
    return made


def run(*words):
    app = typer.Typer()
    classify.register(app)
    found = CliRunner().invoke(app, ["classify", *map(str, words)])
    if found.exception and not isinstance(found.exception, SystemExit):
        raise found.exception
    return found


def test_a_fitted_file_tells_the_class_of_new_phrases_and_names_its_source(folder, tmp_path):
    file = tmp_path / "agents.json"
    assert "12 phrases of 3 classes" in run("fit", folder, "--out", file).stdout
    assert json.loads(file.read_text())["source"] == "phrases"
    told = json.loads(run("tell", file, "Review a gateway", "Test it", "--json").stdout)
    assert [max(each["probabilities"], key=each["probabilities"].get) for each in told] == [
        "reviewer",
        "tester",
    ]
    assert run("tell", file, "Review a gateway").stdout.startswith("reviewer  ")


def test_phrases_are_scored_with_an_interval_and_a_time(folder, tmp_path):
    file = tmp_path / "agents.json"
    run("fit", folder, "--out", file)
    found = json.loads(run("score", file, folder, "--json").stdout)
    assert found["phrases"] == 12
    assert found["accuracy"]["value"] == 1
    assert found["median_ms"] > 0
    assert "1.000 (1.000–1.000) of 12 phrases" in run("score", file, folder).stdout


def test_what_cannot_be_read_is_refused_by_name(folder, tmp_path):
    with pytest.raises(BadRequest, match="nowhere"):
        run("tell", tmp_path / "nowhere", "x")
    (tmp_path / "broken").write_text("{")
    with pytest.raises(ConfigError, match="no JSON"):
        run("tell", tmp_path / "broken", "x")
    (tmp_path / "other").write_text('{"schema": "xnai.calibration/2"}')
    with pytest.raises(ConfigError, match="schema"):
        run("score", tmp_path / "other", folder)
    (tmp_path / "listed").write_text("[]")
    with pytest.raises(ConfigError, match="no file of phrases"):
        run("tell", tmp_path / "listed", "x")
    labels = tmp_path / "labels"
    labels.mkdir()
    (labels / "a.jsonl").write_text('{"id": "a/1", "prompt": "x", "mixtral": 1, "gpt4": 1}')
    with pytest.raises(BadRequest, match="recorded labels, no phrases"):
        run("fit", labels, "--out", tmp_path / "never")
    assert not (tmp_path / "never").exists()
