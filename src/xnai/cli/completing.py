"""What the shell offers for the arguments of commands about models. Never fails, never fetches."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path


def complete_preset(incomplete: str) -> list[str]:
    """Presets."""
    from xnai.config import preset_names  # noqa: PLC0415 (only where a shell asks)

    return _beginning(preset_names(), incomplete)


def complete_ladder(incomplete: str) -> list[str]:
    """Presets whose models are in the catalogue."""
    from xnai.engines.known import known_models  # noqa: PLC0415

    return _beginning(known_models().ladders, incomplete)


def complete_pull(incomplete: str) -> list[str]:
    """Presets, models of the catalogue and their repositories."""
    from xnai.config import preset_names  # noqa: PLC0415
    from xnai.engines.known import known_models  # noqa: PLC0415

    models = known_models().models
    repos = [known.repo for known in models.values()]
    return _beginning([*preset_names(), *models, *repos], incomplete)


def complete_model(incomplete: str) -> list[str]:
    """Tiers and models of the configuration in use, and models of the catalogue."""
    from xnai.core.errors import XnaiError  # noqa: PLC0415
    from xnai.engines.known import known_models  # noqa: PLC0415

    names: list[str] = []
    try:
        from xnai.cli.session import read  # noqa: PLC0415

        config = read(None, None).config
        names = [*(tier.name for tier in config.tiers), *config.models]
    except XnaiError:  # a completion is no place to tell of it
        pass
    return _beginning(dict.fromkeys([*names, *known_models().models]), incomplete)


def complete_stored(incomplete: str) -> list[str]:
    """Files in the models folder."""
    from xnai.cli.environment import places  # noqa: PLC0415
    from xnai.engines.shelf import stored  # noqa: PLC0415

    return _beginning([each.name for each in stored(places().models)], incomplete)


def complete_client(incomplete: str) -> list[str]:
    """Clients that can be connected."""
    from xnai.connect.clients import CLIENTS  # noqa: PLC0415

    return _beginning(CLIENTS, incomplete)


def complete_profile(incomplete: str) -> list[str]:
    """Ways to ask the ladder."""
    from xnai.connect.clients import PROFILES  # noqa: PLC0415

    return _beginning(PROFILES, incomplete)


def complete_file(incomplete: str) -> list[str]:
    """GGUF files and folders that a path may go on to."""
    folder, _, begun = incomplete.rpartition("/")
    where = Path(folder or ("/" if incomplete.startswith("/") else ".")).expanduser()
    before = f"{folder}/" if "/" in incomplete else ""
    try:
        found = sorted(where.iterdir())
    except OSError:
        return []
    names = [f"{p.name}/" if p.is_dir() else p.name for p in found]
    return [f"{before}{n}" for n in _beginning(names, begun) if n.endswith(("/", ".gguf"))]


def _beginning(names: Iterable[str], incomplete: str) -> list[str]:
    return [name for name in names if name.startswith(incomplete)]
