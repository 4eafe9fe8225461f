"""Operations that make words, lines and grids from one `int`.

Covers: int → str, strs, grid. Does not cover: lists of numbers (`pocket.ops.scalars_ranges`).
"""

from __future__ import annotations

from pocket.ops.base import Op, Param
from pocket.ops.scalars_words import finds

_WORDS = (
    finds(
        "even_or_odd",
        '"even" if {x} % 2 == 0 else "odd"',
        ("'even' or 'odd' (for|depending on) {it}", "the word 'even' if {it} is even, else 'odd'"),
        (
            "(return|say) 'even' (if|when) {it} is even and 'odd' (otherwise|if not)",
            "(tell|say) (whether|if) {it} is 'even' or 'odd', as a (word|string)",
        ),
        ("is {it} 'even' or 'odd', as a word",),
        "Returns 'even' or 'odd' for {it}.",
        1.6,
        dst="str",
    ),
    finds(
        "sign_word",
        '"positive" if {x} > 0 else "negative" if {x} < 0 else "zero"',
        ("'positive', 'negative' or 'zero' (for|depending on) {it}", "the sign of {it} as a word"),
        (
            "(return|say) 'positive', 'negative' or 'zero' (according to|depending on) {it}",
            "(tell|say) whether {it} is 'positive', 'negative' or 'zero', as a (word|string)",
            "describe the sign of {it} (in a word|with a word)",
        ),
        (),
        "Returns 'positive', 'negative' or 'zero' for {it}.",
        1.3,
        dst="str",
    ),
    finds(
        "fizzbuzz_word",
        '"FizzBuzz" if {x} % 15 == 0 else "Fizz" if {x} % 3 == 0 else "Buzz" if {x} % 5 == 0 else'
        " str({x})",
        ("the fizzbuzz (word|answer|value|result) for {it}", "fizzbuzz of {it}"),
        (
            (
                "return 'Fizz' if {it} divides by 3, 'Buzz' if by 5, 'FizzBuzz' if by both, else"
                " the number as a string"
            ),
            "(play|do) fizzbuzz (for|with|on) {it}",
            (
                "say 'Fizz' for multiples of 3, 'Buzz' for multiples of 5, 'FizzBuzz' for both and"
                " otherwise {it} itself as a string"
            ),
        ),
        (),
        "Returns the FizzBuzz word for {it}.",
        1.5,
        dst="str",
    ),
    finds(
        "fizzbuzz_list",
        '["FizzBuzz" if i % 15 == 0 else "Fizz" if i % 3 == 0 else "Buzz" if i % 5 == 0 else str(i)'
        " for i in range(1, {x} + 1)]",
        (
            "the fizzbuzz (list|sequence) (from 1 |)(up to|to) {it}",
            "the fizzbuzz words for 1 to {it}",
        ),
        (
            "(play|do|run) fizzbuzz from 1 (to|up to|through) {it}[ and return a list of strings]",
            (
                "list 1 to {it} as strings with 'Fizz' for multiples of 3, 'Buzz' for multiples of"
                " 5 and 'FizzBuzz' for both"
            ),
            "(make|build) a fizzbuzz list (of length|up to) {it}",
        ),
        (),
        "Lists the FizzBuzz words from 1 to {it}.",
        1.7,
        dst="strs",
    ),
    finds(
        "binary_string",
        "bin({x})[2:]",
        (
            "{it} in binary",
            "the binary (string|form|representation) of {it}[ without [the ]'0b'[ prefix]]",
            "the bits of {it} as a string",
        ),
        (
            "(convert|turn|change) {it} (to|into) binary",
            "write {it} in (binary|base 2|base two)",
            "(turn|convert) {it} into a string of ones and zeros",
        ),
        ("what is {it} in binary", "how is {it} written in (binary|base 2)"),
        "Returns {it} in binary as a string.",
        1.8,
        dst="str",
    ),
    finds(
        "hex_string",
        "hex({x})[2:]",
        (
            "{it} in (hex|hexadecimal)",
            (
                "the (hex|hexadecimal) (string|form|representation) of {it}[ without [the ]'0x'["
                " prefix]]"
            ),
        ),
        (
            "(convert|turn|change) {it} (to|into) (hex|hexadecimal)",
            "write {it} in (hexadecimal|base 16)",
        ),
        ("what is {it} in (hex|hexadecimal)",),
        "Returns {it} in hexadecimal as a string.",
        1.2,
        dst="str",
    ),
    finds(
        "octal_string",
        "oct({x})[2:]",
        (
            "{it} in octal",
            "the octal (string|form|representation) of {it}[ without [the ]'0o'[ prefix]]",
        ),
        ("(convert|turn|change) {it} (to|into) octal", "write {it} in (octal|base 8)"),
        ("what is {it} in octal",),
        "Returns {it} in octal as a string.",
        0.6,
        dst="str",
    ),
    finds(
        "roman_numeral",
        "",
        ("{it} (as a roman numeral|in roman numerals)", "the roman numeral (for|of) {it}"),
        (
            "(convert|turn|change) {it} (to|into) (roman numerals|a roman numeral)",
            "write {it} (the way the romans did|in roman numerals|like a roman)",
        ),
        ("how is {it} written in roman numerals", "what is {it} in roman numerals"),
        "Returns {it} as a Roman numeral.",
        1.0,
        dst="str",
        body=(
            '{y}, n = "", {x}',
            "values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]",
            'signs = "M CM D CD C XC L XL X IX V IV I".split()',
            "for i, s in zip(values, signs):",
            "    {y} += s * (n // i)",
            "    n %= i",
        ),
    ),
    finds(
        "ordinal",
        'str({x}) + ("th" if {x} % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get({x} %'
        ' 10, "th"))',
        (
            "{it} (as an ordinal|with its ordinal suffix|as 1st, 2nd, 3rd and so on)",
            "the ordinal (form|string) of {it}",
        ),
        (
            (
                "(add|append) the (right|correct|ordinal|english) suffix to {it}, (like|as in) 1st,"
                " 2nd, 3rd, 4th"
            ),
            "(convert|turn) {it} into an ordinal[ (like 1st or 22nd|such as 3rd)]",
            "write {it} as (1st, 2nd, 3rd and so on|an ordinal number)",
        ),
        (),
        "Returns {it} with its ordinal suffix, such as 1st.",
        1.1,
        dst="str",
    ),
    finds(
        "hours_minutes_seconds",
        '"%d:%02d:%02d" % ({x} // 3600, {x} % 3600 // 60, {x} % 60)',
        (
            "{it} seconds (as|in the form|formatted as) 'h:mm:ss'",
            "the 'h:mm:ss' (form|string) of {it} seconds",
        ),
        (
            "(format|write|show|convert) {it} seconds (as|to) 'h:mm:ss'",
            (
                "(turn|convert|split) {it} seconds into hours, minutes and seconds[,]"
                " (like|written) 'h:mm:ss'"
            ),
            "format a duration of {it} seconds as hours:minutes:seconds, h:mm:ss",
        ),
        (),
        "Formats {it} seconds as h:mm:ss.",
        1.3,
        dst="str",
    ),
    finds(
        "minutes_seconds",
        '"%d:%02d" % ({x} // 60, {x} % 60)',
        (
            "{it} seconds (as|in the form|formatted as) 'm:ss'",
            "the 'm:ss' (form|string) of {it} seconds",
        ),
        (
            "(format|write|show|convert) {it} seconds (as|to) 'm:ss'",
            "(turn|convert|split) {it} seconds into minutes and seconds[,] (like|written) 'm:ss'",
        ),
        (),
        "Formats {it} seconds as m:ss.",
        1.0,
        dst="str",
    ),
    finds(
        "hours_minutes",
        '"%d:%02d" % ({x} // 60, {x} % 60)',
        (
            "{it} minutes (as|in the form|formatted as) 'h:mm'",
            "the 'h:mm' (form|string) of {it} minutes",
        ),
        (
            "(format|write|show|convert) {it} minutes (as|to) 'h:mm'",
            "(turn|convert|split) {it} minutes into hours and minutes[,] (like|written) 'h:mm'",
        ),
        (),
        "Formats {it} minutes as h:mm.",
        0.8,
        dst="str",
    ),
    finds(
        "grade_letter",
        '"A" if {x} >= 90 else "B" if {x} >= 80 else "C" if {x} >= 70 else "D" if {x} >= 60'
        ' else "F"',
        (
            (
                "the (grade letter|letter grade) (for|of) [a score of ]{it}[ with A from 90, B from"
                " 80, C from 70, D from 60, else F]"
            ),
            "the grade from A to F for [a score of ]{it}",
        ),
        (
            "(turn|convert) [the score ]{it} into a (letter grade|grade letter)",
            "grade [the score ]{it}: A from 90, B from 80, C from 70, D from 60, else F",
            "return A for {it} of at least 90, B for 80, C for 70, D for 60 and F below that",
        ),
        ("which (letter grade|grade letter) does [a score of ]{it} get",),
        "Returns the letter grade for a score of {it}.",
        1.2,
        dst="str",
    ),
    finds(
        "number_string",
        "str({x})",
        ("{it} as (a string|text)", "the string (form|version) of {it}"),
        ("(turn|convert|make) {it} into (a string|text)", "cast {it} to [a ](string|str)"),
        (),
        "Returns {it} as a string.",
        0.9,
        dst="str",
    ),
    finds(
        "zero_padded",
        "str({x}).zfill({k})",
        (
            "{it} (zero-padded|padded with zeros) to {k} digits",
            "{it} as a string of {k} digits with leading zeros",
        ),
        (
            "pad {it} with (leading zeros|zeros on the left|zeros) to {k} (digits|characters)",
            "(fill|zero-pad) {it} (up to|to) {k} (digits|characters)",
        ),
        (),
        "Pads {it} with leading zeros to {k} characters.",
        0.9,
        {"k": Param(draw=lambda rng: rng.randint(2, 9), names=("width", "k", "size", "length"))},
        dst="str",
    ),
    finds(
        "with_commas",
        'format({x}, ",")',
        ("{it} with (commas|thousands separators|commas between the thousands)",),
        (
            "(format|write) {it} with (commas|thousands separators|commas as thousands separators)",
            "(put|insert) commas (into|between the thousands of) {it}",
        ),
        (),
        "Writes {it} with commas between the thousands.",
        0.9,
        dst="str",
    ),
    finds(
        "repeat_text",
        "{s} * {x}",
        (
            "{s} (repeated|written) {it} times",
            "a string of {it} times {s}",
            "{it} copies of {s} (in a row|joined together)",
        ),
        (
            "repeat {s} {it} times",
            "write {s} {it} times in a row[, without spaces]",
            "(make|build) a string (with|of) {it} copies of {s}",
        ),
        (),
        "Repeats {s} as many times as {it} says.",
        1.0,
        {
            "s": Param(
                draw=lambda rng: rng.choice(
                    ("*", "-", "ab", "ha", "#", "x", "la", "=", "go", "o", ".", "hi")
                ),
                type="str",
                names=("s", "text", "piece", "char"),
            )
        },
        dst="str",
    ),
    finds(
        "stars",
        '"*" * {x}',
        ("a (row|line|string|bar) of {it} (stars|asterisks)",),
        ("(draw|make|write) {it} (stars|asterisks) in a row", "draw a bar of {it} stars"),
        (),
        "Returns a row of {it} stars.",
        0.7,
        dst="str",
    ),
    finds(
        "nth_letter",
        "chr({x} + 96)",
        (
            "the letter (number {it}|at place {it}) of the alphabet",
            "the {it}-th (lowercase letter|letter of the alphabet)",
        ),
        (
            "(turn|convert) {it} into a lowercase letter, with 1 for a and 26 for z",
            "map {it} to (its|a) letter[ of the alphabet], (1 is a|1 for a)",
        ),
        ("which letter of the alphabet is number {it}",),
        "Returns the letter at place {it} of the alphabet.",
        0.7,
        dst="str",
    ),
    finds(
        "star_triangle",
        '["*" * i for i in range(1, {x} + 1)]',
        ("a triangle of stars with {it} rows", "the rows of a star triangle of height {it}"),
        (
            "(draw|make|build|list) a triangle of stars (with|of) {it} (rows|lines)",
            "list rows of one star, two stars and so on up to {it} stars",
            "(make|build) {it} (strings|lines) of growing rows of stars",
        ),
        (),
        "Lists the rows of a triangle of stars with {it} rows.",
        0.9,
        dst="strs",
    ),
    finds(
        "number_words_to",
        "[str(i) for i in range(1, {x} + 1)]",
        ("the numbers from 1 to {it} as strings",),
        (
            "(list|write) the numbers from 1 to {it} as strings",
            "(make|build) a list of strings (counting|with the numbers) from 1 to {it}",
        ),
        (),
        "Lists the numbers from 1 to {it} as strings.",
        0.6,
        dst="strs",
    ),
    finds(
        "times_table_lines",
        '["%d x %d = %d" % ({x}, i, {x} * i) for i in range(1, 11)]',
        ("the (lines|rows) of the (times|multiplication) table of {it}, like '3 x 1 = 3'",),
        (
            (
                "(write|list|format) the (times|multiplication) table of {it} (as|in) lines like '3"
                " x 1 = 3'"
            ),
            "(make|build) ten (strings|lines) like '3 x 1 = 3' (for|from) {it}",
        ),
        (),
        "Lists the lines of the multiplication table of {it}.",
        0.5,
        dst="strs",
    ),
)


_GRIDS = (
    finds(
        "multiplication_grid",
        "[[a * b for b in range(1, {x} + 1)] for a in range(1, {x} + 1)]",
        (
            "the {it} by {it} (multiplication|times) table",
            "the multiplication (grid|matrix) of size {it}",
        ),
        (
            (
                "(make|build|create) a (multiplication|times) table (with {it} rows and columns|of"
                " size {it}) as a list of lists"
            ),
            "multiply every pair of numbers from 1 to {it} in a (grid|table)",
        ),
        (),
        "Builds the multiplication table of size {it}.",
        0.9,
        dst="grid",
    ),
    finds(
        "zero_grid",
        "[[0] * {x} for i in range({x})]",
        (
            "a {it} by {it} (grid|matrix) of (zeros|zeroes)",
            "a square (grid|matrix) of (zeros|zeroes) of size {it}",
        ),
        (
            "(make|build|create) a square (grid|matrix) of (zeros|zeroes) with {it} rows",
            "fill a {it} by {it} (grid|matrix) with (zeros|zeroes)",
        ),
        (),
        "Builds a square grid of zeros of size {it}.",
        0.8,
        dst="grid",
    ),
    finds(
        "pascal_triangle",
        "",
        ("the first {it} rows of pascal's triangle", "pascal's triangle with {it} rows"),
        (
            "(make|build|create|generate) {it} rows of pascal's triangle",
            "(make|build) pascal's triangle down to row {it}",
        ),
        (),
        "Lists the first {it} rows of Pascal's triangle.",
        0.7,
        dst="grid",
        body=(
            "{y}, row = [], [1]",
            "for i in range({x}):",
            "    {y}.append(row)",
            "    row = [a + b for a, b in zip([0] + row, row + [0])]",
        ),
    ),
)


OPS: tuple[Op, ...] = (*_WORDS, *_GRIDS)
