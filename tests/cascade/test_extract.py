"""The code in an answer is found however the answer wraps it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.cascade.extract import Code, extract_code, looks_like_python

CLEAN = "def clean(words):\n    return [word.strip() for word in words]\n"


@pytest.mark.parametrize(
    "answer",
    [
        f"```python\n{CLEAN}```",
        f"```py\n{CLEAN}```\nThis strips each word.",
        f"Here it is:\n\n```Python3 title=x\n{CLEAN}```",
        f"```{{.python}}\n{CLEAN}```",
        f"```\n{CLEAN}```",
        f"~~~python\n{CLEAN}~~~",
        f"````python\n{CLEAN}````",
        f"```python\n{CLEAN}",
        f"1. Do this:\n\n    ```python\n    {CLEAN.replace(chr(10), chr(10) + '    ')}\n    ```",
        CLEAN,
        f"\n\n{CLEAN}\n\n",
        f"Sure, here you are.\n\n{CLEAN}\nIt strips each of the words.",
        f"```python\n{CLEAN}```\n\nOutput:\n```text\n['a']\n```",
        f"```python\n{CLEAN}```\nRun it:\n```bash\npython clean.py\n```",
    ],
)
def test_python_is_found_in_any_wrapping(answer: str) -> None:
    code = extract_code(answer, language="python")
    assert code.language == "python"
    assert code.text.strip() == CLEAN.strip()


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "I cannot help with that.",
        "Yes",
        "Hello, world",
        "From my point of view, import duties are a class of tax.",
        "The result is [1, 2, 3].",
        "import duties are high",
        "```text\nno code here\n```"[:0],
    ],
)
def test_prose_gives_no_code(answer: str) -> None:
    assert extract_code(answer) == Code()


@pytest.mark.parametrize(
    ("tag", "language"),
    [("js", "javascript"), ("rs", "rust"), ("golang", "go"), ("c++", "cpp"), ("sh", "bash")],
)
def test_tags_have_one_name_for_each_language(tag: str, language: str) -> None:
    assert extract_code(f"```{tag}\nx\n```") == Code(text="x\n", language=language)


def test_a_longer_fence_may_hold_a_shorter_one() -> None:
    inner = 'def f():\n    """\n    ```\n    f()\n    ```\n    """\n'
    assert extract_code(f"````python\n{inner}````").text == inner


def test_the_block_with_the_wanted_function_is_chosen_and_its_helpers_come_along() -> None:
    answer = (
        "```python\ndef helper(x):\n    return x\n```\n"
        "```python\ndef clean(w):\n    return helper(w)\n```\n"
        "Usage:\n```python\nprint(clean(['a']))\n```"
    )
    code = extract_code(answer, wanted="clean")
    assert "def helper" in code.text
    assert "def clean" in code.text
    assert "print" not in code.text


def test_a_correction_replaces_what_it_corrects() -> None:
    answer = "```python\ndef f(): return 1\n```\nWait:\n```python\ndef f(): return 2\n```"
    assert extract_code(answer, wanted="f").text == "def f(): return 2\n"


def test_without_a_wanted_function_blocks_that_define_are_joined() -> None:
    answer = "```python\ndef a(): 1\n```\n```python\ndef b(): 2\n```\n```python\na()\n```"
    assert extract_code(answer).text == "def a(): 1\n\ndef b(): 2\n"


def test_broken_python_is_returned_for_the_checks_to_refute() -> None:
    assert extract_code("def f(x:\n    return x") == Code(
        text="def f(x:\n    return x\n", language="python"
    )


@pytest.mark.parametrize(
    "answer", ['{"a": [1]}', '```json\n{"a": [1]}\n```', '```\n{"a": [1]}\n```']
)
def test_json_is_found_fenced_and_bare(answer: str) -> None:
    code = extract_code(answer)
    assert code.language == "json"
    assert code.text.strip() == '{"a": [1]}'


def test_an_inline_definition_in_backticks_is_code() -> None:
    assert extract_code("`double = lambda x: 2 * x`").text == "double = lambda x: 2 * x\n"


def test_the_language_asked_for_is_preferred() -> None:
    answer = (
        "```bash\npip install --quiet a-very-long-name-of-a-package\n```\n```python\nx = 1\n```"
    )
    assert extract_code(answer, language="python").language == "python"


@pytest.mark.parametrize("text", ["x = 1", "f(2)", "[i for i in y]", "import os", "def f(): 0"])
def test_statements_look_like_python(text: str) -> None:
    assert looks_like_python(text)


@given(st.text(alphabet="`~abc \n", max_size=200))
def test_any_text_can_be_read(answer: str) -> None:
    extract_code(answer)


@given(st.from_regex(r"[a-z]{1,8}", fullmatch=True), st.integers(3, 6), st.sampled_from("`~"))
def test_what_is_fenced_comes_back_as_it_was(name: str, n: int, mark: str) -> None:
    source = f"def f_{name}(x):\n    return [x]\n"
    assert extract_code(f"Here:\n{mark * n}python\n{source}{mark * n}\nDone.").text == source
