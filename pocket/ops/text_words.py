"""Operations from a list of words to a list of words: each word changed, the list ordered or cut.

Covers: cleaning and changing each word, duplicates, sorting, slicing, prefixes, numbering.
Does not cover: keeping and dropping by a property (`pocket.ops.text_filter`), results that are no
list (`pocket.ops.text_fold`).
"""

from __future__ import annotations

from pocket.ops.base import Op

STRIP = Op(
    name="strip_all",
    src="strs",
    dst="strs",
    expr="[w.strip() for w in {x}]",
    do=(
        "(strip|trim) (each|every) (word|string|line|item|entry) (in|of) {it}",
        "(strip|trim|remove|cut off) [the] (whitespace|spaces|blanks) (around|from both ends "
        "of|off) (each|every) (word|string|line) in {it}",
        "remove [the] leading and trailing (whitespace|spaces) from (each|every) "
        "(word|string|line|element) (in|of) {it}",
        "(strip|trim) all [the] (words|strings|lines|names) in {it}",
        "take the (spaces|padding) off both ends of (each|every) (string|word|name) in {it}",
        "(clean|tidy) the (edges|ends) of (each|every) (word|string) in {it} (by stripping "
        "it|of whitespace)",
        "call strip on (each|every) (string|word|line) (in|of) {it}",
        "make sure no (word|string|line) in {it} has spaces (at either end|around it)",
        "(clean|free) (each|every) (word|string|item|name|entry) (in|of) {it} (from|of) "
        "(spaces|blanks|whitespace) at (both ends|the start and the end|the edges)",
        "(throw away|delete|cut|drop) the (spaces|blanks|whitespace) (before and after|on both "
        "sides of|around) (each|every) (word|string|item|name|entry) (in|of) {it}",
        "make sure (each|every) (word|string|item|name|entry) (in|of) {it} has no "
        "(spaces|blanks|whitespace) at the (ends|edges|start or the end)",
        "have the (outer|surrounding|leading and trailing) (spaces|blanks|whitespace) removed "
        "from (each|every) (word|string|item|name|entry) (in|of) {it}",
        "(trim|strip) (each|every) of the (words|strings|items|names|entries) in {it} (on both "
        "sides|at both ends|left and right)",
        "(strip|trim) the (spaces|blanks|whitespace) off (each|every) "
        "(one|(word|string|item|name|entry)) (in|of) {it}",
    ),
    get=(
        "the (stripped|trimmed) (words|strings|lines|names) (of|in|from) {it}",
        "{it} with (each|every) (word|string|line) (stripped|trimmed)",
        "the (words|strings|lines) (in|of) {it} without (surrounding|leading or trailing) "
        "(whitespace|spaces)",
        "{it} with the (blanks|spaces|whitespace) around (each|every) "
        "(word|string|item|name|entry) (removed|gone|cut off)",
        "the (words|strings|items|names|entries) (in|of) {it} trimmed (on both sides|at both ends)",
    ),
    ask=(
        "what are the (words|strings|lines) in {it} (without surrounding whitespace|once stripped)",
    ),
    short=(
        "strip each",
        "stripped",
        "trimmed",
        "strip each word",
        "trim whitespace",
        "strip them",
        "trim each",
        "trim both ends",
        "spaces around each removed",
        "no (outer|surrounding) spaces",
        "strip every (word|string|item|name|entry)",
        "spaces off both ends",
    ),
    explain="Returns the strings of {it} without surrounding whitespace.",
    weight=2.5,
)
LOWERCASE = Op(
    name="lowercase_all",
    src="strs",
    dst="strs",
    expr="[w.lower() for w in {x}]",
    do=(
        "(lowercase|lower-case|downcase) (each|every) (word|string|item|name) (in|of) {it}",
        "(convert|turn|change|put) (each|every|every single) (word|string|name) (in|of) {it} "
        "(to|into) (lowercase|lower case|small letters)",
        "make (every|each) (word|string|item|name) in {it} (lowercase|lower case|lower-case)",
        "(lowercase|lower) all [the] (words|strings|names|letters) in {it}",
        "(write|return) all [the] (words|strings) (of|in) {it} in (lowercase|small "
        "letters|lower case)",
        "replace (each|every) (word|string) in {it} (by|with) its (lowercase|lower-case) "
        "(form|version)",
        "get rid of [all] (capitals|capital letters|uppercase) in {it} by lowercasing each "
        "(word|string)",
        "call lower on (each|every) (word|string|item) (in|of) {it}",
        "put (each|every) (word|string|item|name|entry) (in|of) {it} in (small "
        "letters|lowercase|lower case)",
        "make all the (words|strings|items|names|entries) (in|of) {it} (lowercase|small|lower "
        "case)",
        "(have|get) (each|every) (word|string|item|name|entry) (in|of) {it} (lowercased|written "
        "in small letters|in lower case)",
        "make sure (all the (words|strings|items|names|entries) (in|of) {it} are|(each|every) "
        "(word|string|item|name|entry) (in|of) {it} is) (in lowercase|lowercase|in small "
        "letters|lower case)",
        "(transform|switch|bring|normalize) (each|every) (word|string|item|name|entry) (in|of) "
        "{it} to (lowercase|lower case|small letters)",
        "(change|turn) (all|any) (big|capital|uppercase) letters in the "
        "(words|strings|items|names|entries) (in|of) {it} (to|into) (small|lowercase) "
        "(ones|letters)",
        "(give|return) the (words|strings|items|names|entries) (in|of) {it} (all|only) in "
        "(lowercase|small letters)",
        "(rewrite|spell) (each|every) (word|string|item|name|entry) (in|of) {it} without "
        "(capitals|capital letters|big letters), in (lowercase|small letters)",
    ),
    get=(
        "the (lowercased|lowercase|lower-case) (words|strings|names|items) (of|in|from) {it}",
        "{it} with (each|every) (word|string) (lowercased|in lowercase)",
        "the lowercase (versions|forms) of the (words|strings) in {it}",
        "the (words|strings|items|names|entries) (in|of) {it}, all (in small letters|lowercase|in "
        "lower case)",
        "a lowercase copy of (each|every) (word|string|item|name|entry) (in|of) {it}",
    ),
    ask=(
        "what do the (words|strings) in {it} look like in lowercase",
        "how do the (words|strings|items|names|entries) (in|of) {it} look in small letters",
    ),
    short=(
        "lowercased",
        "lowercase it",
        "all lowercase",
        "lower case",
        "lowercase each",
        "small letters",
        "everything lowercase",
        "each in (lower case|small letters)",
        "(to|into) lowercase",
        "lower",
        "all lower case",
        "case lowered",
    ),
    explain="Returns the strings of {it} in lower case.",
    weight=2.5,
)
UPPERCASE = Op(
    name="uppercase_all",
    src="strs",
    dst="strs",
    expr="[w.upper() for w in {x}]",
    do=(
        "(uppercase|upper-case|upcase) (each|every) (word|string|item|name) (in|of) {it}",
        "(convert|turn|change|put) (each|every) (word|string|name) (in|of) {it} (to|into) "
        "(uppercase|upper case|capitals|caps|all caps)",
        "make (every|each) (word|string|item|name) in {it} (uppercase|upper case|all caps)",
        "(uppercase|upper) all [the] (words|strings|names) in {it}",
        "(write|return) all [the] (words|strings) (of|in) {it} in (capitals|capital "
        "letters|uppercase|caps)",
        "replace (each|every) (word|string) in {it} (by|with) its (uppercase|upper-case) "
        "(form|version)",
        "shout (each|every) (word|string) in {it} in all caps",
        "call upper on (each|every) (word|string|item) (in|of) {it}",
        "put (each|every) (word|string|item|name|entry) (in|of) {it} in (capitals|capital "
        "letters|big letters|uppercase|caps)",
        "make all the (words|strings|items|names|entries) (in|of) {it} (uppercase|capital "
        "letters|upper case)",
        "(have|get) (each|every) (word|string|item|name|entry) (in|of) {it} (uppercased|written "
        "in capitals|in upper case|in big letters)",
        "make sure (all the (words|strings|items|names|entries) (in|of) {it} are|(each|every) "
        "(word|string|item|name|entry) (in|of) {it} is) (in uppercase|in capitals|in caps|all "
        "caps|upper case)",
        "(transform|switch|bring|normalize) (each|every) (word|string|item|name|entry) (in|of) "
        "{it} to (uppercase|upper case|capital letters|big letters)",
        "(change|turn) (all|any) (small|lowercase) letters in the "
        "(words|strings|items|names|entries) (in|of) {it} (to|into) (capitals|capital letters|big "
        "letters|big ones)",
        "(give|return) the (words|strings|items|names|entries) (in|of) {it} (all|only) in "
        "(capitals|caps|capital letters|big letters)",
    ),
    get=(
        "the (uppercased|uppercase|upper-case) (words|strings|names|items) (of|in|from) {it}",
        "{it} with (each|every) (word|string) (uppercased|in uppercase|in capitals)",
        "the uppercase (versions|forms) of the (words|strings) in {it}",
        "the (words|strings|items|names|entries) (in|of) {it}, all in (capitals|capital "
        "letters|big letters|upper case)",
        "an uppercase copy of (each|every) (word|string|item|name|entry) (in|of) {it}",
    ),
    ask=("what do the (words|strings) in {it} look like in (uppercase|capitals)",),
    short=(
        "uppercased",
        "uppercase them",
        "all caps",
        "upper case",
        "uppercase each",
        "(in capitals|in caps|in capital letters)",
        "big letters",
        "everything uppercase",
        "each in (upper case|capitals)",
        "upper",
        "make them caps",
        "to uppercase",
    ),
    explain="Returns the strings of {it} in upper case.",
    weight=2.0,
)
CAPITALIZE = Op(
    name="capitalize_all",
    src="strs",
    dst="strs",
    expr="[w.capitalize() for w in {x}]",
    do=(
        "(capitalize|capitalise) (each|every) (word|string|name|item) (in|of) {it}",
        "(capitalize|capitalise) all [the] (words|strings|names) in {it}",
        "make the first letter of (each|every) (word|string|name) in {it} (uppercase|a capital) "
        "and the rest lowercase",
        "make (each|every) (word|name|string) in {it} start with a capital [letter]",
        "(give|write) (each|every) (word|name) in {it} (a capital first letter|with a capital "
        "first letter)",
        "(turn|change) (each|every) (word|name) in {it} into its capitalized form",
        "call capitalize on (each|every) (word|string|name) (in|of) {it}",
        "put a (capital|big) letter at the (start|beginning) of (each|every) "
        "(word|string|item|name|entry) (in|of) {it} and make the (rest|others) (lowercase|small)",
        "(write|spell) (each|every) (word|string|item|name|entry) (in|of) {it} with "
        "a (big|capital) first letter and (the rest small|small letters after it)",
        "(uppercase|capitalize) the first letter of (each|every) (word|string|item|name|entry) "
        "(in|of) {it} and lowercase the (rest|remaining letters)",
        "(have|let) (each|every) (word|string|item|name|entry) (in|of) {it} start with a "
        "(big|capital) letter, the rest (small|in lowercase)",
        "make only the first letter of (each|every) (word|string|item|name|entry) (in|of) {it} "
        "(big|uppercase|a capital)",
        "title-case (each|every) (word|string|item|name|entry) (in|of) {it}",
    ),
    get=(
        "the (capitalized|capitalised) (words|strings|names) (of|in|from) {it}",
        "{it} with (each|every) (word|name|string) (capitalized|capitalised)",
        "the (words|names) (in|of) {it} with a capital first letter",
        "the (words|strings|items|names|entries) (in|of) {it}, each with a (big|capital) first "
        "letter and the rest small",
    ),
    short=(
        "capitalized",
        "capitalize each",
        "capitalised",
        "first letter big",
        "first letter of each uppercase, rest lowercase",
        "each with a big first letter",
        "capitalize them",
        "title-case each",
        "(capital|big) first letter, rest small",
    ),
    explain="Returns the strings of {it} capitalized, the rest of each in lower case.",
    weight=1.5,
)
REVERSE_EACH = Op(
    name="reverse_each_word",
    src="strs",
    dst="strs",
    expr="[w[::-1] for w in {x}]",
    do=(
        "reverse (each|every) (word|string|name|item) (in|of) {it}",
        "(spell|write) (each|every) (word|string|name) (in|of) {it} (backwards|backward|in "
        "reverse)",
        "(flip|turn around|mirror) (the letters|the characters) of (each|every) (word|string) "
        "in {it}",
        "reverse the (letters|characters) (in|of|inside) (each|every) (word|string|element) of "
        "{it}",
        "turn (each|every) (word|string) (in|of) {it} (backwards|back to front|around)",
        "replace (each|every) (word|string) in {it} (by|with) its (reverse|mirror image)",
        "reverse all [the] (words|strings|names) in {it} one by one",
        "(write|spell) (each|every) of the (words|strings|items|names|entries) in {it} (from the "
        "end to the start|from right to left|back to front)",
        "put the (letters|characters|chars) of (each|every) (word|string|item|name|entry) (in|of) "
        "{it} in (reverse|the opposite|backward) order",
        "(read|write) the (words|strings|items|names|entries) (in|of) {it} backwards, one by one, "
        "(without changing their order|keeping their places)",
        "have (each|every) (word|string|item|name|entry) (in|of) {it} (spelled "
        "backwards|reversed|turned back to front)",
        "(reverse|flip) (each|every) (word|string|item|name|entry) (in|of) {it} "
        "(individually|letter by letter|on its own)[, but leave the list order alone]",
    ),
    get=(
        "the reversed (words|strings|names) (of|in|from) {it}",
        "{it} with (each|every) (word|string) (reversed|spelled backwards|written backwards)",
        "the (words|strings) (in|of) {it} spelled backwards",
        "{it} with (the letters of|) (each|every) (word|string|item|name|entry) (turned "
        "around|back to front|in reverse)",
        "(each|every) (word|string|item|name|entry) (in|of) {it} backwards",
    ),
    ask=("what do the (words|strings) in {it} read backwards",),
    short=(
        "each reversed",
        "each word backwards",
        "reverse each",
        "each one backwards",
        "letters of each reversed",
        "each spelled backwards",
        "every (word|string|item|name|entry) back to front",
    ),
    explain="Returns the strings of {it}, each spelled backwards.",
    weight=1.5,
)
VOWELLESS = Op(
    name="remove_vowels_from_each",
    src="strs",
    dst="strs",
    expr="[''.join(c for c in w if c.lower() not in 'aeiou') for w in {x}]",
    do=(
        "(remove|drop|delete|strip|take) (the vowels|all vowels|all the vowels|vowels) from "
        "(each|every) (word|string|name) in {it}",
        "(cut|throw|take) the vowels out of (each|every) (word|string) in {it}",
        "keep only the consonants and other non-vowels of (each|every) (word|string) in {it}",
        "(write|return) (each|every) (word|string) of {it} without [its] vowels",
        "delete (each|every) a, e, i, o and u in the (words|strings) of {it}",
    ),
    get=(
        "the (words|strings|names) (in|of) {it} without [their] vowels",
        "{it} with the vowels removed from (each|every) (word|string)",
        "the (words|strings) of {it} stripped of [their] vowels",
    ),
    short=("each without vowels", "vowels removed from each"),
    explain="Returns the strings of {it} with their vowels removed.",
    weight=0.8,
)
SWAP_CASE = Op(
    name="swap_case_of_each",
    src="strs",
    dst="strs",
    expr="[w.swapcase() for w in {x}]",
    do=(
        "(swap|flip|invert|toggle) the case of (each|every) (word|string|letter) in {it}",
        "swap upper and lower case in (each|every) (word|string) of {it}",
        "(turn|change) capitals into small letters and the other way round in (each|every) "
        "(word|string) of {it}",
        "swapcase (each|every) (word|string) in {it}",
    ),
    get=(
        "the (words|strings) (in|of) {it} with [their] case (swapped|flipped|inverted)",
        "{it} with upper and lower case swapped in (each|every) (word|string)",
    ),
    short=("case swapped in each",),
    explain="Returns the strings of {it} with upper and lower case swapped.",
    weight=0.4,
)
SORT_LETTERS = Op(
    name="sort_letters_of_each",
    src="strs",
    dst="strs",
    expr="[''.join(sorted(w)) for w in {x}]",
    do=(
        "sort the (letters|characters) (of|in|inside|within) (each|every) (word|string) (in|of) "
        "{it}",
        "(put|arrange) the letters of (each|every) (word|string) in {it} (in|into) "
        "(alphabetical order|order)",
        "(rewrite|replace) (each|every) (word|string) in {it} with its letters (sorted|in "
        "alphabetical order)",
        "order the letters inside (each|every) (word|string) of {it} alphabetically",
    ),
    get=(
        "the (words|strings) (in|of) {it} with [their] letters sorted",
        "{it} with the letters of (each|every) (word|string) in alphabetical order",
    ),
    short=("letters of each sorted",),
    explain="Returns the strings of {it}, each with its letters sorted.",
    weight=0.8,
)
DEDUPE = Op(
    name="unique_words",
    src="strs",
    dst="strs",
    expr="list(dict.fromkeys({x}))",
    do=(
        "(remove|drop|delete|filter out|get rid of) (|the) (duplicates|duplicate "
        "words|duplicate strings|repeats|repeated words|doubles) (from|in) {it}",
        "(dedupe|deduplicate|de-duplicate|uniquify) {it}",
        "keep only the first (occurrence|copy|appearance) of (each|every) "
        "(word|string|item|name) in {it}",
        "keep (each|every) (word|string|item|name) of {it} (once|only once|just once), in [the] "
        "(original order|order of first appearance)",
        "(make|have) (each|every) (word|string|item) (occur|appear) only once in {it}",
        "(skip|drop|ignore) (words|strings|items|entries) of {it} (already seen|that have been "
        "seen before|that already appeared)",
        "(collect|get|list) the (distinct|unique|different) (words|strings|names|items) "
        "(in|of|from) {it}",
        "go through {it} and keep (a|each) (word|string) only the first time it (appears|shows up)",
        "(remove|drop) (later|further) copies of (words|strings|items) in {it} and keep the order",
        "(throw out|throw away|kick out|weed out|eliminate) the "
        "(duplicates|doubles|repeats|copies|repeated ones) (from|in) {it} [and keep the (first "
        "one|order)]",
        "(drop|remove) the (doubles|duplicates|dupes|repeats|copies) (from|in) {it}(, keep the "
        "first one|, keeping the first one|, the order stays|)",
        "make sure (no (word|string|item|name|entry) (occurs|appears|is|comes) (twice|more than "
        "once) in {it}|{it} has no (doubles|duplicates|repeats))",
        "(remove|delete|drop) (words|strings|items|names|entries) that (appear|occur|come) "
        "(again|a second time|more than once) in {it}, leaving the first",
        "(leave|keep) only one of (each|every) (word|string|item|name|entry) (in|of) {it}[, in "
        "the same order]",
        "(ignore|skip|leave out) (repeated|duplicate|double) (words|strings|items|names|entries) "
        "(in|of) {it}",
        "(let|have) (same|equal|identical) (words|strings|items|names|entries) (in|of) {it} "
        "(appear only once|count only once)",
        "(make|get) {it} unique, (order preserved|in the original order|keeping the order)",
        "(return|give) (each|every) (different|distinct) (word|string|item|name|entry) (in|of) "
        "{it} (only once|one time|once)",
    ),
    get=(
        "the (unique|distinct|different) (words|strings|names|items) (of|in|from) {it}",
        "{it} without [the] (duplicates|repeats|repetitions)",
        "the (words|strings) (in|of) {it} with [the] duplicates removed",
        "each (word|string) of {it} once",
        "the deduplicated (words|strings|version) of {it}",
        "{it} (minus|without) the (doubles|dupes|copies|repeated ones)",
        "(each|every) (different|distinct) (word|string|item|name|entry) (in|of) {it}, only once",
        "the (words|strings|items|names|entries) (in|of) {it} without (doubles|repetition|repeats)",
    ),
    ask=(
        "(which|what) (different|distinct) (words|strings|names) (are there|are|occur) in {it}",
        "what are the (different|distinct|unique) (words|strings|items|names|entries) (in|of) {it}",
    ),
    short=(
        "no duplicates",
        "dedupe",
        "unique only",
        "dedupe keeping order",
        "without repeats",
        "distinct",
        "no dupes",
        "no doubles",
        "drop the doubles",
        "doubles out",
        "each only once",
        "remove duplicates",
        "unique, in order",
        "dedup",
        "duplicates removed",
        "first of each only",
        "skip repeats",
    ),
    explain="Returns the distinct strings of {it} in the order of first appearance.",
    weight=2.5,
)
DEDUPE_IGNORING_CASE = Op(
    name="unique_words_ignoring_case",
    src="strs",
    dst="strs",
    body=(
        "seen = []",
        "{y} = []",
        "for w in {x}:",
        "    if w.lower() not in seen:",
        "        seen.append(w.lower())",
        "        {y}.append(w)",
    ),
    do=(
        "(remove|drop) [the] (duplicates|repeats) (from|in) {it} (ignoring "
        "case|case-insensitively|regardless of case)",
        "(dedupe|deduplicate) {it} (ignoring case|case-insensitively|regardless of case|without "
        "looking at case)",
        "keep the first of the (words|strings) in {it} that (differ only in case|are the same "
        "when lowercased)",
        "(treat|take) upper and lower case as the same and (remove|drop) duplicates from {it}",
        "keep only the first spelling of (each|every) (word|name) in {it}, whatever its case",
    ),
    get=(
        "the (unique|distinct) (words|strings|names) (in|of) {it} (ignoring case|regardless of "
        "case)",
        "{it} without (case-insensitive duplicates|duplicates that differ only in case)",
    ),
    short=("dedupe ignoring case", "dedupe case-insensitively", "unique ignoring case"),
    explain="Returns the strings of {it} without those seen before, ignoring case.",
    weight=1.0,
)
REPEATED = Op(
    name="repeated_words",
    src="strs",
    dst="strs",
    expr="[w for w in dict.fromkeys({x}) if {x}.count(w) > 1]",
    do=(
        "(find|get|list|collect) the (words|strings|names|items) that (occur|appear|show up) "
        "more than once in {it}",
        "(find|return|list) the duplicates in {it}, each (once|only once)",
        "(keep|pick) (the|those) (words|strings|names) of {it} that are repeated, (each "
        "once|one of each)",
        "(list|collect) every (word|string|name) with a second copy in {it}, without repeating any",
        "(give|return) (each|every) (word|string|item|name|entry) that is (more than once|at "
        "least twice|twice or more) in {it}, (each once|only once)",
        "(list|show) the (words|strings|items|names|entries) (in|of) {it} that (have|got) a "
        "(double|duplicate|copy), each once",
    ),
    get=(
        "the (duplicated|repeated|duplicate) (words|strings|names) (in|of) {it}, each once",
        "the (words|strings|names) that (occur|appear) (more than once|at least twice) in {it}",
    ),
    ask=(
        "which (words|strings|names) (occur|appear) more than once in {it}",
        "which (words|strings) in {it} are duplicated",
    ),
    short=(
        "the duplicates, each once",
        "words seen twice or more",
        "doubles only, each once",
    ),
    explain="Returns the strings that occur more than once in {it}, each once.",
    weight=1.2,
)
SINGLE = Op(
    name="words_occurring_once",
    src="strs",
    dst="strs",
    expr="[w for w in {x} if {x}.count(w) == 1]",
    do=(
        "keep [only] the (words|strings|names) that (occur|appear|show up) (exactly once|only "
        "once) in {it}",
        "(drop|remove) (every|each) (word|string|name) in {it} that has (a duplicate|another copy)",
        "(find|get|list) the (words|strings) (that are not repeated|without a duplicate) in {it}",
        "(remove|drop) all copies of [the] repeated (words|strings) in {it}",
    ),
    get=(
        "the (words|strings|names) that (occur|appear) (exactly|only) once in {it}",
        "the (words|strings) in {it} (that have no duplicate|without a second copy)",
    ),
    ask=("which (words|strings|names) (occur|appear) (exactly|only) once in {it}",),
    short=("only those that occur once", "words without a duplicate"),
    explain="Returns the strings that occur exactly once in {it}.",
    weight=0.7,
)
SORT = Op(
    name="sort_words",
    src="strs",
    dst="strs",
    expr="sorted({x})",
    do=(
        "sort {it}",
        "sort {it} (alphabetically|in alphabetical order|from a to z|a to z|lexicographically)",
        "(put|arrange|bring) {it} (in|into) (alphabetical|dictionary|lexicographic) order",
        "(order|arrange) {it} alphabetically",
        "(alphabetize|alphabetise) {it}",
        "sort the (words|strings|names|items) (in|of) {it} (|alphabetically|by the alphabet|in "
        "ascending order)",
        "(list|return) the (words|strings|names) (in|of) {it} (from a to z|in alphabetical "
        "order|alphabetically)",
        "(rank|order) the (words|strings) (in|of) {it} as in a dictionary",
        "(put|place|arrange) the (words|strings|items|names|entries) (in|of) {it} in "
        "(alphabetical|alphabetic|abc|dictionary) order",
        "(sort|order) the (words|strings|items|names|entries) (in|of) {it} (from a to z|by "
        "alphabet|by the alphabet|a-z|in the order of the alphabet|like in a dictionary)",
        "have the (words|strings|items|names|entries) (in|of) {it} (sorted|ordered) "
        "(alphabetically|from a to z)",
        "make {it} (alphabetical|sorted)",
        "(give|return|hand back) {it} (in sorted order|sorted|alphabetically sorted|in order from "
        "a to z)",
        "(sort|order) {it} in (the usual|normal|ascending) order",
    ),
    get=(
        "the sorted (words|strings|names|items) (of|in|from) {it}",
        "{it} sorted (alphabetically|from a to z|in alphabetical order)",
        "{it} in (alphabetical|dictionary) order",
        "a sorted (copy|list|version) of {it}",
        "an alphabetical list of the (words|strings|names) in {it}",
        "the (words|strings|items|names|entries) (in|of) {it}, (sorted|ordered) (a to "
        "z|alphabetically|by alphabet)",
        "the alphabetically (sorted|ordered) (words|strings|items|names|entries) (in|of) {it}",
    ),
    ask=("what is the alphabetical order of {it}", "how does {it} look when sorted"),
    short=(
        "sorted",
        "sorted alphabetically",
        "sort",
        "alphabetical order",
        "a to z",
        "sort them",
        "alphabetical",
        "alphabetically",
        "a-z",
        "in abc order",
        "ordered",
        "sort a to z",
        "from a to z",
        "alphabetic order",
    ),
    explain="Returns the strings of {it} in alphabetical order.",
    weight=2.5,
)
SORT_DOWN = Op(
    name="sort_words_descending",
    src="strs",
    dst="strs",
    expr="sorted({x}, reverse=True)",
    do=(
        "sort {it} in (reverse alphabetical|descending alphabetical|backward alphabetical) order",
        "sort {it} (backwards|in reverse|from z to a|z to a|descending|in descending order)",
        "(put|arrange) {it} (in|into) reverse (alphabetical|dictionary) order",
        "(order|list) the (words|strings|names) (in|of) {it} from z to a",
        "reverse-sort {it}",
        "sort the (words|strings|names) (in|of) {it} alphabetically, last ones first",
        "(sort|order|arrange) the (words|strings|items|names|entries) (in|of) {it} from z "
        "(to|down to) a",
        "(put|place) the (words|strings|items|names|entries) (in|of) {it} in "
        "(reverse|backward|inverse|descending) (alphabetical|alphabetic|abc) order",
        "have {it} sorted the other way round, (z first|from z to a)",
        "(sort|order) {it} so that (the alphabetically last|z) comes first",
        "(give|return) the (words|strings|items|names|entries) (in|of) {it} in descending order",
    ),
    get=(
        "{it} (sorted|ordered) (from z to a|in descending order|in reverse alphabetical order)",
        "the (words|strings|names) (in|of) {it} in reverse (alphabetical|dictionary) order",
        "{it} in descending alphabetical order",
        "the (words|strings|items|names|entries) (in|of) {it} from z to a",
        "{it}, (sorted|ordered) (descending|z to a|the other way round)",
    ),
    short=(
        "sorted z to a",
        "reverse alphabetical",
        "sorted desc",
        "sorted backwards",
        "z to a",
        "z-a",
        "descending",
        "reverse sorted",
    ),
    explain="Returns the strings of {it} in reverse alphabetical order.",
    weight=1.4,
)
SORT_IGNORING_CASE = Op(
    name="sort_words_ignoring_case",
    src="strs",
    dst="strs",
    expr="sorted({x}, key=str.lower)",
    do=(
        "sort {it} (ignoring case|case-insensitively|regardless of case|without regard to case)",
        "(put|arrange) {it} in alphabetical order (ignoring|disregarding) (case|capitals)",
        "sort the (words|strings|names) (in|of) {it} as if all were lowercase",
        "(order|alphabetize) {it} treating (capital and small|upper-case and lower-case) "
        "letters alike",
        "sort {it} (alphabetically|from a to z), (big and small letters are the same|no matter if "
        "capital or small|capitals do not matter)",
    ),
    get=(
        "{it} (sorted|ordered) (ignoring case|case-insensitively|regardless of case)",
        "the (words|strings|names) (in|of) {it} in alphabetical order, (ignoring case|case "
        "ignored)",
    ),
    short=(
        "sorted ignoring case",
        "case-insensitive sort",
        "sort, case does not matter",
    ),
    explain="Returns the strings of {it} sorted alphabetically without regard to case.",
    weight=1.2,
)
SORT_BY_LENGTH = Op(
    name="sort_by_length",
    src="strs",
    dst="strs",
    expr="sorted({x}, key=len)",
    do=(
        "sort {it} by length",
        "sort {it} (by|on) (length|size|number of letters|word length|string length)(|, "
        "shortest first|, from short to long)",
        "(order|arrange|rank) {it} (by|according to) (length|how long they are)",
        "(put|place) the (shortest|shorter) (words|strings|names) of {it} first",
        "sort the (words|strings|names) (in|of) {it} from (shortest to longest|short to long)",
        "(put|arrange) {it} in order of (increasing|growing|ascending) length",
        "(list|return) {it} with the shortest (words|strings) first and the longest last",
        "(sort|order) the (words|strings|items|names|entries) (in|of) {it} (by their length|by "
        "how many letters they have|by number of (letters|characters|chars)|by size)",
        "arrange the (words|strings|items|names|entries) (in|of) {it} (from the shortest to the "
        "longest|so that they get longer and longer|from small to big by length)",
        "make the (short|shorter) (words|strings|items|names|entries) (in|of) {it} come "
        "(first|before the long ones|before the longer ones)",
        "have {it} (sorted|ordered) by (length|word length|the number of "
        "(letters|characters|chars)), (shortest|short ones) first",
        "(give|return) the (words|strings|items|names|entries) (in|of) {it} with the "
        "(short|shortest) ones (first|in front) and the (long|longest) ones (last|at the end)",
        "sort {it} with the (length|number of letters) as [the] key",
    ),
    get=(
        "{it} (sorted|ordered) by length",
        "the (words|strings|names) (in|of) {it} from (shortest to longest|short to long)",
        "the (words|strings|names) (in|of) {it} in order of (length|increasing length)",
        "{it} (sorted|ordered), shortest first",
        "the (words|strings|items|names|entries) (in|of) {it}, (shortest|short ones) first",
        "the (words|strings|items|names|entries) (in|of) {it} (ordered|sorted) by (their "
        "length|number of letters|size)",
    ),
    ask=("what are the (words|strings) in {it} ordered by length",),
    short=(
        "sorted by length",
        "shortest first",
        "by length",
        "order by size",
        "by length, short to long",
        "length ascending",
        "short to long",
        "short ones first",
        "sort on length",
        "shortest to longest",
    ),
    explain="Returns the strings of {it} from shortest to longest.",
    weight=2.0,
)
SORT_LONGEST_FIRST = Op(
    name="sort_longest_first",
    src="strs",
    dst="strs",
    expr="sorted({x}, key=len, reverse=True)",
    do=(
        "sort {it} by length(, longest first| in descending order| from long to short|, "
        "descending)",
        "(order|arrange|rank) {it} from (longest to shortest|long to short)",
        "(put|place) the (longest|longer) (words|strings|names) of {it} first",
        "sort the (words|strings|names) (in|of) {it} (by decreasing length|so that the longest "
        "come first)",
        "(put|arrange) {it} in order of (decreasing|descending|falling) length",
        "(list|return) {it} with the longest (words|strings) first and the shortest last",
        "(sort|order) the (words|strings|items|names|entries) (in|of) {it} (from the longest to "
        "the shortest|by length, the long ones first|by length from high to low)",
        "make the (long|longest) (words|strings|items|names|entries) (in|of) {it} come "
        "(first|before the short ones)",
        "have {it} (sorted|ordered) by (length|number of (letters|characters|chars)), "
        "(longest|long ones|most letters) first",
        "(give|return) the (words|strings|items|names|entries) (in|of) {it} with the "
        "(long|longest) ones (first|in front) and the (short|shortest) ones (last|at the end)",
        "sort {it} by length (backwards|reversed|the other way round)",
    ),
    get=(
        "{it} (sorted|ordered) by length, longest first",
        "the (words|strings|names) (in|of) {it} from (longest to shortest|long to short)",
        "{it} in order of decreasing length",
        "the (words|strings|items|names|entries) (in|of) {it}, (longest|long ones) first",
        "the (words|strings|items|names|entries) (in|of) {it} (ordered|sorted) by length "
        "(descending|from high to low)",
    ),
    short=(
        "longest first",
        "sorted by length desc",
        "long to short",
        "longest to shortest",
        "length descending",
        "long ones first",
        "by length, longest first",
    ),
    explain="Returns the strings of {it} from longest to shortest.",
    weight=1.4,
)
SORT_BY_LAST = Op(
    name="sort_by_last_letter",
    src="strs",
    dst="strs",
    expr="sorted({x}, key=lambda w: w[-1:])",
    do=(
        "sort {it} by (|the|their) last (letter|character)",
        "(order|arrange) {it} (by|according to) the (letter|character) (they end with|at the "
        "end of each)",
        "sort the (words|strings|names) (in|of) {it} (by|on) their (last|final) (letter|character)",
        "(put|arrange) {it} in alphabetical order of the (last|final) (letters|characters)",
        "sort {it} by how (each|every) (word|string) ends, looking only at the last "
        "(letter|character)",
    ),
    get=(
        "{it} (sorted|ordered) by [the] last (letter|character)",
        "the (words|strings|names) (in|of) {it} in order of [their] last (letter|character)",
    ),
    short=("sorted by last letter", "by last character"),
    explain="Returns the strings of {it} sorted by their last letter.",
    weight=0.8,
)
SORT_LENGTH_ALPHA = Op(
    name="sort_by_length_then_alphabet",
    src="strs",
    dst="strs",
    expr="sorted({x}, key=lambda w: (len(w), w))",
    do=(
        "sort {it} by length(, then alphabetically| and then alphabetically|, ties alphabetically)",
        "(order|arrange) {it} by length, (breaking ties|with ties broken) (alphabetically|by "
        "the alphabet|in alphabetical order)",
        "sort the (words|strings|names) (in|of) {it} from short to long and those of equal "
        "length (alphabetically|from a to z)",
        "sort {it} shortest first, and alphabetically where the lengths are (equal|the same)",
        "(sort|order) {it} by length, same length (alphabetical|alphabetically|a to z|by alphabet)",
        "(sort|order) the (words|strings|items|names|entries) (in|of) {it} shortest first; "
        "(equally long ones|those of the same length) (alphabetically|from a to z)",
    ),
    get=(
        "{it} (sorted|ordered) by length, then alphabetically",
        "the (words|strings|names) (in|of) {it} by length with ties in alphabetical order",
        "{it}, shortest first, same length alphabetical",
    ),
    short=(
        "by length then alphabetically",
        "sorted by length, ties a to z",
        "shortest first, then a to z",
        "by length, same length alphabetical",
    ),
    explain="Returns the strings of {it} sorted by length, those of equal length alphabetically.",
    weight=1.3,
)
UNIQUE_SORTED = Op(
    name="unique_sorted_words",
    src="strs",
    dst="strs",
    expr="sorted(set({x}))",
    do=(
        "(get|return|list|collect|give) the (distinct|unique|different) "
        "(words|strings|names|items|entries) (in|of|from) {it} (in alphabetical order|sorted|from "
        "a to z|alphabetically)",
        "(remove|drop|throw out) the (duplicates|doubles|repeats) (from|in) {it} and sort (the "
        "rest|what is left|alphabetically)",
        "(dedupe|deduplicate) and sort {it}",
        "sort {it} (without duplicates|without doubles|and drop the duplicates|dropping "
        "duplicates)",
        "(list|write|return) each (word|string|name|item) (of|in) {it} (once|only once), "
        "(alphabetically|in alphabetical order|sorted)",
        "(make|build) a sorted list of the (distinct|unique|different) (words|strings|names) "
        "(in|of) "
        "{it}",
        "(sort|order) the set of (words|strings|names) (in|of) {it}",
        "(put|arrange) the (distinct|unique|different) (words|strings|names) (of|in) {it} in "
        "(alphabetical|dictionary) order",
    ),
    get=(
        "the sorted (unique|distinct|different) (words|strings|names|items) (of|in) {it}",
        "the (unique|distinct|different) (words|strings|names) (of|in) {it}, (sorted|in "
        "alphabetical order|from a to z)",
        "a sorted list of {it} without (duplicates|doubles|repeats)",
        "{it} sorted and without (duplicates|doubles)",
    ),
    ask=("which (different|distinct) (words|strings|names) are in {it}, in alphabetical order",),
    short=(
        "unique, sorted",
        "dedupe and sort",
        "sorted, no duplicates",
        "dedupe, alphabetical",
        "distinct, a to z",
        "no doubles, sorted",
    ),
    explain="Returns the distinct strings of {it} in alphabetical order.",
    weight=1.8,
)
STRIP_LOWER = Op(
    name="strip_and_lowercase_all",
    src="strs",
    dst="strs",
    expr="[w.strip().lower() for w in {x}]",
    do=(
        "(strip|trim) and lowercase (each|every) (word|string|name|item|line) (in|of) {it}",
        "(strip|trim) (each|every) (word|string|name|line) (in|of) {it} and (lowercase it|make it "
        "lowercase|put it in lower case)",
        "lowercase (each|every) (word|string|name|item) (in|of) {it} and (strip|trim) the (spaces "
        "around it|ends)",
        "(clean|tidy) (each|every) (word|string|name) (in|of) {it}, (trimmed|no "
        "outer spaces) and in (small letters|lowercase)",
        "(bring|put) (each|every) (word|string|name) (in|of) {it} to lowercase without "
        "(surrounding|"
        "outer) (spaces|whitespace)",
    ),
    get=(
        "the (trimmed|stripped) and lowercased (words|strings|names) (of|in) {it}",
        "{it} with (each|every) (word|string|name) (trimmed|stripped) and (lowercased|in lower "
        "case)",
    ),
    short=("strip and lowercase each", "trimmed and lowercase", "trim, lowercase"),
    explain="Returns the strings of {it} stripped and in lower case.",
    weight=1.5,
)
STRIP_DROP = Op(
    name="strip_and_drop_blank",
    src="strs",
    dst="strs",
    expr="[w.strip() for w in {x} if w.strip()]",
    do=(
        "(strip|trim) (each|every) (word|string|name|item|line) (in|of) {it} and (drop|skip|throw "
        "away|remove|leave out) the (blank|empty) ones",
        "(strip|trim) the (words|strings|names|lines) (in|of) {it} and (keep|return) only those "
        "(with something left|that are not empty then)",
        "(drop|skip|ignore) blank (words|strings|entries|lines) (in|of) {it} and (strip|trim) the "
        "(rest|others)",
        "remove the outer (spaces|blanks|whitespace) from (each|every) (word|string|name) (in|of) "
        "{it} and throw away what is empty",
        "(clean|tidy) {it} by (trimming|stripping) (each|every) (word|string|item) and dropping "
        "the "
        "(blank|empty) ones",
    ),
    get=(
        "the non-blank (words|strings|names|lines) (of|in) {it}, (stripped|trimmed)",
        "the (stripped|trimmed) (words|strings|names|lines) (of|in) {it} without the (blank|empty) "
        "ones",
    ),
    short=("strip each, skip blank ones", "trimmed, no blanks", "strip and drop empties"),
    explain="Returns the strings of {it} stripped, without the blank ones.",
    weight=1.6,
)
OPS: tuple[Op, ...] = (
    STRIP,
    LOWERCASE,
    UPPERCASE,
    CAPITALIZE,
    REVERSE_EACH,
    VOWELLESS,
    SWAP_CASE,
    SORT_LETTERS,
    DEDUPE,
    DEDUPE_IGNORING_CASE,
    REPEATED,
    SINGLE,
    SORT,
    SORT_DOWN,
    SORT_IGNORING_CASE,
    SORT_BY_LENGTH,
    SORT_LONGEST_FIRST,
    SORT_BY_LAST,
    SORT_LENGTH_ALPHA,
    UNIQUE_SORTED,
    STRIP_LOWER,
    STRIP_DROP,
)
