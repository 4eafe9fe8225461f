"""Further wordings of the operations on dicts and pairs that people ask for most, by name.

The tables next to the operations have the plain wordings; here is what else people say: notes,
lessons, tickets, chat. `widened` (in `mappings_words`) puts both together.
"""

# ruff: noqa: E501 - a phrase stays on one line
from __future__ import annotations

from pocket.ops.mappings_words import ABOVE, AT_LEAST, AT_MOST, BELOW, Comparison, More, compared

_KEY = "(key|name|label|entry|item)"
_KEYS = "(keys|names|labels|entries|items)"
_VALUE = "(value|score|count|number|quantity)"
_VALUES = "(values|scores|counts|numbers|amounts)"
_DICT = "(dict|dictionary|mapping)"
_WORD = "(word|label|string|item|name)"

_HAVE = {
    ABOVE.name: "(more than|strictly more than|over) {k}",
    AT_LEAST.name: "(at least {k}|{k} or more|no less than {k})",
    BELOW.name: "(less than|strictly less than|fewer than|under) {k}",
    AT_MOST.name: "(at most {k}|{k} or less|no more than {k}|up to {k})",
}
"""The comparisons as they follow "has", where "higher than" would not do."""
_BE = {
    ABOVE.name: "(strictly above|strictly greater than|above|over|more than) {k}",
    AT_LEAST.name: "(at least {k}|{k} or more|not below {k}|greater than or equal to {k})",
    BELOW.name: "(strictly below|strictly less than|below|under|less than) {k}",
    AT_MOST.name: "(at most {k}|{k} or less|not above {k}|less than or equal to {k})",
}
_UNLIKE = {
    ABOVE.name: "({k} or less|at most {k}|no more than {k})",
    AT_LEAST.name: "(under|less than) {k}",
    BELOW.name: "({k} or more|at least {k}|no less than {k})",
    AT_MOST.name: "(over|more than) {k}",
}
"""What the entries that go are like, where those that stay compare so."""


def _by(phrases: tuple[str, ...], by: Comparison) -> tuple[str, ...]:
    return compared(
        tuple(
            phrase.replace("<have>", _HAVE[by.name])
            .replace("<be>", _BE[by.name])
            .replace("<unlike>", _UNLIKE[by.name])
            for phrase in phrases
        ),
        by,
    )


def _compared_names(by: Comparison) -> dict[str, More]:
    return {
        f"keep_{by.name}": More(
            do=_by(
                (
                    f"(drop|remove|leave out|skip|throw out) {_KEYS} (of|in|from) {{it}} (whose {_VALUE} is|with a {_VALUE} of|with|that have) <unlike>",
                    f"(ignore|skip|exclude) everything in {{it}} (with a {_VALUE} that is|whose {_VALUE} is) <unlike>",
                    f"keep everything in {{it}} (that has|having) <have>[, as a {_DICT}]",
                    f"(keep|take over|copy) (each|every) {_KEY} (of|in|from) {{it}} only if its {_VALUE} is <be>",
                    f"restrict {{it}} to (the {_KEYS} (whose {_VALUE} is|with a {_VALUE})|{_VALUES}) <be>",
                    "(return|give back) the sub-dict of {it} (with|having) (only |)(values|scores|counts) <be>",
                    f"make sure only {_KEYS} with (values|scores|counts|amounts) <be> (remain|are left|stay|survive) in {{it}}",
                ),
                by,
            ),
            get=_by(
                (
                    f"whatever in {{it}} has <have>, (as a {_DICT}|with its {_VALUE})",
                    f"a {_DICT} of (only |just |)those {_KEYS} (of|in) {{it}} whose {_VALUE} is <be>",
                    f"{{it}} without the {_KEYS} (whose {_VALUE} is|with a {_VALUE} of|with) <unlike>",
                ),
                by,
            ),
            ask=_by(
                (
                    "what (is left|remains) of {it} when only (values|scores|counts) <be> (stay|are kept)",
                ),
                by,
            ),
            short=_by(
                (
                    "entries with value <sign> {k}",
                    "v <sign> {k}",
                    "(values|scores|counts) <be>",
                    "drop (values|scores|counts) <unlike>",
                ),
                by,
            ),
        ),
        f"drop_{by.name}": More(
            do=_by(
                (
                    f"(drop|leave out|skip) (each|every|any) {_KEY} (of|in|from) {{it}} (that has|having|with) <have>",
                    f"(purge|clear) {{it}} of {_KEYS} with (values|scores|counts) <be>",
                    f"copy {{it}}, (skipping|leaving out|except) the {_KEYS} with (values|scores|counts) <be>",
                ),
                by,
            ),
            get=_by(
                (f"{{it}} (except|minus|less) the {_KEYS} with (values|scores|counts) <be>",), by
            ),
            short=_by((f"drop {_KEYS} with <have>", "drop if v <sign> {k}"), by),
        ),
        f"keys_{by.name}": More(
            do=_by(
                (
                    f"(list|return|give|output|report) (just |only |)the {_KEYS} (of|in|from) {{it}} whose {_VALUE} is <be>",
                    "(list|return|give|name) (everyone|everybody) in {it} (with|who has|having) <have>",
                    "(list|name|report) everything in {it} (that has|with) <have>",
                    f"collect the {_KEYS} of {{it}}, (skipping|ignoring|leaving out|without) those (with|that have) (a {_VALUE} of |)<unlike>",
                    f"(pick|pick out|gather|extract) (each|every) {_KEY} (of|in|from) {{it}} with <have>, as a list",
                    f"(return|make) the list of [all ]{_KEYS} in {{it}} for which the {_VALUE} is <be>",
                    f"go through {{it}} and (collect|list) the {_KEYS} with (a {_VALUE}|values|scores|counts) <be>",
                ),
                by,
            ),
            get=_by(
                (
                    f"the {_KEYS} in {{it}} that have <have>",
                    f"[all ]the {_KEYS} (of|in) {{it}} whose {_VALUE} is <be>",
                    f"a list of the {_KEYS} (of|in) {{it}} with <have>",
                    "whoever in {it} has <have>",
                ),
                by,
            ),
            ask=_by(
                (
                    f"which {_KEYS} in {{it}} have <have>",
                    "who in {it} has <have>",
                    f"for which {_KEYS} in {{it}} is the {_VALUE} <be>",
                ),
                by,
            ),
            short=_by(
                (
                    "keys with v <sign> {k}",
                    f"{_KEYS} with <have>",
                    f"names where {_VALUE} <sign> {{k}}",
                    "(keys|names), (value|count|score) <be>",
                ),
                by,
            ),
        ),
        f"count_{by.name}": More(
            do=_by(
                (
                    "count (the |)(people|pupils|students|players|items|keys|names) in {it} with <have>",
                    "count how many (of the |)(values|scores|counts|numbers|amounts) in {it} are <be>",
                    f"(return|find|work out) how many {_KEYS} in {{it}} have <have>",
                    f"count the {_KEYS} of {{it}}, (ignoring|skipping|leaving out) those with (a {_VALUE} of |)<unlike>",
                ),
                by,
            ),
            get=_by(
                (
                    f"the number of {_KEYS} in {{it}} with <have>",
                    "how many (values|scores|counts) in {it} are <be>",
                ),
                by,
            ),
            ask=_by(
                (
                    f"how many {_KEYS} in {{it}} have <have>",
                    "how many in {it} (got|have|scored) <have>",
                ),
                by,
            ),
            short=_by(("count v <sign> {k}", f"how many {_KEYS} have <have>"), by),
        ),
    }


MORE: dict[str, More] = {
    **{
        name: more
        for by in (ABOVE, AT_LEAST, BELOW, AT_MOST)
        for name, more in _compared_names(by).items()
    },
    "word_counts": More(
        do=(
            "(tally|tally up|count up) the (words|labels|votes|items|names|answers) in {it}",
            f"(work out|determine|record|find out) how (often|many times|frequently) (each|every) [distinct |different ]{_WORD} (occurs|appears|comes up|shows up) in {{it}}",
            "(make|build|produce|create) a (frequency table|histogram|tally|counter|frequency dict) (of|from|for) {it}",
            f"map (each|every) [distinct |unique |different ]{_WORD} (of|in) {{it}} to (how often|how many times|the number of times) it (occurs|appears|is there)",
            "(group|collect) equal (words|strings|labels|items) (of|in) {it} and count (each group|the members of each group)",
            f"go through {{it}} and keep a (running count|tally|count) (per|for each|for every) {_WORD}",
            f"(return|give|output) {_WORD} -> (count|frequency|how often) for {{it}}",
            f"store for (each|every) {_WORD} (of|in) {{it}} how (many times|often) it (is repeated|occurs|is present)",
        ),
        get=(
            f"the number of times (each|every) [distinct |different ]{_WORD} (appears|occurs) in {{it}}",
            "a (histogram|frequency table|tally) of {it}",
            f"a {_DICT} from (each|every) {_WORD} in {{it}} to its (count|frequency|number of occurrences)",
            f"how (often|many times) each {_WORD} (occurs|appears) in {{it}}, as a {_DICT}",
            "the (value counts|word counts|label counts|vote counts) of {it}",
        ),
        ask=(
            f"how many of each {_WORD} are there in {{it}}",
            f"how (often|many times|frequently) does (each|every) {_WORD} (occur|appear|show up) in {{it}}",
        ),
        short=(
            f"{_WORD} -> (count|frequency)",
            f"{_WORD}: how often",
            "frequency (dict|table)",
            "value counts",
            "tally",
            "count of each",
        ),
    ),
    "key_with_max_value": More(
        do=(
            "(find|tell|say|report|return|work out) who (has|got|scored) the most in {it}",
            "(find|name|return|report) the (winner|leader|top scorer|champion|record holder) (in|of) {it}",
            f"(return|give|find) (whichever|whatever) {_KEY} in {{it}} has the (largest|biggest|highest) {_VALUE}",
            f"(return|find|give) the {_KEY} in {{it}} (that belongs to|that goes with|belonging to|under which stands|with) the (maximum|largest|highest) {_VALUE}",
            f"pick the {_KEY} (of|in|from) {{it}} whose {_VALUE} no other (beats|exceeds|tops)",
            "(return|give|report) the name of the (person|pupil|student|player|item|thing) with the (highest|best|top|biggest) (score|mark|value|count|result) in {it}",
            "(compute|return|take) the argmax of {it}",
            f"find the (highest|largest) {_VALUE} in {{it}} and (return|give) its {_KEY}[, not the {_VALUE} itself]",
        ),
        get=(
            f"the name of (the winner|the leader|whoever has the most|whoever has the highest {_VALUE}) in {{it}}",
            f"the {_KEY} (of|in) {{it}} whose {_VALUE} is (the |)(highest|largest|biggest|greatest)",
            "the (argmax|winner|top scorer|leader) of {it}",
            f"whoever has (the most|the (highest|best) {_VALUE}) in {{it}}",
            f"whichever {_KEY} in {{it}} has the (largest|biggest|highest) {_VALUE}",
        ),
        ask=(
            "who (is the winner|is on top|is in the lead|has the most|comes first|has the best score) in {it}",
            f"which {_KEY} in {{it}} (has the most|is the highest|comes out on top|scored best|occurs the most)",
            "whose (score|value|mark|count) is the (highest|best|biggest) in {it}",
        ),
        short=(
            "argmax",
            "(key|name|label) with the (max|highest|largest|biggest) (value|count|score)",
            "name of the (best|winner|top scorer)",
            "who has the most",
            "key of the max",
        ),
    ),
    "key_with_min_value": More(
        do=(
            "(find|tell|say|report|return|work out) who (has|got|scored) the least in {it}",
            f"(return|give|find) (whichever|whatever) {_KEY} in {{it}} has the (smallest|lowest|least) {_VALUE}",
            f"(return|find|give) the {_KEY} in {{it}} (that belongs to|that goes with|belonging to|with) the (minimum|smallest|lowest) {_VALUE}",
            "(return|give|report) the name of the (person|pupil|student|player|item|thing) with the (lowest|worst|smallest) (score|mark|value|count|result) in {it}",
            "(compute|return|take) the argmin of {it}",
            "(find|name|return) the (cheapest|scarcest|rarest|weakest|last placed) (one|thing|entry) in {it}",
            f"find the (lowest|smallest) {_VALUE} in {{it}} and (return|give) its {_KEY}[, not the {_VALUE} itself]",
        ),
        get=(
            f"the {_KEY} (of|in) {{it}} whose {_VALUE} is (the |)(lowest|smallest|least)",
            "the (argmin|loser|lowest scorer|weakest entry) of {it}",
            f"whoever has (the least|the (lowest|worst) {_VALUE}) in {{it}}",
            f"the label in {{it}} having the (smallest|lowest|least) {_VALUE}",
        ),
        ask=(
            "who (has the least|is last|comes last|has the worst score|has the lowest score) in {it}",
            f"which {_KEY} in {{it}} (has the least|is the lowest|is the cheapest|occurs the least)",
        ),
        short=(
            "argmin",
            "(key|name|label) with the (min|lowest|smallest|least) (value|count|score)",
            "name of the (worst|cheapest|lowest)",
            "who has the least",
            "key of the min",
        ),
    ),
    "sum_values": More(
        do=(
            "(return|compute|work out|give) the (grand total|overall total|total amount) (of|in|over) {it}",
            "(add|sum) up [all ]the (values|scores|counts|amounts|quantities|marks|points|prices) in {it}, (ignoring the keys|whatever the keys are|no matter which key)",
            "(count|work out|tell|say|report) how many (items|units|pieces|things) {it} (holds|contains|has) (in all|altogether|in total)",
            "(get|compute) one total (from|out of|for) {it}, (summing|adding up) (all |)(values|counts|amounts)",
            f"accumulate the {_VALUES} of all {_KEYS} (of|in) {{it}} into (one|a single) number",
        ),
        get=(
            "the (grand|overall) total of {it}",
            f"the (sum|total) of (everything|all {_VALUES}|what stands) in {{it}}",
            f"all the {_VALUES} (of|in) {{it}} (added together|added up|summed)",
            "the number of (units|pieces|items) in {it} (altogether|in all)",
        ),
        ask=(
            f"how much (do all the {_VALUES} in {{it}} come to|is everything in {{it}} together)",
            "how many (units|points|things) are there in {it} (altogether|in total)",
        ),
        short=(
            "(sum|total) of all (values|counts|amounts)",
            "grand total",
            "total over all keys",
            "values -> one total",
        ),
    ),
    "sort_by_value": More(
        do=(
            f"(put|bring) the {_KEYS} of {{it}} in order of their {_VALUE}, (the (smallest|lowest) first|smallest to largest|lowest to highest|from small to large)",
            f"(sort|order|arrange) {{it}} from the (lowest|smallest) {_VALUE} to the (highest|largest)[, as a {_DICT}]",
            f"(rebuild|return) {{it}} so that the {_KEYS} (with the smallest values come|of the smallest values come) first",
            f"(sort|order) {{it}} (ascending by|ascendingly by|in increasing order of|in ascending order of) {_VALUE}",
            f"make {{it}} ordered by {_VALUE}, not by key, (smallest|lowest) first",
        ),
        get=(
            f"{{it}} (from|going from) the (lowest|smallest) {_VALUE} to the (highest|largest)",
            f"{{it}} in (increasing|ascending) order of {_VALUE}",
            f"a {_DICT} (like|equal to) {{it}} but (sorted|ordered) by {_VALUE}, (smallest|lowest) first",
        ),
        ask=(f"what does {{it}} look like (sorted|ordered) by {_VALUE}, (lowest|smallest) first",),
        short=(
            "dict by value asc",
            "by value, (lowest|smallest) first",
            "sort on values, ascending",
            "smallest (value|count|score) first",
        ),
    ),
    "sort_by_value_desc": More(
        do=(
            f"(put|bring) the {_KEYS} of {{it}} in order of their {_VALUE}, (the (largest|highest|biggest) first|largest to smallest|highest to lowest|best to worst)",
            f"(sort|order|arrange|rank) {{it}} from the (highest|largest) {_VALUE} to the (lowest|smallest)[, as a {_DICT}]",
            f"(return|rebuild) {{it}} so that the {_KEYS} with the (largest|highest|biggest) {_VALUES} come first",
            f"(sort|order) {{it}} (descending by|in decreasing order of|in descending order of|in falling order of) {_VALUE}",
            f"turn {{it}} into a (leaderboard|ranking) dict with the (best|highest|top) {_VALUE} first",
            f"(rank|order) {{it}} with the (best|top|highest) {_VALUE} (on top|at the top|at the front)",
        ),
        get=(
            f"{{it}} (from|going from) the (highest|largest|biggest) {_VALUE} (down |)to the (lowest|smallest)",
            f"{{it}} in (decreasing|descending) order of {_VALUE}",
            f"a {_DICT} (like|equal to) {{it}} but (sorted|ordered) by {_VALUE}, (largest|highest|best) first",
        ),
        ask=(f"what does {{it}} look like (sorted|ordered) by {_VALUE}, (highest|largest) first",),
        short=(
            "dict by value desc",
            "by value, (biggest|largest|best) first",
            "sort on values, descending",
            "(largest|highest|biggest) (value|count|score) first",
        ),
    ),
    "sort_by_key": More(
        do=(
            "(put|bring) the entries of {it} in alphabetical order (of their keys|of their names|by key)",
            "(return|rebuild|give) {it} with its (keys|names|labels) in (alphabetical|ascending|dictionary) order",
            "(alphabetize|alphabetise) {it} by (key|name|label)",
            "(sort|order|arrange) {it} by (key|name|label), (a to z|a first|alphabetically), (keeping|leaving) each value with its key",
        ),
        get=(
            "{it} with its (keys|names|labels) in alphabetical order",
            f"a {_DICT} with the entries of {{it}} (from a to z|in alphabetical order|in key order)",
        ),
        short=("dict by key", "by key a-z", "alphabetical by (key|name)", "sort on keys"),
    ),
    "top_keys": More(
        do=(
            "(list|return|give|name|report) the {k} (names|keys|labels|players|students) with the (most|highest scores|best scores|largest counts|highest values) in {it}[, best first]",
            f"(return|give|list) the (best|leading|first) {{k}} {_KEYS} (of|in) {{it}} when (ranked|sorted|ordered) by {_VALUE}, (highest|largest|best) first",
            f"(sort|rank|order) the {_KEYS} of {{it}} by {_VALUE}, (largest|highest|biggest) first, and (return|keep|take) [only ]the first {{k}}",
            "(list|name|find) the {k} (winners|leaders|front runners) (of|in) {it}",
            f"(pick|take) the {{k}} {_KEYS} (of|in|from) {{it}} that have the (biggest|highest|largest) {_VALUES}, in falling order",
            f"(find|list) the {{k}} most (frequent|common|popular) {_KEYS} of {{it}}, a dict of counts",
        ),
        get=(
            f"the {{k}} {_KEYS} (of|in) {{it}} with the (most|highest {_VALUES}|largest {_VALUES}|biggest {_VALUES})",
            "the names of the (best|top) {k} in {it}[, best first]",
            "the {k} (leaders|front runners|best scorers) in {it}",
        ),
        ask=(
            "who are the (best|top|first) {k} in {it}",
            f"which {{k}} {_KEYS} (of|in) {{it}} have the (most|highest {_VALUES}|largest {_VALUES})",
        ),
        short=(
            "{k} best (names|keys)",
            "top {k} names",
            "keys of the {k} (largest|highest) values",
            "names of the best {k}, best first",
        ),
    ),
    "mean_value": More(
        do=(
            "(return|compute|work out) the (class average|average score|average mark|average amount|mean amount|mean count) (of|in|over) {it}[, (0|zero) if there are no entries]",
            f"divide the (sum|total) of the {_VALUES} (of|in) {{it}} by (the number of entries|their number|how many there are)[, giving 0 (for an empty dict|when it is empty)]",
            f"(take|compute) the (arithmetic mean|mean|average) of (all|the|all the) {_VALUES} (of|in|from) {{it}}, (not caring about the keys|ignoring the keys|whatever the keys)",
            "average {it} over all (keys|names|entries|pupils)",
        ),
        get=(
            "the (class average|average mark|average amount|mean count) (of|in) {it}",
            f"the (average|mean) of what the {_KEYS} in {{it}} have",
            f"the (sum|total) of the {_VALUES} in {{it}} divided by their number",
        ),
        ask=(
            f"how much does (each|a) {_KEY} in {{it}} have on average",
            f"what do the {_VALUES} (in|of) {{it}} average",
        ),
        short=(
            "mean over keys",
            "average (score|count|amount|mark)",
            "avg of values",
            "sum of values / number of keys",
        ),
    ),
    "max_value": More(
        do=(
            "(return|find|give) the (top|best|record|peak) (score|mark|value|amount) in {it}",
            f"(return|give|tell) the (highest|largest) {_VALUE} (that occurs|anyone has|found|there is) in {{it}}[, 0 if it is empty]",
            f"compare all the {_VALUES} (of|in) {{it}} and (return|keep) the (largest|highest|biggest)",
        ),
        get=(
            "the (top|best|record|peak) (score|mark|value|amount) in {it}",
            f"the (largest|highest|biggest) of the {_VALUES} (of|in) {{it}}",
        ),
        ask=("what is the (best|top) (score|mark|result) in {it}", "how much is the most in {it}"),
        short=("max of values", "top score", "(highest|best|largest) (score|value|count)"),
    ),
    "min_value": More(
        do=(
            "(return|find|give) the (worst|lowest|smallest) (score|mark|value|amount|count) in {it}",
            f"(return|give|tell) the (lowest|smallest) {_VALUE} (that occurs|anyone has|found|there is) in {{it}}[, 0 if it is empty]",
            f"compare all the {_VALUES} (of|in) {{it}} and (return|keep) the (smallest|lowest)",
        ),
        get=(
            "the (worst|lowest) (score|mark|result) in {it}",
            f"the (smallest|lowest) of the {_VALUES} (of|in) {{it}}",
        ),
        ask=("what is the (worst|lowest) (score|mark|price) in {it}",),
        short=("min of values", "lowest (score|price|count)"),
    ),
    "words_to_lengths": More(
        do=(
            f"map (each|every) {_WORD} (of|in) {{it}} to (how long it is|its length|its number of (letters|characters))",
            f"(return|make|build) a {_DICT} that (says|tells|gives|holds|shows) how long each {_WORD} (of|in) {{it}} is",
            f"(store|record|note) the length of (each|every) {_WORD} (of|in) {{it}} in a dict, with the word itself as key",
            f"(make|return) {_WORD} -> length for {{it}}",
            f"(build|create) a {_DICT} with the (words|strings|names) of {{it}} as keys and their lengths as values",
        ),
        get=(
            f"a {_DICT} from (each|every) {_WORD} (of|in) {{it}} to its (length|number of letters|number of characters)",
            "the lengths of the (words|strings|names) in {it}, keyed by (word|the word|the string)",
            f"how long each {_WORD} in {{it}} is, as a {_DICT}",
        ),
        ask=(f"how long is each {_WORD} in {{it}}, as a {_DICT}",),
        short=(
            f"{_WORD} -> length",
            "dict, word to its length",
            "lengths keyed by word",
            "lengths as a dict",
        ),
    ),
    "character_counts": More(
        do=(
            "(tally|tally up|count up) the characters (of|in) {it}",
            "(work out|record|find out|report) how (often|many times) (each|every) [distinct |different ](character|char|symbol) (occurs|appears|comes up) in {it}",
            "(make|build|create) a (frequency table|histogram|tally|frequency dict) of the (characters|chars) (of|in) {it}",
            "map (each|every) [distinct |different ](character|char) (of|in) {it} to (how often|how many times|the number of times) it (occurs|appears)",
            "go through {it} (character by character|char by char) and (keep|build) a (count|tally) (per|for each) (character|char)[, spaces included]",
        ),
        get=(
            "the number of times each (character|char|symbol) (occurs|appears) in {it}",
            "a (histogram|frequency table|tally) of the (characters|chars) (of|in) {it}",
            f"a {_DICT} from (each|every) (character|char) (of|in) {{it}} to its (count|frequency)",
        ),
        ask=(
            "how (often|many times) does (each|every) (character|char) (occur|appear|come up) in {it}",
        ),
        short=(
            "char -> count",
            "character (counts|frequencies|tally)",
            "char: how often",
            "frequency of each char",
        ),
    ),
    "letter_counts": More(
        do=(
            "(tally|tally up|count up) the letters (of|in) {it}[, (ignoring|skipping|leaving out) everything else]",
            "(work out|record|find out|report) how (often|many times) (each|every) [distinct |different ]letter (occurs|appears|comes up) in {it}[, (ignoring|skipping) (other characters|what is no letter|spaces, digits and punctuation)]",
            "(make|build|create) a (frequency table|histogram|tally|frequency dict) of the letters (of|in) {it}",
            "map (each|every) [distinct |different ]letter (of|in) {it} to (how often|how many times|the number of times) it (occurs|appears)",
        ),
        get=(
            "the number of times each letter (occurs|appears) in {it}",
            "a (histogram|frequency table|tally) of the letters (of|in) {it}",
            f"a {_DICT} from (each|every) letter (of|in) {{it}} to its (count|frequency)",
        ),
        ask=("how (often|many times) does (each|every) letter (occur|appear|come up) in {it}",),
        short=(
            "letter -> count",
            "letter (counts|frequencies|tally)",
            "letter: how often",
            "letters only, counted",
        ),
    ),
    "text_word_counts": More(
        do=(
            "(tally|tally up|count up) the words (of|in) {it}",
            "(work out|record|find out|report) how (often|many times) (each|every) [distinct |different ]word (occurs|appears|comes up|is used) in {it}",
            "(make|build|create) a (frequency table|histogram|tally|frequency dict) of the words (of|in) {it}",
            "split {it} (into words|at spaces|on whitespace) and count (each|every) [different |distinct ]word[, as a dict]",
            "map (each|every) [distinct |different ]word (of|in) {it} to (how often|how many times|the number of times) it (occurs|appears|is used)",
        ),
        get=(
            "the number of times each word (occurs|appears|is used) in {it}",
            "a (histogram|frequency table|tally) of the words (of|in) {it}",
            f"a {_DICT} from (each|every) word (of|in) {{it}} to its (count|frequency)",
        ),
        ask=(
            "how (often|many times) does (each|every) word (occur|appear|come up) in {it}",
            "how many of each word are there in {it}",
        ),
        short=(
            "word -> count",
            "word (counts|frequencies|tally)",
            "word: how often",
            "words counted",
        ),
    ),
    "drop_zero_values": More(
        do=(
            "(drop|remove|leave out|delete|skip) whatever (has run out|is sold out|is down to zero|has none left) (in|from) {it}",
            f"(ignore|skip|leave out|omit) {_KEYS} (of|in) {{it}} (whose {_VALUE} is|with a {_VALUE} of|with) (0|zero)",
            f"keep only [the |those ]{_KEYS} (of|in) {{it}} whose {_VALUE} is not (0|zero)",
            f"copy {{it}}, (except|leaving out|without|skipping) [the ]{_KEYS} (with|that have) (a {_VALUE} of |)(0|zero)",
            f"(restrict|narrow) {{it}} to (nonzero|non-zero) {_VALUES}",
            f"purge {{it}} of {_KEYS} that (are at|have reached|stand at) (0|zero)",
        ),
        get=(
            f"the {_KEYS} (of|in) {{it}} with (nonzero|non-zero) {_VALUES}, as a {_DICT}",
            "{it} without what has run out",
            f"{{it}} (except for|minus|without) the {_KEYS} (whose {_VALUE} is|that are|with) (0|zero)",
        ),
        ask=(
            f"what is (left of|in) {{it}} (when|once) (zeros|zero {_VALUES}) are (ignored|dropped)",
        ),
        short=(
            "(nonzero|non-zero) values only",
            "v != 0",
            "no zero (counts|entries|values)",
            "without what has run out",
        ),
    ),
    "remove_key": More(
        do=(
            "(return|make|give) a copy of {it} (without|lacking|that lacks|minus) [the ]key {s}[; if it is not there the copy is the same]",
            "copy {it}, (except|leaving out|skipping|without) [the ](key|entry) {s}",
            "(leave|take) {s} out of {it}",
            "keep every key (of|in) {it} (except|but|other than) {s}",
            "(ignore|skip|omit) [the ](key|entry) {s} (of|in) {it}, keeping (all the others|everything else)",
            "get rid of {s} in {it}[, doing nothing if it is (missing|absent|not there)]",
        ),
        get=(
            "{it} (without|minus|lacking) [the ](key |entry |){s}",
            "a copy of {it} (without|that lacks) {s}",
            "everything in {it} (except|but|other than) [the ](key |entry |){s}",
        ),
        ask=("what is left of {it} without {s}",),
        short=("drop key {s}", "all but {s}", "without (key |){s}", "copy minus {s}"),
    ),
    "add_to_values": More(
        do=(
            "(give|grant|award) (everyone|everybody|each name|each key|every pupil) in {it} {k} (extra|more|bonus points|on top)",
            f"(return|make) a copy of {{it}} (where|in which) (each|every) {_VALUE} is {{k}} (more|higher|larger) [than before]",
            f"put {{k}} on top of (each|every) {_VALUE} (of|in) {{it}}",
            f"(shift|move) (all|all the) {_VALUES} (of|in) {{it}} up by {{k}}",
            f"raise (each|every) {_KEY} (of|in) {{it}} by {{k}}, (keeping|leaving) the keys (as they are|unchanged)",
        ),
        get=(
            f"{{it}} with {{k}} (on top of|more for|added for) (each|every) {_KEY}",
            f"a copy of {{it}} with (each|every) {_VALUE} {{k}} (higher|more|larger)",
        ),
        ask=(f"what is {{it}} if (each|every) {_VALUE} (goes up|is raised) by {{k}}",),
        short=(
            "each value + {k}",
            "+{k} for (everyone|every key)",
            "v + {k}",
            "{k} bonus for everyone",
        ),
    ),
    "multiply_values": More(
        do=(
            f"(return|make) a copy of {{it}} (where|in which) (each|every) {_VALUE} is {{k}} times (what it was|as large|as much)",
            f"(scale|blow up) the {_VALUES} (of|in) {{it}} {{k}}-fold",
            f"take {{k}} times (each|every) {_VALUE} (of|in) {{it}}, (keeping|leaving) the keys (as they are|unchanged)",
            "(adjust|stretch) the (recipe|amounts|quantities) in {it} for {k} times as much",
            f"(replace|overwrite) (each|every) {_VALUE} (of|in) {{it}} (by|with) {{k}} times itself",
        ),
        get=(
            f"{{it}} with {{k}} times (each|every) {_VALUE}",
            "{it} scaled by [a factor of ]{k}",
            f"a copy of {{it}} with [all ]{_VALUES} multiplied by {{k}}",
        ),
        ask=(f"what is {{it}} if (each|every) {_VALUE} is multiplied by {{k}}",),
        short=("v * {k}", "each value (x|times) {k}", "amounts times {k}", "scaled by {k}"),
    ),
    "double_values": More(
        do=(
            f"(return|make) a copy of {{it}} (where|in which) (each|every) {_VALUE} is (doubled|twice as large|twice what it was)",
            f"replace (each|every) {_VALUE} (of|in) {{it}} (by|with) (twice itself|its double)",
            f"give (everyone|each {_KEY}|every {_KEY}) in {{it}} twice as much",
            f"(scale|multiply) [all ]the {_VALUES} (of|in) {{it}} by (2|two)[ and leave the keys alone]",
        ),
        get=(
            f"{{it}} with twice (each|every) {_VALUE}",
            f"{{it}} with [all ]the {_VALUES} (doubled|times 2|twice as large)",
            f"the doubled {_VALUES} of {{it}}, under the same keys",
        ),
        short=("v * 2", "each value (x 2|times two|doubled)", "double every (value|count|amount)"),
    ),
    "lowercase_keys": More(
        do=(
            "(put|write) the (keys|names|labels) of {it} in (lower case|lowercase|small letters)",
            "(return|make) a copy of {it} with (lowercase|lower case) (keys|names|labels)[ and the same values]",
            "make (each|every) (key|name|label) (of|in) {it} (lowercase|lower case|all small letters)",
            "(normalize|normalise) the (keys|names) of {it} to (lower case|lowercase)[, a later one wins if two collide]",
        ),
        get=(
            "{it} with (lowercase|lower case) (keys|names|labels)",
            "{it} with its (keys|names|labels) in (lower case|small letters)",
        ),
        short=("lower case keys", "keys to lower", "keys in lower case"),
    ),
    "dict_keys": More(
        do=(
            "(list|return|give) (just|only) the (keys|names|labels) (of|in) {it}, (without|not) the (values|numbers|counts)",
            "(forget|drop|ignore) the (values|numbers|scores) (of|in) {it} and return the (keys|names) as a list",
            "(list|name|return) (everyone|everything|everybody) (that appears|listed) in {it}",
            "turn {it} into (a|the) list of its (keys|names|labels)",
        ),
        get=(
            "a list of the (keys|names|labels) (of|in) {it}",
            "the (keys|names|labels) [alone ](of|in) {it}, (in order|as a list|in their order)",
            "the (names|labels|players|items) in {it}",
        ),
        ask=(
            "which (keys|names|labels) (does {it} have|are there in {it}|occur in {it})",
            "who is in {it}",
        ),
        short=("just the (keys|names|labels)", "list of keys", "keys, no values", "names only"),
    ),
    "sorted_keys": More(
        do=(
            "(list|return|give) the (names|labels|keys|items) (of|in) {it} (alphabetically|a to z|from a to z|in alphabetical order)",
            "(collect|take) the (keys|names|labels) (of|in|from) {it} and sort them",
            "(return|make|build) a sorted list (of|with) the (keys|names|labels) (of|in|from) {it}",
            "(return|give) (everyone|everything) in {it}, (in alphabetical order|alphabetically|sorted by name)",
        ),
        get=(
            "the (names|labels|keys|items) (of|in) {it}(, a to z|, sorted|, in alphabetical order| from a to z)",
            "a sorted list of the (keys|names|labels) (of|in) {it}",
        ),
        ask=("which (keys|names|labels) does {it} have, (in alphabetical order|sorted)",),
        short=("(keys|names|labels) a-z", "keys, (sorted|alphabetical)", "sorted (names|labels)"),
    ),
    "keys_by_value_desc": More(
        do=(
            f"(list|return|give) the (names|keys|labels|players|students) (of|in|from) {{it}} from (best|highest) {_VALUE} to (worst|lowest)",
            f"(list|return|give) the (names|keys|labels|players) (of|in|from) {{it}}, (best first|best to worst|highest {_VALUE} first|the (biggest|largest|highest) {_VALUE} first)",
            "(rank|order|sort) the (names|keys|labels|players|items) (of|in) {it} by [their ](score|value|count|points), (best|highest|largest|most) first",
            "(return|make) a (ranking|leaderboard) (of|from) {it}, (just|only) the (names|keys)",
            f"(order|sort|arrange) the (names|keys|labels) (of|in) {{it}} (so that|such that) the one with the (highest|largest) {_VALUE} comes first",
            f"(list|name) everyone in {{it}}, (from winner to loser|winner first|whoever has the most first|in order of {_VALUE}, top to bottom)",
            f"(list|return) the (keys|names|labels) (of|in) {{it}} (descending by|in descending order of|in decreasing order of) {_VALUE}",
        ),
        get=(
            f"the (names|keys|labels|players) (of|in) {{it}} from (best|highest) {_VALUE} to (worst|lowest)",
            "the (names|players|people) in {it}, (best first|best to worst|winner first)",
            f"the (keys|names|labels) (of|in) {{it}} in (descending|decreasing) order of {_VALUE}",
            "a ranking of the (names|keys|labels) in {it}",
        ),
        ask=(
            f"who is in {{it}}, from (best|highest) {_VALUE} to (worst|lowest)",
            f"in what order do the (names|keys) of {{it}} come, (best|highest {_VALUE}) first",
        ),
        short=(
            "(keys|names) by (value|score|count) desc",
            "names, best first",
            "ranking of names",
            "names from best (score |)to worst",
            "keys, (largest|highest) value first",
        ),
    ),
    "keys_by_value": More(
        do=(
            f"(list|return|give) the (names|keys|labels|players) (of|in|from) {{it}} from (worst|lowest|smallest) {_VALUE} to (best|highest|largest)",
            f"(list|return|give) the (names|keys|labels) (of|in|from) {{it}}, (lowest|smallest|least) {_VALUE} first",
            "(rank|order|sort) the (names|keys|labels|items) (of|in) {it} by [their ](score|value|count|price), (lowest|smallest|cheapest) first",
            f"(list|return) the (keys|names|labels) (of|in) {{it}} (ascending by|in ascending order of|in increasing order of) {_VALUE}",
        ),
        get=(
            f"the (names|keys|labels) (of|in) {{it}} from (lowest|smallest) {_VALUE} to (highest|largest)",
            f"the (keys|names|labels) (of|in) {{it}} in (ascending|increasing) order of {_VALUE}",
        ),
        ask=(f"who is in {{it}}, from (lowest|worst) {_VALUE} to (highest|best)",),
        short=(
            "(keys|names) by (value|score|count) asc",
            "names, (lowest|worst) first",
            "keys, smallest value first",
        ),
    ),
    "keys_with_zero_value": More(
        do=(
            "(list|return|find|report|name) (whatever|everything that|what) (has run out|is sold out|is used up|is down to zero) in {it}",
            f"(list|return|collect|give) the {_KEYS} (of|in) {{it}} (whose {_VALUE} is|with a {_VALUE} of|that are at|that have reached|with) (0|zero)",
            "(find|list) (everyone|everything|everybody) in {it} (with|that has) (nothing|none|zero)",
            "(make|return) a shopping list of what is (used up|at zero|gone) in {it}",
            f"collect the {_KEYS} of {{it}}, (ignoring|skipping) those with a {_VALUE} other than (0|zero)",
        ),
        get=(
            "whatever has run out in {it}",
            f"the {_KEYS} (of|in) {{it}} (whose {_VALUE} is|that are at|with) (0|zero)",
            "the (products|items|things) in {it} that (are sold out|have run out|are out of stock)",
        ),
        ask=(
            "what (has run out|is sold out|is out of stock|is used up) in {it}",
            f"which {_KEYS} in {{it}} (have a {_VALUE} of|are at|have) (0|zero)",
        ),
        short=(
            "keys with v == 0",
            "(names|items) at zero",
            "sold out",
            "what has run out",
            "out of stock items",
        ),
    ),
    "dict_values": More(
        do=(
            "(list|return|give) (just|only) the (values|numbers|scores|counts|amounts) (of|in) {it}, (without|not) the (keys|names|labels)",
            "(forget|drop|ignore) the (keys|names|labels) (of|in) {it} and return the (values|numbers|scores) as a list",
            "turn {it} into (a|the) list of its (values|numbers|scores|counts)",
            "(throw away|strip off) the (keys|names) (of|in|from) {it} and keep the (numbers|values|scores)",
        ),
        get=(
            "a list of the (values|numbers|scores|counts|amounts) (of|in) {it}",
            "the (numbers|scores|counts|amounts) in {it}, (as a list|in order)",
            "the (scores|counts|amounts|numbers) stored in {it}",
        ),
        ask=(
            "which (values|numbers|scores|amounts) (does {it} have|are there in {it}|are stored in {it})",
        ),
        short=(
            "just the (values|scores|numbers)",
            "list of values",
            "values, no keys",
            "numbers only",
        ),
    ),
    "items_by_value_desc": More(
        do=(
            f"(list|return|give) (name and {_VALUE}|key and value) pairs (of|from|for) {{it}}, (highest|largest|biggest|best) {_VALUE} first",
            "(return|make|build) a (leaderboard|ranking|league table) (of|from|for) {it} as a list of (tuples|pairs), (best|highest|largest) first",
            f"(rank|sort|order) the items of {{it}} by {_VALUE} (descending|in descending order|from high to low) and return (them as tuples|a list of tuples|a list of pairs)",
            f"(list|return) [the ]key-value tuples of {{it}} with the (largest|highest) {_VALUE} first",
        ),
        get=(
            f"the (tuples|pairs) of (key and value|name and {_VALUE}) (in|of|from) {{it}}, (best|highest|largest) first",
            "a (leaderboard|ranking) of {it} as a list of (tuples|pairs)",
            f"the items of {{it}} in (descending|decreasing) order of {_VALUE}",
        ),
        ask=(f"which pairs are in {{it}}, (highest|largest) {_VALUE} first",),
        short=(
            "(items|tuples|pairs) by value desc",
            "leaderboard as (tuples|pairs)",
            "(tuples|pairs), (largest|best) first",
        ),
    ),
    "get_value": More(
        do=(
            "(return|give|tell|report) how (much|many) {s} has in {it}, (0|zero) if (it is not listed|unknown|it is not in there)",
            "(return|give) the (score|amount|stock|quantity|price|points) of {s} in {it}, (or 0 when there is no such key|falling back to 0|0 if it has no entry)",
            "look for {s} in {it} and (return|give) (its number|its value|what is stored there)(, 0 if not found| or 0)",
            "read {s} from {it}, (treating a missing key as|a missing key counts as|with a fallback of|missing means) (0|zero)",
        ),
        get=(
            "the (score|amount|stock|quantity) of {s} in {it}, (0|zero) if it (is missing|is not there|has none)",
            "what {s} has in {it}, (0|zero) if nothing",
        ),
        ask=(
            "how (much|many) does {s} have in {it}, (0|zero) if (missing|it is not listed)",
            "what does {it} say for {s}, 0 if nothing",
        ),
        short=("lookup {s}, default 0", "{s}, else 0", "get {s} (default|fallback) 0"),
    ),
    "pairs_to_dict": More(
        do=(
            "(turn|make|convert) {it} into a lookup[ table], (first element to second|name to number)",
            f"(build|make|create) a {_DICT} out of {{it}}, the first of each pair (being|as) the key[ and the second the value]",
            "use the first (element|item|part) of each (pair|tuple) in {it} as key and the second as value",
            "(store|put) the (pairs|tuples) of {it} in a dict[, (the last one|later ones) winning]",
        ),
        get=(
            f"a {_DICT} (made of|made from|built from|with) the pairs (of|in) {{it}}",
            f"the {_DICT} with the first element of each pair in {{it}} as key",
        ),
        short=("pairs -> dict", "dict from pairs", "as a lookup table"),
    ),
    "totals_by_name": More(
        do=(
            "(add|sum) up the (numbers|amounts|points) (of|for) (each|every) (name|key|label|person) in {it}[, as a dict]",
            "(group|collect) {it} by name and (sum|add up|total) the (numbers|amounts|scores) of each group",
            f"(make|build|return) a {_DICT} from (name|key|label) to (total|sum|total amount) (from|out of|for) {{it}}",
            "merge (rows|pairs|entries) (of|in) {it} (that have the same name|with the same name|with equal names), adding their numbers",
            "accumulate the (numbers|amounts) in {it} per (name|key|person)",
        ),
        get=(
            "the (sum|total) of the (numbers|amounts) for (each|every) (name|key|person) in {it}",
            f"a {_DICT} from (each|every) name in {{it}} to its (total|sum)",
            "the totals per (name|key|person) in {it}",
        ),
        ask=("how much does (each|every) (name|person|label) in {it} have in (total|all)",),
        short=("name -> total", "totals per name", "group by name, sum", "sum per key"),
    ),
    "pairs_by_number": More(
        do=(
            "(sort|order|arrange) the (pairs|tuples|rows) (of|in) {it} by their (second element|number|score|amount), (smallest|lowest) first",
            "(put|bring) {it} in (ascending|increasing) order of the (second element|number|score|amount)",
            "order {it} from the (smallest|lowest) (number|score|amount) to the (largest|highest)",
        ),
        get=(
            "the (pairs|tuples|rows) (of|in) {it} by (number|score|second element), (smallest|lowest) first",
            "{it} in (ascending|increasing) order of (number|score|the second element)",
        ),
        short=(
            "pairs by (second|number), asc",
            "by second element",
            "(lowest|smallest) number first",
        ),
    ),
    "pairs_by_number_desc": More(
        do=(
            "(sort|order|arrange|rank) the (pairs|tuples|rows) (of|in) {it} by their (second element|number|score|amount), (largest|highest|best) first",
            "(put|bring) {it} in (descending|decreasing) order of the (second element|number|score|amount)",
            "order {it} from the (highest|largest) (number|score|amount) to the (lowest|smallest)",
        ),
        get=(
            "the (pairs|tuples|rows) (of|in) {it} by (number|score|second element), (largest|highest|best) first",
            "{it} in (descending|decreasing) order of (number|score|the second element)",
        ),
        short=(
            "pairs by (second|number), desc",
            "by second element desc",
            "(highest|largest) number first",
        ),
    ),
    "has_key": More(
        do=(
            "(check|see|tell|find out) (if|whether) {s} is (listed|known|present|registered|one of the keys|among the keys) in {it}",
            "(check|test|see) (if|whether) there is (an entry for|a key called|an entry named|something under) {s} in {it}",
            "look for the key {s} in {it} and return (whether it is there|True if it is there)",
            "return False (if|when) {it} (lacks|has no entry for|does not know) {s}, otherwise True",
        ),
        get=(
            "whether {s} is (one of the keys of|among the keys of|listed in|a key of) {it}",
            "whether there is an entry for {s} in {it}",
        ),
        ask=(
            "is {s} (listed in|a key of|present in|among the keys of) {it}",
            "is there (an entry for|a key called) {s} in {it}",
        ),
        short=("{s} in dict or not", "is {s} a key", "key {s} present"),
    ),
    "pair_names": More(
        do=(
            "(drop|forget|ignore) the (numbers|second elements|scores) (of|in) {it} and (return|keep) (only the names|the names alone|the first elements)",
            "(list|return) just the (names|first elements|first items) (of|in|from) {it}",
            "take the first (element|item|part) of (each|every) (pair|tuple) (of|in) {it}",
        ),
        get=(
            "the first (element|item|part) of each (pair|tuple) in {it}",
            "just the names (of|in) {it}",
        ),
        ask=("which names (are in|occur in) {it}",),
        short=("first of each pair", "names only", "just the names"),
    ),
    "pair_numbers": More(
        do=(
            "(drop|forget|ignore) the (names|first elements|labels) (of|in) {it} and (return|keep) (only the numbers|the numbers alone|the second elements)",
            "(list|return) just the (numbers|scores|second elements|amounts) (of|in|from) {it}",
            "take the second (element|item|part) of (each|every) (pair|tuple) (of|in) {it}",
        ),
        get=(
            "the second (element|item|part) of each (pair|tuple) in {it}",
            "just the (numbers|scores) (of|in) {it}",
        ),
        ask=("which numbers (are in|occur in) {it}",),
        short=("second of each pair", "numbers only", "just the scores"),
    ),
    "uppercase_keys": More(
        do=(
            "(put|write) the (keys|names|labels) of {it} in (upper case|uppercase|capitals|capital letters)",
            "make (each|every) (key|name|label) (of|in) {it} (uppercase|upper case|all capitals)",
            "(return|make) a copy of {it} with (uppercase|upper case) (keys|names)",
        ),
        get=("{it} with its (keys|names|labels) in (upper case|capitals|capital letters)",),
        short=("keys in (upper case|capitals)", "keys to upper"),
    ),
    "count_entries": More(
        do=(
            "count how many (people|names|labels|products|players) (are listed in|appear in) {it}",
            "(return|give) how many (keys|names|entries) there are in {it}",
            "measure how (big|large) {it} is[, counting keys]",
        ),
        get=(
            "the number of (names|people|labels|products) in {it}",
            "the (size|key count) of {it}",
        ),
        ask=(
            "how (big|large) is {it}",
            "how many (people|labels|products) are (listed in|in) {it}",
        ),
        short=("(size|length) of the dict", "how many (keys|names|entries)"),
    ),
    "keep_positive_values": More(
        do=(
            f"restrict {{it}} to positive {_VALUES}",
            f"(drop|leave out|ignore|skip) {_KEYS} (of|in) {{it}} whose {_VALUE} is (zero or less|0 or below|not positive|zero or negative)",
            "keep what {it} has more than (0|zero) of",
        ),
        get=(
            f"the {_KEYS} (of|in) {{it}} with a positive {_VALUE}, as a {_DICT}",
            f"the positive {_VALUES} of {{it}}, with their keys",
        ),
        short=("positive (values|counts|amounts) only", "v > 0"),
    ),
    "drop_negative_values": More(
        do=(
            f"(leave out|ignore|skip|omit) [all ](negative {_VALUES}|{_KEYS} with a negative {_VALUE}|{_KEYS} below zero) (of|in|from) {{it}}",
            f"keep [only ]the (zero or positive|nonnegative|non-negative) {_VALUES} (of|in) {{it}}[, with their keys]",
            f"restrict {{it}} to {_VALUES} of zero or more",
        ),
        get=(f"{{it}} without [its ](negative {_VALUES}|{_KEYS} below zero)",),
        short=("no negative (values|stock|counts)", "v >= 0", "(nonnegative|non-negative) only"),
    ),
}
"""Operation name → wordings that go with those of its own table."""
