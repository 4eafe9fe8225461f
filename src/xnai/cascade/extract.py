"""Finds the code in an answer. Pure.

Covers fenced blocks of any fence (also one that never closes), language tags, several blocks,
bare Python or JSON without a fence. An answer in prose gives no code. Does not judge the code:
what does not parse is returned as it stands, for `xnai.cascade.checks` to say so.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from typing import Final

import orjson

LANGUAGES: Final = {
    "py": "python",
    "python3": "python",
    "pycon": "python",
    "js": "javascript",
    "node": "javascript",
    "ts": "typescript",
    "rs": "rust",
    "golang": "go",
    "c++": "cpp",
    "sh": "bash",
    "shell": "bash",
    "zsh": "bash",
    "console": "bash",
    "yml": "yaml",
    "json5": "json",
    "jsonc": "json",
}
_TALK: Final = frozenset({"text", "txt", "plaintext", "output", "markdown", "md"})
"""Tags of blocks that show something and are not the answer."""

_OPENING = re.compile(r"^[ \t>]*(?P<fence>`{3,}|~{3,})[ \t]*(?P<info>[^`\n]*)$")
_STARTS_PYTHON = re.compile(r"^(?:(?:async )?def |class |import |from \w+(?:\.\w+)* import |@\w)")
_GOES_ON = re.compile(
    r"^(?:[ \t)\]}#@]|(?:async|def|class|import|from|if|elif|else|for|while|with|try|except|"
    r"finally|return|raise|assert|print)\b"
    r"|[A-Za-z_][\w.]*(?:\[[^\]]*\])?[ \t]*(?::[^=]+)?[-+*/]?=|$|\"\"\"|''')"
)
_STATEMENTS = (
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.ClassDef,
    ast.Import,
    ast.ImportFrom,
    ast.Assign,
    ast.AnnAssign,
    ast.AugAssign,
    ast.For,
    ast.While,
    ast.With,
    ast.Try,
)
_EXPRESSIONS = (ast.Call, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.Lambda)


@dataclass(frozen=True, kw_only=True, slots=True)
class Code:
    """Code as the model wrote it; both empty when there is none. `language` is lower case."""

    text: str = ""
    language: str = ""


def extract_code(answer: str, *, wanted: str = "", language: str = "") -> Code:
    """Find the code that an answer gives.

    Args:
        answer: as the model wrote it.
        wanted: name of the function asked for; chooses among several blocks.
        language: what an untagged block is taken for when it cannot be told by looking.
    """
    blocks = [_named(block, language) for block in fenced_blocks(answer)]
    blocks = [block for block in blocks if block.text.strip()]
    if not blocks:
        return _bare(answer)
    spoken = [block for block in blocks if block.language not in _TALK] or blocks
    main = _main_language(spoken, language)
    return _choose([block for block in spoken if block.language == main], wanted)


def fenced_blocks(answer: str) -> list[Code]:
    """Every fenced block, in order; `language` is the tag, "" without one.

    A fence that is never closed reaches to the end of the answer.
    """
    blocks: list[Code] = []
    fence, tag, lines = "", "", list[str]()
    for line in answer.splitlines():
        if not fence:
            if opening := _OPENING.match(line):
                fence, tag, lines = opening["fence"], _tag(opening["info"]), []
        elif _closes(line, fence):
            blocks.append(_block(lines, tag))
            fence = ""
        else:
            lines.append(line)
    return [*blocks, _block(lines, tag)] if fence else blocks


def _closes(line: str, fence: str) -> bool:
    stripped = line.strip()
    return len(stripped) >= len(fence) and set(stripped) == {fence[0]}


def _block(lines: list[str], tag: str) -> Code:
    """The lines without the indentation that all of them share (a block inside a list item)."""
    margins = [len(line) - len(line.lstrip(" ")) for line in lines if line.strip()]
    margin = min(margins, default=0)
    return Code(text="".join(f"{line[margin:]}\n" for line in lines), language=tag)


def _tag(info: str) -> str:
    words = info.strip().lstrip("{.").split()
    name = words[0].rstrip("}").partition(":")[0].lower() if words else ""
    return LANGUAGES.get(name, name)


def _named(block: Code, language: str) -> Code:
    if block.language:
        return block
    if looks_like_python(block.text):
        return Code(text=block.text, language="python")
    if is_json_container(block.text):
        return Code(text=block.text, language="json")
    starts = any(_STARTS_PYTHON.match(line) for line in block.text.splitlines())
    return Code(text=block.text, language="python" if starts else language)


def _main_language(blocks: list[Code], language: str) -> str:
    """The language asked for when it is there, else that of the longest block."""
    if any(block.language == language for block in blocks):
        return language
    return max(blocks, key=lambda block: len(block.text)).language


def _choose(blocks: list[Code], wanted: str) -> Code:
    """One block, or several that belong together."""
    if len(blocks) == 1 or blocks[0].language != "python":
        return blocks[0] if len(blocks) == 1 else _joined(blocks)
    defined = [names_defined(block.text) for block in blocks]
    holders = [i for i, names in enumerate(defined) if wanted and wanted in names]
    if not holders:
        return _joined([b for b, names in zip(blocks, defined, strict=True) if names] or blocks)
    # The last one that defines it: a correction follows what it corrects.
    chosen = holders[-1]
    helpers = [
        block
        for i, block in enumerate(blocks)
        if i != chosen and defined[i] and wanted not in defined[i] and _only_defines(block.text)
    ]
    return _joined([*helpers, blocks[chosen]])


def _joined(blocks: list[Code]) -> Code:
    return Code(text="\n".join(block.text for block in blocks), language=blocks[0].language)


def names_defined(source: str) -> frozenset[str]:
    """Functions, classes and variables bound at the top of Python source; empty if unparsable."""
    tree = parse_python(source)
    names = set[str]()
    for node in tree.body if tree else []:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Assign):
            names |= {target.id for target in node.targets if isinstance(target, ast.Name)}
    return frozenset(names)


def _only_defines(source: str) -> bool:
    tree = parse_python(source)
    return tree is not None and not any(isinstance(node, ast.Expr) for node in tree.body)


def parse_python(source: str) -> ast.Module | None:
    """The tree, or None when it is not Python (or nested beyond what the parser takes)."""
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def looks_like_python(text: str) -> bool:
    """Whether the text parses and is more than words that happen to: `Yes` is a valid name."""
    tree = parse_python(text)
    if tree is None or not tree.body:
        return False
    return any(
        isinstance(node, _STATEMENTS)
        or (isinstance(node, ast.Expr) and isinstance(node.value, _EXPRESSIONS))
        for node in tree.body
    )


def is_json_container(text: str) -> bool:
    """Whether the text is a JSON object or array."""
    if not text.strip().startswith(("{", "[")):
        return False
    try:
        orjson.loads(text)
    except orjson.JSONDecodeError:
        return False
    return True


def _bare(answer: str) -> Code:
    """Code without a fence."""
    text = answer.strip()
    if len(text) > 2 and text[0] == text[-1] == "`" and "`" not in text[1:-1]:
        text = text[1:-1]
    if is_json_container(text):
        return Code(text=text, language="json")
    if looks_like_python(text):
        return Code(text=f"{text}\n", language="python")
    run = _python_run(text.splitlines())
    return Code(text=run, language="python") if run else Code()


def _python_run(lines: list[str]) -> str:
    """From the first line that starts Python to the last before prose goes on."""
    start = next((i for i, line in enumerate(lines) if _STARTS_PYTHON.match(line)), None)
    if start is None:
        return ""
    end = start + 1
    while end < len(lines) and _GOES_ON.match(lines[end]):
        end += 1
    run = "\n".join(lines[start:end]).rstrip()
    if parse_python(run) is None and not re.match(r"@|(?:async )?def \w+\(|class \w+[:(]", run):
        return ""  # "from A import B" may well begin a sentence
    return f"{run}\n"
