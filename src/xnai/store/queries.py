"""Reading rows of a store that may not be there yet."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from xnai.store.connection import open_reader
from xnai.store.faults import translated


def read_rows(
    path: Path, query: str, values: Sequence[Any] = (), *, busy_s: float
) -> list[sqlite3.Row]:
    """What a query finds; nothing where there is no file yet. Blocking.

    Raises:
        StoreError: it cannot be read.
    """
    with translated(path):
        if not path.exists():
            return []
        with closing(open_reader(path, busy_s=busy_s)) as connection:
            return connection.execute(query, values).fetchall()
