"""What stands in a conversation again, further below: equal texts, and earlier reads. Pure.

The newest copy always stays, since that is the one that an edit is made from.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from xnai.cascade.compression.blocks import Block, without_numbers

_MOST_COMPARED: Final = 8
"""Newer reads of one file that an earlier one is held against, so that a file that is read a
thousand times costs no million comparisons."""
_SAME_FILE: Final = 0.5
"""Share of the earlier lines that a whole read must hold. An error message, or another file of that
name, is no newer read of it."""
_ALL: Final = 0.98


def repeats(blocks: Sequence[Block]) -> dict[Block, Block]:
    """Each block whose text stands again further below, and the newest that has it."""
    newest = {block.text: block for block in blocks}
    return {block: newest[block.text] for block in blocks if newest[block.text] is not block}


def superseded(
    blocks: Sequence[Block], lines: Callable[[str], frozenset[str]]
) -> dict[Block, Block]:
    """Each read of a file of which a newer read stands further below, and that one.

    Args:
        lines: `lines_of`, or something that remembers what it said.
    """
    found: dict[Block, Block] = {}
    by_name: dict[str, list[Block]] = {}
    for block in reversed(blocks):
        if block.kind != "file" or not block.path:
            continue
        path = _plain(block.path)
        newer = by_name.setdefault(path.rpartition("/")[2], [])
        covering = (each for each in newer[-_MOST_COMPARED:] if _covers(each, block, lines))
        if over := next(covering, None):
            found[block] = over
        else:
            newer.append(block)
    return found


def _plain(path: str) -> str:
    return path.replace("\\", "/").removeprefix("./")


def _covers(newer: Block, older: Block, lines: Callable[[str], frozenset[str]]) -> bool:
    """Whether a newer read shows what an older one did, as it is now."""
    a, b = _plain(newer.path), _plain(older.path)
    if newer.message == older.message or not (a == b or a.endswith(f"/{b}") or b.endswith(f"/{a}")):
        return False
    old = lines(older.text)
    share = len(old & lines(newer.text)) / max(1, len(old))
    return share >= (_SAME_FILE if newer.whole or newer.asked == older.asked else _ALL)


def lines_of(text: str) -> frozenset[str]:
    """The distinct lines of a text, without indentation and the numbers that a tool put there."""
    return frozenset(line.strip() for line in without_numbers(text)[1])


def told_repeat(handle: str, block: Block) -> str:
    """What stands in the place of a text that stands again further below."""
    first = next((line.strip() for line in block.text.splitlines() if line.strip()), "")[:60]
    return (
        f"[xnai {handle}: the text that stood here is the same as one further below, which begins "
        f'with "{first}"]'
    )


def told_superseded(handle: str, block: Block) -> str:
    """What stands in the place of an earlier read."""
    return (
        f"[xnai {handle}: an earlier read of {block.path} stood here; what it holds now stands "
        "further below]"
    )
