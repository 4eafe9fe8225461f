"""From a file with weights of 16 or 32 bits to one in Q5_K_M, Q4_K_M or Q3_K_M.

Covers: the plan (which tensor becomes what, where it stands), the header with all metadata of the
source, a child that does the arithmetic, the new file in its place whole or not at all. Does not
cover importance matrices, nor files that are quantised already: those lose twice.
"""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from subprocess import PIPE
from typing import Any, Final, NoReturn

from xnai.core.errors import BadRequest, EngineError, FetchFailed
from xnai.engines.geometry import GgufInfo
from xnai.engines.gguf import read_gguf, read_layout
from xnai.engines.gguf_layout import BLOCKS, Layout, Tensor, n_bytes, padded
from xnai.engines.mixes import Mix, file_type, is_quantised, kind_in_mix
from xnai.engines.placing import check_room, placed
from xnai.engines.quantise_child import EXIT_NO_NUMBER, EXIT_NO_TOOL, EXIT_NOT_WRITTEN

CHILD: Final = "xnai.engines.quantise_child"
FORMS: Final = ("F32", "F16", "BF16")
"""Types of weights that may be quantised."""
_UINT32: Final = 4
_WITHOUT: Final = "Quantise with the llama-quantize of a llama.cpp build instead."


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One tensor on its way.

    Args:
        kind: its new type, which may be its old one.
        offset: its new place, from where the tensors begin.
    """

    tensor: Tensor
    kind: int
    offset: int

    @property
    def n_bytes(self) -> int:
        """Of the new tensor."""
        return n_bytes(self.kind, self.tensor.n_elements)


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """What becomes of a file.

    Args:
        header: the new one, padded to where the tensors begin.
        data_bytes: of all new tensors, padding included.
    """

    source: Path
    info: GgufInfo
    layout: Layout
    header: bytes
    steps: tuple[Step, ...]
    data_bytes: int

    @property
    def source_bytes(self) -> int:
        """Of all tensors that are read."""
        return sum(step.tensor.n_bytes for step in self.steps)

    @property
    def total_bytes(self) -> int:
        """Of the new file."""
        return len(self.header) + self.data_bytes


def plan(source: Path, mix: Mix) -> Plan:
    """Look at a file, and say what it would become.

    Raises:
        ModelFileError: it cannot be used.
        BadRequest: it is quantised already, or a mixture of experts.
    """
    layout, info = read_layout(source), read_gguf(source)
    _refuse_unfit(source, layout)
    tied = all(tensor.name != "output.weight" for tensor in layout.tensors)
    steps: list[Step] = []
    offset = 0
    for tensor in layout.tensors:
        kind = tensor.kind
        if is_quantised(tensor.name, tensor.shape) and BLOCKS[kind][0] in FORMS:
            kind = kind_in_mix(tensor.name, tensor.shape, mix, n_layer=info.n_layer, tied=tied)
        step = Step(tensor=tensor, kind=kind, offset=offset)
        steps.append(step)
        offset += padded(step.n_bytes, layout.alignment)
    return Plan(
        source=source,
        info=info,
        layout=layout,
        header=_header(source, layout, steps, mix),
        steps=tuple(steps),
        data_bytes=offset,
    )


def quantise(
    wanted: Plan, target: Path, *, n_threads: int, told: Callable[[int], None] = lambda n: None
) -> GgufInfo:
    """Write the new file; returns what its header says.

    Args:
        told: is called with the bytes of the source that each step has done.

    Raises:
        FetchFailed: no room, or it cannot be written.
        EngineError: the quantiser failed.
        BadRequest: weights that are no numbers.
    """
    check_room(target.parent, wanted.total_bytes)
    with placed(target) as staged:
        with staged.open("wb") as file:
            file.write(wanted.header)
            file.truncate(wanted.total_bytes)
        _run(_job(wanted, staged, n_threads), target, told)
        read_gguf(staged)
    return read_gguf(target)


def _refuse_unfit(source: Path, layout: Layout) -> None:
    for tensor in layout.tensors:
        if len(tensor.shape) > 2:
            raise BadRequest(
                f"{source} has {tensor.name} of {len(tensor.shape)} dimensions: a mixture of "
                "experts is not quantised here.",
                hint=_WITHOUT,
            )
        kind = BLOCKS[tensor.kind][0]
        if is_quantised(tensor.name, tensor.shape) and kind not in FORMS:
            raise BadRequest(
                f"{source} is quantised already: {tensor.name} is {kind}.",
                hint="Start from a file in F16, BF16 or F32; quantising twice loses twice.",
            )


def _header(source: Path, layout: Layout, steps: list[Step], mix: Mix) -> bytes:
    """The source's metadata byte for byte, but for the type of the file."""
    instead = {
        "general.file_type": file_type(mix),
        "general.quantization_version": 2,
    }
    with source.open("rb") as file:
        kept = [place for key, place in layout.pairs.items() if key not in instead]
        pairs = [_bytes_at(file, place) for place in kept]
    pairs += [_pair(key, number) for key, number in instead.items()]
    head = b"GGUF" + struct.pack("<IQQ", layout.version, len(steps), len(pairs))
    table = b"".join(_entry(step) for step in steps)
    whole = head + b"".join(pairs) + table
    return whole.ljust(padded(len(whole), layout.alignment), b"\0")


def _bytes_at(file: Any, place: tuple[int, int]) -> bytes:  # noqa: ANN401 (a binary file)
    begin, end = place
    file.seek(begin)
    return bytes(file.read(end - begin))


def _pair(key: str, number: int) -> bytes:
    return _text(key) + struct.pack("<II", _UINT32, number)


def _entry(step: Step) -> bytes:
    shape = step.tensor.shape
    return _text(step.tensor.name) + struct.pack(
        f"<I{len(shape)}QIQ", len(shape), *shape, step.kind, step.offset
    )


def _text(text: str) -> bytes:
    raw = text.encode()
    return struct.pack("<Q", len(raw)) + raw


def _job(wanted: Plan, target: Path, n_threads: int) -> dict[str, Any]:
    begin = len(wanted.header)
    return {
        "source": str(wanted.source),
        "target": str(target),
        "library": str(_library()),
        "n_threads": n_threads,
        "parent_pid": os.getpid(),
        "tensors": [_words(step, wanted.layout.data_at, begin) for step in wanted.steps],
    }


def _words(step: Step, data_at: int, begin: int) -> Mapping[str, Any]:
    tensor = step.tensor
    row, rows = tensor.shape[0], tensor.n_elements // tensor.shape[0]
    changes = step.kind != tensor.kind
    form, _, item_bytes = BLOCKS[tensor.kind]
    return {
        "name": tensor.name,
        "at": data_at + tensor.offset,
        "to": begin + step.offset,
        "n_bytes": tensor.n_bytes,
        "kind": step.kind,
        "form": form,
        "item_bytes": item_bytes,
        "row": row,
        "rows": rows,
        "row_bytes": n_bytes(step.kind, row) if changes else 0,
    }


def _library() -> Path:
    """The shared library of the xllamacpp wheel, without importing it.

    Raises:
        EngineError: there is none.
    """
    spec = find_spec("xllamacpp")
    places = spec.submodule_search_locations if spec else None
    for folder in places or ():
        for path in sorted(Path(folder).glob("xllamacpp*.so")):
            return path
    raise EngineError("There is no xllamacpp to quantise with.", hint=_WITHOUT)


def _run(job: dict[str, Any], target: Path, told: Callable[[int], None]) -> None:
    with subprocess.Popen(
        [sys.executable, "-P", "-m", CHILD], stdin=PIPE, stdout=PIPE, stderr=PIPE
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stderr is not None
        try:
            child.stdin.write(json.dumps(job).encode() + b"\n")
            child.stdin.close()
            for line in child.stdout:
                told(int(line))
            said = child.stderr.read().decode("utf-8", "replace").strip()
            status = child.wait()
        finally:
            child.kill()
    if status:
        _failed(status, said, Path(job["source"]), target)


def _failed(status: int, said: str, source: Path, target: Path) -> NoReturn:
    last = said.rpartition("\n")[2]
    match status:
        case _ if status == EXIT_NO_NUMBER:
            raise BadRequest(
                f"{source} holds weights in {last} that are no numbers.",
                hint="Download or convert the file again.",
            )
        case _ if status == EXIT_NO_TOOL:
            raise EngineError(f"This xllamacpp cannot quantise: {last}", hint=_WITHOUT)
        case _ if status == EXIT_NOT_WRITTEN:
            raise FetchFailed(f"{source} could not be quantised to {target}: {last}.")
        case _:
            raise EngineError(f"The quantiser ended with status {status}: {last}", hint=_WITHOUT)
