"""Operations from one string to one string that change its characters.

Covers: case, whitespace, removals, replacements, ciphers, encodings, naming styles.
Does not cover: cutting out parts, reordering and decorating, see `pocket.ops.text_parts`.
"""

from __future__ import annotations

from pocket.ops.base import Op
from pocket.ops.text_params import LETTER, NEW, OLD, PART, SEPARATOR, SHIFT

REVERSE = Op(
    name="reverse_string",
    src="str",
    dst="str",
    expr="{x}[::-1]",
    do=(
        "reverse {it}",
        "(spell|write|return) {it} (backwards|backward|in reverse|back to front)",
        "(reverse|flip|turn around) the (order of the letters|letters|characters|order of the "
        "characters) (in|of) {it}",
        "(turn|flip) {it} (around|backwards|back to front)",
        "(return|get) the (characters|letters) of {it} (in reverse order|from last to "
        "first|from right to left)",
        "read {it} from (the end to the start|right to left|back to front)",
        "(mirror|invert the order of) {it}",
    ),
    get=(
        "the reverse of {it}",
        "{it} (reversed|backwards|spelled backwards|written backwards)",
        "the reversed (string|text|version) of {it}",
        "the mirror image of {it}",
    ),
    ask=("what is {it} (spelled backwards|backwards|in reverse|reversed)",),
    short=("reversed", "backwards", "reverse it", "back to front"),
    explain="Returns {it} spelled backwards.",
    weight=2.0,
)
LOWER = Op(
    name="to_lowercase",
    src="str",
    dst="str",
    expr="{x}.lower()",
    do=(
        "(lowercase|lower-case|downcase) {it}",
        "(convert|turn|change|put) {it} (to|into) (lowercase|lower case|small letters|all "
        "lowercase)",
        "make {it} (lowercase|lower case|all lowercase|all small letters)",
        "(write|return) {it} in (lowercase|lower case|small letters)",
        "make (every|each) (letter|character) (of|in) {it} (lowercase|small)",
        "(replace|turn) all (capitals|capital letters|uppercase letters) (in|of) {it} (by|into) "
        "small (letters|ones)",
        "get rid of (capitals|capital letters|uppercase) in {it} by lowercasing",
    ),
    get=(
        "{it} in (lowercase|lower case|small letters)",
        "the (lowercase|lowercased|lower-case) (version|form) of {it}",
        "{it} lowercased",
    ),
    ask=("what is {it} in (lowercase|small letters)",),
    short=("lowercased", "lowercase it", "lower case", "in lowercase", "all small letters"),
    explain="Returns {it} in lower case.",
    weight=1.8,
)
UPPER = Op(
    name="to_uppercase",
    src="str",
    dst="str",
    expr="{x}.upper()",
    do=(
        "(uppercase|upper-case|upcase) {it}",
        "(convert|turn|change|put) {it} (to|into) (uppercase|upper case|capitals|all "
        "caps|capital letters)",
        "make {it} (uppercase|upper case|all caps|all uppercase)",
        "(write|return) {it} in (uppercase|capitals|capital letters|all caps)",
        "make (every|each) (letter|character) (of|in) {it} (uppercase|a capital)",
        "(replace|turn) all small letters (in|of) {it} (by|into) capitals",
        "(shout|scream) {it} in all caps",
    ),
    get=(
        "{it} in (uppercase|capitals|all caps)",
        "the (uppercase|uppercased|upper-case) (version|form) of {it}",
        "{it} uppercased",
    ),
    ask=("what is {it} in (uppercase|capitals|all caps)",),
    short=("uppercased", "uppercase it", "upper case", "all caps", "in capitals"),
    explain="Returns {it} in upper case.",
    weight=1.6,
)
TITLE = Op(
    name="title_case",
    src="str",
    dst="str",
    expr="' '.join(w.capitalize() for w in {x}.split())",
    do=(
        "(capitalize|capitalise) (each|every) word (in|of) {it}",
        "(convert|turn|put) {it} (to|into) title case",
        "(title-case|titlecase) {it}",
        "make the first letter of (each|every) word (in|of) {it} (uppercase|a capital) and the "
        "rest lowercase",
        "(write|return) {it} (in title case|like a title|like a headline), (every|each) word "
        "(capitalized|with a capital)",
        "start (each|every) word (in|of) {it} with a (capital|capital letter)",
    ),
    get=(
        "{it} in title case",
        "{it} with (each|every) word (capitalized|capitalised)",
        "the title-case (version|form) of {it}",
    ),
    ask=("what is {it} in title case",),
    short=("title case", "each word capitalized", "title-cased"),
    explain="Returns {it} with every word capitalized.",
    weight=1.5,
)
CAPITALIZE = Op(
    name="capitalize_text",
    src="str",
    dst="str",
    expr="{x}.capitalize()",
    do=(
        "(capitalize|capitalise) {it}",
        "make the first letter of {it} (uppercase|a capital) and the (rest|others) lowercase",
        "(write|return) {it} with (a capital first letter|only its first letter capitalized)",
        "start {it} with a capital letter and lowercase the rest",
        "(call|use) capitalize on {it}",
    ),
    get=(
        "{it} (capitalized|capitalised)",
        "{it} with a capital first letter",
        "the capitalized (version|form) of {it}",
    ),
    short=("capitalized", "first letter big, rest small"),
    explain="Returns {it} with its first letter in upper case and the rest in lower case.",
    weight=1.2,
)
SWAP_CASE = Op(
    name="swap_case",
    src="str",
    dst="str",
    expr="{x}.swapcase()",
    do=(
        "(swap|flip|invert|toggle|switch) the case of {it}",
        "(swap|flip|invert|toggle) the case of (each|every) (letter|character) (in|of) {it}",
        "(turn|change) (uppercase|capitals) (to|into) lowercase and lowercase (to|into) "
        "(uppercase|capitals) in {it}",
        "make [the] capital letters of {it} small and [the] small ones capital",
        "(exchange|swap) upper and lower case in {it}",
    ),
    get=(
        "{it} with (its case|upper and lower case) (swapped|flipped|inverted|exchanged)",
        "the case-swapped (version|form) of {it}",
    ),
    short=("swap case", "case swapped", "toggle case", "invert case"),
    explain="Returns {it} with upper and lower case swapped.",
)
STRIP = Op(
    name="strip_text",
    src="str",
    dst="str",
    expr="{x}.strip()",
    do=(
        "(strip|trim) {it}",
        "(strip|trim|remove) [the] (whitespace|spaces) (from|at|off) both (ends|sides) of {it}",
        "(strip|trim|remove) [the] (leading and trailing|surrounding|outer) "
        "(whitespace|spaces|blanks) (from|of) {it}",
        "(cut|take) the (spaces|whitespace|blanks) off the (ends|edges) of {it}",
        "(remove|drop) the (whitespace|spaces) (around|before and after) {it}",
        "(clean|tidy) the (ends|edges) of {it} of whitespace",
    ),
    get=(
        "{it} without (surrounding|leading and trailing|leading or trailing) (whitespace|spaces)",
        "{it} (stripped|trimmed)",
        "the (stripped|trimmed) (version|form) of {it}",
    ),
    short=("stripped", "trimmed", "strip it", "trim"),
    explain="Returns {it} without surrounding whitespace.",
    weight=1.5,
)
COLLAPSE = Op(
    name="normalize_spaces",
    src="str",
    dst="str",
    expr="' '.join({x}.split())",
    do=(
        "(collapse|squeeze|reduce|shrink) (runs of|multiple|repeated|consecutive) "
        "(spaces|whitespace|blanks) (in|of) {it} (to|into) (one space|a single space|one)",
        "(normalize|normalise|clean up|tidy up) the (whitespace|spacing|spaces) (in|of) {it}",
        "turn (every|each|any) run of (spaces|whitespace) in {it} into (one|a single) space",
        "(remove|drop) [the] (extra|superfluous|double|redundant) (spaces|whitespace) (in|from) "
        "{it}",
        "make sure the words (in|of) {it} are separated by (exactly one|a single|only one) space",
    ),
    get=(
        "{it} with (single spaces|one space) between [the] words",
        "{it} without (extra|superfluous|redundant|double) (spaces|whitespace)",
        "{it} with (whitespace|spaces) (normalized|collapsed)",
    ),
    short=("collapse spaces", "normalize whitespace", "single spaces only", "no extra spaces"),
    explain="Returns {it} with single spaces between its words.",
    weight=1.4,
)
NO_SPACES = Op(
    name="remove_spaces",
    src="str",
    dst="str",
    expr="{x}.replace(' ', '')",
    do=(
        "(remove|delete|drop|erase) (the spaces|all spaces|all the spaces|every space|spaces) "
        "(from|in) {it}",
        "get rid of (the|all|all the) (spaces|blanks) in {it}",
        "(write|return) {it} without (spaces|any spaces)",
        "(squeeze|take) (the|all) spaces out of {it}",
        "(glue|stick) the words of {it} together by dropping (the|all) spaces",
    ),
    get=(
        "{it} without (spaces|any spaces|its spaces)",
        "{it} with (the|all|its) spaces (removed|deleted|taken out)",
    ),
    short=("no spaces", "without spaces", "spaces removed"),
    explain="Returns {it} without spaces.",
    weight=1.3,
)
NO_VOWELS = Op(
    name="remove_vowels",
    src="str",
    dst="str",
    expr="''.join(c for c in {x} if c.lower() not in 'aeiou')",
    do=(
        "(remove|delete|drop|strip|erase) (the|all|all the|every one of the) vowels (from|in) {it}",
        "(write|return) {it} without (vowels|its vowels|any vowels)",
        "(take|cut|throw) (the|all) vowels out of {it}",
        "get rid of (the|all|any) vowels in {it}",
        "keep (all|everything) (in|of) {it} (but|except) [the] vowels",
        "(remove|delete) (each|every) a, e, i, o and u (from|in) {it}",
        "filter the vowels out of {it}",
    ),
    get=(
        "{it} without (vowels|its vowels|the vowels)",
        "{it} with (the|all|its) vowels (removed|taken out|dropped)",
        "the (non-vowels|characters other than vowels) (in|of) {it}",
    ),
    ask=("what is left of {it} without vowels",),
    short=("no vowels", "without vowels", "vowels removed", "strip vowels"),
    explain="Returns {it} without its vowels.",
    weight=1.6,
)
VOWELS_ONLY = Op(
    name="keep_vowels",
    src="str",
    dst="str",
    expr="''.join(c for c in {x} if c.lower() in 'aeiou')",
    do=(
        "keep (only|just|nothing but) the vowels (of|in) {it}",
        "(remove|drop|delete) everything (from|in) {it} (except|but) [the] vowels",
        "(extract|pull out|collect|get) the vowels (of|in|from) {it} (as a string|in order|as "
        "one string)",
        "(filter|reduce) {it} (down to|to) its vowels",
    ),
    get=(
        "the vowels (of|in|from) {it}[ as a string]",
        "{it} reduced to [its] vowels",
        "only the vowels (of|in) {it}",
    ),
    ask=("which vowels are in {it}",),
    short=("vowels only", "only vowels"),
    explain="Returns the vowels of {it} in order.",
    weight=0.8,
)
NO_DIGITS = Op(
    name="remove_digits",
    src="str",
    dst="str",
    expr="''.join(c for c in {x} if not c.isdigit())",
    do=(
        "(remove|delete|drop|strip|erase) (the|all|all the) (digits|numerals) (from|in) {it}",
        "(write|return) {it} without (digits|its digits|any digits)",
        "(take|cut|throw) (the|all) digits out of {it}",
        "get rid of (the|all|any) digits in {it}",
        "keep every character (in|of) {it} that is not a digit",
    ),
    get=(
        "{it} without (digits|its digits|the digits)",
        "{it} with (the|all|its) digits (removed|taken out)",
        "the characters of {it} that are not digits",
    ),
    short=("no digits", "without digits", "digits removed"),
    explain="Returns {it} without its digits.",
)
DIGITS_ONLY = Op(
    name="keep_digits",
    src="str",
    dst="str",
    expr="''.join(c for c in {x} if c.isdigit())",
    do=(
        "keep (only|just|nothing but) the digits (of|in) {it}",
        "(remove|drop|delete|strip) everything (from|in) {it} (except|but) [the] digits",
        "(extract|pull out|get|collect) the digits (of|in|from) {it} (as a string|as one "
        "string|in order)",
        "(remove|drop) (every|each|any) character (of|in|from) {it} that (is not|isn't) a digit",
        "(filter|reduce) {it} (down to|to) its digits",
    ),
    get=(
        "the digits (of|in|from) {it} as (a|one) string",
        "only the digits (of|in) {it}",
        "{it} reduced to [its] digits",
    ),
    short=("digits only", "only digits", "keep digits"),
    explain="Returns the digits of {it} as a string.",
    weight=1.2,
)
LETTERS_ONLY = Op(
    name="keep_letters",
    src="str",
    dst="str",
    expr="''.join(c for c in {x} if c.isalpha())",
    do=(
        "keep (only|just|nothing but) the letters (of|in) {it}",
        "(remove|drop|delete|strip) everything (from|in) {it} (except|but) [the] letters",
        "(extract|pull out|get|collect) the letters (of|in|from) {it} (as a string|as one "
        "string|in order)",
        "(remove|drop) (every|each|any) character (of|in|from) {it} that (is not|isn't) a letter",
        "(remove|drop|delete) all (non-letters|non-alphabetic characters|non-alphabetical "
        "characters) (from|in) {it}",
    ),
    get=(
        "the letters (of|in|from) {it} as (a|one) string",
        "only the letters (of|in) {it}",
        "{it} reduced to [its] letters",
    ),
    short=("letters only", "only letters", "keep letters"),
    explain="Returns the letters of {it} as a string.",
    weight=1.2,
)
ALNUM_ONLY = Op(
    name="keep_alphanumeric",
    src="str",
    dst="str",
    expr="''.join(c for c in {x} if c.isalnum())",
    do=(
        "keep (only|just) the (letters and digits|alphanumeric characters|alphanumerics) "
        "(of|in) {it}",
        "(remove|drop|delete|strip) everything (from|in) {it} (except|but) letters and "
        "(digits|numbers)",
        "(remove|drop|delete) (every|each|any) character (of|in|from) {it} that is neither a "
        "letter nor a digit",
        "(remove|drop|strip) all (non-alphanumeric|special) characters (from|in) {it}",
    ),
    get=(
        "the (letters and digits|alphanumeric characters) (of|in) {it} as (a|one) string",
        "{it} reduced to letters and digits",
        "{it} without (special|non-alphanumeric) characters",
    ),
    short=("alphanumeric only", "letters and digits only", "no special characters"),
    explain="Returns the letters and digits of {it} as a string.",
)
NO_PUNCTUATION = Op(
    name="remove_punctuation",
    src="str",
    dst="str",
    expr="''.join(c for c in {x} if c.isalnum() or c.isspace())",
    do=(
        "(remove|delete|drop|strip|erase) (the|all|all the|any) (punctuation|punctuation marks) "
        "(from|in) {it}",
        "(write|return) {it} without (punctuation|punctuation marks|any punctuation)",
        "get rid of (the|all|any) punctuation in {it}",
        "keep (only|just) the letters, digits and (spaces|whitespace) (of|in) {it}",
        "(clean|free) {it} of (punctuation|punctuation marks|commas, dots and the like)",
    ),
    get=(
        "{it} without (punctuation|its punctuation|punctuation marks)",
        "{it} with (the|all|its) punctuation (removed|stripped|taken out)",
    ),
    short=("no punctuation", "without punctuation", "punctuation removed", "strip punctuation"),
    explain="Returns {it} without punctuation.",
    weight=1.4,
)
REMOVE = Op(
    name="remove_part",
    src="str",
    dst="str",
    expr="{x}.replace({s}, '')",
    do=(
        "(remove|delete|drop|erase) (|every occurrence of |each occurrence of |all occurrences "
        "of ){s} (from|in) {it}",
        "(remove|delete|strip|erase) (all|all the|every one of the) occurrences of {s} "
        "(from|in) {it}",
        "(write|return) {it} without (|every occurrence of |each occurrence of |all occurrences "
        "of ){s}",
        "take {s} out of {it} wherever it (occurs|appears|stands)",
        "get rid of (|every occurrence of |each occurrence of |all occurrences of ){s} in {it}",
        "(cut|filter) (|every occurrence of |each occurrence of |all occurrences of ){s} out of "
        "{it}",
    ),
    get=(
        "{it} without (|every occurrence of |each occurrence of |all occurrences of ){s}",
        "{it} with (|every occurrence of |each occurrence of |all occurrences of ){s} "
        "(removed|deleted|taken out)",
    ),
    short=("no {s}", "without {s}", "{s} removed", "delete {s}"),
    explain="Returns {it} with {s} removed.",
    params={"s": PART},
    weight=1.4,
)
REPLACE = Op(
    name="replace_part",
    src="str",
    dst="str",
    expr="{x}.replace({s}, {t})",
    do=(
        "(replace|substitute) (|every occurrence of |each occurrence of |all occurrences of "
        "){s} in {it} (with|by) {t}",
        "replace {s} (with|by) {t} in {it}",
        "(change|turn) (|every occurrence of |each occurrence of |all occurrences of ){s} "
        "(in|of) {it} (to|into) {t}",
        "(write|put|use) {t} (instead of|in place of) {s} in {it}",
        "(swap|exchange) {s} for {t} in {it}",
        "put {t} wherever {s} (occurs|appears|stands|is) in {it}",
        "(replace|substitute) all occurrences of {s} in {it} (with|by) {t}",
    ),
    get=(
        "{it} with (|every occurrence of |each occurrence of |all occurrences of ){s} (replaced "
        "by|changed to|turned into) {t}",
        "{it} with {t} (instead of|in place of|for) {s}",
    ),
    short=("{s} replaced by {t}", "{s} to {t}", "replace {s} with {t}", "{t} for {s}"),
    explain="Returns {it} with {s} replaced by {t}.",
    params={"s": OLD, "t": NEW},
    weight=1.8,
)
SPACES_TO = Op(
    name="replace_spaces",
    src="str",
    dst="str",
    expr="{x}.replace(' ', {s})",
    do=(
        "replace (the|all|all the) (spaces|spaces|blanks) in {it} (with|by) {s}",
        "(turn|change) (every|each) (space|blank) (in|of) {it} into {s}",
        "(put|write|use) {s} (instead of|in place of) [the] spaces in {it}",
        "(swap|exchange) the spaces (in|of) {it} for {s}",
    ),
    get=(
        "{it} with {s} (instead of|in place of) spaces",
        "{it} with (the|all|its) spaces (replaced by|turned into|changed to) {s}",
    ),
    short=("spaces to {s}", "{s} instead of spaces", "spaces replaced by {s}"),
    explain="Returns {it} with {s} in place of spaces.",
    params={"s": SEPARATOR},
)
MASK_VOWELS = Op(
    name="mask_vowels",
    src="str",
    dst="str",
    expr="''.join({s} if c.lower() in 'aeiou' else c for c in {x})",
    do=(
        "replace (the|all|all the) vowels (in|of) {it} (with|by) {s}",
        "(turn|change) (every|each) vowel (in|of) {it} into {s}",
        "(put|write|use) {s} (instead of|in place of) (each|every|any) vowel in {it}",
        "(hide|mask|censor) the vowels (in|of) {it} with {s}",
    ),
    get=(
        "{it} with {s} (instead of|in place of|for) (the vowels|each vowel|every vowel)",
        "{it} with (the|all|its) vowels (replaced by|turned into) {s}",
    ),
    short=("vowels to {s}", "{s} instead of vowels", "vowels replaced by {s}"),
    explain="Returns {it} with {s} in place of every vowel.",
    params={"s": NEW},
    weight=0.9,
)
UNIQUE_LETTERS = Op(
    name="unique_characters",
    src="str",
    dst="str",
    expr="''.join(dict.fromkeys({x}))",
    do=(
        "(remove|drop|delete) [the] (duplicate|repeated) (letters|characters) (from|in) {it}",
        "keep only the first (occurrence|copy|appearance) of (each|every) (letter|character) "
        "(in|of) {it}",
        "keep (each|every) (letter|character) (of|in) {it} (once|only once|just once), in "
        "order[ of first appearance]",
        "(dedupe|deduplicate) the (letters|characters) (in|of) {it}",
        "(skip|drop) (letters|characters) of {it} that have (already appeared|been seen before)",
    ),
    get=(
        "the (distinct|unique|different) (letters|characters) (in|of) {it} as (a|one) string",
        "{it} without (duplicate|repeated) (letters|characters)",
    ),
    short=("no repeated letters", "each letter once", "dedupe letters", "unique chars"),
    explain="Returns {it} with only the first occurrence of every character.",
    weight=1.3,
)
SQUEEZE = Op(
    name="squeeze_repeats",
    src="str",
    dst="str",
    expr="''.join(c for i, c in enumerate({x}) if i == 0 or c != {x}[i - 1])",
    do=(
        "(collapse|squeeze|merge|reduce) runs of (the same|equal|identical) (letter|character) "
        "in {it} (to|into) one",
        "(remove|drop) (consecutive|adjacent|neighbouring) (duplicate|repeated) "
        "(letters|characters) (from|in) {it}",
        "keep one (letter|character) of (each|every) run of equal (letters|characters) in {it}",
        "(drop|skip) (each|every) (letter|character) of {it} that (equals|is the same as) the "
        "one before",
    ),
    get=(
        "{it} without (consecutive|adjacent|neighbouring) (duplicates|repeats)",
        "{it} with runs of equal (letters|characters) (collapsed|squeezed)",
    ),
    short=("no adjacent duplicates", "squeeze repeats", "no doubled letters"),
    explain="Returns {it} without characters that equal the one before.",
    weight=0.7,
)
RUN_LENGTH = Op(
    name="run_length_encode",
    src="str",
    dst="str",
    body=(
        "runs = []",
        "for c in {x}:",
        "    if runs and runs[-1][0] == c:",
        "        runs[-1][1] += 1",
        "    else:",
        "        runs.append([c, 1])",
        "{y} = ''.join(c + str(n) for c, n in runs)",
    ),
    do=(
        "(run-length encode|run length encode|rle encode|rle-encode) {it}",
        "(encode|compress) {it} (with|by|using) (run-length|run length) encoding, like 'aab' to "
        "'a2b1'",
        "turn (each|every) run of equal (letters|characters) (in|of) {it} into the "
        "(letter|character) and (its count|how often it repeats)",
        "(write|return) {it} as (letters|characters) followed by their run lengths",
        "(compress|shorten) {it} so that 'aaab' becomes 'a3b1'",
    ),
    get=("the run-length (encoding|encoded form) of {it}", "{it} run-length encoded, like 'a3b1'"),
    ask=("what is the run-length encoding of {it}",),
    short=("run-length encoded", "rle", "aaab to a3b1"),
    explain="Returns {it} with each run of a character as the character and its count.",
    weight=1.0,
)
CAESAR = Op(
    name="caesar_cipher",
    src="str",
    dst="str",
    body=(
        "alphabet = 'abcdefghijklmnopqrstuvwxyz'",
        "{y} = ''",
        "for c in {x}:",
        "    if c in alphabet:",
        "        c = alphabet[(alphabet.index(c) + {k}) % 26]",
        "    {y} += c",
    ),
    do=(
        "(shift|move|rotate) (each|every) lowercase letter (of|in) {it} (forward by|by) {k} "
        "places in the alphabet[, wrapping around]",
        "(encrypt|encode|encipher) {it} with a caesar (cipher|shift) of {k}",
        "apply a caesar (cipher|shift) of {k} to {it}",
        "caesar-(shift|encrypt) {it} by {k}",
        "replace each lowercase letter (of|in) {it} (by|with) the one {k} places (later|further "
        "on) in the alphabet",
    ),
    get=(
        "{it} caesar-shifted by {k}",
        "the caesar (cipher|encryption) of {it} with (shift|key|offset) {k}",
    ),
    short=("caesar shift by {k}", "caesar cipher with {k}"),
    explain="Returns {it} with each lower-case letter moved {k} places in the alphabet.",
    params={"k": SHIFT},
    weight=0.9,
)
SNAKE = Op(
    name="to_snake_case",
    src="str",
    dst="str",
    expr="''.join('_' + c.lower() if c.isupper() else c for c in {x}).lstrip('_')",
    do=(
        "(convert|turn|change) {it} from (camelcase|camel case) (to|into) (snake_case|snake case)",
        "(convert|turn|change) {it} (to|into) (snake_case|snake case)",
        "(write|put|return) {it} in (snake_case|snake case)",
        "put an underscore before (each|every) capital (of|in) {it} and lowercase it",
        "(snake-case|snakecase) {it}",
    ),
    get=(
        "{it} in (snake_case|snake case)",
        "the (snake_case|snake case) (form|version|spelling) of {it}",
    ),
    ask=("what is {it} in (snake_case|snake case)",),
    short=("snake_case", "camel to snake", "to snake case"),
    explain="Returns the camel-case name {it} in snake case.",
    weight=1.1,
)
CAMEL = Op(
    name="to_camel_case",
    src="str",
    dst="str",
    body=(
        "parts = {x}.split('_')",
        "{y} = parts[0] + ''.join(w.capitalize() for w in parts[1:])",
    ),
    do=(
        "(convert|turn|change) {it} from (snake_case|snake case) (to|into) (camelcase|camel case)",
        "(convert|turn|change) {it} (to|into) (camelcase|camel case)",
        "(write|put|return) {it} in (camelcase|camel case)",
        "(drop|remove) the underscores (of|in) {it} and capitalize (each|every) part after the "
        "first",
        "(camel-case|camelcase) {it}",
    ),
    get=(
        "{it} in (camelcase|camel case)",
        "the (camelcase|camel case) (form|version|spelling) of {it}",
    ),
    ask=("what is {it} in (camelcase|camel case)",),
    short=("camelcase", "snake to camel", "to camel case"),
    explain="Returns the snake-case name {it} in camel case.",
    weight=1.1,
)
SLUG = Op(
    name="slugify",
    src="str",
    dst="str",
    expr="'-'.join({x}.lower().split())",
    do=(
        "(slugify|kebab-case) {it}",
        "(make|create|build) a (slug|url slug) (of|from|out of) {it}",
        "(convert|turn|change) {it} (to|into) (a slug|kebab case|kebab-case)",
        "lowercase {it} and join its words with (dashes|hyphens)",
        "(write|return) {it} in lowercase with (dashes|hyphens) between the words",
    ),
    get=(
        "the slug (of|for) {it}",
        "{it} in (kebab case|kebab-case)",
        "{it} in lowercase with (dashes|hyphens) between the words",
    ),
    short=("slug", "slugified", "kebab-case"),
    explain="Returns {it} in lower case with dashes between its words.",
)
NO_LETTER = Op(
    name="remove_letter",
    src="str",
    dst="str",
    expr="''.join(c for c in {x} if c.lower() != {s})",
    do=(
        "(remove|delete|drop) (|every occurrence of |each occurrence of |all occurrences of "
        "){s} (from|in) {it}, (big or small|upper or lower "
        "case|whatever its case|ignoring case)",
        "(remove|delete|drop) {s} (from|in) {it} in both cases",
        "(write|return) {it} without {s}, (capital or not|in either case|ignoring case)",
        "take (capital and small|upper- and lowercase|upper and lower case) {s} out of {it}",
    ),
    get=(
        "{it} without {s} in (either|any) case",
        "{it} with (|every occurrence of |each occurrence of |all occurrences of ){s} removed, "
        "(ignoring case|whatever the case)",
    ),
    short=("{s} removed ignoring case",),
    explain="Returns {it} without {s} in either case.",
    params={"s": LETTER},
    weight=0.4,
)
OPS: tuple[Op, ...] = (
    REVERSE,
    LOWER,
    UPPER,
    TITLE,
    CAPITALIZE,
    SWAP_CASE,
    STRIP,
    COLLAPSE,
    NO_SPACES,
    NO_VOWELS,
    VOWELS_ONLY,
    NO_DIGITS,
    DIGITS_ONLY,
    LETTERS_ONLY,
    ALNUM_ONLY,
    NO_PUNCTUATION,
    REMOVE,
    REPLACE,
    SPACES_TO,
    MASK_VOWELS,
    UNIQUE_LETTERS,
    SQUEEZE,
    RUN_LENGTH,
    CAESAR,
    SNAKE,
    CAMEL,
    SLUG,
    NO_LETTER,
)
