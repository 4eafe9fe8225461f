"""When a conversation is shortened, by how much, and that it stays so. Pure.

An engine reads again whatever follows the first change of a prompt, which on a laptop takes
minutes. So the rule: a conversation is left as it is until it is too long. Then as much is left
out as takes it well below (`LOW`), and from there on it only grows by what is added, until it is
too long again. What was left out once is left out in every later turn, unless it is now to be
edited: then it stands as it was, whatever that costs.

No memory is kept for this. A conversation holds all the prompts it was sent with before, each up
to an answer of the assistant; they are gone through in order, and at each it is decided as it was
decided then. So a server that was started anew goes on with the same words.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from hashlib import sha256
from typing import Final

from xnai.cascade.compression.blocks import Block, find_blocks
from xnai.cascade.compression.copies import (
    lines_of,
    repeats,
    superseded,
    told_repeat,
    told_superseded,
)
from xnai.cascade.compression.editing import Editing, Point
from xnai.cascade.compression.outputs import shortened_output
from xnai.cascade.compression.skeletons import Outline, outline, told_skeleton
from xnai.cascade.truncation import n_chars
from xnai.core.chat import Message
from xnai.core.judgement import Elision, Pack

LOW: Final = 0.6
"""Of the room that a conversation takes once it was too long. The nearer to 1, the less is left out
and the sooner everything is read again."""
MAX_MESSAGES: Final = 4000
_HANDLE: Final = 8
_GROWN: Final = 1.05
"""Where all that can be left out is not enough, it is tried again when the prompt is so much
longer: else a conversation of which little can be left out would be searched at each turn."""
_LEAST_SAVED: Final = 80


@dataclass(frozen=True, kw_only=True, slots=True)
class Compressed:
    """A conversation in fewer words.

    Args:
        elisions: by message and place.
        before, after: characters, frames included.
    """

    messages: tuple[Message, ...]
    elisions: tuple[Elision, ...]
    before: int
    after: int


def compressed(
    messages: Sequence[Message], *, most_chars: int, packs: Collection[Pack]
) -> Compressed:
    """Shorten a conversation where it is too long.

    Args:
        most_chars: that it may have.
        packs: that may be used.

    Returns:
        The conversation; still too long where what is left may not be altered.
    """
    size = sum(map(n_chars, messages))
    if size <= most_chars or len(messages) > MAX_MESSAGES:
        return Compressed(messages=tuple(messages), elisions=(), before=size, after=size)
    chosen = _Replay(messages=messages, most_chars=most_chars, packs=packs).chosen(size)
    return _carried_out(messages, chosen, size)


def restored(messages: Sequence[Message], elisions: Sequence[Elision]) -> tuple[Message, ...]:
    """The conversation as it was."""
    found = list(messages)
    for elision in reversed(elisions):
        text, end = found[elision.message].content, elision.start + elision.chars_after
        whole = f"{text[: elision.start]}{elision.original}{text[end:]}"
        found[elision.message] = replace(found[elision.message], content=whole)
    return tuple(found)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Choice:
    """What stands for a block."""

    pack: Pack
    text: str


@dataclass(kw_only=True)
class _Replay:
    """Goes through the prompts that a conversation was sent with."""

    messages: Sequence[Message]
    most_chars: int
    packs: Collection[Pack]
    _outlines: dict[str, Outline] = field(default_factory=dict)
    _outputs: dict[Block, str | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.blocks = find_blocks(self.messages)
        self.lines = cache(lines_of)
        self.editing = Editing(
            messages=self.messages, blocks=self.blocks, names=lambda b: self._outline(b).names
        )

    def chosen(self, size: int) -> dict[Block, _Choice]:
        """What stands for each block in the last prompt; nothing where it cannot be made to fit.

        Args:
            size: of all messages, characters.
        """
        end = len(self.messages)
        if size - _saved(self._compacted({}, self.editing.at(end), size)) > self.most_chars:
            return {}
        chosen: dict[Block, _Choice] = {}
        so_far, try_from = 0, 0.0
        for at, message in enumerate(self.messages):
            if message.role == "assistant" and so_far > self.most_chars:
                chosen, try_from = self._settled(chosen, self.editing.at(at), so_far, try_from)
            so_far += n_chars(message)
        return self._settled(chosen, self.editing.at(end), size, 0.0)[0]

    def _settled(
        self, chosen: Mapping[Block, _Choice], point: Point, size: int, try_from: float
    ) -> tuple[dict[Block, _Choice], float]:
        """What is chosen in one prompt, and from which size on it is tried again to choose more.

        Args:
            size: of the prompt as it is, characters.
        """
        kept = {block: choice for block, choice in chosen.items() if _may(choice, block, point)}
        if size - _saved(kept) <= self.most_chars or size < try_from:
            return kept, try_from
        found = self._compacted(kept, point, size)
        stuck = size - _saved(found) > self.most_chars
        return found, size * _GROWN if stuck else 0.0

    def _compacted(
        self, kept: Mapping[Block, _Choice], point: Point, size: int
    ) -> dict[Block, _Choice]:
        """More is left out, until the prompt is well below what is too long."""
        before = [block for block in self.blocks if block.message < point.end]
        changeable = [block for block in before if block.message != point.newest]
        chosen = dict(kept) | self._copies(before, changeable)
        low = int(LOW * self.most_chars)
        left = size - _saved(chosen)
        # What an agent looks at just now is shortened only where it would not fit otherwise.
        steps: tuple[tuple[Pack, bool, int], ...] = (
            ("outputs", False, low),
            ("skeletons", False, low),
            ("outputs", True, self.most_chars),
        )
        for pack, fresh, enough in steps:
            for block in changeable if pack in self.packs else ():
                if left <= enough:
                    break
                free = fresh and not (block.quoted or block.given)
                if block in chosen or not (free or not point.protects(block)):
                    continue
                if choice := self._choice(pack, block):
                    chosen[block] = choice
                    left -= len(block.text) - len(choice.text)
        return chosen

    def _copies(self, before: Sequence[Block], changeable: Sequence[Block]) -> dict[Block, _Choice]:
        """All that stands again further below: none of it is lost, so none is spared."""
        found: dict[Block, _Choice] = {}
        if "superseded" in self.packs:
            for block in superseded(before, self.lines):
                text = told_superseded(handle(block.text), block)
                found[block] = _Choice(pack="superseded", text=text)
        if "repeats" in self.packs:
            for block in repeats(before):
                text = told_repeat(handle(block.text), block)
                found[block] = _Choice(pack="repeats", text=text)
        allowed = set(changeable)
        return {b: c for b, c in found.items() if b in allowed and _pays(b, c.text)}

    def _choice(self, pack: Pack, block: Block) -> _Choice | None:
        text = None
        if pack == "outputs" and block.kind == "output":
            if block not in self._outputs:
                self._outputs[block] = shortened_output(block.text, handle(block.text))
            text = self._outputs[block]
        elif pack == "skeletons" and block.kind == "file":
            made = self._outline(block)
            if made.text is not None:
                text = told_skeleton(handle(block.text), block.path, made.text, made.n_bodies)
        return None if text is None or not _pays(block, text) else _Choice(pack=pack, text=text)

    def _outline(self, block: Block) -> Outline:
        key = f"{block.path}\0{block.text}"
        if key not in self._outlines:
            self._outlines[key] = outline(block.text, block.path)
        return self._outlines[key]


def _may(choice: _Choice, block: Block, point: Point) -> bool:
    """Whether a block may stay left out that was so in the prompt before."""
    if block.message == point.newest:
        return False
    if choice.pack == "skeletons" or (choice.pack == "outputs" and block.quoted):
        return not point.protects(block)
    return True


def _saved(chosen: Mapping[Block, _Choice]) -> int:
    return sum(len(block.text) - len(choice.text) for block, choice in chosen.items())


def _pays(block: Block, text: str) -> bool:
    return len(text) + _LEAST_SAVED <= len(block.text)


def handle(text: str) -> str:
    """The name of a text: the first digits of its SHA-256."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_HANDLE]


def _carried_out(
    messages: Sequence[Message], chosen: Mapping[Block, _Choice], size: int
) -> Compressed:
    found = list(messages)
    elisions: list[Elision] = []
    shift: dict[int, int] = {}
    for block in sorted(chosen, key=lambda block: (block.message, block.start)):
        choice, by = chosen[block], shift.get(block.message, 0)
        start = block.start + by
        text = found[block.message].content
        text = f"{text[:start]}{choice.text}{text[start + len(block.text) :]}"
        found[block.message] = replace(found[block.message], content=text)
        shift[block.message] = by + len(choice.text) - len(block.text)
        elisions.append(
            Elision(
                pack=choice.pack,
                handle=handle(block.text),
                what=block.path or block.text.lstrip()[:60].partition("\n")[0],
                message=block.message,
                start=start,
                chars_before=len(block.text),
                chars_after=len(choice.text),
                original=block.text,
            )
        )
    return Compressed(
        messages=tuple(found),
        elisions=tuple(elisions),
        before=size,
        after=size - _saved(chosen),
    )
