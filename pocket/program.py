"""A task (operations with a guard or a conditional) and the Python function that solves it.

One regular scheme for the code, so that small models can learn it: one line per operation, which
reassigns the argument while its type stays the same and `result` afterwards; the last line returns.
Does not choose the operations (see `chains`) or word the request (see `wording`).
"""

from __future__ import annotations

import ast
import builtins
import re
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from pocket.ops.base import Op, Param, Type

HINTS: dict[Type, str] = {
    "ints": "list[int]", "strs": "list[str]", "str": "str", "int": "int", "dict": "dict[str, int]",
    "grid": "list[list[int]]", "bool": "bool", "pairs": "list[tuple[str, int]]", "float": "float",
    "table": "dict",
}  # fmt: skip

_TOKEN = re.compile(r"('(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")|\{([a-z_]+)\}|(\.?\b[A-Za-z_]\w*)")
_SPARE = {"n": "x", "w": "x", "c": "ch", "k": "key", "v": "value", "i": "j", "x": "n", "t": "u"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One operation with its constants; `passed` parameters are arguments instead."""

    op: Op
    constants: dict[str, object]
    passed: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True, slots=True)
class Guard:
    """An early exit: `if CONDITION: ACTION`, before the step number `at`.

    Args:
        condition: Python over `{x}`.
        says: wordings of the condition over `{it}`.
        action: the statement, such as `return 0` or `raise ValueError("empty")`.
        gives: wordings of the value given back ("0", "zero"); for an error "a ValueError".
        noun: adjective for elliptical wording ("empty"), or "" where there is none.
    """

    condition: str
    says: tuple[str, ...]
    action: str
    gives: tuple[str, ...]
    noun: str = ""
    at: int = 0

    @property
    def raises(self) -> bool:
        return self.action.startswith("raise")


@dataclass(frozen=True, kw_only=True, slots=True)
class Branch:
    """A conditional: `steps` of the task run when the condition holds, `otherwise` when not."""

    condition: str
    says: tuple[str, ...]
    otherwise: tuple[Step, ...]
    opposite: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Task:
    """What a function shall do, without any name."""

    steps: tuple[Step, ...]
    guard: Guard | None = None
    branch: Branch | None = None

    @property
    def src(self) -> Type:
        return self.steps[0].op.src

    @property
    def dst(self) -> Type:
        return self.steps[-1].op.dst

    @property
    def all_steps(self) -> tuple[Step, ...]:
        return self.steps + (self.branch.otherwise if self.branch else ())

    @property
    def slots(self) -> tuple[tuple[int, str], ...]:
        """The passed parameters, `(index in all_steps, parameter)`, in order of the signature."""
        return tuple(
            (i, p)
            for i, step in enumerate(self.all_steps)
            for p in step.op.params
            if p in step.passed
        )

    def param(self, slot: tuple[int, str]) -> Param:
        return self.all_steps[slot[0]].op.params[slot[1]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Naming:
    """The names and the signature style of one function."""

    function: str
    main: str
    extras: dict[tuple[int, str], str] = field(default_factory=dict)
    hinted: bool = False
    main_last: bool = False


def ordered(naming: Naming, main: str, extras: Sequence[str]) -> list[str]:
    """Main and further arguments (or their values) in the order of the signature."""
    return [*extras, main] if naming.main_last else [main, *extras]


def argument_types(task: Task, naming: Naming) -> list[tuple[str, Type]]:
    """`(name, type)` of every argument, in order of the signature."""
    pairs = [(naming.main, task.src)]
    extras = [(naming.extras[slot], task.param(slot).type) for slot in task.slots]
    return extras + pairs if naming.main_last else pairs + extras


def signature(task: Task, naming: Naming, *, hinted: bool) -> str:
    """`f(xs, k)`, or with hints `f(xs: list[int], k: int) -> int`."""
    arguments = argument_types(task, naming)
    if not hinted:
        return f"{naming.function}({', '.join(name for name, _ in arguments)})"
    listed = ", ".join(f"{name}: {HINTS[type_]}" for name, type_ in arguments)
    return f"{naming.function}({listed}) -> {HINTS[task.dst]}"


def source(task: Task, naming: Naming) -> str:
    """The reference solution."""
    lines = [f"def {signature(task, naming, hinted=naming.hinted)}:"]
    if task.branch is None:
        lines += _chain(task, task.steps, 0, naming, task.guard)
    else:
        if task.guard:
            lines += _guard_lines(task.guard, naming.main)
        lines.append(f"if {task.branch.condition.replace('{x}', naming.main)}:")
        lines += ["    " + line for line in _chain(task, task.steps, 0, naming, None)]
        lines += _chain(task, task.branch.otherwise, len(task.steps), naming, None)
    return "\n".join([lines[0], *("    " + line for line in lines[1:])])


def _guard_lines(guard: Guard, name: str) -> list[str]:
    return [
        f"if {guard.condition.replace('{x}', name)}:",
        f"    {guard.action.replace('{x}', name)}",
    ]


def _chain(
    task: Task, steps: Sequence[Step], offset: int, naming: Naming, guard: Guard | None
) -> list[str]:
    """The lines of consecutive steps; `offset` is where they start in `all_steps`."""
    lines: list[str] = []
    name = naming.main
    for at, step in enumerate(steps):
        if guard and guard.at == at:
            lines += _guard_lines(guard, name)
        last = at == len(steps) - 1
        values = _parameter_code(step, offset + at, naming)
        taken = {naming.main, naming.function, "result", "out", *naming.extras.values()}
        if step.op.expr:
            code = fill(step.op.expr, {"x": name, **values}, taken)
            target = name if step.op.dst == task.src or name != naming.main else "result"
            lines.append(f"return {code}" if last else f"{target} = {code}")
            name = target
        else:
            target = "out" if name == "result" else "result"
            lines += [
                fill(line, {"x": name, "y": target, **values}, taken) for line in step.op.body
            ]
            name = target
            if last:
                lines.append(f"return {name}")
    return lines


def _parameter_code(step: Step, index: int, naming: Naming) -> dict[str, str]:
    return {
        param: naming.extras[index, param] if param in step.passed else repr(step.constants[param])
        for param in step.op.params
    }


def fill(template: str, values: dict[str, str], taken: set[str]) -> str:
    """Fill the slots of a line of an operation, renaming its own variables where they are taken."""

    def token(match: re.Match[str]) -> str:
        quoted, slot, word = match.groups()
        if quoted:
            return str(quoted)
        if slot:
            return values.get(slot, match.group())
        return _SPARE.get(word, word + "2") if word in clashing else str(word)

    clashing = taken & _free_words(template)
    if not clashing:
        return _TOKEN.sub(lambda m: values.get(m[2], m[0]) if m[2] else m[0], template)
    fresh = {word: _spare(word, taken) for word in clashing}
    return _TOKEN.sub(lambda m: fresh.get(m[3], token(m)) if m[3] else token(m), template)


def _spare(word: str, taken: set[str]) -> str:
    spare = _SPARE.get(word, word + "2")
    while spare in taken:
        spare += "2"
    return spare


@lru_cache(maxsize=4096)
def _free_words(template: str) -> frozenset[str]:
    """Names in a template that are neither slots, attributes nor inside quotes."""
    return frozenset(m[3] for m in _TOKEN.finditer(template) if m[3] and not m[3].startswith("."))


def untouchable(op: Op) -> frozenset[str]:
    """Names an argument must not take: those of keyword arguments and inside f-strings."""
    return _untouchable("\n".join((op.expr, *op.body)))


@lru_cache(maxsize=4096)
def _untouchable(text: str) -> frozenset[str]:
    quoted = " ".join(m[1] for m in _TOKEN.finditer(text) if m[1])
    inside = re.findall(r"[A-Za-z_]\w*", quoted) if "f'" in text or 'f"' in text else ()
    return frozenset(inside) | _keywords(text)


def _keywords(text: str) -> frozenset[str]:
    """Names of keyword arguments (`key=`), which renaming would break."""
    return frozenset(re.findall(r"\b([a-z_]\w*)=(?!=)", text))


def syntax_error(code: str) -> SyntaxError | None:
    """What keeps the code from being Python; None where nothing does."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a slip such as `2if` warns before it is seen to be wrong
        try:
            ast.parse(code)
        except SyntaxError as error:
            return error
    return None


def unbound_names(tree: ast.AST) -> set[str]:
    """Names that the code reads and neither binds nor has from Python."""
    names = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
    bound = {node.id for node in names if isinstance(node.ctx, ast.Store)}
    bound |= {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    return {node.id for node in names} - bound - set(dir(builtins))
