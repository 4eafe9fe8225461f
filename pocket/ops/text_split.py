"""Operations from one string to a list: words, lines, characters, pieces, numbers.

Does not cover: results that are strings, numbers or truths, see `pocket.ops.text_more`,
`pocket.ops.text_parts` and `pocket.ops.text_measure`.
"""

from __future__ import annotations

from pocket.ops.base import Op
from pocket.ops.text_params import COUNT, LENGTH, PART, PREFIX, SEPARATOR

WORDS = Op(
    name="split_words",
    src="str",
    dst="strs",
    expr="{x}.split()",
    do=(
        "split {it} (into words|on whitespace|on spaces|at spaces|by spaces|at whitespace)",
        "(break|cut|chop) {it} (up into|into) (words|its words)",
        "(get|return|list|collect|extract) the words (of|in|from) {it}",
        "(turn|convert) {it} into a list of words",
        "tokenize {it} (on whitespace|by spaces|into words)",
        "make a list of (the|all the) words (in|of) {it}",
        "(separate|divide) {it} (into words|at the spaces|at whitespace)",
        "(chop|cut) {it} at (the spaces|spaces|blanks|whitespace)",
        "(give|return|hand back) the words of {it} (as|in) a list",
        "(put|collect) (the|all|all the) words (of|in|from) {it} (in|into) a list",
        "(explode|parse) {it} into (words|tokens|a list of words)",
        "(take|list) (each|every) word (of|in) {it} separately",
    ),
    get=(
        "the words (of|in|from) {it}",
        "a list of the words (in|of) {it}",
        "{it} split (into words|on whitespace|on spaces)",
        "the (tokens|separate words|single words|individual words) (of|in) {it}",
        "{it} (cut|broken) into words",
        "the words of {it} as a list",
    ),
    ask=("(what|which) words are in {it}",),
    short=(
        "split into words",
        "words",
        "list of words",
        "split on spaces",
        "into words",
        "tokens",
        "cut into words",
        "word list",
        "split at spaces",
        "each word",
    ),
    explain="Returns the words of {it}.",
    weight=2.5,
)
COMMAS = Op(
    name="split_commas",
    src="str",
    dst="strs",
    expr="[w.strip() for w in {x}.split(',')]",
    do=(
        "split {it} (on|at|by) commas and (strip|trim) each (part|piece|item)",
        "(break|cut) {it} at the commas and (strip|trim) the (parts|pieces)",
        "(parse|read) {it} as a comma-separated list, trimming the (items|parts)",
        "(get|list|return) the comma-separated (parts|items|values) (of|in) {it} without "
        "(surrounding|outer) (spaces|whitespace)",
        "(turn|convert) {it} from comma-separated text into a list of (stripped|trimmed) "
        "(items|strings)",
        "(cut|break|separate) {it} at (each|every) comma and (strip|trim) (the parts|each "
        "part|the spaces around each part)",
        "(split|cut) {it} (on|by|at) [the] commas and (trim|strip) each (field|value|entry)",
        "(get|read) the fields of the csv line {it}, (trimmed|stripped)",
        "(list|return) what stands between the commas (of|in) {it}, (trimmed|without outer spaces)",
    ),
    get=(
        "the (stripped|trimmed) comma-separated (parts|items|values) (of|in) {it}",
        "{it} split (on|at) commas with each (part|item) (stripped|trimmed)",
        "the (fields|values|entries) between the commas (of|in) {it}, (trimmed|stripped)",
        "{it} as a list of trimmed comma-separated (values|fields)",
    ),
    short=(
        "split on commas and strip",
        "comma-separated items, trimmed",
        "split by comma, trim each",
        "csv fields, trimmed",
        "cut at commas and strip",
    ),
    explain="Returns the comma-separated parts of {it} without surrounding whitespace.",
    weight=1.7,
)
LINES = Op(
    name="split_lines",
    src="str",
    dst="strs",
    expr="{x}.splitlines()",
    do=(
        "split {it} (into lines|at line breaks|on newlines|at newlines|by lines|on line breaks)",
        "(break|cut) {it} into (lines|its lines|separate lines)",
        "(get|return|list|collect) the lines (of|in) {it}",
        "(turn|convert) {it} into a list of lines",
        "make a list of (the|all the) lines (in|of) {it}",
        "(separate|divide|chop) {it} (into lines|at the newlines|line by line)",
        "(give|return|hand back) the lines of {it} (as|in) a list",
        "(put|collect) (the|all|all the) lines (of|in|from) {it} (in|into) a list",
        "(read|take) {it} line by line, as a list",
        "(cut|split) {it} at (each|every) (newline|line break|line end)",
    ),
    get=(
        "the lines (of|in) {it}",
        "a list of the lines (in|of) {it}",
        "{it} split (into lines|on newlines|at line breaks)",
        "the (separate|single|individual) lines of {it}",
        "the lines of {it} as a list",
        "{it} (cut|broken) into lines",
    ),
    short=(
        "split into lines",
        "lines",
        "list of lines",
        "into lines",
        "line by line",
        "cut into lines",
        "split at newlines",
        "each line",
    ),
    explain="Returns the lines of {it}.",
    weight=1.8,
)
FILLED_LINES = Op(
    name="non_empty_lines",
    src="str",
    dst="strs",
    expr="[line for line in {x}.splitlines() if line.strip()]",
    do=(
        "(get|return|list|collect|keep) the (non-empty|non-blank|nonblank) lines (of|in) {it}",
        "split {it} into lines and (drop|skip|remove|ignore) the (blank|empty) ones",
        "(list|collect) the lines (of|in) {it} that are not blank",
        "(break|cut) {it} into lines, leaving out blank (ones|lines)",
    ),
    get=(
        "the (non-empty|non-blank|nonblank) lines (of|in) {it}",
        "the lines (of|in) {it} that (are not blank|contain something)",
    ),
    short=("non-blank lines", "lines without the blank ones"),
    explain="Returns the lines of {it} that are not blank.",
    weight=1.3,
)
SPLIT_AT = Op(
    name="split_at",
    src="str",
    dst="strs",
    expr="{x}.split({s})",
    do=(
        "split {it} (on|at|by) {s}",
        "(break|cut|chop) {it} (at|on) {s}",
        "(get|list|return) the (parts|pieces|fields) (of|in) {it} (separated by|delimited by) {s}",
        "(use|take) {s} as the (separator|delimiter) and split {it}",
        "(divide|separate) {it} into (parts|pieces) at {s}",
        "(turn|convert) {it} into a list by splitting (on|at) {s}",
        "(cut|split|break|chop) {it} (up|apart|) (wherever|at every place where) {s} "
        "(occurs|appears|stands)",
        "(return|give|list) what (stands|is|lies) between {s} in {it}, as a list",
        "(explode|separate|slice) {it} (at|by|on) {s}",
        "(get|return|read) the (fields|values|columns|pieces) of {it}, (separated by|the "
        "separator is|the delimiter is) {s}",
        "(cut|divide) {it} into (a list of strings|fields|pieces) at {s}",
        "take {it} apart at {s}[ and return the pieces]",
    ),
    get=(
        "the (parts|pieces|fields) of {it} (separated by|delimited by) {s}",
        "{it} split (on|at|by) {s}",
        "the (fields|values|pieces|strings) between {s} in {it}",
        "{it} (cut|broken|divided) (at|by) {s}",
        "a list of the (fields|parts) of {it}, separated by {s}",
    ),
    short=(
        "split on {s}",
        "split by {s}",
        "parts separated by {s}",
        "cut at {s}",
        "fields separated by {s}",
        "pieces between {s}",
        "{s} is the separator",
        "split, delimiter {s}",
        "break at {s}",
    ),
    ask=("what are the (fields|parts|pieces) of {it} separated by {s}",),
    explain="Returns the parts of {it} separated by {s}.",
    params={"s": SEPARATOR},
    weight=2.0,
)
CHARACTERS = Op(
    name="characters",
    src="str",
    dst="strs",
    expr="list({x})",
    do=(
        "(split|break|cut) {it} into (characters|letters|single characters|its "
        "characters|individual characters)",
        "(get|return|list|collect) the (characters|letters|chars) (of|in) {it} (as a list|in a "
        "list)",
        "(turn|convert) {it} into a list of (characters|letters|chars)",
        "(make|build) a list of (all the|the) (characters|letters|chars) (in|of) {it}",
        "(explode|separate|divide) {it} into (a list of |)(characters|letters|chars|single "
        "letters)",
        "(put|collect) (each|every) (letter|character|char) (of|in) {it} (in|into) a list[ of "
        "its own]",
        "(give|hand back|return) the (letters|characters|chars) of {it} one by one (in|as) a list",
        "(make|build) a list where (each|every) (letter|character|char) of {it} is one "
        "(item|element|entry)",
        "(break|split) {it} up letter by letter",
    ),
    get=(
        "the list of (characters|letters|chars) (of|in) {it}",
        "the (characters|letters|chars) (of|in) {it} as a list",
        "(each|every) (letter|character|char) of {it}, as a list",
        "{it} as a list of (single|individual|) (characters|letters|chars)",
        "{it} (exploded|split|broken) into (letters|characters|chars)",
    ),
    short=(
        "list of characters",
        "as a list of chars",
        "split into letters",
        "to a list of letters",
        "single letters",
        "chars as a list",
        "letter by letter",
        "split into characters",
        "list of letters",
    ),
    explain="Returns the characters of {it} as a list.",
    weight=1.6,
)
SORTED_LETTERS = Op(
    name="sorted_letters",
    src="str",
    dst="strs",
    expr="sorted({x})",
    do=(
        "(return|get|make) a sorted list of the (letters|characters) (of|in) {it}",
        "list the (letters|characters) (of|in) {it} in (alphabetical|sorted|ascending) order",
        "(split|break) {it} into (letters|characters) and sort them",
        "(turn|convert) {it} into a sorted list of (characters|letters|chars)",
    ),
    get=(
        "the sorted list of (letters|characters) (of|in) {it}",
        "a list of the (letters|characters) (of|in) {it} in (alphabetical|sorted) order",
    ),
    short=("sorted list of letters", "list of chars, sorted"),
    explain="Returns the characters of {it} as a sorted list.",
    weight=1.0,
)
DISTINCT = Op(
    name="distinct_letters",
    src="str",
    dst="strs",
    expr="sorted(set({x}))",
    do=(
        "(return|get|make) a sorted list of the (distinct|unique|different) "
        "(letters|characters) (of|in) {it}",
        "list the (distinct|unique|different) (letters|characters) (of|in) {it} in "
        "(alphabetical|sorted) order",
        "list (each|every) (letter|character) that occurs in {it} once, sorted",
        "(collect|find) the (distinct|unique) (letters|characters) (of|in) {it} and sort them "
        "into a list",
    ),
    get=(
        "the sorted (distinct|unique|different) (letters|characters) (of|in) {it} as a list",
        "a sorted list of the (distinct|unique) (letters|characters) (of|in) {it}",
    ),
    ask=("which (letters|characters) (occur|are used) in {it}, sorted",),
    short=("distinct letters, sorted list",),
    explain="Returns the distinct characters of {it} as a sorted list.",
    weight=0.9,
)
LOWER_WORDS = Op(
    name="split_lowercase_words",
    src="str",
    dst="strs",
    expr="{x}.lower().split()",
    do=(
        "split {it} into lowercase words",
        "lowercase {it} and split it (into words|on whitespace|on spaces)",
        "(get|return|list|collect) the words (of|in) {it} in (lowercase|lower case)",
        "(turn|convert) {it} into a list of (lowercase|lowercased) words",
        "turn {it} into (small letters|lower case) and (cut|split) it into words",
        "(give|return) a list (of|with) the words (of|in) {it}, (in small "
        "letters|lowercased|in lower case)",
    ),
    get=(
        "the (lowercase|lowercased) words (of|in) {it}",
        "a list of the words (in|of) {it} in lowercase",
    ),
    short=(
        "lowercase words",
        "words in lowercase",
        "lowercase, then split into words",
        "its words, lowercased",
        "words in small letters",
    ),
    explain="Returns the words of {it} in lower case.",
    weight=1.4,
)
CHUNKS = Op(
    name="chunks_of_text",
    src="str",
    dst="strs",
    expr="[{x}[i:i + {k}] for i in range(0, len({x}), {k})]",
    do=(
        "(split|cut|chop|break) {it} into (chunks|pieces|parts|groups|blocks) of {k} "
        "(characters|letters|chars)",
        "(cut|split) {it} (every|after every) {k} (characters|letters|chars)",
        "(divide|slice) {it} into (strings|pieces) of length {k}[, the last one may be shorter]",
        "(group|take) the (characters|letters) of {it} {k} at a time",
        "(cut|chop) {it} into (pieces|bits|parts) of {k} (letters|characters|chars) each",
        "(take|return|list) {k} (letters|characters|chars) of {it} at a time",
    ),
    get=(
        "the (chunks|pieces|blocks) of {k} (characters|letters|chars) (of|in) {it}",
        "{it} (cut|split) into (pieces|chunks) of {k} (characters|letters)",
        "the pieces of {it}, {k} (letters|characters|chars) each",
    ),
    short=(
        "chunks of {k} chars",
        "pieces of length {k}",
        "cut every {k} characters",
        "{k} letters each",
    ),
    explain="Returns {it} cut into pieces of {k} characters.",
    params={"k": COUNT},
    weight=1.3,
)
TEXT_LONG_WORDS = Op(
    name="long_words_of_text",
    src="str",
    dst="strs",
    expr="[w for w in {x}.split() if len(w) > {k}]",
    do=(
        "(get|return|list|collect|find) the words (of|in) {it} (longer than|with more than) {k} "
        "(letters|characters)",
        "split {it} into words and keep those (longer than|with more than) {k} "
        "(letters|characters)",
        "(list|collect|pick) every word (of|in) {it} that has more than {k} (letters|characters)",
        "make a list of the words in {it} that are longer than {k}",
    ),
    get=(
        "the words (of|in) {it} (longer than|with more than) {k} (letters|characters)",
        "all words in {it} that have more than {k} (letters|characters)",
    ),
    ask=("which words (of|in) {it} (are longer than|have more than) {k} (letters|characters)",),
    short=("its words longer than {k}",),
    explain="Returns the words of {it} longer than {k} characters.",
    params={"k": LENGTH},
    weight=1.4,
)
TEXT_WORDS_FROM = Op(
    name="words_of_text_starting_with",
    src="str",
    dst="strs",
    expr="[w for w in {x}.split() if w.startswith({s})]",
    do=(
        "(get|return|list|collect|find|extract) the words (of|in|from) {it} "
        "(starting|beginning|that start|that begin) with {s}",
        "split {it} into words and keep those (starting|beginning) with {s}",
        "(list|collect|pick) every word (of|in) {it} that (starts|begins) with {s}",
        "make a list of the words in {it} with {s} at the start",
    ),
    get=(
        "the words (of|in) {it} (starting|beginning) with {s}",
        "all words in {it} that (start|begin) with {s}",
    ),
    ask=("which words (of|in) {it} (start|begin) with {s}",),
    short=("its words starting with {s}",),
    explain="Returns the words of {it} that start with {s}.",
    params={"s": PREFIX},
    weight=1.3,
)
HASHTAGS = Op(
    name="hashtags",
    src="str",
    dst="strs",
    expr="[w for w in {x}.split() if w.startswith('#')]",
    do=(
        "(get|find|extract|collect|list|pull out) (the|all|all the) hashtags (in|of|from) {it}",
        "(list|collect) the words (in|of) {it} that (start|begin) with (a hash sign|'#'|a hash)",
        "split {it} into words and keep the hashtags",
        "find every word (in|of) {it} with a (leading hash|'#' in front)",
    ),
    get=("the hashtags (in|of|from) {it}", "all hashtags (in|of) {it}"),
    ask=("(which|what) hashtags are in {it}",),
    short=("hashtags", "hashtags only"),
    explain="Returns the hashtags in {it}.",
    weight=0.8,
)
CAPITAL_WORDS = Op(
    name="capitalized_words_of_text",
    src="str",
    dst="strs",
    expr="[w for w in {x}.split() if w[0].isupper()]",
    do=(
        "(get|find|extract|collect|list) the (capitalized|capitalised) words (in|of|from) {it}",
        "(list|collect) the words (in|of) {it} that (start|begin) with (a capital|a capital "
        "letter|an uppercase letter)",
        "split {it} into words and keep those (starting|beginning) with a capital letter",
        "find every word (in|of) {it} whose first letter is (uppercase|a capital)",
    ),
    get=(
        "the (capitalized|capitalised) words (in|of) {it}",
        "the words (in|of) {it} that start with a capital letter",
    ),
    ask=("which words (in|of) {it} (are capitalized|start with a capital letter)",),
    short=("its capitalized words",),
    explain="Returns the words of {it} that start with a capital letter.",
    weight=0.8,
)
DIGITS = Op(
    name="digits_of_text",
    src="str",
    dst="ints",
    expr="[int(c) for c in {x} if c.isdigit()]",
    do=(
        "(get|return|list|collect|extract|find) the digits (of|in|from) {it} as "
        "(ints|integers|numbers|a list of ints)",
        "(turn|convert) (each|every) digit (of|in) {it} (into|to) an (int|integer)",
        "(make|build) a list of the digits (in|of) {it} as (ints|integers|numbers)",
        "pick the digits out of {it} and (convert them to ints|make them integers)",
        "(list|give|return) (each|every) digit (of|in) {it} as (a number|an int|an integer)",
        "(ignore|skip) what is not a digit in {it} and return the digits as (ints|numbers)",
    ),
    get=(
        "the digits (of|in) {it} as (ints|integers|numbers|a list of ints)",
        "a list of the digits (in|of) {it} as (ints|integers|numbers)",
    ),
    ask=("which digits, as (ints|integers), are in {it}",),
    short=(
        "digits as ints",
        "list of digits as integers",
        "each digit as an int",
        "digits to a list of numbers",
    ),
    explain="Returns the digits in {it} as integers.",
    weight=1.4,
)
NUMBERS = Op(
    name="numbers_in_text",
    src="str",
    dst="ints",
    expr="[int(w) for w in {x}.split() if w.isdigit()]",
    do=(
        "(get|return|list|collect|extract|find|pull out) the (numbers|whole numbers|integers) "
        "(in|from) {it}[ as ints]",
        "split {it} (on spaces|into words) and convert the (numbers|numeric ones) to ints",
        "(parse|read) the (numbers|integers) separated by (spaces|whitespace) in {it}",
        "(turn|convert) the words (of|in) {it} that are (digits|numbers) into (ints|integers)",
        "find (all|all the) (whole numbers|integers|numbers) among the words of {it}",
        "(pull|pick|fish) the (numbers|whole numbers|integers) out of {it}",
        "(list|give|return) (each|every) word of {it} that is a [whole] number, as an int",
        "(ignore|skip|drop) the words (of|in) {it} that are not numbers and "
        "(return|give|list) the (rest|others) as (ints|integers)",
    ),
    get=(
        "the (numbers|whole numbers|integers) (in|found in) {it}",
        "the (numeric words|words made of digits) (in|of) {it} as (ints|integers)",
        "a list of the (whole numbers|integers|numbers) (in|from) {it}",
    ),
    ask=("(which|what) (numbers|integers) are in {it}",),
    short=(
        "numbers in it as ints",
        "numbers found",
        "extract numbers",
        "only the numbers, as ints",
        "numbers as ints",
        "skip words that are not numbers",
    ),
    explain="Returns the words of {it} that are numbers, as integers.",
    weight=1.7,
)
POSITIONS = Op(
    name="positions_of",
    src="str",
    dst="ints",
    expr="[i for i in range(len({x})) if {x}.startswith({s}, i)]",
    do=(
        "(find|get|list|return|collect) (all|all the|the) (positions|indices|indexes) of {s} in "
        "{it}",
        "(find|list|return) (every|each) (position|index) (where|at which) {s} "
        "(occurs|starts|appears) in {it}",
        "(list|collect) where {s} (occurs|appears) in {it}",
        "(note|collect) the (index|position) of (each|every) occurrence of {s} in {it}",
    ),
    get=(
        "the (positions|indices|indexes) of {s} in {it}",
        "all (positions|indices) (where|at which) {s} (occurs|starts) in {it}",
    ),
    ask=("at (which|what) (positions|indices|indexes) does {s} (occur|appear) in {it}",),
    short=("positions of {s}", "all indices of {s}"),
    explain="Returns the positions of {s} in {it}.",
    params={"s": PART},
    weight=0.9,
)
CODES = Op(
    name="character_codes",
    src="str",
    dst="ints",
    expr="[ord(c) for c in {x}]",
    do=(
        "(get|return|list|compute) the (ascii|unicode|character) codes of the "
        "(letters|characters) (in|of) {it}",
        "(turn|convert) (each|every) (letter|character) (of|in) {it} (into|to) its "
        "(ascii|unicode|character) code",
        "replace (each|every) (letter|character) (of|in) {it} (by|with) its (code "
        "point|character code|ord value)",
        "call ord on (each|every) (character|letter) (of|in) {it}",
    ),
    get=(
        "the (ascii|unicode|character) codes of the (letters|characters) (in|of) {it}",
        "the code points of {it}",
    ),
    short=("character codes", "ascii codes", "ord of each char"),
    explain="Returns the character codes of {it}.",
    weight=0.7,
)
OPS: tuple[Op, ...] = (
    WORDS,
    COMMAS,
    LINES,
    FILLED_LINES,
    SPLIT_AT,
    CHARACTERS,
    SORTED_LETTERS,
    DISTINCT,
    LOWER_WORDS,
    CHUNKS,
    TEXT_LONG_WORDS,
    TEXT_WORDS_FROM,
    HASHTAGS,
    CAPITAL_WORDS,
    DIGITS,
    NUMBERS,
    POSITIONS,
    CODES,
)
