"""The budget of a configuration, and the price that holds it, as the store keeps it.

Does not cover what a request spends (`xnai.cascade.spending`) nor how a price follows it
(`xnai.core.price`).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from anyio import to_thread

from xnai.cascade.ladder import Tier
from xnai.cascade.spending import Allowance, Spending
from xnai.core.errors import StoreError
from xnai.core.events import Emit, PriceFailed
from xnai.core.price import Price
from xnai.store.prices import keep_payment, read_price
from xnai.store.store import SqliteStore
from xnai.workspace import Workspace, names_by_configuration

_BUSY_S: Final = 1.0
"""Longest wait for another process that writes to the store; the price can do without it."""


async def spending_of(
    space: Workspace, ladder: Sequence[Tier], emit: Emit, store: SqliteStore | None
) -> Spending | None:
    """The budget with its price; without a store it starts anew, and is not kept."""
    found = budget_of(space)
    if found is None:
        return None
    name, allowance = found
    start = allowance.start(space.config.cascade.min_gain)
    price = start if store is None else await to_thread.run_sync(partial(price_of, space, emit))
    keep = None

    if store is not None:

        async def keep(spent: float, allowed: float) -> Price:
            return await keep_payment(store, name, start, spent=spent, allowed=allowed)

    rungs = [tier.rung for tier in ladder]
    return Spending(allowance=allowance, price=price, ladder=rungs, keep=keep, emit=emit)


def budget_of(space: Workspace) -> tuple[str, Allowance] | None:
    """The name that the price is kept under, and the allowance; None where there is no budget.

    With another allowance, or another largest model, it is another budget.
    """
    config = space.config
    local = [tier.model for tier in config.ladder if not config.leaves_machine(tier)]
    if config.cascade.budget is None or not local:
        return None
    measure, each = config.cascade.budget.measured
    largest = max(local, key=lambda model: config.models[model].parameters_b)
    name = f"{measure} {each:g} {names_by_configuration(config)[largest]}"
    return name, Allowance(measure=measure, each=each)


def price_of(space: Workspace, emit: Emit) -> Price:
    """The price of the budget that there is. Blocking.

    Args:
        emit: told where what was kept cannot be used; then it starts anew.
    """
    found = budget_of(space)
    assert found is not None
    name, allowance = found
    start = allowance.start(space.config.cascade.min_gain)
    try:
        kept = read_price(space.store_path, name, busy_s=_BUSY_S)
    except StoreError as error:
        emit(PriceFailed(error=f"the price of the budget starts anew: {error.message}"))
        return start
    if kept is None or kept.is_sound:
        return kept or start
    emit(PriceFailed(error="the price of the budget was damaged and starts anew"))
    return start
