"""What every test may rely on."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Machines are shared and slow at times: how long an example takes is no property of ours.
settings.register_profile("default", deadline=None)
settings.load_profile("default")

NOBODY = 65534


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True, scope="session")
def _interrupts_are_heard() -> None:
    """A suite started in the background ignores SIGINT, and so would every program it starts."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def own_folder() -> Iterator[Path]:
    """A folder of a user to whom permissions apply: root may write what is read-only."""
    folder = Path(tempfile.mkdtemp())
    privileged = os.geteuid() == 0
    if privileged:
        os.chown(folder, NOBODY, -1)
        os.seteuid(NOBODY)
    try:
        yield folder
    finally:
        if privileged:
            os.seteuid(0)
        folder.chmod(0o700)
        shutil.rmtree(folder)
