"""Which names a client may ask for, and what they stand for."""

import pytest

from xnai.core.errors import UnknownName
from xnai.server.offer import Manner, Offer

OFFER = Offer(
    tiers={"draft": "small-1b", "refine": "middle-3b", "expert": "large-7b"},
    aliases={"claude-*haiku*": "xnai/fast", "claude-*": "xnai/auto", "gpt-4": "large-7b"},
)


@pytest.mark.parametrize(
    ("name", "tier"),
    [
        ("xnai/auto", None),
        ("", None),
        ("xnai/auto:latest", None),
        ("xnai/refactor", None),
        ("xnai/terminal:latest", None),
        ("xnai/fast", "draft"),
        ("xnai/best", "expert"),
        ("xnai/refine", "refine"),
        ("middle-3b", "refine"),
        ("middle-3b:latest", "refine"),
        ("claude-haiku-4-5", "draft"),
        ("claude-sonnet-4-5", None),
        ("gpt-4", "expert"),
    ],
)
def test_a_name_stands_for_a_tier_or_for_the_cascade(name, tier):
    assert OFFER.tier(name) == tier


@pytest.mark.parametrize("name", ["refine", "gpt-4o", "xnai/", "xnai/large-7b", ":latest2"])
def test_a_name_that_nobody_offers_is_refused_with_those_that_are(name):
    with pytest.raises(UnknownName) as refused:
        OFFER.tier(name)
    assert "xnai/auto" in refused.value.hint


def test_every_offered_name_is_understood_and_the_cascade_comes_first():
    assert OFFER.names[0] == "xnai/auto"
    assert [OFFER.tier(name) for name in OFFER.names[1:3]] == ["draft", "expert"]
    for name in OFFER.names:
        OFFER.tier(name)


def test_the_names_are_gathered_once():
    assert OFFER.names is OFFER.names


def test_a_tier_called_fast_does_not_double_a_name():
    names = Offer(tiers={"fast": "a", "best": "b"}).names
    assert len(names) == len(set(names))


def test_an_alias_never_hides_an_offered_name():
    offer = Offer(tiers={"draft": "small"}, aliases={"*": "xnai/best", "small": "xnai/auto"})
    assert offer.tier("small") == "draft"
    assert offer.tier("anything") == "draft"


@pytest.mark.parametrize(
    ("tiers", "first"),
    [
        ({"draft": "a", "refine": "b", "expert": "c"}, "refine"),
        ({"small": "a", "large": "b"}, "large"),
        ({"only": "a"}, "only"),
        ({"refine": "a", "expert": "b"}, "refine"),
    ],
)
def test_refactoring_begins_above_the_smallest_tier_and_is_read_by_the_next(tiers, first):
    wanted = Manner(min_tier=first, pattern="draft_verify")
    assert Offer(tiers=tiers).manner("xnai/refactor") == wanted


def test_in_a_terminal_waiting_has_a_price():
    assert OFFER.manner("xnai/terminal") == Manner(objective="fast")


@pytest.mark.parametrize("name", ["", "xnai/auto", "xnai/fast", "small-1b", "nobody"])
def test_other_names_want_nothing_besides(name):
    assert OFFER.manner(name) == Manner()


def test_a_tier_called_refactor_is_that_tier():
    offer = Offer(tiers={"draft": "a", "refactor": "b"})
    assert offer.tier("xnai/refactor") == "refactor"
    assert offer.manner("xnai/refactor") == Manner()
