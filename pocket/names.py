"""Open names for functions and arguments: the models must copy names, not remember them.

Function names of the test set and of the training set are disjoint (by hash), except for names of one
or two characters, of which there are too few to share out.
"""

# ruff: noqa: E501, SIM905  (word lists: words in one string read better than quoted one by one)

from __future__ import annotations

import builtins
import keyword
from collections.abc import Sequence
from random import Random
from typing import Literal
from zlib import crc32

from pocket.ops.base import Type

Split = Literal["train", "common", "test", "calibration"]
"""What is drawn for: `common` trains too, on operations drawn as unevenly as in the tests."""
UNTRAINED: frozenset[Split] = frozenset({"test", "calibration"})
"""They differ in the whole requests that each has of its own (`pocket.stories`)."""

ARGUMENTS: dict[Type, tuple[str, ...]] = {
    "ints": tuple(
        "xs nums numbers values vals items lst arr array data ints ns seq a l scores prices ages nums1 "
        "readings temps amounts points integers input_list my_list list1 A L v x counts ids sizes".split()
    ),
    "strs": tuple(
        "words strings names lines items xs lst strs texts tokens tags ws w arr data entries rows values "
        "a l emails labels titles words_list list_of_words cities files paths keys x lines_in".split()
    ),
    "str": tuple(
        "s text string word line t txt sentence st message title name phrase input_string x str1 S data "
        "content raw body value msg label p a source".split()
    ),
    "int": tuple(
        "n x num number i a value k m year seconds count v N amount total val p minutes".split()
    ),
    "dict": tuple(
        "d mapping counts scores dct table data m prices ages stock inventory dictionary my_dict map_ "
        "freq totals votes points x items grades D".split()
    ),
    "grid": tuple("grid matrix rows m table g mat board a data M lists nested cells xss".split()),
    "pairs": tuple("pairs items entries rows data ps tuples records scores xs results lst".split()),
    "bool": ("flag", "b"),
    "float": ("x", "value", "f"),
}
"""Likely names of the main argument; the first ones are the likeliest."""

DEFAULT: dict[Type, str] = {
    "ints": "nums", "strs": "words", "str": "s", "int": "n", "dict": "d", "grid": "grid",
    "pairs": "pairs", "bool": "flag", "float": "x",
}  # fmt: skip
"""What the answer calls the main argument when the request does not name it."""

_PLAIN = (
    "f g h fn func foo bar baz solve solution run process helper main do_it my_func task answer work compute "
    "transform convert handle go p q t calc apply method function1 test_me".split()
)
_VERBS = (
    "get find make build count clean filter pick take keep drop sort merge compute check fetch parse format "
    "load split join list show tally scan trim fix map reduce extract collect rank group select update "
    "convert normalize prepare gather total measure score label squash shrink polish mix tidy".split()
)
_NOUNS = (
    "words items names list values total lines text scores data numbers rows keys evens odds result entries "
    "tokens tags users orders prices files stats records title letters digits vowels report log csv line "
    "table summary inventory basket invoice emails ids points votes grades menu songs cities cart".split()
)
_WORDS = (
    "tidy clean shrink top best longest squash fold mix weave shelf river lamp orbit pepper garden stone "
    "ladder maple cobalt falcon quartz ember pixel turtle rocket velvet anchor biscuit comet dynamo engine "
    "forge glimmer harbor island jigsaw kettle lantern marble nectar opal prism quiver ripple saddle tunnel "
    "umbra vortex willow yonder zephyr tally digest rank score polish purge extract crunch summary brief "
    "initials shout whisper mirror stack wrap stretch blend scan probe census roster ledger".split()
)
_HEADS = (
    "how_many is has first last best worst total count sum get find make only no not all any most least "
    "avg mean max min next with without second number_of list_of sum_of top longest shortest biggest "
    "smallest lowest highest average check to as from keep drop remove skip add new old safe clean tidy "
    "split join sort reverse swap double half warm late early same different common missing".split()
)
_COMMON = (
    "student marks guest table plate fridge day temp reading sensor diary player round score grade pupil "
    "class team member club book page shelf track song list playlist header column field cell row matrix "
    "price cost basket cart order item stock shop bread bakery train bus ticket seat fee age year month "
    "week hour minute name city country code zip phone mail user login tag label word letter vowel "
    "sentence text line char digit number value even odd prime square cube power root range step index "
    "pair key count sum total mean median mode max min gap diff ratio share part half third sign zero one "
    "two three big small long short upper lower caps case blank space comma dash dot star hash prefix "
    "suffix start end middle left right top bottom head tail front back up down in out old new hot cold "
    "wet dry good bad low high fast slow rich poor green red blue cat dog bird fish tree leaf sun moon "
    "rain snow wind water fire stone sand gold iron box bag door key lock room house street road park "
    "event log error level metric alert host port path file folder image pixel color sample group label "
    "vote winner loser rank place medal goal match game dice coin card deck hand trick wall brick "
    "damage dmg hits health level boss enemy weapon spawn sprite frame tick speed angle velocity mass "
    "rating review invoice bill budget salary tax tip refund discount margin profit balance account bank "
    "stock inventory warehouse parcel weight height width area volume distance depth humidity pressure "
    "server disk cpu memory latency ping uptime status code codes exit process queue job task retry batch "
    "lesson homework exam essay quiz points bonus streak combo rounds turn dice league season champion "
    "avg average smallest largest longest shortest biggest highest lowest cheapest nearest oldest latest "
    "every other each only until again without inside outside between across around before after next "
    "raise lower cut trim cap clip bump boost squash glue stitch tally drop keep pick chop slice flip spin "
    "adjacent neighbour neighbor series window chunk block unit units pieces crew guests visitors members "
    "extract inspect arrange prepare cleanup wrapper checker counter finder maker builder parser picker"
    "".split()
)
_FOREIGN = (
    "nombres valeurs liste mots phrase somme moyenne dernier premier plus_grand trier compter traiter "
    "avant apres note notes prix texte chiffre numeros valores lista palabras frase suma promedio ultimo "
    "primero mayor ordenar contar texto precio zahlen werte liste woerter satz summe mittelwert letzte "
    "erste sortieren zaehlen preis noten anzahl namen numeri valori parole somma media ultimo primo "
    "palavras soma media maior menor contagem nome nomes notas preco texto lista_de_nomes ordena conta "
    "mot chaine lettres voyelles ages eleves clients ville villes jours heures minuscules majuscules taille "
    "longueur cle cles tableau grille joueurs equipe panier montant seuil debut fin nettoyer garder enlever "
    "trouver calculer compte resultat compter_mots plus_long le_plus_petit inverser moyenne_notes donnees "
    "numero cadena letras vocales edades alumnos ciudad ciudades dias horas minusculas mayusculas longitud "
    "clave claves tabla jugadores equipo carrito umbral inicio limpiar quitar buscar calcular cuenta resultado "
    "contar_palabras mas_largo el_menor invertir datos cantidad ventas saldo edad fecha pedidos tienda "
    "numero_max stringa lettere vocali eta studenti citta giorni ore minuscole maiuscole lunghezza chiave "
    "chiavi tabella griglia giocatori squadra carrello soglia inizio pulisci togli trova calcola risultato "
    "conta_parole piu_lungo il_minore inverti dati quantita vendite voti prezzi elenco ordina "
    "zeichen buchstaben vokale alter schueler staedte tage stunden laenge schluessel tabelle spieler mannschaft "
    "korb grenze anfang ende putzen entfernen finden berechnen ergebnis woerter_zaehlen laengstes kleinste "
    "umdrehen daten menge umsatz namen_liste eingabe ausgabe gaeste rechnung "
    "frase_longa letras_iniciais vogais idades alunos cidades dias_uteis tamanho chave chaves tabela jogadores "
    "time_da_casa carrinho limite inicio_fim limpar tirar achar calcular_media resultado_final inverter dados "
    "quantidade vendas saldo_atual pedido valor_total "
    "liczby slowa lista_slow suma_ocen srednia najdluzszy najwieksza policz zamien odwroc imiona ceny wynik "
    "litery miasta gracze klucz dane dlugosc usun znajdz tekst ocena zdanie wiersze "
    "sayilar kelimeler toplam ortalama en_uzun en_buyuk say bul sil cevir isimler fiyatlar sonuc harfler "
    "sehirler oyuncular anahtar veri uzunluk metin cumle puanlar sirala liste_bas "
    "getallen woorden lijst som_van gemiddelde langste grootste tel zoek verwijder draai_om namen_lijst prijzen "
    "uitkomst letters_van steden spelers sleutel gegevens lengte tekst_in zin cijfers sorteer punten "
    "naam ginti shabd sankhya jodo sabse_bada sabse_chhota umar ank daam suchi pehla aakhri kul likho nikalo "
    "hatao ulta_karo chhoti_list bade_ank kitne vakya akshar dukaan"
    "".split()
)
_JOINTS = "of by in to with for and from at per or than over under not".split()
_ABBREVIATIONS = (
    "cnt rm flt srt uniq calc proc conv fmt idx cnts lst str2 val tot avg mx mn rev dedup agg len2 num chk "
    "cmp cpy del2 ext frq grp hlp inc jn kp lc mrg nrm pct qry rnk smry trm upd wrd".split()
)
_NUMBERED = (
    "ex exo exercise task aufgabe q quiz hw lab kata day part step level prob problem puzzle solution sol fn "
    "func test func_ task_ ex_ challenge exo_ day_ round answer case sub algo lesson week unit chapter item"
    "".split()
)
_SHORTS = "str lst num wrd chr dct int txt arr col row val idx key tok sec min hr line list word dec bin".split()
_BEFORE = "input my the a p n all in cur given some our raw new old this each".split()
_PASCAL = 0.04
"""How likely a function is named as others name classes: `CountWords`, `Get_Max`."""
_ONSETS = "b c d f g h j k l m n p r s t v w z br cl dr fl gr pl sk st tr th sh ch qu".split()
_VOWELS = "a e i o u a e i o ai ea oo".split()
_CODAS = ["", "", "", "n", "r", "s", "l", "t", "m", "x", "nd", "rk"]
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_RESERVED = (
    frozenset(dir(builtins))
    | frozenset(keyword.kwlist)
    | {"result", "out", "match", "case", "type"}
)


def function_name(
    rng: Random, split: Split, true_names: Sequence[str], other_names: Sequence[str]
) -> str:
    """Draw a function name of the split.

    Args:
        true_names: names of the operations the function is made of.
        other_names: names of operations that mislead; the models must not trust names.
    """
    while True:
        name = _draw_name(rng, true_names, other_names)
        if rng.random() < _PASCAL and len(name) > 3:
            name = _pascal(name, rng)
        if name in _RESERVED or not name.isidentifier() or len(name) > 28:
            continue
        if belongs(name, split):
            return name


def belongs(name: str, split: Split) -> bool:
    """Whether a function may have this name in the split."""
    return len(name) <= 2 or _is_test_name(name) == (split in UNTRAINED)


def _is_test_name(name: str) -> bool:
    return crc32(name.encode()) % 6 == 0


def argument_name(rng: Random, type_: Type, likely: Sequence[str], taken: set[str]) -> str:
    """Draw an argument name, mostly a likely one for its type, that is not taken."""
    while True:
        roll = rng.random()
        if likely and roll < 0.6:
            name = rng.choice(likely)
        elif roll < 0.76:
            pool = ARGUMENTS[type_]
            name = pool[min(int(rng.expovariate(0.12)), len(pool) - 1)]
        else:
            name = rng.choice(_ARGUMENT_STYLES)(rng)
        if name not in taken and name not in _RESERVED:
            return name


def main_argument(rng: Random, type_: Type) -> str:
    """Draw the name of the main argument: by its type most of the time, otherwise anything."""
    return argument_name(rng, type_, ARGUMENTS[type_], set())


def _draw_name(rng: Random, true_names: Sequence[str], other_names: Sequence[str]) -> str:
    roll = rng.random()
    if roll < 0.30:
        return _descriptive(rng, true_names)
    if roll < 0.36:
        return _descriptive(rng, other_names)
    style = rng.choices(
        (
            _plain,
            _letter_digit,
            _pseudo,
            _verb_noun,
            _english,
            _abbreviation,
            _scramble,
            _letter,
            _spoken,
            _foreign,
            _short_digit,
        ),
        (10, 6, 16, 20, 8, 6, 5, 3, 34, 9, 5),
    )[0]
    return _decorate(style(rng), rng)


def _decorate(name: str, rng: Random) -> str:
    roll = rng.random()
    if roll < 0.06:
        return name + rng.choice(
            ["2", "_v2", "_list", "_all", "_fn", "3", "_x", "_of", "_it", "_new"]
        )
    if roll < 0.10:
        return rng.choice(["my_", "get_", "do_", "is_", "to_", "make_", "the_", "_"]) + name
    return name


def _descriptive(rng: Random, op_names: Sequence[str]) -> str:
    parts = rng.choice(op_names).split("_")
    roll = rng.random()
    if roll < 0.35 and len(parts) > 2:
        start = rng.randrange(len(parts) - 1)
        parts = parts[start : start + rng.randint(1, 3)]
    elif roll < 0.5:
        parts = [rng.choice(["get", "find", "my", "do", "make", "compute"]), *parts]
    elif roll < 0.6 and len(op_names) > 1:
        parts = [op_names[0].split("_")[0], op_names[-1].split("_")[-1]]
    elif roll < 0.66:
        parts = [part[:3] for part in parts]
    return _cased(parts, rng)


def _cased(parts: Sequence[str], rng: Random) -> str:
    roll = rng.random()
    if roll < 0.72:
        return "_".join(parts)
    if roll < 0.92:
        return parts[0] + "".join(part.capitalize() for part in parts[1:])
    return "".join(parts)


def _plain(rng: Random) -> str:
    return rng.choice(_PLAIN)


def _letter(rng: Random) -> str:
    return rng.choice(_LETTERS)


def _letter_digit(rng: Random) -> str:
    return rng.choice(
        [rng.choice(_LETTERS), rng.choice(["f", "fn", "func", "ex", "task", "step", "q", "x"])]
    ) + str(rng.choice([1, 2, 3, rng.randint(0, 99)]))


def _scramble(rng: Random) -> str:
    return "".join(rng.choice(_LETTERS) for _ in range(rng.randint(3, 7)))


def _pseudo(rng: Random) -> str:
    words = [
        "".join(rng.choice(_ONSETS) + rng.choice(_VOWELS) for _ in range(rng.randint(1, 3)))
        + rng.choice(_CODAS)
        for _ in range(rng.choice([1, 1, 1, 2]))
    ]
    return _cased(words, rng)


def _english(rng: Random) -> str:
    return rng.choice(_WORDS)


def _foreign(rng: Random) -> str:
    return _cased("_".join(rng.choices(_FOREIGN, k=rng.choice((1, 1, 2)))).split("_"), rng)


def _foreign_word(rng: Random) -> str:
    return rng.choice(_FOREIGN)


def _short_digit(rng: Random) -> str:
    """Short names with a digit: `task7b`, `str2lst`, `cnt3`, `ex_12`, `mxVal1`."""
    roll = rng.random()
    if roll < 0.4:
        number = str(rng.choice((rng.randint(1, 9), rng.randint(1, 30))))
        return (
            rng.choice(_NUMBERED) + number + rng.choice(("", "", "a", "b", "c", "_a", "_b", "_2"))
        )
    if roll < 0.7:
        return rng.choice(("{}2{}", "{}2{}", "{}_2_{}", "{}2{}s")).format(*rng.sample(_SHORTS, 2))
    return _cased(rng.sample(_ABBREVIATIONS, rng.choice((1, 2))), rng) + rng.choice("12345")


def _composed(rng: Random) -> str:
    """Arguments of two parts: `my_list`, `words2`, `list_b`, `inputText`."""
    roll = rng.random()
    word = rng.choice(_COMMON)
    if roll < 0.35:
        return f"{word}{rng.choice(('', 's'))}{rng.choice(('1', '2', '3', '_1', '_2', '_a', '_b', 'A', 'B', '0'))}"
    return _cased([rng.choice(_BEFORE), word], rng)


def _pascal(name: str, rng: Random) -> str:
    parts = [part[:1].upper() + part[1:] for part in name.split("_") if part]
    return ("" if rng.random() < 0.75 else "_").join(parts)


def _thing(rng: Random) -> str:
    """What a value is called after what it holds: `ratings`, `maxWeight`, `codes`."""
    word = rng.choice(_COMMON) + ("s" if rng.random() < 0.5 else "")
    return _cased([rng.choice(_HEADS), word] if rng.random() < 0.15 else [word], rng)


def _abbreviation(rng: Random) -> str:
    parts = rng.sample(_ABBREVIATIONS, rng.choice([1, 1, 2]))
    return _cased(parts, rng)


def _spoken(rng: Random) -> str:
    """Several common words, as people name things: best_student, warmDays, sum_of_odd_cells."""
    parts = [rng.choice(_HEADS)] if rng.random() < 0.6 else []
    parts += rng.choices(_COMMON, k=rng.choice((1, 1, 2)) if parts else rng.choice((1, 2, 2)))
    if rng.random() < 0.15:
        parts += [rng.choice(_JOINTS), rng.choice(_COMMON)]
    if rng.random() < 0.3:
        parts[-1] += "s"
    return _cased("_".join(parts).split("_"), rng)


def _verb_noun(rng: Random) -> str:
    parts = [rng.choice(_VERBS), rng.choice(_NOUNS)]
    if rng.random() < 0.2:
        parts.insert(
            1,
            rng.choice(
                ["all", "top", "long", "unique", "only", "good", "big", "valid", "user", "raw"]
            ),
        )
    return _cased(parts, rng)


_ARGUMENT_STYLES = (
    _letter, _letter_digit, _pseudo, _english, _abbreviation, _thing, _thing, _thing, _foreign, _foreign_word, _composed,
)  # fmt: skip
