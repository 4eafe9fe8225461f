"""Everyday chores on a list of strings, each told as one thing: tags, files, emails, names, lists of people.

Does not cover: single steps such as stripping or lowercasing (`pocket.ops.text_words`), plain filters
(`pocket.ops.text_filter`).
"""

# ruff: noqa: E501 - a phrase stays on one line
from __future__ import annotations

from functools import partial

from pocket.ops.base import Op, Param
from pocket.ops.spelling import chore
from pocket.ops.text_params import (
    COUNT,
    LENGTH,
    PART,
    PREFIX,
    QUOTED_PREFIX,
    SEPARATOR,
    WORD,
    one_of,
    say_number,
    say_quoted,
)
from pocket.ops.two_inputs import SAMPLE, draw_words

_NOUNS = {
    "WORDS": "(words|words|strings|items|entries|names)",
    "a WORD": "(a word|a string|an item|an entry)",
    "WORD": "(word|string|item|entry)",
    "EACH": "(each|every) (word|string|item|entry|name)",
    "GIVE": "(return|give|give back|hand back|list|get)",
    "KEEP": "(keep|pick|take|select|find|return|get) [only ]",
    "DROP": "(drop|remove|throw out|leave out|filter out|weed out|discard)",
    "TEST": "(check|tell|see|find out|test) (whether|if)",
}  # fmt: skip


_OTHER = Param(
    draw=draw_words,
    type="strs",
    names=("b", "other", "words2", "others", "second", "list2", "known"),
)
_FILL = one_of(
    "n/a", "unknown", "none", "?", "-", "missing", "TBD", "anonymous", "empty",
    names=("default", "placeholder", "fill", "missing", "s"), constant=False,
)  # fmt: skip
_EXTENSION = Param(
    draw=lambda rng: rng.choice("py txt csv md jpg png json pdf html js mp3 log zip xml".split()),  # noqa: SIM905
    type="str", names=("ext", "extension", "kind", "file_type"), say=say_quoted,
)  # fmt: skip
_LOW = Param(
    draw=lambda rng: rng.randint(2, 4),
    names=("lo", "low", "min_len", "shortest", "a"),
    say=say_number,
)
_HIGH = Param(
    draw=lambda rng: rng.randint(5, 9),
    names=("hi", "high", "max_len", "longest", "b"),
    say=say_number,
)
_SHUFFLED = Param(
    draw=lambda rng: rng.choice("eat gif nus dare listen act der stop wink bob yak silent noon cat kay tae evil abc".split()),  # noqa: SIM905
    type="str", names=("word", "target", "s", "letters", "base"), say=say_quoted,
)  # fmt: skip
_NEW_WORD = Param(
    draw=WORD.draw, type="str", names=("new", "replacement", "by", "t"), say=say_quoted
)

_WORD = Param(
    draw=lambda rng: str(rng.choice(SAMPLE)) if rng.random() < 0.4 else str(WORD.draw(rng)),
    type="str", names=WORD.names, say=say_quoted,
)  # fmt: skip


_op = partial(chore, src="strs", words=_NOUNS)

CLEANING = (
    _op(
        "clean_tags", "strs", "[w.strip().lower() for w in {x} if w.strip()]", 2.0,
        "Returns the strings of {it} stripped and in lower case, without the blank ones.",
        (
            "clean up {it}: no (surrounding spaces|spaces around), all lowercase, blank ones (gone|dropped|thrown out)",
            "trim and lowercase EACH in {it} and drop whatever ends up empty",
            "(normalize|tidy up|clean|sanitize) {it} by stripping and lowercasing EACH and (leaving out|skipping|dropping) the (blank|empty) ones",
            "DROP the blank WORDS in {it} and return the (rest|others) trimmed and in lower case",
            "strip EACH in {it} and lowercase it, except that those with nothing left after stripping (are skipped|do not appear in the result)",
            "make {it} (uniform|consistent): small letters only, nothing but the text itself without outer spaces, and no blank entries",
            "return every non-blank WORD in {it} in lower case and without the spaces around it",
        ),
        (
            "the (cleaned|cleaned-up|tidied) WORDS (in|of) {it}, that is trimmed, lowercased and without the blank ones",
            "every non-blank WORD in {it}, stripped and lowercased",
            "{it} (stripped|trimmed), in lower case and with the empty ones (removed|left out)",
        ),
        ("what is left of {it} after trimming, lowercasing and dropping the blanks",),
        ("strip + lower, no empties", "strip/lowercase, drop blanks", "trimmed, lowercased, blanks out"),
    ),
    _op(
        "clean_and_dedupe", "strs", "list(dict.fromkeys(w.strip().lower() for w in {x} if w.strip()))", 1.8,
        "Returns the distinct strings of {it} stripped and in lower case, without the blank ones, in order of first appearance.",
        (
            "clean up {it}: trim, lowercase, no blanks, no (duplicates|repeats), first-seen order",
            "strip and lowercase EACH in {it} and drop the blank ones and the (duplicates|repeats), keeping the order",
            "(turn|make) {it} into a tidy list where everything is trimmed and lowercase, nothing is blank and nothing (occurs|appears) twice, in the original order",
            "(normalize|sanitize) {it} by trimming and lowercasing and keep each non-blank result once, in order of (first appearance|arrival)",
            "(boil|cut) {it} down to the different non-blank WORDS, ignoring case and outer spaces, written in lower case in the order they first show up",
        ),
        (
            "the distinct non-blank WORDS (in|of) {it} after stripping and lowercasing, in order of first appearance",
            "{it} trimmed, lowercased and (deduplicated|without repeats), blanks left out, order kept",
        ),
        ("which distinct non-blank WORDS are in {it} after trimming and lowercasing, in order",),
        ("strip, lower, no blanks, no dupes, keep order", "trim + lowercase + dedupe, blanks out, order kept"),
    ),
    _op(
        "lowercase_unique", "strs", "list(dict.fromkeys(w.lower() for w in {x}))", 1.5,
        "Returns the distinct strings of {it} in lower case, in order of first appearance.",
        (
            "lowercase EACH in {it} and (drop|remove) the (duplicates|repeats), keeping the order",
            "dedupe {it} (ignoring case|case-insensitively) and return the survivors in lower case in their original order",
            "list every different WORD in {it} once, in lower case, treating upper and lower case as the same, in order of first appearance",
            "(get rid of|knock out) the (repeats|duplicates) in {it}, where Bob and BOB count as the same, and give everything back in lower case in the order of first appearance",
            "collapse the WORDS in {it} that differ only in capitals into one lowercase copy, in order of first appearance",
        ),
        (
            "the lowercased WORDS (in|of) {it} without (duplicates|repeats), in order of first appearance",
            "each different WORD in {it} once, in lower case and ignoring case, in the original order",
        ),
        ("which different WORDS are in {it} once everything is lowercase, in order of first appearance",),
        ("lowercased, no dupes, order kept", "unique, case-insensitive, in lowercase"),
    ),
    _op(
        "sorted_vocabulary", "strs", "sorted({w.lower() for w in {x}})", 1.5,
        "Returns the distinct strings of {it} in lower case and in alphabetical order.",
        (
            "(build|make|extract) the vocabulary of {it}: every different WORD once, in lower case, (a to z|in alphabetical order)",
            "lowercase EACH in {it} and drop the duplicates and sort the rest alphabetically",
            "GIVE the different WORDS in {it} alphabetically and in lower case, with case playing no role",
            "make an index of {it}, that is each WORD once in small letters, from a to z",
            "sort the distinct lowercase forms of the WORDS in {it}",
        ),
        (
            "the sorted distinct lowercase forms of the WORDS in {it}",
            "the vocabulary of {it}, lowercased, without repeats and in alphabetical order",
        ),
        ("which different WORDS are in {it}, lowercased and in alphabetical order",),
        ("lowercase, unique, sorted", "sorted set of lowercased words", "vocabulary a-z, lowercase"),
    ),
    _op(
        "single_spaced", "strs", "[' '.join(w.split()) for w in {x}]", 1.3,
        "Returns the strings of {it} stripped and with single spaces inside.",
        (
            "(squash|squeeze|collapse|shrink) the (runs of spaces|multiple spaces) inside EACH in {it} to one space and strip the ends",
            "fix the spacing of EACH in {it}: one space between parts, none at the ends",
            "make sure no WORD in {it} has double spaces or spaces at the ends",
            "split EACH in {it} at whitespace and join the parts with one space",
            "(normalize|normalise|clean up) the whitespace inside EACH in {it} to single spaces, with nothing before or after",
        ),
        (
            "the WORDS (in|of) {it} with every run of whitespace turned into one space and the ends trimmed",
            "{it} with the whitespace in EACH normalized to single spaces and trimmed at the ends",
        ),
        ("how do the WORDS in {it} look with single spaces inside and none at the ends",),
        ("normalize spaces in each", "collapse double spaces + trim each"),
    ),
    _op(
        "fill_empties", "strs", "[w or {s} for w in {x}]", 1.4,
        "Returns the strings of {it} with {s} in place of the empty ones.",
        (
            "put {s} wherever a WORD in {it} is empty",
            "replace the empty (ones|strings|entries) in {it} (with|by) {s}",
            "fill the (gaps|holes|empty slots) in {it} with {s} and leave the other WORDS alone",
            "use {s} (as the default|as a placeholder) for every empty WORD in {it}",
            "return {it} as it is, except that {s} stands where there was an empty string",
            "make EACH in {it} that has no characters into {s}",
        ),
        (
            "{it} with {s} (in place of|instead of) the empty ones",
            "the WORDS in {it}, the empty ones replaced by {s}",
        ),
        ("what does {it} look like with {s} instead of every empty WORD",),
        ("'' -> {s}", "empty ones become {s}", "{s} for missing ones"),
        s=_FILL,
    ),
    _op(
        "move_empties_to_end", "strs", "[w for w in {x} if w] + [w for w in {x} if not w]", 1.0,
        "Returns {it} with the empty strings moved to the end.",
        (
            "(move|push|shift) the empty WORDS in {it} to the (end|back), keeping the order of the others",
            "GIVE the non-empty WORDS in {it} first, in order, and then the empty ones",
            "put all the empty strings behind everything else in {it} without changing the rest of the order",
            "(let|make) the empty ones in {it} sink to the bottom while the others stay in order",
            "reorder {it} so that nothing empty comes before something that is not empty, otherwise in the same order",
        ),
        (
            "{it} with the empty ones (moved to|at) the end and the others in order",
            "the non-empty WORDS in {it} followed by the empty ones",
        ),
        (),
        ("empties last", "empty ones to the back, rest in order"),
    ),
    _op(
        "strip_punctuation", "strs", "[w.strip('.,;:!?') for w in {x}]", 1.2,
        "Returns the strings of {it} without . , ; : ! ? at their ends.",
        (
            "(strip|cut off|remove) the punctuation marks '.,;:!?' (at|from) both ends of EACH in {it}",
            "take dots, commas, semicolons, colons, exclamation marks and question marks off both ends of EACH in {it}",
            "make sure no WORD in {it} starts or ends with one of '.,;:!?'",
            "free EACH in {it} from the characters '.,;:!?' at the start and at the end, leaving those inside",
            "trim any of '.,;:!?' around EACH in {it}",
        ),
        (
            "the WORDS (in|of) {it} without any of '.,;:!?' at (either end|the start or the end)",
            "{it} with the characters '.,;:!?' stripped off both ends of EACH",
        ),
        (),
        ("strip '.,;:!?' off each", "no .,;:!? at the ends"),
    ),
    _op(
        "drop_comments", "strs", "[w for w in {x} if w.strip() and not w.strip().startswith('#')]", 1.4,
        "Returns the lines of {it} that are neither blank nor comments starting with #.",
        (
            "(skip|drop|ignore|leave out) the blank lines and the comment lines in {it}, a comment being a line whose first non-space character is #",
            "KEEP the lines in {it} that are not blank and do not start with # (after|once) the outer spaces are stripped",
            "clean a config file given as {it}: throw out blank lines and those that begin with #, even when indented",
            "get rid of every line in {it} that is blank or, apart from leading spaces, starts with #",
            "return whatever in {it} is neither blank nor a comment, where a comment starts with # and may be indented",
        ),
        (
            "the lines in {it} that are neither blank nor a (possibly indented|maybe indented) # comment",
            "{it} without the blank lines and the lines that start with # after stripping",
        ),
        ("which lines in {it} are neither blank nor start with #, leading spaces aside",),
        ("no blanks, no # comments, strip before testing", "real lines only: not blank, not # after strip"),
    ),
    _op(
        "capitalize_first_letter", "strs", "[w[:1].upper() + w[1:] for w in {x}]", 1.4,
        "Returns the strings of {it} with the first letter in upper case and the rest unchanged.",
        (
            "(capitalize|uppercase) only the first letter of EACH in {it} and leave the rest (as it is|untouched|unchanged)",
            "make the first letter of EACH in {it} big without (touching|changing) the other letters",
            "give EACH in {it} a capital at the start, the other letters staying as they are",
            "change nothing in {it} but the first letter of EACH, which becomes a capital",
            "turn ipod into Ipod and macBook into MacBook: for EACH in {it} the first letter goes to upper case and the rest does not change",
        ),
        (
            "{it} with the first letter of EACH in upper case and the rest unchanged",
            "the WORDS in {it}, each starting with a capital and otherwise as before",
        ),
        (),
        ("first letter upper, rest untouched", "first char upper, rest as is"),
    ),
    _op(
        "title_case_names", "strs", "[w.strip().title() for w in {x}]", 1.4,
        "Returns the strings of {it} stripped and in title case.",
        (
            "trim EACH in {it} and put it in title case",
            "(tidy|clean|fix) the WORDS in {it}: outer spaces off, every part starting with a capital and going on in small letters",
            "write EACH in {it} the way names are written, with capitals at the start of every part and small letters after, and strip the ends",
            "(bring|convert) EACH in {it} to title case without spaces around it",
            "strip the spaces around EACH in {it} and capitalize every part of it, small letters after each capital",
        ),
        (
            "the WORDS (in|of) {it} trimmed and in title case",
            "{it} stripped and title-cased, one by one",
        ),
        (),
        ("strip + title case each", "strip and .title each", "trimmed, title-cased"),
    ),
)  # fmt: skip
CHOOSING = (
    _op(
        "first_word_longer_than", "str", "next((w for w in {x} if len(w) > {k}), '')", 1.6,
        "Returns the first string of {it} that is longer than {k} characters, or an empty string if there is none.",
        (
            "find the first WORD in {it} with more than {k} (letters|characters), or an empty string if there is none",
            "go through {it} and return the first WORD (longer than|whose length exceeds) {k}, '' (if|when) nothing fits",
            "stop at the first WORD in {it} that has over {k} characters and return it; an empty string means no such thing",
            "(return|give) the earliest WORD in {it} that is longer than {k}, and an empty string when they are all too short",
        ),
        (
            "the first WORD in {it} longer than {k} (characters|letters), '' if there is none",
            "the first WORD in {it} whose length is above {k}, or an empty string",
        ),
        ("which is the first WORD in {it} with more than {k} characters, '' if none",),
        ("first one longer than {k} or ''", "first with len > {k}, else ''"),
        k=LENGTH,
    ),
    _op(
        "first_word_starting_with", "str", "next((w for w in {x} if w.startswith({s})), '')", 1.5,
        "Returns the first string of {it} that starts with {s}, or an empty string if there is none.",
        (
            "find the first WORD in {it} that (starts|begins) with {s}, or an empty string if there is none",
            "look for a WORD in {it} beginning with {s} and return the first (hit|match), '' (if|when) there is no match",
            "autocomplete {s} with the first fitting WORD in {it}, an empty string when nothing starts that way",
            "return the earliest WORD in {it} having {s} at its start, and '' if no WORD does",
        ),
        (
            "the first WORD in {it} that starts with {s}, '' if none does",
            "the first match for the prefix {s} in {it}, or an empty string",
        ),
        ("which WORD in {it} is the first to start with {s}, '' if none does",),
        ("first starting with {s} or ''", "first match for prefix {s}, else ''"),
        s=PREFIX,
    ),
    _op(
        "first_word_containing", "str", "next((w for w in {x} if {s} in w), '')", 1.3,
        "Returns the first string of {it} that contains {s}, or an empty string if there is none.",
        (
            "find the first WORD in {it} that (contains|includes|has) {s}, or an empty string if there is none",
            "look through {it} and return the first WORD with {s} (somewhere|anywhere) in it, '' (if|when) nothing matches",
            "search {it} for {s} and return the first WORD it occurs in, otherwise an empty string",
            "return the earliest WORD in {it} with {s} inside, and '' if no WORD has it",
        ),
        (
            "the first WORD in {it} that contains {s}, '' if none does",
            "the first WORD in {it} with {s} inside, or an empty string",
        ),
        ("which WORD in {it} is the first to contain {s}, '' if none does",),
        ("first containing {s} or ''", "first with {s} in it, else ''"),
        s=PART,
    ),
    _op(
        "search_ignoring_case", "strs", "[w for w in {x} if {s}.lower() in w.lower()]", 1.7,
        "Returns the strings of {it} that contain {s} without regard to case.",
        (
            "search {it} for {s}, (ignoring case|case-insensitively), and return every WORD that contains it",
            "KEEP the WORDS in {it} that contain {s}, (upper or lower case does not matter|whatever the case|regardless of case)",
            "GIVE all search hits for {s} in {it}, where a hit is a WORD with that text anywhere in it, capitals or not",
            "DROP everything in {it} in which {s} does not occur, case ignored",
            "filter {it} by the search text {s}, big and small letters being the same",
        ),
        (
            "the WORDS in {it} that contain {s}, ignoring case",
            "every WORD in {it} with {s} (somewhere|anywhere) in it, in capitals or small letters",
        ),
        ("which WORDS in {it} contain {s} when case is ignored",),
        ("contains {s}, case-insensitive", "case-insensitive search for {s}"),
        s=PART,
    ),
    _op(
        "starting_with_ignoring_case", "strs", "[w for w in {x} if w.lower().startswith({s}.lower())]", 1.4,
        "Returns the strings of {it} that start with {s} without regard to case.",
        (
            "KEEP the WORDS in {it} that start with {s}, (ignoring case|upper or lower case alike)",
            "suggest completions for {s}: every WORD in {it} that begins with it, case ignored",
            "filter {it} by the prefix {s} case-insensitively",
            "DROP whatever in {it} does not begin with {s}, regardless of capitals",
            "GIVE each WORD in {it} that starts with {s}, no matter whether in big or small letters",
        ),
        (
            "the WORDS in {it} that start with {s}, ignoring case",
            "every WORD in {it} beginning with {s} in capitals or small letters",
        ),
        ("which WORDS in {it} start with {s} if case does not matter",),
        ("prefix {s}, case-insensitive", "starts with {s}, any case"),
        s=PREFIX,
    ),
    _op(
        "words_between_lengths", "strs", "[w for w in {x} if {k} <= len(w) <= {m}]", 1.4,
        "Returns the strings of {it} that have from {k} to {m} characters, in order.",
        (
            "KEEP the WORDS in {it} that have between {k} and {m} (characters|letters), (inclusive|both included)",
            "DROP any WORD in {it} shorter than {k} or longer than {m} characters",
            "GIVE the WORDS in {it} whose length is at least {k} and at most {m}",
            "let only those WORDS in {it} through that are no shorter than {k} and no longer than {m}",
            "filter {it} by length, {k} to {m} characters being fine, (limits|bounds) included",
        ),
        (
            "the WORDS in {it} with a length from {k} to {m} [inclusive]",
            "every WORD in {it} that has at least {k} but not more than {m} characters",
        ),
        ("which WORDS in {it} have from {k} to {m} characters",),
        ("length {k} to {m} inclusive", "{k} <= len <= {m}", "no shorter than {k}, no longer than {m}"),
        k=_LOW, m=_HIGH,
    ),
    _op(
        "all_longest_words", "strs", "[w for w in {x} if len(w) == max(len(v) for v in {x})]", 1.5,
        "Returns all strings of {it} that have the greatest length, in order.",
        (
            "find all the longest WORDS in {it}, (ties included|several if they tie)",
            "KEEP the WORDS in {it} that are as long as the longest one",
            "DROP every WORD in {it} that is shorter than the longest one",
            "GIVE everyone in {it} who ties for the greatest length, in the original order",
            "work out the length of the longest WORD in {it} and return all WORDS of exactly that length",
        ),
        (
            "all the WORDS in {it} of maximal length",
            "every WORD in {it} that no other one exceeds in length",
            "the list of the longest WORDS in {it}, ties included",
        ),
        ("which WORDS in {it} are the longest, ties included",),
        ("all longest, ties included", "those of max length"),
    ),
    _op(
        "words_seen_once", "strs", "[w for w in {x} if {x}.count(w) == 1]", 1.4,
        "Returns the strings that occur exactly once in {it}, in order.",
        (
            "KEEP the WORDS that occur exactly once in {it}",
            "DROP every copy of anything that appears more than once in {it}",
            "GIVE the loners in {it}, that is WORDS without a (second copy|duplicate)",
            "find which WORDS show up a single time in {it}",
            "leave nothing in {it} that has a double, not even the first copy of it",
        ),
        (
            "the WORDS that (occur|appear|show up) (exactly once|only once) in {it}",
            "everything in {it} that is not repeated anywhere in it",
        ),
        ("which WORDS occur exactly once in {it}",),
        ("only those with count 1", "singletons", "non-repeated only"),
    ),
    _op(
        "words_with_double_letters", "strs", "[w for w in {x} if any(a == b for a, b in zip(w, w[1:]))]", 1.1,
        "Returns the strings of {it} in which a character occurs twice in a row.",
        (
            "KEEP the WORDS in {it} with a double letter, like the ee in tree",
            "find the WORDS in {it} in which (some|a) character comes twice in a row",
            "DROP every WORD in {it} where no two neighbouring characters are equal",
            "GIVE each WORD in {it} that has two identical characters side by side",
        ),
        (
            "the WORDS in {it} that have the same character twice in a row",
            "every WORD in {it} with (a double letter|two equal neighbouring characters)",
        ),
        ("which WORDS in {it} have the same letter twice in a row",),
        ("with double letters", "same char twice in a row"),
    ),
    _op(
        "words_repeating_a_letter", "strs", "[w for w in {x} if len(set(w)) < len(w)]", 1.2,
        "Returns the strings of {it} in which a character occurs more than once.",
        (
            "KEEP the WORDS in {it} in which at least one character occurs more than once",
            "find the WORDS in {it} that use some letter (twice or more|more than once), next to each other or not",
            "DROP every WORD in {it} whose characters are all different",
            "GIVE each WORD in {it} that has a repeated character anywhere",
            "leave out the isograms in {it}, where no character is repeated, and keep the rest",
        ),
        (
            "the WORDS in {it} that contain (some|a) character more than once",
            "every WORD in {it} whose characters are not all different",
        ),
        ("which WORDS in {it} have a letter that occurs more than once in them",),
        ("with a repeated letter", "not all letters different"),
    ),
    _op(
        "words_without_vowels", "strs", "[w for w in {x} if not any(c in 'aeiou' for c in w.lower())]", 1.1,
        "Returns the strings of {it} that contain no vowel.",
        (
            "KEEP the WORDS in {it} (that have no vowel|without any vowel), big or small",
            "DROP every WORD in {it} with a vowel in it, be it upper or lower case",
            "GIVE each WORD in {it} in which none of the letters a e i o u occurs, ignoring case",
            "find the WORDS in {it} that do without vowels",
        ),
        (
            "the WORDS in {it} without (a vowel|vowels)",
            "every WORD in {it} that contains none of a, e, i, o, u, ignoring case",
        ),
        ("which WORDS in {it} contain no vowels",),
        ("no vowels at all", "those without any vowel"),
    ),
    _op(
        "words_of_even_length", "strs", "[w for w in {x} if len(w) % 2 == 0]", 1.3,
        "Returns the strings of {it} that have an even number of characters.",
        (
            "KEEP the WORDS in {it} (with|that have) an even number of (letters|characters)",
            "DROP every WORD in {it} whose length is odd",
            "GIVE each WORD in {it} whose length (is even|can be divided by 2|is divisible by two)",
            "throw away whatever in {it} has an odd number of characters",
            "find those in {it} that could be cut into two halves of equal length",
        ),
        (
            "the WORDS in {it} of even length",
            "every WORD in {it} whose length is a multiple of (2|two)",
        ),
        ("which WORDS in {it} have an even number of letters",),
        ("even length only", "len even", "no odd lengths"),
    ),
    _op(
        "words_with_a_digit", "strs", "[w for w in {x} if any(c.isdigit() for c in w)]", 1.4,
        "Returns the strings of {it} that contain at least one digit.",
        (
            "KEEP the WORDS in {it} that contain (at least one|a|any) digit",
            "DROP every WORD in {it} that has no digit in it",
            "find those in {it} with a (digit|numeral) somewhere in them",
            "GIVE each WORD in {it} where one or more characters are digits",
        ),
        (
            "the WORDS in {it} with (at least one|a) digit in them",
            "every WORD in {it} that is not free of digits",
        ),
        ("which WORDS in {it} contain a digit",),
        ("with a digit in it", "any digit inside", "has digits"),
    ),
    _op(
        "same_first_and_last_letter", "strs", "[w for w in {x} if w and w[0] == w[-1]]", 1.3,
        "Returns the non-empty strings of {it} whose first and last characters are the same.",
        (
            "KEEP the non-empty WORDS in {it} that start and end with the same (letter|character)",
            "DROP every WORD in {it} that is empty or whose first and last (letters|characters) differ",
            "find those in {it} that have at least one character and begin the way they end, with the same character",
            "GIVE each WORD in {it} with equal (letters|characters) at both ends, empty ones excluded",
        ),
        (
            "the non-empty WORDS in {it} whose first (letter|character) is also the last",
            "every WORD in {it} that begins and ends with the same character, leaving out empty ones",
        ),
        ("which non-empty WORDS in {it} start and end with the same letter",),
        ("first letter == last letter, no empties", "same start and end, non-empty"),
    ),
    _op(
        "anagrams_of", "strs", "[w for w in {x} if sorted(w) == sorted({s})]", 1.5,
        "Returns the strings of {it} that are anagrams of {s}.",
        (
            "find the anagrams of {s} in {it}",
            "KEEP the WORDS in {it} that (are anagrams of|have exactly the same letters as) {s}",
            "GIVE each WORD in {it} that can be made by shuffling the letters of {s}, all of them used",
            "DROP the WORDS in {it} that are no rearrangement of the letters of {s}",
            "tell which WORDS in {it} use exactly the letters of {s}, each as often, in whatever order",
        ),
        (
            "the WORDS in {it} that are anagrams of {s}",
            "every WORD in {it} that is a rearrangement of {s}",
            "the anagrams of {s} among {it}",
        ),
        ("which WORDS in {it} are anagrams of {s}",),
        ("anagrams of {s}", "same letters as {s}, any order"),
        s=_SHUFFLED,
    ),
    _op(
        "emails_without_at", "strs", "[w for w in {x} if '@' not in w]", 1.4,
        "Returns the strings of {it} that contain no @ sign.",
        (
            "find the broken email addresses in {it}, which are those without an @",
            "KEEP the (strings|entries|items) in {it} that have no @ in them",
            "DROP everything in {it} that contains an @ (sign|somewhere)",
            "tell which (strings|entries|items) in {it} cannot be an email because the @ is missing",
            "GIVE whatever in {it} lacks an @",
        ),
        (
            "the (strings|entries|items) in {it} without an @",
            "the invalid emails in {it}, an email being invalid when it has no @",
        ),
        ("which (strings|entries|items) in {it} do not contain an @",),
        ("only those with no @", "those without @"),
    ),
    _op(
        "drop_files_of_kind", "strs", "[w for w in {x} if not w.endswith('.' + {s})]", 1.2,
        "Returns {it} without the file names that end in a dot and {s}.",
        (
            "(skip|drop|leave out|ignore) the files in {it} whose extension is {s}, given without the dot",
            "DROP the files in {it} that end in a dot followed by {s}",
            "KEEP the files in {it} that do not end in a dot plus {s}",
            "let every file in {it} through except those with the extension {s}, to which the dot has to be added",
        ),
        (
            "the files in {it} that do not end in a dot and {s}",
            "{it} without the files that have the extension {s}, given without the dot",
        ),
        ("which files in {it} do not end in a dot and then {s}",),
        ("not ending in dot + {s}", "no files with extension {s}, dot not included"),
        s=_EXTENSION,
    ),
    _op(
        "words_at_least_times", "strs", "[w for w in dict.fromkeys({x}) if {x}.count(w) >= {k}]", 1.3,
        "Returns the strings that occur at least {k} times in {it}, each once.",
        (
            "find the WORDS that occur at least {k} times in {it}, each listed once, in order of first appearance",
            "list once each WORD that shows up {k} or more times in {it}, in first-seen order",
            "DROP what occurs fewer than {k} times in {it} and return the others once each, in order of first appearance",
            "tell which WORDS turn up no fewer than {k} times in {it}, naming each only once and in the order they first come",
        ),
        (
            "the distinct WORDS that occur {k} times or more in {it}, in order of first appearance",
            "each WORD with at least {k} copies in {it}, listed once, in order of first appearance",
        ),
        ("which WORDS occur {k} or more times in {it}, each named once in order of first appearance",),
        ("count >= {k}, each once", "at least {k} times, listed once"),
        k=COUNT,
    ),
    _op(
        "top_words", "strs", "sorted(dict.fromkeys({x}), key={x}.count, reverse=True)[:{k}]", 1.9,
        "Returns the {k} most frequent strings of {it}, most frequent first, ties in order of first appearance.",
        (
            "find the {k} most (frequent|common) WORDS in {it}, most frequent first, ties in order of first appearance",
            "GIVE the top {k} WORDS in {it} by how often they occur, (the most frequent|the commonest) leading",
            "count how often each WORD occurs in {it} and return the {k} with the highest counts, best first, the earlier one first in a tie",
            "rank the different WORDS in {it} by frequency, highest first, and keep the first {k}",
            "make a top {k} of the WORDS that show up most in {it}, starting with the most frequent",
        ),
        (
            "the {k} most (frequent|common) WORDS in {it}, most frequent first",
            "the top {k} WORDS of {it} by number of occurrences, (descending|highest first)",
        ),
        ("which {k} WORDS occur most often in {it}, most frequent first",),
        ("top {k} by frequency", "{k} most common", "{k} most frequent first"),
        k=COUNT,
    ),
    _op(
        "least_common_word", "str", "min({x}, key={x}.count, default='')", 1.1,
        "Returns the least frequent string of {it}, the first one in case of a tie.",
        (
            "find the (rarest|least frequent|least common) WORD in {it}, the first one (on a tie|if several are)[; '' when there is nothing]",
            "return the WORD that occurs the fewest times in {it}, the earliest one if there are several",
            "tell which WORD shows up least often in {it}, taking the first of those that tie",
            "count every WORD in {it} and return the one with the lowest count, the first in a tie",
        ),
        (
            "the (rarest|least frequent|least common) WORD in {it}, the first one in a tie",
            "the WORD with the fewest occurrences in {it}, the first of them if there are several",
        ),
        ("which WORD occurs least often in {it}, the first in a tie",),
        ("rarest, first on ties", "least common", "lowest count"),
    ),
    _op(
        "alphabetical_first", "str", "min({x}, default='')", 1.3,
        "Returns the string of {it} that comes first in alphabetical order, or an empty string if there is none.",
        (
            "find the WORD in {it} that comes first (alphabetically|in the alphabet|in the dictionary)[, '' for an empty list]",
            "return whichever WORD in {it} would be on top if they were sorted a to z",
            "pick the alphabetically smallest WORD in {it}",
            "tell which WORD in {it} stands before all the others in alphabetical order",
        ),
        (
            "the alphabetically (first|smallest) WORD in {it}",
            "the WORD in {it} that a sort from a to z would put at the front",
        ),
        ("which WORD in {it} comes first in alphabetical order",),
        ("first alphabetically", "min by alphabet", "closest to a"),
    ),
    _op(
        "alphabetical_last", "str", "max({x}, default='')", 1.2,
        "Returns the string of {it} that comes last in alphabetical order, or an empty string if there is none.",
        (
            "find the WORD in {it} that comes last (alphabetically|in the alphabet|in the dictionary)[, '' for an empty list]",
            "return whichever WORD in {it} would be at the bottom if they were sorted a to z",
            "pick the alphabetically largest WORD in {it}",
            "tell which WORD in {it} stands behind all the others in alphabetical order",
        ),
        (
            "the alphabetically (last|largest) WORD in {it}",
            "the WORD in {it} that a sort from a to z would put at the end",
        ),
        ("which WORD in {it} comes last in alphabetical order",),
        ("last alphabetically", "max by alphabet", "closest to z"),
    ),
    _op(
        "longest_first_then_alphabet", "strs", "sorted({x}, key=lambda w: (-len(w), w))", 1.5,
        "Returns the strings of {it} from longest to shortest, those of equal length alphabetically.",
        (
            "sort {it} by length, longest first, (equal lengths|those of the same length) alphabetically",
            "line {it} up from longest to shortest, (ties in alphabetical order|with the alphabet as the tie-breaker)",
            "order {it} by descending length; where two are equally long, the alphabet decides",
            "put the long WORDS in {it} before the short ones, and in a to z order where the length is the same",
        ),
        (
            "{it} sorted by length, longest first, and alphabetically within a length",
            "the WORDS in {it} by falling length, ties a to z",
        ),
        ("how are the WORDS in {it} ordered from longest to shortest, ties alphabetically",),
        ("by length desc, then a-z", "longest first, ties alphabetical"),
    ),
    _op(
        "by_frequency", "strs", "sorted(dict.fromkeys({x}), key={x}.count, reverse=True)", 1.6,
        "Returns the distinct strings of {it} from most to least frequent, ties in order of first appearance.",
        (
            "list the different WORDS in {it}, most frequent first, ties in order of first appearance",
            "rank the WORDS in {it} by how often they occur, each listed once, highest count first and the earlier one first in a tie",
            "dedupe {it} and sort what is left by how often it occurred, the commonest first, ties as they first came",
            "sort the distinct WORDS in {it} by falling frequency, keeping first-seen order among equals",
        ),
        (
            "the distinct WORDS in {it} from most to least frequent, ties in order of first appearance",
            "each WORD in {it} once, ordered by number of occurrences, most first",
        ),
        ("what are the different WORDS in {it} from the most to the least frequent",),
        ("unique, by frequency desc", "distinct, most common first"),
    ),
)  # fmt: skip
JOINING = (
    _op(
        "join_with_and", "str", "', '.join({x}[:-1]) + ' and ' + {x}[-1] if len({x}) > 1 else ''.join({x})", 1.9,
        "Returns the strings of {it} joined with commas and with ' and ' before the last one.",
        (
            "join {it} with commas, but with ' and ' instead of a comma (before|in front of) the last one, as in a, b and c",
            "write {it} out as an enumeration the way people do: commas between, but ' and ' before the last",
            "make a readable list like a, b and c out of {it}, without a comma before the and",
            "string {it} together with ', ' except that the last two are linked by ' and '",
            "turn {it} into one phrase, comma separated, the final WORD attached with ' and '",
        ),
        (
            "the WORDS of {it} joined by commas, with ' and ' before the last, as in a, b and c",
            "a human-readable enumeration of {it}, like a, b and c",
        ),
        ("how does {it} read as an enumeration like a, b and c",),
        ("'a, b and c'", "comma-joined, 'and' before the last and no comma there"),
    ),
    _op(
        "sentence_from_words", "str", "' '.join({x}).capitalize() + '.' if {x} else ''", 1.6,
        "Returns the strings of {it} as a sentence with a capital first letter and a full stop, or an empty string.",
        (
            "(build|make|form) a sentence from {it}: spaces between, only the first letter of it all a capital and everything else lowercase, a full stop at the end; '' if there are none",
            "join {it} with spaces and capitalize the whole, so that only the very first letter is big, and add a full stop, giving '' for an empty list",
            "turn {it} into a proper sentence that starts with a capital, goes on in lower case and ends with a full stop, or into '' when there is nothing",
            "string {it} together with spaces, one capital at the very beginning, small letters after it and a period at the end, an empty list giving an empty string",
        ),
        (
            "{it} as a sentence: joined with spaces, capitalized once at the start, the rest lowercase, a full stop at the end",
            "the sentence made of {it}, with a capital first letter, small letters after it and a final full stop",
        ),
        (),
        ("joined w/ spaces, one capital, rest lower, full stop, '' if empty", "one sentence: Capital first, lowercase rest, full stop"),
    ),
    _op(
        "longest_common_prefix", "str",
        ("{y} = {x}[0] if {x} else ''", "for w in {x}:", "    while not w.startswith({y}):", "        {y} = {y}[:-1]"), 1.8,
        "Returns the longest prefix that all strings of {it} share, or an empty string.",
        (
            "find the longest common prefix of {it}",
            "return the longest piece of text that all WORDS in {it} start with, '' if there is none",
            "see how far all the WORDS in {it} agree from the left and return that shared beginning",
            "work out what every single WORD in {it} begins with, as long as possible",
            "start from the first WORD in {it}, shortened from the right until all the others begin with it too, and return that",
        ),
        (
            "the longest common (prefix|beginning) of {it}",
            "the longest start shared by all the WORDS in {it}, '' if they have none",
        ),
        ("what do all the WORDS in {it} start with, as far as they agree", "what is the longest common prefix of {it}"),
        ("common prefix", "longest shared prefix or ''", "lcp"),
    ),
    _op(
        "longest_common_suffix", "str",
        ("{y} = {x}[0] if {x} else ''", "for w in {x}:", "    while not w.endswith({y}):", "        {y} = {y}[1:]"), 1.1,
        "Returns the longest ending that all strings of {it} share, or an empty string.",
        (
            "find the longest common suffix of {it}",
            "return the longest piece of text that all WORDS in {it} end with, '' if there is none",
            "see how far all the WORDS in {it} agree from the right and return that shared ending",
            "start from the first WORD in {it}, shortened from the left until all the others end with it too, and return that",
        ),
        (
            "the longest common (suffix|ending) of {it}",
            "the longest end shared by all the WORDS in {it}, '' if they have none",
        ),
        ("what do all the WORDS in {it} end with, as far as they agree",),
        ("common suffix", "longest shared ending or ''"),
    ),
    _op(
        "string_of_first_letters", "str", "''.join(w[:1] for w in {x})", 1.4,
        "Returns the first letters of the strings of {it} as one text, unchanged in case.",
        (
            "take the first letter of EACH in {it} and glue them together, case unchanged",
            "string together the first letters of the WORDS in {it} (as they are|without changing them)",
            "read {it} as an acrostic: the opening letters one after another, in the case they have",
            "spell out a string with the first character of EACH in {it}, nothing in between and no change of case",
        ),
        (
            "the first letters of the WORDS in {it} as one text, case unchanged",
            "the string made of the opening characters of the WORDS in {it}, as they are",
        ),
        ("what do the first letters of the WORDS in {it} spell",),
        ("first letters as one text", "acrostic", "first char of each, joined"),
    ),
    _op(
        "string_of_last_letters", "str", "''.join(w[-1:] for w in {x})", 1.2,
        "Returns the last letters of the strings of {it} as one text.",
        (
            "take the last letter of EACH in {it} and glue them together",
            "string together the final letters of the WORDS in {it}",
            "spell out a string with the last character of EACH in {it}, nothing in between",
            "keep just the closing letter of EACH in {it}, written one after another as one text",
        ),
        (
            "the last letters of the WORDS in {it} as one text",
            "the string made of the final characters of the WORDS in {it}",
        ),
        ("what do the last letters of the WORDS in {it} spell",),
        ("last letters as one text", "last char of each, joined"),
    ),
    _op(
        "dotted_initials", "str", "''.join(w[0].upper() + '.' for w in {x} if w)", 1.3,
        "Returns the initials of the non-empty strings of {it} in capitals, each followed by a dot.",
        (
            "make initials like J.R.R. from {it}: the first letter of EACH in upper case with a dot after it, no spaces, empty ones skipped",
            "abbreviate {it} to capital first letters, each followed by a dot, nothing in between, passing over the empty ones",
            "write the initial of EACH in {it} as a capital plus a dot, all in one text, ignoring whatever is empty",
            "shorten the non-empty WORDS in {it} to one capital and one dot each, glued together",
        ),
        (
            "the initials of the non-empty WORDS in {it} in capitals, each with a dot after it, in one text",
            "the dotted uppercase initials of {it}, as in J.R.R., empty ones skipped",
        ),
        (),
        ("'J.R.R.' style initials, skip empties", "upper initials with dots, no empties"),
    ),
    _op(
        "numbered_list_lines", "strs", "[str(i) + '. ' + w for i, w in enumerate({x}, 1)]", 1.5,
        "Returns the strings of {it}, each with its number, a dot and a space in front, counting from 1.",
        (
            "number the WORDS in {it} from 1, each with its number, a dot and a space in front",
            "put '1. ', '2. ' and so on before the WORDS in {it}",
            "turn {it} into the lines of a numbered list that starts at 1, in the form '1. milk'",
            "give EACH in {it} a running number with a dot and a space before it, beginning at 1",
        ),
        (
            "the WORDS of {it} numbered from 1, in the form '1. milk'",
            "{it} as a list of numbered lines, number, dot, space and text, starting with 1",
        ),
        (),
        ("list of '1. a', '2. b' ...", "prefix with '1. ', '2. ' ..."),
    ),
    _op(
        "numbered_text", "str", r"'\n'.join(str(i) + '. ' + w for i, w in enumerate({x}, 1))", 1.4,
        "Returns the strings of {it} as one text of numbered lines, counting from 1.",
        (
            "print {it} as one text, a line per WORD, each starting with its number from 1, a dot and a space",
            "make one text out of {it} with a numbered line for EACH, as in '1. milk', joined by newlines",
            "format {it} as a numbered menu in a single text, one line each, in the form '1. milk'",
            "number {it} from 1 in the form '1. milk' and join the lines with newlines",
        ),
        (
            "{it} as a numbered text, one line each in the form '1. milk', joined by newlines",
            "a single text with the numbered lines '1. ', '2. ' and so on for {it}, separated by newlines",
        ),
        (),
        ("numbered lines joined by newline", "one text: '1. a' per line"),
    ),
    _op(
        "bullet_list", "str", r"'\n'.join('- ' + w for w in {x})", 1.4,
        "Returns the strings of {it} as one text with a dash and a space in front of each line.",
        (
            "make a bullet list of {it} in one text, a line each with a dash and a space in front",
            "write {it} as markdown bullets, '- ' before EACH and newlines between",
            "put '- ' in front of EACH in {it} and join everything with newlines",
            "turn {it} into one text in which every WORD has its own line that begins with '- '",
        ),
        (
            "{it} as a bullet list in one text, every line starting with '- '",
            "the text with one line '- ' plus WORD for EACH in {it}",
        ),
        (),
        ("'- ' bullets, newline-joined", "markdown list, dashes"),
    ),
    _op(
        "pascal_case", "str", "''.join(w.capitalize() for w in {x})", 1.3,
        "Returns the strings of {it} as one name in Pascal case.",
        (
            "make a PascalCase name from {it}",
            "capitalize EACH in {it}, the other letters small, and glue them together without spaces",
            "write {it} as one class name where every WORD starts with a capital and goes on in lower case",
            "run {it} together into one text in which only the first letter of each part is big",
        ),
        (
            "the pascal case name made of {it}",
            "the capitalized WORDS of {it} joined without anything between, other letters lowercase",
        ),
        (),
        ("PascalCase", "capitalize each + join without spaces"),
    ),
    _op(
        "snake_case_of_words", "str", "'_'.join(w.lower() for w in {x})", 1.5,
        "Returns the strings of {it} in lower case, joined with underscores.",
        (
            "make a snake_case name from {it}",
            "lowercase EACH in {it} and join them with underscores",
            "turn {it} into one variable name: all small letters, underscores between",
            "glue {it} together with '_' after putting everything in lower case",
        ),
        (
            "the snake case name made of {it}",
            "the lowercase WORDS of {it} with underscores between them, as one text",
        ),
        (),
        ("snake_case", "lower + '_' join", "joined by underscores, lowercase"),
    ),
    _op(
        "join_non_empty", "str", "{s}.join(w for w in {x} if w)", 1.6,
        "Returns the non-empty strings of {it} joined with {s}.",
        (
            "join the non-empty WORDS in {it} with {s}",
            "glue {it} together using {s} and skip whatever is empty",
            "put {s} between the WORDS in {it} that are not empty and return one text",
            "build one text from {it} with {s} as separator, leaving out empty ones so that no two separators end up side by side",
            "write the filled-in parts of {it} one after another with {s} between, ignoring the empty ones",
        ),
        (
            "the non-empty WORDS of {it} joined with {s}",
            "one text of {it} separated by {s}, empty ones left out",
        ),
        ("what do you get when the non-empty WORDS in {it} are joined with {s}",),
        ("join with {s}, skip empties", "{s}-joined, empties ignored"),
        s=SEPARATOR,
    ),
    _op(
        "quoted_and_joined", "str", """', '.join('"' + w + '"' for w in {x})""", 1.3,
        "Returns the strings of {it} in double quotes, joined with a comma and a space.",
        (
            "put EACH in {it} in double quotes and join them with a comma and a space",
            "list {it} in one text, comma separated with a space, every WORD within double quotes",
            "write {it} out for a query: double quotes around EACH, ', ' between",
            "join {it} with ', ' after wrapping EACH in double quotes",
        ),
        (
            "the WORDS of {it} in double quotes, joined with a comma and a space",
            "a comma-and-space separated string of the double-quoted WORDS in {it}",
        ),
        (),
        ("double-quoted, ', ' between", "quote each and join by ', '"),
    ),
    _op(
        "wrap_in_quotes", "strs", """['"' + w + '"' for w in {x}]""", 1.4,
        "Returns the strings of {it}, each in double quotes.",
        (
            "(wrap|enclose|put) EACH in {it} in double quotes",
            "add a double quote before and after EACH in {it}",
            "make every WORD in {it} start and end with a double quote by adding one on either side",
            "quote EACH in {it}, using double quotes",
        ),
        (
            "the WORDS of {it}, each (in|within) double quotes",
            "{it} with double quotes around EACH",
        ),
        (),
        ("double quotes around each", "each in double quotes"),
    ),
    _op(
        "error_status", "str", "'errors: ' + ', '.join({x}) if {x} else 'no errors'", 1.1,
        "Returns 'errors: ' and the strings of {it} joined with commas, or 'no errors' if it is empty.",
        (
            "report {it} as a status text: 'errors: ' and then all of them joined with ', ', but 'no errors' if there are none",
            "return 'no errors' when nothing is in {it} and otherwise 'errors: ' followed by everything separated by a comma and a space",
            "summarize {it} in one line, either 'no errors' for an empty list or 'errors: ' plus the comma-and-space separated content",
            "tell the user about {it}: 'errors: ' with the messages after it, ', ' between, or else 'no errors' if the list is empty",
        ),
        (
            "'errors: ' followed by {it} joined with ', ', or 'no errors' if it is empty",
            "the status line for {it}, which is 'no errors' when empty and 'errors: ' plus the list joined by ', ' otherwise",
        ),
        (),
        ("'errors: a, b' or 'no errors'",),
    ),
)  # fmt: skip
FIGURES = (
    _op(
        "mean_word_length", "float", "sum(len(w) for w in {x}) / len({x}) if {x} else 0.0", 2.0,
        "Returns the average length of the strings of {it}, or 0 if there are none.",
        (
            "(compute|work out|calculate|find) the average length of the WORDS in {it}, 0 (if there are none|for an empty list)",
            "tell how long the WORDS in {it} are on average, 0 if the list is empty",
            "divide the total number of characters in {it} by how many WORDS there are, giving 0 for an empty list",
            "add up the lengths of the WORDS in {it} and divide by how many there are, 0 if that is none",
            "average the lengths of the WORDS in {it}, with 0 for nothing",
        ),
        (
            "the (average|mean) length of the WORDS in {it}, 0 if there are none",
            "the (average|mean) number of (letters|characters) per WORD in {it}, or 0 without any",
        ),
        ("how long are the WORDS in {it} on average", "what is the average length of the WORDS in {it}"),
        ("avg length", "mean word length, 0 if empty", "mean of the lengths"),
    ),
    _op(
        "mean_word_length_rounded", "float", "round(sum(len(w) for w in {x}) / len({x}), 1) if {x} else 0.0", 1.4,
        "Returns the average length of the strings of {it} rounded to one decimal, or 0 if there are none.",
        (
            "(compute|work out|find) the average length of the WORDS in {it} rounded to one decimal( place|), 0 if there are none",
            "tell how long the WORDS in {it} are on average, to one digit after the point, 0 for an empty list",
            "divide the characters in {it} by how many there are, rounded to 1 decimal, giving 0 when the list is empty",
            "average the lengths of the WORDS in {it} and round the mean to one decimal, with 0 for nothing",
        ),
        (
            "the (average|mean) length of the WORDS in {it}, rounded to (1|one) decimal, 0 if there are none",
            "the mean number of characters per WORD in {it} to one decimal place, or 0 without any",
        ),
        ("how long are the WORDS in {it} on average, rounded to one decimal",),
        ("avg length, 1 decimal, 0 if empty", "mean length to 1 decimal"),
    ),
    _op(
        "count_ignoring_case", "int", "sum(1 for w in {x} if w.lower() == {s}.lower())", 1.4,
        "Returns how often {s} occurs in {it} without regard to case.",
        (
            "count how (often|many times) {s} (is|occurs) in {it}, ignoring case",
            "tell how many WORDS in {it} equal {s} when upper and lower case are the same",
            "tally the hits for {s} in {it}, whole WORDS only and capitals irrelevant",
            "count the WORDS in {it} that are {s} in any mix of big and small letters",
        ),
        (
            "the number of times {s} occurs in {it}, case ignored",
            "the number of WORDS in {it} equal to {s} case-insensitively",
        ),
        ("how many times does {s} occur in {it}, ignoring case",),
        ("count of {s}, any case", "case-insensitive count of {s}"),
        s=_WORD,
    ),
    _op(
        "index_or_minus_one", "int", "{x}.index({s}) if {s} in {x} else -1", 1.5,
        "Returns the index of the first {s} in {it}, or -1 if there is none.",
        (
            "find the (index|position) of the first {s} in {it}, counting from 0, or -1 if it is not there",
            "look {s} up in {it} and return where it is first found with 0 for the front, -1 if it is missing",
            "return -1 if {s} is not in {it}, and otherwise its first index, counted from 0",
            "tell at which index {s} first shows up in {it}, starting at 0, with -1 meaning nowhere",
        ),
        (
            "the index of the first {s} in {it}, -1 if it is absent",
            "the zero-based position where {s} first occurs in {it}, or -1",
        ),
        ("at which index is {s} first found in {it}, -1 if nowhere",),
        ("index of {s} or -1", "first position of {s}, -1 if missing"),
        s=_WORD,
    ),
    _op(
        "positions_of_word", "ints", "[i for i, w in enumerate({x}) if w == {s}]", 1.4,
        "Returns all indexes at which {s} stands in {it}.",
        (
            "find (all the|all|every one of the) indexes at which {s} stands in {it}, counting from 0",
            "list every position where {s} occurs in {it}, the first position being 0",
            "tell where in {it} {s} is found, as a list of zero-based indexes",
            "go through {it} and collect the index of each WORD equal to {s}, from 0",
        ),
        (
            "all the indexes of {s} in {it}, counting from 0",
            "the list of zero-based positions at which {it} has {s}",
        ),
        ("at which indexes of {it} does {s} occur",),
        ("all indexes of {s}", "every position of {s}, 0-based"),
        s=_WORD,
    ),
    _op(
        "count_with_capital", "int", "sum(1 for w in {x} if w[:1].isupper())", 1.4,
        "Returns how many strings of {it} start with a capital letter.",
        (
            "count the WORDS in {it} that start with a capital [letter]",
            "tell how many of the WORDS in {it} begin with a big letter",
            "count how many WORDS in {it} are written with an uppercase first letter",
            "tally up the capitalized WORDS in {it}, going by the first letter only",
        ),
        (
            "the number of WORDS in {it} that start with (a capital|an uppercase letter)",
            "how many WORDS in {it} have a capital first letter",
        ),
        ("how many WORDS in {it} start with a capital letter",),
        ("count starting with a capital", "number with uppercase first letter"),
    ),
    _op(
        "count_extra_copies", "int", "len({x}) - len(set({x}))", 1.4,
        "Returns how many strings of {it} are repeats of an earlier one.",
        (
            "count how many WORDS in {it} would go if the duplicates were removed",
            "count the WORDS in {it} that already occurred earlier in it",
            "tell how many surplus copies there are in {it}, the first of each kind not counted",
            "subtract the number of different WORDS in {it} from the number of all of them",
        ),
        (
            "the number of WORDS in {it} that repeat an earlier one",
            "the length of {it} minus the number of distinct WORDS in it",
        ),
        ("how many WORDS in {it} are repeats of an earlier one",),
        ("number of extra copies", "len - distinct", "how many dupes beyond the first"),
    ),
    _op(
        "sum_of_numeric_words", "int", "sum(int(w) for w in {x} if w.isdigit())", 1.6,
        "Returns the sum of the strings of {it} that consist of digits.",
        (
            "(add up|sum|total) the WORDS in {it} that (are made of digits only|consist only of digits) and ignore the rest",
            "sum the numeric strings in {it}, skipping whatever is not all digits",
            "convert every all-digit WORD in {it} to an int and return the total, the others left aside",
            "tell what the whole numbers written as text in {it} add up to, where only pure digits count as a number",
        ),
        (
            "the (sum|total) of the WORDS in {it} that are all digits, taken as integers",
            "the total of the digit-only strings in {it}",
        ),
        ("what do the digit-only WORDS in {it} add up to",),
        ("sum of the digit strings", "digit-only ones as ints, summed"),
    ),
    _op(
        "ints_or_zero", "ints", "[int(w) if w.isdigit() else 0 for w in {x}]", 1.4,
        "Returns the strings of {it} as integers, 0 for those that are not all digits.",
        (
            "convert EACH in {it} to an int, 0 where it is not made of digits only",
            "turn {it} into integers, with 0 for whatever is not all digits",
            "parse the WORDS in {it} as whole numbers, falling back to 0 unless a WORD consists of digits",
            "replace EACH in {it} by the number it spells in digits, or by 0 if it does not",
        ),
        (
            "the integers written in {it}, with 0 for anything that is not all digits",
            "{it} as a list of ints, everything that is not purely digits counting as 0",
        ),
        (),
        ("to int, 0 if not digits", "int if digits else 0"),
    ),
    _op(
        "count_vowels_in_all", "int", "sum(1 for w in {x} for c in w if c.lower() in 'aeiou')", 1.2,
        "Returns the number of vowels in all strings of {it} together.",
        (
            "count the vowels in all the WORDS in {it} together",
            "tell how many vowels, big or small, there are altogether in {it}",
            "add up the vowels a, e, i, o and u in either case of EACH in {it}",
            "go through every letter of EACH in {it} and count the vowels overall",
        ),
        (
            "the total number of vowels in {it}, upper and lower case",
            "how many vowels all the WORDS in {it} have together",
        ),
        ("how many vowels are there in all the WORDS in {it} together",),
        ("vowels in total", "total vowel count over all words"),
    ),
    _op(
        "length_spread", "int", "max(len(w) for w in {x}) - min(len(w) for w in {x}) if {x} else 0", 1.1,
        "Returns the difference between the lengths of the longest and the shortest string of {it}, 0 if there are none.",
        (
            "find how much longer the longest WORD in {it} is than the shortest, 0 if there are none",
            "subtract the length of the shortest WORD in {it} from that of the longest, 0 for an empty list",
            "compute the (range|spread) of the lengths in {it}, maximum minus minimum, with 0 for nothing",
            "tell by how many characters the longest and the shortest WORD in {it} differ, 0 when the list is empty",
        ),
        (
            "the difference in length between the longest and the shortest WORD in {it}, 0 if empty",
            "the greatest length minus the smallest length in {it}, or 0 without any WORD",
        ),
        ("how many characters longer is the longest WORD in {it} than the shortest",),
        ("max len - min len", "spread of lengths, 0 if empty"),
    ),
    _op(
        "index_of_longest", "int", "{x}.index(max({x}, key=len)) if {x} else -1", 1.2,
        "Returns the index of the longest string of {it}, the first one in case of a tie, or -1 if there is none.",
        (
            "find the index of the longest WORD in {it}, the first on a tie and -1 if there is none",
            "tell at which position counted from 0 the longest WORD in {it} stands, the earliest if several, -1 for an empty list",
            "locate the longest WORD in {it} and return its index, the lowest index in a tie, -1 when the list is empty",
            "return where the longest WORD is in {it}, as an index from 0, the first such place, or -1 if there are no WORDS",
        ),
        (
            "the index of the longest WORD in {it}, first one on ties, -1 if empty",
            "the zero-based position of the first longest WORD in {it}, or -1",
        ),
        ("at which index is the longest WORD in {it}, the first on ties and -1 if empty",),
        ("index of the first longest, -1 if empty", "argmax by length or -1"),
    ),
    _op(
        "has_duplicates", "bool", "len(set({x})) < len({x})", 1.8,
        "Returns whether any string occurs more than once in {it}.",
        (
            "TEST (there are duplicates|anything is repeated|something occurs twice) in {it}",
            "return True if some WORD occurs more than once in {it}, otherwise False",
            "TEST at least two of the WORDS in {it} are equal",
            "look for repeats in {it} and return True when there are any, False when all are different",
            "answer False only if no WORD in {it} appears twice",
        ),
        (
            "whether {it} contains duplicates",
            "whether any WORD is (repeated|there more than once) in {it}",
        ),
        ("are there any (duplicates|repeats) in {it}", "does any WORD occur more than once in {it}"),
        ("any dupes", "true iff something repeats", "has duplicates"),
    ),
    _op(
        "all_same_length", "bool", "len({len(w) for w in {x}}) <= 1", 1.4,
        "Returns whether all strings of {it} have the same length.",
        (
            "TEST all the WORDS in {it} (have the same length|are equally long)",
            "return True if no two WORDS in {it} differ in length",
            "TEST EACH in {it} has as many characters as the others",
            "compare the lengths of the WORDS in {it} and return True if there is only one length, or no WORD at all",
        ),
        (
            "whether the WORDS in {it} are all of one length",
            "whether every WORD in {it} has the same number of characters",
        ),
        ("are all the WORDS in {it} of the same length",),
        ("all same length", "true iff equal lengths"),
    ),
    _op(
        "all_words_equal", "bool", "len(set({x})) <= 1", 1.4,
        "Returns whether all strings of {it} are equal.",
        (
            "TEST all the WORDS in {it} are (the same|identical|equal)",
            "return True if {it} has no two different WORDS in it",
            "TEST there is no more than one kind of WORD in {it}, an empty list counting as yes",
            "return False as soon as two WORDS in {it} differ, otherwise True",
        ),
        (
            "whether the WORDS in {it} are all (the same|equal)",
            "whether there is at most one distinct WORD in {it}",
        ),
        ("are all the WORDS in {it} the same",),
        ("all equal", "true iff all identical"),
    ),
    _op(
        "has_word_ignoring_case", "bool", "{s}.lower() in [w.lower() for w in {x}]", 1.5,
        "Returns whether {s} is in {it} without regard to case.",
        (
            "TEST {s} is in {it}, ignoring case",
            "return True if {it} contains {s} in any mix of upper and lower case",
            "look {s} up in {it} case-insensitively and return True or False",
            "TEST one of the WORDS in {it} equals {s}, big and small letters being the same",
        ),
        (
            "whether {s} is among {it}, ignoring case",
            "whether any WORD in {it} equals {s} case-insensitively",
        ),
        ("is {s} in {it} if case does not matter",),
        ("contains {s}, any case", "{s} in it, case-insensitive"),
        s=_WORD,
    ),
    _op(
        "is_alphabetical", "bool", "{x} == sorted({x})", 1.3,
        "Returns whether {it} is in alphabetical order.",
        (
            "TEST {it} is (in alphabetical order|sorted from a to z|already sorted)",
            "return True if sorting {it} alphabetically would change nothing",
            "TEST no WORD in {it} comes alphabetically before the one in front of it",
            "return False when a WORD in {it} is out of alphabetical order, otherwise True",
        ),
        (
            "whether {it} is alphabetically sorted",
            "whether the WORDS in {it} are in a to z order",
        ),
        ("is {it} in alphabetical order",),
        ("sorted a-z or not", "true iff alphabetical"),
    ),
    _op(
        "is_word_chain", "bool", "all(a[-1:] == b[:1] for a, b in zip({x}, {x}[1:]))", 1.0,
        "Returns whether every string of {it} starts with the last letter of the one before.",
        (
            "TEST {it} is a word chain, each starting with the last letter of the one before",
            "return True if every WORD in {it} but the first begins with the letter the previous one ends with",
            "TEST the WORDS in {it} link up, last letter of one equal to first letter of the next",
            "return False if somewhere in {it} a WORD does not start with the letter its predecessor ends in, otherwise True",
        ),
        (
            "whether each WORD in {it} starts with the last letter of the one before it",
            "whether {it} forms a chain, last letter to first letter",
        ),
        ("does each WORD in {it} start with the last letter of the previous one",),
        ("word chain: last letter = next first letter",),
    ),
    _op(
        "all_words_containing", "bool", "all({s} in w for w in {x})", 1.2,
        "Returns whether every string of {it} contains {s}.",
        (
            "TEST (all the WORDS|all of the WORDS) in {it} contain {s}",
            "return True if there is no WORD in {it} without {s}",
            "TEST {s} occurs in every single WORD of {it}",
            "return False when some WORD in {it} lacks {s}, otherwise True",
        ),
        (
            "whether every WORD in {it} contains {s}",
            "whether {s} is found in all the WORDS in {it}",
        ),
        ("do all the WORDS in {it} contain {s}",),
        ("all contain {s}", "{s} in every one"),
        s=PART,
    ),
)  # fmt: skip
CHANGING = (
    _op(
        "pad_to_longest", "strs", "[w.ljust(max(len(v) for v in {x})) for w in {x}]", 1.2,
        "Returns the strings of {it} padded with spaces on the right to the length of the longest.",
        (
            "pad EACH in {it} with spaces on the right so that all are as long as the longest",
            "make all WORDS in {it} equally wide by adding spaces after the shorter ones",
            "left-align {it} as a column, spaces filling each up to the width of the longest WORD",
            "bring EACH in {it} to the length of the longest one with trailing spaces",
        ),
        (
            "the WORDS of {it} padded on the right with spaces to the longest length",
            "{it} with trailing spaces so that all have the width of the longest",
        ),
        (),
        ("pad right to the longest", "ljust to max length"),
    ),
    _op(
        "shorten_with_dots", "strs", "[w if len(w) <= {k} else w[:{k}] + '...' for w in {x}]", 1.4,
        "Returns the strings of {it}, those longer than {k} characters cut to {k} and followed by three dots.",
        (
            "cut EACH in {it} that is longer than {k} characters to its first {k}, with '...' after them",
            "(shorten|truncate) the WORDS in {it} that have more than {k} characters to {k} plus '...' and leave the others alone",
            "leave a WORD in {it} as it is if it fits in {k} characters and give only its first {k} and then '...' if it does not",
            "make previews of {it}: the first {k} characters and '...' wherever there are more than {k}",
        ),
        (
            "the WORDS of {it}, anything longer than {k} characters cut to {k} with '...' added",
            "{it} with the long ones, over {k} characters, reduced to their first {k} followed by '...'",
        ),
        (),
        ("cut to {k} + '...' if longer", "truncate > {k} with ellipsis dots"),
        k=LENGTH,
    ),
    _op(
        "file_extensions", "strs", "[w.split('.')[-1] if '.' in w else '' for w in {x}]", 1.4,
        "Returns the part after the last dot of each string of {it}, an empty string where there is no dot.",
        (
            "get the file extension of EACH in {it}, that is what follows the last dot, '' if there is no dot",
            "list the extensions of the files in {it} without the dot, an empty string for a file that has no dot",
            "replace EACH in {it} by whatever stands after its last dot, or by '' when it has none",
            "tell the type of each file in {it} by its extension, the text behind the last dot, '' for none",
        ),
        (
            "the extensions of the files in {it}, without the dot and '' where there is none",
            "the part after the last dot of EACH in {it}, '' if there is no dot",
        ),
        ("what are the extensions of the files in {it}, '' where there is no dot",),
        ("extensions: after last dot, else ''", "file types without the dot"),
    ),
    _op(
        "strip_extensions", "strs", "[w.rsplit('.', 1)[0] for w in {x}]", 1.4,
        "Returns the strings of {it} without their last dot and what follows it.",
        (
            "(remove|strip|cut off) the file extension (from|of) EACH in {it}, that is the last dot and all after it",
            "get the bare filenames in {it}, everything before the last dot, unchanged where there is no dot",
            "cut EACH in {it} at its last dot and keep the part before",
            "DROP the last dot and what follows in EACH in {it}, leaving those without a dot as they are",
        ),
        (
            "the files in {it} without their extension, which starts at the last dot",
            "the part before the last dot of EACH in {it}, or all of it without a dot",
        ),
        ("what are the files in {it} called without the extension",),
        ("no extensions", "stem of each, before the last dot"),
    ),
    _op(
        "ensure_extension", "strs", "[w if w.endswith('.' + {s}) else w + '.' + {s} for w in {x}]", 1.3,
        "Returns the strings of {it}, with a dot and {s} added to those that do not end that way.",
        (
            "make sure EACH in {it} ends in a dot and {s}, adding that where it is missing",
            "add the extension {s}, with a dot before it, to each file in {it} unless it already has it",
            "append a dot plus {s} to the files in {it} that do not end that way and leave the others alone",
            "give every file in {it} that lacks it the extension {s}, joined on by a dot",
        ),
        (
            "the files in {it}, with a dot and {s} appended wherever they do not already end so",
            "{it} with the extension {s}, after a dot, on every one and never twice",
        ),
        (),
        ("ensure it ends in dot + {s}", "add dot + {s} if missing"),
        s=_EXTENSION,
    ),
    _op(
        "base_names", "strs", "[w.split('/')[-1] for w in {x}]", 1.3,
        "Returns the part after the last slash of each string of {it}.",
        (
            "get the filename from each path in {it}, the part after the last slash",
            "cut the folders off the paths in {it} and keep what follows the last slash",
            "reduce EACH in {it} to what stands behind its last '/', all of it if there is no slash",
            "DROP everything up to and including the last slash in EACH in {it}",
        ),
        (
            "the filenames at the end of the paths in {it}",
            "the part of EACH in {it} after the last slash",
        ),
        ("what are the files in {it} called without their folders",),
        ("basename of each path", "after the last '/'"),
    ),
    _op(
        "email_domains", "strs", "[w.split('@')[-1] for w in {x}]", 1.5,
        "Returns the part after the last @ of each string of {it}.",
        (
            "get the domain of each email address in {it}, the part after the last @",
            "cut EACH in {it} at the @ and keep what comes after the last one, everything if there is none",
            "list the domains of the mail addresses in {it} in order, which is what stands behind the last @",
            "DROP everything up to and including the last @ in EACH in {it}",
        ),
        (
            "the domains of the email addresses in {it}, that is what follows the last @",
            "the part after the last @ of EACH in {it}",
        ),
        ("what are the domains of the emails in {it}, taking the part after the last @",),
        ("domains", "after the @", "part behind the last @"),
    ),
    _op(
        "email_users", "strs", "[w.split('@')[0] for w in {x}]", 1.4,
        "Returns the part before the first @ of each string of {it}.",
        (
            "get the user part of each email address in {it}, the part before the first @",
            "cut EACH in {it} at the first @ and keep what comes before, everything if there is none",
            "list the usernames of the mail addresses in {it} in order, which is what stands in front of the first @",
            "DROP the first @ and all that follows in EACH in {it}",
        ),
        (
            "the usernames of the email addresses in {it}, that is what precedes the first @",
            "the part before the first @ of EACH in {it}",
        ),
        ("what are the usernames of the emails in {it}, taking the part before the first @",),
        ("usernames", "before the @", "part in front of the first @"),
    ),
    _op(
        "make_hashtags", "strs", "['#' + w.lower().replace(' ', '') for w in {x}]", 1.5,
        "Returns the strings of {it} as hashtags: lower case, without spaces, with # in front.",
        (
            "turn EACH in {it} into a hashtag: lower case, no spaces, # in front",
            "make hashtags from {it} by lowercasing, taking out all the spaces and putting # at the start",
            "lowercase EACH in {it} without its spaces and with # in front",
            "write EACH in {it} the hashtag way, everything small and run together after a #",
        ),
        (
            "the WORDS of {it} as hashtags, lowercase and without spaces after the #",
            "a lowercase hashtag without spaces for EACH in {it}",
        ),
        (),
        ("hashtags: lower, no spaces, #", "'#' + lowercase without spaces"),
    ),
    _op(
        "without_hash", "strs", "[w.removeprefix('#') for w in {x}]", 1.3,
        "Returns the strings of {it} without a # at the start.",
        (
            "take the # off the front of EACH in {it} that has one",
            "turn the hashtags in {it} into plain text by removing one # at the start, if there is one",
            "strip a single leading # from EACH in {it} and leave those without it alone",
            "return {it} with the first character gone wherever it is a #",
        ),
        (
            "the WORDS of {it} without the # in front, if there is one",
            "{it} with one leading # removed wherever there is one",
        ),
        (),
        ("one leading # off", "hashtags without the #"),
    ),
    _op(
        "make_slugs", "strs", "['-'.join(w.lower().split()) for w in {x}]", 1.4,
        "Returns the strings of {it} in lower case with dashes in place of whitespace.",
        (
            "turn EACH in {it} into a slug, lower case with a dash for every stretch of spaces and none at the ends",
            "lowercase EACH in {it} and replace the spaces in it, however many in a row, with one dash, ignoring those at the ends",
            "make url parts from {it}: small letters, pieces split at whitespace and linked by dashes",
            "split EACH in {it} at whitespace and join the pieces with dashes, all in lower case",
        ),
        (
            "the slugs of the WORDS in {it}, lowercase with dashes where the whitespace was, none at the ends",
            "{it} in lower case, the pieces of EACH joined by dashes",
        ),
        (),
        ("slugify each: lower, dashes for whitespace", "lowercase, pieces joined by dashes, each"),
    ),
    _op(
        "swap_last_first", "strs", "[' '.join(w.split(', ')[::-1]) for w in {x}]", 1.3,
        "Returns the strings of {it} with the parts around ', ' in reverse order, joined by a space.",
        (
            "turn EACH in {it} from 'Doe, Jane' into 'Jane Doe', leaving those without a comma as they are",
            "split EACH in {it} at ', ' and join the parts in reverse order with a space",
            "put the given name before the surname in {it}, where people are written like 'Doe, Jane'",
            "swap what is before and after ', ' in EACH in {it}, with a space between instead of ', '",
        ),
        (
            "the people in {it} as 'Jane Doe' instead of 'Doe, Jane'",
            "{it} with the parts of EACH around ', ' swapped and joined by a space",
        ),
        (),
        ("'Doe, Jane' -> 'Jane Doe'", "swap around ', ', space between"),
    ),
    _op(
        "first_part_of_each", "strs", "[w.split()[0] for w in {x} if w.split()]", 1.5,
        "Returns the first whitespace-separated part of each string of {it} that is not blank.",
        (
            "get the given name of each person in {it}, that is everything before the first space, blank ones skipped",
            "split EACH in {it} at whitespace and keep the first part, leaving out the blank ones",
            "cut EACH in {it} down to what comes before its first inner space, ignoring blank ones",
            "GIVE just the first part of every full name in {it}, nothing for the blank ones",
        ),
        (
            "the first whitespace-separated part of every non-blank WORD in {it}",
            "the given names of the people in {it}, taken from full names, blank ones left out",
        ),
        (),
        ("first part of each, no blanks", "first piece of each non-blank"),
    ),
    _op(
        "last_part_of_each", "strs", "[w.split()[-1] for w in {x} if w.split()]", 1.4,
        "Returns the last whitespace-separated part of each string of {it} that is not blank.",
        (
            "get the surname of each person in {it}, that is everything after the last space, blank ones skipped",
            "split EACH in {it} at whitespace and keep the last part, leaving out the blank ones",
            "cut EACH in {it} down to what comes after its last inner space, ignoring blank ones",
            "GIVE just the last part of every full name in {it}, nothing for the blank ones",
        ),
        (
            "the last whitespace-separated part of every non-blank WORD in {it}",
            "the surnames of the people in {it}, taken from full names, blank ones left out",
        ),
        (),
        ("last part of each, no blanks", "last piece of each non-blank"),
    ),
    _op(
        "initials_of_each", "strs", "[''.join(v[0].upper() for v in w.split()) for w in {x}]", 1.3,
        "Returns the initials of each string of {it} in capitals.",
        (
            "shorten EACH in {it} to its initials in capitals, one per part, as in JD for jane doe",
            "make a monogram of each full name in {it}: the uppercase first letters of its parts",
            "replace EACH in {it} by the capital first letters of its space-separated parts, with nothing between",
            "split EACH in {it} at whitespace and join the uppercase initials of the parts",
        ),
        (
            "the initials of each full name in {it}, in capitals",
            "the uppercase first letters of the parts of EACH in {it}, run together",
        ),
        (),
        ("initials of each, uppercase", "'jane doe' -> 'JD' for each"),
    ),
    _op(
        "pluralize", "strs", "[w if w.endswith('s') else w + 's' for w in {x}]", 1.2,
        "Returns the strings of {it} with an s added to those that do not end in one.",
        (
            "add an s to EACH in {it} unless it already ends in s",
            "make EACH in {it} plural the naive way: put an s at the end if there is none",
            "append 's' to the WORDS in {it} that do not end with it and leave the rest alone",
            "make sure every WORD in {it} ends in s, adding the letter where needed",
        ),
        (
            "the WORDS of {it} with an s appended where they do not end in one",
            "the simple plurals of {it}, s added only where the last letter is not already s",
        ),
        (),
        ("add s unless it ends in s", "naive plural"),
    ),
    _op(
        "ensure_prefix", "strs", "[w if w.startswith({s}) else {s} + w for w in {x}]", 1.4,
        "Returns the strings of {it} with {s} in front of those that do not start with it.",
        (
            "make sure EACH in {it} starts with {s}, adding it in front where it is missing",
            "put {s} before EACH in {it} unless it is already there",
            "prefix with {s} those in {it} that do not start with it and leave the others alone",
            "add {s} at the start of the WORDS in {it}, but never a second time",
        ),
        (
            "the WORDS of {it}, with {s} in front of those that did not start with it",
            "{it} with {s} at the start of every one, added only if missing",
        ),
        (),
        ("ensure prefix {s}", "{s} in front if missing"),
        s=QUOTED_PREFIX,
    ),
    _op(
        "replace_word", "strs", "[{t} if w == {s} else w for w in {x}]", 1.6,
        "Returns {it} with {t} in place of every string equal to {s}.",
        (
            "replace every WORD in {it} that equals {s} with {t}",
            "put {t} wherever {it} has exactly {s} and keep the others as they are",
            "swap {s} for {t} throughout {it}, whole WORDS only",
            "rename {s} to {t} in {it}, touching only exact matches",
            "return {it} unchanged except that each {s} is now {t}, comparing complete WORDS",
        ),
        (
            "{it} with {t} in place of every WORD that is exactly {s}",
            "the WORDS of {it}, each {s} replaced by {t} where the whole WORD matches",
        ),
        ("what is {it} with {t} instead of every WORD equal to {s}",),
        ("{s} -> {t}, exact matches", "whole-word replace {s} by {t}"),
        s=_WORD, t=_NEW_WORD,
    ),
    _op(
        "censor_words", "strs", "['***' if w in {o} else w for w in {x}]", 1.3,
        "Returns {it} with '***' in place of the strings that are in {o}.",
        (
            "replace every WORD in {it} that is also in {o} with '***'",
            "censor {it}: '***' in place of anything listed in {o}, the rest unchanged",
            "mask the WORDS in {it} that {o} forbids with '***' and leave the others as they are",
            "write '***' for EACH in {it} found in {o} and leave those not found there as they are",
        ),
        (
            "{it} with '***' instead of everything that is in {o}",
            "the WORDS of {it}, those in {o} censored as '***'",
        ),
        (),
        ("'***' for those in {o}", "censor what is in {o} with '***'"),
        o=_OTHER,
    ),
    _op(
        "move_first_to_end", "strs", "{x}[1:] + {x}[:1]", 1.2,
        "Returns {it} with the first string moved to the end.",
        (
            "move the first WORD of {it} to the end",
            "rotate {it} by one place to the left, so that the second comes first and the first last",
            "send whoever is at the front of {it} to the back",
            "take the first one off {it} and put it behind the rest",
        ),
        (
            "{it} with the first WORD moved to the end",
            "{it} rotated left by one",
        ),
        (),
        ("rotate left by one", "first one to the back"),
    ),
    _op(
        "without_first_and_last", "strs", "{x}[1:-1]", 1.3,
        "Returns {it} without its first and last string.",
        (
            "drop the first and the last WORD of {it}",
            "leave out both ends of {it} and return the middle",
            "KEEP everything in {it} that has a neighbour on both sides",
            "chop one off the front and one off the back of {it}",
        ),
        (
            "{it} without the first and the last WORD",
            "the inner part of {it}, one cut off at either end",
        ),
        (),
        ("no first, no last", "all but both ends"),
    ),
    _op(
        "rows_of_words", "strs", "[' '.join({x}[i:i + {k}]) for i in range(0, len({x}), {k})]", 1.3,
        "Returns the strings of {it} in lines of {k}, each line joined with spaces.",
        (
            "break {it} into lines of {k} WORDS each, joined with spaces, the last line possibly shorter",
            "chunk {it} into groups of {k} and join each group with spaces, whatever is left over making the last",
            "write {it} out {k} to a line, spaces between, and return the lines as a list",
            "put every {k} consecutive WORDS of {it} together in one line with spaces, the rest in a shorter last line",
        ),
        (
            "the lines that hold {k} WORDS of {it} each, joined with spaces, the last one maybe shorter",
            "{it} in space-joined groups of {k}, remainder in the last",
        ),
        (),
        ("{k} per line, space-joined", "groups of {k} joined by spaces"),
        k=COUNT,
    ),
    _op(
        "bigrams", "strs", "[{x}[i] + ' ' + {x}[i + 1] for i in range(len({x}) - 1)]", 1.4,
        "Returns each two neighbouring strings of {it} joined with a space.",
        (
            "list the bigrams of {it}, each pair of neighbours joined with a space",
            "join EACH in {it} with the one after it, a space between, up to the last pair",
            "slide a window of two over {it} and return what it shows, space separated",
            "pair every WORD in {it} with its successor as one text with a space in the middle",
        ),
        (
            "the bigrams of {it}, as texts with a space",
            "all the neighbouring twos in {it}, each joined with a space",
        ),
        (),
        ("bigrams", "neighbours joined by a space"),
    ),
    _op(
        "squash_runs", "strs",
        ("{y} = []", "for w in {x}:", "    if not {y} or w != {y}[-1]:", "        {y}.append(w)"), 1.3,
        "Returns {it} without strings that equal the one right before them.",
        (
            "(collapse|squash|reduce) each run of equal neighbours in {it} to a single copy",
            "DROP every WORD in {it} that is the same as the one right before it",
            "get rid of consecutive duplicates in {it}, while repeats that are apart stay",
            "go through {it} and keep a WORD only if it differs from its predecessor",
        ),
        (
            "{it} without consecutive duplicates",
            "the WORDS of {it}, immediate repeats left out",
        ),
        ("what is left of {it} without consecutive duplicates",),
        ("no consecutive dupes", "collapse runs", "like unix uniq"),
    ),
    _op(
        "until_word", "strs", "{x}[:{x}.index({s})] if {s} in {x} else {x}", 1.3,
        "Returns the strings of {it} before the first {s}, all of them if there is none.",
        (
            "take the WORDS in {it} up to but not including the first {s}, all of them if it never comes",
            "cut {it} off right before {s} first occurs, leaving it whole if it does not",
            "read {it} until {s} turns up and return what came before, everything if it never does",
            "DROP the first {s} and all that follows it in {it}",
        ),
        (
            "the WORDS of {it} before the first {s}, all if there is none",
            "the part of {it} in front of the first {s}, or the whole list without one",
        ),
        (),
        ("up to the first {s}, excluded, else all", "everything before {s}"),
        s=_WORD,
    ),
    _op(
        "add_if_missing", "strs", "{x} if {s} in {x} else {x} + [{s}]", 1.4,
        "Returns {it} with {s} added at the end if it is not there yet.",
        (
            "add {s} to the end of {it} unless it is already there",
            "make sure {s} is in {it}, appending it if it is missing",
            "append {s} to {it}, but not a second time",
            "return {it} as it is when it has {s}, otherwise with {s} at the end",
        ),
        (
            "{it} with {s} appended if it was missing",
            "{it}, plus {s} at the end unless already in it",
        ),
        (),
        ("append {s} if missing", "ensure {s} is in it"),
        s=_WORD,
    ),
)  # fmt: skip
PAIRING = (
    _op(
        "interleave_with", "strs", "[w for p in zip({x}, {o}) for w in p]", 1.3,
        "Returns the strings of {it} and {o} in turn, up to the end of the shorter list.",
        (
            "interleave {it} with {o}, one from each in turn, stopping when either runs out",
            "alternate between {it} and {o}, starting with the former, until the shorter is used up",
            "zip {it} and {o} into one flat list, ignoring what the longer has in excess",
            "weave {it} and {o} together, first of one, first of the other and so on, as far as both go",
        ),
        (
            "the WORDS of {it} and {o} taken in turn, as far as both lists go",
            "{it} interleaved with {o}, cut at the end of the shorter",
        ),
        (),
        ("interleaved with {o}, to the shorter", "alternating with {o}"),
        o=_OTHER,
    ),
    _op(
        "paired_with_space", "strs", "[a + ' ' + b for a, b in zip({x}, {o})]", 1.4,
        "Returns the strings of {it} and {o} at the same positions joined with a space.",
        (
            "join EACH in {it} with the one at the same position in {o}, a space between, as far as both lists go",
            "make full names from {it} and the surnames in {o}: same position, a space between, stopping at the shorter list",
            "put {it} and {o} side by side, each two linked with a space, ignoring leftovers of the longer list",
            "combine {it} and {o} position by position into texts with a space in the middle, to the end of the shorter",
        ),
        (
            "the WORDS of {it} joined with those at the same position in {o} by a space, as far as both go",
            "{it} and {o} combined position by position with a space, up to the shorter length",
        ),
        (),
        ("zip with {o}, space between", "pairwise joined with {o} by a space"),
        o=_OTHER,
    ),
    _op(
        "common_ignoring_case", "strs", "[w for w in {x} if w.lower() in [v.lower() for v in {o}]]", 1.4,
        "Returns the strings of {it} that are also in {o} without regard to case.",
        (
            "KEEP the WORDS in {it} that are also in {o}, ignoring case",
            "find what {it} shares with {o} when capitals do not matter, spelled and ordered as in the former",
            "DROP the WORDS in {it} that have no match in {o}, comparing case-insensitively",
            "intersect {it} with {o} regardless of upper and lower case, keeping the spelling, order and repeats of the first list",
        ),
        (
            "the WORDS in {it} that are also in {o}, case ignored",
            "every WORD in {it} with a case-insensitive match in {o}",
        ),
        ("which WORDS in {it} are also in {o} if case does not matter",),
        ("also in {o}, any case", "case-insensitive overlap with {o}"),
        o=_OTHER,
    ),
    _op(
        "missing_words", "strs", "[w for w in {o} if w not in {x}]", 1.5,
        "Returns the strings of {o} that are not in {it}.",
        (
            "find what {o} has that is missing from {it}",
            "list the WORDS from {o} that do not occur in {it}",
            "tell which of the required WORDS in {o} cannot be found in {it}",
            "go through {o} and return everything {it} lacks",
            "check {it} against {o} and return the ones in the latter that are absent from the former",
        ),
        (
            "the WORDS in {o} that are missing from {it}",
            "whatever is in {o} but not in {it}",
        ),
        ("which of the WORDS in {o} are missing from {it}",),
        ("in {o} but not here", "missing ones, required: {o}"),
        o=_OTHER,
    ),
    _op(
        "in_only_one_list", "strs", "[w for w in {x} if w not in {o}] + [w for w in {o} if w not in {x}]", 1.2,
        "Returns the strings that are only in {it}, followed by those only in {o}.",
        (
            "find the WORDS that are in just one of {it} and {o}, those of the former first",
            "list what {it} has and {o} lacks, and then the other way round, in one list",
            "compare {it} and {o} and return everything the two do not share, starting with the former",
            "return the symmetric difference of {it} and {o}, first what is only in the former, then what is only in the latter",
        ),
        (
            "the WORDS in {it} but not in {o}, followed by those in {o} but not in the other",
            "what {it} and {o} do not have in common, the former's part first",
        ),
        (),
        ("only in one of the two, {o} second", "symmetric difference with {o}"),
        o=_OTHER,
    ),
    _op(
        "merged_unique", "strs", "list(dict.fromkeys({x} + {o}))", 1.6,
        "Returns the distinct strings of {it} and then {o} in order of first appearance.",
        (
            "merge {it} and {o} without duplicates, those of the former first and in order of first appearance",
            "combine {it} with {o} into one list in which nothing (occurs|appears) twice, in the order things first come up",
            "add the WORDS of {o} to the end of {it} and drop all the repeats, keeping first copies",
            "(build|form) the union of {it} and {o}, keeping first-seen order",
        ),
        (
            "the union of {it} and {o} in order of first appearance",
            "the distinct WORDS of {it} followed by the new ones from {o}",
        ),
        (),
        ("union with {o}, order kept", "merge with {o}, no dupes"),
        o=_OTHER,
    ),
    _op(
        "has_all_words", "bool", "all(w in {x} for w in {o})", 1.5,
        "Returns whether every string of {o} is in {it}.",
        (
            "TEST {it} contains everything in {o}",
            "return True if nothing from {o} is missing in {it}",
            "TEST all the WORDS in {o} can be found in {it}",
            "return False as soon as one WORD in {o} is not in {it}, otherwise True",
        ),
        (
            "whether every WORD in {o} is also in {it}",
            "whether {it} has all that {o} asks for",
        ),
        ("does {it} contain every WORD in {o}",),
        ("all of {o} present", "contains everything from {o}"),
        o=_OTHER,
    ),
    _op(
        "tally_ignoring_case", "dict",
        ("{y} = {}", "for w in {x}:", "    {y}[w.lower()] = {y}.get(w.lower(), 0) + 1"), 1.8,
        "Maps the strings of {it} in lower case to the number of times they occur without regard to case.",
        (
            "count how (often|many times) each WORD occurs in {it}, ignoring case, in a dict with lowercase keys",
            "tally {it} case-insensitively into a dict from lowercase WORD to count",
            "make a frequency dict of {it} after putting everything in lower case",
            "map EACH in {it}, lowercased, to the number of times it shows up in whatever case",
        ),
        (
            "a dict from each lowercased WORD in {it} to its count, ignoring case",
            "the case-insensitive frequencies of {it} as a dict with lowercase keys",
        ),
        ("how often does each WORD occur in {it} if case is ignored, as a dict with lowercase keys",),
        ("counts, lowercase keys", "case-insensitive tally -> dict"),
    ),
    _op(
        "tally_first_letters", "dict",
        ("{y} = {}", "for w in {x}:", "    if w:", "        {y}[w[0]] = {y}.get(w[0], 0) + 1"), 1.5,
        "Maps each first letter of the non-empty strings of {it} to the number of them that start with it.",
        (
            "count how many WORDS in {it} start with each letter, as a dict, empty ones skipped",
            "group {it} by first letter and return a dict from letter to the size of its group, ignoring empty ones",
            "map each first letter in {it} to how many WORDS begin with it, leaving out the empty ones",
            "tally {it} by the letter each begins with into a dict, passing over what is empty",
        ),
        (
            "a dict from first letter to the number of WORDS in {it} that start with it, empty ones skipped",
            "the counts of {it} per first letter, as a dict, without the empty ones",
        ),
        ("how many WORDS in {it} start with each letter, as a dict that leaves out the empty ones",),
        ("first letter -> count, skip empties", "dict of counts by initial, no empties"),
    ),
    _op(
        "parse_key_values", "dict",
        ("{y} = {}", "for w in {x}:", "    k, _, v = w.partition('=')", "    {y}[k] = int(v) if v.isdigit() else 0"), 1.5,
        "Maps the part before the first = of each string of {it} to the integer after it, 0 where there is none.",
        (
            "parse lines like 'kiwi=3' in {it} into a dict with integer values, 0 where what follows the first = is not all digits",
            "split EACH in {it} at the first = and return a dict from the left part to the right part as an int, or to 0 if that is not made of digits",
            "read the settings in {it}, written like 'kiwi=3', into a dict from key to int, counting a missing or non-digit value as 0",
            "build a dict from {it}: the text before the first = is the key, the digits after it the integer value, anything else there gives 0",
        ),
        (
            "a dict of the 'kiwi=3' style lines in {it}, values as ints and 0 where they are not digits",
            "the dict from the part before the first = to the integer after it for EACH in {it}, 0 if there are no pure digits",
        ),
        (),
        ("'kiwi=3' lines -> dict, ints, 0 if not digits", "key=value strings to dict, non-digits -> 0"),
    ),
    _op(
        "duplicates_with_counts", "dict", "{w: {x}.count(w) for w in {x} if {x}.count(w) > 1}", 1.4,
        "Maps the strings that occur more than once in {it} to the number of times they occur.",
        (
            "list the duplicates in {it} as a dict with how often each occurs",
            "count the WORDS in {it} in a dict and leave out those that occur only once",
            "map each WORD that shows up more than once in {it} to the number of its copies",
            "make a dict of the repeated WORDS in {it} and their counts",
        ),
        (
            "a dict from each repeated WORD in {it} to its count",
            "the counts, as a dict, of the WORDS that occur at least twice in {it}",
        ),
        ("which WORDS occur more than once in {it} and how often, as a dict",),
        ("dupes -> count", "counts above 1 only, as dict"),
    ),
    _op(
        "ids_of_words", "dict", "{w: i for i, w in enumerate(dict.fromkeys({x}))}", 1.3,
        "Maps the distinct strings of {it} to 0, 1, 2 and so on in order of first appearance.",
        (
            "give every different WORD in {it} an id, 0, 1, 2 and so on in order of first appearance, as a dict",
            "number the distinct WORDS in {it} from 0 as they first come up and return a dict from WORD to number",
            "build a dict that maps the distinct WORDS in {it}, in first-seen order, to consecutive numbers from 0",
            "make a vocabulary index for {it}: each new WORD gets the next free number, starting at 0",
        ),
        (
            "a dict from each different WORD in {it} to its number, counting from 0 in order of first appearance",
            "the ids of the distinct WORDS in {it}, handed out from 0 as they first appear, as a dict",
        ),
        (),
        ("word -> id, from 0, first seen", "number the distinct ones from 0, dict"),
    ),
    _op(
        "word_length_pairs", "pairs", "[(w, len(w)) for w in {x}]", 1.5,
        "Returns a pair of each string of {it} and its length.",
        (
            "pair EACH in {it} with its length, as tuples",
            "make a list of tuples from {it}, the WORD and then how many characters it has",
            "attach to EACH in {it} the number of its characters in a tuple",
            "return a tuple of text and length for EACH in {it}",
        ),
        (
            "the tuples of WORD and length for {it}",
            "a list of pairs, EACH in {it} together with its length",
        ),
        (),
        ("tuples of word and len", "pairs with length"),
    ),
    _op(
        "word_count_pairs", "pairs", "[(w, {x}.count(w)) for w in sorted(dict.fromkeys({x}), key={x}.count, reverse=True)]", 1.7,
        "Returns pairs of each distinct string of {it} and its count, most frequent first, ties in order of first appearance.",
        (
            "count the WORDS in {it} and return tuples of WORD and count, highest count first, ties in order of first appearance",
            "list every different WORD in {it} with how often it occurs as a tuple, most frequent first and equal counts in first-seen order",
            "make a ranking of {it}: tuples of WORD and number of occurrences from the most to the least frequent, the earlier first in a tie",
            "tally {it} into tuples like kiwi and 3, sorted by falling count, first come first in a tie",
        ),
        (
            "the tuples of distinct WORD and count for {it}, most frequent first, ties in order of first appearance",
            "a list of pairs, each different WORD in {it} with its count, by falling count, ties as they first came",
        ),
        (),
        ("tuples of word and count, most common first", "like Counter.most_common, as pairs"),
    ),
    _op(
        "runs_with_counts", "pairs",
        ("{y} = []", "for w in {x}:", "    if {y} and {y}[-1][0] == w:", "        {y}[-1] = (w, {y}[-1][1] + 1)", "    else:", "        {y}.append((w, 1))"), 1.2,
        "Returns the runs of equal neighbours in {it} as pairs of the string and the length of the run.",
        (
            "encode the runs in {it} as tuples of WORD and number of repeats in a row",
            "group equal neighbours in {it} and return a tuple of WORD and group size for each group, in order",
            "tell how many times in a row each WORD in {it} comes, as a list of tuples, one for every streak",
            "compress {it} into tuples, one per run of identical WORDS, with the length of the run second",
        ),
        (
            "the run-length encoding of {it}, as tuples of WORD and run length",
            "a list of tuples with the WORD and the length of each streak of equal neighbours in {it}",
        ),
        (),
        ("run-length encoding", "tuples of word and run length"),
    ),
)  # fmt: skip
OPS: tuple[Op, ...] = (*CLEANING, *CHOOSING, *JOINING, *FIGURES, *CHANGING, *PAIRING)
