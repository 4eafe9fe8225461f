"""Values in running text: where a bracket closes, what is a literal, what needs nothing around it.

Pure. Covers literals of Python and their names in prose ("an empty list"). Does not cover what a
value is said of (`xnai.cascade.examples`).
"""

from __future__ import annotations

import ast
import builtins
import re
from typing import Final

BUILTINS: Final = frozenset(dir(builtins))
MAX_BRACKET: Final = 600
"""Characters within which a bracket has to close."""
_TYPES: Final = frozenset(
    {"int", "str", "float", "bool", "list", "dict", "set", "tuple", "object", "bytes", "type"}
)
_WORDED = {
    "an empty list": "[]",
    "the empty list": "[]",
    "an empty string": "''",
    "the empty string": "''",
    "an empty dict": "{}",
    "an empty dictionary": "{}",
    "an empty tuple": "()",
    "true": "True",
    "false": "False",
    "none": "None",
    "null": "None",
}
_WORD_LITERAL = re.compile(rf"(?:{'|'.join(_WORDED)})\b", re.IGNORECASE)
_NUMBER = re.compile(r"[-+]?(?:\d[\d_]*(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?j?")
_STRING = re.compile(r"[rbuRBU]{0,2}(\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*')")


def is_literal(source: str) -> bool:
    """Whether the source is one Python literal without an ellipsis in it."""
    try:
        # a number of more than 4,300 digits can be read, if hexadecimal, and not be written
        return "Ellipsis" not in repr(ast.literal_eval(source.strip()))
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return False


def is_plain(node: ast.expr, function: str) -> bool:
    """A value that needs nothing from around it; a lambda is one, a type or a variable is not."""
    if isinstance(node, ast.Lambda):
        bound = {argument.arg for argument in node.args.args} | BUILTINS
        return all(name.id in bound for name in ast.walk(node) if isinstance(name, ast.Name))
    if isinstance(node, ast.Constant):
        return node.value is not ...
    if isinstance(node, ast.Name):
        return node.id in BUILTINS and node.id not in _TYPES
    if isinstance(node, ast.Call):
        known = isinstance(node.func, ast.Name) and node.func.id in {function, *BUILTINS}
        return known and all(is_plain(argument, function) for argument in node.args)
    if isinstance(node, ast.List | ast.Tuple | ast.Set | ast.Dict | ast.UnaryOp | ast.BinOp):
        children = [child for child in ast.iter_child_nodes(node) if isinstance(child, ast.expr)]
        return all(is_plain(child, function) for child in children)
    return False


def literal_at(text: str, start: int) -> tuple[str, int]:
    """The literal that begins here and where it ends; ("", start) when there is none."""
    start += text[start : start + 1] == "`"
    first = text[start : start + 1]
    if first and first in "[({":
        end = closing(text, start)
        return (text[start:end], end) if end and is_literal(text[start:end]) else ("", start)
    if worded := _WORD_LITERAL.match(text, start):
        return _WORDED[worded[0].lower()], worded.end()
    match = _STRING.match(text, start) or _NUMBER.match(text, start)
    if match and is_literal(match[0]):
        return match[0], match.end()
    return "", start


def closing(text: str, start: int) -> int:
    """Where the bracket opened at `start` has closed; 0 when it does not within 600 characters."""
    closers, i = list[str](), start
    pairs = {"(": ")", "[": "]", "{": "}"}
    while i < min(len(text), start + MAX_BRACKET):
        character = text[i]
        if character in pairs:
            closers.append(pairs[character])
        elif character in ")]}":
            if closers.pop() != character:
                return 0
            if not closers:
                return i + 1
        elif character in "'\"":
            string = _STRING.match(text, i)
            if not string:
                return 0
            i = string.end() - 1
        i += 1
    return 0


def statement(source: str) -> ast.stmt | None:
    """The one statement that the source is; None when it is none, or more."""
    try:
        body = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return body[0] if len(body) == 1 else None


def expression(source: str) -> ast.expr | None:
    """The one expression that the source is; None when it is something else."""
    only = statement(source)
    return only.value if isinstance(only, ast.Expr) else None
