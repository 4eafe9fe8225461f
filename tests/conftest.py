"""What every test may rely on."""

from __future__ import annotations

import signal

import pytest
from hypothesis import settings

# Machines are shared and slow at times: how long an example takes is no property of ours.
settings.register_profile("default", deadline=None)
settings.load_profile("default")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True, scope="session")
def _interrupts_are_heard() -> None:
    """A suite started in the background ignores SIGINT, and so would every program it starts."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
