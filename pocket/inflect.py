"""English verb forms for imperative phrases: "strip each word" → "strips …", "stripping …".

Covers the first verb of a phrase and the verbs that follow "and" or "then". Does not cover tenses:
requests only need the third person and the gerund.
"""

# ruff: noqa: E501, SIM905  (word lists: words in one string read better than quoted one by one)

from __future__ import annotations

from typing import Literal

Form = Literal["imp", "third", "ger"]

_ADVERBS = frozenset("only just simply also then first finally always instead please now".split())
_PREPOSITIONS = frozenset("for from in with per at of after on".split())
_DOUBLED = frozenset(
    "strip drop trim sum get put cut chop split map swap flip zip pad tag skip set snip pop run omit "
    "let wrap rid dedup crop lop clip grab scan plug jam slot fit cap nix shed win begin "
    "format grep".split()
)
_IRREGULAR_THIRD = {"be": "is", "have": "has", "do": "does", "go": "goes"}
_IRREGULAR_GERUND = {
    "be": "being",
    "see": "seeing",
    "tie": "tying",
    "die": "dying",
    "dedupe": "deduping",
}
_VERBS = frozenset(
    "return give compute find get count keep drop remove sort reverse join sum add take pick strip lowercase "
    "uppercase capitalize capitalise filter discard skip multiply divide double square replace swap split "
    "make build collect turn convert check tell report output list order group merge flatten leave throw "
    "delete ignore select choose multiply put glue concatenate combine cut trim round halve use hand write note".split()
)
_AFTER_VERB = frozenset(
    "the it its them each every all only what how whether a an that those both everything up away out "
    "back just of by in true false".split()
)
_CERTAIN = frozenset(
    "return keep drop remove discard ignore skip compute find get give throw".split()
)


def third(verb: str) -> str:
    """The third person singular: "strips", "matches", "copies"."""
    if verb in _IRREGULAR_THIRD:
        return _IRREGULAR_THIRD[verb]
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in tuple("aeiou"):
        return verb[:-1] + "ies"
    return verb + "s"


def gerund(verb: str) -> str:
    """The -ing form: "stripping", "squaring", "copying"."""
    if verb in _IRREGULAR_GERUND:
        return _IRREGULAR_GERUND[verb]
    if verb in _DOUBLED:
        return verb + verb[-1] + "ing"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    return verb + "ing"


def inflect(phrase: str, form: Form) -> str:
    """Put an imperative phrase into a form, its coordinated verbs included.

    "strip each word and return them" → "strips each word and returns them".
    """
    if form == "imp":
        return phrase
    change = third if form == "third" else gerund
    words = phrase.split(" ")
    start = _first_verb(words)
    words[start] = _change(words[start], change)
    for at in range(start + 1, len(words)):
        if _is_coordinated(words, at):
            words[at] = _change(words[at], change)
    return " ".join(words)


def _first_verb(words: list[str]) -> int:
    """Where the verb stands: after adverbs, or after "for every name in it"."""
    if words[0].lower() in _PREPOSITIONS:
        return next((at for at, word in enumerate(words) if word in _VERBS), 0)
    for at, word in enumerate(words):
        if word.lower() not in _ADVERBS:
            return at
    return 0


def _change(word: str, change: object) -> str:
    bare = word.rstrip(",;:.")
    assert callable(change)
    return str(change(bare)) + word[len(bare) :] if bare.replace("-", "").isalpha() else word


def _is_coordinated(words: list[str], at: int) -> bool:
    """Whether the word is a verb of the same subject: "… and return them", "… and then sort it"."""
    before = words[at - 1].lower()
    if words[at].rstrip(",;") not in _VERBS:
        return False
    if before not in ("and", "then") and not (
        before in _ADVERBS and at > 1 and words[at - 2] == "and"
    ):
        return False
    if words[at] in _CERTAIN:
        return True
    return at + 1 < len(words) and words[at + 1].strip(",;\x01\x02") in _AFTER_VERB
