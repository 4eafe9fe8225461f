"""Where the files of clients are, on each system."""

from pathlib import Path

import pytest

from xnai.connect.clients import CLIENTS
from xnai.connect.places import Surroundings, System, place
from xnai.core.errors import ConfigError


def around(system: System = "linux", home: str = "/h", **variables: str) -> Surroundings:
    return Surroundings(
        system=system,
        home=Path(home),
        here=Path("/project"),
        own=Path("/own"),
        variables=variables,
    )


EVERYWHERE = {
    "aider": "/h/.aider.conf.yml",
    "chainlit": "/project/.env",
    "cline": "/h/.cline/data/settings/providers.json",
    "codex": "/h/.codex/config.toml",
    "continue": "/h/.continue/config.yaml",
    "gemini": "/h/.gemini/settings.json",
    "open-webui": "/own/open-webui.env",
    "opencode": "/h/.config/opencode/opencode.json",
}
LLM = "io.datasette.llm/extra-openai-models.yaml"
OF_A_SYSTEM: dict[System, dict[str, str]] = {
    "linux": {"llm": f"/h/.config/{LLM}", "zed": "/h/.config/zed/settings.json"},
    "macos": {
        "llm": f"/h/Library/Application Support/{LLM}",
        "zed": "/h/.config/zed/settings.json",
    },
    "windows": {
        "llm": f"/h/AppData/Roaming/{LLM}",
        "zed": "/h/AppData/Roaming/Zed/settings.json",
    },
}


@pytest.mark.parametrize("system", OF_A_SYSTEM)
def test_each_client_has_its_place_on_each_system(system: System):
    found = {name: str(place(name, around(system))) for name in CLIENTS}
    assert found == EVERYWHERE | OF_A_SYSTEM[system]


@pytest.mark.parametrize(
    ("client", "variables", "where"),
    [
        ("chainlit", {"CHAINLIT_ENV_FILE": "web.env"}, "/project/web.env"),
        ("codex", {"CODEX_HOME": "/c"}, "/c/config.toml"),
        ("cline", {"CLINE_DIR": "/c"}, "/c/data/settings/providers.json"),
        ("cline", {"CLINE_DIR": "/c", "CLINE_DATA_DIR": "/d"}, "/d/settings/providers.json"),
        ("continue", {"CONTINUE_GLOBAL_DIR": "/c"}, "/c/config.yaml"),
        ("gemini", {"GEMINI_CLI_HOME": "/c"}, "/c/.gemini/settings.json"),
        ("llm", {"LLM_USER_PATH": "/c"}, "/c/extra-openai-models.yaml"),
        ("llm", {"XDG_CONFIG_HOME": "/x"}, f"/x/{LLM}"),
        ("opencode", {"XDG_CONFIG_HOME": "/x"}, "/x/opencode/opencode.json"),
        ("zed", {"XDG_CONFIG_HOME": "/x"}, "/x/zed/settings.json"),
    ],
)
def test_a_client_that_was_moved_by_its_variable_is_found_there(client, variables, where):
    assert str(place(client, around(**variables))) == where


def test_opencode_with_comments_keeps_its_file(tmp_path: Path):
    path = tmp_path / ".config" / "opencode" / "opencode.jsonc"
    path.parent.mkdir(parents=True)
    path.write_text("{}")
    assert place("opencode", around(home=str(tmp_path))) == path


def test_a_new_file_of_continue_does_not_hide_an_older_one(tmp_path: Path):
    (tmp_path / ".continue").mkdir()
    (tmp_path / ".continue" / "config.json").write_text("{}")
    with pytest.raises(ConfigError, match="would hide"):
        place("continue", around(home=str(tmp_path)))
