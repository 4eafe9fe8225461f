"""What can be said of code without running it: does it parse, compile, use its arguments."""

from __future__ import annotations

import ast

import orjson

from xnai.cascade import python_source
from xnai.cascade.checks.timed import COMPILE_WEIGHT, PARSE_WEIGHT, UNUSED_WEIGHT, Timed
from xnai.cascade.grammars import parser_of
from xnai.core.judgement import Evidence


async def check_parse(code: str, language: str) -> Evidence:
    """Whether the code is of its language: Python, JSON, and what a tree-sitter wheel reads.

    Args:
        code: empty when the answer held none, which scores 0.
        language: as `xnai.cascade.extract` names it.
    """
    timed = Timed("parse", PARSE_WEIGHT)
    if not code.strip():
        return timed.found(0.0, "the answer holds no code", ["The answer holds no code."])
    if language not in {"python", "json"}:
        return _parse_with_tree_sitter(timed, code, language)
    problem = python_problem(code) if language == "python" else json_problem(code)
    if problem:
        return timed.found(0.0, problem, [problem])
    return timed.found(1.0, f"parses as {language}")


def python_problem(code: str) -> str:
    """Why the code is not Python; empty when it is."""
    try:
        ast.parse(code)
    except SyntaxError as error:
        place = (
            f" in line {error.lineno}: {(error.text or '').strip()[:80]}" if error.lineno else ""
        )
        return f"SyntaxError: {error.msg}{place}"
    except (ValueError, RecursionError, MemoryError) as error:
        return f"does not parse: {str(error) or 'it is nested too deeply'}"
    return ""


def json_problem(code: str) -> str:
    """Why the text is not JSON; empty when it is."""
    try:
        orjson.loads(code)
    except orjson.JSONDecodeError as error:
        return f"not valid JSON: {error}"
    return ""


def _parse_with_tree_sitter(timed: Timed, code: str, language: str) -> Evidence:
    parser = parser_of(language)
    if parser is None:
        return timed.found(None, f"no parser for {language or 'this language'}")
    root = parser.parse(code.encode("utf-8", "replace")).root_node
    if not root.has_error:
        return timed.found(1.0, f"parses as {language}")
    problem = f"the {language} code has a syntax error"
    return timed.found(0.0, problem, [problem])


async def check_compile(
    code: str, language: str, *, entry: str = "", request: str = ""
) -> Evidence:
    """Whether Python compiles, binds every name it reads, and has the function asked for.

    Args:
        entry: the function asked for; empty when none was named.
        request: text of the request; names it speaks of as code count as bound, and the arguments
            it names ("clean(words)") are how the function must be callable.
    """
    timed = Timed("compile", COMPILE_WEIGHT)
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
    asked = len(python_source.asked_arguments(request, entry))
    if takes is None or not asked:
        return ""
    most = asked if takes.most is None else takes.most
    if takes.least <= asked <= most:
        return ""
    n = takes.least if asked < takes.least else most
    return f"{entry} takes {n} argument{'s' * (n != 1)}, but the request names {asked}"


async def check_arguments(code: str, language: str, *, entry: str) -> Evidence:
    """Whether the function asked for reads every argument that it takes.

    Who names an argument wants it used; still, a handler may rightly ignore one, so this weighs and
    does not refute. Nothing speaks for a draft that reads them all.
    """
    timed = Timed("arguments", UNUSED_WEIGHT)
    if language != "python":
        return timed.found(None, f"arguments of {language or 'this language'} are not read")
    unused = python_source.unused_arguments(code, entry)
    if not unused:
        return timed.found(1.0, "reads every argument", weight=0.0)
    plural = "s" if len(unused) > 1 else ""
    return timed.found(0.0, f"never reads argument{plural} {', '.join(unused)}")
