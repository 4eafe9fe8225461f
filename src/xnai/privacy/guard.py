"""Whether a conversation is private: by what it says of itself, holds, names, or was before.

A conversation that was private once stays so. Clients send it whole at each turn, so it is known
again by a hash of its turns up to the private one, and by that turn itself where it is long enough
to be its own. Nothing of a text is kept. Does not cover a conversation that a client sums up in
words of its own: what it says anew is searched anew.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final, Protocol

import orjson
from anyio import CapacityLimiter, to_thread

from xnai.core.chat import ChatRequest, Message, ToolCall
from xnai.core.errors import StoreError
from xnai.privacy.paths import named_path
from xnai.privacy.secrets import secret_in

UNKNOWN: Final = "it cannot be told whether it was private before"
BEFORE: Final = "this conversation was private before"
_TELLING_CHARS: Final = 64
"""Shorter messages, such as `go on`, are the same in many conversations."""
_CLEAN_KEPT: Final = 4096


class Memory(Protocol):
    """Hashes of what was private, over restarts."""

    async def remember_private(self, traces: Sequence[bytes]) -> None:
        """Keep them.

        Raises:
            StoreError: they cannot be kept.
        """
        ...

    async def was_private(self, traces: Sequence[bytes]) -> bool:
        """Whether any of them is kept.

        Raises:
            StoreError: it cannot be told.
        """
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class PrivacyGuard:
    """Decides for one configuration; `xnai.core.ports.Privacy`.

    Args:
        globs: of paths that make a conversation private.
        secrets: whether keys and passwords do.
        sends: whether any tier is not on this machine; where none is, nothing is searched.
    """

    memory: Memory
    globs: Sequence[str]
    secrets: bool
    sends: bool
    _clean: OrderedDict[bytes, None] = field(default_factory=OrderedDict)
    """Hashes of messages in which nothing was found, newest last."""
    _thread: CapacityLimiter = field(default_factory=lambda: CapacityLimiter(1))

    async def reason(self, request: ChatRequest) -> str:
        """Why a request is private; empty when it is not. Remembers the private ones.

        Where the memory fails, the request is private: it cannot be told that it is not.
        """
        if not (self.sends or request.private):
            return ""
        told = [_whole(message) for message in request.messages]
        traces = list(_traces(request.messages, told))
        found = request.private or await self._found([*told, *_beside(request)])
        try:
            if not found and await self.memory.was_private(traces):
                found = BEFORE
            if found:
                await self.memory.remember_private(traces[-2:])
        except StoreError:
            return found or UNKNOWN
        return found

    async def _found(self, texts: Sequence[str]) -> str:
        for text in texts:
            # Of the very text: line ends that mean nothing to a turn part what is searched.
            digest = sha256(text.encode("utf-8", "surrogatepass")).digest()
            if digest in self._clean:
                self._clean.move_to_end(digest)
                continue
            # A scan of a long text takes a while; one at a time, beside the event loop.
            found = await to_thread.run_sync(self._search, text, limiter=self._thread)
            if found:
                return found
            self._clean[digest] = None
            if len(self._clean) > _CLEAN_KEPT:
                self._clean.popitem(last=False)
        return ""

    def _search(self, text: str) -> str:
        if path := named_path(text, self.globs):
            return f"it names {path[:80]}"
        if self.secrets and (kind := secret_in(text)):
            return f"it holds a secret ({kind})"
        return ""


def _traces(messages: Sequence[Message], told: Sequence[str]) -> Iterator[bytes]:
    """Two hashes for each turn of the user: of all up to it, and of the turn alone.

    System messages are left out: an agent has the same ones in all its conversations.

    Args:
        told: all that each message says.
    """
    so_far = b""
    for message, text in zip(messages, told, strict=True):
        if message.role == "system":
            continue
        so_far = _hash(message.role, text, before=so_far)
        if message.role == "user":
            yield so_far
            yield _hash(text) if len(text) >= _TELLING_CHARS else so_far


def _beside(request: ChatRequest) -> Iterator[str]:
    """What an endpoint could be sent of a request beside its messages."""
    offered = [[tool.name, tool.description, dict(tool.parameters)] for tool in request.tools]
    more = [offered, dict(request.json_schema or {}), list(request.sampling.stop)]
    yield "\n".join(_strings(more))
    yield "\n".join([request.tests or "", request.suffix or ""])


def _strings(found: object) -> Iterator[str]:
    """Every string in a JSON value, names of fields included."""
    if isinstance(found, str):
        yield found
    elif isinstance(found, dict):
        for name, value in found.items():
            # Together, so that a value is still known by its name.
            yield f"{name}: {value}" if isinstance(value, str) else str(name)
            yield from _strings(value)
    elif isinstance(found, list | tuple):
        for each in found:
            yield from _strings(each)


def _arguments(call: ToolCall) -> str:
    """As they stand, and as the tool will read them: escapes hide what follows them."""
    try:
        parsed = orjson.loads(call.arguments or "{}")
    except orjson.JSONDecodeError:
        parsed = None
    return "\n".join([call.arguments, *_strings(parsed)])


def _whole(message: Message) -> str:
    """All that a message says, calls of tools included."""
    return "\n".join([message.content, *(f"{c.name} {_arguments(c)}" for c in message.tool_calls)])


def _plain(text: str) -> str:
    """Clients change blanks and ends of lines from turn to turn."""
    return " ".join(text.split())


def _hash(*parts: str, before: bytes = b"") -> bytes:
    digest = sha256(before)
    for part in map(_plain, parts):
        digest.update(len(part).to_bytes(8, "big") + part.encode("utf-8", "surrogatepass"))
    return digest.digest()
