"""Which conversation each slot of an engine has read, and bringing that over a swap.

Covers choosing the slot that has read most of what is asked, saving what slots hold before their
engine goes, and restoring it to the next engine of the model. Whether that pays is measured: what
takes no time to be read again is not saved. Does not cover the files (`xnai.engines.contexts`).

A conversation that must not leave this machine is not saved. Its words may lie in the store, which
the user can search and empty; a second copy elsewhere is worth less than reading it again.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Final, Literal, Protocol, TypeVar

import anyio
import anyio.to_thread

from xnai.core.chat import ChatRequest, Usage
from xnai.core.config import LlamaModel
from xnai.core.errors import EngineDied, XnaiError
from xnai.core.events import ContextDropped, ContextRestored, ContextSaved, Emit
from xnai.engines.contexts import Shelf
from xnai.engines.footprint import KV_BYTES
from xnai.engines.geometry import GgufInfo
from xnai.engines.prefix import NOTHING, Prefix, prefix_of
from xnai.engines.tuning import Tuning

T = TypeVar("T")

WORTH_S: Final = 0.5
"""Reading again that takes no longer is not worth a file."""
LONGEST_SAVE_S: Final = 5.0
"""Whoever wants the room waits for it."""
_MOST_SHARE: Final = 1.05
"""Of what keys and values take, a file has some more: tokens, positions, types."""
_TELLING_TOKENS: Final = 16
"""Fewer say nothing about how fast an engine reads."""


class SlotKeeping(Protocol):
    """An engine that can write a slot to a file and read it back."""

    async def save_slot(self, number: int, file: str, *, limit_s: float) -> tuple[int, int]:
        """Write a slot into the engine's folder of slots; returns tokens and bytes.

        Raises:
            EngineError: it cannot, the disk being full for one.
            EngineDied: it went away.
        """
        ...

    async def restore_slot(self, number: int, file: str) -> int:
        """Read a slot back; returns its tokens. Raises as `save_slot` does."""
        ...


@dataclass(kw_only=True, slots=True)
class Slot:
    """One slot.

    Args:
        holds: the conversation that was read into it last, without the answer.
        n_tokens: that it holds; 0 where that is not known.
        private: they must not leave this machine.
        at_work: requests that use it.
        used: rises with every use.
        first_s: seconds to the first token of the answer that runs; None before.
    """

    number: int
    holds: Prefix = NOTHING
    n_tokens: int = 0
    private: bool = False
    at_work: int = 0
    used: int = 0
    first_s: float | None = None


class Slots:
    """The slots of one engine.

    Args:
        key: what an engine must be to read what this one writes; None where nothing is kept.
        bytes_a_token: of keys and values.
        worth_s: seconds of reading from which on a context is saved.
    """

    def __init__(
        self,
        *,
        model: str,
        n_slots: int,
        key: str | None,
        bytes_a_token: float,
        shelf: Shelf | None,
        emit: Emit,
        worth_s: float = WORTH_S,
    ) -> None:
        self._model = model
        self._slots = [Slot(number=number) for number in range(n_slots)]
        self.key = key
        self._bytes_a_token = bytes_a_token
        self._shelf = shelf
        self._emit = emit
        self._worth_s = worth_s
        self._read_s = 0.0
        self._n_uses = 0
        self._parts: list[str] = []

    @asynccontextmanager
    async def taken(self, request: ChatRequest, engine: SlotKeeping) -> AsyncIterator[Slot]:
        """The slot that a request is answered in; what was kept of its conversation is in it.

        Raises:
            EngineDied: the engine went away over what was kept.
        """
        asked = prefix_of(request)
        slot = self._nearest(asked)
        slot.at_work += 1
        self._n_uses += 1
        slot.used = self._n_uses
        try:
            await self._bring(slot, asked, engine)
            slot.holds, slot.n_tokens, slot.private = asked, 0, bool(request.private)
            slot.first_s = None
            yield slot
        finally:
            slot.at_work -= 1

    def has_read(self, slot: Slot, usage: Usage | None) -> None:
        """An answer has ended."""
        if usage is None or slot.holds is NOTHING:
            return
        slot.n_tokens = usage.prompt_tokens + usage.completion_tokens
        n_read = usage.prompt_tokens - usage.cached_tokens
        if slot.first_s is not None and n_read >= _TELLING_TOKENS:
            self._read_s = slot.first_s / n_read

    def unread(self) -> int | None:
        """A free slot that holds nothing; None where there is none."""
        free = (slot for slot in self._slots if slot.holds is NOTHING and not slot.at_work)
        return next((slot.number for slot in free), None)

    async def save(self, engine: SlotKeeping) -> None:
        """Keep what the slots hold, where that is worth it; the longest first. Never fails."""
        if self.key is None or self._shelf is None:
            return
        with anyio.move_on_after(LONGEST_SAVE_S):
            for slot in sorted(self._slots, key=lambda slot: -slot.n_tokens):
                if slot.at_work or slot.private or slot.n_tokens * self._read_s < self._worth_s:
                    continue
                await self._save(slot, engine, self.key, self._shelf)

    async def clean(self) -> None:
        """Remove what was not written to its end; when the engine has ended."""
        if self._shelf is not None:
            for part in self._parts:
                await shelved(self._shelf, partial(self._shelf.discard, part))
        self._parts = []

    def _nearest(self, asked: Prefix) -> Slot:
        """The free slot that has read most of it, else the one least recently used."""
        return max(
            self._slots,
            key=lambda slot: (-slot.at_work, slot.holds.shared(asked), -slot.used),
        )

    async def _save(self, slot: Slot, engine: SlotKeeping, key: str, shelf: Shelf) -> None:
        n_bytes = int(slot.n_tokens * self._bytes_a_token * _MOST_SHARE)
        if not await shelved(shelf, partial(shelf.make_room, n_bytes)):
            self._tell_dropped("no_room")
            return
        part, began = shelf.new_part(), anyio.current_time()
        self._parts.append(part)
        try:
            n_tokens, n_written = await engine.save_slot(slot.number, part, limit_s=LONGEST_SAVE_S)
        except XnaiError:
            self._tell_dropped("not_written")
            return
        put = partial(
            shelf.put, part, key=key, prefix=slot.holds, n_tokens=n_tokens, n_bytes=n_written
        )
        whole = await shelved(shelf, put)
        if not whole:
            self._tell_dropped("not_written")
            return
        self._parts.remove(part)
        took_s = anyio.current_time() - began
        self._emit(
            ContextSaved(model=self._model, n_tokens=n_tokens, n_bytes=n_written, elapsed_s=took_s)
        )

    async def _bring(self, slot: Slot, asked: Prefix, engine: SlotKeeping) -> None:
        """Read into a slot what was kept of a conversation, where that is more than it holds."""
        if self.key is None or self._shelf is None:
            return
        if not self._shelf.fitting(self.key, asked):  # most requests: they need no thread
            return
        kept = await shelved(self._shelf, partial(self._shelf.best, self.key, asked))
        if kept is None or kept.prefix.shared(asked) <= slot.holds.shared(asked):
            return
        began = anyio.current_time()
        try:
            if not await shelved(self._shelf, partial(self._shelf.take, kept)):
                self._tell_dropped("damaged")
                return
            n_tokens = await engine.restore_slot(slot.number, kept.path.name)
        except XnaiError as error:
            self._tell_dropped("not_read")
            if isinstance(error, EngineDied):
                raise
            slot.holds = NOTHING
            return
        finally:
            with anyio.CancelScope(shield=True):
                await shelved(self._shelf, partial(self._shelf.drop, kept))
        self._emit(
            ContextRestored(
                model=self._model,
                n_tokens=n_tokens,
                n_bytes=kept.n_bytes,
                elapsed_s=anyio.current_time() - began,
            )
        )

    def _tell_dropped(
        self, reason: Literal["no_room", "not_written", "damaged", "not_read"]
    ) -> None:
        self._emit(ContextDropped(model=self._model, reason=reason))


async def shelved(shelf: Shelf, work: Callable[[], T]) -> T:
    """Work on a shelf in a thread, one at a time."""
    return await anyio.to_thread.run_sync(work, limiter=shelf.turns)


def bytes_a_token(info: GgufInfo, model: LlamaModel) -> float:
    """Of the keys and values of all layers."""
    return info.n_head_kv_total * (info.key_length + info.value_length) * KV_BYTES[model.kv_type]


def engine_key(path: Path, model: LlamaModel, tuning: Tuning) -> str | None:
    """What an engine must have in common with another to read its contexts. Blocking.

    The file by its place, length and time: hashing 5 GB would take longer than is gained. A file
    that was replaced has another key, and so has another type of keys and values. Without flash
    attention values stand in another order; where positions are scaled, keys are turned otherwise.

    Args:
        tuning: that the engine really has, whatever the configuration says.

    Returns:
        None where the file cannot be looked at.
    """
    try:
        found = path.stat()
    except OSError:
        return None
    identity = (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)
    served = (model.n_ctx, model.rope, model.binary)
    tuned = (tuning.n_slots, tuning.kv_type, tuning.flash_attention)
    return sha256(repr((str(path), identity, served, tuned)).encode()).hexdigest()
