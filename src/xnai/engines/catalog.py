"""Where the files of models are, and what is in them.

Covers: embedded files, paths relative to the configuration, files fetched into the models folder,
and the smaller file of a model where its first choice is missing or takes more than the budget.
Does not cover downloading.
"""

from __future__ import annotations

import math
import stat
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Final

from xnai.core.config import HubFile, LlamaModel
from xnai.core.errors import ConfigError, ModelFileError
from xnai.engines.footprint import Footprint, context_of, estimate
from xnai.engines.geometry import GgufInfo
from xnai.engines.gguf import seen_gguf

EMBEDDED: Final = "pocket:"


@dataclass(frozen=True, kw_only=True, slots=True)
class Catalog:
    """Finds model files.

    Args:
        base: folder that relative paths start from: that of the configuration file.
        models: folder of fetched files, as `REPO_OWNER/REPO_NAME/FILE`.
        budget_mib: RAM for all engines together; a file that alone takes more gives way to its
            fallback.
    """

    base: Path
    models: Path
    budget_mib: float = math.inf

    def locate(self, model: LlamaModel) -> Path:
        """The path the file of `model` has, or would have once it is fetched.

        Raises:
            ConfigError: an embedded name that is no plain file name.
        """
        if model.path is None:
            assert model.source is not None  # the configuration has checked it
            return self._fetched(model, model.source)
        if model.path.startswith(EMBEDDED):
            return _embedded(model.path.removeprefix(EMBEDDED))
        return self.base / Path(model.path).expanduser()

    def smaller(self, model: LlamaModel, used: Path) -> Path | None:
        """Its file with fewer bits, where that is here and not the one that is used."""
        source = model.source
        if model.path is not None or source is None or source.fallback_file is None:
            return None
        spare = self.models / source.repo / source.fallback_file
        return spare if spare != used and _is_there(spare) else None

    def _fetched(self, model: LlamaModel, source: HubFile) -> Path:
        folder = self.models / source.repo
        first = folder / source.file
        if source.fallback_file is None or not _is_there(spare := folder / source.fallback_file):
            return first
        return first if _is_there(first) and self._fits(first, model) else spare

    def _fits(self, path: Path, model: LlamaModel) -> bool:
        """Whether it may be loaded at all; a file that cannot be used is told of where it is."""
        try:
            return estimate(seen_gguf(path), model).total_mib <= self.budget_mib
        except ModelFileError:
            return True


@dataclass(frozen=True, kw_only=True, slots=True)
class Description:
    """What is known about a local model.

    Args:
        path: where the file is or would be.
        on_disk: the file is there, or something that keeps from looking, which `fault` tells.
        info: None when it is not on disk or cannot be used.
        footprint: estimate; None when `info` is.
        n_ctx: tokens that one slot can hold; 0 when `info` is None.
        fault: why the file cannot be used; empty when it can.
    """

    path: Path
    on_disk: bool
    info: GgufInfo | None = None
    footprint: Footprint | None = None
    n_ctx: int = 0
    fault: str = ""


def describe(model: LlamaModel, path: Path) -> Description:
    """Look at the file of a model. Never fails because of the file: `fault` says what is wrong."""
    if not _is_there(path):
        return Description(path=path, on_disk=False)
    try:
        info = seen_gguf(path)
    except ModelFileError as error:
        return Description(path=path, on_disk=True, fault=error.message)
    return Description(
        path=path,
        on_disk=True,
        info=info,
        footprint=estimate(info, model),
        n_ctx=context_of(info, model),
    )


def _is_there(path: Path) -> bool:
    """Whether a file is there. Also where nobody may look: who reads it is told why he cannot."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return False
    except OSError:
        return True


def _embedded(name: str) -> Path:
    if Path(name).name != name or not name.endswith(".gguf"):
        raise ConfigError(
            f"`pocket:{name}` is no embedded model.", hint="Write `pocket:NAME.gguf`."
        )
    return Path(str(files("xnai.pocket").joinpath(name)))
