"""The work behind `xnai logs --egress`: what left this machine, listed and shown."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Final

import typer

from xnai.cli.printing import printable
from xnai.cli.tables import print_json, print_table, shown_time
from xnai.store.reading import list_egress, show_egress
from xnai.store.records import EgressRecord

_BUSY_S: Final = 10.0
"""How long to wait for a process that is writing."""


def show(path: Path, request: str | None, *, limit: int, as_json: bool) -> None:
    """List what left the machine, or show all that one request sent, body by body.

    Args:
        request: `last`, or the beginning of an id; None for the list.
        limit: of the list.

    Raises:
        UnknownName, BadRequest: there is no such request.
        StoreError: the store cannot be read.
    """
    if request is None:
        found = list_egress(path, limit=limit, busy_s=_BUSY_S)
    else:
        found = show_egress(path, request, busy_s=_BUSY_S)
    if as_json:
        print_json([asdict(sent) for sent in found])
    elif not found:
        typer.echo(printable(f"Nothing has left this machine{_for(request)}."))
    else:
        _print_list(found)
        for sent in found if request is not None else ():
            typer.echo(f"\n{sent.seq}, sha256 {sent.body_sha256}:")
            typer.echo(printable(sent.body) if sent.body is not None else "(not kept)")


def _print_list(found: list[EgressRecord]) -> None:
    print_table(
        ("", "when, UTC", "request", "to", "model", "bytes", "tokens", "cost", "outcome"),
        [
            (
                str(sent.seq),
                shown_time(datetime.fromisoformat(sent.sent_at)),
                sent.request[:8],
                f"{sent.host} via {sent.via}" if sent.via else sent.host,
                sent.model,
                f"{sent.n_bytes:,}",
                _tokens(sent),
                f"{sent.cost:.4f}",
                sent.outcome or "not known",
            )
            for sent in found
        ],
    )


def _for(request: str | None) -> str:
    if request is None:
        return ""
    return " for the last request" if request == "last" else f" for request {request}"


def _tokens(sent: EgressRecord) -> str:
    if sent.prompt_tokens is None:
        return ""
    return f"{sent.prompt_tokens:,} + {sent.completion_tokens or 0:,}"
