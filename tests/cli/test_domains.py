"""Domains, as `xnai route` tells them and `xnai ask` follows them."""

from __future__ import annotations

import pytest

from tests.cli.conftest import PLAIN, RIGHT, Desk

POEM = "Write a poem about autumn rain"


@pytest.fixture
def ladder(desk: Desk) -> Desk:
    for name in ("draft", "refine", "expert"):
        desk.tier(name, RIGHT)
    desk.settings = {"domains": {"creative": {"primary": "refine", "fallback": "draft"}}}
    desk.write_config()
    return desk


def test_route_says_what_a_request_is_about_and_what_follows(ladder: Desk):
    lines = ladder.run("route", POEM).out.splitlines()
    assert "plan      refine → draft → expert" in lines
    assert any(line.startswith("request   ") and ", creative, " in line for line in lines)
    assert "          refine: asked first, for the request is creative" in lines
    assert any("domain creative, with p=" in line for line in lines)
    others = ladder.run("route", "--json", PLAIN).json
    assert others["features"]["domain"] == "code"
    assert not any("asked first" in reason for reason in others["reasons"])


def test_ask_follows_it(ladder: Desk):
    assert ladder.ask("--json", POEM).json["plan"] == ["refine", "draft", "expert"]
    assert ladder.ask("--json", "--max-tier", "draft", POEM).json["plan"] == ["draft"]
