"""The program that quantises tensors, in a process of its own: what fails in C fails here.

Run as `python -P -m xnai.engines.quantise_child` with one line of JSON on standard input. Writes
the tensors into a file whose header stands already, and a line on standard output for each step:
the bytes of the source that are done. Imports nothing of ours.
Source: `ggml_quantize_chunk` in ggml's `ggml.h`, as the xllamacpp wheel exports it.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, BinaryIO, Final

import numpy as np
from numpy.typing import NDArray

STEP_BYTES: Final = 32 << 20
"""Of values as F32 that are in memory at a time."""
EXIT_NO_NUMBER: Final = 4
EXIT_NO_TOOL: Final = 5
EXIT_NOT_WRITTEN: Final = 6
SHORTER: Final = "the source became shorter"
F16: Final = 1


def main() -> None:
    """Read the job, do it."""
    job: dict[str, Any] = json.loads(sys.stdin.buffer.readline())
    die_with_parent(job["parent_pid"])
    try:
        tool = Tool(job["library"])
    except (OSError, AttributeError) as error:
        leave(EXIT_NO_TOOL, str(error))
    with (
        open(job["source"], "rb") as source,  # noqa: PTH123 (nothing but these two is opened)
        open(job["target"], "r+b") as target,  # noqa: PTH123
        ThreadPoolExecutor(job["n_threads"]) as threads,
    ):
        for tensor in job["tensors"]:
            try:
                quantise(tensor, source, target, tool, threads, job["n_threads"])
            except OSError as error:
                leave(EXIT_NOT_WRITTEN, os.strerror(error.errno or 0))


def die_with_parent(parent_pid: int) -> None:
    """Have the kernel end this process when its parent goes."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, 9, 0, 0, 0)
    if os.getppid() != parent_pid:
        os._exit(0)


def leave(status: int, why: str) -> None:
    """End, with the reason on stderr."""
    print(why, file=sys.stderr, flush=True)  # noqa: T201
    os._exit(status)


class Tool:
    """ggml's quantiser."""

    def __init__(self, library: str) -> None:
        self._chunk = ctypes.CDLL(library).ggml_quantize_chunk
        self._chunk.restype = ctypes.c_size_t
        floats, octets, many = ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64
        self._chunk.argtypes = (ctypes.c_int, floats, octets, many, many, many, floats)

    def rows(self, kind: int, values: NDArray[np.float32], out: NDArray[np.uint8]) -> None:
        """Quantise `(rows, row) float32` into `(rows, bytes of a row) uint8`."""
        n_rows, row = values.shape
        done = self._chunk(kind, values.ctypes.data, out.ctypes.data, 0, n_rows, row, None)
        if done != out.nbytes:
            leave(EXIT_NO_TOOL, f"type {kind}: {done} bytes were written, expected {out.nbytes}")


def quantise(
    tensor: dict[str, Any],
    source: BinaryIO,
    target: BinaryIO,
    tool: Tool,
    threads: ThreadPoolExecutor,
    n_threads: int,
) -> None:
    """One tensor, or the bytes of one that stays as it is (`row_bytes` 0)."""
    source.seek(tensor["at"])
    target.seek(tensor["to"])
    if not tensor["row_bytes"]:
        copy(source, target, tensor["n_bytes"])
        return
    for values in steps(tensor, source):
        if not np.isfinite(values).all():
            leave(EXIT_NO_NUMBER, tensor["name"])
        if tensor["kind"] == F16:
            target.write(values.astype(np.float16).tobytes())
        else:
            out = np.empty((len(values), tensor["row_bytes"]), np.uint8)
            shares = [np.array_split(each, n_threads) for each in (values, out)]
            list(threads.map(partial(tool.rows, tensor["kind"]), *shares))
            target.write(out.tobytes())
        target.flush()
        say(values.size * tensor["item_bytes"])


def steps(tensor: dict[str, Any], source: BinaryIO) -> Iterator[NDArray[np.float32]]:
    """Some rows at a time as `(rows, row) float32`."""
    row, left = tensor["row"], tensor["rows"]
    most = max(1, STEP_BYTES // (4 * row))
    while left:
        count = min(most, left)
        raw = source.read(count * row * tensor["item_bytes"])
        if len(raw) < count * row * tensor["item_bytes"]:
            leave(EXIT_NOT_WRITTEN, SHORTER)
        yield as_floats(raw, tensor["form"]).reshape(count, row)
        left -= count


def as_floats(raw: bytes, form: str) -> NDArray[np.float32]:
    """Values of type F32, F16 or BF16 as float32; BF16 is the upper half of one."""
    if form == "BF16":
        return (np.frombuffer(raw, "<u2").astype(np.uint32) << 16).view(np.float32)
    return np.frombuffer(raw, "<f4" if form == "F32" else "<f2").astype(np.float32)


def copy(source: BinaryIO, target: BinaryIO, n_bytes: int) -> None:
    """Bytes as they are."""
    while n_bytes:
        chunk = source.read(min(n_bytes, 1 << 20))
        if not chunk:
            leave(EXIT_NOT_WRITTEN, SHORTER)
        target.write(chunk)
        n_bytes -= len(chunk)
        say(len(chunk))
    target.flush()


def say(n_bytes: int) -> None:
    """One step is done."""
    print(n_bytes, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
