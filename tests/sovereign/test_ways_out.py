"""Real attempts to leave the machine, unguarded and guarded, towards one that would answer."""

import json
import socket
from pathlib import Path

import pytest

from tests.sovereign.machines import Machines
from tests.sovereign.outer import PORT, V4, V6


@pytest.fixture
def daemon(tmp_path: Path):
    """A local socket at which somebody else listens, open to all users."""
    path = tmp_path / "daemon.sock"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
        listener.listen()
        path.chmod(0o777)
        for folder in path.parents[:3]:
            folder.chmod(0o755)
        yield path


def tried(net: Machines, daemon: Path, who: str, grade: str, where: str) -> dict[str, str]:
    place = (V4, V6, PORT, daemon, net.outer.pid)
    return json.loads(net.python("-m", "tests.sovereign.runner", who, grade, where, *place))


def through(outcomes: dict[str, str]) -> set[str]:
    return {name for name, outcome in outcomes.items() if outcome == "through"}


def test_unguarded_every_way_leads_out(net, daemon):
    net.packets()
    outcomes = tried(net, daemon, "root", "none", "here")
    assert through(outcomes) == set(outcomes)
    assert {"IPv4 protocol 6", "IPv4 protocol 17", "IPv4 protocol 1", "IPv6 protocol 6"} <= set(
        net.packets()
    )


@pytest.mark.parametrize(
    ("who", "grade", "where"),
    [
        ("root", "namespace", "here"),
        ("nobody", "namespace", "here"),
        ("root", "namespace", "engine"),
        ("root", "filter", "engine"),
        ("root", "namespace", "sandbox"),
        ("root", "filter", "sandbox"),
    ],
)
def test_guarded_no_way_leads_out(net, daemon, who, grade, where):
    net.packets()
    outcomes = tried(net, daemon, who, grade, where)
    assert through(outcomes) == set()
    assert len(outcomes) == 16
    assert net.packets() == []


@pytest.mark.parametrize("who", ["root", "nobody"])
def test_without_a_namespace_only_native_code_of_our_own_process_could_connect(net, daemon, who):
    outcomes = tried(net, daemon, who, "filter", "here")
    assert through(outcomes) == {"native tcp4", "native tcp6"}


def test_a_refusal_says_what_refused_it(net, daemon):
    outcomes = tried(net, daemon, "root", "namespace", "here")
    for name in ("tcp4", "tcp6", "mapped", "dns"):
        assert "Sovereign mode" in outcomes[name]
    assert "unreachable" in outcomes["native tcp4"]
    assert "not permitted" in outcomes["native udp"]
