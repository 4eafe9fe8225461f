"""What a run was made on, without names of hosts and users."""

from __future__ import annotations

import os
import platform
from pathlib import Path

import psutil

from xnai.benchmark.records import Machine
from xnai.core.ports import SandboxGrade

_MIB = 2**20


def this_machine(*, budget_mib: float, sandbox: SandboxGrade) -> Machine:
    """The facts.

    Args:
        budget_mib: RAM for all engines together.
    """
    return Machine(
        system=f"{platform.system()} {platform.machine()}",
        processor=_processor() or platform.machine(),
        cores=os.cpu_count() or 1,
        ram_mib=psutil.virtual_memory().total // _MIB,
        budget_mib=round(budget_mib),
        sandbox=sandbox,
    )


def _processor() -> str:
    """Its name as Linux tells it; empty where nobody does. No program is asked for it."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8", "replace").splitlines()
    except OSError:
        return ""
    return next((x.partition(":")[2].strip() for x in lines if x.startswith("model name")), "")
