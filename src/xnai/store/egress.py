"""What left this machine, and what it cost: `xnai.core.ports.Egress`, in the store.

An entry is committed before anything is sent, with the most that it may cost; its end replaces
that by the bill. Budget and entry are one transaction, so that two xnai processes on one store
cannot spend the same money.
"""

from __future__ import annotations

import sqlite3
import zlib
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from xnai.core.chat import Usage
from xnai.core.errors import OverSpend
from xnai.core.ports import Sending
from xnai.store.connection import transaction
from xnai.store.store import SqliteStore

_SPENT = "SELECT coalesce(sum(cost), 0.0) FROM egress WHERE sent_at >= ?"
_BEGIN = """
INSERT INTO egress (request, sent_at, host, via, model, n_bytes, body_sha256, body, cost)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_END = """
UPDATE egress SET outcome = ?, prompt_tokens = ?, completion_tokens = ?, cost = ? WHERE seq = ?
"""


@dataclass(frozen=True, slots=True)
class EgressLog:
    """Writes through the store's one writer."""

    store: SqliteStore

    async def begin(self, sending: Sending) -> int:
        """See `Egress.begin`."""
        now = self.store.now()
        return await self.store.work(lambda connection: self._begin(connection, sending, now))

    async def end(self, number: int, *, outcome: str, usage: Usage) -> None:
        """See `Egress.end`."""
        told = (outcome, usage.prompt_tokens, usage.completion_tokens, usage.cost, number)
        await self.store.work(lambda connection: connection.execute(_END, told))

    def _begin(self, connection: sqlite3.Connection, sending: Sending, now: datetime) -> int:
        with transaction(connection):
            return self._inserted(connection, sending, now)

    def _inserted(self, connection: sqlite3.Connection, sending: Sending, now: datetime) -> int:
        if sending.budget is not None:
            month = now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
            (spent,) = connection.execute(_SPENT, (month.isoformat(),)).fetchone()
            if spent + sending.reserved > sending.budget:
                raise OverSpend(
                    model=sending.model,
                    reserved=sending.reserved,
                    spent=spent,
                    budget=sending.budget,
                )
        kept = zlib.compress(sending.body) if self.store.keep_text else None
        row = (
            *(sending.request_id, now.isoformat(timespec="milliseconds"), sending.host),
            *(sending.via, sending.model, len(sending.body)),
            *(sha256(sending.body).hexdigest(), kept),
            sending.reserved,
        )
        number = connection.execute(_BEGIN, row).lastrowid
        assert number is not None  # an INSERT has one
        return number
