"""A container may have less than the machine: its limits, as both versions of cgroups tell them."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from xnai.engines.cgroups import NONE, Cgroups
from xnai.engines.memory import available_mib, total_mib
from xnai.engines.pressure import RESERVE_MIB as RESERVE

MIB = 1 << 20
RESERVE_MIB = int(RESERVE)
UNLIMITED = str((1 << 63) - 4096)


@pytest.fixture
def groups(tmp_path: Path) -> Cgroups:
    return Cgroups(mounted=tmp_path / "mounted", own=tmp_path / "own")


def told(groups: Cgroups, own: str, **folders: dict[str, str]) -> None:
    """Files of each folder; `__` in a name stands for `/`, `top` is where they are mounted."""
    groups.own.write_text(own, "utf-8")
    for folder, files in folders.items():
        place = groups.mounted / folder.replace("__", "/").removeprefix("top")
        place.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (place / name).write_text(content + "\n", "ascii")


def of_version_2(limit: str, used: int = 0, files: int = 0) -> dict[str, str]:
    stat = f"anon 5\nactive_file {files * MIB}\ninactive_file 0"
    return {"memory.max": limit, "memory.current": str(used * MIB), "memory.stat": stat}


def test_the_tightest_limit_of_all_groups_above_counts(groups: Cgroups):
    inner = of_version_2("max")
    outer = of_version_2(str(4096 * MIB), used=1000, files=600) | {"cpu.max": "150000 100000"}
    told(groups, "0::/outer/inner\n", outer=outer, outer__inner=inner | {"cpu.max": "max 100000"})
    assert total_mib(groups) == 4096
    assert groups.memory_left() == (4096 - 400) * MIB  # weights in the page cache are not used up
    assert groups.cores() == 1.5


def test_what_is_throttled_from_there_on_is_a_limit_too(groups: Cgroups):
    files = of_version_2(str(4096 * MIB)) | {"memory.high": str(2048 * MIB)}
    told(groups, "0::/unit\n", unit=files)
    assert groups.memory_limit() == 2048 * MIB


def test_version_1_is_read_from_the_folder_of_each_controller(groups: Cgroups):
    memory = {
        "memory.limit_in_bytes": str(2048 * MIB),
        "memory.usage_in_bytes": str(2000 * MIB),
        "memory.stat": f"total_active_file {300 * MIB}\ntotal_inactive_file {200 * MIB}",
    }
    cpu = {"cpu.cfs_quota_us": "400000", "cpu.cfs_period_us": "100000"}
    own = "5:memory:/job\n3:cpu,cpuacct:/job\n0::/\n"
    top = {"memory.limit_in_bytes": UNLIMITED}
    told(groups, own, memory=top, memory__job=memory, cpu__job=cpu)
    assert total_mib(groups) == 2048
    assert groups.memory_left() == 548 * MIB
    assert groups.cores() == 4


def test_a_container_that_cannot_see_its_name_goes_by_what_is_mounted(groups: Cgroups):
    told(groups, "0::/docker/0123/unseen\n", top=of_version_2(str(1024 * MIB), used=100))
    assert groups.memory_left() == 924 * MIB


@pytest.mark.parametrize(
    ("own", "folders"),
    [
        ("", {}),
        ("0::/\n", {"top": {}}),
        ("0::/a\n", {"a": of_version_2("max") | {"cpu.max": "max 100000"}}),
        ("0::/a\n", {"a": {"memory.max": "nonsense", "cpu.max": ""}}),
        ("4:memory:/a\n1:cpu:/a\n", {"memory__a": {"memory.limit_in_bytes": UNLIMITED}}),
        ("1:cpu:/a\n", {"cpu__a": {"cpu.cfs_quota_us": "-1", "cpu.cfs_period_us": "100000"}}),
    ],
)
def test_where_nothing_is_limited_the_machine_is_all_there_is(
    groups: Cgroups, own: str, folders: dict[str, dict[str, str]]
):
    told(groups, own, **folders)
    assert groups.memory_limit() == groups.memory_left() == NONE
    assert groups.cores() == float("inf")


def test_where_there_are_no_cgroups_nothing_is_limited(groups: Cgroups):
    assert groups.memory_limit() == NONE
    assert total_mib(groups) > 0
    assert available_mib(groups) > 0


def test_what_is_used_up_leaves_nothing(groups: Cgroups):
    told(groups, "0::/a\n", a=of_version_2(str(10 * MIB), used=20))
    assert groups.memory_left() == 0


@pytest.fixture
def real_group() -> Iterator[Path]:
    """A memory cgroup of this machine, where this user may make one."""
    _, parent = next(Cgroups().groups("memory"))
    folder = parent / f"xnai-test-{os.getpid()}"
    try:
        folder.mkdir()
    except OSError as error:
        pytest.skip(f"no cgroup can be made here: {error.strerror}")
    try:
        yield folder
    finally:
        folder.rmdir()


POOL = """
import sys
from pathlib import Path
import anyio
from xnai.core.chat import ChatRequest, Message, Sampling
from xnai.core.config import LlamaModel
from xnai.core.events import EngineStopped
from xnai.engines.local_model import LocalModel
from xnai.engines.memory import total_mib
from xnai.engines.pool import Pool
from xnai.engines.pressure import look

path = Path(sys.argv[1])
config = LlamaModel(path=str(path), parameters_b=0.001, n_ctx=1024)
stopped = anyio.Event()

def hear(event):
    if isinstance(event, EngineStopped):
        print(event.reason, flush=True)
        stopped.set()

async def main():
    models = {"m": LocalModel(path=path, config=config)}
    async with Pool(models, budget_mib=4096, max_loaded=1, emit=hear, looks=look) as pool:
        async with pool.lease("m") as engine:
            words = (Message(role="user", content="hi"),)
            asked = ChatRequest(id="a", messages=words, sampling=Sampling(max_tokens=2))
            async for _ in engine.chat(asked):
                pass
        print(total_mib(), flush=True)
        with anyio.fail_after(20):
            await stopped.wait()
    print(total_mib(), flush=True)

anyio.run(main)
"""


def test_an_idle_engine_goes_when_the_limit_of_a_container_is_lowered(
    real_group: Path, tiny_gguf: Path
):
    limits = [real_group / n for n in ("memory.max", "memory.limit_in_bytes")]
    limit = next((each for each in limits if each.exists()), None)
    if limit is None:
        pytest.skip("memory is not a controller here")
    within = f'echo $$ > {real_group}/cgroup.procs && exec "$0" -c "$1" "$2"'
    with subprocess.Popen(
        ["sh", "-c", within, sys.executable, POOL, str(tiny_gguf)],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        before = process.stdout.readline()
        limit.write_text(str(RESERVE_MIB * MIB), "ascii")  # of which programs themselves take some
        rest = process.stdout.read().split()
        assert process.wait(30) == 0
    assert before == f"{total_mib()}\n"
    assert rest == ["pressed", str(float(RESERVE_MIB))]
