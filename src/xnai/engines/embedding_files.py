"""The files of the embedding model: which they are, and whether they are all there and whole.

They are those of all-MiniLM-L6-v2 and no others: each is known by its SHA-256, so what is loaded
has been read before, and its offsets need no second look.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from xnai.core.errors import ModelFileError, NotSetUp

SETUP: Final = "xnai setup embeddings"


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """One file, and what it must be."""

    name: str
    n_bytes: int
    sha256: str


PIECES: Final = (
    Piece(
        name="model.safetensors",
        n_bytes=90_868_376,
        sha256="53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    ),
    Piece(
        name="tokenizer.json",
        n_bytes=466_247,
        sha256="be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
    ),
    Piece(
        name="config.json",
        n_bytes=612,
        sha256="953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41",
    ),
)
SIZE_BYTES: Final = sum(piece.n_bytes for piece in PIECES)


def are_there(folder: Path) -> bool:
    """Whether every file is there in its full length; quick enough for every request."""
    try:
        return all((folder / piece.name).stat().st_size == piece.n_bytes for piece in PIECES)
    except OSError:
        return False


def check(folder: Path) -> None:
    """Read every file to its end; about 0.1 s.

    Raises:
        NotSetUp: a file is missing.
        ModelFileError: a file is another one, or cannot be read.
    """
    for piece in PIECES:
        path = folder / piece.name
        try:
            with path.open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
        except FileNotFoundError as error:
            raise not_set_up() from error
        except OSError as error:
            raise ModelFileError(f"{path} cannot be read: {error.strerror}.") from error
        if found != piece.sha256:
            raise ModelFileError(
                f"{path} is damaged: it is not the file of all-MiniLM-L6-v2.",
                hint=f"Put it there anew: {SETUP}",
            )


def not_set_up() -> NotSetUp:
    """What is told where embeddings are asked for too early."""
    return NotSetUp(what="The embedding model", command=SETUP)
