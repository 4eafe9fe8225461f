"""Operations that follow a series up to one `int`: factorial, sums, primes, divisors, Collatz.

Covers: int → int. Does not cover: the series as lists (`pocket.ops.scalars_ranges`).
"""

from __future__ import annotations

from pocket.ops.base import Op
from pocket.ops.scalars_words import FACTOR, finds

_SEQUENCES = (
    finds(
        "factorial",
        "",
        (
            "the factorial of {it}",
            "{it} factorial",
            "the product of [all ](numbers|integers) from 1 to {it}",
        ),
        (
            "multiply [all ][the ](numbers|integers) from 1 (to|up to|through) {it}[ together]",
            "take the factorial of {it}",
            "multiply {it} by every (smaller positive|positive) integer below it",
        ),
        ("what is the factorial of {it}", "how many ways are there to (order|arrange) {it} things"),
        "Returns the factorial of {it}.",
        2.5,
        body=("{y} = 1", "for i in range(2, {x} + 1):", "    {y} *= i"),
    ),
    finds(
        "nth_fibonacci",
        "",
        (
            "the fibonacci number at (index|position) {it}",
            "fibonacci number {it}",
            "the {it}-th fibonacci number[, counting from 0]",
            "the nth fibonacci number for {it}",
        ),
        (
            "(walk|go) {it} steps (along|through) the fibonacci sequence",
            "(look up|take) fibonacci number {it}[, (starting|with) 0, 1]",
        ),
        ("what is fibonacci number {it}",),
        "Returns the Fibonacci number at position {it}, starting from 0.",
        2.5,
        body=("{y}, b = 0, 1", "for i in range({x}):", "    {y}, b = b, {y} + b"),
    ),
    finds(
        "sum_to",
        "sum(range(1, {x} + 1))",
        (
            (
                "the (sum|total) of [all ][the ](numbers|integers|whole numbers) from 1 (to|up"
                " to|through) {it}"
            ),
            "the triangle number of {it}",
            "the {it}-th triangular number",
            "1 plus 2 plus 3 and so on up to {it}",
        ),
        (
            (
                "(sum|add up|total) [all ][the ](numbers|integers) from (1|one) (to|up to|through)"
                " {it}"
            ),
            "add up everything from 1 to {it}",
            "(sum|add up) 1, 2, 3 and so on up to {it}",
            "sum the first {it} (positive|natural|whole) numbers",
        ),
        ("what do the numbers (from 1|1) to {it} add up to",),
        "Returns the sum of the numbers from 1 to {it}.",
        2.5,
    ),
    finds(
        "sum_of_squares_to",
        "sum(i * i for i in range(1, {x} + 1))",
        (
            "the sum of [the ]squares (of the numbers from 1 to|from 1 to|up to) {it}",
            "the sum of the first {it} square numbers",
        ),
        (
            "(sum|add up) the squares of [all ][the ]numbers from 1 (to|up to|through) {it}",
            "square (each|every) number from 1 to {it} and (sum|add up) the results",
            "(sum|add up) the first {it} (squares|square numbers)",
        ),
        (),
        "Returns the sum of the squares of the numbers from 1 to {it}.",
        1.5,
    ),
    finds(
        "sum_of_cubes_to",
        "sum(i ** 3 for i in range(1, {x} + 1))",
        (
            "the sum of [the ]cubes (of the numbers from 1 to|from 1 to|up to) {it}",
            "the sum of the first {it} cubes",
        ),
        (
            "(sum|add up) the cubes of [all ][the ]numbers from 1 (to|up to|through) {it}",
            "cube (each|every) number from 1 to {it} and add up the results",
        ),
        (),
        "Returns the sum of the cubes of the numbers from 1 to {it}.",
        0.6,
    ),
    finds(
        "sum_of_evens_to",
        "sum(i for i in range(1, {x} + 1) if i % 2 == 0)",
        ("the (sum|total) of [all ][the ]even numbers (from 1 to|up to|between 1 and) {it}",),
        (
            "(sum|add up) [all ][the ]even numbers (from 1 to|up to|between 1 and) {it}",
            "add up every second number from 2 up to {it}",
        ),
        ("what do the even numbers up to {it} add up to",),
        "Returns the sum of the even numbers from 1 to {it}.",
        1.0,
    ),
    finds(
        "sum_of_odds_to",
        "sum(i for i in range(1, {x} + 1) if i % 2 != 0)",
        ("the (sum|total) of [all ][the ]odd numbers (from 1 to|up to|between 1 and) {it}",),
        (
            "(sum|add up) [all ][the ]odd numbers (from 1 to|up to|between 1 and) {it}",
            "add up every second number from 1 up to {it}",
        ),
        ("what do the odd numbers up to {it} add up to",),
        "Returns the sum of the odd numbers from 1 to {it}.",
        0.8,
    ),
    finds(
        "sum_of_multiples_to",
        "sum(i for i in range(1, {x} + 1) if i % {k} == 0)",
        (
            "the (sum|total) of [all ][the ]multiples of {k} (from 1 to|up to) {it}",
            "the sum of [all ]numbers up to {it} [that are ]divisible by {k}",
        ),
        (
            "(sum|add up) [all ][the ]multiples of {k} (from 1 to|up to) {it}",
            (
                "(sum|add up) [all ]numbers from 1 to {it} that (are divisible by|divide by|are"
                " multiples of) {k}"
            ),
        ),
        (),
        "Returns the sum of the multiples of {k} from 1 to {it}.",
        1.0,
        {"k": FACTOR},
    ),
    finds(
        "collatz_steps",
        "",
        (
            "the number of collatz steps from {it} to 1",
            "the (collatz length|collatz step count) of {it}",
            "how many collatz steps {it} (takes|needs) to reach 1",
        ),
        (
            (
                "count the [number of ](collatz steps|steps of the collatz process) from {it} [down"
                " ]to 1"
            ),
            (
                "halve {it} when even and (take|use) three times it plus one when odd, counting"
                " [the ]steps until 1"
            ),
        ),
        ("how many (collatz steps|steps of the collatz rule) does {it} (take|need) to reach 1",),
        "Counts the Collatz steps from {it} to 1.",
        0.9,
        body=(
            "{y} = 0",
            "i = {x}",
            "while i != 1:",
            "    i = i // 2 if i % 2 == 0 else 3 * i + 1",
            "    {y} += 1",
        ),
    ),
    finds(
        "count_divisors",
        "sum({x} % i == 0 for i in range(1, {x} + 1))",
        ("the number of (divisors|factors) of {it}", "how many (divisors|factors) {it} has"),
        (
            "count the (divisors|factors) of {it}",
            "count how many numbers divide {it}[ (evenly|exactly)]",
        ),
        ("how many (divisors|factors) does {it} have", "how many numbers divide {it}"),
        "Counts the divisors of {it}.",
        1.5,
    ),
    finds(
        "sum_of_divisors",
        "sum(i for i in range(1, {x} + 1) if {x} % i == 0)",
        ("the sum of [all ][the ](divisors|factors) of {it}",),
        (
            "(sum|add up) [all ][the ](divisors|factors) of {it}",
            "add up (all|the) numbers that divide {it}[ (evenly|exactly)]",
        ),
        ("what do the divisors of {it} add up to",),
        "Returns the sum of the divisors of {it}.",
        0.8,
    ),
    finds(
        "count_primes_to",
        "sum(all(i % d != 0 for d in range(2, i)) for i in range(2, {x} + 1))",
        (
            "the number of primes (up to|from 1 to|not above|from 2 to) {it}",
            "how many primes there are up to {it}",
        ),
        (
            "count the (primes|prime numbers) (up to|from 1 to|not above) {it}",
            "(work out|tell|find out) how many primes there are up to {it}",
        ),
        ("how many primes are there up to {it}",),
        "Counts the primes up to {it}.",
        0.9,
    ),
)


OPS: tuple[Op, ...] = _SEQUENCES
