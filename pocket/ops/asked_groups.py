"""Groupings and look-up tables: what people want as a dict other than names to integers.

Covers: groups by letter, length, remainder or value, positions of everything, swapped keys and values, squares.
All of them end a chain. Does not cover: counts and totals per key (`pocket.ops.mappings_counts`, `asked_words`).
"""

# ruff: noqa: E501 - a phrase stays on one line
from __future__ import annotations

from functools import partial

from pocket.ops.base import Op, Param
from pocket.ops.mappings_words import BOUND
from pocket.ops.numbers_words import DIVISOR, LIMIT
from pocket.ops.spelling import chore
from pocket.ops.two_inputs import draw_words

DOMAIN: dict[str, tuple[int, int]] = {"table_of_squares": (0, 30), "multiplication_dict": (0, 100)}
"""Operation name → inclusive range of its inputs, for operations on `int`."""

_NOUNS = {
    "WORDS": "(words|words|words|strings|items|names|entries)",
    "WORD": "(word|word|word|string|item|name|entry)",
    "NUMBERS": "(numbers|numbers|numbers|values|elements|integers)",
    "NUMBER": "(number|number|number|value|element|integer)",
    "NAMES": "(keys|keys|names)",
    "NAME": "(key|key|name)",
    "VALUES": "(values|values|numbers)",
    "VALUE": "(value|value|number)",
    "DICT": "(dict|dictionary|dict|mapping)",
    "MAKE": "(make|build|create|return|construct)",
    "GROUP": "(group|group|group|sort|bucket|organize|arrange)",
    "INITIAL": "(first letter|first letter|starting letter|first character|initial)",
    "FINAL": "(last letter|last letter|final letter|last character)",
    "BEGIN": "(begin|start)",
    "POSITIONS": "(positions|indices|indexes)",
    "EMPTIES": "(skip empty ones|leave out empty ones|ignore empty strings)",
}

_OTHER = Param(
    draw=draw_words,
    type="strs",
    names=("b", "other", "words2", "second", "list2", "translations", "right", "ys"),
)

_words = partial(chore, src="strs", words=_NOUNS)
_numbers = partial(chore, src="ints", words=_NOUNS)
_mapping = partial(chore, src="dict", words=_NOUNS)
_pairs = partial(chore, src="pairs", words=_NOUNS)
_text = partial(chore, src="str", words=_NOUNS)
_integer = partial(chore, src="int", words=_NOUNS)

OF_WORDS = (
    _words(
        "group_by_first_letter", "table",
        ("{y} = {}", "for w in {x}:", "    if w:", "        {y}.setdefault(w[0], []).append(w)"), 2.5,
        "Maps each first letter to the list of the strings of {it} that start with it, leaving out empty strings.",
        (
            "GROUP the WORDS in {it} by [their ]INITIAL[ in a DICT][, EMPTIES]",
            "GROUP {it} by INITIAL and return a DICT of lists[; EMPTIES]",
            "list for each starting letter the words in {it} that BEGIN with it, as a DICT",
            "MAKE a DICT from INITIAL to the [list of ]WORDS in {it} that BEGIN with it[, without the empty ones]",
            "put all WORDS in {it} that BEGIN with the same letter together in one list, with the letter as the key",
            "index {it} like a phone book: a DICT with the letters as keys and the lists of WORDS beginning with them as values",
            "collect the WORDS in {it} under the letter they BEGIN with, in a DICT",
            "turn {it} into a DICT whose keys are first letters and whose values are lists of WORDS[, without empty strings]",
        ),
        (
            "the WORDS in {it} grouped by INITIAL[, as a DICT]",
            "a DICT from each INITIAL to the list of WORDS in {it} that BEGIN with it",
            "a DICT of {it} by INITIAL, with lists as values",
        ),
        (
            "which WORDS in {it} BEGIN with which letter, as a DICT of lists",
            "what are the WORDS in {it} for each INITIAL, as a DICT",
        ),
        ("group by first letter", "first letter -> list of words", "dict of words by initial", "for each starting letter, the words that begin with it"),
    ),
    _words(
        "group_by_first_letter_ignoring_case", "table",
        ("{y} = {}", "for w in {x}:", "    if w:", "        {y}.setdefault(w[0].lower(), []).append(w)"), 1.5,
        "Maps each first letter in lower case to the list of the strings of {it} that start with it in either case, leaving out empty strings.",
        (
            "GROUP the WORDS in {it} by INITIAL, ignoring case, (with|using) lowercase keys[; EMPTIES]",
            "GROUP {it} case-insensitively by INITIAL into a DICT of lists with lower case keys",
            "MAKE a DICT from the lowercased INITIAL to the WORDS in {it} that BEGIN with it in either case",
            "put the WORDS in {it} into lists by the letter they BEGIN with, where A counts as a, and return a DICT with small letters as keys",
            "list for each letter in lower case the words in {it} that BEGIN with it, no matter whether small or capital, as a DICT",
            "collect {it} in a DICT under the lower-case form of each INITIAL[, leaving the WORDS themselves as they are]",
        ),
        (
            "the WORDS in {it} grouped by INITIAL regardless of case, with lowercase keys",
            "a DICT from each lowercase INITIAL to the WORDS in {it} that BEGIN with it in whatever case",
        ),
        ("which WORDS in {it} BEGIN with which letter if case is ignored, as a DICT with lowercase keys",),
        ("group by initial, ignore case, lowercase keys", "w[0].lower() -> list of words"),
    ),
    _words(
        "group_by_length", "table", ("{y} = {}", "for w in {x}:", "    {y}.setdefault(len(w), []).append(w)"), 2.5,
        "Maps each length to the list of the strings of {it} that have it.",
        (
            "GROUP the WORDS in {it} by [their ]length[ in a DICT]",
            "GROUP {it} by (length|number of letters|how long they are) and return a DICT of lists",
            "MAKE a DICT from length to the [list of ]WORDS in {it} (of|with) that length",
            "list for each length the words in {it} that have it, as a DICT",
            "put WORDS of the same length in {it} together, in a DICT with the length as the key and the list as the value",
            "map (each|every) length that occurs in {it} to the WORDS that are that long",
            "collect the WORDS in {it} under the number of characters they have, in a DICT",
            "turn {it} into a DICT whose keys are word lengths and whose values are lists of WORDS",
        ),
        (
            "the WORDS in {it} grouped by length[, as a DICT]",
            "a DICT from each length to the list of WORDS in {it} (of|with) that length",
            "a DICT of {it} by length, with lists as values",
        ),
        ("which WORDS in {it} have which length, as a DICT of lists", "what are the WORDS in {it} for each length, as a DICT"),
        ("group by length", "length -> list of words", "dict of words by len", "for each length, the words that have it"),
    ),
    _words(
        "group_by_last_letter", "table",
        ("{y} = {}", "for w in {x}:", "    if w:", "        {y}.setdefault(w[-1], []).append(w)"), 1.4,
        "Maps each last letter to the list of the strings of {it} that end with it, leaving out empty strings.",
        (
            "GROUP the WORDS in {it} by [their ]FINAL[ in a DICT][, EMPTIES]",
            "GROUP {it} by FINAL and return a DICT of lists[; EMPTIES]",
            "list for each ending letter the words in {it} that end (with|in) it, as a DICT",
            "MAKE a DICT from FINAL to the [list of ]WORDS in {it} that end with it",
            "put all WORDS in {it} that end in the same letter together in one list, with that letter as the key",
            "collect the WORDS in {it} under the letter they end with, in a DICT[ without the empty ones]",
        ),
        (
            "the WORDS in {it} grouped by FINAL[, as a DICT]",
            "a DICT from each FINAL to the list of WORDS in {it} that end with it",
        ),
        ("which WORDS in {it} end with which letter, as a DICT of lists",),
        ("group by last letter", "last letter -> list of words"),
    ),
    _words(
        "group_anagrams", "table",
        ("{y} = {}", "for w in {x}:", '    {y}.setdefault("".join(sorted(w)), []).append(w)'), 2.0,
        "Maps the sorted letters of the strings of {it} to the list of the strings made of these letters.",
        (
            "(group|collect) the anagrams in {it} in a DICT (with|that has) the sorted letters as keys",
            "MAKE a DICT from sorted letters to the WORDS in {it} that consist of them",
            "GROUP {it} by [their ]sorted letters in a DICT of lists[, so that anagrams end up together]",
            "put WORDS in {it} that are anagrams of each other into one list, with their letters in alphabetical order as the key",
            "sort the letters of each WORD in {it} and list the WORDS under the result in a DICT",
            "list for each set of letters the words in {it} that can be spelled with exactly these, as a DICT whose keys are the letters sorted and joined",
        ),
        (
            "the anagram groups of {it} as a DICT with the sorted letters as keys",
            "a DICT from sorted letters to the WORDS in {it} that have them",
            "the WORDS in {it} grouped by their sorted letters[, as a DICT]",
        ),
        ("which WORDS in {it} are anagrams of each other, as a DICT from sorted letters to list",),
        ("group anagrams, sorted letters as key", "sorted letters -> words"),
    ),
    _words(
        "positions_of_each_word", "table",
        ("{y} = {}", "for i, w in enumerate({x}):", "    {y}.setdefault(w, []).append(i)"), 1.8,
        "Maps each string of {it} to the list of the indices at which it occurs.",
        (
            "map (each|every) WORD in {it} to the list of [its ]POSITIONS[, counting from 0]",
            "MAKE a DICT from WORD to the POSITIONS where it (occurs|appears) in {it}",
            "list for each WORD in {it} the POSITIONS at which it (occurs|appears|stands), as a DICT",
            "index {it}: a DICT with the WORDS as keys and the lists of their POSITIONS as values",
            "record in a DICT at which POSITIONS each WORD in {it} is found[, the first one being 0]",
            "collect all POSITIONS of every WORD in {it} in a DICT of lists",
        ),
        (
            "a DICT from each WORD in {it} to [the list of ]its POSITIONS",
            "the POSITIONS of each WORD in {it}, as a DICT of lists",
        ),
        ("at which POSITIONS does each WORD in {it} occur, as a DICT of lists", "where in {it} is each WORD, as a DICT from WORD to POSITIONS"),
        ("word -> list of positions", "dict of indices per word"),
    ),
    _words(
        "zip_words_to_dict", "table", "dict(zip({x}, {o}))", 2.0,
        "Maps each string of {it} to the one at the same position of {o}, as far as the shorter of the two goes.",
        (
            "MAKE a DICT with the WORDS in {it} as keys and those in {o} as values",
            "zip {it} and {o} into a DICT",
            "map (each|every) WORD in {it} to the WORD at the same (position|place|index) in {o}",
            "combine {it} with {o} into a DICT[, stopping at the shorter one]",
            "pair {it} with {o} one by one and return the pairs as a DICT",
            "use {it} as the keys and {o} as the values of a new DICT",
            "make a translation table from {it} to {o}: the first WORD stands for the first, the second for the second and so on",
        ),
        (
            "a DICT from {it} to {o}",
            "the DICT whose keys are {it} and whose values are {o}",
            "{it} and {o} zipped into a DICT",
        ),
        ("what DICT has {it} as its keys and {o} as its values",),
        ("dict(zip) with {o} as values", "keys from the first list, values from {o}"),
        o=_OTHER,
    ),
    _words(
        "number_the_words", "table", "dict(enumerate({x}, 1))", 1.4,
        "Maps 1, 2, 3 and so on to the strings of {it} in their order.",
        (
            "number the WORDS in {it} from 1 on in a DICT from number to WORD",
            "MAKE a DICT from 1, 2, 3 and so on to the WORDS in {it}",
            "MAKE a numbered menu from {it}: a DICT with 1 for the first WORD, 2 for the second and so on",
            "turn {it} into a DICT whose keys are the positions counted from 1",
            "give each WORD in {it} a running number starting at 1 and return a DICT from number to WORD",
            "enumerate {it} from 1 into a DICT",
        ),
        ("a DICT from position, starting at 1, to WORD in {it}", "the WORDS in {it} numbered from 1, as a DICT"),
        ("what is the WORD in {it} for each number from 1 on, as a DICT",),
        ("1-based position -> word", "numbered from 1, as dict"),
    ),
)  # fmt: skip

OF_NUMBERS = (
    _numbers(
        "split_even_odd", "table",
        "{'even': [n for n in {x} if n % 2 == 0], 'odd': [n for n in {x} if n % 2 != 0]}", 2.3,
        "Maps 'even' to the list of the even numbers of {it} and 'odd' to the list of the odd ones.",
        (
            "split {it} into a DICT with the keys 'even' and 'odd'",
            "(group|separate|divide) the NUMBERS in {it} into 'even' and 'odd' in a DICT[ of two lists]",
            "MAKE a DICT with the even NUMBERS in {it} under 'even' and the odd ones under 'odd'",
            "put the NUMBERS in {it} that can be divided by 2 into the list 'even' of a DICT and the others into its list 'odd'",
            "sort {it} into two piles and return them as a DICT: 'even' and 'odd'",
            "tell apart the even and odd NUMBERS in {it} and return a DICT whose 'even' and 'odd' are lists[, maybe empty ones]",
        ),
        (
            "a DICT with the lists 'even' and 'odd' of the NUMBERS in {it}",
            "the NUMBERS in {it} split into 'even' and 'odd'[, as a DICT]",
        ),
        ("which NUMBERS in {it} are even and which odd, as a DICT with the keys 'even' and 'odd'",),
        ("split into 'even' and 'odd'", "dict: 'even' list, 'odd' list", "even/odd dict, keys 'even', 'odd'"),
    ),
    _numbers(
        "group_by_remainder", "table",
        ("{y} = {}", "for n in {x}:", "    {y}.setdefault(n % {k}, []).append(n)"), 1.8,
        "Maps each remainder on division by {k} to the list of the numbers of {it} that leave it.",
        (
            "GROUP the NUMBERS in {it} by [their ]remainder (on division by|when divided by|modulo) {k}[ in a DICT]",
            "MAKE a DICT from remainder to the NUMBERS in {it} that leave it when divided by {k}",
            "divide each NUMBER in {it} by {k} and list the NUMBERS under what is left over, in a DICT",
            "put together the NUMBERS in {it} that are equal modulo {k}, in a DICT with the remainder as the key",
            "list for each remainder of a division by {k} the NUMBERS in {it} that have it, as a DICT[ without empty lists]",
            "bucket {it} by value mod {k} into a DICT of lists",
        ),
        (
            "the NUMBERS in {it} grouped by remainder (modulo|on division by) {k}[, as a DICT]",
            "a DICT from remainder by {k} to the list of NUMBERS in {it} that leave it",
        ),
        ("which NUMBERS in {it} leave which remainder when divided by {k}, as a DICT of lists",),
        ("group by n % {k}", "remainder mod {k} -> list of numbers"),
        k=DIVISOR,
    ),
    _numbers(
        "split_by_sign", "table",
        "{'negative': [n for n in {x} if n < 0], 'zero': [n for n in {x} if n == 0], 'positive': [n for n in {x} if n > 0]}", 1.4,
        "Maps 'negative', 'zero' and 'positive' to the lists of the numbers of {it} of that sign.",
        (
            "GROUP the NUMBERS in {it} by sign in a DICT with the keys 'negative', 'zero' and 'positive'",
            "split {it} into 'negative', 'zero' and 'positive' in a DICT[ of lists]",
            "MAKE a DICT with the NUMBERS in {it} below zero under 'negative', the zeros under 'zero' and the rest under 'positive'",
            "sort {it} into three lists of a DICT: 'negative' for what is under 0, 'zero' for 0 itself, 'positive' for what is over 0",
            "tell the NUMBERS in {it} apart by their sign and return the lists 'negative', 'zero' and 'positive' as a DICT",
        ),
        (
            "the NUMBERS in {it} split into 'negative', 'zero' and 'positive'[, as a DICT]",
            "a DICT with the lists 'negative', 'zero' and 'positive' of the NUMBERS in {it}",
        ),
        ("which NUMBERS in {it} are negative, zero or positive, as a DICT with the keys 'negative', 'zero' and 'positive'",),
        ("split by sign: 'negative', 'zero', 'positive'", "dict of lists 'negative', 'zero', 'positive'"),
    ),
    _numbers(
        "split_low_high", "table", "{'low': [n for n in {x} if n < {k}], 'high': [n for n in {x} if n >= {k}]}", 1.6,
        "Maps 'low' to the list of the numbers of {it} below {k} and 'high' to the list of the others.",
        (
            "split {it} at {k} into a DICT: 'low' for what is (below|under|less than) it and 'high' for the rest",
            "MAKE a DICT with the NUMBERS in {it} (below|under|less than) {k} under 'low' and the others under 'high'",
            "put each NUMBER in {it} into the list 'high' of a DICT if it is at least {k} and into its list 'low' otherwise",
            "(separate|divide) the NUMBERS in {it} into 'low' and 'high' in a DICT, where 'high' (starts at|means at least|begins with) {k}",
            "sort {it} into two piles, 'low' up to but not including {k} and 'high' from there on, and return them as a DICT",
        ),
        (
            "the NUMBERS in {it} split into 'low', below {k}, and 'high', the rest[, as a DICT]",
            "a DICT with the NUMBERS in {it} less than {k} as 'low' and those from {k} on as 'high'",
        ),
        ("which NUMBERS in {it} are below {k} and which are not, as a DICT with the lists 'low' and 'high'",),
        ("'low' < {k}, 'high' >= {k}, as dict", "dict split at {k}: 'low' below it, 'high' the rest"),
        k=LIMIT,
    ),
    _numbers(
        "positions_of_each_number", "table",
        ("{y} = {}", "for i, n in enumerate({x}):", "    {y}.setdefault(n, []).append(i)"), 1.7,
        "Maps each number of {it} to the list of the indices at which it occurs.",
        (
            "map (each|every) NUMBER in {it} to the list of [its ]POSITIONS[, counting from 0]",
            "MAKE a DICT from NUMBER to the POSITIONS where it (occurs|appears) in {it}",
            "list for each NUMBER in {it} the POSITIONS at which it (occurs|appears|stands), as a DICT",
            "record in a DICT at which POSITIONS each NUMBER in {it} is found[, the first one being 0]",
            "collect all POSITIONS of every NUMBER in {it} in a DICT of lists",
            "index {it}: a DICT with the NUMBERS as keys and the lists of their POSITIONS as values",
        ),
        (
            "a DICT from each NUMBER in {it} to [the list of ]its POSITIONS",
            "the POSITIONS of each NUMBER in {it}, as a DICT of lists",
        ),
        ("at which POSITIONS does each NUMBER in {it} occur, as a DICT of lists",),
        ("number -> list of positions", "dict of indices per value"),
    ),
    _numbers(
        "number_to_square", "table", "{n: n * n for n in {x}}", 1.8,
        "Maps each number of {it} to its square.",
        (
            "map (each|every) NUMBER in {it} to its square[ in a DICT]",
            "MAKE a DICT from NUMBER to square for {it}",
            "MAKE a DICT whose keys are the NUMBERS in {it} and whose values are their squares",
            "square each NUMBER in {it} and return a DICT from the NUMBER to the result",
            "store for each NUMBER in {it} what it gives when multiplied by itself, in a DICT",
            "tabulate the squares of {it}: a DICT with the NUMBERS as keys",
        ),
        ("a DICT from each NUMBER in {it} to its square", "the squares of the NUMBERS in {it} as a DICT"),
        ("what is the square of each NUMBER in {it}, as a DICT",),
        ("number -> square", "dict of squares"),
    ),
)  # fmt: skip

OF_MAPPINGS = (
    _mapping(
        "swap_keys_and_values", "table", "{v: k for k, v in {x}.items()}", 2.5,
        "Maps the values of {it} to their keys, the last key winning where values are equal.",
        (
            "swap [the ]keys and values (in|of) {it}",
            "(invert|flip|reverse) the (mapping|dict|dictionary) (in|of) {it}, so that values become keys",
            "(exchange|switch|interchange) [the ]keys and [the ]values (in|of) {it}",
            "(flip|invert) {it} so that (keys become values and values become keys|each value leads to its key)",
            "MAKE a DICT from value to key (from|out of) {it}[; (the last key wins|later keys win) where values are equal]",
            "turn {it} around: the values shall be the keys and the keys the values",
            "map each value in {it} back to its key",
            "make the reverse lookup of {it}, that is a DICT in which I can look up the key by its value",
            "use the values of {it} as keys and the keys as values in a new DICT",
            "turn every key-value pair of {it} into a value-key pair",
        ),
        (
            "{it} with keys and values (swapped|exchanged|switched|flipped)",
            "the (inverse|inverted|reverse|flipped) (mapping|dict|dictionary) of {it}",
            "a DICT from the values of {it} to the keys",
        ),
        (
            "what is {it} with keys and values (swapped|flipped|exchanged)",
            "which key belongs to each value in {it}, as a DICT from value to key",
        ),
        ("swap keys and values", "inverted dict", "value -> key", "flip the mapping"),
    ),
    _mapping(
        "keys_grouped_by_value", "table",
        ("{y} = {}", "for k, v in {x}.items():", "    {y}.setdefault(v, []).append(k)"), 1.9,
        "Maps each value of {it} to the list of the keys that have it, in their order.",
        (
            "(group|collect) the NAMES in {it} by VALUE[ in a DICT of lists]",
            "MAKE a DICT from VALUE to the list of NAMES in {it} that have it",
            "(invert|flip) {it} into a DICT of lists, (since|as) several keys may share a value",
            "list for each VALUE in {it} the NAMES that have it, as a DICT",
            "put NAMES in {it} that share a VALUE together in one list, with the VALUE as the key",
            "map each VALUE in {it} to all the NAMES that have it[, in their order]",
            "swap keys and values in {it}, keeping all keys of a value in a list",
        ),
        (
            "the NAMES in {it} grouped by VALUE[, as a DICT]",
            "a DICT from each VALUE in {it} to the list of NAMES that have it",
            "the inverse of {it} with a list of keys for each value",
        ),
        ("which NAMES in {it} share which VALUE, as a DICT of lists",),
        ("value -> list of keys", "group keys by value", "invert into lists"),
    ),
    _mapping(
        "keys_by_first_letter", "table",
        ("{y} = {}", "for k in {x}:", "    {y}.setdefault(k[:1], []).append(k)"), 1.3,
        "Maps each first letter to the list of the keys of {it} that start with it.",
        (
            "GROUP the NAMES in {it} by [their ]INITIAL[ in a DICT]",
            "MAKE a DICT from INITIAL to the [list of ]NAMES in {it} that BEGIN with it",
            "list for each starting letter the NAMES in {it} that BEGIN with it, as a DICT",
            "put all NAMES of {it} that BEGIN with the same letter together in one list, with the letter as the key",
            "collect the NAMES of {it}, without the numbers, under the letter they BEGIN with in a DICT of lists",
        ),
        (
            "the NAMES in {it} grouped by INITIAL[, as a DICT]",
            "a DICT from each INITIAL to the list of NAMES in {it} that BEGIN with it",
        ),
        ("which NAMES in {it} BEGIN with which letter, as a DICT of lists",),
        ("group keys by first letter", "first letter -> list of keys"),
    ),
    _mapping(
        "split_pass_fail", "table",
        "{'pass': [k for k, v in {x}.items() if v >= {k}], 'fail': [k for k, v in {x}.items() if v < {k}]}", 1.5,
        "Maps 'pass' to the list of the keys of {it} with a value of at least {k} and 'fail' to the list of the others.",
        (
            "split the NAMES in {it} into 'pass' and 'fail' in a DICT, (where|with) {k} (being|as) the lowest VALUE that passes",
            "MAKE a DICT with the NAMES in {it} that have (at least {k}|{k} or more) under 'pass' and the others under 'fail'",
            "put everyone in {it} with less than {k} into the list 'fail' of a DICT and the others into its list 'pass'",
            "sort the NAMES in {it} into two lists of a DICT: 'pass' from {k} up, 'fail' below that",
            "tell who in {it} made it to {k} and who did not, in a DICT with the lists 'pass' and 'fail'",
        ),
        (
            "a DICT with the NAMES in {it} of at least {k} as 'pass' and the others as 'fail'",
            "the NAMES in {it} split into 'pass', {k} or more, and 'fail', the rest[, as a DICT]",
        ),
        ("who in {it} passed with at least {k} and who did not, as a DICT with the lists 'pass' and 'fail'",),
        ("'pass' if >= {k} else 'fail', dict of name lists", "names split at {k} into 'pass' and 'fail'"),
        k=BOUND,
    ),
)  # fmt: skip

OF_PAIRS = (
    _pairs(
        "numbers_per_name", "table",
        ("{y} = {}", "for k, v in {x}:", "    {y}.setdefault(k, []).append(v)"), 2.3,
        "Maps each name of {it} to the list of its numbers, in their order.",
        (
            "(group|collect|gather) the numbers in {it} by name[ in a DICT of lists]",
            "MAKE a DICT from name to the list of [all ]its numbers in {it}",
            "list for each name in {it} all the numbers that come with it, as a DICT",
            "turn {it} into a DICT whose keys are the names and whose values are lists of their numbers",
            "put the numbers in {it} that belong to the same name together in one list, with the name as the key",
            "group {it} by the first (part|element) and collect the second (parts|elements) in lists of a DICT",
            "collect everyone's scores in {it}: a DICT from name to list of scores",
        ),
        (
            "the numbers in {it} grouped by name[, as a DICT of lists]",
            "a DICT from each name in {it} to the list of its numbers",
        ),
        ("which numbers does each name in {it} have, as a DICT of lists", "what are all the numbers per name in {it}, as a DICT"),
        ("name -> list of numbers", "for each name, all its numbers", "group numbers by name"),
    ),
    _pairs(
        "names_per_number", "table",
        ("{y} = {}", "for k, v in {x}:", "    {y}.setdefault(v, []).append(k)"), 1.3,
        "Maps each number of {it} to the list of the names that come with it, in their order.",
        (
            "(group|collect|gather) the names in {it} by number[ in a DICT of lists]",
            "MAKE a DICT from number to the list of [all ]the names in {it} that have it",
            "list for each number in {it} all the names that come with it, as a DICT",
            "put the names in {it} that have the same number together in one list, with the number as the key",
            "group {it} by the second (part|element) and collect the first (parts|elements) in lists of a DICT",
        ),
        (
            "the names in {it} grouped by number[, as a DICT of lists]",
            "a DICT from each number in {it} to the list of names that have it",
        ),
        ("which names in {it} have which number, as a DICT of lists",),
        ("number -> list of names", "group names by number"),
    ),
)  # fmt: skip

OF_TEXT = (
    _text(
        "words_by_length", "table",
        ("{y} = {}", "for w in {x}.split():", "    {y}.setdefault(len(w), []).append(w)"), 1.8,
        "Maps each length to the list of the words of {it} that have it.",
        (
            "GROUP the words (in|of) {it} by [their ]length[ in a DICT]",
            "split {it} into words and GROUP them by length in a DICT[ of lists]",
            "MAKE a DICT from length to the [list of ]words in {it} (of|with) that length",
            "list for each word length the words in {it} that have it, as a DICT",
            "put words of the same length in {it} together, in a DICT with the length as the key",
            "collect the words of {it} under the number of letters they have, in a DICT",
        ),
        ("the words in {it} grouped by length[, as a DICT]", "a DICT from each length to the words in {it} of that length"),
        ("which words in {it} have which length, as a DICT of lists",),
        ("words grouped by length", "word length -> list of words"),
    ),
    _text(
        "words_by_first_letter", "table",
        ("{y} = {}", "for w in {x}.split():", "    {y}.setdefault(w[0], []).append(w)"), 1.8,
        "Maps each first letter to the list of the words of {it} that start with it.",
        (
            "GROUP the words (in|of) {it} by [their ]INITIAL[ in a DICT]",
            "split {it} into words and GROUP them by INITIAL in a DICT[ of lists]",
            "MAKE a DICT from INITIAL to the [list of ]words in {it} that BEGIN with it",
            "list for each starting letter the words in {it} that BEGIN with it, as a DICT",
            "put the words of {it} that BEGIN with the same letter together, in a DICT with the letter as the key",
            "collect the words of {it} under the letter they BEGIN with, in a DICT",
        ),
        (
            "the words in {it} grouped by INITIAL[, as a DICT]",
            "a DICT from each INITIAL to the words in {it} that BEGIN with it",
        ),
        ("which words in {it} BEGIN with which letter, as a DICT of lists",),
        ("words grouped by first letter", "first letter -> words of the text"),
    ),
    _text(
        "positions_of_each_character", "table",
        ("{y} = {}", "for i, c in enumerate({x}):", "    {y}.setdefault(c, []).append(i)"), 1.6,
        "Maps each character of {it} to the list of the indices at which it occurs.",
        (
            "map (each|every) (character|char) (in|of) {it} to the list of [its ]POSITIONS[, counting from 0]",
            "MAKE a DICT from character to the POSITIONS where it (occurs|appears) in {it}",
            "list for each character in {it} the POSITIONS at which it (occurs|appears|stands), as a DICT",
            "record in a DICT at which POSITIONS each character of {it} is found[, spaces included]",
            "collect all POSITIONS of every character in {it} in a DICT of lists",
            "index {it} by character: a DICT with the characters as keys and the lists of their POSITIONS as values",
        ),
        (
            "a DICT from each character (in|of) {it} to [the list of ]its POSITIONS",
            "the POSITIONS of each character in {it}, as a DICT of lists",
        ),
        ("at which POSITIONS does each character in {it} occur, as a DICT of lists",),
        ("char -> list of positions", "dict of indices per character"),
    ),
)  # fmt: skip

OF_AN_INTEGER = (
    _integer(
        "table_of_squares", "table", "{i: i * i for i in range(1, {x} + 1)}", 1.8,
        "Maps each number from 1 to {it} to its square.",
        (
            "MAKE a DICT from each number from 1 to {it} to its square",
            "map every number from 1 (to|up to) {it} to its square[ in a DICT]",
            "make a table of squares from 1 to {it}, as a DICT",
            "square all numbers from 1 up to {it} and return a DICT with the numbers as keys",
            "store for each number from 1 to {it} what it gives when multiplied by itself, in a DICT",
            "MAKE a DICT whose keys are 1, 2, 3 and so on up to {it} and whose values are their squares",
        ),
        (
            "the squares of the numbers from 1 to {it} as a DICT",
            "a DICT from each number up to {it}, starting at 1, to its square",
            "the table of squares from 1 to {it}, as a DICT",
        ),
        ("what are the squares of 1 to {it}, as a DICT",),
        ("number -> square, from 1 up", "squares from 1 on, as dict"),
    ),
    _integer(
        "multiplication_dict", "table", "{i: {x} * i for i in range(1, 11)}", 1.4,
        "Maps each number from 1 to 10 to its product with {it}.",
        (
            "MAKE a DICT from each number from 1 to 10 to its product with {it}",
            "make the times table of {it} from 1 to 10, as a DICT",
            "multiply {it} by each number from 1 to 10 and return the products as a DICT with the multipliers as keys",
            "map 1 to 10 to their products with {it}[ in a DICT]",
            "store for each number from 1 to 10 what it gives when multiplied with {it}, in a DICT",
        ),
        (
            "the times table of {it} from 1 to 10, as a DICT",
            "a DICT from each number from 1 to 10 to that many times {it}",
        ),
        ("what is the times table of {it} for 1 to 10, as a DICT from multiplier to product",),
        ("times table 1 to 10, as dict", "multiplier -> product, 1 to 10"),
    ),
)  # fmt: skip

OPS: tuple[Op, ...] = (*OF_WORDS, *OF_NUMBERS, *OF_MAPPINGS, *OF_PAIRS, *OF_TEXT, *OF_AN_INTEGER)
