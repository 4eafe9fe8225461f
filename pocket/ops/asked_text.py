"""Everyday chores on one string, each told as one thing: slugs, names, masks, files, emails, lists in a line.

Does not cover: single steps such as lowercasing or reversing (`pocket.ops.text_more`, `pocket.ops.text_parts`),
plain counts (`pocket.ops.text_measure`).
"""

# ruff: noqa: E501 - a phrase stays on one line
from __future__ import annotations

from functools import partial
from random import Random

from pocket.ops.base import Op, Param
from pocket.ops.spelling import chore
from pocket.ops.text_params import (
    COUNT,
    LENGTH,
    LETTERS,
    PART,
    QUOTED_SEPARATOR,
    SHIFT,
    WIDTH,
    WORD,
    say_number,
    say_quoted,
)

_NOUNS = {
    "TEST": "(check|tell|see|find out|test) (whether|if)",
    "COUNT": "(count|tell|work out|find out)",
}
_TEXTS = (
    "noon",
    "listen",
    "Silent",
    "abc",
    "cab",
    "hello",
    "",
    "kiwi",
    "Tea",
    "eat",
    "dirty room",
    "dormitory",
    "a",
    "A",
    "racecar",
    "24",
    "def abc",
    "key",
    "",
)


def _text(rng: Random) -> object:
    return rng.choice(_TEXTS)


_OTHER = Param(
    draw=_text, type="str", names=("t", "other", "b", "s2", "word2", "second"), say=say_quoted
)
_LETTER = Param(
    draw=lambda rng: rng.choice(LETTERS),
    type="str",
    names=("letter", "ch", "char", "c"),
    say=say_quoted,
)
_CUT = Param(
    draw=lambda rng: rng.randint(5, 20),
    names=("limit", "n", "k", "width", "max_len"),
    say=say_number,
)
_MINIMUM = Param(
    draw=lambda rng: rng.randint(4, 10),
    names=("n", "k", "min_len", "length", "minimum"),
    say=say_number,
)
_TAG = Param(
    draw=lambda rng: rng.choice(("b", "i", "p", "h1", "em", "div", "li", "span", "code", "td")), type="str",
    names=("tag", "t", "name", "element"), say=say_quoted,
)  # fmt: skip
_START = Param(
    draw=lambda rng: rng.choice(("> ", "- ", "# ", "* ", "// ", ">> ", "| ", "-- ", "+ ")), type="str",
    names=("prefix", "mark", "p", "s"), say=say_quoted,
)  # fmt: skip
_END = Param(
    draw=lambda rng: rng.choice((",", "-", ";", ":", "|", "/", "_", ".", "=", "@", "&")), type="str",
    names=("end", "stop", "right", "b"), say=say_quoted,
)  # fmt: skip


_op = partial(chore, src="str", words=_NOUNS)

NAMING = (
    _op(
        "simple_slug", "str", "{x}.strip().lower().replace(' ', '-')", 2.0,
        "Returns {it} stripped, in lower case and with a dash in place of every space.",
        (
            "make a slug (of|from|out of) {it}: trim, lowercase, (every space becomes a dash|each space to '-'|spaces replaced by dashes)",
            "slugify {it}, with the ends stripped, everything in lower case and a '-' wherever there is a space",
            "turn {it} into something fit for a url: no outer spaces, (small letters only|all lowercase), dashes instead of spaces",
            "trim {it} and lowercase it and replace every remaining space (with|by) a (dash|hyphen)",
            "cut the whitespace off both ends of {it} and lowercase it and swap each space for a (hyphen|dash)",
            "get {it} ready for a web address, with '-' for each inner space, lowercased, nothing blank at the ends",
        ),
        (
            "the slug of {it}: trimmed, lowercased, a dash (for|in place of) every space",
            "{it} in lower case, with the ends trimmed and (spaces turned into dashes|dashes instead of spaces)",
            "a (url|link) version of {it}, meaning stripped, lowercase and with '-' for each space",
        ),
        ("what is the slug of {it} if it is trimmed, lowercased and gets a dash for every space",),
        ("slug: strip, lower, ' ' -> '-'", "trim + lowercase + spaces to dashes", "url slug, each space becomes '-' after trim and lower"),
    ),
    _op(
        "slug_of_title", "str", "'-'.join(''.join(c if c.isalnum() else ' ' for c in {x}.lower()).split())", 1.6,
        "Returns the runs of letters and digits of {it} in lower case, joined with dashes.",
        (
            "slugify {it}: lowercase, and whatever is not a letter or a digit (turns into|becomes) a single dash, none at the ends",
            "turn {it} into a url slug where the runs of letters and digits, in lower case, are (joined|connected|glued together) with dashes",
            "lowercase {it} and split it at everything except letters and digits and join the pieces with '-', without empty ones",
            "make a clean permalink from {it}: only small letters and digits, with one hyphen between the pieces wherever something else stood",
            "squash every stretch of {it} that has no letters or digits into one dash, with the rest lowercased and no dash at the start or end",
        ),
        (
            "a url slug of {it}, that is its runs of letters and digits in lower case with one dash in between",
            "{it} lowercased, with each run of other characters than letters and digits turned into one dash and no dash at the ends",
        ),
        ("what is the slug of {it} when only lowercase letters and digits survive and one dash stands for anything between them",),
        ("slug, alnum only, single dashes", "lower; non-alphanumeric runs -> '-'; no dashes at the ends"),
    ),
    _op(
        "lower_with_underscores", "str", "{x}.strip().lower().replace(' ', '_')", 1.7,
        "Returns {it} stripped, in lower case and with an underscore in place of every space.",
        (
            "trim {it} and lowercase it and put an underscore (in place of|instead of|for) every space",
            "make a (column name|variable name|file name|key) out of {it}: no outer spaces, lowercase, each space to '_'",
            "turn {it} into snake case by stripping, lowercasing and replacing every space with '_'",
            "clean the header {it} so that it has small letters only, no spaces around and '_' wherever a space was inside",
            "write {it} in lower case with an underscore for every single space between, after the ends are trimmed",
        ),
        (
            "{it} stripped, lowercased and with (underscores for spaces|'_' in place of each space)",
            "the snake-case (key|column name) for {it}: trimmed, lowercase, an underscore for every space",
        ),
        (),
        ("strip, lower, ' ' -> '_'", "snake: trim + lowercase + each space to underscore"),
    ),
    _op(
        "pascal_case_of_phrase", "str", "''.join(w.capitalize() for w in {x}.split())", 1.3,
        "Returns the words of {it} capitalized and joined without spaces.",
        (
            "(turn|convert|change) {it} (to|into) PascalCase: (capitalize each word|every word starts with a capital) and no spaces (remain|are left)",
            "glue the words of {it} together, each with a big first letter and the rest small",
            "make a class name (out of|from) {it} by capitalizing every word and dropping the spaces",
            "capitalize each word of {it} and join them (without a gap|with nothing in between)",
            "write {it} as one word where every original word starts with a capital and goes on in small letters",
        ),
        (
            "{it} in PascalCase, that is each word capitalized and the spaces gone",
            "the capitalized words of {it}, joined with nothing between them",
            "a class name made from the words of {it}, every one capitalized",
        ),
        ("how is {it} written as one word with each of its words capitalized",),
        ("PascalCase", "capitalize words, join w/o spaces", "words -> UpperCamelCase"),
    ),
    _op(
        "camel_case_of_phrase", "str",
        ("{y} = ''.join(w.capitalize() for w in {x}.split())", "{y} = {y}[:1].lower() + {y}[1:]"), 1.4,
        "Returns the words of {it} in camel case, the first in lower case and the others capitalized.",
        (
            "(turn|convert|change) the phrase {it} (to|into) camelCase: first word small, (the others|all later words) capitalized, no spaces",
            "make a camelCase variable name out of the words of {it}",
            "join the words of {it} without spaces so that every word but the first starts with a capital and all other letters are small",
            "write the words of {it} in one piece, lowercase except for a capital at the start of each word after the first",
        ),
        (
            "the words of {it} in camelCase",
            "a camelCase name from the words of {it}: the first one all small, each later one capitalized, nothing in between",
        ),
        ("how are the words of {it} written in camelCase",),
        ("words -> camelCase", "camelCase, first word lower, no spaces"),
    ),
    _op(
        "readable_label", "str", "{x}.replace('_', ' ').capitalize()", 1.3,
        "Returns {it} with spaces for underscores, capitalized.",
        (
            "make a readable label (of|from|out of) {it}: underscores to spaces, first letter big, the rest small",
            "(turn|convert) the column name {it} into (something people can read|a heading), with spaces for the underscores and only the first letter in upper case",
            "replace every underscore in {it} with a space and capitalize the result",
            "undo the snake case of {it}, giving plain words with one capital at the very start",
            "humanize {it}, so '_' becomes a space and it starts with a capital and goes on in lower case",
        ),
        (
            "a readable label for {it}, with a space for each underscore and only the first letter in capitals",
            "{it} with its underscores replaced by spaces, then capitalized",
        ),
        ("how does {it} look with spaces for underscores and just the first letter big",),
        ("'_' -> ' ', then capitalize", "snake to label"),
    ),
    _op(
        "tidy_name", "str", "{x}.strip().capitalize() or 'unknown'", 2.0,
        "Returns {it} stripped and capitalized, or 'unknown' when nothing is left.",
        (
            "tidy up the name {it}: strip it, capitalize it, and 'unknown' (if|when) nothing is left",
            "remove the spaces at both ends of {it} and make the first letter big and the others small, or 'unknown' (if nothing remains|if that leaves nothing)",
            "strip {it} and capitalize it, falling back to 'unknown' (for a blank one|when it is blank|if there is only whitespace)",
            "clean {it} the way a name is written, first letter in upper case, the rest in lower case, no spaces around, unless it is blank, which gives 'unknown'",
            "return 'unknown' when {it} is empty or only whitespace, otherwise trim it and capitalize it",
            "trim {it} and put a capital at the start with small letters after it, using 'unknown' as the default for blank input",
        ),
        (
            "{it} trimmed and capitalized, or 'unknown' if it is blank",
            "the tidied name {it}, that is stripped with one big letter at the front and small ones after, 'unknown' when empty",
        ),
        ("how is the name {it} written properly, trimmed and capitalized, with 'unknown' for a blank one",),
        ("strip + capitalize, blank -> 'unknown'", "trimmed, capitalized, 'unknown' if nothing left"),
    ),
    _op(
        "dotted_initials_of_name", "str", "''.join(w[0].upper() + '.' for w in {x}.split())", 1.7,
        "Returns the upper-case initials of the words of {it}, each followed by a dot.",
        (
            "(write|return|give) the initials of the (full name|name) {it}, each followed by a dot, (like|as in) A.L. for ada lovelace",
            "abbreviate every word of {it} to its first letter in upper case plus a dot and (run|put) them together",
            "boil the name {it} down to initials with dots, such as J.R.R.T. with no spaces",
            "take the first letter of each word in {it} in upper case and with a dot behind it and glue it all together",
            "shorten {it} to its initials with a full stop after every one, in capitals and without spaces",
        ),
        (
            "the initials of {it} with a dot after each, (like|as in) 'A.B.'",
            "the capital first letters of the words in {it}, every one with a dot behind it, without spaces",
        ),
        ("what are the initials of {it}, in capitals and with a dot after each",),
        ("initials with dots, 'ada lovelace' -> 'A.L.'", "A.B.C. style initials", "first letters, upper, each + '.'"),
    ),
    _op(
        "last_name_first", "str",
        ("parts = {x}.split()", "{y} = parts[-1] + ', ' + ' '.join(parts[:-1]) if len(parts) > 1 else ''.join(parts)"), 1.4,
        "Returns the last word of {it}, a comma and the other words; a single word stays alone.",
        (
            "(turn|change) the full name {it} (around|into the library form): last word first, then a comma and a space and the other words, a single word without a comma",
            "write {it} the way a phone book does, ada lovelace as 'lovelace, ada', and leave a single word as it is",
            "move the last word of {it} to the front with a comma and a space behind it, unless there is only one word",
            "put the surname of {it}, which is the last word, before the rest with ', ' in between; one word alone stays alone",
        ),
        (
            "{it} with the last word first, then ', ' and the rest, a lone word unchanged",
            "the phone-book form of the name {it}, as in 'last, first', just the word when there is only one",
        ),
        ("how is the name {it} written with the last word first and a comma after it, a single word staying alone",),
        ("'ada lovelace' -> 'lovelace, ada'", "Last, First (single word as is)"),
    ),
    _op(
        "capitalize_first_only", "str", "{x}[:1].upper() + {x}[1:]", 1.5,
        "Returns {it} with its first character in upper case and the rest unchanged.",
        (
            "(capitalize|uppercase) only the first (letter|character) of {it} and (leave the rest alone|do not touch the others|keep everything else as it is)",
            "make the first letter of {it} big, the other letters stay (as they are|the way they were)",
            "start {it} with a capital without lowercasing anything",
            "turn ipHone into IpHone, meaning only the first letter of {it} goes to upper case and nothing else changes",
            "change nothing in {it} except its first letter, which becomes upper case",
        ),
        (
            "{it} with (only the first letter|nothing but the first letter) uppercased and the rest untouched",
            "{it} starting with a capital, everything after it unchanged",
        ),
        (),
        ("first letter upper, rest untouched", "s[0] to upper, rest as is", "ucfirst"),
    ),
    _op(
        "alternating_case", "str", "''.join(c.upper() if i % 2 == 0 else c.lower() for i, c in enumerate({x}))", 1.4,
        "Returns {it} with its characters alternately in upper and lower case, starting with upper.",
        (
            "(write|return|put) {it} in alternating case, (starting with upper case|big, small, big, small|upper first)",
            "make the characters of {it} (alternately|by turns) big and small, the first one big",
            "uppercase the characters of {it} at even indexes and lowercase those at odd indexes, counting from 0",
            "turn {it} into mocking text, HeLlO for hello, where every other character is upper case beginning with the first",
            "switch between capital and small letters from one character of {it} to the next, beginning with a capital",
        ),
        (
            "{it} in alternating case, first character upper",
            "{it} with upper case at even positions and lower case at odd ones, counting from 0",
        ),
        ("what does {it} look like in alternating case, upper case first",),
        ("AlTeRnAtInG case", "upper/lower alternating, upper first", "even index -> upper, odd -> lower"),
    ),
    _op(
        "file_extension", "str", "{x}.split('.')[-1] if '.' in {x} else ''", 1.9,
        "Returns the part of {it} after the last dot, or an empty string if it has no dot.",
        (
            "(get|find|return|extract) the (file extension|extension) of {it}, (without the dot|meaning what comes after the last dot), '' (if there is no dot|when it has none)",
            "cut out whatever (stands|comes|sits) after the last dot of {it}, or give an empty string without a dot",
            "tell what kind of file {it} is from its ending, pdf for report.final.pdf, and '' if it has no dot",
            "take the file name {it} and return just its ending behind the last dot, an empty string when no dot is in it",
            "split {it} at the dots and return the last piece, unless there are no dots, then return ''",
        ),
        (
            "the (file extension|extension|file type) of {it} without the dot, '' if there is none",
            "the part of {it} after its last dot, or an empty string if it has no dot",
            "whatever follows the last dot in {it}, an empty string without one",
        ),
        ("which extension does the file {it} have, without the dot and '' if none", "what comes after the last dot in {it}, '' if there is no dot"),
        ("extension after last dot, else ''", "'a.tar.gz' -> 'gz', no dot -> ''", "file ext, no dot"),
    ),
    _op(
        "without_extension", "str", "{x}.rsplit('.', 1)[0]", 1.4,
        "Returns {it} without its last dot and what follows.",
        (
            "(drop|remove|cut off|strip) the (file extension|extension) of {it}, that is the last dot and what follows",
            "return everything in {it} before the last dot, or all of it if there is no dot",
            "take the ending off the file name {it}, so that report.pdf becomes report and a name without a dot stays the same",
            "chop {it} at its last dot and keep the front; without a dot nothing changes",
        ),
        (
            "{it} without its (file extension|extension), the last dot included",
            "the part of {it} before the last dot, the whole of it if there is none",
        ),
        ("what is {it} called without its file extension, the last dot and what follows",),
        ("no extension", "strip ext (last dot on)", "everything before the last dot"),
    ),
    _op(
        "file_name_of_path", "str", "{x}.split('/')[-1]", 1.6,
        "Returns the part of {it} after the last slash.",
        (
            "(get|take|return|extract) the file name from the path {it}, (without the folders|meaning everything after the last slash)",
            "(drop|remove|cut off) the (folders|directories) from {it} and (keep|return) only what follows the last slash[, the whole of it if there is no slash]",
            "strip {it} down to the part behind the last '/'",
            "split the path {it} at the slashes and hand back the last piece",
            "throw away everything in {it} up to and including the last slash",
        ),
        (
            "the file name in the path {it}, without any folder",
            "the part of {it} after the last slash, all of it without a slash",
            "the last piece of the path {it}",
        ),
        ("which file does the path {it} point to, without its folders", "what comes after the last slash in {it}"),
        ("basename", "after the last '/'", "file name without folder"),
    ),
    _op(
        "email_domain", "str", "{x}.split('@')[-1]", 1.5,
        "Returns the part of {it} after the last @.",
        (
            "(get|take|return|extract) the domain (of|from) the (email|email address|address) {it}, (that is what follows the @|everything behind the @)",
            "cut off {it} up to and including the last @ and return the rest, all of it if there is no @",
            "tell which mail provider {it} belongs to, meaning the part after the @ sign",
            "split {it} at the @ and keep the last part",
        ),
        (
            "the domain of the email address {it}",
            "the part of {it} after the @ (sign|character), the whole of it without one",
            "the host part of the email {it}",
        ),
        ("which domain does the email address {it} belong to", "what stands behind the @ in {it}"),
        ("domain of the email", "after the @", "'ada@mail.com' -> 'mail.com'"),
    ),
    _op(
        "email_user", "str", "{x}.split('@')[0]", 1.4,
        "Returns the part of {it} before the first @.",
        (
            "(get|take|return|extract) the user name from the (email|email address) {it}, (that is what comes before the @|everything in front of the @)",
            "cut {it} off at the first @ and keep what was before, all of it if there is no @",
            "drop the domain and the @ from the mail address {it}",
            "split {it} at the @ and return the first part",
        ),
        (
            "the user part of the email address {it}",
            "the part of {it} (before|in front of) the first @, the whole of it without one",
        ),
        ("what stands before the @ in {it}", "which user name does the email address {it} have"),
        ("user part of the email", "before the @", "'ada@mail.com' -> 'ada'"),
    ),
    _op(
        "url_domain", "str", "{x}.split('://')[-1].split('/')[0]", 1.4,
        "Returns the host of the address {it}, without its scheme and path.",
        (
            "(get|take|return|extract) the (domain|host) (of|from) the (url|web address|link) {it}, (without the scheme and the path|with neither https:// nor the path)",
            "cut everything up to '://' off {it}, if it is there, and then everything from the next slash on",
            "reduce the link {it} to the site it points to, so https://mail.com/inbox becomes mail.com",
            "strip the scheme from the url {it} and keep what is before the first slash",
        ),
        (
            "the (domain|host) of the (url|link) {it}, without scheme and path",
            "the part of the url {it} between '://' and the next slash, where either may be missing",
        ),
        ("which (site|host|domain) does the url {it} point to",),
        ("domain of the url", "host only: no scheme, no path", "'https://a.com/x' -> 'a.com'"),
    ),
    _op(
        "obfuscated_email", "str", "{x}[0] + '***' + {x}[{x}.index('@'):] if '@' in {x} else {x}", 1.4,
        "Returns the first character of {it}, three stars and everything from the first @ on; without an @ it is unchanged.",
        (
            "(hide|obfuscate|mask) the (email|email address) {it}: first character, then '***', then everything from the @ on, (and leave it as it is without an @|unchanged if there is no @)",
            "make ada@mail.com into a***@mail.com, so of {it} the first character and the part from the first @ stay, with three stars between; without an @ nothing changes",
            "anonymize {it} by putting '***' between its first character and its first @ in place of what was there, no @ meaning no change",
            "return {it} as it is if it has no @, otherwise its first character plus '***' plus the rest from the first @ on",
        ),
        (
            "the masked email {it}, that is its first character, '***' and the part from the first @ on, or {it} itself without an @",
            "{it} with three stars between the first character and the first @, unchanged when there is no @",
        ),
        (),
        ("'ada@mail.com' -> 'a***@mail.com', no @ -> unchanged", "email: first char + '***' + from the @; as is w/o @"),
    ),
)  # fmt: skip
LETTERING = (
    _op(
        "distinct_sorted_characters", "str", "''.join(sorted(set({x})))", 1.6,
        "Returns the distinct characters of {it} in sorted order as one string.",
        (
            "(return|give|write) the (distinct|different|unique) characters of {it} in (sorted|alphabetical) order, as (a|one) string",
            "sort the characters of {it} and keep each only once, in one string",
            "remove the duplicate characters from {it} and sort what is left into a string",
            "collect which characters occur in {it} at all, every one a single time and in order, as a string",
            "list every character of {it} once, (a to z|alphabetically), glued together",
        ),
        (
            "the (distinct|different|unique) characters of {it}, in (alphabetical|sorted) order, as a string",
            "a string with each character of {it} once, sorted",
            "the sorted alphabet of {it}, no character twice, as one string",
        ),
        ("which characters occur in {it}, each once and sorted, as a string",),
        ("distinct chars, sorted, as a string", "unique + sorted, joined", "sorted set of chars -> str"),
    ),
    _op(
        "distinct_sorted_letters", "str", "''.join(sorted({c for c in {x}.lower() if c.isalpha()}))", 1.4,
        "Returns the distinct letters of {it} in lower case and in alphabetical order as one string.",
        (
            "(return|give|write) the (distinct|different|unique) letters of {it} in alphabetical order as one lowercase string, (ignoring case|upper and lower case being the same) and leaving out everything that is not a letter",
            "lowercase {it} and keep each letter once, a to z, in one string without digits, spaces or signs",
            "collect which letters {it} uses, case aside, alphabetically and in small letters as a string",
            "find the letters that occur in {it}, no matter if big or small, and join them in lower case and sorted, each a single time",
        ),
        (
            "the different letters of {it}, lowercased, in alphabetical order and as one string, nothing but letters",
            "a lowercase string of every letter used in {it}, once each and from a to z",
        ),
        ("which letters does {it} use, written once each in lower case from a to z",),
        ("distinct letters only, lowercase, a-z, as str", "used letters: lower, unique, sorted, joined"),
    ),
    _op(
        "most_frequent_letter", "str",
        ("letters = [c for c in {x}.lower() if c.isalpha()]", "{y} = max(letters, key=letters.count, default='')"), 1.7,
        "Returns the most frequent letter of {it} in lower case, ignoring case; the first one in a tie, an empty string without letters.",
        (
            "find the (most common|most frequent) letter of {it}, ignoring case and everything that is no letter; in lower case, the earliest in a tie, '' if there are no letters",
            "count the letters of {it} without regard to case and return the one that comes up most, in lower case, the first to appear if several are equal and '' when there is none",
            "lowercase {it}, look at letters only and return the one that occurs the most often (the first of them in a tie|breaking ties by first appearance), an empty string without letters",
            "tell which letter wins in {it}, spaces, digits and signs not counted, big and small being the same; the answer is in lower case, first one on a tie, '' if none",
        ),
        (
            "the most frequent letter in {it} regardless of case, as a small letter, the first one in a tie and '' without letters",
            "the lowercase letter that shows up most often in {it}, non-letters ignored, ties going to the earliest, '' if there is none",
        ),
        ("which letter occurs most often in {it}, case and non-letters ignored, the first in a tie and '' if none",),
        ("most common letter, case-insensitive, first on ties, '' if none", "top letter (lower, letters only, first in a tie)"),
    ),
    _op(
        "lowercase_vowels", "str", "''.join(c for c in {x}.lower() if c in 'aeiou')", 1.4,
        "Returns the vowels of {it} in lower case and in order.",
        (
            "(return|give|keep) (only|just|nothing but) the vowels of {it}, (all lowercase|in lower case|as small letters), in order",
            "lowercase {it} and keep only a, e, i, o and u",
            "throw out everything in {it} that is not a vowel and lowercase the vowels",
            "pick the vowels out of {it}, big ones made small, and string them together in the order they come",
        ),
        (
            "the vowels of {it} in lower case, in the order in which they come, as a string",
            "what is left of {it} when it is lowercased and everything but aeiou is gone",
        ),
        ("which vowels does {it} have, in order and in lower case, as a string",),
        ("vowels only, lowercase", "lower, keep aeiou"),
    ),
    _op(
        "keep_consonants", "str", "''.join(c for c in {x} if c.isalpha() and c.lower() not in 'aeiou')", 1.4,
        "Returns the consonants of {it} in order.",
        (
            "(keep|return|leave) (only|just|nothing but) the consonants of {it}",
            "drop the vowels and everything that is not a letter from {it}",
            "pick out the letters of {it} that are not a, e, i, o or u, in order, as a string",
            "throw away whatever is no consonant in {it}, spaces and digits too",
        ),
        (
            "the consonants of {it}, in order, as a string",
            "{it} without vowels and without anything that is no letter",
            "only those letters of {it} that are no vowels",
        ),
        ("which consonants does {it} contain, in order, as a string", "what remains of {it} without its vowels and non-letters"),
        ("consonants only", "letters minus vowels"),
    ),
    _op(
        "keep_uppercase", "str", "''.join(c for c in {x} if c.isupper())", 1.5,
        "Returns the upper-case letters of {it} in order.",
        (
            "(keep|return|leave) (only|just|nothing but) the (capital|upper-case|big) letters of {it}",
            "drop every character of {it} that is not (a capital|upper case)",
            "pull the capitals out of {it} and join them in order",
            "note down only the big letters of {it}, as one string",
        ),
        (
            "the (capital|upper-case|uppercase|big) letters of {it}, in order, as a string",
            "only the capitals of {it}",
            "{it} without anything that is not an upper-case letter",
        ),
        ("which capital letters does {it} contain, in order, as a string",),
        ("capitals only", "only the uppercase letters", "everything but A-Z out"),
    ),
    _op(
        "swap_first_and_last", "str", "{x}[-1] + {x}[1:-1] + {x}[0] if len({x}) > 1 else {x}", 1.6,
        "Returns {it} with its first and last character exchanged.",
        (
            "(swap|exchange|switch) the first and the last (character|letter) of {it}",
            "let the first and the last character of {it} change places",
            "put the last (letter|character) of {it} first and the first one last, (the middle stays|everything between stays put)",
            "return {it} with its two outermost characters traded, the middle as it was",
            "move the end character of {it} to the start and the start character to the end",
        ),
        (
            "{it} with its first and last (characters|letters) (swapped|exchanged|switched)",
            "{it} after the first and last character have traded places",
        ),
        ("what does {it} look like with the first and last letter swapped",),
        ("swap first and last char", "first <-> last"),
    ),
    _op(
        "collapse_repeats", "str", "''.join(c for i, c in enumerate({x}) if i == 0 or c != {x}[i - 1])", 1.6,
        "Returns {it} with every run of the same character reduced to one.",
        (
            "(remove|drop|skip) (repeated neighbours|consecutive duplicates|adjacent repeats) from {it}, so 'aabbba' becomes 'aba'",
            "(squeeze|collapse|shrink|squash) every run of the same character in {it} (to|into) a single one",
            "keep a character of {it} only if it differs from the one (right before it|just before)",
            "make sure no two neighbouring characters in {it} are equal by dropping the extra ones",
            "turn stuttering like heeelloo into helo: of equal characters in a row in {it} only one survives",
        ),
        (
            "{it} with each run of equal characters (reduced|squeezed|cut down) to one",
            "{it} without (consecutive duplicates|adjacent duplicate characters)",
        ),
        ("what is left of {it} when characters that repeat the one before are dropped",),
        ("no adjacent duplicates", "squeeze runs, 'aab' -> 'ab'", "dedupe neighbours only"),
    ),
    _op(
        "caesar_shift", "str",
        ("{y} = ''", "for c in {x}:", "    if c.isalpha():", "        start = 65 if c.isupper() else 97", "        {y} += chr((ord(c) - start + {k}) % 26 + start)", "    else:", "        {y} += c"), 2.0,
        "Shifts the letters of {it} {k} places forward in the alphabet, wrapping around and keeping their case.",
        (
            "(encrypt|encode|encipher) {it} with a caesar cipher (with a shift of|of shift|and the key) {k}, (leaving other characters alone|only letters change), case kept",
            "(shift|move|push) (every|each) letter of {it} {k} (places|positions) forward in the alphabet, wrapping from z to a, (and leave everything else|other characters untouched), keeping the case",
            "replace every letter of {it} by the one {k} later in the alphabet, going round at the end, capitals staying capitals and non-letters staying as they are",
            "rotate the letters of {it} by {k}, like rot13 but with {k} as the amount",
            "apply the caesar cipher to {it} with {k} as the shift",
        ),
        (
            "{it} in a caesar cipher with a shift of {k}",
            "{it} with every letter moved on by {k} in the alphabet, wrapping around, case and other characters kept",
            "the caesar encryption of {it} with {k} as the key",
        ),
        ("what does {it} become when each letter is shifted {k} places along the alphabet, wrapping around",),
        ("caesar cipher, shift {k}", "letters + {k} mod 26, case kept, rest as is", "caesar({k})"),
        k=SHIFT,
    ),
    _op(
        "pig_latin", "str", "' '.join(w[1:] + w[0] + 'ay' for w in {x}.split())", 1.2,
        "Returns {it} with the first letter of every word moved to its end, followed by ay.",
        (
            "(translate|turn|convert) {it} (to|into) pig latin: (move the first letter of every word to its end and add 'ay'|every word gives its first letter to the end and gets 'ay')",
            "take the first letter off each word of {it} and put it at the end of that word with 'ay' behind it, the words joined with spaces",
            "say {it} in simple pig latin, so that hello becomes ellohay",
            "move the first letter of each word in {it} to the back of the word, followed by 'ay'",
        ),
        (
            "{it} in pig latin, first letter of each word to its end plus 'ay'",
            "the words of {it}, each with its first letter at the end and 'ay' after it, joined by spaces",
        ),
        ("what is {it} in simple pig latin, with the first letter of each word moved behind it and 'ay' added",),
        ("pig latin: 'hello' -> 'ellohay'", "w[1:] + w[0] + 'ay' per word"),
    ),
    _op(
        "middle_characters", "str", "{x}[(len({x}) - 1) // 2:len({x}) // 2 + 1]", 1.4,
        "Returns the middle character of {it}, or the two middle ones when its length is even.",
        (
            "(get|find|return) the middle character of {it}, or the two in the middle if its length is even",
            "return what stands in the very middle of {it}, one letter for an odd length and two for an even one",
            "cut away equally much on both sides of {it} until only one or two characters remain",
            "pick the (central|middle) letter of {it}; with an even number of letters pick both central ones",
        ),
        (
            "the middle character of {it}, the middle two for an even length",
            "the one or two characters at the centre of {it}",
        ),
        ("which character stands in the middle of {it}, or which two if its length is even",),
        ("middle char (two if even length)", "middle 1 or 2 letters"),
    ),
    _op(
        "first_unique_character", "str", "next((c for c in {x} if {x}.count(c) == 1), '')", 1.9,
        "Returns the first character of {it} that occurs only once, or an empty string if there is none.",
        (
            "find the first (non-repeating|non-repeated|unique) (character|letter) (of|in) {it}, (or an empty string if there is none|'' when every one repeats)",
            "return the earliest character that (occurs|appears|shows up) exactly once in {it}, '' if no character does",
            "go through {it} until the first character that does not come again anywhere, neither before nor after, and return it; an empty string if all do",
            "look for the first letter in {it} without a twin and return it, '' meaning there is none",
        ),
        (
            "the first character of {it} that (occurs only once|is not repeated), or an empty string",
            "the first non-repeating (character|letter) in {it}, '' if there is none",
        ),
        ("which is the first character that appears only once in {it}, '' if none does",),
        ("first non-repeated char or ''", "first with count 1, else ''"),
    ),
    _op(
        "mirrored", "str", "{x} + {x}[::-1]", 1.1,
        "Returns {it} followed by its reverse.",
        (
            "(mirror {it} at its end|make a palindrome of {it}), so that abc becomes abccba",
            "(append|add|attach) to {it} its own reverse",
            "write {it} forwards and right after it backwards",
            "return {it} followed by the same in reverse",
        ),
        (
            "{it} followed by its own reverse",
            "{it} with the same backwards right after it",
        ),
        (),
        ("s + reversed s", "'abc' -> 'abccba'"),
    ),
    _op(
        "upper_or_lower", "str",
        ("upper = sum(1 for c in {x} if c.isupper())", "lower = sum(1 for c in {x} if c.islower())", "{y} = 'upper' if upper > lower else 'lower' if lower > upper else 'equal'"), 1.3,
        "Returns 'upper', 'lower' or 'equal' for {it}, by which kind of letter there are more of.",
        (
            "(tell|say|find out) whether {it} has more capital or more small letters: 'upper', 'lower', or 'equal' if they are even",
            "count big against small letters in {it} and return 'upper' if the big ones win, 'lower' if the small ones do and 'equal' for a tie",
            "return 'upper' when capitals are in the majority in {it}, 'lower' when small letters are, 'equal' when there are as many of both",
            "compare the number of uppercase letters of {it} with that of lowercase ones, the answer being 'upper', 'lower' or 'equal' for whichever there are more of",
        ),
        (
            "'upper', 'lower' or 'equal', depending on which kind of letter {it} has more of",
            "which case prevails in {it}, as 'upper', 'lower' or 'equal'",
        ),
        ("does {it} have more upper or more lower case letters, as 'upper', 'lower' or 'equal'",),
        ("more capitals -> 'upper', more small -> 'lower', else 'equal'", "'upper' / 'lower' / 'equal' by letter count"),
    ),
)  # fmt: skip
CUTTING = (
    _op(
        "text_after_first", "str", "{x}.partition({s})[2]", 1.6,
        "Returns the part of {it} after the first {s}, or an empty string if {s} does not occur.",
        (
            "(get|take|return|keep) everything in {it} after the first {s}, '' if it does not occur",
            "cut {it} off up to and including the first {s} and return the rest, an empty string (if there is none|without one)",
            "return what follows the first {s} in {it}, or nothing, that is '', if {s} is not in there",
            "skip ahead in {it} until {s} has come for the first time and give back all that comes behind it, '' when it never comes",
        ),
        (
            "the part of {it} (after|behind|that follows) the first {s}, '' if there is none",
            "what comes after the first {s} in {it}, an empty string when {s} is missing",
        ),
        ("what stands behind the first {s} in {it}, '' if it is not there",),
        ("after the first {s}, else ''", "everything behind {s} (first one), '' if missing"),
        s=QUOTED_SEPARATOR,
    ),
    _op(
        "text_after_last", "str", "{x}.split({s})[-1]", 1.5,
        "Returns the part of {it} after the last {s}, the whole of it if {s} does not occur.",
        (
            "(get|take|return|keep) (everything|whatever) (sits|comes|stands) in {it} after the last {s}, the whole of it if there is none",
            "drop everything in {it} up to and including the last {s}[; without one nothing changes]",
            "split {it} at {s} and return the last piece",
            "give back the tail of {it} that starts behind the last {s}, or all of {it} if {s} never occurs",
        ),
        (
            "the part of {it} after the last {s}, all of it without one",
            "the last piece of {it} when it is split at {s}",
        ),
        ("what comes after the last {s} in {it}, or the whole of it without one",),
        ("after the last {s}", "last part, split at {s}"),
        s=QUOTED_SEPARATOR,
    ),
    _op(
        "text_between", "str", "{x}.partition({s})[2].partition({t})[0]", 1.6,
        "Returns the part of {it} between the first {s} and the next {t}; up to the end without a {t}, empty without an {s}.",
        (
            "(get|take|return|extract) (what is|what stands|the part) between the first {s} and the next {t} in {it}, up to the end if no {t} follows and '' without an opening {s}",
            "drop everything in {it} up to the first {s}, that one included, then cut the rest off where {t} first comes",
            "return what follows the first {s} in {it} but only up to the next {t}, if there is one; '' if {s} does not occur",
            "pull out of {it} the piece that starts behind the first {s} and ends before the {t} after it or at the very end, an empty string if {s} is missing",
        ),
        (
            "the part of {it} between the first {s} and the {t} that follows it, to the end without such a {t}, '' without {s}",
            "whatever is enclosed between {s} and then {t} in {it}, first time only, '' if {s} is missing and up to the end if {t} is",
        ),
        ("what stands in {it} between the first {s} and the next {t}, '' without the former and all of the rest without the latter",),
        ("between {s} and {t} (first), '' if no {s}", "after first {s}, up to next {t}"),
        s=QUOTED_SEPARATOR, t=_END,
    ),
    _op(
        "without_bracketed", "str",
        ("{y}, depth = '', 0", "for c in {x}:", "    if c == '(':", "        depth += 1", "    elif c == ')':", "        depth = max(depth - 1, 0)", "    elif depth == 0:", "        {y} += c"), 1.2,
        "Returns {it} without round brackets and what they enclose.",
        (
            "(remove|drop|delete|cut out) everything (in|inside) round brackets from {it}, the brackets too, nested ones as well",
            "strip {it} of all remarks in parentheses, the parentheses included",
            "keep only those characters of {it} that stand outside every pair of parentheses, and no parenthesis itself",
            "leave out of {it} whatever is put in parentheses, together with the parentheses",
        ),
        (
            "{it} without (its round brackets|its parentheses) and what is inside them",
            "the part of {it} outside all parentheses, the parentheses themselves gone",
        ),
        ("what is left of {it} once the parts in parentheses are gone, parentheses included",),
        ("text in parentheses removed, nested too", "drop parenthesized parts + parens"),
    ),
    _op(
        "censor_part", "str", "{x}.replace({s}, '*' * len({s}))", 1.5,
        "Returns {it} with every occurrence of {s} replaced by as many stars.",
        (
            "(censor|star out|blank out) (every occurrence of|every|each) {s} in {it} with (as many stars as it has letters|stars, one per character)",
            "replace {s} wherever it occurs in {it}, even inside words, by stars of the same length",
            "put stars over {s} in {it}, one '*' for each of its characters",
            "make {s} unreadable in {it}: each of its letters becomes a star, everywhere it shows up",
        ),
        (
            "{it} with every {s} starred out, as many '*' as {s} is long",
            "{it} with stars (in place of|over) each occurrence of {s}, one star per character",
        ),
        ("what does {it} look like with each {s} replaced by stars of the same length",),
        ("{s} -> stars of same length", "censor {s} with *, length kept"),
        s=WORD,
    ),
    _op(
        "censor_word", "str", "' '.join('*' * len(w) if w.lower() == {s}.lower() else w for w in {x}.split())", 1.3,
        "Returns {it} with every word that equals {s}, ignoring case, replaced by as many stars; single spaces between the words.",
        (
            "(censor|star out) the whole word {s} in {it}, ignoring case, with one star per letter, words joined by single spaces",
            "go through the words of {it} and turn each one that is {s}, upper or lower case, into as many stars as it has letters, the words joined with single spaces",
            "replace every word of {it} that equals {s}, case aside, with stars of the same length, but not where it is only part of a word; single spaces between the words",
            "write the words of {it} with single spaces, except that {s}, however it is capitalized, appears as stars only, one per letter",
        ),
        (
            "the words of {it} joined with single spaces, each that is {s} regardless of case given as stars of the same length",
            "{it} with the word {s} starred out, whole words only and ignoring case, single-spaced",
        ),
        (),
        ("whole word {s} -> stars (case-insensitive), single spaces", "bad word {s}: '*' * len, any case, words only"),
        s=WORD,
    ),
    _op(
        "shorten_with_dots", "str", "{x} if len({x}) <= {k} else {x}[:{k}] + '...'", 1.9,
        "Returns the first {k} characters of {it} and three dots, or {it} itself if it is not longer.",
        (
            "(shorten|truncate|cut) {it} to {k} characters (and add the|plus) '...' (if|when|only if) it is longer, (the dots not counted|the dots come on top)",
            "leave {it} as it is up to {k} characters, otherwise only that many with '...' behind them",
            "keep the first {k} characters of {it} followed by '...', unless all of it fits into {k}",
            "make a preview of {it}: the first {k} characters plus '...', or the whole thing when it has no more than {k}",
            "return {it} unchanged when it has at most {k} characters and its first {k} with '...' after them when it has more",
        ),
        (
            "{it} cut to {k} characters plus '...', or unchanged if it is not longer than {k}",
            "the first {k} characters of {it} with '...' after them, or all of {it} if that fits",
        ),
        ("what is {it} when cut to {k} characters with '...' added, if it is longer than that",),
        ("cut at {k} + '...' if longer", "max {k} chars then '...'", "truncate to {k}, add ... when cut"),
        k=_CUT,
    ),
    _op(
        "fit_with_dots", "str", "{x} if len({x}) <= {k} else {x}[:{k} - 3] + '...'", 1.4,
        "Returns {it} cut to {k} characters in all, of which the last three are dots if anything was cut.",
        (
            "(shorten|truncate|cut) {it} so that it has at most {k} characters in all, the '...' at the end of a cut one (included|counted)",
            "return {it} as it is if it fits into {k} characters, otherwise {k} minus 3 of them and '...'",
            "make {it} fit in {k} characters, ending with '...' if something had to go, dots counted in the length",
            "limit the total length of {it} to {k}, and if it is too long let the last three characters be dots",
        ),
        (
            "{it} limited to {k} characters in total, '...' included when it had to be cut",
            "{it} itself if no longer than {k}, otherwise as much of it as leaves room for '...' within {k} characters",
        ),
        (),
        ("max {k} chars incl. '...'", "fit into {k}, dots count", "truncate so len <= {k} with the dots"),
        k=_CUT,
    ),
    _op(
        "zero_padded", "str", "{x}.rjust({k}, '0')", 1.5,
        "Returns {it} padded with zeros on the left to {k} characters.",
        (
            "(pad|fill up) {it} with zeros on the left (until it is|up to|to a length of) {k} characters[ long]",
            "put zeros in front of {it} until its length is {k}, none if it is long enough already",
            "give {it} back its leading zeros so that it has {k} characters",
            "make {it} at least {k} characters long by adding 0 at the front",
        ),
        (
            "{it} with leading zeros, {k} characters long, or unchanged when it is longer",
            "{it} left-padded with zeros to length {k}",
        ),
        ("what is {it} with leading zeros up to {k} characters",),
        ("zero pad to {k}", "leading zeros, width {k}", "zfill {k}"),
        k=WIDTH,
    ),
    _op(
        "centered_text", "str", "{x}.center({k})", 1.3,
        "Returns {it} centered in {k} characters with spaces.",
        (
            "(center|centre) {it} in (a field of|a width of|a line of) {k} characters, filling with spaces",
            "put spaces on both sides of {it} so that it stands in the middle of {k} characters",
            "pad {it} left and right with blanks to a total length of {k}",
            "place {it} in the middle of a line that is {k} characters wide",
        ),
        (
            "{it} (centered|centred) in {k} characters",
            "{it} with spaces on both sides so that the whole is {k} wide",
        ),
        ("what is {it} centered in a line of {k} characters",),
        ("centered, width {k}", "pad both sides to {k}"),
        k=WIDTH,
    ),
    _op(
        "html_tag", "str", "'<' + {s} + '>' + {x} + '</' + {s} + '>'", 1.2,
        "Returns {it} inside the HTML tag {s}.",
        (
            "(wrap|put|enclose) {it} in the html tag {s}, opening and closing",
            "surround {it} with an opening and a closing {s} tag, as in html",
            "make an html element of type {s} with {it} as its content",
            "write the opening tag for {s}, then {it}, then the closing tag",
        ),
        (
            "{it} (wrapped|enclosed) in the html tag {s}",
            "the html element {s} with {it} inside",
        ),
        ("how is {it} written inside an html {s} tag",),
        ("html tag {s} around it", "<{s}>text</{s}>"),
        s=_TAG,
    ),
    _op(
        "plural_form", "str", "{x} + 'es' if {x}.endswith(('s', 'x', 'z', 'ch', 'sh')) else {x} + 's'", 1.5,
        "Returns {it} with es added after s, x, z, ch or sh, and s added otherwise.",
        (
            "make the plural of {it}: 'es' after s, x, z, ch or sh, (otherwise|in all other cases) just 's'",
            "(add|append) 'es' to {it} if it ends in s, x, z, ch or sh and 's' if it does not",
            "pluralize {it} by a simple rule, boxes and dishes with 'es' because of x and sh, likewise after s, z and ch, everything else with 's'",
            "put {it} in the plural, which takes 's' unless the ending is s, x, z, ch or sh, and those take 'es'",
        ),
        (
            "the plural of {it}, with 'es' after s, x, z, ch and sh and 's' otherwise",
            "{it} plus 'es' when it ends in s, x, z, ch or sh, else plus 's'",
        ),
        ("what is the plural of {it} if words in s, x, z, ch and sh take 'es' and all others 's'",),
        ("plural: es after s/x/z/ch/sh, else s", "+ 'es' if ends in s, x, z, ch, sh; + 's' otherwise"),
    ),
    _op(
        "iso_date_with_dots", "str", "'.'.join({x}.split('-')[::-1])", 1.4,
        "Returns the parts of {it} between dashes in reverse order, joined with dots.",
        (
            "(turn|convert|change|rewrite) the date {it} from the form '2024-05-17' (to|into) '17.05.2024'",
            "split {it} at the dashes and reverse the parts and join them with dots",
            "write an iso date like {it}, year first with dashes, the german way with the day first and dots",
            "bring {it} from 'yyyy-mm-dd' into 'dd.mm.yyyy'",
        ),
        (
            "the date {it}, given as 'yyyy-mm-dd', in the form 'dd.mm.yyyy'",
            "the dash-separated parts of {it} backwards with dots between them",
        ),
        ("how is the iso date {it} written as 'dd.mm.yyyy'",),
        ("'2024-05-17' -> '17.05.2024'", "yyyy-mm-dd to dd.mm.yyyy"),
    ),
    _op(
        "ensure_final_dot", "str", "{x} if {x}.endswith('.') else {x} + '.'", 1.2,
        "Returns {it} with a dot at its end, added only if it is missing.",
        (
            "make sure {it} ends with a (dot|full stop|period), (adding one only if it is missing|without doubling it)",
            "(add|append) a (dot|full stop|period) to {it} unless it already ends with one",
            "finish {it} with '.', but leave it alone if one is there already",
            "return {it} unchanged if its last character is a dot, else put one behind it",
        ),
        (
            "{it} with a (full stop|dot|period) at the end, added only when missing",
            "{it} with a (dot|full stop) appended unless it has one at the end already",
        ),
        (),
        ("dot at the end if missing", "ensure trailing '.'"),
    ),
    _op(
        "long_words_sentence", "str", "' '.join(w for w in {x}.split() if len(w) >= {k})", 1.4,
        "Returns the words of {it} with at least {k} characters, joined with spaces.",
        (
            "(keep|leave) only the words of {it} that have (at least {k} letters|{k} letters or more) and join them with single spaces",
            "(drop|remove|throw out) the words (shorter than {k}|with fewer than {k} letters) from {it} and give the rest back as a sentence with single spaces",
            "return {it} as a sentence with just the words of length {k} or more in it, single spaces between",
            "thin out {it} so that no word with less than {k} letters stays, the others in order with a space between",
        ),
        (
            "{it} with just the words that have {k} letters or more, single spaces between",
            "the words of {it} of length {k} and up, joined by spaces",
        ),
        ("what remains of {it} when all words shorter than {k} are taken out, as a sentence with single spaces",),
        ("words with >= {k} letters, joined by ' '", "sentence w/o words shorter than {k}"),
        k=LENGTH,
    ),
    _op(
        "without_word", "str", "' '.join(w for w in {x}.split() if w != {s})", 1.3,
        "Returns the words of {it} other than {s}, joined with spaces.",
        (
            "(remove|drop|delete|cut) every word {s} from {it}, whole words only, and join the rest with single spaces",
            "return all words of {it} except {s}, with one space between them",
            "leave out the word {s} wherever it stands as a word of its own in {it}, the others written with single spaces",
            "write down the words of {it} one after the other with a space between, skipping those that are exactly {s}",
        ),
        (
            "{it} without the word {s}, single spaces between the rest",
            "the words of {it} that are not {s}, joined with spaces",
        ),
        ("what is {it} without the word {s}, written with single spaces",),
        ("drop word {s}, rejoin with ' '", "all words but {s}, single-spaced"),
        s=WORD,
    ),
)  # fmt: skip
LINES = (
    _op(
        "indent_lines", "str", r"'\n'.join(' ' * {k} + line for line in {x}.splitlines())", 1.4,
        "Returns {it} with every line indented by {k} spaces.",
        (
            "(indent|shift) (each|every) line of {it} by {k} spaces",
            "put {k} spaces in front of every line of {it}",
            "move all lines of {it} {k} columns to the right with spaces",
            "split {it} into lines and give each {k} leading blanks and join them with newlines again",
        ),
        (
            "{it} with (each|every) line indented by {k} spaces",
            "the lines of {it} with {k} spaces before each, joined by newlines",
        ),
        ("what does {it} look like with all lines indented by {k} spaces",),
        ("indent lines by {k}", "{k} spaces before each line"),
        k=COUNT,
    ),
    _op(
        "prefix_lines", "str", r"'\n'.join({s} + line for line in {x}.splitlines())", 1.3,
        "Returns {it} with {s} in front of every line.",
        (
            "(put|write|add) {s} (in front of|before|at the start of) (each|every) line of {it}",
            "quote {it} like in an email reply, with {s} before every line",
            "start every line of {it} with {s}",
            "split {it} into lines and put {s} at the front of each and join them with newlines again",
        ),
        (
            "{it} with {s} (before|at the start of) every line",
            "the lines of {it}, each with {s} in front, joined by newlines",
        ),
        (),
        ("{s} before each line", "prefix every line with {s}"),
        s=_START,
    ),
    _op(
        "longest_line", "str", "max({x}.splitlines(), key=len, default='')", 1.5,
        "Returns the longest line of {it}, the first one in a tie, or an empty string.",
        (
            "find the (longest line|line with the most characters) (of|in) {it}, (the first one in a tie|the earlier one if two are equally long), '' for no lines",
            "return the line of {it} that is longer than all before it and not beaten by any after, or '' if there are no lines",
            "split {it} into lines and give back the one with the greatest length, first come first on a tie and '' when there is none",
            "tell which line of {it} sticks out furthest to the right, the first of them in a tie, an empty string for an empty input",
        ),
        (
            "the longest line of {it}, the first one in a tie, '' if there are no lines",
            "the line of {it} with the most characters, or an empty string, ties going to the earliest",
        ),
        ("which line of {it} is the longest, the first in a tie and '' if there are none",),
        ("longest line, first on ties", "max line by length, '' if none"),
    ),
    _op(
        "without_comments", "str", r"'\n'.join(line.split('#')[0].rstrip() for line in {x}.splitlines())", 1.4,
        "Returns {it} with everything from a # on, and trailing whitespace, removed from every line.",
        (
            "(strip|remove|drop) the comments from {it}, (a comment being everything from '#' to the end of the line|which start at '#' and end with the line), along with trailing spaces; the lines stay",
            "cut every line of {it} off at its first '#', if any, and strip the whitespace at its end",
            "clean the script {it} so that nothing from a '#' on is left in any line, no trailing whitespace either, without dropping lines",
            "keep of each line in {it} only what comes before the first '#', without the spaces at the end",
        ),
        (
            "{it} without its '#' comments and without trailing whitespace, line by line",
            "the lines of {it}, each only up to the first '#' and right-stripped, joined by newlines",
        ),
        ("what is left of {it} without the comments from '#' on and the spaces at the line ends",),
        ("no # comments, rstrip lines", "each line up to '#', right-stripped"),
    ),
    _op(
        "without_blank_lines", "str", r"'\n'.join(line for line in {x}.splitlines() if line.strip())", 1.5,
        "Returns {it} without its blank lines.",
        (
            "(remove|drop|delete|skip) the (blank|empty) lines from {it}, (those with only spaces too|also if they have only whitespace), and join the rest with newlines",
            "close the gaps in {it} so that no blank line is left",
            "keep every line of {it} that has more than whitespace in it, joined by newlines",
            "return {it} as it is but without lines on which nothing (stands|is written)",
        ),
        (
            "{it} without (blank|empty) lines",
            "the lines of {it} that are not blank, as one string with newlines",
        ),
        ("what does {it} look like without its blank lines",),
        ("no blank lines", "drop empty lines, keep as one text"),
    ),
    _op(
        "count_non_blank_lines", "int", "sum(1 for line in {x}.splitlines() if line.strip())", 1.5,
        "Returns the number of lines in {it} that are not blank.",
        (
            "COUNT how many lines in {it} are not (blank|empty)",
            "count the lines of {it} but skip those that are empty or only whitespace",
            "measure {it} in lines of real text, blank ones not counted",
            "tick off the lines of {it} that have something other than spaces on them and return how many they are",
        ),
        (
            "the number of (non-blank|non-empty) lines in {it}, lines of only spaces not counted",
            "the line count of {it} without the blank ones",
        ),
        ("how many lines of {it} (are not blank|have something on them besides spaces)",),
        ("# of non-blank lines", "count lines, blanks out", "loc without blanks"),
    ),
)  # fmt: skip
FIGURES = (
    _op(
        "letter_positions", "ints", "[ord(c) - 96 for c in {x}.lower() if 'a' <= c <= 'z']", 1.6,
        "Returns the places in the alphabet of the letters of {it}, 1 for a.",
        (
            "(replace|swap) (each|every) letter of {it} (with|by|for) its (position|place) in the alphabet, (a being 1|starting from a as 1), as a list, (ignoring case and all else|skipping anything that is no letter)",
            "list the alphabet positions of the letters in {it}, 1 for a up to 26 for z, big or small, leaving out other characters",
            "turn {it} into numbers, a to 1, b to 2 and so on, whatever the case; no entry for digits, spaces or signs",
            "map the letters of {it} to 1 through 26 and drop the rest",
        ),
        (
            "the alphabet positions of the letters in {it}, a being 1, other characters left out",
            "a list with 1 for each a, 2 for each b and so on for the letters of {it} in order, case ignored, non-letters skipped",
        ),
        ("which places in the alphabet do the letters of {it} have, counting a as 1 and skipping non-letters",),
        ("a -> 1, b -> 2, ..., non-letters skipped", "alphabet positions of the letters (case-insensitive)"),
    ),
    _op(
        "letter_value_sum", "int", "sum(ord(c) - 96 for c in {x}.lower() if 'a' <= c <= 'z')", 1.3,
        "Returns the sum of the alphabet positions of the letters of {it}, 1 for a.",
        (
            "(add up|sum|total) the alphabet positions of the letters in {it}, a being 1, case and other characters ignored",
            "score {it} by giving 1 point for an a, 2 for a b and so on up to 26 for a z, big or small, nothing for anything else",
            "compute what {it} is worth if every letter counts as much as its place in the alphabet, starting with a as 1",
            "let a be 1, b be 2 and z be 26 and add the letters of {it} together, whatever their case",
        ),
        (
            "the sum of the alphabet positions of the letters in {it}, a as 1",
            "the score of {it} with a worth 1, b worth 2 up to z worth 26, regardless of case",
        ),
        ("how much is {it} worth if a counts 1, b counts 2 and so on to 26 for z",),
        ("a=1 .. z=26, summed", "word value: sum of letter positions"),
    ),
    _op(
        "all_numbers_in_text", "ints", "[int(w) for w in ''.join(c if c.isdigit() else ' ' for c in {x}).split()]", 1.9,
        "Returns the runs of digits in {it} as integers.",
        (
            "(extract|pull|fish|get) all the (numbers|whole numbers|integers) (out of|from) {it}, (digits that stand together make one number|12 in ab12c being one number), as ints",
            "find every run of digits in {it} and return them as a list of ints",
            "list all numbers hidden in {it}, even those glued to letters, in order",
            "read the numbers off {it}, so that a1b22 gives 1 and 22",
            "treat everything in {it} that is no digit as a gap and turn the pieces into ints",
        ),
        (
            "all the (numbers|integers) (hidden|that occur) in {it}, each run of digits as one int",
            "the runs of digits in {it} as a list of ints",
        ),
        ("which (numbers|integers) are hidden in {it}, taking each run of digits as one",),
        ("all ints in it, 'a1b22' -> 1 and 22", "digit runs as ints", "like re.findall of digits"),
    ),
    _op(
        "first_number_in_text", "int", "int((''.join(c if c.isdigit() else ' ' for c in {x}).split() or ['0'])[0])", 1.6,
        "Returns the first run of digits in {it} as an integer, or 0 if there is none.",
        (
            "(find|get|return|extract) the first (number|whole number) in {it}, 0 (if there is none|when it has no digits)",
            "read {it} up to the first run of digits and return it as an int, or 0 without any digit",
            "take the number that comes first in {it}, tea for 25 at 7 giving 25, and 0 if none comes",
            "skip whatever in {it} stands before the first digit, then turn the digits that follow each other there into an int; no digits give 0",
        ),
        (
            "the first (number|run of digits) in {it} as an int, 0 if there is none",
            "the number that comes first in {it}, or 0 when it has no digits",
        ),
        ("which number comes first in {it}, 0 if none does",),
        ("first int in it, else 0", "first run of digits -> int, none -> 0"),
    ),
    _op(
        "sum_of_numbers_in_text", "int", "sum(int(w) for w in ''.join(c if c.isdigit() else ' ' for c in {x}).split())", 1.5,
        "Returns the sum of the runs of digits in {it} read as integers.",
        (
            "(add up|sum|total) all the (numbers|whole numbers) (hidden|that occur) in {it}, (each run of digits being one number|12 in ab12c counting as twelve)",
            "find every run of digits in {it} and add them up as ints",
            "pull the whole numbers out of {it} and return their total, 0 for none",
            "compute the total of the amounts mentioned in {it}, so 3 eggs and 12 rolls make 15",
        ),
        (
            "the sum of the (numbers|whole numbers) (hidden|mentioned) in {it}, taking each run of digits as one",
            "the total of all runs of digits in {it}",
        ),
        ("how much do the numbers in {it} add up to, each run of digits being one number",),
        ("sum of ints in the text, 'a1b22' -> 23", "sum the digit runs"),
    ),
    _op(
        "ints_from_commas", "ints", "[int(w) for w in {x}.split(',') if w.strip().removeprefix('-').isdigit()]", 1.8,
        "Returns the comma-separated whole numbers of {it} as integers, skipping anything else.",
        (
            "(parse|turn|convert|read) the comma separated {it} into a list of ints, skipping parts that are no whole number",
            "split {it} at the commas and return the whole numbers among the parts as ints, negative ones too",
            "read {it}, a line like '3, 1, -2', as ints and ignore whatever between two commas is not an integer",
            "get the integers out of the csv line {it} in order, other fields left out",
        ),
        (
            "the comma separated whole numbers in {it} as ints, anything else skipped",
            "a list of the ints between the commas of {it}, fields that are no integers left out",
        ),
        ("which ints stand between the commas of {it}, other parts skipped",),
        ("'3, 1, -2' -> list of ints, rest skipped", "csv -> ints", "split ',' and int() what is an int"),
    ),
    _op(
        "sum_of_commas", "int", "sum(int(w) for w in {x}.split(',') if w.strip().removeprefix('-').isdigit())", 1.7,
        "Returns the sum of the comma-separated whole numbers of {it}, skipping anything else.",
        (
            "(sum|add up|total) the comma separated (numbers|whole numbers|ints) in {it}, skipping parts that are no whole number",
            "split {it} at the commas and add the parts up as ints, except those that are not integers",
            "take {it}, a line like '3, 1, -2', and return the total, leaving out whatever is not a whole number",
            "compute the sum of the csv line {it}; fields that are no ints count for nothing",
        ),
        (
            "the sum of the comma separated whole numbers in {it}, other parts ignored",
            "the total of the ints between the commas of {it}, anything else counted as nothing",
        ),
        ("how much do the comma separated whole numbers in {it} add up to",),
        ("sum of '1,2,3'", "csv line -> sum of its ints"),
    ),
    _op(
        "max_of_commas", "int", "max((int(w) for w in {x}.split(',') if w.strip().removeprefix('-').isdigit()), default=0)", 1.6,
        "Returns the largest of the comma-separated whole numbers of {it}, or 0 if there are none.",
        (
            "(find|get|return) the (largest|biggest|highest) of the comma separated (numbers|whole numbers|ints) in {it}, 0 if there are none",
            "split {it} at the commas and return the maximum of the parts that are whole numbers, or 0 if none is",
            "read {it} as a line like '3,1,2' and tell its greatest integer, with 0 when it has no integers",
            "pick the top value from the csv line {it} as an int, ignoring fields that are no whole number, 0 without any",
        ),
        (
            "the (largest|biggest|maximum) comma separated whole number in {it}, or 0",
            "the greatest int between the commas of {it}, 0 if there is no int",
        ),
        ("which of the comma separated whole numbers in {it} is the largest, 0 if there are none",),
        ("max of '3,1,2', else 0", "biggest int in the csv line (0 if none)"),
    ),
    _op(
        "count_double_letters", "int", "sum(1 for a, b in zip({x}, {x}[1:]) if a == b)", 1.4,
        "Returns how many characters of {it} are equal to the one right after.",
        (
            "count (the double letters|the doubled characters|how many times the same character comes twice in a row) in {it}, (overlaps count|three in a row counting as two)",
            "COUNT how many characters of {it} are the same as the next one",
            "go through the pairs of neighbouring characters in {it} and count the equal ones",
            "tell how often two neighbours in {it} are identical",
        ),
        (
            "the number of (equal neighbouring characters|pairs of equal neighbours) in {it}",
            "how many characters of {it} are followed by the same one again",
        ),
        ("how many times does the same character come twice in a row in {it}, overlaps counted",),
        ("count of doubles, 'aab' -> 1", "# equal neighbours"),
    ),
    _op(
        "count_letter_ignoring_case", "int", "{x}.lower().count({s}.lower())", 1.6,
        "Returns how often {s} occurs in {it}, ignoring case.",
        (
            "count how (often|many times) {s} (occurs|appears) in {it}, (ignoring case|case-insensitively|big or small)",
            "lowercase {it} and count every {s} in there, a capital one included",
            "tally each {s} in {it} no matter whether it is upper or lower case",
            "return the number of times {s} shows up in {it} if capitals make no difference",
        ),
        (
            "the number of times {s} occurs in {it}, (ignoring case|whatever the case)",
            "the case-insensitive count of {s} in {it}",
        ),
        ("how many times does {s} occur in {it}, upper or lower case",),
        ("count {s}, any case", "# of {s} (case-insensitive)"),
        s=_LETTER,
    ),
    _op(
        "distinct_letters_ignoring_case", "int", "len({c for c in {x}.lower() if c.isalpha()})", 1.5,
        "Returns the number of different letters in {it}, ignoring case and other characters.",
        (
            "count the (different|distinct|unique) letters in {it}, (upper and lower case being the same|ignoring case) and nothing but letters counted",
            "COUNT how many letters of the alphabet {it} uses, case aside",
            "lowercase {it} and ignore what is not a letter and return how many different letters remain",
            "tell how many distinct letters occur in {it} when a capital and its small letter are one and digits, spaces and signs do not count",
        ),
        (
            "the number of (different|distinct) letters in {it}, case and non-letters ignored",
            "how many different letters {it} is made of, big and small taken as one",
        ),
        ("how many different letters are in {it}, case and non-letters ignored",),
        ("# distinct letters (case-insensitive, letters only)", "unique letters count, A = a"),
    ),
    _op(
        "count_words_of_length", "int", "sum(1 for w in {x}.split() if len(w) >= {k})", 1.5,
        "Returns the number of words in {it} with at least {k} characters.",
        (
            "count the words in {it} that have (at least {k} letters|{k} letters or more)",
            "count the words in {it} without those shorter than {k}",
            "COUNT how many words of {it} are no shorter than {k} characters",
            "do a word count of {it} but ignore words with fewer than {k} letters",
        ),
        (
            "the number of words in {it} with {k} or more letters",
            "the word count of {it} not counting words shorter than {k}",
        ),
        ("how many words in {it} have at least {k} letters",),
        ("word count, only len >= {k}", "# words with {k}+ letters"),
        k=LENGTH,
    ),
    _op(
        "count_sentences", "int", "sum(1 for c in {x} if c in '.!?')", 1.5,
        "Returns the number of sentence ends in {it}, that is of dots, exclamation marks and question marks.",
        (
            "count the sentences in {it}, (every|each) '.', '!' or '?' (counting as one|ending one)",
            "COUNT how many full stops, exclamation marks and question marks there are in {it} altogether",
            "estimate how many sentences {it} has by counting the characters '.', '!' and '?'",
            "increase a counter for every dot, exclamation mark or question mark in {it} and return it",
        ),
        (
            "the number of sentences in {it}, going by how many '.', '!' and '?' it has",
            "the count of (sentence ends|end marks) in {it}, meaning '.', '!' or '?'",
        ),
        ("how many sentences are in {it}, if each '.', '!' or '?' ends one",),
        ("sentence count: # of . ! ?", "count chars in '.!?'"),
    ),
    _op(
        "clock_minutes", "int",
        ("h, _, m = {x}.partition(':')", "{y} = (int(h) if h.isdigit() else 0) * 60 + (int(m) if m.isdigit() else 0)"), 1.7,
        "Returns the time {it}, written h:mm, in minutes; a part that is missing or not a number counts as 0.",
        (
            "(convert|turn|change) {it}, a time like '2:30', (to|into) minutes[; a missing or malformed part counts as 0]",
            "compute how many minutes {it} is, given as 'h:mm'[, with 0 for a part that is no number]",
            "split {it} at the colon and return the hours times 60 plus the minutes[, where anything that is no number is 0]",
            "read the duration {it}, hours and minutes with a colon between, as a number of minutes",
            "tell how many minutes after midnight it is at {it}, a clock time such as '7:05'",
        ),
        (
            "{it}, written as 'h:mm', in minutes",
            "the number of minutes in the 'h:mm' time {it}",
            "the minutes since midnight at the clock time {it}, as in '14:20'",
        ),
        ("how many minutes is {it}, which is written like '1:45'", "how many minutes past midnight is {it}, a time in the form 'h:mm'"),
        ("'2:30' -> 150", "h:mm -> minutes", "hours*60 + minutes from 'h:mm'"),
    ),
    _op(
        "duration_seconds", "int",
        ("{y} = 0", "for w in {x}.split(':'):", "    {y} = {y} * 60 + (int(w) if w.isdigit() else 0)"), 1.6,
        "Returns the duration {it}, written mm:ss or h:mm:ss, in seconds; a part that is not a number counts as 0.",
        (
            "(convert|turn|change) {it}, a duration like '3:45' or '1:02:03', (to|into) seconds[; a part that is no number counts as 0]",
            "compute how many seconds {it} lasts, given as 'mm:ss' or 'h:mm:ss'",
            "split {it} at the colons and turn the parts into seconds, each part being worth 60 times the next[, anything that is no number being 0]",
            "read the song length {it}, minutes and seconds with a colon between and maybe hours before, as a number of seconds",
        ),
        (
            "{it}, written as 'mm:ss' or 'h:mm:ss', in seconds",
            "the number of seconds in the duration {it}, as in '3:45' or '1:02:03'",
        ),
        ("how many seconds is {it}, which is written like '3:45' or '1:02:03'",),
        ("'3:45' -> 225", "mm:ss (or h:mm:ss) -> seconds"),
    ),
    _op(
        "year_of_date", "int", "int({x}[:4]) if {x}[:4].isdigit() else 0", 1.5,
        "Returns the year of the date {it} as an integer, or 0 if its first four characters are not digits.",
        (
            "(get|take|return|extract) the year (of|from) the date {it}, written like '2024-05-17', as an int[, 0 if it does not start with digits]",
            "turn the first four characters of {it} into an int, or 0 if they are not all digits",
            "read the year off {it}, a date in the form 'yyyy-mm-dd', as a number, with 0 (for no date|when there is no number at the start)",
            "throw away month and day from the iso date {it} and return the year as an int, 0 unless it starts that way",
        ),
        (
            "the year of the iso date {it} as an int[, 0 if it does not begin with digits]",
            "the first four characters of {it} as a number, 0 if they are no digits",
        ),
        ("in which year is {it}, a date like '2024-05-17', 0 if it does not start with a number",),
        ("'2024-05-17' -> 2024, else 0", "year as int from yyyy-mm-dd"),
    ),
    _op(
        "roman_value", "int",
        ("values = {'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100, 'D': 500, 'M': 1000}", "nums = [values.get(c, 0) for c in {x}]", "{y} = sum(-a if a < b else a for a, b in zip(nums, nums[1:] + [0]))"), 1.5,
        "Returns the value of the Roman numeral {it}, other characters counting as 0.",
        (
            "(convert|turn|translate) the roman numeral {it} (to|into) (a number|an integer|an int)[, unknown characters worth 0]",
            "read {it} as a roman numeral, where a smaller sign before a larger one is subtracted[ and other characters count 0]",
            "compute the value of {it}, written in roman numerals like XIV for 14",
            "go through the roman digits of {it}, adding each value, or subtracting it when the next is larger",
        ),
        (
            "the (value|integer value) of the roman numeral {it}",
            "the number that {it} means in roman numerals",
        ),
        ("which number is the roman numeral {it}", "what is {it} worth as a roman numeral"),
        ("roman -> int, 'XIV' -> 14", "roman numeral to int"),
    ),
    _op(
        "mean_word_length_of_text", "float", "sum(len(w) for w in {x}.split()) / len({x}.split()) if {x}.split() else 0.0", 1.7,
        "Returns the average length of the words in {it}, or 0.0 if there are none.",
        (
            "(compute|find|calculate|return) the (average|mean) (word length|length of the words) (in|of) {it}, 0.0 (if there are no words|when it is blank)",
            "add up the lengths of the words in {it} and divide by how many words there are, 0.0 for none",
            "work out how long the words of {it} are on average; no words means 0.0",
            "split {it} into words and average their lengths, with 0.0 (instead of dividing by zero|for a blank one)",
        ),
        (
            "the (average|mean) (word length|length of the words) (in|of) {it}, 0.0 without words",
            "how long the words of {it} are on average, or 0.0",
        ),
        ("how long are the words in {it} on average, 0.0 if there are none",),
        ("avg word length, 0.0 if none", "mean len of words (0.0 when blank)"),
    ),
)  # fmt: skip
CHECKS = (
    _op(
        "is_anagram_ignoring_spaces", "bool", "sorted({x}.lower().replace(' ', '')) == sorted({o}.lower().replace(' ', ''))", 1.8,
        "Returns whether {it} and {o} are anagrams, ignoring case and spaces.",
        (
            "TEST {it} and {o} are anagrams, (ignoring case and spaces|case and spaces not counting)",
            "TEST {it} can be rearranged into {o} if spaces and capitals play no role",
            "compare {it} with {o} after lowercasing, dropping the spaces and sorting the characters of both",
            "return True if {it} has the same letters as {o}, each the same number of times, big or small and spaces aside, otherwise False",
            "decide whether {o} is made of the very same letters as {it}, not looking at spaces or case",
        ),
        (
            "whether {it} and {o} are anagrams of each other, case and spaces ignored",
            "whether {it} rearranges to {o}, leaving spaces and case out of account",
        ),
        ("are {it} and {o} anagrams, ignoring case and spaces", "can {it} be shuffled into {o} when case and spaces do not matter"),
        ("anagram of {o}? ignore case + spaces", "same letters as {o}, no spaces, any case"),
        o=_OTHER,
    ),
    _op(
        "is_anagram_ignoring_case", "bool", "sorted({x}.lower()) == sorted({o}.lower())", 1.7,
        "Returns whether {it} and {o} are anagrams, ignoring case.",
        (
            "TEST {it} and {o} are anagrams of each other, (ignoring case|case-insensitively)",
            "TEST {it} consists of the same characters as {o}, each as often, (upper or lower case not mattering|capitals aside)",
            "lowercase {it} and {o} and sort the characters of both to see if they are equal",
            "return True when {it} is just {o} with its characters in another order, whatever the case, and False if not",
        ),
        (
            "whether {it} and {o} are anagrams, ignoring case",
            "whether {it} can be rearranged into {o} when case plays no role",
        ),
        ("are {it} and {o} anagrams of each other, ignoring case", "is {it} an anagram of {o}, capitals or not"),
        ("anagram of {o}, case-insensitive", "same chars as {o} (lowercased)"),
        o=_OTHER,
    ),
    _op(
        "is_clean_palindrome", "bool",
        ("letters = [c for c in {x}.lower() if c.isalnum()]", "{y} = letters == letters[::-1]"), 1.9,
        "Returns whether the letters and digits of {it} read the same both ways, ignoring case.",
        (
            "TEST {it} is a palindrome, (ignoring case, spaces and punctuation|only letters and digits counting and case ignored)",
            "TEST {it} reads the same forwards and backwards (once|when) you look only at letters and digits, big or small",
            "drop everything but letters and digits from {it} and lowercase it and tell whether it equals its reverse",
            "return True for a palindromic sentence {it}, in which signs, spaces and capitals do not matter, else False",
        ),
        (
            "whether {it} is a palindrome, punctuation, spaces and case ignored",
            "whether the letters and digits of {it}, lowercased, are the same in reverse",
        ),
        ("is {it} a palindrome if punctuation, spaces and case are ignored", "does {it} read the same backwards, letters and digits only and whatever the case"),
        ("palindrome? letters/digits only, any case", "alnum lower == reversed"),
    ),
    _op(
        "all_letters_unique", "bool",
        ("letters = [c for c in {x}.lower() if c.isalpha()]", "{y} = len(set(letters)) == len(letters)"), 1.5,
        "Returns whether no letter occurs twice in {it}, ignoring case and other characters.",
        (
            "TEST {it} is an isogram, meaning no letter occurs twice, case and non-letters ignored",
            "TEST every letter in {it} is unique, (A and a being the same|ignoring case) and not looking at spaces, digits or signs",
            "return False as soon as some letter is used twice in {it}, big or small, otherwise True; only letters matter",
            "make sure no letter of {it} comes up again, whatever its case, other characters being free to repeat",
        ),
        (
            "whether no letter is repeated in {it}, case ignored and only letters considered",
            "whether {it} is an isogram, other characters than letters aside",
        ),
        ("is {it} an isogram, only letters counting and case ignored", "are all the letters in {it} different, ignoring case and non-letters"),
        ("isogram? (letters only, any case)", "no letter twice, case-insensitive"),
    ),
    _op(
        "has_double_letter", "bool", "any(a == b for a, b in zip({x}, {x}[1:]))", 1.3,
        "Returns whether two neighbouring characters of {it} are equal.",
        (
            "TEST {it} has a double letter, that is the same character twice in a row",
            "TEST two neighbouring characters of {it} are equal",
            "look for a place in {it} where a character is followed by itself and return True if there is one, else False",
            "return True when any character of {it} comes directly after its own kind and False when none does",
        ),
        (
            "whether {it} contains the same character twice in a row",
            "whether any two neighbours in {it} are equal characters",
        ),
        ("does {it} have the same character twice in a row", "is there a doubled character in {it}"),
        ("double letter?", "any equal neighbours"),
    ),
    _op(
        "is_integer_text", "bool", "{x}.removeprefix('-').isdigit()", 1.7,
        "Returns whether {it} consists of digits with an optional minus sign in front.",
        (
            "TEST {it} is a (valid integer|whole number written in digits), (a minus sign in front allowed|negative ones included)",
            "TEST {it} is nothing but digits, except for one '-' that may come first",
            "validate {it} as an integer: an optional leading minus, then at least one digit and nothing else",
            "return True if {it} would pass as a whole number like 42 or -7, with no spaces or other signs, and False otherwise",
        ),
        (
            "whether {it} is a valid integer, optionally with a minus sign in front",
            "whether {it} consists of digits only, apart from a possible '-' at the start",
        ),
        ("is {it} a valid integer, digits with perhaps a minus in front", "does {it} look like a whole number such as 42 or -7, nothing else around it"),
        ("valid int? '-7' ok, '4.2' not", "optional '-' then digits only"),
    ),
    _op(
        "is_identifier_name", "bool", "{x}.isidentifier()", 1.2,
        "Returns whether {it} is a valid Python identifier.",
        (
            "TEST {it} is a valid (python identifier|identifier)",
            "TEST {it} could be a python variable name by its characters, (keywords not considered|keywords allowed)",
            "validate {it} as an identifier, so letters, digits and underscores only, not empty and no digit at the start",
            "return True if {it} is made of letters, digits and underscores and does not start with a digit, False if not or if empty",
        ),
        (
            "whether {it} is a valid identifier",
            "whether {it} may serve as a variable name as far as its characters go",
        ),
        ("is {it} a valid python identifier", "could {it} be a variable name, judging by its characters"),
        ("valid identifier?", "isidentifier"),
    ),
    _op(
        "is_valid_password", "bool", "len({x}) >= {k} and any(c.isdigit() for c in {x}) and any(c.isupper() for c in {x})", 1.9,
        "Returns whether {it} has at least {k} characters, a digit and a capital letter.",
        (
            "TEST {it} is a (valid|good enough|strong) password: at least {k} characters, (a digit and a capital letter|one digit and one upper-case letter or more)",
            "TEST {it} is {k} or more characters long and has both a digit and an upper-case letter in it",
            "accept {it} as a password only if it is no shorter than {k} and contains a digit as well as a capital, True or False",
            "return False if {it} is shorter than {k}, lacks a digit or lacks a capital letter, and True otherwise",
            "validate the password {it}; all of these must hold: length {k} or more, some digit, some capital letter",
        ),
        (
            "whether {it} is long enough, meaning at least {k} characters, and has a digit and a capital letter",
            "whether the password {it} has {k} or more characters, one of them a digit and one a capital",
        ),
        ("is {it} a password of at least {k} characters with a digit and a capital letter in it",),
        ("password ok: len >= {k}, digit, uppercase", "{k}+ chars, 1 digit, 1 capital -> True"),
        k=_MINIMUM,
    ),
    _op(
        "looks_like_email", "bool", "{x}.count('@') == 1 and '.' in {x}.split('@')[1]", 1.7,
        "Returns whether {it} has exactly one @ and a dot somewhere after it.",
        (
            "TEST {it} looks like an email address: exactly one @ and a dot somewhere after it",
            "TEST {it} contains a single @ sign and, behind that, a dot",
            "validate the email {it} roughly, True if there is one @, no more, with a dot in the part after it, else False",
            "return False unless {it} has just one @ and the part behind the @ has a dot in it",
        ),
        (
            "whether {it} has exactly one @ with a dot somewhere behind it",
            "whether {it} passes as an email, that is one @ and a dot in what follows it",
        ),
        ("does {it} look like an email, with exactly one @ and a dot after it",),
        ("email-ish: one @, dot after it", "exactly 1 '@' and a '.' in the domain"),
    ),
    _op(
        "contains_ignoring_case", "bool", "{s}.lower() in {x}.lower()", 1.7,
        "Returns whether {it} contains {s}, ignoring case.",
        (
            "TEST {it} contains {s}, (ignoring case|case-insensitively|upper or lower case)",
            "TEST {s} occurs (anywhere|somewhere) in {it}, whether in capitals or not",
            "search {it} for {s} without regard to case and return True if it is found, else False",
            "tell if {s} in lower case is part of {it} in lower case",
        ),
        (
            "whether {it} contains {s}, case ignored",
            "whether {s} can be found in {it} regardless of upper and lower case",
        ),
        ("does {it} contain {s}, ignoring case", "is {s} anywhere in {it}, capitals or not"),
        ("has {s}, any case", "contains {s} (case-insensitive)"),
        s=PART,
    ),
    _op(
        "all_words_capitalized", "bool", "all(w[0].isupper() for w in {x}.split())", 1.3,
        "Returns whether every word of {it} starts with an upper-case letter.",
        (
            "TEST (every|each) word of {it} starts with a capital[, True if there are no words]",
            "TEST {it} has no word that begins with anything but a capital letter",
            "return False if any word in {it} does not start with an upper-case letter, True otherwise",
            "make sure that the first letters of the words of {it} are all capitals, True if so and False if not",
        ),
        (
            "whether all words of {it} start with a capital letter",
            "whether no word in {it} begins with something other than a capital",
        ),
        ("does every word of {it} start with a capital", "are all words in {it} capitalized at the start"),
        ("all words capitalized?", "every word starts upper"),
    ),
)  # fmt: skip
COLLECTIONS = (
    _op(
        "key_values", "dict",
        ("{y} = {}", "for part in {x}.split(';'):", "    k, _, v = part.partition('=')", "    {y}[k.strip()] = int(v) if v.strip().isdigit() else 0"), 1.7,
        "Returns the parts of {it} between semicolons as a dictionary from what is before the = to the whole number after it, 0 if there is none.",
        (
            "parse {it}, written like 'a=1;b=2', into a dict of ints[, 0 where no whole number comes after the '=']",
            "split {it} at the semicolons and each part at its '=' to get a dict from stripped names to ints, with 0 for a value that is no whole number",
            "(turn|convert|read) a settings line such as {it}, 'width=3;height=4' for example, (into|as) a dict with int values, anything but digits after '=' giving 0",
            "build a dictionary from {it}: pairs are separated by ';', key and number by '=', and a missing or odd number becomes 0",
        ),
        (
            "the dict that {it} describes in the form 'a=1;b=2', values as ints, 0 when there is no number",
            "a dict of the ';' separated pairs in {it}, from the name before '=' to the int after it, or 0 if that is no whole number",
        ),
        ("which dict of ints does {it} describe, written like 'a=1;b=2' and with 0 for values that are no number",),
        ("'a=1;b=2' -> dict of ints (else 0)", "parse k=v;k=v, int values, bad ones 0"),
    ),
    _op(
        "lowercase_word_counts", "dict", "{w: {x}.lower().split().count(w) for w in {x}.lower().split()}", 1.7,
        "Maps every word of {it} in lower case to the number of times it occurs, ignoring case.",
        (
            "count how often each word (occurs|appears|shows up) in {it}, (ignoring case|The and the being the same word), as a dict with lowercase keys",
            "lowercase {it} and count each of its words in a dict",
            "make a word frequency dict of {it} in which capitals make no difference and keys are in lower case",
            "map every different word of {it}, in small letters, to how many times it is used in any case",
        ),
        (
            "the word counts of {it} as a dict, case ignored and keys lowercased",
            "a dict from each lowercase word in {it} to its number of occurrences, capitals not mattering",
        ),
        ("how many times does each word occur in {it}, ignoring case, as a dict with lowercase words",),
        ("word freq, case-insensitive, dict", "lower -> split -> count each"),
    ),
    _op(
        "count_each_vowel", "dict", "{c: {x}.lower().count(c) for c in 'aeiou'}", 1.3,
        "Maps each of the five vowels to the number of times it occurs in {it}, ignoring case.",
        (
            "count each vowel in {it} separately, (ignoring case|big or small), as a dict with all five vowels, 0 for those that are missing",
            "make a dict from a, e, i, o and u to how often each occurs in {it}, upper or lower case, zeros included",
            "tally the vowels of {it}, one entry per vowel even if it never comes, capitals counted along",
            "lowercase {it} and count each of 'aeiou' in it, giving a dict with all five",
        ),
        (
            "a dict with the count of each of the five vowels in {it}, case ignored and zeros kept",
            "the number of a, e, i, o and u in {it} each, regardless of case, as a dict with all five",
        ),
        ("how often does each of the five vowels occur in {it}, case ignored, as a dict with zeros too",),
        ("dict: vowel -> count (all 5, any case)", "count per vowel incl. 0, case-insensitive"),
    ),
    _op(
        "word_lengths_of_text", "dict", "{w: len(w) for w in {x}.split()}", 1.4,
        "Maps every word of {it} to its length.",
        (
            "(make|build) a dict from (each|every) word of {it} to its length",
            "map the words of {it} to the number of letters they have",
            "split {it} into words and make a dict that tells how long each one is",
            "note next to every word of {it} how many characters it has, as a dictionary",
        ),
        (
            "a dict with the length of every word in {it}",
            "the words of {it} mapped to how long they are",
        ),
        ("how long is each word of {it}, as a dict",),
        ("word -> length dict", "dict of len by word, after split"),
    ),
    _op(
        "vocabulary_of_text", "strs", "sorted(set({x}.lower().replace('.', '').replace(',', '').split()))", 1.6,
        "Returns the distinct words of {it} in lower case without dots and commas, in alphabetical order.",
        (
            "(make|build) the vocabulary of {it}: lowercase, dots and commas (deleted|out), every word once, sorted",
            "lowercase {it} and delete the signs '.' and ',', then cut it into words and return each only one time, in alphabetical order",
            "list the different words of {it} from a to z, in small letters and with no dots or commas",
            "find out which words {it} uses, case, dots and commas aside, as a sorted list of lowercase words without repeats",
        ),
        (
            "the sorted distinct words of {it}, lowercased and without dots and commas",
            "the vocabulary of {it} as an alphabetical list, in lower case, '.' and ',' removed first",
        ),
        ("which different words does {it} use, in lower case, sorted and without dots and commas",),
        ("lower, no '.' ',', unique words, sorted", "vocabulary: sorted set of words (lower, . and , stripped out)"),
    ),
    _op(
        "growing_prefixes", "strs", "[{x}[:i + 1] for i in range(len({x}))]", 1.2,
        "Returns the beginnings of {it} from one character up to all of it.",
        (
            "list all the (prefixes|beginnings) of {it}, from the first character up to the whole, (the empty one left out|without the empty one)",
            "write {it} out like a typewriter, one character more each time, and collect the stages in a list",
            "return a list in which {it} grows letter by letter, abc giving a, ab and abc",
            "build the list of every non-empty start of {it}, shortest first",
        ),
        (
            "the non-empty (prefixes|beginnings) of {it}, shortest first",
            "a list of {it} growing by one character at a time from the first one to the whole",
        ),
        ("which non-empty prefixes does {it} have, shortest first",),
        ("prefixes: 'abc' -> a, ab, abc", "growing prefixes, no empty one"),
    ),
    _op(
        "repeated_words_of_text", "strs", "[w for w in dict.fromkeys({x}.split()) if {x}.split().count(w) > 1]", 1.4,
        "Returns the words that occur more than once in {it}, each once, in order of first appearance.",
        (
            "(list|find|return) the words that (occur|appear|are used) more than once in {it}, each once, in order of first appearance",
            "find out which words {it} repeats, naming every one a single time and in the order they first come",
            "split {it} into words and keep those with a count of two or more, without listing any twice, first-seen order",
            "leave out of {it} all words that come only once and give the others one time each, in the order they first show up",
        ),
        (
            "the words that {it} uses more than once, each listed once in order of first appearance",
            "the repeated words of {it} as a list without duplicates, first-seen order",
        ),
        ("which words occur more than once in {it}, each once and in order of first appearance",),
        ("words with count > 1, each once, in order", "repeated words, first-seen order"),
    ),
    _op(
        "filled_csv_fields", "strs", "[w.strip() for w in {x}.split(',') if w.strip()]", 1.7,
        "Returns the comma-separated parts of {it} stripped, without the empty ones.",
        (
            "(split|cut|break) {it} at the commas and strip the parts and (drop|skip) the (empty|blank) ones",
            "read the comma separated line {it} into a list of trimmed fields, ignoring fields with nothing in them",
            "(parse|turn) {it}, something like 'red, green,,blue', into a list without outer spaces and without blanks",
            "get the tags out of {it}, where commas separate them, none with spaces around it and none empty",
        ),
        (
            "the non-empty comma separated parts of {it}, each stripped",
            "the fields of the csv line {it}, trimmed and with the blank ones left out",
        ),
        ("which non-blank fields, trimmed, does the comma separated {it} have",),
        ("split ',', strip, no empties", "csv fields trimmed, blanks dropped"),
    ),
)  # fmt: skip
OPS: tuple[Op, ...] = (*NAMING, *LETTERING, *CUTTING, *LINES, *FIGURES, *CHECKS, *COLLECTIONS)
