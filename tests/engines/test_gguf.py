import os
import struct
import time
import tracemalloc
from pathlib import Path

import gguf
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.tools.random_gguf import TEMPLATE, TINY, Geometry, write_random_gguf
from xnai.core.errors import ModelFileError
from xnai.engines.geometry import GgufInfo
from xnai.engines.gguf import read_gguf, seen_gguf
from xnai.engines.gguf_layout import BLOCKS, FILE_TYPES


def test_the_header_says_what_was_written(tmp_path):
    geometry = Geometry(n_layer=3, n_embd=128, n_head=4, n_head_kv=2, n_ff=256, n_vocab=600)
    info = read_gguf(write_random_gguf(tmp_path / "m.gguf", geometry, kind="Q8_0"))
    assert (info.architecture, info.quantisation) == ("qwen2", "Q8_0")
    assert (info.n_layer, info.n_embd, info.n_head, info.n_ff) == (3, 128, 4, 256)
    assert (info.n_head_kv, info.n_head_kv_total) == (2, 6)
    assert (info.key_length, info.value_length) == (32, 32)
    assert (info.n_vocab, info.n_ctx_train, info.sliding_window) == (600, 4096, 0)
    assert info.chat_template == TEMPLATE


@pytest.mark.parametrize("kind", ["F32", "F16", "Q8_0", "Q4_K"])
def test_parameters_and_bytes_agree_with_the_reference_reader(tmp_path, kind):
    geometry = Geometry(n_embd=256, n_head=4, n_ff=512)
    path = write_random_gguf(tmp_path / "m.gguf", geometry, kind=kind)
    tensors = gguf.GGUFReader(path).tensors
    info = read_gguf(path)
    assert info.n_params == sum(int(t.n_elements) for t in tensors)
    assert 0 <= info.tensor_bytes - sum(int(t.n_bytes) for t in tensors) < 32 * len(tensors)


def test_block_sizes_and_names_are_those_of_the_reference():
    ours = {number: (block, size) for number, (_, block, size) in BLOCKS.items()}
    theirs = {int(kind): sizes for kind, sizes in gguf.GGML_QUANT_SIZES.items()}
    assert ours == {number: theirs[number] for number in ours}
    assert all(gguf.GGMLQuantizationType(n).name == name for n, (name, *_) in BLOCKS.items())
    names = {n: gguf.LlamaFileType(n).name.removeprefix("MOSTLY_") for n in FILE_TYPES}
    assert {n: name.removeprefix("ALL_") for n, name in names.items()} == FILE_TYPES


def refusal_of(path: Path) -> str:
    with pytest.raises(ModelFileError) as error:
        read_gguf(path)
    return error.value.message


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_a_missing_file_is_named(tmp_path):
    assert "There is no model file" in refusal_of(tmp_path / "none.gguf")


def test_a_folder_and_a_pipe_are_no_model_files(tmp_path):
    os.mkfifo(tmp_path / "pipe.gguf")
    assert "not a regular file" in refusal_of(tmp_path)
    assert "not a regular file" in refusal_of(tmp_path / "pipe.gguf")


def test_an_empty_file_is_said_to_be_empty(tmp_path):
    assert "is empty" in refusal_of(written(tmp_path / "m.gguf", b""))


@pytest.mark.parametrize(
    "content", [b"P", b"GG", b"PK\x03\x04 zip", b"\x80\x02 pickle", b"{}" * 99]
)
def test_another_kind_of_file_is_no_gguf(tmp_path, content):
    assert "not a GGUF file" in refusal_of(written(tmp_path / "m.gguf", content))


@pytest.mark.parametrize("kept", [4, 12, 24, 100, 2000, -1, -1000])
def test_a_truncated_file_is_refused(tmp_path, tiny_gguf, kept):
    reason = refusal_of(written(tmp_path / "m.gguf", tiny_gguf.read_bytes()[:kept]))
    assert "too early" in reason or "truncated" in reason or "more than the file" in reason


@pytest.mark.parametrize("version", [0, 1, 4, 0x03000000])
def test_unknown_versions_and_big_endian_files_are_refused(tmp_path, tiny_gguf, version):
    content = bytearray(tiny_gguf.read_bytes())
    content[4:8] = struct.pack("<I", version)
    assert f"GGUF version {version}" in refusal_of(written(tmp_path / "m.gguf", bytes(content)))


def test_absurd_counts_are_refused_at_once(tmp_path, tiny_gguf):
    for at in (8, 16):
        content = bytearray(tiny_gguf.read_bytes())
        content[at : at + 8] = struct.pack("<Q", 2**63)
        assert str(2**63) in refusal_of(written(tmp_path / "m.gguf", bytes(content)))


def edited(path: Path, old: bytes, new: bytes, to: Path) -> Path:
    content = path.read_bytes()
    assert content.count(old) == 1
    assert len(old) == len(new)
    return written(to, content.replace(old, new))


def tensor_entry(name: bytes, *shape: int, kind: int) -> bytes:
    dims = struct.pack(f"<I{len(shape)}Q", len(shape), *shape)
    return struct.pack("<Q", len(name)) + name + dims + struct.pack("<I", kind)


def test_a_tensor_that_is_not_where_it_must_be_is_refused(tmp_path, tiny_gguf):
    norm = tensor_entry(b"output_norm.weight", TINY.n_embd, kind=0)
    offset = TINY.n_vocab * TINY.n_embd * 2
    old, new = (norm + struct.pack("<Q", n) for n in (offset, offset + 64))
    path = edited(tiny_gguf, old, new, tmp_path / "m.gguf")
    assert f"is at offset {offset + 64}, expected {offset}" in refusal_of(path)


@pytest.mark.parametrize(
    ("shape", "kind", "reason"),
    [
        ((0,), 0, "impossible shape"),
        ((2**62,), 0, "impossible shape"),
        ((33,), 8, "impossible shape"),
        ((64,), 4, "unknown type 4"),
        ((64,), 999, "unknown type 999"),
    ],
)
def test_impossible_shapes_and_types_are_refused(tmp_path, tiny_gguf, shape, kind, reason):
    old = tensor_entry(b"output_norm.weight", TINY.n_embd, kind=0)
    new = tensor_entry(b"output_norm.weight", *shape, kind=kind)
    assert reason in refusal_of(edited(tiny_gguf, old, new, tmp_path / "m.gguf"))


def test_a_tensor_named_twice_is_refused(tmp_path, tiny_gguf):
    path = edited(tiny_gguf, b"blk.0.attn_k.bias", b"blk.0.attn_q.bias", tmp_path / "m.gguf")
    assert "stands twice" in refusal_of(path)


def writer(path: Path) -> gguf.GGUFWriter:
    """A writer with the least that a model has."""
    found = gguf.GGUFWriter(str(path), "qwen2")
    found.add_block_count(2)
    found.add_context_length(512)
    found.add_embedding_length(64)
    found.add_head_count(2)
    found.add_token_list(["a", "b"])
    found.add_tensor("token_embd.weight", np.zeros((2, 64), dtype="float32"))
    return found


def finished(path: Path, found: gguf.GGUFWriter) -> Path:
    found.write_header_to_file()
    found.write_kv_data_to_file()
    found.write_tensors_to_file()
    found.close()
    return path


def test_a_part_of_a_split_model_is_refused_and_the_remedy_named(tmp_path):
    found = writer(tmp_path / "m.gguf")
    found.add_uint16("split.count", 3)
    with pytest.raises(ModelFileError, match="one of 3 parts") as error:
        read_gguf(finished(tmp_path / "m.gguf", found))
    assert "--merge" in error.value.hint


def test_heads_may_differ_from_layer_to_layer(tmp_path):
    found = writer(tmp_path / "m.gguf")
    found.add_head_count_kv([2, 1])
    found.add_key_length(48)
    info = read_gguf(finished(tmp_path / "m.gguf", found))
    assert (info.n_head_kv, info.n_head_kv_total) == (2, 3)
    assert (info.key_length, info.value_length) == (48, 32)


def test_a_file_that_is_no_text_model_is_refused(tmp_path):
    found = gguf.GGUFWriter(str(tmp_path / "m.gguf"), "clip")
    found.add_tensor("v", np.zeros(8, dtype="float32"))
    assert "no usable text model" in refusal_of(finished(tmp_path / "m.gguf", found))


def survived(path: Path) -> GgufInfo | None:
    try:
        return read_gguf(path)
    except ModelFileError:
        return None


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_no_mutation_of_a_header_does_worse_than_a_refusal(tmp_path, tiny_gguf, data):
    content = bytearray(tiny_gguf.read_bytes())
    header = 14_000  # everything before the tensors, and a little of them
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, header))
        raw = data.draw(
            st.one_of(
                st.binary(min_size=1, max_size=8),
                st.sampled_from([2**63, 2**64 - 1, 2**32, 2**31 - 1, 0]).map(
                    lambda n: struct.pack("<Q", n)
                ),
            )
        )
        content[at : at + len(raw)] = raw
    if data.draw(st.booleans()):
        del content[data.draw(st.integers(0, len(content) - 1)) :]
    path = written(tmp_path / "m.gguf", bytes(content))
    began = time.process_time()
    survived(path)
    assert time.process_time() - began < 10  # a count that is believed takes minutes


def test_a_header_that_claims_much_takes_little_memory(tmp_path, tiny_gguf):
    content = tiny_gguf.read_bytes()
    at = content.index(b"tokenizer.ggml.tokens") + len(b"tokenizer.ggml.tokens") + 8
    bomb = content[:at] + struct.pack("<Q", 1_900_000) + content[at + 8 :] + bytes(16_000_000)
    path = written(tmp_path / "m.gguf", bomb)
    tracemalloc.start()
    survived(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8_000_000


def test_a_real_vocabulary_is_walked_in_a_moment(tmp_path):
    geometry = Geometry(n_layer=1, n_vocab=151_936)
    path = write_random_gguf(tmp_path / "m.gguf", geometry)
    began = time.process_time()
    assert read_gguf(path).n_vocab == 151_936
    assert time.process_time() - began < 1.0


def test_a_file_that_stays_as_it_is_is_read_once_and_another_in_its_place_anew(tmp_path, tiny_gguf):
    path = written(tmp_path / "m.gguf", tiny_gguf.read_bytes())
    first = seen_gguf(path)
    assert first == read_gguf(path)
    assert seen_gguf(path) is first
    other = write_random_gguf(tmp_path / "other.gguf", Geometry(n_layer=1, n_vocab=300))
    os.utime(other, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns))
    other.replace(path)
    assert seen_gguf(path) == read_gguf(path) != first
    written(path, b"text")
    for _ in range(2):
        with pytest.raises(ModelFileError, match="not a GGUF file"):
            seen_gguf(path)
