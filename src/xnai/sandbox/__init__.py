"""Runs untrusted Python: `probe` finds the best confinement of this machine.

Covers: sandlock, bubblewrap, and Landlock with seccomp; limits on time, memory, processes,
output and disk; scratch folders. Does not cover what the program's result means.
"""

from xnai.sandbox.probe import Finding, NoSandbox, describe, findings, probe
from xnai.sandbox.python import ConfinedPython

__all__ = ["ConfinedPython", "Finding", "NoSandbox", "describe", "findings", "probe"]
