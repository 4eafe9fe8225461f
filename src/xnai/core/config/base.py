"""What all parts of the configuration are made of, and how a broken rule is told."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Misplaced(ValueError):
    """A rule between fields is broken; `path` leads to the field at fault."""

    def __init__(self, message: str, *path: str | int) -> None:
        super().__init__(message)
        self.path = path


class Strict(BaseModel):
    """A part of the file: frozen, and without unknown keys."""

    model_config = ConfigDict(extra="forbid", frozen=True)
