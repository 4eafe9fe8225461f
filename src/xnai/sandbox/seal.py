"""Closes the doors of the process it runs in, for good: capabilities, Landlock, seccomp.

Runs inside the sandbox, in the interpreter that will execute the untrusted program, before it.
Standard library only: its text travels to a bare interpreter and is not imported there.

Covers x86-64 and aarch64. The seccomp filter is a list of what is refused, not of what is
allowed, so that any Python program that computes keeps working. Does not cover `stat`: names,
sizes and times of files outside remain visible under Landlock (not under bubblewrap).

Source: landlock(7), seccomp(2), system call tables of Linux 6.18.
"""

from __future__ import annotations

import ctypes
import os
import struct
from errno import ENOSYS, EPERM

_ARCHITECTURES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
_REFUSED: dict[str, tuple[int, int | None]] = {
    # sockets
    "socket": (41, 198),
    "connect": (42, 203),
    "bind": (49, 200),
    "listen": (50, 201),
    "accept": (43, 202),
    "accept4": (288, 242),
    # other processes
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "process_madvise": (440, 440),
    "process_mrelease": (448, 448),
    "kcmp": (312, 272),
    "pidfd_open": (434, 434),
    "pidfd_getfd": (438, 438),
    "pidfd_send_signal": (424, 424),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "tkill": (200, 130),
    "setpriority": (141, 140),
    "ioprio_set": (251, 30),
    "sched_setaffinity": (203, 122),
    "sched_setattr": (314, 274),
    "sched_setparam": (142, 118),
    "sched_setscheduler": (144, 119),
    "migrate_pages": (256, 238),
    "move_pages": (279, 239),
    # metadata of files anywhere, which Landlock does not govern
    "chmod": (90, None),
    "fchmod": (91, 52),
    "fchmodat": (268, 53),
    "fchmodat2": (452, 452),
    "chown": (92, None),
    "fchown": (93, 55),
    "fchownat": (260, 54),
    "lchown": (94, None),
    "utime": (132, None),
    "utimes": (235, None),
    "utimensat": (280, 88),
    "futimesat": (261, None),
    "setxattr": (188, 5),
    "lsetxattr": (189, 6),
    "fsetxattr": (190, 7),
    "removexattr": (197, 14),
    "lremovexattr": (198, 15),
    "fremovexattr": (199, 16),
    # memory and objects that no limit counts or that outlive the program
    "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
    "shmget": (29, 194),
    "semget": (64, 190),
    "msgget": (68, 186),
    "mq_open": (240, 180),
    "mq_unlink": (241, 181),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    # open files could be kept in flight, where nothing counts them
    "sendmsg": (46, 211),
    "sendmmsg": (307, 269),
    # wide kernel surface
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "fanotify_init": (300, 262),
    "lookup_dcookie": (212, 18),
    "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265),
    "personality": (135, 92),
    # the machine
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "unshare": (272, 97),
    "setns": (308, 268),
    "open_tree": (428, 428),
    "move_mount": (429, 429),
    "fsopen": (430, 430),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fspick": (433, 433),
    "mount_setattr": (442, 442),
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "delete_module": (176, 106),
    "kexec_load": (246, 104),
    "kexec_file_load": (320, 294),
    "reboot": (169, 142),
    "swapon": (167, 224),
    "swapoff": (168, 225),
    "sethostname": (170, 161),
    "setdomainname": (171, 162),
    "settimeofday": (164, 170),
    "clock_settime": (227, 112),
    "clock_adjtime": (305, 266),
    "adjtimex": (159, 171),
    "syslog": (103, 116),
    "acct": (163, 89),
    "quotactl": (179, 60),
    "quotactl_fd": (443, 443),
    "vhangup": (153, 58),
}
_FORKS: tuple[tuple[int, ...], ...] = ((57, 58), ())  # fork and vfork; aarch64 has only clone
_CLONE, _KILL, _TGKILL, _PRLIMIT64, _PRCTL = (
    (56, 220),
    (62, 129),
    (234, 131),
    (302, 261),
    (157, 167),
)
_CLONE3 = 435
_CLONE_THREAD, _CLONE_NEW_NAMESPACE = 0x10000, 0x7E020080

_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
_READ_FILE, _READ_DIR, _EXECUTE = 1 << 2, 1 << 3, 1 << 0
_FILE_RIGHTS = 1 << 0 | 1 << 1 | 1 << 2 | 1 << 14
_MIN_LANDLOCK_ABI = 3  # before, any file that can be opened could be truncated

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_SECCOMP = 1, 4, 22
_PR_SET_CHILD_SUBREAPER, _PR_SET_NO_NEW_PRIVS = 36, 38
_KEPT = (_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_CHILD_SUBREAPER)
"""What the program may not undo: it dies with us, can be looked into, and keeps its orphans."""
_BPF_LOAD, _BPF_EQ, _BPF_GE, _BPF_SET, _BPF_RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _DENY, _ABSENT = 0x7FFF0000, 0x00050000 | EPERM, 0x00050000 | ENOSYS


class _Filter(ctypes.Structure):
    _fields_ = (("len", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def seal(*, landlock: bool, forks: bool, readable: list[str], writable: list[str]) -> None:
    """Confine this process and all its children; cannot be undone.

    Args:
        landlock: allow files only beneath `readable` and `writable`, and no network.
        forks: let the program start other processes; else only threads.

    Raises:
        OSError: the kernel refused; nothing may be run then.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    _prctl(libc, _PR_SET_PDEATHSIG, 9)
    _prctl(libc, _PR_SET_CHILD_SUBREAPER, 1)
    _prctl(libc, _PR_SET_NO_NEW_PRIVS, 1)
    _drop_capabilities(libc)
    if landlock:
        _confine_files(libc, readable, writable)
    _filter_system_calls(libc, forks=forks)


def _check(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result


def _prctl(libc: ctypes.CDLL, option: int, value: int, pointer: object = 0) -> None:
    _check(libc.prctl(option, ctypes.c_ulong(value), pointer, 0, 0))


def _drop_capabilities(libc: ctypes.CDLL) -> None:
    """Root keeps its number but not its powers; with no_new_privs, exec cannot bring them back."""
    header = ctypes.create_string_buffer(struct.pack("=Ii", 0x20080522, 0))
    _check(libc.capset(header, ctypes.create_string_buffer(24)))


def _confine_files(libc: ctypes.CDLL, readable: list[str], writable: list[str]) -> None:
    abi = libc.syscall(_LANDLOCK_CREATE, None, ctypes.c_size_t(0), 1)
    if abi < _MIN_LANDLOCK_ABI:
        raise OSError(ENOSYS, f"Landlock ABI {abi} is older than {_MIN_LANDLOCK_ABI}")
    everything = (1 << (16 if abi >= 5 else 15)) - 1
    handled = [everything, *([3] if abi >= 4 else []), *([3] if abi >= 6 else [])]
    attributes = struct.pack(f"={len(handled)}Q", *handled)
    ruleset = _check(
        libc.syscall(_LANDLOCK_CREATE, attributes, ctypes.c_size_t(len(attributes)), 0)
    )
    for path in readable:
        _allow(libc, ruleset, path, _READ_FILE | _READ_DIR | _EXECUTE)
    for path in writable:
        _allow(libc, ruleset, path, everything)
    _check(libc.syscall(_LANDLOCK_RESTRICT, ruleset, 0))
    os.close(ruleset)


def _allow(libc: ctypes.CDLL, ruleset: int, path: str, rights: int) -> None:
    try:
        beneath = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except FileNotFoundError:
        return
    try:
        if not os.path.isdir(path):  # noqa: PTH112 (pathlib would cost 5 ms in every run)
            rights &= _FILE_RIGHTS
        rule = struct.pack("=Qi", rights, beneath)
        _check(libc.syscall(_LANDLOCK_ADD, ruleset, 1, rule, 0))
    finally:
        os.close(beneath)


def _filter_system_calls(libc: ctypes.CDLL, *, forks: bool) -> None:
    program = b"".join(
        struct.pack("=HBBI", *instruction) for instruction in _instructions(forks=forks)
    )
    code = ctypes.create_string_buffer(program)
    filter_ = _Filter(len(program) // 8, ctypes.addressof(code))
    _prctl(libc, _PR_SET_SECCOMP, 2, ctypes.byref(filter_))


def _instructions(*, forks: bool) -> list[tuple[int, int, int, int]]:
    """The filter, in classic BPF: (code, jump if true, jump if false, operand)."""
    machine = os.uname().machine
    if machine not in _ARCHITECTURES:
        raise OSError(ENOSYS, f"no system call table for {machine}")
    column, audit_arch = _ARCHITECTURES[machine]
    kill_process = 0x80000000
    program = [
        (_BPF_LOAD, 0, 0, 4),
        (_BPF_EQ, 1, 0, audit_arch),
        (_BPF_RETURN, 0, 0, kill_process),
        (_BPF_LOAD, 0, 0, 0),
        (_BPF_GE, 0, 1, 0x40000000),  # the x32 numbers of x86-64 would pass by the list
        (_BPF_RETURN, 0, 0, _DENY),
    ]
    numbers = [row[column] for row in _REFUSED.values()]
    refused = [n for n in numbers if n is not None] + ([] if forks else [*_FORKS[column]])
    for number in refused:
        program += [(_BPF_EQ, 0, 1, number), (_BPF_RETURN, 0, 0, _DENY)]
    # glibc falls back from clone3, whose flags a filter cannot read, to clone
    program += [(_BPF_EQ, 0, 1, _CLONE3), (_BPF_RETURN, 0, 0, _ABSENT)]
    program += _clone_rule(_CLONE[column], forks=forks)
    own = [os.getpid()] if not forks else []
    for number in (_KILL[column], _TGKILL[column]) if own else ():
        program += _first_argument_rule(number, own)
    program += _first_argument_rule(_PRLIMIT64[column], [0, os.getpid()])
    program += [
        (_BPF_EQ, 0, len(_KEPT) + 3, _PRCTL[column]),
        (_BPF_LOAD, 0, 0, 16),
        *((_BPF_EQ, len(_KEPT) - i, 0, option) for i, option in enumerate(_KEPT)),
        (_BPF_RETURN, 0, 0, _ALLOW),
        (_BPF_RETURN, 0, 0, _DENY),
    ]
    return [*program, (_BPF_RETURN, 0, 0, _ALLOW)]


def _clone_rule(number: int, *, forks: bool) -> list[tuple[int, int, int, int]]:
    """Threads always; processes when `forks`; new namespaces never."""
    test = (_BPF_SET, 0, 1, _CLONE_NEW_NAMESPACE) if forks else (_BPF_SET, 1, 0, _CLONE_THREAD)
    return [
        (_BPF_EQ, 0, 4, number),
        (_BPF_LOAD, 0, 0, 16),
        test,
        (_BPF_RETURN, 0, 0, _DENY),
        (_BPF_RETURN, 0, 0, _ALLOW),
    ]


def _first_argument_rule(number: int, allowed: list[int]) -> list[tuple[int, int, int, int]]:
    """Allow the call only with one of `allowed` (process ids) as its first argument."""
    n = len(allowed)
    tests = [(_BPF_EQ, n - i, 0, value) for i, value in enumerate(allowed)]
    return [
        (_BPF_EQ, 0, n + 3, number),
        (_BPF_LOAD, 0, 0, 16),
        *tests,
        (_BPF_RETURN, 0, 0, _DENY),
        (_BPF_RETURN, 0, 0, _ALLOW),
    ]
