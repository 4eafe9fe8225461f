"""A process that records: `write_many.py FILE PREFIX COUNT`; prints an id once it is committed."""

from __future__ import annotations

import sys
from pathlib import Path

import anyio

from tests.store.builders import trajectory
from xnai.store import SqliteStore


async def main(path: Path, prefix: str, count: int) -> None:
    async with SqliteStore(path) as store:
        for i in range(count):
            request_id = f"{prefix}-{i}"
            await store.record(trajectory(request_id), "Write clean(words)")
            sys.stdout.write(f"{request_id}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    anyio.run(main, Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
