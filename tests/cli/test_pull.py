"""`xnai pull`: what its words mean, what it says, and what it leaves on the disk."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import PIPE

import pytest

from tests.cli.conftest import Desk, Terminal
from tests.cli.test_terminal import plain
from tests.tools.fake_hub import COMMIT, FakeHub, serving

CODER = "Qwen/Qwen2.5-Coder-{}-Instruct-GGUF"
SIZES = ("1.5B", "3B", "7B")


@pytest.fixture
def hub(desk: Desk, tiny_gguf: Path) -> Iterator[FakeHub]:
    """It has the preset qwen-coder, in tiny files that are all different."""
    content = tiny_gguf.read_bytes()
    files = {
        CODER.format(size): {
            f"qwen2.5-coder-{size.lower()}-instruct-{quant}.gguf": content
            + f"{size}{quant}".encode()
            for quant in ("q5_k_m", "q4_k_m")
        }
        for size in SIZES
    }
    with serving(FakeHub(files=files)) as fake:
        desk.extra["HF_ENDPOINT"] = fake.url
        yield fake


def folder(desk: Desk) -> Path:
    return desk.home / "data" / "models"


def fetched(desk: Desk) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder(desk).rglob("*.gguf")}


def q5(size: str) -> str:
    return f"qwen2.5-coder-{size.lower()}-instruct-q5_k_m.gguf"


def test_a_preset_is_fetched_and_then_asked_without_a_network(desk, hub):
    done = desk.run("pull", "qwen-coder")
    assert (done.code, done.err) == (0, "")
    assert done.out.count("fetched and checked") == 3
    assert "xnai ask --preset qwen-coder" in done.out
    assert set(fetched(desk)) == {q5(size) for size in SIZES}
    desk.extra["HF_ENDPOINT"] = "http://127.0.0.1:1"
    again = desk.run("pull", "qwen-coder")
    assert (again.code, again.out.count("is there already")) == (0, 3)
    rows = desk.run("list", "--preset", "qwen-coder", "--json").json
    assert [row["state"] for row in rows] == ["yes"] * 3


def test_without_a_word_the_ladder_in_use_is_fetched(desk, hub):
    desk.config.parent.mkdir(parents=True)
    desk.config.write_text("preset: qwen-coder\n")
    told = desk.run("pull", "--json").json
    assert [Path(each["path"]).name for each in told] == [q5(size) for size in SIZES]
    assert {each["commit"] for each in told} == {COMMIT}
    assert told[0]["sha256"] == hub.sha256(CODER.format("1.5B"), q5("1.5B"))
    shown = desk.run("show", "expert", "--json").json
    assert (shown["origin"], shown["commit"]) == (CODER.format("7B"), COMMIT)
    assert shown["licence"] == "Apache-2.0"


def test_where_the_first_file_takes_too_much_the_smaller_one_is_fetched(desk, hub):
    desk.config.parent.mkdir(parents=True)
    desk.config.write_text("preset: qwen-coder\nbudget: {models_mib: 4800, kv_mib: 200}\n")
    desk.run("pull", "expert")
    assert set(fetched(desk)) == {"qwen2.5-coder-7b-instruct-q4_k_m.gguf"}


def test_a_tier_a_model_of_the_catalogue_and_a_quantisation_can_be_named(desk, hub):
    assert desk.run("pull", "qwen-coder-7b", "--quant", "q4_k_m").code == 0
    assert desk.run("pull", "qwen-coder-3b").code == 0
    assert desk.run("pull", f"{CODER.format('1.5B')}:Q4_K_M").code == 0
    assert desk.run("pull", f"{CODER.format('1.5B')}:{q5('1.5B')}").code == 0
    assert set(fetched(desk)) == {
        "qwen2.5-coder-7b-instruct-q4_k_m.gguf",
        q5("3B"),
        "qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
        q5("1.5B"),
    }


def test_a_repository_alone_means_its_usual_file_and_how_to_use_it_is_told(desk, hub):
    hub.files["a/b-GGUF"] = {"m-q8_0.gguf": desk.gguf.read_bytes(), "m-q4_k_m.gguf": b""}
    hub.files["a/b-GGUF"]["m-q4_k_m.gguf"] = desk.gguf.read_bytes() + b"4"
    done = desk.run("pull", "a/b-GGUF")
    assert set(fetched(desk)) == {"m-q4_k_m.gguf"}
    assert f"path: {folder(desk)}/a/b-GGUF/m-q4_k_m.gguf" in done.out


def test_a_word_that_means_nothing_is_told_with_what_is_near(desk, hub):
    done = desk.run("pull", "qwen-code")
    assert (done.code, "Did you mean 'qwen-coder'" in done.err) == (2, True)
    done = desk.run("pull", "qwen-coder-7b", "--quant", "q4_k_s")
    assert (done.code, "Did you mean 'Q4_K_M'" in done.err) == (2, True)
    done = desk.run("pull", f"{CODER.format('7B')}:{q5('7B')[:-6]}_s.gguf")
    assert (done.code, f"Did you mean '{q5('7B')}'" in done.err) == (2, True)
    done = desk.run("pull", "Qwen/Qwen2.5-Coder-7-Instruct-GGUF")
    assert (done.code, f"Did you mean '{CODER.format('7B')}'" in done.err) == (2, True)


@pytest.mark.parametrize("preset", ["pocket", "hybrid"])
def test_a_preset_without_files_of_the_hub_needs_none(desk, hub, preset):
    done = desk.run("pull", preset)
    assert (done.code, f"The preset {preset} needs no download." in done.err) == (2, True)
    assert hub.asked == []


def test_without_a_network_it_says_what_to_bring_and_where_to(desk):
    desk.extra["HF_ENDPOINT"] = "http://127.0.0.1:1"
    done = desk.run("pull", "qwen-coder")
    assert done.code == 3
    assert "127.0.0.1:1 refused the connection." in done.err
    for size in SIZES:
        target = folder(desk) / CODER.format(size) / q5(size)
        url = f"https://huggingface.co/{CODER.format(size)}/resolve/main/{q5(size)}"
        assert url in done.err
        assert str(target) in done.err
    assert "about 5.07 GiB, SHA-256" in done.err
    assert "xnai import FILE" in done.err


def test_a_hash_that_the_hub_told_is_told_on_and_checks_what_is_brought(desk, hub, tmp_path):
    repo, file = "a/b-GGUF", "m-q4_k_m.gguf"
    hub.files[repo] = {file: desk.gguf.read_bytes() * 3}
    hub.sends[file] = b"?" * len(hub.files[repo][file])
    assert "another SHA-256" in desk.run("pull", f"{repo}:{file}").err
    desk.extra["HF_ENDPOINT"] = "http://127.0.0.1:1"
    done = desk.run("pull", f"{repo}:{file}")
    assert f"{len(hub.files[repo][file]):,} bytes, SHA-256 {hub.sha256(repo, file)}" in done.err
    desk.models = {}
    desk.model("draft", path=None, source={"repo": repo, "file": file})
    wrong, right = tmp_path / "wrong" / file, tmp_path / "right" / file
    for path, content in ((wrong, desk.gguf.read_bytes()), (right, hub.files[repo][file])):
        path.parent.mkdir()
        path.write_bytes(content)
    refused = desk.run("import", wrong)
    assert (refused.code, "is another file than the hub has" in refused.err) == (2, True)
    assert fetched(desk) == {}
    taken = desk.run("import", right)
    assert (taken.code, "It is the file of draft." in taken.out) == (0, True)
    shown = desk.run("show", "draft", "--json").json
    assert (shown["origin"], shown["sha256"]) == (repo, hub.sha256(repo, file))


def test_in_sovereign_mode_nothing_is_fetched(desk, hub):
    desk.extra["XNAI_SOVEREIGN"] = "1"
    done = desk.run("pull", "qwen-coder")
    assert (done.code, "In sovereign mode nothing is fetched." in done.err) == (2, True)
    assert "xnai import FILE" in done.err
    assert hub.asked == []


def test_a_mirror_can_be_set_and_the_environment_comes_before_it(desk, hub):
    del desk.extra["HF_ENDPOINT"]
    desk.config.parent.mkdir(parents=True)
    desk.config.write_text(f"preset: qwen-coder\nhub: {{endpoint: '{hub.url}/'}}\n")
    assert desk.run("pull", "draft").code == 0
    desk.extra["HF_ENDPOINT"] = "http://127.0.0.1:1"
    assert desk.run("pull", "expert").code == 3
    for wrong in ("huggingface.co", "https://[x", "https://x:99999", "ftp://x"):
        desk.extra["HF_ENDPOINT"] = wrong
        done = desk.run("pull", "expert")
        assert (done.code, "it must begin with https://" in done.err) == (2, True)


def test_a_mirror_named_by_a_file_of_the_project_is_not_asked(desk, hub):
    (desk.folder / "xnai.yaml").write_text(f"preset: qwen-coder\nhub: {{endpoint: '{hub.url}'}}\n")
    done = desk.run("pull")
    assert (done.code, "would fetch models from" in done.err) == (2, True)
    assert hub.asked == []
    del desk.extra["HF_ENDPOINT"]
    assert desk.run("pull", "draft", "--config", desk.folder / "xnai.yaml").code == 0


def test_the_token_of_the_environment_goes_to_the_hub_only(desk, hub):
    desk.extra["HF_TOKEN"] = "hf_secret"
    desk.run("pull", "qwen-coder-3b")
    desk.extra["HF_TOKEN"] = "hf_\u00e9"
    done = desk.run("pull", "qwen-coder-7b")
    assert (done.code, "HF_TOKEN holds characters that no token has" in done.err) == (2, True)
    heads = {where: head.get("authorization") for where, _, head in hub.asked}
    assert heads == {"hub": "Bearer hf_secret", "store": None}


def test_a_gated_repository_names_its_page(desk, hub):
    hub.refuses = (403, "GatedRepo")
    done = desk.run("pull", "qwen-coder-3b", "--json")
    assert done.code == 3
    assert done.json["error"]["type"] == "FetchFailed"
    assert "accepted its terms (403)" in done.json["error"]["message"]
    assert f"{hub.url}/{CODER.format('3B')}" in done.json["error"]["hint"]


def test_two_processes_fetch_one_file_once(desk, hub):
    hub.gate = threading.Event()
    first = desk.start("pull", "qwen-coder-3b", "--json")
    assert hub.half_way.wait(30)
    second = desk.start("pull", "qwen-coder-3b", "--json", stdout=PIPE)
    assert _waits_for_a_lock(second.pid)
    hub.gate.set()
    outs = [process.communicate(timeout=60)[0].decode() for process in (first, second)]
    assert ['"was_there": false' in out for out in outs] == [True, False]
    assert len(hub.asked_of_store()) == 1


def _waits_for_a_lock(pid: int) -> bool:
    """As the kernel lists it: `->` marks those who wait."""
    for _ in range(3000):
        lines = Path("/proc/locks").read_text().splitlines()
        if any("->" in line and f" {pid} " in line for line in lines):
            return True
        threading.Event().wait(0.01)
    return False


def test_a_process_that_is_killed_half_way_is_gone_on_from(desk, hub, tiny_gguf, terminal):
    repo, file = CODER.format("3B"), q5("3B")
    hub.files[repo][file] = tiny_gguf.read_bytes() + bytes(6 << 20)
    hub.gate = threading.Event()
    killed = terminal("pull", "qwen-coder-3b")
    killed.wait_for("3.1/6.2 MiB")
    killed.process.kill()
    killed.process.wait()
    hub.gate.set()
    hub.gate = None
    rows = desk.run("list", "--files", "--json").json
    assert [(row["state"], row["part_bytes"] > 1 << 20) for row in rows] == [("part", True)]
    assert desk.run("pull", "qwen-coder-3b").code == 0
    assert hub.asked_of_store()[-1]["range"].startswith("bytes=")
    assert fetched(desk)[file] == hub.files[repo][file]


def test_a_terminal_shows_size_licence_and_a_bar(
    desk: Desk, hub: FakeHub, terminal: Callable[..., Terminal]
):
    hub.cut_after = [50_000]
    seen = terminal("pull", "qwen-coder-3b")
    assert seen.finish() == 0
    shown = plain(seen.shown)
    assert "licence: Qwen Research License (research and evaluation only" in shown
    assert "broke the connection" in shown
    assert "Trying again in 0.5 s." in shown
    assert "━" in shown


def test_ctrl_c_ends_it_and_keeps_what_came(
    desk: Desk, hub: FakeHub, terminal: Callable[..., Terminal]
):
    hub.gate = threading.Event()
    seen = terminal("pull", "qwen-coder-3b")
    seen.wait_for("/223.2 KiB")
    seen.press_ctrl_c()
    assert seen.finish() == 130
    assert "Traceback" not in seen.shown
    assert fetched(desk) == {}
    assert len(list(folder(desk).rglob("*.part"))) == 1
