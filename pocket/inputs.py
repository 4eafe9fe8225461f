"""The arguments in words: "a list of words called xs and a number k", "xs (list of int), n (int)"."""

# ruff: noqa: E501  (tables of phrases: one phrase is not broken over two lines)

from __future__ import annotations

from random import Random

from pocket import voices
from pocket.ops.base import Type, expand
from pocket.phrases import CLOSE, OPEN
from pocket.program import Naming, Task, argument_types

_KINDS: dict[Type, str] = {
    "ints": "(a list of (integers|ints|numbers|numbers)|an array of (numbers|ints|integers)|some numbers|a (list|bunch) of whole numbers|a number list|numbers|a list|a sequence of numbers|several numbers|a python list of ints)",
    "strs": "(a list of (strings|words|words|names|strings)|an array of (strings|words)|some (words|strings)|several strings|words|a list|a bunch of words|a word list|a sequence of strings|a python list of strings)",
    "str": "(a string|a string|some text|a (text|sentence|line|str|piece of text)|text|a single string)",
    "int": "(a number|an integer|an int|a whole number|a single number)",
    "dict": "(a dict|a dictionary|a dict mapping (names|words|strings|keys) to (scores|numbers|ints|counts)|a dictionary of (counts|scores|prices)|a dict (of|from) str to int|a dict with (integer|number) values|a mapping from (words|names) to numbers|a dict (person|product|city|word|player|name) -> (amount|count|score|number|price)|a dictionary from (product|name|word|city) to (amount|number|count)|a dict with a number for (each name|every key|every product))",
    "grid": "(a grid of numbers|a grid|a matrix|a 2d list [of ints]|a list of lists of (ints|numbers)|a table of numbers|rows of numbers|a nested list of numbers|several lists of numbers|a list of groups of numbers|a list that holds lists of ints|one list of numbers per player)",
    "pairs": "(a list of (name, number) pairs|a list of tuples|a list of pairs|pairs of a name and a score|a list of (key, value) tuples|some pairs)",
    "bool": "(a bool|a flag|a boolean)",
    "float": "(a float|a number)",
}  # fmt: skip
_ANOTHER = "(another|a second|a further) list"
_FURTHER: dict[Type, str] = {
    "str": "(a string|a string|a second string|some text)",
    "int": "(a number|an integer|an int|a number)",
    "dict": "(another|a second) (dict|dictionary)",
}
_TYPED: dict[Type, tuple[str, ...]] = {
    "ints": ("list of int", "list of ints", "list[int]", "int list", "list of integers"),
    "strs": ("list of str", "list of strings", "list[str]", "list of words"), "str": ("str", "string", "a string"),
    "int": ("int", "integer", "an int"), "dict": ("dict str -> int", "dict of str to int", "dict[str, int]", "dict"),
    "grid": ("list of lists of int", "list of rows", "2d list", "matrix"), "pairs": ("list of (str, int) tuples", "list of pairs", "list of tuples"),
    "bool": ("bool",), "float": ("float", "number"),
}  # fmt: skip


def kind(type_: Type, rng: Random) -> str:
    """What a value of the type is called: "a list of words"."""
    return expand(_KINDS[type_], rng)


def in_words(task: Task, naming: Naming, rng: Random, *, named: bool) -> str:
    """ "a list of words called xs and a number k"."""
    told = kind(task.src, rng)
    if named:
        told += (
            rng.choice((" ", " ", " ", " called ", " named ", ", ")) + f"{OPEN}{naming.main}{CLOSE}"
        )
    for slot in task.slots:
        name = f"{OPEN}{naming.extras[slot]}{CLOSE}"
        what = expand(_FURTHER.get(task.param(slot).type, _ANOTHER), rng)
        told += rng.choice((" and ", " and ", ", ")) + rng.choice(
            (f"{what} {name}", f"{what} {name}", name, f"{what} called {name}")
        )
    return told


def typed(task: Task, naming: Naming, rng: Random) -> str:
    """ "xs (list of int), n (int)"."""
    style = rng.choice(("{} ({})", "{} ({})", "{}: {}", "{} - {}", "{}, {}"))
    told = [
        style.format(f"{OPEN}{name}{CLOSE}", _as_code(rng.choice(_TYPED[type_])))
        for name, type_ in argument_types(task, naming)
    ]
    if task.guard is None and task.branch is None and len(told) == 1 and rng.random() < 0.3:
        told.append(voices.assumption(task.src, naming.main, rng))
    return rng.choice(
        (", ", ", ", "; ", " and ") if len(told) < 2 or task.slots else (", ", "; ")
    ).join(told)


def result(type_: Type, rng: Random) -> str:
    """The kind of result, as in "output: list of ints"."""
    return _as_code(rng.choice(_TYPED.get(type_, ("dict", "dictionary", "a dict"))))


def _as_code(told: str) -> str:
    return f"{OPEN}{told}{CLOSE}" if "[" in told else told
