"""Runs a script of Python under a wall clock that is off by what a file says, and may jump.

    python jumping_clock.py FILE SCRIPT ARGUMENT…

Covers `time.time` and `datetime.now`, read anew at each call, also where a module takes them as a
default. Does not cover the monotonic clock, which no jump moves, nor the clocks of C code
(certificates) and of child processes.
"""

import datetime
import runpy
import sys
import time
from pathlib import Path

REAL = time.time


class Jumping(datetime.datetime):
    """A datetime whose now is that of the clock."""

    @classmethod
    def now(cls, tz: datetime.tzinfo | None = None) -> datetime.datetime:
        return cls.fromtimestamp(time.time(), tz)


def main() -> None:
    offset = Path(sys.argv[1])
    time.time = lambda: REAL() + float(offset.read_text())
    datetime.datetime = Jumping  # type: ignore[misc]
    sys.argv = sys.argv[2:]
    runpy.run_path(sys.argv[0], run_name="__main__")


if __name__ == "__main__":
    main()
