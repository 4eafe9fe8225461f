"""Real `xnai worker` processes over a real Redis, killed in mid-answer; and `xnai queue`."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import DEVNULL

import anyio
import psutil
import pytest

from tests.bus.house import NAMES, House, ask, text_of, until
from tests.bus.redis_server import RedisServer
from tests.cli.conftest import PLAIN, XNAI, Desk
from tests.tools.random_gguf import write_random_gguf
from xnai.bus.machine import this_machine
from xnai.bus.scripts import GROUP
from xnai.core.chat import Delta, Sampling

pytestmark = pytest.mark.anyio
ANSWER = " ".join(f"word{n}" for n in range(40))
STREAM = NAMES.common("draft", escalated=False)
Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def desk(tmp_path: Path, redis_server: RedisServer) -> Desk:
    found = Desk(folder=tmp_path, gguf=write_random_gguf(tmp_path / "tiny.gguf"))
    found.settings["bus"] = {"lease_s": 1.0, "url": redis_server.url}
    return found


@pytest.fixture
def start(desk: Desk, redis_server: RedisServer) -> Iterator[Start]:
    """Starts a worker, and waits until it has announced itself."""
    started: list[subprocess.Popen[bytes]] = []

    async def begin(*before: str) -> subprocess.Popen[bytes]:
        with redis_server.client() as client:
            n_before = client.hlen(NAMES.workers)
            started.append(_started(desk, *before))
            await until(lambda: client.hlen(NAMES.workers) > n_before)
        return started[-1]

    yield begin
    for process in started:
        process.terminate()
    for process in started:
        process.wait(30)


async def test_a_worker_killed_in_mid_answer_is_replaced_and_the_answer_comes_once(
    desk: Desk, start: Start, redis_server: RedisServer
):
    desk.tier("draft", ANSWER, "--tokens-s", 40)
    workers = [await start(), await start()]
    house = House(redis=redis_server, lease_s=1.0)
    found: list[Delta] = []
    asked = ask(PLAIN, sampling=Sampling(max_tokens=200))
    async with house.tier(model="draft", machine=this_machine()) as tier:
        with anyio.fail_after(60):
            killed = 0
            async for delta in tier.chat(asked):
                found.append(delta)
                if not killed and len(text_of(found).split()) > 5:
                    killed = _holder(redis_server)
                    children = psutil.Process(killed).children(recursive=True)
                    os.kill(killed, signal.SIGKILL)
    assert text_of(found) == ANSWER
    assert [d.finish for d in found if d.finish] == ["stop"]
    assert killed in [worker.pid for worker in workers]
    _, alive = psutil.wait_procs(children, timeout=10)
    assert [each for each in alive if each.status() != psutil.STATUS_ZOMBIE] == []


async def test_ask_is_answered_by_a_worker(desk: Desk, start: Start, redis_server: RedisServer):
    desk.tier("draft", ANSWER)
    await start()
    done = await anyio.to_thread.run_sync(lambda: desk.ask("--tier", "draft", "--json", PLAIN))
    assert done.json["answer"] == ANSWER
    listed = desk.run("queue", "list", "--json").json
    assert listed["dead"] == []
    assert [worker["tiers"]["draft"]["warm"] for worker in listed["workers"]] == [True]
    with redis_server.client() as client:
        assert client.xlen(STREAM) == 0


async def test_a_worker_whose_clock_is_ten_minutes_off_answers_before_the_deadline(
    desk: Desk, start: Start, tmp_path: Path
):
    desk.tier("draft", ANSWER)
    (tmp_path / "offset").write_text("600")
    clock = Path(__file__).parents[1] / "tools" / "jumping_clock.py"
    await start(sys.executable, str(clock), str(tmp_path / "offset"))
    words = ("--tier", "draft", "--timeout", "20", PLAIN)
    done = await anyio.to_thread.run_sync(lambda: desk.ask(*words))
    assert done.out.strip() == ANSWER


async def test_ctrl_c_ends_a_worker_and_nothing_of_it_is_left(
    desk: Desk, start: Start, redis_server: RedisServer
):
    desk.tier("draft", ANSWER)
    worker = await start()
    worker.send_signal(signal.SIGINT)
    assert worker.wait(20) == 130
    with redis_server.client() as client:
        assert client.hlen(NAMES.workers) == 0
        assert client.xinfo_consumers(STREAM, GROUP) == []


async def test_a_dead_task_is_listed_shown_asked_again_and_dropped(
    desk: Desk, start: Start, redis_server: RedisServer
):
    once = desk.folder / "broke"
    flags = ("--crash-after", 2, "--only-once", once)
    desk.settings["bus"] |= {"attempts": 1}
    desk.tier("draft", ANSWER, *flags)
    await start()
    failed = await anyio.to_thread.run_sync(lambda: desk.ask("--tier", "draft", PLAIN))
    assert failed.code == 3
    (dead,) = desk.run("queue", "list", "--json").json["dead"]
    assert dead["tier"] == "draft"
    shown = desk.run("queue", "show", "last", "--json").json
    assert shown["body"]["request"]["messages"][-1]["content"].startswith(PLAIN)
    again = await anyio.to_thread.run_sync(lambda: desk.run("queue", "retry", dead["task"][:6]))
    assert again.out.strip() == ANSWER
    assert desk.run("queue", "list", "--json").json["dead"] == []
    assert desk.run("queue", "drop", "all").out == "0 tasks dropped\n"


def test_a_redis_with_a_password_in_its_address_is_refused_without_showing_it(desk: Desk):
    desk.tier("draft", ANSWER)
    told = desk.run("worker", "--redis", "redis://me:secret@127.0.0.1/0")
    assert told.code == 2
    assert "a password never stands in `url`" in told.err
    assert "secret" not in told.err


def test_in_sovereign_mode_a_redis_elsewhere_is_refused(desk: Desk):
    desk.tier("draft", ANSWER)
    told = desk.ask("--sovereign", "--redis", "redis://192.0.2.1:6379", PLAIN)
    assert told.code == 2
    assert "Redis is at 192.0.2.1" in told.err


def test_a_configuration_found_in_a_project_may_not_name_a_redis(desk: Desk):
    desk.model("draft")
    (desk.folder / "xnai.yaml").write_text(desk.config.read_text())
    told = desk.ask(PLAIN)
    assert told.code == 2
    assert "would send prompts to a Redis (`bus.url`)" in told.err


def _started(desk: Desk, *before: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*before, XNAI, "worker", "--tiers", "draft"],
        cwd=desk.folder,
        env=desk.environment,
        stdin=DEVNULL,
        stdout=DEVNULL,
    )


def _holder(redis_server: RedisServer) -> int:
    """The process that works on the task."""
    with redis_server.client() as client:
        streams = list(client.scan_iter(f"{STREAM}*"))
        (held,) = [
            each for stream in streams for each in client.xpending_range(stream, GROUP, "-", "+", 1)
        ]
    return int(held["consumer"].split("-")[-2])
