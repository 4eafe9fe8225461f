"""Which file holds the configuration, and reading it. The environment is the caller's business."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from xnai.config.shipped import preset_text
from xnai.core.errors import ConfigError

if TYPE_CHECKING:
    from xnai.core.config import Config

FILE_NAME: Final = "xnai.yaml"
DEFAULT_PRESET: Final = "pocket"
MAX_BYTES: Final = 1_000_000


@dataclass(frozen=True, kw_only=True, slots=True)
class LoadedConfig:
    """A configuration and where it came from.

    Args:
        source: the file; None when a preset stands alone.
        base: folder that relative paths in the configuration start from.
    """

    config: Config
    source: Path | None
    base: Path


def discover(
    *, explicit: Path | None, cwd: Path, config_folder: Path, home: Path | None = None
) -> Path | None:
    """Find the configuration file.

    The first that exists of: `explicit`; `xnai.yaml` in the project's folders, from `cwd` up to the
    git root, or else up to `home`; `xnai.yaml` in `config_folder`. Outside of both only `cwd`
    itself is looked at, so that a file which a stranger left in `/tmp` is not picked up below it.

    Raises:
        ConfigError: `explicit` is not a file, or a folder may not be entered.
    """
    try:
        if explicit is None:
            folders = [*_project_folders(cwd, home), config_folder]
            return next((f / FILE_NAME for f in folders if (f / FILE_NAME).is_file()), None)
        if explicit.is_file():
            return explicit
    except OSError as exc:  # a file that cannot be looked at may hold the user's wishes
        raise ConfigError(f"{exc.filename} cannot be read: {exc.strerror}.") from exc
    raise ConfigError(f"There is no configuration file {explicit}.", hint="Correct `--config`.")


def load_config(path: Path | None = None, *, preset: str | None = None) -> LoadedConfig:
    """Read a configuration file, a preset, or the file on top of the preset.

    Args:
        path: the file; None reads the preset alone.
        preset: what to start from, instead of what the file says; `pocket` when neither is given.

    Raises:
        ConfigError: it cannot be read or used; one line for each fault, with file and line.
        UnknownName: no such preset.
    """
    from xnai.config.loading import load  # noqa: PLC0415 - YAML and pydantic take 0.3 s

    if preset is not None:
        preset_text(preset)  # an unknown name given by hand is not the file's fault
    if path is None:
        text = f"preset: {preset or DEFAULT_PRESET}\n"
        return LoadedConfig(config=load(text, source="preset"), source=None, base=Path.cwd())
    config = load(_read(path), source=str(path), preset=preset)
    return LoadedConfig(config=config, source=path, base=path.resolve().parent)


def _project_folders(cwd: Path, home: Path | None) -> list[Path]:
    upward = [cwd, *cwd.parents]
    root = next((folder for folder in upward if (folder / ".git").exists()), None)
    if root is None and home in upward:
        root = home
    return upward[: upward.index(root) + 1] if root else [cwd]


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as exc:
        raise ConfigError(f"{path} cannot be read: {exc.strerror}.") from exc
    if len(content) > MAX_BYTES:
        raise ConfigError(f"{path} is larger than {MAX_BYTES} bytes; is it a configuration?")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        line = content.count(b"\n", 0, exc.start) + 1
        raise ConfigError(f"{path}:{line}: not UTF-8 text.", hint="Save it as UTF-8.") from exc
