"""Finds what the reference counts of Python do not free: our objects in cycles.

The collector looks at what is old once in some ten thousand requests. Until then a cycle stays, and
all that it knows.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def left_to_the_collector() -> Iterator[list[str]]:
    """Names of the types of ours that were left in cycles; filled when the context ends.

    What was there before is not looked at, and what others leave, as the client of a test, is not
    told.
    """
    found: list[str] = []
    gc.disable()
    gc.freeze()
    try:
        yield found
        gc.set_debug(gc.DEBUG_SAVEALL)
        gc.collect()
        types = {type(each) for each in gc.garbage}
        found += sorted(t.__qualname__ for t in types if t.__module__.startswith("xnai."))
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        gc.unfreeze()
        gc.enable()
