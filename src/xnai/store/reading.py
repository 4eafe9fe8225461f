"""Reading requests back. Blocking; every call has a read-only connection of its own."""

from __future__ import annotations

import json
import sqlite3
import zlib
from contextlib import closing
from pathlib import Path
from typing import Any

from xnai.core.errors import BadRequest, UnknownName
from xnai.store.connection import open_reader
from xnai.store.faults import translated
from xnai.store.queries import read_rows
from xnai.store.records import (
    CallRecord,
    EgressRecord,
    EvidenceRecord,
    RequestRecord,
    RequestSummary,
    StoreSize,
)

_LIST = """
SELECT id, asked_at, substr(prompt, 1, 200) AS opening, accepted, probability, tier, model,
       elapsed_s, error_kind,
       (SELECT count(*) FROM call WHERE call.request = request.seq) AS n_calls
FROM request ORDER BY seq DESC LIMIT ?
"""
_SIZE = "SELECT (SELECT count(*) FROM request), (SELECT count(*) FROM outcome)"
_LAST = "SELECT id FROM request ORDER BY seq DESC LIMIT 1"
# Every string that begins with the prefix sorts between it and it plus the highest character.
_BY_PREFIX = (
    "SELECT id FROM request WHERE id >= ?1 AND id <= ?1 || char(1114111) ORDER BY id LIMIT 6"
)
_RECENT = "SELECT id FROM request ORDER BY seq DESC LIMIT 5"
_REQUEST = "SELECT * FROM request WHERE id = ?"
_ELIDED = "SELECT text FROM elided WHERE substr(sha256, 1, ?2) = ?1 LIMIT 2"
_CALLS = "SELECT * FROM call WHERE request = ? ORDER BY attempt"
_EGRESS = """
SELECT seq, request, sent_at, host, via, model, n_bytes, body_sha256, cost, prompt_tokens,
       completion_tokens, outcome
FROM egress ORDER BY seq DESC LIMIT ?
"""
# A request that runs, or that a kill ended, has sent but has no record yet.
_SENDER_BY_PREFIX = """
SELECT id FROM (SELECT id FROM request UNION SELECT request FROM egress)
WHERE id >= ?1 AND id <= ?1 || char(1114111) ORDER BY id LIMIT 6
"""
_SENDERS = "SELECT request AS id FROM egress GROUP BY request ORDER BY max(seq) DESC LIMIT 5"
_SENT_FOR = "SELECT * FROM egress WHERE request = ? ORDER BY seq"
_EVIDENCE = "SELECT * FROM evidence WHERE request = ? ORDER BY attempt, position"


def list_requests(path: Path, *, limit: int, busy_s: float) -> list[RequestSummary]:
    """The newest requests, newest first; none when there is no file yet."""
    rows = read_rows(path, _LIST, (limit,), busy_s=busy_s)
    return [RequestSummary(**{**dict(row), "accepted": bool(row["accepted"])}) for row in rows]


def show_request(path: Path, ref: str, *, busy_s: float) -> RequestRecord:
    """Everything about one request, named by its id, a prefix that only it has, or `last`."""
    with translated(path):
        if not path.exists():
            raise nothing(path)
        with closing(open_reader(path, busy_s=busy_s)) as connection:
            row = connection.execute(_REQUEST, (resolve(connection, path, ref),)).fetchone()
            calls = connection.execute(_CALLS, (row["seq"],)).fetchall()
            evidence = connection.execute(_EVIDENCE, (row["seq"],)).fetchall()
    return _request(row, tuple(_call(call, evidence) for call in calls))


def show_elided(path: Path, handle: str, *, busy_s: float) -> str:
    """The text that a tier was given in fewer words.

    Args:
        handle: as it stands in what was given, or more digits of the text's SHA-256.

    Raises:
        BadRequest: no text of that handle was kept.
    """
    with translated(path):
        if not path.exists():
            raise nothing(path)
        with closing(open_reader(path, busy_s=busy_s)) as connection:
            found = connection.execute(_ELIDED, (handle.lower(), len(handle))).fetchall()
    if len(found) != 1:
        told = "more than one text begins with" if found else "no text was kept under"
        raise BadRequest(
            f"Handle {handle[:80]!r}: {told} it in {path}.",
            hint="`xnai logs last` names the handles of a request, where texts are kept.",
        )
    return str(found[0]["text"])


def store_size(path: Path, *, busy_s: float) -> StoreSize:
    """How much is kept; nothing when there is no file yet."""
    with translated(path):
        if not path.exists():
            return StoreSize(requests=0, outcomes=0, n_bytes=0)
        with closing(open_reader(path, busy_s=busy_s)) as connection:
            requests, outcomes = connection.execute(_SIZE).fetchone()
        ahead = path.with_name(f"{path.name}-wal")
        n_bytes = sum(each.stat().st_size for each in (path, ahead) if each.exists())
    return StoreSize(requests=requests, outcomes=outcomes, n_bytes=n_bytes)


def list_egress(path: Path, *, limit: int, busy_s: float) -> list[EgressRecord]:
    """What left this machine, newest first, without the bodies; none when there is no file yet."""
    rows = read_rows(path, _EGRESS, (limit,), busy_s=busy_s)
    return [EgressRecord(**dict(row)) for row in rows]


def show_egress(path: Path, ref: str, *, busy_s: float) -> list[EgressRecord]:
    """What left this machine for one request, in order, with the bodies.

    Args:
        ref: as for `show_request`; one that has not ended yet is known as soon as it has sent.
    """
    with translated(path):
        if not path.exists():
            raise nothing(path)
        with closing(open_reader(path, busy_s=busy_s)) as connection:
            request_id = resolve(connection, path, ref, among=_SENDER_BY_PREFIX, told=_SENDERS)
            rows = connection.execute(_SENT_FOR, (request_id,)).fetchall()
    return [_sent(row) for row in rows]


def _sent(row: sqlite3.Row) -> EgressRecord:
    kept: dict[str, Any] = dict(row)
    if kept["body"] is not None:
        kept["body"] = zlib.decompress(kept["body"]).decode("utf-8", "replace")
    return EgressRecord(**kept)


def resolve(
    connection: sqlite3.Connection,
    path: Path,
    ref: str,
    *,
    among: str = _BY_PREFIX,
    told: str = _RECENT,
) -> str:
    """The id that is meant: itself, a prefix that only it has, or `last`.

    Args:
        among: finds ids by a prefix.
        told: finds the ids that are proposed where there is no such one.
    """
    last = connection.execute(_LAST).fetchone()
    if last is not None and ref == "last":
        return str(last["id"])
    # An argument of the command line may hold bytes that are not UTF-8; no id does.
    prefix = ref.encode("utf-8", "replace").decode("utf-8")
    found = [str(row["id"]) for row in connection.execute(among, (prefix,))]
    if ref in found or len(found) == 1:
        return found[0]
    if found:
        raise BadRequest(
            f"{ref!r} begins the id of more than one request.",
            hint=f"Give more of it: {', '.join(found)}.",
        )
    recent = [row["id"] for row in connection.execute(told)]
    if last is None and not recent:
        raise nothing(path)
    known = recent if last is None else ["last", *recent]
    raise UnknownName(kind="request", name=ref, known=known)


def nothing(path: Path) -> BadRequest:
    """There is no record yet that anything could be read from."""
    return BadRequest(
        f"Nothing has been recorded yet in {path}.", hint='Ask something first: xnai ask "…".'
    )


def _request(row: sqlite3.Row, calls: tuple[CallRecord, ...]) -> RequestRecord:
    kept: dict[str, Any] = dict(row)
    del kept["seq"]
    for name in ("features", "probabilities", "failures", "choice"):
        kept[name] = _parsed(kept[name])
    for name in ("plan", "reasons"):
        kept[name] = _tuple(kept[name])
    return RequestRecord(**{**kept, "accepted": bool(row["accepted"]), "calls": calls})


def _call(row: sqlite3.Row, evidence: list[sqlite3.Row]) -> CallRecord:
    kept: dict[str, Any] = dict(row)
    del kept["request"]
    kept["tool_calls"] = _tuple(kept["tool_calls"])
    kept["compression"] = _parsed(kept["compression"])
    mine = tuple(_evidence(e) for e in evidence if e["attempt"] == row["attempt"])
    return CallRecord(**kept, evidence=mine)


def _evidence(row: sqlite3.Row) -> EvidenceRecord:
    kept: dict[str, Any] = dict(row)
    for name in ("request", "attempt", "position"):
        del kept[name]
    return EvidenceRecord(**{**kept, "facts": _tuple(row["facts"])})


def _parsed(text: str | None) -> object:
    return None if text is None else json.loads(text)


def _tuple(text: str | None) -> tuple[Any, ...] | None:
    return None if text is None else tuple(json.loads(text))
