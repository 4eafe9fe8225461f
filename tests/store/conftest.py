"""A store in a fresh folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tools.small_disk import small_disk


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "xnai.sqlite3"


@pytest.fixture
def half_mib(tmp_path: Path) -> Iterator[Path]:
    """A disk of that size."""
    with small_disk(tmp_path / "small", kib=512) as folder:
        yield folder
