"""Random test inputs of every type, edge cases included, near the constants of the task."""

# ruff: noqa: E501, SIM905  (tables of phrases: one phrase is not broken over two lines)

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeVar

from pocket.ops.base import Type

_WORDS = (
    "apple banana kiwi plum fig pear cherry grape melon lemon ada bob carl dora eve frank level noon "
    "radar Anna Bob otto stats hello world python code data key blue red green sun moon star cat dog "
    "bird fish Paris Oslo rome Lima error info warn ok yes no maybe tea milk rice bread ant bee zebra "
    "yak a b c Zoe NASA CPU abc xyz aaa eel queue aioli rhythm sky try mississippi hannah test a1 b2 "
    "x9 42 7 100 007"
).split()
_SENTENCES = (
    "the quick brown fox", "Hello, World!", "a man a plan", "one two three", "it is what it is", "to be or not to be",
    "racecar", "Never odd or even", "abc123def", "x = 10; y = 20", "name=ada", "a,b,c", "2024-05-17", "HELLO there",
    "  padded text  ", "line one\nline two", "no_vowels here", "aabbbc", "Mad Mad World", "snake_case_name",
    "camelCaseName", "why? because!", "tea for 2", "1 2 3", "(a(b)c)", "user@mail.com", "hello hello", "one-two-three",
)  # fmt: skip
_FORMS = (
    "#ff8800", "#1A2b3C", "555-0199", "+49 30 1234567", "2024-12-01", "09:45", "23:59:07", "a[b]{c}(d)",
    "([)]", "192.168.0.1", "256.1.1.1", "10110", "0xff", "STOP SHOUTING!", "is it done?",
    "https://example.com/a/b?x=1&y=2", "http://site.org", "photo.JPG", "notes.tar.gz", "/home/ada/x.txt",
    "1h 30m", "45m", "so much #sun and #Moon", "ask @bob or @eve", "1-3,5", "2-4", "$1,234.50", "$5", "3+4-2",
    "10-4", "-3.14", "4539578763621486", "MCMXC", "ERROR: disk full", "# a comment", "x = 1  # set x",
    "k: v\nsize: 12", "Lovelace, Ada", "3a2b1c",
)  # fmt: skip
"""Texts of the forms that some operations look for."""
T = TypeVar("T")

_LETTERS = "abcdeiorstxyzAB "


def draw(type_: Type, rng: Random, hints: Sequence[object] = (), size: int | None = None) -> object:
    """Draw a value.

    Args:
        type_: what to draw.
        hints: constants of the task; numbers and strings near them are drawn more often.
        size: number of elements for collections and text; at random when None, 0 about one time in 14.
    """
    if size is None:
        size = 0 if rng.random() < 0.07 else rng.choice((1, 2, 3, 3, 4, 4, 5, 6, 7))
    if type_ == "ints":
        return _repeated([_int(rng, hints) for _ in range(size)], rng)
    if type_ == "strs":
        return _repeated([_word(rng, hints) for _ in range(size)], rng)
    if type_ == "str":
        return _text(rng, hints, size)
    if type_ == "int":
        return _int(rng, hints) if rng.random() < 0.7 else rng.randint(0, 200)
    if type_ == "dict":
        return {_word(rng, hints) or "k": _int(rng, hints) for _ in range(size)}
    if type_ == "grid":
        return _grid(rng, hints, min(size, 4))
    if type_ == "pairs":
        return [(_word(rng, hints), _int(rng, hints)) for _ in range(size)]
    if type_ == "bool":
        return rng.random() < 0.5
    return rng.choice([0.0, 0.5, 1.25, 2.0, -1.5, 3.75, 10.0])


def _int(rng: Random, hints: Sequence[object]) -> int:
    numbers = [hint for hint in hints if isinstance(hint, int)]
    if numbers and rng.random() < 0.3:
        return rng.choice(numbers) * rng.choice((1, 1, 1, 2, -1)) + rng.choice((-1, 0, 0, 1))
    return rng.choice((rng.randint(-3, 9), rng.randint(0, 20), rng.randint(-20, 100), 0, 1, 2))


def _word(rng: Random, hints: Sequence[object]) -> str:
    words = [hint for hint in hints if isinstance(hint, str)]
    if words and rng.random() < 0.35:
        return _around(rng.choice(words), rng)
    roll = rng.random()
    if roll < 0.62:
        return rng.choice(_WORDS)
    if roll < 0.72:
        return rng.choice(_WORDS).upper() if rng.random() < 0.5 else rng.choice(_WORDS).capitalize()
    if roll < 0.82:
        return (
            rng.choice((" ", "  ", ""))
            + rng.choice(_WORDS)
            + rng.choice((" ", "", "!", ".", "?", "\n"))
        )
    if roll < 0.87:
        return rng.choice(("", " ", "-", "#note", "x=1", "a b", "12", "-5"))
    return "".join(rng.choice(_LETTERS) for _ in range(rng.randint(1, 6)))


def _around(hint: str, rng: Random) -> str:
    word = rng.choice(_WORDS)
    middle = rng.randint(0, len(word))
    return rng.choice(
        (hint + word, word + hint, word[:middle] + hint + word[middle:], hint, hint.upper() + word)
    )


def _text(rng: Random, hints: Sequence[object], size: int) -> str:
    if size == 0:
        return ""
    roll = rng.random()
    if roll < 0.3:
        return rng.choice(_SENTENCES)
    if roll < 0.4:
        return rng.choice(_FORMS)
    if roll < 0.5:
        return _word(rng, hints)
    joined = rng.choice((" ", " ", " ", ", ", "-", "\n"))
    words = [_word(rng, hints) for _ in range(min(size, 5))]
    for hint in hints:
        if isinstance(hint, str) and hint and rng.random() < 0.6:
            joined = hint
    return joined.join(words)


def _grid(rng: Random, hints: Sequence[object], rows: int) -> list[list[int]]:
    columns = rows if rng.random() < 0.5 else rng.randint(1, 4)
    return [[_int(rng, hints) for _ in range(columns)] for _ in range(rows)]


def _repeated(values: list[T], rng: Random) -> list[T]:
    """Make duplicates, which tell apart operations that treat them differently."""
    if len(values) > 2 and rng.random() < 0.5:
        values[rng.randrange(len(values))] = rng.choice(values)
    return values
