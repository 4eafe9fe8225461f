"""`xnai status`: what there is, how fast it is, and how often accepted answers were wrong."""

from __future__ import annotations

import json
import sqlite3
import sys
from contextlib import closing

import pytest

from tests.cli.conftest import PLAIN, RIGHT, Desk


@pytest.fixture
def ladder(desk: Desk) -> Desk:
    # Token by token: of an answer that comes at once nobody can tell how long it was drawn.
    desk.tier("draft", RIGHT, "--tokens-s", 200)
    desk.tier("refine", RIGHT)
    return desk


def grounds(told: dict) -> dict[str, tuple]:
    return {each["ground"]: (each["n"], each["wrong"], each["at_most"]) for each in told["answers"]}


def test_before_anything_was_asked_it_knows_the_ladder_and_its_memory(ladder: Desk):
    told = ladder.run("status", "--json").json
    assert [tier["tier"] for tier in told["tiers"]] == ["draft", "refine"]
    assert told["tiers"][0]["loaded_mib"] is None
    assert told["tiers"][0]["pace"] == {"reads_per_s": None, "draws_per_s": None, "load_s": None}
    assert told["ram"]["budget_mib"] > 0
    assert told["store"]["requests"] == 0
    assert set(grounds(told).values()) == {(0, 0, 1.0)}
    assert {each["shipped"] for each in told["answers"]} == {None}
    assert not ladder.store.exists()


def test_it_tells_how_answers_turned_out_and_how_fast_they_came(ladder: Desk):
    assert ladder.ask(PLAIN).code == 0
    ladder.run("feedback", "last", "bad")
    told = ladder.run("status", "--json").json
    assert grounds(told)["compiled"] == (1, 1, 1.0)
    assert told["tiers"][0]["pace"]["draws_per_s"] > 0
    assert told["tiers"][1]["pace"]["draws_per_s"] is None
    assert (told["store"]["requests"], told["store"]["outcomes"]) == (1, 1)
    assert told["store"]["n_bytes"] > 4096
    lines = ladder.run("status").out.splitlines()
    assert ["compiled", "1", "1", "100.0", "%"] in [line.split() for line in lines]


def test_files_that_are_a_day_old_are_settled_by_it(ladder: Desk):
    file = ladder.folder / "f.py"
    assert ladder.ask(PLAIN, "--file", file).code == 0
    assert ladder.run("status", "--json").json["store"]["files_settled"] == 0
    with closing(sqlite3.connect(ladder.store)) as connection, connection:
        connection.execute("UPDATE written SET at = '2020-01-01T00:00:00.000+00:00'")
    file.write_text("nothing of it\n")
    told = ladder.run("status", "--json").json
    assert told["store"]["files_settled"] == 1
    assert grounds(told)["compiled"] == (1, 1, 1.0)
    assert ladder.run("status", "--json").json["store"]["files_settled"] == 0


def test_what_an_engine_holds_is_told_with_its_tier(ladder: Desk):
    pipe = ladder.fifo("asked")
    ladder.tier("draft", RIGHT, "--requests", pipe, "--hang-after", 2)
    program = ladder.start("ask", PLAIN)
    assert pipe.read_text()
    told = ladder.run("status", "--json").json
    program.terminate()
    program.communicate(timeout=60)
    assert told["tiers"][0]["loaded_mib"] > 0
    assert told["ram"]["engines"] >= 1
    assert told["ram"]["left_mib"] < told["ram"]["budget_mib"]


def test_the_embedded_ladder_comes_with_what_was_measured_of_it(desk: Desk):
    told = desk.run("status", "--preset", "pocket", "--json").json
    measured = {each["ground"]: each["shipped"] for each in told["answers"]}
    assert measured["compiled"]["n"] > 100
    assert 0 < measured["compiled"]["at_most"] < 0.2
    assert measured["schema"] is None


def test_a_store_that_is_none_is_an_error_that_names_it(ladder: Desk):
    ladder.store.parent.mkdir(parents=True)
    ladder.store.write_bytes(b"this is no database" * 500)
    done = ladder.run("status")
    assert done.code == 3
    assert str(ladder.store) in done.err
    assert "Traceback" not in done.err


def test_answers_do_not_wait_for_scipy(ladder: Desk):
    """It takes longer to import than all the rest."""
    timed = (sys.executable, "-X", "importtime")
    done = ladder.run("ask", "--quality", 0.9, PLAIN, wrap=timed)
    assert done.code == 0
    imported = {line.rsplit("|", 1)[-1].strip() for line in done.err.splitlines()}
    assert "xnai.aftermath" in imported
    assert not {name for name in imported if name.split(".")[0] == "scipy"}


def test_it_is_json_for_machines(ladder: Desk):
    told = json.loads(ladder.run("status", "--json").out)
    assert told.keys() == {
        "configuration",
        "tiers",
        "ram",
        "style_lines",
        "store",
        "answers",
        "budget",
    }
