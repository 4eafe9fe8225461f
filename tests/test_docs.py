"""The pages name what there is: commands, settings, events, errors, output."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from pydantic import BaseModel

from xnai.cli.main import app, register_commands
from xnai.core import config, errors, events
from xnai.core.judgement import EvidenceKind

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
REFERENCE = (ROOT / "docs" / "reference.md").read_text("utf-8")
NAMED = set(re.findall(r"`([^`\n]+)`", REFERENCE))


def shell_commands(page: str) -> Iterator[list[str]]:
    """The words of each `xnai` and `make` command in the page's code blocks."""
    for line in re.findall(r"^ {4}(\S.*)$", page, re.MULTILINE):
        for command in line.split("|"):
            words = command.split("#")[0].split()
            if words and words[0] in ("xnai", "make"):
                yield words


def settings(model: type[BaseModel]) -> set[str]:
    return set(model.model_fields)


def subclasses(module: object, root: type) -> list[str]:
    return [
        name
        for name, value in inspect.getmembers(module, inspect.isclass)
        if issubclass(value, root) and value is not root
    ]


def test_commands_of_the_readme_exist():
    register_commands()
    known = {each.name for each in (*app.registered_commands, *app.registered_groups)}
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    said = list(shell_commands(README))
    assert ["make", "demo"] in said
    assert ["make", "test"] in said
    assert "ask" in [words[1] for words in said]
    for words in said:
        assert words[1] in (known if words[0] == "xnai" else targets), " ".join(words)


@pytest.mark.parametrize(
    "model",
    [
        config.Config,
        config.Budget,
        config.HubConfig,
        config.HubFile,
        config.LlamaModel,
        config.RemoteModel,
        config.Price,
        config.CloudConfig,
        config.PrivacyConfig,
        config.TierConfig,
        config.CascadeConfig,
        config.CompressionConfig,
        config.ConductorConfig,
        config.DomainConfig,
        config.EmbeddingModel,
        config.EmbeddingsConfig,
        config.SandboxConfig,
        config.ServerConfig,
        config.StoreConfig,
        config.CacheConfig,
        config.ContextsConfig,
        config.HealthConfig,
        config.BusConfig,
        config.AlertRule,
        config.AlertsConfig,
    ],
)
def test_every_setting_is_in_the_reference(model: type[BaseModel]):
    assert settings(model) - NAMED - {"engine"} == set()


def test_every_event_is_in_the_reference():
    assert {event.__name__ for event in get_args(events.Event)} - NAMED == set()


def test_every_error_is_in_the_reference_with_its_http_status():
    for name in subclasses(errors, errors.XnaiError):
        assert f"| `{name}` | {getattr(errors, name).status} |" in REFERENCE


def test_the_errors_in_the_reference_stand_by_status_then_by_name():
    rows = re.findall(r"^\| `(\w+)` \| (\d{3}) \| \d+ \|", REFERENCE, re.MULTILINE)
    assert {name for name, _ in rows} == set(subclasses(errors, errors.XnaiError))
    assert rows == sorted(rows, key=lambda row: (row[1], row[0]))


def test_every_kind_of_evidence_is_in_the_reference():
    assert set(get_args(EvidenceKind)) - NAMED == set()


def test_the_defaults_in_the_reference_are_the_defaults():
    for model in (config.Budget, config.CascadeConfig, config.ConductorConfig):
        for name, field in model.model_fields.items():
            own_table = field.default is None or isinstance(field.default, BaseModel)
            default = "" if own_table else f"{field.default} "
            assert f"| `{name}` | {default}|" in REFERENCE
