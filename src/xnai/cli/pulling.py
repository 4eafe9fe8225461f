"""The work behind `xnai pull`: what is meant, what is there, the fetching and how it is shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import typer

from xnai.cli.bars import Bar, bytes_bar
from xnai.cli.environment import given_endpoint, stderr_is_terminal
from xnai.cli.ordering import Order
from xnai.cli.printing import printable, tell
from xnai.cli.session import Session, key_of
from xnai.cli.tables import print_json
from xnai.config import preset_names
from xnai.core.config import HUB
from xnai.core.errors import BadRequest, ConfigError, HubUnreachable
from xnai.engines.download import Fetched, Unwatched, Watcher, fetch
from xnai.engines.hub import (
    HubEntry,
    Repository,
    choose,
    file_url,
)
from xnai.engines.hub_client import Hub
from xnai.engines.known import known_models
from xnai.engines.placing import check_room, parts_of, shown_bytes
from xnai.engines.receipts import is_whole, read_receipt
from xnai.workspace import Workspace

TOKEN = "HF_TOKEN"  # noqa: S105 (the name of it)
"""Opens gated repositories."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Job:
    """An order that the hub has been asked about."""

    repository: Repository
    entry: HubEntry
    target: Path


def refuse_sovereign(session: Session) -> None:
    """Nothing is fetched in that mode.

    Raises:
        BadRequest: it is wanted.
    """
    if session.sovereign:
        raise BadRequest(
            "In sovereign mode nothing is fetched.",
            hint="Bring the file by hand: xnai import FILE",
        )


def fetch_all(
    space: Workspace, wanted: Sequence[Order], *, as_json: bool, what: str | None
) -> None:
    """Fetch what is not there, and say what came.

    Raises:
        FetchFailed, UnknownName, BadRequest: see `xnai.engines.download` and `hub_client`.
    """
    folder = space.models_folder
    there = {order: _there(order, folder) for order in wanted}
    done = [found for found in there.values() if found is not None]
    missing = [order for order, found in there.items() if found is None]
    if missing:
        with Hub(
            _endpoint(space),
            token=key_of(TOKEN, kind="token"),
            proxy=space.proxy,
            known=[known.repo for known in known_models().models.values()],
        ) as hub:
            try:
                done += _fetched(hub, missing, folder)
            except HubUnreachable as error:
                raise _by_hand(error, missing, folder) from error
    if as_json:
        print_json([_told(each) for each in done])
        return
    for each in done:
        state = "is there already" if each.was_there else "fetched and checked"
        n_bytes = shown_bytes(each.receipt.n_bytes or 0)
        typer.echo(printable(f"{each.path}: {state}, {n_bytes}"))
    _say_how_to_use(space, what, done)


def _endpoint(space: Workspace) -> str:
    found = given_endpoint() or space.config.hub.endpoint
    try:
        parts = urlsplit(found)
        sound = parts.scheme in ("https", "http") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port that is none, a bracket that is never closed
        sound = False
    if not sound:
        raise ConfigError(
            f"{found!r:.80} is no address of a model hub: it must begin with https://.",
            hint="Correct HF_ENDPOINT, or `hub.endpoint` in the configuration.",
        )
    return found


def _there(order: Order, folder: Path) -> Fetched | None:
    """What is there already, checked when it came; None where it has to be fetched."""
    target = order.target(folder)
    receipt = read_receipt(target) if target else None
    if target is None or receipt is None or not is_whole(target, receipt):
        return None
    return Fetched(path=target, receipt=receipt, was_there=True)


def _fetched(hub: Hub, missing: Sequence[Order], folder: Path) -> Iterator[Fetched]:
    jobs = [_asked(hub, order, folder) for order in missing]
    check_room(folder, sum(_left_bytes(job) for job in jobs))
    watched = stderr_is_terminal()
    for job in jobs:
        if watched:
            _announce(job)
        with _watcher(job.entry.name, watched=watched) as watcher:
            yield fetch(hub, job.repository, job.entry, job.target, watcher=watcher)
        if job.entry.sha256 is None:
            tell(f"{hub.host} told no SHA-256 of {job.entry.name}: only its form was checked")


def _asked(hub: Hub, order: Order, folder: Path) -> Job:
    repository = hub.repository(order.repo)
    entry = hub.completed(choose(repository, order.file), repository)
    return Job(repository=repository, entry=entry, target=folder / order.repo / entry.name)


def _left_bytes(job: Job) -> int:
    here = sum(part.stat().st_size for part in parts_of(job.target))
    return max(0, (job.entry.n_bytes or 0) - here)


def _announce(job: Job) -> None:
    known = known_models().of_repo(job.repository.repo)
    licence = known.licence if known else job.repository.licence or "unknown"
    note = f" ({known.licence_note})" if known and known.licence_note else ""
    size = shown_bytes(job.entry.n_bytes) if job.entry.n_bytes else "unknown size"
    tell(f"{job.repository.repo}: {job.entry.name}, {size}, licence: {licence}{note}")


@contextmanager
def _watcher(name: str, *, watched: bool) -> Iterator[Watcher]:
    if not watched:
        yield Unwatched()
        return
    with bytes_bar(Path(name).name) as bar:
        yield _Shown(bar, name)


class _Shown:
    """Draws a bar, and says what it waits for."""

    def __init__(self, bar: Bar, name: str) -> None:
        self._bar = bar
        self._name = name

    def waits(self) -> None:
        tell(f"another xnai is fetching {self._name}: waiting for it")

    def begins(self, done: int, total: int | None) -> None:
        self._bar.begin(done, total)

    def comes(self, n_bytes: int) -> None:
        self._bar.advance(n_bytes)

    def pauses(self, why: str, seconds: float) -> None:
        tell(f"{why} Trying again in {seconds:g} s.")


def _by_hand(error: HubUnreachable, missing: Sequence[Order], folder: Path) -> HubUnreachable:
    """The error with what to place where, for a machine without a network."""
    lines = [line for order in missing for line in _placing(order, folder)]
    first = f"{error.hint} " if error.hint else ""
    told = [f"{first}Without this network, bring by hand:", *lines]
    told.append("  and check and place each with: xnai import FILE")
    return HubUnreachable(error.message, hint="\n      ".join(told))


def _placing(order: Order, folder: Path) -> Iterator[str]:
    target = order.target(folder)
    if target is None:
        known = known_models().of_repo(order.repo)
        which = f"the file of quantisation {order.file}" if order.file else "a GGUF file"
        names = f", such as {next(iter(known.files.values()))}" if known else ""
        yield f"  {which} of {HUB}/{order.repo}{names}"
        yield f"    to {folder / order.repo}/"
        return
    receipt = read_receipt(target)
    found = known_models().of_file(order.file)
    if receipt and receipt.n_bytes:
        size = f"{receipt.n_bytes:,} bytes"
    else:
        size = f"about {shown_bytes(found[0].about_bytes(found[1]))}" if found else "size unknown"
    digest = receipt.sha256 if receipt and receipt.sha256 else "shown by the hub beside the file"
    yield f"  {file_url(HUB, order.repo, order.file)}"
    yield f"    to {target}"
    yield f"    {size}, SHA-256 {digest}"


def _told(each: Fetched) -> dict[str, Any]:
    return {
        "path": str(each.path),
        "was_there": each.was_there,
        "repo": each.receipt.origin,
        "commit": each.receipt.commit,
        "licence": each.receipt.licence,
        "bytes": each.receipt.n_bytes,
        "sha256": each.receipt.sha256,
    }


def _say_how_to_use(space: Workspace, what: str | None, done: Sequence[Fetched]) -> None:
    if what in preset_names() and space.config.preset != what:
        typer.echo(f"Ask it: xnai ask --preset {what} …, or put `preset: {what}` into xnai.yaml.")
        return
    used = set(space.located().values())
    for each in done:
        if what not in preset_names() and each.path not in used:
            typer.echo(printable(_how_to_use(each.path)))


def _how_to_use(path: Path) -> str:
    known = known_models()
    if found := known.of_file(path.name):
        ladders = [name for name, models in known.ladders.items() if found[0].name in models]
        return f"It is {found[0].name}, of the ladder {', '.join(ladders)} (xnai fit {ladders[0]})."
    return (
        f"No model of the configuration uses {path.name} yet. To have it, name it in xnai.yaml:\n"
        f"    models: {{NAME: {{path: {path}, parameters_b: …}}}}"
    )
