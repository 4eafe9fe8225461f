"""Where each client keeps its file, on Linux, macOS and Windows.

Source: the documentation and code of each, in the releases that docs/reference.md names.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from xnai.core.errors import ConfigError

System = Literal["linux", "macos", "windows"]

VARIABLES: Final = (
    "APPDATA",
    "CHAINLIT_ENV_FILE",
    "CLINE_DATA_DIR",
    "CLINE_DIR",
    "CODEX_HOME",
    "CONTINUE_GLOBAL_DIR",
    "GEMINI_CLI_HOME",
    "LLM_USER_PATH",
    "XDG_CONFIG_HOME",
)
"""What of the environment says where files are."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Surroundings:
    """Whose files are meant, and on what machine.

    Args:
        here: the folder that the user stands in.
        own: xnai's configuration folder.
        variables: those of `VARIABLES` that are set.
    """

    system: System
    home: Path
    here: Path
    own: Path
    variables: Mapping[str, str]

    def given(self, name: str, otherwise: Path) -> Path:
        """A folder that a variable names, or another one."""
        named = self.variables.get(name)
        return Path(named).expanduser() if named else otherwise

    @property
    def xdg(self) -> Path:
        """Where programs that know no other system than XDG's keep their configuration."""
        return self.given("XDG_CONFIG_HOME", self.home / ".config")

    @property
    def roaming(self) -> Path:
        """Windows' own place."""
        return self.given("APPDATA", self.home / "AppData" / "Roaming")


def place(client: str, around: Surroundings) -> Path:
    """The file of a client.

    Raises:
        ConfigError: it has an older one that a new one would hide.
    """
    return _PLACES[client](around)


def _cline(around: Surroundings) -> Path:
    root = around.given("CLINE_DIR", around.home / ".cline")
    return around.given("CLINE_DATA_DIR", root / "data") / "settings" / "providers.json"


def _codex(around: Surroundings) -> Path:
    return around.given("CODEX_HOME", around.home / ".codex") / "config.toml"


def _continue(around: Surroundings) -> Path:
    folder = around.given("CONTINUE_GLOBAL_DIR", around.home / ".continue")
    path, older = folder / "config.yaml", folder / "config.json"
    if older.exists() and not path.exists():
        raise ConfigError(
            f"Continue is set up by {older}, which a new {path.name} would hide.",
            hint="Let Continue change it into config.yaml first, or put the model in by hand.",
        )
    return path


def _gemini(around: Surroundings) -> Path:
    return around.given("GEMINI_CLI_HOME", around.home) / ".gemini" / "settings.json"


def _llm(around: Surroundings) -> Path:
    name = "io.datasette.llm"
    folders: Mapping[System, Path] = {
        "linux": around.xdg / name,
        "macos": around.home / "Library" / "Application Support" / name,
        "windows": around.roaming / name,
    }
    return around.given("LLM_USER_PATH", folders[around.system]) / "extra-openai-models.yaml"


def _opencode(around: Surroundings) -> Path:
    folder = around.xdg / "opencode"
    commented = folder / "opencode.jsonc"
    return commented if commented.exists() else folder / "opencode.json"


def _zed(around: Surroundings) -> Path:
    folders: Mapping[System, Path] = {
        "linux": around.xdg / "zed",
        "macos": around.home / ".config" / "zed",
        "windows": around.roaming / "Zed",
    }
    return folders[around.system] / "settings.json"


_PLACES: Final[Mapping[str, Callable[[Surroundings], Path]]] = {
    "aider": lambda around: around.home / ".aider.conf.yml",
    "chainlit": lambda around: around.here / around.given("CHAINLIT_ENV_FILE", Path(".env")),
    "cline": _cline,
    "codex": _codex,
    "continue": _continue,
    "gemini": _gemini,
    "llm": _llm,
    "open-webui": lambda around: around.own / "open-webui.env",
    "opencode": _opencode,
    "zed": _zed,
}
