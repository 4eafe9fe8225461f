import os
import subprocess
import sys

import anyio
import psutil
import pytest

from tests.engines.conftest import QUICK, read, text_of, unkept
from xnai.core.errors import EngineError, EngineStartError
from xnai.core.events import EngineStarted
from xnai.engines.footprint import MIB
from xnai.engines.gguf import read_gguf
from xnai.engines.llama import LlamaEngine, Patience
from xnai.engines.machine import SINGLE_THREAD_BYTES, threads_for
from xnai.engines.process import free_port, most_own_bytes
from xnai.engines.running import running_engines
from xnai.engines.tenant import Tenant

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("kind", ["built-in", "binary"])
async def test_the_key_is_neither_in_the_arguments_nor_in_the_environment(
    pool_of, local, fake, kind
):
    model = local() if kind == "built-in" else fake()
    async with pool_of(m=model) as pool, pool.lease("m") as lease:
        tenant = await lease._tenant()
        key = tenant._process.launch.api_key
        child = psutil.Process(tenant.pid)
        assert len(key) > 30
        assert key not in " ".join(child.cmdline())
        assert key not in " ".join(child.environ().values())
        assert key not in repr(tenant._process.launch)
        assert text_of(await read(lease))


async def test_a_child_without_the_key_answers_nobody(pool_of, local):
    async with pool_of(m=local()) as pool, pool.lease("m") as lease:
        tenant = await lease._tenant()
        stranger = LlamaEngine(
            model="m",
            port=tenant.port,
            api_key="wrong",
            n_ctx=4096,
            patience=Patience(),
            slots=unkept(),
        )
        with pytest.raises(EngineError, match="401"):
            await read(stranger)


async def test_a_child_is_the_leader_of_its_own_session(pool_of, local):
    async with pool_of(m=local()) as pool, pool.lease("m"):
        pid = pool.status()[0].pid
        assert (os.getpgid(pid), os.getsid(pid)) == (pid, pid)


async def test_words_without_end_on_stderr_neither_block_the_child_nor_are_kept(pool_of, fake):
    async with pool_of(m=fake("--noise-kib", 2048)) as pool, pool.lease("m") as lease:
        assert text_of(await read(lease)) == "abcd"
        kept = (await lease._tenant())._process._tail
        assert sum(len(line) for line in kept) < 200_000


async def test_the_last_words_of_a_noisy_child_are_quoted(pool_of, fake):
    model = fake("--noise-kib", 500, "--exit-with", "out of luck")
    async with pool_of(m=model) as pool:
        with pytest.raises(EngineStartError, match=r"out of luck \(exit status 1\)"):
            async with pool.lease("m"):
                pass


async def test_a_port_taken_in_the_meantime_is_replaced_by_another(local, ears):
    taken = await anyio.create_tcp_listener(local_host="127.0.0.1")
    picked: list[int] = []

    def pick_port() -> int:
        first = taken.extra(anyio.abc.SocketAttribute.local_port)
        picked.append(free_port() if picked else first)
        return picked[-1]

    model = local()
    news: list[object] = []
    tenant = Tenant(
        name="m",
        model=model,
        info=read_gguf(model.path),
        limits=QUICK,
        estimated_mib=0,
        post=news.append,
        emit=ears,
        pick_port=pick_port,
    )
    async with taken, anyio.create_task_group() as tasks:
        tasks.start_soon(tenant.live)
        await ears.hear(EngineStarted, "m")
        tenant.ask_to_stop("closed")
    assert len(picked) > 1  # a free one may be taken by another program, too
    assert [type(item).__name__ for item in news] == ["Ready", "Gone"]


def test_tiny_models_compute_on_one_thread_and_others_on_all_cores():
    assert threads_for(SINGLE_THREAD_BYTES - 1) == 1
    assert threads_for(SINGLE_THREAD_BYTES) == psutil.cpu_count(logical=False)
    assert SINGLE_THREAD_BYTES < 100 * MIB


def test_the_child_imports_nothing_of_ours():
    seen = subprocess.check_output(
        [sys.executable, "-X", "importtime", "-c", "import xnai.engines.child"],
        stderr=subprocess.STDOUT,
        text=True,
    )
    ours = {line.split("|")[-1].strip() for line in seen.splitlines() if "xnai" in line}
    assert ours == {"xnai", "xnai.engines", "xnai.engines.child"}


async def test_the_kernel_refuses_an_engine_memory_without_end(pool_of, local):
    async with pool_of(m=local()) as pool, pool.lease("m") as lease:
        tenant = await lease._tenant()
        limit, most = psutil.Process(tenant.pid).rlimit(psutil.RLIMIT_DATA)
        assert limit == most == most_own_bytes(tenant._process.launch.own_mib, n_slots=1)
        assert text_of(await read(lease))


async def test_a_llama_server_tells_what_it_was_estimated_to_take(pool_of, fake):
    async with pool_of(m=fake()) as pool, pool.lease("m"):
        status = pool.status()[0]
        told = next(each for each in running_engines() if each.pid == status.pid)
        assert told.estimated_mib == pytest.approx(status.estimated_mib, abs=0.5)
