"""Which proxy the cloud is asked through: what the configuration says, and the environment."""

from pathlib import Path

import pytest
import yaml

from xnai.cli.session import read, workspace_of
from xnai.core.errors import ConfigError
from xnai.engines.remote.proxy import Proxy

LOCAL = {"path": "pocket:draft.gguf", "parameters_b": 0.0008, "n_ctx": 1024}
THEIRS = {"engine": "openai", "model": "m", "base_url": "https://a.example", "parameters_b": 1}
PROXY = "http://proxy.example:3128"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch) -> Path:
    """An empty home, and a folder beside it to stand in."""
    for name in ("HTTPS_PROXY", "NO_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setenv("XNAI_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def written(file: Path, *, proxy: str | None, remote: bool = True) -> Path:
    tiers = [{"name": "draft", "model": "small", "role": "draft"}]
    tiers += [{"name": "cloud", "model": "theirs", "role": "cloud"}] if remote else []
    models = {"small": LOCAL} | ({"theirs": THEIRS} if remote else {})
    file.write_text(yaml.safe_dump({"models": models, "tiers": tiers, "cloud": {"proxy": proxy}}))
    return file


def way(file: Path, *, sovereign: bool = False) -> Proxy | None:
    return workspace_of(read(file, None, sovereign=sovereign)).proxy


def test_the_environment_alone_sends_nothing_through_a_proxy(home, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    assert way(written(home / "x.yaml", proxy=None)) is None


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy"])
def test_the_environment_is_asked_where_the_configuration_says_so(home, monkeypatch, name):
    file = written(home / "x.yaml", proxy="environment")
    assert way(file) is None, "it names none"
    monkeypatch.setenv(name, "me:word@proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", "a.example,b.example")
    found = way(file)
    assert found.url == "http://me:word@proxy.example:3128"
    assert found.bypassed == ("a.example", "b.example")


def test_a_proxy_that_is_named_goes_before_the_environment(home, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://other.example:1")
    assert way(written(home / "x.yaml", proxy=PROXY)).url == PROXY


def test_an_environment_that_names_no_proxy_of_http_is_told_without_its_password(home, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "socks5://me:word@proxy.example:1")
    with pytest.raises(ConfigError, match="HTTPS_PROXY must be") as caught:
        way(written(home / "x.yaml", proxy="environment"))
    assert "word" not in caught.value.message


@pytest.mark.parametrize("proxy", [PROXY, "environment"])
def test_a_file_found_in_a_project_may_not_name_a_proxy(home, proxy):
    written(home / "xnai.yaml", proxy=proxy, remote=False)
    with pytest.raises(ConfigError, match="through a proxy") as caught:
        read(None, None)
    assert "--config" in caught.value.hint
    assert read(home / "xnai.yaml", None).config.cloud.proxy == proxy, "asked for by name it may"


def test_in_sovereign_mode_there_is_none(home):
    assert way(written(home / "x.yaml", proxy=PROXY), sovereign=True) is None
