"""`xnai bench` as people run it: on the embedded ladder, and on engines that fail."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import BROKEN, RIGHT, TIMEOUT_S, WRONG, XNAI, Desk, Terminal
from tests.sovereign import deprived
from tests.tools.small_disk import fill, small_disk
from xnai.benchmark.records import read_run

MINE = """\
version: 1
name: mine
tasks:
  - {id: a, level: mundane, prompt: "Write f(x), double it", entry: f, tests: "assert f(9) == 18"}
  - {id: b, level: heavy, prompt: "Write f(x), twice x", entry: f, tests: "assert f(7) == 14"}
"""
PNG = b"\x89PNG"


@pytest.fixture(scope="module")
def fonts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Where the drawing library keeps what it knows of fonts: it takes seconds to find out."""
    return {"MPLCONFIGDIR": str(tmp_path_factory.mktemp("fonts"))}


@pytest.fixture(scope="module")
def embedded(
    tmp_path_factory: pytest.TempPathFactory, fonts: dict[str, str]
) -> tuple[Path, Any, str]:
    """A real run of the embedded ladder on three tasks: its folder, stdout as JSON, stderr."""
    folder = tmp_path_factory.mktemp("bench")
    done = subprocess.run(
        [XNAI, "bench", "--limit", "3", "--out", "run", "--json", "--preset", "pocket"],
        env={"PATH": os.environ["PATH"], "HOME": str(folder), "XNAI_HOME": str(folder), **fonts},
        cwd=folder,
        capture_output=True,
        check=True,
        timeout=100,
    )
    return folder, json.loads(done.stdout), done.stderr.decode()


@pytest.fixture
def mine(desk: Desk, fonts: dict[str, str]) -> Desk:
    """A ladder of two scripted tiers, the larger one right, and two tasks."""
    desk.extra |= fonts
    (desk.folder / "mine.yaml").write_text(MINE)
    desk.tier("draft", WRONG)
    desk.tier("expert", RIGHT)
    return desk


def bench(desk: Desk, *arguments: object) -> Any:
    return desk.run("bench", "--tasks", "mine.yaml", "--out", "run", *arguments)


def verdicts(document: Any) -> dict[str, list[bool]]:
    return {
        name: [a["passed"] for a in document["answers"] if a["entrant"] == name]
        for name in document["setup"]["entrants"]
    }


def test_the_embedded_ladder_is_measured_tier_by_tier_and_as_a_whole(embedded):
    folder, said, err = embedded
    assert said["setup"]["tasks"] == "pocket"
    assert "the tasks are `pocket`" in err
    assert {name: len(row) for name, row in verdicts(said).items()} == dict.fromkeys(
        ("draft", "refine", "expert", "xnai/auto"), 3
    )
    assert verdicts(said)["expert"].count(True) >= 2
    assert all(answer["text"] and not answer["error"] for answer in said["answers"])
    assert [task["level"] for task in said["setup"]["asked"]] == ["mundane", "mid", "heavy"]
    assert json.loads((folder / "run" / "run.json").read_bytes()) == said


def test_a_run_is_written_as_json_markdown_and_a_picture(embedded):
    folder, said, _ = embedded
    assert sorted(path.name for path in (folder / "run").iterdir()) == [
        "report.md",
        "report.png",
        "run.json",
    ]
    assert len(read_run(folder / "run").answers) == 12
    assert (folder / "run" / "report.png").read_bytes().startswith(PNG)
    report = (folder / "run" / "report.md").read_text()
    for name in ("always draft", "always expert", "xnai/auto", "random mix", "oracle"):
        assert f"| {name}" in report
    assert len(said["figures"]["gates"]) == 3


@pytest.mark.skipif(sys.platform != "linux", reason="the guard is Linux's")
def test_a_local_ladder_is_held_from_the_network_while_it_is_measured(embedded):
    _, said, _ = embedded
    assert {answer["held"] for answer in said["answers"]} <= {"namespace", "filter"}
    assert sum(answer["outward"] for answer in said["answers"]) == 0
    assert said["figures"]["gates"][2]["reached"] is True


def test_nothing_but_results_is_told_where_nobody_watches(embedded):
    _, _, err = embedded
    assert len(err.splitlines()) == 2
    assert "\x1b" not in err


def test_no_answer_of_a_benchmark_is_recorded_as_a_users(embedded):
    folder, _, _ = embedded
    assert not (folder / "data" / "xnai.sqlite3").exists()


def test_own_tasks_are_judged_by_tests_that_no_model_sees(mine: Desk):
    seen = mine.folder / "seen"
    mine.tier("expert", RIGHT, "--requests", seen)
    done = bench(mine, "--json")
    assert done.code == 0
    # Without examples the cascade cannot know that draft is wrong.
    found = verdicts(done.json)
    assert (found["draft"], found["expert"]) == ([False, False], [True, True])
    assert "twice x" in seen.read_text()
    assert "18" not in seen.read_text()
    notes = {a["note"] for a in done.json["answers"] if a["entrant"] == "draft"}
    assert notes == {"0 of 1 tests pass; f(9) returned 9, expected 18",
                     "0 of 1 tests pass; f(7) returned 7, expected 14"}  # fmt: skip


def test_a_program_of_the_users_is_held_only_where_that_is_asked_for(mine: Desk):
    free = bench(mine, "--limit", 1, "--json").json
    assert {answer["held"] for answer in free["answers"]} == {"none"}
    assert free["figures"]["gates"][2]["reached"] is None
    done = mine.run("bench", "--tasks", "mine.yaml", "--out", "held", "--sovereign", "--json")
    if "SovereignUnavailable" in done.out:
        pytest.skip("no guard here")
    assert {answer["held"] for answer in done.json["answers"]} <= {"namespace", "filter"}
    assert verdicts(done.json)["expert"] == [True, True]


def test_an_engine_that_dies_costs_its_answers_and_the_run_goes_on(mine: Desk):
    mine.tier("draft", RIGHT, "--crash-after", 1)
    done = bench(mine, "--json")
    assert done.code == 0
    dead = [a for a in done.json["answers"] if a["entrant"] == "draft"]
    assert all(a["error"] and not a["passed"] for a in dead)
    assert verdicts(done.json)["expert"] == [True, True]
    assert verdicts(done.json)["xnai/auto"] == [True, True]


def test_an_interrupted_run_keeps_what_is_done_and_goes_on(mine: Desk):
    pipe = mine.fifo("pipe")
    mine.tier("expert", RIGHT, "--requests", pipe, "--hang-after", 2)
    program = mine.start("bench", "--tasks", "mine.yaml", "--out", "run", "--json")
    assert pipe.read_text()  # both answers of draft are there
    os.kill(program.pid, signal.SIGINT)
    out, err = program.communicate(timeout=TIMEOUT_S)
    assert (program.returncode, out) == (130, b"")
    assert b"2 of 6 answers are kept; go on: --resume --out run" in err
    assert b"Traceback" not in err
    kept = (mine.folder / "run" / "answers.jsonl").read_text().splitlines()
    assert len(kept) == 3

    refused = bench(mine)
    assert refused.code == 2
    assert "Add --resume to go on" in refused.err
    mine.tier("expert", RIGHT)
    assert "--repeat changed" in bench(mine, "--resume", "--repeat", 2).err
    done = bench(mine, "--resume", "--json")
    assert done.code == 0
    assert verdicts(done.json)["expert"] == [True, True]
    assert [json.loads(line) for line in kept[1:]] == done.json["answers"][:2]
    assert not (mine.folder / "run" / "answers.jsonl").exists()
    assert bench(mine).err.startswith("xnai: run holds a whole run.")
    assert bench(mine, "--resume").code == 2


@pytest.mark.drill
def test_without_a_folder_the_last_run_that_was_broken_off_goes_on(mine: Desk):
    assert mine.run("bench", "--tasks", "mine.yaml", "--resume").code == 2
    done = mine.run("bench", "--tasks", "mine.yaml", "--json")
    (kept,) = (mine.home / "data" / "bench").iterdir()
    assert (kept / "run.json").exists()
    whole = read_run(kept)
    (kept / "run.json").unlink()
    lines = [done.json | {"answers": []}, *done.json["answers"][:1]]
    (kept / "answers.jsonl").write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    again = mine.run("bench", "--tasks", "mine.yaml", "--resume", "--json")
    assert again.code == 0
    assert [a["passed"] for a in again.json["answers"]] == [a.passed for a in whole.answers]


def test_a_full_disk_costs_the_files_and_not_the_report(mine: Desk):
    with small_disk(mine.folder / "small", kib=64) as disk:
        (disk / "run").mkdir()
        fill(disk)
        done = mine.run("bench", "--tasks", "mine.yaml", "--out", disk / "run")
    assert done.code == 2
    assert "answers are not kept, since" in done.err
    assert "run.json cannot be written: No space left on device" in done.err
    assert "Acceptance gates" in done.out


def test_a_reader_that_goes_away_costs_no_file(mine: Desk):
    gone = ("sh", "-c", '"$0" "$@" | head -c 1 > /dev/null')
    mine.run("bench", "--tasks", "mine.yaml", "--out", "run", wrap=gone)
    assert (mine.folder / "run" / "report.png").exists()


def test_a_terminal_shows_a_bar_and_a_pipe_does_not(mine: Desk, terminal: Callable[..., Terminal]):
    seen = terminal("bench", "--tasks", "mine.yaml", "--out", "run")
    assert seen.finish() == 0
    assert "6/6" in seen.shown
    (mine.folder / "run").rename(mine.folder / "first")
    assert "6/6" not in bench(mine).err


@pytest.mark.parametrize(
    ("was", "instead", "told"),
    [
        (
            "level: heavy",
            "level: hard",
            "mine.yaml:5: tasks[1].level: should be one of mundane, mi",
        ),
        (
            '"assert f(7) == 14"',
            '"assert f(7) =="',
            "mine.yaml:5: tasks[1].tests: they do not comp",
        ),
        (
            '"assert f(7) == 14"',
            '"assert f(7) == 14", reference: "def f(x):\\n    while True: pass\\n"',
            "mine.yaml: `b`: its reference fails: ",
        ),
    ],
)
def test_tasks_that_cannot_be_used_end_it_before_a_model_is_asked(
    mine: Desk, was: str, instead: str, told: str
):
    assert was in MINE
    seen = mine.folder / "seen"
    mine.tier("draft", RIGHT, "--requests", seen)
    (mine.folder / "mine.yaml").write_text(MINE.replace(was, instead))
    done = bench(mine)
    assert (done.code, done.out) == (2, "")
    assert told in done.err
    assert not seen.exists()


def test_without_a_sandbox_nothing_is_asked(mine: Desk):
    seen = mine.folder / "seen"
    mine.tier("draft", RIGHT, "--requests", seen)
    wrap = (sys.executable, str(deprived.__file__), "landlock_create_ruleset")
    mine.extra["PATH"] = "/nowhere"
    done = mine.run("bench", "--tasks", "mine.yaml", "--out", "run", wrap=wrap)
    assert done.code == 3
    assert "Answers cannot be judged: there is no sandbox here" in done.err
    assert not seen.exists()


@pytest.mark.drill
def test_two_runs_are_compared_and_runs_of_other_tasks_are_not(mine: Desk):
    bench(mine)
    (mine.folder / "run").rename(mine.folder / "before")
    mine.tier("draft", RIGHT)
    bench(mine)
    done = mine.run("bench", "--compare", "before", "run/run.json")
    assert done.code == 0
    assert "draft: gained in B: a, b" in done.out
    assert mine.run("bench", "--compare", "before", "run", "--json").json[0]["gain"]["value"] == 1
    mine.run("bench", "--tasks", "mine.yaml", "--out", "other", "--level", "heavy")
    refused = mine.run("bench", "--compare", "before", "other")
    assert (refused.code, refused.out) == (2, "")
    assert "The runs are of different tasks: 2 of mine" in refused.err
    assert "No such file" in mine.run("bench", "--compare", "before", "nowhere").err


def test_a_humaneval_file_becomes_tasks_that_are_run(mine: Desk):
    row = {
        "task_id": "Mine/1",
        "prompt": 'def f(x):\n    """Double it."""\n',
        "entry_point": "f",
        "canonical_solution": "    return 2 * x\n",
        "test": "def check(candidate):\n    assert candidate(4) == 8\n",
    }
    (mine.folder / "theirs.jsonl").write_text(json.dumps(row) + "\n")
    done = mine.run("bench", "import", "theirs.jsonl", "--out", "theirs.yaml")
    assert (done.code, done.out) == (0, "theirs.yaml: 1 tasks (1 mundane)\n")
    run = mine.run("bench", "--tasks", "theirs.yaml", "--out", "run", "--json")
    assert verdicts(run.json)["expert"] == [True]
    (mine.folder / "bad.jsonl").write_text('{"a": 1}\n')
    refused = mine.run("bench", "import", "bad.jsonl", "--out", "bad.yaml")
    assert refused.code == 2
    assert "bad.jsonl:1: neither HumanEval" in refused.err
    assert not (mine.folder / "bad.yaml").exists()


def test_code_that_does_not_parse_is_told_as_such(mine: Desk):
    mine.tier("draft", BROKEN)
    done = bench(mine, "--limit", 1, "--json")
    first = done.json["answers"][0]
    assert (first["entrant"], first["passed"]) == ("draft", False)
    assert "SyntaxError" in first["note"]
