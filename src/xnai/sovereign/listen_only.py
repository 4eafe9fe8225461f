"""Runs a module of Python that may listen and accept, and never connect.

`python -P -m xnai.sovereign.listen_only -m MODULE`: what MODULE starts or becomes is held too.
"""

from __future__ import annotations

import os
import runpy
import sys

from xnai.sovereign.filters import engine_filter
from xnai.sovereign.kernel import refuse

if __name__ == "__main__":
    # A refusal ends the process with its reason, which whoever waits for the engine passes on.
    refuse(engine_filter(os.uname().machine))
    del sys.argv[:2]  # our own name and `-m`
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
