"""From options to what `xnai.bootstrap` needs: the configuration found, and this user's folders."""

from __future__ import annotations

from pathlib import Path

from xnai.bootstrap import Workspace
from xnai.cli.environment import current_folder, places
from xnai.config import LoadedConfig, discover, load_config
from xnai.core.config import LlamaModel
from xnai.core.errors import ConfigError


def workspace(config: Path | None, preset: str | None) -> Workspace:
    """Find and read the configuration; a preset is what it starts from, never instead of it.

    Raises:
        ConfigError: it cannot be used; names file and line.
        UnknownName: no such preset.
    """
    here = places()
    path = discover(
        explicit=config, cwd=current_folder(), config_folder=here.config, home=Path.home()
    )
    loaded = load_config(path, preset=preset)
    if config is None and path is not None and path.parent != here.config:
        _refuse_programs(loaded)
    stored = loaded.config.store.path
    return Workspace(
        config=loaded.config,
        source=loaded.source,
        base=loaded.base,
        models_folder=here.models,
        store_path=loaded.base / Path(stored).expanduser() if stored else here.store,
    )


def _refuse_programs(loaded: LoadedConfig) -> None:
    """A file that merely lies in a project may be a stranger's: it must not choose what is run.

    Raises:
        ConfigError: it names a program.
    """
    named = [n for n, m in loaded.config.models.items() if isinstance(m, LlamaModel) and m.binary]
    if named:
        raise ConfigError(
            f"{loaded.source} was found in the project and names a program to run "
            f"(`binary` of model {named[0]!r}).",
            hint=f"If you trust it, say so: --config {loaded.source}",
        )
