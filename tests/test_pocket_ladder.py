"""The embedded ladder answers: the requests of `make demo`, and what is beyond it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

XNAI = Path(sys.executable).with_name("xnai")
RUNS = (
    "Write rle(s): replace each run of equal characters by the character and how often it stands "
    "there. rle('aaabcc') == 'a3b1c2'"
)
GUESTS = (
    "Write guests(names): capitalize each, sort them, number them from 1 like '1. Ann' and join "
    "with ', '. If there are no names, return 'nobody'. guests(['bob', 'ann']) == '1. Ann, 2. Bob'"
)


def ask(home: Path, *arguments: str) -> tuple[int, dict[str, Any]]:
    done = subprocess.run(
        [XNAI, "ask", "--json", "--preset", "pocket", *arguments],
        env={"PATH": os.environ["PATH"], "HOME": str(home), "XNAI_HOME": str(home)},
        cwd=home,
        capture_output=True,
        check=False,
        timeout=60,
    )
    return done.returncode, json.loads(done.stdout)


@pytest.mark.parametrize(
    ("request_text", "call", "value"),
    [
        ("srt(xs): sort descending. srt([1, 2]) == [2, 1]", "srt([4, 9, 6])", [9, 6, 4]),
        (RUNS, "rle('xyyxx')", "x1y2x2"),
        (GUESTS, "[guests(['eve', 'cy', 'dan']), guests([])]", ["1. Cy, 2. Dan, 3. Eve", "nobody"]),
    ],
)
def test_a_request_of_the_demo_is_answered_with_code_that_works(
    tmp_path: Path, request_text: str, call: str, value: object
):
    status, answer = ask(tmp_path, request_text)
    assert (status, answer["accepted"]) == (0, True)
    program = f"{answer['code']}\nimport json\nprint(json.dumps({call}))\n"
    ran = subprocess.run(
        [sys.executable, "-I", "-c", program], capture_output=True, check=True, timeout=30
    )
    assert json.loads(ran.stdout) == value


def test_the_request_that_is_hard_climbs_through_every_tier(tmp_path: Path):
    _, answer = ask(tmp_path, GUESTS)
    tiers = [attempt["tier"] for attempt in answer["attempts"]]
    assert list(dict.fromkeys(tiers)) == ["draft", "refine", "expert"]


def test_examples_in_the_request_are_run_and_hold(tmp_path: Path):
    status, answer = ask(tmp_path, "Write last(xs): the last item of xs. last([1, 2]) returns 2")
    assert status == 0
    found = {e["kind"]: e["score"] for e in answer["attempts"][-1]["evidence"]}
    assert found["examples"] == 1.0


def test_what_is_beyond_the_ladder_is_not_passed_off_as_an_answer(tmp_path: Path):
    status, answer = ask(tmp_path, "Write a TLS 1.3 server with session tickets in Rust")
    assert (status, answer["accepted"]) == (1, False)
