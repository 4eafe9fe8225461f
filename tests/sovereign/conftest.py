"""The machines are made once for all tests of this folder, and end with the last of them.

They are a child of this process, and tests elsewhere look for children that were left.
"""

from collections.abc import Iterator

import pytest

from tests.sovereign.machines import Machines, machines, missing


@pytest.fixture(scope="package")
def net() -> Iterator[Machines]:
    if reason := missing():
        pytest.skip(reason)
    with machines() as made:
        yield made
