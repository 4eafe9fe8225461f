"""What recorded drafts do when they are run: the examples that a prompt shows, an answer put in.

Covers two exact checks, both in the sandbox. An answer to "what goes in" is given to the function
that the prompt shows; many share a process, since only plain values of a draft are run. A Python
draft is run on its prompt's examples in a process of its own. Without a sandbox nothing is run and
nothing is known. Does not cover hidden tests, which no policy may see.
"""

from __future__ import annotations

import ast
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import anyio

from xnai.cascade.checks.executed import check_examples
from xnai.cascade.examples import find_examples
from xnai.core.config import SandboxConfig
from xnai.core.errors import SandboxUnavailable
from xnai.core.ports import Sandbox
from xnai.replay.signals import Found
from xnai.sandbox import probe

_ASKED: Final = re.compile(
    r"(?P<code>.*)^assert (?P<name>\w+)\(\?\?\) == (?P<want>.*)\Z", re.DOTALL | re.MULTILINE
)
_TOGETHER: Final = 40
_CALL_S: Final = 1.0
"""Of processor time, so that a busy machine finds the same."""
_MOST: Final = 1000
"""Characters of a value; those of one process together stay below what a sandbox lets out."""
_AT_ONCE: Final = 2
_EXAMPLES_S: Final = 3.0
_TOO_DEEP: Final = (RecursionError, MemoryError)
_PROGRAM: Final = """
import contextlib, io, signal

def stop(*_):
    raise TimeoutError

signal.signal(signal.SIGPROF, stop)
for number, code, call in {jobs!r}:
    print({word!r}, number, 'begins', flush=True)
    told = 'nothing'
    try:
        signal.setitimer(signal.ITIMER_PROF, {seconds!r})
        space = {{}}
        with contextlib.redirect_stdout(io.StringIO()):
            exec(code, space)
            value = eval(call, space)
        told = ascii(value)
        told = told if len(told) <= {most!r} else 'long'
    except BaseException:
        pass
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    print({word!r}, number, told, flush=True)
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class Given:
    """An answer to what goes in.

    Args:
        code: of the function.
        call: with the answer.
        want: source of what has to come out.
    """

    code: str
    call: str
    want: str


def given(prompt: str, answer: str) -> Given | None:
    """The check of an answer; None where the prompt asks for no input.

    An answer that is no call of plain values leaves `call` empty.
    """
    asked = _ASKED.match(prompt.rstrip())
    if asked is None:
        return None
    plain = _plain_call(answer.strip(), asked["name"])
    return Given(code=asked["code"], call=plain, want=asked["want"].strip())


def verified(
    answers: Mapping[str, Given],
    drafts: Mapping[str, tuple[str, str]],
    sandbox: Sandbox | None = None,
) -> dict[str, tuple[Found, int]]:
    """Run what can be run.

    Args:
        answers: by key.
        drafts: key → prompt, and the program that the draft makes with it.
        sandbox: the best of this machine where none is named.

    Returns:
        Key → what was found, and how many examples hold; `none` where nothing could be run.
    """
    return anyio.run(_verified, answers, drafts, sandbox)


async def _verified(
    answers: Mapping[str, Given],
    drafts: Mapping[str, tuple[str, str]],
    sandbox: Sandbox | None,
) -> dict[str, tuple[Found, int]]:
    sandbox = sandbox or await probe(SandboxConfig())
    found: dict[str, tuple[Found, int]] = {}
    turn = anyio.Semaphore(_AT_ONCE)

    async def answered(part: Sequence[tuple[str, Given]]) -> None:
        async with turn:
            found.update(await _answers(part, sandbox))

    async def drafted(key: str, prompt: str, code: str) -> None:
        async with turn:
            found[key] = await _examples(prompt, code, sandbox)

    callable_ = [(key, each) for key, each in answers.items() if each.call]
    found.update({key: ("error", 0) for key, each in answers.items() if not each.call})
    async with anyio.create_task_group() as group:
        for start in range(0, len(callable_), _TOGETHER):
            group.start_soon(answered, callable_[start : start + _TOGETHER])
        for key, (prompt, code) in drafts.items():
            group.start_soon(drafted, key, prompt, code)
    return found


async def _examples(prompt: str, code: str, sandbox: Sandbox) -> tuple[Found, int]:
    examples = find_examples(prompt)
    if not examples:
        return "none", 0
    evidence = await check_examples(code, examples, sandbox, timeout_s=_EXAMPLES_S)
    if evidence.score is None:
        return "none", 0
    return ("pass", len(examples)) if evidence.score == 1 else ("fail", 0)


async def _answers(
    part: Sequence[tuple[str, Given]], sandbox: Sandbox
) -> dict[str, tuple[Found, int]]:
    """Those after one that ends the process are run in another."""
    found: dict[str, tuple[Found, int]] = {}
    at = 0
    while at < len(part):
        told = await _told(part[at:], sandbox)
        if told is None:
            return found | {key: ("none", 0) for key, _ in part[at:]}
        for offset, value in enumerate(told):
            key, each = part[at + offset]
            found[key] = _judged(value, each.want)
        at += len(told)
    return found


async def _told(part: Sequence[tuple[str, Given]], sandbox: Sandbox) -> list[str] | None:
    """What each call gave, up to one that ended the process, which counts as nothing.

    At least one, or None where nothing may be run here.
    """
    word = secrets.token_hex(8)
    jobs = [(n, each.code, each.call) for n, (_, each) in enumerate(part)]
    source = _PROGRAM.format(jobs=jobs, word=word, seconds=_CALL_S, most=_MOST)
    try:
        result = await sandbox.run_python(source, timeout_s=(len(part) + 5) * _CALL_S)
    except SandboxUnavailable:
        return None
    lines = [line.split(" ", 2) for line in result.stdout.splitlines() if line.startswith(word)]
    done = [line[2] for line in lines if len(line) == 3 and line[2] != "begins"]
    return done if len(done) == len(part) else [*done, "nothing"]


def _judged(told: str, want: str) -> tuple[Found, int]:
    if told in ("nothing", "long"):
        return "error" if told == "nothing" else "none", 0
    try:
        same = bool(ast.literal_eval(told) == ast.literal_eval(want))
    except (ValueError, SyntaxError, TypeError, *_TOO_DEEP):
        same = told == want
    return ("pass", 1) if same else ("fail", 0)


def _plain_call(answer: str, name: str) -> str:
    """The answer as a call of `name` with literals only; empty where it is something else."""
    try:
        call = ast.parse(answer, mode="eval").body
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name)):
            return ""
        for value in [*call.args, *(word.value for word in call.keywords)]:
            ast.literal_eval(value)
        return ast.unparse(call) if call.func.id == name else ""
    except (ValueError, SyntaxError, TypeError, *_TOO_DEEP):
        return ""
