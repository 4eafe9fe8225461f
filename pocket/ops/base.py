"""What one operation of the corpus is: its types, its line of Python, the ways people ask for it.

An operation turns one running value into another (`strs` → `strs`, `ints` → `int`, …). Programs are
chains of operations; requests are chains of phrases. This module has the vocabulary of both, and
the small phrase notation; it does not compose anything (see `pocket.wording`).

Phrase notation, expanded at random:
    (drop|remove|filter out)   one of the alternatives; they may nest and may be empty
    [really ]                  present or absent, even odds
    {it}                       the value operated on: "the list", "it", "xs", or the phrase of an
                               earlier operation ("the even numbers in xs")
    {k}, {m}, {s}, …           a parameter of the operation, by name, see `Param`
A phrase is lower case, without a full stop, and reads as plain English after expansion.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Literal

_PLAIN = re.compile(r"[^()\[\]|]+")
"""What stands in a phrase between the signs of its notation."""

Type = Literal["ints", "strs", "str", "int", "dict", "grid", "bool", "pairs", "float", "table"]
"""ints: list[int]; strs: list[str] (words or lines); dict: dict[str, int]; grid: list[list[int]];
pairs: list[tuple[str, int]]; table: any other dict (of lists, of names by number), which ends a
chain; the others are Python's own."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Param:
    """A value an operation is parameterised with: a constant in the request, or a further argument.

    Args:
        draw: makes one constant, such as `lambda rng: rng.randint(1, 9)`.
        type: what the argument is when it is passed rather than written in; for other types than
            `int` and `str` it always is.
        names: argument names people would use for it: ("limit", "threshold", "n", "k").
        as_argument: False where passing it as a second argument would read oddly.
        say: how the constant is worded in the request; default `repr` for strings (any of '…' "…"),
            digits for numbers. Several wordings may be returned; one is drawn.
    """

    draw: Callable[[Random], object]
    type: Type = "int"
    names: tuple[str, ...] = ("n", "k")
    as_argument: bool = True
    say: Callable[[object], tuple[str, ...]] | None = None

    @property
    def always_argument(self) -> bool:
        """Whether it is never written into the request as a constant."""
        return self.type not in ("int", "str")


@dataclass(frozen=True, kw_only=True, slots=True)
class Later:
    """How an operation is told when others came before it, so that nothing needs to be named again.

    Args:
        do: imperative phrases: "put those in capitals", "halve every one of them".
        get: noun phrases after "return": "the total", "their lengths".
    """

    do: tuple[str, ...] = ()
    get: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Op:
    """One operation.

    Args:
        name: unique, snake_case; also the function name a model picks when the request names none,
            so it should be what a programmer would call the function (`sum_of_squares`).
        src: type of the running value before.
        dst: type after.
        expr: one Python expression over `{x}` (the running value) and the parameters, builtins
            only: `[w for w in {x} if len(w) > {k}]`. Must not mutate `{x}`, must be total on every
            value of `src` (guard empties inside the expression: `max({x}, default=0)`, or set
            `nonempty`), must be deterministic (no set order). `{x}` may occur several times: it is
            then a plain name.
        body: for operations that need statements (loops, helpers): the lines of the function body,
            four-space relative indentation, over `{x}`, binding the result to `{y}` at the end or
            in the loop. Given instead of `expr`; keep to 2–8 lines. At most a third of the
            catalogue.
        do: imperative phrases over `{it}`, verb first so that it can be inflected ("strip → strips
            → stripping"): "(strip|trim) [the ]whitespace from each (word|string) in {it}". For
            chains the same phrase is used with {it} → "it"/"them"/"the result", so it must read
            well with a pronoun. At least four, better eight or more, with truly different wording,
            not only synonyms.
        get: noun phrases for the result over `{it}`: "the (largest|biggest|highest) (number|value)
            in {it}", at least two unless the operation has no natural noun phrase. They nest: {it}
            may be another operation's `get` phrase.
        ask: optional questions, without "?": "which number in {it} is the (largest|biggest)", "how
            many (words|strings) in {it} are empty".
        short: optional elliptical forms, as in notes and lists: "lowercased", "no empties", "sorted
            desc".
        explain: one plain sentence stating what the function does, third person, used as the answer
            when the model is asked to explain the code: "Returns the largest number in {it}."
        params: parameter name → Param; each must occur in `expr`/`body` and in every phrase.
        later: further wordings where the operation is not the first.
        nonempty: True where the operation needs a non-empty value (`max({x})`).
        weight: how often it is drawn relative to others; 2–3 for what everybody asks for.
    """

    name: str
    src: Type
    dst: Type
    expr: str = ""
    body: tuple[str, ...] = ()
    do: tuple[str, ...] = ()
    get: tuple[str, ...] = ()
    ask: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    explain: str = ""
    params: dict[str, Param] = field(default_factory=dict)
    later: Later = Later()
    nonempty: bool = False
    weight: float = 1.0


def expand(phrase: str, rng: Random) -> str:
    """Expand alternatives and optional parts at random; `{…}` slots are left as they are.

    Raises:
        ValueError: unbalanced brackets.
    """
    text, end = _alternatives(phrase, 0, "", rng)
    if end != len(phrase):
        raise ValueError(f"unbalanced bracket at {end} in phrase {phrase!r}")
    return " ".join(text.split())


def _alternatives(phrase: str, at: int, closer: str, rng: Random) -> tuple[str, int]:
    choices, current = [], []
    while at < len(phrase):
        char = phrase[at]
        if plain := _PLAIN.match(phrase, at):
            current.append(plain[0])
            at = plain.end()
        elif char in "([":
            close = ")" if char == "(" else "]"
            text, at = _alternatives(phrase, at + 1, close, rng)
            if char == "[" and rng.random() < 0.5:
                text = ""
            current.append(text)
        elif char == "|" and closer:
            choices.append("".join(current))
            current = []
            at += 1
        elif char == closer:
            choices.append("".join(current))
            return rng.choice(choices), at + 1
        elif char in ")]":
            raise ValueError(f"unbalanced {char!r} at {at} in phrase {phrase!r}")
        else:
            current.append(char)
            at += 1
    if closer:
        raise ValueError(f"missing {closer!r} in phrase {phrase!r}")
    return "".join(current), at
