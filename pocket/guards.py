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
ELEMENTS = {
    "ints": "(items|elements|numbers|values|entries)",
    "strs": "(items|elements|words|strings|entries)",
    "str": "(characters|chars|letters)",
    "dict": "(items|entries|keys|names|players|people)",
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
    "ints": ("[]", "[]", "None", "[0]"),
    "strs": ("[]", "[]", "None", "['none']", "['nobody']"),
    "pairs": ("[]", "[]", "None"),
    "grid": ("[]", "[]", "None"),
    "dict": ("{}", "{}", "None"),
    "str": (
        "''",
        "''",
        "None",
        "'n/a'",
        "'none'",
        "'empty'",
        "'-'",
        "'?'",
        "'error'",
        "'nothing'",
        "'unknown'",
        "'no data'",
        "'nobody'",
        "'missing'",
    ),
    "int": ("0", "0", "-1", "None", "1"),
    "float": ("0.0", "None", "-1"),
    "bool": ("False", "False", "None", "True"),
    "table": ("{}", "{}", "None"),
}


NUMERALS = ("none", "one", "two", "three", "four")


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
            _beyond(rng),
        ]  # fmt: skip
    few = rng.choice((2, 2, 3, 4))
    count = f"({few}|{NUMERALS[few]})"
    count_below = f"({few - 1}|{NUMERALS[few - 1]})"
    elements = ELEMENTS.get(src, "items")
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
            f"{{it}} has (fewer|less) than {count} {elements}",
            f"there are (fewer|less) than {count} {elements} [in {{it}}]",
            f"{{it}} is shorter than {few}" + (" characters" if src == "str" else ""),
            f"len‹{{it}}› < {few}",
            f"{{it}} (doesn't even have|hasn't even got) {count} {elements}",
            f"{{it}} has under {few} {elements}",
            f"there aren't at least {count} {elements} [in {{it}}]",
            f"{{it}} has at most {count_below} {elements}",
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
    return [empty, empty, empty, empty, short, short, none, *_rarer(src, rng)]


def _rarer(src: Type, rng: Random) -> list[Condition]:
    """What else a function may refuse: too few different ones, a sum of zero, blanks."""
    few = rng.choice((2, 2, 2, 3))
    count = f"({few}|{NUMERALS[few]})"
    elements = ELEMENTS.get(src, "items")
    different = Condition(
        code=f"len(set({{x}})) < {few}",
        says=(f"{{it}} has (fewer|less) than {count} (different|distinct|unique) {elements}",
              f"there are (fewer|less) than {count} (different|distinct) {elements} [in {{it}}]",
              f"{{it}} doesn't contain [at least ]{count} (different|distinct) {elements}",
              f"there are not at least {count} (different|distinct) ones [in {{it}}]"),
    )  # fmt: skip
    same = Condition(
        code="len(set({x})) == 1",
        says=(f"all {elements} [of {{it}}] are (equal|the same|identical)", "all of {it} is one and the same (value|thing)",
              f"every one of the {elements} [in {{it}}] is the same", "{it} (has|contains) only one (distinct|different) (value|item)"),
    )  # fmt: skip
    if src == "ints":
        k = rng.choice((0, 0, 0, 10, 100))
        return [
            different, same,
            Condition(code="sum({x}) == 0", says=("(the sum|the total) [of {it}] is (0|zero)", "{it} (sums|adds up) to (0|zero)", "they add up to (0|zero)", "the total comes to (0|zero)")),
            Condition(code="0 in {x}", says=("{it} contains a (0|zero)", "there is a (0|zero) in {it}", "any of them is (0|zero)", "(0|zero) occurs in {it}", "one of them is (0|zero)")),
            Condition(code=f"all(n <= {k} for n in {{x}})", says=(f"(no value|no number|none) in {{it}} is (above|over|greater than) {k}", f"there is (no number|nothing) (above|over|greater than) {k} in {{it}}", f"nothing in {{it}} exceeds {k}", f"{{it}} has no (number|value) (above|bigger than) {k}")),
            Condition(code="any(n < 0 for n in {x})", noun="negative", says=("(any|one) of them is (negative|below zero)", "{it} contains a negative number", "there is a negative [number] in {it}", "any number in {it} is below (0|zero)", "a negative (number|value) turns up [in {it}]")),
        ]  # fmt: skip
    if src == "strs":
        return [
            different, same,
            Condition(code="'' in {x}", says=("{it} contains an empty string", "any of them is empty", "one of them is empty", "there is an empty (string|word|entry) in {it}")),
            Condition(code="all(not w for w in {x})", says=("all of them are empty", "{it} has nothing but empty strings", "every (string|word) in {it} is empty")),
        ]  # fmt: skip
    if src == "str":
        return [
            Condition(code="not {x}.strip()", noun="blank", says=("{it} is (blank|only whitespace|nothing but spaces|empty or blank)", "there is nothing but whitespace in {it}", "{it} has only (spaces|blanks)")),
            Condition(code="' ' not in {x}", says=("{it} has no (space|spaces)", "there is no space in {it}", "{it} is a single word", "{it} contains no (blank|space)")),
        ]  # fmt: skip
    if src == "dict":
        return [
            Condition(code="all(v <= 0 for v in {x}.values())", says=("no value [of {it}] is positive", "none of the values is (positive|above zero)", "there is no positive value [in {it}]", "nobody has more than (0|zero)")),
            Condition(code="sum({x}.values()) == 0", says=("the (total|sum) is (0|zero)", "the values [of {it}] (add up|sum) to (0|zero)", "the total of the values is (0|zero)", "all the values together make (0|zero)")),
        ]  # fmt: skip
    if src == "grid":
        return [Condition(code="not all({x})", says=("any row [of {it}] is empty", "one of the rows is empty", "{it} has an empty row", "there is an empty row [in {it}]"))]  # fmt: skip
    return []


def _beyond(rng: Random) -> Condition:
    k = rng.choice((10, 20, 50, 100, 100, 1000))
    return Condition(
        code=f"{{x}} > {k}", noun=rng.choice(("", "large")),
        says=(f"{{it}} is (above|over|more than|greater than|bigger than|larger than) {k}", f"{{it}} > {k}", f"{{it}} (exceeds|goes over|goes above) {k}"),
    )  # fmt: skip


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
    if filtered and rng.random() < 0.5:
        return _left_empty(filtered[-1], steps, dst, rng)
    if len(steps) > 1 and steps[0].op.name.startswith("unique_") and rng.random() < 0.3:
        return _left_few(1, steps, dst, rng, distinct=True)
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
    left = steps[at - 1].op.dst
    if left in _COLLECTIONS and rng.random() < 0.2:
        return _left_few(at, steps, dst, rng, distinct=False)
    elements = ELEMENTS[left]
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
        "nothing is left (after that|then|at that point|afterwards)",
        "(that|this) leaves (nothing|it empty|none)",
        "(what is left|the rest|what remains) is empty",
        "there (is|was) nothing (left|of the kind|like that)",
        "none is left",
        "no such thing exists",
    )
    if left == "str":
        says += ("nothing is left of (it|the string|the text)", "the result is empty by then")
    if left in ("strs", "dict", "pairs"):
        says += ("nobody is left", "nobody (remains|qualifies|passes)")
    action, gives = _action(Condition(code="not {x}", says=says), dst, rng)
    return Guard(condition="not {x}", says=says, action=action, gives=gives, at=at)


def _left_few(at: int, steps: Sequence[Step], dst: Type, rng: Random, *, distinct: bool) -> Guard:
    """For when too few are left after a filter, or too few different ones."""
    few = rng.choice((2, 2, 2, 3))
    count = f"({few}|{NUMERALS[few]})"
    elements = ELEMENTS[steps[at - 1].op.dst]
    says: tuple[str, ...] = (
        f"(fewer|less) than {count} (are left|remain|stay|are left over)",
        f"there are (fewer|less) than {count} [of them] left",
        f"(fewer|less) than {count} {elements} (are left|remain)",
        f"not even {count} (are left|remain)",
    )
    if distinct:
        says = (
            f"there are (fewer|less) than {count} (different|distinct) (ones|{elements})",
            f"(fewer|less) than {count} (different|distinct) {elements} (exist|are there|occur)",
            f"{{it}} has (fewer|less) than {count} (different|distinct|unique) {elements}",
            f"there aren't {count} (different|distinct) (ones|{elements})",
            f"it doesn't have at least {count} (different|distinct) {elements}",
        )
    condition = Condition(code=f"len({{x}}) < {few}", says=says)
    action, gives = _action(condition, dst, rng)
    return Guard(condition=condition.code, says=says, action=action, gives=gives, at=at)


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
    if src not in ELEMENTS:
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
    elements = ELEMENTS[src]
    return Condition(
        code=f"len({{x}}) > {k}",
        says=(f"{{it}} has more than {k} {elements}", f"there are more than {k} {elements} [in {{it}}]",
              f"{{it}} is longer than {k}" + (" characters" if src == "str" else ""), f"len‹{{it}}› > {k}"),
        no=(f"{{it}} has at most {k} {elements}", f"{{it}} has {k} or fewer {elements}"),
    )  # fmt: skip


def _at_least(src: Type, rng: Random) -> Condition:
    k = rng.randint(2, 9)
    elements = ELEMENTS[src]
    return Condition(
        code=f"len({{x}}) >= {k}",
        says=(f"{{it}} has at least {k} {elements}", f"there are at least {k} {elements} [in {{it}}]",
              f"{{it}} has {k} or more {elements}"),
        no=(f"{{it}} has (fewer|less) than {k} {elements}",),
    )  # fmt: skip


def _even_length(src: Type) -> Condition:
    return Condition(
        code="len({x}) % 2 == 0",
        says=(f"the number of {ELEMENTS[src]} is even", "{it} has (an even length|even length)",
              f"{{it}} has an even number of {ELEMENTS[src]}", "the length [of {it}] is even"),
        no=("the length [of {it}] is odd", f"{{it}} has an odd number of {ELEMENTS[src]}"),
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
