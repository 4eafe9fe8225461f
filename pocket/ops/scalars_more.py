"""Operations that make lists, grids and words from one `int`.

Covers: int → ints, strs, str, grid. Does not cover: truths and arithmetic (`pocket.ops.scalars`).
Ranges "up to n" include n and start at 1 unless the phrase says otherwise. Loop variables: `i`, `j`, `d`.
"""

from __future__ import annotations

from pocket.ops.base import Op, Param
from pocket.ops.scalars_words import COUNT, FACTOR, finds

DOMAIN: dict[str, tuple[int, int]] = {
    "binary_string": (0, 9999),
    "hex_string": (0, 9999),
    "octal_string": (0, 9999),
    "roman_numeral": (1, 3999),
    "ordinal": (1, 200),
    "hours_minutes_seconds": (0, 99999),
    "minutes_seconds": (0, 9999),
    "hours_minutes": (0, 9999),
    "nth_letter": (1, 26),
    "powers_of_two": (0, 30),
    "collatz_sequence": (1, 200),
    "prime_factors": (1, 200),
    "first_fibonacci_numbers": (0, 40),
    "identity_matrix": (0, 8),
    "multiplication_grid": (0, 12),
    "zero_grid": (0, 8),
    "star_triangle": (0, 20),
    "pascal_triangle": (0, 10),
    "factorials_up_to": (0, 15),
    "grade_letter": (0, 100),
    "digits": (0, 99999),
}
"""Operation name → inclusive range of its inputs, for those of this module."""


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
    _lists("numbers_to", "list(range(1, {x} + 1))", ("(numbers|integers|whole numbers) from 1 (to|up to|through) {it}", "first {it} (positive|natural) (numbers|integers)"), ("count [up ]from 1 to {it}", "count up to {it}[, starting at 1]"), "Lists the numbers from 1 to {it}.", 1.5),
    _lists("numbers_below", "list(range({x}))", ("(numbers|integers) from 0 up to but (not including|excluding) {it}", "(numbers|integers) from 0 to {it} minus 1", "first {it} numbers (starting at|from) 0"), ("count from 0 (and stop before|up to just before) {it}",), "Lists the numbers from 0 to just below {it}.", 0.8),
    _lists("countdown", "list(range({x}, 0, -1))", ("(numbers|integers) from {it} down to 1", "(numbers|integers) from 1 to {it} in (reverse|reversed|descending) order", "countdown from {it}[ to 1]"), ("count (down|backwards) from {it}[ to 1]", "count {it} down[ to 1]"), "Lists the numbers from {it} down to 1.", 1.6),
    _lists("countdown_to_zero", "list(range({x}, -1, -1))", ("(numbers|integers) from {it} down to (0|zero)", "countdown from {it} to (0|zero)"), ("count (down|backwards) from {it} to (0|zero)",), "Lists the numbers from {it} down to 0.", 1.0),
    _lists("evens_to", "[i for i in range(1, {x} + 1) if i % 2 == 0]", (f"even numbers {_TO}", "even integers from (1|2) (to|through) {it}"), ("count by twos from 2 (up to|until) {it}",), "Lists the even numbers up to {it}.", 1.5),
    _lists("odds_to", "[i for i in range(1, {x} + 1) if i % 2 != 0]", (f"odd numbers {_TO}", "odd integers from 1 (to|through) {it}"), ("count by twos from 1 (up to|until) {it}",), "Lists the odd numbers up to {it}.", 1.3),
    _lists("multiples_to", "[i for i in range(1, {x} + 1) if i % {k} == 0]", (f"multiples of {{k}} {_TO}", f"numbers {_TO} (that are |)divisible by {{k}}", f"numbers {_TO} that {{k}} divides"), ("count by {k} (up to|until) {it}",), "Lists the multiples of {k} up to {it}.", 1.5, {"k": FACTOR}),
    _lists("first_multiples", "[{x} * i for i in range(1, {k} + 1)]", ("first {k} multiples of {it}", "multiples of {it} from {it} times 1 to {it} times {k}"), ("multiply {it} by every number from 1 to {k}", "(write|make) the {it} times table up to {k}"), "Lists the first {k} multiples of {it}.", 1.3, {"k": COUNT}),
    _lists("times_table", "[{x} * i for i in range(1, 11)]", ("first (10|ten) multiples of {it}", "(multiplication|times) table of {it}[ up to (10|ten)]"), ("multiply {it} by every number from 1 to 10", "(write|make|give|return) the (multiplication|times) table (of|for) {it}"), "Lists the first ten multiples of {it}.", 1.4),
    _lists("squares_to", "[i * i for i in range(1, {x} + 1)]", ("squares of the numbers from 1 (to|up to|through) {it}", "first {it} (squares|square numbers|perfect squares)", "squares from 1 to {it} squared"), ("square (each|every) number from 1 (to|up to|through) {it}",), "Lists the squares of the numbers from 1 to {it}.", 1.6),
    _lists("cubes_to", "[i ** 3 for i in range(1, {x} + 1)]", ("cubes of the numbers from 1 (to|up to|through) {it}", "first {it} cubes"), ("cube (each|every) number from 1 (to|up to|through) {it}",), "Lists the cubes of the numbers from 1 to {it}.", 0.9),
    _lists("square_numbers_up_to", "[i * i for i in range(1, {x} + 1) if i * i <= {x}]", ("(perfect squares|square numbers) (not above|not larger than|at most|no greater than) {it}", "(perfect squares|square numbers) between 1 and {it}"), (), "Lists the perfect squares that are at most {it}.", 0.7),
    _lists("powers_of_two", "[2 ** i for i in range({x})]", ("first {it} powers of (two|2)", "powers of (two|2) from 1, {it} of them"), ("start at 1 and double until there are {it} numbers",), "Lists the first {it} powers of two.", 1.0),
    _lists("triangle_numbers", "[i * (i + 1) // 2 for i in range(1, {x} + 1)]", ("first {it} (triangle|triangular) numbers", "running totals of 1 to {it}"), (), "Lists the first {it} triangle numbers.", 0.7),
    _lists("factorials_up_to", "", ("factorials of the numbers from 1 to {it}", "first {it} factorials"), (), "Lists the factorials of the numbers from 1 to {it}.", 0.5, None, ("{y}, p = [], 1", "for i in range(1, {x} + 1):", "    p *= i", "    {y}.append(p)")),
    _lists("range_from_to", "list(range({x}, {k} + 1))", ("(numbers|integers) from {it} (to|up to|through) {k}[, both included]", "(numbers|integers) between {it} and {k} inclusive"), ("count from {it} to {k}",), "Lists the numbers from {it} to {k}.", 1.0, {"k": Param(draw=lambda rng: rng.randint(10, 100), names=("end", "stop", "last", "k"))}),
    _lists("numbers_not_divisible", "[i for i in range(1, {x} + 1) if i % {k} != 0]", (f"numbers {_TO} (not divisible by|that are not multiples of|that do not divide by) {{k}}",), ("count to {it} (skipping|leaving out) [the ]multiples of {k}",), "Lists the numbers up to {it} that are not divisible by {k}.", 0.7, {"k": FACTOR}),
)

_NUMBER_THEORY = (
    _lists("digits", "[int(d) for d in str({x})]", ("digits of {it}", "digits of {it} (from left to right|in order|as numbers|as integers)"), ("(split|break) {it} (into|up into) [its ]digits", "(turn|convert) {it} into a list of [its ]digits"), "Lists the digits of {it}.", 1.8),
    _lists("divisors", "[i for i in range(1, {x} + 1) if {x} % i == 0]", ("(divisors|factors) of {it}", "numbers (that divide|which divide|dividing) {it}[ (evenly|exactly|without remainder)]"), ("find every number that divides {it}", "factor {it} into all its divisors"), "Lists the divisors of {it}.", 2.0),
    _lists("proper_divisors", "[i for i in range(1, {x}) if {x} % i == 0]", ("proper divisors of {it}", "divisors of {it} (except|other than|excluding) (itself|the number itself)", "divisors of {it} that are smaller than it"), (), "Lists the divisors of {it} except the number itself.", 0.8),
    _lists("prime_factors", "", ("prime factors of {it}[ with repetition]", "primes whose product is {it}"), ("factor {it} into primes", "(decompose|break|split) {it} into (its prime factors|primes)"), "Lists the prime factors of {it} with repetition.", 1.2, None, ("{y}, n, d = [], {x}, 2", "while n > 1:", "    while n % d == 0:", "        {y}.append(d)", "        n //= d", "    d += 1")),
    _lists("primes_to", "[i for i in range(2, {x} + 1) if all(i % d != 0 for d in range(2, i))]", (f"(primes|prime numbers) {_TO}", "primes (not above|not larger than|at most|less than or equal to) {it}"), ("sieve the primes up to {it}", "find every prime up to {it}"), "Lists the primes up to {it}.", 2.0),
    _lists("first_fibonacci_numbers", "", ("first {it} fibonacci numbers[, starting with 0 and 1]", "first {it} (terms|numbers|elements) of the fibonacci sequence"), ("(start|begin) the fibonacci sequence and (take|return) its first {it} (terms|numbers)", "write [down ]{it} fibonacci numbers[, starting from 0]"), "Lists the first {it} Fibonacci numbers, starting from 0.", 2.0, None, ("{y}, a, b = [], 0, 1", "for i in range({x}):", "    {y}.append(a)", "    a, b = b, a + b")),
    _lists("fibonacci_numbers_to", "", ("fibonacci numbers (up to|not above|not larger than|at most) {it}",), ("(run|follow) the fibonacci sequence while it does not pass {it}",), "Lists the Fibonacci numbers up to {it}, starting from 0.", 0.8, None, ("{y}, a, b = [], 0, 1", "while a <= {x}:", "    {y}.append(a)", "    a, b = b, a + b")),
    _lists("collatz_sequence", "", ("collatz (sequence|numbers|chain) (from|of|starting at) {it}", "steps of the collatz (process|rule) from {it} to 1"), ("(follow|apply) the collatz rule from {it} until 1 and (list|return) every number", ), "Lists the Collatz sequence from {it} to 1.", 0.9, None, ("i = {x}", "{y} = [i]", "while i != 1:", "    i = i // 2 if i % 2 == 0 else 3 * i + 1", "    {y}.append(i)")),
)

_WORDS = (
    finds("even_or_odd", '"even" if {x} % 2 == 0 else "odd"', ("'even' or 'odd' (for|depending on) {it}", "the word 'even' if {it} is even, else 'odd'"), ("(return|say) 'even' (if|when) {it} is even and 'odd' (otherwise|if not)", "(tell|say) (whether|if) {it} is 'even' or 'odd', as a (word|string)"), ("is {it} 'even' or 'odd', as a word",), "Returns 'even' or 'odd' for {it}.", 1.6, dst="str"),
    finds("sign_word", '"positive" if {x} > 0 else "negative" if {x} < 0 else "zero"', ("'positive', 'negative' or 'zero' (for|depending on) {it}", "the sign of {it} as a word"), ("(return|say) 'positive', 'negative' or 'zero' (according to|depending on) {it}", "(tell|say) whether {it} is 'positive', 'negative' or 'zero', as a (word|string)", "describe the sign of {it} (in a word|with a word)"), (), "Returns 'positive', 'negative' or 'zero' for {it}.", 1.3, dst="str"),
    finds("fizzbuzz_word", '"FizzBuzz" if {x} % 15 == 0 else "Fizz" if {x} % 3 == 0 else "Buzz" if {x} % 5 == 0 else str({x})', ("the fizzbuzz (word|answer|value|result) for {it}", "fizzbuzz of {it}"), ("return 'Fizz' if {it} divides by 3, 'Buzz' if by 5, 'FizzBuzz' if by both, else the number as a string", "(play|do) fizzbuzz (for|with|on) {it}", "say 'Fizz' for multiples of 3, 'Buzz' for multiples of 5, 'FizzBuzz' for both and otherwise {it} itself as a string"), (), "Returns the FizzBuzz word for {it}.", 1.5, dst="str"),
    finds("fizzbuzz_list", '["FizzBuzz" if i % 15 == 0 else "Fizz" if i % 3 == 0 else "Buzz" if i % 5 == 0 else str(i) for i in range(1, {x} + 1)]', ("the fizzbuzz (list|sequence) (from 1 |)(up to|to) {it}", "the fizzbuzz words for 1 to {it}"), ("(play|do|run) fizzbuzz from 1 (to|up to|through) {it}[ and return a list of strings]", "list 1 to {it} as strings with 'Fizz' for multiples of 3, 'Buzz' for multiples of 5 and 'FizzBuzz' for both", "(make|build) a fizzbuzz list (of length|up to) {it}"), (), "Lists the FizzBuzz words from 1 to {it}.", 1.7, dst="strs"),
    finds("binary_string", "bin({x})[2:]", ("{it} in binary", "the binary (string|form|representation) of {it}[ without [the ]'0b'[ prefix]]", "the bits of {it} as a string"), ("(convert|turn|change) {it} (to|into) binary", "write {it} in (binary|base 2|base two)", "(turn|convert) {it} into a string of ones and zeros"), ("what is {it} in binary", "how is {it} written in (binary|base 2)"), "Returns {it} in binary as a string.", 1.8, dst="str"),
    finds("hex_string", "hex({x})[2:]", ("{it} in (hex|hexadecimal)", "the (hex|hexadecimal) (string|form|representation) of {it}[ without [the ]'0x'[ prefix]]"), ("(convert|turn|change) {it} (to|into) (hex|hexadecimal)", "write {it} in (hexadecimal|base 16)"), ("what is {it} in (hex|hexadecimal)",), "Returns {it} in hexadecimal as a string.", 1.2, dst="str"),
    finds("octal_string", "oct({x})[2:]", ("{it} in octal", "the octal (string|form|representation) of {it}[ without [the ]'0o'[ prefix]]"), ("(convert|turn|change) {it} (to|into) octal", "write {it} in (octal|base 8)"), ("what is {it} in octal",), "Returns {it} in octal as a string.", 0.6, dst="str"),
    finds("roman_numeral", "", ("{it} (as a roman numeral|in roman numerals)", "the roman numeral (for|of) {it}"), ("(convert|turn|change) {it} (to|into) (roman numerals|a roman numeral)", "write {it} (the way the romans did|in roman numerals|like a roman)"), ("how is {it} written in roman numerals", "what is {it} in roman numerals"), "Returns {it} as a Roman numeral.", 1.3, dst="str",
          body=("{y}, n = \"\", {x}", "values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]", 'signs = "M CM D CD C XC L XL X IX V IV I".split()', "for i, s in zip(values, signs):", "    {y} += s * (n // i)", "    n %= i")),
    finds("ordinal", 'str({x}) + ("th" if {x} % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get({x} % 10, "th"))', ("{it} (as an ordinal|with its ordinal suffix|as 1st, 2nd, 3rd and so on)", "the ordinal (form|string) of {it}"), ("(add|append) the (right|correct|ordinal|english) suffix to {it}, (like|as in) 1st, 2nd, 3rd, 4th", "(convert|turn) {it} into an ordinal[ (like 1st or 22nd|such as 3rd)]", "write {it} as (1st, 2nd, 3rd and so on|an ordinal number)"), (), "Returns {it} with its ordinal suffix, such as 1st.", 1.1, dst="str"),
    finds("hours_minutes_seconds", '"%d:%02d:%02d" % ({x} // 3600, {x} % 3600 // 60, {x} % 60)', ("{it} seconds (as|in the form|formatted as) 'h:mm:ss'", "the 'h:mm:ss' (form|string) of {it} seconds"), ("(format|write|show|convert) {it} seconds (as|to) 'h:mm:ss'", "(turn|convert|split) {it} seconds into hours, minutes and seconds[,] (like|written) 'h:mm:ss'", "format a duration of {it} seconds as hours:minutes:seconds, h:mm:ss"), (), "Formats {it} seconds as h:mm:ss.", 1.3, dst="str"),
    finds("minutes_seconds", '"%d:%02d" % ({x} // 60, {x} % 60)', ("{it} seconds (as|in the form|formatted as) 'm:ss'", "the 'm:ss' (form|string) of {it} seconds"), ("(format|write|show|convert) {it} seconds (as|to) 'm:ss'", "(turn|convert|split) {it} seconds into minutes and seconds[,] (like|written) 'm:ss'"), (), "Formats {it} seconds as m:ss.", 1.0, dst="str"),
    finds("hours_minutes", '"%d:%02d" % ({x} // 60, {x} % 60)', ("{it} minutes (as|in the form|formatted as) 'h:mm'", "the 'h:mm' (form|string) of {it} minutes"), ("(format|write|show|convert) {it} minutes (as|to) 'h:mm'", "(turn|convert|split) {it} minutes into hours and minutes[,] (like|written) 'h:mm'"), (), "Formats {it} minutes as h:mm.", 0.8, dst="str"),
    finds("grade_letter", '"A" if {x} >= 90 else "B" if {x} >= 80 else "C" if {x} >= 70 else "D" if {x} >= 60 else "F"', ("the (grade letter|letter grade) (for|of) [a score of ]{it}[ with A from 90, B from 80, C from 70, D from 60, else F]", "the grade from A to F for [a score of ]{it}"), ("(turn|convert) [the score ]{it} into a (letter grade|grade letter)", "grade [the score ]{it}: A from 90, B from 80, C from 70, D from 60, else F", "return A for {it} of at least 90, B for 80, C for 70, D for 60 and F below that"), ("which (letter grade|grade letter) does [a score of ]{it} get",), "Returns the letter grade for a score of {it}.", 1.2, dst="str"),
    finds("number_string", "str({x})", ("{it} as (a string|text)", "the string (form|version) of {it}"), ("(turn|convert|make) {it} into (a string|text)", "cast {it} to [a ](string|str)"), (), "Returns {it} as a string.", 0.9, dst="str"),
    finds("zero_padded", "str({x}).zfill({k})", ("{it} (zero-padded|padded with zeros) to {k} digits", "{it} as a string of {k} digits with leading zeros"), ("pad {it} with (leading zeros|zeros on the left|zeros) to {k} (digits|characters)", "(fill|zero-pad) {it} (up to|to) {k} (digits|characters)"), (), "Pads {it} with leading zeros to {k} characters.", 0.9, {"k": Param(draw=lambda rng: rng.randint(2, 9), names=("width", "k", "size", "length"))}, dst="str"),
    finds("with_commas", 'format({x}, ",")', ("{it} with (commas|thousands separators|commas between the thousands)",), ("(format|write) {it} with (commas|thousands separators|commas as thousands separators)", "(put|insert) commas (into|between the thousands of) {it}"), (), "Writes {it} with commas between the thousands.", 0.9, dst="str"),
    finds("repeat_text", "{s} * {x}", ("{s} (repeated|written) {it} times", "a string of {it} times {s}", "{it} copies of {s} (in a row|joined together)"), ("repeat {s} {it} times", "write {s} {it} times in a row[, without spaces]", "(make|build) a string (with|of) {it} copies of {s}"), (), "Repeats {s} as many times as {it} says.", 1.0, {"s": Param(draw=lambda rng: rng.choice(("*", "-", "ab", "ha", "#", "x", "la", "=", "go", "o", ".", "hi")), type="str", names=("s", "text", "piece", "char"))}, dst="str"),
    finds("stars", '"*" * {x}', ("a (row|line|string|bar) of {it} (stars|asterisks)",), ("(draw|make|write) {it} (stars|asterisks) in a row", "draw a bar of {it} stars"), (), "Returns a row of {it} stars.", 0.7, dst="str"),
    finds("nth_letter", "chr({x} + 96)", ("the letter (number {it}|at place {it}) of the alphabet", "the {it}-th (lowercase letter|letter of the alphabet)"), ("(turn|convert) {it} into a lowercase letter, with 1 for a and 26 for z", "map {it} to (its|a) letter[ of the alphabet], (1 is a|1 for a)"), ("which letter of the alphabet is number {it}",), "Returns the letter at place {it} of the alphabet.", 0.7, dst="str"),
    finds("star_triangle", '["*" * i for i in range(1, {x} + 1)]', ("a triangle of stars with {it} rows", "the rows of a star triangle of height {it}"), ("(draw|make|build|list) a triangle of stars (with|of) {it} (rows|lines)", "list rows of one star, two stars and so on up to {it} stars", "(make|build) {it} (strings|lines) of growing rows of stars"), (), "Lists the rows of a triangle of stars with {it} rows.", 0.9, dst="strs"),
    finds("number_words_to", "[str(i) for i in range(1, {x} + 1)]", ("the numbers from 1 to {it} as strings",), ("(list|write) the numbers from 1 to {it} as strings", "(make|build) a list of strings (counting|with the numbers) from 1 to {it}"), (), "Lists the numbers from 1 to {it} as strings.", 0.6, dst="strs"),
    finds("times_table_lines", '["%d x %d = %d" % ({x}, i, {x} * i) for i in range(1, 11)]', ("the (lines|rows) of the (times|multiplication) table of {it}, like '3 x 1 = 3'",), ("(write|list|format) the (times|multiplication) table of {it} (as|in) lines like '3 x 1 = 3'", "(make|build) ten (strings|lines) like '3 x 1 = 3' (for|from) {it}"), (), "Lists the lines of the multiplication table of {it}.", 0.5, dst="strs"),
)

_GRIDS = (
    finds("multiplication_grid", "[[i * j for j in range(1, {x} + 1)] for i in range(1, {x} + 1)]", ("the {it} by {it} (multiplication|times) table", "the multiplication (grid|matrix) of size {it}"), ("(make|build|create) a (multiplication|times) table (with {it} rows and columns|of size {it}) as a list of lists", "multiply every pair of numbers from 1 to {it} in a (grid|table)"), (), "Builds the multiplication table of size {it}.", 0.9, dst="grid"),
    finds("identity_matrix", "[[int(i == j) for j in range({x})] for i in range({x})]", ("the identity matrix of size {it}", "the {it} by {it} identity matrix"), ("(make|build|create) an identity matrix (with {it} rows|of size {it})", "(make|build) a square grid of size {it} with ones on the diagonal and zeros elsewhere"), (), "Builds the identity matrix of size {it}.", 0.9, dst="grid"),
    finds("zero_grid", "[[0] * {x} for i in range({x})]", ("a {it} by {it} (grid|matrix) of (zeros|zeroes)", "a square (grid|matrix) of (zeros|zeroes) of size {it}"), ("(make|build|create) a square (grid|matrix) of (zeros|zeroes) with {it} rows", "fill a {it} by {it} (grid|matrix) with (zeros|zeroes)"), (), "Builds a square grid of zeros of size {it}.", 0.8, dst="grid"),
    finds("pascal_triangle", "", ("the first {it} rows of pascal's triangle", "pascal's triangle with {it} rows"), ("(make|build|create|generate) {it} rows of pascal's triangle", "(make|build) pascal's triangle down to row {it}"), (), "Lists the first {it} rows of Pascal's triangle.", 0.7, dst="grid",
          body=("{y}, row = [], [1]", "for i in range({x}):", "    {y}.append(row)", "    row = [a + b for a, b in zip([0] + row, row + [0])]")),
)

OPS: tuple[Op, ...] = (*_RANGES, *_NUMBER_THEORY, *_WORDS, *_GRIDS)
