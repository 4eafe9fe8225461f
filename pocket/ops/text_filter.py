"""Conditions on words and the operations they give: keep, drop, count, any, all.

Covers: length, affixes, contents, character classes, palindromes, emptiness, repeats.
Does not cover: the wording frames, see `pocket.ops.text_conditions`.
"""

from __future__ import annotations

from pocket.ops.base import Op
from pocket.ops.text_conditions import Condition, all_words, any_word, count, drop, keep
from pocket.ops.text_params import LENGTH, PART, PREFIX, SUFFIX, WORD

LETTERS_WORD = "(letters|characters|chars)"
LONGER = Condition(
    name="longer_than",
    test="len(w) > {k}",
    fails="len(w) <= {k}",
    claims=(
        "are longer than {k}(| letters| characters| chars)",
        f"have more than {{k}} {LETTERS_WORD}",
        "have a length (above|over|greater than) {k}",
        f"are over {{k}} {LETTERS_WORD} long",
        "exceed {k} (letters|characters|chars)[ in length]",
        "have over {k} (letters|characters|chars)",
        "have a length that is (more|greater|bigger|larger) than {k}",
        "contain more than {k} (letters|characters|chars)",
    ),
    after=(
        "longer than {k}",
        "longer than {k} (letters|characters|chars)",
        f"with more than {{k}} {LETTERS_WORD}",
        "of length (above|over|greater than) {k}",
        f"over {{k}} {LETTERS_WORD}",
        "exceeding {k} (letters|characters|chars)",
        "whose length (is more than|exceeds|is greater than|is over|is above) {k}",
        "of more than {k} (letters|characters|chars)",
        "over {k} (letters|characters|chars) long",
    ),
    params={"k": LENGTH},
    weight=2.2,
)
SHORTER = Condition(
    name="shorter_than",
    test="len(w) < {k}",
    fails="len(w) >= {k}",
    claims=(
        "are shorter than {k}(| letters| characters| chars)",
        f"have (fewer|less) than {{k}} {LETTERS_WORD}",
        "have a length (below|under|less than) {k}",
        f"are under {{k}} {LETTERS_WORD} long",
        "have a length that is (less|smaller|lower) than {k}",
        "have under {k} (letters|characters|chars)",
        "contain (fewer|less) than {k} (letters|characters|chars)",
    ),
    after=(
        "shorter than {k}",
        "shorter than {k} (letters|characters|chars)",
        f"with (fewer|less) than {{k}} {LETTERS_WORD}",
        "of length (below|under|less than) {k}",
        "whose length (is less than|is below|is under|is smaller than) {k}",
        "under {k} (letters|characters|chars)",
        "of (fewer|less) than {k} (letters|characters|chars)",
        "below {k} (letters|characters|chars) long",
    ),
    params={"k": LENGTH},
    weight=1.8,
)
AT_LEAST = Condition(
    name="of_at_least",
    test="len(w) >= {k}",
    fails="len(w) < {k}",
    claims=(
        f"have at least {{k}} {LETTERS_WORD}",
        f"are at least {{k}} {LETTERS_WORD} long",
        f"have {{k}} or more {LETTERS_WORD}",
        "have a minimum length of {k}",
        "have a length of (at least {k}|{k} or more|{k} and up|{k} or higher)",
        "are {k} or more (letters|characters|chars) long",
        "contain (at least {k}|{k} or more) (letters|characters|chars)",
        "are {k} (letters|characters|chars) long or longer",
    ),
    after=(
        f"of at least {{k}} {LETTERS_WORD}",
        f"with {{k}} or more {LETTERS_WORD}",
        f"with at least {{k}} {LETTERS_WORD}",
        "of length {k} or more",
        "whose length is (at least {k}|{k} or more)",
        "at least {k} (letters|characters|chars) long",
        "of {k} (letters|characters|chars) or more",
        "with no (fewer|less) than {k} (letters|characters|chars)",
        "with {k} (letters|characters|chars) or more",
        "of minimum length {k}",
    ),
    params={"k": LENGTH},
    weight=1.8,
)
AT_MOST = Condition(
    name="of_at_most",
    test="len(w) <= {k}",
    fails="len(w) > {k}",
    claims=(
        f"have at most {{k}} {LETTERS_WORD}",
        f"are at most {{k}} {LETTERS_WORD} long",
        f"have {{k}} or (fewer|less) {LETTERS_WORD}",
        f"have no more than {{k}} {LETTERS_WORD}",
        "have a length of (at most {k}|{k} or less|up to {k})",
        "contain at most {k} (letters|characters|chars)",
        "have up to {k} (letters|characters|chars)",
        "are {k} (letters|characters|chars) long or shorter",
    ),
    after=(
        f"of at most {{k}} {LETTERS_WORD}",
        f"with {{k}} or fewer {LETTERS_WORD}",
        f"with no more than {{k}} {LETTERS_WORD}",
        f"up to {{k}} {LETTERS_WORD} long",
        "whose length is (at most {k}|{k} or less|not more than {k})",
        "at most {k} (letters|characters|chars) long",
        "no longer than {k} (letters|characters|chars)",
        "of {k} (letters|characters|chars) or (fewer|less)",
        "of maximum length {k}",
    ),
    params={"k": LENGTH},
    weight=1.4,
)
EXACTLY = Condition(
    name="of_length",
    test="len(w) == {k}",
    fails="len(w) != {k}",
    claims=(
        f"have exactly {{k}} {LETTERS_WORD}",
        f"are exactly {{k}} {LETTERS_WORD} long",
        f"are {{k}} {LETTERS_WORD} long",
        "have a length of [exactly] {k}",
        "contain exactly {k} (letters|characters|chars)",
        "have {k} (letters|characters|chars)",
        "consist of [exactly] {k} (letters|characters|chars)",
        "have length {k}",
    ),
    after=(
        f"of [exactly] {{k}} {LETTERS_WORD}",
        f"with [exactly] {{k}} {LETTERS_WORD}",
        "of length [exactly] {k}",
        "whose length is {k}",
        "of exactly {k} (letters|characters|chars)",
        "with exactly {k} (letters|characters|chars)",
        "exactly {k} (letters|characters|chars) long",
        "having [exactly] {k} (letters|characters|chars)",
    ),
    params={"k": LENGTH},
    weight=1.7,
)
EVEN_LENGTH = Condition(
    name="even_length",
    test="len(w) % 2 == 0",
    fails="len(w) % 2 == 1",
    claims=(
        "have an even length",
        "have an even number of (letters|characters)",
        "are of even length",
    ),
    after=(
        "of even length",
        "with an even number of (letters|characters)",
    ),
    before=("even-length",),
    weight=0.6,
)
STARTING = Condition(
    name="starting_with",
    test="w.startswith({s})",
    fails="not w.startswith({s})",
    claims=(
        "start with {s}",
        "begin with {s}",
        "have {s} at the (start|beginning|front)",
        "have {s} as (<their>|a|the) prefix",
        "open with {s}",
        "have {s} in front",
    ),
    after=(
        "starting with {s}",
        "beginning with {s}",
        "with {s} at the (start|front)",
        "with {s} as [the] prefix",
        "whose (start|beginning) is {s}",
        "with {s} in front",
        "opening with {s}",
        "prefixed with {s}",
        "having {s} at the (start|beginning|front)",
    ),
    params={"s": PREFIX},
    weight=2.2,
)
ENDING = Condition(
    name="ending_with",
    test="w.endswith({s})",
    fails="not w.endswith({s})",
    claims=(
        "end (with|in) {s}",
        "finish (with|in) {s}",
        "have {s} at the end",
        "have {s} as (<their>|a|the) (suffix|ending)",
        "close with {s}",
        "have {s} as the last part",
    ),
    after=(
        "ending (with|in) {s}",
        "finishing (with|in) {s}",
        "with {s} at the end",
        "with {s} as [the] (suffix|ending)",
        "whose (end|ending) is {s}",
        "with {s} as the last part",
        "having {s} at the end",
        "suffixed with {s}",
    ),
    params={"s": SUFFIX},
    weight=1.8,
)
CONTAINING = Condition(
    name="containing",
    test="{s} in w",
    fails="{s} not in w",
    claims=(
        "contain {s}",
        "include {s}",
        "have {s} (somewhere|anywhere|inside)",
        "have {s} as a (part|substring)",
        "have {s} (within|in the middle, at the start or at the end)",
        "hold {s}",
        "have the substring {s}",
        "mention {s}",
    ),
    after=(
        "containing {s}",
        "with {s} (somewhere|anywhere|inside)",
        "including {s}",
        "with {s}",
        "having {s} (inside|somewhere|anywhere)",
        "mentioning {s}",
        "with {s} within",
    ),
    params={"s": PART},
    weight=2.0,
)
EQUAL = Condition(
    name="equal_to",
    test="w == {s}",
    fails="w != {s}",
    claims=(
        "are equal to {s}",
        "are [exactly] {s}",
        "equal {s}",
        "are the same as {s}",
        "match {s} exactly",
        "are identical to {s}",
    ),
    after=(
        "equal to {s}",
        "identical to {s}",
        "equalling {s}",
        "exactly equal to {s}",
        "the same as {s}",
    ),
    params={"s": WORD},
    weight=2.0,
)
EMPTY = Condition(
    name="empty",
    test="not w",
    fails="w",
    claims=("are empty", "have no characters[ at all]", "have length zero", "have zero characters"),
    after=(
        "of length (0|zero)",
        "with no characters",
        "without any characters",
    ),
    before=("empty",),
    weight=1.7,
    nouns=("empties",),
)
BLANK = Condition(
    name="blank",
    test="not w.strip()",
    fails="w.strip()",
    claims=(
        "are blank",
        "are (empty or only whitespace|only whitespace or empty|empty or whitespace-only)",
        "contain (only|nothing but) (whitespace|spaces)",
    ),
    after=(
        "of (only|pure) (whitespace|spaces)",
        "with (nothing but|only) whitespace",
    ),
    before=(
        "blank",
        "whitespace-only",
    ),
    weight=1.2,
    nouns=("blanks",),
)
NUMERIC = Condition(
    name="numeric",
    test="w.isdigit()",
    fails="not w.isdigit()",
    claims=(
        "are all digits",
        "contain only digits",
        "are (whole numbers|numeric)",
        "consist (of digits only|only of digits|entirely of digits)",
        "are numbers",
        "have only digits",
        "are made (up of digits only|only of digits|of nothing but digits)",
    ),
    after=(
        "made [up] only of digits",
        "of digits only",
        "with only digits",
        "with nothing but digits",
        "consisting (of digits only|only of digits)",
    ),
    before=(
        "numeric",
        "all-digit",
    ),
    weight=1.5,
)
ALPHABETIC = Condition(
    name="alphabetic",
    test="w.isalpha()",
    fails="not w.isalpha()",
    claims=(
        "are (alphabetic|purely alphabetic)",
        "contain only letters",
        "consist (of letters only|only of letters|entirely of letters)",
        "have nothing but letters",
        "have only letters",
        "are made (of letters only|only of letters|of nothing but letters)",
    ),
    after=(
        "made [up] only of letters",
        "of letters only",
        "with only letters",
        "with nothing but letters",
        "consisting (of letters only|only of letters)",
    ),
    before=(
        "alphabetic",
        "purely alphabetic",
    ),
    weight=1.2,
)
UPPER = Condition(
    name="uppercase",
    test="w.isupper()",
    fails="not w.isupper()",
    claims=(
        "are [all] (uppercase|upper case|upper-case)",
        "are (written in|in) [all] (capitals|caps|capital letters)",
    ),
    after=(
        "in [all] (uppercase|upper case|caps|capitals)",
        "written in (capitals|capital letters)",
    ),
    before=(
        "uppercase",
        "upper-case",
        "all-caps",
    ),
    weight=0.8,
)
LOWER = Condition(
    name="lowercase",
    test="w.islower()",
    fails="not w.islower()",
    claims=(
        "are [all] (lowercase|lower case|lower-case)",
        "are (written in|in) (lowercase|lower case|small letters)",
    ),
    after=(
        "in [all] (lowercase|lower case|small letters)",
        "written in (lowercase|small letters)",
    ),
    before=(
        "lowercase",
        "lower-case",
    ),
    weight=0.8,
)
CAPITALIZED = Condition(
    name="capitalized",
    test="w[:1].isupper()",
    fails="not w[:1].isupper()",
    claims=(
        "are (capitalized|capitalised)",
        "start with (a capital|an uppercase|a capital letter|an uppercase letter|an upper-case "
        "letter)",
        "begin with a (capital|capital letter|big letter)",
        "have a (big|capital) first letter",
        "start with a big letter",
    ),
    after=(
        "starting with a capital [letter]",
        "beginning with an (uppercase|upper-case) letter",
        "with a (capital first letter|leading capital)",
        "whose first letter is (big|a capital|uppercase)",
        "starting with a (big|capital) letter",
        "beginning with a (capital|big letter)",
    ),
    before=(
        "capitalized",
        "capitalised",
    ),
    weight=1.5,
)
WITH_DIGIT = Condition(
    name="with_digits",
    test="any(c.isdigit() for c in w)",
    fails="not any(c.isdigit() for c in w)",
    claims=(
        "contain (a digit|digits|any digit|at least one digit)",
        "have (a digit|digits|numbers) inside",
    ),
    after=("containing (a digit|digits)", "with (digits|a digit|at least one digit)"),
    weight=0.8,
)
VOWEL_FIRST = Condition(
    name="starting_with_a_vowel",
    test="w[:1].lower() in tuple('aeiou')",
    fails="w[:1].lower() not in tuple('aeiou')",
    claims=(
        "start with a vowel",
        "begin with a vowel",
        "have a vowel as the first letter",
        "have a vowel in front",
        "begin with a, e, i, o or u",
    ),
    after=(
        "starting with a vowel",
        "beginning with (a vowel|vowels)",
        "whose first letter is a vowel",
        "beginning with a, e, i, o or u",
        "with a vowel at the (start|beginning)",
    ),
    weight=1.2,
)
PALINDROME = Condition(
    name="palindromic",
    test="w == w[::-1]",
    fails="w != w[::-1]",
    claims=(
        "are palindromic",
        "read the same (backwards|backward|in reverse|both ways|forwards and backwards)",
        "equal <their> own reverse",
        "are the same (backwards|when reversed|reversed)",
    ),
    after=(
        "equal to the reverse",
        "reading the same (backwards|both ways|in reverse)",
    ),
    before=(
        "palindromic",
        "palindrome",
    ),
    weight=1.2,
    nouns=(
        "palindromes",
        "palindromes",
    ),
)
SAME_ENDS = Condition(
    name="with_the_same_ends",
    test="w[:1] == w[-1:]",
    fails="w[:1] != w[-1:]",
    claims=(
        "start and end with the same (letter|character)",
        "have (the same|equal) first and last (letter|character)s",
    ),
    after=(
        "with the same first and last (letter|character)",
        "whose first and last letters are equal",
    ),
    weight=0.6,
)
DISTINCT_LETTERS = Condition(
    name="without_repeated_letters",
    test="len(set(w)) == len(w)",
    fails="len(set(w)) < len(w)",
    claims=(
        "have no (repeated|repeating|duplicate) (letters|characters)",
        "have all different letters",
    ),
    after=(
        "without (repeated|repeating|duplicate) (letters|characters)",
        "with all letters (different|distinct|unique)",
    ),
    weight=0.6,
)
KEPT = (
    LONGER,
    SHORTER,
    AT_LEAST,
    AT_MOST,
    EXACTLY,
    EVEN_LENGTH,
    STARTING,
    ENDING,
    CONTAINING,
    NUMERIC,
    ALPHABETIC,
    UPPER,
    LOWER,
    CAPITALIZED,
    WITH_DIGIT,
    VOWEL_FIRST,
    PALINDROME,
    SAME_ENDS,
    DISTINCT_LETTERS,
)
DROPPED = (
    LONGER,
    SHORTER,
    STARTING,
    ENDING,
    CONTAINING,
    EQUAL,
    NUMERIC,
    PALINDROME,
    CAPITALIZED,
    WITH_DIGIT,
)
COUNTED = (
    LONGER,
    SHORTER,
    AT_LEAST,
    EXACTLY,
    STARTING,
    ENDING,
    CONTAINING,
    EMPTY,
    BLANK,
    NUMERIC,
    UPPER,
    CAPITALIZED,
    VOWEL_FIRST,
    PALINDROME,
)
ANY_OF = (LONGER, STARTING, CONTAINING, EMPTY, PALINDROME)
ALL_OF = (LONGER, STARTING, LOWER, UPPER, NUMERIC, ALPHABETIC)

DROP_EMPTY = Op(
    name="drop_empty_words",
    src="strs",
    dst="strs",
    expr="[w for w in {x} if w]",
    do=(
        "(drop|remove|discard|delete|filter out|throw away) (|the|all) empty "
        "(words|strings|items|entries) (in|from) {it}",
        "keep [only] the (non-empty|nonempty) (words|strings|entries|items) (in|of|from) {it}",
        "get rid of (empty strings|empties|empty ones|blanks of length zero) in {it}",
        "(skip|ignore|leave out) (every|any) empty (word|string|entry) (in|of) {it}",
        "filter {it} so [that] nothing empty (remains|is left)",
        "(clean|clear) {it} of empty (strings|words|entries)",
        "keep (each|every|a) (word|string) of {it} only if it (is not empty|isn't empty|has any "
        "characters)",
        "(drop|remove) (whatever|everything|anything) (in|from) {it} that is empty",
        "(drop|remove) the (words|strings) (in|from) {it} that (are empty|have no "
        "characters|have length 0)",
        "(throw out|throw away|kick out|toss|eliminate|weed out) the (empties|empty ones|empty "
        "(words|strings|items|names|entries)) (from|in) {it}",
        "(leave|let) (no empty (words|strings|items|names|entries)|nothing empty) in {it}",
        "(ignore|skip|leave out) (the|all|any) empty (words|strings|items|names|entries) "
        "(in|of|from) {it}",
        "(take|keep|return) only [the] (words|strings|items|names|entries) (in|of) {it} that (are "
        "not empty|have something in them|are not '')",
        "(remove|drop|delete) (all|every|each|any) '' (from|in) {it}",
        "make sure no (word|string|item|name|entry) (in|of) {it} is empty by dropping the empty "
        "ones",
        "(exclude|omit) [the] empty (words|strings|items|names|entries) from {it}",
        "(remove|drop) (words|strings|items|names|entries) of length (0|zero) from {it}",
    ),
    get=(
        "the (non-empty|nonempty) (words|strings|ones|entries|items) (in|of|from) {it}",
        "{it} without [the] (empty strings|empties|empty ones|empty entries|empty words)",
        "the (words|strings) (in|of) {it} that (are not empty|aren't empty|have at least one "
        "character)",
        "everything in {it} (except|but) [the] empty strings",
        "{it} with the empty (words|strings|items|names|entries) (left out|removed|thrown "
        "away|skipped)",
        "the (words|strings|items|names|entries) (in|of) {it} that have something in them",
        "{it} minus the empties",
    ),
    ask=(
        "which (words|strings|items) in {it} (are not|aren't) empty",
        "what is in {it} besides empty strings",
        "which (words|strings|items|names|entries) (in|of) {it} have something in them",
    ),
    short=(
        "no empties",
        "drop empty ones",
        "drop empties",
        "remove empty strings",
        "skip empty",
        "non-empty only",
        "throw away the empties",
        "empties out",
        "ignore empty (words|strings|items|names|entries)",
        "without empty ones",
        "leave out empties",
        "empty ones dropped",
        "no empty strings",
    ),
    explain="Returns {it} without the empty strings.",
    weight=2.5,
)
DROP_BLANK = Op(
    name="drop_blank_words",
    src="strs",
    dst="strs",
    expr="[w for w in {x} if w.strip()]",
    do=(
        "(drop|remove|discard|delete|filter out) (|the|all|all the) blank "
        "(lines|strings|ones|entries) (in|from) {it}",
        "keep [only] the (non-blank|nonblank) (lines|strings|entries) (in|of|from) {it}",
        "get rid of (blank lines|blanks|blank strings|whitespace-only strings) in {it}",
        "(skip|ignore|leave out) (every|any) (line|string|entry) of {it} that is (blank|only "
        "whitespace|just spaces)",
        "(remove|drop) everything in {it} that (is empty or only whitespace|has nothing but "
        "whitespace)",
        "(clean|clear) {it} of blank (lines|strings|entries)",
        "filter out of {it} what is (empty|blank) after (stripping|trimming)",
        "(throw out|throw away|kick out|toss|weed out) the (blanks|blank ones|blank "
        "(words|strings|items|names|entries)) (from|in) {it}",
        "(ignore|skip|leave out|omit|exclude) (the|all|any) blank "
        "(lines|ones|(words|strings|items|names|entries)) (in|of|from) {it}",
        "(take|keep|return) only [the] (words|strings|items|names|entries) (in|of) {it} that (are "
        "not blank|have something other than whitespace|are more than just spaces)",
        "(remove|drop|ignore) (lines|strings|entries) (in|of) {it} (made of|with) (only|nothing "
        "but) (spaces|blanks|whitespace), and empty ones",
        "(drop|remove|skip) (words|strings|items|names|entries) (in|of) {it} that are empty (or "
        "only spaces|or just whitespace|or all blanks)",
    ),
    get=(
        "the (non-blank|nonblank) (lines|strings|ones|entries) (in|of|from) {it}",
        "{it} without [the] (blank lines|blanks|blank ones|blank strings)",
        "the (lines|strings) (in|of) {it} with (more than|something besides) whitespace",
        "{it} with the blank (words|strings|items|names|entries) (left out|removed|thrown "
        "away|skipped)",
        "{it} minus the blanks",
        "the (words|strings|items|names|entries) (in|of) {it} that are not (blank|just "
        "spaces|only whitespace)",
    ),
    ask=("which (lines|strings) in {it} (are not|aren't) blank",),
    short=(
        "no blanks",
        "drop blank lines",
        "remove blanks",
        "skip blank ones",
        "ignore blank lines",
        "skip blanks",
        "blanks out",
        "throw away the blanks",
        "leave out blank ones",
        "no blank lines",
        "without blanks",
        "ignore blanks",
    ),
    explain="Returns {it} without the strings that are empty or only whitespace.",
    weight=2.0,
)
OPS: tuple[Op, ...] = (
    DROP_EMPTY,
    DROP_BLANK,
    *map(keep, KEPT),
    *map(drop, DROPPED),
    *map(count, COUNTED),
    *map(any_word, ANY_OF),
    *map(all_words, ALL_OF),
)
