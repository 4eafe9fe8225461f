"""Where the files of models are, and what is in them.

Covers: embedded files, paths relative to the configuration, files fetched into the models folder,
and the smaller file of a model where its first choice is missing or takes more than the budget.
Does not cover downloading.
"""

from __future__ import annotations

import math
import platform
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Final

from xnai.core.config import HubFile, LlamaModel
from xnai.core.errors import ConfigError, ModelFileError
from xnai.engines.footprint import MIB, Footprint, context_of, estimate, repackable_mib
from xnai.engines.geometry import GgufInfo
from xnai.engines.gguf import read_gguf
from xnai.engines.repacking import Candidate, repacked

EMBEDDED: Final = "pocket:"
_X86: Final = frozenset({"x86_64", "amd64"})
"""Processors for which it is known what llama.cpp repacks."""


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

    def repacked(self, models: Mapping[str, LlamaModel], *, max_loaded: int) -> frozenset[str]:
        """The models whose engines keep their weights a second time; see `repacking.repacked`.

        Reads the files' headers, unless the files alone leave no room for it. An engine of the
        user's own and one of another processor are left as they are.
        """
        if platform.machine().lower() not in _X86:
            return frozenset()
        ours = {name: model for name, model in models.items() if model.binary is None}
        wished = any(model.repack for model in ours.values())
        if not wished and self._full_of_files(models.values(), max_loaded):
            return frozenset()
        candidates = [self._candidate(name, model) for name, model in models.items()]
        return repacked(candidates, budget_mib=self.budget_mib, max_loaded=max_loaded)

    def _full_of_files(self, models: Iterable[LlamaModel], max_loaded: int) -> bool:
        sizes = sorted((_size(self.locate(model)) for model in models), reverse=True)
        return sum(sizes[:max_loaded]) / MIB > self.budget_mib

    def _candidate(self, name: str, model: LlamaModel) -> Candidate:
        try:
            info = read_gguf(self.locate(model))
        except ModelFileError:  # whoever asks for it is told
            return Candidate(model=name, plain_mib=0.0, extra_mib=0.0, wish=False)
        return Candidate(
            model=name,
            plain_mib=estimate(info, model).total_mib,
            extra_mib=repackable_mib(info),
            wish=model.repack if model.binary is None else False,
        )

    def _fetched(self, model: LlamaModel, source: HubFile) -> Path:
        folder = self.models / source.repo
        first = folder / source.file
        if source.fallback_file is None or not _is_there(spare := folder / source.fallback_file):
            return first
        return first if _is_there(first) and self._fits(first, model) else spare

    def _fits(self, path: Path, model: LlamaModel) -> bool:
        """Whether it may be loaded at all; a file that cannot be used is told of where it is."""
        try:
            return estimate(read_gguf(path), model).total_mib <= self.budget_mib
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


def describe(model: LlamaModel, catalog: Catalog, *, repacks: bool = False) -> Description:
    """Look at the file of a model. Never fails because of the file: `fault` says what is wrong."""
    path = catalog.locate(model)
    if not _is_there(path):
        return Description(path=path, on_disk=False)
    try:
        info = read_gguf(path)
    except ModelFileError as error:
        return Description(path=path, on_disk=True, fault=error.message)
    return Description(
        path=path,
        on_disk=True,
        info=info,
        footprint=estimate(info, model, repacks=repacks),
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


def _size(path: Path) -> int:
    """Bytes; 0 where it cannot be seen."""
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0


def _embedded(name: str) -> Path:
    if Path(name).name != name or not name.endswith(".gguf"):
        raise ConfigError(
            f"`pocket:{name}` is no embedded model.", hint="Write `pocket:NAME.gguf`."
        )
    return Path(str(files("xnai.pocket").joinpath(name)))
