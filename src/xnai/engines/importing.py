"""Takes a GGUF file that is on this machine already into the models folder.

It is read by our own reader first; against a hash where the hub has told one. A copy is a file of
its own; a link costs no room, and changes with what it leads to.
"""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Literal, get_args

from xnai.core.errors import BadRequest, ModelFileError
from xnai.engines.geometry import GgufInfo
from xnai.engines.gguf import read_gguf
from xnai.engines.known import Known
from xnai.engines.mixes import Mix
from xnai.engines.placing import (
    CHUNK_BYTES,
    alone,
    beside,
    check_room,
    placed,
    sha256_of,
    writing,
)
from xnai.engines.receipts import Receipt, confirm, is_whole, read_receipt

How = Literal["copy", "hardlink", "symlink"]
HOWS: tuple[How, ...] = get_args(How)


def bring(
    source: Path,
    target: Path,
    how: How,
    *,
    replaces: bool = False,
    told: Callable[[int], None] = lambda n: None,
) -> GgufInfo:
    """Put a file in its place; returns what its header says.

    Args:
        replaces: another file at `target` may go.
        told: is called with the bytes of each step of a copy.

    Raises:
        BadRequest: no GGUF file that xnai runs, or another than the hub has under that name, or
            there is another already.
        FetchFailed: it cannot be written.
    """
    info = _read(source)
    with alone(target, waits=lambda: None), writing(target):
        expected = read_receipt(target)
        if target.exists() and target.samefile(source):
            return info
        if target.exists() and not replaces and not _is_same(source, target):
            raise BadRequest(
                f"There is another file at {target} already.", hint="To replace it, add --replace."
            )
        digest = _place(source, target, how, _wanted(expected, target), told)
        origin = expected.origin if expected and expected.sha256 == digest else str(source)
        licence = expected.licence if expected and origin == expected.origin else ""
        confirm(target, Receipt(origin=origin, licence=licence, sha256=digest))
    return info


def refuse_another_shape(source: Path, known: tuple[Known, Mix] | None) -> None:
    """See that a file is the model of the catalogue that it is taken for.

    Args:
        known: None where the catalogue has no file of that name.

    Raises:
        BadRequest: it is another, or no GGUF file that xnai runs.
    """
    if known is None:
        return
    found, shape = _read(source), known[0].shape
    has = (found.architecture, found.n_layer, found.n_embd)
    needs = (shape.architecture, shape.n_layer, shape.n_embd)
    if has != needs:
        raise BadRequest(
            f"{source} is no {known[0].name}: it is {_shown(has)}, and that is {_shown(needs)}.",
            hint="Import it under a name of its own: --as NAME.gguf",
        )


def _shown(shape: tuple[str, int, int]) -> str:
    architecture, n_layer, n_embd = shape
    return f"{architecture} of {n_layer} layers, {n_embd} wide"


def _read(source: Path) -> GgufInfo:
    try:
        return read_gguf(source)
    except ModelFileError as error:
        raise BadRequest(error.message, hint=error.hint) from error


def _wanted(expected: Receipt | None, target: Path) -> str | None:
    """The hash that the hub has told of a file that never came to its end."""
    if expected is None or is_whole(target, expected) or expected.mtime_ns is not None:
        return None
    return expected.sha256


def _is_same(source: Path, target: Path) -> bool:
    return source.stat().st_size == target.stat().st_size and sha256_of(source) == sha256_of(target)


def _place(
    source: Path, target: Path, how: How, wanted: str | None, told: Callable[[int], None]
) -> str | None:
    """Copy or link; returns the hash where it was made."""
    if how == "copy":
        check_room(target.parent, source.stat().st_size)
        with placed(target) as staged:
            digest = _copy(source, staged, told)
            _refuse_another(source, wanted, digest)
        return digest
    found = None
    if wanted is not None:
        found = sha256_of(source, told=told)
        _refuse_another(source, wanted, found)
    _link(source, target, how)
    return found


def _copy(source: Path, staged: Path, told: Callable[[int], None]) -> str:
    digest = hashlib.sha256()
    with source.open("rb") as read, staged.open("wb") as written:
        while chunk := read.read(CHUNK_BYTES):
            written.write(chunk)
            digest.update(chunk)
            told(len(chunk))
    return digest.hexdigest()


def _link(source: Path, target: Path, how: How) -> None:
    staged = beside(target, f"{os.getpid()}.link")
    try:
        if how == "hardlink":
            staged.hardlink_to(source.resolve())
        else:
            staged.symlink_to(source.resolve())
        staged.replace(target)
    except OSError as error:
        if error.errno not in (errno.EXDEV, errno.EPERM, errno.EMLINK, errno.EOPNOTSUPP):
            raise
        raise BadRequest(
            f"{source} cannot be linked to {target.parent}: {error.strerror}.",
            hint="Take a copy or a symbolic link: --how copy, --how symlink.",
        ) from error
    finally:
        staged.unlink(missing_ok=True)


def _refuse_another(source: Path, wanted: str | None, found: str) -> None:
    if wanted not in (None, found):
        raise BadRequest(
            f"{source} is another file than the hub has under this name: its SHA-256 is {found}, "
            f"the hub's is {wanted}.",
            hint="Fetch it again, or import it under another name: --as NAME.gguf",
        )
