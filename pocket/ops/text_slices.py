"""Operations from a list of words to a list of words: positions, affixes, replacements, layout.

Does not cover: cleaning, duplicates and sorting, see `pocket.ops.text_words`.
"""

from __future__ import annotations

from pocket.ops.base import Op
from pocket.ops.text_params import COUNT, HEAD, NEW, OLD, QUOTED_PREFIX, QUOTED_SUFFIX, TAIL, WIDTH

FIRST = Op(
    name="first_words",
    src="strs",
    dst="strs",
    expr="{x}[:{k}]",
    do=(
        "(take|get|return|keep|pick) [only] the first {k} (words|strings|items|names|entries) "
        "(of|in|from) {it}",
        "keep [only] the first {k} of {it}",
        "(cut|truncate|shorten|limit) {it} (to|after) the first {k} (words|items|entries|elements)",
        "(drop|remove|discard) everything (in|from) {it} after the first {k}",
        "(cap|limit|restrict) {it} to [at most] {k} (words|items|entries)",
        "stop after {k} (words|items|entries) of {it}",
        "slice {it} up to (position|index) {k}",
        "(give|return|hand over|hand back|fetch) [only] the first {k} "
        "(words|strings|items|names|entries) (in|of) {it}(|, or all if there are fewer|)",
        "(give|return|keep) (at most|no more than|up to|not more than) {k} "
        "(words|strings|items|names|entries) (in|of) {it}, from the (start|front|beginning)",
        "(throw away|leave out|ignore|forget) all [the] (words|strings|items|names|entries) "
        "(in|of) {it} after the first {k}",
        "stop after the first {k} (words|strings|items|names|entries) (in|of) {it}",
        "let only the first {k} (words|strings|items|names|entries) (in|of) {it} "
        "(stay|remain|through)",
    ),
    get=(
        "the first {k} (words|strings|items|names|entries) (of|in|from) {it}",
        "the (top|leading) {k} (words|items|entries) (of|in) {it}",
        "at most {k} (words|items) from the (start|front|beginning) of {it}",
        "{it} cut (off|down) to the first {k} (words|strings|items|names|entries)",
        "(up to|no more than|at most) {k} (words|strings|items|names|entries) from the start of "
        "{it}",
    ),
    ask=("(what|which) are the first {k} (words|strings|items) (of|in) {it}",),
    short=(
        "first {k}",
        "only the first {k}",
        "top {k}",
        "max {k} items",
        "at most {k}",
        "{k} at most",
        "the first {k} only",
        "first {k} items",
        "limit {k}",
        "only {k} of them, from the start",
        "cut to {k}",
        "head {k}",
    ),
    explain="Returns the first {k} strings of {it}.",
    params={"k": COUNT},
    weight=1.8,
)
LAST = Op(
    name="last_words",
    src="strs",
    dst="strs",
    expr="{x}[-{k}:]",
    do=(
        "(take|get|return|keep|pick) [only] the last {k} (words|strings|items|names|entries) "
        "(of|in|from) {it}",
        "keep [only] the last {k} of {it}",
        "(drop|remove|discard) everything (in|from) {it} (but|except) the last {k}",
        "(take|get) the {k} (words|items|entries) at the (end|back|tail) of {it}",
        "(cut|shorten) {it} to its last {k} (words|items|entries)",
        "(give|return|hand over|fetch) [only] the (last|final) {k} "
        "(words|strings|items|names|entries) (in|of) {it}",
        "(throw away|leave out|ignore) all but the last {k} (words|strings|items|names|entries) "
        "(in|of) {it}",
        "take {k} (words|strings|items|names|entries) from the (end|back) of {it}",
        "let only the last {k} (words|strings|items|names|entries) (in|of) {it} "
        "(stay|remain|through)",
    ),
    get=(
        "the last {k} (words|strings|items|names|entries) (of|in|from) {it}",
        "the (final|trailing) {k} (words|items|entries) (of|in) {it}",
        "the {k} (words|strings|items|names|entries) (at|from) the (end|back|tail) of {it}",
    ),
    ask=("(what|which) are the last {k} (words|strings|items) (of|in) {it}",),
    short=(
        "last {k}",
        "only the last {k}",
        "tail {k}",
        "the last {k} only",
        "{k} from the end",
        "last {k} items",
    ),
    explain="Returns the last {k} strings of {it}.",
    params={"k": COUNT},
    weight=1.2,
)
SKIP = Op(
    name="skip_words",
    src="strs",
    dst="strs",
    expr="{x}[{k}:]",
    do=(
        "(skip|drop|remove|ignore|leave out) the first {k} (words|strings|items|lines|entries) "
        "(of|in|from) {it}",
        "(take|keep|return) everything (in|of|from) {it} after the first {k} "
        "(words|items|entries|lines)",
        "(cut|chop) the first {k} (words|items|entries|lines) off {it}",
        "(keep|return) {it} from (index|position) {k} on",
    ),
    get=(
        "{it} without the first {k} (words|items|lines|entries)",
        "(all but|everything except) the first {k} (words|items|lines) (of|in) {it}",
    ),
    short=("skip the first {k}", "without the first {k}", "all but the first {k}"),
    explain="Returns {it} without its first {k} strings.",
    params={"k": COUNT},
    weight=0.9,
)
DROP_LAST = Op(
    name="drop_last_words",
    src="strs",
    dst="strs",
    expr="{x}[:-{k}]",
    do=(
        "(drop|remove|leave out|ignore) the last {k} (words|strings|items|lines|entries) "
        "(of|in|from) {it}",
        "(cut|chop) the last {k} (words|items|entries|lines) off {it}",
        "(keep|return|take) everything in {it} (except|but) the last {k} "
        "(words|items|entries|lines)",
        "(stop|end) {it} {k} (words|items|entries) before its end",
    ),
    get=(
        "{it} without the last {k} (words|items|lines|entries)",
        "all but the last {k} (words|items|lines) (of|in) {it}",
    ),
    short=("drop the last {k}", "without the last {k}", "all but the last {k}"),
    explain="Returns {it} without its last {k} strings.",
    params={"k": COUNT},
    weight=0.6,
)
REVERSE_ORDER = Op(
    name="reverse_words_list",
    src="strs",
    dst="strs",
    expr="{x}[::-1]",
    do=(
        "reverse {it}",
        "reverse the order of {it}",
        "(put|list|return) the (words|strings|items|names) (of|in) {it} in "
        "(reverse|reversed|the opposite|backward) order",
        "(flip|turn) {it} (around|the other way round)",
        "(list|return) {it} (backwards|from last to first|from back to front|last one first)",
        "make the last (word|item|string) of {it} the first and so on",
        "(put|bring|return|give) {it} (back to front|in reverse|in backward order|in the opposite "
        "order)",
        "(make|have|let) the last (word|string|item|name|entry) (in|of) {it} come first and the "
        "first [one] (come |)last",
        "(turn|flip) the order of the (words|strings|items|names|entries) (in|of) {it} "
        "(around|the other way round|upside down)",
        "(go through|read|list) {it} from the (end|back) to the (start|front|beginning)",
        "(invert|reverse) the order of the (words|strings|items|names|entries) (in|of) {it}",
    ),
    get=(
        "{it} in (reverse|reversed|the opposite) order",
        "the (words|strings|items|names) (of|in) {it} from last to first",
        "{it} (reversed|backwards)",
        "{it} (back to front|from the end to the start|upside down)",
        "the (words|strings|items|names|entries) (in|of) {it} in "
        "(backward|opposite|inverted|reverse) order",
    ),
    ask=("what is {it} in reverse order",),
    short=(
        "reversed",
        "reverse order",
        "reverse it",
        "last first",
        "back to front",
        "backwards",
        "order reversed",
        "last one first",
        "end to start",
        "other way round",
    ),
    explain="Returns the strings of {it} in reverse order.",
    weight=1.6,
)
EVERY_OTHER = Op(
    name="every_other_word",
    src="strs",
    dst="strs",
    expr="{x}[::2]",
    do=(
        "(take|keep|get|pick|return) every (other|second) (word|string|item|name) (of|in|from) "
        "{it}, starting with the first",
        "(take|keep|pick) every (other|second) (word|string|item|entry) (of|in|from) {it}",
        "(skip|drop|leave out) every second (word|string|item) (of|in) {it}",
        "keep the (words|strings|items) at even (positions|indices|indexes) (of|in) {it}",
        "go through {it} in steps of two",
    ),
    get=(
        "every (other|second) (word|string|item|name) (of|in|from) {it}",
        "the (words|strings|items) at even (indices|indexes|positions) (of|in) {it}",
    ),
    short=("every other", "every second one", "even positions"),
    explain="Returns every other string of {it}, starting with the first.",
    weight=0.9,
)
ADD_PREFIX = Op(
    name="add_prefix",
    src="strs",
    dst="strs",
    expr="[{s} + w for w in {x}]",
    do=(
        "(add|put|stick|prepend) {s} (before|in front of|at the start of|to the front of) "
        "(each|every) (word|string|name|item) (of|in) {it}",
        "(prefix|start|begin) (each|every) (word|string|name|item|line) (of|in) {it} with {s}",
        "prepend {s} to (all the|all of the|the) (words|strings|names) (of|in) {it}",
        "(add|use) {s} as a prefix (to|for) (each|every) (word|string|name) (of|in) {it}",
        "make (each|every) (word|string|line) (of|in) {it} (start|begin) with {s} by putting it "
        "in front",
        "(write|place|glue|insert) {s} (in front of|before|at the beginning of) (each|every) "
        "(word|string|item|name|entry) (in|of) {it}",
        "(let|have|make) (each|every) (word|string|item|name|entry) (in|of) {it} start with an "
        "added {s}",
        "(attach|glue|add) {s} to the (front|start|beginning|left) of (each|every) "
        "(word|string|item|name|entry) (in|of) {it}",
        "give (each|every) (word|string|item|name|entry) (in|of) {it} the prefix {s}",
        "make sure {s} (comes before|stands before|stands in front of) (each|every) "
        "(word|string|item|name|entry) (in|of) {it}",
    ),
    get=(
        "{it} with {s} (before|in front of|added before) (each|every) (word|string|name)",
        "the (words|strings|names) (of|in) {it} prefixed (with|by) {s}",
        "(each|every) (word|string|item|name|entry) (in|of) {it} with {s} (in front|before it|at "
        "its start)",
        "{s} plus (each|every) (word|string|item|name|entry) (in|of) {it}, as a list",
    ),
    short=(
        "prefix each with {s}",
        "{s} in front of each",
        "prepend {s}",
        "{s} before each",
        "each with {s} in front",
        "add {s} in front",
        "{s} + each",
        "prefix {s} on each",
    ),
    explain="Returns the strings of {it}, each with {s} in front.",
    params={"s": HEAD},
    weight=1.5,
)
ADD_SUFFIX = Op(
    name="add_suffix",
    src="strs",
    dst="strs",
    expr="[w + {s} for w in {x}]",
    do=(
        "(add|put|stick|append|attach) {s} (after|at the end of|to the end of) (each|every) "
        "(word|string|name|item) (of|in) {it}",
        "append {s} to (each|every) (word|string|name|line|item) (of|in) {it}",
        "(suffix|end|finish) (each|every) (word|string|name|line) (of|in) {it} with {s}",
        "(add|use) {s} as a suffix (to|for) (each|every) (word|string|name) (of|in) {it}",
        "let (each|every) (word|string) (of|in) {it} be followed by {s}",
        "(write|place|glue|add) {s} (behind|after|at the end of) (each|every) "
        "(word|string|item|name|entry) (in|of) {it}",
        "(attach|glue|stick) {s} to the (end|back|right) of (each|every) "
        "(word|string|item|name|entry) (in|of) {it}",
        "give (each|every) (word|string|item|name|entry) (in|of) {it} the (suffix|ending) {s}",
        "make sure {s} (comes|stands) (after|behind) (each|every) (word|string|item|name|entry) "
        "(in|of) {it}",
        "let {s} follow (each|every) (word|string|item|name|entry) (in|of) {it}",
    ),
    get=(
        "{it} with {s} (after|added to|at the end of) (each|every) (word|string|name)",
        "the (words|strings|names) (of|in) {it} (suffixed with|followed by) {s}",
        "(each|every) (word|string|item|name|entry) (in|of) {it} with {s} (at the end|behind "
        "it|added at its end)",
    ),
    short=(
        "append {s} to each",
        "{s} after each",
        "suffix each with {s}",
        "{s} behind each",
        "add {s} to each",
        "each + {s}",
        "{s} at the end of each",
    ),
    explain="Returns the strings of {it}, each with {s} at its end.",
    params={"s": TAIL},
    weight=1.3,
)
SURROUND_EACH = Op(
    name="surround_each",
    src="strs",
    dst="strs",
    expr="[{s} + w + {s} for w in {x}]",
    do=(
        "(surround|wrap|enclose) (each|every) (word|string|name|item) (of|in) {it} (with|in) {s}",
        "(put|add) {s} (on both sides of|around|before and after) (each|every) "
        "(word|string|name|item) (of|in) {it}",
        "put (each|every) (word|string|item) (of|in) {it} between two {s}",
        "(start|begin) and end (each|every) (word|string) (of|in) {it} with {s}",
    ),
    get=(
        "the (words|strings|names) (of|in) {it} (surrounded|wrapped) (by|in) {s}",
        "{it} with {s} (around|on both sides of) (each|every) (word|string)",
    ),
    short=("{s} around each", "wrap each in {s}"),
    explain="Returns the strings of {it}, each between two {s}.",
    params={"s": HEAD},
    weight=0.7,
)
CUT_PREFIX = Op(
    name="remove_prefix_from_each",
    src="strs",
    dst="strs",
    expr="[w.removeprefix({s}) for w in {x}]",
    do=(
        "(remove|drop|strip|cut) the prefix {s} (from|off) (each|every) (word|string|name|line) "
        "(of|in) {it}",
        "(remove|drop|cut|take) {s} from the (start|front|beginning) of (each|every) "
        "(word|string|name|line) (of|in) {it} [that has it]",
        "(remove|delete) a leading {s} from (each|every) (word|string|name|line) (of|in) {it}",
        "if a (word|string|line) (of|in) {it} starts with {s}, (remove|drop|cut off) that part",
    ),
    get=(
        "the (words|strings|lines) (of|in) {it} without the prefix {s}",
        "{it} with a leading {s} removed from (each|every) (word|string|line)",
    ),
    short=("without the prefix {s}", "leading {s} removed from each"),
    explain="Returns the strings of {it} without the prefix {s}.",
    params={"s": QUOTED_PREFIX},
    weight=0.8,
)
CUT_SUFFIX = Op(
    name="remove_suffix_from_each",
    src="strs",
    dst="strs",
    expr="[w.removesuffix({s}) for w in {x}]",
    do=(
        "(remove|drop|strip|cut) the suffix {s} (from|off) (each|every) (word|string|name|line) "
        "(of|in) {it}",
        "(remove|drop|cut|take) {s} from the end of (each|every) (word|string|name|line) "
        "(of|in) {it} [that has it]",
        "(remove|delete) a trailing {s} from (each|every) (word|string|name|line) (of|in) {it}",
        "if a (word|string|line) (of|in) {it} ends (with|in) {s}, (remove|drop|cut off) that part",
    ),
    get=(
        "the (words|strings|lines) (of|in) {it} without the (suffix|ending) {s}",
        "{it} with a trailing {s} removed from (each|every) (word|string|line)",
    ),
    short=("without the suffix {s}", "trailing {s} removed from each"),
    explain="Returns the strings of {it} without the suffix {s}.",
    params={"s": QUOTED_SUFFIX},
    weight=0.7,
)
REPLACE_EACH = Op(
    name="replace_in_each",
    src="strs",
    dst="strs",
    expr="[w.replace({s}, {t}) for w in {x}]",
    do=(
        "(replace|substitute) {s} (with|by) {t} in (each|every) (word|string|name|line) (of|in) "
        "{it}",
        "(change|turn) (|every occurrence of |each occurrence of |all occurrences of ){s} "
        "(to|into) {t} in the (words|strings|names|lines) "
        "(of|in) {it}",
        "write {t} (instead of|in place of|for) {s} in (each|every) (word|string|line) (of|in) "
        "{it}",
        "(put|use) {t} wherever {s} (occurs|appears|stands) in the (words|strings|lines) "
        "(of|in) {it}",
        "swap out {s} for {t} in all [the] (words|strings|lines) (of|in) {it}",
        "let {s} become {t} in (each|every) (word|string|item|name|entry) (in|of) {it}",
        "(use|put) {t} (instead of|in place of|for) {s} in (each|every) "
        "(word|string|item|name|entry) (in|of) {it}",
        "(have|get) {s} inside the (words|strings|items|names|entries) (in|of) {it} replaced "
        "(by|with) {t}",
        "exchange {s} for {t} in (each|every) (word|string|item|name|entry) (in|of) {it}",
        "(swap|substitute) {t} for {s} in (each|every) (word|string|item|name|entry) (in|of) {it}",
    ),
    get=(
        "the (words|strings|names|lines) (of|in) {it} with {s} (replaced by|changed to|turned "
        "into) {t}",
        "{it} with {t} (instead of|in place of) {s} in (each|every) (word|string)",
        "the (words|strings|items|names|entries) (in|of) {it} where {s} (is replaced by|became) "
        "{t}",
    ),
    short=(
        "{s} replaced by {t} in each",
        "{s} to {t} in each",
        "in each {s} becomes {t}",
        "{t} instead of {s} in each",
    ),
    explain="Returns the strings of {it} with {s} replaced by {t}.",
    params={"s": OLD, "t": NEW},
    weight=1.4,
)
DELETE_EACH = Op(
    name="delete_from_each",
    src="strs",
    dst="strs",
    expr="[w.replace({s}, '') for w in {x}]",
    do=(
        "(remove|delete|drop|erase) (|every occurrence of |each occurrence of |all occurrences "
        "of ){s} (from|in) (each|every) "
        "(word|string|name|line) (of|in) {it}",
        "(remove|delete|strip) {s} (from|out of) the (words|strings|names|lines) (of|in) {it}",
        "(write|return) (each|every) (word|string|line) (of|in) {it} without {s}",
        "take {s} out of (each|every) (word|string|name) (of|in) {it} wherever it occurs",
    ),
    get=(
        "the (words|strings|lines) (of|in) {it} with (|every occurrence of |each occurrence of "
        "|all occurrences of ){s} (removed|deleted|taken out)",
        "{it} with {s} removed from (each|every) (word|string|line)",
    ),
    short=("{s} deleted from each", "each without {s}"),
    explain="Returns the strings of {it} with {s} removed.",
    params={"s": OLD},
    weight=0.8,
)
FIRST_LETTERS = Op(
    name="first_letters",
    src="strs",
    dst="strs",
    expr="[w[:1] for w in {x}]",
    do=(
        "(take|get|return|collect|list|keep) the first (letter|character) of (each|every) "
        "(word|string|name|item) (of|in) {it}",
        "(collect|get|list|extract) the (initials|first letters|initial letters|first "
        "characters) of the (words|strings|names) (of|in) {it}",
        "(cut|shorten|reduce) (each|every) (word|string|name) (of|in) {it} to its (first "
        "letter|initial)",
        "replace (each|every) (word|string|name) (of|in) {it} (by|with) its (first letter|initial)",
        "(take|grab|pick|fetch) the (first|initial|starting) (letter|character|char) (from|of) "
        "(each|every) (word|string|item|name|entry) (in|of) {it}",
        "(list|give|return) the (letters|characters|chars) that the "
        "(words|strings|items|names|entries) (in|of) {it} (start|begin) with",
        "keep (just|only) the (initial|first letter) of (each|every) "
        "(word|string|item|name|entry) (in|of) {it}",
        "shorten all the (words|strings|items|names|entries) (in|of) {it} to one letter, the first",
    ),
    get=(
        "the first (letter|character) of (each|every) (word|string|name) (of|in) {it}",
        "the (initials|first letters|initial letters) of [the words in] {it}",
        "a list of the first letters (of|in) {it}",
        "(just|only) the first letters of the (words|strings|items|names|entries) (in|of) {it}",
        "the (starting|initial|leading) (letter|character|char) of (each|every) "
        "(word|string|item|name|entry) (in|of) {it}",
    ),
    ask=(
        "what letters do the (words|strings|names) in {it} start with",
        "which (letter|character|char) does (each|every) (word|string|item|name|entry) (in|of) "
        "{it} (start|begin) with",
    ),
    short=(
        "first letters",
        "first letter of each",
        "initials of each",
        "initial of each",
        "starting letters",
        "the first char of each",
        "initials",
    ),
    explain="Returns the first letter of each string of {it}.",
    weight=1.3,
)
LAST_LETTERS = Op(
    name="last_letters",
    src="strs",
    dst="strs",
    expr="[w[-1:] for w in {x}]",
    do=(
        "(take|get|return|collect|list|keep) the (last|final) (letter|character) of "
        "(each|every) (word|string|name|item) (of|in) {it}",
        "(collect|get|list|extract) the (last|final) (letters|characters) of the "
        "(words|strings|names) (of|in) {it}",
        "(cut|reduce) (each|every) (word|string|name) (of|in) {it} to its last letter",
        "replace (each|every) (word|string|name) (of|in) {it} (by|with) the letter it ends with",
    ),
    get=(
        "the (last|final) (letter|character) of (each|every) (word|string|name) (of|in) {it}",
        "the (last|final) letters of [the words in] {it}",
    ),
    short=("last letters", "last letter of each"),
    explain="Returns the last letter of each string of {it}.",
    weight=0.7,
)
CUT_EACH = Op(
    name="truncate_each",
    src="strs",
    dst="strs",
    expr="[w[:{k}] for w in {x}]",
    do=(
        "(cut|truncate|shorten|trim|clip) (each|every) (word|string|name|line) (of|in) {it} to "
        "[at most] {k} (characters|letters|chars)",
        "(take|keep|get) the first {k} (letters|characters|chars) of (each|every) "
        "(word|string|name|line) (of|in) {it}",
        "(drop|remove|cut off) everything after the first {k} (letters|characters) (of|in) "
        "(each|every) (word|string) (of|in) {it}",
        "(limit|cap) (each|every) (word|string|line) (of|in) {it} (to|at) {k} "
        "(characters|chars|letters)",
    ),
    get=(
        "the first {k} (letters|characters|chars) of (each|every) (word|string|name) (of|in) {it}",
        "the (words|strings|lines) (of|in) {it} (cut|truncated|shortened) to {k} "
        "(characters|letters|chars)",
    ),
    short=("first {k} chars of each", "each cut to {k} characters", "truncate each to {k}"),
    explain="Returns the first {k} characters of each string of {it}.",
    params={"k": COUNT},
    weight=1.0,
)
PAD_RIGHT = Op(
    name="pad_right",
    src="strs",
    dst="strs",
    expr="[w.ljust({k}) for w in {x}]",
    do=(
        "pad (each|every) (word|string|name|line) (of|in) {it} (with spaces on the right|on the "
        "right|at the end) to (width|length) {k}",
        "left-justify (each|every) (word|string|name) (of|in) {it} (to|in) {k} "
        "(characters|columns|chars)",
        "(add|put) spaces after (each|every) (word|string) (of|in) {it} until it is {k} "
        "(characters|chars) long",
        "(fill|pad) the (words|strings|lines) (of|in) {it} up to {k} characters with trailing "
        "spaces",
    ),
    get=(
        "the (words|strings|names) (of|in) {it} padded (on the right|with trailing spaces) to "
        "(width|length) {k}",
        "{it} left-justified (to|in) {k} (characters|columns)",
    ),
    short=("pad right to {k}", "left-justified to {k}"),
    explain="Returns the strings of {it}, padded on the right to width {k}.",
    params={"k": WIDTH},
    weight=0.5,
)
PAD_LEFT = Op(
    name="pad_left",
    src="strs",
    dst="strs",
    expr="[w.rjust({k}) for w in {x}]",
    do=(
        "pad (each|every) (word|string|name|line) (of|in) {it} (with spaces on the left|on the "
        "left|at the front) to (width|length) {k}",
        "right-justify (each|every) (word|string|name) (of|in) {it} (to|in) {k} "
        "(characters|columns|chars)",
        "(add|put) spaces before (each|every) (word|string) (of|in) {it} until it is {k} "
        "(characters|chars) long",
        "right-align the (words|strings|lines) (of|in) {it} in {k} (columns|characters)",
    ),
    get=(
        "the (words|strings|names) (of|in) {it} padded (on the left|with leading spaces) to "
        "(width|length) {k}",
        "{it} (right-justified|right-aligned) (to|in) {k} (characters|columns)",
    ),
    short=("pad left to {k}", "right-justified to {k}"),
    explain="Returns the strings of {it}, padded on the left to width {k}.",
    params={"k": WIDTH},
    weight=0.5,
)
REPEAT_EACH = Op(
    name="repeat_each",
    src="strs",
    dst="strs",
    expr="[w * {k} for w in {x}]",
    do=(
        "repeat (each|every) (word|string|name) (of|in) {it} {k} times",
        "write (each|every) (word|string) (of|in) {it} {k} times in a row, without spaces",
        "(multiply|concatenate) (each|every) (word|string) (of|in) {it} {k} times",
        "replace (each|every) (word|string) (of|in) {it} (by|with) {k} copies of it stuck together",
    ),
    get=(
        "the (words|strings|names) (of|in) {it}, each repeated {k} times",
        "{it} with (each|every) (word|string) repeated {k} times",
    ),
    short=("each repeated {k} times", "repeat each {k}x"),
    explain="Returns the strings of {it}, each repeated {k} times.",
    params={"k": COUNT},
    weight=0.6,
)
NUMBERED = Op(
    name="numbered_lines",
    src="strs",
    dst="strs",
    expr="[str(i) + '. ' + w for i, w in enumerate({x}, 1)]",
    do=(
        "number the (lines|strings|items|words|entries) (of|in) {it} like '1. first'",
        "(put|add) the (line number|number|position|index) (from 1|starting at 1|counting from "
        "one) and '. ' (before|in front of) (each|every) (line|item|word) (of|in) {it}",
        "turn {it} into a numbered list, '1. ', '2. ' and so on",
        "(prefix|start) (each|every) (line|item|string) (of|in) {it} with its number, a dot and "
        "a space",
    ),
    get=(
        "the numbered (lines|items|strings) (of|in) {it}, like '1. first'",
        "{it} with '1. ', '2. ' and so on (before|in front of) the (lines|items)",
    ),
    short=("numbered like '1. first'", "numbered lines '1. …'"),
    explain="Returns the strings of {it} numbered from 1, with a dot and a space after the number.",
    weight=0.7,
)
SPLIT_ALL = Op(
    name="all_words_of_lines",
    src="strs",
    dst="strs",
    expr="[w for line in {x} for w in line.split()]",
    do=(
        "split (each|every) (line|string|sentence) (of|in) {it} into words and (put|collect) "
        "them all in one list",
        "(collect|get|list|gather) all [the] words (of|in|from) the (lines|sentences) (of|in) {it}",
        "(break|split) the (lines|sentences|strings) (of|in) {it} into one flat list of words",
        "turn the (lines|sentences) (of|in) {it} into [a list of] words",
    ),
    get=(
        "all [the] words (of|in|from) the (lines|sentences) (of|in) {it}",
        "one flat list of the words in the (lines|sentences) of {it}",
    ),
    short=("all words of all lines", "flat list of words"),
    explain="Returns all words of the lines of {it} in one list.",
    weight=0.7,
)
COLLAPSED = Op(
    name="collapse_repeats",
    src="strs",
    dst="strs",
    expr="[w for i, w in enumerate({x}) if i == 0 or w != {x}[i - 1]]",
    do=(
        "(collapse|merge|squash) runs of (equal|the same|identical) (words|strings|lines) in "
        "{it} into one",
        "(remove|drop) (consecutive|adjacent|neighbouring) (duplicates|repeats|copies) "
        "(from|in) {it}",
        "(drop|skip) (each|every|a) (word|string|line) of {it} that equals the one (before "
        "it|just before)",
        "keep one of (each|every) run of equal (words|strings|lines) in {it}",
    ),
    get=(
        "{it} without (consecutive|adjacent|neighbouring) (duplicates|repeats)",
        "the (words|strings|lines) (of|in) {it} that differ from the one before",
    ),
    short=("no consecutive duplicates", "collapse adjacent repeats"),
    explain="Returns {it} without strings that equal the one before.",
    weight=0.6,
)
ENDS = Op(
    name="first_and_last_words",
    src="strs",
    dst="strs",
    expr="[{x}[0], {x}[-1]]",
    nonempty=True,
    do=(
        "(take|get|return|give) the first and [the] last (word|string|item|name|entry) "
        "(of|in|from) "
        "{it} (as|in) a list",
        "(make|build|return) a list (of|with|made of) the first and the last "
        "(word|string|item|name) (of|in) {it}",
        "(put|collect) the first and the last (word|string|item|name) (of|in) {it} (in|into) a "
        "list",
        "(keep|leave) only the first and [the] last (word|string|item|entry) (of|in) {it}",
        "(take|get) the two ends of {it}, as a list",
    ),
    get=(
        "the first and [the] last (word|string|item|name|entry) (of|in) {it}[ as a list]",
        "a list of the first and the last (word|string|item|name) (of|in) {it}",
        "both ends of {it}, as a list",
    ),
    ask=("what are the first and the last (word|string|item|name) (of|in) {it}",),
    short=("first and last one", "first and last as a list", "both ends", "only first and last"),
    explain="Returns the first and the last string of {it} as a list.",
    weight=1.3,
)
OPS: tuple[Op, ...] = (
    FIRST,
    LAST,
    SKIP,
    DROP_LAST,
    REVERSE_ORDER,
    EVERY_OTHER,
    ADD_PREFIX,
    ADD_SUFFIX,
    SURROUND_EACH,
    CUT_PREFIX,
    CUT_SUFFIX,
    REPLACE_EACH,
    DELETE_EACH,
    FIRST_LETTERS,
    LAST_LETTERS,
    CUT_EACH,
    PAD_RIGHT,
    PAD_LEFT,
    REPEAT_EACH,
    NUMBERED,
    SPLIT_ALL,
    COLLAPSED,
    ENDS,
)
