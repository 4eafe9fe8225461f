"""From options to what `xnai.bootstrap` needs: the configuration found, and this user's folders."""

from __future__ import annotations

from pathlib import Path

from xnai.bootstrap import Workspace
from xnai.cli.environment import places
from xnai.config import discover, load_config


def workspace(config: Path | None, preset: str | None) -> Workspace:
    """Find and read the configuration.

    Raises:
        ConfigError: it cannot be used; names file and line.
        UnknownName: no such preset.
    """
    here = places()
    path = (
        None
        if preset
        else discover(explicit=config, cwd=Path.cwd(), config_folder=here.config, home=Path.home())
    )
    loaded = load_config(path, preset=preset)
    stored = loaded.config.store.path
    return Workspace(
        config=loaded.config,
        source=loaded.source,
        base=loaded.base,
        models_folder=here.models,
        store_path=loaded.base / Path(stored).expanduser() if stored else here.store,
    )
