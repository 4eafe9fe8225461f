"""The machines are made once for all tests of this folder."""

from collections.abc import Iterator

import pytest

from tests.sovereign.machines import Machines, machines, missing


@pytest.fixture(scope="session")
def net() -> Iterator[Machines]:
    if reason := missing():
        pytest.skip(reason)
    with machines() as made:
        yield made
