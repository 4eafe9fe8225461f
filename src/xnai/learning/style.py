"""What a user's answers have in common: lines that may be told to the models. Pure.

A line is proposed, with the counts behind it, and never used before the user takes it over. It
counts what the user did: an answer that was edited stands as it was left, one that was kept or
called good stands as it was. An answer that was merely accepted is the models' habit rather than
the user's wish; it is counted beside, and proposes nothing.

Does not cover where answers are read from (`xnai.aftermath`), nor where lines are kept and used.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

Standing = Literal["edited", "kept", "liked", "accepted"]
"""Left in a file otherwise than it was written; left as it was; called good; neither of them."""
Habit = Literal["language", "docstrings", "type hints", "explanations"]
FEWEST: Final = 3
"""Answers that the user did something with, before a line is proposed."""
SHARE: Final = 0.8
"""Of those that tell, so many must agree."""
_FEW_WORDS, _MANY_WORDS = 8, 40
"""Beside the code of an answer: at most so many are no explanation, at least so many are one."""
_LINES: Final[Mapping[tuple[Habit, str], str]] = {
    ("docstrings", "yes"): "Give every function a docstring.",
    ("docstrings", "no"): "Write no docstrings.",
    ("type hints", "yes"): "Give arguments and results type hints.",
    ("type hints", "no"): "Write no type hints.",
    ("explanations", "yes"): "Explain the code in a few sentences.",
    ("explanations", "no"): "Give the code alone, without an explanation.",
}
_FENCED: Final = re.compile(r"^(`{3,}|~{3,}).*?^\1[`~]*[ \t]*$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, kw_only=True, slots=True)
class Form:
    """An answer as it stands now.

    Args:
        code: as the user left it.
        language: of the code, lower case; empty where it has none.
        text: the whole answer; empty where it was edited, since the file shows the code alone.
    """

    standing: Standing
    code: str
    language: str
    text: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Proposal:
    """A line that the user may take over.

    Args:
        agree, tell: of the answers that the user did something with, those for it and those that
            tell anything of the habit.
        edited: of those for it, the answers that were edited.
        accepted_agree, accepted_tell: the same of answers that were merely accepted.
    """

    habit: Habit
    line: str
    agree: int
    tell: int
    edited: int
    accepted_agree: int
    accepted_tell: int


def proposals(forms: Sequence[Form], used: Iterable[str] = ()) -> list[Proposal]:
    """Lines for which enough speaks, one a habit.

    Args:
        used: lines that are told to the models already.
    """
    found = (_proposal(habit, [(f, told(f)) for f in forms]) for habit, told in _TELLS.items())
    known = set(used)
    return [each for each in found if each is not None and each.line not in known]


def _proposal(habit: Habit, told: Sequence[tuple[Form, str]]) -> Proposal | None:
    done = [(f, way) for f, way in told if way and f.standing != "accepted"]
    if not done:
        return None
    ways = [way for _, way in done]
    usual = max(dict.fromkeys(ways), key=ways.count)
    agree = ways.count(usual)
    if agree < FEWEST or agree < SHARE * len(done):
        return None
    accepted = [way for f, way in told if way and f.standing == "accepted"]
    return Proposal(
        habit=habit,
        line=_LINES.get((habit, usual), f"Where no language is named, write {usual}."),
        agree=agree,
        tell=len(done),
        edited=sum(f.standing == "edited" for f, way in done if way == usual),
        accepted_agree=accepted.count(usual),
        accepted_tell=len(accepted),
    )


def _docstrings(form: Form) -> str:
    return _all_or_none([ast.get_docstring(each) is not None for each in _functions(form)])


def _type_hints(form: Form) -> str:
    """Of functions with arguments; `self` is none."""
    hinted = []
    for each in _functions(form):
        named = [*each.args.posonlyargs, *each.args.args, *each.args.kwonlyargs]
        hints = [a.annotation is not None for a in named if a.arg not in ("self", "cls")]
        if hints:
            hinted.append(all(hints) if each.returns is not None else any(hints))
    return _all_or_none(hinted)


def _explanations(form: Form) -> str:
    if not form.text or not form.code:
        return ""
    words = len(_FENCED.sub("", form.text).split())
    return "no" if words <= _FEW_WORDS else "yes" if words >= _MANY_WORDS else ""


def _language(form: Form) -> str:
    return form.language.capitalize() if form.code else ""


def _functions(form: Form) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    if form.language != "python":
        return []
    try:
        tree = ast.parse(form.code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return []
    return [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]


def _all_or_none(found: Sequence[bool]) -> str:
    if not found:
        return ""
    return "yes" if all(found) else "" if any(found) else "no"


_TELLS: Final[Mapping[Habit, Callable[[Form], str]]] = {
    "language": _language,
    "docstrings": _docstrings,
    "type hints": _type_hints,
    "explanations": _explanations,
}
"""Each tells one way of its habit, or nothing."""
