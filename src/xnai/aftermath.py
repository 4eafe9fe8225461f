"""What became of answers: the files they were written to, and how they turned out.

The place where the store meets learning after an answer. Blocking, but for `KnownOutcomes`. Does
not cover what is learned from it (`xnai.learning`).
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import anyio
import orjson
from anyio import to_thread

from xnai.cascade.extract import Code, extract_code
from xnai.core.config import Config, LlamaModel
from xnai.core.errors import BadRequest, StoreError
from xnai.core.experience import Experience
from xnai.core.guarantee import Ground, Record, Tally
from xnai.learning.guarantee import read_shipped, tallied, turned_out
from xnai.learning.outcomes import with_outcomes
from xnai.learning.style import Form
from xnai.learning.written import share_left
from xnai.store.experiences import read_experiences
from xnai.store.outcomes import WrittenFile, pending_files, settle_file, written_files
from xnai.store.reading import show_request
from xnai.store.store import utc_now
from xnai.workspace import Workspace

BUSY_S: Final = 5.0
"""How long to wait for a process that is writing."""
NEWEST: Final = 2000
"""Requests that are looked at; what is older was mostly answered by other models or settings."""
NEWEST_TEXTS: Final = 500
"""Requests whose texts are looked at."""
SETTLES: Final = timedelta(days=1)
"""A file that stands for so long as it was written is kept; before, nobody has looked at it."""
MAX_BYTES: Final = 256 * 1024
"""Of a file that is read. Answers are shorter; what has grown beyond is more than the answer."""
LIKED: Final = 0.5
"""From here on an answer was rather right than wrong."""
_STILL_THE_ANSWER: Final = 0.3
"""Share of the lines of an answer that make a file an edited form of it."""
_FRESH_S: Final = 60.0


@dataclass(kw_only=True, slots=True)
class KnownOutcomes:
    """A `Guarantee`; what it knows is at most a minute old.

    Args:
        clock: seconds, monotonic.
    """

    space: Workspace
    clock: Callable[[], float] = time.monotonic
    _known: Record | None = None
    _read_at: float = 0.0
    _reading: anyio.Lock = field(default_factory=anyio.Lock)

    async def now(self) -> Record:
        """How accepted answers turned out; what was known before where that cannot be read."""
        async with self._reading:  # who comes meanwhile must not pass for want of a record
            if self._known is None or self.clock() - self._read_at > _FRESH_S:
                self._read_at = self.clock()
                self._known = await to_thread.run_sync(self._read)
            return self._known

    def _read(self) -> Record:
        try:
            return track_record(self.space)
        except StoreError:  # whoever writes to the store will say so
            return self._known or Record(shipped=shipped_tallies(self.space.config))


def track_record(space: Workspace) -> Record:
    """How accepted answers turned out in use, and what was measured before.

    Raises:
        StoreError: the store cannot be read.
    """
    sizes = {name: model.parameters_b for name, model in space.config.models.items()}
    recorded = read_experiences(
        space.store_path, sizes_b=sizes, busy_s=BUSY_S, newest=NEWEST, with_words=False
    )
    used = tallied(with_outcomes(recorded), sizes)
    return Record(used=used, shipped=shipped_tallies(space.config))


def shipped_tallies(config: Config) -> dict[Ground, Tally]:
    """The measurement that came with the embedded ladder; empty for every other ladder."""
    shipped = shipped_measurement()
    models = {tier.model: config.models[tier.model] for tier in config.tiers}
    paths = {n: m.path for n, m in models.items() if isinstance(m, LlamaModel)}
    same = all(paths.get(name) == shipped["models"].get(name, "") for name in models)
    return read_shipped(shipped) if same else {}


@cache
def shipped_measurement() -> dict[str, Any]:
    """The document that `bench.guarantee` wrote."""
    file = files("xnai.learning").joinpath("guarantees/pocket.json")
    document: dict[str, Any] = orjson.loads(file.read_bytes())
    return document


def answers_as_they_stand(space: Workspace, *, newest: int = NEWEST_TEXTS) -> list[Form]:
    """Accepted answers whose text is kept, oldest first: as the user left them, where that shows.

    One that was called bad or is gone from its file is left out. So is what a file holds that has
    little of the answer left.

    Raises:
        StoreError: the store cannot be read.
    """
    sizes = {name: model.parameters_b for name, model in space.config.models.items()}
    recorded = read_experiences(
        space.store_path, sizes_b=sizes, busy_s=BUSY_S, newest=newest, with_words=False
    )
    files = {f.request: f for f in written_files(space.store_path, limit=newest, busy_s=BUSY_S)}
    accepted = [each for each in with_outcomes(recorded) if each.accepted]
    found = (_form(space, each, files.get(each.request_id)) for each in accepted)
    return [form for form in found if form is not None]


def _form(space: Workspace, answered: Experience, file: WrittenFile | None) -> Form | None:
    said = {outcome.kind: outcome.right for outcome in answered.outcomes}
    if said.get("feedback", 1.0) < LIKED or (answer := _answer(space, answered.request_id)) is None:
        return None
    text, code = answer
    as_it_was = Form(standing="accepted", code=code.text, language=code.language, text=text)
    if file is not None:
        now = _now(file)
        left = None if now is None else share_left(_content(code.text), now)
        if now is None or left is None or left < _STILL_THE_ANSWER:
            return None
        if now == _content(code.text):
            looked_at = file.at <= utc_now() - SETTLES
            return replace(as_it_was, standing="kept") if looked_at else as_it_was
        edited = now.decode("utf-8", "replace")
        return Form(standing="edited", code=edited, language=code.language)
    if turned_out(answered) is None:
        return as_it_was
    return replace(as_it_was, standing="liked") if "feedback" in said else None


def _now(file: WrittenFile) -> bytes | None:
    try:
        return read_as_written(file.path)
    except OSError:
        return None


def settle_files(space: Workspace, *, now: datetime | None = None) -> int:
    """Say of each file that `xnai ask --file` wrote a day ago or earlier what became of it.

    Gives how many were settled. What cannot be told is left for the next time: a link or another
    thing in its place, a file that may not be read or is large, one whose folder is gone too; and,
    where texts are not kept, one that was changed.

    Raises:
        StoreError: the store cannot be read or written.
    """
    latest = (now or utc_now()) - SETTLES
    settled = 0
    for file in pending_files(space.store_path, busy_s=BUSY_S):
        if file.at <= latest and (right := _share_of(space, file)) is not None:
            settle_file(space.store_path, file, right, busy_s=BUSY_S)
            settled += 1
    return settled


def _share_of(space: Workspace, file: WrittenFile) -> float | None:
    try:
        found = read_as_written(file.path)
    except FileNotFoundError:  # with its folder it may have moved, or lie on a disk that is away
        return 0.0 if file.path.parent.is_dir() else None
    except OSError:
        return None
    if found is None or sha256(found).hexdigest() == file.sha256:
        return None if found is None else 1.0
    written = _as_written(space, file)
    return None if written is None else share_left(written, found)


def read_as_written(path: Path) -> bytes | None:
    """What is in a file that we wrote, followed through no link; None for what is none or large.

    Raises:
        OSError: it is gone, or may not be read.
    """
    if os.path.realpath(path.parent) != str(path.parent):
        return None  # a folder on the way is a link now: another file lies behind it
    # A pipe in its place would hold up whoever opens it.
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    with os.fdopen(os.open(path, flags), "rb") as opened:
        about = os.fstat(opened.fileno())
        if not stat.S_ISREG(about.st_mode) or about.st_size > MAX_BYTES:
            return None
        found = opened.read(MAX_BYTES + 1)
    return found if len(found) <= MAX_BYTES else None


def _as_written(space: Workspace, file: WrittenFile) -> bytes | None:
    """What the file held when it was written; None where that is not kept."""
    answer = _answer(space, file.request)
    content = None if answer is None else _content(answer[1].text)
    return content if content and sha256(content).hexdigest() == file.sha256 else None


def _answer(space: Workspace, request: str) -> tuple[str, Code] | None:
    """The text of an answer and the code in it; None where it is not kept."""
    try:
        record = show_request(space.store_path, request, busy_s=BUSY_S)
    except BadRequest:  # the record is gone
        return None
    seen: Any = record.features
    if record.answer is None or not isinstance(seen, dict):
        return None
    entry, language = seen.get("entry", ""), seen.get("language", "")
    return record.answer, extract_code(record.answer, wanted=entry, language=language)


def _content(code: str) -> bytes:
    """What `xnai ask --file` writes for an answer."""
    return (code if code.endswith("\n") else f"{code}\n").encode()
