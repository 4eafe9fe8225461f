"""Words for the running value, and what may be done to a phrase: join, drop the object, passive.

Text that noise must not touch (names, constants, code) stands between the marks `OPEN` and `CLOSE`.
"""

# ruff: noqa: E501, SIM905  (tables of phrases: one phrase is not broken over two lines)

from __future__ import annotations

import re
from random import Random

from pocket.inflect import Form
from pocket.ops.base import Type

OPEN, CLOSE = "\x01", "\x02"

_IN_IT = re.compile(
    r" (?:in|\((?:(?:from|of|within|inside)\|)*in(?:\|(?:in|from|of|within|inside))*\)) \{it\}(?=[,)|\] ]|$)"
)
NOUNS: dict[Type, tuple[str, ...]] = {
    "ints": (
        "the list",
        "the numbers",
        "the list",
        "the given list",
        "the array",
        "the values",
        "the input list",
        "the given numbers",
    ),
    "strs": (
        "the list",
        "the words",
        "the strings",
        "the given list",
        "the items",
        "the input list",
        "the given words",
    ),
    "str": ("the string", "the text", "the string", "the given string", "the input string"),
    "int": ("the number", "the given number", "the integer"),
    "dict": ("the dict", "the dictionary", "the dict", "the mapping", "the given dict"),
    "grid": ("the grid", "the matrix", "the table", "the grid"),
    "pairs": ("the list", "the pairs", "the list of pairs"),
    "bool": ("the flag",),
    "float": ("the number", "the value"),
}
PRONOUNS: dict[Type, tuple[str, ...]] = {
    "ints": ("them", "them", "the result", "the list", "those", "the remaining numbers", "what is left", "the rest", "it"),
    "strs": ("them", "them", "the result", "the list", "those", "the remaining words", "what is left", "the rest", "it"),
    "str": ("it", "it", "the result", "the string", "that"),
    "int": ("it", "the result", "that number", "that"),
    "dict": ("it", "the result", "the dict", "that"),
    "grid": ("it", "the result", "the grid", "the rows"),
    "pairs": ("them", "the result", "the pairs", "the list"),
    "bool": ("it",),
    "float": ("it", "the result"),
}  # fmt: skip
ENDING = re.compile(r"\(?(?:return|give|report|output|produce|tell)\b")
TRAILING = re.compile(
    r"(?:sorted|ordered|no|without|only|in|lower|upper|reversed|joined|stripped|trimmed|doubled|squared|unique|rounded|"
    r"deduped|longest|shortest|largest|smallest|biggest|highest|lowest|capitalized|lowercased|uppercased)\b"
)
_PASSIVE = re.compile(
    r"(remove|drop|delete|discard|ignore|skip|exclude|keep|reject|strip) (?!.*\b(?:by|with|if|and|when|unless)\b)(.+)"
)
_PARTICIPLES = {"drop": "dropped", "keep": "kept", "skip": "skipped", "strip": "stripped"}
RETURN = (
    "return",
    "return",
    "return",
    "return",
    "give back",
    "compute",
    "find",
    "get",
    "output",
    "give me",
    "calculate",
)
_TAKING = frozenset(
    (
        "remove drop delete discard filter take pick throw strip exclude eliminate omit cut get leave"
    ).split()
)
_JOINS = (", then ", ", then ", " then ", ", and then ", " and then ", " and ", ", ", "; ", "; then ", ". Then ", ". Then ",
          ", after that ", ". After that, ", ", next ", ". Next, ", ". ", " -> then ", ", finally ")  # fmt: skip


def join(clauses: list[str], form: Form, rng: Random) -> str:
    """Join clauses by sequencers, one kind for all or a new one each time; "first" may lead."""
    if len(clauses) == 1:
        return clauses[0]
    uniform = rng.choice(_JOINS) if rng.random() < 0.4 else ""
    text = clauses[0]
    if form == "imp" and rng.random() < 0.12:
        text = "first " + text
    for at, clause in enumerate(clauses[1:], start=1):
        glue = uniform or rng.choice(_JOINS)
        last = at == len(clauses) - 1
        if last and rng.random() < 0.35:
            glue = rng.choice(
                (" and ", ", and ", ", finally ", ", and finally ", " and then ", ", then ")
            )
        elif not last and "finally" in glue:
            glue = ", "
        if form != "imp" and "." in glue:
            glue = (
                ", then "
                if form == "ger"
                else rng.choice((", then ", " and ", ". It then ", ". Then it "))
            )
        text += glue + (clause[:1].upper() + clause[1:] if glue == ". " else clause)
    return text


def without_it(template: str) -> str:
    """Drop the mention of the value where the phrase stands without it."""
    dropped = _IN_IT.sub("", template)
    if (
        dropped == template
        and template.split(" ", maxsplit=1)[0].strip("(").split("|")[0] in _TAKING
    ):
        dropped = re.sub(r" (?:from|\(from\|of\)) \{it\}", "", template)
    return dropped


def passive(clause: str, rng: Random) -> str:
    """ "drop the negatives" → "the negatives are dropped"; other clauses stay."""
    match = _PASSIVE.fullmatch(clause)
    if match is None:
        return clause
    verb, thing = match.groups()
    participle = _PARTICIPLES.get(verb, verb + ("d" if verb.endswith("e") else "ed"))
    be = rng.choice(("are", "get", "should be", "must be", "have to be", "are to be", "need to be"))
    return f"{thing} {be} {participle}"


def ordinal_of(value: int) -> str:
    ending = (
        "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    )
    return f"{value}{ending}"
