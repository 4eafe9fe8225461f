"""Valid GGUF files that mean harm: templates without end, sizes that nobody has."""

from __future__ import annotations

import resource
from dataclasses import replace
from pathlib import Path

import pytest

from tests.engines.conftest import QUICK
from tests.tools.random_gguf import Geometry, write_random_gguf
from xnai.core.errors import EngineStartError, OverBudget
from xnai.core.events import EngineStarted
from xnai.engines.footprint import MIB

pytestmark = pytest.mark.anyio
DOUBLING = (
    "{%- set all = namespace(s='xxxxxxxx') -%}"
    "{%- for turn in range(60) -%}{%- set all.s = all.s + all.s -%}{%- endfor -%}{{- all.s -}}"
)
HOSTILE = {
    "damaged": ("{%- for message in -%}", "did not start"),
    "recursive": ("{%- macro m(x) -%}{{- m(x) -}}{%- endmacro -%}{{- m(1) -}}", "SIGSEGV|exit"),
    "doubling": (DOUBLING, "not ready within 6 s|exit"),
    "endless": ("{%- for a in range(1000000000) -%}{{- a -}}{%- endfor -%}", "not ready|exit"),
}


def _most_of_a_child() -> int:
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024


@pytest.mark.parametrize("kind", HOSTILE)
async def test_a_hostile_template_costs_a_start_and_neither_time_nor_memory_without_end(
    pool_of, local, ears, tmp_path: Path, kind
):
    template, reason = HOSTILE[kind]
    before = _most_of_a_child()
    model = local(write_random_gguf(tmp_path / "m.gguf", template=template))
    async with pool_of(m=model, limits=replace(QUICK, start_s=6)) as pool:
        with pytest.raises(EngineStartError, match=reason) as refusal:
            async with pool.lease("m"):
                pass
        assert "--no-jinja" not in refusal.value.message
    assert not ears.of(EngineStarted)
    # The most of all children so far: of another test's, where that was more.
    assert _most_of_a_child() < max(1024 * MIB, before + 1)


async def test_a_context_that_no_machine_has_is_refused_with_its_size(pool_of, local, tmp_path):
    shape = Geometry(n_ctx_train=1 << 30)
    model = local(write_random_gguf(tmp_path / "m.gguf", shape), n_ctx=1_048_576, n_slots=64)
    async with pool_of(m=model) as pool:
        with pytest.raises(OverBudget) as refusal:
            async with pool.lease("m"):
                pass
    assert refusal.value.wanted_mib > 16_000
