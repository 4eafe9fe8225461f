"""Makes the attempts where they are asked for: a program with WHO, GRADE, WHERE and the place."""

import ctypes
import encodings.idna  # noqa: F401 (another user may not read the library any more)
import json
import os
import subprocess
import sys
from pathlib import Path

import anyio

from tests.sovereign import attempts
from xnai.sandbox import probe
from xnai.sovereign.guard import enter
from xnai.sovereign.hook import ENGINE_GUARD

NOBODY = 65534
PR_SET_DUMPABLE = 4


def main() -> None:
    who, grade, where, *place = sys.argv[1:]
    if who == "nobody":
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 1, 0, 0, 0)  # as after a log-in
    if grade != "none":
        enter((grade,))
    sys.stdout.write(WHERE[where](place))


def here(place: list[str]) -> str:
    v4, v6, port, daemon, outer_pid = place
    return json.dumps(attempts.attempts(v4, v6, int(port), daemon, int(outer_pid)))


def in_an_engine(place: list[str]) -> str:
    command = [sys.executable, "-P", *ENGINE_GUARD, "-m", "tests.sovereign.attempts", *place]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout


def in_the_sandbox(place: list[str]) -> str:
    source = f"import sys\nsys.argv[1:] = {place!r}\n{Path(attempts.__file__).read_text()}"

    async def run() -> str:
        return (await (await probe()).run_python(source, timeout_s=20)).stdout

    return anyio.run(run)


WHERE = {"here": here, "engine": in_an_engine, "sandbox": in_the_sandbox}

if __name__ == "__main__":
    main()
