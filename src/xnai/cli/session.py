"""From options to what `xnai.bootstrap` needs: the configuration found, and this user's folders."""

from __future__ import annotations

from pathlib import Path

from xnai.bootstrap import Workspace, remote_models
from xnai.cli.environment import current_folder, given_key, places
from xnai.cli.keyring import kept_key
from xnai.config import LoadedConfig, discover, load_config
from xnai.core.config import Config, LlamaModel
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
        _refuse_strangers(loaded)
    stored = loaded.config.store.path
    return Workspace(
        config=loaded.config,
        source=loaded.source,
        base=loaded.base,
        models_folder=here.models,
        store_path=loaded.base / Path(stored).expanduser() if stored else here.store,
        keys=_keys(loaded.config),
    )


def _keys(config: Config) -> dict[str, str]:
    """Keys of the models behind a URL, of the environment or the keyring."""
    wanted = {model.key_env for model in remote_models(config).values() if model.key_env}
    found = {name: given_key(name) or kept_key(name) for name in wanted}
    return {name: key for name, key in found.items() if key}


def _refuse_strangers(loaded: LoadedConfig) -> None:
    """A file that merely lies in a project may be a stranger's.

    It must not choose what is run, nor where prompts and keys are sent.

    Raises:
        ConfigError: it names a program, or an address beyond this machine.
    """
    sent = {n: m for n, m in remote_models(loaded.config).items() if m.leaves_machine}
    for name, model in sent.items():
        raise ConfigError(
            f"{loaded.source} was found in the project and would send prompts to {model.host} "
            f"(model {name!r}).",
            hint=f"If you trust it, say so: --config {loaded.source}",
        )
    named = [n for n, m in loaded.config.models.items() if isinstance(m, LlamaModel) and m.binary]
    if named:
        raise ConfigError(
            f"{loaded.source} was found in the project and names a program to run "
            f"(`binary` of model {named[0]!r}).",
            hint=f"If you trust it, say so: --config {loaded.source}",
        )
