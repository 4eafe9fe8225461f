"""Runs a command that may not make one system call: python -m tests.sovereign.deprived CALL …"""

import ctypes
import os
import sys
from errno import EPERM

from xnai.sovereign.kernel import refuse

COLUMN = 0 if os.uname().machine == "x86_64" else 1
LOAD, EQUAL, RETURN, DENY, ALLOW = 0x20, 0x15, 0x06, 0x00050000 | EPERM, 0x7FFF0000
PR_SET_SECCOMP, PR_SET_NO_NEW_PRIVS = 22, 38
PROGRAMS = {
    "unshare": [(LOAD, 0, 0, 0), (EQUAL, 0, 1, (272, 97)[COLUMN]), (RETURN, 0, 0, DENY)],
    "landlock_create_ruleset": [(LOAD, 0, 0, 0), (EQUAL, 0, 1, 444), (RETURN, 0, 0, DENY)],
    "seccomp": [
        (LOAD, 0, 0, 0),
        (EQUAL, 0, 3, (157, 167)[COLUMN]),
        (LOAD, 0, 0, 16),
        (EQUAL, 0, 1, PR_SET_SECCOMP),
        (RETURN, 0, 0, DENY),
    ],
}

if __name__ == "__main__":
    call, *command = sys.argv[1:]
    ctypes.CDLL(None).prctl(PR_SET_NO_NEW_PRIVS, ctypes.c_ulong(1), 0, 0, 0)
    refuse([*PROGRAMS[call], (RETURN, 0, 0, ALLOW)])
    os.execv(command[0], command)
