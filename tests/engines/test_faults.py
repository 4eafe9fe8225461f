"""What happens when an engine misbehaves: the fake engine does what real ones have done."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import anyio
import psutil
import pytest

from tests.engines.conftest import QUICK, ask, read, text_of
from xnai.core.chat import Sampling
from xnai.core.errors import EngineDied, EngineError, EngineStartError, ModelFileError
from xnai.core.events import EngineStarted, EngineStopped
from xnai.engines.llama import Patience
from xnai.engines.tenant import Limits

pytestmark = pytest.mark.anyio
IMPATIENT = Limits(
    start_s=1.0,
    grace_s=0.2,
    wait_s=5,
    patience=Patience(first_token_s=0.5, per_prompt_token_s=0, between_tokens_s=0.5),
)


async def test_a_crash_before_the_first_token_is_answered_by_a_fresh_child(
    pool_of, fake, ears, tmp_path
):
    model = fake("--crash-after", 0, "--only-once", tmp_path / "crashed")
    async with pool_of(m=model) as pool, pool.lease("m") as engine:
        assert text_of(await read(engine)) == "abcd"
    assert len(ears.of(EngineStarted)) == 2
    # Who notices first, the watch over the child or the reader of its answer, is chance.
    assert ears.of(EngineStopped)[0].reason in {"retried", "died"}


async def test_a_child_that_always_crashes_is_tried_twice_and_then_reported(pool_of, fake, ears):
    async with pool_of(m=fake("--crash-after", 0)) as pool, pool.lease("m") as engine:
        with pytest.raises(EngineDied, match="killed") as death:
            await read(engine)
    assert death.value.before_first_token
    first, second = (event.reason for event in ears.of(EngineStopped))
    assert first in {"retried", "died"}
    assert second == "died"


async def test_a_crash_after_the_first_token_is_a_typed_error_and_not_retried(pool_of, fake, ears):
    async with pool_of(m=fake("--crash-after", 2)) as pool, pool.lease("m") as engine:
        seen: list[str] = []

        async def listen() -> None:
            async for delta in engine.chat(ask()):
                seen.append(delta.text)

        with pytest.raises(EngineDied, match="after 2 tokens") as death:
            await listen()
        assert not death.value.before_first_token
        assert "".join(seen) == "ab"  # both tokens may come at once
    assert [event.reason for event in ears.of(EngineStopped)] == ["died"]


async def test_a_lease_whose_engine_died_gets_a_fresh_one_for_the_next_question(
    pool_of, fake, tmp_path
):
    model = fake("--crash-after", 2, "--only-once", tmp_path / "crashed")
    async with pool_of(m=model) as pool, pool.lease("m") as engine:
        with pytest.raises(EngineDied):
            await read(engine)
        assert text_of(await read(engine)) == "abcd"
        assert pool.status()[0].leases == 1


async def test_the_other_slot_of_a_crashed_engine_survives_too(pool_of, fake, ears, tmp_path):
    model = fake("--crash-after", 0, "--only-once", tmp_path / "crashed", n_slots=2)
    async with pool_of(m=model) as pool:
        answers = []

        async def use() -> None:
            async with pool.lease("m") as engine:
                answers.append(text_of(await read(engine)))

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(use)
            tasks.start_soon(use)
    assert answers == ["abcd", "abcd"]
    assert len(ears.of(EngineStarted)) == 2


async def test_an_idle_engine_that_was_killed_is_replaced(pool_of, local, ears):
    async with pool_of(m=local()) as pool:
        async with pool.lease("m"):
            pass
        os.kill(ears.of(EngineStarted)[0].pid, signal.SIGKILL)
        async with pool.lease("m") as engine:
            assert text_of(await read(engine))
    assert len(ears.of(EngineStarted)) == 2


async def test_a_real_engine_killed_between_lease_and_question_is_replaced(pool_of, local, ears):
    async with pool_of(m=local()) as pool, pool.lease("m") as engine:
        os.kill(ears.of(EngineStarted)[0].pid, signal.SIGKILL)
        assert text_of(await read(engine))
    assert len(ears.of(EngineStarted)) == 2


async def test_a_real_engine_killed_while_it_answers_is_a_typed_error(pool_of, local, ears):
    async with pool_of(m=local(n_ctx=4096)) as pool, pool.lease("m") as engine:
        answer = engine.chat(ask(sampling=Sampling(max_tokens=4000)))
        await anext(answer)
        os.kill(ears.of(EngineStarted)[0].pid, signal.SIGKILL)
        with pytest.raises(EngineDied) as death:
            async for _ in answer:
                pass
        assert not death.value.before_first_token


@pytest.mark.parametrize("fault", ["--hang-after", "--stop-after"])
async def test_a_hang_after_the_first_token_ends_in_an_error_and_the_child_is_killed(
    pool_of, fake, ears, fault
):
    async with pool_of(m=fake(fault, 2), limits=IMPATIENT) as pool, pool.lease("m") as engine:
        with pytest.raises(EngineDied, match="hangs") as death:
            await read(engine)
        assert not death.value.before_first_token
        assert not psutil.pid_exists(ears.of(EngineStarted)[0].pid)


async def test_a_stopped_real_engine_is_noticed_killed_and_replaced(pool_of, local, ears):
    limits = Limits(start_s=20, patience=Patience(first_token_s=1.0, per_prompt_token_s=0))
    async with pool_of(m=local(), limits=limits) as pool, pool.lease("m") as engine:
        stopped = ears.of(EngineStarted)[0].pid
        os.kill(stopped, signal.SIGSTOP)
        assert text_of(await read(engine))
        assert not psutil.pid_exists(stopped)


@pytest.mark.parametrize(
    ("fault", "words"), [("--garbage-after", "garbage"), ("--cut-after", "closed")]
)
async def test_garbage_and_cut_streams_are_reported_with_what_was_seen(pool_of, fake, fault, words):
    async with pool_of(m=fake(fault, 2)) as pool, pool.lease("m") as engine:
        with pytest.raises(EngineDied, match=words) as death:
            await read(engine)
    assert not death.value.before_first_token
    if fault == "--garbage-after":
        assert "<html>" in death.value.message


async def test_garbage_before_the_first_token_is_retried(pool_of, fake, tmp_path):
    model = fake("--garbage-after", 0, "--only-once", tmp_path / "done")
    async with pool_of(m=model) as pool, pool.lease("m") as engine:
        assert text_of(await read(engine)) == "abcd"


async def test_an_error_in_the_stream_is_an_error_and_the_engine_lives_on(pool_of, fake, ears):
    async with pool_of(m=fake("--error-after", 2)) as pool, pool.lease("m") as engine:
        with pytest.raises(EngineError, match="failed to decode"):
            await read(engine)
        assert text_of(await read(engine, ask(sampling=Sampling(max_tokens=1)))) == "a"
    assert len(ears.of(EngineStarted)) == 1


async def test_a_slow_load_is_waited_for(pool_of, fake):
    async with pool_of(m=fake("--load-s", 0.8)) as pool, pool.lease("m") as engine:
        assert text_of(await read(engine)) == "abcd"


@pytest.mark.parametrize("fault", ["--kill-in-load", "--stop-in-load"])
async def test_an_engine_hit_while_it_loads_is_told_to_whoever_waits_and_the_next_one_answers(
    pool_of, fake, ears, tmp_path, fault
):
    model = fake("--load-s", 0.2, fault, "--only-once", tmp_path / "hit")
    async with pool_of(m=model, limits=replace(IMPATIENT, start_s=3.0)) as pool:
        with pytest.raises(EngineStartError, match=r"did not start|not ready"):
            async with pool.lease("m"):
                pass
        async with pool.lease("m") as engine:
            assert text_of(await read(engine)) == "abcd"
    assert len(ears.of(EngineStarted)) == 1
    assert not children()


@pytest.mark.parametrize("fault", ["--kill-in-prompt", "--stop-in-prompt"])
async def test_an_engine_hit_while_it_reads_a_prompt_is_replaced_and_nobody_notices(
    pool_of, fake, ears, tmp_path, fault
):
    model = fake(fault, "--only-once", tmp_path / "hit")
    limits = replace(IMPATIENT, start_s=10.0)
    async with pool_of(m=model, limits=limits) as pool, pool.lease("m") as engine:
        assert text_of(await read(engine)) == "abcd"
    assert len(ears.of(EngineStarted)) == 2


async def test_a_load_that_takes_too_long_is_ended(pool_of, fake, ears):
    async with pool_of(m=fake("--load-s", 1000), limits=IMPATIENT) as pool:
        with pytest.raises(EngineStartError, match="not ready within 1 s"):
            async with pool.lease("m"):
                pass
    assert not children()
    assert ears.events == []


async def test_an_engine_that_says_it_is_well_but_cannot_generate_is_not_ready(pool_of, fake):
    async with pool_of(m=fake("--wedged"), limits=IMPATIENT) as pool:
        with pytest.raises(EngineStartError):
            async with pool.lease("m"):
                pass
    assert not children()


async def test_all_who_wait_for_a_failed_start_are_told(pool_of, fake):
    async with pool_of(m=fake("--exit-with", "no such device")) as pool:
        told = []

        async def use() -> None:
            with pytest.raises(EngineStartError, match="no such device"):
                async with pool.lease("m"):
                    pass
            told.append(True)

        async with anyio.create_task_group() as tasks:
            for _ in range(3):
                tasks.start_soon(use)
    assert len(told) == 3


async def test_a_missing_binary_is_named(pool_of, local):
    async with pool_of(m=local(binary="/nowhere/llama-server")) as pool:
        with pytest.raises(EngineStartError, match="/nowhere/llama-server: No such file"):
            async with pool.lease("m"):
                pass


async def test_llama_cpp_says_why_it_cannot_load_a_file(pool_of, local, tiny_gguf, tmp_path):
    strange = tmp_path / "strange.gguf"
    strange.write_bytes(tiny_gguf.read_bytes().replace(b"qwen2", b"qwenX"))
    async with pool_of(m=local(strange)) as pool:
        with pytest.raises(EngineStartError, match="unknown model architecture: 'qwenX'"):
            async with pool.lease("m"):
                pass


async def test_weights_that_are_not_numbers_are_refused(pool_of, local, tiny_gguf, tmp_path):
    content = tiny_gguf.read_bytes()
    broken = tmp_path / "nan.gguf"
    broken.write_bytes(content[:-100_000] + b"\xff" * 100_000)
    async with pool_of(m=local(broken)) as pool:
        with pytest.raises(EngineStartError, match=r"invalid data|nan value"):
            async with pool.lease("m"):
                pass


@pytest.mark.parametrize("content", [None, b"", b"GGUF", b"PK\x03\x04" * 99])
async def test_an_unusable_file_never_reaches_a_child(pool_of, local, tmp_path, content, ears):
    path = tmp_path / "bad.gguf"
    if content is not None:
        path.write_bytes(content)
    async with pool_of(m=local(path)) as pool:
        with pytest.raises(ModelFileError):
            async with pool.lease("m"):
                pass
    assert ears.events == []


async def test_a_child_that_ignores_sigterm_is_killed_when_the_pool_closes(pool_of, fake, ears):
    async with pool_of(m=fake("--ignore-sigterm")) as pool:
        async with pool.lease("m"):
            pass
        pid = pool.status()[0].pid
    assert not psutil.pid_exists(pid)
    assert ears.of(EngineStopped)[0].reason == "closed"


@pytest.mark.parametrize("load_s", [0, 1000])
async def test_cancelling_the_pool_at_any_stage_leaves_no_process(pool_of, fake, load_s):
    with anyio.move_on_after(1.0):
        model = fake("--load-s", load_s)
        async with pool_of(m=model, limits=QUICK) as pool, pool.lease("m") as engine:
            await read(engine)
            await anyio.sleep_forever()
    assert not children()


def children() -> list[psutil.Process]:
    return psutil.Process().children(recursive=True)


PARENT = """
import sys
from pathlib import Path
import anyio
from xnai.core.config import LlamaModel
from xnai.engines.pool import Pool
from xnai.engines.local_model import LocalModel

async def main(path, binary):
    config = LlamaModel(path=path, parameters_b=1, n_ctx=1024, binary=binary or None)
    model = LocalModel(path=Path(path), config=config)
    async with Pool({"m": model}, budget_mib=999, max_loaded=1, emit=lambda e: None) as pool:
        async with pool.lease("m"):
            print(pool.status()[0].pid, flush=True)
            await anyio.sleep_forever()

try:
    anyio.run(main, *sys.argv[1:])
except KeyboardInterrupt:
    sys.exit(130)
"""


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
@pytest.mark.parametrize("kind", ["built-in", "binary"])
def test_no_child_outlives_its_parent(fake, tiny_gguf: Path, how, kind):
    binary = fake("--ignore-sigterm").config.binary if kind == "binary" else ""
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, str(tiny_gguf), binary], stdout=subprocess.PIPE
    ) as parent:
        child = psutil.Process(int(parent.stdout.readline()))
        parent.send_signal(how)
        code = parent.wait(20)
        _, alive = psutil.wait_procs([child], timeout=10)
    assert not alive
    assert code == (130 if how == signal.SIGINT else -how)
