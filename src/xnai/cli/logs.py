"""`xnai logs`: the audit trail, listed and shown."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from xnai.cli import options
from xnai.cli.printing import printable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from xnai.store.records import CallRecord, RequestRecord, RequestSummary

_BUSY_S = 10.0
"""How long to wait for a process that is writing."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="logs")(logs)


def logs(
    request: Annotated[
        str | None,
        typer.Argument(help="`last`, or the beginning of an id; without it, a list."),
    ] = None,
    egress: Annotated[
        bool,
        typer.Option(
            "--egress",
            help="What left this machine and what it cost; with a request, the very bytes.",
        ),
    ] = False,
    expand: Annotated[
        str | None,
        typer.Option(
            "--expand", metavar="HANDLE", help="The text that a model was given in fewer words."
        ),
    ] = None,
    limit: Annotated[int, typer.Option("-n", min=1, max=10_000, help="How many to list.")] = 20,
    as_json: options.Json = False,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """List the requests that were answered, or show one with every call, check and verdict."""
    from dataclasses import asdict  # noqa: PLC0415 (keeps `xnai --help` fast)

    from xnai.cli.session import workspace  # noqa: PLC0415
    from xnai.cli.tables import print_json  # noqa: PLC0415
    from xnai.store.reading import list_requests, show_elided, show_request  # noqa: PLC0415

    path = workspace(config, preset).store_path
    if expand is not None:
        typer.echo(printable(show_elided(path, expand, busy_s=_BUSY_S)), nl=False)
        return
    if egress:
        from xnai.cli.egress import show  # noqa: PLC0415

        show(path, request, limit=limit, as_json=as_json)
        return
    if request is None:
        found = list_requests(path, limit=limit, busy_s=_BUSY_S)
        print_json([asdict(row) for row in found]) if as_json else _print_list(found, path)
    else:
        record = show_request(path, request, busy_s=_BUSY_S)
        print_json(asdict(record)) if as_json else _print_request(record)


def _print_list(found: list[RequestSummary], path: Path) -> None:
    from xnai.cli.tables import print_table, shown_time  # noqa: PLC0415

    if not found:
        typer.echo(f"Nothing has been recorded yet in {path}.", err=True)
        typer.echo('Ask something first: xnai ask "…".', err=True)
        return
    print_table(
        ("id", "when, UTC", "outcome", "tier", "p", "calls", "seconds", "request"),
        [
            (
                row.id[:8],
                shown_time(datetime.fromisoformat(row.asked_at)),
                _outcome(row),
                row.tier or "",
                "" if row.probability is None else f"{row.probability:.2f}",
                str(row.n_calls),
                f"{row.elapsed_s:.2f}",
                _one_line(row.opening),
            )
            for row in found
        ],
    )


def _print_request(record: RequestRecord) -> None:
    from xnai.cli.tables import print_facts, shown_time  # noqa: PLC0415

    print_facts(
        {
            "id": record.id,
            "when, UTC": shown_time(datetime.fromisoformat(record.asked_at)),
            "outcome": _outcome(record),
            "answered by": _answered_by(record),
            "plan": " → ".join(record.plan or ()),
            "seconds": record.elapsed_s,
        }
    )
    for reason in record.reasons or ():
        typer.echo(f"  {printable(reason)}")
    for call in record.calls:
        _print_call(call)
    for tier, error in (record.failures or {}).items():
        typer.echo(f"\n{tier} could not answer: {printable(error or '(not kept)')}")
    ended = ("error", record.error) if record.error_kind else ("answer", record.answer)
    for title, text in (("prompt", record.prompt), ended):
        typer.echo(f"\n{title}:\n{printable(text).strip() if text else '(not kept)'}")


def _print_call(call: CallRecord) -> None:
    typer.echo(
        f"\n{call.attempt}. {call.tier} ({printable(call.model)}): {call.prompt_tokens} + "
        f"{call.completion_tokens} tokens in {call.elapsed_s:.2f} s"
    )
    if call.compression is not None:
        _print_compression(call.compression)
    for evidence in call.evidence:
        score = "not checked" if evidence.score is None else f"{evidence.score:.2f}"
        asked = evidence.prompt_tokens is not None
        tokens = (
            f" ({evidence.prompt_tokens} + {evidence.completion_tokens} tokens)" if asked else ""
        )
        detail = printable(evidence.detail or "") + tokens
        typer.echo(f"   {evidence.kind:<11}{score:<13}{detail}".rstrip())
        for fact in evidence.facts or ():
            typer.echo(f"      {printable(fact)}")
    typer.echo(f"   {call.action}{_p(call.probability)}: {printable(call.reason or '')}")


def _print_compression(found: Mapping[str, Any]) -> None:
    before, after = found["tokens_before"], found["tokens_after"]
    typer.echo(f"   compressed {before} → {after} tokens; --expand HANDLE shows what stood there")
    for each in found["elided"]:
        what = printable(each["what"] or "")
        chars = f"{each['chars_before']} → {each['chars_after']} characters"
        typer.echo(f"      {each['handle']} {each['pack']:<11}{chars}  {what}".rstrip())


def _answered_by(record: RequestRecord) -> str:
    if record.tier is None:
        return "no tier"
    before = f", from the answer to {record.cached_from[:8]}" if record.cached_from else ""
    return f"{record.tier}{_p(record.probability)}{before}"


def _p(probability: float | None) -> str:
    return "" if probability is None else f", p {probability:.2f}"


def _outcome(one: RequestSummary | RequestRecord) -> str:
    if one.error_kind:
        return one.error_kind
    if one.probability is None:
        return "unjudged"
    return "accepted" if one.accepted else "not accepted"


def _one_line(text: str | None) -> str:
    if text is None:
        return "(not kept)"
    line = printable(" ".join(text.split()))
    return line if len(line) <= 60 else f"{line[:59]}…"
