"""Folders of recorded outcomes, whole and broken."""

import gzip
import json

import pytest

from xnai.core.errors import BadRequest
from xnai.replay.recordings import (
    group_of,
    models_of,
    prompt_of,
    read_recording,
    size_b,
)

LABEL = {"id": "a/1", "prompt": "What is 2?", "mixtral": 1, "gpt4": 1, "contam": 0}
DRAFT = {
    "id": "he/0",
    "dataset": "he",
    "y_1.5b": 0,
    "len_1.5b": 3,
    "draft_1.5b": "x",
    "y_7b": 1,
    "len_7b": 4,
    "draft_7b": "y",
}


def written(folder, name, rows):
    text = "\n".join(json.dumps(row) for row in rows)
    path = folder / name
    path.write_bytes(gzip.compress(text.encode()) if name.endswith(".gz") else text.encode())
    return path


@pytest.mark.parametrize("name", ["one.jsonl", "part-7.jsonl.gz"])
def test_a_kind_is_known_by_its_columns_whatever_the_file_is_called(tmp_path, name):
    written(tmp_path, name, [LABEL, {**LABEL, "id": "a/2"}])
    found = read_recording(tmp_path)
    assert (found.kind, len(found.rows), models_of(found)) == ("labels", 2, ("mixtral", "gpt4"))


def test_prompts_groups_and_shown_tests_stand_in_files_of_their_own(tmp_path):
    written(tmp_path, "outcomes.jsonl.gz", [DRAFT])
    written(tmp_path, "problems.jsonl", [{"id": "he/0", "prompt": "def f(", "group": "g"}])
    (tmp_path / "visible.json").write_text('{"he/0|1.5b": "PASS 2"}')
    found = read_recording(tmp_path)
    assert models_of(found) == ("1.5b", "7b")
    assert (prompt_of(found, found.rows[0]), group_of(found, found.rows[0])) == ("def f(", "g")
    assert found.visible == {"he/0|1.5b": "PASS 2"}


def test_a_row_without_a_group_is_its_own(tmp_path):
    written(tmp_path, "x.jsonl", [LABEL])
    found = read_recording(tmp_path)
    assert group_of(found, found.rows[0]) == "a/1"


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([{k: v for k, v in DRAFT.items() if k != "dataset"}], "line 1: a row of 'drafts' lacks"),
        ([LABEL, {"gpt4": 1, "id": "z", "prompt": "p"}], "line 2: a row of 'labels' lacks mixtral"),
        ([LABEL, DRAFT], "line 2: a row of 'drafts' in a folder of 'labels'"),
        ([{"y": 3}], "line 1: a row has no `id`"),
        ([["id"]], "a row is an object, not list"),
        ([{"id": "only prompts", "prompt": "p"}], "holds no recorded outcomes"),
        ([], "holds no recorded outcomes"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path, rows, told):
    written(tmp_path, "x.jsonl", rows)
    with pytest.raises(BadRequest) as raised:
        read_recording(tmp_path)
    assert told in raised.value.message


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("x.jsonl", b"{", "line 1 is no JSON"),
        ("x.jsonl.gz", b"no gzip", "cannot be read"),
        ("x.jsonl.gz", gzip.compress(b"{}", mtime=0)[:-9], "cannot be read"),
        ("x.jsonl", b"\xff\xfe", "cannot be read"),
    ],
)
def test_a_damaged_file_is_named(tmp_path, name, content, told):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BadRequest, match=told) as raised:
        read_recording(tmp_path)
    assert name in raised.value.message


def test_a_missing_prompt_is_told_with_the_row(tmp_path):
    written(tmp_path, "x.jsonl", [DRAFT])
    found = read_recording(tmp_path)
    with pytest.raises(BadRequest, match="no prompt is recorded for 'he/0'"):
        prompt_of(found, found.rows[0])


def test_what_is_no_folder_is_told(tmp_path):
    with pytest.raises(BadRequest, match="is no folder"):
        read_recording(tmp_path / "none")


@pytest.mark.parametrize(
    ("name", "size"), [("1.5b", 1.5), ("llama3.1-405b", 405.0), ("deepseek-base-1.3b", 1.3)]
)
def test_the_name_of_a_model_says_its_size(name, size):
    assert size_b(name) == size


def test_a_model_of_unknown_size_is_told():
    with pytest.raises(BadRequest, match="how large"):
        size_b("gpt4")
