"""What is found by running a draft: the request's examples, and the user's own tests.

Code is executed in the sandbox only. Expected values of examples never enter it: what the code
returned comes out as plain data and is compared here, so that no object can equal everything.
"""

from __future__ import annotations

import ast
import secrets
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

from xnai.cascade import python_source
from xnai.cascade.checks.static import python_problem
from xnai.cascade.checks.timed import (
    EXAMPLE_WEIGHT,
    EXAMPLES_WEIGHT,
    EXAMPLES_WEIGHT_MOST,
    TESTS_WEIGHT,
    Timed,
)
from xnai.cascade.examples import Example
from xnai.cascade.extract import parse_python
from xnai.cascade.outcomes import Outcome, agrees, reported
from xnai.core.errors import SandboxUnavailable
from xnai.core.judgement import Evidence
from xnai.core.ports import Sandbox, SandboxResult

CALL_S: Final = 2.0
"""One call or test may take this long; the whole run has `timeout_s`."""
_MODULE: Final = "solution"
_TOO_DEEP: Final = (RecursionError, MemoryError)


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
    timed = Timed("examples", EXAMPLES_WEIGHT)
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
        result = await _run(sandbox, job, {}, timeout_s)
    except SandboxUnavailable as error:
        return timed.found(None, error.message)
    return _believed(
        timed, lambda: _examples_evidence(timed, chosen, _records(job, result), result)
    )


async def run_calls(
    code: str, calls: Sequence[str], sandbox: Sandbox, *, timeout_s: float = 5.0
) -> list[dict[str, Any] | None]:
    """What the harness reports of each call of Python code; None of those that were not reached.

    Args:
        calls: source of each, all in one process.
        timeout_s: for all together; one call may take 2 s, and none follows one that took longer.

    Raises:
        SandboxUnavailable: nothing may be run here.
    """
    job: dict[str, object] = {
        "kind": "calls",
        "module": _MODULE,
        "code": code,
        "calls": list(calls),
        "call_s": min(CALL_S, timeout_s),
    }
    result = await _run(sandbox, job, {}, timeout_s)
    try:
        done = {r["index"]: r for r in _records(job, result) if r["event"] == "done"}
        return [_whole(done[at]) if at in done else None for at in range(len(calls))]
    except (ValueError, SyntaxError, LookupError, TypeError, AttributeError, *_TOO_DEEP):
        return [None] * len(calls)  # the code wrote into the report on itself


def _whole(record: dict[str, Any]) -> dict[str, Any]:
    """A report as the harness writes it.

    Raises:
        LookupError: it is none.
    """
    if "returned" in record or (record["raised"] and record["ancestors"]):
        return record
    raise LookupError(record)


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
    timed: Timed, examples: Sequence[Example], records: list[dict[str, Any]], result: SandboxResult
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
        module: name by which the tests may import the code. Tests that import nothing of ours
            see the code's names directly.
        timeout_s: for all together; one test may take 2 s.
    """
    timed = Timed("tests", TESTS_WEIGHT)
    problem = python_problem(tests)
    if problem:
        return timed.found(None, f"the test file cannot be run: {problem}")
    imported = python_source.module_under_test(tests, module)
    job = {
        "kind": "tests",
        "module": imported or _MODULE,
        "tests": tests,
        "inject": not imported,
        "call_s": min(CALL_S, timeout_s),
    }
    try:
        files = {f"{job['module']}.py": code}
        result = await _run(sandbox, job, files, timeout_s)
    except SandboxUnavailable as error:
        return timed.found(None, error.message)
    return _believed(timed, lambda: _tests_evidence(timed, _records(job, result), result))


def _tests_evidence(timed: Timed, records: list[dict[str, Any]], result: SandboxResult) -> Evidence:
    done = [record for record in records if record["event"] == "done"]
    failed = [record for record in done if not record["passed"]]
    lacking = [record for record in failed if reported(record).needs_more_than_the_sandbox]
    facts = [_test_fact(record) for record in failed if record not in lacking]
    started = [record for record in records if record["event"] == "start"]
    if len(started) > len(done):
        facts.append(f"{_label(started[-1])} {_ending(result).words}")
    elif not any(record["event"] == "end" for record in records):
        facts.append(f"the test run {_ending(result).words}")
    n_passed = sum(r["passed"] and not r["name"].startswith("-") for r in done)
    left_out = [f"{_label(r)} was left out, as it {reported(r).words}" for r in lacking[:1]]
    if not n_passed and not facts:
        return timed.found(None, "; ".join(left_out) or "the test file holds no tests")
    n = n_passed + len(facts)
    told = [f"{n_passed} of {n} tests pass", *facts[:1], *left_out]
    return timed.found(n_passed / n, "; ".join(told), facts)


def _test_fact(record: Mapping[str, Any]) -> str:
    """A plain `assert f(x) == y` is told as an example is; other tests by their names."""
    label, seen, about = _label(record), record.get("seen") or [], record.get("about") or []
    if record["raised"] == "AssertionError" and seen:
        found = f"{seen[0]} returned {seen[1]}, expected {seen[2]}"
        return found if about else f"{label}: {found}"
    if record["raised"] != "AssertionError" and about:
        return f"{about[0]} {reported(record).words}, expected {about[1]}"
    if record["raised"] == "AssertionError":
        return f"{label}: {record['shown'] or 'an assertion failed'}"
    return f"{label} {reported(record).words}"


def _label(record: Mapping[str, Any]) -> str:
    name: str = record["name"]
    return "the test file" if name.startswith("-") else name


async def _run(
    sandbox: Sandbox, job: dict[str, object], files: dict[str, str], timeout_s: float
) -> SandboxResult:
    """Run a job of `xnai.cascade.checks.harness`, which gets the word that marks its reports.

    Raises:
        SandboxUnavailable: nothing may be run here.
    """
    job["word"] = secrets.token_hex(8)
    source = f"{_harness()}\n\nmain({job!r})\n"
    return await sandbox.run_python(source, files=files, timeout_s=timeout_s)


def _records(job: Mapping[str, object], result: SandboxResult) -> list[dict[str, Any]]:
    """What the harness reported; a line without its end was cut."""
    mark = f"{job['word']} "
    lines = [line for line in result.stdout.splitlines(keepends=True) if line.endswith("}\n")]
    told = [line[len(mark) :] for line in lines if line.startswith(mark)]
    return [ast.literal_eval(text.strip()) for text in told]


def _believed(timed: Timed, read: Callable[[], Evidence]) -> Evidence:
    """What the reports say; one that the harness would not write was written by the draft."""
    try:
        return read()
    except (ValueError, SyntaxError, LookupError, TypeError, AttributeError, *_TOO_DEEP):
        forged = "the code wrote into the report on itself"
        return timed.found(0.0, forged, [forged])


@cache
def _harness() -> str:
    return (Path(__file__).parent / "harness.py").read_text("utf-8")
