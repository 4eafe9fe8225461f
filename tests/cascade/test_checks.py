"""Checks of drafts by really running them: what passes, what fails, and what cannot cheat."""

from __future__ import annotations

import math

import anyio
import pytest

from xnai.cascade.checks import (
    check_arguments,
    check_compile,
    check_examples,
    check_parse,
    check_schema,
    check_tests,
    check_tool_calls,
)
from xnai.cascade.checks.static import python_problem
from xnai.cascade.checks.timed import TESTS_WEIGHT
from xnai.cascade.examples import Example, find_examples
from xnai.core.chat import ToolCall, ToolSpec
from xnai.core.judgement import Evidence
from xnai.core.ports import Sandbox
from xnai.sandbox import NoSandbox, probe

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
def sandbox() -> Sandbox:
    found = anyio.run(probe)
    if found.grade == "none":
        pytest.skip("no sandbox works on this machine")
    return found


class TestParse:
    async def test_good_python_and_json_parse(self) -> None:
        assert (await check_parse("x = 1", "python")).score == 1.0
        assert (await check_parse('{"a": 1}', "json")).score == 1.0

    @pytest.mark.parametrize(("code", "language"), [("def f(:", "python"), ("{", "json")])
    async def test_a_syntax_error_refutes_and_names_the_place(
        self, code: str, language: str
    ) -> None:
        evidence = await check_parse(code, language)
        assert evidence.refutes
        assert "line 1" in evidence.facts[0]

    async def test_no_code_at_all_refutes(self) -> None:
        assert (await check_parse(" \n", "python")).refutes

    @pytest.mark.parametrize(
        ("language", "good", "bad"),
        [
            ("javascript", "const f = (x) => x + 1;", "const f = (x => x + 1;"),
            ("typescript", "function f(x: number): number { return x }", "function f(x: {"),
            ("c++", "int f(int x) { return x + 1; }", "int f(int x { return x + 1; }"),
        ],
    )
    async def test_a_language_with_a_tree_sitter_wheel_is_parsed(
        self, language: str, good: str, bad: str
    ) -> None:
        assert (await check_parse(good, language)).score == 1.0
        broken = await check_parse(bad, language)
        assert broken.refutes
        assert broken.facts == (f"the {language} code has a syntax error",)

    async def test_a_language_without_a_parser_is_not_judged(self) -> None:
        evidence = await check_parse("x", "brainfuck")
        assert evidence.score is None
        assert evidence.detail == "no parser for brainfuck"

    @pytest.mark.parametrize("code", ["(" * 10_000, "-" * 100_000 + "1", "x = '\0'"])
    async def test_code_that_breaks_parsers_is_only_refuted(self, code: str) -> None:
        assert (await check_parse(code, "python")).score == 0.0


class TestCompile:
    @pytest.mark.parametrize(
        "code",
        [
            "import os\ndef f(a): return os.sep + __name__",
            "def f(a):\n    def g(): return h\n    h = 1\n    return g",
            "def f(a):\n    global n\n    n = 1\ndef h(): return n",
            "class A:\n    def f(self): return super().f(), __class__",
            "def f(a): return [i for i in a if (j := i)]",
            "from math import *\ndef f(a): return sqrt(a)",
            "from __future__ import annotations\ndef f(a: Later): return a",
            "try:\n    pass\nexcept OSError as error:\n    print(error)",
            "def top(a, n):\n    b = a\n    return b[:n]",
        ],
    )
    async def test_bound_names_are_known(self, code: str) -> None:
        assert (await check_compile(code, "python")).score == 1.0

    @pytest.mark.parametrize(
        ("code", "name"),
        [
            ("def f(a): return b", "b"),
            ("def f(a: List[int]): return a", "List"),
            ("class A:\n    b = 1\n    def c(self): return b", "b"),
            ("def f(): return [i for i in range(3) if j]", "j"),
            ("def top(a): return b", "b"),
        ],
    )
    async def test_a_name_that_is_never_bound_refutes(self, code: str, name: str) -> None:
        evidence = await check_compile(code, "python")
        assert evidence.refutes
        assert evidence.facts == (f"name '{name}' is not defined",)

    async def test_what_the_request_has_already_may_be_used(self) -> None:
        code = "def f(a): return helper(a)"
        assert (await check_compile(code, "python", request="Use `helper` in f")).score == 1.0
        assert (await check_compile(code, "python", request="Be of help")).score == 0.0

    async def test_the_function_asked_for_must_be_there(self) -> None:
        evidence = await check_compile("def wash(w): return w", "python", entry="clean")
        assert evidence.facts == ("there is no function 'clean'",)
        method = "class Stack:\n    def push(self, x): pass"
        assert (await check_compile(method, "python", entry="push")).score == 1.0

    @pytest.mark.parametrize(
        ("arguments", "score"), [("a", 1.0), ("a, b=1", 1.0), ("*a", 1.0), ("", 0.0), ("a, b", 0.0)]
    )
    async def test_it_must_take_the_arguments_asked_for(self, arguments: str, score: float) -> None:
        code = f"def clean({arguments}): return 1"
        evidence = await check_compile(code, "python", entry="clean", request="Write clean(words)")
        assert evidence.score == score

    async def test_what_parses_but_does_not_compile_refutes(self) -> None:
        assert (await check_compile("return 1", "python")).refutes


class TestArguments:
    @pytest.mark.parametrize(
        ("code", "unused"),
        [
            ("def f(xs, k): return sum(xs)", "never reads argument k"),
            ("def f(xs, k):\n    k = 3\n    return 1", "never reads arguments xs, k"),
            ("def f(xs, *, k=1): return [xs]", "never reads argument k"),
        ],
    )
    async def test_an_unread_argument_speaks_against_without_refuting(
        self, code: str, unused: str
    ) -> None:
        evidence = await check_arguments(code, "python", entry="f")
        assert (evidence.score, evidence.detail) == (0.0, unused)
        assert evidence.weight > 2
        assert not evidence.refutes

    @pytest.mark.parametrize(
        "code",
        [
            "def f(xs, k): return xs[:k]",
            "def f(xs, k): return [x for x in xs if x > k]",
            "def f(xs, k):\n    def inner(): return xs, k\n    return inner()",
            "def f(event, _context): return event",
            "def f(xs, k): ...",
            'def f(xs, k):\n    """Not yet."""\n    raise NotImplementedError',
            "def f(xs, k): return '{xs} {k}'.format(**locals())",
            "def g(xs, k): return xs",
            "def f(",
        ],
    )
    async def test_nothing_speaks_for_a_draft_that_reads_them_all(self, code: str) -> None:
        evidence = await check_arguments(code, "python", entry="f")
        assert (evidence.score, evidence.weight) == (1.0, 0.0)

    async def test_other_languages_are_not_read(self) -> None:
        assert (await check_arguments("fn f(x: u8) {}", "rust", entry="f")).score is None


async def tried(sandbox: Sandbox, code: str, request: str, entry: str = "") -> Evidence:
    return await check_examples(code, find_examples(request), sandbox, entry=entry)


class TestExamples:
    async def test_a_right_answer_holds_and_weighs_more_with_each_example(
        self, sandbox: Sandbox
    ) -> None:
        code = "def f(x): return x + 1"
        one = await tried(sandbox, code, "f(1) is 2")
        three = await tried(sandbox, code, "f(1) is 2, f(2) is 3, f('a') raises TypeError")
        assert (one.score, three.score) == (1.0, 1.0)
        assert 0 < one.weight < three.weight <= TESTS_WEIGHT
        assert one.cost_s > 0

    async def test_a_wrong_answer_is_refuted_with_what_it_returned(self, sandbox: Sandbox) -> None:
        evidence = await tried(sandbox, "def f(x): return x", "f([1, 2]) is [2, 1], f(3) is 3")
        assert evidence.refutes
        assert evidence.score == 0.5
        assert evidence.facts == ("f([1, 2]) returned [1, 2], expected [2, 1]",)

    async def test_an_exception_is_a_fact(self, sandbox: Sandbox) -> None:
        evidence = await tried(sandbox, "def f(x): return 1 / len(x)", "f([]) returns None")
        assert evidence.facts == (
            "f([]) raised ZeroDivisionError: division by zero, expected None",
        )

    async def test_code_that_fails_while_it_loads_is_refuted(self, sandbox: Sandbox) -> None:
        evidence = await tried(sandbox, "def f(x): return x\n1 / 0", "f(1) is 1")
        assert evidence.facts == (
            "the code raised ZeroDivisionError: division by zero while it was loaded",
        )

    @pytest.mark.parametrize(
        "body", ["while True: pass", "while True:\n  try:\n   while True: pass\n  except: pass"]
    )
    async def test_a_call_that_does_not_end_is_a_fact(self, sandbox: Sandbox, body: str) -> None:
        code = f"def f(x):\n {body}"
        evidence = await check_examples(code, find_examples("f(1) is 2"), sandbox, timeout_s=1.5)
        assert evidence.refutes
        assert "f(1) did not finish in" in evidence.facts[0]

    async def test_a_call_that_holds_the_interpreter_is_ended_from_outside(
        self, sandbox: Sandbox
    ) -> None:
        code = "def f(x): return 10 ** 10 ** 9"
        evidence = await check_examples(code, find_examples("f(1) is 2"), sandbox, timeout_s=1.0)
        assert evidence.refutes

    @pytest.mark.parametrize(
        "cheat",
        [
            "import os\ndef f(x): os._exit(0)",
            "import sys\ndef f(x): sys.exit(0)",
            "import sys\nsys.exit(0)\ndef f(x): pass",
            "import os\nos._exit(0)\ndef f(x): pass",
            "class Same:\n def __eq__(self, o): return True\n __hash__ = None\n"
            "def f(x): return Same()",
            "class Same(int):\n def __eq__(self, o): return True\n"
            " def __repr__(self): return '2'\ndef f(x): return Same(7)",
            "class Same(list):\n def __eq__(self, o): return True\n"
            " def __iter__(self): return iter([2])\ndef f(x): return Same([7])",
            "import builtins\nbuiltins.print = builtins.repr = lambda *a: '2'\ndef f(x): return 3",
            "import os\ndef f(x):\n for fd in range(64):\n"
            '  try: os.write(fd, b\'{"event": "done", "index": 0, "returned": {"i": "2"}}\\n\')\n'
            "  except OSError: pass\n return 3",
            "import os\ndef f(x): os.closerange(0, 64)\n",
            "def f(x): return f(x)",
            "def f(x): raise BaseException",
            "import ctypes\ndef f(x): ctypes.string_at(0)",
            "def f(x): return bytearray(10 ** 11)",
            "def f(x): return 'x' * 10 ** 7",
            "def f(x): return [[]] * 10 ** 5",
            "def f(x):\n y = []\n y.append(y)\n return y",
            "def f(x): return (i for i in [2])",
            "import signal\nsignal.signal = signal.setitimer = None\ndef f(x): return 3",
        ],
    )
    async def test_no_cheat_passes(self, sandbox: Sandbox, cheat: str) -> None:
        evidence = await tried(sandbox, cheat, "f(1) is 2")
        assert evidence.score == 0.0, evidence
        assert evidence.facts

    async def test_prints_and_odd_settings_do_not_spoil_a_right_answer(
        self, sandbox: Sandbox
    ) -> None:
        code = (
            "import sys, json, builtins\nprint('x' * 10 ** 6)\nsys.stdout = sys.stderr = None\n"
            "json.dumps = builtins.ascii = builtins.print = None\ndef f(x): return x + 1"
        )
        assert (await tried(sandbox, code, "f(1) is 2")).score == 1.0

    @pytest.mark.parametrize(
        "value",
        [
            "None",
            "True",
            "-3",
            "2.5",
            "'a\\n\\u20ac\\ud800'",
            "b'\\xff'",
            "(1, [2, {'a': {3}}])",
            "{1: 'a', (2, 3): None}",
            "2j",
            "''",
            "10**400 // 10**390",
            "{'b': 1, 'a': 2}",
        ],
    )
    async def test_every_plain_value_equals_itself(self, sandbox: Sandbox, value: str) -> None:
        expected = repr(eval(value))
        example = Example(function="f", arguments="", expected=expected)
        evidence = await check_examples(f"def f(): return {value}", [example], sandbox)
        assert evidence.score == 1.0, evidence

    @pytest.mark.parametrize(
        ("value", "expected", "score"),
        [
            ("0.1 + 0.2", "0.3", 1.0),
            ("0.30001", "0.3", 0.0),
            ("[0.1 + 0.2]", "[0.3]", 1.0),
            ("2", "2.0", 1.0),
            ("(1, 2)", "[1, 2]", 0.0),
            ("'2'", "2", 0.0),
            ("{2, 1}", "{1, 2}", 1.0),
            ("{'a': 1}", "{'a': 2}", 0.0),
            ("[1, 2]", "[1, 2, 3]", 0.0),
            ("None", "False", 0.0),
            ("__import__('collections').Counter('aa')", "{'a': 2}", 1.0),
        ],
    )
    async def test_values_are_compared_as_python_does_but_for_the_last_digits(
        self, sandbox: Sandbox, value: str, expected: str, score: float
    ) -> None:
        example = Example(function="f", arguments="", expected=expected)
        evidence = await check_examples(f"def f(): return {value}", [example], sandbox)
        assert evidence.score == score, evidence

    @pytest.mark.parametrize(
        ("body", "want", "score"),
        [
            ("import math\n return math.factorial(n)", str(math.factorial(300)), 1.0),
            ("return list(range(n))", str(list(range(300))), 1.0),
            ("return list(range(n * n))", "[0]", 0.0),
            ("return list(range(n * n))", str(list(range(30))), None),
        ],
    )
    async def test_long_results_are_compared_as_far_as_they_are_copied(
        self, sandbox: Sandbox, body: str, want: str, score: float | None
    ) -> None:
        examples = [Example(function="f", arguments="300", expected=want)] * 12
        evidence = await check_examples(f"def f(n):\n {body}", examples, sandbox)
        assert evidence.score == score

    async def test_pairs_without_a_name_call_the_function_asked_for(self, sandbox: Sandbox) -> None:
        code = "def total(xs): return sum(xs)\ndef other(xs): return 0"
        evidence = await tried(sandbox, code, "Input: [1, 2]\nOutput: 3", entry="total")
        assert evidence.score == 1.0

    async def test_coroutines_are_awaited(self, sandbox: Sandbox) -> None:
        assert (await tried(sandbox, "async def f(x): return x", "f(3) is 3")).score == 1.0

    @pytest.mark.parametrize(
        "code",
        [
            "def g(x): return x",
            "import numpy\ndef f(x): return x",
            "def f(x):\n import numpy\n return x",
            "import socket\ndef f(x): return socket.socket()",
        ],
    )
    async def test_what_cannot_be_tried_is_not_judged(self, sandbox: Sandbox, code: str) -> None:
        assert (await tried(sandbox, code, "f(1) is 1")).score is None

    async def test_without_a_sandbox_nothing_is_judged(self) -> None:
        evidence = await tried(NoSandbox("none here"), "def f(x): return x", "f(1) is 2")
        assert evidence.score is None
        assert "none here" in evidence.detail


CLEAN = "def clean(words): return [word.strip().lower() for word in words]"


class TestTests:
    @pytest.mark.parametrize(
        "tests",
        [
            "from clean import clean\ndef test_a(): assert clean([' A']) == ['a']",
            "import solution\ndef test_a(): assert solution.clean([' A']) == ['a']",
            "assert clean([' A']) == ['a']",
            "import unittest\nfrom clean import clean\nclass T(unittest.TestCase):\n"
            " def setUp(self): self.given = [' A']\n"
            " def test_a(self): self.assertEqual(clean(self.given), ['a'])\n"
            "if __name__ == '__main__': unittest.main()",
            "from clean import clean\nclass TestClean:\n def test_a(self): assert clean([]) == []",
            "import pytest\nfrom clean import clean\n"
            "@pytest.mark.parametrize('given, want', [([' A'], ['a']), ([], [])])\n"
            "def test_a(given, want): assert clean(given) == want\n"
            "def test_b():\n with pytest.raises(AttributeError, match='strip'): clean([1])\n"
            "def test_c(): assert 0.1 + 0.2 == pytest.approx(0.3)",
        ],
    )
    async def test_tests_of_every_style_pass(self, sandbox: Sandbox, tests: str) -> None:
        evidence = await check_tests(CLEAN, tests, sandbox)
        assert evidence.score == 1.0, evidence
        assert evidence.weight == TESTS_WEIGHT

    async def test_each_failing_test_is_a_fact(self, sandbox: Sandbox) -> None:
        tests = (
            "from clean import clean\n"
            "def test_strips(): assert clean([' A']) == ['a']\n"
            "def test_drops_empty_ones(): assert clean(['', 'b']) == ['b']\n"
            "def test_none(): assert clean(None) == []\n"
            "assert not clean(['x'])\n"
        )
        evidence = await check_tests(CLEAN, tests, sandbox)
        assert evidence.score == 0.25
        assert evidence.facts == (
            "line 5: assert not clean(['x'])",
            "test_drops_empty_ones: clean(['', 'b']) returned ['', 'b'], expected ['b']",
            "test_none raised TypeError: 'NoneType' object is not iterable",
        )

    async def test_a_plain_assertion_is_told_as_an_example_is(self, sandbox: Sandbox) -> None:
        tests = "assert clean(['x', '']) == ['x']\nassert [] == clean(None)"
        evidence = await check_tests("def clean(xs):\n return [x for x in xs]", tests, sandbox)
        assert evidence.facts == (
            "clean(['x', '']) returned ['x', ''], expected ['x']",
            "clean(None) raised TypeError: 'NoneType' object is not iterable, expected []",
        )

    async def test_unittest_failures_are_facts(self, sandbox: Sandbox) -> None:
        tests = (
            "import unittest, clean\nclass T(unittest.TestCase):\n"
            " def test_a(self): self.assertEqual(clean.clean(['']), [])"
        )
        evidence = await check_tests(CLEAN, tests, sandbox)
        assert evidence.facts == ("T.test_a: Lists differ: [''] != []",)

    @pytest.mark.parametrize(
        "cheat",
        [
            "class Same:\n def __eq__(self, o): return True\ndef clean(x): return Same()",
            "import os\nos._exit(0)",
            "import sys\nsys.exit(0)",
            "import os\ndef clean(x): os._exit(0)",
            "def clean(x): raise SystemExit(0)",
            "def clean(x):\n while True: pass",
            "def wash(x): return x",
            "def clean(x) return x",
        ],
    )
    async def test_no_cheat_passes(self, sandbox: Sandbox, cheat: str) -> None:
        tests = "from clean import clean\ndef test_a(): assert clean([' A']) == ['a']"
        evidence = await check_tests(cheat, tests, sandbox, timeout_s=1.0)
        assert evidence.score == 0.0, evidence
        assert evidence.facts

    @pytest.mark.parametrize(
        "tests",
        [
            "x = 1",
            "x = (",
            "import pytest\n@pytest.fixture\ndef a(): return 1\ndef test_a(a): assert a",
            "import numpy\nfrom clean import clean\ndef test_a(): assert clean([]) == []",
        ],
    )
    async def test_a_file_that_cannot_be_run_here_is_not_held_against_the_draft(
        self, sandbox: Sandbox, tests: str
    ) -> None:
        assert (await check_tests(CLEAN, tests, sandbox, module="clean")).score is None

    @pytest.mark.parametrize(
        ("tests", "module"),
        [
            ("assert clean([]) == []", "out"),
            ("from clean import clean\nassert clean([]) == []", "out"),
            ("import numpy, out\nassert out.clean([]) == []", "out"),
        ],
    )
    async def test_the_name_of_the_file_to_write_matters_only_where_it_is_imported(
        self, sandbox: Sandbox, tests: str, module: str
    ) -> None:
        tests = tests.replace("numpy", "json")
        assert (await check_tests(CLEAN, tests, sandbox, module=module)).score == 1.0

    async def test_a_test_that_lacks_a_package_takes_none_of_the_others_with_it(
        self, sandbox: Sandbox
    ) -> None:
        tests = (
            "def test_np():\n import numpy\n"
            "def test_none(): assert clean(None) == []\n"
            "def test_fine(): assert clean([]) == []\n"
        )
        evidence = await check_tests(CLEAN, tests, sandbox)
        assert evidence.score == 0.5
        assert evidence.facts == ("test_none raised TypeError: 'NoneType' object is not iterable",)
        assert "; test_np was left out, as it raised ModuleNotFoundError" in evidence.detail

    @pytest.mark.parametrize(
        "tests",
        [
            "def test_a(tmp_path): assert clean([]) == []",
            "class TestA:\n def test_a(self, capsys): assert clean([]) == []",
            "class TestA:\n def setup_method(self): self.x = []\n"
            " def test_a(self): assert clean(self.x) == []",
            "xs = None\ndef setup_module():\n global xs\n xs = []\n"
            "def test_a(): assert clean(xs) == []",
            "import pytest\ndef test_a(): pytest.skip('later')",
        ],
    )
    async def test_what_this_runner_does_not_do_says_nothing(
        self, sandbox: Sandbox, tests: str
    ) -> None:
        evidence = await check_tests(CLEAN, tests, sandbox)
        assert evidence.score is None
        assert evidence.detail

    @pytest.mark.parametrize(
        ("code", "score"), [(CLEAN, 1.0), ("def clean(xs): return [None]", 0.0)]
    )
    @pytest.mark.parametrize(
        "tests",
        [
            "async def test_a(): assert clean([]) == []",
            "import pytest\nclass TestA:\n @pytest.mark.parametrize('xs', [[]])\n"
            " def test_a(self, xs): assert clean(xs) == []",
            "class TestA:\n @staticmethod\n def test_a(): assert clean([]) == []",
            "from functools import partial\ndef holds(xs): assert clean(xs) == []\n"
            "test_a = partial(holds, [])",
            "import pytest\ndef test_a(given=()):\n"
            " assert {'a': len(clean(given))} == pytest.approx({'a': 0})",
        ],
    )
    async def test_tests_that_wait_have_rows_or_compare_roughly_are_run(
        self, sandbox: Sandbox, tests: str, code: str, score: float
    ) -> None:
        assert (await check_tests(code, tests, sandbox)).score == score

    async def test_without_a_sandbox_nothing_is_judged(self) -> None:
        evidence = await check_tests(CLEAN, "assert clean([]) == []", NoSandbox("none here"))
        assert evidence.score is None


FORGER = """
import sys
def clean(xs):
    frame = sys._getframe()
    while frame is not None:
        for value in frame.f_locals.values():
            if getattr(value, "__name__", "") == "report":
                value.__closure__[0].cell_contents
                RECORD
                return []
        frame = frame.f_back
"""


@pytest.mark.parametrize(
    "record",
    [
        "value('x' * 9)",
        "value({'event': 'done'})",
        "value({'event': 'done', 'index': 0, 'returned': {'i': 'x'}, 'truth': 1, 'shown': ''})",
        "value({'event': 'done', 'name': 'a', 'passed': False})",
    ],
)
class TestForgedReports:
    async def test_they_refute_the_draft(self, sandbox: Sandbox, record: str) -> None:
        code = FORGER.replace("RECORD", record)
        (example,) = find_examples("clean([]) == [1]")
        evidence = await check_examples(code, [example], sandbox)
        assert evidence.score == 0.0
        evidence = await check_tests(code, "def test_a(): assert clean([]) == [1]", sandbox)
        assert evidence.score == 0.0


SCHEMA = {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}


class TestSchema:
    async def test_valid_json_passes(self) -> None:
        assert (await check_schema('{"n": 1}', SCHEMA)).score == 1.0
        assert (await check_schema("[1]", {})).score == 1.0

    @pytest.mark.parametrize(
        ("text", "fact"),
        [
            ('{"n": "x"}', 'the answer: "x" is not of type "integer" at /n'),
            ("{}", 'the answer: "n" is a required property at /'),
        ],
    )
    async def test_a_violation_is_a_fact(self, text: str, fact: str) -> None:
        evidence = await check_schema(text, SCHEMA)
        assert evidence.refutes
        assert evidence.facts == (fact,)

    async def test_text_that_is_not_json_refutes(self) -> None:
        assert (await check_schema("Sure! {", {})).refutes

    @pytest.mark.parametrize(
        "schema",
        [{"type": "nope"}, {"$ref": "http://127.0.0.1:9/x"}, {"$ref": "file:///etc/passwd"}],
    )
    async def test_an_unusable_or_remote_schema_judges_nothing(
        self, schema: dict[str, object]
    ) -> None:
        assert (await check_schema("{}", schema)).score is None

    async def test_a_hostile_pattern_does_not_stall(self) -> None:
        evidence = await check_schema(f'"{"a" * 40}!"', {"pattern": "^(a+)+$"})
        assert evidence.refutes
        assert evidence.cost_s < 1.0

    def test_code_that_is_nested_too_deeply_is_said_to_be(self) -> None:
        for deep in ("(" * 50_000 + ")" * 50_000, "-" * 100_000 + "1"):
            assert python_problem(deep).removeprefix("does not parse: ").strip()

    async def test_tool_calls_are_checked_against_what_is_offered(self) -> None:
        tools = [ToolSpec(name="read_file", parameters=SCHEMA)]
        good = ToolCall(id="1", name="read_file", arguments='{"n": 1}')
        bad = ToolCall(id="2", name="read_file", arguments="{}")
        unknown = ToolCall(id="3", name="delete", arguments="{}")
        assert (await check_tool_calls([good], tools)).score == 1.0
        assert (await check_tool_calls([good, bad], tools)).refutes
        assert (await check_tool_calls([unknown], tools)).facts == ("there is no tool 'delete'",)
        assert (await check_tool_calls([], tools)).score is None
        silent = await check_tool_calls([], tools, must_call=True)
        assert silent.refutes
        assert silent.facts == ("one of read_file must be called",)
