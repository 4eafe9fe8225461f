"""Each refinement pattern on the embedded ladder: real models, a real sandbox."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import get_args

import anyio
import pytest

from xnai.bootstrap import Workspace, open_cascade
from xnai.config import load_config
from xnai.core.chat import ChatRequest, Message, Pattern
from xnai.core.judgement import AnswerDelta, Trajectory

pytestmark = pytest.mark.anyio
HARD = (
    "Write once(names): strip and lowercase each, remove duplicates keeping the first, number them "
    "from 1 like '1. ann' and join with '; '. If there are no names, return 'nobody'."
)
RUNS = (
    "Write rle(s): replace each run of equal characters by the character and how often it stands "
    "there. rle('aaabcc') == 'a3b1c2'"
)
RIGHT = "assert rle('xyyxx') == 'x1y2x2'\nassert rle('') == ''\n"


async def answered(home: Path, pattern: Pattern, text: str, **fields: object) -> Trajectory:
    loaded = load_config(None, preset="pocket")
    budget = loaded.config.budget.model_copy(update={"max_loaded": 3})
    space = Workspace(
        config=loaded.config.model_copy(update={"budget": budget}),
        source=None,
        base=home,
        models_folder=home,
        store_path=home / "xnai.sqlite3",
        embeddings_folder=home,
    )
    messages = (Message(role="user", content=text),)
    asked = ChatRequest(id=pattern, messages=messages, pattern=pattern, **fields)
    async with open_cascade(space, emit=lambda event: None) as cascade:
        async for delta in cascade.chat(asked):
            if isinstance(delta, AnswerDelta):
                return delta.trajectory
    raise AssertionError("a request ends in an answer or an error")


@pytest.mark.parametrize("pattern", get_args(Pattern))
async def test_a_request_with_an_example_is_answered_rightly(tmp_path: Path, pattern: Pattern):
    done = await answered(tmp_path, pattern, RUNS)
    assert done.accepted
    assert done.route.pattern == pattern
    assert not any(e.refutes for e in done.answering.evidence)
    await works(done.answer.code)


async def test_voting_compares_what_the_tiers_wrote_by_running_it(tmp_path: Path):
    done = await answered(tmp_path, "voting", HARD, quality=0.999)
    tiers = [attempt.draft.tier for attempt in done.attempts]
    assert tiers[:2] == ["draft", "refine"]
    told = [e for a in done.attempts for e in a.evidence if e.kind == "behaviour"]
    assert told
    assert all("inputs" in e.detail for e in told)


async def works(code: str) -> None:
    """Run what was answered."""
    command = [sys.executable, "-I", "-c", f"{code}\n{RIGHT}"]
    ran = await anyio.run_process(
        command, check=False, stderr=subprocess.PIPE, env={"PATH": os.environ["PATH"]}
    )
    assert ran.returncode == 0, ran.stderr.decode()
