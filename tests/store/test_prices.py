"""The price of a budget is there again at the next start, with what every process spent."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import anyio
import pytest

from xnai.core.price import Price, paid
from xnai.store import SqliteStore
from xnai.store.connection import open_writer
from xnai.store.prices import keep_payment, read_price
from xnai.store.schema import MIGRATIONS

pytestmark = pytest.mark.anyio
START = Price(value=0.05)


def kept(path, budget: str = "b") -> Price | None:
    return read_price(path, budget, busy_s=1.0)


async def pay(store: SqliteStore, spent: float, budget: str = "b") -> Price:
    return await keep_payment(store, budget, START, spent=spent, allowed=0.5)


async def test_each_request_is_added_to_what_is_kept_by_its_budget(path):
    async with SqliteStore(path) as store:
        first = await pay(store, 0.75)
        second = await pay(store, 0.25)
        await pay(store, 0.5, "other")
    assert first == paid(START, spent=0.75, allowed=0.5)
    assert kept(path) == second == paid(first, spent=0.25, allowed=0.5)
    assert kept(path, "other").n == 1
    assert kept(path, "unknown") is None


async def test_two_that_share_a_store_lose_none_of_each_others_requests(path):
    async def many(store: SqliteStore) -> None:
        for _ in range(40):
            await pay(store, 0.75)

    async with (
        SqliteStore(path) as one,
        SqliteStore(path) as other,
        anyio.create_task_group() as tg,
    ):
        tg.start_soon(many, one)
        tg.start_soon(many, other)
    assert kept(path).n == 80
    assert kept(path).spent == pytest.approx(60.0)


@pytest.mark.parametrize(
    ("column", "damaged"),
    [
        ("value", 11.0),
        ("value", -1.0),
        ("value", 9e999),
        ("n", -3),
        ("spent", -1.0),
        ("allowed", 0.0),
    ],
)
async def test_what_was_damaged_is_not_sound_and_the_next_request_starts_anew(
    path, column, damaged
):
    async with SqliteStore(path) as store:
        await pay(store, 0.75)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"UPDATE price SET {column} = ?", (damaged,))
    assert not kept(path).is_sound
    async with SqliteStore(path) as store:
        assert await pay(store, 0.75) == paid(START, spent=0.75, allowed=0.5)
    assert kept(path).is_sound


async def test_a_store_of_before_there_were_budgets_gets_one(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    open_writer(path, busy_s=1.0, migrations=MIGRATIONS[:-1]).close()
    assert kept(path) is None
    async with SqliteStore(path) as store:
        await pay(store, 0.75)
    assert kept(path).n == 1
    assert START.is_sound
    assert Price().is_sound
