"""Operations that derive running values, windows, grids and strings from a list of numbers.

Does not cover: filters and maps (`numbers`), orders and slices (`numbers_more`), totals and checks
(`numbers_totals`).
"""

# ruff: noqa: E501 - a phrase stays on one line
from __future__ import annotations

from pocket.ops.base import Op
from pocket.ops.numbers_words import COUNT, SEPARATOR, widened

RUNNING = (
    Op(
        name="running_totals",
        src="ints",
        dst="ints",
        expr="[sum({x}[:i + 1]) for i in range(len({x}))]",
        do=(
            "FIND the (running|cumulative) (totals|sums|sum|total) of {it}",
            "(accumulate|cumulate) {it} into running (totals|sums)",
            "replace EACH NUMBER in {it} (with|by) the sum of all NUMBERS up to [and including ]it",
            "(add|sum) [up ]{it} (cumulatively|as you go|step by step), keeping EACH (subtotal|partial sum)",
            "FIND the (prefix|partial) sums of {it}",
            "add to EACH NUMBER in {it} the total of (the|all the) ones before it",
        ),
        get=(
            "the (running|cumulative) (totals|sums|sum|total) of {it}",
            "the (prefix|partial) sums of {it}",
            "(the|a) list of (running|cumulative) (totals|sums) of {it}",
        ),
        ask=("what are the (running totals|cumulative sums|prefix sums) of {it}",),
        short=("running (totals|sum|total|sums)", "cumulative (sum|sums)", "prefix sums", "cumsum"),
        explain="Returns the running totals of {it}.",
        weight=1.8,
    ),
    Op(
        name="running_maximum",
        src="ints",
        dst="ints",
        expr="[max({x}[:i + 1]) for i in range(len({x}))]",
        do=(
            "FIND the (running|cumulative) (maximum|max|maxima|maximums) of {it}",
            "replace EACH NUMBER in {it} (with|by) the LARGEST (seen |)so far",
            "(track|record|list) the LARGEST NUMBER (so far|seen so far) at each (position|step) of {it}",
        ),
        get=(
            "the (running|cumulative) (maximum|max|maxima) of {it}",
            "the LARGEST NUMBER so far at each (position|step) of {it}",
        ),
        short=("running (max|maximum)", "cumulative max", "max so far"),
        explain="Returns the running maximum of {it}.",
        weight=0.8,
    ),
    Op(
        name="running_minimum",
        src="ints",
        dst="ints",
        expr="[min({x}[:i + 1]) for i in range(len({x}))]",
        do=(
            "FIND the (running|cumulative) (minimum|min|minima) of {it}",
            "replace EACH NUMBER in {it} (with|by) the SMALLEST (seen |)so far",
            "(track|record|list) the SMALLEST NUMBER (so far|seen so far) at each (position|step) of {it}",
        ),
        get=("the (running|cumulative) (minimum|min|minima) of {it}",),
        short=("running (min|minimum)", "cumulative min", "min so far"),
        explain="Returns the running minimum of {it}.",
        weight=0.5,
    ),
    Op(
        name="differences",
        src="ints",
        dst="ints",
        expr="[b - a for a, b in zip({x}, {x}[1:])]",
        do=(
            "FIND the differences between (neighbours|neighbors|neighbouring NUMBERS|adjacent NUMBERS|consecutive NUMBERS) (in|of) {it}",
            "subtract EACH NUMBER in {it} from the (next|following) one",
            "FIND how much {it} (changes|grows) from (one|EACH) NUMBER to the next",
            "FIND the (step|change|jump|gap|difference) from EACH NUMBER in {it} to the next",
            "take the (consecutive|pairwise|successive|first) differences of {it}",
        ),
        get=(
            "the differences between (neighbours|neighbors|adjacent NUMBERS|consecutive NUMBERS|successive NUMBERS) (in|of) {it}",
            "the (consecutive|successive|pairwise) differences (of|in) {it}",
            "the (steps|changes) from EACH NUMBER to the next in {it}",
        ),
        short=(
            "(consecutive|neighbour|neighbor|adjacent|pairwise) (differences|diffs)",
            "diffs",
            "deltas",
        ),
        explain="Returns the differences between neighbouring numbers in {it}, later minus earlier.",
        weight=1.3,
    ),
    Op(
        name="neighbour_sums",
        src="ints",
        dst="ints",
        expr="[a + b for a, b in zip({x}, {x}[1:])]",
        do=(
            "FIND the sum of (EACH|every) pair of (neighbours|neighbors|adjacent NUMBERS|consecutive NUMBERS) in {it}",
            "add EACH NUMBER in {it} to the (next|following) one",
            "(sum|add up) (neighbouring|neighboring|adjacent|consecutive) NUMBERS (in|of) {it} pairwise",
        ),
        get=("the (pairwise sums|sums) of (adjacent|neighbouring|consecutive) NUMBERS in {it}",),
        short=("(adjacent|neighbour|pairwise) sums", "sums of neighbours"),
        explain="Returns the sums of neighbouring numbers in {it}.",
        weight=0.6,
    ),
    Op(
        name="times_index",
        src="ints",
        dst="ints",
        expr="[i * n for i, n in enumerate({x})]",
        do=(
            "multiply EACH NUMBER in {it} by its (index|position|index in the list)[ counting from (0|zero)]",
            "(weight|scale) EACH NUMBER in {it} by its index",
        ),
        get=(
            "{it} with EACH NUMBER multiplied by its index",
            "EACH NUMBER in {it} times its index",
        ),
        short=("times (index|the index|its index)",),
        explain="Returns every number in {it} multiplied by its index.",
        weight=0.5,
    ),
)

GRIDS = (
    Op(
        name="chunks",
        src="ints",
        dst="grid",
        expr="[{x}[i:i + {k}] for i in range(0, len({x}), {k})]",
        do=(
            "(split|divide|chop|break|cut|partition) {it} into (chunks|groups|pieces|blocks|batches|rows|sublists|parts) of [size |length |]{k}",
            "(chunk|batch) {it} (by|into lots of) {k}",
            "group [the NUMBERS in |]{it} {k} at a time",
            "(group|bundle|collect) {it} into (lists|rows|lots) of {k}",
        ),
        get=(
            "{it} (split|divided|cut|broken) into (chunks|groups|pieces|blocks|batches|rows) of {k}",
            "the (chunks|groups|batches) of {k} (numbers |)(in|of|from) {it}",
        ),
        short=("(chunks|groups|batches) of {k}", "{k} at a time", "split into groups of {k}"),
        explain="Returns {it} split into chunks of {k}.",
        params={"k": COUNT},
        weight=1.5,
    ),
    Op(
        name="windows",
        src="ints",
        dst="grid",
        expr="[{x}[i:i + {k}] for i in range(len({x}) - {k} + 1)]",
        do=(
            "FIND [all |all the |the ](sliding |overlapping |sliding )windows of (size |length |){k} (in|of|over) {it}",
            "slide a window of (size |length |){k} over {it}",
            "list (every|each) (run|stretch|window) of {k} (consecutive|neighbouring) NUMBERS in {it}",
        ),
        get=("the [sliding |overlapping ]windows of (size |length |){k} (in|of|over) {it}",),
        short=("[sliding ]windows of (size |){k}",),
        explain="Returns the sliding windows of length {k} over {it}.",
        params={"k": COUNT},
        weight=0.7,
    ),
    Op(
        name="neighbour_pairs",
        src="ints",
        dst="grid",
        expr="[[a, b] for a, b in zip({x}, {x}[1:])]",
        do=(
            "pair EACH NUMBER in {it} with the (next|following) one",
            "FIND [all |all the |the ](pairs|two-element lists) of (neighbours|neighbors|adjacent NUMBERS|consecutive NUMBERS) (in|of) {it}",
            "(pair up|couple) (neighbouring|adjacent|consecutive) NUMBERS (in|of) {it}",
        ),
        get=(
            "the pairs of (neighbours|neighbors|adjacent NUMBERS|consecutive NUMBERS) in {it}",
            "the (adjacent|consecutive|neighbouring) pairs (in|of) {it}",
        ),
        short=("(adjacent|consecutive|neighbour) pairs", "pairs of neighbours"),
        explain="Returns the pairs of neighbouring numbers in {it} as two-element lists.",
        weight=0.8,
    ),
    Op(
        name="evens_and_odds",
        src="ints",
        dst="grid",
        expr="[[n for n in {x} if n % 2 == 0], [n for n in {x} if n % 2 != 0]]",
        do=(
            "(split|separate|divide|partition|sort) {it} into (evens|even NUMBERS|even ones) and (odds|odd NUMBERS|odd ones)",
            "separate the even NUMBERS (in|of|from) {it} from the odd (ones|NUMBERS)",
            "return two lists, the (evens|even NUMBERS) (in|of|from) {it} and the (odds|odd ones|odd NUMBERS)",
        ),
        get=(
            "{it} (split|separated|divided) into (evens|even NUMBERS) and (odds|odd NUMBERS)",
            "the (evens|even NUMBERS) and the (odds|odd NUMBERS) of {it} as two lists",
        ),
        short=("evens and odds (split|separated|apart)", "split into evens and odds"),
        explain="Returns two lists: the even numbers of {it} and the odd ones.",
        weight=0.8,
    ),
    Op(
        name="with_indices",
        src="ints",
        dst="grid",
        expr="[[i, n] for i, n in enumerate({x})]",
        do=(
            "pair EACH NUMBER in {it} with its (index|position), [the ](index|position) first",
            "(enumerate|number) {it}, as [a list of ][two-element ]lists (of|with) index and (number|value)",
            "list EACH NUMBER (in|of) {it} (with|after) its index",
        ),
        get=(
            "[the ](index and value|index-value) pairs of {it}",
            "EACH NUMBER in {it} with its (index|position) in front",
        ),
        short=("enumerated", "with (indices|indexes)", "index and value"),
        explain="Returns a list of index and number for every number in {it}.",
        weight=0.5,
    ),
)

TEXTS = (
    Op(
        name="number_strings",
        src="ints",
        dst="strs",
        expr="[str(n) for n in {x}]",
        do=(
            "(turn|convert|change|transform) EACH NUMBER in {it} (into|to) (a string|text|its string form)",
            "(turn|convert|change|cast) [the NUMBERS in |all NUMBERS in |]{it} (to|into) (strings|text|strs)",
            "stringify [EACH NUMBER in |the NUMBERS in |]{it}",
            "FIND the NUMBERS (in|of) {it} as strings",
            "write EACH NUMBER in {it} as a string",
        ),
        get=(
            "[the NUMBERS in ]{it} as (strings|a list of strings|text)",
            "the string form of EACH NUMBER in {it}",
        ),
        short=("as strings", "to strings", "stringified", "str each"),
        explain="Returns the numbers in {it} as strings.",
        weight=1.3,
    ),
    Op(
        name="joined_numbers",
        src="ints",
        dst="str",
        expr="{s}.join(str(n) for n in {x})",
        do=(
            "join [the NUMBERS in |all NUMBERS in |]{it} (with|by|using) {s}[ as (a separator|the separator)| between them]",
            "(join|glue|stick|put) [the NUMBERS in |]{it} together (with|using) {s}[ between them| in between]",
            "(write|print|return|format) [the NUMBERS in |]{it} as (a|one) string separated by {s}",
            "(concatenate|combine) [the NUMBERS in |]{it} into (a|one|a single) string (with {s} between them|separated by {s})",
            "(turn|convert) {it} into a string, (separated|delimited|joined) by {s}",
        ),
        get=(
            "[the NUMBERS in ]{it} joined (with|by) {s}",
            "a string (of|with) [all |]the NUMBERS in {it} separated by {s}",
            "{it} as a string separated by {s}",
        ),
        short=("joined (with|by) {s}", "join (with|by) {s}", "separated by {s}"),
        explain="Returns the numbers in {it} as one string joined with {s}.",
        params={"s": SEPARATOR},
        weight=1.5,
    ),
    Op(
        name="comma_separated",
        src="ints",
        dst="str",
        expr='", ".join(str(n) for n in {x})',
        do=(
            "(turn|convert|format) {it} (into|as) a string with a comma and a space between the NUMBERS",
            "join [the NUMBERS in |]{it} with (', '|\", \"|a comma and a space|comma and space)",
            "(list|write|print) [the NUMBERS in |]{it} in one string, separated by (', '|\", \"|a comma and a space)",
        ),
        get=("[the NUMBERS in ]{it} joined (with|by) (', '|\", \"|a comma and a space)",),
        short=("joined with (', '|\", \")", "joined by comma and space"),
        explain="Returns the numbers in {it} as a string separated by a comma and a space.",
        weight=0.8,
    ),
    Op(
        name="joined_digits",
        src="ints",
        dst="str",
        expr='"".join(str(n) for n in {x})',
        do=(
            "(concatenate|join|glue) [the NUMBERS in |]{it} into (a|one|a single) string (without separators|with nothing between them|with no separator)",
            "(write|string) [the NUMBERS in |]{it} [directly ]one after another in (a|one) string",
            "join the NUMBERS in {it} with (nothing|an empty string|no space) (in between|between them)",
        ),
        get=(
            "[the NUMBERS in ]{it} (concatenated|run together|joined) as (a|one) string",
            "the string of [all ]the NUMBERS in {it} without separators",
        ),
        short=("concatenated to a string", "joined without separator"),
        explain="Returns the numbers in {it} written one after another in one string.",
        weight=0.8,
    ),
    Op(
        name="even_odd_labels",
        src="ints",
        dst="strs",
        expr='["even" if n % 2 == 0 else "odd" for n in {x}]',
        do=(
            "(label|mark|tag|classify) EACH NUMBER in {it} as ('even' or 'odd'|\"even\" or \"odd\"|even or odd)",
            "(replace|swap) EACH NUMBER in {it} (with|for) ('even' or 'odd'|\"even\" or \"odd\"|the word even or odd)",
            "say for EACH NUMBER in {it} whether it is 'even' or 'odd'",
        ),
        get=(
            "the (labels|words) 'even' or 'odd' for EACH NUMBER in {it}",
            "EACH NUMBER in {it} labelled 'even' or 'odd'",
        ),
        ask=("is EACH NUMBER in {it} 'even' or 'odd'",),
        short=("even/odd labels", "'even' or 'odd' for each"),
        explain='Returns "even" or "odd" for every number in {it}.',
        weight=0.8,
    ),
    Op(
        name="sign_labels",
        src="ints",
        dst="strs",
        expr='["positive" if n > 0 else "negative" if n < 0 else "zero" for n in {x}]',
        do=(
            "(label|mark|tag|classify) EACH NUMBER in {it} as (positive, negative or zero|'positive', 'negative' or 'zero')",
            "(replace|swap) EACH NUMBER in {it} (with|for) (the word positive, negative or zero|'positive', 'negative' or 'zero')",
        ),
        get=("the (labels|words) 'positive', 'negative' or 'zero' for EACH NUMBER in {it}",),
        short=("positive/negative/zero labels",),
        explain='Returns "positive", "negative" or "zero" for every number in {it}.',
        weight=0.6,
    ),
    Op(
        name="fizzbuzz",
        src="ints",
        dst="strs",
        expr='["FizzBuzz" if n % 15 == 0 else "Fizz" if n % 3 == 0 else "Buzz" if n % 5 == 0 else str(n) for n in {x}]',
        do=(
            "(play|do|run|apply) (fizzbuzz|FizzBuzz|fizz buzz) (on|for|with|over) [the NUMBERS in |]{it}",
            "(replace|swap) multiples of 3 in {it} with 'Fizz', of 5 with 'Buzz', of both with 'FizzBuzz', the rest as strings",
            "(turn|convert) {it} into (fizzbuzz|FizzBuzz|fizz buzz) (words|strings)",
        ),
        get=("the (fizzbuzz|FizzBuzz|fizz buzz) (words|strings|version) (of|for) {it}",),
        short=("fizzbuzz", "fizz buzz"),
        explain="Returns FizzBuzz words for the numbers in {it}.",
        weight=0.7,
    ),
)

OPS: tuple[Op, ...] = tuple(widened(op) for op in (*RUNNING, *GRIDS, *TEXTS))
"""Running values, windows and texts of a list of numbers."""
