"""Conversations as long as agents have them, made of this repository's own source.

Written after what aider, Cline and agents with tools send; no recording of anybody's.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import xnai
from xnai.core.chat import Message, ToolCall

SOURCE = Path(xnai.__file__).parent
FILES = tuple(
    path for path in sorted((SOURCE / "cascade").glob("*.py")) if path.name != "__init__.py"
)
"""About 40 files; the first one is edited."""
TASK = "In {path}, let the answer say which tier was asked first."


def user(text: str) -> Message:
    """What the user, or a client in the user's name, says."""
    return Message(role="user", content=text)


def said(text: str) -> Message:
    """What the assistant says."""
    return Message(role="assistant", content=text)


def name_of(path: Path) -> str:
    """The path as clients name it."""
    return str(path.relative_to(SOURCE.parent.parent))


def edited(text: str, n: int) -> str:
    """The file after `n` edits."""
    return text.replace(
        "from __future__ import annotations", f"from __future__ import annotations  # {n}"
    )


def test_log(n: int) -> str:
    """What pytest prints when one of many tests fails."""
    lines = [
        f"tests/test_{k}.py::test_case_{k} PASSED    [{k * 100 // 300:3}%]" for k in range(300)
    ]
    lines[170 + n] = f"tests/test_{n}.py::test_case_{n} FAILED  [ 57%]"
    return "\n".join([*lines, f"E   AssertionError: assert {n} == {n + 1}", "1 failed, 299 passed"])


def agent(files: Sequence[Path] = FILES) -> list[Message]:
    """An agent with tools: it looks around, edits, reads again, and runs the tests."""
    turns = [user("Make yourself familiar with the cascade.")]
    for n, path in enumerate(files):
        turns += _call("read_file", path.read_text(), path=name_of(path))
        if n % 4 == 3:
            turns += _call("bash", test_log(n), command=f"pytest -v tests/part_{n}")
    turns += [said("I have read it."), user(TASK.format(path=name_of(files[0])))]
    for n in range(3):
        turns += _call("read_file", edited(files[0].read_text(), n), path=name_of(files[0]))
        turns += _call("edit_file", "done", path=name_of(files[0]), old="x", new=f"y{n}")
        turns += _call("bash", test_log(n), command="pytest -v tests")
    return turns


def cline(files: Sequence[Path] = FILES) -> list[Message]:
    """Cline: results come as the user's messages, each with what the editor shows."""
    state = "\n".join(name_of(path) for path in files)
    turns = [user(f"<task>\n{TASK.format(path=name_of(files[0]))}\n</task>")]
    for path in [*files, *files[:12], files[0]]:
        result = f"[read_file for '{name_of(path)}'] Result:\n{path.read_text()}\n"
        turns.append(said(f"<read_file>\n<path>{name_of(path)}</path>\n</read_file>"))
        turns.append(
            user(f"{result}<environment_details>\n# Open files\n{state}\n</environment_details>")
        )
    return turns


def aider(files: Sequence[Path] = FILES) -> list[Message]:
    """aider: files only to be read, a history in which files were added, and the file as it is."""
    reference = "\n".join(_fenced(path, path.read_text()) for path in files[3:])
    turns = [
        user(f"Here are some READ ONLY files, provided for your reference.\n\n{reference}"),
        said("Ok, I will use these files as references."),
    ]
    for n in range(4):
        shown = "\n".join(_fenced(path, edited(path.read_text(), n)) for path in files[:3])
        added = "I have *added these files to the chat* so you can go ahead and edit them."
        turns += [user(f"{added}\n\n{shown}"), said("Ok, any changes I propose will be to those.")]
        turns += [
            user(f"I ran this command:\n\npytest\n\nAnd got this output:\n\n{test_log(n)}"),
            said("I see."),
        ]
    return [*turns, user(TASK.format(path=name_of(files[0])))]


def _fenced(path: Path, text: str) -> str:
    return f"{name_of(path)}\n```python\n{text}```\n"


def _call(name: str, result: str, **arguments: str) -> Iterator[Message]:
    number = f"call_{name}_{sum(map(ord, result + str(arguments)))}_{len(result)}"
    call = ToolCall(id=number, name=name, arguments=json.dumps(arguments))
    yield Message(role="assistant", content="", tool_calls=(call,))
    yield Message(role="tool", content=result, tool_call_id=number)
