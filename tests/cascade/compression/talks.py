"""Conversations as agents have them, made of few words."""

from __future__ import annotations

import json
from collections.abc import Sequence

from xnai.core.chat import Message, ToolCall

SOURCE = "import os\n\n\n" + "".join(
    f"def function_{n}(argument: int) -> int:\n"
    f'    """Do the thing numbered {n}.\n\n    More of it.\n    """\n'
    f"    value = argument * {n}\n"
    f"    for each in range(value):\n        value += each % {n + 2}\n"
    "    if value > 100:\n        raise ValueError(f'{value} is too much of a good thing')\n"
    "    return value + os.getpid()\n\n\n"
    for n in range(20)
)


def source(seed: str) -> str:
    """A Python file like no other."""
    return SOURCE.replace("function", f"run_{seed}").replace("value", f"of_{seed}")


def user(text: str) -> Message:
    return Message(role="user", content=text)


def said(text: str) -> Message:
    return Message(role="assistant", content=text)


def call(name: str, result: str, **arguments: object) -> tuple[Message, Message]:
    """A tool call and what came of it."""
    written = json.dumps(arguments)
    number = f"call_{abs(hash((name, written, result))) % 10**9}"
    return (
        Message(
            role="assistant",
            content="",
            tool_calls=(ToolCall(id=number, name=name, arguments=written),),
        ),
        Message(role="tool", content=result, tool_call_id=number),
    )


def read(path: str, content: str, **more: object) -> tuple[Message, Message]:
    return call("read_file", content, path=path, **more)


def run(command: str, output: str) -> tuple[Message, Message]:
    return call("bash", output, command=command)


def joined(*turns: Message | Sequence[Message]) -> tuple[Message, ...]:
    found: list[Message] = []
    for turn in turns:
        found += [turn] if isinstance(turn, Message) else turn
    return tuple(found)


def filler(n: int) -> tuple[Message, ...]:
    """So many results that what stands before is no news."""
    return joined(*(run(f"./step_{k}", f"done with step {k}\n" * 30) for k in range(n)))


def numbered(text: str) -> str:
    """As Claude Code's tool shows a file."""
    return "".join(f"{n:6}→{line}\n" for n, line in enumerate(text.splitlines(), 1))


def log(n: int, *, fault: int = -1) -> str:
    """Lines of a log, one of which tells of an error."""
    lines = (f"[{k:05}] compiled unit number {k}, all is well" for k in range(n))
    return "\n".join(
        "unit.c:3: error: no such thing" if k == fault else line for k, line in enumerate(lines)
    )
