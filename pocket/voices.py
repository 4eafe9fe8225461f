"""The speaker's manner: greetings and context before a request, wishes after it, and slips of the hand.

Slips never touch text between the marks of `phrases` (names, constants, code).
"""

# ruff: noqa: E501  (tables of phrases: one phrase is not broken over two lines)

from __future__ import annotations

import re
from random import Random

from pocket.ops.base import Type, expand
from pocket.phrases import CLOSE, OPEN

_PREFIXES = (
    "hey, quick one: ", "hi! ", "hello, ", "hey ", "hi, ", "ok so ", "so ", "quick question: ", "quick one: ", "python: ",
    "in python: ", "in python, ", "python 3. ", "please help. ", "hey there, ", "good morning, ", "yo ", "hi there! ",
    "(i'm|i am) (cleaning|parsing|processing|fixing|working with) (csv exports|log files|survey answers|some data|user input|old records) and ",
    "(i'm|i am) (new to python|a beginner|learning python|stuck on this|practising for an interview)[ and]. ",
    "for (my homework|a school project|a script|a small tool|a kata|my blog|work|a data job): ", "for a report, ",
    "(next one|another one|one more|next task|new task|next|small task): ", "(warm-up|warmup|easy one|simple one): ",
    "my (boss|teacher|colleague|friend) (wants|asked for) this: ", "we have some (legacy|messy) data. ",
    "(sorry to bother|sorry, basic question|dumb question), ", "need this fast: ", "can't figure this out: ",
    "i keep getting this wrong. ", "(no rush|when you have a minute), ", "as discussed, ", "follow-up: ", "basically ",
    "using (only builtins|plain python|pure python), ", "without (imports|any imports|libraries), ", "in one line, ",
    "(interview|leetcode|codewars|advent of code) (question|style|task): ", "[utils] ", "TASK-{number}: ", "#{number}: ",
    "JIRA-{number} ", "(thanks in advance|thank you in advance). ", "(refactoring|cleanup): ", "hmm, ",
    "(sorry|apologies), (me again|one more|last one for today), ", "(sorry|apologies) for my english. ", "hallo, ", "bonjour, ", "salut! ", "hola, ", "ciao, ", "moin, ", "guten tag, ", "dear assistant, ", "dear all, ", "hello everyone, ", "hi guys, ", "hi team, ", "folks, ",
    "python 3.(10|11|12): ", "py: ", "python pls: ", "[python] ", "(no libs|no imports|no numpy|builtins only): ", "(without|no) regex please, ", "(pure function|one function|small function) please: ", "(for a|in my|it's for a) (CLI|Flask app|Django project|notebook|discord bot|telegram bot|lambda handler|text adventure|cron job). ",
    "(homework|lab|quiz|exam) question: ", "my (homework|assignment|exercise) for tomorrow: ", "(i know this is easy but|this is probably trivial but|i feel stupid asking but) ", "(long day|brain fog|no coffee yet)... ", "(help|HELP)! ", "hello? ", "ok ", "okay, ", "alright: ", "right, ", "well, ", "erm, ", "uh ", "listen, ",
    "(user request|change request|request from QA|from the backlog): ", "(spike|chore|nit|wip): ", "- [ ] ", "* ", "1. ", "> ", "Q: ", "(prompt|task|instruction|instructions): ", "(pair programming time|code golf|daily challenge|challenge of the day): ", "before i forget: ", "(real quick|super quick|tiny thing): ",
)  # fmt: skip
_SUFFIXES = (
    "thanks!", "thanks", "thx", "thank you!", "cheers", "please", "pls", "no imports please", "no imports", "keep it short",
    "keep it simple", "one-liner if possible", "one liner please", "don't mutate the input", "python 3",
    "do not modify the input", "only code", "code only please", "just the function", "no explanation", "plain python",
    "don't print anything", "just the code", "don't use any libraries", "make it (clean|readable|pythonic)", "nothing fancy",
    "(it's|this is) for (homework|a script|a demo|my team)", "asap", "use (a list comprehension|builtins) where you can",
    "no classes", "don't change the original", "standard library only", "in python please",
    "the simplest solution is fine", "many thanks", "appreciated", "ty", "and that's it", "return the result", "no comments",
    "don't explain", "must be pure python", "must not print, just return", "(the input|it) can be long", "tia",
    "performance doesn't matter", "i'd be very grateful", "thanks for your patience", "thanks a lot!", "thank you kindly!", "thanks in advance!",
    "if possible", "when you have time", "as a plain function", "that would help me a lot", "I guess", "you get the idea", "the usual style", "should be easy", "priority: low", "i keep forgetting how", "it drives me mad", "that'd be great", "easy peasy", "leave the input alone", "one line in the body, please", "no docstring needed",
    "python 3.(9|10|11|12|13)", "py3.(10|11|12)", "one-liner if you can", "a one-liner would be great", "(it's|this is) for (a CLI|a Flask app|a Django view|a notebook|a discord bot|a cron job|an exam|my thesis|a workshop)",
    "for my (homework|portfolio|course|little game|school project)", "(sorry|apologies) for the (bad english|typos|dumb question|basic question)", "sorry, i'm new to this", "on mobile, excuse the typos", "no globals please", "no side effects",
    "no recursion please", "nothing from (itertools|collections|numpy)", "no third-party packages", "don't print", "no print, no input()", "just return it", "no main block please", "no tests needed", "i only need the function",
    "i'll write the tests myself", "will be reviewed", "speed is not important", "simple loop is ok", "loops or comprehension, your choice", "short and sweet please", "don't overthink it", "go", "that's all", "that is all i need", "you're the best",
    "hugs", "greetings", "best regards", "danke", "danke im voraus", "merci", "merci d'avance", "gracias", "grazie", "obrigado", "bitte", "s'il vous plaît", "por favor", "kind regards", "much obliged", "(any|all) help (is welcome|appreciated)", "hope that's clear", "hope this makes sense",
    "let me know if unclear", "does that make sense?", "ok?", "right?", "can you do that?", "is that possible?", "no need to hurry", "by tomorrow if possible", "before lunch please", "my teacher checks it tomorrow", "my tests are waiting for it", "keep the name exactly like that", "lol", "^^", "xx",
)  # fmt: skip
_UNCHECKED = (
    "(input|it) is never None",
    "the input is always valid",
    "no need for error handling",
    "no validation needed",
    "don't check the types",
    "no try/except please",
    "inputs are fine, no checks needed",
)
"""Wishes for requests without a guard, which they would contradict."""
SYSTEMS = (
    "You are a helpful coding assistant.", "You are a helpful assistant.", "You write Python.", "You are a Python expert.",
    "You are a coding model. Answer with code.", "Answer with one Python function.", "Be concise.", "You are xnai.",
    "You are a careful programmer.", "Only answer with code.", "You are an expert programmer. Write clean code.",
    "Write short Python functions.", "You help with code.", "You are a senior engineer.",
    "You are Qwen, created by Alibaba Cloud. You are a helpful assistant.", "Return only code.",
)  # fmt: skip
_ASSUMPTIONS: dict[Type, tuple[str, ...]] = {
    "ints": ("the list is never empty", "[the list ](may|can) be empty", "integers only", "(values|they) (may|can) be negative",
             "duplicates are possible", "the list is not sorted", "no floats", "ties don't matter", "(ints|integers), any order",
             "at least one number, always", "the list is short", "(there is|there's) always at least (one|two)", "{main} (is never|isn't) empty", "never empty",
             "(no|without) ties", "all of them are (positive|different|ints)", "always in order", "only whole numbers come in", "(each|every) value occurs at most once",
             "n >= (1|2|3)", "at least (two|2|3|three) values guaranteed", "len >= (1|2)", "(they|numbers) are never negative"),
    "strs": ("(all |)(words|strings) are (lowercase|lower case)", "no (empty words|empty strings|blanks) in it", "the list can be empty",
             "first one [wins ](on|in case of) ties", "ties: first one", "at least one word is there", "ascii only", "no two are equal",
             "(there is|there's) always at least one", "never empty", "{main} is never empty", "the words (are|come) in lowercase", "no spaces in them", "only letters", "all different",
             "(each|every) word has at least one letter", "nobody is called the same", "always written in lowercase"),
    "str": ("words are separated by (one|a single) space", "(it|the string) (may|can) be empty", "ascii only", "never empty",
            "[the text is ]lowercase (always|only)", "no punctuation in it", "words r seperated by one space",
            "single spaces only between words", "(there is|there's) always at least one word", "all letters are lowercase", "lowercase input", "{main} (is never|isn't) empty", "one line only",
            "(there is|there's) always (a digit|a letter|something) in it", "no line breaks", "input has single spaces only"),
    "int": ("{main} >= 0", "{main} is (positive|never negative|at least 1)", "{main} > 0", "only (positive|non-negative) {main}", "{main} is an int", "{main} (can't|cannot) be negative", "{main} is small", "(never|not) negative", "a whole number, always", "only {main} >= 0", "{main} <= 1000"),
    "dict": ("values are unique", "no ties", "{main} (isn't|is never) empty", "all values are (ints|integers)", "all scores differ",
             "no equal values", 'like {"bolt": 3}', "keys are lowercase", "may be empty", "never empty, no ties", "(there is|there's) always at least one entry", "values are unique & hashable",
             "numbers never tie", "{main} maps (a person|a name|every name|each product|a product|a city|each player|a word|an item) to (hours|a price|its price|an amount|a count|a score|points|an int|a number)", "{main} is {name: points}", "{main} = {product: amount}", "keys are (names|words|strings|products), values are (numbers|ints|counts|amounts)", "in {main} every (name|key|person|item) has (a number|an int|a score|a count)", "{main} is {str: int}", "{main} goes from (name|word|product) to (number|count|price)", "(values|numbers) are never negative", "like {'ann': 3, 'bob': 5}", "each name occurs once"),
    "grid": ("all rows have (equal|the same) length", "rows are never empty", "(rows|inner lists) are non-empty", "it is rectangular", "(it's|it is) (a square|square)", "(there is|there's) always at least one row",
             "inner lists r never emtpy", "{main} is a list of (rows|lists|lists of ints)", "one (list|row) per (player|day|table|week|student|team)", "(every|each) (inner list|row) (belongs to one player|is one day|is one team)", "{main} holds (one list per player|several groups of numbers|the rows)", "every (player|table|week|group) is a list of (numbers|ints)", "never empty", "all ints", "every row has something in it"),
    "pairs": ("names are unique", "the list may be empty", "no ties", "{main} holds (name and number|a name and a number) per entry", "each entry is a (tuple|pair) of name and number", "like [('ann', 3), ('bob', 5)]", "never empty", "numbers are positive"),
}  # fmt: skip
_ORDER = (
    "(keep|leave) the order (alone|as it is|unchanged)", "original order", "the order (stays|must stay|should stay)[ the same]",
    "same order [as before]", "without changing the order", "keep the original order", "order preserved", "order as in the input", "in the order they come", "don't sort", "no sorting", "keep order", "leave them in place", "order matters", "order as given", "without sorting anything",
)  # fmt: skip
"""Of results that keep the order of the input anyway."""
_RESULTS: dict[Type, tuple[str, ...]] = {
    "ints": ("(return|returns|output|gives) a [new ]list", "[the ](result|output) is a list [of ints]", "output: list", "return list", "result: list", "-> list", "gives back a list", "output a list", "a list comes out"),
    "strs": ("(return|returns|output|gives) a [new ]list", "[the ](result|output) is a list [of strings]", "output: list", "return list please", "result: list", "-> list", "gives back a list", "output a list", "a list of strings comes out"),
    "int": ("(return|returns|output|gives) an int", "[the ](result|output) is (one number|an integer|a number)", "output: int", "output an int", "result: int", "-> int", "gives back an int", "returns: int", "an int comes out", "int please"),
    "float": ("(return|returns) a float", "[the ](result|output) is a float", "-> float", "output a float", "result: float", "gives back a float"),
    "bool": ("(return|returns|answer) True or False", "(return|returns|gives|get) a bool", "True if so, False otherwise", "True/False", "True or False please", "-> bool", "result: bool", "a plain bool", "true/false as a bool", "gives back a boolean", "yes/no as True/False"),
    "str": ("(return|returns|output|gives) a string", "[the ](result|output) is a string", "output: str", "as one string", "-> str", "result: str", "output a string", "gives back a string", "a string comes out"),
    "dict": ("(return|returns|gives) a [new ](dict|dictionary)", "[the ](result|output) is a dict", "output: dict", "-> dict", "result: dict", "output a dict", "gives back a dict", "as a dict"),
    "grid": ("(return|returns) a list of lists", "[the ]result is a list of lists", "output: list of lists", "-> list of lists", "gives back a list of lists"),
    "table": ("(return|returns|gives) a [new ](dict|dictionary)", "[the ](result|output) is a dict", "output: dict", "-> dict", "result: dict", "output a dict", "gives back a dict", "as a dict"),
    "pairs": ("(return|returns) a list of (tuples|pairs)", "[the ]result is a list of tuples", "output: list of tuples", "-> list of tuples", "gives back tuples"),
}  # fmt: skip
_SLANG = {
    "please": ("pls", "plz"), "you": ("u",), "your": ("ur",), "function": ("func", "fn"), "thanks": ("thx",), "and": ("&", "n"),
    "with": ("w/",), "numbers": ("nums",), "number": ("num",), "string": ("str",), "characters": ("chars",),
    "returns": ("retuns",), "return": ("retrun", "ret"), "without": ("w/o",), "because": ("cuz",), "the": ("teh",),
    "list": ("lst",), "integer": ("int",), "dictionary": ("dict",), "that": ("wich", "which"), "are": ("r",),
    "something": ("smth",), "then": ("than", "den"), "every": ("evry",), "length": ("lenght",), "separate": ("seperate",),
    "descending": ("decending", "desc"), "ascending": ("asc",), "vowels": ("vowles",), "duplicates": ("dupes", "duplicats"),
    "should": ("shoud", "shuold", "shld"), "which": ("wich", "whcih"), "function's": ("functions",), "write": ("wirte", "rite"), "need": ("ned", "nead"),
    "want": ("wnat",), "must": ("msut",), "first": ("fisrt", "1st"), "from": ("frm", "fom"), "be": ("b",), "have": ("hav",), "give": ("giv",),
    "gives": ("givs",), "their": ("thier", "there"), "only": ("olny", "onyl"), "word": ("wrd",), "words": ("wrds", "wordz"), "before": ("b4",), "great": ("gr8",), "really": ("rly",), "though": ("tho",),
    "what": ("wat", "wht"), "dont": ("dnt",), "argument": ("arg", "argumnet"), "arguments": ("args",), "value": ("val",), "values": ("vals",), "python": ("pyhton", "py"), "implement": ("impl", "implment"), "parameter": ("param",), "other": ("othr",),
    "would": ("wud", "wuld", "woud"), "could": ("cud", "coud"), "alphabetically": ("alphabeticaly", "alfabetically", "abc order"), "alphabetical": ("alphabetic", "alfabetical"),
    "biggest": ("bigest", "biggst"), "smallest": ("smalest", "smallst"), "longest": ("longst", "longets"), "largest": ("largst", "lagrest"), "different": ("diffrent", "difrent", "diff"),
    "reverse": ("revers", "reverce"), "reversed": ("revresed", "reversd"), "average": ("avrage", "avg"), "maximum": ("max", "maximun"), "minimum": ("min", "minimun"),
    "letters": ("leters", "lettrs"), "letter": ("leter",), "lowercase": ("lower case", "lowercse", "lowecase"), "uppercase": ("upper case", "uppercse", "upercase"), "capital": ("captial", "capitol"),
    "capitals": ("caps", "captials"), "duplicate": ("dupe", "duplicat"), "empty": ("emtpy", "empy"), "empties": ("emptys",), "begins": ("begns",), "starting": ("startign", "strating"), "starts": ("strats",),
    "remove": ("remov", "rmv"), "removed": ("removd",), "separated": ("seperated",), "sorted": ("srted", "sortd"), "everything": ("everyting", "evrything"), "people": ("ppl",), "lengths": ("lenghts",),
    "smaller": ("smaler",), "bigger": ("biger",), "greater": ("grater", "greter"), "divisible": ("divisable", "divisble"), "multiply": ("multipy", "multply"), "between": ("betwen", "btw"),
    "together": ("togther", "2gether"), "character": ("char", "charcter"), "sentence": ("sentance",), "dictionaries": ("dicts",), "strings": ("strs",), "whitespace": ("white space", "whitspace"),
    "spaces": ("spces", "spcs"), "equal": ("eqal", "equl"), "through": ("thru",), "instead": ("insted",), "beginning": ("begining",), "exactly": ("exaclty", "exatly"), "occurs": ("occures",),
    "occurrences": ("occurences",), "frequency": ("freq", "frequancy"), "receive": ("recieve",), "something's": ("smths",), "anything": ("anythin",), "nothing": ("nothin", "nuthing"), "left": ("lefft",),
    "it's": ("its",), "don't": ("dont",), "doesn't": ("doesnt",), "isn't": ("isnt",), "can't": ("cant",), "that's": ("thats",), "there's": ("theres",), "what's": ("whats",), "aren't": ("arent",), "i'm": ("im",), "i'd": ("id",),
}  # fmt: skip
_RUN_TOGETHER = (
    (r"\bgive me\b", "gimme"), (r"\bwhat is\b", "whats"), (r"\bthere (?:is|are)\b", "theres"), (r"\bat least\b", "atleast"), (r"\b(more|less|fewer|greater|longer|shorter) than\b", r"\1 then"),
    (r"\bcan you\b", "can u"), (r"\bis not\b", "isnt"), (r"\bare not\b", "arent"), (r"\bdoes not\b", "doesnt"), (r"\bdo not\b", "dont"), (r"\bthat is\b", "thats"), (r"\bit is\b", "its"),
    (r"\bwith\b", "w"), (r"\bwant to\b", "wanna"), (r"\bhave to\b", "hafta"), (r"\bgot to\b", "gotta"), (r"\bout of\b", "outta"), (r"\bup to\b", "upto"), (r"\beach other\b", "eachother"),
    (r"\band then\b", "n then"), (r"\bkind of\b", "kinda"), (r"\blet me\b", "lemme"), (r"\bdifferent from\b", "different than"), (r"\b(\w+)ing\b", r"\1in"),
)  # fmt: skip
"""What somebody on a phone writes as one word."""
_ESL = (
    (r"\bthat returns\b", "that return"), (r"\bwhich returns\b", "which is returning"), (r"\bhow many\b", "how much"),
    (r"\bgive me\b", "give to me"), (r"\bwrite a function\b", "please to write function"), (r"\bi need\b", "i am need"),
    (r"\bshould (\w+)\b", r"should to \1"), (r"\bthat takes\b", "which taking"), (r"\bdoes not\b", "not"),
    (r"\bthe number of\b", "number of the"), (r"\bcan you\b", "can you to"), (r"\beach (\w+)\b", r"each of \1"),
    (r"\bin the\b", "in"), (r"\bif (\w+) is\b", r"if the \1 is"), (r"\bmust (\w+)\b", r"must to \1"), (r"\ba list\b", "list"),
    (r"\ba function (?:that|which)\b", "a function who"), (r"\bshould\b", "shall"), (r"\bhow do i\b", "how I do to"), (r"\bhow can i\b", "how can I do to"),
    (r"\bfrom the (list|input|text|string|dict)\b", r"of the \1"), (r"\bwhich are\b", "which is"), (r"\bthat are\b", "that is"), (r"\bdoesn't\b", "don't"),
    (r"\bwith a\b", "with an"), (r"\binto a\b", "in a"), (r"\bat the end\b", "on the end"), (r"\ball the\b", "all of the"), (r"\bfor example\b", "by example"), (r"\breturns the\b", "gives back the"), (r"\bof the (\w+)\b", r"of \1"),
)  # fmt: skip
_PROTECTED = re.compile(
    f"{OPEN}[^{CLOSE}]*{CLOSE}|¶|⇥(?:return )?(?:\\.\\.\\.|pass|\\?{{3}}|raise NotImplementedError)|⇥|```(?:python)?"
    '|[`"]+|\\{[A-Za-z]+\\}'
)


def prefix(rng: Random) -> str:
    """A greeting or some context, ending so that a request may follow."""
    return expand_edges(rng.choice(_PREFIXES), rng)


def suffix(rng: Random, *, checked: bool = False) -> str:
    """A wish that changes nothing in the answer.

    Args:
        checked: whether the request has a guard, so that its input is not always as hoped.
    """
    return expand(rng.choice(_SUFFIXES if checked else _SUFFIXES + _UNCHECKED), rng)


def note(src: Type, dst: Type, main: str, rng: Random, *, assuming: bool) -> str:
    """A remark on the input ("values are unique") or the kind of result; neither changes the answer.

    Args:
        assuming: whether remarks on the input are allowed; they would contradict a guard.
    """
    return assumption(src, main, rng) if assuming and rng.random() < 0.6 else result(dst, rng)


def assumption(src: Type, main: str, rng: Random) -> str:
    """A remark on what the input is like."""
    return expand(rng.choice(_ASSUMPTIONS[src]), rng).replace("{main}", f"{OPEN}{main}{CLOSE}")


def order(rng: Random) -> str:
    """A remark on the order, for results that keep it."""
    return expand(rng.choice(_ORDER), rng)


def result(dst: Type, rng: Random) -> str:
    """A remark on the kind of result."""
    return expand(rng.choice(_RESULTS[dst]), rng)


def expand_edges(phrase: str, rng: Random) -> str:
    """Expand a phrase and keep its blank at the end."""
    if phrase.startswith(("[utils]", "[python]", "- [ ]")):
        return phrase
    return expand(phrase, rng).replace("{number}", str(rng.randint(1, 400))) + " "


def slips(text: str, rng: Random) -> str:
    """Make one to three kinds of slips in the unprotected parts of the text."""
    for change in rng.sample(_CHANGES, rng.choice((1, 1, 1, 2))):
        pieces, at = [], 0
        for match in _PROTECTED.finditer(text):
            pieces += [change(text[at : match.start()], rng), match.group()]
            at = match.end()
        text = "".join([*pieces, change(text[at:], rng)])
    return text


def _lowered(text: str, rng: Random) -> str:
    return text.lower()


def _unpunctuated(text: str, rng: Random) -> str:
    return re.sub(r"[.,;!?'](?= |$)", "", text)


def _article_free(text: str, rng: Random) -> str:
    return re.sub(r"\b(the|a|an|The|A) ", lambda m: "" if rng.random() < 0.7 else m.group(), text)


def _mistyped(text: str, rng: Random) -> str:
    return re.sub(
        r"[A-Za-z]{4,}", lambda m: _typo(m.group(), rng) if rng.random() < 0.07 else m.group(), text
    )


def _typo(word: str, rng: Random) -> str:
    at = rng.randrange(1, len(word) - 1)
    return rng.choice((
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        word[:at] + word[at + 1 :],
        word[:at] + word[at] + word[at:],
    ))  # fmt: skip


def _slangy(text: str, rng: Random) -> str:
    def swap(match: re.Match[str]) -> str:
        known = _SLANG.get(match.group())
        return rng.choice(known) if known and rng.random() < 0.4 else match.group()

    return re.sub(r"[a-z]+", swap, text)


def _chatty(text: str, rng: Random) -> str:
    return _slangy(_unpunctuated(text.lower(), rng), rng)


def _texted(text: str, rng: Random) -> str:
    """As typed on a phone: no capitals, words run together, slang and slips all over."""
    text = text.lower()
    for pattern, slip in _RUN_TOGETHER:
        if rng.random() < 0.4:
            text = re.sub(pattern, slip, text)
    return _mistyped(_slangy(text, rng), rng)


def _foreign(text: str, rng: Random) -> str:
    for pattern, slip in _ESL:
        if rng.random() < 0.5:
            text = re.sub(pattern, slip, text)
    return text


def _spaced(text: str, rng: Random) -> str:
    return re.sub(r"(?<=\w) (?=\w)", lambda m: "  " if rng.random() < 0.1 else m.group(), text)


def _shouted(text: str, rng: Random) -> str:
    return re.sub(
        r"\b[a-z]{4,}\b", lambda m: m.group().upper() if rng.random() < 0.06 else m.group(), text
    )


_CHANGES = (
    _texted,
    _texted,
    _lowered,
    _chatty,
    _unpunctuated,
    _article_free,
    _mistyped,
    _mistyped,
    _slangy,
    _foreign,
    _spaced,
    _shouted,
)
