"""Two machines and a cable between them: network namespaces, which only root can make."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.sovereign.outer import V4, V6

ROOT = Path(__file__).parents[2]


def missing() -> str:
    """Why machines cannot be made here, or empty."""
    if os.geteuid() != 0 or shutil.which("ip") is None:
        return "network namespaces need root and `ip`"
    trial = subprocess.run(["unshare", "--net", "true"], capture_output=True, check=False)
    return "network namespaces are refused here" if trial.returncode else ""


@dataclass(frozen=True, kw_only=True)
class Machines:
    """The inner machine, on which programs of the test run, and the outer one, which watches."""

    name: str
    outer: subprocess.Popen[str]

    @property
    def inside(self) -> list[str]:
        """The words that run a command, which follows them, on the inner machine."""
        return ["ip", "netns", "exec", f"{self.name}-in"]

    def python(self, *arguments: object) -> str:
        """What a Python program on the inner machine prints."""
        done = subprocess.run(
            [*self.inside, sys.executable, *map(str, arguments)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def packets(self) -> list[str]:
        """IP packets that reached the outer machine since the last call."""
        self.outer.stdin.write("tell\n")
        self.outer.stdin.flush()
        return json.loads(self.outer.stdout.readline())


@contextmanager
def machines() -> Iterator[Machines]:
    name = f"xnai{os.getpid()}"
    outer, inner = f"{name}-out", f"{name}-in"
    resolver = Path("/etc/netns", inner, "resolv.conf")  # where `ip netns exec` looks for it
    try:
        ip(f"netns add {outer}")
        ip(f"netns add {inner}")
        resolver.parent.mkdir(parents=True)
        resolver.write_text(f"nameserver {V4}\noptions timeout:1 attempts:1\n")
        ip(f"-n {outer} link add outer type veth peer name inner netns {inner}")
        for space, link, v4, v6 in (
            (outer, "outer", V4, V6),
            (inner, "inner", "10.77.0.2", "fd77::2"),
        ):
            ip(f"-n {space} addr add {v4}/24 dev {link}")
            ip(f"-n {space} addr add {v6}/64 dev {link} nodad")
            ip(f"-n {space} link set lo up")
            ip(f"-n {space} link set {link} up")
        ip(f"-n {inner} route add default via {V4}")
        watching = subprocess.Popen(
            ["ip", "netns", "exec", outer, sys.executable, "-m", "tests.sovereign.outer"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        with watching:
            assert watching.stdout.readline() == "ready\n"
            yield Machines(name=name, outer=watching)
            watching.stdin.close()
    finally:
        for space in (outer, inner):
            ip(f"netns del {space}", check=False)
        shutil.rmtree(resolver.parent, ignore_errors=True)


def ip(command: str, *, check: bool = True) -> None:
    subprocess.run(["ip", *command.split()], check=check, capture_output=True)
