"""What several modules run code in."""

import anyio
import pytest

from xnai.core.ports import Sandbox
from xnai.sandbox import probe


@pytest.fixture(scope="package")
def sandbox() -> Sandbox:
    found = anyio.run(probe)
    assert found.grade != "none", "these tests run code, and no sandbox works on this machine"
    return found
