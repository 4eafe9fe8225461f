"""Constants that text operations are parameterised with, and how people word them.

Covers: counts, letters, affixes, words, separators and marks. Half of the strings are random
letters rather than dictionary words, so that a model has to copy what it was given.
Does not cover: the operations themselves, see `pocket.ops.text`.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random

from pocket.ops.base import Param

LETTERS = "abcdefghijklmnopqrstuvwxyz"
NUMBER_WORDS = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
)
AFFIXES = (
    "un",
    "re",
    "pre",
    "th",
    "ing",
    "ed",
    "er",
    "ly",
    "es",
    "tion",
    "The",
    "Mr",
    "non",
    "sub",
    "st",
    "ch",
    "py",
    "ar",
    "#",
    "@",
    "_",
    "-",
    "http",
    ".txt",
    ".py",
    "test_",
    "x_",
    "a",
    "s",
    "e",
)
WORDS = (
    "apple",
    "the",
    "hello",
    "error",
    "foo",
    "cat",
    "python",
    "spam",
    "yes",
    "done",
    "admin",
    "red",
    "and",
    "bob",
    "stop",
    "end",
    "TODO",
    "dog",
    "ok",
    "blue",
    "milk",
    "data",
    "test",
    "anna",
    "tea",
)
SEPARATORS = (
    ",",
    ", ",
    "-",
    ";",
    ":",
    "|",
    "/",
    "_",
    ".",
    " - ",
    "; ",
    "+",
    "*",
    "#",
    "&",
    "--",
    "->",
    " and ",
    " | ",
    "=",
)
SEPARATOR_NAMES = {
    ",": ("a comma", "commas"),
    "-": ("a dash", "dashes", "a hyphen", "hyphens"),
    ";": ("a semicolon", "semicolons"),
    ":": ("a colon", "colons"),
    "|": ("a pipe", "pipes", "a vertical bar"),
    "/": ("a slash", "slashes"),
    "_": ("an underscore", "underscores"),
    ".": ("a dot", "dots"),
    "+": ("a plus sign",),
    "*": ("an asterisk", "a star"),
    "#": ("a hash sign",),
    ", ": ("a comma and a space",),
}
MARKS = (
    "*",
    "!",
    "-",
    "_",
    "#",
    ">",
    "~",
    "@",
    "+",
    "?",
    "x",
    "--",
    "**",
    "...",
    "==",
    "<<",
    "%",
    "$",
)


def random_letters(rng: Random, shortest: int, longest: int) -> str:
    """A made-up lower-case word."""
    return "".join(rng.choice(LETTERS) for _ in range(rng.randint(shortest, longest)))


def say_number(value: object) -> tuple[str, ...]:
    """Digits twice as often as the number word."""
    number = int(str(value))
    digits = str(number)
    return (digits, digits, NUMBER_WORDS[number]) if number < len(NUMBER_WORDS) else (digits,)


def say_quoted(value: object) -> tuple[str, ...]:
    """Between single or double quotes."""
    return (f"'{value}'", f'"{value}"')


def say_letter(value: object) -> tuple[str, ...]:
    """Quoted, or named as a letter; bare only where it is no English word."""
    named = (f"the letter {value}", f"the letter '{value}'", f'the letter "{value}"')
    bare = () if value in ("a", "i", "s") else (str(value),)
    return say_quoted(value) * 2 + named + bare


def say_affix(value: object) -> tuple[str, ...]:
    """One letter as a letter, anything longer in quotes."""
    text = str(value)
    return say_letter(text) if len(text) == 1 and text.isalpha() else say_quoted(text)


def say_separator(value: object) -> tuple[str, ...]:
    """Quoted, or by name where the character has one."""
    return say_quoted(value) + SEPARATOR_NAMES.get(str(value), ())


def draw_affix(rng: Random) -> str:
    """One letter, a few random letters, or a common affix."""
    kind = rng.random()
    if kind < 0.45:
        return rng.choice(LETTERS)
    return random_letters(rng, 2, 3) if kind < 0.7 else rng.choice(AFFIXES)


def draw_word(rng: Random) -> str:
    """A common word or a made-up one."""
    return rng.choice(WORDS) if rng.random() < 0.5 else random_letters(rng, 3, 6)


def draw_mark(rng: Random) -> str:
    """A decoration such as `*`, or a short string."""
    return rng.choice(MARKS) if rng.random() < 0.6 else random_letters(rng, 1, 4)


def one_of(*values: str, names: tuple[str, ...], constant: bool = True) -> Param:
    """One of a few words; `constant` where it is never passed as an argument."""
    return Param(
        draw=lambda rng: rng.choice(values), type="str", names=names, say=say_quoted,
        as_argument=not constant,
    )  # fmt: skip


LENGTH = Param(
    draw=lambda rng: rng.randint(2, 9),
    names=("n", "k", "length", "size", "limit", "min_len", "max_len"),
    say=say_number,
)
COUNT = Param(
    draw=lambda rng: rng.randint(2, 9), names=("n", "k", "count", "num", "limit"), say=say_number
)
WIDTH = Param(
    draw=lambda rng: rng.randint(3, 20), names=("width", "n", "size", "w", "length"), say=say_number
)
SHIFT = Param(
    draw=lambda rng: rng.randint(1, 25), names=("shift", "k", "n", "key", "offset"), say=say_number
)
PREFIX = Param(
    draw=draw_affix, type="str", names=("prefix", "p", "start", "letter", "s"), say=say_affix
)
SUFFIX = Param(
    draw=draw_affix, type="str", names=("suffix", "ending", "end", "letter", "s"), say=say_affix
)
PART = Param(
    draw=draw_affix, type="str", names=("sub", "part", "letter", "needle", "s"), say=say_affix
)
LETTER = Param(
    draw=lambda rng: rng.choice(LETTERS),
    type="str",
    names=("letter", "ch", "char", "c"),
    say=say_letter,
)
WORD = Param(
    draw=draw_word, type="str", names=("word", "target", "name", "item", "s"), say=say_quoted
)
OLD = Param(draw=draw_affix, type="str", names=("old", "a", "find", "target"), say=say_affix)
NEW = Param(draw=draw_mark, type="str", names=("new", "b", "replacement", "repl"), say=say_quoted)
SEPARATOR = Param(
    draw=lambda rng: rng.choice(SEPARATORS),
    type="str",
    names=("sep", "separator", "delim", "delimiter", "glue"),
    say=say_separator,
)
QUOTED_PREFIX = replace(PREFIX, say=say_quoted)
QUOTED_SUFFIX = replace(SUFFIX, say=say_quoted)
QUOTED_SEPARATOR = replace(SEPARATOR, say=say_quoted)
MARK = Param(draw=draw_mark, type="str", names=("mark", "s", "text", "wrapper"), say=say_quoted)
HEAD = Param(draw=draw_mark, type="str", names=("prefix", "p", "start", "s"), say=say_quoted)
TAIL = Param(draw=draw_mark, type="str", names=("suffix", "ending", "end", "s"), say=say_quoted)
