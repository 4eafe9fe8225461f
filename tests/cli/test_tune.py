"""`xnai tune`: what it tells, what it keeps, and what `xnai doctor` says of that."""

from __future__ import annotations

import json
import platform
from pathlib import Path

import pytest

from tests.cli.conftest import PLAIN, RIGHT, Desk
from tests.tools.random_gguf import Geometry, write_random_gguf
from tests.tools.tuned import write_tuning

SHORT = ("--minutes", "0.1")


@pytest.fixture
def one(desk: Desk) -> Desk:
    desk.model("draft")
    return desk


def kept(desk: Desk) -> Path:
    return desk.home / "data" / "tuning.json"


def tuning_finding(desk: Desk) -> dict[str, str]:
    return next(each for each in desk.run("doctor", "--json").json if each["topic"] == "tuning")


def test_it_tells_what_was_measured_and_keeps_it(one: Desk):
    before = tuning_finding(one)
    assert (before["grade"], "never done" in before["found"]) == ("ok", True)
    done = one.run("tune", *SHORT, "--json")
    assert done.code == 0
    (model,) = done.json["models"]
    assert model["model"] == "draft"
    assert {"threads that draw", "batch", "guessing ahead"} <= {s["aim"] for s in model["steps"]}
    assert model["before"]["prompt_tokens_s"] > 0
    assert model["before"]["samples"] >= 1
    (found,) = json.loads(kept(one).read_text())["models"].values()
    assert found["tuning"] == model["tuning"]
    assert found["model"] == "draft"
    after = tuning_finding(one)
    assert after["grade"] == "ok"
    assert "1 models, up to " in after["found"]


def test_people_are_told_in_a_table_without_a_bar_in_a_pipe(one: Desk):
    done = one.run("tune", "draft", *SHORT)
    assert done.code == 0
    assert "threads that read" in done.out
    assert "t/s" in done.out
    assert str(kept(one)) in done.out
    assert "\x1b" not in done.out + done.err


def test_it_ends_in_the_time_it_is_given(one: Desk):
    done = one.run("tune", "--minutes", "0.1", "--json")
    (model,) = done.json["models"]
    assert model["took_s"] < 30  # 6 s and what was running when they were over


@pytest.mark.parametrize(
    ("change", "told"),
    [({"cores": 63}, "63 cores"), ({"engine": "0"}, "another llama.cpp (0)")],
)
@pytest.mark.drill
def test_doctor_tells_of_a_profile_that_is_not_used(
    one: Desk, change: dict[str, object], told: str
):
    one.run("tune", *SHORT)
    profile = json.loads(kept(one).read_text())
    profile["machine"] |= change
    kept(one).write_text(json.dumps(profile))
    found = tuning_finding(one)
    assert (found["grade"], told in found["found"]) == ("warning", True)
    assert found["remedy"] == "Measure anew: xnai tune"
    assert one.run("list").code == 0


def test_a_damaged_profile_is_told_of_and_in_nobodys_way(one: Desk):
    kept(one).parent.mkdir(parents=True, exist_ok=True)
    kept(one).write_text("{")
    assert tuning_finding(one)["grade"] == "warning"
    assert one.run("tune", *SHORT, "--json").code == 0
    assert tuning_finding(one)["grade"] == "ok"


def test_an_unknown_name_is_refused_before_anything_is_measured(one: Desk):
    done = one.run("tune", "nobody", "--json")
    assert done.code == 2
    assert "nobody" in done.json["error"]["message"]
    assert not kept(one).exists()


def test_a_file_that_is_not_there_is_refused_where_it_is_named(desk: Desk):
    desk.model("draft", path="/no/such.gguf")
    assert "/no/such.gguf" in desk.run("tune", "draft").err
    done = desk.run("tune")
    assert done.code == 2
    assert "No model of the configuration is on this machine" in done.err


def test_a_partner_with_other_tokens_is_refused_by_name(desk: Desk):
    desk.model("draft")
    desk.model("refine", path="pocket:refine.gguf", speculation="draft")
    done = desk.ask("Write f(x): double it")
    assert done.code == 2
    assert "draft cannot guess for refine" in done.err


def tier(desk: Desk, *command: str) -> dict[str, object]:
    found = desk.run(*command, "--json").json
    return found[0] if command == ("list",) else found


def test_what_was_found_is_in_what_is_estimated(one: Desk):
    before, shown = tier(one, "list"), tier(one, "show", "draft")
    assert shown["kv_type"] == "f16"
    write_tuning(kept(one), one.gguf, kv_type="q8_0")
    after, tuned = tier(one, "list"), tier(one, "show", "draft")
    assert tuned["kv_type"] == "q8_0"
    assert tuned["kv_mib"] == pytest.approx(shown["kv_mib"] * 17 / 32)
    assert after["ram_mib"] < before["ram_mib"]
    assert after["ram_mib"] == pytest.approx(tuned["total_mib"])


@pytest.mark.parametrize(("found", "slots"), [(2, 2), (4, 1)])
def test_a_context_is_chosen_before_what_was_found_and_that_has_to_fit_with_it(
    desk: Desk, tmp_path: Path, found: int, slots: int
):
    shape = Geometry(
        n_layer=24, n_embd=256, n_head=8, n_head_kv=8, n_ff=64, n_ctx_train=32_768
    )  # 24 KiB of context a token
    path = write_random_gguf(tmp_path / "wide.gguf", shape)
    desk.settings["budget"] = {"models_mib": 636, "kv_mib": 64}
    desk.model("draft", path=str(path), n_ctx=None)
    plain = tier(desk, "show", "draft")
    assert (plain["n_ctx"], plain["kv_type"], plain["n_slots"]) == (16_384, "f16", 1)
    write_tuning(kept(desk), path, kv_type="q8_0", n_slots=found)
    tuned = tier(desk, "show", "draft")
    assert (tuned["n_ctx"], tuned["n_ctx_why"]) == (16_384, plain["n_ctx_why"])
    assert (tuned["kv_type"], tuned["n_slots"]) == ("q8_0", slots)
    assert tuned["total_mib"] <= 700


def test_a_running_engine_was_charged_what_the_list_says(one: Desk):
    one.tier("draft", RIGHT, "--hang-after", 2, "--requests", pipe := one.fifo("pipe"))
    write_tuning(kept(one), one.gguf, kv_type="q8_0")
    program = one.start("ask", PLAIN)
    assert pipe.read_text()
    running = one.run("ps", "--json").json
    program.terminate()
    program.communicate(timeout=60)
    (mine,) = [engine for engine in running if engine["owner_pid"] == program.pid]
    assert mine["estimated_mib"] == pytest.approx(tier(one, "list")["ram_mib"], abs=0.5)


@pytest.mark.skipif(platform.machine() != "x86_64", reason="repacked on x86 only")
def test_weights_that_are_slower_repacked_are_not_repacked(desk: Desk, tmp_path: Path):
    path = write_random_gguf(tmp_path / "q4.gguf", Geometry(n_embd=256), kind="Q4_K")
    desk.model("draft", path=str(path))
    assert tier(desk, "show", "draft")["repacks"]
    write_tuning(kept(desk), path, repacks=False)
    assert not tier(desk, "show", "draft")["repacks"]
    desk.model("draft", path=str(path), repack=True)
    assert tier(desk, "show", "draft")["repacks"]


def test_doctor_names_the_partner_that_cannot_guess(desk: Desk):
    desk.model("draft")
    desk.model("refine", path="pocket:refine.gguf", speculation="draft")
    found = tuning_finding(desk)
    assert (found["grade"], "draft cannot guess for refine" in found["found"]) == ("error", True)
    assert "same family" in found["remedy"]
