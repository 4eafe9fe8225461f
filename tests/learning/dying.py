"""Promotes in one child process after the other, each killed a line of code later than the last.

Prints, for each child, how it ended and who decided afterwards. Run with a folder that holds a
standing whose candidate may be promoted.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from pathlib import Path
from types import FrameType

from xnai.learning import learned, standing, versions
from xnai.learning.versions import Versions

OURS = {learned.__file__, standing.__file__, versions.__file__}


def kill_at(line: int) -> None:
    """Have this process killed when it reaches the `line`-th line of ours."""
    left = line

    def trace(frame: FrameType, event: str, arg: object) -> object:
        nonlocal left
        if frame.f_code.co_filename not in OURS:
            return None
        if event == "line":
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return trace

    sys.settrace(trace)


def promote_dying(folder: Path, line: int) -> int:
    """Promote in a child; gives its wait status."""
    child = os.fork()
    if child == 0:
        kill_at(line)
        Versions(folder=folder).change(lambda now: standing.promoted(now, "at"))
        os._exit(0)
    return os.waitpid(child, 0)[1]


def main() -> None:
    source, line, status = Path(sys.argv[1]), 0, 1
    while status:
        line += 1
        folder = source.with_name(f"{source.name}-{line}")
        shutil.copytree(source, folder)
        status = promote_dying(folder, line)
        kept = Versions(folder=folder)
        now = kept.standing()
        for version in now.versions:
            kept.lessons(version)  # raises where it is not there, or damaged
        again = kept.change(lambda found: found)
        told = {"killed": status == signal.SIGKILL, "stage": now.stage, "same": again == now}
        sys.stdout.write(json.dumps(told) + "\n")
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
