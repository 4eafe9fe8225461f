"""`xnai import`, `rm`, `list --files` and `quantize`: model files that come and go by hand."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

import xnai.pocket
from tests.cli.conftest import PLAIN, Desk, Terminal
from tests.cli.test_terminal import plain
from tests.server.live import client_of, serving
from tests.tools.random_gguf import write_random_gguf

POCKET = Path(xnai.pocket.__path__[0])


@pytest.fixture
def brought(desk: Desk) -> Path:
    """A file somewhere else on this machine."""
    path = desk.folder / "Downloads" / "brought.gguf"
    path.parent.mkdir()
    shutil.copy(desk.gguf, path)
    return path


def models_of(desk: Desk) -> Path:
    return desk.home / "data" / "models"


def visible(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*.gguf"))


def test_a_file_is_copied_and_can_be_asked_for(desk, brought):
    done = desk.run("import", brought)
    target = models_of(desk) / "imported" / "brought.gguf"
    assert (done.code, done.err) == (0, "")
    assert f"models: {{brought: {{path: {target}, parameters_b: " in done.out
    assert target.read_bytes() == brought.read_bytes()
    assert not target.is_symlink()
    desk.model("draft", path=str(target))
    assert desk.run("list", "--json").json[0]["state"] == "yes"
    (row,) = desk.run("list", "--files", "--json").json
    assert (row["state"], row["models"], row["origin"]) == ("checked", ["draft"], str(brought))
    assert row["sha256"] == hashlib.sha256(brought.read_bytes()).hexdigest()


@pytest.mark.parametrize("how", ["hardlink", "symlink"])
def test_links_take_no_room(desk, brought, how):
    told = desk.run("import", brought, "--how", how, "--json").json
    target = Path(told["path"])
    assert target.is_symlink() == (how == "symlink")
    assert target.samefile(brought)
    assert desk.run("rm", "brought.gguf").code == 0
    assert brought.exists()
    assert visible(models_of(desk)) == []


def test_a_hard_link_to_another_disk_is_refused_with_what_goes(desk, brought):
    other = Path("/dev/shm") / f"xnai-test-{os.getpid()}.gguf"
    if not other.parent.is_dir() or other.parent.stat().st_dev == desk.folder.stat().st_dev:
        pytest.skip("there is one file system only")
    shutil.copy(brought, other)
    try:
        done = desk.run("import", other, "--how", "hardlink")
    finally:
        other.unlink()
    assert (done.code, "--how symlink" in done.err) == (2, True)
    assert visible(models_of(desk)) == []


@pytest.mark.parametrize("content", [b"", b"text", b"GGUF\x03\0\0\0"])
def test_what_is_no_model_is_not_taken(desk, brought, content):
    brought.write_bytes(content)
    done = desk.run("import", brought)
    assert (done.code, str(brought) in done.err) == (2, True)
    assert visible(models_of(desk)) == []


def test_a_truncated_file_is_not_taken(desk, brought):
    brought.write_bytes(brought.read_bytes()[:-1000])
    done = desk.run("import", brought)
    assert (done.code, "is truncated" in done.err) == (2, True)


def test_a_file_goes_where_its_model_expects_it(desk, brought):
    desk.model("draft", path=None, source={"repo": "some/repo", "file": "m.gguf"})
    done = desk.run("import", brought, "--for", "draft")
    assert "It is the file of draft." in done.out
    assert visible(models_of(desk)) == ["some/repo/m.gguf"]
    named = brought.rename(brought.with_name("m.gguf"))
    desk.run("rm", "m.gguf", "--force")
    assert desk.run("import", named).code == 0
    assert visible(models_of(desk)) == ["some/repo/m.gguf"]


def test_a_file_that_is_not_the_model_it_is_taken_for_is_refused(desk, brought):
    done = desk.run("import", brought, "--for", "qwen-coder-7b")
    assert done.code == 2
    assert "is no qwen-coder-7b: it is qwen2 of 2 layers, 64 wide" in done.err
    assert visible(models_of(desk)) == []


def test_another_file_of_that_name_goes_only_when_told(desk, brought):
    desk.run("import", brought)
    assert desk.run("import", brought).code == 0
    write_random_gguf(brought, seed=7)
    done = desk.run("import", brought)
    assert (done.code, "--replace" in done.err) == (2, True)
    assert desk.run("import", brought, "--replace").code == 0
    target = models_of(desk) / "imported" / "brought.gguf"
    assert target.read_bytes() == brought.read_bytes()


@pytest.mark.parametrize("name", ["../x.gguf", "x", ".x.gguf"])
def test_a_name_that_is_none_is_refused(desk, brought, name):
    done = desk.run("import", brought, "--as", name)
    assert (done.code, "--as NAME.gguf" in done.err) == (2, True)


def test_what_the_ladder_uses_stays_unless_forced(desk, brought):
    desk.run("import", brought)
    desk.model("draft", path=str(models_of(desk) / "imported" / "brought.gguf"))
    done = desk.run("rm", "imported/brought.gguf")
    assert (done.code, "is the model of tier draft" in done.err) == (2, True)
    done = desk.run("rm", "brought.gguf", "--force", "--json")
    assert done.json == [{"file": "imported/brought.gguf", "freed_bytes": desk.gguf.stat().st_size}]
    assert not (models_of(desk) / "imported").exists()
    assert desk.run("rm", "brought.gguf").code == 2


def test_what_an_engine_has_loaded_stays_unless_forced(desk, brought):
    """And where it is forced, the engine goes on with what it has."""
    desk.run("import", brought)
    desk.model("draft", path=str(models_of(desk) / "imported" / "brought.gguf"))
    desk.settings = {"cache": {"enabled": False}}
    desk.write_config()
    other = desk.folder / "other.yaml"
    other.write_text("preset: pocket\n")
    asked = {"model": "draft", "max_tokens": 8, "temperature": 0}
    asked |= {"messages": [{"role": "user", "content": PLAIN}]}
    with serving(desk.home, preset=None) as live, client_of(live) as client:

        def answer() -> object:
            said = client.post("/v1/chat/completions", json=asked).raise_for_status().json()
            return said["choices"][0]["message"]["content"]

        first = answer()
        done = desk.run("rm", "brought.gguf", "--config", other)
        assert (done.code, "is loaded by an engine of process" in done.err) == (2, True)
        assert desk.run("rm", "brought.gguf", "--config", other, "--force").code == 0
        assert answer() == first


def test_a_full_disk_is_told(desk, brought):
    done = desk.run("import", brought, wrap=("prlimit", "--fsize=100000"))
    assert (done.code, "cannot be written" in done.err) == (3, True)
    assert visible(models_of(desk)) == []
    assert not list(models_of(desk).rglob("*.part"))


def test_files_are_listed_for_people_too(desk, brought):
    assert "0 bytes" in desk.run("list", "--files").err
    desk.run("import", brought, "--how", "symlink")
    (brought.parent / "x.gguf").write_text("text")
    broken = models_of(desk) / "imported" / "broken.gguf"
    broken.write_text("text")
    shown = desk.run("list", "--files").out.splitlines()
    assert [line.split()[0] for line in shown] == [
        "file",
        "imported/broken.gguf",
        "imported/brought.gguf",
    ]
    assert "damaged" in shown[1]
    assert "link" in shown[2]


def test_a_smaller_file_is_made_and_runs(desk, tmp_path):
    source = tmp_path / "expert-f16.gguf"
    shutil.copy(POCKET / "expert.gguf", source)
    told = desk.run("quantize", source, "--to", "Q5_K_M", "--json").json
    target = tmp_path / "expert-q5_k_m.gguf"
    assert told["path"] == str(target)
    assert (told["quantisation"], told["bytes"]) == ("Q5_K_M", target.stat().st_size)
    desk.model("expert", path=str(target), n_ctx=1024)
    assert "def " in desk.ask(PLAIN, "--tier", "expert").out
    again = desk.run("quantize", source, "--to", "q5_k_m")
    assert (again.code, "is there already" in again.err) == (2, True)
    assert desk.run("quantize", source, "--to", "q5_k_m", "--replace").code == 0
    twice = desk.run("quantize", target)
    assert (twice.code, "is quantised already" in twice.err) == (2, True)
    none = desk.run("quantize", source, "--to", "q5_k_n")
    assert (none.code, "Did you mean 'q5_k_m'" in none.err) == (2, True)
    missing = desk.run("quantize", tmp_path / "none.gguf")
    assert (missing.code, "There is no model file" in missing.err) == (3, True)


def test_quantising_shows_a_bar_on_a_terminal(
    desk: Desk, terminal: Callable[..., Terminal], tmp_path: Path
):
    seen = terminal("quantize", POCKET / "refine.gguf", "--out", tmp_path / "q.gguf")
    assert seen.finish() == 0
    assert "━" in seen.shown
    assert "Q4_K_M, 2 MiB (was 5 MiB)" in plain(seen.shown)


def completions(desk: Desk, words: str) -> list[str]:
    """As bash asks for them."""
    desk.extra |= {"_XNAI_COMPLETE": "complete_bash", "COMP_WORDS": words}
    desk.extra["COMP_CWORD"] = str(len(words.split(" ")) - 1)
    return desk.run().out.split()


def test_the_shell_completes_presets_models_and_files(desk, brought):
    desk.run("import", brought)
    assert completions(desk, "xnai pull qwen-c")[0] == "qwen-coder"
    assert "qwen-coder-7b" in completions(desk, "xnai pull qwen-coder-")
    assert completions(desk, "xnai ask --preset li") == ["light"]
    assert completions(desk, "xnai fit 6") == ["6gb"]
    assert completions(desk, "xnai rm imp") == ["imported/brought.gguf"]
    assert completions(desk, "xnai show expe") == ["expert"]
    assert completions(desk, "xnai import Downloads/b") == ["Downloads/brought.gguf"]
    assert completions(desk, "xnai quantize x --to q5") == ["q5_k_m"]
