"""`--quality`, `--objective` and `--latency-target` of `xnai ask` and `xnai route`."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from tests.cli.conftest import PLAIN, RIGHT, Desk


@pytest.fixture
def ladder(desk: Desk) -> Desk:
    # Token by token: of an answer that comes at once nobody can tell how long it was drawn.
    desk.tier("draft", RIGHT, "--tokens-s", 50)
    desk.tier("refine", RIGHT)
    return desk


def test_route_tells_how_long_each_tier_will_take_by_what_was_measured(ladder: Desk):
    ladder.settings = {"cascade": {"latency_target_s": 20}}
    ladder.write_config()
    assert ladder.ask("--tier", "draft", PLAIN).code == 0
    lines = ladder.run("route", PLAIN).out.splitlines()
    assert "          an answer within 20 s is wanted" in lines
    assert "          refine: not measured on this machine, so it counts as fast enough" in lines
    (told,) = (line.split() for line in lines if "s expected" in line)
    assert told[0] == "draft:"
    assert told[-4:] == ["s", "of", "it", "loading"]
    decided = ladder.run("route", "--latency-target", "30", "--json", PLAIN).json
    assert "an answer within 30 s is wanted" in decided["reasons"]
    assert decided["seconds"].keys() == {"draft"}
    assert 0 < decided["seconds"]["draft"] < 20


def test_a_quality_that_no_tier_reaches_ends_in_the_best_draft_marked(ladder: Desk):
    done = ladder.ask("--quality", "1", "--json", PLAIN)
    assert done.code == 1
    assert done.json["accepted"] is False
    assert done.json["answer"] == RIGHT
    assert "which was asked for" in done.json["attempts"][-1]["reason"]


def test_what_is_not_above_zero_is_refused(ladder: Desk):
    done = ladder.ask("--quality", "0", PLAIN)
    assert done.code == 2
    assert "--quality" in done.err
    assert "it must be above 0" in done.err


def test_route_tells_the_pattern_of_the_ladder_and_of_the_request(ladder: Desk):
    ladder.settings = {"cascade": {"pattern": "ensemble"}}
    ladder.write_config()
    assert ladder.run("route", "--json", PLAIN).json["pattern"] == "ensemble"
    told = ladder.run("route", "--pattern", "voting", PLAIN).out.splitlines()
    assert "          drafts are refined by voting" in told


def test_an_unknown_pattern_is_refused_with_those_there_are(ladder: Desk):
    refused = ladder.run("ask", "--pattern", "votes", PLAIN)
    assert refused.code == 2
    assert "voting" in refused.err


def test_route_tells_every_plan_with_the_numbers_that_its_worth_is_made_of(ladder: Desk):
    told = ladder.run("route", "--objective", "frugal", PLAIN).out
    assert "frugal: worth = right − 0.4 × cost − 0 × seconds" in told
    decided = ladder.run("route", "--objective", "fast", "--json", PLAIN).json
    assert decided["objective"] == "fast"
    assert decided["prices"] == {"cost": 0.1, "second": 0.01}
    chosen = [option for option in decided["options"] if option["chosen"]]
    assert chosen == decided["options"][:1]
    for option in decided["options"]:
        paid = 0.1 * option["cost"] + 0.01 * (option["seconds"] or 0)
        assert option["worth"] == pytest.approx(option["right"] - paid)


def test_the_objective_of_the_configuration_holds_where_a_request_names_none(ladder: Desk):
    ladder.settings = {"cascade": {"objective": "quality", "min_gain": 0.2}}
    ladder.write_config()
    assert ladder.run("route", "--json", PLAIN).json["prices"]["cost"] == pytest.approx(0.05)
    named = ladder.run("route", "--objective", "balanced", "--json", PLAIN).json
    assert named["prices"]["cost"] == pytest.approx(0.2)


def test_an_unknown_objective_is_refused_with_those_there_are(ladder: Desk):
    done = ladder.ask("--objective", "cheap", PLAIN)
    assert done.code == 2
    assert "frugal" in done.err


def test_what_requests_spend_of_a_budget_is_told_and_prices_the_next(ladder: Desk):
    ladder.settings = {"cascade": {"budget": {"compute": 0.5}, "min_gain": 0.1}}
    ladder.write_config()
    assert ladder.run("status", "--json").json["budget"]["requests"] == 0
    assert ladder.run("route", "--json", PLAIN).json["prices"]["cost"] == pytest.approx(0.1)
    assert ladder.ask(PLAIN).code in (0, 1)
    assert ladder.ask("--tier", "draft", PLAIN).code == 0
    budget = ladder.run("status", "--json").json["budget"]
    assert (budget["measure"], budget["allowed"], budget["requests"]) == ("compute", 0.5, 1)
    moved = ladder.run("route", "--json", PLAIN).json["prices"]["cost"]
    assert (moved > 0.1) is (budget["spent"] > 0.5)
    assert moved == pytest.approx(0.1 + 0.002 * (budget["spent"] / 0.5 - 1) / 0.5, abs=1e-3)
    assert "of 0.5 drafts of the largest tier a request spent by 1 requests" in (
        ladder.run("learn", "status").out
    )


def test_a_damaged_price_is_told_and_starts_anew(ladder: Desk):
    ladder.settings = {"cascade": {"budget": {"share_of_largest": 0.3}}}
    ladder.write_config()
    assert ladder.ask(PLAIN).code in (0, 1)
    (store,) = ladder.home.rglob("*.sqlite3")
    with closing(sqlite3.connect(store)) as connection, connection:
        connection.execute("UPDATE price SET value = 1e9")
    decided = ladder.run("route", "--json", PLAIN)
    assert decided.json["prices"]["cost"] == pytest.approx(0.1)
    assert "the price of the budget was damaged and starts anew" in decided.err


@pytest.mark.parametrize("budget", [{}, {"compute": 0.5, "share_of_largest": 0.3}, {"compute": 0}])
def test_a_budget_that_is_none_or_two_is_refused(ladder: Desk, budget):
    ladder.settings = {"cascade": {"budget": budget}}
    ladder.write_config()
    done = ladder.run("route", PLAIN)
    assert done.code == 2
    assert "budget" in done.err
