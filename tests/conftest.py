"""What every test may rely on."""

from __future__ import annotations

import pytest
from hypothesis import settings

# Machines are shared and slow at times: how long an example takes is no property of ours.
settings.register_profile("default", deadline=None)
settings.load_profile("default")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
