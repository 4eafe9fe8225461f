"""Phrases of each domain, worded for xnai: templates, and what they are filled with.

Written by hand for this purpose; nothing is copied. One template with all its fillings is one group
in cross-validation, so that a domain is not known by its templates.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Final

from xnai.core.judgement import Domain

_THINGS: Final = (
    *("a lighthouse keeper", "the last train home", "autumn rain", "a lost umbrella"),
    *("two rival bakers", "a robot who learns to paint", "my grandmother's garden"),
    *("the sea at night", "a dragon afraid of fire", "a small coffee shop", "winter in the city"),
)
_TECH: Final = (
    *("a linked list", "a csv file", "the login page", "a binary search tree", "user sessions"),
    *("the json response", "a rest endpoint", "our sqlite table", "a docker image", "log lines"),
    *("a list of dicts", "an array of integers", "a string of brackets", "a git branch"),
)
_LANGUAGES: Final = (
    "python",
    "javascript",
    "rust",
    "go",
    "java",
    "c++",
    "bash",
    "sql",
    "typescript",
)
_CHOICES: Final = (
    *(("a monolith", "microservices"), ("renting", "buying a flat"), ("trains", "planes")),
    *(("postgres", "mongodb"), ("working at home", "the office"), ("a lease", "a loan")),
    *(("hiring a senior", "training two juniors"), ("electric cars", "diesel cars")),
    *(("nuclear power", "solar power"), ("a large dog", "a cat"), ("paper", "e-books")),
)
_FACTS: Final = (
    *("Portugal", "the Roman empire", "photosynthesis", "the Nobel prize", "Jupiter", "penguins"),
    *("the Eiffel tower", "green tea", "the French revolution", "vitamin D", "jazz", "the Nile"),
)
_NUMBERS: Final = ("12 and 18", "7x + 3 = 24", "x^2 - 5x + 6 = 0", "3/4 and 5/6", "0.2 and 0.35")
_TEMPLATES: Final[dict[Domain, tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]]] = {
    "creative": (
        ("Write a poem about {}.", (_THINGS,)),
        ("write me a short story about {}", (_THINGS,)),
        ("Compose a haiku on {}", (_THINGS,)),
        ("I need lyrics for a song about {}, two verses and a chorus", (_THINGS,)),
        ("Tell a bedtime story with {} in it", (_THINGS,)),
        ("Give me five taglines for {}", (_THINGS,)),
        ("come up with a slogan for {}", (_THINGS,)),
        ("Describe {} in the style of a noir detective novel.", (_THINGS,)),
        ("Write a funny dialogue between {} and a talking cat", (_THINGS,)),
        ("Make up a joke about {}", (_THINGS,)),
        ("Draft the opening paragraph of a novel that begins with {}.", (_THINGS,)),
        ("Invent a myth that explains {}", (_THINGS,)),
        ("Can you write a limerick? The subject is {}.", (_THINGS,)),
        ("Rewrite this as if a pirate said it: we met {} yesterday", (_THINGS,)),
        ("Create a character sketch: {}, age forty, with a secret", (_THINGS,)),
        ("a birthday card verse that mentions {}", (_THINGS,)),
        ("Imagine a world where {} rules everything and describe a day there", (_THINGS,)),
        ("write a screenplay scene in which {} appears", (_THINGS,)),
        ("Think of names for a fantasy tavern inspired by {}", (_THINGS,)),
        ("Write a love letter that never mentions love but only {}", (_THINGS,)),
    ),
    "code": (
        ("Write a function that parses {}", (_TECH,)),
        ("fix the bug in the code that reads {}", (_TECH,)),
        ("Refactor this class, it handles {} badly", (_TECH,)),
        ("How do I iterate over {} in {}?", (_TECH, _LANGUAGES)),
        ("Implement {} in {} with tests", (_TECH, _LANGUAGES)),
        ("Explain what this {} code does with {}", (_LANGUAGES, _TECH)),
        ("Why does my {} program crash when it opens {}?", (_LANGUAGES, _TECH)),
        ("Write a script that renames files and logs to {}", (_TECH,)),
        ("add type hints and a docstring to the method for {}", (_TECH,)),
        ("convert this {} snippet to {}", (_LANGUAGES, _LANGUAGES)),
        ("My unit test fails with KeyError when I load {}", (_TECH,)),
        ("give me a regex for {}", (_TECH,)),
        ("Create a dockerfile for a {} service", (_LANGUAGES,)),
        ("optimise this query over {}, it takes ten seconds", (_TECH,)),
        ("what is the difference between a list and a tuple in {}", (_LANGUAGES,)),
        ("review my pull request that changes {}", (_TECH,)),
        ("Write a class with methods push and pop around {}", (_TECH,)),
        ("the compiler says undefined reference, we use {} for {}", (_LANGUAGES, _TECH)),
        ("generate a config file and a parser for {}", (_TECH,)),
        ("make this loop over {} async", (_TECH,)),
    ),
    "math": (
        ("Solve {} for x", (_NUMBERS,)),
        ("What is the least common multiple of {}?", (_NUMBERS,)),
        ("prove that the sum of {} odd numbers is even", (("two", "four", "six", "2n"),)),
        ("Compute the derivative of {}", (("sin(x)^2", "x ln x", "e^(3x)", "1/(1+x^2)"),)),
        ("integrate {} from 0 to 1", (("x^3", "x e^x", "cos(x)", "sqrt(x)"),)),
        ("how many ways are there to arrange {} books on a shelf", (("5", "7", "n", "12"),)),
        ("What is the probability of rolling {} with two dice?", (("7", "a double", "11"),)),
        ("A train covers {} km in 3 hours. What is its average speed?", (("210", "95", "330"),)),
        ("find the area of a triangle with sides {}", (("3, 4 and 5", "7, 8 and 9"),)),
        ("Evaluate the limit of {} as x goes to infinity", (("(x+1)/x", "ln(x)/x", "x^2/e^x"),)),
        ("What is {} percent of 640?", (("15", "2.5", "120", "33"),)),
        ("show that sqrt({}) is irrational", (("2", "3", "5", "p"),)),
        ("Sam has {} apples and gives a third away, how many are left", (("12", "27", "90"),)),
        ("what are the eigenvalues of the matrix {}", (("[[2,1],[1,2]]", "[[0,1],[-1,0]]"),)),
        ("simplify the fraction {}", (("84/126", "(x^2-1)/(x-1)", "45/60"),)),
        ("Sum the series {}", (("1 + 1/2 + 1/4 + ...", "1 + 2 + ... + 100", "n/2^n"),)),
        ("what's the remainder when {} is divided by 7", (("2^100", "123456", "3^50"),)),
        ("The price rose from {} euros to 60, by what percentage?", (("48", "50", "55"),)),
    ),
    "reasoning": (
        ("Compare {} and {} and tell me which suits a small team", "pairs"),
        ("What are the pros and cons of {} versus {}?", "pairs"),
        ("Should I choose {} or {}? Explain your thinking step by step.", "pairs"),
        ("argue for {} and then against it, given that {} exists", "pairs"),
        ("what trade-offs do I make if I take {} instead of {}", "pairs"),
        ("Help me decide between {} and {}", "pairs"),
        ("Why might a company move from {} to {}?", "pairs"),
        ("Plan the first three months of a move to {} from {}, with risks", "pairs"),
        ("If everyone switched from {} to {}, what would follow, and what after that?", "pairs"),
        ("Is the argument sound: {} costs more, so {} is better?", "pairs"),
        ("Find the flaw in this reasoning: all who like {} dislike {}, I like neither", "pairs"),
        (
            "Four people sit in a row. {} sits left of {}. Who sits where?",
            (("Ann", "Bo"), ("Cleo", "Dan")),
        ),
        ("What can be concluded if no {} are blue and some {} are?", (("cars", "hats"),) * 2),
        ("If {} then the alarm rings. It did not ring. What follows?", (("it burns", "I cough"),)),
        ("Which assumption does the claim that {} is healthy rest on?", (_FACTS,)),
        ("A says B lies, B says C lies, {} says both lie. Who tells the truth?", (("C", "D"),)),
        ("What caused {} and what might have prevented it?", (_FACTS,)),
        ("think through the consequences of banning {}", (_FACTS,)),
        ("my budget fell by {} percent, which of my three projects do I stop?", (("10", "30"),)),
        ("Why does {} matter more today than a century ago?", (_FACTS,)),
    ),
    "general": (
        ("Who discovered {}?", (_FACTS,)),
        ("what is the capital of the land of {}", (_FACTS,)),
        ("Tell me about {}", (_FACTS,)),
        ("When did {} begin?", (_FACTS,)),
        ("Where can I see {}", (_FACTS,)),
        ("Summarise this article about {} in two sentences", (_FACTS,)),
        ("Translate into German: I read a book on {} yesterday", (_FACTS,)),
        ("how do you pronounce the word for {} in Spanish", (_FACTS,)),
        ("{}, hello and thanks for your help", (("Hi", "Good morning", "Hey there", "Hello"),)),
        ("What's the weather like in {} in March", (("Lisbon", "Oslo", "Cairo", "Kyoto"),)),
        ("recommend a restaurant near {}", (("the station", "the old town", "the harbour"),)),
        ("how long do I boil {}", (("an egg", "potatoes", "rice", "pasta"),)),
        ("Correct the spelling: I recieved the {} tomorow", (("parcel", "letter", "invoice"),)),
        ("write a polite email to {} and ask for a later date", (("my landlord", "my boss"),)),
        ("what time zone is {} in", (("Lima", "Perth", "Denver", "Tallinn"),)),
        ("List three famous facts about {}", (_FACTS,)),
        ("what does the word {} mean", (("serendipity", "austere", "loquacious", "hubris"),)),
        ("Remind me what happened in {}", (("1989", "1066", "1914", "2001"),)),
        ("Who wrote the best known book on {}", (_FACTS,)),
        ("thank you, that was {}", (("great", "helpful", "all I needed", "perfect"),)),
        ("what is a good present for {}", (("a teacher", "my nephew", "a new neighbour"),)),
    ),
}


def phrases() -> Iterator[tuple[str, Domain, str]]:
    """Each phrase with its domain and its group."""
    for domain, templates in _TEMPLATES.items():
        for at, (template, fillings) in enumerate(templates):
            filled = _CHOICES if fillings == "pairs" else product(*fillings)
            for words in list(filled)[:: 1 if len(fillings) < 2 else 9]:
                yield template.format(*words), domain, f"{domain} {at}"
