"""Engines, disks and neighbours that fail: an answer all the same, or a clear error."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from tests.cli.conftest import BROKEN, PLAIN, RIGHT, TIMEOUT_S, XNAI, Desk

CODE = "def f(x):\n    return 2 * x\n"


def test_an_engine_killed_before_its_first_word_is_started_again(desk: Desk):
    desk.tier("draft", RIGHT, "--crash-after", 0, "--only-once", desk.folder / "once")
    done = desk.ask(PLAIN, "--json").json
    assert (done["tier"], done["accepted"]) == ("draft", True)


def test_an_engine_killed_half_way_leaves_the_answer_to_the_next_tier(desk: Desk):
    desk.tier("draft", RIGHT, "--crash-after", 3)
    desk.tier("refine", RIGHT)
    done = desk.ask(PLAIN, "--trace")
    assert (done.code, done.out) == (0, CODE)
    assert "draft   failed: " in done.err


def test_an_engine_killed_half_way_is_an_engine_failure_when_nobody_is_left(desk: Desk):
    desk.tier("draft", RIGHT, "--crash-after", 3)
    done = desk.ask(PLAIN)
    assert (done.code, done.out) == (3, "")
    assert "killed" in done.err
    assert "Traceback" not in done.err


def test_an_engine_that_is_stopped_does_not_outlast_the_deadline(desk: Desk):
    desk.tier("draft", RIGHT, "--stop-after", 3)
    done = desk.ask(PLAIN, "--timeout", 2)
    assert (done.code, done.out) == (3, "")
    assert "ran out" in done.err


def test_an_engine_that_prints_garbage_is_an_engine_failure(desk: Desk):
    desk.tier("draft", RIGHT, "--garbage-after", 3)
    done = desk.ask(PLAIN)
    assert (done.code, done.out) == (3, "")
    assert "Traceback" not in done.err


def test_an_engine_that_is_slow_to_load_is_waited_for(desk: Desk):
    desk.tier("draft", RIGHT, "--load-s", 1)
    assert desk.ask(PLAIN).out == CODE


def test_an_engine_that_will_not_start_is_named_with_its_reason(desk: Desk):
    desk.tier("draft", RIGHT, "--exit-with", "no such instruction")
    done = desk.ask(PLAIN)
    assert (done.code, done.out) == (3, "")
    assert "no such instruction" in done.err


@pytest.mark.skipif(
    shutil.which("unshare") is None
    or subprocess.run(["unshare", "-rn", "true"], check=False).returncode != 0,
    reason="needs a network namespace of its own",
)
def test_a_loopback_that_is_down_is_told_at_once(desk: Desk):
    desk.tier("draft", RIGHT)
    desk.write_config()
    done = desk.run("ask", PLAIN, wrap=("unshare", "-rn"))
    assert done.code == 3
    assert "127.0.0.1 is down" in done.err
    assert "ip link set lo up" in done.err


def test_a_missing_and_a_damaged_model_file_are_engine_failures_that_name_it(desk: Desk):
    desk.model("draft", path=str(desk.folder / "gone.gguf"))
    done = desk.ask(PLAIN)
    assert done.code == 3
    assert "gone.gguf" in done.err
    (desk.folder / "bad.gguf").write_bytes(b"GGUF" + b"\xff" * 400)
    desk.model("draft", path=str(desk.folder / "bad.gguf"))
    done = desk.ask(PLAIN)
    assert done.code == 3
    assert "bad.gguf" in done.err
    assert "Traceback" not in done.err


def test_a_model_larger_than_the_budget_is_refused_with_both_figures(desk: Desk):
    desk.settings = {"budget": {"models_mib": 20, "kv_mib": 1}}
    desk.model("draft")
    done = desk.ask(PLAIN)
    assert (done.code, done.out) == (3, "")
    assert "draft needs about " in done.err
    assert "may use 2" in done.err, "20 of models and 1 of context"
    assert "raise `budget`" in done.err


def test_a_store_that_cannot_be_made_costs_the_record_but_not_the_answer(desk: Desk):
    desk.settings = {"store": {"path": "/proc/xnai.sqlite3"}}
    desk.tier("draft", RIGHT)
    done = desk.ask(PLAIN)
    assert (done.code, done.out) == (0, CODE)
    assert "xnai: not recorded: " in done.err


def test_a_full_disk_costs_the_record_but_not_the_answer(desk: Desk):
    desk.tier("draft", RIGHT)
    limited = ("/bin/bash", "-c", 'ulimit -f 1; exec "$@"', "-")
    done = desk.run("ask", PLAIN, wrap=limited)
    assert (done.code, done.out) == (0, CODE)
    assert "xnai: not recorded: " in done.err
    assert desk.ask(PLAIN).err == "", "the next one finds a store that it can use"


def test_a_store_that_is_no_database_costs_the_record_but_not_the_answer(desk: Desk):
    desk.tier("draft", RIGHT)
    desk.store.parent.mkdir(parents=True)
    desk.store.write_text("my diary")
    done = desk.ask(PLAIN)
    assert (done.code, done.out) == (0, CODE)
    assert "not recorded" in done.err
    assert desk.store.read_text() == "my diary"


def test_two_at_once_share_one_store(desk: Desk):
    desk.tier("draft", RIGHT)
    both = [desk.start("ask", PLAIN) for _ in range(2)]
    ended = [program.communicate(timeout=TIMEOUT_S) for program in both]
    assert ended == [(CODE.encode(), b"")] * 2
    assert len(desk.run("logs", "--json").json) == 2


def test_a_request_that_nobody_could_answer_is_in_the_logs(desk: Desk):
    desk.tier("draft", RIGHT, "--crash-after", 3)
    desk.ask(PLAIN)
    (row,) = desk.run("logs", "--json").json
    assert row["accepted"] is False
    assert row["error_kind"] == "EngineDied"


def test_texts_are_not_kept_when_they_are_not_wanted(desk: Desk):
    desk.settings = {"store": {"keep_text": False}}
    desk.tier("draft", BROKEN)
    desk.tier("refine", RIGHT)
    desk.ask(PLAIN)
    raw = b"".join(p.read_bytes() for p in desk.store.parent.glob("xnai.sqlite3*"))
    assert b"double it" not in raw
    assert b"return 2" not in raw
    assert "(not kept)" in desk.run("logs", "last").out


def test_a_folder_that_has_gone_is_named_as_the_reason(desk: Desk):
    desk.tier("draft", RIGHT)
    gone = desk.folder / "gone"
    gone.mkdir()
    done = subprocess.run(
        ["/bin/sh", "-c", f"rmdir '{gone}'; exec '{XNAI}' ask 'Write f(x): double it'"],
        cwd=gone,
        env=desk.environment,
        capture_output=True,
        timeout=TIMEOUT_S,
        check=False,
    )
    shutil.rmtree(gone, ignore_errors=True)
    assert done.returncode == 2
    assert b"folder does not exist any more" in done.stderr


def test_with_json_an_error_is_an_object_too(desk: Desk):
    desk.tier("draft", RIGHT)
    done = desk.ask(PLAIN, "--json", "--tier", "drift")
    assert (done.code, done.err) == (2, "")
    assert done.json == {
        "error": {
            "type": "UnknownName",
            "message": "There is no tier 'drift'. Did you mean 'draft'?",
            "hint": "Known: draft.",
        }
    }


def test_a_request_that_is_the_word_json_asks_for_no_object(desk: Desk):
    desk.tier("draft", RIGHT)
    done = desk.ask("--tier", "drift", "--", "--json")
    assert (done.code, done.out) == (2, "")
    assert "There is no tier 'drift'" in done.err


def test_two_test_files_are_refused_rather_than_one_forgotten(desk: Desk):
    desk.tier("draft", RIGHT)
    tests = desk.folder / "test_f.py"
    tests.write_text("assert f(1) == 2\n", encoding="utf-8")
    done = desk.ask(PLAIN, "--tests", tests, "--tests", tests)
    assert (done.code, done.out) == (2, "")
    assert "--tests was given 2 times" in done.err
