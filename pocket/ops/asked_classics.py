"""Classic exercises: best run, two-sum, primes, Pascal's triangle, triangles, interest, decoding.

Each is told so that its corner cases (nothing found, ties, leftovers) are part of the request.
Does not cover: everyday chores of one type, which are in the other `asked_*` modules.
"""

# ruff: noqa: E501 - a phrase stays on one line
from __future__ import annotations

from functools import partial
from random import Random

from pocket.ops.base import Op, Param
from pocket.ops.numbers_words import figure, number
from pocket.ops.spelling import chore
from pocket.ops.two_inputs import SAMPLE, draw_numbers

DOMAIN: dict[str, tuple[int, int]] = {
    "first_primes": (0, 40),
    "nth_prime": (1, 60),
    "sum_of_primes_to": (0, 200),
    "pascal_row": (0, 15),
    "binary_digits": (0, 1000),
    "identity_matrix": (0, 8),
    "is_triangle": (1, 30),
    "triangle_kind": (1, 12),
    "counted_noun": (0, 30),
    "compound_interest": (0, 10000),
    "hypotenuse": (1, 50),
}
"""Operation name → inclusive range of its inputs, as in `pocket.ops.scalars`."""

_NOUNS = {
    "NUMBERS": "(numbers|numbers|values|items|entries|elements)",
    "NUMBER": "(number|number|value|item|entry|element)",
    "a NUMBER": "(a number|a number|a value|an item|an entry|an element)",
    "LETTERS": "(letters|characters|characters|chars)",
    "LETTER": "(letter|character|character|char)",
    "LARGEST": "(largest|highest|biggest|greatest|maximum)",
    "FIND": "(find|compute|calculate|work out|get|return|determine)",
    "GIVE": "(return|give|give back|hand back|get)",
    "LIST": "(list|collect|return|find|give)",
    "REMOVE": "(remove|drop|delete|throw out|leave out|take out)",
    "TEST": "(check|tell|see|find out|test|decide) (whether|if)",
}


def _prices(rng: Random) -> object:
    return {word: rng.randint(1, 20) for word in rng.sample(SAMPLE, rng.randint(1, 6))}


_OTHER_NUMBERS = Param(
    draw=draw_numbers, type="ints", names=("b", "ys", "other", "list2", "second", "nums2")
)
_OTHER_TEXT = Param(
    draw=lambda rng: rng.choice(("abc", "xyz", "12345", "kiwi", "world", "-----", "pqrst", "ab")),
    type="str", names=("t", "other", "b", "s2", "second", "word2"),
)  # fmt: skip
_UNWANTED = Param(
    draw=lambda rng: rng.choice(("aeiou", "abc", "xyz", ",.!", "-_", "est", "0123", "lmn", "hello")),
    type="str", names=("chars", "unwanted", "t", "letters", "other", "bad"),
)  # fmt: skip
_PRICES = Param(draw=_prices, type="dict", names=("prices", "price_list", "costs", "price", "p"))
_NOUN = Param(
    draw=lambda rng: rng.choice(
        ("apple", "file", "day", "item", "cat", "point", "egg", "book", "message", "car", "user")
    ),
    type="str", names=("word", "noun", "name", "thing", "unit"),
)  # fmt: skip

_ints = partial(chore, src="ints", words=_NOUNS)
_str = partial(chore, src="str", words=_NOUNS)
_int = partial(chore, src="int", words=_NOUNS)
_dict = partial(chore, src="dict", words=_NOUNS)

LISTS = (
    _ints(
        "max_subarray_sum",
        "int",
        (
            "{y} = max({x}, default=0)",
            "run = 0",
            "for n in {x}:",
            "    run = max(run + n, n)",
            "    {y} = max({y}, run)",
        ),
        2.0,
        "Returns the largest sum of a non-empty run of consecutive numbers in {it}, or 0 for an empty list.",
        (
            "FIND the (maximum|largest) subarray sum of {it}[, 0 for an empty list]",
            "FIND the LARGEST sum that consecutive NUMBERS in {it} can have, with at least one of them taken",
            "run kadane's algorithm on {it} and GIVE the best sum[, or 0 if there are no numbers]",
            "choose the stretch of neighbouring NUMBERS in {it} that adds up to the most and GIVE its sum",
            "look at every contiguous part of {it} and tell what the LARGEST total is[, 0 if there is nothing in the list]",
            "add up the best unbroken stretch of {it}, the one with the LARGEST total",
        ),
        (
            "the (maximum|largest) subarray sum of {it}",
            "the LARGEST sum of consecutive NUMBERS in {it}",
            "the total of the best contiguous stretch of {it}",
        ),
        (
            "what is the LARGEST sum of a contiguous (subarray|sublist|part) of {it}",
            "how much can neighbouring NUMBERS in {it} add up to at most, taking one or more",
        ),
        ("max subarray sum", "kadane", "best contiguous sum"),
    ),
    _ints(
        "two_sum_indices",
        "ints",
        "next(([i, j] for i in range(len({x})) for j in range(i + 1, len({x})) if {x}[i] + {x}[j] == {k}), [])",
        2.0,
        "Returns the positions of the first two numbers in {it} that add up to {k}, or an empty list.",
        (
            "solve two sum for {it} and the target {k}: GIVE the two (indices|indexes) as a list, or an empty list if no pair fits",
            "FIND the (indices|positions) of the first two NUMBERS in {it} that (add up|sum) to {k}, an empty list if there are none",
            "look for two different positions in {it} whose NUMBERS make {k} together and GIVE both positions, the smaller first, or an empty list",
            "tell where in {it} the first pair is that totals {k}, as a list of two indices counted from 0, empty when there is no such pair",
            "search {it} for a first and a later NUMBER with the sum {k} and GIVE the list of their two positions, or an empty list if nothing is found",
        ),
        (
            "the (indices|positions) of the first two NUMBERS in {it} that (add up|sum) to {k}, or an empty list",
            "the two sum indices of {it} for the target {k}, an empty list if there are none",
        ),
        (
            "at which two positions in {it} are the first NUMBERS that add up to {k}, an empty list if nowhere",
            "which two indices of {it} give the sum {k}, none giving an empty list",
        ),
        ("two sum, target {k}, indices or []", "indices of first pair with sum {k}, else []"),
        k=figure(0, 30, "target", "k", "total", "goal", "n"),
    ),
    _ints(
        "best_profit",
        "int",
        (
            "{y} = 0",
            "low = {x}[0] if {x} else 0",
            "for price in {x}:",
            "    low = min(low, price)",
            "    {y} = max({y}, price - low)",
        ),
        1.8,
        "Returns the largest gain from buying at one price in {it} and selling at a later one, or 0.",
        (
            "FIND the (best|maximum|largest) profit from buying once and selling once later, {it} being the prices day by day, 0 if no profit is possible",
            "take {it} as stock prices and tell how much one can earn at most with a single buy followed by a single sell, 0 if nothing",
            "FIND the LARGEST difference between a NUMBER in {it} and any earlier one, 0 if it never goes up",
            "subtract an earlier NUMBER in {it} from a later one so that the result is as large as possible, and GIVE that result, but never less than 0",
            "buy at the right moment and sell at a later one, with {it} as the daily prices, and tell the most money to be made, or 0",
        ),
        (
            "the (best|maximum|largest) profit of one buy and one later sell at the prices in {it}, 0 if there is none",
            "the LARGEST rise from any NUMBER in {it} to a later one, or 0 if there is no rise",
        ),
        (
            "how much can be earned at most by buying once and selling once later at the prices in {it}, 0 if nothing",
            "what is the best buy and sell profit for the prices in {it}, at least 0",
        ),
        ("max profit, one buy one sell, min 0", "best time to buy and sell stock"),
    ),
    _ints(
        "majority_element",
        "int",
        "next((n for n in {x} if {x}.count(n) > len({x}) / 2), -1)",
        1.6,
        "Returns the number that makes up more than half of {it}, or -1 if there is none.",
        (
            "FIND the majority element of {it}, -1 if there is none",
            "FIND the NUMBER that occurs in more than half of the places of {it}, or -1 if no NUMBER does",
            "GIVE the one that fills over 50% of {it}, and -1 when nothing does",
            "treat {it} as votes and tell who has an absolute majority, more than half of all votes, or -1 if nobody has",
            "count how often each NUMBER in {it} occurs and GIVE the one that has more than half of all occurrences, else -1",
        ),
        (
            "the majority element of {it}, or -1",
            "the NUMBER that makes up more than half of {it}, -1 if there is none",
        ),
        (
            "which NUMBER makes up more than half of {it}, -1 if none does",
            "what has the absolute majority in {it}, or -1",
        ),
        ("majority element or -1", "more than half of the list, else -1"),
    ),
    _ints(
        "leaders",
        "ints",
        "[n for i, n in enumerate({x}) if all(n > m for m in {x}[i + 1:])]",
        1.3,
        "Returns the numbers in {it} that are larger than everything after them, in order.",
        (
            "LIST the leaders of {it}, that is the NUMBERS larger than everything to their right",
            "keep only the NUMBERS in {it} that are (greater|larger|bigger) than all that come after them",
            "REMOVE from {it} every NUMBER that is followed, anywhere later, by one that is as large or larger",
            "pick those out of {it} that nothing later equals or beats, the last one always being among them",
            "look at {it} as people in a row and keep the heights of those taller than everyone behind them",
        ),
        (
            "the leaders of {it}, i.e. the NUMBERS larger than all that follow",
            "the NUMBERS in {it} that are (greater|larger|bigger) than everything after them",
        ),
        (
            "which NUMBERS in {it} are larger than everything to their right",
            "what in {it} is bigger than all that comes later",
        ),
        ("leaders: larger than all to the right", "only those > everything after them"),
    ),
    _ints(
        "pivot_index",
        "int",
        "next((i for i in range(len({x})) if sum({x}[:i]) == sum({x}[i + 1:])), -1)",
        1.4,
        "Returns the first index of {it} with equal sums on both sides, or -1.",
        (
            "FIND the [first ]pivot index of {it}, where the sum on the left equals the sum on the right, or -1",
            "FIND the first position in {it} that has the same total before it as after it, itself not counted, -1 if there is none",
            "tell at which index {it} would balance, i.e. both sides of that NUMBER add up to the same, -1 if nowhere, the first if several",
            "search {it} from the left for the equilibrium index and return it, or -1 when there is none",
            "go through the positions of {it}, compare the sum of what comes before with the sum of what comes after, and GIVE the first where they are equal, else -1",
        ),
        (
            "the [first ]pivot index of {it}, or -1",
            "the first index of {it} whose left and right sides have equal sums, -1 if there is none",
        ),
        (
            "at which index of {it} are the sums to the left and to the right first equal, -1 if nowhere",
            "where does {it} first balance, -1 if it never does",
        ),
        ("pivot index or -1", "first i with left sum == right sum, else -1"),
    ),
    _ints(
        "rotated_right",
        "ints",
        "{x}[-{k} % len({x}):] + {x}[:-{k} % len({x})] if {x} else []",
        1.8,
        "Returns {it} rotated to the right by {k} places.",
        (
            "rotate {it} to the right by {k}[ places| positions| steps]",
            "shift the NUMBERS in {it} {k} to the right, with those that fall off coming back at the front",
            "move the last {k} of {it} to the front[, wrapping around if the list is shorter]",
            "push everything in {it} right by {k}, wrapping around at the end",
            "do a cyclic right shift of {it} by {k}",
            "let {it} go round like a carousel, {k} to the right",
        ),
        (
            "{it} rotated [to the ]right by {k}",
            "{it} shifted {k} to the right with wrap-around",
            "{it} with the last {k} moved to the front, wrapping around",
        ),
        ("how does {it} look when rotated to the right by {k}",),
        ("rotated right by {k}", "cyclic right shift, {k}"),
        k=number(1, 6, "k", "n", "steps", "shift", "places"),
    ),
    _ints(
        "interleaved_with",
        "ints",
        "[n for pair in zip({x}, {o}) for n in pair] + {x}[len({o}):] + {o}[len({x}):]",
        1.4,
        "Returns the numbers of {it} and {o} in turn, then the rest of the longer list.",
        (
            "interleave {it} (with|and) {o}, (adding|appending|putting) what is left of the longer one at the end",
            "merge {it} and {o} alternately, one from each in turn, and then the leftovers of the longer list",
            "take one NUMBER from {it}, one from {o} and so on until both are used up, going on with the other when one runs out",
            "shuffle {it} and {o} together like two halves of a deck of cards, starting with the former and ending with whatever is left over",
            "alternate between the NUMBERS of {it} and of {o}, keeping the surplus of the longer at the end",
        ),
        (
            "{it} interleaved with {o}, the rest of the longer one at the end",
            "the NUMBERS of {it} and {o} taken in turn, then the leftovers of the longer list",
        ),
        ("what do {it} and {o} make when merged alternately, leftovers last",),
        ("interleaved with {o}, rest at the end", "alternating with {o}, keep leftovers"),
        o=_OTHER_NUMBERS,
    ),
    _ints(
        "without_every_nth",
        "ints",
        "[n for i, n in enumerate({x}, 1) if i % {k} != 0]",
        1.3,
        "Returns {it} without the numbers at positions {k}, twice {k} and so on, counted from 1.",
        (
            "REMOVE every {k}th NUMBER (from|of) {it}",
            "count along {it} in groups of {k} and REMOVE the last NUMBER of each full group",
            "keep all of {it} except the NUMBERS whose place, counted from 1, is a multiple of {k}",
            "go through {it} counting 1, 2, 3 and so on, and skip a NUMBER whenever the count is divisible by {k}",
            "thin {it} out by dropping one NUMBER in {k}, always the last of each {k}",
        ),
        (
            "{it} without every {k}th NUMBER",
            "the NUMBERS in {it} whose place, counted from 1, is not a multiple of {k}",
        ),
        ("what is left of {it} after every {k}th NUMBER is removed",),
        ("drop every {k}th", "without each {k}th one"),
        k=figure(4, 9, "n", "k"),
    ),
)

TEXTS = (
    _str(
        "run_length_decode",
        "str",
        "''.join(c * int(d) for c, d in zip({x}, {x}[1:]) if c.isalpha() and d.isdecimal())",
        1.5,
        "Returns each letter of {it} repeated as often as the digit right after it says.",
        (
            "decode {it} from run-length form, like 'a3b2' to 'aaabb', a letter with no digit right after it being left out",
            "(expand|unpack|decompress) {it}, repeating each letter as often as the single digit right after it says and ignoring everything else",
            "write every letter of {it} that has a digit directly behind it that many times, and nothing else, so that 'x2y3' becomes 'xxyyy'",
            "undo run-length encoding with one-digit counts in {it}, skipping letters without a count",
            "repeat letters of {it} by the digit next to them on the right, 'k1w4' giving 'kwwww', and drop all letters that have no such digit",
        ),
        (
            "the run-length decoding of {it}, one digit after each letter, letters without a digit left out",
            "{it} expanded so that 'a3b2' gives 'aaabb', only letters with a digit right after them counting",
        ),
        (
            "what does {it} decode to, if 'a3b2' means 'aaabb' and letters without a digit are dropped",
        ),
        (
            "'a3b2' -> 'aaabb', letters without digit dropped",
            "run-length decoded, one-digit counts",
        ),
    ),
    _str(
        "merged_alternately",
        "str",
        "''.join(a + b for a, b in zip({x}, {o})) + {x}[len({o}):] + {o}[len({x}):]",
        1.5,
        "Returns the characters of {it} and {o} in turn, then the rest of the longer one.",
        (
            "merge {it} and {o} alternately, (adding|appending) the rest of the longer one at the end",
            "take one LETTER from {it}, one from {o} and so on, with the leftover LETTERS last",
            "interleave the LETTERS of {it} with those of {o}, keeping whatever the longer one has in excess at the end",
            "zip {it} and {o} together LETTER by LETTER and add what remains of either",
            "weave {it} and {o} into one text, LETTER after LETTER in turn, going on with the longer one when the shorter runs out",
        ),
        (
            "{it} and {o} merged alternately, the rest of the longer one at the end",
            "the LETTERS of {it} and {o} in turn, then the leftovers of the longer",
        ),
        ("what do {it} and {o} give when their LETTERS are merged in turn, leftovers last",),
        ("merged alternately with {o}, rest appended", "letters in turn with {o}, keep the rest"),
        o=_OTHER_TEXT,
    ),
    _str(
        "without_letters_of",
        "str",
        "''.join(c for c in {x} if c not in {o})",
        1.6,
        "Returns {it} without the characters that occur in {o}.",
        (
            "REMOVE from {it} (all|the) LETTERS that (occur|appear|are) in {o}",
            "REMOVE every LETTER of {o} from {it}",
            "keep only the LETTERS of {it} that do not (occur|appear) in {o}",
            "strip {it} of each of the LETTERS {o}, wherever they stand",
            "erase anything in {it} that can also be found among the LETTERS of {o}",
            "clean {it} by deleting any of the LETTERS {o}",
        ),
        (
            "{it} without the LETTERS (that occur in|in|of) {o}",
            "the LETTERS of {it} that are not in {o}",
            "{it} with every LETTER of {o} removed",
        ),
        ("what is left of {it} without the LETTERS in {o}",),
        ("without any of the letters {o}", "remove chars in {o}"),
        o=_UNWANTED,
    ),
    _str(
        "longest_character_run",
        "str",
        (
            "{y} = ''",
            "run = ''",
            "for c in {x}:",
            "    run = run + c if run[-1:] == c else c",
            "    if len(run) > len({y}):",
            "        {y} = run",
        ),
        1.5,
        "Returns the longest run of one repeated character in {it}, the first of equally long ones.",
        (
            "FIND the longest (run|streak) of (one|the same|a single) LETTER in {it}, the first one if several are as long",
            "FIND the longest part of {it} that consists of one LETTER only, the first if there is a tie",
            "cut {it} into stretches of equal LETTERS and GIVE the longest stretch, the earliest of equally long ones",
            "look for where in {it} the same LETTER is repeated the most times in a row and GIVE that piece, the first on a tie",
            "GIVE the piece of {it} where one key was held down the longest, such as 'ooo' in 'cooool' with three o's, the leftmost on a tie",
        ),
        (
            "the longest (run|streak) of the same LETTER in {it}, the first on a tie",
            "the longest part of {it} made of a single repeated LETTER, the first if several are equally long",
        ),
        ("what is the longest stretch of equal LETTERS in {it}, the first on a tie",),
        ("longest run of one char, first on tie", "'abbbcc' -> 'bbb'"),
    ),
    _str(
        "binary_to_int",
        "int",
        "int(''.join(c for c in {x} if c in '01') or '0', 2)",
        1.6,
        "Returns the number that the binary digits in {it} stand for, ignoring other characters.",
        (
            "(convert|turn) {it} from binary to (an integer|a number|decimal), using only the (digits 0 and 1|zeros and ones) in it, 0 if there are none",
            "read {it} as a binary number, ignoring every character that is not 0 or 1, nothing left meaning 0",
            "(parse|interpret) the 0s and 1s in {it} as a number in base 2, skipping everything else, and GIVE 0 when there are none",
            "pick the zeros and ones out of {it} and GIVE the number that these bits stand for, no bits counting as 0",
            "work out which decimal number the bits in {it} make, anything but 0 and 1 being skipped, 0 without any bits",
        ),
        (
            "the integer that the (bits|binary digits|zeros and ones) in {it} stand for, ignoring other characters, 0 if there are none",
            "the value of {it} read as binary, with all but 0 and 1 ignored and 0 for no digits",
        ),
        ("which number do the zeros and ones in {it} make in base 2, 0 if there are none",),
        ("binary to int, only 0/1 chars count", "'101' -> 5, ignore other chars, empty -> 0"),
    ),
    _str(
        "greeting",
        "str",
        "'Hello, ' + {x} + '!'",
        2.0,
        "Returns 'Hello, ', then {it}, then an exclamation mark.",
        (
            "(greet|say hello to) {it}, (as in|like|in the form) 'Hello, Ada!'",
            "(make|build|write|create) a greeting for {it} (such as|like|of the form) 'Hello, Bob!'",
            "put 'Hello, ' before {it} and an exclamation mark after it",
            "GIVE the text 'Hello, ' followed by {it} and '!'",
            "take {it} as the name of a person and answer with a hello of the form 'Hello, Kim!'",
            "welcome whoever is called {it} with a line such as 'Hello, Max!'",
        ),
        (
            "(the|a) greeting for {it} (such as|like|in the form) 'Hello, Ada!'",
            "'Hello, ' plus {it} plus '!'",
            "a hello to {it} in the form 'Hello, Sam!'",
        ),
        ("how does one greet {it}, in the form 'Hello, Ada!'",),
        ("'Ada' -> 'Hello, Ada!'", "greeting 'Hello, name!'"),
    ),
)

PRIMES_AND_ROWS = (
    _int(
        "first_primes",
        "ints",
        (
            "{y} = []",
            "n = 2",
            "while len({y}) < {x}:",
            "    if all(n % p != 0 for p in {y}):",
            "        {y}.append(n)",
            "    n += 1",
        ),
        1.8,
        "Returns the first {it} prime numbers.",
        (
            "(list|return|get|find|generate|compute) the first {it} (primes|prime numbers)",
            "collect (primes|prime numbers) from 2 on until there are {it} of them",
            "make a list of the {it} smallest (primes|prime numbers)",
            "count up from 2, keep whatever is prime, and stop as soon as the list is {it} long",
            "write down as many (primes|prime numbers) as {it} says, starting 2, 3, 5",
        ),
        (
            "the first {it} (primes|prime numbers)",
            "the list of the {it} smallest (primes|prime numbers)",
        ),
        ("what are the first {it} (primes|prime numbers)",),
        ("first n primes", "n smallest primes as a list"),
    ),
    _int(
        "nth_prime",
        "int",
        (
            "{y} = 1",
            "found = 0",
            "while found < {x}:",
            "    {y} += 1",
            "    if all({y} % d != 0 for d in range(2, {y})):",
            "        found += 1",
        ),
        1.8,
        "Returns the prime number whose place in the sequence 2, 3, 5, … is {it}.",
        (
            "FIND the nth prime [number ]for n equal to {it}, the first being 2",
            "FIND prime number (number|no) {it}, counting 2 as number 1",
            "go through the primes 2, 3, 5, 7 and so on and GIVE the one at place {it}, counted from 1",
            "count primes from 2 on until {it} of them have been seen and GIVE the last one",
            "GIVE the largest among the first {it} primes",
        ),
        (
            "the nth prime for n = {it}, the first being 2",
            "the prime at place {it} of the sequence 2, 3, 5, 7, counted from 1",
            "the last of the first {it} primes",
        ),
        ("which prime is number {it} in the sequence 2, 3, 5, 7, with 2 as number 1",),
        ("nth prime, 1 -> 2", "prime number n, counted from 1"),
    ),
    _int(
        "sum_of_primes_to",
        "int",
        "sum(i for i in range(2, {x} + 1) if all(i % d != 0 for d in range(2, i)))",
        1.6,
        "Returns the sum of the primes up to and including {it}.",
        (
            "(sum|add up|total) (all|the) (primes|prime numbers) up to and including {it}",
            "FIND the sum of the (primes|prime numbers) that are not (greater|larger) than {it}",
            "go through 2, 3, 4 and so on as far as {it} and add up those that are prime",
            "add together the numbers from 1 to {it}, both included, leaving out everything that is not prime",
            "FIND what 2 + 3 + 5 + 7 and so on comes to when all primes to {it} are in, itself too if prime",
        ),
        (
            "the (sum|total) of (all|the) (primes|prime numbers) up to and including {it}",
            "the sum of the (primes|prime numbers) that do not exceed {it}",
        ),
        (
            "what do the (primes|prime numbers) up to and including {it} add up to",
            "what is the sum of all primes not above {it}",
        ),
        ("sum of primes <= n", "primes up to n, summed"),
    ),
    _int(
        "pascal_row",
        "ints",
        (
            "{y} = [1]",
            "for _ in range({x}):",
            "    {y} = [1] + [a + b for a, b in zip({y}, {y}[1:])] + [1]",
        ),
        1.6,
        "Returns row {it} of Pascal's triangle, row 0 being just 1.",
        (
            "FIND row {it} of pascal's triangle, (row 0 being just 1|counting rows from 0)",
            "GIVE the line of pascal's triangle with the number {it}, where line 0 is just 1 and line 2 is 1, 2, 1",
            "FIND the list of binomial coefficients for n equal to {it}, from n choose 0 to n choose n",
            "start from a single 1 and make the next line of pascal's triangle {it} times, and GIVE the last line",
            "list the coefficients that 1 + t has when raised to the power {it} and multiplied out",
        ),
        (
            "row {it} of pascal's triangle, counting rows from 0",
            "the list of binomial coefficients {it} choose 0, {it} choose 1 and so on",
        ),
        ("which numbers are in row {it} of pascal's triangle, the top row being row 0",),
        ("pascal's triangle row n, 0 -> [1]", "row n of pascal, from 0"),
    ),
    _int(
        "binary_digits",
        "ints",
        "[int(b) for b in bin(abs({x}))[2:]]",
        1.5,
        "Returns the binary digits of {it} as a list, highest first.",
        (
            "list the (bits|binary digits) of {it}, (highest|most significant) first",
            "(convert|turn) {it} (to|into) binary, as a list of (0s and 1s|zeros and ones)",
            "write {it} in base 2 and GIVE its digits as a list of integers",
            "split {it} into its bits, a list from the highest down to the lowest",
            "GIVE the zeros and ones that make {it} in the binary system, one list entry each, as 1, 1, 0 for six",
        ),
        (
            "the (bits|binary digits) of {it} as a list[, highest first]",
            "the list of (0s and 1s|zeros and ones) that {it} is in binary",
        ),
        ("which bits make up {it}, as a list with the highest first",),
        ("bits as a list, 6 -> [1, 1, 0]", "list of binary digits"),
    ),
    _int(
        "identity_matrix",
        "grid",
        "[[1 if i == j else 0 for j in range({x})] for i in range({x})]",
        1.6,
        "Returns the identity matrix of size {it} as a list of rows.",
        (
            "(make|build|create|return|generate) the identity matrix of size {it}[, as a list of rows| as a list of lists]",
            "make a square grid with {it} rows that has 1 on the main diagonal and 0 everywhere else",
            "fill a table of {it} rows and as many columns with zeros, except for ones from the top left to the bottom right corner",
            "GIVE {it} rows of the same length, each all zeros but for a 1 that moves one place to the right per row, from the first place on",
            "draw a diagonal of ones in an otherwise zero matrix whose width and height are {it}",
        ),
        (
            "the identity matrix of size {it}",
            "the square matrix of size {it} with ones on the main diagonal and zeros elsewhere",
        ),
        ("what is the identity matrix with {it} rows",),
        ("n x n identity matrix", "identity matrix, list of rows"),
    ),
)

_B = figure(1, 30, "b", "y", "second", "other")
_C = figure(1, 30, "c", "z", "third", "last")
_SIDE_B = figure(1, 15, "b", "side2", "y", "second")
_SIDE_C = figure(1, 15, "c", "side3", "z", "third")

NUMBERS = (
    _int(
        "largest_of_three",
        "int",
        "max({x}, {a}, {b})",
        2.0,
        "Returns the largest of {it}, {a} and {b}.",
        (
            "FIND the LARGEST of {it}, {a} and {b}",
            "GIVE the LARGEST of the three numbers {it}, {a} and {b}",
            "compare {it} with {a} and {b} and GIVE whichever is the (largest|biggest|highest)",
            "pick the one of {it}, {a} and {b} that no other of the three exceeds",
            "tell which is the most among {it}, {a} and {b}",
        ),
        (
            "the LARGEST of {it}, {a} and {b}",
            "whichever of {it}, {a} and {b} is the (largest|biggest|highest)",
            "the maximum of the three numbers {it}, {a} and {b}",
        ),
        ("which is the (largest|biggest|highest) of {it}, {a} and {b}",),
        ("max of it, {a} and {b}", "largest of three, with {a} and {b}"),
        a=_B,
        b=_C,
    ),
    _int(
        "is_triangle",
        "bool",
        "{x} + {a} > {b} and {x} + {b} > {a} and {a} + {b} > {x}",
        1.6,
        "Tells whether {it}, {a} and {b} can be the sides of a triangle.",
        (
            "TEST {it}, {a} and {b} can be the sides of a triangle[, a flat one not counting]",
            "TEST a triangle with the (sides|side lengths) {it}, {a} and {b} (exists|is possible)",
            "test the triangle inequality for {it}, {a} and {b}, any two of them having to be longer than the third together",
            "TEST each of {it}, {a} and {b} is less than the sum of the other two",
            "decide if sticks of the lengths {it}, {a} and {b} can be laid down to a real triangle",
        ),
        (
            "whether {it}, {a} and {b} (can be the sides of|make|form) a triangle",
            "whether a triangle with the sides {it}, {a} and {b} is possible",
        ),
        (
            "can {it}, {a} and {b} be the sides of a triangle",
            "is there a triangle with the side lengths {it}, {a} and {b}",
        ),
        ("valid triangle with {a} and {b}", "triangle inequality, other sides {a} and {b}"),
        a=_SIDE_B,
        b=_SIDE_C,
    ),
    _int(
        "triangle_kind",
        "str",
        "'equilateral' if {x} == {a} == {b} else 'isosceles' if {x} == {a} or {x} == {b} or {a} == {b} else 'scalene'",
        1.4,
        "Names the kind of triangle that the sides {it}, {a} and {b} make, by how many are equal.",
        (
            "classify the triangle with the sides {it}, {a} and {b} as 'equilateral', 'isosceles' or 'scalene'",
            "GIVE 'equilateral' if {it}, {a} and {b} are all equal, 'isosceles' if just two are, and 'scalene' otherwise",
            "name the kind of triangle that {it}, {a} and {b} make: 'equilateral', 'isosceles' or 'scalene'",
            "compare the side lengths {it}, {a} and {b} and say 'equilateral' for three the same, 'isosceles' for two, 'scalene' for none",
            "tell what sort of triangle has the sides {it}, {a} and {b}, in one word out of 'scalene', 'isosceles' and 'equilateral'",
        ),
        (
            "the kind of the triangle with the sides {it}, {a} and {b}, one of 'equilateral', 'isosceles' and 'scalene'",
            "'equilateral', 'isosceles' or 'scalene', depending on how many of {it}, {a} and {b} are equal",
        ),
        ("is a triangle with the sides {it}, {a} and {b} 'equilateral', 'isosceles' or 'scalene'",),
        (
            "equilateral/isosceles/scalene, other sides {a} and {b}",
            "triangle type with sides {a} and {b}",
        ),
        a=figure(1, 12, "b", "side2", "y", "second"),
        b=figure(1, 12, "c", "side3", "z", "third"),
    ),
    _int(
        "counted_noun",
        "str",
        "str({x}) + ' ' + {s} + ('' if {x} == 1 else 's')",
        1.6,
        "Returns {it} and the word {s}, with an s at the end unless {it} is 1.",
        (
            "write {it} followed by a space and {s}, with an 's' (added|at the end) unless the number is 1",
            "GIVE a text with {it} and the noun {s}, made plural by a plain 's' for every count other than 1",
            "(format|word|phrase) {it} as a count of {s}, like '1 dog' or '3 dogs'",
            "say how many there are, namely {it}, of the thing called {s}, using the bare word for 1 and the word plus 's' for anything else",
            "join {it} and {s} with a space and append 's' if the count is not 1",
        ),
        (
            "{it} with the noun {s} after it, plural with 's' unless the number is 1",
            "the text for {it} times {s}, in the manner of '1 dog' and '2 dogs'",
        ),
        ("how is a count of {it} written with the word {s}, as in '1 dog' and '2 dogs'",),
        ("count plus {s}, 's' unless 1", "n {s}, pluralised with s"),
        s=_NOUN,
    ),
    _int(
        "compound_interest",
        "float",
        "round({x} * (1 + {k} / 100) ** {m}, 2)",
        1.7,
        "Returns what {it} grows to at {k} percent a year over {m} years, rounded to two decimals.",
        (
            "FIND what {it} grows to with compound interest at {k}% (a|per) year, the number of years being {m}, rounded to two decimals",
            "put {it} in the bank at {k} percent yearly interest, leave it there, interest included, and tell the balance, to the cent, when the count of years is {m}",
            "let {it} grow by {k}% a number of times, namely {m}, and round the outcome to 2 decimals",
            "FIND the final amount for the principal {it}, the yearly rate {k}% and a duration in years of {m}, compounding once a year, to two decimal places",
            "raise {it} by {k} percent again and again, {m} times in all, rounding only at the end, to two decimals",
        ),
        (
            "the value of {it} compounded yearly at {k}%, with {m} as the number of years, rounded to two decimals",
            "{it} grown by {k} percent {m} times over, rounded to two decimals",
        ),
        (
            "how much does {it} become at {k}% compound interest when the number of years is {m}, to two decimals",
        ),
        (
            "compound interest, {k}% a year, years: {m}, round 2",
            "final amount at {k}%, {m} times, 2 decimals",
        ),
        k=figure(1, 12, "rate", "percent", "r", "pct"),
        m=figure(2, 10, "years", "n", "t", "periods"),
    ),
    _int(
        "hypotenuse",
        "float",
        "round(({x} ** 2 + {b} ** 2) ** 0.5, 2)",
        1.6,
        "Returns the hypotenuse of a right triangle with the legs {it} and {b}, rounded to two decimals.",
        (
            "FIND the hypotenuse of a right triangle with the (legs|short sides) {it} and {b}, rounded to two decimals",
            "use the pythagorean theorem on {it} and {b} and round to 2 decimals",
            "FIND the length of the diagonal of a rectangle that measures {it} by {b}, to two decimal places",
            "square {it} and {b}, add the squares and take the root, rounded to two decimals",
            "tell how far one is from the start after going {it} east and then {b} north, rounded to two decimals",
        ),
        (
            "the hypotenuse for the legs {it} and {b}, rounded to two decimals",
            "the diagonal of a rectangle of {it} by {b}, to two decimals",
        ),
        (
            "how long is the hypotenuse of a right triangle with the legs {it} and {b}, to two decimals",
        ),
        ("hypotenuse with other leg {b}, round 2", "pythagoras with {b}, 2 decimals"),
        b=figure(1, 40, "b", "other", "height", "y"),
    ),
)

DICTS = (
    _dict(
        "basket_total",
        "int",
        "sum(count * {o}.get(k, 0) for k, count in {x}.items())",
        1.8,
        "Returns the sum of each count in {it} times the price of the same key in {o}, 0 where it has none.",
        (
            "FIND the total price of the (basket|cart|order) {it} with the prices in {o}, an item without a price being free",
            "multiply each (count|quantity|amount) in {it} by the price of the same item in {o} and add it all up, taking 0 for missing prices",
            "(work out|tell) what {it} will cost at the checkout, given that one piece of each costs what {o} says and nothing if not listed",
            "add up quantity times price for every key of {it}, with the price looked up in {o} and taken as 0 if it is not there",
            "bill a customer for {it}, a dict of how many of each, by the price list {o}, skipping everything that is not on the list",
        ),
        (
            "the total (price|cost) of the (basket|cart|order) {it} with the prices in {o}, missing prices being 0",
            "the sum of the (counts|quantities|amounts) in {it} times the prices in {o}, ignoring items without a price",
        ),
        (
            "how much does everything in {it} cost together with the prices in {o}, items without a price being free",
        ),
        ("basket total with prices {o}, missing price = 0", "sum of count * {o} price, default 0"),
        o=_PRICES,
    ),
    _dict(
        "keys_with_odd_values",
        "strs",
        "[k for k, v in {x}.items() if v % 2 != 0]",
        1.4,
        "Returns the keys of {it} whose value is odd, in their order.",
        (
            "LIST the (keys|keys|names) in {it} whose (value|number|count) is odd",
            "keep only the (keys|names) of {it} that have an odd (value|number|count)",
            "go through {it} and LIST each (key|name) that belongs to an odd (value|number|count)",
            "LIST the (keys|names) from {it}, skipping those with an even (value|number|count)",
            "name everything in {it} of which one piece stays over when it is put in pairs",
        ),
        (
            "the (keys|keys|names) in {it} whose (value|number|count) is odd",
            "the (keys|names) with odd (values|numbers|counts) in {it}",
        ),
        (
            "which (keys|names) in {it} have an odd (value|number|count)",
            "whose (value|number|count) in {it} is odd",
        ),
        ("keys with odd values", "names where the value is odd"),
    ),
)

OPS: tuple[Op, ...] = (*LISTS, *TEXTS, *PRIMES_AND_ROWS, *NUMBERS, *DICTS)
"""Every operation of this module."""
