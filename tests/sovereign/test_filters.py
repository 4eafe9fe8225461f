"""The filters, read as the kernel reads them: also for the processor that this machine is not."""

import pytest

from xnai.sovereign.filters import Program, UnknownMachine, engine_filter, process_filter

ALLOWED, REFUSED = 0x7FFF0000, 0x00050001
X86_64, AARCH64, I386 = 0xC000003E, 0xC00000B7, 0x40000003
UNIX, INET, INET6, NETLINK, PACKET, VSOCK = 1, 2, 10, 16, 17, 40
STREAM, DATAGRAM, RAW, CLOEXEC = 1, 2, 3, 0o2000000
TCP, SCTP, MPTCP, ROUTE, FAST_OPEN = 6, 132, 262, 0, 0x20000000
NUMBERS = {
    "x86_64": {"socket": 41, "socketpair": 53, "connect": 42, "sendto": 44, "sendmsg": 46}
    | {"sendmmsg": 307, "setns": 308, "ptrace": 101, "io_uring_setup": 425, "read": 0},
    "aarch64": {"socket": 198, "socketpair": 199, "connect": 203, "sendto": 206, "sendmsg": 211}
    | {"sendmmsg": 269, "setns": 268, "ptrace": 117, "io_uring_setup": 425, "read": 63},
}
MACHINES = {"x86_64": X86_64, "aarch64": AARCH64}


def verdict(program: Program, number: int, arguments=(), architecture: int = X86_64) -> int:
    """Run the filter on one system call; its loads are of the numbers that seccomp(2) lays out."""
    words = {0: number, 4: architecture}
    for i, argument in enumerate((*arguments, *[0] * 6)[:6]):
        words |= {16 + 8 * i: argument & 0xFFFFFFFF, 20 + 8 * i: argument >> 32}
    at = accumulator = 0
    while True:
        code, if_true, if_false, operand = program[at]
        at += 1
        match code:
            case 0x20:
                accumulator = words[operand]
            case 0x54:
                accumulator &= operand
            case 0x06:
                return operand
            case _:
                tests = {0x15: accumulator == operand, 0x35: accumulator >= operand}
                holds = tests.get(code, bool(accumulator & operand))
                at += if_true if holds else if_false


CASES = [
    # call, arguments, whether xnai may, whether an engine may
    ("socket", (INET, STREAM | CLOEXEC, 0), True, True),
    ("socket", (INET6, STREAM, TCP), True, True),
    ("socket", (INET, STREAM, SCTP), False, False),
    ("socket", (INET, STREAM, MPTCP), False, False),
    ("socket", (INET, DATAGRAM, 0), False, False),
    ("socket", (INET6, RAW, 58), False, False),
    ("socket", (PACKET, RAW, 0), False, False),
    ("socket", (VSOCK, STREAM, 0), False, False),
    ("socket", (UNIX, STREAM, 0), True, False),
    ("socket", (NETLINK, RAW, ROUTE), True, False),
    ("socket", (NETLINK, RAW, 2), False, False),
    ("socket", (INET | 1 << 32, DATAGRAM, 0), False, False),
    ("socketpair", (UNIX, STREAM | CLOEXEC, 0), True, True),
    ("socketpair", (UNIX, DATAGRAM, 0), True, False),
    ("connect", (3, 0x7000, 16), True, False),
    ("connect", (3, 0x7000, 28), True, False),
    ("connect", (3, 0x7000, 110), False, False),
    ("sendto", (3, 0x7000, 5, 0, 0, 0), True, True),
    ("sendto", (3, 0x7000, 5, 0, 0x7000, 16), True, False),
    ("sendto", (3, 0x7000, 5, 0, 0x7000_0000_0000, 16), True, False),
    ("sendto", (3, 0x7000, 5, FAST_OPEN | 0x4000, 0x7000, 16), False, False),
    ("sendmsg", (3, 0x7000, 0x4000), True, True),
    ("sendmsg", (3, 0x7000, FAST_OPEN), False, False),
    ("sendmmsg", (3, 0x7000, 1, FAST_OPEN), False, False),
    ("setns", (3, 0), False, False),
    ("ptrace", (16, 1), False, False),
    ("io_uring_setup", (8, 0x7000), False, False),
    ("read", (3, 0x7000, 10), True, True),
]


@pytest.mark.parametrize("machine", MACHINES)
@pytest.mark.parametrize(("call", "arguments", "we_may", "an_engine_may"), CASES)
def test_what_is_allowed_to_xnai_and_to_an_engine(machine, call, arguments, we_may, an_engine_may):
    number, architecture = NUMBERS[machine][call], MACHINES[machine]
    ours = verdict(process_filter(machine), number, arguments, architecture)
    of_engines = verdict(engine_filter(machine), number, arguments, architecture)
    assert ours == (ALLOWED if we_may else REFUSED)
    assert min(ours, of_engines) == (ALLOWED if an_engine_may else REFUSED)


@pytest.mark.parametrize(
    ("number", "architecture"), [(359, I386), (0x40000000 + 41, X86_64), (41, AARCH64)]
)
def test_calls_by_other_tables_are_refused(number, architecture):
    for program in (process_filter("x86_64"), engine_filter("x86_64")):
        assert verdict(program, number, (INET, STREAM, 0), architecture) == REFUSED


def test_a_processor_without_a_table_has_no_filter():
    with pytest.raises(UnknownMachine, match="riscv64"):
        process_filter("riscv64")
