"""Sections of a configuration file are replaced, and nothing else is touched."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from xnai.config.rewriting import difference, with_sections
from xnai.core.errors import ConfigError

BUDGET = {"ram_mib": 8192, "max_loaded": 2}


def test_a_new_file_begins_with_its_version():
    text = with_sections("", {"preset": "light", "tiers": None}, source="x.yaml")
    assert text == "version: 1\n\npreset: light\n"


def test_a_section_is_replaced_where_it_stood_and_its_comments_go_with_it():
    before = (
        "preset: pocket\nbudget:\n  ram_mib: 6144  # small\n  # more\n\n# the store\n"
        "store: {keep_text: false}\n"
    )
    after = with_sections(before, {"budget": BUDGET}, source="x.yaml")
    assert after == (
        "preset: pocket\nbudget:\n  ram_mib: 8192\n  max_loaded: 2\n\n# the store\n"
        "store: {keep_text: false}\n"
    )


def test_a_section_can_be_taken_out_and_one_without_a_line_end_goes_on():
    before = "preset: pocket\nbudget: {ram_mib: 512}\nstore: {keep_text: false}"
    after = with_sections(before, {"budget": None, "cache": {"max_mib": 9}}, source="x.yaml")
    assert after == "preset: pocket\nstore: {keep_text: false}\ncache:\n  max_mib: 9\n"


@pytest.mark.parametrize(
    "before",
    [
        '{"preset": "pocket", "store": {"keep_text": false}}',
        '"preset": pocket\n',
        "preset: pocket\n---\npreset: light\n",
        "preset: [\n",
        "store: {path: |\n}",
    ],
)
def test_a_file_whose_lines_are_no_sections_is_refused(before):
    with pytest.raises(ConfigError, match="cannot be changed by a program"):
        with_sections(before, {"preset": "light"}, source="x.yaml")


def test_what_would_not_be_sound_is_refused():
    before = "preset: pocket\nembeddings: {general: {model: mine}}\nmodels: {mine: {path: x, "
    before += "parameters_b: 1}}\n"
    with pytest.raises(ConfigError, match="mine"):
        with_sections(before, {"models": None}, source="x.yaml")


def test_the_difference_is_that_of_diff():
    shown = difference("a: 1\nb: 2", "a: 1\nb: 3\n", source="x.yaml")
    assert shown.splitlines()[0] == "--- x.yaml"
    assert "-b: 2" in shown.splitlines()
    assert "+b: 3" in shown.splitlines()
    assert difference("a: 1\n", "a: 1\n", source="x.yaml") == ""


SECTIONS = st.fixed_dictionaries(
    {},
    optional={
        "preset": st.sampled_from(["pocket", "light"]),
        "store": st.fixed_dictionaries({"keep_text": st.booleans()}),
        "cache": st.fixed_dictionaries({"max_mib": st.integers(1, 99)}),
        "sandbox": st.fixed_dictionaries({"enabled": st.booleans()}),
    },
)


@given(before=SECTIONS, wanted=SECTIONS)
def test_what_is_read_afterwards_is_what_was_put_in_over_what_was_there(before, wanted):
    before = {"preset": "pocket"} | before
    text = yaml.safe_dump(before, sort_keys=False)
    after = with_sections(text, wanted, source="x.yaml")
    assert yaml.safe_load(after) == before | wanted
