"""What compression of long conversations saves, keeps and costs; `python -m bench.compression`.

Three things are measured.
Tokens: conversations as long as a repository, before and after, with room for 45 % of them.
What stays: the file that is edited, signatures, lines that tell of errors, and the beginning of the
prompt over the turns of a conversation.
Answers: whether the embedded models could show that an answer stays the same. They read 1,024
tokens and were never taught conversations: what they answer alone they do not answer behind any
turn, so equal answers with and without what was left out would say nothing.
"""

from __future__ import annotations

import argparse
import ast
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, get_args

import anyio

from bench.long_talks import FILES, agent, aider, cline, edited, said, test_log, user
from bench.questions import as_request, mix, tuning
from bench.runs import ask, judged, open_ladder, watched
from xnai.cascade.compression.compaction import Compressed, compressed
from xnai.cascade.engine import Cascade
from xnai.cascade.truncation import n_chars
from xnai.core.chat import ChatRequest, Message
from xnai.core.judgement import Pack
from xnai.core.statistics import wilson

TALKS: Final = {"agent with tools": agent, "Cline": cline, "aider": aider}
ROOM: Final = 0.45
ROOMS: Final = (0.7, 0.5, 0.35)
PACKS: Final[tuple[Pack, ...]] = get_args(Pack)
TIERS: Final = ("draft", "refine", "expert")
TALK_CHARS: Final = 360
"""Of a file that is shown before a task: three times it fills about half of 1,024 tokens."""


def squeezed(talk: Sequence[Message], share: float, packs: Sequence[Pack] = PACKS) -> Compressed:
    """A conversation with room for a share of its characters."""
    size = sum(map(n_chars, talk))
    return compressed(talk, most_chars=int(share * size), packs=packs)


def furthest(talk: Sequence[Message]) -> float:
    """The smallest share of its length that a conversation can be brought to, to 1 %."""
    return next(n / 100 for n in range(1, 101) if n == 100 or squeezed(talk, n / 100).elisions)


async def saved(cascade: Cascade) -> list[str]:
    """Rows of the first table."""
    rows = []
    for name, make in TALKS.items():
        talk = make()
        began = time.perf_counter()
        found = squeezed(talk, ROOM)
        took_s = time.perf_counter() - began
        before, after = [await count(cascade, each) for each in (talk, found.messages)]
        packs = [elision.pack for elision in found.elisions]
        used = ", ".join(f"{pack} {packs.count(pack)}" for pack in PACKS if pack in packs)
        rows.append(
            f"| {name} | {before:,} | {after:,} | {1 - after / before:.0%} | {used} | "
            f"{1 - furthest(talk):.0%} | {1000 * took_s:.0f} |"
        )
    return rows


async def count(cascade: Cascade, talk: Sequence[Message]) -> int:
    """Tokens of a prompt, as the embedded models' template and vocabulary make them."""
    async with cascade.pool.lease(cascade.tiers[0].rung.model) as engine:
        plain = [replace(message, tool_calls=()) for message in talk]
        return await engine.count(ChatRequest(id="count", messages=tuple(plain)))


def stays() -> list[str]:
    """Rows of the second table."""
    rows = []
    for name, make in TALKS.items():
        talk = make()
        found = squeezed(talk, ROOM)
        text = "\n".join(message.content for message in found.messages)
        newest = (
            FILES[0].read_text() if name == "Cline" else edited(FILES[0].read_text(), _last(name))
        )
        signatures = [line for path in FILES for line in _signatures(path)]
        kept = sum(line in text for line in signatures)
        errors = [line for n in _logs(name) for line in test_log(n).splitlines() if _tells(line)]
        told = sum(line in text for line in errors)
        n_errors = f"{told} of {len(errors)}" if errors else "none there"
        rows.append(
            f"| {name} | {'every byte' if newest in text else '**altered**'} | "
            f"{kept} of {len(signatures)} | {n_errors} |"
        )
    return rows


def _last(name: str) -> int:
    return 3 if name == "aider" else 2


def _logs(name: str) -> list[int]:
    known = {"aider": [0, 1, 2, 3], "Cline": []}
    return known.get(name, [n for n in range(len(FILES)) if n % 4 == 3])


def _tells(line: str) -> bool:
    return "FAILED" in line or "AssertionError" in line


def _signatures(path: Path) -> list[str]:
    """The first line of each function and class at the top of a file, and of methods."""
    text = path.read_text()
    tree = ast.parse(text).body
    found = [each for node in tree for each in (node, *getattr(node, "body", ()))]
    wanted = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    outer = [node for node in found if isinstance(node, wanted) and node.col_offset in (0, 4)]
    inner = {id(n) for f in tree if isinstance(f, ast.FunctionDef) for n in f.body}
    lines = text.splitlines()
    return [lines[node.lineno - 1] for node in outer if id(node) not in inner]


def steadiness(room: float) -> str:
    """How much of a prompt an engine has read already, over the turns of a conversation."""
    talk = agent()
    most = int(room * sum(map(n_chars, talk)))
    before: tuple[Message, ...] = ()
    n_turns = n_changed = 0
    shares = []
    for end in range(1, len(talk) + 1):
        if talk[end - 1].role == "assistant":
            continue
        found = compressed(talk[:end], most_chars=most, packs=PACKS)
        if found.elisions and before:
            n_turns += 1
            same = 0
            while same < len(before) and before[same] == found.messages[same]:
                same += 1
            n_changed += same < len(before)
            shares.append(sum(map(n_chars, found.messages[:same])) / found.after)
        before = found.messages
    middle = sorted(shares)[len(shares) // 2] if shares else 1.0
    return (
        f"Of {n_turns} turns of the agent's conversation that were shortened (room for {room:.0%} "
        f"of it), {n_turns - n_changed} begin with the whole prompt before them; a share of "
        f"{middle:.0%} of the prompt (median) was read before."
    )


async def answers(cascade: Cascade, n: int) -> list[str]:
    """Rows of the third table, a tier each."""
    questions, rows = mix(n), []
    single = tuple(replace(t, rung=replace(t.rung, draws=1)) for t in cascade.tiers)
    house = replace(cascade, tiers=single)
    for tier in TIERS:
        cells = []
        for name, talk in {"alone": (), "one turn": one_turn(), "three reads": reads()}.items():
            found = []
            for question in watched(questions, f"{tier} {name}"):
                asked = as_request(question, tier=tier)
                found.append(await ask(house, replace(asked, messages=(*talk, *asked.messages))))
            done = judged(house, questions, found)
            share = wilson(sum(answer.ok for answer in done), n)
            cells.append(f"{share.value:.0%} ({share.low:.0%}–{share.high:.0%})")
        rows.append(f"| {tier} | {' | '.join(cells)} |")
    return rows


def one_turn() -> tuple[Message, ...]:
    """A task like the one that follows, and its right answer."""
    before = tuning(10)[0]
    return user(before.prompt), said(before.answer)


def reads() -> tuple[Message, ...]:
    """A file that was shown three times, as it was changed; half of what the models can read."""
    source = FILES[0].read_text()[:TALK_CHARS].rpartition("\n")[0] + "\n"
    shown = [f"f.py\n```python\n{source}# {n}\n```" for n in range(3)]
    return tuple(each for text in shown for each in (user(text), said("Ok.")))


async def section(n: int) -> str:
    """All of it as Markdown."""
    async with open_ladder() as cascade:
        tokens = await saved(cascade)
        asked = await answers(cascade, n)
    return "\n".join(
        [
            "| conversation | tokens | after | saved | pieces left out | at most | ms |",
            "| --- | ---: | ---: | ---: | --- | ---: | ---: |",
            *tokens,
            "",
            "| conversation | the file that is edited | signatures | lines that tell of errors |",
            "| --- | --- | ---: | ---: |",
            *stays(),
            "",
            *(steadiness(room) for room in ROOMS),
            "",
            f"| tier, {n} tasks | alone | behind one turn of the same kind | behind three reads |",
            "| --- | ---: | ---: | ---: |",
            *asked,
        ]
    )


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.compression", description=__doc__)
    parser.add_argument("--n", type=int, default=100, help="tasks")
    print(anyio.run(section, parser.parse_args().n))


if __name__ == "__main__":
    main()
