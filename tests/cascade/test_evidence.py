"""Which checks are made for which request, and the evidence that comes without running."""

from __future__ import annotations

import pytest

from tests.cascade.builders import draft, features, request
from xnai.cascade.evidence import Examiner, compare, read_code, read_critique
from xnai.cascade.examples import find_examples
from xnai.cascade.python_source import normal_form
from xnai.core.chat import ToolSpec
from xnai.core.judgement import Draft
from xnai.sandbox import NoSandbox

PLAIN = "Write f(x): double it"
WITH_EXAMPLES = f"{PLAIN}. f(2) returns 4"
BOTH = ("agreement", "critique")


class Granted(NoSandbox):
    """Says that code may be run, and runs none."""

    grade = "landlock"


def examiner(text: str = PLAIN, sandbox: NoSandbox | None = None, **fields: object) -> Examiner:
    asked = request(text, **fields)
    examples = find_examples(text)
    seen = features(text, n_examples=len(examples), **fields)
    sandbox = sandbox or NoSandbox("none")
    return Examiner(request=asked, features=seen, examples=examples, sandbox=sandbox)


class TestKinds:
    def test_code_is_parsed_then_compiled_then_compared(self):
        assert examiner("Write something that doubles it").kinds() == ("parse", "compile", *BOTH)

    def test_where_the_request_names_arguments_they_are_to_be_read(self):
        assert examiner().kinds() == ("parse", "compile", "arguments", *BOTH)

    def test_examples_and_tests_come_before_what_asks_a_model(self):
        kinds = examiner(WITH_EXAMPLES, tests="assert f(2) == 4").kinds()
        assert kinds == ("parse", "compile", "arguments", "examples", "tests", *BOTH)

    def test_json_is_checked_by_its_schema(self):
        assert examiner("A person", json_schema={}).kinds() == ("schema", "critique")

    def test_tool_calls_are_checked_by_the_tools(self):
        kinds = examiner("Read a", tools=(ToolSpec(name="read"),)).kinds()
        assert kinds == ("schema", "grounding", "critique")

    def test_words_can_only_be_criticised(self):
        assert examiner("What is a closure?").kinds() == ("critique",)

    def test_nothing_is_exact_where_nothing_may_be_run(self):
        assert not examiner(WITH_EXAMPLES).exact

    def test_examples_and_tests_are_exact_where_they_are_run(self):
        assert examiner(WITH_EXAMPLES, Granted("")).exact
        assert examiner(sandbox=Granted(""), tests="assert f(2) == 4").exact
        assert not examiner(sandbox=Granted("")).exact

    def test_examples_that_are_not_run_are_not_exact(self):
        text = "Explain in one line, f(2) returns 4:\n```python\ndef f(x):\n    return 2 * x\n```"
        asked = examiner(text, Granted(""))
        assert asked.examples
        assert not asked.exact
        assert not examiner(WITH_EXAMPLES, Granted(""), json_schema={}).exact


class TestReadingCode:
    def test_code_is_read_where_code_is_asked_for(self):
        read = read_code(Draft(tier="t", model="m", text="```python\nf = 1\n```"), features())
        assert (read.code, read.language) == ("f = 1\n", "python")

    def test_words_stay_words(self):
        asked = features("What is a closure?")
        read = read_code(Draft(tier="t", model="m", text="```python\nf = 1\n```"), asked)
        assert read.code == ""


SAME = [
    ("def f(x):\n    return x", "def f(value):\n    return value"),
    ("def f(x):\n    y = x\n    return y", "def f(x):\n    total = x\n    return total"),
    ("def f(x): return x", "def f(x: int) -> int:\n\n    # same\n    return x"),
    ("def f(xs):\n    return [x for x in xs]", "def f(a):\n    return [b for b in a]"),
]
DIFFERENT = [
    ("def f(x):\n    return x", "def g(x):\n    return x"),
    ("def f(x, y):\n    return x - y", "def f(x, y):\n    return y - x"),
    ("def f(x):\n    return len(x)", "def f(x):\n    return max(x)"),
    ("def f(x):\n    return x", "def f(x):\n    return (x"),
]


class TestAgreement:
    @pytest.mark.parametrize(("one", "other"), SAME)
    def test_names_layout_comments_and_annotations_do_not_count(self, one: str, other: str):
        assert normal_form(one) == normal_form(other)

    @pytest.mark.parametrize(("one", "other"), DIFFERENT)
    def test_what_the_program_does_counts(self, one: str, other: str):
        assert normal_form(one) != normal_form(other)

    def test_two_draws_of_one_tier_are_no_agreement(self):
        assert compare(draft("draft"), [draft("draft")]).score == 0.0

    def test_the_tier_that_agrees_is_named(self):
        found = compare(draft("refine"), [draft("draft")])
        assert (found.score, found.detail) == (1.0, "same program as draft's")

    def test_no_agreement_speaks_against_a_draft_but_never_refutes_it(self):
        found = compare(draft("refine", "x = 1"), [draft("draft")])
        assert found.score == 0.0
        assert found.weight > 0
        assert not found.refutes

    @pytest.mark.parametrize("code", ["(" * 2000, "x = '\0'", "-" * 20_000 + "1"])
    def test_code_that_breaks_parsers_is_compared_as_text(self, code: str):
        assert normal_form(code) == code


CRITIQUES = [
    ("right", 1.0, ""),
    ("Right: it doubles.", 1.0, ""),
    ("**Wrong**: f(0)\nreturns 1", 0.0, "f(0) returns 1"),
]
NO_VERDICTS = [
    "Hard to say.",
    "That is not right: it drops zeros.",
    "I see nothing wrong",
    "The answer is wrong, since it adds.",
    "Rightly so",
]


class TestCritique:
    @pytest.mark.parametrize(("text", "score", "detail"), CRITIQUES)
    def test_a_verdict_is_read_with_its_reason(self, text: str, score: float, detail: str):
        found = read_critique(Draft(tier="t", model="m", text=text))
        assert (found.score, found.detail) == (score, detail)

    @pytest.mark.parametrize("text", NO_VERDICTS)
    def test_what_does_not_begin_with_a_verdict_counts_as_nothing(self, text: str):
        found = read_critique(Draft(tier="t", model="m", text=text))
        assert (found.score, found.weight) == (None, 0.0)
