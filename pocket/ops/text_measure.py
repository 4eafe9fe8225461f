"""Operations from one string to a number, a yes or no, or a list.

Covers: counts, positions, tests, splitting, numbers found in a text. Built from a table where the
operations differ only in what is counted. Does not cover: results that are strings, see
`pocket.ops.text_more` and `pocket.ops.text_parts`.
"""

from __future__ import annotations

from random import Random

from pocket.ops.base import Op, Param, expand
from pocket.ops.text_params import LENGTH, PART, PREFIX, SUFFIX, WORD

COUNT_DO = (
    "count [all] the <many> (in|of) {it}",
    "count <many> in {it}",
    "(return|tell|find out|work out) how many <many> {it} (has|contains)",
    "(return|compute|find out) how many <many> (there are in|are in|occur in) {it}",
    "(get|find|compute|calculate|return) the (number|count|total number) of <many> in {it}",
    "go through {it} and count (each|every) <one>",
    "(tally|add up) the <many> in {it}",
    "(say|give|tell) the (number|count|amount) of <many> (in|of) {it}",
    "(say|determine|figure out) how many <many> (are in|there are in|occur in|appear in) {it}",
    "look through {it} and (return|tell|say) how many <many> there are",
    "(count up|total) the <many> (found in|of|in) {it}",
)
COUNT_GET = (
    "the (number|count) of <many> in {it}",
    "how many <many> {it} (has|contains)",
    "the <one> count of {it}",
    "the (total|amount|quantity) of <many> in {it}",
    "how many <many> (are in|there are in|appear in) {it}",
)
COUNT_ASK = (
    "how many <many> (are in|are there in) {it}",
    "how many <many> does {it} (have|contain)",
    "what is the number of <many> in {it}",
    "how many <many> (can be found|appear) in {it}",
)
COUNT_SHORT = (
    "count <many>",
    "number of <many>",
    "how many <many>",
    "<one> count",
    "how many <many> in it",
    "the number of <many>",
    "total <many>",
)


def counting(
    name: str,
    expr: str,
    one: str,
    many: str,
    *more: str,
    weight: float = 1.0,
    params: dict[str, Param] | None = None,
) -> Op:
    """An operation that counts something in a text; `more` are its own imperative phrases."""

    def fill(frames: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(frame.replace("<many>", many).replace("<one>", one) for frame in frames)

    plain = expand(many, Random(0))
    return Op(
        name=name,
        src="str",
        dst="int",
        expr=expr,
        do=fill(COUNT_DO) + more,
        get=fill(COUNT_GET),
        ask=fill(COUNT_ASK),
        short=fill(COUNT_SHORT),
        explain=f"Returns the number of {plain} in {{it}}.",
        params=params or {},
        weight=weight,
    )


COUNTS: tuple[Op, ...] = (
    counting(
        "count_vowels",
        "sum(1 for c in {x} if c.lower() in 'aeiou')",
        "vowel",
        "vowels",
        "count how often a, e, i, o or u occurs in {it}",
        "(return|say) how many (letters|characters) of {it} are vowels",
        "(check|look at) each (letter|character) of {it} and count those that are vowels",
        "(count|add up) the (a's, e's, i's, o's and u's|vowels, big or small,|vowels, capital "
        "ones too,) in {it}",
        "count the (letters|characters|chars) (in|of) {it} that are (vowels|a, e, i, o or u)[, "
        "big or small]",
        "count vowels (in|of) {it}, (capitals count too|in both cases|upper or lower case)",
        weight=2.2,
    ),
    counting(
        "count_consonants",
        "sum(1 for c in {x} if c.isalpha() and c.lower() not in 'aeiou')",
        "consonant",
        "consonants",
        "count the letters (of|in) {it} that (are not|aren't) vowels",
        "(return|say) how many letters of {it} are consonants",
        "count the letters (in|of) {it} (except|without|but not) the vowels",
        "count all letters (in|of) {it} other than a, e, i, o, u",
        weight=1.4,
    ),
    counting(
        "count_words_in_text",
        "len({x}.split())",
        "word",
        "words",
        "split {it} (on whitespace|on spaces|into words) and count the (parts|words|pieces)",
        "(return|say) how many words long {it} is",
        "count the words (in|of) {it}, separated by (spaces|whitespace|blanks)",
        "(break|cut) {it} into words and (say|return|tell) how many there are",
        "(return|give) the word count of {it}",
        weight=2.0,
    ),
    counting(
        "count_digits_in_text",
        "sum(1 for c in {x} if c.isdigit())",
        "digit",
        "(digits|digits|numeric characters)",
        "(return|say) how many characters of {it} are digits",
        "count the (letters|characters|chars) (in|of) {it} (that are digits|from 0 to 9)",
        "(return|say) how many of the (letters|characters|chars) in {it} are (digits|numerals)",
        weight=1.4,
    ),
    counting(
        "count_uppercase",
        "sum(1 for c in {x} if c.isupper())",
        "(capital|uppercase letter|capital letter)",
        "(uppercase letters|capital letters|capitals|upper-case letters)",
        "(return|say) how many letters of {it} are (uppercase|capitals)",
        "count the (big|capital|uppercase) letters (in|of) {it}",
        "count the (letters|characters|chars) (in|of) {it} that are (uppercase|capitals|in upper "
        "case|big)",
        "(return|say) how many (big|capital) letters {it} has",
        weight=1.5,
    ),
    counting(
        "count_capitalized_words_in_text",
        "sum(1 for w in {x}.split() if w[0].isupper())",
        "capitalized word",
        "(capitalized words|words that start with a capital letter|words (starting|beginning) with "
        "(a capital letter|an uppercase letter|a capital)|words with a capital first letter)",
        "split {it} into words and count those that (start|begin) with a (capital|capital "
        "letter|big letter)",
        "(return|say) how many words (in|of) {it} (begin|start) with (an uppercase|a capital|a "
        "big) letter",
        "(break|cut) {it} into words and (return|say) how many are (capitalized|capitalised)",
        weight=1.4,
    ),
    counting(
        "count_lowercase",
        "sum(1 for c in {x} if c.islower())",
        "(lowercase letter|small letter)",
        "(lowercase letters|small letters|lower-case letters)",
        "(return|say) how many letters of {it} are (lowercase|small)",
        weight=1.0,
    ),
    counting(
        "count_letters",
        "sum(1 for c in {x} if c.isalpha())",
        "letter",
        "(letters|alphabetic characters)",
        "(return|say) how many characters of {it} are letters",
        "count (only|just) the letters (in|of) {it}, (no digits or symbols|nothing else|ignoring "
        "other characters)",
        weight=1.2,
    ),
    counting(
        "count_spaces",
        "{x}.count(' ')",
        "space",
        "(spaces|space characters|blanks)",
        "(return|say) how often a space occurs in {it}",
        "count how many times a (space|blank) (appears|occurs) in {it}",
        weight=1.2,
    ),
    counting(
        "count_lines",
        "len({x}.splitlines())",
        "line",
        "lines",
        "split {it} (at line breaks|into lines) and count the (parts|lines)",
        "(return|say) how many lines long {it} is",
        weight=1.3,
    ),
    counting(
        "count_distinct_letters",
        "len(set({x}))",
        "distinct character",
        "(distinct characters|different characters|unique characters|distinct letters|different "
        "letters)",
        "count (each|every) (character|letter) (in|of) {it} only once",
        "count the (letters|characters|chars) (in|of) {it}, (repeats|doubles|duplicates) (count "
        "once|counted once|only once)",
        "(return|say) how many of the (letters|characters|chars) in {it} are different",
        "(return|give) the size of the set of (letters|characters|chars) (in|of) {it}",
        weight=1.4,
    ),
    counting(
        "count_distinct_words_in_text",
        "len(set({x}.split()))",
        "distinct word",
        "(distinct words|different words|unique words)",
        "count (each|every) word (in|of) {it} only once",
        weight=1.0,
    ),
    counting(
        "count_punctuation",
        "sum(1 for c in {x} if not c.isalnum() and not c.isspace())",
        "punctuation mark",
        "(punctuation marks|punctuation characters)",
        "count the characters (of|in) {it} that are neither letters, digits nor whitespace",
        weight=0.7,
    ),
    counting(
        "count_long_words",
        "sum(1 for w in {x}.split() if len(w) > {k})",
        "word longer than {k} (letters|characters)",
        "words (longer than|with more than|of more than) {k} (letters|characters)",
        "(return|say) how many words (of|in) {it} have more than {k} (letters|characters)",
        params={"k": LENGTH},
        weight=1.0,
    ),
    counting(
        "count_words_in_text_starting_with",
        "sum(1 for w in {x}.split() if w.startswith({s}))",
        "word starting with {s}",
        "words (starting with|beginning with|that start with|that begin with) {s}",
        "(return|say) how many words (of|in) {it} (start|begin) with {s}",
        params={"s": PREFIX},
        weight=1.0,
    ),
)
OCCURRENCES = Op(
    name="count_occurrences",
    src="str",
    dst="int",
    expr="{x}.count({s})",
    do=(
        "count [the] (occurrences|appearances) of {s} in {it}",
        "count how (often|many times) {s} (occurs|appears|shows up|is found) in {it}",
        "(return|tell|find out) how (often|many times) {it} contains {s}",
        "(get|find|compute) the number of times {s} (occurs|appears) in {it}",
        "count (every|each) occurrence of {s} in {it}",
        "(search|go through) {it} and count how often {s} (occurs|appears)",
        "(say|return|give) how many times {s} is (found |)in {it}",
        "(count|tally) {s} in {it}",
        "(return|give) the (count|number) of {s} in {it}",
        "(check|see) how often {it} (has|contains|mentions) {s}",
    ),
    get=(
        "the number of (times {s} occurs|occurrences of {s}) in {it}",
        "how (often|many times) {s} (occurs|appears) in {it}",
        "the count of {s} in {it}",
        "how (often|many times) {it} (contains|has) {s}",
    ),
    ask=(
        "how (often|many times) does {s} (occur|appear|show up) in {it}",
        "how many times is {s} in {it}",
        "how often does {it} contain {s}",
    ),
    short=(
        "count of {s}",
        "how often {s}",
        "occurrences of {s}",
        "count {s}",
        "how many {s}",
        "number of {s}",
        "times {s} occurs",
        "{s} count",
    ),
    explain="Returns how often {s} occurs in {it}.",
    params={"s": PART},
    weight=2.0,
)
WORD_OCCURRENCES = Op(
    name="count_word_in_text",
    src="str",
    dst="int",
    expr="{x}.split().count({s})",
    do=(
        "count how (often|many times) the word {s} (occurs|appears|shows up) in {it}",
        "count [the] occurrences of the word {s} in {it}",
        "(return|find) the number of words in {it} (equal to|that are) {s}",
        "split {it} into words and count how many (equal|are) {s}",
    ),
    get=(
        "the number of times the word {s} (occurs|appears) in {it}",
        "how often the word {s} (occurs|appears) in {it}",
    ),
    ask=("how (often|many times) does the word {s} (occur|appear) in {it}",),
    short=("count the word {s}",),
    explain="Returns how often {s} occurs as a word in {it}.",
    params={"s": WORD},
)
LENGTH_OF = Op(
    name="text_length",
    src="str",
    dst="int",
    expr="len({x})",
    do=(
        "count the (characters|characters|letters and other characters|chars) (in|of) {it}",
        "(get|return|compute|measure|find) the length of {it}",
        "(return|tell|find out) how long {it} is",
        "(return|find out) how many characters {it} (has|contains)",
        "(return|get) the number of characters (in|of) {it}",
        "(say|return|give|tell) how many (letters|characters|chars) {it} has",
        "(say|count) the number of (letters|characters|chars) (in|of) {it}",
        "(determine|take|work out) the length of {it}",
    ),
    get=(
        "the length of {it}",
        "the number of (characters|chars) (in|of) {it}",
        "how long {it} is",
        "how many (letters|characters|chars) {it} has",
    ),
    ask=(
        "how long is {it}",
        "how many characters (does {it} have|are in {it})",
        "what is the length of {it}",
    ),
    short=(
        "length",
        "number of characters",
        "char count",
        "how long",
        "len",
        "how many characters",
        "size",
    ),
    explain="Returns the number of characters of {it}.",
    weight=1.4,
)
POSITION = Op(
    name="find_position",
    src="str",
    dst="int",
    expr="{x}.find({s})",
    do=(
        "(find|get|return) the (index|position) of (|the first occurrence of ){s} in {it}[, or "
        "-1 if it is "
        "(missing|not there)]",
        "(find|return|say) (where|at which index) {s} first (occurs|appears) in {it}[, -1 if it "
        "does not]",
        "(look for|search for|locate) {s} in {it} and return its (index|position)[ or -1]",
        "return the first (index|position) at which {it} contains {s}, or -1",
    ),
    get=(
        "the (index|position) of (|the first occurrence of ){s} in {it}[, or -1]",
        "the first (index|position) of {s} in {it}",
    ),
    ask=(
        "(where|at which index|at which position) does {s} first (occur|appear) in {it}",
        "at which (index|position) is {s} in {it}",
    ),
    short=("index of {s}", "position of {s}"),
    explain="Returns the position of the first {s} in {it}, or -1 if there is none.",
    params={"s": PART},
    weight=1.0,
)
LONGEST_WORD_LENGTH = Op(
    name="longest_word_length",
    src="str",
    dst="int",
    expr="max((len(w) for w in {x}.split()), default=0)",
    do=(
        "(get|find|compute|return) the length of the longest word (in|of) {it}",
        "(find out|tell|return) how long the longest word (in|of) {it} is",
        "find the longest word (in|of) {it} and return its length",
        "(get|return) the (maximum|greatest|largest) word length (in|of) {it}",
    ),
    get=(
        "the length of the longest word (in|of) {it}",
        "the (maximum|greatest) word length (in|of) {it}",
    ),
    ask=("how long is the longest word in {it}",),
    short=("length of the longest word", "max word length"),
    explain="Returns the length of the longest word of {it}.",
)
DIGIT_SUM = Op(
    name="sum_digits_in_text",
    src="str",
    dst="int",
    expr="sum(int(c) for c in {x} if c.isdigit())",
    do=(
        "(add up|sum|sum up|total) the digits (in|of) {it}",
        "(get|compute|find|return) the (digit sum|sum of the digits) (of|in) {it}",
        "add (all|all the) digits (in|of|found in) {it} together",
        "(pick|extract) the digits (from|in) {it} and (add them up|sum them)",
        "(add|sum) all (the|) digits (that occur in|that are in|found in) {it}[, skipping "
        "everything else]",
        "(ignore|skip) everything but the digits in {it} and (add them up|sum them)",
    ),
    get=("the (sum of the digits|digit sum) (in|of) {it}", "the total of the digits in {it}"),
    ask=("what is the sum of the digits in {it}",),
    short=(
        "digit sum",
        "sum of digits",
        "add up the digits",
        "digits added up",
    ),
    explain="Returns the sum of the digits in {it}.",
    weight=1.3,
)
NUMBER_SUM = Op(
    name="sum_numbers_in_text",
    src="str",
    dst="int",
    expr="sum(int(w) for w in {x}.split() if w.isdigit())",
    do=(
        "(add up|sum|sum up|total) the (numbers|whole numbers) (in|among the words of) {it}",
        "(get|compute|find|return) the sum of the (numbers|whole numbers) separated by spaces "
        "in {it}",
        "split {it} into words and (add up|sum) those that are (numbers|digits)",
        "add (all|all the) (numbers|whole numbers) in {it} together",
    ),
    get=(
        "the sum of the (numbers|whole numbers) (in|among the words of) {it}",
        "the total of the numbers in {it}",
    ),
    ask=("what do the numbers in {it} (add up to|total)",),
    short=("sum of the numbers in it",),
    explain="Returns the sum of the words of {it} that are numbers.",
    weight=0.9,
)
DIGITS_NUMBER = Op(
    name="digits_as_number",
    src="str",
    dst="int",
    expr="int(''.join(c for c in {x} if c.isdigit()) or 0)",
    do=(
        "(keep|take) only the digits (of|in) {it} and (turn them into|read them as) one number",
        "(get|return|give) the digits (of|in) {it} as (one|a single|a whole) number",
        "(join|glue) the digits (of|in) {it} and (convert|turn) them (to|into) (an "
        "int|an integer|one number)",
        "(drop|remove|ignore|skip) everything but the digits (of|in) {it} and convert the rest to "
        "(an int|an integer|a number)",
        "(pull|pick) the digits out of {it} (as|to get|and make them) one [whole] number",
        "(read|parse) {it} as (an int|an integer|a number), (ignoring|skipping) (all|everything) "
        "that is not a digit",
    ),
    get=(
        "the digits (of|in) {it} as (one number|a single integer|one whole number|an int)",
        "the (number|integer) (formed|made) by the digits (of|in) {it}",
        "the one number that the digits (of|in) {it} form",
    ),
    ask=("which number do the digits (of|in) {it} (form|make)",),
    short=("digits as one number", "only the digits, as an int", "digits joined to an int"),
    explain="Returns the digits of {it} as one number, 0 if there are none.",
    weight=1.3,
)
MEASURES: tuple[Op, ...] = (
    *COUNTS,
    OCCURRENCES,
    WORD_OCCURRENCES,
    LENGTH_OF,
    POSITION,
    LONGEST_WORD_LENGTH,
    DIGIT_SUM,
    NUMBER_SUM,
    DIGITS_NUMBER,
)

TEST_DO = (
    "(check|test|see|find out|tell) (whether|if) {it} <is>",
    "return (true|True) (if|when|only if) {it} <is>[, else (false|False)]",
    "return (false|False) unless {it} <is>",
    "(say|decide|determine|tell me) (whether|if) {it} <is>",
    "return whether {it} <is>",
    "(determine|figure out|verify) (whether|if) {it} <is>",
    "(give|return) (true|True) (if|when) {it} <is> and (false|False) (if not|otherwise)",
)
TEST_GET = ("whether {it} <is>", "whether or not {it} <is>")


def truth(
    name: str,
    expr: str,
    claims: tuple[str, ...],
    ask: tuple[str, ...],
    short: tuple[str, ...],
    weight: float = 1.0,
    params: dict[str, Param] | None = None,
) -> Op:
    """An operation that tells whether a claim, such as "starts with {s}", is true of a text."""
    claim = "(" + "|".join(claims) + ")"
    return Op(
        name=name,
        src="str",
        dst="bool",
        expr=expr,
        do=tuple(frame.replace("<is>", claim) for frame in TEST_DO),
        get=tuple(frame.replace("<is>", claim) for frame in TEST_GET),
        ask=ask,
        short=short,
        explain=f"Returns whether {{it}} {expand(claims[0], Random(0))}.",
        params=params or {},
        weight=weight,
    )


TESTS: tuple[Op, ...] = (
    truth(
        "is_palindrome",
        "{x} == {x}[::-1]",
        (
            "is a palindrome",
            "is a palindrome",
            "reads the same (backwards|backward|in reverse|both ways|forwards and backwards)",
            "equals its own reverse",
            "is the same when reversed",
            "is palindromic",
            "reads the same from (both ends|both sides|left and right)",
            "is the same (backwards|back to front|from the back)",
            "equals itself reversed",
            "stays the same when (reversed|turned around|read backwards)",
        ),
        (
            "is {it} a palindrome",
            "does {it} read the same (backwards|both ways|in reverse)",
            "is {it} the same (backwards|when reversed|back to front)",
            "does {it} equal its reverse",
        ),
        (
            "palindrome check",
            "is it a palindrome",
            "palindrome or not",
            "same backwards",
            "reads the same both ways",
        ),
        2.2,
    ),
    truth(
        "is_palindrome_ignoring_case",
        "{x}.lower() == {x}.lower()[::-1]",
        (
            "is a palindrome, ignoring case",
            "reads the same (backwards|both ways) (ignoring|regardless of) case",
            "is a (case-insensitive palindrome|palindrome regardless of case)",
            "equals its own reverse once lowercased",
            "is a palindrome (without looking at case|no matter if letters are big or small|not "
            "counting capitals|when case does not matter)",
            "reads the same backwards, (big and small letters being equal|ignoring capitals|no "
            "matter the case)",
            "is, (ignoring case|in lowercase|regardless of capitals), a palindrome",
            "reads the same (forwards and backwards|both ways), (case aside|ignoring upper and "
            "lower case)",
        ),
        (
            "is {it} a palindrome if case is ignored",
            "is {it}, lowercased, a palindrome",
            "is {it} a palindrome (ignoring case|regardless of capitals|without looking at case)",
        ),
        (
            "case-insensitive palindrome check",
            "palindrome ignoring case",
            "palindrome, case does not matter",
            "palindrome, ignore capitals",
        ),
        1.7,
    ),
    truth(
        "is_all_digits",
        "{x}.isdigit()",
        (
            "is made [up] only of digits",
            "(has|contains) (only|nothing but) digits",
            "consists (only|entirely) of digits",
            "is numeric",
            "is all digits",
            "has no (letters|characters|chars) other than digits and is not empty",
            "is a string of digits[ only]",
            "is only digits",
        ),
        (
            "is {it} (numeric|all digits|made of digits only)",
            "does {it} (have|contain) only digits",
            "is every (letter|character|char) of {it} a digit",
        ),
        (
            "digits only check",
            "is numeric",
            "only digits",
            "all digits or not",
        ),
        1.5,
    ),
    truth(
        "is_all_letters",
        "{x}.isalpha()",
        (
            "is made [up] only of letters",
            "(has|contains) (only|nothing but) letters",
            "consists (only|entirely) of letters",
            "is alphabetic",
            "is all letters",
            "is only letters",
            "is a string of letters[ only]",
        ),
        (
            "is {it} (alphabetic|all letters|made of letters only)",
            "does {it} (have|contain) only letters",
        ),
        (
            "letters only check",
            "is alphabetic",
            "only letters",
        ),
        weight=1.2,
    ),
    truth(
        "text_starts_with",
        "{x}.startswith({s})",
        (
            "starts with {s}",
            "begins with {s}",
            "has {s} (at the start|at the beginning|as a prefix|in front)",
            "opens with {s}",
            "has {s} at its (start|beginning|front)",
        ),
        (
            "does {it} (start|begin) with {s}",
            "is {s} a prefix of {it}",
            "is {s} at the (start|beginning|front) of {it}",
        ),
        (
            "starts with {s}",
            "begins with {s}",
            "{s} at the start",
        ),
        1.4,
        {"s": PREFIX},
    ),
    truth(
        "starts_with_uppercase",
        "{x}[:1].isupper()",
        (
            "starts with (a capital letter|an uppercase letter|a capital|a big letter)",
            "begins with (a capital letter|an uppercase letter|a capital|a big letter)",
            "has (an uppercase|a capital|a big) (first|initial) letter",
            "is (capitalized|capitalised), judging by its first letter",
            "has a capital (at the start|at the beginning|in front)",
        ),
        (
            "does {it} (start|begin) with (a capital letter|an uppercase letter|a capital)",
            "is the first (letter|character) of {it} (uppercase|a capital|a capital letter)",
        ),
        ("starts with a capital", "first letter uppercase", "capital at the start"),
        1.5,
    ),
    truth(
        "text_ends_with",
        "{x}.endswith({s})",
        (
            "ends (with|in) {s}",
            "finishes with {s}",
            "has {s} (at the end|as a suffix|as its ending)",
            "closes with {s}",
            "has {s} at its end",
        ),
        (
            "does {it} (end|finish) with {s}",
            "is {s} a suffix of {it}",
            "is {s} at the end of {it}",
        ),
        (
            "ends with {s}",
            "{s} at the end",
        ),
        1.3,
        {"s": SUFFIX},
    ),
    truth(
        "text_contains",
        "{s} in {x}",
        (
            "contains {s}",
            "includes {s}",
            "has {s} (in it|somewhere|inside)",
            "has {s} as a substring",
            "holds {s}",
            "mentions {s}",
        ),
        (
            "does {it} (contain|include) {s}",
            "is {s} (in|part of|a substring of) {it}",
            "does {s} (occur|appear) in {it}",
            "can {s} be found in {it}",
            "is {s} (anywhere|somewhere) in {it}",
        ),
        (
            "contains {s}",
            "has {s}",
            "includes {s}",
            "{s} in it",
            "{s} somewhere inside",
        ),
        1.5,
        {"s": PART},
    ),
    truth(
        "has_unique_characters",
        "len(set({x})) == len({x})",
        (
            "has (only|all) (unique|different|distinct) (characters|letters)",
            "has no (repeated|repeating|duplicate) (characters|letters)",
            "contains no (character|letter) twice",
            "never repeats a (character|letter)",
            "is an isogram",
            "has no (letter|character|char) more than once",
            "has (each|every) (letter|character|char) only once",
            "uses no (letter|character|char) twice",
            "has no (doubles|duplicates) among its (letters|characters|chars)",
        ),
        (
            "are all (characters|letters) (in|of) {it} (unique|different|distinct)",
            "does {it} have no repeated (characters|letters)",
        ),
        (
            "all characters unique",
            "no repeated letters check",
            "all chars different",
            "no char twice",
        ),
        1.5,
    ),
    truth(
        "is_pangram",
        "all(c in {x}.lower() for c in 'abcdefghijklmnopqrstuvwxyz')",
        (
            "is a pangram",
            "contains (every letter|each letter|all the letters|all 26 letters) of the alphabet",
            "uses (every letter|all letters) of the alphabet[ at least once]",
            "has all letters from a to z",
        ),
        ("is {it} a pangram", "does {it} contain (every letter|all the letters) of the alphabet"),
        ("pangram check", "is it a pangram"),
    ),
    truth(
        "text_has_digit",
        "any(c.isdigit() for c in {x})",
        (
            "contains (a digit|any digit|any digits|at least one digit)",
            "has (a digit|any digit|at least one digit|digits) in it",
            "includes (a digit|digits)",
        ),
        (
            "does {it} (contain|have) (a digit|any digits|digits)",
            "(is there a digit|are there digits) in {it}",
        ),
        ("has a digit", "any digit"),
    ),
    truth(
        "text_has_uppercase",
        "any(c.isupper() for c in {x})",
        (
            "contains (a capital letter|an uppercase letter|at least one capital)",
            "has (a capital|an uppercase letter|any capitals|at least one uppercase letter) in it",
        ),
        (
            "does {it} (contain|have) (a capital letter|an uppercase letter|any capitals)",
            "are there any (capitals|uppercase letters) in {it}",
        ),
        ("has a capital", "any uppercase"),
        0.9,
    ),
    truth(
        "is_all_uppercase",
        "{x}.isupper()",
        (
            "is [all] uppercase",
            "is (written in|in) (capitals|all caps|capital letters)",
            "is in upper case",
        ),
        ("is {it} (all uppercase|in capitals|all caps|in upper case)",),
        ("all caps check", "is uppercase"),
        0.8,
    ),
    truth(
        "is_all_lowercase",
        "{x}.islower()",
        ("is [all] lowercase", "is (written in|in) (small letters|lower case)", "is in lowercase"),
        ("is {it} (all lowercase|in small letters|in lower case)",),
        ("lowercase check", "is lowercase"),
        0.8,
    ),
    truth(
        "is_blank",
        "not {x}.strip()",
        (
            "is (blank|empty or only whitespace)",
            "(has|contains) (nothing but whitespace|only whitespace|nothing but spaces)",
            "is empty after (stripping|trimming)",
        ),
        ("is {it} (blank|empty or only whitespace)",),
        ("blank check", "is blank"),
        0.8,
    ),
    truth(
        "text_has_word",
        "{s} in {x}.split()",
        (
            "contains the word {s}",
            "has {s} (as a word|among its words|as a whole word)",
            "includes the word {s}",
        ),
        (
            "does {it} (contain|include|have) the word {s}",
            "is {s} (a word of|among the words of) {it}",
        ),
        ("has the word {s}", "contains the word {s}"),
        1.0,
        {"s": WORD},
    ),
    truth(
        "same_first_and_last_character",
        "{x}[:1] == {x}[-1:]",
        (
            "starts and ends with the same (letter|character)",
            "has (equal|the same|identical) first and last (letters|characters)",
        ),
        (
            "does {it} start and end with the same (letter|character)",
            "are the first and last (letter|character) of {it} the same",
        ),
        ("same first and last letter",),
        0.8,
    ),
)
BALANCED = Op(
    name="is_balanced",
    src="str",
    dst="bool",
    body=(
        "depth = 0",
        "lowest = 0",
        "for c in {x}:",
        "    if c in '()':",
        "        depth += 1 if c == '(' else -1",
        "    lowest = min(lowest, depth)",
        "{y} = depth == 0 and lowest == 0",
    ),
    do=(
        "(check|test|find out|tell) (whether|if) the (parentheses|parens|round brackets|round "
        "parentheses) (in|of) {it} are balanced",
        "(check|test|see) (whether|if) (every|each) opening parenthesis in {it} has (a matching "
        "closing one|a closing one)",
        "(verify|make sure) that the (parentheses|parens|round brackets) in {it} (match|match "
        "up|pair up)",
        "return (true|True) (if|when) the (parentheses|parens) in {it} are balanced[, else "
        "(false|False)]",
        "return whether {it} has balanced (parentheses|parens|round brackets)",
    ),
    get=(
        "whether the (parentheses|parens|round brackets) in {it} are (balanced|matched)",
        "whether {it} has balanced (parentheses|parens)",
    ),
    ask=(
        "are the (parentheses|parens|round brackets) in {it} balanced",
        "do the parentheses in {it} match",
    ),
    short=("balanced parentheses", "balanced parens check", "parens match"),
    explain="Returns whether the parentheses in {it} are balanced.",
    weight=1.1,
)
OPS: tuple[Op, ...] = (*MEASURES, *TESTS, BALANCED)
