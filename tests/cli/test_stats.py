"""`xnai stats`, from records of a real ladder."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.cli.conftest import PLAIN, RIGHT, Desk
from xnai.cli.stats import divided, sparkline
from xnai.core.service import Service, total


def test_requests_of_other_commands_are_counted_with_all_that_is_known_of_them(desk: Desk):
    desk.tier("draft", RIGHT)
    assert desk.run("ask", PLAIN).code == 0
    assert desk.run("ask", "--tier", "draft", PLAIN).code == 0
    found = desk.run("stats", "--json").json
    assert found["total"]["requests"] == 2
    assert found["total"]["availability"] == 1.0
    assert found["total"]["tier_shares"] == {"draft": 1.0}
    assert found["total"]["p95_s"] > 0
    assert found["total"]["fallback_success"] is None
    assert len(found["parts"]) == 24
    assert found["parts"][-1]["requests"] == 2
    shown = desk.run("stats", "--days", "1").out
    assert "share of draft     100.0 %" in shown
    assert "1 hours a sign" in shown
    assert "█" in shown


def test_without_a_request_it_says_so(desk: Desk):
    desk.tier("draft", RIGHT)
    found = desk.run("stats")
    assert found.code == 0
    assert "No request was recorded" in found.out


def test_days_beyond_what_is_kept_are_refused(desk: Desk):
    desk.tier("draft", RIGHT)
    assert desk.run("stats", "--days", "31").code == 2
    assert desk.run("stats", "--days", "0").code == 2


@given(st.lists(st.none() | st.floats(0, 1e9), max_size=40))
def test_a_line_has_one_sign_a_value_and_its_highest_at_the_largest(values):
    line = sparkline(values)
    assert len(line) == len(values)
    known = [value for value in values if value is not None]
    if known and max(known) > 0:
        assert line[values.index(max(known))] == "█"


@given(st.lists(st.floats(0, 99), max_size=30), st.integers(1, 30))
def test_every_stretch_lies_in_one_part(starts, n):
    stretches = [(int(start), 300, Service(n=1)) for start in starts]
    assert total(divided(stretches, 0, 100, n)).n == len(starts)
