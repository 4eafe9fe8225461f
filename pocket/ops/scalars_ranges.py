"""Operations that make a list of numbers from one `int`.

Covers: int → ints. Ranges "up to n" include n and start at 1 unless the phrase says otherwise.
"""

from __future__ import annotations

from pocket.ops.base import Op, Param
from pocket.ops.scalars_words import COUNT, FACTOR, finds


def _lists(
    name: str,
    expr: str,
    noun: tuple[str, ...],
    do: tuple[str, ...],
    explain: str,
    weight: float,
    params: dict[str, Param] | None = None,
    body: tuple[str, ...] = (),
) -> Op:
    """An operation int → ints; `noun` continues "the": "even numbers up to {it}"."""
    return finds(
        name,
        expr,
        (*(f"the {words}" for words in noun), f"the list of {noun[0]}"),
        (
            *(f"(list|collect|generate|produce|enumerate) [all ][the ]{words}" for words in noun),
            f"(make|build|create|return) a list (of|with) [all ][the ]{noun[0]}",
            *do,
        ),
        (f"(which|what) are the {noun[0]}",),
        explain,
        weight,
        params,
        body=body,
        dst="ints",
    )


_TO = "(up to|from 1 to|between 1 and) {it}"


_RANGES = (
    _lists(
        "numbers_to",
        "list(range(1, {x} + 1))",
        (
            "(numbers|integers|whole numbers) from 1 (to|up to|through) {it}",
            "first {it} (positive|natural) (numbers|integers)",
        ),
        ("count [up ]from 1 to {it}", "count up to {it}[, starting at 1]"),
        "Lists the numbers from 1 to {it}.",
        1.5,
    ),
    _lists(
        "numbers_below",
        "list(range({x}))",
        (
            "(numbers|integers) from 0 up to but (not including|excluding) {it}",
            "(numbers|integers) from 0 to {it} minus 1",
            "first {it} numbers (starting at|from) 0",
        ),
        ("count from 0 (and stop before|up to just before) {it}",),
        "Lists the numbers from 0 to just below {it}.",
        1.2,
    ),
    _lists(
        "countdown",
        "list(range({x}, 0, -1))",
        (
            "(numbers|integers) from {it} down to 1",
            "(numbers|integers) from 1 to {it} in (reverse|reversed|descending) order",
            "countdown from {it}[ to 1]",
        ),
        ("count (down|backwards) from {it}[ to 1]", "count {it} down[ to 1]"),
        "Lists the numbers from {it} down to 1.",
        1.6,
    ),
    _lists(
        "countdown_to_zero",
        "list(range({x}, -1, -1))",
        ("(numbers|integers) from {it} down to (0|zero)", "countdown from {it} to (0|zero)"),
        ("count (down|backwards) from {it} to (0|zero)",),
        "Lists the numbers from {it} down to 0.",
        1.0,
    ),
    _lists(
        "evens_to",
        "[i for i in range(1, {x} + 1) if i % 2 == 0]",
        (f"even numbers {_TO}", "even integers from (1|2) (to|through) {it}"),
        ("count by twos from 2 (up to|until) {it}",),
        "Lists the even numbers up to {it}.",
        1.5,
    ),
    _lists(
        "odds_to",
        "[i for i in range(1, {x} + 1) if i % 2 != 0]",
        (f"odd numbers {_TO}", "odd integers from 1 (to|through) {it}"),
        ("count by twos from 1 (up to|until) {it}",),
        "Lists the odd numbers up to {it}.",
        1.3,
    ),
    _lists(
        "multiples_to",
        "[i for i in range(1, {x} + 1) if i % {k} == 0]",
        (
            f"multiples of {{k}} {_TO}",
            f"numbers {_TO} (that are |)divisible by {{k}}",
            f"numbers {_TO} that {{k}} divides",
        ),
        ("count by {k} (up to|until) {it}",),
        "Lists the multiples of {k} up to {it}.",
        1.5,
        {"k": FACTOR},
    ),
    _lists(
        "first_multiples",
        "[{x} * i for i in range(1, {k} + 1)]",
        ("first {k} multiples of {it}", "multiples of {it} from {it} times 1 to {it} times {k}"),
        (
            "multiply {it} by every number from 1 to {k}",
            "(write|make) the {it} times table up to {k}",
        ),
        "Lists the first {k} multiples of {it}.",
        1.3,
        {"k": COUNT},
    ),
    _lists(
        "times_table",
        "[{x} * i for i in range(1, 11)]",
        (
            "first (10|ten) multiples of {it}",
            "(multiplication|times) table of {it}[ up to (10|ten)]",
        ),
        (
            "multiply {it} by every number from 1 to 10",
            "(write|make|give|return) the (multiplication|times) table (of|for) {it}",
        ),
        "Lists the first ten multiples of {it}.",
        1.4,
    ),
    _lists(
        "squares_to",
        "[i * i for i in range(1, {x} + 1)]",
        (
            "squares of the numbers from 1 (to|up to|through) {it}",
            "first {it} (squares|square numbers|perfect squares)",
            "squares from 1 to {it} squared",
        ),
        ("square (each|every) number from 1 (to|up to|through) {it}",),
        "Lists the squares of the numbers from 1 to {it}.",
        1.6,
    ),
    _lists(
        "cubes_to",
        "[i ** 3 for i in range(1, {x} + 1)]",
        ("cubes of the numbers from 1 (to|up to|through) {it}", "first {it} cubes"),
        ("cube (each|every) number from 1 (to|up to|through) {it}",),
        "Lists the cubes of the numbers from 1 to {it}.",
        0.9,
    ),
    _lists(
        "square_numbers_up_to",
        "[i * i for i in range(1, {x} + 1) if i * i <= {x}]",
        (
            (
                "(perfect squares|square numbers) (not above|not larger than|at most|no greater"
                " than) {it}"
            ),
            "(perfect squares|square numbers) between 1 and {it}",
        ),
        (),
        "Lists the perfect squares that are at most {it}.",
        0.7,
    ),
    _lists(
        "powers_of_two",
        "[2 ** i for i in range({x})]",
        ("first {it} powers of (two|2)", "powers of (two|2) from 1, {it} of them"),
        ("start at 1 and double until there are {it} numbers",),
        "Lists the first {it} powers of two.",
        1.0,
    ),
    _lists(
        "triangle_numbers",
        "[i * (i + 1) // 2 for i in range(1, {x} + 1)]",
        ("first {it} (triangle|triangular) numbers", "running totals of 1 to {it}"),
        (),
        "Lists the first {it} triangle numbers.",
        0.7,
    ),
    _lists(
        "factorials_up_to",
        "",
        ("factorials of the numbers from 1 to {it}", "first {it} factorials"),
        (),
        "Lists the factorials of the numbers from 1 to {it}.",
        0.5,
        None,
        ("{y}, p = [], 1", "for i in range(1, {x} + 1):", "    p *= i", "    {y}.append(p)"),
    ),
    _lists(
        "range_from_to",
        "list(range({x}, {k} + 1))",
        (
            "(numbers|integers) from {it} (to|up to|through) {k}[, both included]",
            "(numbers|integers) between {it} and {k} inclusive",
        ),
        ("count from {it} to {k}",),
        "Lists the numbers from {it} to {k}.",
        1.0,
        {"k": Param(draw=lambda rng: rng.randint(10, 100), names=("end", "stop", "last", "k"))},
    ),
    _lists(
        "numbers_not_divisible",
        "[i for i in range(1, {x} + 1) if i % {k} != 0]",
        (
            (
                f"numbers {_TO} (not divisible by|that are not multiples of|that do not divide by)"
                " {k}"
            ),
        ),
        ("count to {it} (skipping|leaving out) [the ]multiples of {k}",),
        "Lists the numbers up to {it} that are not divisible by {k}.",
        0.7,
        {"k": FACTOR},
    ),
)


_NUMBER_THEORY = (
    _lists(
        "digits",
        "[int(d) for d in str({x})]",
        ("digits of {it}", "digits of {it} (from left to right|in order|as numbers|as integers)"),
        (
            "(split|break) {it} (into|up into) [its ]digits",
            "(turn|convert) {it} into a list of [its ]digits",
        ),
        "Lists the digits of {it}.",
        1.8,
    ),
    _lists(
        "divisors",
        "[i for i in range(1, {x} + 1) if {x} % i == 0]",
        (
            "(divisors|factors) of {it}",
            "numbers (that divide|which divide|dividing) {it}[ (evenly|exactly|without remainder)]",
        ),
        ("find every number that divides {it}", "factor {it} into all its divisors"),
        "Lists the divisors of {it}.",
        2.0,
    ),
    _lists(
        "proper_divisors",
        "[i for i in range(1, {x}) if {x} % i == 0]",
        (
            "proper divisors of {it}",
            "divisors of {it} (except|other than|excluding) (itself|the number itself)",
            "divisors of {it} that are smaller than it",
        ),
        (),
        "Lists the divisors of {it} except the number itself.",
        0.8,
    ),
    _lists(
        "prime_factors",
        "",
        ("prime factors of {it}[ with repetition]", "primes whose product is {it}"),
        ("factor {it} into primes", "(decompose|break|split) {it} into (its prime factors|primes)"),
        "Lists the prime factors of {it} with repetition.",
        1.2,
        None,
        (
            "{y}, n, d = [], {x}, 2",
            "while n > 1:",
            "    while n % d == 0:",
            "        {y}.append(d)",
            "        n //= d",
            "    d += 1",
        ),
    ),
    _lists(
        "primes_to",
        "[i for i in range(2, {x} + 1) if all(i % d != 0 for d in range(2, i))]",
        (
            f"(primes|prime numbers) {_TO}",
            "primes (not above|not larger than|at most|less than or equal to) {it}",
        ),
        ("sieve the primes up to {it}", "find every prime up to {it}"),
        "Lists the primes up to {it}.",
        2.0,
    ),
    _lists(
        "first_fibonacci_numbers",
        "",
        (
            "first {it} fibonacci numbers[, starting with 0 and 1]",
            "first {it} (terms|numbers|elements) of the fibonacci sequence",
        ),
        (
            "(start|begin) the fibonacci sequence and (take|return) its first {it} (terms|numbers)",
            "write [down ]{it} fibonacci numbers[, starting from 0]",
        ),
        "Lists the first {it} Fibonacci numbers, starting from 0.",
        2.0,
        None,
        (
            "{y}, a, b = [], 0, 1",
            "for i in range({x}):",
            "    {y}.append(a)",
            "    a, b = b, a + b",
        ),
    ),
    _lists(
        "fibonacci_numbers_to",
        "",
        ("fibonacci numbers (up to|not above|not larger than|at most) {it}",),
        ("(run|follow) the fibonacci sequence while it does not pass {it}",),
        "Lists the Fibonacci numbers up to {it}, starting from 0.",
        0.8,
        None,
        ("{y}, a, b = [], 0, 1", "while a <= {x}:", "    {y}.append(a)", "    a, b = b, a + b"),
    ),
    _lists(
        "collatz_sequence",
        "",
        (
            "collatz (sequence|numbers|chain) (from|of|starting at) {it}",
            "steps of the collatz (process|rule) from {it} to 1",
        ),
        ("(follow|apply) the collatz rule from {it} until 1 and (list|return) every number",),
        "Lists the Collatz sequence from {it} to 1.",
        0.9,
        None,
        (
            "i = {x}",
            "{y} = [i]",
            "while i != 1:",
            "    i = i // 2 if i % 2 == 0 else 3 * i + 1",
            "    {y}.append(i)",
        ),
    ),
)


OPS: tuple[Op, ...] = (*_RANGES, *_NUMBER_THEORY)
