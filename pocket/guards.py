"""Guards ("return 0 if xs is empty") and conditionals ("if n is even …, otherwise …"): code and words.

Conditions are worded over `{it}`, in the phrase notation of `pocket.ops.base`, where ‹ and › stand for brackets that are meant literally.
"""

# ruff: noqa: E501  (tables of phrases: one phrase is not broken over two lines)

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from pocket.ops.base import Type
from pocket.program import Branch, Guard, Step

_COLLECTIONS = ("ints", "strs", "dict", "grid", "pairs")
_ELEMENTS = {
    "ints": "(items|elements|numbers|values|entries)",
    "strs": "(items|elements|words|strings|entries)",
    "str": "(characters|chars|letters)",
    "dict": "(items|entries|keys)",
    "grid": "rows",
    "pairs": "(items|pairs|entries)",
}
_GIVES = {
    "None": ("None", "None", "None", "nothing (None)"),
    "[]": ("[]", "[]", "an empty list", "an empty list", "the empty list"),
    "{}": ("{}", "an empty dict", "an empty dictionary"),
    "''": ("''", '""', "an empty string", "the empty string"),
    "0": ("0", "0", "zero"),
    "0.0": ("0.0", "0.0"),
    "-1": ("-1", "-1", "minus one"),
    "False": ("False", "False", "false"),
    "True": ("True", "True", "true"),
}
_NEUTRAL: dict[Type, tuple[str, ...]] = {
    "ints": ("[]", "[]", "None"),
    "strs": ("[]", "[]", "None"),
    "pairs": ("[]", "[]", "None"),
    "grid": ("[]", "[]", "None"),
    "dict": ("{}", "{}", "None"),
    "str": ("''", "''", "None", "'n/a'", "'none'", "'empty'", "'-'", "'?'", "'error'", "'nothing'"),
    "int": ("0", "0", "-1", "None", "1"),
    "float": ("0.0", "None", "-1"),
    "bool": ("False", "False", "None", "True"),
    "table": ("{}", "{}", "None"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Condition:
    """A test on the argument: its code over `{x}` and its wordings over `{it}`; `no` words its opposite."""

    code: str
    says: tuple[str, ...]
    no: tuple[str, ...] = ()
    noun: str = ""


def _exits(src: Type, rng: Random) -> list[Condition]:
    """What a function of this type may refuse to handle."""
    if src == "int":
        return [
            Condition(code="{x} < 0", noun="negative",
                      says=("{it} is (negative|less than (0|zero)|below (0|zero))", "{it} < 0", "it's negative")),
            Condition(code="{x} < 0", noun="negative", says=("{it} is (negative|under zero)",)),
            Condition(code="{x} == 0", noun="zero", says=("{it} is (0|zero)", "{it} == 0", "{it} equals (0|zero)")),
            Condition(code="{x} <= 0", noun="non-positive",
                      says=("{it} is not positive", "{it} is (0|zero) or (less|negative|below)", "{it} <= 0")),
            _outside(rng),
        ]  # fmt: skip
    few = rng.choice((2, 2, 3, 4))
    elements = _ELEMENTS.get(src, "items")
    empty_words = [
        "{it} is empty",
        "{it} is empty",
        "{it} has no " + elements,
        "there (is nothing in|are no " + elements + " in) {it}",
    ]
    if src == "str":
        empty_words += [
            "{it} is (blank|the empty string|an empty string|'')",
            "{it} has length (0|zero)",
        ]
    else:
        empty_words += ["there are no " + elements, "(it's|it is) empty", "len‹{it}› is 0"]
    empty = Condition(code="not {x}", noun="empty", says=tuple(empty_words))
    short = Condition(
        code=f"len({{x}}) < {few}",
        says=(
            f"{{it}} has (fewer|less) than {few} {elements}",
            f"there are (fewer|less) than {few} {elements} [in {{it}}]",
            f"{{it}} is shorter than {few}" + (" characters" if src == "str" else ""),
            f"len‹{{it}}› < {few}",
            f"{{it}} (doesn't even have|hasn't even got) {few} {elements}",
            f"{{it}} has under {few} {elements}",
        ),
    )
    none = Condition(
        code="{x} is None",
        noun="missing",
        says=(
            "{it} is None",
            "{it} is None",
            "None is passed [in]",
            "None comes in",
            "we get None",
        ),
    )
    return [empty, empty, empty, empty, short, none]


def _outside(rng: Random) -> Condition:
    low, high = rng.choice(
        ((0, 100), (0, 100), (1, 12), (1, 7), (0, 23), (0, 59), (1, 10), (0, 50))
    )
    return Condition(
        code=f"{{x}} < {low} or {{x}} > {high}",
        says=(f"{{it}} is (below|under|less than) {low} or (above|over|more than) {high}", f"{{it}} is not between {low} and {high}",
              f"{{it}} is outside [of ](the range |){low} to {high}", f"{{it}} is not in the range {low} to {high}",
              f"{{it}} < {low} or {{it}} > {high}", f"{{it}} (isn't|is not) within {low} to {high}"),
    )  # fmt: skip


def draw_guard(steps: Sequence[Step], rng: Random) -> Guard | None:
    """Draw a guard for a chain: at the start, or, after a filter, for when nothing is left."""
    src, dst = steps[0].op.src, steps[-1].op.dst
    filtered = [
        at for at in range(1, len(steps))
        if _thins(steps[at - 1])
    ]  # fmt: skip
    filtered = filtered if not filtered or not any(map(_drops, steps[filtered[-1] :])) else []
    if filtered and rng.random() < 0.35:
        return _left_empty(filtered[-1], steps, dst, rng)
    conditions = _exits(src, rng)
    condition = rng.choice(conditions)
    if any(map(_drops, steps)):
        condition = replace(condition, says=_of_input(condition.says))
    action, gives = _action(condition, dst, rng)
    if src == dst and src != "int" and condition.noun != "missing" and rng.random() < 0.1:
        action, gives = "return {x}", ("it unchanged", "it as it is", "{it} unchanged")
    return Guard(
        condition=condition.code,
        says=condition.says,
        action=action,
        gives=gives,
        noun=condition.noun,
    )


def _thins(step: Step) -> bool:
    """Whether a step keeps what is there but for some of it, so that people speak of what is left."""
    op = step.op
    if op.src == op.dst == "str":
        return op.name.startswith(("keep_", "remove_", "strip_", "normalize_spaces"))
    return op.src == op.dst in _COLLECTIONS and " if " in op.expr


def _of_input(says: tuple[str, ...]) -> tuple[str, ...]:
    """Wordings that are about the input, where "there are no items" could be about what a filter leaves."""
    told = [text.replace("[in {it}]", "in {it}") for text in says]
    return tuple(text for text in told if "{it}" in text or "None" in text)


def _drops(step: Step) -> bool:
    """Whether a step may leave nothing of something; "nothing is left" would then be said of it, too."""
    return step.op.dst in _COLLECTIONS and (
        " if " in step.op.expr or "{x}[" in step.op.expr or bool(step.op.body)
    )


def _left_empty(at: int, steps: Sequence[Step], dst: Type, rng: Random) -> Guard:
    elements = _ELEMENTS[steps[at - 1].op.dst]
    says = (
        "nothing (is left|remains|is left over|survives|matches|qualifies)",
        f"(none|no {elements}) (are left|remain|match|qualify|survive)",
        f"there are no {elements} left",
        f"no {elements} (pass|qualify|remain|stay)",
        "(everything|all) is gone",
        "it ends up empty",
        "nothing stays",
        "that leaves nothing",
        "there are none",
    )
    action, gives = _action(Condition(code="not {x}", says=says), dst, rng)
    return Guard(condition="not {x}", says=says, action=action, gives=gives, at=at)


def _action(condition: Condition, dst: Type, rng: Random) -> tuple[str, tuple[str, ...]]:
    if rng.random() < 0.3:
        message = condition.noun or "invalid"
        return f'raise ValueError("{message}")', ("ValueError",)
    value = rng.choice(_NEUTRAL[dst])
    return f"return {value}", _GIVES.get(value, (value, value.replace("'", '"')))


def draw_branch(src: Type, otherwise: tuple[Step, ...], rng: Random) -> Branch | None:
    """Draw a conditional on the argument; None where the type has no natural one."""
    conditions = _choices(src, rng)
    if not conditions:
        return None
    chosen = rng.choice(conditions)
    return Branch(condition=chosen.code, says=chosen.says, opposite=chosen.no, otherwise=otherwise)


def _choices(src: Type, rng: Random) -> list[Condition]:
    if src == "int":
        return _int_choices(rng)
    if src not in _ELEMENTS:
        return []
    found = [_longer(src, rng), _at_least(src, rng), _even_length(src)]
    if src == "ints":
        found += _ints_choices(rng)
    if src == "strs":
        word = rng.choice(("stop", "end", "a", "ok", "error", "the", "x", "done", "admin"))
        found.append(_contains(f"'{word}'"))
    if src == "str":
        found += _str_choices(rng)
    return found


def _longer(src: Type, rng: Random) -> Condition:
    k = rng.randint(1, 9)
    elements = _ELEMENTS[src]
    return Condition(
        code=f"len({{x}}) > {k}",
        says=(f"{{it}} has more than {k} {elements}", f"there are more than {k} {elements} [in {{it}}]",
              f"{{it}} is longer than {k}" + (" characters" if src == "str" else ""), f"len‹{{it}}› > {k}"),
        no=(f"{{it}} has at most {k} {elements}", f"{{it}} has {k} or fewer {elements}"),
    )  # fmt: skip


def _at_least(src: Type, rng: Random) -> Condition:
    k = rng.randint(2, 9)
    elements = _ELEMENTS[src]
    return Condition(
        code=f"len({{x}}) >= {k}",
        says=(f"{{it}} has at least {k} {elements}", f"there are at least {k} {elements} [in {{it}}]",
              f"{{it}} has {k} or more {elements}"),
        no=(f"{{it}} has (fewer|less) than {k} {elements}",),
    )  # fmt: skip


def _even_length(src: Type) -> Condition:
    return Condition(
        code="len({x}) % 2 == 0",
        says=(f"the number of {_ELEMENTS[src]} is even", "{it} has (an even length|even length)",
              f"{{it}} has an even number of {_ELEMENTS[src]}", "the length [of {it}] is even"),
        no=("the length [of {it}] is odd", f"{{it}} has an odd number of {_ELEMENTS[src]}"),
    )  # fmt: skip


def _contains(literal: str) -> Condition:
    return Condition(
        code=f"{literal} in {{x}}",
        says=(f"{{it}} (contains|has|includes) {literal}", f"{literal} is in {{it}}",
              f"{literal} (occurs|appears) in {{it}}"),
        no=(f"{{it}} does not contain {literal}", f"{literal} is not in {{it}}"),
    )  # fmt: skip


def _ints_choices(rng: Random) -> list[Condition]:
    k = rng.choice((10, 20, 50, 100, rng.randint(5, 200)))
    return [
        Condition(code="0 in {x}", says=("{it} contains (a|any) zero", "there is a (zero|0) in {it}", "0 is in {it}"),
                  no=("there is no (0|zero) in {it}",)),
        Condition(code=f"sum({{x}}) > {k}",
                  says=(f"the sum [of {{it}}] is (greater than|more than|above|over) {k}", f"{{it}} sums to more than {k}",
                        f"the total [of {{it}}] (exceeds|is over|is above) {k}"),
                  no=(f"the (sum|total) is {k} or less", f"the (sum|total) is at most {k}")),
        Condition(code="len({x}) == 1", says=("{it} has (only one|exactly one|a single) (item|element|number)",),
                  no=("there is more than one [number] or none",)),
    ]  # fmt: skip


def _str_choices(rng: Random) -> list[Condition]:
    letter = rng.choice("abcdefghijklmnopqrstuvwxyz#@-_/!?")
    return [
        Condition(code=f"{{x}}.startswith('{letter}')",
                  says=(f"{{it}} (starts|begins) with '{letter}'", f"'{letter}' is the first character [of {{it}}]"),
                  no=(f"{{it}} does not start with '{letter}'",)),
        Condition(code=f"{{x}}.endswith('{letter}')", says=(f"{{it}} ends (with|in) '{letter}'",),
                  no=(f"{{it}} does not end with '{letter}'",)),
        Condition(code="{x}.isupper()", says=("{it} is (all caps|all upper case|all uppercase|in upper case|uppercase)",),
                  no=("{it} is not all upper case",)),
        _contains(f"'{letter}'"),
        Condition(code="{x}.isdigit()", says=("{it} (is all digits|consists of digits|is numeric|only has digits)",),
                  no=("{it} is not all digits",)),
    ]  # fmt: skip


def _int_choices(rng: Random) -> list[Condition]:
    k = rng.choice((10, 100, 5, 50, rng.randint(1, 99)))
    d = rng.randint(3, 9)
    return [
        Condition(code="{x} % 2 == 0", says=("{it} is even", "{it} is even", "{it} is (divisible by 2|an even number)"),
                  no=("{it} is odd",)),
        Condition(code="{x} % 2 == 1", says=("{it} is odd", "{it} is (an odd number|not even)"), no=("{it} is even",)),
        Condition(code=f"{{x}} > {k}", says=(f"{{it}} is (greater than|more than|above|over|bigger than) {k}", f"{{it}} > {k}", f"{{it}} (exceeds|goes over|is larger than) {k}"),
                  no=(f"{{it}} is {k} or (less|lower|below)", f"{{it}} is at most {k}", f"{{it}} doesn't exceed {k}")),
        Condition(code="{x} < 0", says=("{it} is (negative|below zero|less than 0|under 0)", "{it} (lies below zero|< 0)"), no=("{it} is not negative",)),
        Condition(code=f"{{x}} % {d} == 0", says=(f"{{it}} is (divisible by|a multiple of) {d}", f"{{it}} divides by {d}", f"{d} divides {{it}}", f"{{it}} can be divided by {d}"),
                  no=(f"{{it}} is not divisible by {d}",)),
    ]  # fmt: skip
