"""Arithmetic on one `int`, alone or with a second number, and changes of units.

Covers: int → int, int → float.
"""

from __future__ import annotations

from pocket.ops.base import Op, Param
from pocket.ops.scalars_words import FACTOR, OTHER, finds

_DIVISOR = Param(draw=lambda rng: rng.randint(2, 12), names=("k", "divisor", "by", "m"))


_ARITHMETIC = (
    finds(
        "add_number",
        "{x} + {k}",
        ("{it} plus {k}", "the sum of {it} and {k}", "{it} increased by {k}"),
        ("add {k} to {it}", "(increase|raise|bump) {it} by {k}", "add {it} and {k}"),
        ("what is {it} plus {k}",),
        "Adds {k} to {it}.",
        1.3,
        {"k": OTHER},
    ),
    finds(
        "subtract_number",
        "{x} - {k}",
        ("{it} minus {k}", "{it} (decreased|reduced) by {k}", "{k} less than {it}"),
        (
            "subtract {k} from {it}",
            "(decrease|reduce|lower) {it} by {k}",
            "take {k} (away from|off) {it}",
        ),
        ("what is {it} minus {k}",),
        "Subtracts {k} from {it}.",
        1.0,
        {"k": OTHER},
    ),
    finds(
        "multiply_by",
        "{x} * {k}",
        ("{it} times {k}", "the product of {it} and {k}", "{k} times {it}"),
        ("multiply {it} by {k}", "(scale|grow) {it} by a factor of {k}", "multiply {it} and {k}"),
        ("what is {it} times {k}",),
        "Multiplies {it} by {k}.",
        1.3,
        {"k": FACTOR},
    ),
    finds(
        "integer_divide_by",
        "{x} // {k}",
        (
            "{it} divided by {k}, rounded down",
            "the (integer|whole) quotient of {it} and {k}",
            "how many whole times {k} goes into {it}",
        ),
        (
            (
                "divide {it} by {k}(, rounding down|, dropping the remainder| and round down| and"
                " throw away the remainder)"
            ),
            "(integer divide|floor divide) {it} by {k}",
        ),
        ("how many times does {k} (fit|go) into {it}",),
        "Divides {it} by {k}, rounding down.",
        1.0,
        {"k": _DIVISOR},
    ),
    finds(
        "remainder_by",
        "{x} % {k}",
        (
            "{it} (modulo|mod) {k}",
            "the remainder of {it} divided by {k}",
            "the remainder when {it} is divided by {k}",
            "what is left over when {it} is divided by {k}",
        ),
        (
            "divide {it} by {k} and (return|give|keep) the remainder",
            "(reduce|take) {it} (modulo|mod) {k}",
        ),
        ("what is {it} (modulo|mod) {k}", "what remains when {it} is divided by {k}"),
        "Returns the remainder of {it} divided by {k}.",
        1.3,
        {"k": _DIVISOR},
    ),
    finds(
        "power_of",
        "{x} ** {k}",
        ("{it} to the power [of ]{k}", "{it} raised to [the power ]{k}"),
        ("raise {it} to the power [of ]{k}", "take {it} to the exponent {k}"),
        ("what is {it} to the power of {k}",),
        "Raises {it} to the power {k}.",
        1.3,
        {"k": Param(draw=lambda rng: rng.randint(2, 6), names=("exponent", "k", "power", "e"))},
    ),
    finds(
        "double_number",
        "{x} * 2",
        ("twice {it}", "double {it}", "{it} doubled", "{it} times two"),
        ("double {it}", "multiply {it} by two", "make {it} twice as (big|large)"),
        ("what is twice {it}",),
        "Doubles {it}.",
        1.2,
    ),
    finds(
        "triple_number",
        "{x} * 3",
        ("three times {it}", "{it} tripled"),
        ("triple {it}", "multiply {it} by three"),
        (),
        "Triples {it}.",
        0.6,
    ),
    finds(
        "square_number",
        "{x} * {x}",
        ("the square of {it}", "{it} squared", "{it} times itself"),
        ("square {it}", "multiply {it} (by|with) itself", "raise {it} to the second power"),
        ("what is {it} squared",),
        "Squares {it}.",
        1.4,
    ),
    finds(
        "cube_number",
        "{x} ** 3",
        ("the cube of {it}", "{it} cubed"),
        ("cube {it}", "raise {it} to the (third power|power of three)"),
        ("what is {it} cubed",),
        "Cubes {it}.",
        0.8,
    ),
    finds(
        "halve_number",
        "{x} // 2",
        ("half of {it}, rounded down", "{it} (integer divided by|floor divided by) (2|two)"),
        ("halve {it}(, rounding down| and round down)", "cut {it} in half, rounding down"),
        (),
        "Halves {it}, rounding down.",
        0.8,
    ),
    finds(
        "negate_number",
        "-{x}",
        (
            "the negative of {it}",
            "minus {it}",
            "{it} with its sign flipped",
            "the opposite of {it}",
        ),
        (
            "negate {it}",
            "(flip|change|switch|invert) the sign of {it}",
            "multiply {it} by minus one",
        ),
        (),
        "Negates {it}.",
        0.8,
    ),
    finds(
        "absolute_number",
        "abs({x})",
        (
            "the absolute value of {it}",
            "{it} without its sign",
            "the magnitude of {it}",
            "the distance of {it} from zero",
        ),
        (
            "take the absolute value of {it}",
            "drop the [minus ]sign of {it}",
            "make {it} positive[ if it is negative]",
        ),
        ("how far is {it} from zero",),
        "Returns the absolute value of {it}.",
        1.3,
    ),
    finds(
        "sign_number",
        "({x} > 0) - ({x} < 0)",
        ("the sign of {it} as 1, 0 or -1", "1, 0 or -1 for a positive, zero or negative {it}"),
        (
            "return 1 if {it} is positive, -1 if negative, (else|otherwise) 0",
            "return -1, 0 or 1 (depending on|according to|for) the sign of {it}",
            "turn {it} into its sign, -1, 0 or 1",
        ),
        (),
        "Returns 1, 0 or -1 for the sign of {it}.",
        1.0,
    ),
    finds(
        "clamp_number",
        "max({lo}, min({x}, {hi}))",
        ("{it} (clamped|limited|restricted) to {lo} to {hi}", "{it} clamped between {lo} and {hi}"),
        (
            "(clamp|limit|restrict|clip) {it} to the range {lo} to {hi}",
            "(clamp|keep|force) {it} between {lo} and {hi}",
            (
                "make sure {it} is (no|not) less than {lo} and (no|not) more than {hi}, moving it"
                " to the nearer end if needed"
            ),
        ),
        (),
        "Limits {it} to the range from {lo} to {hi}.",
        1.3,
        {
            "lo": Param(draw=lambda rng: rng.randint(-10, 20), names=("low", "lo", "minimum")),
            "hi": Param(draw=lambda rng: rng.randint(21, 100), names=("high", "hi", "maximum")),
        },
    ),
    finds(
        "larger_of",
        "max({x}, {k})",
        (
            "the (larger|bigger|greater|higher|maximum|max) of {it} and {k}",
            "whichever of {it} and {k} is (larger|bigger|greater)",
        ),
        (
            "pick the (larger|bigger|greater) of {it} and {k}",
            "compare {it} (with|to) {k} and return the (larger|bigger|greater)[ one]",
        ),
        ("which is (larger|bigger|greater), {it} or {k}",),
        "Returns the larger of {it} and {k}.",
        1.2,
        {"k": OTHER},
    ),
    finds(
        "smaller_of",
        "min({x}, {k})",
        (
            "the (smaller|lesser|lower|minimum|min) of {it} and {k}",
            "whichever of {it} and {k} is (smaller|lower)",
        ),
        (
            "pick the (smaller|lower) of {it} and {k}",
            "compare {it} (with|to) {k} and return the (smaller|lower)[ one]",
            "cap {it} at {k}",
        ),
        ("which is (smaller|lower), {it} or {k}",),
        "Returns the smaller of {it} and {k}.",
        1.0,
        {"k": OTHER},
    ),
    finds(
        "difference_to",
        "abs({x} - {k})",
        (
            "the (absolute|positive) difference (between|of) {it} and {k}",
            "the distance between {it} and {k}",
            "how far {it} is from {k}",
        ),
        (
            "measure how far {it} is from {k}",
            "subtract {k} from {it} and (drop the sign|take the absolute value)",
        ),
        ("how far apart are {it} and {k}",),
        "Returns the distance between {it} and {k}.",
        1.0,
        {"k": OTHER},
    ),
    finds(
        "gcd_with",
        "",
        (
            (
                "the (gcd|greatest common divisor|greatest common factor|largest common"
                " divisor|highest common factor) of {it} and {k}"
            ),
            "the (largest|biggest) number that divides both {it} and {k}",
        ),
        ("take the gcd of {it} and {k}", "run euclid's algorithm on {it} and {k}"),
        (
            "what is the (gcd|greatest common divisor) of {it} and {k}",
            "which is the largest number that divides [both ]{it} and {k}",
        ),
        "Returns the greatest common divisor of {it} and {k}.",
        1.6,
        {"k": FACTOR},
        body=("{y}, b = abs({x}), {k}", "while b:", "    {y}, b = b, {y} % b"),
    ),
    finds(
        "lcm_with",
        "",
        (
            (
                "the (lcm|least common multiple|smallest common multiple|lowest common multiple) of"
                " {it} and {k}"
            ),
            "the smallest number that both {it} and {k} divide",
        ),
        ("take the lcm of {it} and {k}", "look for the smallest common multiple of {it} and {k}"),
        ("what is the (lcm|least common multiple) of {it} and {k}",),
        "Returns the least common multiple of {it} and {k}.",
        1.2,
        {"k": FACTOR},
        body=("{y} = {x}", "while {y} % {k} != 0:", "    {y} += {x}"),
    ),
    finds(
        "integer_square_root",
        "int({x} ** 0.5)",
        (
            "the (integer|whole) square root of {it}",
            "the square root of {it}[,] rounded down",
            "the largest (integer|number) whose square is at most {it}",
        ),
        ("take the square root of {it} and round [it ]down",),
        (),
        "Returns the square root of {it}, rounded down.",
        0.8,
    ),
    finds(
        "round_up_to_multiple",
        "-(-{x} // {k}) * {k}",
        (
            "the next multiple of {k} (at or above|not below) {it}",
            "{it} rounded up to a multiple of {k}",
        ),
        ("round {it} up to (a|the next|the nearest) multiple of {k}",),
        (),
        "Rounds {it} up to a multiple of {k}.",
        0.5,
        {"k": _DIVISOR},
    ),
    finds(
        "round_down_to_multiple",
        "{x} // {k} * {k}",
        (
            "the last multiple of {k} (at or below|not above) {it}",
            "{it} rounded down to a multiple of {k}",
        ),
        ("round {it} down to (a|the nearest) multiple of {k}",),
        (),
        "Rounds {it} down to a multiple of {k}.",
        0.5,
        {"k": _DIVISOR},
    ),
)


_UNITS = (
    finds(
        "celsius_to_fahrenheit",
        "{x} * 9 / 5 + 32",
        ("{it} [degrees ]celsius in fahrenheit", "the fahrenheit value of {it} [degrees ]celsius"),
        (
            "convert {it} from celsius to fahrenheit",
            "(turn|change) {it} [degrees ](celsius|centigrade) into fahrenheit",
            "multiply {it} by 9/5 and add 32",
        ),
        ("how (warm|hot|much) is {it} [degrees ]celsius in fahrenheit",),
        "Converts {it} from Celsius to Fahrenheit.",
        1.6,
        dst="float",
    ),
    finds(
        "fahrenheit_to_celsius",
        "({x} - 32) * 5 / 9",
        ("{it} [degrees ]fahrenheit in celsius", "the celsius value of {it} [degrees ]fahrenheit"),
        (
            "convert {it} from fahrenheit to celsius",
            "(turn|change) {it} [degrees ]fahrenheit into (celsius|centigrade)",
            "subtract 32 from {it} and multiply by 5/9",
        ),
        ("how (warm|hot|much) is {it} [degrees ]fahrenheit in celsius",),
        "Converts {it} from Fahrenheit to Celsius.",
        1.4,
        dst="float",
    ),
    finds(
        "average_with",
        "({x} + {k}) / 2",
        ("the (average|mean) of {it} and {k}", "the midpoint (of|between) {it} and {k}"),
        ("average {it} and {k}", "add {it} and {k} and divide by (2|two)"),
        ("what is the (average|mean) of {it} and {k}",),
        "Returns the mean of {it} and {k}.",
        1.2,
        {"k": OTHER},
        dst="float",
    ),
    finds(
        "half",
        "{x} / 2",
        ("half of {it}", "{it} divided by (2|two)"),
        ("divide {it} by (2|two)", "halve {it}", "cut {it} in half"),
        ("what is half of {it}",),
        "Halves {it}.",
        0.8,
        dst="float",
    ),
    finds(
        "divide_by",
        "{x} / {k}",
        ("{it} divided by {k}", "the quotient of {it} and {k}"),
        ("divide {it} by {k}", "split {it} into {k} equal parts"),
        ("what is {it} divided by {k}",),
        "Divides {it} by {k}.",
        1.0,
        {"k": _DIVISOR},
        dst="float",
    ),
    finds(
        "square_root",
        "{x} ** 0.5",
        ("the square root of {it}", "the root of {it}"),
        ("take the square root of {it}",),
        ("what is the square root of {it}", "which number squared is {it}"),
        "Returns the square root of {it}.",
        1.0,
        dst="float",
    ),
    finds(
        "percent_of",
        "{x} * {k} / 100",
        ("{k} percent of {it}", "{k}% of {it}"),
        ("take {k} percent of {it}", "take {k}% of {it}"),
        ("how much is {k} percent of {it}", "what is {k}% of {it}"),
        "Returns {k} percent of {it}.",
        1.2,
        {
            "k": Param(
                draw=lambda rng: rng.choice((5, 10, 15, 20, 25, 30, 50, 75)),
                names=("percent", "rate", "p", "k"),
            )
        },
        dst="float",
    ),
    finds(
        "discounted_price",
        "{x} * (100 - {k}) / 100",
        ("{it} (reduced by|after a discount of|less) {k} percent", "the price {it} after {k}% off"),
        (
            "take {k} percent off {it}",
            "apply a discount of {k} percent to {it}",
            "(reduce|lower|discount) {it} by {k}%",
        ),
        ("what is {it} after a discount of {k} percent",),
        "Takes {k} percent off {it}.",
        1.0,
        {
            "k": Param(
                draw=lambda rng: rng.choice((5, 10, 15, 20, 25, 30, 50, 75)),
                names=("percent", "discount", "rate", "p"),
            )
        },
        dst="float",
    ),
    finds(
        "cents_to_euros",
        "{x} / 100",
        ("{it} cents in (dollars|euros)", "the amount of {it} cents in (dollars|euros)"),
        (
            "convert {it} from cents to (dollars|euros)",
            "(turn|change) {it} cents into (dollars|euros)",
        ),
        (),
        "Converts {it} cents to whole money.",
        0.6,
        dst="float",
    ),
    finds(
        "seconds_to_minutes",
        "{x} // 60",
        ("{it} seconds in whole minutes", "the whole minutes in {it} seconds"),
        (
            "convert {it} from seconds to whole minutes",
            "(turn|change) {it} seconds into (full|whole) minutes",
        ),
        ("how many (full|whole) minutes are in {it} seconds",),
        "Converts {it} seconds to whole minutes.",
        0.9,
    ),
    finds(
        "minutes_to_seconds",
        "{x} * 60",
        ("{it} minutes in seconds", "the seconds in {it} minutes"),
        ("convert {it} from minutes to seconds", "(turn|change) {it} minutes into seconds"),
        ("how many seconds are in {it} minutes",),
        "Converts {it} minutes to seconds.",
        0.8,
    ),
    finds(
        "hours_to_minutes",
        "{x} * 60",
        ("{it} hours in minutes", "the minutes in {it} hours"),
        ("convert {it} from hours to minutes", "(turn|change) {it} hours into minutes"),
        ("how many minutes are in {it} hours",),
        "Converts {it} hours to minutes.",
        0.6,
    ),
    finds(
        "hours_to_seconds",
        "{x} * 3600",
        ("{it} hours in seconds", "the seconds in {it} hours"),
        ("convert {it} from hours to seconds", "(turn|change) {it} hours into seconds"),
        ("how many seconds are in {it} hours",),
        "Converts {it} hours to seconds.",
        0.5,
    ),
    finds(
        "days_to_hours",
        "{x} * 24",
        ("{it} days in hours", "the hours in {it} days"),
        ("convert {it} from days to hours", "(turn|change) {it} days into hours"),
        ("how many hours are in {it} days",),
        "Converts {it} days to hours.",
        0.5,
    ),
)


OPS: tuple[Op, ...] = (*_ARITHMETIC, *_UNITS)
