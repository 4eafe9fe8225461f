"""The work behind `xnai queue`."""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

import anyio
import orjson
import typer

from xnai.bus.director import Buried, Director
from xnai.bus.letters import Letter, drop, letter, letters, living, queues
from xnai.bus.link import Link
from xnai.cli.printing import printable
from xnai.cli.tables import print_facts, print_json, print_section, shown_time
from xnai.served_tiers import limits_of, link_of, names_of
from xnai.workspace import Workspace


def run(space: Workspace, action: str, task: str, *, as_json: bool) -> None:
    """Do what was asked for.

    Raises:
        UnknownName: there is no such task.
        RemoteFailed: Redis failed.
        EngineError: no worker could do the task this time either.
    """
    anyio.run(_run, space, action, task, as_json)


async def _run(space: Workspace, action: str, task: str, as_json: bool) -> None:
    link = link_of(space)
    try:
        match action:
            case "list":
                await _list(space, link, as_json=as_json)
            case "show":
                _show(await letter(link, names_of(space.config.bus), task), as_json=as_json)
            case "retry":
                await _retry(space, link, task, as_json=as_json)
            case _:
                await _drop(space, link, task, as_json=as_json)
    finally:
        await link.aclose()


async def _list(space: Workspace, link: Link, *, as_json: bool) -> None:
    bus = space.config.bus
    names = names_of(bus)
    tiers = [tier.name for tier in space.config.tiers if bus.serves(tier.name)]
    waiting = await queues(link, names, tiers)
    workers = await living(link, names, lease_s=bus.lease_s)
    dead = await letters(link, names)
    if as_json:
        print_json(
            {
                "tiers": [asdict(queue) for queue in waiting],
                "workers": [{"name": w.name, **asdict(w.said)} for w in workers],
                "dead": [_told(each) for each in dead],
            }
        )
        return
    print_section(
        "Tasks",
        ("tier", "waiting", "running"),
        [(queue.tier, str(queue.waiting), str(queue.running)) for queue in waiting],
        [],
    )
    print_section(
        "Workers",
        ("name", "RAM left, MiB", "tiers (* in memory)"),
        [
            (
                worker.name,
                f"{worker.said.ram_mib:,.0f}",
                " ".join(f"{t}{'*' if p.warm else ''}" for t, p in worker.said.tiers.items()),
            )
            for worker in workers
        ],
        [] if workers else ["None was heard of."],
    )
    print_section(
        "Dead",
        ("task", "tier", "since, UTC", "why"),
        [(each.task, each.tier, _since(each), each.why) for each in dead],
        [] if dead else ["None."],
    )


def _show(found: Letter, *, as_json: bool) -> None:
    told = _told(found) | {"body": _body(found)}
    if as_json:
        print_json(told)
        return
    print_facts({name: value for name, value in told.items() if name != "body"})
    typer.echo(printable("\n" + found.body.decode("utf-8", "replace")))


async def _retry(space: Workspace, link: Link, task: str, *, as_json: bool) -> None:
    """Ask for it again; the answer goes to stdout, since whoever asked first has gone."""
    bus = space.config.bus
    names = names_of(bus)
    found = await letter(link, names, task)
    text: list[str] = []
    try:
        async with Director(link_of(space), names=names, limits=limits_of(bus)) as director:
            asked = director.ask(found.tier, found.body, escalated=False, deadline_s=None)
            async for delta in asked:
                text.append(delta.text)
                if not as_json:
                    sys.stdout.write(printable(delta.text))
                    sys.stdout.flush()
    except Buried:  # it lies there anew
        await drop(link, names, [found.entry])
        raise
    await drop(link, names, [found.entry])
    if as_json:
        print_json({"task": found.task, "text": "".join(text)})
    else:
        sys.stdout.write("\n")


async def _drop(space: Workspace, link: Link, task: str, *, as_json: bool) -> None:
    names = names_of(space.config.bus)
    found = await letters(link, names) if task == "all" else [await letter(link, names, task)]
    n_dropped = await drop(link, names, [each.entry for each in found])
    print_json({"dropped": n_dropped}) if as_json else typer.echo(f"{n_dropped} tasks dropped")


def _told(found: Letter) -> dict[str, Any]:
    at = datetime.fromtimestamp(found.died_at_s, UTC).isoformat(timespec="milliseconds")
    return {
        "task": found.task,
        "entry": found.entry,
        "tier": found.tier,
        "died_at": at,
        "why": found.why,
        "bytes": len(found.body),
    }


def _body(found: Letter) -> Any:  # noqa: ANN401 (what JSON can hold)
    with suppress(orjson.JSONDecodeError):
        return orjson.loads(found.body)
    return found.body.decode("utf-8", "replace")


def _since(found: Letter) -> str:
    return shown_time(datetime.fromtimestamp(found.died_at_s, UTC))
