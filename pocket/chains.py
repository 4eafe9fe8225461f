"""Draw tasks: chains of operations that type-check and look like what people ask for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from random import Random
from typing import Literal

from pocket import catalogue, guards
from pocket.names import UNTRAINED, Split
from pocket.ops.base import Op, Type
from pocket.program import Step, Task
from pocket.sample import Level

_STARTS: dict[Type, float] = {
    "ints": 30, "strs": 30, "str": 18, "int": 4, "dict": 10, "grid": 4, "pairs": 4, "bool": 0,
    "float": 0,
}  # fmt: skip
_MIDDLE: dict[Type, float] = {
    "ints": 1.0, "strs": 1.0, "str": 0.5, "dict": 0.45, "pairs": 0.35, "grid": 0.3, "int": 0.08,
    "bool": 0.0, "float": 0.0, "table": 0.0,
}  # fmt: skip
_COSTLY = re.compile(
    r"range\((?!len|0, len)|while|(?<!\()\* ?\{x\}|\{x\} ?\*|['\"\]] ?\* ?\w|\w ?\* ?['\"\[]"
)
_HELD_OUT_SHARE = 0.2
Popularity = Split | Literal["everyday"]
_POPULARITY: dict[Popularity, float] = {
    "train": 3.7, "common": 4.5, "test": 4.5, "calibration": 4.5, "everyday": 1.5,
}  # fmt: skip
"""An operation is drawn by its weight, which runs from 1 to 3, to this power: the tests are about
as uneven as what people ask for, the training less so, since the rarer ones need examples too; a
model with no room for the rare ones is spared them."""
_EVERYDAY_SHARE = 0.5
"""Of the trained tasks with several steps; their operations are drawn from `EVERYDAY` alone."""
EVERYDAY: dict[Type, str] = {
    "ints": (
        "even_numbers odd_numbers greater_than less_than at_least at_most between "
        "positive_numbers non_negative negative_numbers non_zero divisible_by "
        "without_value unique_numbers sorted_ascending sorted_descending sorted_unique "
        "reversed_list squares cubes doubled halved increased decreased multiplied "
        "absolute_numbers first_numbers last_numbers largest_numbers smallest_numbers "
        "without_first_numbers sum_of_numbers largest_number smallest_number average "
        "average_rounded count_of_numbers product_of_numbers median min_and_max "
        "spread_of_numbers number_strings joined_numbers running_totals differences "
        "second_largest capped count_distinct sum_of_squares every_other_number "
        "first_number last_number"
    ),
    "strs": (
        "drop_empty_words strip_all lowercase_all uppercase_all unique_words sort_words "
        "sort_words_descending join_words concatenate comma_separated words_longer_than "
        "words_shorter_than words_of_at_least words_of_at_most words_of_length "
        "words_starting_with words_ending_with words_containing drop_words_containing "
        "drop_words_starting_with drop_words_longer_than drop_words_equal_to longest_word "
        "shortest_word drop_blank_words sort_by_length sort_longest_first word_lengths "
        "mean_word_length first_words count_words count_distinct_words reverse_words_list "
        "reverse_each_word capitalize_all total_length most_common_word word_counts "
        "first_letters string_of_first_letters numeric_words parse_ints add_prefix "
        "add_suffix replace_in_each words_not_in words_to_lengths longest_length "
        "first_item_of_words"
    ),
    "str": (
        "split_words reverse_string to_lowercase to_uppercase strip_text replace_part "
        "remove_vowels keep_letters keep_digits remove_spaces remove_digits "
        "remove_punctuation remove_part count_vowels count_words_in_text "
        "count_occurrences characters first_characters normalize_spaces title_case "
        "capitalize_text reverse_word_order split_at split_commas split_lines "
        "unique_characters sort_characters text_length is_palindrome digits_of_text "
        "initials append_text prepend_text count_distinct_letters keep_vowels "
        "remove_vowels replace_spaces"
    ),
    "dict": (
        "keep_above keep_at_least keep_below keep_at_most sort_by_value "
        "sort_by_value_desc keys_by_value_desc keys_by_value keys_above keys_at_least "
        "keys_below keys_at_most top_keys dict_keys dict_values sorted_keys sum_values "
        "mean_value max_value min_value key_with_max_value key_with_min_value count_above "
        "count_entries add_to_values multiply_values double_values lowercase_keys "
        "drop_zero_values remove_key items_by_value_desc uppercase_keys "
        "keep_positive_values entry_lines"
    ),
    "grid": (
        "flattened row_sums row_maxima row_lows row_averages row_sizes drop_empty_rows "
        "column_values transposed main_diagonal sorted_rows longest_row rows_longer_than "
        "best_row cells_doubled cells_increased"
    ),
    "pairs": (
        "pairs_to_dict totals_by_name pairs_by_number pairs_by_number_desc pair_names "
        "pair_numbers big_pairs sum_pair_numbers pairs_by_name"
    ),
    "int": (
        "double_number square_number sum_of_digits digits absolute_number multiply_by "
        "add_number remainder_by is_even even_or_odd clamp_number sign_word "
        "reverse_digits count_digits digits_descending"
    ),
}
"""What people chain: cleaning, filtering, changing each, ordering, taking a few, adding up."""
_PASSED = 0.4


def draw_task(rng: Random, level: Level, split: Split) -> Task:
    """Draw a task of a level.

    Mundane is one operation, mid 2–3 or one with a guard, heavy 4–5, or 2–4 with a guard, or a
    conditional.
    """
    popularity: Popularity = split
    if split == "train" and level != "mundane" and rng.random() < _EVERYDAY_SHARE:
        popularity = "everyday"
    while True:
        task = _draw(rng, level, popularity)
        if task is not None and (split in UNTRAINED or not contains_held_out(task)):
            return task


def contains_held_out(task: Task) -> bool:
    """Whether two neighbouring operations of the task are a pair kept out of training."""
    runs = [task.steps, task.branch.otherwise if task.branch else ()]
    return any(catalogue.is_held_out(a.op, b.op) for run in runs for a, b in pairwise(run))


def _draw(rng: Random, level: Level, split: Popularity) -> Task | None:
    if level == "mundane":
        return Task(steps=steps_of((_single(rng, split),), rng))
    if level == "mid":
        if rng.random() < 0.13:
            steps = steps_of((_single(rng, split),), rng)
            return Task(steps=steps, guard=guards.draw_guard(steps, rng))
        ops = _chain(rng, rng.choice((2, 2, 3)), split)
        return Task(steps=steps_of(ops, rng)) if ops else None
    return _heavy(rng, split)


def _heavy(rng: Random, split: Popularity) -> Task | None:
    roll = rng.random()
    if roll < 0.25:
        return _conditional(rng, split)
    ops = _chain(rng, rng.choice((4, 4, 5)) if roll < 0.5 else rng.choice((2, 2, 2, 3, 4)), split)
    if ops is None:
        return None
    steps = steps_of(ops, rng)
    return Task(steps=steps, guard=guards.draw_guard(steps, rng) if roll >= 0.5 else None)


def _conditional(rng: Random, split: Popularity) -> Task | None:
    src = _pick_type(_STARTS | {"int": 14}, rng)
    first = _run(src, rng, split)
    if first is None:
        return None
    for _ in range(20):
        second = _run(src, rng, split)
        if (
            second
            and second[-1].dst == first[-1].dst
            and second[-1].name != first[-1].name
            and _meet(first[0], second[0])
        ):
            return _conditional_of(src, first, second, rng)
    return None


def _meet(first: Op, second: Op) -> bool:
    """Whether there are numbers that both accept."""
    ranges = [catalogue.DOMAIN[op.name] for op in (first, second) if op.name in catalogue.DOMAIN]
    return not ranges or max(low for low, _ in ranges) < min(high for _, high in ranges)


def _conditional_of(
    src: Type, first: tuple[Op, ...], second: tuple[Op, ...], rng: Random
) -> Task | None:
    branch = guards.draw_branch(src, steps_of(second, rng), rng)
    if branch is None:
        return None
    steps = steps_of(first, rng)
    return Task(steps=steps, branch=branch)


def _run(src: Type, rng: Random, split: Popularity) -> tuple[Op, ...] | None:
    """One or two operations, for one side of a conditional."""
    return _from(src, 1 if rng.random() < 0.7 else 2, rng, split)


def _single(rng: Random, split: Popularity) -> Op:
    return rng.choices(catalogue.OPS, _SINGLE[split])[0]


def _chain(rng: Random, length: int, split: Popularity) -> tuple[Op, ...] | None:
    if split in UNTRAINED and rng.random() < _HELD_OUT_SHARE:
        return _around(rng.choice(_HELD_OUT), length, rng, split)
    return _from(_pick_type(_STARTS, rng), length, rng, split)


def _around(
    pair: tuple[Op, Op], length: int, rng: Random, split: Popularity
) -> tuple[Op, ...] | None:
    """A chain that ends in the pair."""
    if length == 2:
        return pair
    for _ in range(40):
        start = _next(_pick_type(_STARTS, rng), rng, split, last=False)
        before = extended((start,), length - 2, rng, split)
        if (
            before
            and before[-1].dst == pair[0].src
            and not any(_is_silly(before, op) for op in pair)
        ):
            return before + pair
    return None


def _from(src: Type, length: int, rng: Random, split: Popularity) -> tuple[Op, ...] | None:
    return extended((_next(src, rng, split, last=length == 1),), length, rng, split)


def extended(
    ops: tuple[Op, ...], length: int, rng: Random, split: Popularity
) -> tuple[Op, ...] | None:
    """The operations and as many more as make `length`; None where the dice give none."""
    while len(ops) < length:
        if ops[-1].dst not in catalogue.BY_SRC:
            return None
        op = _next(ops[-1].dst, rng, split, last=len(ops) == length - 1)
        if _is_silly(ops, op):
            return None
        ops += (op,)
    return ops


def _next(src: Type, rng: Random, split: Popularity, *, last: bool) -> Op:
    ops, weights = (_LAST if last else _INNER)[src]
    if not ops:
        return rng.choice(catalogue.BY_SRC[src])
    return rng.choices(ops, weights[split])[0]


def _is_silly(ops: Sequence[Op], op: Op) -> bool:
    """Repetitions, a sort straight after a sort, and operations that only take first inputs."""
    before = ops[-1]
    if op.name in {other.name for other in ops} or op.name in catalogue.DOMAIN:
        return True
    if is_costly(op) and (op.src == "int" or any("*" in _code(other) for other in ops)):
        return True
    if before.src == before.dst == op.src == op.dst == "int":
        return True
    if _is_kind(before, "revers") and _is_kind(op, "sort"):
        return True
    return any(
        _is_kind(before, word) and _is_kind(op, word)
        for word in ("sort", "revers", "unique", "shuffl")
    )


def _code(op: Op) -> str:
    return "\n".join((op.expr, *op.body))


def _is_kind(op: Op, word: str) -> bool:
    return word in op.name or (word == "sort" and "sorted(" in op.expr)


def _pick_type(weights: dict[Type, float], rng: Random) -> Type:
    types = [type_ for type_ in weights if type_ in catalogue.BY_SRC]
    return rng.choices(types, [weights[type_] for type_ in types])[0]


def is_costly(op: Op) -> bool:
    """Whether its time or memory grows with the size of a number rather than of a collection.

    Such operations come first only, where the input bounds them: a product of products
    as the length of a list would take all memory.
    """
    return _COSTLY.search(_code(op)) is not None


def steps_of(ops: Sequence[Op], rng: Random) -> tuple[Step, ...]:
    """The operations with constants; some of their parameters are passed."""
    steps, room = [], 2
    for op in ops:
        constants = {name: param.draw(rng) for name, param in op.params.items()}
        always = frozenset(name for name, param in op.params.items() if param.always_argument)
        passed = always | {
            name
            for name, param in op.params.items()
            if param.as_argument and rng.random() < _PASSED
        }
        if len(passed) > room:
            passed = always
        room -= len(passed)
        steps.append(Step(op=op, constants=constants, passed=passed))
    return tuple(steps)


_RARELY = 1e-9
"""Instead of none at all, for types of which nothing is left."""
_CHAINED = {src: frozenset(EVERYDAY.get(src, "").split()) for src in catalogue.BY_SRC}
_Weights = dict[Popularity, list[float]]


def _weights(ops: Sequence[Op], types: dict[Type, float] | None = None) -> _Weights:
    return {
        split: [
            op.weight**power
            * (types[op.dst] if types else 1.0)
            * (_RARELY if split == "everyday" and op.name not in _CHAINED[op.src] else 1.0)
            for op in ops
        ]
        for split, power in _POPULARITY.items()
    }


def _weighted(ops: Sequence[Op], types: dict[Type, float]) -> tuple[list[Op], _Weights]:
    chosen = [op for op in ops if types[op.dst] > 0]
    return chosen, _weights(chosen, types)


_ENDS: dict[Type, float] = {
    "ints": 0.8, "strs": 0.8, "str": 1.2, "dict": 0.8, "pairs": 0.7, "grid": 0.7, "int": 1.5,
    "bool": 0.6, "float": 1.2, "table": 0.7,
}  # fmt: skip
_SINGLE = _weights(catalogue.OPS)
_INNER = {
    src: _weighted([op for op in ops if op.dst in catalogue.BY_SRC], _MIDDLE)
    for src, ops in catalogue.BY_SRC.items()
}
_LAST = {src: _weighted(ops, _ENDS) for src, ops in catalogue.BY_SRC.items()}
_HELD_OUT = [
    (a, b)
    for a in catalogue.OPS
    for b in catalogue.BY_SRC.get(a.dst, ())
    if catalogue.is_held_out(a, b) and not _is_silly((a,), b) and _MIDDLE[a.dst] > 0
]
