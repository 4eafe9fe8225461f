"""What `bus` in a configuration may say."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from xnai.core.config import BusConfig, Config

MODEL = {"engine": "llamacpp", "path": "m.gguf", "parameters_b": 1}


def config(**bus: object) -> Config:
    tiers = [
        {"name": "draft", "model": "a", "role": "draft"},
        {"name": "refine", "model": "b", "role": "refine"},
        {"name": "again", "model": "b", "role": "refine"},
    ]
    return Config.model_validate({"models": {"a": MODEL, "b": MODEL}, "tiers": tiers, "bus": bus})


@pytest.mark.parametrize(
    ("bus", "says"),
    [
        ({"url": "http://127.0.0.1"}, "pattern"),
        ({"url": "redis://me:secret@127.0.0.1/0"}, "a password never stands in `url`"),
        ({"url": "redis://127.0.0.1:99999"}, "a port that is none"),
        ({"url": "redis://"}, "scheme, host, port"),
        ({"url": "redis://box.lan", "password_env": "PW"}, "unencrypted: use rediss://"),
        ({"queries": "a b"}, "pattern"),
        ({"tiers": ["expert"]}, "names 'expert'; known: draft, refine, again"),
        ({"tiers": ["refine"]}, "tier 'again' has the model of a tier"),
    ],
)
def test_what_cannot_be_meant_is_refused(bus: dict[str, object], says: str):
    with pytest.raises(ValidationError, match=says):
        config(**bus)


@pytest.mark.parametrize(
    ("url", "leaves"),
    [
        ("redis://127.0.0.1:6379/0", False),
        ("redis://[::1]:6379", False),
        ("unix:///run/redis.sock", False),
        ("rediss://box.lan:6379", True),
        ("redis://127.0.0.1.example", True),
    ],
)
def test_what_is_sent_beyond_this_machine_leaves_it(url: str, leaves: bool):
    assert BusConfig(url=url).leaves_machine is leaves
    found = config(url=url, tiers=["draft"])
    assert [found.leaves_machine(tier) for tier in found.tiers] == [leaves, False, False]


def test_tiers_on_other_machines_stand_behind_those_of_this_one():
    found = config(url="rediss://box.lan", tiers=["draft"])
    assert [tier.name for tier in found.ladder] == ["refine", "again", "draft"]


def test_without_names_workers_serve_all_tiers_and_without_a_redis_none():
    assert all(config(url="redis://localhost").bus.serves(name) for name in ("draft", "refine"))
    assert not config(tiers=["draft"]).bus.serves("draft")
