"""The weights of a critical tier stay in memory, those of others may be paged out."""

from pathlib import Path

import pytest

from tests.test_cache_setting import workspace
from xnai.bootstrap import open_cascade

pytestmark = pytest.mark.anyio
CRITICAL = "tiers: [{name: draft, model: pocket-draft, role: draft, pack: pocket, critical: true}]"


def locked_kib(pid: int) -> int:
    lines = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmLck"))


@pytest.mark.parametrize(("lines", "locked"), [("", False), (CRITICAL, True)])
async def test_the_weights_of_a_critical_tier_are_locked_into_memory(tmp_path, lines, locked):
    space = workspace(tmp_path, lines)
    async with (
        open_cascade(space, emit=lambda _: None) as cascade,
        cascade.pool.lease("pocket-draft"),
    ):
        status = cascade.pool.status()[0]
        assert (locked_kib(status.pid) > 500) == locked
