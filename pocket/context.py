"""Background around a request that has to be ignored: stories, complaints, headings, constraints, asides.

A small grammar of sentences with slots (people, places, tools, tickets, identifiers), so that the models
do not take a word from it for the function's name. No sentence says what the function does: nothing about
empty inputs, order, duplicates, case or rounding. Does not cover greetings and wishes, see `voices`.

Notation as in `pocket.ops.base`, where ‹ › stand for round and « » for square brackets meant literally.
"""

# ruff: noqa: E501, SIM905  (tables of phrases: one phrase is not broken over two lines)

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

from pocket import names
from pocket.ops.base import Type, expand
from pocket.phrases import CLOSE, OPEN

_SLOTS: dict[str, tuple[str, ...]] = {
    "Name": tuple("Anna Tom Priya Jonas Mei Lucas Fatima Olga Ben Carla Ivan Noor Sven Rita Hugo Leila Pedro Kim Dana Oskar Amir Greta".split()),
    "who": ("my (boss|teacher|sister|brother|neighbour|colleague|landlord|uncle|coach|flatmate|daughter|grandpa)", "our (treasurer|intern|tester|manager|team lead|accountant|client|vendor)",
            "the (auditor|librarian|head chef|new hire|customer|shop owner|secretary|principal)", "{Name}", "{Name} from {dept}", "{Name}", "somebody", "a friend [of mine]"),
    "dept": tuple("accounting logistics marketing sales support finance upstairs HR Operations Berlin QA Legal".split()),
    "place": ("the (bakery|museum|library|greenhouse|car park|bike shop|garden centre|chess club|choir|school|clinic|warehouse|ferry|train station|ski lift|allotment|swimming pool|cinema|animal shelter|youth club|call centre|print shop|campsite|vineyard|post office|rowing club|planetarium|food bank|toy shop)",
              "our (office|club|village hall|café|shop|team|lab|department|band|book club|farm|hostel)", "my (dad's garage|aunt's shop|school|workshop|parents' hotel)"),
    "City": tuple("Lisbon Oslo Kraków Utrecht Porto Leeds Nairobi Osaka Quito Bergen Turin Ghent Dakar Perth".split()),
    "hobby": ("(weather diary|stamp collection|running log|sourdough journal|bird-watching notebook|recipe box|train timetable|model railway|vinyl collection|reading list|seed catalogue|chess diary|home brew log|knitting plan|star chart|beehive log|coin album|fishing log|comic collection|budget sheet|puzzle blog|quiz night|fantasy league|photo archive|garden planner|pantry inventory)",),
    "event": ("(wedding|school fair|moving day|summer fête|office party|relaunch|audit|open day|tournament|inspection|concert|reunion|fundraiser|release|migration|stocktaking|parents' evening|hackathon)",),
    "tool": ("(dashboard|nightly job|report|web shop|booking page|export|spreadsheet|label printer|chat bot|plotter|invoice tool|cash register|newsletter|importer|mobile app|admin page|scoreboard|intranet|ticket machine|kiosk|log viewer|test suite|data pipeline|landing page)",),
    "source": ("(an old csv export|a rusty Excel file|some Access database|a paper form|the API|a scanner|three different systems|a Google Form|the {tool}|a sensor in the attic|an SQL dump|a usb stick|{file})",),
    "file": tuple("data.csv utils.py main.py export_final2.xlsx helpers.py stock_v2.csv app.log README.md core/text.py lists.py report.txt tools/misc.py config.yaml".split()),
    "day": tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()),
    "year": ("{Year}",),
    "verb": ("(crashes|hangs|shows nonsense|looks wrong|is slow|is broken|lies|breaks|prints garbage|annoys everybody|fails|misbehaves)",),
    "mood": ("(it drives me mad|it's a pain|don't ask|long story|you know how it is|I know, I know|old-fashioned I know|typical|sigh|which is fun|believe it or not|no kidding|as always|don't judge me|what a mess)",),
    "Topic": ("(loops|lists|strings|dictionaries|functions|comprehensions|Python basics|collections|pure functions|data cleaning)",),
    "quoted": ("(\"|')(Summary|final FINAL|Sheet1|misc|TODO|import|Untitled|old stuff|do not touch|new|backup)\"",),
    "ident": tuple("load_rows parseLine old_total legacy_fix run_all get_stock render_page fetchAll make_report check_login send_mail row_count save_all main2 printLabel open_shop".split()),
    "call": ("{ident}‹path›", "{ident}‹data›", "{ident}‹raw›", "{ident}‹cfg›", "{ident}‹›", "{ident}‹self›", "{ident}‹x, y›", "{ident}‹items, n›"),
    "ticket": ("(BUG|OPS|SEC|DATA|WEB|APP|CORE|PAY|UI|DEV|SHOP|INFRA|TXT|QA|HR|ML)-{n}",),
    "tag": ("(HOTFIX|bug|P{digit}|minor|backlog|good first issue|refactor|cleanup|Feature|sprint {digit}|wip|RFC|urgent|low prio|chore)",),
    "title": (
        "{tool} {verb} (again|on {day}|in production|since {day}|for {who}|on startup|after the update)", "(tidy up|clean up|simplify|extend|refactor|document) the {tool}",
        "{who} can't use the {tool}", "{tool} needs (a helper|some love|new numbers|better data)", "prepare (the|our) {event}", "(support|wanted|needed) for the {event}",
        "{tool} v{digit}: (missing piece|small helper|follow-up|last step)", "(negative feedback|complaints|questions) about the {tool}", "build the {tool} page", "move logic out of the {tool}", "numbers (don't add up|differ) in the {tool}",
    ),
    "scope": tuple("text num utils core lists dicts grid api io stats helpers parser shop report data strings math search cli ui".split()),
    "role": ("(support agent|teacher|shop owner|trainer|data analyst|librarian|hobby gardener|tester|project lead|volunteer|cashier|student|bookkeeper|DJ|nurse)",),
}  # fmt: skip
_STORIES = (
    "I (keep|maintain|run|look after) a {hobby} [since {year}][, {mood}].", "I (work|volunteer|help out) at {place}[ on {day}s]", "I work at {place} and (look after|take care of|handle) the {things}.",
    "{who} (runs|manages|owns) {place}[, {mood}].", "(At|In) {place} we (collect|track|store|write down) {things}[ by hand].", "Our {things} (come from|live in|are kept in|arrive via) {source}[, {mood}].",
    "The {things} come from {source}[ that {who} set up (in {year}|years ago)].", "{who} (sent|gave|mailed|handed) me (a pile of|some|the) {things} (on {day}|yesterday|this morning|again).",
    "We are (preparing|planning|organising) the {event}[ at {place}].", "The {event} is on {day}[ and {who} is nervous].", "(Trying|Hoping|I promised) to (help {who}|get the {tool} going|finish the {hobby}) (this year|before {day}|over the weekend).",
    "My {hobby} has grown to {big} {things}.", "There are (about |roughly |some |){big} {things} in the {tool}.", "Back in {year} {who} wrote the {tool} in (Perl|Excel|Java|VBA|COBOL|Pascal|BASIC).",
    "{who} (asked|begged|told|pinged) me to (help|do something) (about|with) the {things}.", "I'm (cleaning|sorting out|digitising|documenting|looking at) the {things} (of|for) {place}.",
    "{who} and I (share|maintain|argue about) a {hobby}.", "{place} (got|bought|uses|has) a new {tool}.", "OK so, long story short: {who} wants (the|our) {things} (by|on) {day}.", "I'm (writing|building|hacking on) a {tool} for {place}.",
    "(Every|Each) {day} {who} (calls|emails|asks) me about the {things}.", "So {who} left and now the {things} are my job.", "In {City} they (still |)(use|have) {source} for this.", "{Name} ‹{role}› (wants|needs) it for the {tool}.",
    "The {things} sit in a tab called {quoted}.", "Someone named the folder {quoted}[, {mood}].", "The file is called {file}[ ‹{mood}›].", "I've been at this since {day} with {source}.", "We moved from {City} to {City} and the {tool} came along.",
    "It's for a (Flask app|CLI|Django site|Discord bot|Telegram bot|text game|Jupyter notebook|cron job) (of|for) {who}.", "I'm building a (Flask app|CLI|small game|quiz bot|browser plugin) for {place}.", "{who} gave me this as homework.", "I'm on week {digit} of a Python course.", "We have a (code review|demo|deadline) on {day}.", "My {hobby} app (is in|runs on) Python 3.(9|10|11|12).",
)  # fmt: skip
_COMPLAINTS = (
    "(The|Our) {tool} {verb} [again][ and {who} complains].", "{who} complains about the {tool} (every day|all the time|since {day}).", "I (hate|can't stand|am so tired of) {source}!", "(The {event}|{place}|The {tool}|{who}) is (eating me alive|killing me|driving me mad|a nightmare)!",
    "Last time {who} did it by hand, {mood}.", "I've (tried|googled|been stuck) for (an hour|two hours|ages|days)[, {mood}].", "ChatGPT gave me (nonsense|something weird|forty lines).", "My first attempt was {n} lines long, {mood}.",
    "The old code in {file} is (unreadable|a mess|lost|horrible)[, {mood}].", "Nobody (here|at {place}) knows Python[ except {Name}].", "Ugh, {day} again.", "I always mix this up.", "Excel can't do it[, {mood}].",
    "{who} broke the {tool} on {day}.", "The {tool} team (is on holiday|doesn't answer|ignores me).", "I'm (too tired|not clever enough|too lazy) for this today.",
)  # fmt: skip
_TALK = (
    "Hope you had a nice {day}!", "Greetings from {City}!", "{Name} here[, from {dept}].", "It's raining in {City} and I have time to code.", "Coffee's on me.", "Bear with me, I'm (new|a {role}, not a programmer).",
    "I'm a {role}, so be gentle.", "I (am learning|just started with|enjoy) Python[ since {day}].", "Quick thing before {day}.", "Not sure how to (start|phrase this|explain it)...", "{Name} said you can help.", "You helped {Name} last week.",
    "(Second|Third|Another) question from me today.", "Sorry for my English.", "Let's play a little.", "Here is (the next|another|a small) one.", "(Silly|Beginner's|Simple) question, I guess.", "I'm preparing for (an exam|an interview|a test|the {event}) on {day}.",
    "My (cat|toddler|phone) keeps interrupting me.", "(Hm|Well|Right|Okay|Alright), here goes.", "I owe {Name} a favour.", "One of many ‹{n} to go›.",
    "Sorry for the (typos|dumb question|basic question), I'm (on my phone|new|tired).", "Excuse my English, I'm from {City}.", "I come from (Java|JavaScript|C++|PHP|Excel|R|Go), so bear with me.", "In (Java|JavaScript|PHP|R|SQL) I could do it.", "Pardon if that was asked before.", "Moin from {City}.", "Salut, {Name} here.", "First time I (ask|use) a (bot|model) for code.",
)  # fmt: skip
_WHY = (
    "(The|Our) {tool} needs (this|it|a helper) for the {things}.", "As a {role} I want (less typing|to save time|the {tool} to work|nicer {things}).", "This (saves|would save) {who} a lot of (time|typing|clicks).", "User story: a {role} opens the {tool}.",
    "(This|The result) goes into the {tool}[ of {place}].", "We want it for the {event}.", "{who} will (read|print|check|use) the result.", "Needed by the {tool} ‹see {file}›.", "Reason: {who} has to do it by hand at the moment.", "Part of the {tool} rewrite[, step {digit}].", "It replaces (a macro|a formula|two scripts|{file}) from {year}.",
    "Goal: get rid of {source}.", "Background: {who} maintains the {things}.", "This is for {file}.", "Report for {dept}.", "Story: {role} looks at the {things} on {day}.",
)  # fmt: skip
_CALLS = (
    "It will (live|sit|go) next to {call} in {file}.", "{call} (calls|uses|needs) (it|this) later.", "(Don't touch {call}|Leave {call} alone), {who} needs it.", "We already have {call}[ and {call}].", "The old {ident} is gone.", "`{ident}` stays as it is.",
    "{who} wrote {call} already.", "{ident} ‹the old one› {verb}.", "Not related to {call}.", "Same module as {ident}.", "Found while debugging {call}.", "Called from {call}, line {n}.",
)  # fmt: skip
"""Sentences with other functions in them; only where the request tells its own signature."""
_TEACHER = (
    "(Exercise|Ex.|Task|Problem|Assignment|Question|Kata) {n}(a|b|c|).", "(Question|Problem|Task) {digit} ‹{few} points›.", "(Exercise|Task) {digit}.{digit} ‹{Topic}›", "Today we practise {Topic}.", "Class, (this week's topic is|today is about) {Topic}.", "Homework for {day}:", "Week {n}, {Topic}:", "Lab {n}, part (A|B|C).",
    "Warm-up for {day}'s lesson.", "{Name} and {Name} may work together.", "You have {n} minutes.", "Each correct answer gives {few} points.", "Unit {digit}: {Topic}.", "(Easy|Medium) ‹{Topic}›.", "No talking, please.", "Chapter {n}, {Topic}.", "Mock exam, part {digit}.", "(Level|Round|Day) {n} of {n2}.",
)  # fmt: skip
_HEADINGS = (
    "«{ticket}» {title}", "{ticket}. {title}.", "{ticket}: {title}.", "«{tag}» {title}.", "«{tag}» {title}", "{ticket} - {title}", "#{n} {title}", "Issue {n}: {title}.", "## {title}", "{title}", "{title} ‹{ticket}›", "Subject: {title}", "Ticket {n} ‹{tag}›: {title}.", "{ticket}", "{ticket}.", "«{tag}»", "Title: {title}", "Re: {title}",
)  # fmt: skip
_COMMITS = (
    "(feat|feat|fix|chore|refactor|perf|add)‹{scope}›:",
    "(feat|fix|chore|refactor|wip|misc|helpers):",
    "{scope}:",
    "{scope}/{scope}:",
    "«{scope}»",
    "{ticket} {scope}:",
    "(feat|fix)‹{ticket}›:",
    "{file}:",
)
_RULES = (
    "No regex.", "No imports.", "No numpy[, no pandas].", "No classes.", "Python 3[, no classes].", "Readable over clever.", "Keep it short, no comments, [no explanation, ]only code:", "Must not change its argument.", "Plain Python[, nothing else].",
    "Without (imports|numpy|pandas|classes|external libraries), please:", "Clean code, please.", "Only the standard library.", "Pure function, no prints.", "No global variables.", "Pure Python 3.(8|9|10|11|12):", "No comments, no docstring:", "Just the function, no main, no tests.", "Only code[, no text].", "Simple is better.", "As simple as possible:",
    "No input‹›, no print‹›.", "Style: {who} likes it short.", "It must run on Python 3.(8|9|10|11|12).", "Only one function.", "Don't print, return.", "Boring code, please.", "No type hints needed.", "Constraints: no imports, no side effects.",
    "Target: Python 3.(9|10|11|12|13).", "One-liner if you can:", "A comprehension is fine, a loop too.", "No recursion.", "No side effects.", "(Don't|Do not) print anything:", "One function, nothing around it:", "PEP 8 please.", "‹No imports please.›", "‹Python 3.(10|11|12)›", "‹Plain Python, builtins only.›", "Rules of the course: no imports, no classes.", "Output format: one code block, no text.", "Answer with the code only:", "Builtins only.", "No walrus, no tricks.",
)  # fmt: skip
_SHORT_RULES = (
    "In at most (three|four|five) lines:",
    "Never raise.",
    "Readable over clever. Never raise.",
    "Short, (three|four) lines at most:",
    "At most {few} lines of code.",
)
_ASIDES = (
    "That's all[ for today].", "(Cheers|Best|Thanks|Regards), {Name}", "{Name} will review it.", "{who} says hi.", "{who} is waiting for it.", "I need it (by|before|on) {day}.", "It goes into {file}.", "(Closes|Refs|See|Blocks|Part of) {ticket}.", "(Fixes|Closes) #{n}.", "It runs on the {tool} (every night|at {place}).", "Reviewer: {Name}.", "Estimate: {few} points.", "Reported by {Name} ‹{dept}›.",
    "Otherwise {who} will kill me!", "I'd owe you a coffee.", "Not urgent, {day} is fine.", "My brain is fried.", "Then I can finally close the {tool} ticket.", "I'll paste it into {file}.", "Took me ages to explain, {mood}.", "cc {Name}, {Name}", "Priority: (low|medium|high).", "I'm sure it's easy for you.", "Beer's on {who}.",
    "PS: {who} says thanks.", "PS: no imports please.", "PS it's for a (Flask app|CLI|class|workshop).", "‹no imports please›", "‹one-liner if you can›", "‹python 3.(10|11|12)›", "P.S. sorry for the typos.", "Edit: {who} needs it by {day}.", "Edit: fixed a typo.", "TIA, {Name}", "// {Name}", "-- {Name}, {City}", "Assignee: {Name}", "Labels: (python|helper|good first issue), {tag}", "Due: {day}", "Asking for {who}.", "Asked by {Name}, {dept}.", "Merci, {Name}", "Danke, {Name}", "Saludos, {Name}",
)  # fmt: skip
_DATA: dict[Type, tuple[str, ...]] = {
    "ints": ("Typical {things}: {n}, {digit}, {n2}.", "{main} looks like «{digit}, {n}, {n2}», roughly.", "({main} is|We store {main} as) a plain list[ of ints].", "{main} has about {big} {things} in it.", "A day gives us {n} {things}."),
    "strs": ("{main} holds {things}, as plain strings.", "({main} is|We keep {main} as) a list of strings.", "There are {n} to {big} {things} in {main}.", "Each of the {things} is a Python string.", "{main} was read from {file}."),
    "str": ("{main} was typed in by {who}.", "{main} is one line of {file}.", "{main} is a plain Python string.", "{main} comes straight from {source}.", "{main} is at most {big} characters long."),
    "int": ("{main} is an int that {who} types in.", "{main} comes from the {tool}.", "{main} is a plain int.", "{main} is usually around {n}."),
    "dict": ("{main} is a dict from str to int.", "({main} looks|The data looks) like {\"{word}\": {digit}, \"{word2}\": {n}}.", "{main} is a dictionary with {n} or so entries.", "{main} maps names to ints.", "{main} was loaded from {source}."),
    "grid": ("{main} is a list of rows.", "{main} is a list of lists, from {source}.", "Every row of {main} is a list of ints.", "{main} has {n} or so rows."),
    "pairs": ("{main} is a list of tuples.", "{main} holds tuples like ‹\"{word}\", {digit}›.", "Each entry of {main} is a (name, number) tuple.".replace("(", "‹").replace(")", "›"), "{main} came out of {source}."),
}  # fmt: skip
_WORDS = "egg bolt ann bob milk oslo tea pen kiwi red fox lamp".split()
_THINGS = tuple(
    "records entries forms receipts tickets orders bookings files notes cards lists".split()
)
_BRACKETS = str.maketrans("‹›«»", "()[]")
_SLOT = re.compile(r"\{([A-Za-z0-9]+)\}")
_LONGEST = 30


@dataclass(frozen=True, kw_only=True, slots=True)
class Scene:
    """What the background may mention.

    Args:
        src: type of the main argument.
        main: the main argument's name where the request tells it, or "".
        things: what the values are, plural ("readings"), or "".
        calls: whether other functions may be mentioned, since the request tells its own signature.
        brief: whether the answer is only a few lines long.
        coded: whether the request begins with code or a comment.
    """

    src: Type
    main: str
    things: str
    calls: bool
    brief: bool
    coded: bool


def around(scene: Scene, rng: Random) -> tuple[str, str]:
    """Background before the request, with its glue, and after it; either may be empty, not both."""
    roll = rng.random()
    first = _before(scene, rng) if roll < 0.86 else ""
    last = _after(scene, rng) if roll > 0.74 else ""
    return first, last


def _before(scene: Scene, rng: Random) -> str:
    longest = _LONGEST if rng.random() < 0.25 else 15
    while True:
        text = _opening(scene, rng)
        if len(text.split()) <= longest:
            return text


def _opening(scene: Scene, rng: Random) -> str:
    roll = rng.random()
    if roll < 0.11 and scene.calls and not scene.coded:
        return _filled(rng.choice(_COMMITS), scene, rng) + " "
    if roll < 0.25:
        heading = _filled(rng.choice(_HEADINGS), scene, rng)
        heading = heading if rng.random() < 0.4 else _raised(heading)
        if scene.coded or rng.random() < 0.45:
            return heading + rng.choice(("¶", "¶", "¶¶"))
        return heading + (" " if heading[-1] in ".]" else rng.choice((". ", ": ", " - ")))
    told = [_sentence(scene, rng) for _ in range(rng.choice((1, 1, 1, 1, 2, 2, 3)))]
    glue = rng.choice(("¶", "¶¶")) if scene.coded or rng.random() < 0.14 else " "
    told = [text[:-1] + "." if text[-1] == ":" else text for text in told[:-1]] + told[-1:]
    return " ".join(told) + glue


def _sentence(scene: Scene, rng: Random) -> str:
    tables = [_STORIES, _STORIES, _STORIES, _COMPLAINTS, _TALK, _WHY, _TEACHER, _RULES, _RULES]
    if scene.brief:
        tables.append(_SHORT_RULES)
    if scene.main:
        tables.append(_DATA.get(scene.src, _WHY))
    if scene.calls:
        tables.append(_CALLS)
    text = _filled(rng.choice(rng.choice(tables)), scene, rng)
    text = text if rng.random() < 0.12 else _raised(text)
    if text[-1] not in ".!?:":
        text += rng.choice((".", ".", "...", "!"))
    return text


def _after(scene: Scene, rng: Random) -> str:
    tables = [_ASIDES, _ASIDES, _WHY, _RULES, _STORIES]
    if scene.calls:
        tables.append(_CALLS)
    text = _filled(rng.choice(rng.choice(tables)), scene, rng).rstrip(":")
    return text if rng.random() < 0.2 else _raised(text)


def _filled(phrase: str, scene: Scene, rng: Random) -> str:
    values = {
        "n": str(rng.randint(2, 99)), "n2": str(rng.randint(100, 400)), "digit": str(rng.randint(1, 9)), "big": str(rng.randint(2, 90) * 10),
        "few": str(rng.randint(4, 6)), "Year": str(rng.randint(1994, 2024)), "word": rng.choice(_WORDS[:6]), "word2": rng.choice(_WORDS[6:]),
        "main": f"{OPEN}{scene.main}{CLOSE}", "things": scene.things or rng.choice(_THINGS),
    }  # fmt: skip

    def slot(match: re.Match[str]) -> str:
        name = match.group(1)
        if name in values:
            return values[name]
        drawn = expand(rng.choice(_SLOTS[name]), rng)
        if name == "ident" and rng.random() < 0.6:
            drawn = names.function_name(rng, "train", _SLOTS["ident"], _SLOTS["ident"])
        return f"{OPEN}{drawn}{CLOSE}" if name in ("call", "ident", "file") else drawn

    text = expand(phrase, rng)
    while _SLOT.search(text):
        text = _SLOT.sub(slot, text)
    text = re.sub(r"[\"'](?=\w[\w ]*\")", '"', text).replace(" .", ".").replace(" ,", ",")
    text = re.sub(f"{OPEN}{OPEN}([^{CLOSE}]*){CLOSE}", rf"{OPEN}\1", text)
    return text.translate(_BRACKETS)


def _raised(text: str) -> str:
    """Capitalise the first letter, also after a ticket; names in marks stay."""
    match = re.match(
        r"(\[[^\]]*\] |[A-Z]+-\d+(?:\.|:| -) |#+\d* |[A-Z][a-z]+(?: \d+)?(?: \([^)]*\))?: )?(.)",
        text,
    )
    assert match is not None
    at = match.start(2)
    return text[:at] + text[at].upper() + text[at + 1 :]
