"""What was measured of models is there again at the next start."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from xnai.core.errors import StoreError
from xnai.core.pace import Pace
from xnai.store import SqliteStore
from xnai.store.paces import keep_paces, read_paces

pytestmark = pytest.mark.anyio
PACE = Pace(n_calls=2.5, n_read=100.0, read_s=0.5, n_drawn=40.0, drawn_s=1.25, load_s=3.0)


async def test_what_is_kept_comes_back_and_the_newest_of_a_name_holds(path):
    newer, other = replace(PACE, load_s=None), replace(PACE, n_read=7.0)
    async with SqliteStore(path) as store:
        await keep_paces(store, {"a": PACE, "b": other})
        await keep_paces(store, {"a": newer})
    assert read_paces(path, busy_s=1.0) == {"a": newer, "b": other}


async def test_reading_makes_no_file(path):
    assert read_paces(path, busy_s=1.0) == {}
    assert not path.exists()


async def test_a_file_that_cannot_be_read_says_so(path):
    path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(path)) as foreign:
        foreign.execute("CREATE TABLE theirs (x)")
    with pytest.raises(StoreError, match="another program"):
        read_paces(path, busy_s=1.0)
