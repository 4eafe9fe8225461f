"""What the values of a request are about: temperatures, guests, prices. The code does not depend on it.

People seldom say "the numbers"; they say "the readings". A theme renames the generic nouns of a request
and suggests argument names and a line of context.
"""

# ruff: noqa: E501  (tables of phrases: one phrase is not broken over two lines)

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

from pocket.ops.base import Type
from pocket.phrases import CLOSE, OPEN

_DETERMINERS = (
    "each|every|any|single|first|last|largest|smallest|biggest|highest|lowest|next|previous|longest|shortest|"
    "no|this|that|which|whichever|one|another|single|second|third"
)
_GENERIC: dict[Type, tuple[str, str]] = {
    "ints": (
        "numbers|integers|ints|nums|values|elements|items|entries",
        "number|integer|int|value|element|item|entry",
    ),
    "strs": ("words|strings|names|items|entries|elements", "word|string|name|item|entry|element"),
    "str": ("strings|texts", "string|text"),
    "dict": ("keys", "key"),
    "grid": ("rows", "row"),
    "pairs": ("pairs|entries|items", "pair|entry|item"),
}
_WORDS: dict[Type, str] = {
    "ints": "temperature:temps,temperatures,t reading:readings,r,data score:scores,s,points price:prices,costs age:ages,a "
    "grade:grades,marks,g measurement:measurements,ms,samples distance:distances,dist,km payment:payments,p salary:salaries,pay "
    "sale:sales,units weight:weights,w amount:amounts,amts lap:laps,times bid:bids,b vote:votes,v length:lengths,ls "
    "mark:marks,m count:counts,c sample:samples,x level:levels,lv goal:goals,gs page:pages,pp step:steps,daily height:heights,hs",
    "strs": "name:names,ns,people title:titles,ts tag:tags,labels city:cities,places email:emails,mails guest:guests,g "
    "code:codes,cs label:labels,ls song:songs,playlist plate:plates,p user:users,logins product:products,goods file:files,paths "
    "animal:animals,zoo fruit:fruits,basket header:headers,cols country:countries,cc book:books,shelf color:colors,cols "
    "line:lines,rows hashtag:hashtags,tags ingredient:ingredients,recipe answer:answers,ans player:players,team pet:pets,ps",
    "str": "sentence:sentence,sent message:message,msg title:title,t line:line,ln name:name,nm word:word,w phrase:phrase,p "
    "plate:plate,reg password:password,pw tweet:tweet,post comment:comment,c code:code,token address:address,addr "
    "label:label,lab label:tag,lbl sms:sms,m header:header,h email:email,mail paragraph:paragraph,par",
    "dict": "name:scores,marks,points product:prices,stock,inventory fruit:basket,fridge,counts player:points,scores,table "
    "student:grades,marks,gradebook city:population,temps word:freq,counts item:inventory,stock,inv team:goals,league "
    "employee:salaries,hours,ages country:medals,exports friend:ages,debts page:clicks,views,hits label:counts,freqs",
    "grid": "line:table,lines group:groups,gs team:teams,results week:weeks,log player:players,rounds student:marks,sheet",
    "pairs": "result:results,rs record:records,recs sale:sales,log player:players,board order:orders,cart",
}
_CONTEXTS = (
    "i have some {plural}. ", "i keep {plural} in a list. ", "we collect {plural}. ", "my {plural} are a mess. ", "it's about {plural}. ",
    "working with {plural} here. ", "our {plural} come from a csv export. ", "so i've got all these {plural}... ", "for my {plural} project: ",
    "the {plural} are dirty. ", "title: {plural}¶", "[{plural}] ", "{plural}: ", "as a user i want cleaner {plural}. ", "fix {plural} report¶",
    "every {singular} counts! ", "i wrote down every {singular} since 2009. ", "my boss gave me a pile of {plural}. ", "i volunteer and handle {plural}. ",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class Theme:
    """What one value is called, and what the argument may be called."""

    singular: str
    plural: str
    arguments: tuple[str, ...]


def _parsed(words: str) -> tuple[Theme, ...]:
    themes = []
    for entry in words.split():
        singular, arguments = entry.split(":")
        themes.append(
            Theme(
                singular=singular, plural=_plural(singular), arguments=tuple(arguments.split(","))
            )
        )
    return tuple(themes)


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch")) else "s")


THEMES: dict[Type, tuple[Theme, ...]] = {type_: _parsed(words) for type_, words in _WORDS.items()}


def draw_theme(type_: Type, rng: Random) -> Theme | None:
    """Draw a theme for the main argument; None for types without one."""
    themes = THEMES.get(type_)
    return rng.choice(themes) if themes else None


def themed(text: str, type_: Type, theme: Theme) -> str:
    """Rename the generic nouns in the unprotected parts of the text."""
    plurals, singulars = _GENERIC[type_]
    guard = f"(?![^{OPEN}]*{CLOSE})"
    text = re.sub(rf"\b(?:{plurals})\b(?! of| than){guard}", theme.plural, text)
    if type_ == "str":
        text = re.sub(
            rf"\b(the|this|that|given|input) (?:{singulars})\b{guard}",
            rf"\1 {theme.singular}",
            text,
        )
    return re.sub(
        rf"\b({_DETERMINERS}) (?:{singulars})\b(?! of){guard}", rf"\1 {theme.singular}", text
    )


def context(theme: Theme, rng: Random) -> str:
    """A line about the values before the request."""
    chosen = rng.choice(_CONTEXTS)
    return chosen.replace("{plural}", theme.plural).replace("{singular}", theme.singular)
