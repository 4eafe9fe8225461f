"""`xnai route|list|show|ps|doctor|logs` and the help, for people and for machines."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import BROKEN, PLAIN, RIGHT, Desk
from tests.tools.random_gguf import Geometry, write_random_gguf

COMMANDS = (
    *("ask", "route", "setup", "list", "show", "ps", "status", "doctor", "logs", "cache", "key"),
    "mcp",
)
HEAVY = {"mcp", "pydantic", "httpx2", "rich.live", "yaml", "xllamacpp", "anyio", "sqlite3"}


@pytest.fixture
def ladder(desk: Desk) -> Desk:
    desk.tier("draft", BROKEN)
    desk.model("refine", n_ctx=512)
    return desk


def test_route_explains_the_plan_and_runs_nothing(ladder: Desk):
    done = ladder.run("route", PLAIN)
    assert done.code == 0
    assert done.out.startswith("plan      draft → refine\n")
    assert "function  f\n" in done.out
    assert not ladder.store.exists()


def test_route_for_machines_has_the_plan_and_what_was_seen(ladder: Desk):
    seen = ladder.run("route", "--json", f"{PLAIN}. f(2) returns 4").json
    assert seen["plan"] == ["draft", "refine"]
    assert seen["features"]["entry"] == "f"
    assert seen["features"]["n_examples"] == 1
    assert seen["probabilities"].keys() == {"draft", "refine"}


def test_route_says_that_examples_are_not_run_without_a_sandbox(ladder: Desk):
    with_example = f"{PLAIN}. f(2) returns 4"
    assert "can be checked exactly by 1 example" in ladder.run("route", with_example).out
    ladder.settings = {"sandbox": {"enabled": False}}
    ladder.write_config()
    assert "nothing is run without a sandbox" in ladder.run("route", with_example).out


def test_route_says_of_models_that_nobody_measured_where_their_prior_comes_from(ladder: Desk):
    said = "draft, refine: not measured, prior from published pass rates on HumanEval"
    assert said in ladder.run("route", PLAIN).out
    assert "draft: not measured" in ladder.run("route", "--max-tier", "draft", PLAIN).out


def test_route_says_nothing_of_a_prior_where_every_model_was_measured(desk: Desk):
    assert "prior from" not in desk.run("route", PLAIN).out


def test_list_shows_each_tier_with_what_it_takes(ladder: Desk):
    head, *rows = ladder.run("list").out.splitlines()
    assert head.split()[:2] == ["tier", "model"]
    assert [row.split()[0] for row in rows] == ["draft", "refine"]
    refine = ladder.run("list", "--json").json[1]
    assert (refine["state"], refine["n_ctx"]) == ("yes", 512)
    assert 10 < refine["ram_mib"] < 200


def test_a_context_that_nobody_gave_is_told_with_its_reason(desk: Desk):
    desk.model("draft", n_ctx=None)
    (row,) = desk.run("list", "--json").json
    why = "automatic: all it was trained for"
    assert (row["n_ctx"], row["n_ctx_why"]) == (4096, why)
    assert "4,096, automatic" in desk.run("list").out
    shown = desk.run("show", "draft", "--json").json
    assert (shown["n_ctx"], shown["n_ctx_why"]) == (4096, why)
    found = next(f for f in desk.run("doctor", "--json").json if f["topic"] == "draft")
    assert found["grade"] == "ok"
    assert found["found"].endswith(f"; {why}")
    assert "its context of 4,096" in found["found"]


def test_doctor_warns_of_a_budget_that_leaves_hardly_a_context(desk: Desk):
    desk.model("draft", n_ctx=None, n_slots=64)
    desk.settings = {"budget": {"models_mib": 130, "kv_mib": 0, "max_loaded": 1}}
    desk.write_config()
    found = next(f for f in desk.run("doctor", "--json").json if f["topic"] == "draft")
    assert found["grade"] == "warning"
    assert "automatic: 2,048 would take 192 of 130 MiB" in found["found"]
    assert "kv_type: q8_0" in found["remedy"]


def test_list_says_which_models_are_missing(ladder: Desk):
    ladder.model("expert", path="/nowhere/x.gguf")
    assert ladder.run("list").out.splitlines()[-1].endswith("missing")


def test_show_tells_geometry_and_ram_by_tier_alias_or_model(ladder: Desk):
    facts = ladder.run("show", "refine", "--json").json
    assert facts["file_n_embd"] == 64
    assert facts["total_mib"] > 10
    assert ladder.run("show", "M", "--json").json == facts
    assert "file_architecture" in ladder.run("show", "refine").out
    missing = ladder.run("show", "refnie")
    assert missing.code == 2
    assert "Did you mean 'refine'" in missing.err


def test_names_in_files_of_strangers_do_not_steer_the_terminal(desk: Desk):
    file = desk.folder / "\x1b[2Jx.gguf"
    file.write_bytes(desk.gguf.read_bytes().replace(b"random-", b"\x1b[2J\x1b[m"))
    source = {"repo": "some/repo", "file": "m.gguf"}
    desk.models = {
        "\x1b[31mred": {"path": str(file), "parameters_b": 1, "n_ctx": 512},
        "\x1b[31mgone": {"path": None, "source": source, "parameters_b": 2, "n_ctx": 512},
    }
    desk.settings = {
        "tiers": [
            {"name": name, "model": model, "role": name}
            for name, model in zip(("draft", "refine"), desk.models, strict=True)
        ]
    }
    desk.write_config()
    desk.extra["XNAI_HOME"] = str(desk.home) + "/\x1b[31m/.."
    (desk.home / "\x1b[31m").mkdir()
    for arguments in (("list",), ("show", "draft"), ("doctor",)):
        shown = desk.run(*arguments).out
        assert "red" in shown
        assert not [c for c in shown if c < " " and c != "\n"]


def test_ps_shows_an_engine_while_it_runs(ladder: Desk):
    pipe = ladder.fifo("pipe")
    ladder.tier("draft", RIGHT, "--requests", pipe, "--hang-after", 2)
    long = write_random_gguf(ladder.folder / "long.gguf", Geometry(n_ctx_train=5000))
    ladder.models["draft"] |= {"path": str(long), "n_ctx": None}
    ladder.write_config()
    program = ladder.start("ask", PLAIN)
    assert pipe.read_text()
    shown = ladder.run("ps", "--json").json
    program.terminate()
    program.communicate(timeout=60)
    (mine,) = [engine for engine in shown if engine["owner_pid"] == program.pid]
    assert mine["path"] == str(long)
    assert mine["n_ctx"] == 5000
    assert ladder.run("ps").code == 0


def test_doctor_is_content_with_a_sound_machine(ladder: Desk):
    done = ladder.run("doctor")
    assert done.code == 0
    topics = [line.split()[1] for line in done.out.splitlines() if line[0] != " "]
    assert topics == [
        "configuration",
        "draft",
        "refine",
        *("RAM", "ladder", "sandbox", "sovereign"),
        *topics[-4:],
    ]
    assert topics[-4:] == ["llama.cpp", "tuning", "embeddings", "store"]


def test_doctor_names_what_mends_each_finding(desk: Desk):
    source = {"repo": "some/repo", "file": "m.gguf"}
    desk.model("draft", path=None, source=source)
    desk.settings = {"sandbox": {"enabled": False}, "store": {"path": "/proc/x.sqlite3"}}
    desk.write_config()
    done = desk.run("doctor", "--json")
    assert done.code == 2
    by_topic = {finding["topic"]: finding for finding in done.json}
    assert by_topic["draft"]["grade"] == "error"
    assert by_topic["draft"]["remedy"] == "Fetch it: xnai pull some/repo:m.gguf"
    assert by_topic["sandbox"]["remedy"] == "Set `sandbox.enabled: true`."
    assert by_topic["store"]["grade"] == "error"
    assert all(f["remedy"] for f in done.json if f["grade"] != "ok")


def test_doctor_finds_a_binary_that_cannot_be_run(desk: Desk):
    desk.model("draft", binary="/nowhere/llama-server")
    done = desk.run("doctor", "--json")
    assert done.code != 0
    (found,) = [f for f in done.json if f["topic"] == "draft"]
    assert found["grade"] == "error"
    assert found["found"] == "/nowhere/llama-server is no program that can be run"
    assert "`binary`" in found["remedy"]


def test_logs_list_and_show_what_was_asked(desk: Desk):
    assert f"Nothing has been recorded yet in {desk.store}" in desk.run("logs").err
    desk.tier("draft", BROKEN)
    desk.tier("refine", RIGHT)
    asked = desk.ask(PLAIN, "--json").json
    head, row = desk.run("logs").out.splitlines()
    assert head.split()[0] == "id"
    assert row.startswith(asked["id"][:8])
    assert row.endswith(PLAIN)
    told = desk.run("logs", "last").out
    assert "1. draft (draft): " in told
    assert "climb, p 0.00: parse: SyntaxError" in told
    assert "return 2 * x" in told
    record = desk.run("logs", asked["id"][:8], "--json").json
    assert [call["action"] for call in record["calls"]] == ["climb", "accept"]
    assert len(record["calls"][0]["prompt_sha256"]) == 64
    assert desk.run("logs", "ffffffff").code == 2


def test_logs_show_the_tiers_that_could_not_answer(desk: Desk):
    desk.tier("draft", RIGHT, "--exit-with", "no memory left")
    desk.tier("refine", RIGHT)
    desk.ask(PLAIN)
    assert "draft could not answer: " in desk.run("logs", "last").out
    assert "no memory left" in desk.run("logs", "last", "--json").json["failures"]["draft"]


def test_doctor_names_the_smaller_file_where_the_first_is_over_the_budget(desk: Desk):
    source = {"repo": "some/repo", "file": "m.gguf", "fallback_file": "m-small.gguf"}
    desk.model("draft", path=None, source=source)
    desk.settings = {"budget": {"models_mib": 8, "kv_mib": 8}}
    desk.write_config()
    fetched = desk.run("doctor", "--json").json
    place = next(f["found"] for f in fetched if f["topic"] == "draft").removeprefix("missing: ")
    Path(place).parent.mkdir(parents=True)
    shutil.copy(desk.gguf, place)
    found = next(f for f in desk.run("doctor", "--json").json if f["topic"] == "draft")
    assert "over the budget" in found["found"]
    assert "m-small.gguf" in found["remedy"]


def test_doctor_warns_of_a_context_longer_than_the_model_was_trained_for(desk: Desk):
    desk.model("draft", n_ctx=1_000_000)
    found = next(f for f in desk.run("doctor", "--json").json if f["topic"] == "draft")
    assert found["grade"] == "warning"
    assert "n_ctx is 1,000,000" in found["found"]
    assert found["remedy"].startswith("Set its n_ctx to ")


def test_route_says_what_no_context_can_hold(desk: Desk):
    desk.model("draft")
    told = desk.run("route", "--stdin", stdin=b"word " * 20_000).out
    assert "about 24,999 tokens, and no context holds more than 4,096" in told
    assert told.startswith("plan      none, ")
    decided = desk.run("route", "--stdin", "--json", stdin=b"word " * 20_000).json
    assert decided["plan"] == []
    assert "about 24,999 tokens" in decided["reasons"][0]
    assert "tokens" not in desk.run("route", PLAIN).out


def test_every_command_explains_itself(desk: Desk):
    whole = desk.run("--help").out
    assert all(f"│ {command} " in whole for command in COMMANDS)
    assert desk.run("ask", "-h").code == 0


def test_the_version_and_a_completion_can_be_had(desk: Desk):
    assert desk.run("--version").out.startswith("xnai 0")
    desk_shell = subprocess.run(
        [sys.executable, "-c", "from xnai.cli.main import run; run()", "--show-completion", "bash"],
        env=desk.environment | {"_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"},
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert b"COMPREPLY" in desk_shell.stdout


def loaded_by(desk: Desk, *arguments: str) -> set[str]:
    """The modules that are loaded when a command has run."""
    program = (
        f"import json, sys\nfrom xnai.cli import main\nsys.argv = ['xnai', *{arguments!r}]\n"
        "try:\n    main.run()\nexcept SystemExit:\n    pass\n"
        "print(json.dumps(sorted(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=desk.environment,
        capture_output=True,
        check=True,
        timeout=60,
    )
    return set(json.loads(done.stderr.decode().splitlines()[-1]))


def test_the_help_imports_nothing_heavy(desk: Desk):
    loaded = loaded_by(desk, "--help")
    assert "xnai.cli.ask" in loaded
    assert loaded & HEAVY == set()


def test_a_command_loads_no_room_that_it_does_not_need(desk: Desk):
    listing, routing = loaded_by(desk, "list"), loaded_by(desk, "route", "hello")
    assert "xnai.workspace" in listing
    assert "xnai.cascade.routing" in routing
    assert listing & {"xnai.cascade.engine", "xnai.server.app", "httpx2", "starlette"} == set()
    assert routing & {"xnai.server.app", "starlette", "redis", "xnai.bus"} == set()
