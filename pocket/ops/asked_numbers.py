"""Everyday chores on a list of numbers, each told as one thing: averages, streaks, percentages, verdicts.

Does not cover: single filters, maps and totals (`pocket.ops.numbers` and its neighbours).
"""

# ruff: noqa: E501 - a phrase stays on one line
from __future__ import annotations

from functools import partial
from random import Random

from pocket.ops.base import Op, Param
from pocket.ops.numbers_words import (
    DIVISOR,
    HIGH,
    LIMIT,
    LOW,
    OTHER,
    SEPARATOR,
    VALUE,
    ordinal,
    spoken,
)
from pocket.ops.spelling import chore
from pocket.ops.text_params import one_of

_NOUNS = {
    "NUMBERS": "(numbers|numbers|numbers|values|items|entries|elements)",
    "a NUMBER": "(a number|a number|a value|an item|an entry|an element)",
    "NUMBER": "(number|number|number|value|item|entry|element)",
    "EACH": "(each|every|each single) (number|number|value|item|entry)",
    "GIVE": "(return|give|give back|hand back|list|get)",
    "FIND": "(find|compute|calculate|work out|figure out|return|get|determine)",
    "KEEP": "(keep|pick|take|select) [only ]",
    "DROP": "(drop|remove|throw out|leave out|weed out|discard|ignore|skip)",
    "TEST": "(check|tell|see|find out|test|say|decide) (whether|if)",
    "COUNT": "(count|tell|work out|find out|return)",
    "OVER": "(greater than|bigger than|above|over|higher than|more than)",
    "UNDER": "(less than|below|under|lower than|smaller than)",
    "ATLEAST": "(at least|no less than|not below|not under|greater than or equal to)",
}  # fmt: skip


def draw_signed(rng: Random) -> object:
    """Up to five numbers, some of them negative."""
    return [rng.randint(-5, 20) for _ in range(rng.randint(0, 5))]


def _decimals(value: object) -> tuple[str, ...]:
    """Wordings of a number of decimals: "one decimal", "2 decimal places"."""
    word = {1: "one", 2: "two", 3: "three"}.get(value if isinstance(value, int) else 0, str(value))
    many = "" if value == 1 else "s"
    return tuple(
        f"{number} {noun}"
        for number in (str(value), word)
        for noun in (f"decimal{many}", f"decimal place{many}")
    )


_SECOND = Param(
    draw=draw_signed, type="ints", names=("b", "ys", "other", "v", "second", "list2", "bs", "right")
)
_WEIGHTS = Param(draw=draw_signed, type="ints", names=("weights", "w", "ws", "credits", "counts"))
_SENTINEL = Param(
    draw=lambda rng: rng.choice((-1, -1, 0, 99, -99, -999, 999, 9999)),
    names=("bad", "missing", "sentinel", "skip", "marker", "invalid", "k"),
)
_DECIMALS = Param(
    draw=lambda rng: rng.choice((1, 1, 1, 2, 2, 3)), names=("digits",), as_argument=False, say=_decimals,
)  # fmt: skip
_SIZE = Param(
    draw=lambda rng: rng.choice((2, 3, 3, 4)), names=("k", "size", "width", "window", "m", "w"), say=spoken,
)  # fmt: skip
_RANK = Param(
    draw=lambda rng: rng.choice((2, 3, 3, 4, 5)), names=("k", "rank", "place", "m", "pos")
)
_ORDINAL = Param(draw=lambda rng: rng.randint(3, 5), names=("k",), as_argument=False, say=ordinal)
_INDEX = Param(
    draw=lambda rng: rng.choice((0, 1, 2, 2, 3, 4)), names=("i", "index", "idx", "pos", "at")
)
_PERCENT = Param(
    draw=lambda rng: rng.choice((5, 10, 10, 15, 20, 25, 30, 50)),
    names=("pct", "percent", "p", "rate", "k"),
)
_MIDDLE = Param(draw=lambda rng: rng.randint(1, 6), names=("low", "warn", "warning", "lo", "a"))
_TOP = Param(
    draw=lambda rng: rng.choice((rng.randint(7, 20), 50, 100)),
    names=("high", "crit", "critical", "hi", "b"),
)
_BAD = one_of(
    "FAIL", "WARN", "alarm", "high", "too high", "alert", "hot", "bad", "check", "over budget", "ALERT", names=("bad",)
)  # fmt: skip
_FINE = one_of(
    "OK", "ok", "fine", "pass", "normal", "good", "all clear", "calm", "within limits", names=("fine",)
)  # fmt: skip
_PASS = one_of("pass", "PASS", "passed", "ok", "yes", "high", "big", "win", "good", names=("yes",))
_FAIL = one_of("fail", "FAIL", "failed", "no", "low", "small", "retry", "poor", names=("no",))
_PLUS = one_of("plus", "positive", "profit", "gain", "up", "surplus", "in the black", names=("up",))
_MINUS = one_of("minus", "negative", "loss", "down", "deficit", "in the red", names=("down",))
_NIL = one_of("zero", "nil", "even", "flat", "balanced", "break-even", "none", names=("flat",))
_COIN = one_of("$", "#", "+", "x", "No. ", "EUR ", "v", "id-", "level ", names=("prefix",))


_op = partial(chore, src="ints", words=_NOUNS)

AVERAGES = (
    _op(
        "trimmed_mean", "float", "sum(sorted({x})[1:-1]) / (len({x}) - 2) if len({x}) > 2 else 0.0", 1.8,
        "Returns the average of {it} without one smallest and one largest number, or 0.0 if nothing is left.",
        (
            "throw away the single lowest and the single highest NUMBER in {it} and take the average of what remains[, 0.0 if nothing remains]",
            "(compute|calculate|take) the (trimmed|truncated) mean of {it}: one smallest and one largest out, the rest averaged",
            "average {it} (without|leaving out|not counting) (the best and the worst one|one minimum and one maximum|the top one and the bottom one)",
            "judge {it} like in figure skating, where the highest and the lowest mark do not count and the others are averaged",
            "knock the biggest and the smallest NUMBER off {it}, one of each, and return the mean of (whatever is left|the others)",
            "average the middle part of {it} after sorting, one cut off at either end",
        ),
        (
            "the (trimmed|truncated) mean of {it}, with one lowest and one highest NUMBER left out",
            "the average of {it} (excluding|except) (the single largest and the single smallest NUMBER|one minimum and one maximum)",
            "the mean of {it} after the two extremes, one at each end, are gone",
        ),
        ("what is the average of {it} (once|when) one highest and one lowest NUMBER (are left out|do not count)",),
        ("trimmed mean (drop 1 min, 1 max)", "avg w/o lowest and highest", "mean minus the two extremes"),
    ),
    _op(
        "average_rounded", "float", "round(sum({x}) / len({x}), {d}) if {x} else 0.0", 2.2,
        "Returns the average of {it} rounded to {d}, or 0.0 if it is empty.",
        (
            "(compute|calculate|take|find|get) the (average|mean) of {it}, rounded to {d}",
            "average {it} and round it to {d}",
            "FIND the mean of {it} (with|to) {d}",
            "report how big the NUMBERS in {it} are on average, {d} (only|is enough|will do)",
            "add up {it}, divided by how many there are, and give the (outcome|answer) with {d}",
            "(round off|round) the mean of {it} to {d}",
        ),
        (
            "the (average|mean) of {it} rounded to {d}",
            "the rounded (average|mean) of {it}, {d}",
            "the arithmetic mean of {it} with {d}",
        ),
        ("what is the (average|mean) of {it}, to {d}", "how large are the NUMBERS in {it} on average, rounded to {d}"),
        ("avg, {d}", "mean rounded to {d}", "average to {d}"),
        d=_DECIMALS,
    ),
    _op(
        "average_rounded_whole", "int", "round(sum({x}) / len({x})) if {x} else 0", 1.4,
        "Returns the average of {it} rounded to a whole number, or 0 if it is empty.",
        (
            "average {it} and round it to (the nearest integer|a whole number)",
            "FIND the mean of {it} as a whole number, rounded[, not cut off]",
            "(round|bring) the average of {it} to the nearest whole number",
            "tell what a typical NUMBER in {it} is, that is the mean without decimals, properly rounded",
            "take the mean of {it}, rounded so that no decimals are left",
        ),
        (
            "the (average|mean) of {it} rounded to (the nearest integer|a whole number|an integer)",
            "the rounded (average|mean) of {it} as an int",
        ),
        ("what is the (average|mean) of {it}, rounded to a whole number",),
        ("avg, rounded to int", "mean as whole number, rounded", "mean, nearest int"),
    ),
    _op(
        "average_in_range", "float", ("kept = [n for n in {x} if {a} <= n <= {b}]", "{y} = sum(kept) / len(kept) if kept else 0.0"), 1.8,
        "Returns the average of the numbers in {it} from {a} to {b}, or 0.0 if there is none.",
        (
            "average only the NUMBERS in {it} (that are between {a} and {b} inclusive|from {a} to {b}, both included|in the range {a} to {b}, ends included)",
            "ignore everything in {it} that is below {a} or above {b} and take the mean of the rest[, 0.0 if nothing is left]",
            "FIND the mean of the valid NUMBERS in {it}, where valid means at least {a} and at most {b}",
            "throw out the (outliers|invalid readings) in {it}, meaning anything outside {a} to {b}, and return the average of what remains",
            "treat any NUMBER in {it} under {a} or over {b} as (rubbish|an error) and take the mean of the others",
        ),
        (
            "the (average|mean) of the NUMBERS in {it} that lie between {a} and {b}, both ends included",
            "the (average|mean) of {it} without anything less than {a} or greater than {b}",
            "the mean over the NUMBERS in {it} that are no smaller than {a} and no larger than {b}",
        ),
        ("what is the average of those NUMBERS in {it} that fall (in|within) {a} to {b} inclusive",),
        ("avg of those in {a}..{b}", "mean, only {a} <= n <= {b}", "average w/o outliers outside {a} to {b}"),
        a=LOW, b=HIGH,
    ),
    _op(
        "average_without_value", "float", ("kept = [n for n in {x} if n != {k}]", "{y} = sum(kept) / len(kept) if kept else 0.0"), 1.8,
        "Returns the average of {it} without the value {k}, or 0.0 if nothing is left.",
        (
            "leave out every {k} in {it} and take the average of the (rest|others)[, 0.0 if nothing is left]",
            "(average|take the mean of) {it}, the {k} values not counting",
            "FIND the mean of {it} with {k} meaning no data, so it must not count",
            "treat {k} in {it} as a missing (reading|value) and take the average of the real ones",
            "take everything in {it} except {k} and compute the average",
            "return how high {it} is on average, not counting any entry equal to {k}",
        ),
        (
            "the (average|mean) of {it} (ignoring|without|excluding|not counting) every {k}",
            "the (average|mean) of whatever in {it} is not {k}",
            "the mean of the valid NUMBERS in {it}, {k} standing for missing",
        ),
        ("what is the average of {it} when the {k} values (are left out|do not count)",),
        ("avg w/o {k}", "mean, {k} = missing", "average, skip {k}"),
        k=_SENTINEL,
    ),
    _op(
        "average_over", "float", ("kept = [n for n in {x} if n > {k}]", "{y} = sum(kept) / len(kept) if kept else 0.0"), 1.4,
        "Returns the average of the numbers in {it} that are greater than {k}, or 0.0 if there is none.",
        (
            "average the NUMBERS in {it} that are OVER {k}[, 0.0 if there are none]",
            "take the mean of {it}, but only of what exceeds {k}",
            "ignore whatever in {it} is {k} or less and return the average of the others",
            "FIND how high the NUMBERS OVER {k} in {it} are on average",
            "let only NUMBERS beyond {k} count and take the mean of those in {it}",
        ),
        (
            "the (average|mean) of the NUMBERS in {it} OVER {k}",
            "the (average|mean) of everything in {it} that exceeds {k}",
        ),
        ("what is the average of the NUMBERS in {it} that are OVER {k}",),
        ("avg of those > {k}", "mean over n > {k} only"),
        k=LIMIT,
    ),
    _op(
        "average_of_positive", "float", ("kept = [n for n in {x} if n > 0]", "{y} = sum(kept) / len(kept) if kept else 0.0"), 1.4,
        "Returns the average of the positive numbers in {it}, or 0.0 if there is none.",
        (
            "average [only ]the positive NUMBERS in {it}[, 0.0 if there are none]",
            "take the mean of {it} without the zeros and the negative ones",
            "DROP everything in {it} that is zero or negative and take the mean of the rest",
            "FIND the average of the NUMBERS in {it} that are (above|greater than) (0|zero)",
            "return the mean of {it}, where a NUMBER counts only if it is positive",
        ),
        (
            "the (average|mean) of the positive NUMBERS in {it}",
            "the mean of whatever in {it} is above zero",
        ),
        ("what do the positive NUMBERS in {it} average to",),
        ("avg of positives", "mean, positives only"),
    ),
    _op(
        "average_without_lowest", "float", "(sum({x}) - min({x})) / (len({x}) - 1) if len({x}) > 1 else 0.0", 1.3,
        "Returns the average of {it} without one smallest number, or 0.0 if nothing is left.",
        (
            "drop the [single ](lowest|smallest|worst) NUMBER in {it} and take the average of the (rest|others)",
            "average {it} with the worst one (forgiven|not counted), worst meaning lowest",
            "FIND the mean of {it} leaving out (one minimum|the lowest one, once only)",
            "let the weakest NUMBER in {it} not count, once, and take the mean of all the others",
            "take the minimum out of {it}, one copy of it, and return the average of what remains",
        ),
        (
            "the (average|mean) of {it} without (the single lowest|one smallest) NUMBER",
            "the mean of all NUMBERS in {it} but the lowest one, dropped once",
        ),
        ("what is the average of {it} after the single lowest NUMBER is dropped",),
        ("avg, lowest one dropped", "mean w/o the minimum (once)"),
    ),
    _op(
        "average_of_largest", "float", ("best = sorted({x}, reverse=True)[:{k}]", "{y} = sum(best) / len(best) if best else 0.0"), 1.2,
        "Returns the average of the {k} largest numbers in {it}, or 0.0 if it is empty.",
        (
            "average the {k} (largest|biggest|highest|best) NUMBERS in {it}",
            "take the best {k} of {it} and return the mean of those",
            "line up {it} biggest first and return the average of the first {k}",
            "let only the top {k} of {it} count and compute the mean of those",
        ),
        (
            "the (average|mean) of the {k} (largest|highest|biggest) NUMBERS in {it}",
            "the mean of the top {k} of {it}",
        ),
        ("what do the {k} (highest|largest) NUMBERS in {it} average to",),
        ("avg of top {k}", "mean of best {k}"),
        k=_SIZE,
    ),
    _op(
        "weighted_average", "float", "sum(a * b for a, b in zip({x}, {o})) / sum({o}) if sum({o}) else 0.0", 1.3,
        "Returns the average of {it} weighted by {o}, or 0.0 if the weights sum to zero.",
        (
            "FIND the weighted (average|mean) of {it}, the weights being {o}",
            "average {it} with {o} as the weights[, 0.0 if the weights add up to zero]",
            "multiply EACH in {it} by its weight in {o}, then add everything up and divide by the sum of the weights",
            "weigh {it} by {o} and return the mean",
            "take the mean of {it} where {o} tells how much each one counts",
        ),
        (
            "the (average|mean) of {it} weighted by {o}",
            "the sum of the products of {it} and {o}, divided by the sum of {o}",
        ),
        ("what is the average of {it} when each one counts as much as {o} says",),
        ("weighted mean, weights {o}", "weighted avg by {o}"),
        o=_WEIGHTS,
    ),
    _op(
        "midrange", "float", "(min({x}) + max({x})) / 2 if {x} else 0.0", 1.1,
        "Returns the number halfway between the smallest and the largest of {it}, or 0.0 if it is empty.",
        (
            "FIND the point halfway between the smallest and the largest NUMBER in {it}",
            "average just the minimum and the maximum of {it}",
            "take the lowest and the highest NUMBER in {it} and return the middle between those two",
            "add the max of {it} to the min and (halve|divide by two) the sum",
        ),
        (
            "the midrange of {it}, that is half of minimum plus maximum",
            "the mean of the two extremes of {it}",
            "the value halfway between the (lowest and the highest|smallest and the largest) NUMBER in {it}",
        ),
        ("what lies exactly halfway between the minimum and the maximum of {it}",),
        ("midrange", "half of min + max"),
    ),
    _op(
        "standard_deviation", "float", ("mean = sum({x}) / len({x}) if {x} else 0.0", "{y} = (sum((n - mean) ** 2 for n in {x}) / len({x})) ** 0.5 if {x} else 0.0"), 1.3,
        "Returns the population standard deviation of {it}, or 0.0 if it is empty.",
        (
            "FIND the (population standard deviation|standard deviation, the population one,) of {it}",
            "tell how much {it} (scatter|spread) around the mean, as the population standard deviation",
            "take the square root of the average squared distance of {it} from the mean",
            "compute the mean of {it} and return the square root of the average squared deviation from it",
        ),
        (
            "the population standard deviation of {it}",
            "the root of the mean squared deviation of {it} from the average",
        ),
        ("what is the standard deviation of {it}, dividing by the count",),
        ("std dev (population)", "sigma, divide by n", "pstdev"),
    ),
    _op(
        "sum_without_extremes", "int", "sum(sorted({x})[1:-1])", 1.5,
        "Returns the sum of {it} without one smallest and one largest number.",
        (
            "add up {it} without the smallest and the largest NUMBER, one of each",
            "sum everything in {it} except one minimum and one maximum",
            "strike out the lowest and the highest NUMBER of {it}, once each, and add up the (rest|others)",
            "total {it} the way juries do, where the best and the worst mark fall away",
            "sort {it} and drop the first and the last one and return the sum of what is in between",
        ),
        (
            "the (sum|total) of {it} without (one smallest and one largest|the single lowest and the single highest) NUMBER",
            "what {it} (add|sum) up to when the two extremes, one at each end, are left out",
        ),
        ("what is the sum of {it} not counting one highest and one lowest NUMBER",),
        ("sum w/o min and max (once each)", "total minus the two extremes"),
    ),
)  # fmt: skip
NEIGHBOURS = (
    _op(
        "largest_adjacent_product", "int", "max((a * b for a, b in zip({x}, {x}[1:])), default=0)", 1.6,
        "Returns the largest product of two neighbouring numbers in {it}, or 0 if there are fewer than two.",
        (
            "multiply every two (neighbours|neighbouring NUMBERS|adjacent NUMBERS) in {it} and return the (largest|biggest|highest) product",
            "find the pair of adjacent NUMBERS in {it} with the greatest product and return that product",
            "FIND the (maximum|max|best) product of two NUMBERS standing next to each other in {it}[, 0 if there are no two]",
            "look at each NUMBER in {it} times the following one and give back the (top|highest) result",
            "tell how large a product of two consecutive NUMBERS in {it} can get",
        ),
        (
            "the (largest|biggest|maximum) (product of two adjacent NUMBERS|adjacent product|product of neighbours) in {it}",
            "the (maximum|max) over all neighbours in {it} of one times the next",
        ),
        ("what is the largest product of two NUMBERS next to each other in {it}",),
        ("max adjacent product", "max of one times the next", "best product of neighbours"),
    ),
    _op(
        "biggest_jump", "int", "max((abs(b - a) for a, b in zip({x}, {x}[1:])), default=0)", 1.7,
        "Returns the largest absolute difference between neighbouring numbers in {it}, or 0 if there are fewer than two.",
        (
            "find the (biggest|largest) (jump|change|step) between neighbours in {it}, up or down",
            "tell by how much {it} (change|vary) at most from one NUMBER to the next, in either direction",
            "FIND the (largest|maximum|greatest) absolute difference (between|of) (adjacent|consecutive|neighbouring) NUMBERS in {it}",
            "go along {it} comparing each NUMBER with the next and return the widest gap, sign ignored",
            "spot the steepest move in {it}, be it a rise or a drop, and return its size",
        ),
        (
            "the (biggest|largest) (jump|gap|change) between two neighbours in {it}, (up or down|in absolute terms|whichever direction)",
            "the (maximum|largest) absolute difference between consecutive NUMBERS in {it}",
        ),
        ("how big is the largest (jump|step|change) from one NUMBER to the next in {it}, up or down", "by how much do two neighbours in {it} differ at most"),
        ("max abs diff of neighbours", "biggest jump, up or down", "largest step between neighbours (abs)"),
    ),
    _op(
        "biggest_rise", "int", "max((b - a for a, b in zip({x}, {x}[1:]) if b > a), default=0)", 1.2,
        "Returns the largest increase from one number in {it} to the next, or 0 if it never rises.",
        (
            "find the (biggest|largest|steepest) (rise|increase) from one NUMBER in {it} to the next, 0 if there is none",
            "tell by how much {it} (go|climb) up at most in one step[, 0 when nothing ever goes up]",
            "look only at the steps upwards in {it} and return the (largest|highest) one, or 0 if every step goes down or stays",
            "FIND the (maximum|max|best) gain between two consecutive NUMBERS in {it}, counting drops as nothing",
        ),
        (
            "the (largest|biggest) (increase|rise|gain) between neighbours in {it}, 0 if it never rises",
            "the steepest climb from one NUMBER in {it} to the next, or 0 if there is no climb",
        ),
        ("how large is the biggest one-step increase in {it}, 0 if there is none",),
        ("max rise to the next, else 0", "biggest increase between neighbours or 0"),
    ),
    _op(
        "count_sign_changes", "int", "sum(1 for a, b in zip({x}, {x}[1:]) if a * b < 0)", 1.4,
        "Returns how many neighbouring numbers in {it} have opposite signs.",
        (
            "count the sign changes (in|along) {it}, that is neighbours of which one is positive and the other negative",
            "COUNT how (often|many times) {it} (flip|switch) directly from positive to negative or back",
            "walk along {it} and count the places where a positive NUMBER meets a negative one, either way round",
            "COUNT how many neighbours in {it} have opposite signs[, zero having no sign]",
            "count the adjacent NUMBERS in {it} with a negative product",
        ),
        (
            "the number of direct sign changes between neighbours in {it}",
            "how many adjacent pairs in {it} have opposite signs",
            "the count of neighbours in {it} that are on different sides of zero",
        ),
        ("how often does the sign flip between two neighbours in {it}", "how many neighbours in {it} have opposite signs"),
        ("sign changes", "# of neighbours with opposite signs", "count a*b < 0 for neighbours"),
    ),
    _op(
        "count_increases", "int", "sum(1 for a, b in zip({x}, {x}[1:]) if b > a)", 1.7,
        "Returns how many numbers in {it} are greater than the one before.",
        (
            "count how (often|many times) {it} (go|goes) up from one NUMBER to the next",
            "count the NUMBERS in {it} that are (greater|bigger|higher) than the one (right before|just before|before)",
            "COUNT how many days (were better|had more) than the day before, with {it} as the daily figures",
            "compare each NUMBER in {it} with its predecessor and count the (increases|rises)",
            "COUNT how many steps in {it} lead upwards",
        ),
        (
            "the number of (increases|rises|upward steps) in {it}",
            "how many NUMBERS in {it} beat the previous one",
            "how many times {it} increase from one NUMBER to the next",
        ),
        ("how many NUMBERS in {it} are (larger|higher|greater) than the one before", "how often does {it} (go|goes) up"),
        ("# of increases", "count b > a for neighbours", "how many beat the previous one"),
    ),
    _op(
        "longest_equal_streak", "int", ("{y} = 0", "run = 0", "for i in range(len({x})):", "    run = run + 1 if i > 0 and {x}[i] == {x}[i - 1] else 1", "    {y} = max({y}, run)"), 1.5,
        "Returns the length of the longest run of equal neighbouring numbers in {it}.",
        (
            "find the length of the longest (run|streak|stretch) of (equal|identical|the same) NUMBERS in {it}",
            "tell how many times in a row the same NUMBER appears in {it} at most",
            "COUNT how long the longest repetition without interruption in {it} is",
            "go through {it} counting how long the NUMBER stays the same and return the (best|highest) such count",
            "measure the longest block of consecutive equal NUMBERS in {it}",
        ),
        (
            "the length of the longest (run|streak|series) of equal NUMBERS in {it}",
            "the most times any NUMBER occurs in a row in {it}",
        ),
        ("how long is the longest (run|streak) of equal NUMBERS in {it}", "how many equal NUMBERS stand in a row in {it} at most"),
        ("longest run of equals", "max repeat in a row", "longest streak of the same value"),
    ),
    _op(
        "longest_positive_streak", "int", ("{y} = 0", "run = 0", "for n in {x}:", "    run = run + 1 if n > 0 else 0", "    {y} = max({y}, run)"), 1.6,
        "Returns the length of the longest run of positive numbers in {it}.",
        (
            "find the length of the longest (run|streak|stretch) of positive NUMBERS in {it}",
            "tell how many (days|rounds|NUMBERS) in a row were above zero in {it} at most",
            "COUNT how many positive NUMBERS in {it} follow each other without a zero or negative in between, at best",
            "measure the longest winning streak in {it}, where anything above 0 is a win and everything else ends the streak",
            "count positives in a row in {it}, starting over at every zero or negative, and return the highest count",
        ),
        (
            "the length of the longest (run|streak|stretch) of [strictly ]positive NUMBERS in {it}",
            "the largest number of consecutive positive NUMBERS in {it}",
        ),
        ("how long is the longest (run|streak) of positive NUMBERS in {it}", "how many NUMBERS in a row are above zero in {it}, at most"),
        ("longest positive streak", "max run of n > 0", "most positives in a row"),
    ),
    _op(
        "longest_streak_over", "int", ("{y} = 0", "run = 0", "for n in {x}:", "    run = run + 1 if n > {k} else 0", "    {y} = max({y}, run)"), 1.3,
        "Returns the length of the longest run of numbers greater than {k} in {it}.",
        (
            "find the length of the longest (run|streak|stretch) of NUMBERS OVER {k} in {it}",
            "tell how many NUMBERS in a row exceed {k} in {it} at most",
            "measure the longest (heat wave|hot spell|streak) in {it}, a day being part of it if it is OVER {k}",
            "count NUMBERS OVER {k} in a row in {it}, back to zero whenever one is not, and return the best count",
        ),
        (
            "the length of the longest (run|streak) in {it} of NUMBERS OVER {k}",
            "the largest number of consecutive NUMBERS in {it} that exceed {k}",
        ),
        ("how many NUMBERS in a row are OVER {k} in {it}, at most", "how long does {it} stay OVER {k} at best"),
        ("longest streak > {k}", "max run above {k}"),
        k=LIMIT,
    ),
    _op(
        "longest_rising_streak", "int", ("{y} = 0", "run = 0", "for i in range(len({x})):", "    run = run + 1 if i > 0 and {x}[i] > {x}[i - 1] else 1", "    {y} = max({y}, run)"), 1.5,
        "Returns the length of the longest run of neighbouring numbers in {it} where each is greater than the one before.",
        (
            "find the length of the longest (strictly increasing|strictly rising) (run|streak|stretch) of consecutive NUMBERS in {it}",
            "tell how many neighbours in {it} at most form an unbroken climb, each bigger than the one before, the first one included",
            "COUNT how long {it} (keep|keeps) going up without a break, at best, counting the NUMBER where the climb starts",
            "measure the longest piece of {it} in which every NUMBER beats the previous one, in NUMBERS not in steps",
        ),
        (
            "the length of the longest run of consecutive [strictly ]increasing NUMBERS in {it}",
            "the number of NUMBERS in the longest unbroken [strict ]climb in {it}",
        ),
        ("how many NUMBERS are in the longest unbroken strictly increasing stretch of {it}",),
        ("longest increasing run", "longest strictly rising stretch (length)"),
    ),
    _op(
        "strictly_rising", "bool", "all(a < b for a, b in zip({x}, {x}[1:]))", 1.6,
        "Returns whether every number in {it} is greater than the one before.",
        (
            "TEST {it} (are|is) strictly (increasing|ascending|rising)",
            "TEST every NUMBER in {it} is (bigger|larger|greater) than the one before",
            "(return|give) True (if|when) {it} only ever go up, and False if two neighbours are equal or fall",
            "make sure that {it} (climb|climbs) all the way, no ties allowed, (answering|returning) True or False",
            "TEST {it} (are|is) sorted in ascending order without any repeats",
        ),
        (
            "whether {it} (are|is) strictly increasing",
            "whether each NUMBER in {it} beats the previous one",
            "whether no NUMBER in {it} is less than or equal to the one before it",
        ),
        ("(are|is) {it} strictly (increasing|ascending)", "does every NUMBER in {it} exceed the one before"),
        ("strictly increasing?", "always going up, no ties -> bool", "each > previous"),
    ),
    _op(
        "strictly_falling", "bool", "all(a > b for a, b in zip({x}, {x}[1:]))", 1.2,
        "Returns whether every number in {it} is less than the one before.",
        (
            "TEST {it} (are|is) strictly (decreasing|descending|falling)",
            "TEST every NUMBER in {it} is (smaller|less|lower) than the one before",
            "(return|give) True (if|when) {it} only ever go down, and False if two neighbours are equal or rise",
            "see if {it} count down without any ties or steps up",
        ),
        (
            "whether {it} (are|is) strictly decreasing",
            "whether each NUMBER in {it} is lower than the previous one",
        ),
        ("(are|is) {it} strictly (decreasing|descending)", "does each NUMBER in {it} undercut the one before"),
        ("strictly decreasing?", "each < previous", "always going down, no ties -> bool"),
    ),
    _op(
        "has_equal_neighbours", "bool", "any(a == b for a, b in zip({x}, {x}[1:]))", 1.3,
        "Returns whether two neighbouring numbers in {it} are equal.",
        (
            "TEST (any|some) two (neighbours|neighbouring NUMBERS|adjacent NUMBERS) in {it} are (equal|the same)",
            "TEST the same NUMBER comes twice in a row anywhere in {it}",
            "(return|give) True (if|when) {it} (contain|contains) a NUMBER directly followed by itself, otherwise False",
            "look for a double in {it}, meaning two equal NUMBERS side by side, and return True if there is one",
        ),
        (
            "whether two NUMBERS next to each other in {it} are equal",
            "whether any NUMBER in {it} is immediately repeated",
        ),
        ("are there two equal NUMBERS side by side in {it}", "does any NUMBER come twice in a row in {it}"),
        ("equal neighbours?", "twice in a row anywhere -> bool"),
    ),
    _op(
        "collapsed_repeats", "ints", "[n for i, n in enumerate({x}) if i == 0 or n != {x}[i - 1]]", 1.5,
        "Returns {it} with every run of equal neighbours reduced to one number.",
        (
            "(collapse|squash|shrink|reduce) every run of equal neighbours in {it} to a single one",
            "DROP every NUMBER in {it} that is equal to the one right before it",
            "keep a NUMBER in {it} only (when|if) it differs from the one before, the first one always staying",
            "get rid of repeats in {it}, but only of those directly next to each other",
            "log only the changes in {it}, leaving out a NUMBER that is the same as its predecessor",
        ),
        (
            "{it} without immediate (repeats|repetitions)",
            "{it} with runs of the same NUMBER (squeezed|collapsed) into one",
            "the NUMBERS in {it} that differ from their predecessor, plus the first one",
        ),
        ("what is left of {it} when a NUMBER equal to the one just before is skipped",),
        ("dedupe neighbours only", "collapse runs", "drop consecutive duplicates"),
    ),
    _op(
        "count_peaks", "int", "sum(1 for a, b, c in zip({x}, {x}[1:], {x}[2:]) if a < b > c)", 1.2,
        "Returns how many numbers in {it} are greater than both neighbours.",
        (
            "count the (local peaks|peaks) in {it}, a peak being a NUMBER (greater|higher|bigger) than both its neighbours",
            "COUNT how many NUMBERS in {it} stick out above the one before and the one after, the ends not counting",
            "count the hilltops along {it}, that is NUMBERS with something strictly lower on either side",
            "COUNT how often a step up in {it} is followed at once by a step down",
        ),
        (
            "the number of (peaks|local maxima) in {it}, both neighbours being strictly smaller",
            "how many NUMBERS in {it} exceed both their neighbours",
        ),
        ("how many NUMBERS in {it} are greater than both the one before and the one after",),
        ("# of peaks", "count local maxima (both neighbours lower)"),
    ),
    _op(
        "moving_average", "ints", "[sum({x}[i:i + {k}]) / {k} for i in range(len({x}) - {k} + 1)]", 1.5,
        "Returns the averages of every {k} consecutive numbers in {it}.",
        (
            "FIND the (moving|rolling|sliding) average of {it} (over|with a window of|across) {k} (numbers|values)",
            "smooth {it} by averaging every {k} consecutive NUMBERS, full windows only",
            "slide a window of {k} along {it} and return the mean of each full window",
            "list the averages of all groups of {k} neighbours in {it}, shifted by one each time",
        ),
        (
            "the {k} point (moving|rolling) average of {it}, full windows only",
            "the means of all windows of {k} consecutive NUMBERS in {it}",
        ),
        ("what are the averages of each {k} consecutive NUMBERS in {it}",),
        ("moving avg, window {k}", "rolling mean ({k})"),
        k=_SIZE,
    ),
    _op(
        "best_window_sum", "int", "max((sum({x}[i:i + {k}]) for i in range(len({x}) - {k} + 1)), default=0)", 1.3,
        "Returns the largest sum of {k} consecutive numbers in {it}, or 0 if there are too few.",
        (
            "find the (largest|biggest|highest|best) sum of {k} (consecutive|neighbouring) NUMBERS in {it}[, 0 if there are too few]",
            "slide a window of {k} over {it} and return the highest total",
            "tell how much the best {k} NUMBERS in a row in {it} add up to",
            "add up every {k} NUMBERS standing next to each other in {it} and return the maximum of those sums",
        ),
        (
            "the (maximum|largest) sum of any {k} consecutive NUMBERS in {it}",
            "the total of the best stretch of {k} NUMBERS in {it}",
        ),
        ("what is the most that {k} consecutive NUMBERS in {it} add up to",),
        ("max sum of {k} in a row", "max window sum, size {k}"),
        k=_SIZE,
    ),
)  # fmt: skip
CHANGING = (
    _op(
        "normalized", "ints", ("low = min({x}, default=0)", "spread = max({x}, default=0) - low", "{y} = [(n - low) / spread if spread else 0.0 for n in {x}]"), 1.6,
        "Returns {it} scaled to the range from 0 to 1, or zeros if all numbers are equal.",
        (
            "(scale|squash|rescale|normalize|normalise) {it} (to the range|into the range) 0 to 1, the minimum becoming 0 and the maximum 1[, all 0 if they are equal]",
            "subtract the minimum of {it} from EACH and divide by max minus min[, zeros if all are the same]",
            "do min-max (scaling|normalization) of {it}",
            "map {it} (linearly|proportionally) so that the smallest NUMBER is 0.0 and the largest 1.0[; equal NUMBERS all give 0.0]",
            "express where EACH in {it} lies between the smallest and the largest one, as a fraction from 0 to 1",
        ),
        (
            "{it} (scaled|normalized|normalised) linearly to 0..1, smallest to 0 and largest to 1",
            "the min-max (scaled|normalized) NUMBERS of {it}",
        ),
        ("what does {it} look like when scaled so that the minimum is 0 and the maximum is 1",),
        ("min-max normalize", "scale to 0..1", "min-max scaling, min 0 and max 1"),
    ),
    _op(
        "centered", "ints", "[n - sum({x}) / len({x}) for n in {x}]", 1.5,
        "Returns {it} with their average subtracted from every number.",
        (
            "subtract the (mean|average) from EACH in {it}",
            "(center|centre) {it} (around|about) the mean",
            "tell how far EACH in {it} is above or below the average, as signed differences",
            "shift {it} so that the new (mean|average) is 0",
            "take the average of {it} away from EACH and return the list of differences",
        ),
        (
            "the (deviations|signed distances) of the NUMBERS in {it} from the mean",
            "{it} with the (average|mean) subtracted from EACH",
            "EACH in {it} minus the mean of all",
        ),
        ("how far is EACH in {it} from the average, with sign",),
        ("minus the mean", "n - mean for each", "centered"),
    ),
    _op(
        "percentages_of_total", "ints", ("total = sum({x})", "{y} = [round(100 * n / total) if total else 0 for n in {x}]"), 1.5,
        "Returns the share of every number in the total of {it} as a whole percentage, or zeros if the total is zero.",
        (
            "turn EACH in {it} into its percentage of the total, rounded to a whole number[, 0 if the total is 0]",
            "tell what (percent|percentage) of the sum EACH in {it} makes up, as rounded whole numbers",
            "convert {it} to shares of the whole in percent, rounded to integers",
            "divide EACH in {it} by the sum of all, times 100 and rounded to the nearest integer",
            "make the figures for a pie chart out of {it}, meaning each one's part of the total in whole percent",
        ),
        (
            "the shares of the NUMBERS in {it} in the total, in [rounded ]whole percent",
            "the rounded percentage of the sum that EACH in {it} accounts for",
        ),
        ("what whole percentage of the total is EACH in {it}",),
        ("% of total, rounded", "share of sum in whole percent each"),
    ),
    _op(
        "raised_by_percent", "ints", "[round(n * (100 + {k}) / 100) for n in {x}]", 1.7,
        "Returns {it} with every number increased by {k} percent and rounded to a whole number.",
        (
            "(raise|increase|bump up) EACH in {it} by ({k} percent|{k}%) and round it to a whole number",
            "put ({k} percent|{k}%) on top of EACH in {it}, rounded to (the nearest integer|whole numbers)",
            "add {k} percent tax to EACH in {it}, the results being rounded to integers",
            "let all of {it} grow by {k} percent and round the outcomes to whole numbers",
            "make EACH in {it} {k} percent (bigger|higher), no decimals, rounded",
        ),
        (
            "{it} (raised|increased) by {k} percent each and rounded to whole numbers",
            "the NUMBERS in {it} plus {k} percent, rounded to integers",
        ),
        ("what do {it} become after a rise of {k} percent, each rounded to a whole number",),
        ("+{k}%, rounded", "raise each by {k} percent, round", "markup {k}% -> whole numbers"),
        k=_PERCENT,
    ),
    _op(
        "reduced_by_percent", "ints", "[round(n * (100 - {k}) / 100) for n in {x}]", 1.4,
        "Returns {it} with every number reduced by {k} percent and rounded to a whole number.",
        (
            "(lower|reduce|cut) EACH in {it} by ({k} percent|{k}%) and round it to a whole number",
            "give a discount of ({k} percent|{k}%) on EACH in {it}, rounded to whole numbers",
            "knock {k} percent off EACH in {it}, the results rounded to the nearest integer",
            "take the sale prices of {it}, {k} percent off and rounded to integers",
        ),
        (
            "{it} (lowered|reduced) by {k} percent each and rounded to whole numbers",
            "the NUMBERS in {it} minus {k} percent, rounded to integers",
        ),
        ("what is left of EACH in {it} after {k} percent off, rounded to a whole number",),
        ("-{k}%, rounded", "{k} percent off each, rounded"),
        k=_PERCENT,
    ),
    _op(
        "rounded_to_tens", "ints", "[round(n, -1) for n in {x}]", 1.4,
        "Returns {it} with every number rounded to the nearest multiple of ten, halves to the even ten.",
        (
            "round EACH in {it} to the nearest (ten|multiple of 10)[, halves going to the even ten]",
            "make {it} less precise, nothing but full tens, each rounded to the nearest one",
            "bring EACH in {it} to a number ending in 0, the closest one there is",
            "(turn|change) 43 into 40, 58 into 60 and so on for all of {it}",
        ),
        (
            "{it} (rounded to tens|to the nearest ten)",
            "EACH in {it} rounded to the closest multiple of ten",
        ),
        ("which multiple of ten is nearest to EACH in {it}",),
        ("round to tens", "nearest 10 each", "to the nearest 10"),
    ),
    _op(
        "changes_since_first", "ints", "[n - {x}[0] for n in {x}]", 1.3,
        "Returns the difference of every number in {it} from the first one.",
        (
            "subtract the first NUMBER of {it} from EACH, itself included",
            "tell how far EACH in {it} is from where it started",
            "shift {it} so that it starts at 0",
            "use the first NUMBER in {it} as the baseline and return what every one is above or below it",
        ),
        (
            "the change of EACH in {it} relative to the first one",
            "{it} with the first NUMBER subtracted from all of them",
            "the differences from the first NUMBER for all NUMBERS in {it}",
        ),
        ("by how much does EACH in {it} differ from the first, with sign",),
        ("minus the first", "delta from first", "each minus the first one"),
    ),
    _op(
        "distances_from_value", "ints", "[abs(n - {k}) for n in {x}]", 1.3,
        "Returns how far every number in {it} is from {k}.",
        (
            "tell how far EACH in {it} is from {k}, (no matter in which direction|without sign)",
            "replace EACH in {it} by its (absolute difference from|distance to) {k}",
            "FIND by how much EACH in {it} misses the target {k}, too high and too low alike",
            "subtract {k} from EACH in {it} and drop the sign",
        ),
        (
            "the (distances|absolute differences) between {k} and the NUMBERS in {it}",
            "how far off {k} EACH in {it} is, always as a non-negative number",
        ),
        ("how far is EACH in {it} from {k}, sign ignored",),
        ("abs diff from {k} each", "distance to {k}"),
        k=VALUE,
    ),
    _op(
        "ranks", "ints", "[1 + sum(1 for other in {x} if other > n) for n in {x}]", 1.4,
        "Returns the rank of every number in {it}, 1 for the largest, equal numbers sharing a rank.",
        (
            "rank {it}, the largest being 1 and (ties sharing a rank|equal ones getting the same rank), in the original order",
            "give EACH in {it} its place, first place for the highest, equal NUMBERS sharing the better place",
            "replace EACH in {it} by 1 plus how many NUMBERS are greater than it",
            "tell for EACH in {it} which place it takes when the biggest wins[, with shared places for ties]",
        ),
        (
            "the rank of EACH in {it}, 1 for the highest and the same rank for equals",
            "the list of places of {it} in the original order, largest first place, ties sharing one",
        ),
        ("which place does EACH in {it} take, 1 being the largest and equals sharing",),
        ("ranks, biggest = 1, ties shared", "place of each (1 = highest)"),
    ),
    _op(
        "running_products", "ints", ("{y} = []", "product = 1", "for n in {x}:", "    product *= n", "    {y}.append(product)"), 1.5,
        "Returns the running products of {it}.",
        (
            "FIND the (running|cumulative) (product|products) of {it}",
            "multiply {it} step by step, writing down every intermediate product",
            "replace EACH in {it} by the product of all NUMBERS up to and including it",
            "keep multiplying through {it} and list the product so far after each step",
        ),
        (
            "the (running|cumulative) products of {it}",
            "the product so far after EACH in {it}",
            "the prefix products of {it}",
        ),
        ("what is the product so far at each step of {it}",),
        ("cumprod", "running product", "product so far"),
    ),
    _op(
        "lowest_so_far", "ints", "[min({x}[:i + 1]) for i in range(len({x}))]", 1.3,
        "Returns the smallest number so far at every position of {it}.",
        (
            "FIND the (running|cumulative) (minimum|min) of {it}",
            "list the record low of {it} at each step",
            "go through {it} and list the (lowest|smallest) NUMBER seen up to and including each point",
            "replace EACH in {it} by the smallest one that has occurred so far, itself included",
        ),
        (
            "the (running|cumulative) minimum of {it}",
            "the (lowest|smallest) NUMBER so far at each position of {it}",
        ),
        ("what is the lowest NUMBER so far at each step of {it}",),
        ("cummin", "running min", "lowest so far"),
    ),
    _op(
        "interleaved_with_zeros", "ints", "[m for n in {x} for m in (n, 0)]", 1.2,
        "Returns {it} with a zero after every number.",
        (
            "(put|insert|add) a (0|zero) (after|behind) EACH in {it}",
            "interleave {it} with zeros, one zero following EACH, the last one too",
            "make a list twice as long out of {it}, where every NUMBER is followed by a zero",
            "let a zero come after each of {it}, also at the end",
        ),
        (
            "{it} with a zero (after|behind) EACH",
            "{it} interleaved with zeros, ending in a zero",
        ),
        (),
        ("0 after each", "interleave with zeros"),
    ),
    _op(
        "separated_by", "ints", "[m for n in {x} for m in (n, {k})][:-1]", 1.2,
        "Returns {it} with {k} inserted between neighbours.",
        (
            "(insert|put|place) {k} between every two neighbours in {it}, (not|but nothing) at the ends",
            "separate the NUMBERS in {it} from each other with {k}",
            "use {k} as a spacer between the NUMBERS in {it}, only between and not at either end",
            "rebuild {it} with {k} standing in every gap between two NUMBERS",
        ),
        (
            "{it} with {k} between every two neighbours",
            "the NUMBERS in {it} with {k} (put|inserted) in between, nothing added at the ends",
        ),
        (),
        ("{k} in between", "insert {k} between neighbours"),
        k=VALUE,
    ),
    _op(
        "over_replaced_by", "ints", "[{m} if n > {k} else n for n in {x}]", 1.3,
        "Returns {it} with every number greater than {k} replaced by {m}.",
        (
            "replace EACH in {it} that is OVER {k} (with|by) {m}",
            "(put|write) {m} wherever a NUMBER in {it} exceeds {k}",
            "leave {it} alone except that everything OVER {k} becomes {m}",
            "mask the NUMBERS OVER {k} in {it} as {m} and keep the others as they are",
            "blank out whatever in {it} is beyond {k} by using {m} instead",
        ),
        (
            "{it} with {m} in place of EACH that is OVER {k}",
            "{it}, but {m} wherever the NUMBER is OVER {k}",
        ),
        (),
        ("> {k} becomes {m}", "{m} for anything above {k}"),
        k=LIMIT, m=OTHER,
    ),
    _op(
        "over_doubled", "ints", "[n * 2 if n > {k} else n for n in {x}]", 1.2,
        "Returns {it} with the numbers greater than {k} doubled and the others unchanged.",
        (
            "double the NUMBERS in {it} that are OVER {k} and leave the (rest|others) (as they are|unchanged|alone)",
            "go through {it} and multiply a NUMBER by two only (when|if) it exceeds {k}, all the others staying the same",
            "make whatever in {it} exceeds {k} twice as big and leave the rest alone",
            "keep {it} but with everything OVER {k} times two",
        ),
        (
            "{it} with the NUMBERS OVER {k} doubled and the rest unchanged",
            "the NUMBERS of {it}, times two wherever one is OVER {k}",
        ),
        (),
        ("double those > {k}, rest same", "x2 if > {k}"),
        k=LIMIT,
    ),
    _op(
        "multiples_last", "ints", "[n for n in {x} if n % {k} != 0] + [n for n in {x} if n % {k} == 0]", 1.0,
        "Returns {it} with the multiples of {k} moved to the end.",
        (
            "move the multiples of {k} in {it} to the end, the order otherwise unchanged",
            "put the NUMBERS in {it} that are divisible by {k} behind all the others, keeping the order in both groups",
            "rearrange {it} so that whatever {k} does not divide comes first, with no other change of order",
            "GIVE first the NUMBERS of {it} not divisible by {k} and then the divisible ones, each group in its old order",
        ),
        (
            "{it} with the multiples of {k} at the end",
            "the NUMBERS of {it} that are no multiples of {k}, followed by those that are",
        ),
        (),
        ("multiples of {k} last", "non-multiples of {k} first, order kept"),
        k=DIVISOR,
    ),
)  # fmt: skip
COUNTING = (
    _op(
        "count_above_average", "int", "sum(1 for n in {x} if n > sum({x}) / len({x}))", 1.7,
        "Returns how many numbers in {it} are greater than their average.",
        (
            "count (the NUMBERS in {it} that are|how many NUMBERS in {it} are) (above|greater than|higher than|over) (the average|the mean|average)",
            "COUNT how many of {it} (beat|exceed) the mean of all",
            "take the mean of {it} and count what lies strictly above it",
            "COUNT how many in {it} did better than average",
        ),
        (
            "the (number|count) of NUMBERS in {it} above the (average|mean)",
            "how many NUMBERS in {it} exceed the (average|mean)",
        ),
        ("how many NUMBERS in {it} are (above|higher than) the average", "how many in {it} exceed the mean of all"),
        ("# above average", "count n > mean"),
    ),
    _op(
        "percent_over", "float", "100 * sum(1 for n in {x} if n > {k}) / len({x}) if {x} else 0.0", 1.6,
        "Returns what percentage of the numbers in {it} are greater than {k}, or 0.0 if it is empty.",
        (
            "tell what (percent|percentage) of the NUMBERS in {it} are OVER {k}[, from 0 to 100]",
            "FIND the percentage of NUMBERS in {it} (exceeding|that exceed) {k}[, 0.0 if there are no NUMBERS]",
            "count how many in {it} are OVER {k}, as a percentage of all of them",
            "express in percent how many of {it} are OVER {k}",
            "tell how many out of a hundred in {it} are OVER {k}, as a percentage",
        ),
        (
            "the percentage of NUMBERS in {it} that are OVER {k}",
            "what percent of {it} exceed {k}",
        ),
        ("what (percent|percentage) of the NUMBERS in {it} are OVER {k}",),
        ("% of values > {k}", "percent above {k}"),
        k=LIMIT,
    ),
    _op(
        "share_of_positive", "float", "sum(1 for n in {x} if n > 0) / len({x}) if {x} else 0.0", 1.5,
        "Returns the fraction of the numbers in {it} that are positive, or 0.0 if it is empty.",
        (
            "FIND the (share|fraction|proportion) of positive NUMBERS in {it}[, between 0 and 1]",
            "tell which part of {it} is (positive|above zero), as a fraction between 0 and 1",
            "count the positive NUMBERS in {it} and divide by how many there are altogether",
            "compute the win rate of {it}, from 0 to 1, a NUMBER above zero being a win",
        ),
        (
            "the (share|fraction|proportion) of NUMBERS in {it} that are (positive|above zero)",
            "the number of positive NUMBERS in {it} divided by the number of all",
        ),
        ("what (fraction|share|proportion) of {it} is positive", "which part of the NUMBERS in {it} is above zero, as a fraction"),
        ("share of positives", "fraction > 0", "win rate (n > 0)"),
    ),
    _op(
        "count_in_range", "int", "sum(1 for n in {x} if {a} <= n <= {b})", 1.7,
        "Returns how many numbers in {it} are from {a} to {b}, both included.",
        (
            "count the NUMBERS in {it} (between {a} and {b} inclusive|from {a} to {b}, both included|in the range {a} to {b}, ends included)",
            "COUNT how many NUMBERS in {it} are at least {a} and at most {b}",
            "COUNT how many of {it} are neither below {a} nor above {b}",
            "tally what in {it} falls within {a} to {b}, limits included",
        ),
        (
            "the number of NUMBERS in {it} (between {a} and {b} inclusive|from {a} up to and including {b})",
            "how many NUMBERS in {it} stay within the limits {a} and {b}, which still count",
        ),
        ("how many NUMBERS in {it} are between {a} and {b}, both included", "how many in {it} are no less than {a} and no more than {b}"),
        ("# in {a}..{b}", "count {a} <= n <= {b}"),
        a=LOW, b=HIGH,
    ),
    _op(
        "count_multiples_below", "int", "sum(1 for n in {x} if n % {d} == 0 and n < {k})", 1.2,
        "Returns how many numbers in {it} are multiples of {d} and less than {k}.",
        (
            "count the multiples of {d} in {it} that are UNDER {k}",
            "COUNT how many NUMBERS in {it} are divisible by {d} and at the same time UNDER {k}",
            "count everything in {it} that {d} divides and that is smaller than {k}, both conditions required",
            "COUNT how many of {it} are less than {k} and leave no remainder when divided by {d}",
        ),
        (
            "the number of multiples of {d} UNDER {k} in {it}",
            "how many NUMBERS in {it} are both divisible by {d} and UNDER {k}",
        ),
        ("how many NUMBERS in {it} are multiples of {d} and also UNDER {k}",),
        ("# multiples of {d} below {k}", "count n % {d} == 0 and n < {k}"),
        d=DIVISOR, k=LIMIT,
    ),
    _op(
        "count_pairs_with_sum", "int", "sum(1 for i, n in enumerate({x}) for m in {x}[i + 1:] if n + m == {k})", 1.5,
        "Returns how many pairs of numbers at different positions of {it} sum to {k}.",
        (
            "count the pairs in {it} (that sum to|adding up to|with the sum) {k}, pairs being any two positions",
            "COUNT how many ways there are to pick two NUMBERS from {it}, at different positions, that add up to {k}",
            "take every two NUMBERS of {it}, each two only once, and count how often together they make {k}",
            "COUNT how many couples in {it} have the sum {k}, equal NUMBERS at different places counting separately",
        ),
        (
            "the number of pairs in {it} (with the sum|that sum to|adding up to) {k}",
            "how many ways two NUMBERS at different positions of {it} sum to {k}",
        ),
        ("how many pairs of NUMBERS in {it} (sum|add up) to {k}",),
        ("# of pairs summing to {k}", "how many i < j with sum {k}"),
        k=LIMIT,
    ),
    _op(
        "has_pair_with_sum", "bool", "any(n + m == {k} for i, n in enumerate({x}) for m in {x}[i + 1:])", 1.5,
        "Returns whether two numbers at different positions of {it} sum to {k}.",
        (
            "TEST (any|some) two NUMBERS in {it}, at different positions, (sum|add up) to {k}",
            "TEST {k} can be made by adding two of {it}, no position used twice",
            "(return|give) True (if|when) there is a pair in {it} with the sum {k}, otherwise False",
            "look for two entries at different places of {it} that together make {k}, answering True or False",
        ),
        (
            "whether some two NUMBERS at different positions of {it} add up to {k}",
            "whether a pair with the sum {k} exists in {it}",
        ),
        ("are there two NUMBERS in {it}, at different positions, that add up to {k}", "can {k} be reached by adding two of {it}, each used once"),
        ("two-sum {k}?", "any pair adding up to {k}"),
        k=LIMIT,
    ),
    _op(
        "sign_counts", "ints", "[sum(1 for n in {x} if n > 0), sum(1 for n in {x} if n == 0), sum(1 for n in {x} if n < 0)]", 1.4,
        "Returns a list of how many numbers in {it} are positive, zero and negative.",
        (
            "count the positive, the zero and the negative NUMBERS in {it} and return the three counts as a list in that order",
            "tally {it} by sign, as a list of three counts: positives, zeros, negatives",
            "tell how many wins, draws and losses are in {it}, as a list in that order, where a win is above zero and a loss below",
            "split {it} into above, equal to and below zero, but only the three counts, in that order",
        ),
        (
            "a list of the numbers of positive, zero and negative NUMBERS in {it}, in that order",
            "three counts for {it}, first the positives, then the zeros, then the negatives",
        ),
        ("how many NUMBERS in {it} are positive, how many zero and how many negative, as a list",),
        ("list of 3 counts: pos, zero, neg", "counts by sign: +, 0, -"),
    ),
    _op(
        "parity_counts", "ints", "[sum(1 for n in {x} if n % 2 == 0), sum(1 for n in {x} if n % 2 != 0)]", 1.3,
        "Returns a list of how many numbers in {it} are even and how many are odd.",
        (
            "count the even and the odd NUMBERS in {it} and return both counts as a list, even first",
            "tally {it} by parity, as a list of two counts: evens, odds",
            "tell how many of {it} are even and how many odd, in a list in that order",
            "make a list of two counts out of {it}, the even NUMBERS counted first and the odd ones second",
        ),
        (
            "a list of the count of even and the count of odd NUMBERS in {it}",
            "two counts for {it}, the evens first and the odds second",
        ),
        ("how many NUMBERS in {it} are even and how many odd, as a list of two",),
        ("list: # evens, # odds", "even count, odd count"),
    ),
    _op(
        "occurrence_counts", "dict", "{str(n): {x}.count(n) for n in {x}}", 1.6,
        "Maps each number of {it}, as text, to how often it occurs.",
        (
            "count how (often|many times) EACH in {it} (occurs|shows up|appears), as a dict with the NUMBERS as strings",
            "(build|make) a (histogram|frequency table) of {it} as a dict whose keys are the NUMBERS turned into strings",
            "tally {it} into a dict from the NUMBER as text to its count",
            "map EACH in {it}, written as a string, to the number of times it comes up",
        ),
        (
            "a dict from EACH in {it} as a string to how often it occurs",
            "the frequency table of {it}, a dict with string keys",
        ),
        ("how often does EACH in {it} occur, as a dict with string keys",),
        ("counts dict, str keys", "histogram, keys as str"),
    ),
    _op(
        "count_equal_positions", "int", "sum(1 for a, b in zip({x}, {o}) if a == b)", 1.4,
        "Returns at how many positions {it} and {o} have the same number.",
        (
            "count the positions where {it} and {o} (agree|have the same NUMBER|match)",
            "compare {it} with {o} position by position and count the matches",
            "grade {it} against the answer key {o}, one point for each place that matches",
            "COUNT how many NUMBERS in {it} equal the one at the same index of {o}",
        ),
        (
            "the number of positions at which {it} and {o} are equal",
            "how many NUMBERS in {it} match {o} at the same place",
        ),
        ("at how many positions do {it} and {o} agree", "how many NUMBERS in {it} are equal to the one in {o} at the same index"),
        ("# of matches with {o} by position", "count a == b pairwise with {o}"),
        o=_SECOND,
    ),
    _op(
        "even_minus_odd_sum", "int", "sum(n for n in {x} if n % 2 == 0) - sum(n for n in {x} if n % 2 != 0)", 1.3,
        "Returns the sum of the even numbers in {it} minus the sum of the odd ones.",
        (
            "subtract the sum of the odd NUMBERS in {it} from the sum of the even ones",
            "add up {it}, the even NUMBERS with a plus and the odd ones with a minus",
            "FIND the difference between the total of the even and the total of the odd NUMBERS in {it}, even minus odd",
            "tell by how much the even NUMBERS in {it} outweigh the odd ones in sum",
        ),
        (
            "the sum of the even NUMBERS in {it} minus the sum of the odd ones",
            "the even total of {it} less the odd total",
        ),
        ("by how much does the sum of the even NUMBERS in {it} exceed the sum of the odd ones",),
        ("sum of evens - sum of odds", "even total minus odd total"),
    ),
    _op(
        "sum_in_range", "int", "sum(n for n in {x} if {a} <= n <= {b})", 1.4,
        "Returns the sum of the numbers in {it} from {a} to {b}, both included.",
        (
            "add up [only ]the NUMBERS in {it} (between {a} and {b} inclusive|from {a} to {b}, both included)",
            "sum whatever in {it} is at least {a} and at most {b}",
            "total {it} without anything less than {a} or greater than {b}",
            "let a NUMBER in {it} count only if it lies within {a} to {b}, ends included, and add up those",
        ),
        (
            "the (sum|total) of the NUMBERS in {it} from {a} to {b} inclusive",
            "the (sum|total) of everything in {it} that is neither below {a} nor above {b}",
        ),
        ("what do the NUMBERS in {it} between {a} and {b}, both included, add up to",),
        ("sum of those in {a}..{b}", "sum, only {a} <= n <= {b}"),
        a=LOW, b=HIGH,
    ),
    _op(
        "sum_weighted_by_position", "int", "sum(i * n for i, n in enumerate({x}, 1))", 1.2,
        "Returns the sum of the numbers in {it} times their positions counted from 1.",
        (
            "multiply EACH in {it} by its position counted from 1 and add it all up",
            "add up {it}, the first NUMBER once, the second twice, the third three times and so on",
            "compute 1 times the first plus 2 times the second and so on through {it}",
            "FIND the position-weighted sum of {it}, positions starting at 1",
        ),
        (
            "the sum of {it} weighted by position, starting at 1",
            "the checksum of {it}, that is the sum of EACH times its place counted from 1",
        ),
        (),
        ("sum of i * n, i from 1", "1*a + 2*b + 3*c + ..."),
    ),
)  # fmt: skip
CHECKING = (
    _op(
        "all_identical", "bool", "len(set({x})) <= 1", 1.5,
        "Returns whether all numbers in {it} are the same.",
        (
            "TEST all [the ]NUMBERS in {it} are (the same|equal|identical)",
            "TEST {it} (hold|holds) nothing but copies of one single NUMBER",
            "(return|give) False (if|when) any two NUMBERS in {it} differ, otherwise True",
            "see if there are no two different NUMBERS in {it}",
        ),
        (
            "whether all NUMBERS in {it} are (equal|the same)",
            "whether no NUMBER in {it} differs from the others",
        ),
        ("are all [the ]NUMBERS in {it} (equal|the same|identical)", "is every NUMBER in {it} the same as the first"),
        ("all equal?", "all the same -> bool", "no two differ"),
    ),
    _op(
        "all_in_range", "bool", "all({a} <= n <= {b} for n in {x})", 1.6,
        "Returns whether every number in {it} is from {a} to {b}, both included.",
        (
            "TEST (every NUMBER|all NUMBERS|everything) in {it} (stays|stay) between {a} and {b} inclusive",
            "TEST no NUMBER in {it} is below {a} or above {b}",
            "(validate|verify) that {it} never leave the range {a} to {b}, both ends allowed, as True or False",
            "return False as soon as a NUMBER in {it} is less than {a} or greater than {b}, True if there is no such one",
        ),
        (
            "whether all NUMBERS in {it} lie between {a} and {b} inclusive",
            "whether nothing in {it} is outside {a} to {b}, the limits being fine",
        ),
        ("are all NUMBERS in {it} at least {a} and at most {b}", "does everything in {it} stay within {a} to {b} inclusive"),
        ("all in {a}..{b}?", "none outside {a}-{b} -> bool"),
        a=LOW, b=HIGH,
    ),
    _op(
        "every_one_at_least", "bool", "all(n >= {k} for n in {x})", 1.4,
        "Returns whether every number in {it} is at least {k}.",
        (
            "TEST (every NUMBER|each NUMBER|everything) in {it} is ATLEAST {k}",
            "TEST nobody in {it} has less than {k}",
            "(return|give) True (if|when) no NUMBER in {it} is below {k}, and False otherwise",
            "(verify|confirm) that all of {it} reach {k} or more, as True or False",
        ),
        (
            "whether all NUMBERS in {it} are ATLEAST {k}",
            "whether no NUMBER in {it} falls short of {k}",
        ),
        ("is every NUMBER in {it} ATLEAST {k}", "have all in {it} reached {k}"),
        ("all >= {k}?", "nothing below {k} -> bool"),
        k=LIMIT,
    ),
    _op(
        "none_over", "bool", "all(n <= {k} for n in {x})", 1.4,
        "Returns whether no number in {it} is greater than {k}.",
        (
            "TEST no NUMBER in {it} is OVER {k}",
            "TEST all of {it} stay at {k} or below",
            "(return|give) False (if|when) anything in {it} exceeds {k}, otherwise True",
            "(make sure|verify) that nothing in {it} goes beyond {k}, as True or False",
        ),
        (
            "whether no NUMBER in {it} exceeds {k}",
            "whether every NUMBER in {it} is at most {k}",
        ),
        ("is nothing in {it} OVER {k}", "are all NUMBERS in {it} {k} or less"),
        ("none > {k}?", "all <= {k} -> bool", "nothing above {k}"),
        k=LIMIT,
    ),
    _op(
        "sum_exceeds", "bool", "sum({x}) > {k}", 1.5,
        "Returns whether the sum of {it} is greater than {k}.",
        (
            "TEST {it} (add|sum) up to more than {k}",
            "TEST the (sum|total) of {it} is OVER {k}",
            "add up {it} and tell whether the total exceeds {k}",
            "(return|give) True (if|when) all of {it} together are worth more than {k}, otherwise False",
        ),
        (
            "whether the (sum|total) of {it} (exceeds|is above|is greater than) {k}",
            "whether {it} together come to more than {k}",
        ),
        ("is the (sum|total) of {it} OVER {k}", "do {it} add up to more than {k}"),
        ("sum > {k}?", "total over {k} -> bool", "over budget of {k}?"),
        k=LIMIT,
    ),
    _op(
        "is_permutation_of_range", "bool", "sorted({x}) == list(range(1, len({x}) + 1))", 1.1,
        "Returns whether {it} holds every number from 1 to its length exactly once.",
        (
            "TEST {it} (is|are) a permutation of 1 to n, n being the length",
            "TEST every whole number from 1 up to the length of {it} occurs in it exactly once",
            "(return|give) True (if|when) sorting {it} results in 1, 2, 3 and so on without gaps or repeats, otherwise False",
            "see if {it} (use|uses) each of the numbers 1 to n once, where n is how many there are",
        ),
        (
            "whether {it} (is|are) a permutation of 1 to n, where n is the length",
            "whether {it} (contain|contains) 1, 2, 3 and so on up to the length, each exactly once",
        ),
        ("(is|are) {it} some ordering of the numbers from 1 to the length",),
        ("permutation of 1..n?", "each of 1..len once -> bool"),
    ),
)  # fmt: skip
VERDICTS = (
    _op(
        "status_if_any_over", "str", "{s} if any(n > {k} for n in {x}) else {t}", 1.8,
        "Returns {s} if any number in {it} is greater than {k}, otherwise {t}.",
        (
            "return {s} (if|when) (any|at least one) NUMBER in {it} is OVER {k}, (otherwise|else) {t}",
            "say {s} as soon as something in {it} exceeds {k}, and {t} if nothing does",
            "report {t} unless there is a NUMBER OVER {k} in {it}, in which case it is {s}",
            "(give|output) the status of {it}: {s} if the limit {k} is exceeded anywhere, {t} if not",
            "answer {t} if all NUMBERS in {it} are {k} or less and {s} otherwise",
        ),
        (
            "the text {s} if some NUMBER in {it} is OVER {k}, otherwise {t}",
            "the status of {it}, which is {t} unless a NUMBER is OVER {k}, and {s} then",
        ),
        ("is any NUMBER in {it} OVER {k}, with {s} for yes and {t} for no",),
        ("{s} if any > {k} else {t}", "any above {k} -> {s}, else {t}"),
        k=LIMIT, s=_BAD, t=_FINE,
    ),
    _op(
        "three_level_status", "str", "'FAIL' if any(n >= {b} for n in {x}) else 'WARN' if any(n >= {a} for n in {x}) else 'OK'", 1.5,
        "Returns 'FAIL' if any number in {it} is at least {b}, otherwise 'WARN' if any is at least {a}, otherwise 'OK'.",
        (
            "return 'FAIL' if any NUMBER in {it} is ATLEAST {b}, else 'WARN' if any is ATLEAST {a}, else 'OK'",
            "give the worst status in {it}, where a NUMBER of {b} or more means 'FAIL', one of {a} or more 'WARN' and anything lower 'OK', 'OK' also for nothing at all",
            "check {it} for trouble, with 'FAIL' as the answer if something reaches {b}, failing that 'WARN' if something reaches {a}, and 'OK' if neither is the case",
            "say 'FAIL' once a NUMBER in {it} is {b} or higher, 'WARN' if that is not so but one is {a} or higher, and 'OK' when neither happens",
        ),
        (
            "'FAIL' if something in {it} is ATLEAST {b}, otherwise 'WARN' if something is ATLEAST {a}, otherwise 'OK'",
            "the overall status of {it}: 'FAIL' from {b} up, else 'WARN' from {a} up, else 'OK', any single NUMBER being enough",
        ),
        (),
        ("any >= {b} 'FAIL', any >= {a} 'WARN', else 'OK'", "'OK'/'WARN'/'FAIL', warn at {a}, fail at {b}"),
        a=_MIDDLE, b=_TOP,
    ),
    _op(
        "sign_of_sum", "str", ("total = sum({x})", "{y} = {s} if total > 0 else {t} if total < 0 else {u}"), 1.6,
        "Returns {s} if the sum of {it} is positive, {t} if it is negative and {u} if it is zero.",
        (
            "add up {it} and return {s} if the total is (positive|above zero), {t} if it is (negative|below zero) and {u} if it is (exactly zero|zero)",
            "say {s}, {t} or {u} according to whether {it} (add|adds) up to more than, less than or exactly 0",
            "sum {it} and give {s} for a total above 0, {t} for one below 0, {u} for 0 itself",
            "tell how {it} turned out in total, with {s} meaning above zero, {t} below zero and {u} neither",
        ),
        (
            "the word {s}, {t} or {u}, depending on whether the sum of {it} is positive, negative or zero",
            "{s} if the total of {it} is greater than 0, {t} if it is less than 0, {u} otherwise",
        ),
        ("is the sum of {it} positive, negative or zero, the answers being {s}, {t} and {u}",),
        ("sum > 0: {s}, < 0: {t}, 0: {u}", "{s}/{t}/{u} by sign of the sum"),
        s=_PLUS, t=_MINUS, u=_NIL,
    ),
    _op(
        "verdict_by_average", "str", "{s} if {x} and sum({x}) / len({x}) >= {k} else {t}", 1.5,
        "Returns {s} if the average of {it} is at least {k}, otherwise {t}.",
        (
            "return {s} if the (average|mean) of {it} is ATLEAST {k}, (otherwise|else) {t}[; nothing at all means {t}]",
            "average {it} and give {s} for {k} or more, {t} for less",
            "decide between {s} and {t}, the first if {it} (reach|reaches) a mean of {k}, the second if they fall short",
            "say {t} unless the mean of {it} comes to {k} or higher, which earns {s}",
        ),
        (
            "the verdict {s} if {it} average {k} or more, {t} if not",
            "{s} when the mean of {it} is no lower than {k}, otherwise {t}",
        ),
        ("is the average of {it} {k} or more, answered with {s} or otherwise {t}",),
        ("avg >= {k}: {s}, else {t}", "{s} if mean at least {k} else {t}"),
        k=LIMIT, s=_PASS, t=_FAIL,
    ),
    _op(
        "label_each_by_limit", "strs", "[{s} if n >= {k} else {t} for n in {x}]", 1.7,
        "Returns {s} for every number in {it} that is at least {k} and {t} for the others.",
        (
            "(label|mark) EACH in {it} {s} if it is ATLEAST {k} and {t} if not",
            "(turn|convert) {it} into a list of {s} and {t}, {s} wherever the NUMBER is {k} or more",
            "write {t} for EACH in {it} UNDER {k} and {s} for all the others",
            "replace EACH in {it} with {s} when it reaches {k}, otherwise with {t}",
            "tell for EACH in {it} whether it made the mark of {k}, in the words {s} and otherwise {t}",
        ),
        (
            "a list with {s} for EACH in {it} that is ATLEAST {k} and {t} for every other",
            "the labels of {it}, {s} from {k} upwards and {t} below",
        ),
        ("which of {it} reach {k}, as a list saying {s} or otherwise {t} for each",),
        (">= {k}: {s}, else {t} (each)", "{s}/{t} per entry, limit {k}"),
        k=LIMIT, s=_PASS, t=_FAIL,
    ),
    _op(
        "level_labels", "strs", "['low' if n < {a} else 'high' if n > {b} else 'mid' for n in {x}]", 1.3,
        "Returns 'low' for every number in {it} below {a}, otherwise 'high' if it is above {b}, otherwise 'mid'.",
        (
            "label EACH in {it} 'low' if it is UNDER {a}, otherwise 'high' if it is OVER {b}, otherwise 'mid'",
            "sort {it} into classes, one label per NUMBER in the old order: 'low' below {a}, 'high' above {b} and 'mid' from {a} to {b}",
            "replace EACH in {it} with 'mid' when it lies between {a} and {b} inclusive, 'low' when it falls short of {a} and 'high' when it exceeds {b}",
            "(turn|convert) {it} into the words 'low', 'mid' and 'high', with {a} and {b} as the limits that still are 'mid'",
        ),
        (
            "a label for EACH in {it}: 'low' for less than {a}, 'high' for more than {b}, 'mid' for the rest",
            "the levels of {it}, 'low' under {a}, 'high' over {b} and 'mid' otherwise",
        ),
        (),
        ("< {a} 'low', > {b} 'high', else 'mid'", "low/mid/high with limits {a} and {b}, limits are mid"),
        a=LOW, b=HIGH,
    ),
    _op(
        "trend", "str", ("change = {x}[-1] - {x}[0] if {x} else 0", "{y} = 'up' if change > 0 else 'down' if change < 0 else 'flat'"), 1.3,
        "Returns 'up', 'down' or 'flat' by comparing the last number of {it} with the first.",
        (
            "compare the last NUMBER of {it} with the first and return 'up' if it is greater, 'down' if it is less, otherwise 'flat'",
            "say 'up', 'down' or 'flat' depending on whether {it} (end|ends) higher than, lower than or level with where they started",
            "tell the trend of {it} from start to finish: 'up', 'down', or 'flat' if both ends are equal",
            "look only at the two ends of {it} and return 'up' for a gain, 'down' for a loss, 'flat' for no change",
        ),
        (
            "'up' if the last NUMBER of {it} is above the first, 'down' if it is below, 'flat' if neither",
            "the overall direction of {it}, first against last, as 'up', 'down' or 'flat'",
        ),
        ("do {it} end above, below or level with where they began, answered by 'up', 'down' or 'flat'",),
        ("last vs first: 'up'/'down'/'flat'", "trend, 'flat' if ends equal"),
    ),
    _op(
        "joined_over", "str", "{s}.join(str(n) for n in {x} if n > {k})", 1.6,
        "Returns the numbers in {it} that are greater than {k} as one string joined with {s}.",
        (
            "join the NUMBERS in {it} that are OVER {k} into a (string|text) with {s} in between",
            "write only what exceeds {k} in {it} as one text, separated by {s}",
            "leave out every NUMBER in {it} that is {k} or less and join the others with {s}",
            "(make|build) a text out of {it} with {s} as the separator, in which only NUMBERS OVER {k} appear",
            "glue together those of {it} that are OVER {k}, using {s}",
        ),
        (
            "a (string|text) of the NUMBERS in {it} OVER {k}, joined with {s}",
            "the NUMBERS OVER {k} in {it}, as text with {s} between them",
        ),
        (),
        ("those > {k}, joined with {s}", "{s}-joined text of n > {k}"),
        k=LIMIT, s=SEPARATOR,
    ),
    _op(
        "range_text", "str", "str(min({x})) + '-' + str(max({x})) if {x} else ''", 1.2,
        "Returns the smallest and the largest number of {it} as text with a dash between, or an empty string if it is empty.",
        (
            "write the range of {it} as text, minimum first, then a dash and the maximum, like 3-17[; an empty string if there is nothing]",
            "(make|build) a string such as 3-17 from the smallest and the largest NUMBER in {it}",
            "put the lowest and the highest NUMBER in {it} into one string with '-' in between",
            "summarize {it} in a text of the form min-max",
        ),
        (
            "the text min-max for {it}, with the actual smallest and largest NUMBER",
            "a string of the smallest NUMBER in {it}, a dash and the largest one",
        ),
        (),
        ("'min-max' as text", "range as a string like 3-17"),
    ),
    _op(
        "prefixed_numbers", "strs", "[{s} + str(n) for n in {x}]", 1.2,
        "Returns the numbers in {it} as strings with {s} in front.",
        (
            "put {s} in front of EACH in {it}, as strings",
            "turn EACH in {it} into a text that starts with {s} followed by the number",
            "write {it} as strings, each with the prefix {s}",
            "make labels out of {it}, {s} first and directly after it the number",
        ),
        (
            "the NUMBERS in {it} as strings with {s} in front",
            "a list of texts, {s} plus the number, for EACH in {it}",
        ),
        (),
        ("{s} before each", "prefix {s}, as strings"),
        s=_COIN,
    ),
    _op(
        "bars_of_stars", "strs", "['*' * n for n in {x}]", 1.2,
        "Returns a string of stars for every number in {it}, as many as the number says.",
        (
            "draw a bar of stars for EACH in {it}, as long as the number says[, nothing for zero or less]",
            "turn {it} into a text histogram, one string of '*' per NUMBER",
            "replace EACH in {it} by that many asterisks",
            "make a bar chart of {it} as a list of strings, where 3 becomes '***'",
        ),
        (
            "a list of strings of '*', one for EACH in {it} and as long as the number",
            "the rows of a star chart of {it}",
        ),
        (),
        ("'*' * n each", "star bars", "text bar chart with stars"),
    ),
)  # fmt: skip
PLACES = (
    _op(
        "positions_of", "ints", "[i for i, n in enumerate({x}) if n == {k}]", 1.7,
        "Returns all indexes at which {k} occurs in {it}.",
        (
            "(find|list|return) (all|the) (positions|indexes|indices) (of|at which you find|where there is) {k} in {it}[, counting from 0]",
            "tell where in {it} {k} (occurs|shows up|is), every single place as an index from 0",
            "collect the index of EACH in {it} that equals {k}",
            "look for {k} in {it} and hand back all the places, not just the first one",
        ),
        (
            "(all|the) (indexes|indices|positions) of {k} in {it}",
            "the places in {it} where {k} stands, counted from 0",
        ),
        ("at which (positions|indexes|indices) does {k} (occur|appear) in {it}", "where exactly is {k} found in {it}, all indexes"),
        ("all indexes of {k}", "where is {k} (all places)", "positions of {k}, 0-based"),
        k=VALUE,
    ),
    _op(
        "positions_over", "ints", "[i for i, n in enumerate({x}) if n > {k}]", 1.5,
        "Returns the indexes of the numbers in {it} that are greater than {k}.",
        (
            "(find|list|return) the (positions|indexes|indices) of the NUMBERS in {it} that are OVER {k}",
            "tell at which places {it} (exceed|exceeds) {k}, counting from 0",
            "give the index, not the value, of EACH in {it} that is OVER {k}",
            "note the days on which {it} were OVER {k}, day 0 being the first",
        ),
        (
            "the (indexes|indices|positions) of NUMBERS OVER {k} in {it}",
            "all places, from 0, where {it} (exceed|exceeds) {k}",
        ),
        ("at which (indexes|positions) are the NUMBERS in {it} OVER {k}",),
        ("indexes of n > {k}", "where above {k} (indices)"),
        k=LIMIT,
    ),
    _op(
        "last_position_of", "int", "max((i for i, n in enumerate({x}) if n == {k}), default=-1)", 1.4,
        "Returns the index of the last {k} in {it}, or -1 if there is none.",
        (
            "find the (last|rightmost|final) (index|position) of {k} in {it}, or -1 if it (is not there|does not occur)",
            "search {it} from the back for {k} and return its index counted from the front, -1 (when|if) it is missing",
            "tell where {k} shows up for the last time in {it}, as an index from 0, with -1 for never",
            "give the highest index at which {it} (equal|equals) {k}, -1 without any",
        ),
        (
            "the index of the last {k} in {it}, -1 if there is none",
            "the (rightmost|last) position of {k} in {it}, or -1",
        ),
        ("at which index does {k} occur for the last time in {it}, -1 if never",),
        ("last index of {k}, else -1", "rightmost {k} or -1"),
        k=VALUE,
    ),
    _op(
        "position_of_smallest", "int", "{x}.index(min({x})) if {x} else -1", 1.5,
        "Returns the index of the smallest number in {it}, the first of equals, or -1 if it is empty.",
        (
            "find the (index|position) of the (smallest|lowest|minimum) NUMBER in {it}[, the first one if there are several]",
            "tell where in {it} the minimum is, counting from 0[; -1 if there is nothing]",
            "locate the lowest NUMBER in {it} and return its index, the leftmost in case of a tie",
            "say which place of {it} holds the least, as an index from 0",
        ),
        (
            "the (index|position) of the (smallest|lowest) NUMBER in {it}[, the first of equals]",
            "the argmin of {it}",
        ),
        ("at which index is the (smallest|lowest) NUMBER in {it}", "where is the minimum of {it}, as an index"),
        ("argmin", "index of min", "idx of the lowest, first on ties"),
    ),
    _op(
        "first_over", "int", "next((n for n in {x} if n > {k}), -1)", 1.5,
        "Returns the first number in {it} that is greater than {k}, or -1 if there is none.",
        (
            "find the first NUMBER in {it} that is OVER {k}, or -1 if there is none",
            "go through {it} and return the first NUMBER beyond {k} that you meet, or -1 when you never meet one",
            "(return|give) the earliest NUMBER in {it} that exceeds {k}, -1 if nothing does",
            "skip everything in {it} up to {k} in size until a bigger one comes and return that one, with -1 if none comes",
        ),
        (
            "the first NUMBER in {it} OVER {k}, -1 if there is none",
            "the earliest NUMBER in {it} to exceed {k}, or -1",
        ),
        ("which NUMBER in {it} is the first to exceed {k}, -1 if none does",),
        ("first > {k} or -1", "first one above {k}, else -1"),
        k=LIMIT,
    ),
    _op(
        "position_of_first_over", "int", "next((i for i, n in enumerate({x}) if n > {k}), -1)", 1.4,
        "Returns the index of the first number in {it} that is greater than {k}, or -1 if there is none.",
        (
            "find the (index|position) of the first NUMBER in {it} that is OVER {k}, or -1 if there is none",
            "tell when {it} (exceed|exceeds) {k} for the first time, as an index from 0, with -1 for never",
            "(return|give) the smallest index at which {it} are OVER {k}, -1 without any",
            "look for the place where a NUMBER in {it} first breaks the limit {k} by going above it and return its index, -1 if no NUMBER does",
        ),
        (
            "the index of the first NUMBER in {it} OVER {k}, -1 if there is none",
            "the first position at which {it} (exceed|exceeds) {k}, or -1",
        ),
        ("at which index do {it} first exceed {k}, -1 if never",),
        ("index of first > {k}, else -1", "first idx above {k} or -1"),
        k=LIMIT,
    ),
    _op(
        "first_repeated", "int", "next((n for i, n in enumerate({x}) if n in {x}[:i]), -1)", 1.5,
        "Returns the first number in {it} that has occurred before, or -1 if there is none.",
        (
            "find the first NUMBER in {it} that has (already occurred|been seen|occurred) (before|earlier), or -1 if all are different",
            "go through {it} and return the NUMBER at which you first meet an old acquaintance, -1 if that never happens",
            "(return|give) the NUMBER in {it} whose second appearance comes earliest, -1 without any repeats",
            "look for the first repetition in {it} and return the repeated NUMBER, or -1 when nothing repeats",
        ),
        (
            "the first NUMBER in {it} to appear a second time, -1 if there is none",
            "the NUMBER in {it} whose repetition comes first, or -1 if nothing repeats",
        ),
        ("which NUMBER in {it} is the first to be seen a second time, -1 if none is",),
        ("first to come a second time, else -1", "first repeat or -1"),
    ),
    _op(
        "first_unique", "int", "next((n for n in {x} if {x}.count(n) == 1), -1)", 1.4,
        "Returns the first number in {it} that occurs exactly once, or -1 if there is none.",
        (
            "find the first NUMBER in {it} that (occurs|appears) (only once|exactly once), or -1 if there is none",
            "(return|give) the earliest NUMBER in {it} that never repeats, neither before nor after, -1 when all do",
            "pick out the first loner in {it}, a NUMBER without a second copy anywhere, or -1",
            "skip whatever in {it} has a duplicate and return the first one left, -1 if none is",
        ),
        (
            "the first NUMBER in {it} that is not duplicated anywhere, -1 if there is none",
            "the first NUMBER with a count of one in {it}, or -1",
        ),
        ("which is the first NUMBER in {it} that occurs exactly once, -1 if there is none",),
        ("first non-repeating, else -1", "first with count 1 or -1"),
    ),
    _op(
        "closest_to", "int", "min({x}, key=lambda n: abs(n - {k}), default=0)", 1.6,
        "Returns the number in {it} that is closest to {k}, the first of equals, or 0 if it is empty.",
        (
            "find the NUMBER in {it} (closest|nearest) to {k}[, the first one if two are equally close]",
            "tell which NUMBER in {it} comes closest to {k}, the earlier one on a tie",
            "pick the NUMBER in {it} that differs least from {k}",
            "take {k} itself if it is in {it}, otherwise the NUMBER there that is nearest to it, the first on a tie",
            "return the best guess in {it}, the true answer being {k} and the smallest error winning",
        ),
        (
            "the NUMBER in {it} (closest|nearest) to {k}[, the first of equals]",
            "the NUMBER in {it} with the smallest absolute difference from {k}",
        ),
        ("which NUMBER in {it} is (closest|nearest) to {k}", "which one in {it} differs least from {k}"),
        ("closest to {k}", "nearest to {k}, first on ties"),
        k=LIMIT,
    ),
    _op(
        "second_lowest", "int", "sorted(set({x}))[1] if len(set({x})) > 1 else 0", 1.6,
        "Returns the second smallest distinct number in {it}, or 0 if there is none.",
        (
            "find the second (smallest|lowest) NUMBER in {it}, (duplicates counting once|repeats not counting twice)[, 0 if there is none]",
            "tell which NUMBER in {it} comes right after the minimum, copies of the minimum not counting",
            "take the different NUMBERS of {it} and return the second one from below, or 0 if there are fewer than two",
            "remove the minimum from {it}, all its copies, and find the minimum of what remains, 0 if nothing remains",
        ),
        (
            "the second (smallest|lowest) distinct NUMBER in {it}",
            "the runner-up to the minimum in {it}, equal NUMBERS counting as one",
            "the smallest NUMBER in {it} that is greater than the minimum, or 0",
        ),
        ("which is the second (smallest|lowest) different NUMBER in {it}",),
        ("second smallest, no dupes", "2nd lowest distinct"),
    ),
    _op(
        "kth_largest", "int", "sorted({x}, reverse=True)[{k} - 1] if len({x}) >= {k} else 0", 1.4,
        "Returns the number at rank {k} of {it} from the largest down, or 0 if there are too few.",
        (
            "find the NUMBER at rank {k} in {it} counting from the largest as rank 1, repeats included[, 0 if there are too few]",
            "line up {it} biggest first and return the one in place {k}, the first place being 1",
            "sort {it} in descending order and return entry number {k}, counted from 1",
            "tell which NUMBER in {it} has rank {k} from the top, ties not merged",
        ),
        (
            "NUMBER {k} from the top of {it}, the largest being 1",
            "the NUMBER in place {k} when {it} are lined up from largest to smallest",
        ),
        ("which NUMBER takes place {k} in {it}, largest first",),
        ("k-th largest, k = {k}", "rank {k} from the top"),
        k=_RANK,
    ),
    _op(
        "ordinal_largest", "int", "sorted({x}, reverse=True)[{k} - 1] if len({x}) >= {k} else 0", 1.4,
        "Returns the {k} largest number in {it} with repeats counted, or 0 if there are too few.",
        (
            "find the {k} (largest|biggest|highest) NUMBER in {it}, (duplicates|repeats) counted[, 0 if there are too few]",
            "line up {it} biggest first and return the {k} in the line",
            "tell which NUMBER in {it} comes {k} from the top, equal ones each taking a place",
            "sort {it} from high to low and return the {k} NUMBER, 0 if it does not exist",
        ),
        (
            "the {k} (largest|biggest|highest) NUMBER in {it}, repeats counted",
            "the {k} one of {it} in descending order",
        ),
        ("which is the {k} (largest|highest) NUMBER in {it}, repeats counting",),
        ("{k} largest, dupes count", "{k} from the top"),
        k=_ORDINAL,
    ),
    _op(
        "second_to_last", "int", "{x}[-2] if len({x}) > 1 else 0", 1.3,
        "Returns the second to last number of {it}, or 0 if there are fewer than two.",
        (
            "(return|get|pick) the (second to last|second-last|next to last|penultimate|last but one) NUMBER of {it}[, 0 if there are fewer than two]",
            "take the second NUMBER of {it} counting from the end",
            "give back the NUMBER of {it} just before the last one",
            "look at the end of {it} and return not the last NUMBER but its predecessor",
        ),
        (
            "the (second to last|penultimate|next to last|last but one) NUMBER of {it}",
            "the second NUMBER from the end of {it}",
        ),
        ("which NUMBER of {it} stands right before the last",),
        ("second to last", "last but one", "penultimate one"),
    ),
    _op(
        "number_at_index", "int", "{x}[{k}] if {k} < len({x}) else 0", 1.4,
        "Returns the number at index {k} of {it}, or 0 if there are too few.",
        (
            "(return|get|pick) the NUMBER at index {k} of {it}, or 0 if (it|the list) is too short",
            "look up position {k} in {it}, counting from 0, with 0 when there is no such position",
            "give what stands at index {k} of {it}, 0 if the index is out of range",
            "read the NUMBER in {it} that has {k} NUMBERS before it, 0 if there is none",
        ),
        (
            "the NUMBER at index {k} of {it}, 0 if that is beyond the end",
            "the NUMBER in position {k} of {it}, counted from 0, or 0 if it does not exist",
        ),
        ("which NUMBER is at index {k} of {it}, 0 if there is none",),
        ("entry at index {k}, 0 if too short", "index {k}, else 0"),
        k=_INDEX,
    ),
    _op(
        "before_first_value", "ints", "{x}[:{x}.index({k})] if {k} in {x} else {x}", 1.5,
        "Returns the numbers of {it} before the first {k}, or all of them if there is none.",
        (
            "(take|keep|return) the NUMBERS in {it} (before|up to but not including) the first {k}, all of them if there is none",
            "read {it} until {k} comes and return what was read so far, {k} not included[; everything if it never comes]",
            "cut {it} off at the first {k}, which is left out itself",
            "treat {k} as the end mark of {it} and return what comes before it",
            "DROP the first {k} in {it} and everything after it",
        ),
        (
            "the NUMBERS in {it} before the first {k}, all if {k} is not there",
            "the part of {it} that comes before {k} shows up for the first time",
        ),
        ("which NUMBERS in {it} come before the first {k}",),
        ("up to the first {k} (excl.)", "before first {k}, all if none"),
        k=VALUE,
    ),
    _op(
        "before_first_negative", "ints", ("{y} = []", "for n in {x}:", "    if n < 0:", "        break", "    {y}.append(n)"), 1.3,
        "Returns the numbers of {it} before the first negative one, or all of them if there is none.",
        (
            "take NUMBERS from the start of {it} until a negative one comes, which stops it and is not included",
            "(keep|return) everything in {it} before the first negative NUMBER[, all if there is none]",
            "read {it} from the front as long as no NUMBER is below zero",
            "cut off {it} where it first goes below zero, that NUMBER gone too",
        ),
        (
            "the NUMBERS in {it} before the first negative one",
            "the leading NUMBERS of {it} that are zero or more, up to the first one that is not",
        ),
        ("which NUMBERS in {it} come before the first negative one",),
        ("take while >= 0", "up to the first negative (excl.)"),
    ),
    _op(
        "without_index", "ints", "{x}[:{k}] + {x}[{k} + 1:]", 1.4,
        "Returns {it} without the number at index {k}.",
        (
            "(remove|drop|delete) the NUMBER at index {k} (from|of) {it}[; nothing happens if there is none]",
            "leave out position {k} of {it}, counting from 0, and keep everything else",
            "return {it} with the NUMBER at index {k} taken out",
            "make a copy of {it} in which all are left except the one at index {k}",
        ),
        (
            "{it} without the NUMBER at index {k}",
            "all NUMBERS in {it} except the one at index {k}",
        ),
        (),
        ("w/o index {k}", "remove at index {k}", "all but index {k}"),
        k=_INDEX,
    ),
    _op(
        "ends_swapped", "ints", "{x}[-1:] + {x}[1:-1] + {x}[:1] if len({x}) > 1 else {x}", 1.3,
        "Returns {it} with the first and the last number swapped.",
        (
            "(swap|exchange) the first and the last NUMBER of {it}",
            "let the two ends of {it} trade places and keep the middle as it is",
            "put the last NUMBER of {it} first and the first one last, nothing else moving",
            "return {it} unchanged except that first and last have switched places",
        ),
        (
            "{it} with the first and the last NUMBER (swapped|exchanged)",
            "{it} with the ends interchanged and the middle untouched",
        ),
        (),
        ("swap first and last", "ends exchanged"),
    ),
    _op(
        "without_largest", "ints", "[n for n in {x} if n != max({x})]", 1.3,
        "Returns {it} without its largest number, all copies of it removed.",
        (
            "DROP the (largest|biggest|highest) NUMBER in {it}, every copy of it",
            "keep everything in {it} that is smaller than the maximum",
            "take the maximum out of {it}, wherever it occurs",
            "return whatever in {it} does not equal the highest NUMBER",
        ),
        (
            "{it} without any copy of the maximum",
            "the NUMBERS in {it} that are less than the largest one",
        ),
        ("which NUMBERS in {it} are less than the maximum",),
        ("all but the max (every copy)", "drop the max"),
    ),
    _op(
        "missing_number", "int", "sum(range(1, len({x}) + 2)) - sum({x})", 1.4,
        "Returns the number that is missing from {it}, which holds 1 to n with one left out.",
        (
            "find the (missing number|one that is missing) in {it}, which hold 1 to n, each once, with one left out",
            "tell which number {it} (lack|lacks) to be a complete 1 to n, exactly one being absent",
            "work out which of 1, 2, 3 and so on is not there, {it} being one short of the full set",
            "subtract the sum of {it} from the sum of 1 to n, n being one more than the length",
        ),
        (
            "the one number missing from {it}, otherwise a complete set of 1 to n",
            "the sum of 1 to the length plus one, minus the sum, for {it}",
        ),
        ("which number from 1 to n is missing in {it}, n being one more than the length",),
        ("missing one of 1..n", "which of 1..n is not there, n = len + 1"),
    ),
    _op(
        "missing_numbers", "ints", "[i for i in range(1, max({x}, default=0) + 1) if i not in {x}]", 1.2,
        "Lists the numbers from 1 to the largest of {it} that are missing from it.",
        (
            "(list|find|return) the whole numbers from 1 to the maximum of {it} that are (missing|not there)",
            "tell which numbers were skipped in {it}, starting at 1 and ending at the largest one",
            "find the holes in {it}, meaning the whole numbers from 1 up to the maximum that do not occur",
            "count up from 1 to the largest of {it} and collect what is not among them",
        ),
        (
            "the whole numbers from 1 to the maximum of {it} that do not occur there",
            "the gaps in {it} as a list, looking from 1 up to the largest",
        ),
        ("which numbers between 1 and the maximum are missing from {it}",),
        ("missing from 1..max", "gaps between 1 and the max"),
    ),
    _op(
        "with_total_appended", "ints", "{x} + [sum({x})]", 1.3,
        "Returns {it} with their sum added at the end.",
        (
            "(append|add|attach) the (sum|total) of {it} at the end of (it|the list)",
            "return {it} followed by the total of all",
            "put one more NUMBER behind {it}, namely what they add up to",
            "extend {it} by a last entry that holds the sum of the others",
        ),
        (
            "{it} with the (sum|total) as an additional last NUMBER",
            "{it} followed by their sum",
        ),
        (),
        ("append the total", "the list plus its sum at the end", "total as last entry"),
    ),
)  # fmt: skip
OPS: tuple[Op, ...] = (
    *AVERAGES, *NEIGHBOURS, *CHANGING, *COUNTING, *CHECKING, *VERDICTS, *PLACES,
)  # fmt: skip
