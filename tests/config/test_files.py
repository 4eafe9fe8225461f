"""Which file is taken, what the presets hold, and the schema that editors are given."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import xnai.config
from xnai.config import discover, load_config, preset_names, preset_text
from xnai.config.loading import load
from xnai.config.schema import schema_text
from xnai.core.config import Config, HubFile, LlamaModel, RemoteModel
from xnai.core.errors import ConfigError, UnknownName

PACKAGE = Path(xnai.config.__file__).parent


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """home/ with project/src/deep/ in it, and an empty config folder."""
    (tmp_path / "home/project/src/deep").mkdir(parents=True)
    (tmp_path / "xdg").mkdir()
    return tmp_path


def found(tree: Path, cwd: str = "home/project/src/deep") -> Path | None:
    path = discover(explicit=None, cwd=tree / cwd, config_folder=tree / "xdg", home=tree / "home")
    return path.relative_to(tree) if path else None


def write(tree: Path, path: str) -> None:
    (tree / path).write_text("preset: pocket\n")


def test_without_any_file_none_is_found(tree: Path) -> None:
    assert found(tree) is None


def test_the_nearest_file_up_to_the_home_folder_is_found(tree: Path) -> None:
    write(tree, "xdg/xnai.yaml")
    assert found(tree) == Path("xdg/xnai.yaml")
    write(tree, "xnai.yaml")
    assert found(tree) == Path("xdg/xnai.yaml")
    write(tree, "home/xnai.yaml")
    assert found(tree) == Path("home/xnai.yaml")
    write(tree, "home/project/xnai.yaml")
    assert found(tree) == Path("home/project/xnai.yaml")


def test_nothing_above_the_git_root_is_looked_at(tree: Path) -> None:
    (tree / "home/project/.git").mkdir()
    write(tree, "home/xnai.yaml")
    assert found(tree) is None
    write(tree, "home/project/xnai.yaml")
    assert found(tree) == Path("home/project/xnai.yaml")


def test_outside_of_home_and_git_only_the_folder_itself_is_looked_at(tree: Path) -> None:
    (tree / "elsewhere/below").mkdir(parents=True)
    write(tree, "elsewhere/xnai.yaml")
    assert found(tree, "elsewhere/below") is None
    assert found(tree, "elsewhere") == Path("elsewhere/xnai.yaml")


def test_a_folder_of_that_name_is_no_file(tree: Path) -> None:
    (tree / "home/project/xnai.yaml").mkdir()
    assert found(tree) is None


def test_an_explicit_file_is_taken_or_missed(tree: Path) -> None:
    write(tree, "my.yaml")
    assert discover(explicit=tree / "my.yaml", cwd=tree, config_folder=tree) == tree / "my.yaml"
    with pytest.raises(ConfigError, match=r"no configuration file .*other\.yaml"):
        discover(explicit=tree / "other.yaml", cwd=tree, config_folder=tree)


def test_a_file_is_loaded_with_its_folder(tree: Path) -> None:
    write(tree, "xnai.yaml")
    loaded = load_config(tree / "xnai.yaml")
    assert (loaded.source, loaded.base) == (tree / "xnai.yaml", tree.resolve())
    assert loaded.config.preset == "pocket"


def test_without_a_file_the_pocket_preset_is_taken() -> None:
    loaded = load_config()
    assert (loaded.source, loaded.config.preset) == (None, "pocket")


def test_an_unknown_preset_is_an_unknown_name() -> None:
    with pytest.raises(UnknownName, match="Did you mean 'hybrid'"):
        load_config(preset="hybird")


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"preset: pocket\n\xff", "xnai.yaml:2: not UTF-8"),
        ("preset: pocket".encode("utf-16"), "xnai.yaml:1: not UTF-8"),
        (b"#" * 1_000_001, "larger than 1000000 bytes"),
        (bytes(range(256)), r"xnai\.yaml:\d+: not UTF-8"),
    ],
)
def test_what_is_not_a_text_of_sensible_size_is_refused(
    tree: Path, content: bytes, error: str
) -> None:
    (tree / "xnai.yaml").write_bytes(content)
    with pytest.raises(ConfigError, match=error):
        load_config(tree / "xnai.yaml")


def test_a_byte_order_mark_is_no_fault(tree: Path) -> None:
    (tree / "xnai.yaml").write_bytes(b"\xef\xbb\xbfpreset: light\r\nsandbox: {timeout_s: 1}\r\n")
    assert load_config(tree / "xnai.yaml").config.preset == "light"


def test_a_file_that_cannot_be_read_is_an_error(tree: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read: Is a directory"):
        load_config(tree)


def test_there_are_five_presets() -> None:
    assert preset_names() == ("6gb", "hybrid", "light", "pocket", "qwen-coder")


@pytest.mark.parametrize("name", preset_names())
def test_a_preset_is_a_whole_configuration_and_an_example(name: str) -> None:
    text = preset_text(name)
    config = load(text, source=name)
    assert {tier.model for tier in config.tiers} == set(config.models)
    header, comment, title, *_ = text.splitlines()
    assert (PACKAGE / "presets" / header.partition("$schema=")[2]).resolve().is_file()
    assert comment == "#"
    assert title.startswith(f"# {name}: ")
    assert f"\n#     preset: {name}\n" in text
    planned = config.budget
    parts = planned.os_mib + planned.app_mib + planned.kv_mib + planned.models_mib
    assert parts <= planned.ram_mib


def test_the_pocket_preset_is_the_embedded_ladder() -> None:
    config = load_config(preset="pocket").config
    assert [(tier.name, tier.role, tier.pack) for tier in config.tiers] == [
        ("draft", "draft", "pocket"),
        ("refine", "refine", "pocket"),
        ("expert", "expert", "pocket"),
    ]
    paths = [m.path for m in config.models.values() if isinstance(m, LlamaModel)]
    assert paths == ["pocket:draft.gguf", "pocket:refine.gguf", "pocket:expert.gguf"]


def test_the_qwen_coder_preset_falls_back_from_five_bits_to_four() -> None:
    config = load_config(preset="qwen-coder").config
    for model in config.models.values():
        assert isinstance(model, LlamaModel)
        assert isinstance(model.source, HubFile)
        assert model.source.file.endswith("-q5_k_m.gguf")
        assert model.source.fallback_file == model.source.file.replace("q5_k_m", "q4_k_m")


def test_the_hybrid_preset_asks_the_cloud_first_and_holds_no_key() -> None:
    config = load_config(preset="hybrid").config
    cloud, local = (config.models[tier.model] for tier in config.tiers)
    assert isinstance(cloud, RemoteModel)
    assert isinstance(local, RemoteModel)
    assert (cloud.engine, cloud.key_env) == ("anthropic", "MINIMAX_API_KEY")
    assert (local.engine, local.base_url) == ("ollama", "http://127.0.0.1:11434")


def test_the_published_schema_is_current() -> None:
    published = (PACKAGE / "xnai.schema.json").read_text("utf-8")
    assert published == schema_text(), "run `python -m xnai.config.schema > xnai.schema.json`"


def test_the_schema_knows_every_section_and_refuses_others() -> None:
    schema = json.loads(schema_text())
    assert set(schema["properties"]) == set(Config.model_fields)
    assert schema["additionalProperties"] is False
    assert all(part["additionalProperties"] is False for part in schema["$defs"].values())


def test_importing_the_room_loads_neither_yaml_nor_pydantic() -> None:
    program = "import sys, xnai.config; sys.exit(bool({'yaml', 'pydantic'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
