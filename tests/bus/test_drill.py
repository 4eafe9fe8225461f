"""Many tasks while workers are killed, Redis is restarted and tasks are doubled: none is lost, none
is answered twice. A short run always; the long one with `-m drill`.
"""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import DEVNULL

import anyio
import pytest
import redis
from anyio import to_thread

from tests.bus.house import NAMES, House, read, text_of
from tests.bus.redis_server import RedisServer
from tests.tools.mock_worker import MACHINE, MODEL, TIER
from xnai.core.chat import ChatRequest, Message

pytestmark = pytest.mark.anyio
STREAM = NAMES.common(TIER, escalated=False)
ROOT = Path(__file__).parents[2]
AT_ONCE = 200
LEASE_S = 1.0


@dataclass(kw_only=True)
class Crew:
    """Worker processes, two at any time; one that is killed is replaced."""

    url: str
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)
    n_killed: int = 0

    def hire(self) -> None:
        words = (sys.executable, "-m", "tests.tools.mock_worker", self.url)
        options = ("--lease", str(LEASE_S), "--slots", "32", "--seconds", "0.01")
        self.processes.append(
            subprocess.Popen([*words, *options], cwd=ROOT, stdout=DEVNULL, stderr=DEVNULL)
        )

    def kill_one(self) -> None:
        process = self.processes.pop(random.randrange(len(self.processes)))
        process.kill()
        process.wait()
        self.n_killed += 1
        self.hire()

    def dismiss(self) -> None:
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            process.wait(30)


@pytest.fixture
def crew(redis_server: RedisServer) -> Iterator[Crew]:
    found = Crew(url=redis_server.url)
    for _ in range(2):
        found.hire()
    yield found
    found.dismiss()


async def run(house: House, crew: Crew, *, n_tasks: int, n_restarts: int, kill_every: int) -> None:
    """Ask for all tasks, and do harm at each so many that are done."""
    answers: Counter[int] = Counter()
    wrong: list[str] = []
    left = iter(range(n_tasks))
    harms = _harms(house.redis, crew, n_tasks, n_restarts, kill_every)
    reached = {at: anyio.Event() for at, _ in harms}

    async def ask() -> None:
        for n in left:
            request = ChatRequest(
                id=f"r{n}", messages=(Message(role="user", content=f"it is {n}"),)
            )
            deltas = await read(tier, request)
            if text_of(deltas) != f"it is {n}":
                wrong.append(text_of(deltas))
            answers[n] += len([delta for delta in deltas if delta.finish])
            if len(answers) in reached:
                reached[len(answers)].set()

    async def harm() -> None:
        for at, act in harms:
            await reached[at].wait()
            await to_thread.run_sync(act)

    settings = {"model": MODEL, "machine": MACHINE}
    async with (
        house.tier(waiting=10_000, wait_s=60, **settings) as tier,
        anyio.create_task_group() as tasks,
    ):
        tasks.start_soon(harm)
        for _ in range(AT_ONCE):
            tasks.start_soon(ask)
    assert wrong == []
    assert answers == dict.fromkeys(range(n_tasks), 1)


def _harms(
    server: RedisServer, crew: Crew, n_tasks: int, n_restarts: int, kill_every: int
) -> list[tuple[int, Callable[[], None]]]:
    """At how many answers what is done, in order; the last at nine tenths."""
    harms: list[tuple[int, Callable[[], None]]] = []
    for n in range(kill_every, n_tasks * 9 // 10, kill_every):
        harms.append((n, crew.kill_one))
        harms.append((n, lambda: _double(server)))
    for i in range(n_restarts):
        harms.append(((i + 1) * n_tasks // (n_restarts + 2), lambda: _restart(server)))
    return sorted(harms, key=lambda harm: harm[0])


def _double(server: RedisServer) -> None:
    """Put tasks into the stream once more."""
    with server.client() as client:
        try:
            for _, fields in client.xrange(STREAM, count=5):
                client.xadd(STREAM, fields)
        except redis.RedisError:
            return


def _restart(server: RedisServer) -> None:
    server.stop(random.choice([signal.SIGTERM, signal.SIGKILL]))
    server.start()


async def test_over_kills_restarts_and_doubles_every_task_is_answered_once(
    redis_server: RedisServer, crew: Crew
):
    house = House(redis=redis_server, lease_s=LEASE_S)
    await run(house, crew, n_tasks=600, n_restarts=1, kill_every=150)
    assert crew.n_killed >= 3


@pytest.mark.drill
@pytest.mark.timeout(3600)
async def test_a_hundred_thousand_tasks(redis_server: RedisServer, crew: Crew):
    house = House(redis=redis_server, lease_s=LEASE_S)
    await run(house, crew, n_tasks=100_000, n_restarts=5, kill_every=1000)
    with redis_server.client() as client:
        assert client.xlen(NAMES.dead) == 0
        assert client.xlen(STREAM) == 0
