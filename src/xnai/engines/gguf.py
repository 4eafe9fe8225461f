"""Reads the header of a GGUF file and checks every number in it before llama.cpp may open it.

Covers: versions 2 and 3, little-endian, single-file text models: magic, counts, lengths, types,
tensor shapes and offsets against the size of the file. Does not cover the values of weights
(llama.cpp's own tensor check does) nor split files, which are refused.
Source: ggml `docs/gguf.md`.
"""

from __future__ import annotations

import stat
import struct
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO, Final

from xnai.core.errors import ModelFileError
from xnai.engines.geometry import Geometry, GgufInfo
from xnai.engines.gguf_layout import (
    ARRAY,
    BLOCKS,
    SCALARS,
    STRING,
    Array,
    Layout,
    Tensor,
    Tensors,
    Value,
    padded,
)

MAX_PAIRS: Final = 65_536
MAX_TENSORS: Final = 65_536
MAX_STRINGS: Final = 2_000_000
"""Over the whole header; the largest vocabularies have some 800,000 tokens and merges."""
MAX_KEY_BYTES: Final = 4096
MAX_NAME_BYTES: Final = 63
MAX_KEPT_BYTES: Final = 65_536
MAX_KEPT_ITEMS: Final = 4096
MAX_ALIGNMENT: Final = 65_536


def read_gguf(path: Path) -> GgufInfo:
    """Read and validate the header of a GGUF file.

    Only the header is read, in order, so that a 5 GB file takes as long as its vocabulary.

    Raises:
        ModelFileError: missing, empty, truncated, corrupt, split or no GGUF text model.
    """
    with _opened(path) as reader:
        return reader.info()


def seen_gguf(path: Path) -> GgufInfo:
    """As `read_gguf`, but a file that stays as it is is read once: a real one takes 0.1 s.

    For whoever tells or decides of files. What is to be loaded is read anew, by `read_gguf`.

    Raises:
        ModelFileError: as `read_gguf`.
    """
    try:
        found = path.stat()
    except (OSError, ValueError):
        return read_gguf(path)  # says what is wrong
    changed = (found.st_mtime_ns, found.st_ctime_ns)
    return _seen(path, (found.st_dev, found.st_ino, found.st_size, *changed))


@lru_cache(maxsize=256)
def _seen(path: Path, identity: tuple[int, ...]) -> GgufInfo:
    return read_gguf(path)


def read_layout(path: Path) -> Layout:
    """Where metadata and tensors stand, for who writes the file anew; all is validated.

    Raises:
        ModelFileError: as `read_gguf`.
    """
    with _opened(path) as reader:
        reader.info()
        return reader.layout()


@contextmanager
def _opened(path: Path) -> Iterator[_Reader]:
    try:
        size = _regular_size(path)
        with path.open("rb", buffering=1 << 18) as file:
            yield _Reader(file, path, size)
    except OSError as error:
        raise ModelFileError(f"{path} cannot be read: {error.strerror}.") from error


def _regular_size(path: Path) -> int:
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ModelFileError(
            f"There is no model file {path}: {reason}.",
            hint="Check `path`. `xnai doctor` names the command that fetches a file.",
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
        self._places: dict[str, tuple[int, int]] = {}

    def info(self) -> GgufInfo:
        n_tensors, n_pairs = self._preamble()
        pairs = self._pairs(n_pairs)
        self._refuse_split(pairs)
        self._aligned_to = self._alignment(pairs)
        self._read = self._tensors(n_tensors, self._aligned_to)
        return Geometry(self._path, pairs).info(self._read, self._size)

    def layout(self) -> Layout:
        """Once `info` has read the header."""
        return Layout(
            version=self._version,
            pairs=self._places,
            alignment=self._aligned_to,
            data_at=-(-self._at // self._aligned_to) * self._aligned_to,
            tensors=self._read.each,
        )

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
        self._version = version = self._number("<I")
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

    def _pairs(self, count: int) -> dict[str, Value | Array]:
        pairs: dict[str, Value | Array] = {}
        for _ in range(count):
            begin = self._at
            key = self._short_text(MAX_KEY_BYTES, "a metadata key")
            if key in pairs:
                raise self.fault(f"metadata key {key!r} stands twice")
            pairs[key] = self._value(key)
            self._places[key] = (begin, self._at)
        return pairs

    def _value(self, key: str) -> Value | Array:
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

    def _array(self, key: str) -> Value | Array:
        kind, count = self._number("<I"), self._number("<Q")
        if kind == STRING:
            return self._skip_strings(key, count)
        if kind not in SCALARS:
            raise self.fault(f"{key!r} is an array of unknown type {kind}")
        width = struct.calcsize(SCALARS[kind])
        if count > MAX_KEPT_ITEMS:
            self._skip(count * width)
            return Array(length=count)
        return struct.unpack(f"<{count}{SCALARS[kind][1]}", self._take(count * width))

    def _skip_strings(self, key: str, count: int) -> Array:
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
        return Array(length=count)

    def _refuse_split(self, pairs: Mapping[str, Value | Array]) -> None:
        parts = pairs.get("split.count", 0)
        if isinstance(parts, int) and parts > 1:
            raise ModelFileError(
                f"{self._path} is one of {parts} parts of a split model.",
                hint="Join them with `llama-gguf-split --merge FIRST_PART OUTPUT`.",
            )

    def _alignment(self, pairs: Mapping[str, Value | Array]) -> int:
        found = pairs.get("general.alignment", 32)
        if isinstance(found, int) and 0 < found <= MAX_ALIGNMENT and found & (found - 1) == 0:
            return found
        raise self.fault(f"alignment {found} is not a power of two up to {MAX_ALIGNMENT}")

    def _tensors(self, count: int, alignment: int) -> Tensors:
        found: dict[str, Tensor] = {}
        by_type: dict[int, int] = {}
        offset = end = 0
        for _ in range(count):
            name = self._short_text(MAX_NAME_BYTES, "a tensor name")
            if name in found:
                raise self.fault(f"tensor {name!r} stands twice")
            tensor = found[name] = self._tensor(name, offset)
            end = offset + tensor.n_bytes
            offset += padded(tensor.n_bytes, alignment)
            by_type[tensor.kind] = by_type.get(tensor.kind, 0) + tensor.n_bytes
        self._check_end(end, alignment)
        commonest = max(by_type, key=lambda kind: by_type[kind])
        return Tensors(
            n_params=sum(tensor.n_elements for tensor in found.values()),
            n_bytes=offset,
            commonest=BLOCKS[commonest][0],
            each=tuple(found.values()),
        )

    def _tensor(self, name: str, expected_offset: int) -> Tensor:
        n_dims = self._number("<I")
        if not 1 <= n_dims <= 4:
            raise self.fault(f"tensor {name!r} has {n_dims} dimensions, expected 1 to 4")
        shape = [self._number("<Q") for _ in range(n_dims)]
        kind, offset = self._number("<I"), self._number("<Q")
        if kind not in BLOCKS:
            raise self.fault(f"tensor {name!r} has unknown type {kind}")
        label, block, _ = BLOCKS[kind]
        if any(not 0 < extent < 1 << 40 for extent in shape) or shape[0] % block:
            raise self.fault(f"tensor {name!r} of type {label} has impossible shape {shape}")
        if offset != expected_offset:
            raise self.fault(f"tensor {name!r} is at offset {offset}, expected {expected_offset}")
        return Tensor(name=name, shape=tuple(shape), kind=kind, offset=offset)

    def _check_end(self, n_bytes: int, alignment: int) -> None:
        """Tensors must lie within the file; padding after the last one may be missing."""
        end = padded(self._at, alignment) + n_bytes
        if end > self._size:
            raise ModelFileError(
                f"{self._path} is truncated: its tensors end at byte {end}, "
                f"but the file has {self._size}.",
                hint="Download it again.",
            )
