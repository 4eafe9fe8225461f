"""Workers that die, Redis that fails, messages that are none: told clearly, and nothing is lost."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import AsyncGenerator
from pathlib import Path

import anyio
import pytest
from anyio import to_thread

from tests.bus.house import NAMES, House, read, text_of, until, words
from tests.bus.redis_server import RedisServer
from tests.tools.certificates import self_signed
from xnai.bus.director import Buried
from xnai.bus.job import Job, Taken
from xnai.bus.link import Address, Link
from xnai.bus.scripts import GROUP
from xnai.core.chat import ChatRequest, Delta
from xnai.core.errors import EngineDied, RemoteFailed

pytestmark = pytest.mark.anyio
STREAM = NAMES.common("draft", escalated=False)


@pytest.fixture
def house(redis_server: RedisServer) -> House:
    return House(redis=redis_server)


async def take_one_and_die(house: House) -> None:
    """A consumer that takes a task, says a word of it, and is never heard of again."""
    with house.redis.client() as client:
        await until(lambda: bool(client.exists(STREAM)) and client.xlen(STREAM) == 1)
        client.xgroup_create(STREAM, GROUP, "0")
        (_, ((_, fields),)), *_ = client.xreadgroup(GROUP, "dead", {STREAM: ">"})
        client.hincrby(NAMES.task + fields["id"], "attempts", 1)
        deltas = '[{"text": "one "}, {"text": "t"}]'
        message = {"id": fields["id"], "attempt": 1, "frame": 0, "deltas": deltas}
        client.xadd(fields["reply"], message)


async def test_another_worker_ends_what_a_dead_one_began_and_no_word_comes_twice(house: House):
    async with house.tier() as tier, anyio.create_task_group() as tasks:
        found: list[Delta] = []

        async def listen() -> None:
            found.extend(await read(tier))

        tasks.start_soon(listen)
        await take_one_and_die(house)
        async with house.working(house.worker()):
            await until(lambda: bool(found))
    assert text_of(found) == "one two three "
    assert [d.finish for d in found if d.finish] == ["stop"]


async def test_of_a_worker_that_was_killed_nothing_is_left(house: House):
    async with house.tier() as tier, anyio.create_task_group() as tasks:
        tasks.start_soon(read, tier)
        await take_one_and_die(house)
        with house.redis.client() as client:
            said = '{"machine": "m", "ram_mib": 1, "tiers": {"draft": {}}}'
            client.hset(NAMES.workers, "dead", said)
            client.zadd(NAMES.beats, {"dead": 1})
            async with house.working(house.worker()):
                await until(lambda: client.zscore(NAMES.beats, "dead") is None)
                names = [each["name"] for each in client.xinfo_consumers(STREAM, GROUP)]
                assert names == ["w1"]
                assert client.hkeys(NAMES.workers) == ["w1"]


async def test_who_takes_over_with_other_words_ends_in_an_error_and_not_in_a_mixture(house: House):
    async def other(request: ChatRequest) -> AsyncGenerator[Delta]:
        yield Delta(text="something else", finish="stop")

    async with house.tier() as tier:
        failed: list[EngineDied] = []

        async def listen() -> None:
            with pytest.raises(EngineDied, match="something else") as caught:
                await read(tier)
            failed.append(caught.value)

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(listen)
            await take_one_and_die(house)
            async with house.working(house.worker(other)):
                await until(lambda: bool(failed))


async def test_a_task_that_every_worker_fails_on_lies_among_the_dead(house: House):
    n_tried = 0

    async def fail(request: ChatRequest) -> AsyncGenerator[Delta]:
        nonlocal n_tried
        n_tried += 1
        raise EngineDied("It died.", before_first_token=True)
        yield Delta()

    workers = [house.worker(fail, name) for name in ("w1", "w2")]
    async with house.working(*workers), house.tier() as tier:
        with pytest.raises(Buried, match=r"It died\."):
            await read(tier)
    assert n_tried == 3
    with house.redis.client() as client:
        ((_, letter),) = client.xrange(NAMES.dead)
        assert client.xlen(STREAM) == 0
    assert (letter["why"], letter["tier"]) == ("It died.", "draft")


async def test_a_task_that_killed_all_its_workers_is_not_given_to_another(house: House):
    async with house.tier() as tier, anyio.create_task_group() as tasks:
        failed: list[Buried] = []

        async def listen() -> None:
            with pytest.raises(Buried, match="3 attempts") as caught:
                await read(tier)
            failed.append(caught.value)

        tasks.start_soon(listen)
        with house.redis.client() as client:
            await until(lambda: bool(client.exists(STREAM)) and client.xlen(STREAM) == 1)
            ((_, fields),) = client.xrange(STREAM)
            client.hset(NAMES.task + fields["id"], "attempts", 3)
        async with house.working(house.worker()):
            await until(lambda: bool(failed))


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"noise": "1"}, "no id or no body"),
        ({"id": "t1", "body": "not json"}, "not JSON"),
        ({"id": "t1", "body": '{"v": 99}'}, "version 99"),
        ({"id": "t1", "body": "x" * (2 << 20)}, "2097152 bytes"),
    ],
)
async def test_a_poisoned_message_is_put_aside_and_the_next_task_is_done(
    house: House, fields: dict[str, str], why: str
):
    with house.redis.client() as client:
        client.hset(NAMES.task + "t1", "deadline", int(time.time() * 1000) + 60_000)
        client.hset(NAMES.task + "t1", "attempts", 0)
        client.xadd(STREAM, fields)
        async with house.working(house.worker()), house.tier() as tier:
            assert text_of(await read(tier)) == "one two three "
            await until(lambda: client.xlen(NAMES.dead) == 1)
        ((_, letter),) = client.xrange(NAMES.dead)
    assert why in letter["why"]


async def test_a_task_that_lies_there_twice_is_answered_once(house: House):
    n_begun = 0

    async def count(request: ChatRequest) -> AsyncGenerator[Delta]:
        nonlocal n_begun
        n_begun += 1
        async for delta in words(request):
            yield delta

    async with house.tier() as tier, anyio.create_task_group() as tasks:
        found: list[Delta] = []

        async def listen() -> None:
            found.extend(await read(tier))

        tasks.start_soon(listen)
        with house.redis.client() as client:
            await until(lambda: bool(client.exists(STREAM)) and client.xlen(STREAM) == 1)
            ((_, fields),) = client.xrange(STREAM)
            async with house.working(house.worker(count)):
                await until(lambda: bool(found))
                client.xadd(STREAM, fields)
                await until(lambda: client.xlen(STREAM) == 0)
    assert text_of(found) == "one two three "
    assert n_begun == 1


async def test_only_the_first_attempt_that_comes_to_its_end_ends_a_task(house: House):
    """Two workers hold the same task, as where one was frozen and another took over."""
    link = house.link()
    jobs = [
        Job(
            worker=f"w{n}",
            taken=Taken(
                stream=STREAM, entry="1-1", id="t", reply="r", body=b"", attempt=n, left_s=9.0
            ),
            link=link,
            names=NAMES,
            keep_s=60.0,
        )
        for n in (1, 2)
    ]
    for job in jobs:
        job.say(Delta(text="yes", finish="stop"))
    try:
        assert [await job.finish() for job in jobs] == [True, False]
    finally:
        await link.aclose()
    with house.redis.client() as client:
        assert [fields["attempt"] for _, fields in client.xrange("r")] == ["1"]


async def test_who_lost_a_task_stops_working_on_it_and_does_not_give_it_back(house: House):
    begun, ended = anyio.Event(), anyio.Event()

    async def forever(request: ChatRequest) -> AsyncGenerator[Delta]:
        try:
            begun.set()
            await anyio.sleep_forever()
            yield Delta()
        finally:
            ended.set()

    house.lease_s = 20.0
    async with (
        house.working(house.worker(forever)),
        house.tier() as tier,
        anyio.create_task_group() as tasks,
    ):
        tasks.start_soon(read, tier)
        await begun.wait()
        with house.redis.client() as client:
            ((entry, _),) = client.xrange(STREAM)
            client.xclaim(STREAM, GROUP, "another", 0, [entry])
            with anyio.fail_after(10):
                await ended.wait()
            (held,) = client.xpending_range(STREAM, GROUP, "-", "+", 9)
            assert (held["message_id"], held["consumer"]) == (entry, "another")
        tasks.cancel_scope.cancel()


async def test_what_a_dead_worker_was_given_goes_to_the_others(house: House):
    own = NAMES.own("draft", "w0")
    with house.redis.client() as client:
        client.hset(NAMES.workers, "w0", '{"machine": "m", "ram_mib": 1, "tiers": {"draft": {}}}')
        client.zadd(NAMES.beats, {"w0": 1})
        async with house.tier() as tier, anyio.create_task_group() as tasks:
            found: list[Delta] = []

            async def listen() -> None:
                found.extend(await read(tier))

            tasks.start_soon(listen)
            await until(lambda: bool(client.exists(STREAM)) and client.xlen(STREAM) == 1)
            ((entry, fields),) = client.xrange(STREAM)
            client.xadd(own, fields)
            client.xdel(STREAM, entry)
            async with house.working(house.worker()):
                await until(lambda: bool(found))
        assert text_of(found) == "one two three "
        assert client.exists(own) == 0


@pytest.mark.parametrize("by", [signal.SIGTERM, signal.SIGKILL])
async def test_over_a_restart_of_redis_who_waits_is_answered(house: House, by: signal.Signals):
    go_on, begun = anyio.Event(), anyio.Event()

    async def slowly(request: ChatRequest) -> AsyncGenerator[Delta]:
        yield Delta(text="one ")
        begun.set()
        await go_on.wait()
        yield Delta(text="two", finish="stop")

    house.lease_s = 20.0
    async with house.tier() as tier, anyio.create_task_group() as tasks:
        found: list[Delta] = []

        async def listen() -> None:
            found.extend(await read(tier))

        async with house.working(house.worker(slowly)):
            tasks.start_soon(listen)
            await begun.wait()
            await to_thread.run_sync(house.redis.stop, by)
            go_on.set()
            await to_thread.run_sync(house.redis.start)
            await until(lambda: bool(found))
    assert text_of(found) == "one two"
    assert len([d for d in found if d.finish]) == 1


async def test_after_a_restart_without_its_files_workers_join_again(house: House):
    async with house.working(house.worker()), house.tier() as tier:
        assert text_of(await read(tier)) == "one two three "
        with house.redis.client() as client:
            client.flushall()
        assert text_of(await read(tier)) == "one two three "


async def test_a_redis_that_is_not_there_is_told_after_the_time_it_may_be_away(house: House):
    house.redis.stop()
    async with house.tier(wait_s=0.3) as tier:
        with pytest.raises(
            RemoteFailed, match=f"Redis at {house.redis.url} is not there"
        ) as caught:
            await read(tier)
        assert caught.value.fault == "refused"
        began = time.monotonic()
        with pytest.raises(RemoteFailed):
            await read(tier)
        assert time.monotonic() - began < 0.3


@pytest.mark.parametrize(
    ("setting", "says", "fault"),
    [
        (("maxmemory", "1"), "is full: it has reached `maxmemory`", "limit"),
        (("replicaof", "127.0.0.1 1"), "is read-only", "server"),
        (("min-replicas-to-write", "3"), "failed: NOREPLICAS", "server"),
    ],
)
async def test_a_redis_that_takes_nothing_says_why(
    house: House, setting: tuple[str, str], says: str, fault: str
):
    with house.redis.client() as client:
        if setting[0] == "replicaof":
            client.replicaof(*setting[1].split())
        else:
            client.config_set(*setting)
    async with house.tier(wait_s=0.2) as tier:
        with pytest.raises(RemoteFailed, match=says) as caught:
            await read(tier)
    assert caught.value.fault == fault


async def test_a_redis_that_was_full_for_a_moment_is_asked_again(house: House):
    with house.redis.client() as client:
        client.config_set("maxmemory", "1")
        async with (
            house.working(house.worker()),
            house.tier() as tier,
            anyio.create_task_group() as tasks,
        ):
            found: list[Delta] = []

            async def listen() -> None:
                found.extend(await read(tier))

            tasks.start_soon(listen)
            await until(lambda: "errorstat_OOM" in client.info("errorstats"))
            client.config_set("maxmemory", "0")
            await until(lambda: bool(found))
    assert text_of(found) == "one two three "


@pytest.mark.drill
async def test_a_frozen_redis_is_told_as_slow(house: House):
    assert house.redis.process is not None
    os.kill(house.redis.process.pid, signal.SIGSTOP)
    try:
        async with house.tier(wait_s=0.1) as tier:
            with pytest.raises(RemoteFailed, match="did not reply within 5 s") as caught:
                await read(tier)
    finally:
        os.kill(house.redis.process.pid, signal.SIGCONT)
    assert caught.value.fault == "timeout"


async def test_a_wrong_password_is_told_and_never_shown(house: House):
    with house.redis.client() as client:
        client.config_set("requirepass", "right-one")
    link = Link(Address(url=house.redis.url, password="wrong-one"))
    try:
        with pytest.raises(RemoteFailed, match="refuses the user or the password") as caught:
            await link.run("return 1", ())
    finally:
        await link.aclose()
    assert caught.value.fault == "auth"
    told = f"{caught.value} {caught.value.hint} {Address(url='', password='wrong-one')!r}"
    assert "wrong-one" not in told


async def test_a_user_with_the_rights_of_the_reference_can_do_all(house: House):
    with house.redis.client() as client:
        rights = ("~xnai:*", "&xnai:*", "+@all", "-@admin", "-@dangerous")
        client.execute_command("ACL", "SETUSER", "xnai", "on", ">pw", *rights)
        client.config_set("requirepass", "right-one")
    house.user = ("xnai", "pw")
    async with house.working(house.worker()), house.tier() as tier:
        assert text_of(await read(tier)) == "one two three "


async def test_tls_is_spoken_and_a_stranger_is_not_trusted(house: House, tmp_path: Path):
    self_signed(tmp_path)
    house.redis.stop()
    house.redis.tls = tmp_path
    house.redis.start()
    url, told = house.redis.url, str(tmp_path / "certificate.pem")
    known, stranger = Link(Address(url=url, ca_file=told)), Link(Address(url=url))
    try:
        assert await known.run("return 7", ()) == 7
        with pytest.raises(RemoteFailed, match="cannot be trusted") as caught:
            await stranger.run("return 7", ())
    finally:
        await known.aclose()
        await stranger.aclose()
    assert caught.value.fault == "tls"
    assert "bus.ca_file" in caught.value.hint
