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
        "(put|write|return|give) {it} (back to front|the other way round|backward|from the end to "
        "the start)",
        "(put|place) the (letters|characters|chars) of {it} in (reverse|the "
        "opposite|backward|inverted) order",
        "make the last (letter|character|char) of {it} come first[ and so on]",
        "(invert|turn round) {it}",
        "(write|list) the (letters|characters|chars) of {it} from (the last to the first|right to "
        "left|the end)",
        "(return|give) {it} (reversed|with its (letters|characters|chars) reversed)",
        "have {it} (reversed|spelled backwards)",
    ),
    get=(
        "the reverse of {it}",
        "{it} (reversed|backwards|spelled backwards|written backwards)",
        "the reversed (string|text|version) of {it}",
        "the mirror image of {it}",
        "{it} (back to front|in reverse|the other way round|from right to left)",
        "the (letters|characters|chars) of {it} in reverse order, as a string",
    ),
    ask=(
        "what is {it} (spelled backwards|backwards|in reverse|reversed)",
        "how is {it} (written|spelled) backwards",
    ),
    short=(
        "reversed",
        "backwards",
        "reverse it",
        "back to front",
        "in reverse",
        "letters in reverse order",
        "spelled backwards",
        "the other way round",
        "right to left",
        "flip it",
    ),
    explain="Returns {it} spelled backwards.",
    weight=2.2,
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
        "(transform|switch|bring|normalize) {it} to (lowercase|lower case|small letters)",
        "(put|write) {it} (in|all in) (small letters|lower case|lowercase)",
        "(change|make|turn) (all|any) (big|capital|uppercase) letters (in|of) {it} (to|into) "
        "(small|lowercase) (ones|letters)",
        "make sure {it} (is all lowercase|has no capitals, only small letters)",
        "have {it} (lowercased|in small letters|in lower case)",
        "(return|give) {it} (lowercased|all in lowercase|with small letters only)",
    ),
    get=(
        "{it} in (lowercase|lower case|small letters)",
        "the (lowercase|lowercased|lower-case) (version|form) of {it}",
        "{it} lowercased",
        "{it}, all (lowercase|in small letters)",
        "{it} (with|using) only small letters in place of capitals",
    ),
    ask=("what is {it} in (lowercase|small letters)",),
    short=(
        "lowercased",
        "lowercase it",
        "lower case",
        "in lowercase",
        "all small letters",
        "small letters",
        "to lowercase",
        "everything lowercase",
        "goes lowercase",
        "lower",
        "all lower case",
    ),
    explain="Returns {it} in lower case.",
    weight=2.0,
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
        "(transform|switch|bring|normalize) {it} to (uppercase|upper case|capitals|big letters)",
        "(put|write) {it} (in|all in) (capitals|capital letters|big letters|caps|upper case)",
        "(change|make|turn) (all|any) (small|lowercase) letters (in|of) {it} (to|into) "
        "(big|capital|uppercase) (ones|letters)",
        "make sure {it} (is all uppercase|is in capitals)",
        "have {it} (uppercased|in capitals|in big letters)",
        "(return|give|hand back) {it} (uppercased|all in uppercase|in capital letters)",
        "(make|turn) {it} (big|into big letters|into capital letters)",
    ),
    get=(
        "{it} in (uppercase|capitals|all caps)",
        "the (uppercase|uppercased|upper-case) (version|form) of {it}",
        "{it} uppercased",
        "{it}, all (uppercase|in capitals|in big letters)",
        "{it} in (capital letters|big letters|caps|upper case)",
    ),
    ask=("what is {it} in (uppercase|capitals|all caps)",),
    short=(
        "uppercased",
        "uppercase it",
        "upper case",
        "all caps",
        "in capitals",
        "in caps",
        "in capital letters",
        "big letters",
        "to uppercase",
        "everything in capitals",
        "upper",
        "make it caps",
    ),
    explain="Returns {it} in upper case.",
    weight=1.9,
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
        "(write|put|make) {it} with (each|every) word (capitalized|starting with a big "
        "letter|starting with a capital)",
        "(let|have|make) (each|every) word (in|of) {it} (start|begin) with a "
        "(big|capital) letter, (the rest small|the other letters small)",
        "put a (capital|big letter) at the (start|beginning) of (each|every) word (in|of) {it}[ "
        "and lowercase the rest]",
        "(uppercase|capitalize) the first letter of (each|every) word (in|of) {it}, lowercase the "
        "rest",
        "(return|give) {it} with all [its] words capitalized",
    ),
    get=(
        "{it} in title case",
        "{it} with (each|every) word (capitalized|capitalised)",
        "the title-case (version|form) of {it}",
        "{it} with a (capital|big letter) at the start of (each|every) word",
        "{it}, every word capitalized",
    ),
    ask=(
        "what is {it} in title case",
        "how does {it} look with every word capitalized",
    ),
    short=(
        "title case",
        "each word capitalized",
        "title-cased",
        "every word capitalized",
        "capitalize each word",
        "each word with a big first letter",
        "words capitalized",
        "title case it",
    ),
    explain="Returns {it} with every word capitalized.",
    weight=1.7,
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
        "(make|turn) the first letter of {it} (big|upper case|into a capital) and (leave|make) "
        "the rest small",
        "(uppercase|capitalize) (only|just) the first letter of {it} and lowercase the "
        "(rest|others)",
        "(write|put) {it} with a (big|capital) first letter and (the rest small|small letters "
        "after it)",
        "have {it} start with a (big|capital) letter, (the rest small|everything else lowercase)",
        "put a (capital|big letter) at the (start|beginning) of {it} and make the (rest|others) "
        "(small|lowercase)",
    ),
    get=(
        "{it} (capitalized|capitalised)",
        "{it} with a capital first letter",
        "the capitalized (version|form) of {it}",
        "{it} with a (big|capital) first letter and (the rest small|a lowercase rest)",
    ),
    short=(
        "capitalized",
        "first letter big, rest small",
        "first letter capital, rest lowercase",
        "capitalize it",
        "first letter uppercase, the rest small",
        "big first letter",
        "capitalise",
    ),
    explain="Returns {it} with its first letter in upper case and the rest in lower case.",
    weight=1.5,
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
        "(remove|cut off|delete|throw away|drop) the (spaces|blanks|whitespace) at (both ends|the "
        "start and the end|the ends|the beginning and end) of {it}",
        "(trim|strip|clean) {it} (on both sides|at both ends|left and right)",
        "(strip|trim) the (spaces|blanks|whitespace) (off|around) {it}",
        "make sure {it} has no (spaces|blanks|whitespace) at (either end|the ends|the start or "
        "the end)",
        "(have|get) the (outer|leading and trailing|surrounding) (spaces|blanks|whitespace) "
        "removed from {it}",
        "(ignore|drop) (leading and trailing|surrounding) (spaces|blanks|whitespace) (of|in) {it}",
    ),
    get=(
        "{it} without (surrounding|leading and trailing|leading or trailing) (whitespace|spaces)",
        "{it} (stripped|trimmed)",
        "the (stripped|trimmed) (version|form) of {it}",
        "{it} with the (outer|surrounding|leading and trailing) (spaces|blanks|whitespace) "
        "(gone|removed|cut off)",
        "{it} trimmed (on both sides|at both ends)",
    ),
    short=(
        "stripped",
        "trimmed",
        "strip it",
        "trim",
        "trim both ends",
        "no outer spaces",
        "ends trimmed",
        "spaces at both ends removed",
        "strip whitespace",
    ),
    explain="Returns {it} without surrounding whitespace.",
    weight=1.8,
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
        "(make|turn) several (spaces|blanks) in a row in {it} into (one|a single one)",
        "(let|have) runs of (spaces|blanks|whitespace) (in|inside) {it} (collapse|shrink) "
        "(to|into) one space",
        "leave (only|just) one (space|blank) between [the] words (in|of) {it}[ and none at the "
        "ends]",
        "(split|break) {it} into words and (join|glue) them with (single spaces|one space)",
        "(replace|swap) (each|every|any) run of (spaces|blanks|whitespace) in {it} (with|for) "
        "(one|a single) space",
        "(get rid of|throw away) the (extra|double|needless) (spaces|blanks) (in|of) {it}",
    ),
    get=(
        "{it} with (single spaces|one space) between [the] words",
        "{it} without (extra|superfluous|redundant|double) (spaces|whitespace)",
        "{it} with (whitespace|spaces) (normalized|collapsed)",
        "{it} with (each|every) run of (spaces|blanks) (turned into one|collapsed into one space)",
    ),
    short=(
        "collapse spaces",
        "normalize whitespace",
        "single spaces only",
        "no extra spaces",
        "one space between words",
        "runs of blanks to one space",
        "extra spaces out",
        "no double spaces",
        "tidy spaces",
    ),
    explain="Returns {it} with single spaces between its words.",
    weight=1.6,
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
        "(delete|remove|throw out|kick out) (each|every) (space|space character) (in|from) {it}[, "
        "also in the middle]",
        "(remove|delete) all (blanks|space characters|spaces) (in|from) {it}, (inside too|also in "
        "the middle|everywhere)",
        "close up {it} by (removing|deleting) all (spaces|blanks)",
        "make sure {it} (has|contains) no spaces (at all|anywhere)",
        "replace (each|every) space in {it} (with|by) nothing",
        "(ignore|skip|leave out) (the|all) spaces (in|of) {it}",
    ),
    get=(
        "{it} without (spaces|any spaces|its spaces)",
        "{it} with (the|all|its) spaces (removed|deleted|taken out)",
        "{it} with no spaces (at all|in it)",
        "{it} with the (blanks|spaces) (thrown out|left out|gone)",
    ),
    short=(
        "no spaces",
        "without spaces",
        "spaces removed",
        "spaces out",
        "drop all spaces",
        "ignore spaces",
        "no blanks",
        "remove every space",
        "delete spaces everywhere",
    ),
    explain="Returns {it} without spaces.",
    weight=1.6,
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
        "(throw out|throw away|kick out|skip|leave out|ignore) (the|all|all the) vowels "
        "(in|from|of) {it}",
        "(return|give) {it} with (the|all|its) vowels (left out|gone|deleted|removed)",
        "(keep|take) only the (letters|characters|chars) of {it} that are not vowels",
        "(drop|remove|skip) (every|each|any) (letter|character|char) (in|of|from) {it} that is (a "
        "vowel|a, e, i, o or u)",
        "make sure no vowels (remain|are left|stay) in {it}",
    ),
    get=(
        "{it} without (vowels|its vowels|the vowels)",
        "{it} with (the|all|its) vowels (removed|taken out|dropped)",
        "the (non-vowels|characters other than vowels) (in|of) {it}",
        "{it} with the vowels (left out|skipped|thrown away|gone)",
        "{it} minus [the] vowels",
        "what is left of {it} when the vowels go",
    ),
    ask=("what is left of {it} without vowels",),
    short=(
        "no vowels",
        "without vowels",
        "vowels removed",
        "strip vowels",
        "vowels out",
        "drop the vowels",
        "skip vowels",
        "no a, e, i, o, u",
        "ignore vowels",
        "leave out vowels",
    ),
    explain="Returns {it} without its vowels.",
    weight=1.8,
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
        "(return|give|take) (only|just) the vowels (of|in|from) {it}, in (order|the order in "
        "which they come)",
        "(throw away|drop|remove|ignore) (every|each|any) (letter|character|char) (in|of|from) "
        "{it} that is not a vowel",
        "(leave|keep) only a, e, i, o and u in {it}, (big or small|in either case)",
        "(skip|leave out|ignore) (the consonants and all else|everything that is not a vowel) in "
        "{it}",
    ),
    get=(
        "the vowels (of|in|from) {it}[ as a string]",
        "{it} reduced to [its] vowels",
        "only the vowels (of|in) {it}",
        "just the vowels (of|in|from) {it}, in order",
        "{it} without everything that is not a vowel",
    ),
    ask=("which vowels are in {it}",),
    short=(
        "vowels only",
        "only vowels",
        "keep the vowels",
        "just the vowels",
        "everything but vowels out",
        "keep a, e, i, o, u",
    ),
    explain="Returns the vowels of {it} in order.",
    weight=1.5,
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
        "(throw out|throw away|kick out|skip|leave out|ignore) (the|all|all the) "
        "(digits|numbers|numerals) (in|from|of) {it}",
        "(return|give) {it} with (the|all|its) digits (left out|gone|deleted|removed)",
        "(drop|remove|skip) (every|each|any) (letter|character|char) (in|of|from) {it} that is a "
        "digit",
        "make sure no digits (remain|are left|stay) in {it}",
        "(delete|remove) (each|every) (digit|0-9) (in|from) {it}",
    ),
    get=(
        "{it} without (digits|its digits|the digits)",
        "{it} with (the|all|its) digits (removed|taken out)",
        "the characters of {it} that are not digits",
        "{it} with the digits (left out|skipped|thrown away|gone)",
        "{it} minus [the] digits",
    ),
    short=(
        "no digits",
        "without digits",
        "digits removed",
        "digits out",
        "drop the digits",
        "skip digits",
        "strip digits",
        "no numbers",
    ),
    explain="Returns {it} without its digits.",
    weight=1.5,
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
        "(return|give|take|pick) (only|just) the digits (of|in|from|out of) {it}",
        "(throw away|drop|remove|ignore|delete) (all|everything) that is not a digit (in|from) "
        "{it}",
        "(leave|keep) only 0-9 in {it}",
        "(skip|leave out|ignore) (every|each|any) (letter|character|char) (in|of) {it} that is "
        "not a digit",
        "(get rid of|strip) (the|all) non-digits (in|from) {it}",
        "(fetch|pull|pick|get) the digits out of {it} and (put them together|join them)",
    ),
    get=(
        "the digits (of|in|from) {it} as (a|one) string",
        "only the digits (of|in) {it}",
        "{it} reduced to [its] digits",
        "just the digits (of|in|from) {it}",
        "{it} without (the non-digits|anything but digits|what is not a digit)",
        "the digits of {it}, (joined|put together)",
    ),
    short=(
        "digits only",
        "only digits",
        "keep digits",
        "just the digits",
        "everything but digits out",
        "non-digits removed",
        "only 0-9",
        "drop non-digits",
    ),
    explain="Returns the digits of {it} as a string.",
    weight=1.7,
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
        "(return|give|take|pick) (only|just) the letters (of|in|from|out of) {it}",
        "(throw away|drop|remove|ignore|delete) (all|everything) that is not a letter (in|from) "
        "{it}",
        "(skip|leave out|ignore) (every|each|any) (character|char|symbol) (in|of) {it} that is "
        "not a letter",
        "(get rid of|strip) (the|all) non-letters (in|from) {it}",
    ),
    get=(
        "the letters (of|in|from) {it} as (a|one) string",
        "only the letters (of|in) {it}",
        "{it} reduced to [its] letters",
        "just the letters (of|in|from) {it}",
        "{it} without (the non-letters|anything but letters|what is not a letter)",
    ),
    short=(
        "letters only",
        "only letters",
        "keep letters",
        "just the letters",
        "everything but letters out",
        "non-letters removed",
        "drop non-letters",
    ),
    explain="Returns the letters of {it} as a string.",
    weight=1.5,
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
        "(return|give) (only|just) the letters and digits (of|in|from) {it}",
        "(throw away|drop|ignore) (all|everything) in {it} that is not a letter or [a] digit",
        "(skip|remove) (all|the) symbols and spaces in {it}, keeping letters and digits",
    ),
    get=(
        "the (letters and digits|alphanumeric characters) (of|in) {it} as (a|one) string",
        "{it} reduced to letters and digits",
        "{it} without (special|non-alphanumeric) characters",
    ),
    short=(
        "alphanumeric only",
        "letters and digits only",
        "no special characters",
        "just letters and digits",
        "drop everything but letters and digits",
    ),
    explain="Returns the letters and digits of {it} as a string.",
    weight=1.3,
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
        "(throw out|throw away|kick out|skip|leave out|ignore) (the|all) (punctuation|punctuation "
        "marks|punctuation signs) (in|from|of) {it}",
        "(drop|remove|delete) (every|each|any) (character|symbol|sign) (in|of|from) {it} that is "
        "not a letter, digit or (space|whitespace)",
        "(remove|delete|drop) (dots, commas and other|all) (punctuation signs|punctuation) "
        "(in|from) {it}",
        "(return|give) {it} with the punctuation (left out|gone|removed)",
        "make sure no punctuation (remains|is left|stays) in {it}",
    ),
    get=(
        "{it} without (punctuation|its punctuation|punctuation marks)",
        "{it} with (the|all|its) punctuation (removed|stripped|taken out)",
        "{it} with the punctuation (left out|gone|thrown away)",
        "{it} minus [the] punctuation",
    ),
    short=(
        "no punctuation",
        "without punctuation",
        "punctuation removed",
        "strip punctuation",
        "punctuation out",
        "drop punctuation",
        "ignore punctuation",
        "only letters, digits and spaces",
    ),
    explain="Returns {it} without punctuation.",
    weight=1.6,
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
        "(throw out|throw away|kick out|leave out) {s} (from|of) {it} (everywhere|wherever it "
        "occurs)",
        "(return|give) {it} with {s} (left out|gone|deleted|removed)",
        "(replace|swap) {s} in {it} (with nothing|by nothing|by the empty string)",
        "make sure {s} (does not appear|is no longer) in {it} by deleting it",
        "(delete|remove) {s} (everywhere|all over|wherever it appears) in {it}",
    ),
    get=(
        "{it} without (|every occurrence of |each occurrence of |all occurrences of ){s}",
        "{it} with (|every occurrence of |each occurrence of |all occurrences of ){s} "
        "(removed|deleted|taken out)",
        "{it} with {s} (left out|thrown away|gone)",
        "{it} minus {s}",
    ),
    short=(
        "no {s}",
        "without {s}",
        "{s} removed",
        "delete {s}",
        "{s} out",
        "drop {s}",
        "remove all {s}",
        "skip {s}",
        "strip out {s}",
    ),
    explain="Returns {it} with {s} removed.",
    params={"s": PART},
    weight=1.6,
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
        "let {s} become {t} in {it}",
        "(have|get) {s} replaced (by|with) {t} (everywhere|) in {it}",
        "(substitute|swap in|put in) {t} for {s} in {it}",
        "(find|look for) {s} in {it} and (replace it with|put in its place) {t}",
        "(convert|rewrite) (|every occurrence of |all ){s} in {it} (as|to) {t}",
        "(return|give) {it} with {s} (replaced by|exchanged for|turned into) {t}",
    ),
    get=(
        "{it} with (|every occurrence of |each occurrence of |all occurrences of ){s} (replaced "
        "by|changed to|turned into) {t}",
        "{it} with {t} (instead of|in place of|for) {s}",
        "{it} where {s} (is replaced by|becomes|has become) {t}",
        "{it} after replacing {s} (with|by) {t}",
    ),
    short=(
        "{s} replaced by {t}",
        "{s} to {t}",
        "replace {s} with {t}",
        "{t} for {s}",
        "{s} becomes {t}",
        "{s} becoming {t}",
        "{s} gets replaced by {t}",
        "swap {s} for {t}",
        "{s} must become {t}",
        "{t} instead of {s}",
    ),
    explain="Returns {it} with {s} replaced by {t}.",
    params={"s": OLD, "t": NEW},
    weight=2.0,
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
        "(let|have) (each|every) space in {it} (become|turn into) {s}",
        "(have|get) (the|all the) spaces (in|of) {it} replaced (by|with) {s}",
        "(use|put) {s} where {it} has (spaces|blanks|a space)",
        "(fill|plug) the spaces (in|of) {it} with {s}",
    ),
    get=(
        "{it} with {s} (instead of|in place of) spaces",
        "{it} with (the|all|its) spaces (replaced by|turned into|changed to) {s}",
        "{it} where (each|every) space (is|has become) {s}",
    ),
    short=(
        "spaces to {s}",
        "{s} instead of spaces",
        "spaces replaced by {s}",
        "each space becomes {s}",
        "{s} for spaces",
        "{s} where spaces are",
    ),
    explain="Returns {it} with {s} in place of spaces.",
    params={"s": SEPARATOR},
    weight=1.4,
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
        "(have|get) (the|all the|its) vowels (of|in) {it} replaced (by|with) {s}",
        "(let|make) (each|every) vowel (in|of) {it} become {s}",
        "(star out|blank out|cover) (the|all) vowels (in|of) {it} with {s}",
    ),
    get=(
        "{it} with {s} (instead of|in place of|for) (the vowels|each vowel|every vowel)",
        "{it} with (the|all|its) vowels (replaced by|turned into) {s}",
        "{it} where (each|every) vowel (is|has become|is replaced by) {s}",
    ),
    short=(
        "vowels to {s}",
        "{s} instead of vowels",
        "vowels replaced by {s}",
        "each vowel becomes {s}",
        "vowels hidden behind {s}",
        "{s} for vowels",
        "mask vowels with {s}",
    ),
    explain="Returns {it} with {s} in place of every vowel.",
    params={"s": NEW},
    weight=1.4,
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
        "(throw out|throw away|kick out|skip) the (doubles|duplicate letters|repeated "
        "(letters|characters|chars)) (in|from|of) {it}[, keeping the first]",
        "make sure no (letter|character|char) (occurs|appears|comes) twice in {it}, keeping the "
        "first",
        "(write|return|give) (each|every) (different|distinct) (letter|character|char) of {it} "
        "(once|only once), in (order|the order of appearance)",
        "(ignore|skip|leave out) repeated (letters|characters|chars) (in|of) {it}",
        "(leave|keep) only one of (each|every) (letter|character|char) (in|of) {it}",
    ),
    get=(
        "the (distinct|unique|different) (letters|characters) (in|of) {it} as (a|one) string",
        "{it} without (duplicate|repeated) (letters|characters)",
        "{it} with (each|every) (letter|character|char) only once",
        "{it} minus the repeated (letters|characters|chars)",
    ),
    short=(
        "no repeated letters",
        "each letter once",
        "dedupe letters",
        "unique chars",
        "duplicate letters removed",
        "no doubles",
        "each char once",
        "drop repeated letters",
    ),
    explain="Returns {it} with only the first occurrence of every character.",
    weight=1.5,
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
    weight=1.2,
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
    weight=1.2,
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
MASK_DIGITS = Op(
    name="mask_digits",
    src="str",
    dst="str",
    expr="''.join({s} if c.isdigit() else c for c in {x})",
    do=(
        "replace (the|all|all the) (digits|digits|numerals) (in|of) {it} (with|by) {s}",
        "(turn|change) (every|each) digit (in|of) {it} into {s}",
        "(put|write|use) {s} (instead of|in place of) (each|every|any) digit (in|of) {it}",
        "(hide|mask|censor|cover) (the|all|all the) digits (in|of) {it} (with|behind) {s}",
        "(let|make) (each|every) digit (in|of) {it} become {s}",
        "(have|get) (the|all) digits (of|in) {it} replaced (by|with) {s}",
        "put {s} wherever {it} has a digit",
        "(swap|exchange) (each|every) digit (in|of) {it} for {s}",
        "(return|give) {it} with (each|every) digit 0-9 (replaced by|hidden behind|changed to) {s}",
    ),
    get=(
        "{it} with {s} (instead of|in place of|for) (the digits|each digit|every digit)",
        "{it} with (the|all|its) digits (replaced by|turned into|hidden behind|masked by) {s}",
        "{it} where (each|every) digit (is|has become|is replaced by) {s}",
    ),
    ask=("what is {it} with (each|every) digit replaced by {s}",),
    short=(
        "digits to {s}",
        "digits hidden behind {s}",
        "each digit becomes {s}",
        "{s} for every digit",
        "mask digits with {s}",
        "digits replaced by {s}",
    ),
    explain="Returns {it} with {s} in place of every digit.",
    params={"s": NEW},
    weight=1.6,
)
TIDY = Op(
    name="normalize_text",
    src="str",
    dst="str",
    expr="' '.join({x}.lower().split())",
    do=(
        "lowercase {it}, with runs of (spaces|whitespace|blanks) "
        "(collapsed|shrunk|reduced) to (one|a single) space",
        "(collapse|shrink) runs of (spaces|whitespace|blanks) in {it} into one "
        "space, with the ends trimmed and (everything|all) in lowercase",
        "(trim|strip) {it} and make it lowercase, with single spaces between the words",
        "(put|turn) {it} (in|into) (lowercase|small letters) with (single spaces|one space) "
        "between "
        "the words",
        "normalize (both the case and the spaces|case and whitespace) of {it} to lowercase and "
        "single "
        "spaces",
        "(lowercase|lower) the words of {it} and (join|separate) them (with|by) (single spaces|one "
        "space)",
    ),
    get=(
        "{it} in (lowercase|small letters) with (single spaces|one space) between the words",
        "{it} lowercased, trimmed and with its (spaces|whitespace) collapsed",
        "the lowercase words of {it} (with single spaces between|separated by single spaces)",
    ),
    short=(
        "lowercase, collapse spaces, trim",
        "trim, lowercase, single spaces",
        "lowercase with single spaces",
    ),
    explain="Returns {it} in lower case with single spaces between its words.",
    weight=1.5,
)
WORDS_SNAKE = Op(
    name="words_to_snake_case",
    src="str",
    dst="str",
    expr="'_'.join({x}.lower().split())",
    do=(
        "lowercase {it} and (join|glue|connect) its words with underscores",
        "(glue|join|connect) the lowercase words (of|in) {it} with (underscores|an underscore)",
        "(write|return) {it} in lowercase with (underscores|an underscore) between the words",
        "(put|turn) {it} (in|into) (lowercase|small letters) with (underscores|'_') between the "
        "words",
        "(split|break) {it} into words, lowercase them and (join|glue) them with (underscores|'_')",
        "(make|build) a snake_case name (of|from|out of) the words (of|in) {it}",
        "turn the words of {it} into (snake_case|snake case|a snake case name)",
        "replace the spaces between the words of {it} (by|with) underscores, all in lowercase",
    ),
    get=(
        "{it} in lowercase with underscores between the words",
        "the lowercase words (of|in) {it} joined (with|by) underscores",
        "the words of {it} in snake case",
        "the words of {it} as a snake_case name",
    ),
    short=(
        "words in snake case",
        "lowercase words glued with underscores",
        "lowercase, underscores between words",
        "words joined with _, lowercase",
    ),
    explain="Returns the words of {it} in lower case, joined with underscores.",
    weight=1.5,
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
    MASK_DIGITS,
    TIDY,
    WORDS_SNAKE,
)
