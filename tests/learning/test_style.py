"""Lines on how answers should look, proposed from what users did with answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.learning.style import Form, proposals

BARE = "def f(x):\n    return x\n"
TOLD = 'def f(x):\n    """Give x."""\n    return x\n'
HINTED = "def f(x: int) -> int:\n    return x\n"


def form(standing="kept", code=BARE, language="python", text=""):
    return Form(standing=standing, code=code, language=language, text=text)


def lines(*forms, used=()):
    return {each.habit: each.line for each in proposals(forms, used)}


class TestWhatIsProposed:
    def test_what_edited_answers_have_in_common(self):
        found = lines(*[form("edited", TOLD)] * 3)
        assert found == {
            "language": "Where no language is named, write Python.",
            "docstrings": "Give every function a docstring.",
            "type hints": "Write no type hints.",
        }

    def test_nothing_from_answers_that_nobody_did_anything_with(self):
        assert lines(*[form("accepted", TOLD)] * 50) == {}

    @pytest.mark.parametrize(("count", "enough"), [(2, False), (3, True)])
    def test_a_few_answers_are_no_habit(self, count, enough):
        assert bool(lines(*[form("liked", TOLD)] * count)) == enough

    def test_a_habit_is_what_four_in_five_have(self):
        assert "docstrings" in lines(*[form(code=TOLD)] * 4, form())
        assert "docstrings" not in lines(*[form(code=TOLD)] * 3, form())

    def test_hints_of_arguments_alone_are_neither_one_nor_the_other(self):
        assert lines(*[form(code=HINTED)] * 3)["type hints"] == (
            "Give arguments and results type hints."
        )
        partly = form(code="def f(x: int):\n    return x\n\n\ndef g(x):\n    return x\n")
        assert "type hints" not in lines(*[partly] * 5)

    def test_self_needs_no_hint(self):
        method = "class A:\n    def f(self, x: int) -> int:\n        return x\n"
        assert "Give arguments" in lines(*[form(code=method)] * 3)["type hints"]

    def test_explanations_are_counted_beside_the_code(self):
        alone = form("liked", text=f"```python\n{BARE}```")
        told = form("liked", text=f"```python\n{BARE}```\n{'It gives back what it is given. ' * 9}")
        assert "alone" in lines(*[alone] * 3)["explanations"]
        assert "Explain" in lines(*[told] * 3)["explanations"]
        assert "explanations" not in lines(*[form("edited")] * 3), "a file shows no explanation"

    def test_code_that_does_not_parse_tells_its_language_only(self):
        assert set(lines(*[form(code="def f(:")] * 3)) == {"language"}

    def test_a_line_that_is_told_already_is_not_proposed(self):
        used = ("Give every function a docstring.",)
        assert "docstrings" not in lines(*[form(code=TOLD)] * 3, used=used)

    def test_the_counts_behind_a_line_are_told(self):
        forms = [form("edited", TOLD), *[form("kept", TOLD)] * 4, form("kept")]
        forms += [form("accepted", TOLD), *[form("accepted")] * 6]
        found = next(p for p in proposals(forms) if p.habit == "docstrings")
        assert (found.agree, found.tell, found.edited) == (5, 6, 1)
        assert (found.accepted_agree, found.accepted_tell) == (1, 7)


@given(st.lists(st.builds(form, st.sampled_from(["edited", "accepted"]), st.text(max_size=60))))
def test_any_answers_give_proposals_that_add_up(forms):
    for each in proposals(forms):
        assert 3 <= each.agree <= each.tell <= len(forms)
        assert each.edited <= each.agree
