"""`xnai fit`: the arithmetic adds up, and what is written is what was shown."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
import yaml

from tests.cli.conftest import Desk, Terminal
from tests.cli.test_terminal import plain
from tests.tools.tuned import write_tuning

MIB = 1 << 20


def models(told: dict) -> list[tuple[str, str]]:
    return [(rung["model"], rung["quantisation"]) for rung in told["rungs"]]


@pytest.mark.parametrize(
    ("ram", "ladder", "together"),
    [
        ("16GiB", ["1.5b Q5_K_M", "3b Q5_K_M", "7b Q5_K_M"], 3),
        ("8GiB", ["1.5b Q5_K_M", "3b Q5_K_M", "7b Q4_K_M"], 2),
        ("6144MiB", ["1.5b Q5_K_M", "3b Q5_K_M"], 2),
        ("2GiB", ["0.5b Q5_K_M"], 1),
        ("1GiB", [], 0),
    ],
)
def test_each_machine_has_its_ladder(desk, ram, ladder, together):
    told = desk.run("fit", "--ram", ram, "--json").json
    assert [f"{n.removeprefix('qwen-coder-')} {q}" for n, q in models(told)] == ladder
    assert len(told["loaded_together"]) == together


@pytest.mark.parametrize("ram_mib", [1500, 2048, 3000, 4096, 6144, 8192, 12288, 32768])
def test_the_arithmetic_adds_up(desk, ram_mib):
    told = desk.run("fit", "--ram", f"{ram_mib}MiB", "--json").json
    budget = told["budget"]
    assert told["engines_mib"] + budget["os_mib"] + budget["app_mib"] == ram_mib
    assert budget["models_mib"] + budget["kv_mib"] == told["engines_mib"]
    for rung in (*told["rungs"], *told["left_out"]):
        assert sum(rung["parts_mib"].values()) == pytest.approx(rung["total_mib"])
        assert rung["total_mib"] + rung["remains_mib"] == pytest.approx(told["engines_mib"])
    held = [r["total_mib"] for r in told["rungs"] if r["model"] in told["loaded_together"]]
    assert sum(held) <= told["engines_mib"]
    assert all(rung["remains_mib"] >= 0 for rung in told["rungs"])
    assert all(rung["remains_mib"] < 0 for rung in told["left_out"])


def test_this_machine_is_meant_where_no_other_is_named(desk):
    told = desk.run("fit", "--json").json
    assert told["ram_mib"] == psutil.virtual_memory().total // MIB
    assert told["disk_free_bytes"] > 0
    assert told["cores"] >= 1


def test_people_see_every_line(desk):
    shown = desk.run("fit", "--ram", "8GiB").out
    for line in (
        "RAM                       8,192 MiB (as asked)",
        "- operating system        1,024 MiB",
        "= for engines             6,656 MiB",
        "  weights                   1,220 MiB",
        "qwen-coder-7b, Q4_K_M, context 8,192 at f16: to fetch (Apache-2.0)",
        "  context: 16,384 would take 7,214 of 6,656 MiB with qwen-coder-1.5b beside it",
        "qwen-coder-7b would fit in a larger file, but not beside qwen-coder-1.5b",
        "Ladder light: 4 of its 4 models fit (xnai fit light).",
    ):
        assert line in shown


def test_a_longer_context_takes_more_and_no_more_than_the_model_was_trained_for(desk):
    short, long, longer = (
        desk.run("fit", "--ram", "16GiB", "--context", n, "--json").json["rungs"][0]
        for n in (4096, 32_768, 65_536)
    )
    kv = "context (KV)"
    assert long["parts_mib"][kv] == 8 * short["parts_mib"][kv]
    assert (long["n_ctx"], longer["n_ctx"]) == (32_768, 32_768)
    assert longer["total_mib"] == long["total_mib"]


@pytest.mark.parametrize("ram", ["8", "GiB", "-1GiB", "0MiB", "8 TiB", "1e9GiB"])
def test_an_amount_that_is_none_is_told(desk, ram):
    done = desk.run("fit", f"--ram={ram}")
    assert (done.code, "8GiB" in done.err) == (2, True)


def test_a_ladder_that_is_none_is_told(desk):
    done = desk.run("fit", "ligth")
    assert (done.code, "Did you mean 'light'" in done.err) == (2, True)


@pytest.mark.parametrize(
    ("ram", "contexts"),
    [
        ("2GiB", [16_384]),
        ("4GiB", [32_768, 8192]),
        ("8GiB", [4096, 32_768, 8192]),
        ("10GiB", [16_384, 32_768, 16_384]),
        ("12GiB", [32_768, 32_768, 32_768]),
    ],
)
def test_each_has_the_context_that_leaves_the_smallest_its_place(desk, ram, contexts):
    rungs = desk.run("fit", "--ram", ram, "--json").json["rungs"]
    assert [rung["n_ctx"] for rung in rungs] == contexts
    assert all(bool(rung["n_ctx_why"]) for rung in rungs)


def test_a_context_that_was_asked_for_is_written(desk: Desk):
    assert desk.run("fit", "--ram", "16GiB", "--context", 8192, "--write", "--yes").code == 0
    models = yaml.safe_load(desk.config.read_text())["models"].values()
    assert [model["n_ctx"] for model in models] == [8192] * 3


def test_what_is_written_is_the_ladder_that_was_shown(desk: Desk):
    told = desk.run("fit", "--ram", "8GiB", "--json").json
    done = desk.run("fit", "--ram", "8GiB", "--write", "--yes")
    assert done.code == 0
    assert f"+++ {desk.config} (new)" in done.out
    rows = desk.run("list", "--json").json
    assert [row["model"] for row in rows] == [rung["model"] for rung in told["rungs"]]
    shown = desk.run("show", "expert", "--json").json
    assert shown["source"]["file"] == told["rungs"][-1]["file"]
    if psutil.virtual_memory().total >= 8 << 30:
        assert shown["budget_mib"] == told["engines_mib"]
        assert [row["n_ctx"] for row in rows] == [rung["n_ctx"] for rung in told["rungs"]]
    assert "n_ctx" not in desk.config.read_text()
    again = desk.run("fit", "--ram", "8GiB", "--write", "--yes")
    assert f"{desk.config} says so already" in again.err


def test_a_ladder_with_a_smaller_model_than_the_presets_is_written(desk: Desk):
    desk.run("fit", "--ram", "2GiB", "--write", "--yes")
    (row,) = desk.run("list", "--json").json
    assert (row["tier"], row["model"], row["state"]) == ("draft", "qwen-coder-0.5b", "missing")


def test_other_sections_keep_every_byte(desk: Desk):
    before = (
        "# mine\nversion: 1\npreset: pocket  # for now\n\n# who may ask\n"
        "server: {port: 12345}\n# the end\nstore: {keep_text: false}\n"
        "models:\n  other: {path: /x.gguf, parameters_b: 1}\n"
    )
    desk.config.parent.mkdir(parents=True)
    desk.config.write_text(before)
    assert desk.run("fit", "--ram", "8GiB", "--write", "--yes").code == 0
    after = desk.config.read_text()
    assert "# mine\nversion: 1\npreset: qwen-coder\n\n# who may ask\n" in after
    assert "server: {port: 12345}\n# the end\nstore: {keep_text: false}\n" in after
    assert set(yaml.safe_load(after)["models"]) == {"other", "qwen-coder-7b"}


def test_a_file_that_cannot_be_changed_by_lines_stays_as_it_is(desk: Desk):
    desk.config.parent.mkdir(parents=True)
    before = json.dumps({"preset": "pocket", "server": {"port": 12345}})
    desk.config.write_text(before)
    done = desk.run("fit", "--ram", "8GiB", "--write", "--yes")
    assert (done.code, "cannot be changed by a program" in done.err) == (2, True)
    assert desk.config.read_text() == before


def test_without_a_word_nothing_is_written(desk: Desk):
    done = desk.run("fit", "--ram", "8GiB", "--write")
    assert (done.code, "nothing was written" in done.err) == (0, True)
    assert not desk.config.exists()
    assert desk.run("fit", "--ram", "1GiB", "--write", "--yes").code == 2


@pytest.mark.parametrize(("answer", "written"), [("y", True), ("n", False)])
def test_at_a_terminal_it_asks(
    desk: Desk, terminal: Callable[..., Terminal], answer: str, written: bool
):
    seen = terminal("fit", "--ram", "8GiB", "--write")
    seen.wait_for("[y/N]")
    seen.type(answer + "\n")
    assert seen.finish() == 0
    assert "+preset: qwen-coder" in plain(seen.shown)
    assert desk.config.exists() == written


def test_the_catalogue_is_listed_and_shown(desk: Desk):
    rows = {row["model"]: row for row in desk.run("list", "--known", "--json").json}
    assert rows["qwen-coder-3b"]["licence"] == "Qwen Research License"
    assert rows["phi-3-mini"]["ladders"] == ["6gb", "light"]
    assert "7b" in desk.run("list", "--known").out
    shown = desk.run("show", "qwen-coder-7b").out
    assert "qwen2.5-coder-7b-instruct-q4_k_m.gguf" in shown
    assert "Apache-2.0" in shown


def test_files_that_are_here_are_not_to_be_fetched(desk: Desk):
    repo = "Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF"
    place: Path = desk.home / "data" / "models" / repo
    place.mkdir(parents=True)
    (place / "qwen2.5-coder-1.5b-instruct-q5_k_m.gguf").write_bytes(b"GGUF")
    rungs = desk.run("fit", "--ram", "8GiB", "--json").json["rungs"]
    assert [rung["on_disk"] for rung in rungs] == [True, False, False]


def test_what_was_found_for_a_file_that_is_here_is_in_the_sum(desk: Desk):
    (before, *_) = desk.run("fit", "--json").json["rungs"]
    path = desk.home / "data" / "models" / before["repo"] / before["file"]
    path.parent.mkdir(parents=True)
    shutil.copy(desk.gguf, path)
    write_tuning(desk.home / "data" / "tuning.json", path, kv_type="q8_0")
    (after, *_) = desk.run("fit", "--json").json["rungs"]
    assert (before["kv_type"], after["kv_type"]) == ("f16", "q8_0")
    kv = "context (KV)"
    assert after["parts_mib"][kv] == pytest.approx(before["parts_mib"][kv] * 17 / 32)
    (elsewhere, *_) = desk.run("fit", "--ram", "64GiB", "--json").json["rungs"]
    assert elsewhere["kv_type"] == "f16"
