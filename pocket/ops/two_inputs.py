"""Operations on two values of the same kind: two lists, two dictionaries, two texts.

The second value is the parameter `o`. A list or a dictionary has no constant wording worth reading,
so it is always a further argument; a text may be written into the request.
"""

# ruff: noqa: E501 - a phrase stays on one line
from __future__ import annotations

from random import Random

from pocket.ops.base import Op, Param, Type
from pocket.ops.mappings_words import More, widened

SAMPLE = "kiwi fig ada bob key red sun cat tea ant zebra yak noon world data a b".split()  # noqa: SIM905


def draw_numbers(rng: Random) -> object:
    """Up to five small numbers."""
    return [rng.randint(-3, 12) for _ in range(rng.randint(0, 5))]


def draw_words(rng: Random) -> object:
    """Up to five words of the sample."""
    return rng.sample(SAMPLE, rng.randint(0, 5))


def draw_mapping(rng: Random) -> object:
    """Up to four words of the sample with small numbers."""
    return {word: rng.randint(-3, 12) for word in rng.sample(SAMPLE, rng.randint(0, 4))}


def _text(rng: Random) -> object:
    return rng.choice(("noon", "listen", "Silent", "abc", "cab", "hello", "", "kiwi", "world"))


_LISTS = ("b", "ys", "other", "list2", "second", "nums2", "B", "right", "others")
_O = {
    "ints": Param(draw=draw_numbers, type="ints", names=_LISTS),
    "strs": Param(draw=draw_words, type="strs", names=("b", "other", "words2", "others", "second", "allowed", "stopwords")),
    "dict": Param(draw=draw_mapping, type="dict", names=("b", "other", "d2", "second", "extra", "new", "updates")),
    "str": Param(draw=_text, type="str", names=("t", "other", "b", "s2", "word2", "second")),
}  # fmt: skip


def _op(
    name: str,
    src: Type,
    dst: Type,
    expr: str,
    do: tuple[str, ...],
    get: tuple[str, ...],
    explain: str,
    *,
    ask: tuple[str, ...] = (),
    short: tuple[str, ...] = (),
    other: Type | None = None,
    weight: float = 1.2,
) -> Op:
    return Op(
        name=name, src=src, dst=dst, expr=expr, do=do, get=get, explain=explain, ask=ask,
        short=short, params={"o": _O[other or src]}, weight=weight,
    )  # fmt: skip


def _shared(src: Type, noun: str, prefix: str) -> tuple[Op, ...]:
    """What two lists have in common, and what not."""
    return (
        _op(
            f"common_{prefix}", src, src, "[e for e in {x} if e in {o}]",
            (
                f"(keep|take|pick|select|find|return|get|collect) [only ][the ]({noun}|elements|items|entries) (of|in|from) {{it}} that are [also ]in {{o}} [too]",
                f"find the ({noun}|elements|items) (common to|shared by|that are in both|that occur in both|belonging to both|found in both) {{it}} and {{o}}",
                "intersect {it} with {o}",
                f"(drop|remove|throw out) [the |all ]({noun}|elements) (of|from) {{it}} that are (not in|missing from) {{o}}",
                f"take the ({noun}|elements|ones) that {{it}} and {{o}} have in common",
            ),
            (
                f"[all ]the ({noun}|elements|items|entries) (of|in|from) {{it}} that are also in {{o}}",
                f"the ({noun}|elements|items) (common to|shared by|in both|that occur in both) {{it}} and {{o}}",
                "the intersection of {it} and {o}",
                "what {it} and {o} have in common",
            ),
            "Returns the elements of {it} that are also in {o}.",
            ask=(f"which ({noun}|elements|items) (of|in) {{it}} are also in {{o}}", "what do {it} and {o} have in common"),
            short=("only those in {o}", "intersection with {o}", "in common with {o}"),
            weight=1.6,
        ),
        _op(
            f"{prefix}_not_in", src, src, "[e for e in {x} if e not in {o}]",
            (
                f"(drop|remove|throw out|delete|filter out|exclude|discard) [all |any ][the ]({noun}|elements|items|ones) (of|in|from) {{it}} that are [also ]in {{o}}",
                f"(keep|take|pick|return|find|get) [only ]the ({noun}|elements|items) (of|in|from) {{it}} that are (not in|missing from|absent from) {{o}}",
                "subtract {o} from {it}",
                "(drop|remove|delete|strip) everything in {o} from {it}",
            ),
            (
                f"[all ]the ({noun}|elements|items|entries) (of|in|from) {{it}} that are (not in|missing from|absent from) {{o}}",
                f"{{it}} without [the ]({noun}|elements|ones|items) (in|of|from) {{o}}",
                "the difference of {it} and {o}",
            ),
            "Returns the elements of {it} that are not in {o}.",
            ask=(f"which ({noun}|elements|items) (of|in) {{it}} are (not in|missing from) {{o}}",),
            short=("none from {o}", "without those in {o}", "not in {o}"),
            weight=1.5,
        ),
        _op(
            f"joined_{prefix}_lists", src, src, "{x} + {o}",
            (
                "(append|add) (the elements of |all of |)[the list ]{o} to [the end of ]{it}",
                "(concatenate|join|chain|combine) {it} (and|with) {o}[ into one list]",
                "put {o} (after|behind) {it}",
                "extend {it} (with|by) {o}",
            ),
            ("{it} followed by {o}", "the concatenation of {it} and {o}", "one list (of|with) (all|the) (elements|items) of {it} and then (those of |){o}"),
            "Returns {it} followed by {o}.",
            short=("plus {o}", "followed by {o}", "then {o} appended"),
        ),
        _op(
            f"shares_{prefix}", src, "bool", "any(e in {o} for e in {x})",
            (
                "(check|tell|test|say|decide) (whether|if) {it} and {o} (share|have) (an element|anything|something|any element)[ in common]",
                f"(check|tell|test|see) (whether|if) any (element|item|one of the {noun}) (of|in) {{it}} is [also ]in {{o}}",
                "return True (if|when) {it} and {o} (overlap|have a common element|share at least one element)",
                "find out (whether|if) something in {it} is in {o} too",
            ),
            (f"whether any of the {noun} in {{it}} is also in {{o}}", "whether {it} and {o} (overlap|have anything in common|share an element)"),
            "Tells whether any element of {it} is in {o}.",
            ask=("do {it} and {o} (overlap|have anything in common|share an element)",),
            short=("any in {o}", "overlaps {o}"),
            weight=1.0,
        ),
        _op(
            f"same_{prefix}", src, "bool", "sorted({x}) == sorted({o})",
            (
                f"(check|tell|test|decide) (whether|if) {{it}} and {{o}} (hold|have|contain) the same ({noun}|elements|items) in any order",
                f"(check|tell|see) (whether|if) {{o}} has the same ({noun}|elements) as {{it}}, (regardless of|ignoring|whatever the) order",
                "compare {it} with {o}, ignoring [the ]order",
                "return True (if|when) {it} is a (permutation|rearrangement|reordering) of {o}",
            ),
            (f"whether {{it}} and {{o}} have the same ({noun}|elements) [in any order|ignoring order]", "whether {it} is a permutation of {o}"),
            "Tells whether {it} and {o} hold the same elements in any order.",
            ask=(f"do {{it}} and {{o}} have the same ({noun}|elements) in any order",),
            short=("same elements as {o}",),
            weight=1.0,
        ),
    )  # fmt: skip


def _common_sorted(src: Type, noun: str) -> Op:
    """What two lists have in common, once each and in order."""
    return _op(
        f"common_{noun}_sorted", src, src, "sorted(set({x}) & set({o}))",
        (
            f"(list|return|find|give) the {noun} (common to|found in|that occur in|shared by) both {{it}} and {{o}}, (sorted and without duplicates|each once and sorted|sorted, each only once)",
            "intersect {it} with {o} as sets and (sort|order) the result",
            f"(find|take) the distinct {noun} that {{it}} and {{o}} (share|have in common), in (sorted|ascending|increasing) order",
            "(return|make) a sorted list of what {it} and {o} have in common, without (duplicates|repeats)",
            f"collect every different {noun.removesuffix('s')} that is in {{it}} and in {{o}} and sort them",
        ),
        (
            "the sorted (intersection|set intersection) of {it} and {o}[, without duplicates]",
            f"the distinct {noun} (common to|in|shared by) both {{it}} and {{o}}, sorted",
        ),
        "Returns the distinct elements common to {it} and {o}, sorted.",
        ask=(f"which (distinct|different) {noun} are in both {{it}} and {{o}}, sorted",),
        short=("sorted intersection with {o}", "common with {o}, sorted, no dups"),
        weight=1.4,
    )  # fmt: skip


_PAIRWISE = (
    ("dot_product", "int", "sum(a * b for a, b in zip({x}, {o}))", "Returns the dot product of {it} and {o}.", 1.4, (
        "(compute|calculate|find|return|get|work out) the (dot|scalar|inner) product of {it} and {o}",
        "multiply {it} (and|with|by) {o} (element by element|position by position|pairwise|elementwise) and (add up|sum) the (products|results)",
        "(add up|sum) the products of the (elements|numbers) of {it} and {o} at the same (positions|places|index)",
        "sum the pairwise products of {it} and {o}",
    ), ("the (dot|scalar|inner) product of {it} and {o}", "the sum of the (pairwise |elementwise |)products of {it} and {o}")),
    ("pairwise_sums", "ints", "[a + b for a, b in zip({x}, {o})]", "Adds {it} and {o} element by element.", 1.4, (
        "add {it} and {o} (element by element|elementwise|position by position|pairwise|item by item)",
        "add (each|every) (number|element|item) of {it} to the (one|number|element) (at the same (position|place|index)|in the same place) (in|of) {o}",
        "(compute|return|make|build) the (elementwise|pairwise) (sum|sums) of {it} and {o}",
        "add up the numbers of {it} and {o} that stand at the same (place|position)",
    ), ("the (elementwise|pairwise) (sum|sums) of {it} and {o}", "the sums of the numbers at the same (place|position) in {it} and {o}")),
    ("pairwise_products", "ints", "[a * b for a, b in zip({x}, {o})]", "Multiplies {it} and {o} element by element.", 1.0, (
        "multiply {it} (and|with|by) {o} (element by element|elementwise|position by position|pairwise)",
        "multiply (each|every) (number|element|item) of {it} (by|with) the (one|number) at the same (position|place|index) (in|of) {o}",
        "(compute|return|make) the (elementwise|pairwise) (product|products) of {it} and {o}",
        "take the products of the numbers of {it} and {o} that stand at the same (place|position)",
    ), ("the (elementwise|pairwise) (product|products) of {it} and {o}", "the products of the numbers at the same (place|position) in {it} and {o}")),
    ("pairwise_differences", "ints", "[a - b for a, b in zip({x}, {o})]", "Subtracts {o} from {it} element by element.", 1.0, (
        "subtract {o} from {it} (element by element|elementwise|position by position|pairwise)",
        "subtract from (each|every) (number|element|item) of {it} the (one|number) at the same (position|place|index) (in|of) {o}",
        "(compute|return|make) the (elementwise|pairwise) (difference|differences) of {it} and {o}",
        "take the differences between {it} and {o}, position by position",
    ), ("the (elementwise|pairwise) (difference|differences) (of|between) {it} and {o}", "the differences between the numbers at the same (place|position) in {it} and {o}")),
    ("merged_sorted", "ints", "sorted({x} + {o})", "Merges {it} and {o} into one sorted list.", 1.2, (
        "(merge|combine|join) {it} (and|with) {o} into (one|a single|a) sorted list",
        "put the (elements|numbers) of {it} and {o} together[,] and sort them",
        "(concatenate|combine) {it} and {o} and sort the (result|whole thing)",
        "(return|make|build) one sorted list (of|from) {it} and {o}",
    ), ("one sorted list (of|from) {it} and {o}", "{it} and {o} merged and sorted")),
    ("larger_of_each", "ints", "[max(a, b) for a, b in zip({x}, {o})]", "Takes the larger of each pair of {it} and {o}.", 0.8, (
        "take the (larger|bigger|greater|maximum) of {it} and {o} at (each|every) (position|place|index)",
        "(compute|return) the (elementwise|pairwise) (maximum|maxima) of {it} and {o}",
        "compare {it} and {o} position by position and keep the (larger|bigger|greater) number",
        "(pick|keep) the (larger|bigger) number of {it} and {o} (for|at) each position",
    ), ("the (elementwise|pairwise) (maximum|maxima) of {it} and {o}", "the larger number at each (place|position) of {it} and {o}")),
)  # fmt: skip

_PLAIN: tuple[Op, ...] = (
    _common_sorted("ints", "numbers"),
    _common_sorted("strs", "words"),
    *_shared("ints", "numbers", "numbers"),
    *_shared("strs", "words", "words"),
    *(
        _op(name, "ints", dst, expr, do, get, explain, weight=weight)  # type: ignore[arg-type]
        for name, dst, expr, explain, weight, do, get in _PAIRWISE
    ),
    _op(
        "dict_from_lists", "strs", "dict", "dict(zip({x}, {o}))",
        (
            "(build|make|create|return|form) a (dict|dictionary|mapping) from {it} and {o}",
            "(pair|match|zip|combine) {it} with {o} (into|as|to make|in) a (dict|dictionary|mapping)",
            "map (each|every) word (of|in) {it} to the number at the same (position|place|index) (in|of) {o}",
            "use {it} as [the ]keys and {o} as [the ]values of a dict",
            "(make|build|return) a (dict|dictionary) with {it} as keys and {o} as values",
        ),
        ("a (dict|dictionary|mapping) (from|of) {it} (to|and) {o}", "a dict with {it} as keys and {o} as values"),
        "Maps each word of {it} to the number of {o} at the same position.",
        short=("zipped with {o} into a dict",), other="ints", weight=1.3,
    ),
    _op(
        "merged_dicts", "dict", "dict", "{**{x}, **{o}}",
        (
            "(merge|combine|join|unite) {it} (and|with) {o}[ into one (dict|dictionary)][, (where|and) {o} wins]",
            "update (a copy of |){it} with {o}",
            "(add|put) the entries of {o} (into|to) {it}[, (overwriting|replacing) existing (ones|keys)]",
            "(merge|combine) {it} and {o}, (on a clash|for keys in both|if both have a key) the value (from|of|in) {o} (wins|counts|is taken)",
        ),
        ("{it} (merged|combined|updated) with {o}", "one (dict|dictionary) with the entries of {it} and {o}", "the (merge|union) of {it} and {o}"),
        "Merges {o} into {it}; values of {o} win.",
        short=("merged with {o}", "updated with {o}"), weight=1.6,
    ),
    _op(
        "added_dicts", "dict", "dict", "{k: {x}.get(k, 0) + {o}.get(k, 0) for k in {**{x}, **{o}}}",
        (
            "(merge|combine|add) {it} and {o}, (adding|summing) [up ]the values of (keys in both|shared keys|common keys|the same key)",
            "add [up ]{it} and {o} key by key",
            "(combine|merge) the counts (of|in) {it} and {o} by adding them",
            "add the values of {o} to those of {it}, (keys that are missing count as 0|with missing keys counting as zero)",
        ),
        ("{it} and {o} added key by key", "the (sum|sums|combined counts) of {it} and {o}, key by key"),
        "Adds {it} and {o} key by key.", weight=1.2,
    ),
    _op(
        "shared_sums", "dict", "dict", "{k: v + {o}[k] for k, v in {x}.items() if k in {o}}",
        (
            "for (each|every) key [that is ]in both {it} and {o}, add the [two ]values",
            "(keep|take) the keys (that occur in|common to|in|shared by) both {it} and {o} and add their [two ]values",
            "add the values of the keys that {it} and {o} (share|have in common)",
            "(make|return|build) a dict of the keys in both {it} and {o} with their values added",
        ),
        ("a dict of the keys in both {it} and {o} with their values added", "the sums of the values for the keys that {it} and {o} share"),
        "Adds the values of the keys that {it} and {o} share.", weight=1.0,
    ),
    _op(
        "common_keys", "dict", "strs", "[k for k in {x} if k in {o}]",
        (
            "(find|get|list|return|take|collect) the keys (of|in) {it} that are also (keys of|in) {o}",
            "(find|get|list|return) the keys (common to|shared by|that occur in|in|of) both {it} and {o}",
            "(find|list|return) [all ]the keys [that ]{it} and {o} (share|have in common)",
            "keep the keys of {it} that occur in {o}",
        ),
        ("the keys (of|in) {it} that are also in {o}", "the keys (common to|shared by|in both) {it} and {o}", "[all ]the keys [that ]{it} and {o} (share|have in common)"),
        "Returns the keys of {it} that are also in {o}.",
        ask=("which keys do {it} and {o} (share|have in common)",), weight=1.3,
    ),
    _op(
        "keys_not_in", "dict", "strs", "[k for k in {x} if k not in {o}]",
        (
            "(find|get|list|return|take|collect) the keys (of|in) {it} that are (not in|missing from|missing in|absent from) {o}",
            "(list|find|return) the keys that {it} has (but|and) {o} (has not|does not|doesn't|lacks)",
            "(find|list) what {o} lacks of the keys of {it}",
            "list the keys of {it} without those of {o}",
        ),
        ("the keys (of|in) {it} that are (not in|missing from|absent from) {o}", "the keys of {it} without those of {o}"),
        "Returns the keys of {it} that are not in {o}.",
        ask=("which keys of {it} are (not in|missing from) {o}",), weight=1.0,
    ),
    _op(
        "is_anagram_of", "str", "bool", "sorted({x}) == sorted({o})",
        (
            "(check|tell|test|decide|say) (whether|if) {it} and {o} are anagrams[ of each other]",
            "(check|tell|see) (whether|if) {it} is an anagram of {o}",
            "(check|tell|find out) (whether|if) {it} and {o} (use|have|contain|are made of) the same letters",
            "return True (if|when) {it} and {o} have the same letters in any order",
        ),
        ("whether {it} and {o} are anagrams", "whether {it} is an anagram of {o}", "whether {it} and {o} use the same letters"),
        "Tells whether {it} and {o} are anagrams.",
        ask=("are {it} and {o} anagrams[ of each other]", "is {it} an anagram of {o}"), weight=2.0,
    ),
    _op(
        "count_differing_positions", "str", "int", "sum(a != b for a, b in zip({x}, {o}))",
        (
            "count (at how many|the) positions (at which |where |in which |)[the characters of ]{it} and {o} differ",
            "(compute|calculate|find|return) the hamming distance (of|between) {it} and {o}",
            "count the characters (of|in) {it} that differ from (the one at the same place in |those of ){o}",
            "count the mismatches between {it} and {o}, position by position",
        ),
        ("the hamming distance (of|between) {it} and {o}", "the number of positions (at which|where) {it} and {o} differ"),
        "Returns the number of positions at which {it} and {o} differ.",
        ask=("(in|at) how many positions do {it} and {o} differ",), weight=1.1,
    ),
    _op(
        "longer_of_texts", "str", "str", "{x} if len({x}) >= len({o}) else {o}",
        (
            "(return|take|pick|find|give back|get) the longer (one |string |text |)of {it} and {o}",
            "(return|pick|take) whichever of {it} and {o} is longer",
            "compare the lengths of {it} and {o} and return the longer one",
            "find out which of {it} and {o} is longer and return it",
        ),
        ("the longer (one |string |text |)of {it} and {o}", "whichever of {it} and {o} is longer"),
        "Returns the longer of {it} and {o}.",
        ask=("which (one |string |)of {it} and {o} is longer",), weight=1.0,
    ),
)  # fmt: skip


def _lists_more(noun: str) -> dict[str, More]:
    """Further wordings for the operations of `_shared`."""
    one = noun.removesuffix("s")
    return {
        f"common_{noun}": More(
            do=(
                f"(keep|list|return) (each|every) (element|{one}) (of|in|from) {{it}} that (also occurs|occurs as well|can also be found) in {{o}}",
                f"(drop|ignore|skip|throw out) the (elements|{noun}) (of|in|from) {{it}} that (are not in|do not occur in|are missing from) {{o}}",
                f"(list|return|find) the (elements|{noun}) {{it}} and {{o}} (share|have in common)",
                "find what is in both {it} and {o}",
            ),
            get=(
                f"the (elements|{noun}) common to both {{it}} and {{o}}",
                "the overlap (of|between) {it} and {o}",
                f"the (elements|{noun}) that {{it}} shares with {{o}}",
            ),
            ask=(
                f"which (elements|{noun}) occur in both {{it}} and {{o}}",
                "what (do {it} and {o} share|is in both {it} and {o})",
            ),
            short=("in both, with {o}", "overlap with {o}", "keep if in {o}"),
        ),
        f"{noun}_not_in": More(
            do=(
                "(skip|ignore|leave out|omit) everything (of|in|from) {it} that (also occurs|can be found) in {o}",
                "(list|find|return) what {it} has (but|and) {o} (lacks|does not have)",
                f"keep (each|every) (element|{one}) (of|in|from) {{it}} unless it (is|occurs|appears) in {{o}}",
                f"find the (elements|{noun}) of {{it}} that do not (occur|appear) in {{o}}",
            ),
            get=(
                "what {it} has but {o} (lacks|does not have)",
                f"the (elements|{noun}) (only in|that occur only in) {{it}}, not in {{o}}",
                "{it} minus {o}",
                "{it} (except|without) what is in {o}",
            ),
            ask=(
                f"which (elements|{noun}) does {{it}} have (that|which) {{o}} lacks",
                "what is in {it} but not in {o}",
            ),
            short=("minus {o}", "drop those in {o}", "keep if not in {o}"),
        ),
    }


_MORE: dict[str, More] = {
    **_lists_more("numbers"),
    **_lists_more("words"),
    "dot_product": More(
        do=(
            "multiply matching (entries|elements|coordinates) of {it} and {o} and (add up|sum) the products",
            "treat {it} and {o} as vectors and (return|compute) their (dot|scalar|inner) product",
            "add up {it} times {o}, (entry by entry|position by position)",
        ),
        get=(
            "{it} dot {o}",
            "the (dot|scalar) product of the vectors {it} and {o}",
            "the sum of {it} times {o}, entry by entry",
        ),
        ask=("what is the (dot|scalar|inner) product of {it} and {o}",),
        short=(
            "dot with {o}",
            "sum of products with {o}",
            "dot product with {o}",
            "inner product with {o}",
        ),
    ),
    "pairwise_sums": More(
        do=(
            "add the vectors {it} and {o}[ (entry by entry|elementwise)]",
            "(add|sum) matching (entries|elements) of {it} and {o}",
            "(return|make|build) a list (whose entries are|of) the sums of matching (entries|elements) of {it} and {o}",
        ),
        get=(
            "the vector sum of {it} and {o}",
            "{it} and {o} added (elementwise|entry by entry|position by position)",
            "the sums of matching (entries|elements) of {it} and {o}",
        ),
        ask=("what are the (elementwise|pairwise) sums of {it} and {o}",),
        short=("elementwise plus {o}", "vector sum with {o}", "added to {o} elementwise"),
    ),
    "merged_dicts": More(
        do=(
            "(make|return|build) one dict (from|out of) {it} and {o}[; (where|if) both have a key, {o} (wins|decides)]",
            "copy {it} and (overwrite|overlay) it with (the entries of|what is in) {o}",
            "put everything (from|in) {o} over {it}[, replacing values of keys that exist]",
            "(merge|combine) the two dicts {it} and {o}, the second (taking precedence|one winning)",
        ),
        get=(
            "{it} overlaid with {o}",
            "{it} and {o} (merged|combined) into one (dict|dictionary)[, {o} winning]",
            "the entries of {it} and {o} together, {o} winning",
        ),
        ask=("what is {it} (after merging in|updated with|overlaid with) {o}",),
        short=("merge, {o} wins", "merge with {o}", "{o} overrides"),
    ),
    "added_dicts": More(
        do=(
            "(merge|combine) {it} and {o}; (if a key is in both|for shared keys) the values are (added|summed)",
            "sum the (values|counts|amounts) of {it} and {o} per key",
            "put {it} and {o} together, adding the (values|counts|amounts) of keys that both have",
        ),
        get=(
            "the (values|counts|amounts) of {it} and {o} summed per key",
            "{it} plus {o}, key by key",
        ),
        ask=("what are the totals per key of {it} and {o}",),
        short=("merge with {o}, sum values", "{o} added per key"),
    ),
    "dict_from_lists": More(
        do=(
            "(make|build|return) a lookup from (each|every) (name|word|key) in {it} to (its|the matching) (number|value) in {o}",
            "zip {it} and {o} into a (dict|dictionary|mapping)",
            "(assign|give) (each|every) (word|name|key) (of|in) {it} the (number|value) at the same position (of|in) {o}, as a dict",
        ),
        get=(
            "a lookup from {it} to {o}",
            "the (dict|dictionary) (mapping|that maps) {it} to {o}",
            "{it} and {o} zipped into a dict",
        ),
        ask=("which number of {o} belongs to each word of {it}, as a dict",),
        short=("zip with {o} to a dict", "keys to {o}", "dict with values {o}"),
    ),
    "common_keys": More(
        do=(
            "(list|return|find) the (names|labels|entries) that {it} and {o} (share|both have)",
            "(list|keep) the (keys|names) (of|in) {it}, (skipping|leaving out) those {o} (lacks|does not have)",
            "find (the keys|what keys) {it} has in common with {o}",
        ),
        get=("the (names|labels|keys) {it} and {o} both have", "the keys {it} shares with {o}"),
        ask=("which (keys|names|labels) are in both {it} and {o}",),
        short=("keys shared with {o}", "keys also in {o}", "common keys with {o}"),
    ),
    "is_anagram_of": More(
        do=(
            "(check|see|tell) (if|whether) the letters of {it} can be (rearranged|reordered|shuffled) (into|to form|to make) {o}",
            "(check|test) (if|whether) {it} (is a rearrangement of|is made of exactly the letters of|has the same letters equally often as) {o}",
            "sort the (letters|characters) of {it} and {o} and tell whether they are equal",
        ),
        get=(
            "whether {it} is a rearrangement of {o}",
            "whether the letters of {it} can be (rearranged|reordered) into {o}",
        ),
        ask=(
            "is {it} a rearrangement of {o}",
            "can the letters of {it} be (rearranged|shuffled) (into|to make) {o}",
        ),
        short=("anagram of {o}", "same letters as {o}", "anagrams or not, with {o}"),
    ),
}
"""Operation name → further wordings: what people say beside the plain ones above."""

OPS: tuple[Op, ...] = widened(_PLAIN, _MORE)
