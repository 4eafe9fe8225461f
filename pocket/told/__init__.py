"""Whole requests by twenty hands, one module a hand, as tables for `pocket.stories`.

Each hand had a part of the catalogue and a dozen trades to draw on. The first eight wrote for what
is asked for most, the next eight for the same as unlike that as they could and for what is rarer,
the last four for chains.
"""

from __future__ import annotations

from pocket.ops.base import Type
from pocket.told import (
    hand_1,
    hand_2,
    hand_3,
    hand_4,
    hand_5,
    hand_6,
    hand_7,
    hand_8,
    hand_9,
    hand_10,
    hand_11,
    hand_12,
    hand_13,
    hand_14,
    hand_15,
    hand_16,
    hand_17,
    hand_18,
    hand_19,
    hand_20,
)

TABLES: tuple[tuple[Type, dict[str, tuple[str, ...]]], ...] = (
    *hand_1.TABLES,
    *hand_2.TABLES,
    *hand_3.TABLES,
    *hand_4.TABLES,
    *hand_5.TABLES,
    *hand_6.TABLES,
    *hand_7.TABLES,
    *hand_8.TABLES,
    *hand_9.TABLES,
    *hand_10.TABLES,
    *hand_11.TABLES,
    *hand_12.TABLES,
    *hand_13.TABLES,
    *hand_14.TABLES,
    *hand_15.TABLES,
    *hand_16.TABLES,
    *hand_17.TABLES,
    *hand_18.TABLES,
    *hand_19.TABLES,
    *hand_20.TABLES,
)
