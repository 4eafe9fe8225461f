"""Programs that mean harm. None may succeed, in any confinement."""

from __future__ import annotations

import os
import resource
import socket
import stat
import threading
from collections.abc import Callable, Iterator, Sized
from contextlib import ExitStack
from pathlib import Path

import anyio
import pytest

from xnai.core.ports import Sandbox, SandboxResult
from xnai.sandbox.scratch import overflows, scratch_folder

pytestmark = pytest.mark.anyio

REFUSED = """
def attempt(act):
    try:
        print("DONE", act())
    except OSError as error:
        print("refused", error.errno)
"""


async def attempts(sandbox: Sandbox, body: str) -> SandboxResult:
    result = await sandbox.run_python(REFUSED + body)
    assert result.exit_code == 0, result.stderr
    assert result.stdout, "the program must have come as far as its attempt"
    return result


async def until_empty(find: Callable[[], Sized]) -> None:
    """Under bubblewrap the kernel empties the namespace just after its first process is gone."""
    with anyio.fail_after(2):
        while find():  # noqa: ASYNC110 (the kernel sets no event of ours)
            await anyio.sleep(0.005)


def listing(folder: Path) -> list[str]:
    return [entry.name for entry in folder.iterdir()]


def exists(path: str) -> bool:
    return Path(path).exists()


def processes_in(folder: str) -> list[int]:
    """Ids of live processes that were started for this scratch folder."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                if folder.encode() in (entry / "cmdline").read_bytes():
                    found.append(int(entry.name))
            except OSError:
                continue
    return found


async def test_an_endless_loop_ends_at_the_deadline(sandbox: Sandbox) -> None:
    result = await sandbox.run_python("while True: pass", timeout_s=0.5)
    assert result.timed_out
    assert result.limit == "time"
    assert 0.5 <= result.elapsed_s < 2.0


async def test_a_program_that_ignores_every_signal_ends_at_the_deadline(sandbox: Sandbox) -> None:
    program = """
import signal, time
for number in range(1, 32):
    try: signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError): pass
while True:
    try: time.sleep(100)
    except BaseException: pass
"""
    result = await sandbox.run_python(program, timeout_s=0.5)
    assert result.timed_out


async def test_a_fork_bomb_stays_small_and_dies_with_its_leader(sandbox: Sandbox) -> None:
    program = """
import os
print(os.getcwd(), flush=True)
while True:
    try: os.fork()
    except OSError: pass
"""
    result = await sandbox.run_python(program, timeout_s=0.6)
    assert result.timed_out
    await until_empty(lambda: processes_in(result.stdout.split()[0]))


async def test_no_more_processes_live_at_once_than_allowed(sandbox: Sandbox) -> None:
    program = """
import os, time
n = 0
try:
    while n < 100:
        if os.fork() == 0:
            time.sleep(60)
        n += 1
except OSError:
    print(n)
"""
    result = await sandbox.run_python(program)
    assert int(result.stdout) < 8


async def test_a_memory_bomb_is_stopped(sandbox: Sandbox) -> None:
    result = await sandbox.run_python("hoard = []\nwhile True: hoard.append(bytearray(2**24))")
    assert result.exit_code != 0
    assert result.limit == "memory"


async def test_one_large_file_is_stopped(sandbox: Sandbox) -> None:
    program = """
with open("fill", "wb") as file:
    while True: file.write(bytes(2**20))
"""
    result = await sandbox.run_python(program)
    assert result.exit_code != 0
    assert "File too large" in result.stderr or result.limit == "disk"


async def test_many_files_are_stopped(sandbox: Sandbox) -> None:
    program = """
n = 0
while True:
    n += 1
    open(f"fill{n}", "wb").write(bytes(2**20))
"""
    result = await sandbox.run_python(program)
    assert result.limit == "disk"


NAMELESS = """
import ctypes, mmap, os, time
libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
def leave(n):
    file = os.open(f"fill{n}", os.O_RDWR | os.O_CREAT)
    os.unlink(f"fill{n}")
    for _ in range(16): os.write(file, bytes(2**20))
    return file
def map_only(file):
    libc.mmap(None, ctypes.c_size_t(4096), mmap.PROT_READ, mmap.MAP_SHARED, file, ctypes.c_long(0))
    os.close(file)
def orphan():
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            for n in range(100): leave(n)
            time.sleep(60)
        os._exit(0)
try:
    ATTACK
    time.sleep(60)
except OSError as error: print(error)
"""


@pytest.mark.parametrize(
    "attack",
    [
        "for n in range(100): leave(n)",
        "for n in range(100): map_only(leave(n))",
        "orphan()",
    ],
)
async def test_files_without_a_name_are_stopped(sandbox: Sandbox, attack: str) -> None:
    result = await sandbox.run_python(NAMELESS.replace("ATTACK", attack))
    forks_are_refused = "Operation not permitted" in result.stdout and "orphan" in attack
    assert result.limit == "disk" or forks_are_refused


async def test_a_removed_file_that_is_mapped_and_open_is_no_offence(sandbox: Sandbox) -> None:
    program = """
import mmap, tempfile, time
with tempfile.TemporaryFile() as file:
    file.write(bytes(2**20))
    file.flush()
    with mmap.mmap(file.fileno(), 0) as mapped:
        time.sleep(0.2)
        print(len(mapped))
"""
    result = await sandbox.run_python(program)
    assert (result.limit, result.stdout) == ("", f"{2**20}\n")


async def test_open_files_cannot_be_sent_away(sandbox: Sandbox) -> None:
    body = """
import socket
near, far = socket.socketpair()
attempt(lambda: socket.send_fds(near, [b"x"], [1]))
"""
    result = await attempts(sandbox, body)
    assert "DONE" not in result.stdout


async def test_folders_nested_without_end_are_stopped_and_removed(sandbox: Sandbox) -> None:
    program = """
import os
print(os.getcwd(), flush=True)
while True:
    os.mkdir("d"); os.chdir("d")
"""
    result = await sandbox.run_python(program)
    assert result.limit == "disk"
    assert not exists(result.stdout.strip())


async def test_a_folder_without_permissions_is_removed(sandbox: Sandbox) -> None:
    program = """
import os
print(os.getcwd(), flush=True)
os.mkdir("a"); open("a/b", "w"); os.mkdir("c", 0)
"""
    result = await sandbox.run_python(program)
    assert result.exit_code == 0 or result.limit == "disk"  # root is not shut out
    assert not exists(result.stdout.strip())


@pytest.mark.parametrize("mode", [0o300, 0o400])
async def test_a_folder_that_cannot_be_looked_into_is_taken_for_full(
    own_folder: Path, mode: int
) -> None:
    hidden = own_folder / "hidden"
    hidden.mkdir()
    (hidden / "file").touch()
    assert not overflows(own_folder, 2**20)
    hidden.chmod(mode)
    assert overflows(own_folder, 2**20)
    hidden.chmod(0o700)


async def test_names_that_ours_might_use_do_not_hinder_the_removal(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    program = """
import os
for n in range(1, 6): os.makedirs(f".removing-{n}/in")
print(1)
"""
    result = await sandbox.run_python(program)
    assert result.stdout == "1\n"
    assert listing(tmp_path) == []


async def test_a_folder_that_cannot_be_removed_does_not_cost_the_result() -> None:
    with scratch_folder({}) as folder:
        folder.rmdir()


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
async def test_a_flood_of_output_is_cut_and_the_program_killed(
    sandbox: Sandbox, stream: str
) -> None:
    program = f"import sys\nwhile True: sys.{stream}.write('x' * 10_000)"
    result = await sandbox.run_python(program)
    assert result.limit == "output"
    assert len(getattr(result, stream)) == 64 * 1024


@pytest.fixture
def listeners(tmp_path: Path) -> Iterator[dict[str, socket.socket]]:
    """A TCP, a named and an abstract unix listener, all willing."""
    with ExitStack() as stack:
        opened = {
            "tcp": socket.socket(),
            "unix": socket.socket(socket.AF_UNIX),
            "abstract": socket.socket(socket.AF_UNIX),
        }
        opened["tcp"].bind(("127.0.0.1", 0))
        opened["unix"].bind(str(tmp_path / "socket"))
        opened["abstract"].bind(f"\0xnai-test-{os.getpid()}-{threading.get_ident()}")
        for listener in opened.values():
            stack.enter_context(listener)
            listener.listen()
            listener.setblocking(False)
        yield opened


@pytest.mark.parametrize("kind", ["tcp", "unix", "abstract"])
async def test_a_listener_on_this_machine_is_out_of_reach(
    sandbox: Sandbox, listeners: dict[str, socket.socket], kind: str
) -> None:
    family = "AF_INET" if kind == "tcp" else "AF_UNIX"
    address = listeners[kind].getsockname()
    body = f"""
import socket
attempt(lambda: socket.socket(socket.{family}).connect({address!r}))
"""
    result = await attempts(sandbox, body)
    assert "DONE" not in result.stdout
    with pytest.raises(BlockingIOError):
        listeners[kind].accept()


async def test_names_are_not_resolved_and_no_packet_is_sent(sandbox: Sandbox) -> None:
    body = """
import socket
attempt(lambda: socket.getaddrinfo("example.org", 80))
attempt(lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 53)))
attempt(lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW))
attempt(lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW))
"""
    result = await attempts(sandbox, body)
    assert "DONE" not in result.stdout


async def test_the_home_folder_and_other_files_cannot_be_read(
    sandbox: Sandbox, fake_home: Path
) -> None:
    paths = [str(fake_home / "secret"), "/etc/passwd", "/etc/shadow", "/proc/self/environ"]
    body = f"""
import os
for path in {paths!r}:
    attempt(lambda: open(path).read())
attempt(lambda: os.listdir({str(fake_home)!r}))
attempt(lambda: os.listdir(os.path.dirname(os.getcwd())))
"""
    result = await attempts(sandbox, body)
    reached = [line for line in result.stdout.splitlines() if "DONE" in line]
    scratch_alone = [line for line in reached if line.startswith("DONE ['xnai-")]
    assert reached == scratch_alone  # bubblewrap shows a parent that holds nothing else
    assert "hunter2" not in result.stdout


async def test_links_do_not_lead_out(sandbox: Sandbox, fake_home: Path) -> None:
    body = f"""
import os
os.symlink({str(fake_home / "secret")!r}, "file")
os.symlink({str(fake_home)!r}, "folder")
attempt(lambda: open("file").read())
attempt(lambda: open("folder/planted", "w"))
attempt(lambda: os.link({str(fake_home / "secret")!r}, "hard"))
"""
    result = await attempts(sandbox, body)
    assert "DONE" not in result.stdout
    assert listing(fake_home) == ["secret"]
    assert (fake_home / "secret").read_text() == "hunter2"


async def test_nothing_outside_is_written_removed_or_changed(
    sandbox: Sandbox, fake_home: Path
) -> None:
    secret = fake_home / "secret"
    before = secret.stat()
    body = f"""
import os
secret = {str(secret)!r}
attempt(lambda: open(secret, "w"))
attempt(lambda: open(secret + ".new", "w"))
attempt(lambda: os.open(secret, os.O_RDONLY | os.O_TRUNC))
attempt(lambda: os.truncate(secret, 0))
attempt(lambda: os.unlink(secret))
attempt(lambda: os.rename(secret, secret + ".moved"))
attempt(lambda: os.rename(secret, "stolen"))
attempt(lambda: os.chmod(secret, 0o777))
attempt(lambda: os.utime(secret, (1, 1)))
attempt(lambda: os.setxattr(secret, "user.mark", b"1"))
attempt(lambda: os.mkdir(os.path.dirname(secret) + "/folder"))
"""
    result = await attempts(sandbox, body)
    assert "DONE" not in result.stdout
    after = secret.stat()
    assert secret.read_text() == "hunter2"
    assert stat.S_IMODE(after.st_mode) == stat.S_IMODE(before.st_mode)
    assert after.st_mtime == before.st_mtime


async def test_no_secret_is_inherited(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CLOUD_API_KEY", "sk-very-secret")
    with (tmp_path / "open").open("w") as held:
        os.set_inheritable(held.fileno(), False)
        program = """
import os
print(dict(os.environ))
def is_open(number):
    try: os.fstat(number)
    except OSError: return False
    return True
print([number for number in range(64) if is_open(number)])
"""
        result = await sandbox.run_python(program)
    assert "sk-very-secret" not in result.stdout
    assert "'HOME': '/" in result.stdout
    assert result.stdout.splitlines()[-1] == "[0, 1, 2]"


async def test_the_parent_cannot_be_signalled_traced_or_limited(sandbox: Sandbox) -> None:
    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    body = f"""
import ctypes, os, resource, signal
me = {os.getpid()}
attempt(lambda: os.kill(me, signal.SIGUSR1))
attempt(lambda: os.kill(os.getppid(), 0) if os.getppid() > 1 else me.refused)
attempt(lambda: resource.prlimit(me, resource.RLIMIT_NOFILE, (64, 64)))
attempt(lambda: os.sched_setaffinity(me, {{0}}))
libc = ctypes.CDLL(None, use_errno=True)
def call(function, *arguments):
    if function(*arguments) < 0: raise OSError(ctypes.get_errno(), "")
attempt(lambda: call(libc.ptrace, 16, me, 0, 0))
attempt(lambda: call(libc.unshare, 0x10000000))
""".replace("else me.refused", "else os.kill(2**22 + 1, 0)")
    result = await attempts(sandbox, body)
    assert "DONE" not in result.stdout
    assert resource.getrlimit(resource.RLIMIT_NOFILE) == limits


async def test_nothing_can_be_hidden_from_who_watches(sandbox: Sandbox) -> None:
    body = """
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
def prctl(*arguments):
    if libc.prctl(*arguments) < 0: raise OSError(ctypes.get_errno(), "")
attempt(lambda: prctl(1, 0, 0, 0, 0))
attempt(lambda: prctl(4, 0, 0, 0, 0))
attempt(lambda: prctl(36, 0, 0, 0, 0))
attempt(lambda: prctl(15, b"name", 0, 0, 0))
"""
    result = await attempts(sandbox, body)
    assert result.stdout.splitlines() == ["refused 1"] * 3 + ["DONE None"]


async def test_root_has_no_powers_inside(sandbox: Sandbox) -> None:
    body = """
import os, stat
attempt(lambda: os.mknod("disk", stat.S_IFBLK | 0o600, os.makedev(254, 0)))
attempt(lambda: os.setuid(os.getuid() + 1))
"""
    result = await attempts(sandbox, body)
    assert "DONE" not in result.stdout


async def test_limits_cannot_be_raised_again(sandbox: Sandbox) -> None:
    program = """
import resource
for kind in (resource.RLIMIT_AS, resource.RLIMIT_CPU, resource.RLIMIT_FSIZE):
    try:
        resource.setrlimit(kind, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        print("DONE")
    except (ValueError, OSError):
        print("refused")
"""
    result = await sandbox.run_python(program)
    assert result.stdout.split() == ["refused"] * 3


async def test_a_daemon_does_not_survive(sandbox: Sandbox) -> None:
    program = """
import os, sys, time
print(os.getcwd(), flush=True)
ready, told = os.pipe()
try:
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            os.write(told, b"1")
            os.closerange(0, 64)
            time.sleep(60)
        os._exit(0)
    os.read(ready, 1)
    print("daemon lives")
except OSError:
    print("no forks here")
"""
    result = await sandbox.run_python(program)
    folder, said = result.stdout.splitlines()
    assert said in {"daemon lives", "no forks here"}
    await until_empty(lambda: processes_in(folder))
