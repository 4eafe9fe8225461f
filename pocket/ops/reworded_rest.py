"""Further wordings for the operations on dicts, single numbers, grids, pairs and two inputs.

Sentence structures that the catalogue lacks: dicts told by what they hold, goals, idioms, notes.
Does not cover: lists of numbers and words, new operations.
"""

# ruff: noqa: E501 - a phrase stays on one line
from __future__ import annotations

from pocket.ops.mappings_words import More
from pocket.ops.spelling import more

_WORDS = {
    "VALUE": "(value|value|number|score|count|amount)",
    "VALUES": "(values|values|numbers|scores|counts|amounts)",
    "KEY": "(key|key|name|label)",
    "KEYS": "(keys|keys|names|labels)",
    "DICT": "(dict|dictionary|mapping)",
    "GIVE": "(return|hand back|give back|give me|output|produce)",
    "SEE": "(check|see|tell|find out|figure out|say)",
    "CELLS": "(numbers|values|cells|entries)",
    "CELL": "(number|value|cell|entry)",
    "ROWS": "(rows|rows|inner lists|sublists|lines)",
    "ROW": "(row|row|inner list|sublist|line)",
}


def _more(
    *,
    do: tuple[str, ...],
    get: tuple[str, ...],
    ask: tuple[str, ...],
    short: tuple[str, ...],
    words: dict[str, str] | None = None,
) -> More:
    """The wordings with the words in capitals replaced by their alternatives."""
    return more(do=do, get=get, ask=ask, short=short, words={**_WORDS, **(words or {})})


_COMPARED: dict[str, dict[str, str]] = {
    "above": {
        "BEATS": "(exceeds|beats|tops|goes beyond|is past) {k}",
        "BEAT": "(exceed|beat|top|go beyond) {k}",
        "IS": "(over|above|more than|greater than|higher than) {k}",
        "HAS": "(more than|over) {k}",
        "NOT": "({k} or less|at most {k}|no more than {k})",
        "SIGN": ">",
        "NOSIGN": "<=",
    },
    "at_least": {
        "BEATS": "(reaches or exceeds|comes to at least|gets to at least|is no lower than) {k}",
        "BEAT": "(reach or exceed|come to at least|get to at least) {k}",
        "IS": "(at least {k}|{k} or more|{k} or higher|no less than {k})",
        "HAS": "(at least {k}|{k} or more|no less than {k})",
        "NOT": "(less than|under) {k}",
        "SIGN": ">=",
        "NOSIGN": "<",
    },
    "below": {
        "BEATS": "(stays under|stays below|falls short of|does not reach|is short of) {k}",
        "BEAT": "(stay under|stay below|fall short of) {k}",
        "IS": "(under|below|less than|lower than|smaller than) {k}",
        "HAS": "(less than|fewer than|under) {k}",
        "NOT": "({k} or more|at least {k}|no less than {k})",
        "SIGN": "<",
        "NOSIGN": ">=",
    },
    "at_most": {
        "BEATS": "(stays at or below|goes no higher than|comes to at most|does not exceed) {k}",
        "BEAT": "(stay at or below|go no higher than|come to at most) {k}",
        "IS": "(at most {k}|{k} or less|{k} or lower|no more than {k})",
        "HAS": "(at most {k}|{k} or less|no more than {k})",
        "NOT": "(more than|over) {k}",
        "SIGN": "<=",
        "NOSIGN": ">",
    },
}


def _kept(words: dict[str, str]) -> More:
    return _more(
        do=(
            "weed out of {it} (every|each) (key|name|item|product) that has NOT, leaving a smaller DICT",
            "let a KEY of {it} stay only (when|if) its VALUE BEATS, the result being a DICT",
            "GIVE {it} again, minus (whoever|whatever) has NOT",
            "cross out everything in {it} whose VALUE is NOT and keep the rest as a DICT",
            "make a smaller DICT out of {it} in which every VALUE is IS",
            "see which KEYS in {it} have HAS and return them together with their VALUES, as a DICT",
            "hold on to a KEY of {it} and its VALUE unless that VALUE is NOT",
            "copy over from {it} those pairs of key and value where the value BEATS, into a new DICT",
            "thin {it} out so that (nobody|nothing) with NOT is left in the DICT",
        ),
        get=(
            "what is left of {it} after (dropping|weeding out|removing) the VALUES that are NOT",
            "{it}, but only where the VALUE BEATS",
            "a DICT like {it} that has lost every key with NOT",
            "those KEYS in {it} that have HAS, along with their VALUES",
        ),
        ask=(
            "what does {it} look like with only the VALUES in it that are IS",
            "who in {it} has HAS, and how much, as a DICT",
        ),
        short=(
            "dict where v SIGN {k}",
            "v NOSIGN {k} goes out",
            "pairs with HAS, still a dict",
            "throw out NOT, keep the dict",
            "items if value BEATS",
        ),
        words=words,
    )


def _listed(words: dict[str, str]) -> More:
    return _more(
        do=(
            "write down everyone (in|from) {it} who (got|has|scored) HAS",
            "walk over the items of {it} and collect the key (whenever|each time) its VALUE BEATS",
            "call the names in {it}, leaving out (anyone|whoever) with NOT",
            "throw away the numbers and keep the KEYS of {it} that had HAS, as a list",
            "tell which products in {it} (we have HAS of|cost HAS)",
            "weed out of {it} whoever has NOT and list the names (that remain|still there)",
            "put a KEY of {it} on a list (unless its VALUE is NOT|only if its VALUE BEATS)",
            "GIVE the bare names, no numbers, of (those|the ones) in {it} whose VALUE BEATS",
            "name the (players|people|students|items) of {it} for whom the VALUE is IS",
        ),
        get=(
            "the names of (everyone|all those) in {it} who (got|scored|have) HAS",
            "the products in {it} that cost HAS, as a list of names",
            "a list of keys, one for every VALUE in {it} that BEATS",
            "the KEYS in {it}, except those with NOT",
        ),
        ask=(
            "whose VALUE in {it} BEATS",
            "which products in {it} (cost HAS|do we have HAS of)",
        ),
        short=(
            "keys only, v SIGN {k}",
            "who stays in: HAS",
            "list the key if its value BEATS",
            "skip v NOSIGN {k}, list the keys",
            "who has HAS",
        ),
        words=words,
    )


def _counted(words: dict[str, str]) -> More:
    return _more(
        do=(
            "tally how many VALUES in the dict {it} BEAT",
            "GIVE the headcount of those in {it} with HAS",
            "start at zero, adding one for every VALUE in {it} that BEATS",
            "tell for how many KEYS in {it} the VALUE BEATS",
            "work out how often a VALUE in {it} BEATS",
            "say how many keys would be left of {it} if (everyone|everything) with NOT were dropped",
            "see how many products in {it} (cost HAS|we have HAS of)",
            "go through {it}, bumping a counter each time somebody has HAS",
        ),
        get=(
            "the headcount of those in {it} with HAS",
            "how many (people|players|students) in {it} (scored|got|have) HAS",
            "the size of {it} once every key with NOT is (gone|left out)",
            "how often the VALUE of a key in {it} BEATS",
        ),
        ask=(
            "for how many KEYS in {it} does the VALUE (come out as|turn out to be) IS",
            "how many (people|players|students) in {it} came home with HAS",
        ),
        short=(
            "len of the keys with v SIGN {k}",
            "headcount with HAS",
            "tally of v SIGN {k}",
            "number of keys where the value BEATS",
        ),
        words=words,
    )


DICTS: dict[str, More] = {
    **{f"keep_{name}": _kept(words) for name, words in _COMPARED.items()},
    **{f"keys_{name}": _listed(words) for name, words in _COMPARED.items()},
    **{f"count_{name}": _counted(words) for name, words in _COMPARED.items()},
    "key_with_max_value": _more(
        do=(
            "name the (winner|champion|leader) of {it}, that is, whoever has the (highest|largest) VALUE",
            "see which (product|item|player) of {it} comes out on top by VALUE and return its name",
            "go through {it}, remembering the KEY with the (highest|biggest) VALUE seen so far, and return that one",
            "tell me who (scored|got|collected|earned) the most in {it}",
            "work out which (product|item|article) in {it} (costs the most|is the priciest|is the most expensive)",
            "GIVE the KEY only, the one in {it} whose VALUE is not topped by any other",
            "rank the KEYS of {it} by VALUE, highest on top, and return only the first",
            "let the highest VALUE in {it} decide and return the KEY it belongs to",
            "say (whose|which) name in {it} goes with the most (votes|points|sales)",
        ),
        get=(
            "the KEY in {it} (next to|beside|in front of) the (biggest|highest) VALUE",
            "the most (expensive|popular|frequent|valuable) (item|product|thing) in {it}",
            "the (highest scorer|best performer|front runner|leader) in {it}, by name",
            "the name of whoever (leads|tops) {it} with the highest VALUE",
        ),
        ask=(
            "who (leads|tops|comes first in) {it} by VALUE",
            "which (product|item|article) in {it} is the (most expensive|priciest|best selling)",
            "who got the most (votes|points) in {it}",
        ),
        short=(
            "(name of the |)highest scorer",
            "most expensive one",
            "key where v is max",
            "winner by value, name only",
            "who got the most (votes|points)",
        ),
    ),
    "key_with_min_value": _more(
        do=(
            "see which (product|item|article) in {it} (is the cheapest|costs the least) and return its name",
            "tell me who (scored|got|collected|earned) the least in {it}",
            "name whoever is at the bottom of {it}, going by VALUE",
            "GIVE the KEY only, the one in {it} whose VALUE no other (undercuts|is below)",
            "go through {it}, remembering the KEY with the (lowest|smallest) VALUE so far, and return that one",
            "rank the KEYS of {it} by VALUE, lowest on top, and return only the first",
            "say which product in {it} (is closest to running out|there is least of)",
            "let the lowest VALUE in {it} decide and return the KEY it belongs to",
        ),
        get=(
            "the KEY in {it} (next to|beside|in front of) the (smallest|lowest) VALUE",
            "the (cheapest|least expensive|rarest|least popular) (item|product|thing) in {it}",
            "the name of whoever is last in {it} by VALUE",
            "the (lowest scorer|weakest performer) in {it}, by name",
        ),
        ask=(
            "which (product|item|article) in {it} (costs least|is the least expensive|is lowest in stock)",
            "who (scored lowest|got the fewest points|is last by VALUE) in {it}",
        ),
        short=(
            "cheapest one",
            "(name of the |)lowest scorer",
            "key where v is min",
            "loser by value, name only",
            "who got the least",
        ),
    ),
    "sum_values": _more(
        do=(
            "run through {it} and add every VALUE to a running total",
            "boil the dict {it} down to one number, all its VALUES together",
            "tell how many (units|pieces|points|votes) {it} holds when every key is counted in",
            "throw all the (prices|counts|scores|amounts) in {it} into one pot and return what that makes",
            "work out what one of each product in {it} would cost altogether, the values being prices",
            "ignore who is who in {it} and return only the sum of the numbers",
            "combine all VALUES in the dict {it} by addition",
            "say what the right-hand sides in the dict {it} make when added",
        ),
        get=(
            "what the VALUES of the dict {it} come to when added",
            "the (combined|joint) VALUE of everyone in {it}",
            "the result of adding every VALUE in the dict {it}",
            "the number of (votes|points|units) in {it}, all keys together",
        ),
        ask=(
            "how many (votes|points) were (given|collected) in {it} in all",
            "what is everything in {it} worth together",
        ),
        short=(
            "sum over v",
            "all values together",
            "total stock",
            "add them all up, keys do not matter",
            "values, one total",
        ),
    ),
    "mean_value": _more(
        do=(
            "work out what everyone in {it} would have if it were all shared out equally, 0 for an empty dict",
            "tell how much a key in {it} has on average, (0 when there are no keys|nobody in it meaning 0)",
            "level out the VALUES of the dict {it} into one average",
            "GIVE the typical VALUE in {it}, in the sense of the (mean|arithmetic mean)",
            "spread the total of {it} evenly over its keys and return the share of one",
            "add the VALUES of {it} and divide the total by the number of keys, 0 if there are none",
            "say what the (average price|average score|mean score) in {it} is",
        ),
        get=(
            "the average (price|mark|score) in {it}, whoever it belongs to",
            "the total of {it} per key",
            "what everyone in {it} has on average",
            "the arithmetic mean over the right-hand sides of the dict {it}",
        ),
        ask=(
            "what does a (product|key) in {it} (have|come to) on average",
            "how high is the (average|mean) of what is stored in the dict {it}",
        ),
        short=(
            "total / number of keys",
            "average price",
            "mean over the values",
            "sum over len of the values",
            "typical score, i.e. the mean",
        ),
    ),
    "max_value": _more(
        do=(
            "tell how much the (winner|best one|leader) in {it} has, the number and not the name",
            "say what the most expensive product in {it} costs, 0 when there are none",
            "forget the keys of {it} and return the largest number that remains, or 0",
            "let the VALUES of the dict {it} compete and return the highest",
            "GIVE the peak among the VALUES of the dict {it}",
            "see how many (points|votes) the leader of {it} got",
            "scan the right-hand sides of the dict {it} for their maximum",
        ),
        get=(
            "the number of (points|votes) of whoever leads {it}",
            "the price of the dearest product in {it}",
            "the VALUE in the dict {it} that no other exceeds",
            "how much the best key in {it} has",
        ),
        ask=(
            "how much does the most expensive product in {it} cost",
            "with how many points does the leader of {it} lead the table",
        ),
        short=(
            "highest price",
            "max over v",
            "the number itself, not the key, largest",
            "peak value",
            "winner's points",
        ),
    ),
    "min_value": _more(
        do=(
            "tell how much the (last one|loser|lowest) in {it} has, the number and not the name",
            "say what the cheapest product in {it} costs, 0 when there are none",
            "forget the keys of {it} and return the smallest number that remains, or 0",
            "GIVE the low point among the VALUES of the dict {it}",
            "see how many points whoever comes last in {it} got",
            "scan the right-hand sides of the dict {it} for their minimum",
            "let the VALUES of the dict {it} compete and return the lowest",
        ),
        get=(
            "the number of points of whoever is last in {it}",
            "the price of the cheapest product in {it}",
            "the VALUE in the dict {it} that no other undercuts",
            "how much the weakest key in {it} has",
        ),
        ask=(
            "how much does the cheapest product in {it} cost",
            "how many points does whoever comes last in {it} have",
        ),
        short=(
            "what the cheapest one costs",
            "min over v",
            "the number itself, not the key, smallest",
            "cheapest price",
        ),
    ),
    "sort_by_value": _more(
        do=(
            "line {it} up so that the numbers climb, each key keeping its VALUE, as a DICT",
            "GIVE {it} as a DICT arranged from the fewest to the most",
            "let the low VALUES of {it} come first and the high ones last, still as a DICT",
            "rearrange the dict {it} by how much each key has, least first",
            "order the items of {it} on their second part, low to high, and make a dict of them again",
            "rank the products in {it} from cheap to expensive, prices included, as a DICT",
            "build a DICT with the same pairs as {it} but going uphill by VALUE",
            "give {it} a new order in which no key comes before one that has less",
        ),
        get=(
            "the dict {it} arranged so that the numbers rise",
            "a DICT of the same pairs as {it}, (the cheapest|whoever has least) first",
            "{it} reordered by how much each key has, least first",
            "the same DICT as {it}, going from the least to the most",
        ),
        ask=(
            "how does the dict {it} read from the least to the most",
            "what is the order of {it} by VALUE, lowest on top, as a DICT",
        ),
        short=(
            "dict, least first",
            "cheapest first, as a dict",
            "order by v asc",
            "sorted by how much, ascending",
            "low to high, keys keep their values",
        ),
    ),
    "sort_by_value_desc": _more(
        do=(
            "line {it} up biggest first, each key keeping its VALUE, as a DICT",
            "make a (league table|chart|toplist) of {it}, a DICT with whoever has most at the top",
            "let the high VALUES of {it} come first and the low ones last, still as a DICT",
            "rearrange the dict {it} by how much each key has, most first",
            "order the items of {it} on their second part, high to low, and make a dict of them again",
            "rank the products in {it} from expensive to cheap, prices included, as a DICT",
            "build a DICT with the same pairs as {it} but going downhill by VALUE",
            "give {it} a new order in which no key comes before one that has more",
        ),
        get=(
            "the dict {it} arranged so that the numbers fall",
            "a DICT of the same pairs as {it}, (the dearest|whoever has most) first",
            "{it} reordered by how much each key has, most first",
            "a (league table|toplist) of {it}, as a DICT",
        ),
        ask=(
            "how does the dict {it} read from the most to the least",
            "what is the order of {it} by VALUE, highest on top, as a DICT",
        ),
        short=(
            "dict, most first",
            "league table dict",
            "order by v desc",
            "sorted by how much, most on top",
            "high to low, keys keep their values",
        ),
    ),
    "sort_by_key": _more(
        do=(
            "bring the dict {it} into dictionary order by what stands on the left",
            "file {it} like a phone book, a to z by KEY, as a DICT",
            "rebuild the dict {it} with its keys running from a to z",
            "let the keys of {it} decide the order and carry the VALUES along, a first",
            "arrange the pairs of {it} by name rather than by number, as a DICT",
            "tidy up the dict {it} so that its keys are in order",
            "GIVE the same DICT as {it}, keys a to z",
        ),
        get=(
            "the dict {it} in phone book order",
            "the same pairs as in {it}, by KEY from a to z, as a DICT",
            "{it} put in order by its keys, not its values",
        ),
        ask=(
            "what does the dict {it} look like with its keys from a to z",
            "how does the dict {it} read in alphabetical order",
        ),
        short=(
            "a to z, values follow",
            "alphabetical dict",
            "sorted items as a dict again",
            "phone book order",
        ),
    ),
    "keys_by_value_desc": _more(
        do=(
            "line up the names in {it}, whoever has most first",
            "make a ranking out of {it} with nothing but names in it, top scorer first",
            "GIVE the KEYS of {it}, those with the big VALUES before those with the small",
            "tell who came first, second, third and so on in {it}, as a list of names",
            "arrange everyone in {it} by how much they have, most first, and return only the names",
            "list the products in {it} from the dearest to the cheapest",
            "let the VALUES of {it} fix the order, high before low, and return the keys alone",
            "sort {it} on its numbers from high to low and drop the numbers",
        ),
        get=(
            "the names in {it} by how much they have, most first",
            "the finishing order of {it}, winner first, as names",
            "the products in {it} from the most to the least expensive",
            "the KEYS of {it}, going downhill by VALUE",
        ),
        ask=(
            "who came first, second and so on in {it}",
            "how do the names in {it} rank, highest VALUE on top",
        ),
        short=(
            "names sorted by how much, most first",
            "finishing order, names",
            "keys, biggest v first",
            "leaderboard of names",
            "dearest to cheapest, names",
        ),
    ),
    "keys_by_value": _more(
        do=(
            "line up the names in {it}, whoever has least first",
            "list the products in {it} from the cheapest to the dearest",
            "GIVE the KEYS of {it}, those with the small VALUES before those with the big",
            "arrange everyone in {it} by how much they have, least first, and return only the names",
            "let the VALUES of {it} fix the order, low before high, and return the keys alone",
            "sort {it} on its numbers from low to high and drop the numbers",
            "work from the bottom of {it} up, naming who has least, then who has next to least and so on",
        ),
        get=(
            "the names in {it} by how much they have, least first",
            "the products in {it} from the least to the most expensive",
            "the KEYS of {it}, going uphill by VALUE",
        ),
        ask=(
            "how do the names in {it} rank, lowest VALUE on top",
            "which products are in {it}, from cheapest to dearest",
        ),
        short=(
            "names sorted by how much, least first",
            "keys, smallest v first",
            "cheapest to dearest, names",
            "bottom to top, names only",
        ),
    ),
    "top_keys": _more(
        do=(
            "name the {k} (front runners|leaders) of {it}, the strongest first",
            "put the {k} highest scorers of {it} on the podium, names only and best first",
            "see who (got|has|scored) the most in {it} and return the first {k} names, in that order",
            "GIVE the names behind the {k} biggest VALUES in {it}, biggest first",
            "cut the ranking of {it} off after {k} names, the ranking going from high to low",
            "let only the {k} most (popular|expensive|frequent) keys of {it} through, in falling order of VALUE",
            "list {k} names from {it}, starting with the winner and going down",
        ),
        get=(
            "the podium of {it} with {k} names, best first",
            "the {k} most (popular|expensive|common|frequent) things in {it}, most first",
            "the names behind the {k} biggest VALUES in {it}, in falling order",
            "the first {k} names of {it} when the highest VALUE comes first",
        ),
        ask=(
            "who makes the top {k} of {it}, best first",
            "which {k} products in {it} are the most expensive, the dearest first",
        ),
        short=(
            "podium, {k} names",
            "{k} highest scorers, best first",
            "{k} most common, keys only",
            "{k} leaders, names",
            "keys by v desc, first {k}",
        ),
    ),
    "items_by_value_desc": _more(
        do=(
            "line up who has what in {it} as (tuples|pairs), biggest first",
            "GIVE tuples of name and number for the dict {it}, the ones with the most on top",
            "make a list of pairs out of {it} in which the numbers go down",
            "lay {it} out as a high score list of tuples, key and value together",
            "take the items of {it} and put those with large VALUES ahead, as a list of pairs",
            "do what most_common does to the counts in {it}, all pairs from the most to the least",
            "unpack {it} into pairs and sort them by number, high to low",
        ),
        get=(
            "the high score list of {it}, as pairs of name and number",
            "the pairs in {it}, whoever has most first, as a list",
            "{it} as a list of tuples in which the numbers go down",
        ),
        ask=(
            "who has how much in {it}, as a list of pairs from most to least",
            "what are the pairs of key and value in {it}, biggest value on top",
        ),
        short=(
            "most common first, as pairs",
            "key-value tuples, big v first",
            "high score list of pairs",
            "pairs from most to least",
        ),
    ),
    "remove_key": _more(
        do=(
            "kick {s} out of the dict {it}",
            "let {it} go on without its key {s}, whatever the others hold",
            "strike {s} off the dict {it} and return the rest",
            "GIVE all of the dict {it} but what is filed under {s}",
            "build the dict {it} anew, passing over the key {s}",
            "make sure that {s} is no longer a key in {it}",
            "forget about {s} in the dict {it}, everybody else stays",
            "pop {s} off a copy of {it} and return that copy",
        ),
        get=(
            "the dict {it} after {s} has been (struck off|taken out|popped)",
            "the rest of the dict {it} when {s} is gone",
            "every key of {it} that is not {s}, with its value",
        ),
        ask=(
            "what does the dict {it} hold apart from {s}",
            "how does {it} look once the key {s} is gone",
        ),
        short=(
            "pop {s} from a copy",
            "everyone but {s}",
            "k != {s}",
            "dict less {s}",
            "{s} struck off",
        ),
    ),
    "drop_zero_values": _more(
        do=(
            "keep a KEY of {it} only if something other than zero stands behind it, as a DICT",
            "cross sold-out products off {it}, those with a count of exactly zero",
            "clean the dict {it} of everything that counts 0",
            "let no zero survive among the VALUES of the dict {it}",
            "GIVE the dict {it} with those at zero taken off",
            "leave (nobody|nothing) with exactly 0 in the dict {it}",
            "see what in {it} is not at zero and return that, as a DICT",
        ),
        get=(
            "what in {it} is not at zero, as a DICT",
            "the dict {it} with everything at exactly 0 crossed off",
            "those pairs of the dict {it} whose number differs from 0",
        ),
        ask=(
            "what does the dict {it} hold apart from the zeros",
            "which keys in {it} are not at zero, as a DICT with their values",
        ),
        short=(
            "cross off sold-out ones",
            "dict minus the v == 0 ones",
            "if v != 0",
            "everything not at zero",
        ),
    ),
    "keys_with_zero_value": _more(
        do=(
            "tell which products in {it} (are out of stock|have sold out|we have none of), the count being 0",
            "write down everyone in {it} (who got|with) exactly zero",
            "see where in {it} the count has hit 0 and list those KEYS",
            "GIVE the names of what needs reordering in {it}, anything at zero",
            "walk over {it} and collect the key whenever its VALUE is nil",
            "make a list of the KEYS of {it} that count for nothing, having a VALUE of 0",
            "put a KEY of {it} on a list unless its VALUE differs from 0",
        ),
        get=(
            "the out-of-stock products in {it}, with a count of 0",
            "the names of (everyone|those) in {it} who got zero",
            "a list of the KEYS that {it} has none of, their count being 0",
            "everything in {it} that has gone down to zero, by name",
        ),
        ask=(
            "which products in {it} are out of stock, at exactly 0",
            "who in {it} got nothing at all, exactly zero",
        ),
        short=(
            "keys at exactly 0",
            "none left, by name",
            "out of stock, v == 0",
            "who has zero",
            "names with 0",
        ),
    ),
    "add_to_values": _more(
        do=(
            "bump (up |)every VALUE in the dict {it} by {k}",
            "hand out {k} extra to everybody in {it}",
            "let each key of {it} have {k} on top of what it had, as a DICT",
            "raise every price in {it} by {k}",
            "GIVE the dict {it} again, (all|every one) of its VALUES {k} up",
            "stock up each product in {it} with {k} more",
            "credit everyone in {it} with another {k}",
            "leave the keys of {it} alone, pushing their VALUES up by {k}",
        ),
        get=(
            "the dict {it} after everybody (got|received) {k} more",
            "{it} with every price raised by {k}",
            "a DICT with the keys of {it}, each having {k} on top of what it had",
        ),
        ask=(
            "how does the dict {it} look after everybody gets {k} more",
            "what do the prices in {it} become when each rises by {k}",
        ),
        short=(
            "everyone up by {k}",
            "bump v by {k}",
            "{k} extra for each key",
            "prices + {k}, keys same",
        ),
    ),
    "multiply_values": _more(
        do=(
            "blow up every VALUE in the dict {it} by a factor {k}",
            "let each key of {it} have {k} times what it had, as a DICT",
            "GIVE the dict {it} again, each VALUE counting {k} times",
            "work out {k} portions of everything in {it}, as a DICT",
            "weight every VALUE in the dict {it} with the factor {k}",
            "leave the keys of {it} alone, taking their VALUES times {k}",
            "give everyone in {it} {k} times as much as before",
        ),
        get=(
            "the dict {it} with everyone having {k} times as much",
            "{k} portions of everything in {it}, as a DICT",
            "a DICT with the keys of {it}, each at {k} times its old VALUE",
        ),
        ask=(
            "how does the dict {it} look when everyone gets {k} times as much",
            "how much of everything in {it} is needed for {k} portions",
        ),
        short=(
            "everything x {k}, keys same",
            "{k} portions of each",
            "factor {k} on v",
            "v times {k} per key",
        ),
    ),
    "dict_keys": _more(
        do=(
            "tell me who is in {it}, I don't need the numbers",
            "pull the left-hand sides out of the dict {it} into a list",
            "read off the names in the dict {it}, in the order they stand there",
            "strip the dict {it} of its values and return what was on the left as a list",
            "say under which names something is filed in {it}",
            "GIVE a plain list of what the dict {it} is keyed by",
            "name every product that {it} has an entry for",
        ),
        get=(
            "the left-hand sides of the dict {it}, as a list",
            "everyone the dict {it} knows",
            "what the dict {it} is keyed by, as a plain list",
            "the products {it} has an entry for",
        ),
        ask=(
            "for whom does {it} have an entry",
            "which names does the dict {it} know",
        ),
        short=(
            "who is in it",
            "left-hand sides",
            "keys -> list",
            "labels without the numbers",
        ),
    ),
    "sorted_keys": _more(
        do=(
            "read out who is in {it} from a to z",
            "make an alphabetical register of the names in the dict {it}",
            "forget the numbers in {it} and put the names in order",
            "pull the left-hand sides out of the dict {it}, a first and z last",
            "GIVE the labels of {it} the way an index lists them, alphabetically",
            "call everyone in {it} in alphabetical order, no numbers needed",
            "line up the KEYS of the dict {it} by the alphabet",
        ),
        get=(
            "an alphabetical register of the names in the dict {it}",
            "everyone in {it}, from a to z",
            "what the dict {it} is keyed by, in order of the alphabet",
        ),
        ask=(
            "who is in the dict {it}, from a to z",
            "what would an alphabetical index of the dict {it} list",
        ),
        short=(
            "register a to z",
            "keys sorted, as a list",
            "alphabetical, names only",
            "labels in order, no numbers",
        ),
    ),
    "dict_values": _more(
        do=(
            "pull the right-hand sides out of the dict {it} into a list",
            "tell me the numbers in the dict {it}, I don't care whose they are",
            "strip the names off {it} and return the bare numbers as a list",
            "read off what is stored in the dict {it}, key after key",
            "list every price in {it} without saying which product it is for",
            "make the dict {it} anonymous by returning a list of nothing but its numbers",
            "GIVE what each key of {it} points to, as a plain list",
        ),
        get=(
            "the right-hand sides of the dict {it}, as a list",
            "the bare numbers in the dict {it}, without the names",
            "what the keys of {it} point to, as a list",
            "all prices in {it}, in the order of the products",
        ),
        ask=(
            "which numbers are stored in the dict {it}",
            "what do the keys of {it} point to",
        ),
        short=(
            "right-hand sides",
            "numbers without the names",
            "values -> list",
            "what the keys map to",
        ),
    ),
    "get_value": _more(
        do=(
            "tell how many {s} we have in stock according to {it}, 0 for an unknown product",
            "see what stands behind {s} in the dict {it}, taking 0 if it is not there",
            "ask the dict {it} for {s}, falling back on 0",
            "fetch what is filed under {s} in {it}, with 0 for anything unknown",
            "say what {s} costs according to {it}, 0 if it has no price",
            "GIVE 0 unless {it} has the key {s}, in which case its value",
            "open {it} at {s} and return what is there, zero standing in for nothing",
        ),
        get=(
            "what stands behind {s} in the dict {it}, 0 if it is not there",
            "the price of {s} according to {it}, zero if unknown",
            "the stock of {s} in {it}, with 0 for a product that is not listed",
        ),
        ask=(
            "how much does {s} cost according to {it}, 0 if unknown",
            "what is filed under {s} in {it}, or 0",
        ),
        short=(
            "what {s} has, 0 if absent",
            "get with default 0, key {s}",
            "price of {s} or 0",
            "{s} -> its number, unknown = 0",
        ),
    ),
    "has_key": _more(
        do=(
            "SEE (whether|if) {it} knows {s} as a key",
            "SEE (whether|if) anything is filed under {s} in the dict {it}",
            "say True if the dict {it} has {s} on the left and False if not",
            "find out whether looking up {s} in the dict {it} would succeed",
            "tell if a price for {s} can be found in {it}",
            "look whether {s} is among the keys of {it}",
            "answer True or False, has the dict {it} got a key {s}",
        ),
        get=(
            "whether anything is filed under {s} in the dict {it}",
            "whether the dict {it} knows {s}",
            "whether looking up {s} in the dict {it} would succeed",
        ),
        ask=(
            "does the dict {it} know {s}",
            "can {s} be looked up in the dict {it}",
        ),
        short=(
            "{s} known as a key",
            "lookup of {s} possible or not",
            "anything under {s}, True or False",
            "{s} in d",
        ),
    ),
    "has_value": _more(
        do=(
            "SEE (whether|if) somebody in {it} ended up with exactly {k}",
            "SEE (whether|if) any product in {it} costs exactly {k}",
            "answer True as soon as some key of {it} points to {k}, False if none does",
            "search the right-hand sides of the dict {it} for {k} and return True or False",
            "tell if {k} shows up behind any key of {it}",
            "look whether one of the keys in {it} stands at {k}",
            "say False if no key of {it} has {k} as its value and True otherwise",
        ),
        get=(
            "whether {k} shows up behind any key of {it}",
            "whether any product in {it} costs exactly {k}",
            "whether at least one key of {it} points to {k}",
        ),
        ask=(
            "does any product in {it} cost exactly {k}",
            "is there a key in {it} that points to {k}",
        ),
        short=(
            "{k} in the values",
            "someone has exactly {k}",
            "{k} behind some key",
            "some v is {k}",
        ),
    ),
    "count_entries": _more(
        do=(
            "tell how many different products the dict {it} lists",
            "see how many people are in the dict {it}, however much each has",
            "GIVE the headcount of the dict {it}",
            "work out how many lines {it} would take, one per key",
            "say for how many names {it} has a value",
            "count heads in the dict {it}, the numbers do not matter",
            "take the dict {it} and return its len",
        ),
        get=(
            "the headcount of the dict {it}",
            "the number of products the dict {it} lists",
            "how many names the dict {it} has a value for",
        ),
        ask=(
            "how many products does the dict {it} list",
            "for how many names does {it} have a value",
        ),
        short=(
            "len of the dict",
            "headcount of the dict",
            "how many different names",
            "number of products listed",
        ),
    ),
    "pairs_to_dict": _more(
        do=(
            "let the left part of each pair in {it} be a key and the right part its value",
            "make {it} searchable by name, a DICT instead of a list of pairs",
            "feed the pairs of {it} into the dict constructor",
            "file every number of {it} under the name it comes with",
            "read {it} as key and value, pair by pair, into a DICT",
            "GIVE a DICT holding the same pairs as {it}, later ones overwriting earlier ones of the same name",
            "set up a phone book from the pairs {it}, looking a number up by name",
        ),
        get=(
            "a DICT in which each name of the pairs {it} leads to its number",
            "the pairs {it} turned into keys and values",
            "the DICT that files every number of the pairs {it} under its name",
        ),
        ask=(
            "what DICT do the pairs {it} make",
            "how do the pairs {it} look as keys and values",
        ),
        short=(
            "name -> number",
            "tuples -> dict",
            "left part is key, right part is value",
            "tuples into a dict, last one wins",
        ),
    ),
    "totals_by_name": _more(
        do=(
            "boil the pairs {it} down to one (total|sum) per name, as a DICT",
            "see how much each name in the pairs {it} comes to when everything under it is added",
            "keep a running total for every name in the pairs {it}, in a DICT",
            "add the second part of each pair in {it} to the account of the first, starting from 0, as a DICT",
            "work out who spent how much altogether in the pairs {it}, a DICT of names and sums",
            "lump together the pairs of {it} that share a name, summing their numbers into a DICT",
            "do a group by on the first part of the pairs {it} with the sum of the second",
            "GIVE each name of the pairs {it} once, with all its numbers added, as a DICT",
        ),
        get=(
            "one total per name of the pairs {it}, as a DICT",
            "who comes to how much altogether in the pairs {it}, as a DICT",
            "the numbers of the pairs {it} summed up name by name, in a DICT",
        ),
        ask=(
            "who has how much altogether in the pairs {it}",
            "what does each name in the pairs {it} come to",
        ),
        short=(
            "one sum per name",
            "same name -> add up",
            "group by first, sum second",
            "who has how much in all",
            "running total per name, dict",
        ),
    ),
    "pairs_by_number_desc": _more(
        do=(
            "line up the pairs {it} biggest number first",
            "make a high score table of the pairs {it}, the best on top",
            "GIVE the pairs {it} ranked by what is on the right, most first",
            "let the pairs of {it} with large numbers go ahead of those with small ones",
            "arrange the tuples {it} so that the second parts go down",
            "put whoever has most at the head of the pairs {it}, whoever has least at the end",
            "rank the pairs {it} high to low on how much each has",
        ),
        get=(
            "the pairs {it} with whoever has most on top",
            "a high score table of the pairs {it}",
            "the tuples {it}, their second parts going down",
        ),
        ask=(
            "how do the pairs {it} rank, most first",
            "in which order do the pairs {it} come from the most to the least",
        ),
        short=(
            "pairs, most first",
            "high score table",
            "by second, reversed",
            "second part falling",
        ),
    ),
}

INTS: dict[str, More] = {
    "is_prime": _more(
        do=(
            "answer prime or not for {it}, as a bool",
            "try to divide {it} by everything from 2 up to its square root, saying True if (nothing fits|none of it goes), 0 and 1 being False",
            "tell me if {it} is one of 2, 3, 5, 7, 11 and so on",
            "SEE (whether|if) {it} cannot be written as a product of two smaller numbers, with False for (anything below 2|0 and 1)",
            "answer False for {it} as soon as something between 1 and itself divides it, for 0 and 1 too, and True otherwise",
            "decide whether {it} has no factors of its own apart from the trivial ones, (anything under 2 is False|False for 0 and 1)",
            "SEE (whether|if) {it} is on the list of primes",
        ),
        get=(
            "the answer True for a prime {it} and False if it is composite, 0 or 1",
            "whether {it} is one of 2, 3, 5, 7, 11 and so on",
            "prime or not for {it}, as a bool",
        ),
        ask=(
            "would {it} be on a list of primes",
            "is it true that nothing but 1 and {it} itself divides it, 0 and 1 aside",
        ),
        short=(
            "prime y/n",
            "isprime",
            "prime? -> bool",
            "no divisors except 1 and n, n > 1",
            "bool: prime",
        ),
    ),
    "factorial": _more(
        do=(
            "start with 1 and multiply by 2, then by 3 and so on, stopping after {it}",
            "keep multiplying, {it} times one less times one less again, until 1 is reached",
            "work out {it} with an exclamation mark, as mathematicians write it",
            "tell in how many different orders {it} people can stand in a (queue|row|line)",
            "roll 1, 2, 3 and so on up to {it} into one product",
            "GIVE the product of the whole numbers that do not exceed {it}, starting with 1",
            "loop up to {it}, multiplying a running product by the counter, which starts at 1",
        ),
        get=(
            "the product of everything from {it} down to 1",
            "the number of ways in which {it} people can line up",
            "{it} times all the positive whole numbers below it",
        ),
        ask=(
            "in how many orders can {it} people stand in a row",
            "what comes out when all whole numbers from 1 to {it} are multiplied",
        ),
        short=(
            "n * n-1 * ... * 1",
            "fact",
            "number of permutations of n things",
            "product 1 to n, 0 gives 1",
        ),
    ),
    "nth_fibonacci": _more(
        do=(
            "work out where the fibonacci sequence is after {it} steps, beginning at 0",
            "GIVE entry {it} of 0, 1, 1, 2, 3, 5, 8 and so on, counting from zero",
            "start from 0 and 1, always adding the last two, and return the number at index {it}, index 0 being 0",
            "tell me fib of {it}, where fib of 0 is 0, fib of 1 is 1 and each later one is the sum of the two before",
            "solve the rabbit puzzle of fibonacci for index {it}, with 0 at index 0 and 1 at index 1",
            "look up what stands at position {it} in the fibonacci sequence, zero-based",
            "climb the fibonacci numbers up to number {it}, where number 0 is 0, and return just that one",
        ),
        get=(
            "fib of {it}, with fib of 0 being 0 and fib of 1 being 1",
            "entry {it} of 0, 1, 1, 2, 3, 5, 8 and so on, zero-based",
            "the one fibonacci number at position {it}, when 0 is at position 0",
        ),
        ask=(
            "what is fib of {it} if fib of 0 is 0 and fib of 1 is 1",
            "what stands at position {it} in 0, 1, 1, 2, 3, 5, zero-based",
        ),
        short=(
            "fib number n, 0 for n = 0",
            "nth fib, 0-based",
            "0 1 1 2 3 5 ..., entry n",
            "single fibonacci number, zero-based",
        ),
    ),
    "sum_to": _more(
        do=(
            "pile up 1, 2, 3 and so on until {it} is in and return the total",
            "do what little gauss did, adding everything from 1 through {it}",
            "multiply {it} by one more than itself and halve the product",
            "tell how many bowling pins stand in a triangle of {it} rows",
            "boil all the whole numbers from 1 to {it} down to their sum",
            "start at 0 and keep adding the counter while it climbs from 1 to {it}",
            "GIVE the total of a list that runs from 1 to {it}",
        ),
        get=(
            "the total of all whole numbers between 1 and {it}, both ends counted",
            "what 1, 2, 3 and so on through {it} make together",
            "{it} times one more than it, halved",
        ),
        ask=(
            "how much do 1, 2, 3 and so on through {it} make together",
            "how many balls are in a triangle with {it} rows",
        ),
        short=(
            "n * n+1 / 2, gauss",
            "1 up to n, added",
            "total of 1 through n",
            "sum of range 1..n, n included",
        ),
    ),
    "is_even": _more(
        do=(
            "SEE (whether|if) {it} things can be put in pairs with none left over",
            "answer True if halving {it} gives a whole number, False if it does not",
            "tell if {it} is in the table of 2, as a bool",
            "say False when {it} is odd and True when it is not",
            "look at the last digit of {it}, with True for 0, 2, 4, 6 or 8 and False for the others",
            "take {it} mod 2 and report whether that is 0",
            "SEE (whether|if) two people can share {it} coins fairly",
        ),
        get=(
            "the answer True for an even {it}, otherwise False",
            "whether half of {it} is a whole number",
            "whether {it} mod 2 is 0",
        ),
        ask=(
            "is half of {it} a whole number",
            "does {it} end in an even digit",
        ),
        short=(
            "n % 2 == 0",
            "even y/n",
            "divides by two evenly, True or False",
            "no rest at / 2",
        ),
    ),
    "is_odd": _more(
        do=(
            "SEE (whether|if) one is left over when {it} things are put in pairs",
            "answer True if halving {it} does not give a whole number, False if it does",
            "say False when {it} is even and True when it is not",
            "look at the last digit of {it}, with True for 1, 3, 5, 7 or 9 and False for the others",
            "tell if {it} is missing from the table of 2, as a bool",
            "take {it} mod 2 and report whether that is 1",
            "SEE (whether|if) two people fail to share {it} coins fairly",
        ),
        get=(
            "the answer True for an odd {it}, otherwise False",
            "whether one is left over when {it} is split in two",
            "whether {it} mod 2 is 1",
        ),
        ask=(
            "is one left over when {it} things are put in pairs",
            "does {it} end in an odd digit",
        ),
        short=(
            "n % 2 == 1",
            "odd y/n",
            "not divisible by two, True or False",
            "odd? -> bool",
        ),
    ),
    "is_divisible_by": _more(
        do=(
            "SEE (whether|if) {it} divides evenly by {k}",
            "SEE (whether|if) {k} goes into {it} a whole number of times",
            "tell if {it} is in the table of {k}, True or False",
            "say whether {it} sweets can be shared among {k} children with nothing left",
            "take {it} mod {k} and return True if that is 0, otherwise False",
            "answer False when dividing {it} by {k} leaves a rest, True when it comes out even",
            "find out whether counting in steps of {k} from 0 hits {it}",
        ),
        get=(
            "whether {it} is in the table of {k}",
            "whether {k} goes into {it} exactly",
            "the answer True when dividing {it} by {k} leaves nothing, otherwise False",
        ),
        ask=(
            "does {it} divide evenly by {k}",
            "does {k} go into {it} without a rest",
        ),
        short=(
            "divides evenly by {k}, y/n",
            "{k} goes into n",
            "no rest at / {k}",
            "in the table of {k} or not",
        ),
    ),
    "is_power_of_two": _more(
        do=(
            "SEE (whether|if) {it} is 1, 2, 4, 8, 16 or any later number of that sequence",
            "SEE (whether|if) {it} can be reached by doubling 1 again and again, 1 itself counts",
            "tell whether halving {it} over and over ends exactly at 1, False for zero and negatives",
            "answer True if {it} equals 2 to some whole power from 0 up, otherwise False",
            "decide if {it} in binary is a single 1 followed by nothing but zeros",
            "say False unless {it} is two multiplied by itself some number of times, or 1 or 2",
            "find out whether {it} has no prime factor except 2, with 1 being fine and anything below it False",
        ),
        get=(
            "whether {it} can be reached by doubling 1 again and again",
            "whether {it} equals 2 to some whole power from 0 up",
            "the answer True if {it} is one of 1, 2, 4, 8, 16 and so on, otherwise False",
        ),
        ask=(
            "is {it} one of 1, 2, 4, 8, 16 and so on",
            "can one get to {it} by doubling 1 some number of times",
        ),
        short=(
            "power of 2, y/n, 1 counts",
            "1, 2, 4, 8, ... or not",
            "n == 2**i for some i",
            "n > 0 with a single bit set",
        ),
    ),
    "is_leap_year": _more(
        do=(
            "SEE (whether|if) february had an extra day in the year {it}",
            "tell if a calendar for {it} needs a 29th of february",
            "decide whether {it} gets a leap day, centuries only counting when 400 divides them",
            "say True if 4 but not 100 divides {it}, or else 400 does, and False otherwise",
            "apply the leap rule to {it}, every fourth year but not the centuries unless divisible by 400",
            "find out if the year {it} is a day longer than usual",
            "say whether one can be born on the 29th of february in {it}",
        ),
        get=(
            "whether the year {it} is a day longer than usual",
            "whether {it} gets a leap day",
            "the answer True if there is a 29th of february in the year {it}, otherwise False",
        ),
        ask=(
            "does the year {it} have a 29th of february",
            "is the year {it} one day longer than usual",
        ),
        short=(
            "leap year y/n",
            "29 feb exists",
            "% 4, not % 100 unless % 400",
            "leap or not",
        ),
    ),
    "sum_of_digits": _more(
        do=(
            "take {it} apart into ones, tens, hundreds and so on and add the digits together",
            "throw the digits of {it} together into one sum, a minus sign ignored",
            "chop off the last digit of {it} again and again, adding each to a total",
            "look at {it} one digit at a time, adding as you go",
            "do for {it} what turns 123 into 1 + 2 + 3",
            "GIVE the quersumme of {it}, that is, its digits added",
            "work out what all the single digits in {it} are together",
        ),
        get=(
            "what you get when every digit of {it} is added",
            "all digits of {it} added together",
            "the digits of {it} as a sum",
        ),
        ask=(
            "what comes out when the digits of {it} are added together",
            "what is the cross sum of {it}",
        ),
        short=(
            "digits added together",
            "123 -> 6",
            "add the digits up",
            "every digit as an int, summed",
        ),
    ),
    "count_digits": _more(
        do=(
            "say if {it} is a one-digit, two-digit or longer number by giving the number of its digits",
            "work out how many places it takes to write {it}, the minus not counted",
            "turn {it} into text, measuring its length without any minus",
            "see how many figures {it} is long",
            "chop digits off {it} until nothing is left, counting the chops",
            "do for {it} what turns 4075 into 4, one for each digit",
            "GIVE the length of {it} as it is printed, leaving out a minus sign",
        ),
        get=(
            "how many places it takes to write {it}, leaving out the sign",
            "the length of {it} in figures",
            "the number of digits needed to print {it}, without its sign",
        ),
        ask=(
            "how many figures long is {it}",
            "how many places does it take to write {it}, not counting a minus",
        ),
        short=(
            "length of str n, no sign",
            "length in digits",
            "4075 -> 4",
            "how many figures",
        ),
    ),
    "reverse_digits": _more(
        do=(
            "make the last digit of {it} the first and the first the last, and so on",
            "spell {it} from right to left, the result being an int",
            "mirror the digits of {it} and give back the number that they form",
            "do for {it} what turns 1234 into 4321",
            "swap front and back in {it}, digit by digit, leading zeros disappearing",
            "GIVE the mirror number of {it}",
            "peel the digits off {it} from the right and build a new number of them in that order",
        ),
        get=(
            "the mirror number of {it}",
            "the int you get by writing {it} from right to left",
            "{it} with its digits back to front, as an int",
        ),
        ask=(
            "which number has the digits of {it} back to front",
            "what does {it} become when written from right to left",
        ),
        short=(
            "1234 -> 4321",
            "digits back to front",
            "str of n reversed, back to int",
            "mirror number",
        ),
    ),
    "digits": _more(
        do=(
            "take {it} apart digit by digit, into a list of ints",
            "pull {it} to pieces so that each digit is a list item of its own",
            "do for {it} what turns 407 into a list of 4, 0 and 7",
            "GIVE a list with the figures {it} is written with, as they come",
            "spell {it} out as a list of single-digit numbers",
            "read {it} from left to right and put each digit into a list as an int",
            "break {it} down into its single figures, front to back, as a list of ints",
        ),
        get=(
            "the figures {it} is written with, as a list of ints",
            "a list with one int for each place of {it}, front to back",
            "the separate digits of {it}, listed",
        ),
        ask=(
            "with which digits is {it} written, from left to right",
            "what are the separate digits of {it}, as a list",
        ),
        short=(
            "407 -> 4, 0, 7",
            "separate digits",
            "int of each character of str n",
            "each digit its own item",
        ),
    ),
    "divisors": _more(
        do=(
            "try every number from 1 to {it} and keep those that go into it without a rest",
            "tell which group sizes split {it} things with nobody left over, smallest first",
            "GIVE everything that goes into {it} exactly, from 1 up to the number itself",
            "line up the factors of {it} in growing order, 1 and the number itself among them",
            "write down each number that is a factor of {it}",
            "see what {it} can be split by without a remainder and list all of it, lowest first",
            "collect whatever divides {it} evenly, beginning with 1",
        ),
        get=(
            "everything that goes into {it} exactly, 1 and itself included",
            "the complete list of factors of {it}, lowest first",
            "all numbers from 1 up that {it} is a multiple of",
        ),
        ask=(
            "what goes into {it} without a rest, from 1 to the number itself",
            "which numbers is {it} a multiple of, lowest first",
        ),
        short=(
            "all factors, 1..n",
            "what goes into n evenly",
            "factors, lowest first",
            "i in 1..n if n % i == 0",
        ),
    ),
    "primes_to": _more(
        do=(
            "go from 2 to {it}, both included, and keep whatever has no divisor but 1 and itself",
            "cross out all composite numbers between 2 and {it} and list what survives, the limit counts too",
            "gather the primes that are no bigger than {it}",
            "walk up to and including {it}, putting every prime you meet on a list",
            "GIVE 2, 3, 5, 7 and all further primes as long as they do not exceed {it}",
            "throw the composite numbers out of 2 to {it}, end included, so that primes are left",
            "show me each prime that is less than or equal to {it}",
        ),
        get=(
            "2, 3, 5, 7 and all further primes not bigger than {it}",
            "those whole numbers up to and including {it} that are prime",
            "what is left of 2 to {it}, end included, when the composite numbers are crossed out",
        ),
        ask=(
            "which primes are less than or equal to {it}",
            "what primes does one meet on the way up to {it}, that number included",
        ),
        short=(
            "all primes, n included",
            "2, 3, 5, 7, ... <= n",
            "primes no bigger than n",
            "sieve 2..n",
        ),
    ),
    "first_fibonacci_numbers": _more(
        do=(
            "begin with 0 and 1, each new number being the sum of the two before it, {it} numbers in all",
            "grow a list 0, 1, 1, 2, 3 and so on until it has {it} fibonacci numbers",
            "GIVE the opening of the fibonacci sequence, {it} numbers long and starting at 0",
            "collect the fibonacci numbers from index 0 up to but without index {it}",
            "generate {it} fibonacci numbers, the first being 0",
            "fill a list with fibonacci numbers from 0 on, stopping once {it} of them are in",
            "show how the fibonacci sequence goes from 0, {it} numbers of it",
        ),
        get=(
            "the opening {it} numbers of 0, 1, 1, 2, 3, 5 and so on",
            "a fibonacci list of length {it}, from 0",
            "the fibonacci numbers with an index under {it}, the first being 0",
        ),
        ask=(
            "what are the opening {it} numbers of 0, 1, 1, 2, 3, 5 and so on",
            "how does a fibonacci list of length {it} go, from 0",
        ),
        short=(
            "0, 1, 1, 2, 3, ... n of them",
            "fib list, n long",
            "n fibonacci numbers from 0",
            "fib 0 to fib n-1",
        ),
    ),
    "binary_string": _more(
        do=(
            "show {it} the way a computer stores it, ones and zeros in a string without a prefix",
            "spell {it} out in zeros and ones, as text",
            "GIVE the dual number for {it} as a string, no 0b in front",
            "keep halving {it}, writing the remainders from last to first, as a string",
            "format {it} with base two, nothing in front of the bits",
            "do for {it} what turns 5 into '101'",
            "rewrite {it} from decimal to binary, the answer being a string",
        ),
        get=(
            "{it} spelled in zeros and ones, as text",
            "the string of bits that stands for {it}, no 0b in front",
            "the binary notation of {it}, a string",
        ),
        ask=(
            "how does {it} look in zeros and ones",
            "which string of bits stands for {it}",
        ),
        short=(
            "5 -> '101'",
            "bin without 0b",
            "decimal to binary, str",
            "zeros and ones",
            "n formatted with 'b'",
        ),
    ),
    "fizzbuzz_list": _more(
        do=(
            "count to {it} like in the fizzbuzz game, each word or number a string in a list",
            "list 1 up to {it} as strings but put 'Fizz' where 3 divides, 'Buzz' where 5 divides and 'FizzBuzz' where both do",
            "go from 1 to {it}, adding 'FizzBuzz' for multiples of 15, else 'Fizz' for 3 and 'Buzz' for 5, else the number as text",
            "solve the old fizzbuzz interview question for 1 through {it}, collecting the answers as strings in a list",
            "GIVE what a perfect fizzbuzz player would shout from 1 to {it}, as a list of strings",
            "replace multiples of 3 by 'Fizz', of 5 by 'Buzz' and of both by 'FizzBuzz' in the numbers 1 to {it}, all as strings",
            "make {it} strings by the fizzbuzz rules, the first for 1 and the last for the limit",
        ),
        get=(
            "what a fizzbuzz player would shout from 1 to {it}, as strings in a list",
            "the solution of the fizzbuzz interview question up to {it}, as a list of strings",
            "a list from 1 to {it} with 'Fizz' for 3, 'Buzz' for 5, 'FizzBuzz' for both and the others as strings",
        ),
        ask=(
            "what would a fizzbuzz player shout from 1 to {it}",
            "how does fizzbuzz go from 1 up to {it}, as a list of strings",
        ),
        short=(
            "fizz buzz 1 to n",
            "3 -> Fizz, 5 -> Buzz, both -> FizzBuzz, for 1..n",
            "the fizzbuzz game up to n",
            "list of Fizz, Buzz, FizzBuzz or i as str",
        ),
    ),
    "fizzbuzz_word": _more(
        do=(
            "answer 'FizzBuzz' if {it} divides by 3 and by 5, 'Fizz' if only by 3, 'Buzz' if only by 5, and in all other cases the number as text",
            "give the right shout for {it} in the fizzbuzz game, the number as a string if there is no word",
            "decide between 'Fizz', 'Buzz', 'FizzBuzz' and plain text of the number for {it}, by its divisibility by 3 and 5",
            "test {it} for 3 and 5, both meaning 'FizzBuzz', just 3 'Fizz', just 5 'Buzz' and neither the number as a string",
            "say what a single turn of fizzbuzz gives for {it}, as a string",
            "translate {it} for fizzbuzz players, 3 being 'Fizz', 5 being 'Buzz', both 'FizzBuzz' and anything else str of itself",
            "apply the fizzbuzz rules to {it} only, not to a whole range, with the number as a string when neither 3 nor 5 divides it",
        ),
        get=(
            "the shout that {it} deserves in the fizzbuzz game, as a string",
            "'FizzBuzz', 'Fizz', 'Buzz' or the number as text, whichever fits {it} by divisibility by 3 and 5",
            "the single fizzbuzz answer to {it}",
        ),
        ask=(
            "what should a fizzbuzz player answer to {it}",
            "is it 'Fizz', 'Buzz', 'FizzBuzz' or just the number as text for {it}",
        ),
        short=(
            "15 -> FizzBuzz, 3 -> Fizz, 5 -> Buzz, else str of n",
            "one fizzbuzz turn",
            "neither 3 nor 5: the number as a string",
            "fizzbuzz for n alone",
        ),
    ),
    "gcd_with": _more(
        do=(
            "find the longest stick that measures both {it} and {k} exactly",
            "see which numbers divide {it} and also {k}, returning the biggest",
            "work out the number by which the fraction {it} over {k} can be cancelled to lowest terms",
            "go on replacing {it} and {k} by the smaller one and the remainder until the remainder is 0, and return what is left",
            "tell into how many equal teams at most {it} boys and {k} girls can be split with nobody left",
            "GIVE the greatest factor that {it} and {k} have in common",
            "compare the divisors of {it} with those of {k} and take the largest they share",
        ),
        get=(
            "the biggest number that goes into both {it} and {k}",
            "the number the fraction {it} over {k} can be cancelled by",
            "the greatest factor that {it} has in common with {k}",
        ),
        ask=(
            "what is the biggest number that goes into both {it} and {k}",
            "by which number can the fraction {it} over {k} be cancelled to lowest terms",
        ),
        short=(
            "hcf with {k}",
            "biggest shared divisor with {k}",
            "euclid on n, {k}",
            "gcd, other number {k}",
        ),
    ),
    "remainder_by": _more(
        do=(
            "see what does not fit when {it} is packed into boxes of {k} and return that number",
            "take {k} away from {it} as often as it fits and return what is left",
            "GIVE the rest that dividing {it} by {k} leaves",
            "tell how far {it} lies above the last multiple of {k} that does not exceed it",
            "wrap {it} around a clock with {k} hours, counting from 0",
            "work out how many are left when {it} people sit down at tables of {k}, only full tables counting",
            "apply the modulo operator to {it} with {k} on the right",
        ),
        get=(
            "what does not fit when {it} is packed into boxes of {k}",
            "the rest of {it} by {k}",
            "how many are left of {it} after forming as many groups of {k} as possible",
        ),
        ask=(
            "how many are left of {it} after forming as many groups of {k} as possible",
            "what rest does {it} leave when {k} divides it",
        ),
        short=(
            "rest after / {k}",
            "mod {k}",
            "what {k} leaves over",
            "n modulo {k}",
        ),
    ),
    "celsius_to_fahrenheit": _more(
        do=(
            "make the celsius reading {it} understandable for americans, in fahrenheit",
            "take nine fifths of the celsius temperature {it}, plus 32",
            "tell what an american thermometer shows at {it} degrees celsius",
            "take {it} as celsius and give back fahrenheit",
            "go from C to F for {it}",
            "translate {it} degrees from the celsius scale to the fahrenheit scale",
            "use the celsius to fahrenheit formula, times 9 over 5 plus 32, for {it} degrees celsius",
        ),
        get=(
            "what an american thermometer shows at {it} degrees celsius",
            "the celsius temperature {it} on the fahrenheit scale",
            "nine fifths of {it} with 32 added",
        ),
        ask=(
            "what does a fahrenheit thermometer show at {it} degrees celsius",
            "how much is {it} from C to F",
        ),
        short=(
            "c2f",
            "C -> F",
            "* 9 / 5 + 32",
            "celsius in, fahrenheit out",
        ),
    ),
    "fahrenheit_to_celsius": _more(
        do=(
            "make the fahrenheit reading {it} understandable for europeans, in celsius",
            "subtract 32 from the fahrenheit temperature {it}, then multiply by five and divide by nine",
            "tell what a european thermometer shows at {it} degrees fahrenheit",
            "take {it} as fahrenheit and give back celsius",
            "go from F to C for {it}",
            "translate {it} degrees from the fahrenheit scale to the celsius scale",
            "use the formula minus 32, times 5 over 9, for {it} degrees fahrenheit",
        ),
        get=(
            "what a european thermometer shows at {it} degrees fahrenheit",
            "the fahrenheit temperature {it} on the celsius scale",
            "five ninths of what {it} is above 32",
        ),
        ask=(
            "what does a celsius thermometer show at {it} degrees fahrenheit",
            "how much is {it} from F to C",
        ),
        short=(
            "f2c",
            "F -> C",
            "minus 32, then * 5 / 9",
            "fahrenheit in, celsius out",
        ),
    ),
    "countdown": _more(
        do=(
            "do a rocket launch count, {it}, then one less and so on, with 1 as the last number of the list",
            "go backwards from {it}, one at a time, until 1 is on the list",
            "start a list at {it}, falling by one each time and ending at 1",
            "GIVE the whole numbers between 1 and {it}, highest first and lowest last",
            "fill a list with {it}, the number before it, the one before that, and so on to 1",
            "let a counter run from {it} down and record it as long as it is above 0",
            "line up 1 to {it} in falling order",
        ),
        get=(
            "a rocket launch count from {it} to 1, as a list",
            "the whole numbers between 1 and {it}, highest first",
            "a list that starts at {it}, falls by one each time and ends at 1",
        ),
        ask=(
            "what numbers does a rocket launch count from {it} to 1 go through",
            "how does the list from {it} back to 1 go",
        ),
        short=(
            "count down from n",
            "3 -> 3, 2, 1",
            "falling from n to 1",
            "range n to 1, step -1",
            "backwards from n",
        ),
    ),
    "numbers_to": _more(
        do=(
            "number off from 1 until {it} is reached, into a list",
            "fill a list with whole numbers, 1 at the front and {it} at the end",
            "let a counter run from 1 to {it} and collect every value it has",
            "GIVE every positive whole number that does not exceed {it}, in order",
            "write out how a child counts to {it}",
            "start a list at 1, growing by one each time and ending at {it}",
            "number {it} tickets, the first being 1, and return the list of their numbers",
        ),
        get=(
            "every positive whole number not exceeding {it}, in order",
            "a list with 1 at the front, {it} at the end and each step being one",
            "the numbers of {it} tickets, the first being 1",
        ),
        ask=(
            "which positive whole numbers do not exceed {it}, in order",
            "what numbers does a child say when counting to {it}",
        ),
        short=(
            "3 -> 1, 2, 3",
            "count up from 1 to n",
            "range 1..n as a list",
            "1 through n",
        ),
    ),
    "squares_to": _more(
        do=(
            "let i go from 1 to {it} and collect i times i",
            "GIVE 1, 4, 9, 16 and so on, {it} squares altogether",
            "count to {it} but list each number multiplied by itself",
            "work out the areas of the squares with sides 1, 2, 3 and so on to {it}, as a list",
            "build a table of squares with the bases 1 through {it}, only the squares",
            "raise every whole number from 1 up to {it} to the second power and list what comes out",
            "take 1 to {it}, each of them times itself",
        ),
        get=(
            "i times i for every i from 1 to {it}",
            "1, 4, 9, 16 and so on, {it} squares altogether",
            "the areas of the squares with sides 1 to {it}, as a list",
        ),
        ask=(
            "what is i times i for every i from 1 to {it}",
            "which {it} squares does the list 1, 4, 9, 16 and so on begin with",
        ),
        short=(
            "i*i for i in 1..n",
            "3 -> 1, 4, 9",
            "square table up to n",
            "each of 1..n times itself",
        ),
    ),
    "even_or_odd": _more(
        do=(
            "tell me in a word what {it} is, 'even' or 'odd'",
            "put {it} into one of two drawers, 'even' or 'odd', and return the label",
            "answer 'odd' if {it} leaves 1 when divided by two, otherwise 'even'",
            "GIVE the text 'even' as long as two divides {it}, else the text 'odd'",
            "decide on the string 'even' or the string 'odd' after a look at {it}",
            "say the parity of {it} out loud, in letters, as 'even' or 'odd'",
            "choose the word that fits {it}, 'even' or 'odd', and return it",
        ),
        get=(
            "the word that fits {it}, 'even' or 'odd'",
            "'odd' when {it} leaves 1 at division by two, otherwise 'even'",
            "the label 'even' or 'odd' for {it}",
        ),
        ask=(
            "which word fits {it}, 'even' or 'odd'",
            "what does one call {it}, 'even' or 'odd', as a string",
        ),
        short=(
            "the word 'even' or 'odd'",
            "parity in words",
            "4 -> 'even', 7 -> 'odd'",
            "string, even/odd",
        ),
    ),
    "hours_minutes_seconds": _more(
        do=(
            "say how many hours, minutes and seconds {it} seconds are, written as h:mm:ss",
            "show {it} seconds on a stopwatch, h:mm:ss",
            "make a running time of {it} seconds readable, like '2:05:09'",
            "break {it} seconds into full hours, full minutes and the seconds left, as text h:mm:ss with two digits for the last two",
            "do for {it} seconds what turns 3661 into '1:01:01'",
            "write {it} seconds the way a video player does for long films, h:mm:ss",
            "express {it} seconds in hours, minutes and seconds with colons between, h:mm:ss",
        ),
        get=(
            "what a stopwatch shows after {it} seconds, h:mm:ss",
            "{it} seconds written like '2:05:09'",
            "the duration of {it} seconds in hours, minutes and seconds, as h:mm:ss text",
        ),
        ask=(
            "what does a stopwatch show after {it} seconds, in h:mm:ss",
            "how many hours, minutes and seconds are {it} seconds, as h:mm:ss",
        ),
        short=(
            "3661 -> '1:01:01'",
            "stopwatch format h:mm:ss",
            "secs to h:mm:ss",
            "duration as text, h:mm:ss",
        ),
    ),
    "sum_of_threes_and_fives_below": _more(
        do=(
            "go through the natural numbers under {it}, totalling those that 3 or 5 goes into",
            "solve project euler problem 1 with {it} as the bound, which is not counted itself",
            "add i to a total for every i smaller than {it} that is a multiple of 3, of 5 or of both",
            "GIVE 3 + 5 + 6 + 9 + 10 and so on, all below {it}",
            "leave out of the numbers below {it} whatever neither 3 nor 5 divides, summing the rest",
            "pick each number less than {it} that divides by three or five and sum them",
            "total the numbers smaller than {it}, unless neither three nor five divides them",
        ),
        get=(
            "3 + 5 + 6 + 9 + 10 and so on, stopping before {it}",
            "the total of those natural numbers under {it} that 3 or 5 goes into",
            "the answer to project euler 1 with {it} as the bound",
        ),
        ask=(
            "what is the total of the numbers under {it} that 3 or 5 goes into",
            "how much is 3 + 5 + 6 + 9 + 10 and so on, stopping before {it}",
        ),
        short=(
            "euler 1",
            "i < n, 3 | i or 5 | i, summed",
            "3s and 5s under n, total",
            "sum of i < n if i % 3 == 0 or i % 5 == 0",
        ),
    ),
}

GRIDS: dict[str, More] = {
    "flattened": _more(
        do=(
            "squash {it} into one flat list",
            "pour the inner lists of {it} into a single list, one after the other",
            "go through every row of {it} and collect all its CELLS in a plain list",
            "dissolve the inner lists of {it}, so that only their CELLS remain, in the same order",
            "read {it} like a page of text, line by line and left to right, into one list",
            "chain the rows of {it} end to end",
            "take the inner brackets out of {it} and leave all in order",
            "make the list of lists {it} one-dimensional",
        ),
        get=(
            "{it} squashed into a single flat list",
            "the inner lists of {it} chained end to end",
            "a plain list of whatever the inner lists of {it} hold",
            "{it} as if the inner brackets were not there",
        ),
        ask=(
            "what does {it} hold if one ignores the inner lists",
            "what list do the rows of {it} make when chained end to end",
        ),
        short=(
            "squash to a flat list",
            "list of lists -> list",
            "inner brackets gone",
            "chain the rows",
            "list of lists, nesting off",
        ),
    ),
    "row_sums": _more(
        do=(
            "give one total for each inner list of {it}",
            "write the sum beside each row of {it} and return those sums as a list",
            "shrink every inner list of {it} to what its CELLS make together",
            "work out how much every line of the table {it} adds up to, top to bottom",
            "see what the inner lists in {it} come to, each on its own",
            "tally {it} row by row, one sum for each row",
            "map sum over the inner lists of {it}",
        ),
        get=(
            "one total for each inner list of {it}",
            "the right margin of the table {it}, where each row is totalled",
            "a list that says what each row of {it} comes to",
        ),
        ask=(
            "what does each inner list of {it} come to when added",
            "how much is there in each row of the table {it} altogether",
        ),
        short=(
            "one sum per inner list",
            "sum of r for each row r",
            "totals at the right margin",
            "each line added up",
        ),
    ),
    "column_sums": _more(
        do=(
            "write the total below each column of the table {it} and return those totals",
            "add the rows of {it} on top of each other, place by place",
            "work out what stands under each column of {it} as its total, left to right",
            "see what the columns in {it} come to, each on its own",
            "add all the first CELLS of the rows of {it}, all the second ones and so on",
            "tally {it} column by column, one sum for each column",
            "treat {it} as a matrix, adding vertically",
        ),
        get=(
            "one total for each column of {it}",
            "the totals row at the bottom of the table {it}",
            "the rows of {it} added on top of each other, place by place",
        ),
        ask=(
            "what does each column of the table {it} come to",
            "what would the totals row at the bottom of the table {it} say",
        ),
        short=(
            "one sum per column",
            "totals row",
            "vertical sums",
            "sum of each zipped column",
        ),
    ),
    "row_maxima": _more(
        do=(
            "pick from each inner list of {it} the CELL that no other in it exceeds, 0 if the list is empty",
            "see how high each row of {it} goes, an empty one counting as 0",
            "give the winner of every row of {it}, as a list of numbers",
            "shrink every inner list of {it} to its peak",
            "find the best result of each line in the table {it}",
            "map max over the inner lists of {it}, an empty one giving 0",
            "go down the rows of {it}, noting the highest CELL of each",
        ),
        get=(
            "one maximum for each inner list of {it}",
            "the peaks of the rows of {it}",
            "a list that says how high each row of {it} goes",
        ),
        ask=(
            "how high does each row of {it} go",
            "what is the best result in each line of the table {it}",
        ),
        short=(
            "max of r for each row r, empty -> 0",
            "peak of each inner list",
            "one max per inner list",
            "best of each line",
        ),
    ),
    "main_diagonal": _more(
        do=(
            "start in the top left corner of {it} and collect the CELLS on the way down to the right",
            "take the first CELL of the first row of {it}, the second of the second and so on",
            "pull out of the table {it} what lies on the line from top left to bottom right",
            "go one down and one right at a time through {it}, collecting what you meet from the top left corner on",
            "list the CELLS of the matrix {it} where both indexes agree",
            "keep from every row of {it} only the CELL whose place is the number of the row",
            "list what stands where row number and column number of the table {it} are the same",
        ),
        get=(
            "what lies on the line from the top left corner of {it} down to the right",
            "the first CELL of the first row of {it}, the second of the second and so on",
            "the CELLS of the matrix {it} where both indexes agree",
        ),
        ask=(
            "what does one meet going diagonally down {it} from the top left corner",
            "what are the CELLS of {it} where both indexes agree",
        ),
        short=(
            "i, i cells",
            "first of the first, second of the second, ...",
            "corner to corner from top left",
            "down-right diagonal",
        ),
    ),
    "column_values": _more(
        do=(
            "cut a vertical slice out of the table {it} at index {k}, rows without such an index being passed over",
            "go down {it} and collect the CELL at index {k} of each row that has one",
            "read the table {it} downwards at index {k}, zero-based, where the row is long enough",
            "GIVE what the rows of {it} have at position {k}, counted from 0, leaving out those that end earlier",
            "pick one field per row from {it}, the one at index {k}, unless the row is too short",
            "reduce the table {it} to its column with index {k}, as a flat list",
            "ask each inner list of {it} for its item at index {k} and return the list of answers, short ones skipped",
        ),
        get=(
            "what the rows of {it} have at index {k}, short rows skipped",
            "a vertical slice of the table {it} at index {k}",
            "one field per row of {it}, the one at index {k}, if the row has it",
        ),
        ask=(
            "what do the rows of {it} have at index {k}, short ones skipped",
            "which CELLS stand below each other at index {k} of the table {it}",
        ),
        short=(
            "item {k} of each row",
            "vertical slice at {k}",
            "field {k} of every row, zero-based",
            "column with index {k}",
        ),
    ),
    "first_column": _more(
        do=(
            "go down the left edge of the table {it}",
            "ask each inner list of {it} what it begins with, empty ones having no say",
            "take the item at index 0 of every row in {it} that has one",
            "cut everything but the leftmost column off {it}, as a flat list",
            "see which CELL is at the front of each row of {it} and list them, skipping empty rows",
            "collect the heads of the inner lists in {it}, passing over empty ones",
            "keep one CELL per row of {it}, the leftmost, dropping rows that have none",
        ),
        get=(
            "the left edge of the table {it}",
            "the heads of the inner lists in {it}, empty ones skipped",
            "the item at index 0 of every row in {it} that is not empty",
        ),
        ask=(
            "what do the non-empty rows of {it} begin with",
            "what is at the left edge of the table {it}",
        ),
        short=(
            "left edge",
            "head of each inner list",
            "index 0 of each row",
            "front CELL of every row",
        ),
    ),
    "transposed": _more(
        do=(
            "stand the table {it} on its side, so that what was a row is now a column",
            "turn rows into columns in {it}",
            "build a new matrix whose first row is the first column of {it}, its second row the second column and so on",
            "let the CELL in row i and column j of {it} move to row j and column i",
            "regroup {it} by column instead of by row",
            "make an inner list for each column of the table {it}, left to right",
            "read {it} downwards, column after column, each column being a list of its own",
        ),
        get=(
            "{it} regrouped by column instead of by row",
            "a matrix whose rows are the columns of {it}",
            "the list of columns of the table {it}",
            "{it} flipped over the diagonal",
        ),
        ask=(
            "what matrix has the columns of {it} as its rows",
            "what are the columns of the table {it}, each as a list",
        ),
        short=(
            "rows become columns",
            "by column instead of by row",
            "zip the rows, as lists",
            "i, j -> j, i",
        ),
    ),
    "sorted_rows": _more(
        do=(
            "leave the rows of {it} where they are, putting the CELLS inside each in order, low to high",
            "let the CELLS of every inner list in {it} climb from small to large",
            "map sorted over the inner lists of {it}",
            "tidy up each line of the table {it} from lowest to highest",
            "take every inner list of {it}, arranging what it holds in growing order",
            "GIVE the rows of {it} in the same order as before, each one sorted inside",
            "sort {it} row by row, never moving a CELL from one row to another",
        ),
        get=(
            "{it} with the inside of every row in growing order",
            "the inner lists of {it}, each arranged from low to high",
            "the same rows as in {it} with their CELLS climbing",
        ),
        ask=(
            "what does {it} look like when each row is sorted on its own",
            "how do the inner lists of {it} look from low to high",
        ),
        short=(
            "sort inside each row",
            "inner lists low to high",
            "sorted r for each row r",
            "per row ascending",
        ),
    ),
    "grid_sum": _more(
        do=(
            "throw all the inner lists of {it} together and return what they come to",
            "add up the row totals of the table {it}",
            "GIVE one number for the whole table {it}, all its CELLS added",
            "go through each row of {it} and add each CELL in it to one running total",
            "boil the whole matrix {it} down to a single sum",
            "work out what is in the table {it} altogether",
            "sum the sums of the inner lists in {it}",
        ),
        get=(
            "one number for the whole table {it}, all its CELLS added",
            "the sum of the row totals of {it}",
            "what the inner lists of {it} come to altogether",
        ),
        ask=(
            "what do the inner lists of {it} come to altogether",
            "how much is in the whole table {it} when all of it is added",
        ),
        short=(
            "sum of the row sums",
            "whole table in one total",
            "sum of sums",
            "all cells together",
        ),
    ),
    "grid_maximum": _more(
        do=(
            "find the peak of the whole table {it}, 0 if nothing is in it",
            "compare the CELLS of all inner lists in {it} and return the greatest",
            "take the best of the row maxima of {it}",
            "go through each row of {it}, holding on to the highest CELL seen anywhere",
            "see how high the matrix {it} goes, with 0 for an empty one",
            "GIVE the one CELL of the whole matrix {it} that no other exceeds",
            "let all CELLS of all rows in {it} compete and return the one highest",
        ),
        get=(
            "the best of the row maxima of {it}",
            "the CELL of the whole matrix {it} that no other exceeds",
            "the record in the table {it}, over all rows and columns",
        ),
        ask=(
            "how high does the table {it} go over all rows",
            "what is the record in the whole table {it}, the highest CELL",
        ),
        short=(
            "max over all rows",
            "max of the row maxima",
            "peak of the table",
            "record of the whole matrix",
        ),
    ),
}

"""Of grid operations that the catalogue leaves out for now, being of small weight; not in `MORE`."""


def _common(noun: str) -> More:
    return _more(
        do=(
            "go through {it} and keep whatever {o} has as well",
            "let ONE of {it} stay only if {o} knows it too",
            "weed out of {it} everything that cannot be found in {o}",
            "use {o} as a white list for {it}",
            "hold {it} against {o} and return what matches, in the order of {it}",
            "see what is in the first list as well as in the second, {it} being the first and {o} the second",
            "check each of the NOUN in {it} against {o}, keeping it when it is there",
            "GIVE {it} minus anything that is not in {o}",
        ),
        get=(
            "what {it} has in common with {o}",
            "{it} with everything gone that {o} does not have",
            "those NOUN of {it} that can be found in {o} as well",
            "the matches between {it} and {o}, in the order of {it}",
        ),
        ask=(
            "what is left of {it} when {o} is used as a white list",
            "which NOUN of {it} does {o} have too",
        ),
        short=(
            "allowed: {o}",
            "what both have, {o} being the second",
            "matches with {o}",
            "shared with {o}",
            "keep x if x in {o}",
        ),
        words={"NOUN": noun, "ONE": f"(one of the {noun}|something)"},
    )


def _missing(noun: str) -> More:
    return _more(
        do=(
            "go through {it} and keep whatever {o} does not have",
            "use {o} as a black list for {it}",
            "weed out of {it} everything that can be found in {o}",
            "let ONE of {it} stay unless {o} knows it too",
            "see what is in the first list but not in the second, {it} being the first and {o} the second",
            "tick off in {it} what {o} has already and return what is still open",
            "check each of the NOUN in {it} against {o}, keeping it when it is not there",
            "GIVE {it} again, cleaned of everything {o} mentions",
        ),
        get=(
            "what is in {it} but cannot be found in {o}",
            "{it} cleaned of everything {o} mentions",
            "those NOUN of {it} that {o} does not know",
            "the part of {it} that has no match in {o}",
        ),
        ask=(
            "what is left of {it} when {o} is used as a black list",
            "which NOUN of {it} does {o} not have",
        ),
        short=(
            "banned: {o}",
            "in the first but not in the second, {o}",
            "what {o} does not have",
            "no match in {o}",
            "keep x if x not in {o}",
        ),
        words={"NOUN": noun, "ONE": f"(one of the {noun}|something)"},
    )


def _joined(noun: str) -> More:
    return _more(
        do=(
            "stick {o} on the end of {it}",
            "let {it} come first and {o} after it, in one list",
            "hang the NOUN of {o} onto those of {it}",
            "make one list of the two, first all of {it} and behind it all of {o}",
            "lay {it} and {o} end to end, in that order, duplicates and all",
            "chain {it} with {o}, nothing sorted and nothing dropped",
            "GIVE {it} with {o} tacked on behind",
        ),
        get=(
            "{it} with {o} tacked on behind",
            "{it} and {o} laid end to end",
            "one list holding first {it} and then {o}",
        ),
        ask=(
            "what list do {it} and {o} make when laid end to end",
            "what comes out when {o} is stuck on the end of {it}",
        ),
        short=(
            "a + {o}",
            "{o} tacked on behind",
            "both lists end to end, {o} last",
            "chain with {o}",
        ),
        words={"NOUN": noun},
    )


def _sharing(noun: str) -> More:
    return _more(
        do=(
            "SEE (whether|if) {o} has at least one of the NOUN of {it}",
            "SEE (whether|if) {it} and {o} are not completely different",
            "answer True as soon as one of the NOUN in {it} turns up in {o} too, False if none does",
            "say False if {it} and {o} have nothing in common and True otherwise",
            "look for a match between {it} and {o}, returning True or False",
            "find out whether {it} and {o} have so much as one of the NOUN in common",
            "decide if the intersection of {it} and {o} has anything in it",
        ),
        get=(
            "whether {o} has at least one of the NOUN of {it}",
            "whether the intersection of {it} and {o} has anything in it",
            "whether there is a match between {it} and {o}",
        ),
        ask=(
            "is there any match between {it} and {o}",
            "does {o} have at least one of the NOUN of {it}",
        ),
        short=(
            "any match with {o}",
            "not disjoint from {o}",
            "at least one in common with {o}",
            "something shared with {o}, y/n",
        ),
        words={"NOUN": noun},
    )


def _same(noun: str) -> More:
    return _more(
        do=(
            "SEE (whether|if) sorting {it} and sorting {o} gives the same list",
            "SEE (whether|if) {it} can be shuffled into {o}",
            "answer True if {it} and {o} differ at most in their order, otherwise False",
            "say False unless each of the NOUN is in {it} exactly as often as in {o}",
            "tell if {it} and {o} are equal when the order does not count but repeats do",
            "find out if {o} is {it} in another order, or the same one",
            "compare how often everything occurs in {it} with how often it occurs in {o}, returning True if it all agrees",
        ),
        get=(
            "whether {it} can be shuffled into {o}",
            "whether {it} and {o} differ at most in their order",
            "whether sorting {it} and sorting {o} gives the same list",
        ),
        ask=(
            "can {it} be shuffled into {o}",
            "are {it} and {o} equal apart from the order",
        ),
        short=(
            "equal to {o} up to order",
            "equal to {o} once both are sorted",
            "shuffle of {o} or not",
            "same as {o} in any order",
        ),
        words={"NOUN": noun},
    )


def _common_sorted(noun: str) -> More:
    return _more(
        do=(
            "see which NOUN are on both sides, {it} and {o}, and return each once, sorted",
            "work out what {it} has in common with {o}, in order and without saying anything twice",
            "put the overlap of {it} and {o} in order, with no NOUN repeated",
            "let through what both {it} and {o} have, no doubles, lowest first",
            "make sets of {it} and {o} and return their intersection as a sorted list",
            "GIVE, sorted, the different NOUN that belong to {it} and to {o}",
            "drop what only {it} or only {o} has, also repeats, and sort the rest",
        ),
        get=(
            "the overlap of {it} and {o}, in order and without repeats",
            "what both {it} and {o} have, each once, sorted",
            "the sorted list of different NOUN that {it} has in common with {o}",
        ),
        ask=(
            "what do both {it} and {o} have, each once and sorted",
            "which different NOUN are on both sides, {it} and {o}, in sorted order",
        ),
        short=(
            "set intersection with {o}, sorted",
            "on both sides with {o}, once each, in order",
            "shared with {o}, sorted, unique",
            "overlap with {o}, sorted set",
        ),
        words={"NOUN": noun},
    )


_FAMILIES = {
    "common_{}": _common,
    "{}_not_in": _missing,
    "joined_{}_lists": _joined,
    "shares_{}": _sharing,
    "same_{}": _same,
    "common_{}_sorted": _common_sorted,
}

TWO: dict[str, More] = {
    **{
        name.format(noun): family(noun)
        for name, family in _FAMILIES.items()
        for noun in ("numbers", "words")
    },
    "dot_product": _more(
        do=(
            "multiply {it} and {o} pairwise and add everything up",
            "go along {it} and {o} side by side, adding the product of each two to a total",
            "weight each number of {it} with the one beside it in {o} and return the total",
            "take the first of {it} times the first of {o}, plus the second times the second, and so on",
            "work out the bill for the prices {it} and the quantities {o}, which belong together by position",
            "GIVE the weighted sum of {it}, the weights being {o}",
            "zip {it} with {o} and multiply each pair, summing the products",
        ),
        get=(
            "the weighted sum of {it}, the weights being {o}",
            "the total of first times first, second times second and so on, for {it} and {o}",
            "what the bill comes to for the prices {it} and the quantities {o}, position by position",
        ),
        ask=(
            "what is first times first plus second times second and so on, for {it} and {o}",
            "what do prices {it} and quantities {o} come to, matched by position",
        ),
        short=(
            "pairwise multiply with {o}, then add",
            "weighted sum, weights {o}",
            "sum of x * y, y from {o}",
            "a . {o}",
        ),
    ),
    "pairwise_sums": _more(
        do=(
            "lay {it} and {o} side by side, adding across",
            "give each number of {it} the number beside it in {o} on top",
            "go along {it} and {o} together, listing what each two of them make",
            "take first plus first, second plus second and so on from {it} and {o}, until the shorter list ends",
            "zip {it} with {o} and sum each pair",
            "combine {it} and {o} into one list by adding position for position",
            "make a list of totals, one for each position of {it} and {o}",
        ),
        get=(
            "first plus first, second plus second and so on for {it} and {o}",
            "{it} and {o} laid side by side and added across",
            "a total for each position of {it} and {o}",
        ),
        ask=(
            "what is first plus first, second plus second and so on for {it} and {o}",
            "what do {it} and {o} make, position by position",
        ),
        short=(
            "x + y side by side with {o}",
            "add {o} position by position",
            "zip with {o}, add",
            "item i plus item i of {o}",
        ),
    ),
    "pairwise_products": _more(
        do=(
            "lay {it} and {o} side by side, multiplying across",
            "go along {it} and {o} together, listing the product of each two",
            "take first times first, second times second and so on from {it} and {o}, until the shorter list ends",
            "zip {it} with {o} and multiply each pair",
            "scale every number of {it} by its neighbour in {o}, the one at the same index",
            "turn prices {it} and quantities {o} into amounts, position by position, by multiplying",
            "combine {it} and {o} into one list by multiplying position for position",
        ),
        get=(
            "first times first, second times second and so on for {it} and {o}, as a list",
            "a product for each position of {it} and {o}",
            "{it} and {o} laid side by side and multiplied across",
        ),
        ask=(
            "what is first times first, second times second and so on for {it} and {o}, as a list",
            "what products do {it} and {o} make, position by position",
        ),
        short=(
            "x * y side by side with {o}",
            "multiply by {o} position by position",
            "zip with {o}, multiply",
            "item i times item i of {o}",
        ),
    ),
    "pairwise_differences": _more(
        do=(
            "lay {it} and {o} side by side and take the second from the first",
            "take first minus first, second minus second and so on from {it} and {o}, until the shorter list ends",
            "zip {it} with {o}, subtracting the right from the left in each pair",
            "see by how much each number of {it} is above the one beside it in {o}, with a minus if it is below",
            "lower every number of {it} by its neighbour in {o}, the one at the same index",
            "compare {it} with {o} position for position, listing the number from the first minus that from the second",
            "deduct {o} from {it}, each number from the one at the same index, and return the list of what is left",
        ),
        get=(
            "first minus first, second minus second and so on for {it} and {o}",
            "by how much {it} is above {o}, position by position",
            "{it} lowered by {o}, index by index",
        ),
        ask=(
            "by how much is {it} above {o}, position by position",
            "what is first minus first, second minus second and so on for {it} and {o}",
        ),
        short=(
            "x - y side by side, y from {o}",
            "minus {o}, position by position",
            "zip with {o}, subtract",
            "item i minus item i of {o}",
        ),
    ),
    "merged_sorted": _more(
        do=(
            "throw {it} and {o} into one pot, sorted",
            "bring all numbers of {it} and all of {o} into a single row, lowest first",
            "make one list out of the two, {it} and {o}, and put it in ascending order",
            "fold {o} into {it} so that the whole is in order, repeats staying",
            "GIVE everything that is in {it} or {o}, duplicates kept, from small to large",
            "sort {it} together with {o}, as if they were one list",
            "pool the numbers of {it} and {o}, in growing order",
        ),
        get=(
            "the numbers of {it} and {o} pooled, lowest first",
            "everything in {it} and {o} as one list in ascending order",
            "{it} together with {o}, sorted as one list",
        ),
        ask=(
            "what do {it} and {o} look like as one sorted list",
            "what are the numbers of {it} and {o} together, lowest first",
        ),
        short=(
            "a + {o}, sorted",
            "merge with {o}, in order",
            "pooled with {o}, lowest first",
            "both lists in one, {o} included, ascending",
        ),
    ),
    "dict_from_lists": _more(
        do=(
            "let {it} be the left and {o} the right column of a dict",
            "file each number of {o} under the name beside it in {it}, in a DICT",
            "marry the names {it} to the numbers {o}, position by position, as a DICT",
            "walk along {it} and {o} side by side, storing the second under the first in a DICT",
            "look at {it} for the keys and at {o} for what belongs to them, first to first, as a DICT",
            "set up a DICT in which the first of {it} has the first of {o}, the second the second and so on",
            "give every name in {it} the number in the same place of {o}, as a DICT",
        ),
        get=(
            "a DICT that files each number of {o} under the name beside it in {it}",
            "the DICT whose left side is {it} and whose right side is {o}",
            "names {it} and numbers {o} brought together in a DICT",
        ),
        ask=(
            "what DICT has {it} on the left and {o} on the right",
            "which name of {it} has which number of {o}, as a DICT",
        ),
        short=(
            "dict of names zipped with {o}",
            "values come from {o}",
            "names -> {o}, as a dict",
            "two lists into a dict, {o} on the right",
        ),
    ),
    "merged_dicts": _more(
        do=(
            "fold the dicts {it} and {o} into one, the second one winning on a clash",
            "let {o} have the last word when the dicts {it} and {o} are put together",
            "take everything of {it} and everything of {o} into a new DICT, with the number from {o} if a key is on both sides",
            "use {it} as the defaults and {o} as what overrides them",
            "start from a copy of the dict {it}, writing every pair of {o} into it",
            "fill up the dict {o} with those keys of {it} that it does not have, {it} keeping its place at the front",
            "GIVE a DICT that knows all keys of {it} and {o}, taking the value from {o} in case of doubt",
            "do an upsert of {o} into the dict {it}",
            "lay the settings {o} over the settings {it}, as one DICT",
        ),
        get=(
            "the dicts {it} and {o} folded into one, the second winning on a clash",
            "the defaults {it} with the overrides {o} applied",
            "a DICT with all keys of {it} and {o}, where {o} has the last word",
            "the dict {it} after an update with {o}",
        ),
        ask=(
            "what do the dicts {it} and {o} make together if {o} has the last word",
            "what are the settings when {it} holds the defaults and {o} the overrides",
        ),
        short=(
            "fold in {o}, second wins",
            "on a clash take {o}",
            "defaults overridden by {o}",
            "a | {o}",
            "{o} has the last word",
        ),
    ),
    "added_dicts": _more(
        do=(
            "pool the stock of {it} and {o}, so that a product in both gets the sum, as a DICT",
            "fold the dicts {it} and {o} into one, adding up on a clash instead of overwriting",
            "put the points from {o} on top of those in {it}, new names being taken over as they are",
            "work out what everybody has in {it} and {o} together, as a DICT",
            "do with the dicts {it} and {o} what adding two counters does, keeping every key",
            "GIVE a DICT that knows all keys of {it} and {o}, each with the sum of what the two say, nothing said meaning 0",
            "total {it} and {o} name by name, whoever is in only one keeping what they have",
        ),
        get=(
            "the pooled stock of the dicts {it} and {o}",
            "what everybody has in {it} and {o} together, as a DICT",
            "a DICT with all keys of {it} and {o}, added up where both have one",
        ),
        ask=(
            "what does everybody have in {it} and {o} together, as a DICT",
            "how much of each product is there in {it} and {o} combined",
        ),
        short=(
            "pool with {o}",
            "fold in {o}, add on a clash",
            "name by name sum with {o}",
            "totals over both dicts, {o} too",
        ),
    ),
    "shared_sums": _more(
        do=(
            "see which keys are on both sides, {it} and {o}, giving each the sum of its two values, as a DICT",
            "leave out names that only one of the dicts {it} and {o} has, adding up what is there for the others",
            "work out the joint score of everyone who is in {it} as well as in {o}, as a DICT",
            "GIVE a DICT with the overlap of {it} and {o}, the two numbers of each key added",
            "match {it} and {o} by key, summing the two values, a key without a partner being dropped",
            "do an inner join of the dicts {it} and {o}, the values being added",
            "build a DICT from {it} and {o} that has only keys known to both, with what the two say added",
        ),
        get=(
            "the joint score of everyone who is in both dicts, {it} and {o}",
            "the keys on both sides, {it} and {o}, each with the sum of its two values",
            "an inner join of the dicts {it} and {o}, values added",
        ),
        ask=(
            "what is the joint score of everyone who is in {it} as well as in {o}",
            "which keys are on both sides, {it} and {o}, and what are the sums of their two values, as a DICT",
        ),
        short=(
            "inner join with {o}, add",
            "keys in both, sum with {o}",
            "shared with {o}: v + v2",
            "on both sides with {o}, values added",
        ),
    ),
    "common_keys": _more(
        do=(
            "see which keys are on both sides, in the dict {it} and in {o}",
            "name everybody who is in the dict {it} as well as in {o}",
            "hold the dicts {it} and {o} against each other and list the names that are in both, whatever the numbers",
            "weed out of the keys of {it} those the dict {o} does not know",
            "say which products both shops have, one with the stock {it} and the other with {o}",
            "walk over the dict {it} and collect each key that is also in {o}",
            "GIVE the overlap of the dicts {it} and {o}, by key and as a list",
        ),
        get=(
            "the keys on both sides, in the dict {it} and in {o}",
            "everybody who is in the dict {it} as well as in {o}, by name",
            "the overlap in keys between the dicts {it} and {o}",
        ),
        ask=(
            "who is in the dict {it} as well as in {o}",
            "which keys are on both sides, in the dict {it} and in {o}",
        ),
        short=(
            "keys on both sides, {o} too",
            "k in a and in {o}",
            "names in both, other is {o}",
            "key overlap with {o}",
        ),
    ),
    "keys_not_in": _more(
        do=(
            "name everybody who is in the dict {it} but not in {o}",
            "see which keys of the dict {it} have no partner in {o}",
            "tell which products of {it} the other shop, with the stock {o}, does not carry",
            "tick off the keys of {it} that {o} knows and list the others",
            "weed out of the keys of the dict {it} whatever {o} has as a key too",
            "walk over the dict {it} and collect each key that {o} is missing",
            "GIVE the names that would be lost if the dict {o} took the place of {it}",
        ),
        get=(
            "everybody who is in the dict {it} but not in {o}",
            "the keys of the dict {it} that have no partner in {o}",
            "the names that only {it} knows and the dict {o} does not",
        ),
        ask=(
            "who is in the dict {it} but not in {o}",
            "which keys of the dict {it} have no partner in {o}",
        ),
        short=(
            "keys missing in {o}",
            "only in the first, not in {o}",
            "names {o} does not know",
            "k not in {o}",
            "no partner in {o}",
        ),
    ),
    "is_anagram_of": _more(
        do=(
            "SEE (whether|if) shuffling the letters of {it} can give {o}",
            "SEE (whether|if) {it} and {o} are made of exactly the same letters, each as often",
            "answer True if {it} and {o} differ only in the order of their characters, otherwise False",
            "say whether one could lay {o} with the scrabble tiles of {it}, using all of them",
            "compare the letter counts of {it} and {o}, returning True if they agree",
            "tell if {o} is {it} with its characters mixed up",
            "decide whether {it} and {o} become the same once their characters are sorted",
        ),
        get=(
            "whether {o} is {it} with its characters mixed up",
            "whether {it} and {o} differ only in the order of their characters",
            "whether {it} and {o} are made of the same letters, each as often",
        ),
        ask=(
            "can {o} be laid with the scrabble tiles of {it}, using all of them",
            "are {it} and {o} made of the same letters, each as often",
        ),
        short=(
            "anagram check against {o}",
            "letters sorted equal to letters of {o} sorted",
            "letters shuffled into {o} or not",
            "same letter counts as {o}",
        ),
    ),
}
