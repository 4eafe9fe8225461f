"""Parsers of programming languages, by tree-sitter; each grammar is a wheel, loaded when needed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tree_sitter import Parser

_GRAMMARS: Final[Mapping[str, tuple[str, str]]] = {
    "bash": ("tree_sitter_bash", "language"),
    "c": ("tree_sitter_c", "language"),
    "c++": ("tree_sitter_cpp", "language"),
    "go": ("tree_sitter_go", "language"),
    "java": ("tree_sitter_java", "language"),
    "javascript": ("tree_sitter_javascript", "language"),
    "python": ("tree_sitter_python", "language"),
    "rust": ("tree_sitter_rust", "language"),
    "tsx": ("tree_sitter_typescript", "language_tsx"),
    "typescript": ("tree_sitter_typescript", "language_typescript"),
}
"""Language → its module, and the function of it that gives the grammar."""

_ENDINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "c": (".c",),
    "c++": (".cc", ".cpp", ".cxx", ".h", ".hh", ".hpp", ".hxx"),  # which reads headers of C too
    "go": (".go",),
    "java": (".java",),
    "javascript": (".js", ".jsx", ".mjs", ".cjs"),
    "python": (".py", ".pyi"),
    "rust": (".rs",),
    "tsx": (".tsx",),
    "typescript": (".ts", ".mts", ".cts"),
}
_BY_ENDING: Final = {end: language for language, ends in _ENDINGS.items() for end in ends}


@cache
def parser_of(language: str) -> Parser | None:
    """The parser of a language, named as in answers (`c++`); None where there is none."""
    from tree_sitter import Language, Parser  # noqa: PLC0415 (most requests parse nothing)

    if language not in _GRAMMARS:
        return None
    module, function = _GRAMMARS[language]
    return Parser(Language(getattr(import_module(module), function)()))


def language_of(path: str) -> str:
    """The language of a file by the end of its name; empty where that says none."""
    return _BY_ENDING.get(PurePosixPath(path).suffix.lower(), "")
