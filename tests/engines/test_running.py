"""Which model an engine runs, as `xnai ps` tells it."""

from __future__ import annotations

import os
from pathlib import Path

from xnai.engines.running import model_file

CHILD = ("python", "-m", "xnai.engines.child")


def test_a_llama_server_need_not_map_its_file_to_be_known():
    command = ("llama-server", "--model", "/m/code.bin", "--port", "1")
    assert model_file(command, ()) == Path("/m/code.bin")
    assert model_file(("llama-server", "--model"), ()) is None


def test_a_model_is_known_by_what_it_is_whatever_its_name(tmp_path: Path):
    model, library, pipe = tmp_path / "sha256-77", tmp_path / "libllama.so", tmp_path / "pipe"
    model.write_bytes(b"GGUF\x03\x00")
    library.write_bytes(b"\x7fELF")
    os.mkfifo(pipe)
    mapped = ("", "[heap]", str(pipe), str(tmp_path / "gone"), str(library), str(model))
    assert model_file(CHILD, mapped) == model


def test_a_file_that_was_removed_is_known_by_its_name():
    assert model_file(CHILD, ("/gone/m.gguf",)) == Path("/gone/m.gguf")


def test_before_a_model_is_mapped_it_is_not_known():
    assert model_file(CHILD, ("[stack]",)) is None
