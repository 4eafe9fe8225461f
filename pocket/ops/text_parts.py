"""Operations from one string to one string that cut out, reorder, repeat or decorate.

Does not cover: changing characters, see `pocket.ops.text_more`.
"""

from __future__ import annotations

from pocket.ops.base import Op
from pocket.ops.text_params import COUNT, HEAD, MARK, QUOTED_SEPARATOR, SEPARATOR, TAIL, WIDTH

REPEAT = Op(
    name="repeat_text",
    src="str",
    dst="str",
    expr="{x} * {k}",
    do=(
        "repeat {it} {k} times",
        "(write|return) {it} {k} times in a row",
        "(concatenate|join|string together) {k} copies of {it}",
        "(multiply|duplicate) {it} {k} times",
        "(make|build) a string (of|from|out of) {k} copies of {it}",
        "(write|put|chain) {it} {k} times (one after another|in a row), (without separator|no "
        "separator|with nothing between)",
        "(return|give) {it} {k} times over, (as|in) one string",
        "make {it} appear {k} times in a row",
    ),
    get=(
        "{it} repeated {k} times",
        "{k} copies of {it} (in one string|in a row|stuck together)",
        "{it} written {k} times in a row",
        "{it} {k} times over, with nothing between",
    ),
    short=(
        "repeated {k} times",
        "{k} copies",
        "{k}x",
        "{k} times in a row",
        "repeat {k}x",
        "{k} times, no separator",
        "written {k} times",
    ),
    explain="Returns {it} repeated {k} times.",
    params={"k": COUNT},
    weight=1.5,
)
FIRST = Op(
    name="first_characters",
    src="str",
    dst="str",
    expr="{x}[:{k}]",
    do=(
        "(take|get|return|keep) [only] the first {k} (characters|letters|chars) (of|in|from) {it}",
        "(cut|truncate|shorten|clip) {it} to [at most] {k} (characters|letters|chars)",
        "(drop|remove|cut off) everything after the first {k} (characters|letters) (of|in) {it}",
        "(limit|cap) {it} (to|at) {k} (characters|chars)",
        "slice {it} up to (position|index) {k}",
        "(give|hand back|return|fetch|grab) [only] the first {k} (letters|characters|chars) "
        "(of|in|from) {it}",
        "(return|keep|give) (at most|no more than|up to) {k} (letters|characters|chars) "
        "(of|from) {it}, from the (start|front|beginning)",
        "(throw away|leave out|ignore|chop off) (all|everything) after the first {k} "
        "(letters|characters|chars) (of|in) {it}",
        "take {k} (letters|characters|chars) from the (start|front|beginning) of {it}",
    ),
    get=(
        "the first {k} (characters|letters|chars) (of|in|from) {it}",
        "{it} (cut|truncated|shortened) to {k} (characters|letters|chars)",
        "the {k} (letters|characters|chars) at the (start|beginning|front) of {it}",
        "{it}, cut after {k} (letters|characters|chars)",
    ),
    ask=("what are the first {k} (characters|letters|chars) (of|in) {it}",),
    short=(
        "first {k} chars",
        "first {k} letters",
        "cut to {k} chars",
        "at most {k} chars",
        "first {k}",
        "only the first {k} letters",
        "cut after {k}",
        "max {k} characters",
    ),
    explain="Returns the first {k} characters of {it}.",
    params={"k": COUNT},
    weight=1.7,
)
LAST = Op(
    name="last_characters",
    src="str",
    dst="str",
    expr="{x}[-{k}:]",
    do=(
        "(take|get|return|keep) [only] the last {k} (characters|letters|chars) (of|in|from) {it}",
        "(take|get|return) the {k} (characters|letters|chars) at the end of {it}",
        "(drop|remove) everything (from|in) {it} (but|except) the last {k} "
        "(characters|letters|chars)",
        "(cut|shorten) {it} to its last {k} (characters|letters|chars)",
        "(give|fetch|grab) the (last|final) {k} (letters|characters|chars) (of|in|from) {it}",
        "(throw away|leave out|ignore) (all|everything) in {it} but the last {k} "
        "(letters|characters|chars)",
        "take {k} (letters|characters|chars) from the (end|back) of {it}",
    ),
    get=(
        "the (last|final) {k} (characters|letters|chars) (of|in|from) {it}",
        "the {k} (characters|letters) at the end of {it}",
        "the {k} (letters|characters|chars) from the (end|back) of {it}",
    ),
    ask=("what are the last {k} (characters|letters) (of|in) {it}",),
    short=(
        "last {k} chars",
        "last {k} letters",
        "last {k}",
        "{k} chars from the end",
    ),
    explain="Returns the last {k} characters of {it}.",
    params={"k": COUNT},
    weight=1.3,
)
SKIP = Op(
    name="skip_characters",
    src="str",
    dst="str",
    expr="{x}[{k}:]",
    do=(
        "(drop|remove|skip|delete) the first {k} (characters|letters|chars) (of|from|in) {it}",
        "(cut|chop) the first {k} (characters|letters|chars) off {it}",
        "(keep|return|take) everything (in|of) {it} after the first {k} (characters|letters|chars)",
        "(keep|return) {it} from (index|position) {k} on",
    ),
    get=(
        "{it} without (the|its) first {k} (characters|letters|chars)",
        "all but the first {k} (characters|letters|chars) of {it}",
    ),
    short=("without the first {k} chars", "skip the first {k} letters"),
    explain="Returns {it} without its first {k} characters.",
    params={"k": COUNT},
    weight=1.1,
)
DROP_LAST = Op(
    name="drop_last_characters",
    src="str",
    dst="str",
    expr="{x}[:-{k}]",
    do=(
        "(drop|remove|delete) the last {k} (characters|letters|chars) (of|from|in) {it}",
        "(cut|chop) the last {k} (characters|letters|chars) off {it}",
        "(keep|return|take) everything (in|of) {it} (but|except) the last {k} "
        "(characters|letters|chars)",
        "shorten {it} by {k} (characters|letters|chars) at the end",
    ),
    get=(
        "{it} without (the|its) last {k} (characters|letters|chars)",
        "all but the last {k} (characters|letters|chars) of {it}",
    ),
    short=("without the last {k} chars", "drop the last {k} letters"),
    explain="Returns {it} without its last {k} characters.",
    params={"k": COUNT},
    weight=1.1,
)
FIRST_CHAR = Op(
    name="first_character",
    src="str",
    dst="str",
    expr="{x}[:1]",
    do=(
        "(take|get|return|find) the first (character|letter|char) (of|in) {it}",
        "(return|get) the (letter|character) {it} (starts|begins) with",
        "(return|take) the (character|letter) at the (start|beginning|front) of {it}",
        "(cut|shorten) {it} to (its first letter|its first character|one letter)",
        "(give|fetch|grab|hand back) (only|just|) the first (letter|character|char|symbol) of {it}",
        "(throw away|drop|cut off) everything after the first (letter|character|char) (of|in) {it}",
    ),
    get=(
        "the first (character|letter|char) (of|in) {it}",
        "the (letter|character) {it} (starts|begins) with",
        "the initial of {it}",
        "the (letter|character) at the (start|beginning|front) of {it}",
        "the starting (letter|character) of {it}",
    ),
    ask=(
        "what is the first (letter|character) (of|in) {it}",
        "which (letter|character) does {it} start with",
    ),
    short=(
        "first letter",
        "first char",
        "initial",
        "starting letter",
        "index 0",
    ),
    explain="Returns the first character of {it}.",
    weight=1.3,
)
LAST_CHAR = Op(
    name="last_character",
    src="str",
    dst="str",
    expr="{x}[-1:]",
    do=(
        "(take|get|return|find) the (last|final) (character|letter|char) (of|in) {it}",
        "(return|get) the (letter|character) {it} ends with",
        "(return|take) the (character|letter) at the (end|very end|back) of {it}",
        "(cut|shorten) {it} to its last (letter|character)",
        "(give|fetch|grab|hand back) (only|just|) the (last|final) "
        "(letter|character|char|symbol) of {it}",
        "(throw away|drop|cut off) everything before the last (letter|character|char) (of|in) {it}",
    ),
    get=(
        "the (last|final) (character|letter|char) (of|in) {it}",
        "the (letter|character) {it} ends with",
        "the (letter|character) at the (end|very end) of {it}",
        "the closing (letter|character) of {it}",
    ),
    ask=(
        "what is the last (letter|character) (of|in) {it}",
        "which (letter|character) does {it} end with",
    ),
    short=(
        "last letter",
        "last char",
        "final letter",
        "ending letter",
    ),
    explain="Returns the last character of {it}.",
    weight=1.2,
)
MOST_COMMON = Op(
    name="most_common_character",
    src="str",
    dst="str",
    expr="max({x}, key={x}.count, default='')",
    do=(
        "(find|get|return|pick) the most (common|frequent) (character|letter|char) (in|of) {it}",
        "(find|get|return) the (character|letter) that (occurs|appears|shows up) (most "
        "often|the most) in {it}",
        "(return|say) which (character|letter) {it} (has the most of|contains most often)",
        "count the (characters|letters) (in|of) {it} and return the most frequent one",
        "(find|give|return) the (letter|character|char) (with the highest count|that comes "
        "most often|repeated most) (in|of) {it}",
        "let the most frequent (letter|character|char) (of|in) {it} win",
    ),
    get=(
        "the most (common|frequent) (character|letter|char) (in|of) {it}",
        "the (character|letter) that (occurs|appears) most often in {it}",
        "the (letter|character|char) with the (highest count|most occurrences) in {it}",
    ),
    ask=(
        "(which|what) (character|letter) (occurs|appears) (most often|the most) in {it}",
        "what is the most (common|frequent) (letter|character|char) in {it}",
    ),
    short=(
        "most common letter",
        "most frequent char",
        "most frequent letter",
        "letter seen most often",
        "commonest char",
    ),
    explain="Returns the most frequent character of {it}, the first one in case of a tie.",
    weight=1.5,
)
FIRST_WORD = Op(
    name="first_word",
    src="str",
    dst="str",
    expr="({x}.split() or [''])[0]",
    do=(
        "(take|get|return|find|extract) the first word (of|in|from) {it}",
        "(return|get) the word {it} (starts|begins) with",
        "(drop|remove) everything after the first word (of|in) {it}",
        "split {it} (into words|on spaces) and (return|take) the first (word|one)",
        "(cut|shorten) {it} to its first word",
        "(give|grab|fetch|hand back|keep) (only|just|) the first word of {it}",
        "(throw away|ignore|cut off) all but the first word (of|in) {it}",
    ),
    get=(
        "the first word (of|in|from) {it}",
        "the word {it} (starts|begins) with",
        "the word at the (start|beginning|front) of {it}",
        "the (very first|leading|starting) word of {it}",
    ),
    ask=("what is the first word (of|in) {it}",),
    short=(
        "first word",
        "first word only",
        "only the first word",
        "leading word",
    ),
    explain="Returns the first word of {it}.",
    weight=1.4,
)
LAST_WORD = Op(
    name="last_word",
    src="str",
    dst="str",
    expr="({x}.split() or [''])[-1]",
    do=(
        "(take|get|return|find|extract) the (last|final) word (of|in|from) {it}",
        "(return|get) the word {it} ends with",
        "(drop|remove) everything before the last word (of|in) {it}",
        "split {it} (into words|on spaces) and (return|take) the last (word|one)",
        "(give|grab|fetch|hand back|keep) (only|just|) the last word of {it}",
        "(throw away|ignore|cut off) all but the last word (of|in) {it}",
    ),
    get=(
        "the (last|final) word (of|in|from) {it}",
        "the word {it} ends with",
        "the word at the (end|very end) of {it}",
        "the (very last|closing) word of {it}",
    ),
    ask=("what is the last word (of|in) {it}",),
    short=(
        "last word",
        "last word only",
        "only the last word",
        "final word",
    ),
    explain="Returns the last word of {it}.",
    weight=1.3,
)
LONGEST_WORD = Op(
    name="longest_word_of_text",
    src="str",
    dst="str",
    expr="max({x}.split(), key=len, default='')",
    do=(
        "(find|get|return|pick) the longest word (of|in|from) {it}",
        "(find|get|return) the word (of|in) {it} with the (most letters|most "
        "characters|greatest length)",
        "split {it} (into words|on spaces) and (return|pick) the longest (one|word)",
        "(return|say) which word (of|in) {it} is [the] longest",
        "(give|tell|say) the longest word (of|in) {it}[, the first one on ties]",
        "(find|give|return) the word (in|of) {it} (that is|which is) longest",
        "(break|cut) {it} into words and (give|return|take) the longest one",
        "let the longest word (of|in) {it} win",
    ),
    get=(
        "the longest word (of|in|from) {it}",
        "the word with the most (letters|characters) in {it}",
        "the word (in|of) {it} (that|which) (is longest|has the most letters)",
        "the biggest word (in|of) {it} by length",
    ),
    ask=(
        "(which|what) is the longest word in {it}",
        "which word in {it} (has the most letters|is the longest)",
        "which of the words in {it} is longest",
    ),
    short=(
        "longest word",
        "the longest word",
        "longest of its words",
        "word with the most letters",
        "longest word wins",
    ),
    explain="Returns the longest word of {it}, the first one in case of a tie.",
    weight=1.7,
)
SHORTEST_WORD = Op(
    name="shortest_word_of_text",
    src="str",
    dst="str",
    expr="min({x}.split(), key=len, default='')",
    do=(
        "(find|get|return|pick) the shortest word (of|in|from) {it}",
        "(find|get|return) the word (of|in) {it} with the (fewest letters|fewest "
        "characters|least length)",
        "split {it} (into words|on spaces) and (return|pick) the shortest (one|word)",
        "(return|say) which word (of|in) {it} is [the] shortest",
    ),
    get=(
        "the shortest word (of|in|from) {it}",
        "the word with the fewest (letters|characters) in {it}",
    ),
    ask=("(which|what) is the shortest word in {it}",),
    short=("shortest word",),
    explain="Returns the shortest word of {it}, the first one in case of a tie.",
    weight=0.8,
)
REVERSE_WORDS = Op(
    name="reverse_word_order",
    src="str",
    dst="str",
    expr="' '.join({x}.split()[::-1])",
    do=(
        "reverse the (order of the words|word order) (in|of) {it}",
        "(put|write|return) the words (of|in) {it} in (reverse|reversed|the opposite) order",
        "(flip|turn around|swap around) the order of [the] words in {it}",
        "(write|return) {it} with (its|the) last word first and (its|the) first word last",
        "reverse {it} word by word, keeping (each|every) word as it is",
        "(list|write) the words (of|in) {it} from last to first in one string",
        "(put|bring|write) the last word (of|in) {it} first and the first [word] last",
        "(put|return) the words of {it} (back to front|in backward order|the other way "
        "round|from the last to the first)",
        "(turn|flip) the word order of {it} (around|the other way round)",
        "(split|break) {it} into words and (join|glue) them with (spaces|a space) "
        "(in reverse order|in the opposite order|backwards)",
        "(reorder|reverse) {it} so that the last word comes first",
        "let the words (of|in) {it} come in the opposite order",
    ),
    get=(
        "{it} with (its|the) words in (reverse|reversed|the opposite) order",
        "the words (of|in) {it} in reverse order as one string",
        "{it} with the words (from last to first|in backward order|the other way round|back "
        "to front)",
    ),
    short=(
        "words in reverse order",
        "reverse word order",
        "last word first",
        "words back to front",
        "words from last to first",
        "words the other way round",
        "word order reversed",
        "words in the opposite order",
    ),
    explain="Returns {it} with its words in reverse order.",
    weight=1.7,
)
REVERSE_EACH = Op(
    name="reverse_words_in_place",
    src="str",
    dst="str",
    expr="' '.join(w[::-1] for w in {x}.split())",
    do=(
        "reverse (each|every) word (of|in) {it}[, keeping the word order]",
        "(spell|write) (each|every) word (of|in) {it} (backwards|in reverse), keeping "
        "(their|the word) order",
        "(flip|reverse) the letters (in|of|inside) (each|every) word (of|in) {it}",
        "(turn|flip) (each|every) word (of|in) {it} (around|backwards) but (leave|keep) the "
        "words where they are",
        "(write|spell) the words (of|in) {it} backwards (but|and) keep (them in place|their order)",
        "(have|let) (each|every) word (of|in) {it} be spelled backwards",
        "(turn|flip) the letters of (each|every) word (of|in) {it} (around|back to front)",
    ),
    get=(
        "{it} with (each|every) word (reversed|spelled backwards|backwards)",
        "the words (of|in) {it}, each reversed, as one string",
        "{it} with the letters of (each|every) word in reverse",
    ),
    short=(
        "each word reversed",
        "reverse each word",
        "every word backwards, same order",
        "flip each word",
        "letters reversed within each word",
    ),
    explain="Returns {it} with each word spelled backwards.",
    weight=1.4,
)
SORT_WORDS = Op(
    name="sort_words_of_text",
    src="str",
    dst="str",
    expr="' '.join(sorted({x}.split()))",
    do=(
        "sort the words (of|in) {it} (alphabetically|from a to z|in alphabetical order) and "
        "join them with spaces",
        "(put|arrange) the words (of|in) {it} (in|into) alphabetical order, as one string",
        "(write|return) {it} with its words (sorted|in alphabetical order)",
        "(order|alphabetize) the words inside {it} and keep it a string",
    ),
    get=(
        "{it} with (its|the) words (sorted|in alphabetical order)",
        "the words (of|in) {it} sorted and joined with spaces",
    ),
    short=("words sorted, as a string",),
    explain="Returns {it} with its words in alphabetical order.",
    weight=1.1,
)
SORT_LETTERS = Op(
    name="sort_characters",
    src="str",
    dst="str",
    expr="''.join(sorted({x}))",
    do=(
        "sort the (letters|characters|chars) (of|in) {it}",
        "(put|arrange) the (letters|characters) (of|in) {it} (in|into) (alphabetical order|order)",
        "(order|arrange) the (letters|characters) (of|in) {it} (alphabetically|from a to z)",
        "(rewrite|return) {it} with its (letters|characters) (sorted|in alphabetical order)",
        "(arrange|order|put) the (letters|characters|chars) (of|in) {it} (from a to z|in "
        "alphabetical order|in abc order)",
        "make a string (of|from) the sorted (letters|characters|chars) (of|in) {it}",
        "(sort|order) {it} (by letter|letter by letter|character by character|alphabetically)",
    ),
    get=(
        "the sorted (letters|characters) (of|in) {it} as (a|one) string",
        "{it} with its (letters|characters) (sorted|in order|in alphabetical order)",
        "{it} with its (letters|characters|chars) (from a to z|sorted alphabetically)",
        "the (letters|characters|chars) of {it} (sorted|in alphabetical order), as one string",
    ),
    short=(
        "letters sorted",
        "sort letters",
        "sorted chars",
        "characters sorted",
        "letters a to z",
        "letters in alphabetical order",
    ),
    explain="Returns {it} with its characters sorted.",
    weight=1.4,
)
EVERY_OTHER = Op(
    name="every_other_character",
    src="str",
    dst="str",
    expr="{x}[::2]",
    do=(
        "(take|keep|get|return) every (other|second) (character|letter|char) (of|in|from) {it}",
        "(skip|drop|leave out) every second (character|letter) (of|in) {it}",
        "keep the (characters|letters) at even (indices|indexes|positions) (of|in) {it}",
        "go through {it} in steps of two (characters|letters)",
    ),
    get=(
        "every (other|second) (character|letter|char) (of|in|from) {it}",
        "the (characters|letters) at even (indices|indexes|positions) (of|in) {it}",
    ),
    short=("every other letter", "every second char", "chars at even indices"),
    explain="Returns every other character of {it}, starting with the first.",
)
DOUBLE = Op(
    name="double_characters",
    src="str",
    dst="str",
    expr="''.join(c * 2 for c in {x})",
    do=(
        "double (each|every) (letter|character|char) (of|in) {it}",
        "(write|repeat) (each|every) (letter|character) (of|in) {it} twice",
        "replace (each|every) (letter|character) (of|in) {it} (by|with) two of it",
        "duplicate (each|every) (letter|character) (of|in) {it}",
        "make (each|every) (letter|character|char|symbol) (of|in) {it} (appear|occur|come) "
        "(twice|two times)[ in a row]",
        "(put|place) (each|every) (letter|character|char) (of|in) {it} two times",
        "(let|have) (each|every) (letter|character|char) (of|in) {it} (be followed by its "
        "copy|be doubled|stand there twice)",
        "(return|give) {it} with (each|every) (letter|character|char) (doubled|twice|repeated "
        "once)",
    ),
    get=(
        "{it} with (each|every) (letter|character) (doubled|written twice|repeated)",
        "each (letter|character) of {it} twice, as one string",
        "{it} where (each|every) (letter|character|char) (comes twice|appears twice|is doubled)",
        "{it} with all [its] (letters|characters|chars) doubled",
    ),
    short=(
        "each letter twice",
        "letters doubled",
        "each char twice",
        "double every letter",
        "every character two times",
        "characters doubled",
    ),
    ask=("what is {it} with each letter written twice",),
    explain="Returns {it} with every character doubled.",
    weight=1.4,
)
BETWEEN = Op(
    name="insert_between_characters",
    src="str",
    dst="str",
    expr="{s}.join({x})",
    do=(
        "(put|insert|add|place) {s} between (the|all|all the) (letters|characters|chars) "
        "(of|in) {it}",
        "(separate|space out) the (letters|characters) (of|in) {it} with {s}",
        "join the (letters|characters) (of|in) {it} with {s}",
        "(insert|put) {s} between every two (letters|characters) (of|in) {it}",
    ),
    get=(
        "{it} with {s} between (its|the) (letters|characters)",
        "the (letters|characters) (of|in) {it} joined (with|by) {s}",
    ),
    short=("{s} between the letters", "letters joined by {s}"),
    explain="Returns {it} with {s} between its characters.",
    params={"s": SEPARATOR},
    weight=1.1,
)
SURROUND = Op(
    name="surround",
    src="str",
    dst="str",
    expr="{s} + {x} + {s}",
    do=(
        "(surround|wrap|enclose) {it} (with|in) {s}",
        "(put|add) {s} (on both sides of|around|before and after|at both ends of) {it}",
        "(put|place) {it} between two {s}",
        "(start|begin) and end {it} with {s}",
        "add {s} to the (start|beginning) and to the end of {it}",
        "(write|set|place) {s} (to the left and right of|before and behind|on each side of) {it}",
        "(let|have) {it} start and end with an added {s}",
    ),
    get=(
        "{it} (surrounded|wrapped|enclosed) (by|in) {s}",
        "{it} with {s} (around it|on both sides|at both ends)",
        "{it} with {s} (before and after|left and right|on each side)",
    ),
    short=(
        "{s} around it",
        "wrapped in {s}",
        "{s} on both sides",
        "{s} left and right",
        "{s} before and after",
    ),
    explain="Returns {it} between two {s}.",
    params={"s": MARK},
    weight=1.3,
)
PREPEND = Op(
    name="prepend_text",
    src="str",
    dst="str",
    expr="{s} + {x}",
    do=(
        "(put|add|stick) {s} (in front of|before|at the start of|at the front of) {it}",
        "(prefix|start|begin) {it} with {s}",
        "prepend {s} to {it}",
        "(use|add) {s} as a prefix (for|to) {it}",
        "(write|place|glue|insert) {s} (in front of|before|to the left of) {it}",
        "(attach|glue|add) {s} to the (front|start|beginning) of {it}",
        "(let|have) {it} start with an added {s}",
    ),
    get=(
        "{it} with {s} (in front|before it|at the start)",
        "{s} followed by {it}",
        "{it} prefixed (with|by) {s}",
        "{it} with {s} (put|written|added) in front",
        "{s} plus {it}",
    ),
    short=(
        "{s} in front",
        "prepend {s}",
        "prefix {s}",
        "{s} before it",
        "add {s} in front",
        "start with {s}",
    ),
    explain="Returns {it} with {s} in front.",
    params={"s": HEAD},
    weight=1.4,
)
APPEND = Op(
    name="append_text",
    src="str",
    dst="str",
    expr="{x} + {s}",
    do=(
        "(put|add|stick|attach) {s} (after|at the end of|to the end of) {it}",
        "append {s} to {it}",
        "(end|finish|close) {it} with {s}",
        "(use|add) {s} as a suffix (for|to) {it}",
        "(write|place|glue|add) {s} (behind|after|to the right of) {it}",
        "(attach|glue|add) {s} to the (end|back) of {it}",
    ),
    get=(
        "{it} with {s} (at the end|after it|appended|added)",
        "{it} followed by {s}",
        "{it} with {s} (put|written|added) at the end",
        "{it} plus {s}",
    ),
    short=(
        "append {s}",
        "{s} at the end",
        "suffix {s}",
        "{s} after it",
        "add {s} at the end",
        "end with {s}",
        "+ {s}",
    ),
    explain="Returns {it} with {s} at its end.",
    params={"s": TAIL},
    weight=1.4,
)
MASK = Op(
    name="mask_all_but_last",
    src="str",
    dst="str",
    expr="'*' * (len({x}) - {k}) + {x}[-{k}:]",
    do=(
        "(mask|hide|star out|censor) (all|everything) but the last {k} "
        "(characters|letters|digits|chars) of {it} with (stars|asterisks|'*')",
        "replace (all|everything) but the last {k} (characters|digits|chars) of {it} (by|with) "
        "(stars|asterisks|'*')",
        "show only the last {k} (characters|digits|chars) of {it} and (put stars for|mask|star "
        "out) the rest",
        "turn (each|every) character of {it} into '*' except the last {k}",
        "(mask|censor) {it} with '*', leaving the last {k} (characters|digits) "
        "(visible|readable|as they are)",
        "(hide|cover) all (letters|characters|chars) of {it} (except|but) the last {k} behind "
        "(stars|asterisks|'*')",
        "(let|have) only the last {k} (letters|characters|chars) of {it} (be visible|stay "
        "readable), the others become '*'",
        "(replace|swap) (each|every) (letter|character|char) of {it} (except|but) the last "
        "{k} (with|by) '*'",
    ),
    get=(
        "{it} with all but the last {k} (characters|digits|chars) (masked|starred out|replaced "
        "by '*')",
        "{it} masked with stars except for the last {k} (characters|digits)",
        "{it} hidden behind stars, last {k} (letters|characters|chars) visible",
    ),
    short=(
        "mask all but the last {k}",
        "only the last {k} visible, rest stars",
        "stars except the last {k}",
        "hide all but the last {k} behind *",
    ),
    explain="Returns {it} with all but its last {k} characters replaced by stars.",
    params={"k": COUNT},
    weight=1.3,
)
INITIALS = Op(
    name="initials",
    src="str",
    dst="str",
    expr="''.join(w[0].upper() for w in {x}.split())",
    do=(
        "(get|return|take|find|extract) the (initials|uppercase initials) of {it}",
        "(make|build|form) (an acronym|the acronym) (of|from|out of) {it}",
        "(join|combine|string together) the (first letters|initial letters) of the words "
        "(of|in) {it} in (uppercase|capitals)",
        "(abbreviate|shorten|reduce) {it} to (its initials|an acronym)",
        "take the first letter of (each|every) word (of|in) {it}, uppercase, as one string",
        "take the first letter of (each|every) word (of|in) {it}, in (big "
        "letters|capitals|uppercase), and (put them together|join them|glue them "
        "together)",
        "(put|glue|string) the (initials|first letters) of (the|all) words (of|in) {it} "
        "together in (capitals|big letters|uppercase)",
        "(split|break) {it} into words and (join|glue) their (uppercase|capital|big) "
        "(initials|first letters)",
        "(join|concatenate) the uppercased first (letter|character|char) of (each|every) word "
        "(of|in) {it}",
        "(return|give) the (first letters|initials) of {it}, (uppercased|in capitals) and joined",
    ),
    get=(
        "the (initials|uppercase initials) of {it}",
        "the acronym (of|for|made from) {it}",
        "the first letters of the words (of|in) {it} in capitals as one string",
        "the first letter of (each|every) word (of|in) {it}, uppercased and joined",
        "the capital initials of the words (of|in) {it}",
    ),
    ask=("what are the initials of {it}", "what is the acronym (of|for) {it}"),
    short=(
        "initials",
        "acronym",
        "initials in capitals",
        "first letters of the words, uppercased",
        "uppercase initials",
        "first letter of each word joined, caps",
    ),
    explain="Returns the initials of the words of {it} in upper case.",
    weight=1.7,
)
WITHOUT_FIRST_WORD = Op(
    name="drop_first_word",
    src="str",
    dst="str",
    expr="' '.join({x}.split()[1:])",
    do=(
        "(drop|remove|delete|skip) the first word (of|from|in) {it}",
        "(keep|return) everything after the first word (of|in) {it}",
        "(cut|chop) the first word off {it}",
        "(return|write) {it} from its second word on",
    ),
    get=("{it} without (its|the) first word", "all but the first word of {it}"),
    short=("without the first word", "drop the first word"),
    explain="Returns {it} without its first word.",
    weight=0.6,
)
UNIQUE_WORDS = Op(
    name="remove_repeated_words",
    src="str",
    dst="str",
    expr="' '.join(dict.fromkeys({x}.split()))",
    do=(
        "(remove|drop|delete) [the] (duplicate|repeated) words (from|in) {it}",
        "keep only the first (occurrence|copy) of (each|every) word (in|of) {it}",
        "(write|return) {it} with (each|every) word (once|only once)",
        "(dedupe|deduplicate) the words (of|in) {it} and keep it a string",
    ),
    get=("{it} without (repeated|duplicate) words", "{it} with (each|every) word only once"),
    short=("no repeated words", "each word once, as a string"),
    explain="Returns {it} with only the first occurrence of every word.",
    weight=1.2,
)
PAD_ZEROS = Op(
    name="pad_with_zeros",
    src="str",
    dst="str",
    expr="{x}.rjust({k}, '0')",
    do=(
        "pad {it} with (zeros|leading zeros|zeros on the left) to (width|length) {k}",
        "(put|add) zeros (in front of|before) {it} until it (has {k} characters|is {k} "
        "characters long)",
        "fill {it} up to {k} characters with leading zeros",
        "zero-pad {it} to {k} (characters|digits|places)",
    ),
    get=(
        "{it} padded with (leading zeros|zeros) to (width|length) {k}",
        "{it} zero-padded to {k} (characters|digits)",
    ),
    short=("zero-padded to {k}", "leading zeros to {k}"),
    explain="Returns {it} padded with leading zeros to width {k}.",
    params={"k": WIDTH},
    weight=0.7,
)
CENTER = Op(
    name="center_text",
    src="str",
    dst="str",
    expr="{x}.center({k})",
    do=(
        "(center|centre) {it} in (a width of {k}|{k} columns|{k} characters)",
        "pad {it} with spaces on both sides to (width|length) {k}",
        "(put|place) {it} in the middle of {k} (columns|characters)",
        "add spaces (left and right of|on both sides of|around) {it} until it is {k} characters "
        "(wide|long)",
    ),
    get=(
        "{it} (centered|centred) in (a width of {k}|{k} columns|{k} characters)",
        "{it} padded on both sides to (width|length) {k}",
    ),
    short=("centered in {k}",),
    explain="Returns {it} centered in a width of {k}.",
    params={"k": WIDTH},
    weight=0.5,
)
BEFORE = Op(
    name="text_before",
    src="str",
    dst="str",
    expr="{x}.split({s})[0]",
    do=(
        "(get|return|take|keep) (the part|everything|the text) (of|in) {it} before the first {s}",
        "(cut off|drop|remove) {s} and everything after it (from|in) {it}",
        "split {it} (on|at|by) {s} and (return|take|keep) the first (part|piece)",
        "(cut|stop) {it} at the first {s}",
    ),
    get=("the part of {it} before the first {s}", "(everything|the text) in {it} before {s}"),
    short=("everything before {s}", "up to {s}"),
    explain="Returns the part of {it} before the first {s}.",
    params={"s": QUOTED_SEPARATOR},
    weight=1.2,
)
AFTER = Op(
    name="text_after",
    src="str",
    dst="str",
    expr="{x}.split({s})[-1]",
    do=(
        "(get|return|take|keep) (the part|everything|the text) (of|in) {it} after the last {s}",
        "(cut off|drop|remove) everything up to the last {s} (from|in) {it}",
        "split {it} (on|at|by) {s} and (return|take|keep) the last (part|piece)",
        "(return|keep) only what follows the last {s} in {it}",
    ),
    get=("the part of {it} after the last {s}", "(everything|the text) in {it} after the last {s}"),
    short=("everything after the last {s}", "last part after {s}"),
    explain="Returns the part of {it} after the last {s}.",
    params={"s": QUOTED_SEPARATOR},
    weight=0.8,
)
ENDS = Op(
    name="first_and_last_character",
    src="str",
    dst="str",
    expr="{x}[:1] + {x}[-1:]",
    do=(
        "(take|get|return|join|combine) the first and [the] last (letter|character|char) (of|in) "
        "{it}[ as one string]",
        "(join|glue|concatenate) the first (letter|character|char) of {it} and the last one",
        "(return|give) the first (letter|character) of {it} followed by its last "
        "(letter|character)",
        "(keep|leave) only the first and [the] last (letter|character|char) (of|in) {it}",
        "(drop|remove|throw away) everything (in|from) {it} (between|but) the first and the last "
        "(letter|character|char)",
        "(put|glue) the (first|starting) and the (last|final) (letter|character) of {it} together",
        "(cut|shorten|reduce) {it} to its first and last (letter|character)",
    ),
    get=(
        "the first and [the] last (letter|character|char) (of|in) {it}[ as one string]",
        "the first (letter|character) of {it} (plus|followed by) the last one",
        "the two ends of {it}, first and last (letter|character)",
    ),
    ask=("what are the first and the last (letter|character) (of|in) {it}",),
    short=("first and last char", "first plus last letter", "first + last letter", "both ends"),
    explain="Returns the first character of {it} followed by the last one.",
    weight=1.4,
)
OPS: tuple[Op, ...] = (
    REPEAT,
    FIRST,
    LAST,
    SKIP,
    DROP_LAST,
    FIRST_CHAR,
    LAST_CHAR,
    MOST_COMMON,
    FIRST_WORD,
    LAST_WORD,
    LONGEST_WORD,
    SHORTEST_WORD,
    REVERSE_WORDS,
    REVERSE_EACH,
    SORT_WORDS,
    SORT_LETTERS,
    EVERY_OTHER,
    DOUBLE,
    BETWEEN,
    SURROUND,
    PREPEND,
    APPEND,
    MASK,
    INITIALS,
    WITHOUT_FIRST_WORD,
    UNIQUE_WORDS,
    PAD_ZEROS,
    CENTER,
    BEFORE,
    AFTER,
    ENDS,
)
