"""What is read off a request."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cascade.builders import features, request
from xnai.cascade.features import entry_name, read_features
from xnai.core.chat import ToolSpec

CODE = "```python\ndef f(x):\n    return x + 1\n```"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Write clean(words): strip each word, lowercase it, drop empty ones", "generate"),
        ("def area(w, h):  # product", "generate"),
        ("can u give me a func that counts vowels?", "generate"),
        (f"What does this do?\n{CODE}", "explain"),
        (f"Explain in one line:\n{CODE}", "explain"),
        ("Explain in one line: def f(x): return 2 * x", "explain"),
        (f"This fails with a TypeError, fix it\n{CODE}", "repair"),
        ("hello there", "chat"),
        ("Why is the sky blue?", "chat"),
    ],
)
def test_the_kind_of_a_request_is_recognised(text, kind):
    assert features(text).kind == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"Make this faster and keep its docstring:\n{CODE}", "generate"),
        (f"Fix what is wrong\n{CODE}", "repair"),
        ("hello there", "generate"),
    ],
)
def test_what_comes_with_tests_is_to_be_written(text, kind):
    assert features(text, tests="assert f(1) == 2").kind == kind


def test_offered_tools_make_it_a_tool_request():
    assert features("open config.yaml", tools=(ToolSpec(name="read_file"),)).kind == "tool"


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("Write clean(words): strip each word", "clean"),
        ("def area(w, h):", "area"),
        ("a function called top_three that sorts and returns the first three", "top_three"),
        ("function named `q7`, takes xs", "q7"),
        ("please implement getTotal(prices)", "getTotal"),
        ("Write _helper(hands: dict[str, int]) -> dict", "_helper"),
        ("Sort them. Call it `wash`", "wash"),
        ("Implement the `dedup` function", "dedup"),
        ("it has to be called `q1` and take xs", "q1"),
        ("a helper first_two that returns the first two", "first_two"),
        ("Write a function f that doubles its argument", "f"),
        ("write a method parse( with one argument )", "parse"),
        ("function: tally, input a list", "tally"),
        ("Do not use open(path). Write sum_up(xs)", "sum_up"),
        ("We already have load(path). Write save(path, text)", "save"),
        ("No len() please: of(xs) counts them", "of"),
        ("feat(text): shorten(word) cuts it", "shorten"),
        ("write twice(g): it returns h(x) = g(g(x))", "twice"),
        ("render(page) calls this later. Write clean(words)", "clean"),
    ],
)
def test_the_function_asked_for_is_found(text, entry):
    assert entry_name(text) == entry


@pytest.mark.parametrize(
    "text",
    [
        "How do I sum a list?",
        "Write a function without loops that reverses a string",
        "a function over a list of ints",
        "a function only, that adds two numbers",
        "a function between the two",
        "a method because I need it",
        "a helper script that renames files",
        "a function called on every row",
        "a function called repeatedly by the loop",
        "Count the words, and do not use `Counter`",
        "without using the function `reduce`",
        "Given a `DataFrame`, drop the empty rows",
        "Write a function that opens a file with open(path)",
        "Group the rows as df.groupby(key) does",
        "Sum a list in O(n)",
        "Reverse the word(s) of a string, and say which argument(s) it takes",
        "a function(s) that adds",
        "one that doubles, e.g. total(half(xs), 1) == 2",
        "sort by the name it comes with",
        "each user has a name: str",
        "Read the file named data.txt",
    ],
)
def test_a_doubtful_name_counts_as_none(text):
    assert entry_name(text) == ""


@pytest.mark.parametrize(
    ("text", "complexity"),
    [
        ("Write f(xs): the sum of the numbers", "mundane"),
        ("Write f(xs): keep the even numbers, square them, then sort them", "mid"),
        (
            "Write f(xs): if the list is empty return None; otherwise keep the even numbers, "
            "square them, sort them descending, then take the first three",
            "heavy",
        ),
    ],
)
def test_more_asks_look_harder(text, complexity):
    assert features(text).complexity == complexity


def test_examples_are_not_asks():
    plain = features("Write f(x): double it.")
    shown = features("Write f(x): double it. f(2) returns 4, f(5) returns 10\n>>> f([1, 2])\n3")
    assert plain.n_asks == shown.n_asks


@pytest.mark.parametrize(
    "text",
    [
        "what does this function do?\ndef f(xs):\n    return sum(xs)",
        "```python\ndef f(xs):\n    return sum(xs)\n```\none line summary please",
        "Help me understand this:\n```python\ndef f(d):\n    n = len(d)\n    return n\n```",
    ],
)
def test_shown_code_with_a_question_about_it_is_to_be_explained(text):
    assert features(text).kind == "explain"


def test_an_opening_without_a_body_is_to_be_written_however_it_is_worded():
    assert features('def f(xs):\n    """what is the sum of xs"""').kind == "generate"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Write a function in Rust that adds", "rust"),
        ("a typescript function add(a, b)", "typescript"),
        ("Write add(a, b)", "python"),
        ("hello", ""),
        ("write a C++ function add", "c++"),
    ],
)
def test_the_language_is_read_and_python_is_the_default_for_code(text, language):
    assert features(text).language == language


@given(st.text(max_size=400))
def test_any_text_has_features(text):
    seen = features(text)
    assert seen.n_asks >= 1
    assert seen.n_chars == len(text)


@pytest.mark.parametrize("opening", ["", "write f(a:"])
@pytest.mark.parametrize(
    "unit", [" ", "\t", "\n", "= ", "a,", "(", ")", "`", ":", "f(", "f(a: = ", "def f() ", "```a "]
)
def test_a_hostile_run_is_read_in_no_time(opening, unit):
    began = time.process_time()
    features((opening + unit * 8000)[:8000])
    assert time.process_time() - began < 2


def test_a_megabyte_is_read_by_its_ends():
    text = "Write f(x): double it. " + "x" * 1_000_000 + " Rust please"
    seen = read_features(request(text), n_examples=0)
    assert seen.n_chars == len(text)
    assert seen.language == "rust"


@pytest.mark.parametrize(
    ("tests", "name"),
    [
        ("from clean import tidy\ndef test_a(): assert tidy([]) == []", "tidy"),
        ("assert tidy([]) == sorted([])", "tidy"),
        ("import math\nfrom math import sqrt\nassert tidy(sqrt(4)) == 2", "tidy"),
        ("from m import tidy, sweep\nassert tidy(sweep(1))", ""),
        ("import clean\nassert clean.tidy([]) == clean.tidy([])", "tidy"),
        (
            "from numpy.testing import assert_equal\nimport clean\n"
            "assert_equal(clean.tidy([]), [])",
            "tidy",
        ),
        ("from tests.helpers import words\nfrom clean import tidy\nassert tidy(words())", ""),
        ("from parameterized import parameterized\n@parameterized([1])\ndef test_a(x): pass", ""),
        (f"# {'x' * 9000}\nassert tidy([])", ""),
        ("def help(x): return x\nassert help(1)", ""),
        ("assert tidy((", ""),
    ],
)
def test_the_function_is_the_one_that_the_tests_call_when_the_request_names_none(tests, name):
    assert features("strip every word of a list", tests=tests).entry == name


def test_the_module_that_is_written_to_tells_the_function_among_several():
    tests = "from tests.helpers import words\nfrom clean import tidy\nassert tidy(words())"
    asked = features("strip every word of a list", tests=tests, tests_module="clean")
    assert asked.entry == "tidy"


def test_a_name_in_the_request_comes_before_one_in_the_tests():
    assert features("Write wash(words): strip them", tests="assert tidy([])").entry == "wash"


CHANGE = """Explain this change in one line

diff --git a/fix.py b/fix.py
--- a/fix.py
+++ b/fix.py
@@ -1,2 +1,2 @@
 def create(x):
-    return f(x)  # write a function that is broken: fix it
+    return g(x)
"""


def test_a_change_is_code_that_is_shown_and_not_what_is_asked():
    found = features(CHANGE)
    assert (found.kind, found.entry, found.output) == ("explain", "", "text")
