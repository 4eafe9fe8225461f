"""Exact checks of a draft, cheapest first: parse, compile, examples, tests, schema.

Each gives one `Evidence` with the facts it has verified, in words that the next tier can use.
A check that cannot be made (no parser, no sandbox, no function to call) scores None and says why:
it speaks neither for the draft nor against it.

Code is executed in the sandbox only. Expected values of examples never enter it: what the code
returned comes out as plain data and is compared here, so that no object can equal everything.
"""

from __future__ import annotations

import ast
import secrets
import sys
import time
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import orjson

from xnai.cascade import python_source
from xnai.cascade.examples import Example
from xnai.cascade.extract import parse_python
from xnai.cascade.outcomes import Outcome, agrees, reported
from xnai.core.chat import ToolCall, ToolSpec
from xnai.core.errors import SandboxUnavailable
from xnai.core.judgement import Evidence, EvidenceKind
from xnai.core.ports import Sandbox, SandboxResult

# Log-odds of a full pass. First guesses, to be fitted on outcomes: parsing says next to nothing
# about being right, one example more than any model's confidence, the user's own tests the most.
PARSE_WEIGHT: Final = 0.0
COMPILE_WEIGHT: Final = 0.2
SCHEMA_WEIGHT: Final = 1.0
TESTS_WEIGHT: Final = 4.0
EXAMPLES_WEIGHT, EXAMPLE_WEIGHT, EXAMPLES_WEIGHT_MOST = 2.0, 0.5, 4.0

CALL_S: Final = 2.0
"""One call or test may take this long; the whole run has `timeout_s`."""
MAX_FACTS: Final = 8
_MODULE: Final = "solution"
_WHEELS: Final = {"c++": "cpp"}
"""Languages whose wheel is called otherwise."""


class _Timed:
    """Makes evidence that knows what it cost."""

    def __init__(self, kind: EvidenceKind, weight: float) -> None:
        self._kind: EvidenceKind = kind
        self._weight = weight
        self._began = time.perf_counter()

    def found(
        self, score: float | None, detail: str, facts: Sequence[str] = (), *, weight: float = -1.0
    ) -> Evidence:
        return Evidence(
            kind=self._kind,
            score=score,
            weight=0.0 if score is None else weight if weight >= 0 else self._weight,
            cost_s=time.perf_counter() - self._began,
            detail=detail,
            facts=tuple(facts[:MAX_FACTS]),
        )


async def check_parse(code: str, language: str) -> Evidence:
    """Whether the code is of its language: Python, JSON, and what a tree-sitter wheel reads.

    Args:
        code: empty when the answer held none, which scores 0.
        language: as `xnai.cascade.extract` names it.
    """
    timed = _Timed("parse", PARSE_WEIGHT)
    if not code.strip():
        return timed.found(0.0, "the answer holds no code", ["The answer holds no code."])
    if language not in {"python", "json"}:
        return _parse_with_tree_sitter(timed, code, language)
    problem = _python_problem(code) if language == "python" else _json_problem(code)
    if problem:
        return timed.found(0.0, problem, [problem])
    return timed.found(1.0, f"parses as {language}")


def _python_problem(code: str) -> str:
    try:
        ast.parse(code)
    except SyntaxError as error:
        place = (
            f" in line {error.lineno}: {(error.text or '').strip()[:80]}" if error.lineno else ""
        )
        return f"SyntaxError: {error.msg}{place}"
    except (ValueError, RecursionError, MemoryError) as error:
        return f"does not parse: {error}"
    return ""


def _json_problem(code: str) -> str:
    try:
        orjson.loads(code)
    except orjson.JSONDecodeError as error:
        return f"not valid JSON: {error}"
    return ""


def _parse_with_tree_sitter(timed: _Timed, code: str, language: str) -> Evidence:
    parser = _tree_sitter(language)
    if parser is None:
        return timed.found(None, f"no parser for {language or 'this language'} installed")
    root = parser.parse(code.encode("utf-8", "replace")).root_node
    if not root.has_error:
        return timed.found(1.0, f"parses as {language}")
    problem = f"the {language} code has a syntax error"
    return timed.found(0.0, problem, [problem])


@cache
def _tree_sitter(language: str) -> Any:  # noqa: ANN401 (an optional package, untyped here)
    """A parser, if the wheel of the language is installed (`tree-sitter-rust` and the like)."""
    name = _WHEELS.get(language, language)
    if not name.isidentifier():
        return None
    try:
        core = import_module("tree_sitter")
        grammar = import_module(f"tree_sitter_{name}")
    except ImportError:
        return None
    load = getattr(grammar, "language", None) or getattr(grammar, f"language_{name}", None)
    return core.Parser(core.Language(load())) if load else None


async def check_compile(
    code: str, language: str, *, entry: str = "", request: str = ""
) -> Evidence:
    """Whether Python compiles, binds every name it reads, and has the function asked for.

    Args:
        entry: the function asked for; empty when none was named.
        request: text of the request; names it speaks of as code count as bound, and the arguments
            it names ("clean(words)") are how the function must be callable.
    """
    timed = _Timed("compile", COMPILE_WEIGHT)
    if language != "python":
        return timed.found(None, f"no compiler for {language or 'this language'}")
    problems = _compile_problems(code, entry, request)
    if problems:
        return timed.found(0.0, problems[0], problems)
    return timed.found(1.0, "compiles, and every name is bound")


def _compile_problems(code: str, entry: str, request: str) -> list[str]:
    try:
        compile(code, "answer", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return [f"{type(error).__name__}: {error}"]
    missing = [
        name
        for name in python_source.undefined_names(code)
        if not python_source.is_mentioned(name, request)
    ]
    problems = [f"name '{name}' is not defined" for name in missing]
    if entry and not python_source.defines(code, entry):
        problems.insert(0, f"there is no function '{entry}'")
    elif entry and (problem := _arity_problem(code, entry, request)):
        problems.append(problem)
    return problems


def _arity_problem(code: str, entry: str, request: str) -> str:
    takes = python_source.signature(code, entry)
    asked = python_source.asked_arity(request, entry)
    if takes is None or asked is None:
        return ""
    most = asked if takes.most is None else takes.most
    if takes.least <= asked <= most:
        return ""
    n = takes.least if asked < takes.least else most
    return f"{entry} takes {n} argument{'s' * (n != 1)}, but the request names {asked}"


async def check_examples(
    code: str,
    examples: Sequence[Example],
    sandbox: Sandbox,
    *,
    entry: str = "",
    timeout_s: float = 5.0,
) -> Evidence:
    """Run the request's examples on Python code, all in one process.

    Args:
        entry: the function asked for; examples of other functions that the code lacks are left
            out, and examples that name no function call this one.
        timeout_s: for all together; one call may take 2 s.
    """
    timed = _Timed("examples", EXAMPLES_WEIGHT)
    chosen = _callable_examples(code, examples, entry)
    if not chosen:
        return timed.found(None, "no example calls a function that the code has")
    job = {
        "kind": "calls",
        "module": _MODULE,
        "code": code,
        "calls": [example.call for example in chosen],
        "call_s": min(CALL_S, timeout_s),
    }
    try:
        records, result = await _run(sandbox, job, {}, timeout_s)
    except SandboxUnavailable as error:
        return timed.found(None, error.message)
    return _examples_evidence(timed, chosen, records, result)


def _callable_examples(code: str, examples: Sequence[Example], entry: str) -> list[Example]:
    """The examples that can be tried, each with the name of the function it calls."""
    if parse_python(code) is None:
        return []
    public = [name for name in python_source.functions(code) if not name.startswith("_")]
    unnamed = entry if entry in public else public[-1] if public else ""
    named = [
        Example(
            function=example.function or unnamed,
            arguments=example.arguments,
            relation=example.relation,
            expected=example.expected,
        )
        for example in examples
    ]
    return [e for e in named if e.function and python_source.defines(code, e.function)]


def _examples_evidence(
    timed: _Timed, examples: Sequence[Example], records: list[dict[str, Any]], result: SandboxResult
) -> Evidence:
    done = {record["index"]: record for record in records if record["event"] == "done"}
    if -1 not in done or "returned" not in done[-1]:
        outcome = reported(done[-1]) if -1 in done else _ending(result)
        fact = f"the code {outcome.words} while it was loaded"
        lacking = outcome.needs_more_than_the_sandbox
        return timed.found(None, fact) if lacking else timed.found(0.0, fact, [fact])
    facts, n_passed, n_judged = list[str](), 0, 0
    for index, example in enumerate(examples):
        started = any(r["event"] == "start" and r.get("index") == index for r in records)
        if not started:
            break  # an earlier call ended the process or took all the time
        outcome = reported(done[index]) if index in done else _ending(result)
        agreed = agrees(example, outcome)
        if agreed is None:
            continue
        n_judged, n_passed = n_judged + 1, n_passed + agreed
        if not agreed:
            facts.append(outcome.fact(example))
    if not n_judged:
        return timed.found(None, "no result can be compared")
    weight = min(EXAMPLES_WEIGHT_MOST, EXAMPLES_WEIGHT + EXAMPLE_WEIGHT * n_judged)
    detail = f"{n_passed} of {len(examples)} examples hold" + (f"; {facts[0]}" if facts else "")
    return timed.found(n_passed / n_judged, detail, facts, weight=weight)


def _ending(result: SandboxResult) -> Outcome:
    """What is known about a call during which the process ended."""
    if result.timed_out:
        return Outcome(words=f"did not finish in {result.elapsed_s:.0f} s")
    if result.limit:
        return Outcome(words=f"went over the limit on {result.limit}")
    if result.exit_code < 0:
        return Outcome(words=f"crashed the interpreter (signal {-result.exit_code})")
    return Outcome(words=f"ended the program (exit code {result.exit_code})")


async def check_tests(
    code: str,
    tests: str,
    sandbox: Sandbox,
    *,
    module: str = "",
    timeout_s: float = 5.0,
) -> Evidence:
    """Run the user's own test file on Python code.

    Args:
        tests: plain assertions, `test_*` functions, `unittest` classes; of pytest `raises`,
            `approx`, `skip` and `mark.parametrize`.
        module: name by which the tests import the code; read from their imports when empty. Tests
            that import nothing of ours see the code's names directly.
        timeout_s: for all together; one test may take 2 s.
    """
    timed = _Timed("tests", TESTS_WEIGHT)
    problem = _python_problem(tests)
    if problem:
        return timed.found(None, f"the test file cannot be run: {problem}")
    imported = module or _module_under_test(tests)
    job = {
        "kind": "tests",
        "module": imported or _MODULE,
        "tests": tests,
        "inject": not imported,
        "call_s": min(CALL_S, timeout_s),
    }
    try:
        files = {f"{job['module']}.py": code}
        records, result = await _run(sandbox, job, files, timeout_s)
    except SandboxUnavailable as error:
        return timed.found(None, error.message)
    return _tests_evidence(timed, records, result)


def _module_under_test(tests: str) -> str:
    """The first module imported that is neither in the standard library nor pytest."""
    tree = parse_python(tests)
    for node in ast.walk(tree) if tree else ():
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and not node.level and node.module:
            names = [node.module]
        for name in names:
            if name.partition(".")[0] not in {*sys.stdlib_module_names, "pytest"}:
                return name.partition(".")[0]
    return ""


def _tests_evidence(
    timed: _Timed, records: list[dict[str, Any]], result: SandboxResult
) -> Evidence:
    done = [record for record in records if record["event"] == "done"]
    outcomes = [reported(record) for record in done if not record["passed"]]
    if lacking := [o for o in outcomes if o.needs_more_than_the_sandbox]:
        return timed.found(None, f"a test {lacking[0].words}, which the sandbox does not have")
    facts = [_test_fact(record) for record in done if not record["passed"]]
    started = [record for record in records if record["event"] == "start"]
    if len(started) > len(done):
        facts.append(f"{_label(started[-1])} {_ending(result).words}")
    elif not any(record["event"] == "end" for record in records):
        facts.append(f"the test run {_ending(result).words}")
    n_passed = sum(r["passed"] and not r["name"].startswith("-") for r in done)
    if not n_passed and not facts:
        return timed.found(None, "the test file holds no tests")
    n = n_passed + len(facts)
    detail = f"{n_passed} of {n} tests pass" + (f"; {facts[0]}" if facts else "")
    return timed.found(n_passed / n, detail, facts)


def _test_fact(record: Mapping[str, Any]) -> str:
    label, seen = _label(record), record.get("seen") or []
    if record["raised"] == "AssertionError" and seen:
        return f"{label}: {seen[0]} returned {seen[1]}, expected {seen[2]}"
    if record["raised"] == "AssertionError":
        return f"{label}: {record['shown'] or 'an assertion failed'}"
    return f"{label} {reported(record).words}"


def _label(record: Mapping[str, Any]) -> str:
    name: str = record["name"]
    return "the test file" if name.startswith("-") else name


async def check_schema(text: str, schema: Mapping[str, Any]) -> Evidence:
    """Whether the answer is JSON valid against the schema; `{}` takes any JSON."""
    timed = _Timed("schema", SCHEMA_WEIGHT)
    return _schema_evidence(timed, [("the answer", text, schema)])


async def check_tool_calls(calls: Sequence[ToolCall], tools: Sequence[ToolSpec]) -> Evidence:
    """Whether every call names a tool that is offered, with arguments valid against its schema."""
    timed = _Timed("schema", SCHEMA_WEIGHT)
    offered = {tool.name: tool.parameters for tool in tools}
    unknown = [f"there is no tool '{call.name}'" for call in calls if call.name not in offered]
    if unknown:
        return timed.found(0.0, unknown[0], unknown)
    if not calls:
        return timed.found(None, "no tool is called")
    return _schema_evidence(timed, [(c.name, c.arguments or "{}", offered[c.name]) for c in calls])


def _schema_evidence(
    timed: _Timed, documents: Sequence[tuple[str, str, Mapping[str, Any]]]
) -> Evidence:
    facts = list[str]()
    for label, text, schema in documents:
        if problem := _json_problem(text):
            facts.append(f"{label} is {problem}")
            continue
        try:
            facts += [f"{label}: {error}" for error in _schema_errors(schema, text)]
        except ValueError as error:
            return timed.found(None, f"the schema for {label} cannot be used: {_first_line(error)}")
    if facts:
        return timed.found(0.0, facts[0], facts)
    return timed.found(1.0, "valid against the schema")


def _first_line(error: ValueError) -> str:
    return str(error).partition("\n")[0]


def _schema_errors(schema: Mapping[str, Any], text: str) -> list[str]:
    """Every violation, with its place.

    Raises:
        ValueError: the schema is not one, or refers to something outside itself.
    """
    import jsonschema_rs  # noqa: PLC0415 (only requests with tools or a schema need it)

    def refuse(uri: str) -> Any:  # noqa: ANN401
        raise ValueError(f"{uri} would have to be fetched")

    validator = jsonschema_rs.validator_for(
        dict(schema),
        retriever=refuse,
        pattern_options=jsonschema_rs.RegexOptions(),
    )
    return [
        f"{error.message} at /{'/'.join(map(str, error.instance_path))}"
        for error in validator.iter_errors(orjson.loads(text))
    ]


async def _run(
    sandbox: Sandbox, job: dict[str, object], files: dict[str, str], timeout_s: float
) -> tuple[list[dict[str, Any]], SandboxResult]:
    """Run a job of `xnai.cascade.harness`; its records, and how the program ended.

    Raises:
        SandboxUnavailable: nothing may be run here.
    """
    word = secrets.token_hex(8)
    source = f"{_harness()}\n\nmain({ ({**job, 'word': word})!r})\n"
    result = await sandbox.run_python(source, files=files, timeout_s=timeout_s)
    # without its end, a line was cut
    lines = [line for line in result.stdout.splitlines(keepends=True) if line.endswith("}\n")]
    told = [line[len(word) :] for line in lines if line.startswith(f"{word} ")]
    return [ast.literal_eval(text.strip()) for text in told], result


@cache
def _harness() -> str:
    return (Path(__file__).parent / "harness.py").read_text("utf-8")
