"""What can be seen in a draft and in what its checks found, as columns. Pure, nothing is learned.

Covers answers to "what goes in, what comes out", Python, and other languages by their brackets;
where a draft begins to repeat itself; which kind of task a prompt shows. Does not cover running
anything (`xnai.replay.verified`, `xnai.cascade.checks`) nor what the columns mean for being right
(`xnai.replay.ridges`).
"""

from __future__ import annotations

import ast
import builtins
import math
import re
from collections import Counter, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

Task = Literal["input", "output", "function", "program", "other"]
Found = Literal["pass", "fail", "error", "none"]
TASKS: Final[tuple[Task, ...]] = ("input", "output", "function", "program", "other")
REPEATS: Final = 4
"""A line that comes so often among `_NEAR` is a loop that a model seldom leaves."""
_NEAR: Final = 8
_SHORT: Final = 6
_LONG_LINE: Final = 400
_MOST_ANSWER: Final = 200
_OTHER: Final = re.compile(
    r"^#!|<\?php|^#include|^using \w|^import java|\bfunction \w+\(|^package |^fn |^func ",
    re.MULTILINE,
)
_IMPORT: Final = re.compile(r"^(?:import|from) (?!typing|math|re\b)\w+", re.MULTILINE)
_DIGITS: Final = re.compile(r"\d+")
_STEP: Final = re.compile(r"^\d+\.", re.MULTILINE)
_TYPES: Final = (bool, int, float, str, list, tuple, dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Seen:
    """One draft, and what its checks found.

    Args:
        prompt: what was asked.
        text: the draft as far as it was drawn.
        code: the program that is to run, empty where the answer is a value.
        answer: the value, where the draft gives one.
        found: of the examples that the prompt shows, or of an exact check.
        passed: how many of them hold.
        compiles: None where nobody tried.
        looped: it was stopped because it repeated itself.
    """

    prompt: str
    text: str
    code: str = ""
    answer: str = ""
    found: Found = "none"
    passed: int = 0
    compiles: bool | None = None
    looped: bool = False


def task_of(prompt: str) -> Task:
    """Which kind of task a prompt shows.

    `input` and `output` ask for a value in place of `??`; `program` is Python that imports more
    than is common; `other` is another language.
    """
    if "(??)" in prompt:
        return "input"
    if "== ??" in prompt:
        return "output"
    if _OTHER.search(prompt):
        return "other"
    return "program" if _IMPORT.search(prompt) else "function"


def tasks(prompts: Sequence[str]) -> NDArray[np.float32]:
    """`(n, len(TASKS))`, 1 in the column of the kind."""
    kinds = [task_of(prompt) for prompt in prompts]
    return np.array([[kind == each for each in TASKS] for kind in kinds], np.float32).reshape(
        len(prompts), len(TASKS)
    )


def signals(drafts: Sequence[Seen]) -> NDArray[np.float32]:
    """`(n, len(SIGNALS))`, in the order of `SIGNALS`; what does not apply to a draft is 0."""
    rows = [_signals(seen) for seen in drafts]
    return np.array([[row.get(name, 0.0) for name in SIGNALS] for row in rows], np.float32).reshape(
        len(drafts), len(SIGNALS)
    )


def looped_at(text: str) -> int | None:
    """Where a model that draws this text would be stopped for repeating itself.

    A line counts as the same whatever its numbers are. What was drawn before is not looked at
    again, so a stream can be watched in the same way.

    Returns:
        Characters up to the end of the line that is one too many; None where it never loops.
    """
    near: deque[str] = deque()
    counts: Counter[str] = Counter()
    end = 0
    for line in text.split("\n"):
        end += len(line) + 1
        if len(line) > _LONG_LINE and _is_periodic(line[:_LONG_LINE]):
            return end - 1 - len(line) + _LONG_LINE
        known = _DIGITS.sub("0", line.strip())
        if len(known) < _SHORT:
            continue
        near.append(known)
        counts[known] += 1
        if len(near) > _NEAR:
            counts[near.popleft()] -= 1
        if counts[known] >= REPEATS and end < len(text):
            return end
    return None


def _is_periodic(start: str) -> bool:
    half = len(start) // 2
    rest = len(start) - half
    return any(
        start[half - period : len(start) - period] == start[half:] for period in range(1, rest // 3)
    )


def _signals(seen: Seen) -> Mapping[str, float]:
    found = {
        seen.found: 1.0,
        "passed": float(min(seen.passed, 5)),
        "refused": float(seen.compiles is False),
        "looped": float(seen.looped),
        "returns": float("return" in seen.text),
        "defines": float("def " in seen.text),
        "lines": math.log1p(seen.text.count("\n")),
    }
    task = task_of(seen.prompt)
    if task in ("input", "output"):
        return found | _of_answer(seen)
    return found | (_of_brackets(seen.text) if task == "other" else _of_python(seen.code))


def _of_answer(seen: Seen) -> dict[str, float]:
    """What is said of a value, and of the reasoning that led to it."""
    answer = seen.answer.strip()
    reasoning = seen.text.partition("[ANSWER]")[0]
    bare = answer.strip("'\"")
    given = seen.prompt.rpartition("assert ")[2].partition("(")[2].rpartition(") == ")[0]
    found = {
        "no answer": float(not answer),
        "steps": math.log1p(len(_STEP.findall(reasoning))),
        "given length": math.log1p(len(given)),
        "answer length": math.log1p(len(answer)),
        "answer is given": float(bool(bare) and bare == given.strip("'\"")),
        "answer is reasoned": float(bool(bare) and bare in reasoning),
        "answer is repeated": math.log1p(reasoning.count(answer)) if answer else 0.0,
        "answer is like given": _likeness(answer[:_MOST_ANSWER], given[:_MOST_ANSWER]),
    }
    try:
        value = ast.literal_eval(answer)
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return found | {"no literal": 1.0}
    return found | {f"answer is {type(value).__name__}": 1.0}


def _likeness(one: str, other: str) -> float:
    """Share of pairs of letters that two texts have in common."""
    pairs, others = (Counter(pairwise(text)) for text in (one, other))
    total = sum(pairs.values()) + sum(others.values())
    return 2 * sum((pairs & others).values()) / total if total else 0.0


def _of_python(code: str) -> dict[str, float]:
    try:
        tree = ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return {"does not parse": 1.0}
    return {"parses": 1.0, "unbound": float(bool(_unbound(tree)))}


def _unbound(tree: ast.Module) -> set[str]:
    """Names that are read and bound nowhere in the program."""
    bound, read = set(dir(builtins)), set[str]()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            (read if isinstance(node.ctx, ast.Load) else bound).add(node.id)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            bound.add(node.name)
        elif isinstance(node, ast.arg):
            bound.add(node.arg)
        elif isinstance(node, ast.alias):
            bound.add((node.asname or node.name).partition(".")[0])
        elif isinstance(node, ast.ExceptHandler) and node.name:
            bound.add(node.name)
    return read - bound


def _of_brackets(text: str) -> dict[str, float]:
    """How many more close than open: a body may close what its prompt opened."""
    return {
        f"closes {pair}": float(max(-3, min(3, text.count(pair[1]) - text.count(pair[0]))))
        for pair in ("()", "[]", "{}")
    }


SIGNALS: Final = (
    "pass", "fail", "error", "none", "passed", "refused", "looped", "returns", "defines", "lines",
    "no answer", "no literal", "steps", "given length", "answer length", "answer is given",
    "answer is reasoned", "answer is repeated", "answer is like given",
    *(f"answer is {kind.__name__}" for kind in _TYPES),
    "does not parse", "parses", "unbound", "closes ()", "closes []", "closes {}",
)  # fmt: skip
