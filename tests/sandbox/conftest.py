"""Each test that takes `sandbox` runs in every confinement that works on this machine."""

from __future__ import annotations

from pathlib import Path

import anyio
import pytest

from xnai.core.config import SandboxConfig
from xnai.core.ports import Sandbox
from xnai.sandbox import probe
from xnai.sandbox.grades import candidates

CONFIG = SandboxConfig(memory_mib=256, processes=8)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(params=["sandlock", "bubblewrap", "landlock"])
def sandbox(request: pytest.FixtureRequest) -> Sandbox:
    ways = [way for way in candidates() if way.grade == request.param]

    async def find() -> Sandbox:
        return await probe(CONFIG, ways=ways)

    found = anyio.run(find)
    if found.grade == "none":
        pytest.skip(f"{request.param} does not work on this machine")
    return found


@pytest.fixture
def fake_home(tmp_path: Path) -> Path:
    """A folder as a home folder is: ours to read, and nobody else's business."""
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    (home / "secret").write_text("hunter2")
    return home
