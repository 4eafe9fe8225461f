"""Operations from a list of words to one string, one number, a list of numbers or a yes or no.

Does not cover: counting, any and all by a property of the words, see `pocket.ops.text_filter`.
"""

from __future__ import annotations

from pocket.ops.base import Op
from pocket.ops.text_params import SEPARATOR, WORD

JOIN_WITH = Op(
    name="join_words",
    src="strs",
    dst="str",
    expr="{s}.join({x})",
    do=(
        "join {it} with {s}",
        "join the (words|strings|items|names) (of|in) {it} (with|using|by) {s}",
        "(glue|stick|put|string) the (words|strings|items|names) (of|in) {it} together with {s} "
        "(between them|in between|as the separator)",
        "(concatenate|combine|merge) {it} into (one|a single) string (separated by|with) {s}",
        "put {s} between the (words|strings|items) (of|in) {it} and return one string",
        "(make|build) (one|a single) string (of|from|out of) {it} with {s} (between the "
        "parts|as separator|as the delimiter)",
        "(write|return) the (words|strings|items|names) (of|in) {it} as one string, separated "
        "by {s}",
        "(put|glue|combine|merge) all [the] (words|strings|items|names|entries) (in|of) {it} "
        "(in|into) (one|a single) string with {s} between (them|every two|each two)",
        "(link|connect|chain|hook) the (words|strings|items|names|entries) (in|of) {it} (with|by) "
        "{s}",
        "(write|put) the (words|strings|items|names|entries) (in|of) {it} one after another with "
        "{s} (between|in between)",
        "use {s} (as the separator|as separator|as the glue|as the delimiter|) to join the "
        "(words|strings|items|names|entries) (in|of) {it}",
        "(return|give) one string (in which|where) the (words|strings|items|names|entries) "
        "(in|of) {it} are (separated|divided) by {s}",
        "(make|form) a string from the (words|strings|items|names|entries) (in|of) {it}, "
        "(separated|delimited|divided) by {s}",
        "(join|glue) the (words|strings|items|names|entries) (in|of) {it} together, with {s} "
        "between (the (words|strings|items|names|entries)|each two of them)",
        "(turn|flatten|convert) {it} into one string, with {s} as [the] separator",
    ),
    get=(
        "the (words|strings|items) (of|in) {it} joined (with|by) {s}",
        "{it} joined (with|by) {s}",
        "one string of {it} with {s} in between",
        "{it} as one string separated by {s}",
        "a string of the (words|strings|items|names|entries) (in|of) {it} with {s} between "
        "(them|each two)",
        "the (words|strings|items|names|entries) (in|of) {it}, separated by {s}, as one string",
    ),
    short=(
        "joined with {s}",
        "join with {s}",
        "glue with {s}",
        "glued with {s}",
        "separated by {s}",
        "{s} between them",
        "one string, {s} between",
        "as a string separated by {s}",
        "delimiter {s}",
        "put {s} in between",
    ),
    ask=("how do the (words|strings|items|names|entries) (in|of) {it} read when joined with {s}",),
    explain="Returns the strings of {it} joined with {s}.",
    params={"s": SEPARATOR},
    weight=2.3,
)
JOIN_SPACES = Op(
    name="to_sentence",
    src="strs",
    dst="str",
    expr="' '.join({x})",
    do=(
        "join {it} with (spaces|a space|single spaces)",
        "join the (words|strings|names) (of|in) {it} (by|with|using) (spaces|a space)",
        "(put|glue|string) the words (of|in) {it} together (with spaces|into a sentence|into "
        "one sentence)",
        "(make|build|form) (a sentence|one sentence|a space-separated string) (of|from|out of) "
        "{it}",
        "(turn|combine|merge) {it} into one string with (spaces|a space) between the words",
        "(write|return) {it} as one (string|line) separated by (spaces|a space|blanks)",
        "(join|glue|put) the (words|strings|items|names|entries) (in|of) {it} (together|into one "
        "string) with (one|a single) (space|blank) between (them|each two)",
        "(write|put|chain) the (words|strings|items|names|entries) (in|of) {it} one after another "
        "with (a space|spaces|a blank) (between|in between)",
        "(put|insert) (a space|one space|a blank) between the (words|strings|items|names|entries) "
        "(in|of) {it} and (return|give) one string",
        "(return|give) one string (in which|where) the (words|strings|items|names|entries) "
        "(in|of) {it} are separated by (a space|single spaces|blanks)",
        "(make|form) (one|a single) (string|line|sentence) out of the "
        "(words|strings|items|names|entries) (in|of) {it}, space (between|in between)",
        "(space-join|space-separate) {it}",
    ),
    get=(
        "the (words|strings|names) (of|in) {it} joined (with|by) (spaces|a space)",
        "{it} as (one sentence|a sentence|a space-separated string)",
        "{it} joined by spaces",
        "the (words|strings|items|names|entries) (in|of) {it}, separated by (spaces|a "
        "space|blanks), as one string",
        "a sentence (made of|built from|out of) the (words|strings|items|names|entries) (in|of) "
        "{it}",
    ),
    short=(
        "joined with spaces",
        "space separated",
        "as a sentence",
        "join with a space",
        "space between",
        "glue with spaces",
        "one string with spaces",
        "join by space",
        "with blanks between",
        "join with a single space",
    ),
    explain="Returns the strings of {it} joined with spaces.",
    weight=1.8,
)
JOIN_COMMAS = Op(
    name="comma_separated",
    src="strs",
    dst="str",
    expr="', '.join({x})",
    do=(
        "join {it} with (a comma and a space|commas and spaces|', ')",
        "(write|list|return) the (words|strings|names|items) (of|in) {it} (as one string, "
        "separated by ', '|with a comma and a space between them)",
        "(turn|make|convert) {it} into a string (separated by|joined with) a comma and a space",
        "put a comma and a space between the (words|strings|names|items) (of|in) {it} and make "
        "it one string",
        "(combine|merge) {it} into one string with ', ' between the (words|items|names)",
        "(glue|put|string) the (words|strings|items|names|entries) (in|of) {it} together with ', '",
        "(use|take) ', ' to (join|separate) the (words|strings|items|names|entries) (in|of) {it}",
        "(return|give) the (words|strings|items|names|entries) (in|of) {it} in one string, ', ' "
        "(between|between each two)",
    ),
    get=(
        "the (words|strings|names|items) (of|in) {it} joined (with|by) (', '|a comma and a space)",
        "{it} as one string with a comma and a space in between",
        "the (words|strings|items|names|entries) (in|of) {it}, separated by (', '|a comma and a "
        "space), as one string",
    ),
    short=(
        "joined with ', '",
        "comma and space separated",
        "glue with ', '",
        "', ' between",
    ),
    explain="Returns the strings of {it} joined with a comma and a space.",
    weight=1.4,
)
JOIN_LINES = Op(
    name="join_lines",
    src="strs",
    dst="str",
    expr="'\\n'.join({x})",
    do=(
        "join {it} with (newlines|line breaks|a newline|newline characters)",
        "(put|write) (each|every) (word|string|item|line|name) (of|in) {it} on (its own line|a "
        "line of its own|a separate line), in one string",
        "(combine|merge|turn|glue) {it} into one text with (one item per line|a line for each "
        "item|newlines in between)",
        "(make|build) a (text|string) (of|from|out of) {it}, one (item|string|name) per line",
        "(return|write) the (lines|strings|items) (of|in) {it} as one text separated by "
        "(newlines|line breaks)",
        "(put|insert) a (newline|line break) between the (words|strings|items|names|entries) "
        "(in|of) {it} and (return|make it) one (string|text)",
        "(print|write) the (words|strings|items|names|entries) (in|of) {it} (below|under) each "
        "other in one string",
        "(glue|stick|chain) the (words|strings|items|names|entries) (in|of) {it} together with "
        "(newlines|line breaks|a newline)",
        "(return|give) one (string|text) (in which|where) (each|every) "
        "(word|string|item|name|entry) (in|of) {it} (is|stands) on its own line",
    ),
    get=(
        "the (lines|strings|words|items) (of|in) {it} joined (with|by) (newlines|line breaks)",
        "{it} as one text with one (item|string) per line",
        "the (words|strings|items|names|entries) (in|of) {it}, one per line, as one (string|text)",
        "a multi-line (string|text) of the (words|strings|items|names|entries) (in|of) {it}",
    ),
    short=(
        "joined with newlines",
        "one per line",
        "newline separated",
        "glue with newlines",
        "each on its own line",
        "newline between",
    ),
    explain="Returns the strings of {it} joined with newlines.",
    weight=1.4,
)
CONCAT = Op(
    name="concatenate",
    src="strs",
    dst="str",
    expr="''.join({x})",
    do=(
        "(concatenate|concat) {it}",
        "(concatenate|concat) all [the] (words|strings|items) (of|in) {it}",
        "join {it} (without a separator|with nothing in between|into one string without spaces)",
        "(glue|stick|put) the (words|strings|items|pieces) (of|in) {it} (together|directly "
        "together) with nothing (between|in between)",
        "(merge|combine|fuse) the (words|strings) (of|in) {it} into (one|a single) "
        "(string|word) without (spaces|separators)",
        "(put|glue|stick|chain|push) all [the] (words|strings|items|names|entries) (in|of) {it} "
        "together (in|into) one string",
        "append the (words|strings|items|names|entries) (in|of) {it} one after another to one "
        "string",
        "(join|glue) the (words|strings|items|names|entries) (in|of) {it} (without spaces|without "
        "any separator|with no separator|with the empty string)",
        "(write|put) the (words|strings|items|names|entries) (in|of) {it} one after another, with "
        "no (space|separator|gap)",
        "(make|build|form) one (long|big|single) string (out of|from) the "
        "(words|strings|items|names|entries) (in|of) {it}, nothing in between",
        "(merge|combine|collapse) {it} into (one|a single) string, no (separator|spaces)",
    ),
    get=(
        "the concatenation of (the strings in|all the strings in|) {it}",
        "the (words|strings) (of|in) {it} (concatenated|joined without a separator|glued together)",
        "one (string|long string) made of the (words|strings|items|names|entries) (in|of) {it} "
        "with nothing between",
        "the (words|strings|items|names|entries) (in|of) {it} put together into one string",
    ),
    short=(
        "concatenated",
        "joined with nothing",
        "glued together",
        "no separator",
        "join without separator",
        "all in one string",
        "glue them together",
        "join into one string",
        "nothing between",
    ),
    explain="Returns the strings of {it} joined without a separator.",
    weight=1.6,
)
LONGEST = Op(
    name="longest_word",
    src="strs",
    dst="str",
    expr="max({x}, key=len, default='')",
    do=(
        "(find|get|return|pick|select|give) the longest (word|string|name|item|line) "
        "(in|of|from) {it}",
        "(find|get|pick) the (word|string|name|line) with the (most|greatest number of) "
        "(letters|characters) in {it}",
        "(look for|search for|return) the (word|string|name) of {it} with the "
        "(greatest|largest|maximum) length",
        "(pick|choose|take) the longest of {it}",
        "(return|say) which (word|string|name) in {it} is [the] longest",
        "compare the lengths of the (words|strings) in {it} and return the longest one",
        "(give|return|tell) the (word|string|item|name|entry) (in|of) {it} that is (longest|the "
        "longest)",
        "(give|return|find) the (word|string|item|name|entry) (in|of) {it} (that|which) has the "
        "(most|largest number of|greatest number of|highest number of) (letters|characters|chars)",
        "(find|fetch) the (biggest|longest) (word|string|item|name|entry) (in|of) {it} by "
        "(length|number of letters)",
        "(keep|return) only the longest (word|string|item|name|entry) (in|of) {it}[, the first "
        "one (if several are as long|on ties|if there are several|in case of a tie)]",
        "(take|get) the max of {it} by (length|len)",
        "let the longest (word|string|item|name|entry) (in|of) {it} win",
    ),
    get=(
        "the longest (word|string|name|item|line) (in|of|from) {it}",
        "the (word|string|name) with the (most letters|most characters|greatest length|maximum "
        "length) (in|of) {it}",
        "the longest of {it}",
        "the (word|string|item|name|entry) (in|of) {it} (that is|which is) longest",
        "the (word|string|item|name|entry) (in|of) {it} (with|that has) the most "
        "(letters|characters|chars)",
        "the longest (word|string|item|name|entry) (in|of) {it}, first one on ties",
        "the (biggest|longest) (word|string|item|name|entry) (in|of) {it} by length",
    ),
    ask=(
        "(which|what) (word|string|name|line) in {it} is the longest",
        "what is the longest (word|string|name|line) in {it}",
        "which (word|string) in {it} has the most (letters|characters)",
        "which of the (words|strings|items|names|entries) (in|of) {it} is longest",
        "what is the (word|string|item|name|entry) with the most letters in {it}",
    ),
    short=(
        "the longest",
        "longest one",
        "max by length",
        "longest wins",
        "longest (word|string|item|name|entry)",
        "most letters",
        "longest, first on ties",
        "the one with the most letters",
    ),
    explain="Returns the longest string of {it}, the first one in case of a tie.",
    weight=2.2,
)
SHORTEST = Op(
    name="shortest_word",
    src="strs",
    dst="str",
    expr="min({x}, key=len, default='')",
    do=(
        "(find|get|return|pick|select|give) the shortest (word|string|name|item|line) "
        "(in|of|from) {it}",
        "(find|get|pick) the (word|string|name|line) with the fewest (letters|characters) in {it}",
        "(look for|search for|return) the (word|string|name) of {it} with the "
        "(smallest|minimum|least) length",
        "(pick|choose|take) the shortest of {it}",
        "(return|say) which (word|string|name) in {it} is [the] shortest",
        "(give|return|tell) the (word|string|item|name|entry) (in|of) {it} that is (shortest|the "
        "shortest)",
        "(give|return|find) the (word|string|item|name|entry) (in|of) {it} (that|which) has the "
        "(fewest|least|smallest number of|lowest number of) (letters|characters|chars)",
        "(keep|return) only the shortest (word|string|item|name|entry) (in|of) {it}[, the first "
        "one (if several are as short|on ties|if there are several|in case of a tie)]",
        "(take|get) the min of {it} by (length|len)",
        "let the shortest (word|string|item|name|entry) (in|of) {it} win",
    ),
    get=(
        "the shortest (word|string|name|item|line) (in|of|from) {it}",
        "the (word|string|name) with the (fewest letters|fewest characters|smallest "
        "length|minimum length) (in|of) {it}",
        "the (word|string|item|name|entry) (in|of) {it} (that is|which is) shortest",
        "the (word|string|item|name|entry) (in|of) {it} (with|that has) the fewest "
        "(letters|characters|chars)",
        "the shortest (word|string|item|name|entry) (in|of) {it}, first one on ties",
    ),
    ask=(
        "(which|what) (word|string|name|line) in {it} is the shortest",
        "which (word|string) in {it} has the fewest (letters|characters)",
        "which of the (words|strings|items|names|entries) (in|of) {it} is shortest",
    ),
    short=(
        "the shortest",
        "shortest one",
        "min by length",
        "shortest wins",
        "shortest (word|string|item|name|entry)",
        "fewest letters",
        "shortest, first on ties",
    ),
    explain="Returns the shortest string of {it}, the first one in case of a tie.",
    weight=1.7,
)
FIRST_ALPHA = Op(
    name="alphabetically_first",
    src="strs",
    dst="str",
    expr="min({x}, default='')",
    do=(
        "(find|get|return|pick) the alphabetically first (word|string|name) (in|of) {it}",
        "(find|get|return) the (word|string|name) (in|of) {it} that (comes|sorts|is) first "
        "(alphabetically|in alphabetical order|in the alphabet|in a dictionary)",
        "(pick|return) the (smallest|least|minimum) (word|string|name) (in|of) {it} in "
        "alphabetical order",
        "(return|say) which (word|name) in {it} a dictionary would list first",
    ),
    get=(
        "the alphabetically first (word|string|name) (in|of) {it}",
        "the (word|string|name) that comes first alphabetically in {it}",
    ),
    ask=(
        "(which|what) (word|string|name) in {it} comes first (alphabetically|in alphabetical "
        "order)",
    ),
    short=("first alphabetically", "alphabetical minimum"),
    explain="Returns the string of {it} that comes first in alphabetical order.",
    weight=0.9,
)
LAST_ALPHA = Op(
    name="alphabetically_last",
    src="strs",
    dst="str",
    expr="max({x}, default='')",
    do=(
        "(find|get|return|pick) the alphabetically last (word|string|name) (in|of) {it}",
        "(find|get|return) the (word|string|name) (in|of) {it} that (comes|sorts|is) last "
        "(alphabetically|in alphabetical order|in a dictionary)",
        "(pick|return) the (greatest|largest|maximum) (word|string|name) (in|of) {it} in "
        "alphabetical order",
        "(return|say) which (word|name) in {it} a dictionary would list last",
    ),
    get=(
        "the alphabetically last (word|string|name) (in|of) {it}",
        "the (word|string|name) that comes last alphabetically in {it}",
    ),
    ask=(
        "(which|what) (word|string|name) in {it} comes last (alphabetically|in alphabetical order)",
    ),
    short=("last alphabetically", "alphabetical maximum"),
    explain="Returns the string of {it} that comes last in alphabetical order.",
    weight=0.7,
)
MOST_COMMON = Op(
    name="most_common_word",
    src="strs",
    dst="str",
    expr="max({x}, key={x}.count, default='')",
    do=(
        "(find|get|return|pick) the most (common|frequent) (word|string|name|item) (in|of) {it}",
        "(find|get|return) the (word|string|name|item) that (occurs|appears|shows up) (most "
        "often|the most|most frequently) in {it}",
        "(return|say) which (word|string|name) in {it} is repeated the most",
        "(pick|choose) the (word|string|name) of {it} with the highest (count|number of "
        "occurrences)",
        "count how often each (word|string|name) occurs in {it} and return the most frequent one",
        "(find|give|return) the (word|string|item|name|entry) that (comes|turns up|is found) "
        "(most often|most frequently|the most times) (in|of) {it}",
        "(return|give) the (word|string|item|name|entry) (in|of) {it} with the (most|largest "
        "number of) (occurrences|repetitions|appearances|copies)",
        "(find|get) the (most popular|commonest) (word|string|item|name|entry) (in|of) {it}",
        "let the most frequent (word|string|item|name|entry) (in|of) {it} win[, the first one on "
        "ties]",
    ),
    get=(
        "the most (common|frequent) (word|string|name|item) (in|of) {it}",
        "the (word|string|name) that (occurs|appears) (most often|the most) in {it}",
        "the mode of {it}",
        "the (most popular|commonest|most repeated) (word|string|item|name|entry) (in|of) {it}",
        "the (word|string|item|name|entry) with the highest count (in|of) {it}",
    ),
    ask=(
        "(which|what) (word|string|name|item) (occurs|appears) (most often|the most) in {it}",
        "what is the most (common|frequent) (word|string|name) in {it}",
        "which (word|string|item|name|entry) (in|of) {it} is (the commonest|most popular|repeated "
        "most)",
    ),
    short=(
        "most common",
        "most frequent",
        "the mode",
        "most frequent wins",
        "most popular",
        "highest count",
        "the one seen most often",
    ),
    explain="Returns the most frequent string of {it}, the first one in case of a tie.",
    weight=1.6,
)
ACRONYM = Op(
    name="acronym",
    src="strs",
    dst="str",
    expr="''.join(w[:1].upper() for w in {x})",
    do=(
        "(make|build|form|create) (an acronym|the acronym) (of|from|out of) {it}",
        "(join|concatenate|combine|glue together) the (first letters|initials) of the "
        "(words|strings|names) (of|in) {it} in (uppercase|capitals|capital letters)",
        "(abbreviate|shorten) {it} to (its capital initials|its uppercase initials|an acronym)",
        "take the first letter of each (word|string|name) (of|in) {it}, in uppercase, and join "
        "them",
        "(spell|write) one word from the uppercase first letters of {it}",
        "take the first letter of (each|every) (word|string|item|name|entry) (in|of) "
        "{it}, in (big letters|capitals|uppercase), and (put them together|join "
        "them|glue them together)",
        "(put|glue|string) the (first letters|initials) of the "
        "(words|strings|items|names|entries) (in|of) {it} together in (capitals|big "
        "letters|uppercase)",
        "(make|build) one string (of|from) the (big|capital|uppercase) (initials|first letters) "
        "of the (words|strings|items|names|entries) (in|of) {it}",
        "(join|concatenate) the uppercased first (letter|character|char) of (each|every) "
        "(word|string|item|name|entry) (in|of) {it}",
    ),
    get=(
        "the acronym (of|for|formed by|made from) {it}",
        "the uppercase (initials|first letters) of the (words|names) (of|in) {it} as one string",
        "the first letters of the (words|strings|items|names|entries) (in|of) {it}, "
        "(uppercased|in capitals) and joined",
        "one string of the capital initials of the (words|strings|items|names|entries) (in|of) "
        "{it}",
    ),
    ask=("what is the acronym (of|for) {it}",),
    short=(
        "acronym",
        "capital initials joined",
        "initials in capitals",
        "first letters uppercased and joined",
        "first letters in caps, one string",
    ),
    explain="Returns the upper-case first letters of the strings of {it} as one string.",
    weight=1.5,
)
FIRST_ITEM = Op(
    name="first_item_of_words",
    src="strs",
    dst="str",
    expr="{x}[0]",
    nonempty=True,
    do=(
        "(get|return|take|pick|give) the first (word|string|name|item|entry|line) (of|in|from) "
        "{it}",
        "(return|take) the (word|string|item|element) at (index 0|index zero|the start|the "
        "front|the beginning) of {it}",
        "(pick|return) what {it} (starts|begins) with",
        "drop all of {it} but the very first (word|string|item)",
        "(give|hand back|fetch|grab) (only|just|) the first [one] of {it}",
        "(throw away|forget) all (words|strings|items|names|entries) (in|of) {it} but the first",
        "return the (word|string|item|name|entry) that comes first in {it}",
    ),
    get=(
        "the first (word|string|name|item|line) (of|in|from) {it}",
        "the (head|first element) of {it}",
        "the (word|string|item|name|entry) at the (front|start|beginning) of {it}",
        "the very first (word|string|item|name|entry) (in|of) {it}",
    ),
    ask=("(what|which) is the first (word|string|name|item) (of|in) {it}",),
    short=(
        "the first one",
        "first only",
        "just the first",
        "first (word|string|item|name|entry)",
        "head",
        "index 0",
    ),
    explain="Returns the first string of {it}.",
    weight=1.3,
)
LAST_ITEM = Op(
    name="last_item_of_words",
    src="strs",
    dst="str",
    expr="{x}[-1]",
    nonempty=True,
    do=(
        "(get|return|take|pick|give) the (last|final) (word|string|name|item|entry|line) "
        "(of|in|from) {it}",
        "(return|take) the (word|string|item|element) at (index -1|the end|the back|the tail) "
        "of {it}",
        "(pick|return) what {it} ends with",
        "drop all of {it} but the very last (word|string|item)",
        "(give|hand back|fetch|grab) (only|just|) the last [one] of {it}",
        "(throw away|forget) all (words|strings|items|names|entries) (in|of) {it} but the last",
        "return the (word|string|item|name|entry) that comes last in {it}",
    ),
    get=(
        "the (last|final) (word|string|name|item|line) (of|in|from) {it}",
        "the last element of {it}",
        "the (word|string|item|name|entry) at the (back|end) of {it}",
        "the very last (word|string|item|name|entry) (in|of) {it}",
    ),
    ask=("(what|which) is the last (word|string|name|item) (of|in) {it}",),
    short=(
        "the last one",
        "last only",
        "just the last",
        "last (word|string|item|name|entry)",
        "tail",
        "final one",
    ),
    explain="Returns the last string of {it}.",
    weight=1.3,
)
COUNT_WORDS = Op(
    name="count_words",
    src="strs",
    dst="int",
    expr="len({x})",
    do=(
        "count {it}",
        "count (the|all the) (words|strings|items|names|entries|lines) (in|of) {it}",
        "(return|tell|say|find out) how many (words|strings|items|names|entries|lines) (there "
        "are in|are in|are left in) {it}",
        "(get|compute|find|return) the (number|count) of (words|strings|items|names|entries) "
        "(in|of) {it}",
        "(get|return|measure) the (length|size) of {it}",
        "(say|give|tell) the number of (words|strings|items|names|entries) (in|of) {it}",
        "(determine|compute|get) how many (words|strings|items|names|entries) {it} "
        "(has|holds|contains)",
        "count up the (words|strings|items|names|entries) (in|of) {it}",
        "return the (count|amount|quantity) of (words|strings|items|names|entries) (in|of) {it}",
    ),
    get=(
        "the number of (words|strings|items|names|entries|lines) (in|of) {it}",
        "the (length|size|count) of {it}",
        "how many (words|strings|items|names) are in {it}",
        "the (amount|quantity|count|total number) of (words|strings|items|names|entries) (in|of) "
        "{it}",
        "how many (words|strings|items|names|entries) {it} (has|holds|contains)",
    ),
    ask=(
        "how many (words|strings|items|names|entries) are (there in|in) {it}",
        "how long is {it}",
        "how many (words|strings|items|names|entries) does {it} (have|contain|hold)",
        "what is the (length|size) of {it}",
    ),
    short=(
        "count",
        "how many",
        "count them",
        "number of them",
        "length",
        "how many there are",
        "total number",
        "size",
        "len",
        "amount",
        "count the (words|strings|items|names|entries)",
    ),
    explain="Returns how many strings are in {it}.",
    weight=1.8,
)
COUNT_DISTINCT = Op(
    name="count_distinct_words",
    src="strs",
    dst="int",
    expr="len(set({x}))",
    do=(
        "count the (distinct|different|unique) (words|strings|names|items) (in|of) {it}",
        "(return|tell|find out) how many (different|distinct|unique) "
        "(words|strings|names|items) (there are in|are in|occur in) {it}",
        "(get|compute|find) the number of (unique|distinct|different) (words|strings|names) "
        "(in|of) {it}",
        "count (each|every) (word|string|name) (in|of) {it} only once",
        "count the (words|strings|items) (in|of) {it} without (duplicates|repeats|counting any "
        "twice)",
        "count the (words|strings|items|names|entries) (in|of) {it}, (duplicates|doubles|repeats) "
        "(count once|counted once|only once)",
        "count how many (words|strings|items|names|entries) (in|of) {it} are (different|distinct)",
        "(say|give|tell) how many (words|strings|items|names|entries) {it} has (if|when) "
        "(duplicates|repeats|doubles) are (ignored|counted once)",
        "(return|give) the size of the set of {it}",
        "(ignore|skip) repeats and count the (words|strings|items|names|entries) (in|of) {it}",
    ),
    get=(
        "the number of (distinct|different|unique) (words|strings|names|items) (in|of) {it}",
        "how many (different|distinct|unique) (words|strings|names) are in {it}",
        "the (number|amount) of (words|strings|items|names|entries) (in|of) {it}, "
        "(duplicates|doubles) counted once",
        "the count of (different|distinct|unique) (words|strings|items|names|entries) (in|of) {it}",
    ),
    ask=(
        "how many (different|distinct|unique) (words|strings|names|items) are (there in|in) {it}",
        "how many (words|strings|items|names|entries) (in|of) {it} are (different|distinct) from "
        "each other",
    ),
    short=(
        "count distinct",
        "number of unique words",
        "how many different",
        "count of unique",
        "distinct count",
        "count without doubles",
        "duplicates count once",
    ),
    explain="Returns how many distinct strings are in {it}.",
    weight=1.5,
)
TOTAL_LENGTH = Op(
    name="total_length",
    src="strs",
    dst="int",
    expr="sum(len(w) for w in {x})",
    do=(
        "(add up|sum|sum up|total) the lengths of (the|all the|all) (words|strings|names|lines) "
        "(in|of) {it}",
        "count (all the|all|the) (letters|characters|chars) (in|of) all (words|strings|lines) "
        "(in|of) {it}",
        "(get|compute|find|return) the (total|combined|overall|summed) (length|number of "
        "characters) of the (words|strings) (in|of) {it}",
        "(return|work out) how many (characters|letters) the (words|strings) (in|of) {it} have "
        "(together|altogether|in total)",
        "(return|give|compute) the number of (letters|characters|chars) (in|of) (all|all the) "
        "(words|strings|items|names|entries) (in|of) {it} together",
        "(add|sum) the number of (letters|characters|chars) of (each|every) "
        "(word|string|item|name|entry) (in|of) {it}",
        "(sum up|add together) how many (letters|characters|chars) the "
        "(words|strings|items|names|entries) (in|of) {it} have",
        "(count|total) the (letters|characters|chars) over all "
        "(words|strings|items|names|entries) (in|of) {it}",
    ),
    get=(
        "the (total|combined|overall) (length|number of characters) of the "
        "(words|strings|lines) (in|of) {it}",
        "the sum of the lengths of the (words|strings) (in|of) {it}",
        "how many (letters|characters|chars) the (words|strings|items|names|entries) (in|of) {it} "
        "have (together|altogether|in total)",
        "the (sum|total) of all (word|string|item|name|entry) lengths (in|of) {it}",
    ),
    ask=(
        "how many (characters|letters) do the (words|strings) in {it} have (together|in "
        "total|altogether)",
        "what is the total (length|number of letters) of the (words|strings|items|names|entries) "
        "(in|of) {it}",
    ),
    short=(
        "total length",
        "sum of lengths",
        "total characters",
        "all letters counted",
        "letters in total",
        "add up the lengths",
        "sum of len",
    ),
    explain="Returns the total length of the strings of {it}.",
    weight=1.6,
)
LONGEST_LENGTH = Op(
    name="longest_length",
    src="strs",
    dst="int",
    expr="max((len(w) for w in {x}), default=0)",
    do=(
        "(get|find|compute|return) the length of the longest (word|string|name|line) (in|of) {it}",
        "(find out|tell|return) how long the longest (word|string|name|line) (in|of) {it} is",
        "(get|find|return) the (greatest|largest|maximum|biggest) length (among|of) the "
        "(words|strings) (in|of) {it}",
        "(count|return) the (letters|characters) of the longest (word|string) (in|of) {it}",
        "find the longest (word|string) (in|of) {it} and return its length",
        "(say|return|give) how many (letters|characters|chars) the longest "
        "(word|string|item|name|entry) (in|of) {it} has",
        "(take|return) the max of the lengths of the (words|strings|items|names|entries) (in|of) "
        "{it}",
        "(measure|compute) the longest (word|string|item|name|entry) (in|of) {it}",
    ),
    get=(
        "the length of the longest (word|string|name|line) (in|of) {it}",
        "the (maximum|greatest|largest) (word|string|) length in {it}",
        "the number of (letters|characters|chars) (in|of) the longest "
        "(word|string|item|name|entry) (in|of) {it}",
        "how long the longest (word|string|item|name|entry) (in|of) {it} is",
    ),
    ask=(
        "how long is the longest (word|string|name|line) in {it}",
        "how many letters does the longest (word|string|item|name|entry) in {it} have",
    ),
    short=(
        "length of the longest",
        "max length",
        "longest length",
        "size of the longest",
    ),
    explain="Returns the length of the longest string of {it}.",
    weight=1.4,
)
SHORTEST_LENGTH = Op(
    name="shortest_length",
    src="strs",
    dst="int",
    expr="min((len(w) for w in {x}), default=0)",
    do=(
        "(get|find|compute|return) the length of the shortest (word|string|name|line) (in|of) {it}",
        "(find out|tell|return) how long the shortest (word|string|name|line) (in|of) {it} is",
        "(get|find|return) the (smallest|least|minimum) length (among|of) the (words|strings) "
        "(in|of) {it}",
        "find the shortest (word|string) (in|of) {it} and return its length",
    ),
    get=(
        "the length of the shortest (word|string|name|line) (in|of) {it}",
        "the (minimum|smallest) (word|string|) length in {it}",
    ),
    ask=("how long is the shortest (word|string|name|line) in {it}",),
    short=("length of the shortest", "min length"),
    explain="Returns the length of the shortest string of {it}.",
    weight=0.8,
)
COUNT_OF = Op(
    name="count_occurrences_in_words",
    src="strs",
    dst="int",
    expr="{x}.count({s})",
    do=(
        "count [the] (occurrences|appearances) of (|the word |the string |the item ){s} in {it}",
        "count how (often|many times) {s} (occurs|appears|is found|shows up) in {it}",
        "(return|tell|find out) how (often|many times) {it} (contains|has) {s} as an "
        "(item|entry|element)",
        "(get|find) the number of (words|items|strings|entries) (in|of) {it} that "
        "(are|equal|are equal to) {s}",
        "(say|return|give) how many times the (word|string|item|name|entry) {s} is in {it}",
        "count the (words|strings|items|names|entries) (in|of) {it} that are (exactly |equal to "
        "|the same as |){s}",
        "(count|tally) (each|every) {s} in {it}",
        "(see|check) how many of the (words|strings|items|names|entries) (in|of) {it} (are|equal) "
        "{s}",
    ),
    get=(
        "the number of times {s} (occurs|appears) in {it}",
        "the count of {s} in {it}",
        "how often {s} (occurs|appears) in {it}",
        "how many (words|strings|items|names|entries) (in|of) {it} (are|equal|are equal to) {s}",
    ),
    ask=(
        "how (often|many times) does {s} (occur|appear|show up) in {it}",
        "how many (words|items|entries) in {it} (are|equal) {s}",
        "how often is {s} in {it}",
        "how many times does {it} (have|contain) {s}",
    ),
    short=(
        "count of {s}",
        "how often {s}",
        "occurrences of {s}",
        "count {s}",
        "how many are {s}",
        "number of {s}",
        "times {s} appears",
    ),
    explain="Returns how often {s} occurs in {it}.",
    params={"s": WORD},
    weight=1.6,
)
INDEX_OF = Op(
    name="position_of_word",
    src="strs",
    dst="int",
    expr="{x}.index({s}) if {s} in {x} else -1",
    do=(
        "(find|get|return) the (index|position) of {s} in {it}, or -1 if it is (missing|not "
        "there|absent)",
        "(find|return|say) (where|at which index) {s} (first occurs|is|stands|appears) in {it}, "
        "-1 if (nowhere|missing|absent)",
        "(look for|search for|locate) {s} in {it} and return its (index|position) or -1",
        "return the first (index|position) at which {it} (has|contains) {s}, or -1",
    ),
    get=(
        "the (index|position) of {s} in {it}, or -1",
        "the first (index|position) of {s} in {it}, or -1 if it is (missing|absent)",
    ),
    ask=("at which (index|position) is {s} in {it}, or -1 if (missing|absent)",),
    short=("index of {s} or -1",),
    explain="Returns the position of {s} in {it}, or -1 if it is missing.",
    params={"s": WORD},
    weight=0.6,
)
LENGTHS = Op(
    name="word_lengths",
    src="strs",
    dst="ints",
    expr="[len(w) for w in {x}]",
    do=(
        "(get|return|list|compute|collect|find) the (length|size) of (each|every) "
        "(word|string|name|item|line) (in|of) {it}",
        "(get|return|list|collect) the lengths of (the|all the|all) (words|strings|names|lines) "
        "(in|of) {it}",
        "(turn|convert|map) (each|every) (word|string|name) (in|of) {it} (into|to) its length",
        "replace (each|every) (word|string|name) (in|of) {it} (by|with) (its length|the number "
        "of its letters)",
        "count the (letters|characters) (in|of) (each|every) (word|string|name|line) (in|of) {it}",
        "measure how long (each|every) (word|string|name) (in|of) {it} is",
        "(give|return|make) a list (of|with) the (length|number of (letters|characters|chars)) of "
        "(each|every) (word|string|item|name|entry) (in|of) {it}",
        "(say|tell|find out) how many (letters|characters|chars) (each|every) "
        "(word|string|item|name|entry) (in|of) {it} has",
        "(replace|swap) (each|every) (word|string|item|name|entry) (in|of) {it} (with|for) how "
        "many (letters|characters|chars) it has",
        "(return|produce|give) for (each|every) (word|string|item|name|entry) (in|of) {it} (the "
        "number of its (letters|characters|chars)|how long it is|its length)",
        "(map|reduce) the (words|strings|items|names|entries) (in|of) {it} to their lengths",
        "apply len to (each|every) (word|string|item|name|entry) (in|of) {it}",
        "let (each|every) (word|string|item|name|entry) (in|of) {it} become its length",
    ),
    get=(
        "the lengths of the (words|strings|names|lines) (in|of) {it}",
        "the (length|number of letters|number of characters) of (each|every) (word|string|name) "
        "(in|of) {it}",
        "a list of (word|string) lengths for {it}",
        "how long (each|every) (word|string|item|name|entry) (in|of) {it} is, as a list",
        "(a|the) list with the number of (letters|characters|chars) in (each|every) "
        "(word|string|item|name|entry) (in|of) {it}",
        "the (sizes|lengths) of all (words|strings|items|names|entries) (in|of) {it}",
    ),
    ask=(
        "how long is (each|every) (word|string|name) in {it}",
        "how long are the (words|strings|names) in {it}",
        "how many letters does (each|every) (word|string|item|name|entry) (in|of) {it} have",
    ),
    short=(
        "lengths",
        "length of each",
        "their lengths",
        "word lengths",
        "len of each",
        "number of letters of each",
        "map to length",
        "letters per (word|string|item|name|entry)",
        "how long each is",
    ),
    explain="Returns the lengths of the strings of {it}.",
    weight=2.0,
)
PARSE_INTS = Op(
    name="parse_ints",
    src="strs",
    dst="ints",
    expr="[int(w) for w in {x} if w.isdigit()]",
    do=(
        "(parse|read|convert) the (words|strings|items) (in|of) {it} that are "
        "(digits|numbers|all digits) (as|to|into) (ints|integers|numbers)",
        "(convert|turn) the numeric (words|strings|items) (in|of) {it} (to|into) "
        "(ints|integers|numbers) and (skip|drop|ignore) the (rest|others)",
        "(parse|turn) {it} into (ints|integers|numbers), (skipping|ignoring|leaving out) what "
        "is not (a number|numeric|all digits)",
        "(extract|get|collect|pull out) the (whole numbers|integers|numbers) (from|in) {it} as "
        "ints",
        "(take|pick) the (strings|words) of {it} made of digits and (make|turn) them (into "
        "ints|into numbers)",
        "(keep|take) only the (words|strings|items|names|entries) (in|of) {it} that are "
        "(numbers|all digits) and (convert|turn) them (to|into) (ints|integers)",
        "(ignore|skip|drop) (words|strings|items|names|entries) (in|of) {it} that are not "
        "(numbers|all digits|numeric) and (convert|turn) the (rest|others) (to|into) "
        "(ints|integers)",
        "turn (each|every) (word|string|item|name|entry) (in|of) {it} made (of digits only|only "
        "of digits) into an (int|integer)",
    ),
    get=(
        "the numeric (strings|words|items) (in|of) {it} as (ints|integers|numbers)",
        "the (integers|whole numbers|numbers) (written|found) in {it}",
        "a list of the (whole numbers|integers) among the (words|strings|items|names|entries) "
        "(in|of) {it}",
        "the (words|strings|items|names|entries) (in|of) {it} that are all digits, (as|converted "
        "to) (ints|integers)",
    ),
    ask=("(which|what) (numbers|integers) are (written|found) in {it}",),
    short=(
        "numeric ones as ints",
        "digit strings to ints",
        "to ints, skip the rest",
        "to integers, ignore non-numeric",
        "parse the numeric ones",
    ),
    explain="Returns the strings of {it} that are digits as integers.",
    weight=1.5,
)
VOWELS_EACH = Op(
    name="vowels_per_word",
    src="strs",
    dst="ints",
    expr="[sum(1 for c in w if c.lower() in 'aeiou') for w in {x}]",
    do=(
        "count the vowels (in|of) (each|every) (word|string|name) (in|of) {it}",
        "(return|list|find out) how many vowels (each|every) (word|string|name) (in|of) {it} has",
        "(get|compute|list) the (number|count) of vowels (in|of|for) (each|every) (word|string) "
        "(in|of) {it}",
        "replace (each|every) (word|string) (in|of) {it} (by|with) the number of its vowels",
    ),
    get=(
        "the (number|count) of vowels in (each|every) (word|string|name) (in|of) {it}",
        "the vowel counts of the (words|strings|names) (in|of) {it}",
    ),
    ask=("how many vowels does (each|every) (word|string|name) in {it} have",),
    short=("vowels per word", "vowel count of each"),
    explain="Returns the number of vowels of each string of {it}.",
    weight=0.7,
)
WORDS_EACH = Op(
    name="words_per_line",
    src="strs",
    dst="ints",
    expr="[len(w.split()) for w in {x}]",
    do=(
        "count the words (in|of) (each|every) (line|sentence|string) (in|of) {it}",
        "(return|list|find out) how many words (each|every) (line|sentence|string) (in|of) {it} "
        "has",
        "(get|compute|list) the (number|count) of words (in|of|for) (each|every) "
        "(line|sentence|string) (in|of) {it}",
        "replace (each|every) (line|sentence) (in|of) {it} (by|with) its word count",
    ),
    get=(
        "the (number|count) of words in (each|every) (line|sentence|string) (in|of) {it}",
        "the word counts of the (lines|sentences|strings) (in|of) {it}",
    ),
    ask=("how many words does (each|every) (line|sentence) in {it} have",),
    short=("words per line", "word count of each line"),
    explain="Returns the number of words of each string of {it}.",
    weight=0.8,
)
CONTAINS_WORD = Op(
    name="has_word",
    src="strs",
    dst="bool",
    expr="{s} in {x}",
    do=(
        "(check|test|tell|find out|see) (whether|if) {s} is (in|one of|among|part of) {it}",
        "(check|test|tell) (whether|if) {it} (contains|includes|has) the "
        "(word|string|item|entry) {s}",
        "(check|test|see) (whether|if) {it} (contains|includes) {s}",
        "return (true|True) (if|when|only if) {s} (is in|occurs in|appears in|is one of) {it}",
        "(look|search) for {s} in {it} and (say|return|tell) whether it is there",
        "(say|tell|determine) (whether|if) the (word|string|item|name|entry) {s} (is|is "
        "present|is found|can be found|occurs) in {it}",
        "(check|see|test) (whether|if) (one|any) of the (words|strings|items|names|entries) "
        "(in|of) {it} (is|equals) {s}",
        "(check|see) if {s} (exists|is present) in {it}",
        "return (true|True) (if|when) {it} (has|contains|includes) {s}[, else (false|False)]",
    ),
    get=(
        "whether {it} (contains|includes|has) {s}",
        "whether {s} (is in|is among|occurs in) {it}",
        "whether {s} (is present|is found|exists) in {it}",
        "whether (one|any) of the (words|strings|items|names|entries) (in|of) {it} (is|equals) {s}",
    ),
    ask=(
        "is {s} (in|among|one of) {it}",
        "does {it} (contain|include|have) {s}",
        "(can {s} be found|is {s} found|is {s} present) in {it}",
    ),
    short=(
        "has {s}",
        "contains {s}",
        "{s} present",
        "is {s} in there",
        "{s} in it or not",
        "includes {s}",
    ),
    explain="Returns whether {s} is in {it}.",
    params={"s": WORD},
    weight=1.5,
)
ALL_UNIQUE = Op(
    name="all_words_unique",
    src="strs",
    dst="bool",
    expr="len(set({x})) == len({x})",
    do=(
        "(check|test|tell|find out) (whether|if) (all|all the) (words|strings|names|items) "
        "(in|of) {it} are (unique|different|distinct)",
        "(check|test|see) (whether|if) {it} (has|contains) no (duplicates|repeats|duplicate words)",
        "(check|verify) that no (word|string|name|item) (occurs|appears) (twice|more than once) "
        "in {it}",
        "return (true|True) (if|when) (every|each) (word|string|name) in {it} (occurs|appears) "
        "only once",
        "return (false|False) if any (word|string|name) is repeated in {it}",
        "(say|tell|return) whether {it} (has|contains) no (doubles|duplicates|repeats)",
        "(check|see) (that|whether) no two (words|strings|items|names|entries) (in|of) {it} are "
        "(equal|the same|identical)",
        "verify that (nothing|no (word|string|item|name|entry)) (in|of) {it} (is repeated|occurs "
        "twice|appears twice)",
        "return (true|True) (if|when) {it} has no (duplicates|doubles|repeats)[, else "
        "(false|False)]",
    ),
    get=(
        "whether (all|all the) (words|strings|names) (in|of) {it} are (unique|different|distinct)",
        "whether {it} is free of (duplicates|repeats)",
        "whether no (word|string|item|name|entry) (in|of) {it} (is repeated|occurs twice)",
        "whether {it} has no (duplicates|doubles)",
    ),
    ask=(
        "are (all|all the) (words|strings|names|items) in {it} (unique|different|distinct)",
        "is {it} free of duplicates",
        "are there no (duplicates|doubles|repeats) in {it}",
    ),
    short=(
        "all unique",
        "no repeats",
        "all different",
        "no duplicates check",
        "no doubles",
        "nothing twice",
    ),
    explain="Returns whether no string occurs twice in {it}.",
    weight=1.4,
)
IS_SORTED = Op(
    name="words_are_sorted",
    src="strs",
    dst="bool",
    expr="{x} == sorted({x})",
    do=(
        "(check|test|tell|find out) (whether|if) {it} is (sorted|in alphabetical order|sorted "
        "alphabetically|alphabetically ordered)",
        "(check|verify|test) that the (words|strings|names) (in|of) {it} (are|come) in "
        "alphabetical order",
        "return (true|True) (if|when) the (words|strings|names) (in|of) {it} (go from a to "
        "z|are sorted|are in order)",
        "compare {it} with its sorted version and (say|return) whether they are equal",
    ),
    get=(
        "whether {it} is (sorted|in alphabetical order|sorted alphabetically)",
        "whether the (words|strings|names) (in|of) {it} are in (order|alphabetical order)",
    ),
    ask=(
        "is {it} (sorted|in alphabetical order)",
        "are the (words|strings|names) in {it} in alphabetical order",
    ),
    short=("is it sorted", "sorted or not"),
    explain="Returns whether the strings of {it} are in alphabetical order.",
    weight=0.7,
)
OPS: tuple[Op, ...] = (
    JOIN_WITH,
    JOIN_SPACES,
    JOIN_COMMAS,
    JOIN_LINES,
    CONCAT,
    LONGEST,
    SHORTEST,
    FIRST_ALPHA,
    LAST_ALPHA,
    MOST_COMMON,
    ACRONYM,
    FIRST_ITEM,
    LAST_ITEM,
    COUNT_WORDS,
    COUNT_DISTINCT,
    TOTAL_LENGTH,
    LONGEST_LENGTH,
    SHORTEST_LENGTH,
    COUNT_OF,
    INDEX_OF,
    LENGTHS,
    PARSE_INTS,
    VOWELS_EACH,
    WORDS_EACH,
    CONTAINS_WORD,
    ALL_UNIQUE,
    IS_SORTED,
)
