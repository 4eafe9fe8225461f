"""Which text may be edited, and so is never altered. Pure.

A wrong guess here makes a model edit what it does not see, so whatever may be edited counts:

- the newest message of the user, whatever it holds;
- files that the user gave without a word that they are only to be read;
- files that a call or a SEARCH/REPLACE block has changed, anywhere before;
- files that the task (the first message) or the newest message names, by path, by name or by a
  function or class in them, and those that the assistant has spoken of since;
- what the newest `FRESH` results show.

Copies of which a newer one stands further below are no such text: the newer one is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from xnai.cascade.compression.blocks import Block, outside
from xnai.cascade.compression.calls import changed_by
from xnai.core.chat import Message

FRESH: Final = 6
"""Results that an agent has just looked at, and is likely to edit by."""
_WORD: Final = re.compile(r"(`?)([\w./\\-]+)(\(?)")
_CODE: Final = re.compile(r"_|\d|[a-z][A-Z]")
_PLAIN: Final = 4
"""A word of so many letters names the file of that stem: `footprint` means footprint.py."""
_EDITS: Final = re.compile(
    r"^<{5,9} ?SEARCH|<(?:replace_in_file|write_to_file|apply_diff|new_file)>|"
    r"^\*{3} (?:Update|Add|Delete) File|^\+{3} |^```diff",
    re.M,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Words:
    """Words of a text by which files are named: `code` as written, `plain` in lower case."""

    code: frozenset[str] = frozenset()
    plain: frozenset[str] = frozenset()


def words_of(text: str) -> Words:
    """The words of a text that look like code or paths, and all that could be the name of a file.

    `read the file` names no function `read`, but "`read`", `read()` and `read_file` do.
    """
    code, plain = set[str](), set[str]()
    for tick, word, called in set(_WORD.findall(text)):
        bare = word.strip("./\\-")
        name = bare.replace("\\", "/").rpartition("/")[2]
        if tick or called or _CODE.search(bare):
            code.add(bare)
        if name != bare or "." in bare:
            code.update((name, *bare.split(".")))
        plain.add(name.lower())
    return Words(code=frozenset(code), plain=frozenset(plain))


@dataclass(kw_only=True)
class Editing:
    """What may be edited at each point of one conversation.

    Args:
        names: functions and classes that the file of a block defines.
    """

    messages: Sequence[Message]
    blocks: Sequence[Block]
    names: Callable[[Block], Collection[str]]
    _words: list[Words] = field(init=False)
    _changed: dict[str, int] = field(default_factory=dict)
    """Name of a file → the first message that changes it."""
    _naming: dict[tuple[Block, int], bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._words = [words_of(text) for text in outside(self.messages, self.blocks)]
        for at, message in enumerate(self.messages):
            for name in _changed_in(message):
                self._changed.setdefault(name, at)

    def at(self, end: int) -> Point:
        """What holds in the prompt of the messages before `end`."""
        users = [at for at in range(end) if self.messages[at].role == "user"]
        newest = users[-1] if users else -1
        since = [at for at in range(newest + 1, end) if self.messages[at].role == "assistant"]
        shown = sorted({block.message for block in self.blocks if block.message < end})
        return Point(
            editing=self,
            end=end,
            newest=newest,
            asking=(*dict.fromkeys([*users[:1], *users[-1:], *since[-FRESH:]]),),
            fresh=frozenset(shown[-FRESH:]),
        )

    def names_it(self, at: int, block: Block) -> bool:
        """Whether a message names the file of a block."""
        key = (block, at)
        if key not in self._naming:
            self._naming[key] = self._looked_up(self._words[at], block)
        return self._naming[key]

    def changed_before(self, end: int, block: Block) -> bool:
        """Whether the assistant has changed the file of a block before message `end`."""
        return self._changed.get(_name(block), end) < end

    def _looked_up(self, words: Words, block: Block) -> bool:
        name = _name(block)
        stem = (name.rpartition(".")[0] or name).lower()
        if name in words.code or name.lower() in words.plain:
            return True
        if len(stem) >= _PLAIN and stem in words.plain:
            return True
        return bool(words.code) and any(name in words.code for name in self.names(block))


@dataclass(frozen=True, kw_only=True, slots=True)
class Point:
    """One prompt of a conversation: its messages before `end`.

    Args:
        newest: place of the newest message of the user; -1 where there is none.
        asking: places of the messages that say what is to be done.
        fresh: places of the newest results.
    """

    editing: Editing
    end: int
    newest: int
    asking: tuple[int, ...]
    fresh: frozenset[int]

    def protects(self, block: Block) -> bool:
        """Whether an edit may need a block as it is."""
        if block.message == self.newest or block.given or block.message in self.fresh:
            return True
        if not block.path:
            return False
        editing = self.editing
        return editing.changed_before(self.end, block) or any(
            editing.names_it(at, block) for at in self.asking
        )


def _changed_in(message: Message) -> frozenset[str]:
    """Words that name what a message of the assistant changes."""
    if message.role != "assistant":
        return frozenset()
    texts = [changed_by(call.name, call.arguments) for call in message.tool_calls]
    texts += [message.content] if _EDITS.search(message.content) else []
    return frozenset(word for text in texts for word in _file_names(text))


def _file_names(text: str) -> Iterator[str]:
    for _, word, _ in set(_WORD.findall(text)):
        if "." in word.strip("."):
            yield word.strip(".").replace("\\", "/").rpartition("/")[2]


def _name(block: Block) -> str:
    """The name of a block's file, without its folders."""
    return block.path.replace("\\", "/").rpartition("/")[2]
