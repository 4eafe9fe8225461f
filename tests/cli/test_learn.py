"""`xnai learn`: who decides, and that the rest of the program goes by it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.conftest import PLAIN, RIGHT, Desk
from tests.learning.world import LADDER, SIZES, World
from xnai.config import load_config
from xnai.core.experience import words_asked
from xnai.learning.experience_lines import write_experiences
from xnai.learning.learned import Lesson, Lessons
from xnai.learning.standing import SHIPPED, Candidate, advanced, promoted, reviewed
from xnai.learning.versions import Versions
from xnai.workspace import names_by_configuration

AT = "2026-11-28T06:00:00+00:00"
OVERRATED = World(small=-1.5).experiences(900)


@pytest.fixture
def two(desk: Desk) -> Desk:
    """The ladder of the simulated world, its first tier answered by a scripted engine."""
    desk.tier("draft", RIGHT)
    binary = desk.models["draft"]["binary"]
    config = {
        "models": {
            name: {"path": str(desk.gguf), "parameters_b": size, "n_ctx": 4096, "binary": binary}
            for name, size in SIZES.items()
        },
        "tiers": [
            {
                "name": rung.name,
                "model": rung.model,
                "role": rung.name,
                "threshold": rung.threshold,
                "draws": 1,
            }
            for rung in LADDER
        ],
        "cascade": {"floor": 0.3, "min_gain": 0.05},
    }
    desk.config.write_text(json.dumps(config))
    return desk


def folder(desk: Desk) -> Path:
    return desk.home / "data" / "learning"


def learned(desk: Desk, rows) -> dict:
    write_experiences(desk.folder / "record.jsonl", rows)
    ended = desk.run("learn", "review", "--from", "record.jsonl", "--json")
    assert ended.code == 0, ended.out
    return ended.json


def in_office(desk: Desk, lesson: Lesson, stands_on: str) -> str:
    """A champion with one lesson about the small model."""
    versions = Versions(folder=folder(desk))
    version = versions.keep(Lessons(stands_on=stands_on, models={"small": lesson}))
    found = Candidate(version=version, against=SHIPPED, promotable=True, why="a test")
    versions.change(lambda now: advanced(promoted(reviewed(now, found, AT), AT), "all", "a", AT))
    return version


def test_who_never_learned_is_told_that_the_shipped_calibration_decides(desk: Desk):
    ended = desk.run("learn", "status", "--json")
    assert ended.code == 0
    assert ended.json["champion"] == "shipped"
    assert len(ended.json["sha256"]) == 64
    assert not folder(desk).exists()


def test_a_challenger_that_shows_it_is_better_is_promoted_and_rolled_back(two: Desk):
    found = learned(two, OVERRATED)
    assert found["promotable"], found["why"]
    assert two.run("learn", "promote").code == 0
    status = two.run("learn", "status", "--json").json
    assert (status["champion"], status["stage"], status["other"]) == (
        "shipped",
        "trial",
        found["challenger"],
    )
    assert two.run("learn", "rollback").code == 0
    after = two.run("learn", "status", "--json").json
    assert (after["champion"], after["stage"]) == ("shipped", None)
    assert [entry["step"] for entry in after["history"]] == ["review", "promote", "rollback"]


def test_a_review_says_on_what_it_was_fitted_and_by_which_bound_it_decided(two: Desk):
    write_experiences(two.folder / "record.jsonl", OVERRATED)
    told = two.run("learn", "review", "--from", "record.jsonl").out
    for words in ("900 requests", "fitted on", "doubly robust", "may be promoted: the lower bound"):
        assert words in told


def test_a_refused_challenger_is_not_promoted_by_any_option(two: Desk):
    assert not learned(two, World().experiences(200))["promotable"]
    refused = two.run("learn", "promote", "--json")
    assert refused.code == 2
    assert "refused" in refused.json["error"]["message"]
    assert two.run("learn", "promote", "--force").code == 2
    assert two.run("learn", "status", "--json").json["stage"] is None


def test_a_reset_proves_by_its_hash_that_what_was_shipped_decides(two: Desk):
    shipped = two.run("learn", "status", "--json").json["sha256"]
    in_office(two, Lesson(identity=""), shipped)
    assert two.run("learn", "status", "--json").json["champion"] != "shipped"
    ended = two.run("learn", "reset", "--json")
    assert ended.json == {"champion": "shipped", "sha256": shipped, "shipped": True}
    assert two.run("learn", "status", "--json").json["champion"] == "shipped"


def test_an_export_is_one_document_with_all_that_decides(two: Desk):
    shipped = two.run("learn", "status", "--json").json["sha256"]
    version = in_office(two, Lesson(identity="mine"), shipped)
    found = two.run("learn", "export").json
    assert found["standing"]["champion"] == version
    assert found["lessons"][version]["models"]["small"]["identity"] == "mine"
    assert found["shipped"]["sha256"] == shipped


def test_a_report_is_words_and_a_picture(two: Desk):
    write_experiences(two.folder / "record.jsonl", OVERRATED[:200])
    ended = two.run("learn", "report", "--from", "record.jsonl", "--out", "weekly")
    assert ended.code == 0, ended.err
    assert "week of" in (two.folder / "weekly" / "report.md").read_text()
    assert (two.folder / "weekly" / "report.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "line 1"),
        ("[]\n", "line 1"),
        ('{"request_id": 1}', "line 1"),
        (None, "cannot be read"),
    ],
)
def test_a_file_that_holds_no_experiences_is_refused_by_name_and_line(two: Desk, text, told):
    if text is not None:
        (two.folder / "record.jsonl").write_text(text)
    ended = two.run("learn", "review", "--from", "record.jsonl")
    assert ended.code == 2
    assert "record.jsonl" in ended.err
    assert told in ended.err
    assert "Traceback" not in ended.err


def test_the_champion_decides_what_is_asked(two: Desk):
    """The route tells the probability; a lesson of two units against the small model is seen."""
    before = two.run("route", PLAIN, "--json").json["probabilities"]
    shipped = two.run("learn", "status", "--json").json["sha256"]
    identity = identity_of(two, "small")
    in_office(two, Lesson(identity=identity, before=(-2.0, *[0.0] * 12)), shipped)
    after = two.run("route", PLAIN, "--json").json["probabilities"]
    assert after["draft"] < before["draft"] - 0.2
    assert after["expert"] == before["expert"]


def test_the_words_of_a_request_count_where_use_has_taught_what_they_say(two: Desk):
    before = two.run("route", PLAIN, "--json").json["probabilities"]
    shipped = two.run("learn", "status", "--json").json["sha256"]
    words = dict.fromkeys(words_asked(PLAIN), -0.3)
    in_office(two, Lesson(identity=identity_of(two, "small"), words=words), shipped)

    told = two.run("route", PLAIN, "--json").json
    other = two.run("route", "?", "--json").json

    assert told["probabilities"]["draft"] < before["draft"] - 0.1
    assert [why for why in told["reasons"] if why.startswith("its words")]
    assert not [why for why in other["reasons"] if why.startswith("its words")]


def test_what_a_request_says_in_words_counts_when_it_is_asked(two: Desk):
    shipped = two.run("learn", "status", "--json").json["sha256"]
    words = dict.fromkeys(words_asked(PLAIN), -0.3)
    in_office(two, Lesson(identity=identity_of(two, "small"), words=words), shipped)

    told = two.ask(PLAIN, "--trace")

    assert "its words, as far as use has taught" in told.out + told.err


@pytest.mark.parametrize("column", [-1, 2048])
def test_a_record_with_words_of_no_column_is_refused_by_its_line(desk: Desk, column: int):
    rows = [replace(row, words=(column,)) for row in World().experiences(2)]
    write_experiences(desk.folder / "record.jsonl", rows)

    ended = desk.run("learn", "review", "--from", "record.jsonl")

    assert ended.code == 2
    assert "line 1: words are in columns 0 to 2047" in ended.err


def test_ask_goes_by_the_champion(two: Desk):
    shipped = two.run("learn", "status", "--json").json["sha256"]
    identity = identity_of(two, "small")
    first = two.ask(PLAIN, "--json").json["attempts"][0]["probability"]
    in_office(two, Lesson(identity=identity, after=(-2.0, *[0.0] * 13)), shipped)
    assert two.ask(PLAIN, "--json").json["attempts"][0]["probability"] < first


def test_what_was_learned_by_another_version_is_refused_with_the_way_out(two: Desk):
    folder(two).mkdir(parents=True)
    (folder(two) / "standing.json").write_text('{"schema": "xnai.standing/9"}')
    for command in (("learn", "status"), ("ask", PLAIN)):
        ended = two.run(*command)
        assert ended.code == 2
        assert "xnai.standing/9" in ended.err
        assert "xnai learn reset" in ended.err
    assert two.run("learn", "reset").code == 0
    assert two.ask(PLAIN).code == 0


def identity_of(desk: Desk, model: str) -> str:
    return names_by_configuration(load_config(desk.config, preset=None).config)[model]


def test_what_was_asked_and_judged_by_the_user_is_what_a_review_reads(two: Desk):
    assert two.ask(PLAIN).code == 0
    unheard = two.run("learn", "review", "--json").json
    assert two.run("feedback", "last", "good").code == 0
    assert (unheard["known"], two.run("learn", "review", "--json").json["known"]) == (0, 1)
