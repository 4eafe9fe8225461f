"""What left the machine, and what it cost."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import anyio
import pytest

from xnai.cli.egress import show
from xnai.core.chat import Usage
from xnai.core.errors import OverSpend, StoreError, UnknownName
from xnai.core.ports import Sending
from xnai.store.egress import EgressLog
from xnai.store.reading import list_egress, show_egress
from xnai.store.store import SqliteStore

pytestmark = pytest.mark.anyio
BODY = b'{"messages":["caf\xc3\xa9"]}'


def sending(reserved: float = 1.0, budget: float | None = None) -> Sending:
    return Sending(
        request_id="r1", model="cloud", host="api.example", body=BODY, reserved=reserved,
        budget=budget,
    )  # fmt: skip


def log_at(path: Path, now: datetime | None = None, **settings) -> EgressLog:
    clock = {"clock": lambda: now} if now else {}
    return EgressLog(SqliteStore(path, **clock, **settings))


async def test_an_entry_is_there_before_anything_is_sent(path):
    log = log_at(path)
    await log.begin(sending())
    (entry,) = list_egress(path, limit=9, busy_s=1)
    assert (entry.outcome, entry.cost, entry.n_bytes) == (None, 1.0, len(BODY))
    assert (entry.host, entry.via) == ("api.example", "")
    assert entry.body_sha256 == sha256(BODY).hexdigest()
    await log.store.aclose()


async def test_a_proxy_on_the_way_is_told_in_the_list(path, capsys):
    async with SqliteStore(path) as store:
        await EgressLog(store).begin(replace(sending(), via="proxy.example"))
    show(path, None, limit=9, as_json=False)
    assert "api.example via proxy.example" in " ".join(capsys.readouterr().out.split())


async def test_its_end_has_the_bill(path):
    log = log_at(path)
    number = await log.begin(sending())
    usage = Usage(prompt_tokens=7, completion_tokens=3, cost=0.25)
    await log.end(number, outcome="answered", usage=usage)
    (entry,) = list_egress(path, limit=9, busy_s=1)
    assert (entry.outcome, entry.cost) == ("answered", 0.25)
    assert (entry.prompt_tokens, entry.completion_tokens) == (7, 3)
    await log.store.aclose()


async def test_the_body_can_be_read_back_as_it_was_sent(path):
    async with SqliteStore(path) as store:
        await EgressLog(store).begin(sending())
        await store.work(_a_request_called_r1)
    (entry,) = show_egress(path, "r1", busy_s=1)
    assert entry.body == BODY.decode()


async def test_what_a_request_sent_is_known_before_the_request_has_a_record(path):
    async with SqliteStore(path) as store:
        await EgressLog(store).begin(sending())
    assert [entry.request for entry in show_egress(path, "r", busy_s=1)] == ["r1"]
    with pytest.raises(UnknownName) as unknown:
        show_egress(path, "last", busy_s=1)
    assert unknown.value.hint == "Known: r1."


async def test_without_texts_there_is_its_hash_alone(path):
    async with SqliteStore(path, keep_text=False) as store:
        await EgressLog(store).begin(sending())
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT body, n_bytes FROM egress").fetchone() == (
            None, len(BODY)
        )  # fmt: skip


async def test_what_is_reserved_counts_until_the_bill_is_known(path):
    log = log_at(path)
    first = await log.begin(sending(reserved=6, budget=10))
    with pytest.raises(OverSpend, match=r"may cost 6.0000, but 6.0000 of the 10.00"):
        await log.begin(sending(reserved=6, budget=10))
    await log.end(first, outcome="answered", usage=Usage(cost=1))
    await log.begin(sending(reserved=6, budget=10))
    await log.store.aclose()


async def test_the_next_month_begins_with_nothing_spent(path):
    november = log_at(path, datetime(2026, 11, 30, 23, 59, tzinfo=UTC))
    december = log_at(path, datetime(2026, 12, 1, 0, 0, tzinfo=UTC))
    await november.begin(sending(reserved=9, budget=10))
    with pytest.raises(OverSpend):
        await november.begin(sending(reserved=9, budget=10))
    await december.begin(sending(reserved=9, budget=10))
    await november.store.aclose()
    await december.store.aclose()


async def test_two_processes_cannot_spend_the_same_money(path):
    logs = [log_at(path) for _ in range(4)]
    refused = []

    async def spend(log: EgressLog) -> None:
        for _ in range(5):
            try:
                await log.begin(sending(reserved=1, budget=10))
            except OverSpend as error:
                refused.append(error)

    async with anyio.create_task_group() as tasks:
        for log in logs:
            tasks.start_soon(spend, log)
    for log in logs:
        await log.store.aclose()
    assert len(list_egress(path, limit=99, busy_s=1)) == 10
    assert len(refused) == 10


async def test_what_cannot_be_written_down_is_an_error(tmp_path):
    log = log_at(tmp_path)  # a folder
    with pytest.raises(StoreError):
        await log.begin(sending())
    await log.store.aclose()


def _a_request_called_r1(connection: sqlite3.Connection) -> None:
    connection.execute(
        "INSERT INTO request (id, asked_at, prompt_sha256, accepted, elapsed_s)"
        " VALUES ('r1', '', '', 0, 0)"
    )
