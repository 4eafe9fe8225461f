"""Reads the header of a GGUF file and checks every number in it before llama.cpp may open it.

Covers: versions 2 and 3, little-endian, single-file text models: magic, counts, lengths, types,
tensor shapes and offsets against the size of the file. Does not cover the values of weights
(llama.cpp's own tensor check does) nor split files, which are refused.
Source: ggml `docs/gguf.md`; block sizes from `ggml-common.h`.
"""

from __future__ import annotations

import stat
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from xnai.core.errors import ModelFileError

MAX_PAIRS: Final = 65_536
MAX_TENSORS: Final = 65_536
MAX_STRINGS: Final = 2_000_000
"""Over the whole header; the largest vocabularies have some 800,000 tokens and merges."""
MAX_KEY_BYTES: Final = 4096
MAX_NAME_BYTES: Final = 63
MAX_KEPT_BYTES: Final = 65_536
MAX_KEPT_ITEMS: Final = 4096
MAX_ALIGNMENT: Final = 65_536

Value = int | float | bool | str | tuple[int | float | bool, ...]
"""A metadata value. Arrays that are not kept are given as their length, see `_Array`."""

SCALARS: Final[Mapping[int, str]] = {
    0: "<B",
    1: "<b",
    2: "<H",
    3: "<h",
    4: "<I",
    5: "<i",
    6: "<f",
    7: "<?",
    10: "<Q",
    11: "<q",
    12: "<d",
}
STRING: Final = 8
ARRAY: Final = 9

BLOCKS: Final[Mapping[int, tuple[str, int, int]]] = {
    0: ("F32", 1, 4),
    1: ("F16", 1, 2),
    2: ("Q4_0", 32, 18),
    3: ("Q4_1", 32, 20),
    6: ("Q5_0", 32, 22),
    7: ("Q5_1", 32, 24),
    8: ("Q8_0", 32, 34),
    10: ("Q2_K", 256, 84),
    11: ("Q3_K", 256, 110),
    12: ("Q4_K", 256, 144),
    13: ("Q5_K", 256, 176),
    14: ("Q6_K", 256, 210),
    16: ("IQ2_XXS", 256, 66),
    17: ("IQ2_XS", 256, 74),
    18: ("IQ3_XXS", 256, 98),
    19: ("IQ1_S", 256, 50),
    20: ("IQ4_NL", 32, 18),
    21: ("IQ3_S", 256, 110),
    22: ("IQ2_S", 256, 82),
    23: ("IQ4_XS", 256, 136),
    24: ("I8", 1, 1),
    25: ("I16", 1, 2),
    26: ("I32", 1, 4),
    27: ("I64", 1, 8),
    28: ("F64", 1, 8),
    29: ("IQ1_M", 256, 56),
    30: ("BF16", 1, 2),
    34: ("TQ1_0", 256, 54),
    35: ("TQ2_0", 256, 66),
    39: ("MXFP4", 32, 17),
}
"""Tensor type → name, elements a block, bytes a block."""

FILE_TYPES: Final[Mapping[int, str]] = {
    0: "F32",
    1: "F16",
    2: "Q4_0",
    3: "Q4_1",
    7: "Q8_0",
    8: "Q5_0",
    9: "Q5_1",
    10: "Q2_K",
    11: "Q3_K_S",
    12: "Q3_K_M",
    13: "Q3_K_L",
    14: "Q4_K_S",
    15: "Q4_K_M",
    16: "Q5_K_S",
    17: "Q5_K_M",
    18: "Q6_K",
    30: "IQ4_XS",
    32: "BF16",
    38: "MXFP4_MOE",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class GgufInfo:
    """What a validated GGUF header says.

    Args:
        n_params: elements over all tensors.
        n_head_kv: KV heads of the layer that has most.
        n_head_kv_total: KV heads summed over layers.
        key_length, value_length: elements of one head.
        n_ff: widest feed-forward layer.
        n_ctx_train: context in tokens that the model was trained for.
        sliding_window: tokens, 0 when attention sees everything.
        quantisation: name of the file type, or of the commonest tensor type.
        tensor_bytes: bytes of weights, padding included.
    """

    path: Path
    architecture: str
    name: str
    n_params: int
    n_layer: int
    n_embd: int
    n_head: int
    n_head_kv: int
    n_head_kv_total: int
    key_length: int
    value_length: int
    n_ff: int
    n_ctx_train: int
    n_vocab: int
    sliding_window: int
    quantisation: str
    tensor_bytes: int
    file_bytes: int
    has_chat_template: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class _Array:
    """An array whose items were walked over and not kept."""

    length: int


@dataclass(frozen=True, kw_only=True, slots=True)
class _Tensors:
    n_params: int
    n_bytes: int
    commonest: str


def read_gguf(path: Path) -> GgufInfo:
    """Read and validate the header of a GGUF file.

    Only the header is read, in order, so that a 5 GB file takes as long as its vocabulary.

    Raises:
        ModelFileError: missing, empty, truncated, corrupt, split or no GGUF text model.
    """
    size = _regular_size(path)
    try:
        with path.open("rb", buffering=1 << 18) as file:
            return _Reader(file, path, size).info()
    except OSError as error:
        raise ModelFileError(f"{path} cannot be read: {error.strerror}.") from error


def _regular_size(path: Path) -> int:
    try:
        found = path.stat()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ModelFileError(
            f"There is no model file {path}: {reason}.", hint="Check `path`, or run `xnai pull`."
        ) from error
    if not stat.S_ISREG(found.st_mode):
        raise ModelFileError(f"{path} is not a regular file.")
    if found.st_size == 0:
        raise ModelFileError(f"{path} is empty.", hint="Download it again.")
    return found.st_size


class _Reader:
    """Walks one header from front to end. Every count is checked before it is used."""

    def __init__(self, file: BinaryIO, path: Path, size: int) -> None:
        self._file = file
        self._path = path
        self._size = size
        self._at = 0
        self._strings = 0

    def info(self) -> GgufInfo:
        n_tensors, n_pairs = self._preamble()
        pairs = self._pairs(n_pairs)
        self._refuse_split(pairs)
        tensors = self._tensors(n_tensors, self._alignment(pairs))
        return _Geometry(self._path, pairs).info(tensors, self._size)

    def fault(self, what: str) -> ModelFileError:
        return ModelFileError(
            f"{self._path} is damaged: {what} (at byte {self._at} of {self._size}).",
            hint="Download or convert the file again.",
        )

    def _preamble(self) -> tuple[int, int]:
        magic = self._take(min(4, self._size))
        if magic != b"GGUF":
            raise ModelFileError(
                f"{self._path} is not a GGUF file: it begins with {magic!r}.",
                hint="llama.cpp runs GGUF files; convert the model or choose another file.",
            )
        version = self._number("<I")
        if version not in (2, 3):
            raise ModelFileError(
                f"{self._path} has GGUF version {version}; versions 2 and 3 little-endian are read."
            )
        n_tensors, n_pairs = self._number("<Q"), self._number("<Q")
        if not 0 < n_tensors <= MAX_TENSORS:
            raise self.fault(f"{n_tensors} tensors, expected 1 to {MAX_TENSORS}")
        if not 0 < n_pairs <= MAX_PAIRS:
            raise self.fault(f"{n_pairs} metadata pairs, expected 1 to {MAX_PAIRS}")
        return n_tensors, n_pairs

    def _take(self, n_bytes: int) -> bytes:
        if n_bytes > self._size - self._at:
            raise self.fault(f"it ends {n_bytes - (self._size - self._at)} bytes too early")
        taken = self._file.read(n_bytes)
        if len(taken) < n_bytes:
            raise self.fault("it became shorter while it was read")
        self._at += n_bytes
        return taken

    def _skip(self, n_bytes: int) -> None:
        if n_bytes > self._size - self._at:
            raise self.fault(f"it ends {n_bytes - (self._size - self._at)} bytes too early")
        self._file.seek(n_bytes, 1)
        self._at += n_bytes

    def _number(self, layout: str) -> int:
        return int(struct.unpack(layout, self._take(struct.calcsize(layout)))[0])

    def _short_text(self, limit: int, what: str) -> str:
        length = self._number("<Q")
        if length > limit:
            raise self.fault(f"{what} of {length} bytes, at most {limit} are allowed")
        return self._take(length).decode("utf-8", "replace")

    def _pairs(self, count: int) -> dict[str, Value | _Array]:
        pairs: dict[str, Value | _Array] = {}
        for _ in range(count):
            key = self._short_text(MAX_KEY_BYTES, "a metadata key")
            if key in pairs:
                raise self.fault(f"metadata key {key!r} stands twice")
            pairs[key] = self._value(key)
        return pairs

    def _value(self, key: str) -> Value | _Array:
        kind = self._number("<I")
        if kind == STRING:
            return self._string()
        if kind == ARRAY:
            return self._array(key)
        if kind not in SCALARS:
            raise self.fault(f"{key!r} has unknown value type {kind}")
        layout = SCALARS[kind]
        value: Value = struct.unpack(layout, self._take(struct.calcsize(layout)))[0]
        return value

    def _string(self) -> str:
        """A string value; a long one is cut, since only short ones are looked at."""
        length = self._number("<Q")
        kept = self._take(min(length, MAX_KEPT_BYTES))
        self._skip(length - len(kept))
        return kept.decode("utf-8", "replace")

    def _array(self, key: str) -> Value | _Array:
        kind, count = self._number("<I"), self._number("<Q")
        if kind == STRING:
            return self._skip_strings(key, count)
        if kind not in SCALARS:
            raise self.fault(f"{key!r} is an array of unknown type {kind}")
        width = struct.calcsize(SCALARS[kind])
        if count > MAX_KEPT_ITEMS:
            self._skip(count * width)
            return _Array(length=count)
        return struct.unpack(f"<{count}{SCALARS[kind][1]}", self._take(count * width))

    def _skip_strings(self, key: str, count: int) -> _Array:
        self._strings += count
        if self._strings > MAX_STRINGS:
            raise self.fault(f"{key!r} has {count} strings, at most {MAX_STRINGS} are allowed")
        if count * 8 > self._size - self._at:
            raise self.fault(f"{key!r} has {count} strings, more than the file can hold")
        read, at, size = self._file.read, self._at, self._size
        for _ in range(count):  # the hot loop: 300,000 turns for a real vocabulary
            length = int.from_bytes(read(8), "little")
            at += 8 + length
            if at > size:
                self._at = size
                raise self.fault(f"a string in {key!r} runs past the end")
            read(length)
        self._at = at
        return _Array(length=count)

    def _refuse_split(self, pairs: Mapping[str, Value | _Array]) -> None:
        parts = pairs.get("split.count", 0)
        if isinstance(parts, int) and parts > 1:
            raise ModelFileError(
                f"{self._path} is one of {parts} parts of a split model.",
                hint="Join them with `llama-gguf-split --merge FIRST_PART OUTPUT`.",
            )

    def _alignment(self, pairs: Mapping[str, Value | _Array]) -> int:
        found = pairs.get("general.alignment", 32)
        if isinstance(found, int) and 0 < found <= MAX_ALIGNMENT and found & (found - 1) == 0:
            return found
        raise self.fault(f"alignment {found} is not a power of two up to {MAX_ALIGNMENT}")

    def _tensors(self, count: int, alignment: int) -> _Tensors:
        names: set[str] = set()
        by_type: dict[str, int] = {}
        offset = end = n_params = 0
        for _ in range(count):
            name = self._short_text(MAX_NAME_BYTES, "a tensor name")
            if name in names:
                raise self.fault(f"tensor {name!r} stands twice")
            names.add(name)
            kind, elements, n_bytes = self._tensor(name, offset)
            end = offset + n_bytes
            offset += -(-n_bytes // alignment) * alignment
            n_params += elements
            by_type[kind] = by_type.get(kind, 0) + n_bytes
        self._check_end(end, alignment)
        commonest = max(by_type, key=lambda kind: by_type[kind])
        return _Tensors(n_params=n_params, n_bytes=offset, commonest=commonest)

    def _tensor(self, name: str, expected_offset: int) -> tuple[str, int, int]:
        n_dims = self._number("<I")
        if not 1 <= n_dims <= 4:
            raise self.fault(f"tensor {name!r} has {n_dims} dimensions, expected 1 to 4")
        shape = [self._number("<Q") for _ in range(n_dims)]
        kind, offset = self._number("<I"), self._number("<Q")
        if kind not in BLOCKS:
            raise self.fault(f"tensor {name!r} has unknown type {kind}")
        label, block, block_bytes = BLOCKS[kind]
        if any(not 0 < extent < 1 << 40 for extent in shape) or shape[0] % block:
            raise self.fault(f"tensor {name!r} of type {label} has impossible shape {shape}")
        if offset != expected_offset:
            raise self.fault(f"tensor {name!r} is at offset {offset}, expected {expected_offset}")
        elements = 1
        for extent in shape:
            elements *= extent
        return label, elements, elements // block * block_bytes

    def _check_end(self, n_bytes: int, alignment: int) -> None:
        """Tensors must lie within the file; padding after the last one may be missing."""
        end = -(-self._at // alignment) * alignment + n_bytes
        if end > self._size:
            raise ModelFileError(
                f"{self._path} is truncated: its tensors end at byte {end}, "
                f"but the file has {self._size}.",
                hint="Download it again.",
            )


class _Geometry:
    """Takes the numbers that matter out of the metadata, each within sane bounds."""

    def __init__(self, path: Path, pairs: Mapping[str, Value | _Array]) -> None:
        self._path = path
        self._pairs = pairs
        self._architecture = self._text("general.architecture", "")
        if not self._architecture:
            raise ModelFileError(f"{path} does not say its architecture; it is no model.")

    def info(self, tensors: _Tensors, file_bytes: int) -> GgufInfo:
        n_layer = self._count("block_count", most=4096)
        n_embd = self._count("embedding_length")
        n_head = max(self._per_layer("attention.head_count", n_layer))
        kv_heads = self._per_layer("attention.head_count_kv", n_layer, default=n_head)
        head = max(1, n_embd // max(1, n_head))
        return GgufInfo(
            path=self._path,
            architecture=self._architecture,
            name=self._text("general.name", self._path.stem),
            n_params=tensors.n_params,
            n_layer=n_layer,
            n_embd=n_embd,
            n_head=n_head,
            n_head_kv=max(kv_heads),
            n_head_kv_total=sum(kv_heads),
            key_length=self._count("attention.key_length", default=head),
            value_length=self._count("attention.value_length", default=head),
            n_ff=max(self._per_layer("feed_forward_length", n_layer, default=4 * n_embd)),
            n_ctx_train=self._count("context_length", most=1 << 30),
            n_vocab=self._vocabulary(),
            sliding_window=self._count("attention.sliding_window", default=0, most=1 << 30),
            quantisation=self._quantisation(tensors.commonest),
            tensor_bytes=tensors.n_bytes,
            file_bytes=file_bytes,
            has_chat_template="tokenizer.chat_template" in self._pairs,
        )

    def _text(self, key: str, default: str) -> str:
        found = self._pairs.get(key, default)
        return found if isinstance(found, str) else default

    def _fault(self, key: str, found: object) -> ModelFileError:
        return ModelFileError(
            f"{self._path} is no usable text model: {key} is {found!r:.80}.",
            hint="Choose a GGUF file of a text generation model.",
        )

    def _count(self, key: str, *, default: int | None = None, most: int = 1 << 20) -> int:
        """A number of the architecture: 1 to `most`, or the default when it is absent."""
        full = f"{self._architecture}.{key}"
        found = self._pairs.get(full, default)
        if isinstance(found, int) and (1 <= found <= most or found == default):
            return found
        raise self._fault(full, found)

    def _per_layer(self, key: str, n_layer: int, *, default: int | None = None) -> list[int]:
        """A number that some architectures give once and others for each layer."""
        full = f"{self._architecture}.{key}"
        found = self._pairs.get(full)
        if not isinstance(found, tuple):
            return [self._count(key, default=default)] * n_layer
        numbers = [item for item in found if isinstance(item, int) and 0 <= item <= 1 << 20]
        if len(numbers) != n_layer or max(numbers) == 0:
            raise self._fault(full, found)
        return numbers

    def _vocabulary(self) -> int:
        tokens = self._pairs.get("tokenizer.ggml.tokens")
        if isinstance(tokens, _Array) and tokens.length:
            return tokens.length
        raise self._fault("tokenizer.ggml.tokens", tokens)

    def _quantisation(self, commonest: str) -> str:
        found = self._pairs.get("general.file_type")
        return FILE_TYPES.get(found, commonest) if isinstance(found, int) else commonest
