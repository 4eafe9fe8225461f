"""Operations that make a `dict[str, int]` from words or from text: counts, lengths, positions.

Covers: strs → dict, str → dict. Counts keep the order of first appearance. Does not cover: other
work on words and text (`pocket.ops.text`).
"""

from __future__ import annotations

from pocket.ops.base import Op
from pocket.ops.mappings_words import BOUND

_WORDS = "(words|strings|items|elements|names|entries)"


_WORD = "(word|string|item|element|name)"


_FROM_WORDS = (
    Op(
        name="word_counts",
        src="strs",
        dst="dict",
        expr="{w: {x}.count(w) for w in {x}}",
        do=(
            (
                f"count how (often|many times) (each|every) {_WORD} (occurs|appears|shows up) in"
                " {it}"
            ),
            (
                f"(count|tally) [up ]the {_WORDS} (of|in) {{it}} (one by one|in a"
                " (dict|dictionary)|separately)"
            ),
            (
                "(return|make|build|create) a (dict|dictionary|mapping) (from|of) (each|every)"
                f" {_WORD} (of|in) {{it}} to (its count|how often it appears|the number of times it"
                " occurs)"
            ),
            (
                f"(map|assign) (each|every) {_WORD} (of|in) {{it}} to (its count|its frequency|how"
                " often it appears|the number of times it occurs)"
            ),
            (
                "(compute|get|find|return|work out) the (frequency|count|number of occurrences) of"
                f" (each|every) {_WORD} (of|in) {{it}}"
            ),
            (
                "(build|make|return) a (frequency table|histogram|tally|frequency dict|counter) of"
                " {it}"
            ),
            "(turn|convert) {it} into a (frequency table|dict of counts|dictionary of counts)",
            f"(return|give) [the ]{_WORD} counts (of|for|in) {{it}}[ as a (dict|dictionary)]",
        ),
        get=(
            f"the (count|frequency|number of occurrences) of (each|every) {_WORD} (of|in) {{it}}",
            "the (word counts|word frequencies|frequencies|counts) (of|in) {it}",
            "the (frequency table|histogram|tally) of {it}",
        ),
        ask=(f"how (often|many times) does (each|every) {_WORD} (occur|appear) in {{it}}",),
        short=("word counts", "frequency dict", "tally", "counts per word"),
        explain="Maps every word of {it} to the number of times it occurs.",
        weight=3.0,
    ),
    Op(
        name="words_to_lengths",
        src="strs",
        dst="dict",
        expr="{w: len(w) for w in {x}}",
        do=(
            (
                f"map (each|every) {_WORD} (of|in) {{it}} to (its length|how long it is|its number"
                " of (letters|characters))"
            ),
            (
                f"(return|make|build|create) a (dict|dictionary|mapping) (from|of) {_WORDS} (of|in)"
                " {it} to [their ](length|lengths)"
            ),
            (
                f"(make|build|return) a (dict|dictionary) in which the {_WORDS} of {{it}} (are keys"
                " and the lengths are values|map to their lengths)"
            ),
            (
                f"(pair|associate) (each|every) {_WORD} (of|in) {{it}} with its length in a"
                " (dict|dictionary)"
            ),
            f"(turn|convert) {{it}} into a (dict|dictionary) of {_WORD} lengths",
        ),
        get=(
            (
                f"the (dict|dictionary|mapping) (from|of) (each|every) {_WORD} (of|in) {{it}} to"
                " its length"
            ),
            "a (dict|dictionary) of the word lengths (of|in) {it}",
        ),
        short=("word to length", "dict of lengths"),
        explain="Maps every word of {it} to its length.",
        weight=2.0,
    ),
    Op(
        name="word_positions",
        src="strs",
        dst="dict",
        expr="{w: i for i, w in enumerate({x})}",
        do=(
            f"map (each|every) {_WORD} (of|in) {{it}} to its (index|position)[ in the list]",
            (
                f"(return|make|build|create) a (dict|dictionary|mapping) (from|of) {_WORDS} (of|in)"
                " {it} to [their ](index|indices|positions)"
            ),
            (
                f"(pair|associate) (each|every) {_WORD} (of|in) {{it}} with its position in a"
                " (dict|dictionary)"
            ),
            f"(build|make) an index of {{it}}: {_WORD} to position",
            "(turn|convert) {it} into a (dict|dictionary) of (positions|indices)",
        ),
        get=(
            (
                f"the (dict|mapping) (from|of) (each|every) {_WORD} (of|in) {{it}} to its"
                " (index|position)"
            ),
        ),
        short=("word to index", "dict of positions"),
        explain="Maps every word of {it} to its position, the last one if it occurs several times.",
        weight=1.2,
    ),
    Op(
        name="first_positions",
        src="strs",
        dst="dict",
        expr="{w: {x}.index(w) for w in {x}}",
        do=(
            (
                f"map (each|every) {_WORD} (of|in) {{it}} to (the index of its first occurrence|its"
                " first (index|position)|where it first (appears|occurs))"
            ),
            (
                f"(return|make|build) a (dict|dictionary) from {_WORDS} (of|in) {{it}} to (the"
                " index where they first appear|their first (index|position))"
            ),
            (
                f"(find|record|remember) where (each|every) {_WORD} (of|in) {{it}} first"
                " (appears|occurs)"
            ),
        ),
        get=(f"the first (index|position) of (each|every) {_WORD} (of|in) {{it}}",),
        ask=(f"where does (each|every) {_WORD} first (appear|occur) in {{it}}",),
        short=("word to first index",),
        explain="Maps every word of {it} to the position of its first occurrence.",
        weight=0.6,
    ),
    Op(
        name="repeated_word_counts",
        src="strs",
        dst="dict",
        expr="{w: {x}.count(w) for w in {x} if {x}.count(w) > 1}",
        do=(
            (
                f"count each of the {_WORDS} (of|in) {{it}} that (occur|appear) more than once, in"
                " a (dict|dictionary)"
            ),
            (
                "(return|make|build) a (dict|dictionary) of the (duplicates|repeated"
                f" {_WORDS}|duplicate {_WORDS}) (of|in) {{it}} (with|and) their counts"
            ),
            (
                f"map the (duplicates|repeated {_WORDS}) (of|in) {{it}} to how often they"
                " (occur|appear)"
            ),
        ),
        get=(f"the counts of the (repeated|duplicated) {_WORDS} (of|in) {{it}}",),
        ask=(f"which {_WORDS} (of|in) {{it}} (occur|appear) more than once, and how often",),
        short=("counts of duplicates",),
        explain="Maps every word that occurs more than once in {it} to its count.",
        weight=0.8,
    ),
    Op(
        name="first_letter_counts",
        src="strs",
        dst="dict",
        body=(
            "{y} = {}",
            "for w in {x}:",
            "    if w:",
            "        {y}[w[0]] = {y}.get(w[0], 0) + 1",
        ),
        do=(
            f"count how many {_WORDS} (of|in) {{it}} (start|begin) with each (letter|character)",
            (
                f"(count|tally|group and count) the {_WORDS} (of|in) {{it}} by [their ](first"
                " letter|first character|initial)"
            ),
            (
                "(return|make|build) a (dict|dictionary) from (first letter|initial) to the number"
                f" of {_WORDS} (of|in) {{it}} that (start|begin) with it"
            ),
        ),
        get=(
            f"the number of {_WORDS} (of|in) {{it}} (per|for each|by) (first letter|initial)",
            "the first letter counts of {it}",
        ),
        ask=(f"how many {_WORDS} (of|in) {{it}} (start|begin) with each letter",),
        short=("counts by first letter",),
        explain="Counts the words of {it} by their first letter.",
        weight=0.8,
    ),
    Op(
        name="word_vowel_counts",
        src="strs",
        dst="dict",
        expr='{w: sum(c in "aeiou" for c in w.lower()) for w in {x}}',
        do=(
            (
                f"map (each|every) {_WORD} (of|in) {{it}} to (its number of vowels|its vowel"
                " count|how many vowels it has)"
            ),
            (
                f"(return|make|build) a (dict|dictionary) from {_WORDS} (of|in) {{it}} to [their"
                " ](vowel counts|number of vowels)"
            ),
            (
                f"count the vowels (in|of) (each|every) {_WORD} (of|in) {{it}}, returning a"
                " (dict|dictionary)"
            ),
        ),
        get=(
            f"the (dict|mapping) (from|of) (each|every) {_WORD} (of|in) {{it}} to its vowel count",
        ),
        short=("word to vowel count",),
        explain="Maps every word of {it} to its number of vowels.",
        weight=0.5,
    ),
    Op(
        name="words_to_value",
        src="strs",
        dst="dict",
        expr="{w: {k} for w in {x}}",
        do=(
            (
                "(make|build|return|create) a (dict|dictionary) (mapping|that maps) (each|every)"
                f" {_WORD} (of|in) {{it}} to {{k}}"
            ),
            f"map (each|every) {_WORD} (of|in) {{it}} to {{k}}[ in a (dict|dictionary)]",
            (
                f"(start|initialize|create) a (dict|dictionary) with the {_WORDS} of {{it}} as keys"
                " and {k} (for every value|as every value)"
            ),
            (
                f"give (each|every) {_WORD} (of|in) {{it}} the (same|starting|initial) value {{k}}"
                " in a (dict|dictionary)"
            ),
        ),
        get=(
            (
                f"a (dict|dictionary) (with|of) (each|every) {_WORD} (of|in) {{it}} (set|mapped) to"
                " {k}"
            ),
        ),
        short=("dict of words to {k}", "all words mapped to {k}"),
        explain="Maps every word of {it} to {k}.",
        params={"k": BOUND},
        weight=0.6,
    ),
)


_FROM_TEXT = (
    Op(
        name="character_counts",
        src="str",
        dst="dict",
        expr="{c: {x}.count(c) for c in {x}}",
        do=(
            (
                "count how (often|many times) (each|every) (character|char) (occurs|appears|shows"
                " up) in {it}"
            ),
            (
                "(count|tally) [up ](each of the|the different) (characters|chars) (of|in) {it} in"
                " a (dict|dictionary)"
            ),
            (
                "(return|make|build|create) a (dict|dictionary|mapping) (from|of) (each|every)"
                " (character|char) (of|in) {it} to (its count|how often it appears)"
            ),
            (
                "map (each|every) (character|char) (of|in) {it} to (its count|its frequency|the"
                " number of times it occurs)"
            ),
            (
                "(compute|get|find|return) the (frequency|count) of (each|every) (character|char)"
                " (of|in) {it}"
            ),
            (
                "(build|make|return) a (character histogram|character frequency table|character"
                " tally) of {it}"
            ),
        ),
        get=(
            "the (character counts|character frequencies) (of|in) {it}",
            "the (count|frequency) of (each|every) (character|char) (of|in) {it}",
        ),
        ask=("how (often|many times) does (each|every) (character|char) (occur|appear) in {it}",),
        short=("character counts", "char frequencies", "counts per character"),
        explain="Maps every character of {it} to the number of times it occurs.",
        weight=2.0,
    ),
    Op(
        name="letter_counts",
        src="str",
        dst="dict",
        expr="{c: {x}.count(c) for c in {x} if c.isalpha()}",
        do=(
            (
                "count how (often|many times) (each|every) letter (occurs|appears|shows up|is used)"
                " in {it}"
            ),
            (
                "(count|tally) [up ]the letters (of|in) {it} (in a (dict|dictionary)|one by one|by"
                " letter)"
            ),
            (
                "(return|make|build|create) a (dict|dictionary|mapping) (from|of) (each|every)"
                " letter (of|in) {it} to (its count|how often it appears)"
            ),
            (
                "map (each|every) letter (of|in) {it} to (its count|its frequency|the number of"
                " times it occurs)"
            ),
            "(compute|get|find|return) the (frequency|count) of (each|every) letter (of|in) {it}",
            (
                "count each [different ]letter (of|in) {it}, (ignoring|skipping|leaving out)"
                " (everything else|spaces and punctuation|what is not a letter)"
            ),
        ),
        get=(
            "the (letter counts|letter frequencies) (of|in) {it}",
            "the (count|frequency) of (each|every) letter (of|in) {it}",
        ),
        ask=("how (often|many times) does (each|every) letter (occur|appear) in {it}",),
        short=("letter counts", "letter frequencies", "counts per letter"),
        explain="Maps every letter of {it} to the number of times it occurs.",
        weight=2.0,
    ),
    Op(
        name="letter_counts_ignoring_case",
        src="str",
        dst="dict",
        expr="{c: {x}.lower().count(c) for c in {x}.lower() if c.isalpha()}",
        do=(
            (
                "count (each|every) letter (of|in) {it}, (ignoring case|case-insensitively|treating"
                " upper and lower case as the same)"
            ),
            (
                "count how (often|many times) (each|every) letter (occurs|appears) in {it},"
                " (ignoring case|regardless of case|no matter the case)"
            ),
            (
                "(return|build) a (case-insensitive|case insensitive) (dict|dictionary) of letter"
                " counts (of|for) {it}"
            ),
            "(tally|count) each letter (of|in) {it} as lowercase",
        ),
        get=(
            "the (case-insensitive|case insensitive) letter counts (of|in) {it}",
            "the letter counts (of|in) {it}, ignoring case",
        ),
        short=("letter counts, case ignored",),
        explain="Maps every letter of {it} to the number of times it occurs, ignoring case.",
        weight=0.8,
    ),
    Op(
        name="vowel_counts",
        src="str",
        dst="dict",
        expr='{c: {x}.lower().count(c) for c in "aeiou"}',
        do=(
            "count (each|every) vowel (of|in) {it}[ separately][, ignoring case]",
            (
                "count how (often|many times) (each|every) (vowel|of the five vowels)"
                " (occurs|appears) in {it}"
            ),
            (
                "(return|make|build) a (dict|dictionary) (from|of) (each|every) vowel to (its"
                " count|how often it appears) in {it}"
            ),
        ),
        get=("the (count|frequency) of (each|every) vowel (of|in) {it}",),
        ask=("how (often|many times) does (each|every) vowel (occur|appear) in {it}",),
        short=("counts per vowel",),
        explain="Maps every vowel to the number of times it occurs in {it}, ignoring case.",
        weight=0.7,
    ),
    Op(
        name="text_word_counts",
        src="str",
        dst="dict",
        expr="{w: {x}.split().count(w) for w in {x}.split()}",
        do=(
            "split {it} into words and count (each one|each word|every word|how often each occurs)",
            "count how (often|many times) (each|every) word (occurs|appears|shows up) in {it}",
            (
                "(return|make|build|create) a (dict|dictionary|mapping) (from|of) (each|every) word"
                " (of|in) {it} to (its count|how often it appears)"
            ),
            (
                "map (each|every) word (of|in) {it} to (its count|its frequency|the number of times"
                " it occurs)"
            ),
            "(compute|get|find|return) the (frequency|count) of (each|every) word (of|in) {it}",
            "(tally|count) [up ](each word|every word) (of|in) {it} in a (dict|dictionary)",
        ),
        get=(
            "the (word counts|word frequencies) (of|in) {it}",
            "the (count|frequency) of (each|every) word (of|in) {it}",
        ),
        ask=("how (often|many times) does (each|every) word (occur|appear) in {it}",),
        short=("word counts", "word frequencies"),
        explain="Maps every word of {it} to the number of times it occurs.",
        weight=2.0,
    ),
    Op(
        name="text_word_lengths",
        src="str",
        dst="dict",
        expr="{w: len(w) for w in {x}.split()}",
        do=(
            (
                "map (each|every) word (of|in) {it} to (its length|how long it is|its number of"
                " letters)"
            ),
            (
                "(return|make|build) a (dict|dictionary) (from|of) (each|every) word (of|in) {it}"
                " to its length"
            ),
            "split {it} into words and (map|match) each to its length",
        ),
        get=("a (dict|dictionary) of the word lengths (of|in) {it}",),
        short=("word to length",),
        explain="Maps every word of {it} to its length.",
        weight=0.8,
    ),
    Op(
        name="last_character_positions",
        src="str",
        dst="dict",
        expr="{c: i for i, c in enumerate({x})}",
        do=(
            "map (each|every) (character|char|letter) (of|in) {it} to its last (index|position)",
            (
                "(return|build) a (dict|dictionary) from (each|every) character (of|in) {it} to"
                " (the last index where it occurs|its last position)"
            ),
            "(find|record) where (each|every) character (of|in) {it} last (occurs|appears)",
        ),
        get=("the last (index|position) of (each|every) character (of|in) {it}",),
        short=("char to last index",),
        explain="Maps every character of {it} to the position of its last occurrence.",
        weight=0.4,
    ),
)


OPS: tuple[Op, ...] = (*_FROM_WORDS, *_FROM_TEXT)
