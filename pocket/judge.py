"""Whether an answer is right: code by running its tests, everything else by comparing.

Model code runs in `pocket.runner` in another process, never here.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from pocket.questions import Question

RUNNER = Path(__file__).with_name("runner.py")
BATCH = 40
_FENCE = re.compile(r"```(?:python)?\n(.*?)```", re.DOTALL)
_DEFINED = re.compile(r"^def (\w+)\(", re.MULTILINE)
_ROUTE = re.compile(r'<route tier="(\w+)"/>')
_CALL = re.compile(r"<tool_call>\s*(\{.*\})\s*</tool_call>", re.DOTALL)


def code_in(text: str) -> str:
    """The first fenced block, or the whole text where there is none."""
    found = _FENCE.search(text)
    return found.group(1) if found else text


def judge(questions: Sequence[Question], texts: Sequence[str]) -> list[bool]:
    """One verdict for each question and its answer, in order."""
    pairs = list(zip(questions, texts, strict=True))
    verdicts = [not q.tests and _same(q, text) for q, text in pairs]
    runnable = [at for at, (question, _) in enumerate(pairs) if question.tests]
    for begin in range(0, len(runnable), BATCH):
        chosen = runnable[begin : begin + BATCH]
        programs = [(_program(*pairs[at]), list(pairs[at][0].tests)) for at in chosen]
        for at, passed in zip(chosen, _run(programs), strict=True):
            verdicts[at] = passed
    return verdicts


def _program(question: Question, text: str) -> str:
    """The code of an answer; a name that the request left open is bound to the one it chose."""
    code = code_in(text)
    defined = _DEFINED.findall(code) if question.unnamed else []
    if not defined or question.unnamed in defined:
        return code
    return f"{code}\n{question.unnamed} = {defined[-1]}\n"


def _run(programs: list[tuple[str, list[str]]]) -> list[bool]:
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-I", str(RUNNER)],
            input=json.dumps(programs),
            stdout=subprocess.PIPE,
            text=True,
            cwd=folder,
            env={},
            timeout=10 * BATCH,
            check=True,
        )
    verdicts: list[bool] = json.loads(done.stdout)
    return verdicts


def _same(question: Question, text: str) -> bool:
    if question.kind == "route":
        return _ROUTE.findall(text) == _ROUTE.findall(question.answer)
    if question.kind == "tool":
        return _call(text) == _call(question.answer) is not None
    return text.strip() == question.answer.strip()


def _call(text: str) -> object:
    """The tool call in a text as an object; None where there is none that can be read."""
    found = _CALL.search(text)
    try:
        return json.loads(found.group(1)) if found else None
    except ValueError:
        return None
