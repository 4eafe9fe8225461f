"""Further wordings of the heaviest operations on numbers, single numbers, dicts and grids, as strangers put them.

Covers: goals, explanation by effect, domain words, non-native word order, maths style, shorthand.
Does not cover: lists of words and strings, operations of their own.
"""

# ruff: noqa: E501 - a phrase stays on one line
from __future__ import annotations

from pocket.ops.mappings_words import More

NUMBERS: dict[str, More] = {
    "sum_of_numbers": More(
        do=(
            "find out what everything in {it} is worth together",
            "put a plus sign between (all|) the members of {it} and evaluate",
            "throw all the amounts of {it} on one heap and say how big the heap is",
            "make of {it} one single number, the addition of all",
            "work out sum over i of a_i, where a is {it}",
            "fold {it} with plus, beginning at zero",
            "say how much one must pay for all of {it}, these being the prices",
            "do the addition of each and every figure present in {it}",
            "collapse {it} into one grand total",
        ),
        get=(
            "the bill for all of {it}",
            "the result of adding all the figures in {it} the one to the other",
            "the accumulated value of {it}, zero when nothing is there",
            "sum over i of x_i for x in {it}",
        ),
        ask=(
            "what do the amounts in {it} make when one puts them together",
            "how much is all of {it} together",
        ),
        short=(
            "sum all",
            "grand tot",
            "add 'em all up",
            "sigma x_i",
        ),
    ),
    "largest_number": More(
        do=(
            "tell which of the numbers in {it} no other one exceeds",
            "find the record among the marks in {it}",
            "look for the most high value inside {it}",
            "climb to the peak of {it} and say how high it is",
            "pick the one in {it} that beats all the others",
            "determine the upper bound that is actually reached in {it}",
            "walk over {it} and remember the biggest seen so far, giving it at the end",
            "say how hot it got at most, given the temperatures in {it}",
        ),
        get=(
            "the number of {it} that is not topped by any other",
            "the top mark in {it}",
            "max over i of x_i, with x being {it}",
            "the champion among the values in {it}",
        ),
        ask=(
            "how high does {it} go at most",
            "which value of {it} stands above all the rest",
        ),
        short=(
            "max, 0 if empty",
            "the highest only",
        ),
    ),
    "smallest_number": More(
        do=(
            "tell which of the numbers in {it} lies under all the others",
            "find the cheapest price in {it}",
            "look for the most low value inside {it}",
            "go down to the bottom of {it} and say what is there",
            "pick the one in {it} that no other undercuts",
            "walk over {it} and remember the least seen so far, giving it at the end",
            "say how cold it got at worst, given the temperatures in {it}",
            "determine the lower bound that is actually reached in {it}",
        ),
        get=(
            "the bottom mark in {it}",
            "the number of {it} that nothing else is below",
            "min over i of x_i, with x being {it}",
            "the tiniest of the figures in {it}",
        ),
        ask=(
            "how low does {it} go at most",
            "which value of {it} sits under all the rest",
        ),
        short=(
            "min, 0 if empty",
            "the lowest only",
            "cheapest one",
        ),
    ),
    "even_numbers": More(
        do=(
            "tell me which of {it} one can split in two without a rest",
            "let the odd numbers of {it} fall away",
            "take from {it} those which are pair, the impair ones not",
            "retain of {it} exactly the elements n with n mod 2 = 0, their order unchanged",
            "leave behind in {it} no odd number at all",
            "refuse every number of {it} that leaves 1 over when halved",
            "collect the even house numbers from {it}",
            "separate the even ones from {it} and forget the others",
        ),
        get=(
            "the subsequence of {it} formed by its even terms",
            "those of {it} for which half is again a whole number",
            "{it} purged of all that is odd",
        ),
        ask=(
            "which of {it} can be halved",
            "what remains of {it} when one takes the odd ones away",
        ),
        short=(
            "n%2==0 only",
            "no odds pls",
            "evens stay, odds go",
        ),
    ),
    "odd_numbers": More(
        do=(
            "tell me which of {it} one cannot split in two without a rest",
            "let the even numbers of {it} fall away",
            "take from {it} those which are impair, the pair ones not",
            "retain of {it} exactly the elements n that are not a multiple of 2, their order unchanged",
            "leave behind in {it} no even number at all",
            "refuse every number of {it} that can be halved exactly",
            "collect the odd house numbers from {it}",
            "separate the odd ones from {it} and forget the others",
        ),
        get=(
            "the subsequence of {it} formed by its odd terms",
            "those of {it} for which half is not a whole number",
            "{it} purged of all that is even",
        ),
        ask=(
            "which of {it} cannot be halved",
            "what remains of {it} when one takes the even ones away",
        ),
        short=(
            "n%2 only",
            "no evens pls",
            "odds stay, evens go",
        ),
    ),
    "greater_than": More(
        do=(
            "get rid of all that does not get over {k} in {it}",
            "let in only those of {it} who are older than {k}",
            "take of {it} what is strictly superior to {k}",
            "raise the bar to {k} and keep what jumps over it in {it}",
            "retain exactly the x in {it} for which x - {k} is positive",
            "suppress in {it} the values inferior or equal to {k}",
            "show me the readings in {it} where the alarm level of {k} was passed",
            "do not keep anything of {it} that is {k} or smaller",
        ),
        get=(
            "the elements of {it} lying strictly on the right of {k} on the number line",
            "what in {it} goes past the mark of {k}, {k} itself not counted",
            "the prices in {it} that cost more than {k}",
        ),
        ask=(
            "which of the values in {it} surpass {k}",
            "what in {it} is bigger than {k} and not merely equal",
        ),
        short=(
            "x gt {k}",
            "over {k}, strict",
            "cut all up to {k} incl.",
        ),
    ),
    "less_than": More(
        do=(
            "get rid of all that reaches {k} or more in {it}",
            "let in only those of {it} who are younger than {k}",
            "take of {it} what is strictly inferior to {k}",
            "retain exactly the x in {it} for which {k} - x is positive",
            "suppress in {it} the values superior or equal to {k}",
            "show me the items in {it} that cost under {k}, those at {k} sharp not",
            "do not keep anything of {it} that is {k} or bigger",
            "see what in {it} does not come up to {k} and return it",
        ),
        get=(
            "the elements of {it} lying strictly on the left of {k} on the number line",
            "what in {it} stays short of {k}",
            "the marks in {it} that fall short of {k}",
        ),
        ask=(
            "which of the values in {it} fail to reach {k}",
            "what in {it} is smaller than {k} and not merely equal",
        ),
        short=(
            "x lt {k}",
            "under {k}, strict",
            "cut all from {k} up",
        ),
    ),
    "at_least": More(
        do=(
            "let through whoever in {it} is {k} years old or more",
            "take of {it} what is superior or equal to {k}",
            "suppress in {it} all that is strictly inferior to {k}",
            "retain exactly the x in {it} for which x - {k} is not negative",
            "show me the marks of {it} with which one passes when {k} is enough",
            "do not lose from {it} anything except what is smaller than {k}",
            "see which values of {it} hit {k} or go past it and return those",
            "throw off from {it} all the ones that {k} exceeds",
        ),
        get=(
            "the elements of {it} lying at {k} or on the right of it on the number line",
            "what in {it} makes it to {k}, {k} itself counted",
            "the orders in {it} that reach the minimum of {k}",
        ),
        ask=(
            "which of the values in {it} do not stay below {k}",
            "what in {it} is {k} or bigger",
        ),
        short=(
            "ge {k}",
            "min {k} to stay",
            "from {k} incl. upward",
        ),
    ),
    "at_most": More(
        do=(
            "let through whoever in {it} is {k} years old or less",
            "take of {it} what is inferior or equal to {k}",
            "suppress in {it} all that is strictly superior to {k}",
            "retain exactly the x in {it} for which {k} - x is not negative",
            "show me the items of {it} that I can pay with a budget of {k}",
            "do not lose from {it} anything except what is bigger than {k}",
            "see which values of {it} fit under a ceiling of {k}, touching it being fine, and return those",
            "throw off from {it} all the ones that exceed {k}",
        ),
        get=(
            "the elements of {it} lying at {k} or on the left of it on the number line",
            "what in {it} does not go past {k}, {k} itself counted",
            "the prices in {it} that one can afford with {k}",
        ),
        ask=(
            "which of the values in {it} do not go beyond {k}",
            "what in {it} is {k} or smaller",
        ),
        short=(
            "le {k}",
            "max {k} to stay",
            "up to {k} incl.",
        ),
    ),
    "between": More(
        do=(
            "hold back of {it} what is found between a low bound {a} and a high bound {b}, the bounds included",
            "take of {it} whatever lies in the closed interval from {a} to {b}",
            "ignore the outliers of {it}, that is whatever is under {a} or beyond {b}",
            "let out of {it} fall what is too small for {a} or too big for {b}",
            "show me the readings in {it} that stay within the band {a} to {b}, the edges counting",
            "retain exactly the x in {it} with x not less than {a} and not more than {b}",
            "look which ages in {it} belong to the class {a} to {b} inclusive and return them",
            "clean {it} of all that falls outside {a} to {b}",
        ),
        get=(
            "the elements of {it} comprised between {a} and {b}, both ends in",
            "the part of {it} that neither undercuts {a} nor exceeds {b}",
            "those temperatures in {it} that are at the least {a} and at the most {b}",
        ),
        ask=(
            "which values of {it} are in the range from {a} up to and including {b}",
            "what in {it} is not outside of {a} to {b}",
        ),
        short=(
            "{a} to {b} incl.",
            "ge {a} and le {b}",
            "in-band {a}..{b}",
        ),
    ),
    "sorted_ascending": More(
        do=(
            "put {it} in row from small to big",
            "make {it} climb from the lowest to the highest",
            "order {it} such that no number stands before a smaller one",
            "line {it} up like at school, the smallest in front",
            "rank the prices of {it} from cheapest to dearest",
            "arrange {it} by growing value, repeated ones kept",
            "bring order into {it}, the little ones at the left and the great ones at the right",
            "give the non-decreasing rearrangement of {it}",
        ),
        get=(
            "the permutation of {it} that never goes down",
            "{it}, from the minimum on to the maximum",
            "the laps in {it} from the fastest time to the slowest",
        ),
        ask=(
            "how does {it} look when one puts it in growing order",
            "what is {it} from low to high",
        ),
        short=(
            "low-high",
            "lo to hi",
            "small first, dupes kept",
        ),
    ),
    "sorted_descending": More(
        do=(
            "put {it} in row from big to small",
            "make {it} fall from the highest to the lowest",
            "order {it} such that no number stands before a bigger one",
            "line {it} up with the tallest in front",
            "rank the prices of {it} from dearest to cheapest",
            "arrange {it} by shrinking value, repeated ones kept",
            "give the non-increasing rearrangement of {it}",
            "bring order into {it}, the great ones at the left and the little ones at the right",
        ),
        get=(
            "the permutation of {it} that never goes up",
            "{it}, from the maximum down to the minimum",
            "the scores in {it} as on a ranking list, best on top",
        ),
        ask=(
            "how does {it} look when one puts it in falling order",
            "what is {it} from high to low",
        ),
        short=(
            "high-low",
            "hi to lo",
            "big first, dupes kept",
        ),
    ),
    "unique_numbers": More(
        do=(
            "list what there is in {it}, without saying anything twice",
            "leave of {it} each number one time only, where it was first met",
            "take out of {it} the repeated, but conserve the order of arrival",
            "skip in {it} all that one has already seen",
            "give every guest number in {it} one entry, in the order in which they came",
            "delete the second and further copies of anything in {it}, in same sequence only",
            "de-dup {it} without sorting it",
            "make a set of {it}, yet with its order respected",
        ),
        get=(
            "the different values of {it}, each named when it first shows up",
            "{it} without that anything is repeated, sequence untouched",
            "the first sightings in {it}, in order",
        ),
        ask=(
            "which different numbers does {it} contain, in order of first appearance",
            "what is left of {it} if nobody may come twice, first come first kept",
        ),
        short=(
            "no dups, keep order",
            "uniq (stable)",
            "first seen only",
        ),
    ),
    "average": More(
        do=(
            "share {it} out fairly and say what each gets",
            "find the balance point of {it}, the sum over the count",
            "take the sum of {it} over its count, 0.0 if there is nothing",
            "calculate the media of the marks in {it}, that is total divided by how many",
            "work out the report mark from the single marks in {it}, unrounded",
            "add {it} up and split by the number of entries",
            "make the mean from {it}, the empty one giving 0.0",
            "estimate the typical temperature in {it} by the arithmetic mean",
        ),
        get=(
            "one over n times the sum of x_i, for the n numbers in {it}",
            "what comes on each head after sharing out {it} in equal parts",
            "the medium value of {it} in the sense of total by count",
        ),
        ask=(
            "how much is it per piece on average in {it}",
            "what would every number be if all of {it} were equal and the total the same",
        ),
        short=(
            "sum/len",
            "arith. mean",
            "avg, 0.0 when empty",
        ),
    ),
    "average_rounded": More(
        do=(
            "share {it} out fairly and say what each gets, rounded to {d}",
            "take the total of {it} over its count and round that to {d}",
            "calculate the media of the marks in {it} with rounding to {d}",
            "make the mean from {it} and do not show more than needed: round it to {d}",
            "add {it} up, split by the number of entries, round to {d}",
            "give me the mean temperature of {it}, the result rounded to {d}",
            "compute sum by count for {it}, then bring it to {d} by rounding",
            "condense {it} to a mean rounded to {d}",
        ),
        get=(
            "the arithmetic mean of {it} after rounding to {d}",
            "what comes on each head in {it}, rounded to {d}",
            "the report mark for {it}, which is the mean rounded to {d}",
        ),
        ask=(
            "how much is it per piece in {it}, rounded to {d}",
            "what is the mean of {it} when it is rounded to {d}",
        ),
        short=(
            "avg rounded to {d}",
            "mean, round to {d}",
        ),
    ),
    "divisible_by": More(
        do=(
            "find what in {it} goes into groups of {k} with nobody left over",
            "take from {it} the ones where the division through {k} goes up evenly",
            "let everything of {it} fall that leaves a rest with {k}",
            "retain exactly the x in {it} with x congruent to 0 modulo {k}",
            "look which order sizes in {it} fill boxes of {k} completely and return those",
            "do not keep any number of {it} that {k} fails to divide",
            "return the members of {it} that sit in the times table of {k}",
            "sieve {it} so that only what {k} measures exactly comes through",
        ),
        get=(
            "those in {it} that one gets by multiplying {k} with a whole number",
            "the terms of {it} that are 0 mod {k}",
            "whatever in {it} can be cut into {k} equal whole shares",
        ),
        ask=(
            "which of {it} can one share among {k} people with no remainder",
            "what in {it} has {k} as a factor",
        ),
        short=(
            "x%{k}==0",
            "multiples of {k} stay",
            "rest 0 by {k}",
        ),
    ),
    "doubled": More(
        do=(
            "make each one in {it} two times as big",
            "pay out every amount of {it} twice over",
            "let all of {it} grow by one hundred percent",
            "add every number of {it} to itself",
            "send each n of {it} to 2n",
            "cook for twice the guests: scale the quantities in {it} accordingly",
            "multiply {it} term by term with two",
            "give the double from each of {it}",
        ),
        get=(
            "the image of {it} under n maps to 2n",
            "twice each figure of {it}, in a list",
            "{it} where all weighs the double",
        ),
        ask=(
            "what does {it} become if each of its numbers counts double",
            "how much is two times each of {it}",
        ),
        short=(
            "*2 all",
            "times two all",
            "dbl every one",
        ),
    ),
    "increased": More(
        do=(
            "give everyone in {it} a bonus of {k} points",
            "shift {it} by {k} to the right on the number line",
            "augment each of {it} of {k}",
            "send each n of {it} to n plus {k}",
            "make all the prices in {it} dearer by {k}",
            "lift every reading of {it} up by {k}",
            "pay {k} more for each thing in {it}",
            "correct a meter that shows {k} too little, {it} being the readings",
        ),
        get=(
            "the image of {it} under n maps to n + {k}",
            "what {it} becomes when every salary in it goes up by {k}",
            "{it} moved up as a whole by {k}",
        ),
        ask=(
            "what are the marks in {it} if each one gets {k} extra",
            "how does {it} look with {k} more everywhere",
        ),
        short=(
            "each +{k}",
            "+{k} all",
            "{k} extra each",
        ),
    ),
    "decreased": More(
        do=(
            "take {k} away from everybody in {it}",
            "shift {it} by {k} to the left on the number line",
            "diminish each of {it} of {k}",
            "send each n of {it} to n minus {k}",
            "make all the prices in {it} cheaper by {k}",
            "correct a scale that shows {k} too much, {it} being the readings",
            "charge a fee of {k} on every amount in {it}",
            "lower every value of {it} by {k}, even below zero",
        ),
        get=(
            "the image of {it} under n maps to n - {k}",
            "what {it} becomes when every salary in it goes down by {k}",
            "{it} moved down as a whole by {k}",
        ),
        ask=(
            "what are the marks in {it} if each one loses {k}",
            "how does {it} look with {k} less everywhere",
        ),
        short=(
            "each -{k}",
            "-{k} all",
            "all less {k}",
        ),
    ),
    "multiplied": More(
        do=(
            "make each one in {it} {k} times as big",
            "send each n of {it} to {k} times n",
            "stretch {it} with the factor {k}",
            "convert the prices in {it} at a rate of {k}",
            "enlarge every figure of {it} {k}-fold",
            "suppose each of {it} is bought {k} times and say what each then costs",
            "apply to {it} the scalar {k}, as with a vector",
            "let every value in {it} count {k} times",
        ),
        get=(
            "the scalar product of {k} and the vector {it}, as a vector",
            "the image of {it} under n maps to {k} * n",
            "{it} blown up by the factor {k}",
        ),
        ask=(
            "what does {it} become if all is taken {k} times",
            "what are {k} times each of {it}",
        ),
        short=(
            "x{k} each",
            "{k}*x",
            "{k}-fold",
        ),
    ),
    "first_numbers": More(
        do=(
            "take the beginning of {it}, {k} pieces",
            "quit {it} once {k} numbers have been taken",
            "let only the {k} that stand foremost in {it} remain",
            "show me the laps 1 to {k} of {it}",
            "forget all in {it} that comes after position number {k}",
            "cut off {it} behind its element number {k}",
            "give the prefix of {it} of length {k}, or all if it is shorter",
            "serve the {k} who came earliest in {it}",
        ),
        get=(
            "the {k} at the head of the queue {it}",
            "a_1 up to a_{k} from the sequence {it}",
            "{it} but no longer than {k}, the end being cut",
        ),
        ask=(
            "what are the {k} numbers at the start of {it}",
            "with which {k} numbers does {it} begin",
        ),
        short=(
            "{k} pcs from start",
            "just the opening {k}",
            "top of list, {k} pcs",
        ),
    ),
    "last_numbers": More(
        do=(
            "take the ending of {it}, {k} pieces",
            "let only the {k} that stand hindmost in {it} remain",
            "show me the {k} most recent readings of {it}, the newest being at the end",
            "forget all in {it} except the final {k}",
            "give the suffix of {it} of length {k}, or all if it is shorter",
            "keep the tail of {it} that is {k} long, in same sequence only",
            "cut {it} in front so that {k} stay",
            "serve the {k} who came latest in {it}, as they stand",
        ),
        get=(
            "the {k} at the back of the queue {it}",
            "{it} but no longer than {k}, the beginning being cut",
            "the closing {k} numbers from {it}, order unchanged",
        ),
        ask=(
            "what are the {k} numbers at the finish of {it}",
            "with which {k} numbers does {it} end",
        ),
        short=(
            "{k} pcs from end",
            "just the closing {k}",
            "most recent {k} (newest last)",
        ),
    ),
    "reversed_list": More(
        do=(
            "read {it} from the back to the front",
            "let the last of {it} be the first and the first be the last",
            "put {it} the other way round, order only",
            "play {it} backwards",
            "show the newest entry of {it} on top when the oldest was there before",
            "send the element at place i of {it} to place n - 1 - i",
            "invert the sequence of {it}, the numbers themselves untouched",
            "walk through {it} starting from the end and collect as you go",
        ),
        get=(
            "a_n, a_n-1 and so on to a_1 from {it}",
            "{it} as seen in a mirror, last number first",
            "the backward running of {it}",
        ),
        ask=(
            "what is {it} when one begins with its end",
            "how does {it} read from right to left",
        ),
        short=(
            "flip order",
            "tail first",
            "rev",
        ),
    ),
    "squares": More(
        do=(
            "multiply each one in {it} with itself",
            "raise every number of {it} to the power of two",
            "make from each side length in {it} the area of its square",
            "send each n of {it} to n times n",
            "elevate {it} to the square, element after element",
            "replace all in {it} by their second powers",
            "calculate of each from {it} the quadrat",
            "give for every x in {it} x times x, nothing added up",
        ),
        get=(
            "the image of {it} under n maps to n^2",
            "the areas of the squares whose sides are {it}",
            "{it} with an exponent of two on everything",
        ),
        ask=(
            "what is each of {it} times itself",
            "which second powers belong to {it}",
        ),
        short=(
            "x^2 each",
            "sq all",
            "n*n per n",
        ),
    ),
    "count_of_numbers": More(
        do=(
            "give the length of {it} as a number",
            "find out how many entries were recorded in {it}",
            "determine the cardinality of {it}, repetitions counted",
            "tell the number of elements that make up {it}",
            "count {it} through and give the final count, 0 if nothing is there",
            "do the counting of all which is present in {it}",
            "say how many guests stand on {it}",
            "measure {it} by its quantity of elements and not by its total",
        ),
        get=(
            "the n of {it}",
            "the quantity of readings that {it} holds",
            "how many there are of {it} in all, repeats counted too",
        ),
        ask=(
            "of how many numbers is {it} made",
            "how many measurements has one in {it}",
        ),
        short=(
            "n",
            "qty",
            "cnt all",
        ),
    ),
    "absolute_numbers": More(
        do=(
            "make all of {it} positive, the size staying the same",
            "free {it} from minus signs",
            "say how far each of {it} is from zero",
            "send each x of {it} to x or to -x, whichever is not negative",
            "forget the sign of whatever stands in {it}",
            "turn the debts in {it} into plain amounts and leave the rest as is",
            "flip the negative ones in {it} over zero to the plus side",
            "give the magnitude of every single one in {it}",
        ),
        get=(
            "the sizes of {it} without signs",
            "the distances to zero of {it}",
            "{it} in absolute value, one by one",
        ),
        ask=(
            "how big is each of {it} regardless of sign",
            "what are the magnitudes in {it}",
        ),
        short=(
            "abs each",
            "no signs",
            "-x becomes x",
        ),
    ),
    "largest_numbers": More(
        do=(
            "set out the {k} best of {it}, the winner in front",
            "take the top {k} marks from {it} in falling order",
            "rank {it} from above and stop after {k}",
            "find the {k} most high in {it}, the highest at the beginning",
            "skim the {k} biggest off {it}, listed from big to small",
            "leave of {it} only the {k} dearest prices, dearest first",
            "give the podium of {it} with {k} places, from high to low",
            "sort {it} descending and cut behind number {k}",
        ),
        get=(
            "the {k} greatest of {it}, best one leading",
            "the {k} maximal elements of {it} in descending order",
            "a high score list of {k} from {it}",
        ),
        ask=(
            "which {k} of {it} are the biggest, from the top down",
            "what are the {k} best results in {it}, best first",
        ),
        short=(
            "top {k} desc",
            "{k} biggest, big first",
        ),
    ),
    "smallest_numbers": More(
        do=(
            "set out the {k} least of {it}, the smallest in front",
            "take the {k} fastest times from {it}, fastest first",
            "rank {it} from below and stop after {k}",
            "find the {k} most low in {it}, the lowest at the beginning",
            "leave of {it} only the {k} cheapest prices, cheapest first",
            "sort {it} ascending and cut behind number {k}",
            "scrape the bottom {k} out of {it}, listed from small to big",
            "give the {k} coldest readings of {it}, starting with the coldest",
        ),
        get=(
            "the {k} minimal elements of {it} in ascending order",
            "the {k} littlest of {it}, least one leading",
            "a bargain list of {k} prices from {it}, going upward",
        ),
        ask=(
            "which {k} of {it} are the smallest, from the bottom up",
            "what are the {k} lowest results in {it}, lowest first",
        ),
        short=(
            "bottom {k} asc",
            "{k} smallest, small first",
        ),
    ),
    "non_negative": More(
        do=(
            "take the numbers in the red out of {it}",
            "let nothing below zero stay in {it}",
            "keep of {it} what is zero or on the plus side",
            "reject every invalid reading of {it}, that is each one under 0",
            "retain exactly the x in {it} for which x is 0 or more",
            "clean {it} from minus values, zeros may stay",
            "suppress in {it} the ones with a minus sign",
            "pass on whatever in {it} is not a debt",
        ),
        get=(
            "the members of {it} that are 0 or positive",
            "{it} once all the minus numbers are crossed off",
            "those in {it} for which no minus is written",
        ),
        ask=(
            "which of {it} are not in the red",
            "what in {it} is not below zero",
        ),
        short=(
            "neg out",
            "x ge 0",
            "drop negs, 0 ok",
        ),
    ),
    "positive_numbers": More(
        do=(
            "take of {it} only what is on the plus side, zero not counting",
            "let nothing that is zero or below stay in {it}",
            "retain exactly the x in {it} that lie strictly above 0",
            "look where money came in: the entries of {it} above 0, and return them",
            "suppress in {it} the negatives as well as the zeros",
            "keep the real gains from {it}, a zero is no gain",
            "leave aside in {it} whatever fails to be above nought",
            "show those in {it} which have the plus sign",
        ),
        get=(
            "the strictly positive among {it}",
            "{it} without zeros and without minus numbers",
            "the deposits in {it}, that is the amounts above 0",
        ),
        ask=(
            "which of {it} are more than nothing",
            "what in {it} is greater than nought",
        ),
        short=(
            "pos only",
            "x gt 0",
            "no zeros no negs",
        ),
    ),
    "negative_numbers": More(
        do=(
            "take of {it} only what is in the red",
            "let nothing that is zero or above stay in {it}",
            "retain exactly the x in {it} that lie strictly under 0",
            "look where money went out: the entries of {it} below 0, and return them",
            "find the frosty days in {it}, the readings under zero",
            "suppress in {it} the positives as well as the zeros",
            "show those in {it} which carry a minus",
            "keep the losses from {it}, a zero is no loss",
        ),
        get=(
            "the strictly negative among {it}",
            "the withdrawals in {it}, that is the amounts below 0",
            "{it} with only its minus numbers left",
        ),
        ask=(
            "which of {it} are less than nothing",
            "what in {it} is under nought",
        ),
        short=(
            "negs only",
            "x lt 0",
        ),
    ),
    "non_zero": More(
        do=(
            "take the noughts out of {it}",
            "let whatever is zero drop from {it}, the rest staying as it stands",
            "retain exactly the x in {it} with x unequal 0",
            "skip the days in {it} on which nothing was sold",
            "clean {it} of empty readings, meaning the zeros",
            "close up {it} where zeros stood",
            "keep of {it} both the positive and the negative ones but no 0",
            "pass on only what in {it} is something and not nothing",
        ),
        get=(
            "{it} without that any 0 figures in it",
            "the entries of {it} that are different from nought",
            "the exit codes in {it} that signal an error, 0 meaning fine",
        ),
        ask=(
            "which of {it} are something else than 0",
            "what in {it} is not nil",
        ),
        short=(
            "no 0s",
            "0 out",
            "x != 0",
        ),
    ),
    "without_value": More(
        do=(
            "take {k} out of {it} wherever it is met",
            "let {it} have no {k} any more",
            "retain exactly the x in {it} with x unequal {k}",
            "ban the number {k} from {it}",
            "cross off every {k} on the list {it}",
            "treat {k} as missing and leave those out of {it}",
            "pass on what in {it} is other than {k}",
            "remove from {it} all times the {k}",
        ),
        get=(
            "{it} without that {k} figures in it",
            "the members of {it} different from {k}",
            "whatever in {it} is anything else than {k}",
        ),
        ask=("what is left of {it} if every {k} goes",),
        short=(
            "{k} out",
            "all {k}s gone",
            "x != {k}",
        ),
    ),
    "spread_of_numbers": More(
        do=(
            "tell how far apart the best and the worst of {it} are",
            "calculate the amplitude of {it}, maximum less minimum",
            "measure the temperature swing in {it}, from the coldest to the hottest",
            "say by how much the dearest price in {it} exceeds the cheapest",
            "compute max - min of {it}",
            "take from the top of {it} the bottom away and return the gap",
            "determine the width of the smallest interval in which all of {it} fit",
            "find the distance that separates the two extremes of {it}",
        ),
        get=(
            "the gap between the winner and the loser of {it}",
            "the amplitude of {it} as max less min",
            "the total width of the scatter of {it}, from lowest to highest",
        ),
        ask=(
            "how far is it from the lowest to the highest in {it}",
            "by how much does the top of {it} beat the bottom",
        ),
        short=(
            "max-min",
            "hi minus lo",
            "amplitude",
        ),
    ),
    "alternating_sum": More(
        do=(
            "add the first of {it}, subtract the second, add the third and so on",
            "compute a0 - a1 + a2 - a3 and so forth over {it}",
            "write plus and minus in turn before the numbers of {it}, a plus first, and evaluate",
            "work out sum over i of a_i times minus one to the power i, counting i from 0, for {it}",
            "take everything at the even places 0, 2, 4 of {it} and deduct everything at the odd places 1, 3, 5",
            "walk over {it} adding and taking away by turns, beginning with an addition",
            "let in {it} each second number count negative, starting from the second, and make the sum",
            "sum {it} with the signs + - + - from the left on",
        ),
        get=(
            "the sum of {it} with signs that change at each step, the first being plus",
            "a0 - a1 + a2 - and so on for the sequence {it}",
            "the total at even indices of {it} less the total at odd indices",
        ),
        ask=(
            "what comes out if one adds and subtracts the numbers of {it} in turn, adding first",
            "what is a0 - a1 + a2 - and so on for {it}",
        ),
        short=(
            "+ - + - sum",
            "a0-a1+a2-a3",
            "alt. sum, plus first",
        ),
    ),
    "max_subarray_sum": More(
        do=(
            "find the stretch of {it} without gaps that brings most and say how much it brings",
            "tell the best total one can get by choosing where to start and where to stop in {it}, one number at least being taken",
            "look for the most profitable period of consecutive days in {it} and return its profit",
            "solve the maximum segment problem on {it}, at least one element required",
            "maximise over all i and j with i not above j the sum of x_i to x_j in {it}",
            "cut from {it} one piece in a whole whose addition is the biggest, and give this addition",
            "apply the algorithm of Kadane on {it}",
            "determine the greatest sum that a contiguous non-empty part of {it} can have",
        ),
        get=(
            "the total of the best unbroken stretch in {it}, never an empty one",
            "the greatest sum of successive elements in {it}, one at least",
            "the most that neighbours standing in a row in {it} can bring together",
        ),
        ask=(
            "how much does the best run of consecutive entries of {it} bring",
            "what is the greatest sum that a gapless non-empty slice of {it} reaches",
        ),
        short=(
            "max sum, contiguous",
            "best gapless stretch",
            "max sum of a slice",
        ),
    ),
    "two_sum_indices": More(
        do=(
            "say where in {it} stand the two that together give {k}, as a list of places",
            "find which two gift prices in {it} use up a voucher of {k} exactly and give their indexes",
            "search i and j, i before j, with a_i plus a_j equal to {k} in {it}, none giving the empty list",
            "show the positions, counted from 0, of the first couple of {it} whose addition makes {k}",
            "look for the first two elements of {it} that complete each other to {k} and hand back where they are",
            "solve the two sum puzzle on {it} with target {k}, answering with indexes",
            "find in {it} a pair worth {k} and return its two indices, or an empty list if none exists",
            "give the places of two numbers from {it} making {k} in sum, the earliest such pair",
        ),
        get=(
            "the places of the first two in {it} that make {k} together, empty list if no two do",
            "the index pair i, j of {it} with a_i + a_j = {k}, or nothing in a list",
            "the positions in {it} where the two addends of {k} are",
        ),
        ask=(
            "at which two places of {it} are the numbers that give {k} in sum",
            "where in {it} does one find two that total {k}",
        ),
        short=(
            "2sum idx, target {k}",
            "i,j with a_i+a_j={k}",
        ),
    ),
    "average_in_range": More(
        do=(
            "make the mean of {it} but only with what is from {a} to {b}, these included",
            "leave the outliers under {a} or over {b} aside in {it} and average what is left",
            "take of {it} the valid readings, {a} to {b} inclusive, and say their mean",
            "calculate the media of those in {it} comprised between {a} and {b}, bounds in",
            "throw away all of {it} that is outside {a} to {b}, then divide the sum by the count",
            "share out fairly what lies in {it} between {a} and {b} inclusive",
            "tell how much it is on average for the values of {it} that are neither below {a} nor above {b}",
            "compute the mean of {it} restricted to the closed interval {a} to {b}, 0.0 if it is void",
        ),
        get=(
            "the mean of what in {it} is not outside {a} to {b}",
            "the average of the plausible readings in {it}, plausible being {a} to {b} inclusive",
            "the arithmetic mean of {it} after cutting what is under {a} and what is over {b}",
        ),
        ask=(
            "what is the mean of those in {it} that stay within {a} to {b}, ends included",
            "how high on average are the values of {it} from {a} to {b}",
        ),
        short=(
            "avg of {a}..{b} only",
            "mean, outliers (below {a}, above {b}) cut",
        ),
    ),
    "average_without_value": More(
        do=(
            "make the mean of {it} as if the {k} were not there",
            "regard {k} as no answer and average the others in {it}",
            "take all the {k} out of {it}, then divide the sum through the count",
            "calculate the media of {it} where {k} stands for missing",
            "average {it} without counting the entries that equal {k}",
            "tell how much it is in the mean for {it} when every {k} is skipped",
            "compute the mean over all x in {it} with x unequal {k}, 0.0 if there is none",
            "treat each {k} in {it} as a sensor fault and give the mean of the good readings",
        ),
        get=(
            "the mean of what in {it} is other than {k}",
            "the average of {it}, the entries {k} being disregarded",
            "the arithmetic mean of {it} once {k} is thrown out everywhere",
        ),
        ask=(
            "how much is the average of {it} if {k} counts as no data",
            "what is the mean of all in {it} that is not {k}",
        ),
        short=(
            "avg, skip {k}",
            "mean w/o {k}",
            "{k} = missing, average",
        ),
    ),
    "median": More(
        do=(
            "say which value has as many of {it} under it as over it",
            "put {it} in order and take the one in the middle, or halfway between the two middle ones",
            "find the half-half point of {it}, the numbers being ranked",
            "determine the central value of {it} by size, with even count the mean of both central ones",
            "tell the salary of the middle person in {it}, and between two middle ones the mean",
            "calculate the 50th percentile of {it} in the usual way",
            "line {it} up by size and walk to the centre",
            "give the mediana of {it}, which outliers do not disturb, and 0.0 for nothing",
        ),
        get=(
            "the value that splits {it} in a lower and an upper half",
            "the middle of {it} after ranking, or the mean of both middles",
            "the 50 percent quantile of {it}",
        ),
        ask=(
            "what stands in the centre of {it} when it is ordered by size",
            "where is the middle of {it} by rank",
        ),
        short=(
            "median, 0.0 if empty",
            "p50",
            "middle after sort",
        ),
    ),
    "trimmed_mean": More(
        do=(
            "throw the best and the worst mark of {it} away and average the others",
            "score {it} as in gymnastics: the highest and the lowest judge fall out, the rest is averaged",
            "take from {it} one maximum and one minimum off and make the mean",
            "average {it} without its two extremes, one at each end",
            "sort {it}, cut one from each end and divide the rest's sum by the rest's count",
            "forgive in {it} one best and one worst lap and say the mean of the laps left",
            "calculate the media of {it} minus a top value and minus a bottom value",
            "keep both extremes of {it} out of the mean, one only of each even if repeated",
        ),
        get=(
            "the mean of the middle part of {it}, one top and one bottom being dropped",
            "the jury score for {it}, where one best and one worst note do not count",
            "the average of {it} after losing a single maximum and a single minimum",
        ),
        ask=(
            "how much is the average of {it} if one lowest and one highest do not count",
            "what is the mean of {it} with each extreme dropped once",
        ),
        short=(
            "avg w/o 1 min & 1 max",
            "drop hi+lo, mean",
        ),
    ),
    "best_profit": More(
        do=(
            "say how much one could have earned with {it} by one purchase and one later sale",
            "buy cheap and sell dear once in the share prices {it}, in this order, and tell the gain",
            "maximise over i before j the value x_j - x_i in {it}, 0 if it is never positive",
            "find the most that the prices in {it} ever rose from an earlier day to a later one",
            "look for the best trade in {it}, first in and after out, doing nothing being allowed",
            "tell what the perfect timing would have brought with the course {it}, one buy then one sell",
            "determine the largest climb from any point of {it} to any later point, never under 0",
            "calculate from the daily prices {it} the best gain of a single buy and sell",
        ),
        get=(
            "the greatest win from buying once and selling once afterwards along {it}",
            "max of x_j - x_i with j after i in {it}, at the least 0",
            "the profit of the ideal single deal on the prices {it}, 0 if they only fall",
        ),
        ask=(
            "how much can one win at most with {it} by buying first and selling later",
            "what does the best buy-then-sell on {it} bring",
        ),
        short=(
            "best single trade",
            "max later - earlier, min 0",
        ),
    ),
    "product_of_numbers": More(
        do=(
            "put a times sign between the members of {it} and evaluate",
            "multiply {it} all the one with the other",
            "fold {it} with times, beginning at one",
            "make of {it} one single number through multiplication",
            "work out the big pi over i of a_i for {it}",
            "count the combinations, the numbers of choices at each step being {it}",
            "find the volume from the side lengths {it}",
            "chain the growth factors of {it} into one factor",
        ),
        get=(
            "the result of multiplying all of {it} together, 1 if nothing is there",
            "the overall factor from {it}",
            "product over i of x_i for x in {it}",
        ),
        ask=(
            "what do the numbers of {it} make when one multiplies them through",
            "how much is each of {it} times all the others",
        ),
        short=(
            "pi x_i",
            "mult. all",
            "times all",
        ),
    ),
    "second_largest": More(
        do=(
            "say who comes behind the winner in {it}, ties on top counting as one",
            "find the silver mark in {it}, different from the gold one",
            "take the maximum out of {it} with all its copies and give the new maximum",
            "look for the most high value of {it} under the highest",
            "determine the greatest element of {it} that is strictly below the maximum, 0 if there is none",
            "rank the different values of {it} and give number two from above",
            "tell which number of {it} only the top one beats",
            "give the runner-up value among the distinct ones of {it}",
        ),
        get=(
            "the value in {it} right under the peak, copies of the peak not counting",
            "the silver medal value of {it}",
            "the maximum of {it} without the real maximum",
        ),
        ask=(
            "which value of {it} takes second place, equal ones sharing a place",
            "what is the next lower value after the top of {it}",
        ),
        short=(
            "silver",
            "runner-up, distinct",
            "2nd max (no ties), else 0",
        ),
    ),
    "second_lowest": More(
        do=(
            "take the minimum out of {it} with all its copies and give the new minimum",
            "look for the most low value of {it} above the lowest",
            "determine the least element of {it} that is strictly above the minimum, 0 if there is none",
            "rank the different prices of {it} and give the second cheapest",
            "tell which number of {it} only the bottom one undercuts",
            "find the lap of {it} that comes next after the fastest time, equal times being one",
            "give number two from below among the distinct ones of {it}",
            "ignore the very smallest of {it} everywhere and find the smallest then",
        ),
        get=(
            "the value in {it} right over the bottom, copies of the bottom not counting",
            "the second cheapest distinct price in {it}",
            "the minimum of {it} without the real minimum",
        ),
        ask=(
            "which value of {it} is last but one in size, equal ones sharing a place",
            "what is the next higher value after the bottom of {it}",
        ),
        short=(
            "runner-up from below, distinct",
            "2nd min (no ties), else 0",
        ),
    ),
    "rotated_right": More(
        do=(
            "let the last {k} of {it} come round to the front",
            "turn the wheel {it} {k} steps to the right",
            "shift {it} circularly by {k}, what falls off at the end comes back in front",
            "move every one in {it} {k} seats on, those at the end sitting down at the start",
            "send the element at i of {it} to place i + {k} modulo the length",
            "push {it} {k} positions rightwards with wrap-around",
            "pass the turn order {it} on by {k}, the last ones becoming the first ones",
            "make on {it} {k} times: the last goes in front",
        ),
        get=(
            "{it} turned as a ring {k} steps to the right",
            "the cyclic shift of {it} by {k} toward the end",
            "{it} after {k} times bringing its last to the head",
        ),
        ask=(
            "how does {it} look after {k} turns to the right",
            "what is {it} shifted round by {k} places rightward",
        ),
        short=(
            "rot >> {k}",
            "cyclic shift right {k}",
        ),
    ),
    "running_totals": More(
        do=(
            "say after each of {it} how much it is until there",
            "keep the score along {it}, noting the sum so far at every step",
            "show the balance of the account after each booking in {it}",
            "integrate {it} step by step",
            "make from {it} s_1, s_2, s_3, where s_i is the sum of the first i",
            "add each of {it} to all that went before and list what you get",
            "accumulate {it} and give all the intermediate sums",
            "write under each number of {it} the total up to and including it",
        ),
        get=(
            "the partial sums of the sequence {it}",
            "the balances after every movement in {it}",
            "the totals of {it} up to here, for every here",
        ),
        ask=(
            "how much has come together after each of {it}",
            "what are the intermediate sums of {it}",
        ),
        short=(
            "acc. sums",
            "s_1, s_2, s_3 ...",
            "sum so far, each step",
        ),
    ),
    "sorted_unique": More(
        do=(
            "list the different values of {it} from small to big",
            "put {it} in order and say nothing twice",
            "make a set of {it} and line it up climbing",
            "tell which prices exist in {it}, cheapest first and each once",
            "order {it} by growing value, of equal ones one only remaining",
            "remove from {it} the repeated and sort what stays",
            "give the strictly increasing list of everything that is found in {it}",
            "collect the distinct ones from {it} in numerical order",
        ),
        get=(
            "the values taken in {it}, from the lowest on, without repetition",
            "the set of {it} as a climbing list",
            "{it} sorted and freed of doubles",
        ),
        ask=(
            "which different values are there in {it}, going upward",
            "what is {it} when sorted with no doubles",
        ),
        short=(
            "distinct, low-high",
            "set, asc",
            "sort -nu",
        ),
    ),
    "status_if_any_over": More(
        do=(
            "raise {s} as soon as one of {it} goes over {k}, else say {t}",
            "say {t} as long as nothing in {it} is beyond {k}, and {s} otherwise",
            "watch {it}: one reading over {k} suffices for {s}, none means {t}",
            "judge {it} with {s} when there is a value above {k} in there, with {t} when there is not",
            "return {t} unless something in {it} surpasses {k}, in which case {s}",
            "give {s} if max of {it} is strictly over {k}, else {t}",
            "test {it} for the overshooting of {k} and answer {s} for yes and {t} for no",
            "report {s} where at least one in {it} exceeds {k}, {t} where all hold to {k} or less",
        ),
        get=(
            "{s} if a value in {it} breaks the limit of {k}, else {t}",
            "{t} when all in {it} stay at {k} or under, {s} when not",
            "the label {s} or {t} for {it}, the first if any number is past {k}",
        ),
        ask=(
            "is it {s} or {t} for {it}, {s} being for any value over {k}",
            "does {it} deserve {s} because something is over {k}, or {t}",
        ),
        short=(
            "any > {k}: {s}, else {t}",
            "{s} if over {k} anywhere, {t} if nowhere",
        ),
    ),
    "group_by_remainder": More(
        do=(
            "sort {it} into {k} boxes at most, by what is left over on dividing through {k}",
            "make for each rest modulo {k} the list of the numbers in {it} that have it",
            "partition {it} into residue classes modulo {k}, as a dict",
            "assign the guests numbered in {it} to tables by number mod {k}, giving table to guests",
            "build a mapping whose keys are the rests by {k} and whose values the matching ones of {it}",
            "put together those of {it} which leave the same rest with {k}, the rest being the key",
            "bucket {it} by n mod {k}, the order in each bucket as it came",
            "split {it} by its remainder after {k}, each remainder as the key of its list",
        ),
        get=(
            "the residue classes modulo {k} of {it}, remainder to members",
            "a dict from rest by {k} to the list of those in {it} leaving it",
            "{it} in buckets by n mod {k}",
        ),
        ask=(
            "which of {it} leave which rest with {k}, as remainder to list",
            "how do the members of {it} fall into classes mod {k}",
        ),
        short=(
            "group by n%{k}",
            "mod {k} -> list of n",
        ),
    ),
    "split_even_odd": More(
        do=(
            "divide {it} in two camps under 'even' and 'odd'",
            "give a dict in which 'even' leads to the pair ones of {it} and 'odd' to the impair ones",
            "file every number of {it} under the word 'even' or the word 'odd'",
            "separate {it} by parity, with the keys 'even' and 'odd'",
            "sort the house numbers of {it} by street side, calling the sides 'even' and 'odd'",
            "make two lists of {it}, in a dict: 'even' for what 2 divides and 'odd' for the others",
            "partition {it} modulo 2, naming the classes 'even' and 'odd'",
            "put {it} into two boxes labelled 'even' and 'odd', both always present",
        ),
        get=(
            "{it} parted by parity, with keys 'even' and 'odd'",
            "a dict of two lists out of {it}, 'even' and 'odd'",
            "the evens of {it} under 'even' and the odds under 'odd'",
        ),
        ask=(
            "which of {it} belong under 'even' and which under 'odd'",
            "how is {it} divided into 'even' and 'odd'",
        ),
        short=(
            "even: ..., odd: ... as dict",
            "parity split, dict of 2 lists",
        ),
    ),
    "number_to_square": More(
        do=(
            "build a dict where I can look up for each of {it} its second power",
            "make of {it} a mapping n to n times n",
            "let each number in {it} point to itself multiplied with itself",
            "give the graph of the function n^2 on {it}, as a dict",
            "tabulate n against n squared for all n in {it}",
            "associate to every element of {it} the quadrat of it",
            "create from {it} a dictionary, key the side and value the area of the square",
            "link all in {it} with their squares, number as key",
        ),
        get=(
            "a lookup table from each of {it} to its second power",
            "the dict n to n*n for n in {it}",
            "{it} as keys with their squares as values",
        ),
        ask=(
            "which square goes with which number of {it}",
            "what is the dict from n to n^2 over {it}",
        ),
        short=(
            "n: n*n dict",
            "dict n->n^2",
        ),
    ),
    "biggest_jump": More(
        do=(
            "say how big the most brutal change from one reading to the next is in {it}",
            "find the largest step, up or down, between two that follow in {it}",
            "maximise over i the size of x_i+1 - x_i in {it}, sign ignored",
            "tell by how much the temperature changed most from one day to another in {it}, warmer or colder",
            "look for the biggest gap between a number of {it} and its successor, as a positive number",
            "determine the greatest leap in {it} within one step, upward or downward",
            "measure all steps in {it} regardless of direction and give the longest, 0 if there is no step",
            "check neighbour against neighbour in {it} and return the widest distance",
        ),
        get=(
            "the largest step in {it}, be it rise or fall, as a size",
            "the most that two successive values of {it} differ",
            "max over i of the distance from x_i to x_i+1 in {it}",
        ),
        ask=(
            "how big is the biggest change from one to the next in {it}",
            "by how much do neighbours in {it} differ at most",
        ),
        short=(
            "max step (abs)",
            "largest abs x_i+1 - x_i",
        ),
    ),
    "count_above_average": More(
        do=(
            "say how many in {it} are better than the mean",
            "count the pupils whose mark in {it} beats the class average",
            "tell for how many of {it} it is true that they go over their common mean",
            "find the number of hotter than usual days in {it}, usual being the mean of all",
            "compute the average of {it} and then count the ones strictly over it",
            "determine how many salaries in {it} lie above the mean salary",
            "count up the elements of {it} that surpass the media",
            "see how many in {it} do more than their fair share",
        ),
        get=(
            "the quantity of above-mean values in {it}",
            "the count of x in {it} with x over sum by n",
            "the number of those in {it} who outdo the average of all",
        ),
        ask=(
            "how many in {it} lie over the mean of {it}",
            "how many of {it} are higher than their own mean",
        ),
        short=(
            "cnt > mean",
            "# above avg",
        ),
    ),
    "count_in_range": More(
        do=(
            "say how many of {it} are found between {a} and {b}, these two counting as well",
            "count the readings in {it} that are neither too low for {a} nor too high for {b}",
            "tell the quantity of ages in {it} belonging to the class {a} to {b} inclusive",
            "determine how many x in {it} satisfy {a} at the least and {b} at the most",
            "count up those of {it} that fall in the band {a} to {b}, edges in",
            "check how often {it} stays within {a} to {b}, limits allowed",
            "do the counting of the ones in {it} not under {a} and not over {b}",
            "find how many prices in {it} fit a budget from {a} up to {b}",
        ),
        get=(
            "the quantity of {it} in the closed interval {a} to {b}",
            "the number of good readings in {it}, good meaning {a} to {b} inclusive",
            "how many in {it} are not outside of {a} to {b}",
        ),
        ask=(
            "how many of {it} lie from {a} up to {b} inclusive",
            "how often is a value of {it} comprised between {a} and {b}, bounds in",
        ),
        short=(
            "cnt {a}..{b} incl.",
            "# in band {a}-{b}",
        ),
    ),
    "count_increases": More(
        do=(
            "say how many times {it} went up from one to the next",
            "count the days on which the price in {it} was higher than the day before",
            "tell how often in {it} a step upwards is made",
            "count the i with x_i+1 over x_i in {it}",
            "count up the rises in {it}, equal neighbours being no rise",
            "check each of {it} against its predecessor and count the wins",
            "do the counting of the growths between consecutive readings of {it}",
            "find how many laps in {it} took longer than the lap just before",
        ),
        get=(
            "the quantity of upward steps in {it}",
            "the number of times a value of {it} beats the one in front of it",
            "how many rises there are in {it} from neighbour to neighbour",
        ),
        ask=(
            "how often does {it} go up from one entry to the next",
            "at how many places in {it} is the number bigger than its predecessor",
        ),
        short=(
            "# of ups",
            "count x_i < x_i+1",
        ),
    ),
    "positions_of": More(
        do=(
            "say at which places {k} stands in {it}, counting from 0",
            "find every seat number in {it} where a {k} sits",
            "list the i with x_i equal to {k} in {it}",
            "note where in {it} one meets {k}, each time",
            "look {it} through for {k} and write the index down whenever it comes",
            "give the zero-based locations of all {k} in {it}",
            "show on which rounds {it} scored {k}, round 0 being the first",
            "collect the subscripts under which {it} has {k}",
        ),
        get=(
            "the places in {it} where {k} is, first place 0",
            "every index i of {it} with a_i = {k}",
            "all hits for {k} in {it} by position",
        ),
        ask=(
            "at which places of {it} does one find {k}",
            "where is {k} in {it}, all the times",
        ),
        short=(
            "idx where == {k}",
            "all i with x_i={k}",
        ),
    ),
    "raised_by_percent": More(
        do=(
            "give all salaries in {it} {k} percent more, in whole units by rounding",
            "make the prices of {it} {k} percent dearer and round each one",
            "augment each of {it} of {k} per cent, the result rounded to integer",
            "send each n of {it} to n times 1 plus {k} over 100, rounded",
            "put {k} percent VAT on every amount in {it}, rounded to whole numbers",
            "let {it} grow by {k} hundredths and round off the decimals to the nearest",
            "add to each of {it} its {k} percent and forget the cents by rounding",
            "apply an inflation of {k} % on {it}, integers please",
        ),
        get=(
            "{it} after a {k} percent raise, as rounded integers",
            "the prices of {it} with {k} percent on top, rounded whole",
            "n * (1 + {k}/100) rounded for each n in {it}",
        ),
        ask=(
            "what becomes of {it} after a rise of {k} percent on each, rounded",
            "how much is each of {it} plus {k} percent in whole numbers",
        ),
        short=(
            "+{k}% each, round",
            "raise {k}%, ints",
        ),
    ),
    "label_each_by_limit": More(
        do=(
            "write {s} for who got {k} or more in {it} and {t} for who did not",
            "mark every one of {it} with {s} or {t}, {s} from {k} on",
            "stick on each value of {it} a tag: {t} while under {k}, {s} otherwise",
            "decide one by one over {it}, {k} suffices for {s} and less means {t}",
            "translate {it} into words, {s} where {k} is reached and {t} where it is missed",
            "map {it} to {t} below {k} and to {s} from there up",
            "turn each reading of {it} in {s} or {t} according to whether it attains {k}",
            "list for the marks of {it} the verdicts {s} if not below {k}, {t} if below",
        ),
        get=(
            "the verdict {s} or {t} for each of {it}, the limit {k} belonging to {s}",
            "one tag per value of {it}, {t} if it is short of {k} and {s} if it is not",
            "a list like {it} of {s} where {k} is reached and {t} elsewhere",
        ),
        ask=(
            "which of {it} get {s} by reaching {k} and which get {t}",
            "what does each of {it} receive, {s} from {k} on or {t} under",
        ),
        short=(
            "ge {k} {s}, lt {k} {t}, each",
            "per n: {s} from {k}, {t} below",
        ),
    ),
    "positions_of_each_number": More(
        do=(
            "build a dict that tells for every value of {it} where it stands",
            "make the index of {it} like at the end of a book, number to places counted from 0",
            "invert {it}: from value to list of the indices having it",
            "collect for each number in {it} the list of its places",
            "associate to each different value of {it} all positions at which one finds it",
            "note for whatever occurs in {it} at what indexes it does so, number as key",
            "let every value in {it} point to the indices under which it is kept",
            "group the positions of {it} by what stands there",
        ),
        get=(
            "the preimages of the values in {it}, value to list of indexes",
            "a dict from number to all its places in {it}",
            "the where-is-it table of {it}, from 0",
        ),
        ask=(
            "at which indices does each number of {it} appear, as a dict",
            "where does every value of {it} stand, as value to positions",
        ),
        short=(
            "n -> list of i",
            "inverted index",
        ),
    ),
    "all_in_range": More(
        do=(
            "say whether nothing in {it} is under {a} or over {b}",
            "control that all the readings in {it} stay within {a} to {b}, limits allowed",
            "check that nobody in {it} is younger than {a} or older than {b}",
            "verify for all x in {it} that x is from {a} up to {b}",
            "answer True if {it} has no outlier outside of {a} to {b} inclusive",
            "check {it} for validity, valid meaning every one comprised between {a} and {b}, bounds in",
            "tell if the whole of {it} fits in the band {a} to {b}",
            "find out whether all of {it} respect the minimum {a} and the maximum {b}",
        ),
        get=(
            "whether none in {it} falls outside {a} to {b}",
            "whether the closed interval {a} to {b} contains all of {it}",
            "the answer True if each of {it} is at least {a} and at most {b}, else False",
        ),
        ask=(
            "does all of {it} lie between {a} and {b}, ends allowed",
            "is nothing in {it} smaller than {a} or bigger than {b}",
        ),
        short=(
            "all in {a}..{b}, bool",
            "no outliers ({a}-{b})",
        ),
    ),
    "has_duplicates": More(
        do=(
            "say if somebody comes twice in {it}",
            "find out if the set of {it} is smaller than the list",
            "look if there is in {it} any ticket number given out more than once",
            "answer True when something in {it} is repeated, False when each is alone of its kind",
            "tell whether two places of {it} hold the same",
            "check {it} for any repetition, neighbours or not",
            "detect if at least one value of {it} has a twin",
        ),
        get=(
            "whether {it} has any value two times or more",
            "whether a number in {it} is met again later",
            "the answer True as soon as two of {it} are equal, else False",
        ),
        ask=(
            "does anything come twice in {it}",
            "are there i and j, i not j, with x_i equal to x_j in {it}",
        ),
        short=(
            "dups? y/n",
            "any repeat",
        ),
    ),
    "strictly_rising": More(
        do=(
            "say if {it} always goes up, never staying and never falling",
            "control that each of {it} beats its predecessor",
            "find out whether no number in {it} is followed by an equal or smaller one",
            "verify x_i under x_i+1 for all i in {it}",
            "tell if the prices in {it} got dearer every single day",
            "answer True when {it} climbs at each step, a tie being a failure",
            "test {it} for strict monotone growth",
            "check that {it} rises all the way without a flat place",
        ),
        get=(
            "whether {it} only ever goes up",
            "whether every step in {it} is a real rise",
            "the answer True if {it} is strictly monotone increasing, else False",
        ),
        ask=(
            "does {it} climb at every step, ties not allowed",
            "is each one in {it} really bigger than the one in front of it",
        ),
        short=(
            "strictly asc?",
            "always up, no ties",
        ),
    ),
    "is_sorted": More(
        do=(
            "say if there is no descent in {it}",
            "control whether {it} stands already in growing order, equal ones being fine",
            "find out whether sorting {it} would change nothing",
            "verify x_i not over x_i+1 for all i in {it}",
            "tell if nobody in {it} stands in front of a smaller one",
            "answer True when {it} runs from low to high, ties allowed",
            "test {it} for being non-decreasing",
            "check that {it} is well ordered from small to big already",
        ),
        get=(
            "whether {it} is the same before and after sorting",
            "whether {it} (has|have) no descent",
            "the answer True if {it} is non-decreasing, else False",
        ),
        ask=(
            "does {it} never fall from one number to the next",
            "is {it} already lined up by growing size",
        ),
        short=(
            "sorted asc? (ties ok)",
            "non-decreasing check",
        ),
    ),
    "occurrence_counts": More(
        do=(
            "say for each number in {it} how many times it came, with the number as text for key",
            "make a tally sheet of {it}, string of the number to how often",
            "count the votes in {it} per candidate number, the number written as string",
            "build the histogram of {it} as a dict keyed by the text of each value",
            "do the frequency table of {it}, keys as strings",
            "note for whatever occurs in {it} its multiplicity, key being the number in text form",
            "count up {it} by value and return text of value to count",
            "associate to every str of a number in {it} how frequently it is present",
        ),
        get=(
            "the tally of {it}, number as text to times seen",
            "the frequency table of {it} keyed by string",
            "a dict from each value of {it}, stringified, to its multiplicity",
        ),
        ask=(
            "how many times is each of {it} there, as text of number to count",
            "how often did every number of {it} come, with string keys",
        ),
        short=(
            "freq dict, str keys",
            "tally (keys as text)",
        ),
    ),
    "percent_over": More(
        do=(
            "say how many percent of {it} go over {k}",
            "tell what part in a hundred of the readings in {it} surpass {k}",
            "calculate the percentage of salaries in {it} which are strictly above {k}",
            "take the count of those in {it} over {k}, times 100, by the count of all",
            "find how big in percent the share of {it} is that exceeds {k}, 0.0 if empty",
            "work out how many of {it} would be past {k} if they were 100 in all",
            "express as a percentage how often {it} is beyond {k}",
            "measure the over-{k} quota of {it} in percent",
        ),
        get=(
            "the percentage of {it} lying past {k}",
            "the quota in percent of those in {it} who exceed {k}",
            "100 times the over-{k} count by the whole count of {it}",
        ),
        ask=(
            "how many percent of {it} lie above {k}",
            "what percentage in {it} surpasses {k}",
        ),
        short=(
            "% over {k}",
            "pct > {k}",
        ),
    ),
    "closest_to": More(
        do=(
            "find who guessed best in {it} when the truth is {k}",
            "look for the one in {it} that misses {k} by the least, on ties the earlier",
            "tell which number of {it} lies the most near to {k}",
            "minimise the distance of x to {k} over all x in {it} and give that x",
            "pick the shoe size of {it} that fits {k} best, the first if two fit alike",
            "determine the neighbour of {k} among {it}",
            "choose from {it} the value with the smallest deviation from {k}",
            "approximate {k} as well as possible by a member of {it}",
        ),
        get=(
            "the member of {it} with the least distance to {k}",
            "the best guess in {it} at {k}",
            "arg min of the gap from x to {k} for x in {it}, first of ties",
        ),
        ask=(
            "which of {it} comes nearest to {k}",
            "who in {it} is least far away from {k}",
        ),
        short=(
            "nearest to {k}",
            "argmin abs x-{k}",
        ),
    ),
    "most_common_number": More(
        do=(
            "say which number one meets most in {it}",
            "find who won the vote with the ballots {it}, on a tie whose ballot came first",
            "give the mode of {it}, the earliest if several",
            "tell the shoe size that sells best according to the sales {it}",
            "look for what repeats the most in {it}",
            "determine the value with the highest frequency in {it}, 0 when empty",
            "return the element that dominates {it} by how often it comes",
            "pick the favourite of {it}, the one present the most times",
        ),
        get=(
            "the best seller among {it}",
            "the value of {it} with the greatest multiplicity, earliest on a tie",
            "the most voted number in {it}",
        ),
        ask=(
            "which number is met the most times in {it}",
            "what comes up most in {it}",
        ),
        short=(
            "mode, first on tie",
            "most freq. value",
        ),
    ),
    "majority_element": More(
        do=(
            "say who has more than half of the votes in {it}, -1 if nobody",
            "find the absolute majority in {it}, failing that -1",
            "look for the value that fills over half of the places of {it}",
            "determine the x occurring more than n by 2 times in the n members of {it}, or -1",
            "tell which number outvotes all the others of {it} put together, and -1 when none does",
            "return what in {it} comes more often than everything else combined, else -1",
            "give the candidate number elected by {it} with over 50 percent, -1 without such",
            "check {it} for a strict majority and name it, otherwise say -1",
        ),
        get=(
            "the absolute majority winner of {it} or -1",
            "the number that is over half of {it}, failing which -1",
            "the number filling more than 50 percent of {it}, -1 if no such number",
        ),
        ask=(
            "who has the strict majority in {it}, -1 for nobody",
            "which number is more than half of all in {it}, or -1",
        ),
        short=(
            ">50% value else -1",
            "strict majority or -1",
        ),
    ),
    "sum_of_largest": More(
        do=(
            "add the {k} best results of {it} up",
            "say how much the {k} dearest in {it} cost together",
            "take only the {k} greatest of {it} and do their addition",
            "count for the total of {it} only the {k} highest scores",
            "sort {it} falling and sum up until place {k}",
            "tell the points a team gets if its best {k} out of {it} count",
            "work out the maximal sum one can reach with {k} elements taken by size from the top of {it}",
            "total the {k} top salaries of {it}",
        ),
        get=(
            "the addition of the {k} most high in {it}",
            "the best {k} of {it} together",
            "the score from {it} when only the top {k} count",
        ),
        ask=(
            "how much are the {k} biggest of {it} worth together",
            "what do the {k} highest in {it} make in sum",
        ),
        short=(
            "sum top {k}",
            "best {k} added",
        ),
    ),
    "common_numbers": More(
        do=(
            "keep of {it} what one finds again in {o}",
            "take the elements of {it} which are in {o} too",
            "see which guests of {it} are also invited on {o}, in the order and the repetition of {it}",
            "let fall from {it} whatever {o} does not know",
            "retain exactly the x in {it} that belong to {o}",
            "look for the overlap of {it} with {o}, as it stands in {it}",
            "check {it} against {o} and return what is present in both",
            "filter {it} with {o} as the list of what is allowed",
        ),
        get=(
            "the elements of {it} which one also finds in {o}",
            "the part of {it} that is shared with {o}",
            "{it} minus everything that is missing in {o}",
        ),
        ask=(
            "what of {it} is known to {o} too",
            "which of {it} are met in {o} as well",
        ),
        short=(
            "also in {o}, order kept",
            "{o} as whitelist",
        ),
    ),
    "numbers_not_in": More(
        do=(
            "keep of {it} what one does not find in {o}",
            "strike from {it} all that is on {o}",
            "take the elements of {it} which {o} lacks",
            "see which order numbers of {it} are still missing in {o}",
            "retain exactly the x in {it} that do not belong to {o}",
            "filter {it} with {o} as the list of what is forbidden",
            "subtract {o} from {it} as one does with sets, order and repetition of {it} staying",
            "check {it} against {o} and return what is only in the first",
        ),
        get=(
            "{it} less all that {o} has",
            "the members of {it} foreign to {o}",
            "what in {it} has no match in {o}",
        ),
        ask=(
            "what of {it} is unknown to {o}",
            "which of {it} are not met in {o}",
        ),
        short=(
            "{o} as blacklist",
            "set diff vs {o}, ordered",
        ),
    ),
    "negatives_to_zero": More(
        do=(
            "let no number of {it} go under 0, put 0 instead",
            "lift everything of {it} that is in the red up to 0",
            "write a 0 wherever {it} has a minus number",
            "send each n of {it} to max of n and 0",
            "apply the relu function to each in {it}",
            "treat the losses in {it} as nothing, the gains staying",
            "cut {it} off from below at 0, the length remaining",
            "forgive all the debts of {it}, making them 0",
        ),
        get=(
            "{it} where every number under 0 has turned 0",
            "{it} with a floor of 0",
            "max of x and 0 for each x in {it}",
        ),
        ask=(
            "what does {it} become if minus numbers count as 0",
            "how does {it} look with a bottom of 0",
        ),
        short=(
            "clamp low 0",
            "neg := 0",
            "not under 0",
        ),
    ),
    "split_low_high": More(
        do=(
            "divide {it} in two camps at {k}, calling them 'low' and 'high', {k} itself being high",
            "give a dict where 'low' leads to those of {it} under {k} and 'high' to the others",
            "file every price of {it} under 'low' if cheaper than {k} and otherwise under 'high'",
            "separate {it} at the mark {k} into 'low', strictly under, and 'high', the rest",
            "put {it} in two boxes, 'high' for whatever reaches {k} and 'low' for whatever does not",
            "partition {it} by x below {k} or not, keys 'low' and 'high'",
            "sort the readings of {it} to 'low' or 'high', {k} being where 'high' begins",
            "make of {it} a dict with two lists, 'low' below {k}, 'high' from {k} on",
        ),
        get=(
            "{it} parted at {k} into 'low' and 'high', {k} belonging to 'high'",
            "a dict of what in {it} misses {k} as 'low' and what reaches it as 'high'",
            "the two halves 'low' and 'high' of {it}, cut at {k} with {k} on the high side",
        ),
        ask=(
            "which of {it} are 'low', under {k}, and which 'high', from {k} up",
            "how is {it} divided at {k} into 'low' and 'high'",
        ),
        short=(
            "low: < {k}, high: rest",
            "split at {k}, dict low/high",
        ),
    ),
    "contains_value": More(
        do=(
            "say if one meets {k} anywhere in {it}",
            "find out whether somebody in {it} has number {k}",
            "look if {k} is present in {it}",
            "answer True when at least one of {it} equals {k}, else False",
            "verify that {k} belongs to {it}",
            "search {it} for {k} and tell only yes or no",
            "check the membership of {k} among {it}",
            "test if there is an i with x_i equal to {k} in {it}",
        ),
        get=(
            "whether {it} holds a {k} somewhere",
            "whether {k} is a member of {it}",
            "the answer True if {k} is found within {it}, else False",
        ),
        ask=(
            "does {it} have a {k}",
            "is there any {k} among {it}",
        ),
        short=(
            "has {k}?",
            "{k} present y/n",
        ),
    ),
    "count_even": More(
        do=(
            "say how many in {it} one can halve exactly",
            "count the pair numbers that are present in {it}",
            "tell the quantity of {it} that leaves nothing over by 2",
            "do the counting of the non-odd ones in {it}",
            "count the x with x mod 2 equal 0 in {it}",
            "count up the houses of {it} on the even side",
            "determine how many of {it} split fairly between two people",
            "drop the odd ones from {it} and measure how many stay",
        ),
        get=(
            "the quantity of even ones among {it}",
            "the count of multiples of two in {it}",
            "how many of {it} halve exactly",
        ),
        ask=(
            "how many of {it} can be halved without a rest",
            "how many in {it} are pair",
        ),
        short=(
            "# evens",
            "cnt even",
        ),
    ),
    "count_over": More(
        do=(
            "say how many in {it} get over {k}",
            "count the alarms in {it}, an alarm being a reading beyond {k}",
            "tell the quantity of {it} that surpasses {k}",
            "do the counting of the ones strictly superior to {k} in {it}",
            "find how many guests in {it} are older than {k}",
            "count up the x in {it} with x - {k} positive",
            "determine how often the limit of {k} is broken in {it}",
            "leave out of {it} all up to {k} inclusive and measure how many stay",
        ),
        get=(
            "the quantity of {it} past {k}, strictly",
            "how many in {it} do not stop at {k} or below",
            "the number of overshoots of {k} in {it}",
        ),
        ask=(
            "how many of {it} surpass {k}",
            "how often is {k} exceeded in {it}",
        ),
        short=(
            "qty past {k}",
            "cnt gt {k}",
        ),
    ),
    "count_of_value": More(
        do=(
            "say how many times one meets {k} in {it}",
            "count the votes for number {k} among {it}",
            "tell the multiplicity of {k} in {it}",
            "do the counting of the {k} present in {it}",
            "find how many in {it} are equal to {k}, nothing else",
            "count up the i with x_i the same as {k} in {it}",
            "determine with what frequency, as a count, {k} comes in {it}",
            "make a tally of {k} in {it}",
        ),
        get=(
            "the multiplicity of {k} in {it}",
            "how many exit codes in {it} are {k}",
            "the number of copies of {k} that {it} holds",
        ),
        ask=(
            "how many {k} are there in {it}",
            "how many times over is {k} in {it}",
        ),
        short=("cnt == {k}",),
    ),
    "first_over": More(
        do=(
            "say with which number {it} gets over {k} for the first time, -1 if never",
            "go along {it} until something is above {k} and return that, else -1",
            "find the earliest reading in {it} that broke the limit {k}, -1 when none did",
            "look from the left in {it} for a value strictly superior to {k}, giving -1 if it is missing",
            "return x_i with the least i such that x_i exceeds {k} in {it}, or -1",
            "tell who is the first in the queue {it} to be older than {k}, as an age, -1 for nobody",
            "take the very first of {it} past {k}, failing that -1",
            "stop at the first number of {it} greater than {k} and hand it over, -1 if the end is reached",
        ),
        get=(
            "the first value to surpass {k} when reading {it} from the left, -1 if none does",
            "the leading member of those in {it} above {k}, or -1",
            "the earliest overshoot of {k} in {it}, -1 by default",
        ),
        ask=(
            "which number of {it} is the first to go past {k}, -1 if none",
            "what is the earliest in {it} that surpasses {k}, or -1",
        ),
        short=(
            "1st > {k} else -1",
            "first hit above {k}, -1 if none",
        ),
    ),
    "first_repeated": More(
        do=(
            "say which number in {it} is the first to be met a second time, -1 if none",
            "go along {it} and stop at the first that you have already seen, else -1",
            "find the earliest moment when something in {it} comes again and return what, -1 if never",
            "look from the left in {it} for a value that has stood before, giving -1 without any",
            "return x_i with the least i such that x_i is among the previous of {it}, or -1",
            "tell which ticket number of {it} is shown twice first, -1 if all are different",
            "detect in {it} the first number to return, -1 otherwise",
            "read {it} until a repetition happens and hand over that number, -1 if the end is reached",
        ),
        get=(
            "the first number seen again while reading {it}, -1 if none is",
            "the earliest to come back in {it}, or -1",
            "the value at which {it} for the first time repeats an earlier one, -1 by default",
        ),
        ask=(
            "which number of {it} comes back first, -1 if none does",
            "what is the first thing already seen in {it}, or -1",
        ),
        short=(
            "1st dup else -1",
            "first seen-before",
        ),
    ),
    "moving_average": More(
        do=(
            "smooth {it} over a window of {k}",
            "average each {k} that stand side by side in {it}, moving on one at a time",
            "calculate the rolling mean of {it}, {k} days long, full windows only",
            "slide over {it} with a frame of {k} and write down the mean of what it shows",
            "list for the temperatures {it} the means over every {k} days in a row",
            "make the media of the numbers 1 to {k} of {it}, then of 2 to {k} + 1, and so on",
            "take of {it} all gapless slices of length {k} and average each",
            "average {it} in overlapping groups of {k} successive ones",
        ),
        get=(
            "the smoothed version of {it} with window length {k}, no partial windows",
            "the means of all runs of {k} neighbours in {it}",
            "the {k}-point moving mean of {it}",
        ),
        ask=(
            "what are the means over each {k} successive values of {it}",
            "how does {it} look when smoothed with a window of {k}",
        ),
        short=(
            "SMA({k})",
            "rolling avg w={k}",
        ),
    ),
    "min_and_max": More(
        do=(
            "say from where to where {it} goes, as a list of two",
            "put the worst and the best of {it} in a list, worst first",
            "tell the coldest and the hottest of {it} together, in this order",
            "give the two bounds that {it} actually reaches, the low one before the high one",
            "shrink {it} to its cheapest and its dearest price, as two elements",
            "find both extremes of {it} at once, lower then upper",
            "return for {it} the couple of minimum and maximum in a list",
            "keep nothing of {it} but the least and the greatest, in this order",
        ),
        get=(
            "the two ends of {it} by size, the low one leading",
            "the lower and the upper extreme of {it} as a list",
            "the pair min, max for {it}",
        ),
        ask=(
            "what are the lowest and the highest in {it}, both in a list",
            "from what to what does {it} range, as a list of two",
        ),
        short=(
            "lo, hi",
            "min&max as list",
        ),
    ),
    "sum_of_squares": More(
        do=(
            "multiply each one in {it} with itself and add all that up",
            "compute the squared length of the vector {it}",
            "work out sum over i of x_i squared for {it}",
            "add the areas of the squares that have {it} as their sides",
            "raise all of {it} to the second power, then total them",
            "take x times x for each x in {it} and put all on one heap",
            "do the addition of the quadrats of {it}",
            "find a^2 + b^2 + c^2 and so forth for {it}",
        ),
        get=(
            "the scalar product of {it} with itself",
            "sum of x^2 for x in {it}",
            "the total area of squares with the sides {it}",
        ),
        ask=(
            "what do the second powers of {it} make together",
            "how much is x_1^2 + x_2^2 and so on for {it}",
        ),
        short=(
            "sum sqs",
            "sum x^2",
            "SS (uncentred)",
        ),
    ),
    "chunks": More(
        do=(
            "break {it} in pieces of {k}, the last may be shorter",
            "serve {it} in portions of {k}",
            "pack {it} into boxes that hold {k} each, in order",
            "lay {it} out in rows with {k} in a row",
            "cut {it} after every {k}th",
            "make batches of {k} from {it}, what is left over forming the last batch",
            "page {it} with {k} per page",
            "form groups of {k} along {it}, a smaller group at the end if it does not go up",
        ),
        get=(
            "{it} as pages of {k}",
            "the batches of {k} into which {it} can be cut, in order, last one perhaps smaller",
            "{it} in slices {k} long",
        ),
        ask=(
            "how does {it} look in groups of {k} following one another",
            "what are the blocks of {k} in {it}",
        ),
        short=(
            "blocks of {k}, last short",
            "{k} per row",
            "cut each {k}",
        ),
    ),
    "index_of_largest": More(
        do=(
            "say where in {it} the record stands, counting from 0",
            "find at which place of {it} is the biggest, -1 if it is empty",
            "tell on which day of {it} it was hottest, day 0 being the first",
            "look for the seat of the maximum in {it}, the first if there are several",
            "determine the i for which x_i is greatest in {it}, least i on a tie",
            "return the position and not the value of the highest in {it}",
            "give the subscript of the top mark of {it}",
            "point to the winner in {it} by its zero-based place",
        ),
        get=(
            "arg max of {it}, first on a tie, -1 for nothing",
            "the place of the top number in {it}, from 0",
            "the zero-based spot of the peak in {it}",
        ),
        ask=(
            "where in {it} is the biggest one, by index",
            "at which position does the top of {it} stand",
        ),
        short=(
            "where's the max",
            "idx of max (first)",
        ),
    ),
    "longest_positive_streak": More(
        do=(
            "say how many in a row at most are above zero in {it}",
            "find the longest series of profitable days in {it}, as a number of days",
            "tell how long the best winning streak in {it} is, a win being above 0",
            "count the longest stretch of {it} without a zero or minus number in it",
            "determine the greatest length of a contiguous block of {it} with all x over 0",
            "measure how long {it} stays in the plus at a stretch at most",
            "look for the longest gapless sequence of positives in {it} and return how many they are",
            "return the record number of consecutive entries of {it} that are more than nothing",
        ),
        get=(
            "the length of the best lucky run in {it}, lucky being over 0",
            "the most positives in succession within {it}",
            "how many frost-free days followed each other at most in {it}, frost-free being over 0",
        ),
        ask=(
            "how many positives stand side by side at most in {it}",
            "how long does {it} stay above zero at a stretch at most",
        ),
        short=(
            "max run of pos",
            "longest x>0 run len",
        ),
    ),
    "joined_numbers": More(
        do=(
            "write {it} on one line, with {s} in between",
            "glue {it} together using {s} as the glue",
            "put {s} between each two of {it} and make a text of it",
            "turn {it} into text where {s} separates the one from the other",
            "print {it} one behind the other with {s} as divider, into one string",
            "make from {it} a single str, its numbers parted by {s}",
            "chain {it} up as text, {s} only between and not at the ends",
            "export {it} as one row of text with the separator {s}",
        ),
        get=(
            "{it} as text with {s} in the gaps",
            "one string of {it}, {s} being the separator",
            "the text form of {it}, {s} standing between neighbours",
        ),
        ask=(
            "how does {it} read as one text with {s} between",
            "what string do we get from {it} with {s} as separator",
        ),
        short=(
            "{s} between",
            "one str, sep {s}",
        ),
    ),
    "every_one_at_least": More(
        do=(
            "say if nobody in {it} is under {k}",
            "control that all marks in {it} are {k} or better",
            "find out whether the worst of {it} still reaches {k}",
            "verify for all x in {it} that x is not below {k}",
            "tell if everyone in {it} is {k} years old or older",
            "answer True unless something in {it} falls short of {k}",
            "check that {it} holds nothing inferior to {k}",
            "check that the minimum wage {k} is respected all over {it}",
        ),
        get=(
            "whether nothing in {it} is smaller than {k}",
            "whether the whole of {it} gets to {k} or beyond",
            "the answer True if no member of {it} stays below {k}, else False",
        ),
        ask=(
            "does everybody in {it} reach {k}",
            "is nothing in {it} under {k}",
        ),
        short=(
            "all ge {k}?",
            "none under {k}",
        ),
    ),
    "all_identical": More(
        do=(
            "say if only one and the same number fills {it}",
            "control that nothing differs in {it}",
            "find out whether {it} has no two different values",
            "verify x_i equal to x_j for all i and j in {it}",
            "tell if everyone in {it} got the same mark",
            "answer True unless something in {it} differs from the others",
            "check that {it} is constant",
            "see if each in {it} is equal to the first",
        ),
        get=(
            "whether {it} is flat, one value all over",
            "whether all of {it} agree",
            "the answer True if there are no two different ones in {it}, else False",
        ),
        ask=(
            "does {it} consist of one value only",
            "is everything in {it} equal",
        ),
        short=(
            "const?",
            "all same y/n",
        ),
    ),
    "differences": More(
        do=(
            "say how much {it} changed at each step, up being plus",
            "subtract each of {it} from the one that follows it",
            "list x_i+1 - x_i for all i in {it}",
            "make from the meter readings {it} the consumption between each two",
            "tell for every day but the first in {it} how much warmer it got than the day before, colder being minus",
            "differentiate {it} discretely, next minus current",
            "compute what one must add to go from each of {it} to the next",
            "take of every two that follow in {it} the second less the first",
        ),
        get=(
            "the discrete derivative of {it}, later less earlier",
            "the steps from each of {it} to its successor, with sign",
            "the growth between consecutive entries of {it}",
        ),
        ask=(
            "by how much, with sign, does {it} change at every step",
            "what lies between each of {it} and the next, as next minus current",
        ),
        short=(
            "next-this",
            "x_i+1 - x_i",
            "step sizes, signed",
        ),
    ),
    "dot_product": More(
        do=(
            "multiply {it} and {o} place by place and add all up",
            "compute sum over i of a_i times b_i, with a being {it} and b being {o}",
            "form the scalar product of the vectors {it} and {o}",
            "weigh each of {it} with the number at the same place in {o} and total it",
            "say what the purchase costs, with the quantities {it} and the unit prices {o} in the same order",
            "pair {it} off with {o}, multiply within each pair and sum the products",
            "find the inner product between {it} and {o}",
            "work out the weighted sum of {it}, the weights being {o}",
        ),
        get=(
            "a_1 b_1 + a_2 b_2 and so on for {it} and {o}",
            "the weighted total of {it} with weights {o}",
            "the scalar product of {it} by {o}",
        ),
        ask=(
            "how much do {it} times {o}, place by place, make together",
            "what is the weighted sum of {it} with the weights {o}",
        ),
        short=(
            "a.b with {o}",
            "sum a_i*b_i, b={o}",
        ),
    ),
}

INTS: dict[str, More] = {
    "is_prime": More(
        do=(
            "say if {it} has no other divisors than 1 and itself, below 2 being no",
            "check that one cannot arrange {it} tiles in a rectangle other than a single line, 0 and 1 not passing",
            "find out whether {it} is a prime and not a product of smaller numbers",
            "test {it} for being a number of the kind 2, 3, 5, 7, 11",
            "answer True when nothing from 2 to {it} minus 1 goes into {it} and {it} is over 1",
            "verify the primality of {it}",
            "control if {it} resists every division, save by 1 and by itself",
            "see whether {it} is above 1 and not composite",
        ),
        get=(
            "whether {it} is above 1 and not composite",
            "whether exactly two numbers divide {it}",
            "whether {it} cannot be written as product of two smaller positive numbers, 0 and 1 being no",
        ),
        ask=("does {it}, being over 1, resist division by all in between",),
        short=(
            "prime? T/F",
            "not composite, >1",
        ),
    ),
    "factorial": More(
        do=(
            "say in how many orders {it} people can stand in a row",
            "compute {it}!",
            "count the permutations of {it} different things",
            "do the product 1 times 2 times 3 and so on until {it}",
            "find the product over i from 1 to {it} of i",
            "work out how many ways one can seat {it} guests on {it} chairs",
            "go down from {it} to 1 multiplying everything",
        ),
        get=(
            "the number of permutations of {it} things",
            "1 * 2 * 3 and so on up to {it}",
            "the product of i for i from 1 to {it}, 1 for 0",
        ),
        ask=(
            "in how many orders can {it} things stand",
            "how much is {it}!",
        ),
        short=("# permutations",),
    ),
    "nth_fibonacci": More(
        do=(
            "compute F_n for n = {it}, with F_0 = 0 and F_1 = 1",
            "say how the fibonacci sequence stands at index {it}, 0 being at index 0",
            "let each be the addition of its two predecessors, starting from 0 and 1, and give the one at index {it}",
            "find the element with index {it} of 0, 1, 1, 2, 3, 5 and so on",
            "add the two last ones again and again beginning with 0, 1 and tell what is at place {it}, counted from 0",
            "tell how many rabbit pairs there are after {it} steps of fibonacci, 0 at step 0 and 1 at step 1",
            "give the term numbered {it} in the series of Fibonacci, numbering from zero",
            "evaluate fib of {it}, where fib of 0 is 0",
        ),
        get=(
            "the number F_n with n being {it}, F_0 = 0",
            "the term at index {it} of 0, 1, 1, 2, 3, 5 and so on",
            "fib of {it}, index 0 giving 0",
        ),
        ask=(
            "what is F_n for n = {it} if F_0 is 0",
            "which number of 0, 1, 1, 2, 3, 5 and so on has index {it}",
        ),
        short=(
            "F_n, F_0=0",
            "fib(n)",
        ),
    ),
    "sum_to": More(
        do=(
            "add all the whole numbers from 1 until {it} included",
            "say how many cans a triangle with {it} rows has",
            "do the sum over i from 1 to {it} of i",
            "work out n times n + 1 by 2 for n = {it}",
            "tell what one has saved after {it} days by putting in 1, then 2, then 3 and so on",
            "find the triangular number of {it}",
            "total the counting numbers not above {it}",
        ),
        get=(
            "1 + 2 + 3 up to {it}",
            "the sum of i for i from 1 to {it}",
        ),
        ask=(
            "how much is 1 + 2 and so forth up to {it}",
            "what do the whole numbers from 1 until {it} make together",
        ),
        short=(
            "1+..+n",
            "n(n+1)/2",
        ),
    ),
    "is_divisible_by": More(
        do=(
            "say if one can share {it} among {k} without a rest",
            "find out whether {it} sits in the times table of {k}",
            "test if {it} pieces fill boxes of {k} exactly",
            "verify that {it} is 0 modulo {k}",
            "answer True when {k} goes into {it} evenly",
            "tell whether nothing is left over from {it} on dividing through {k}",
        ),
        get=(
            "whether {k} goes into {it}",
            "whether {it} is congruent to 0 mod {k}",
            "whether {it} guests can fill tables of {k} with nobody left over",
        ),
        ask=(),
        short=(
            "n%{k}==0?",
            "{k} divides n y/n",
        ),
    ),
    "is_even": More(
        do=(
            "say if {it} can be halved without a rest",
            "check that {it} is pair and not impair",
            "find out whether {it} people can all go two by two",
            "test {it} modulo 2 for being 0",
            "answer True when 2 goes into {it}",
            "verify the evenness of {it}",
            "tell whether house {it} is on the even side",
            "see if the last digit of {it} is 0, 2, 4, 6 or 8",
        ),
        get=(
            "whether {it} is not odd",
            "whether {it} is 0 mod 2",
        ),
        ask=(
            "can {it} be split in two equal whole parts",
            "is {it} not odd",
        ),
        short=(
            "even? T/F",
            "n%2==0",
        ),
    ),
    "is_odd": More(
        do=(
            "say if one remains over when {it} is halved",
            "check that {it} is impair and not pair",
            "find out whether {it} people going two by two leave one alone",
            "test {it} modulo 2 for being not 0",
            "answer True when 2 does not go into {it}",
            "tell whether house {it} is on the odd side",
            "see if the last digit of {it} is 1, 3, 5, 7 or 9",
            "verify the oddness of {it}",
        ),
        get=(
            "whether {it} is not even",
            "whether {it} leaves a rest by 2",
        ),
        ask=(
            "does {it} leave one over when split in two",
            "is {it} not even",
        ),
        short=(
            "odd? T/F",
            "n%2 != 0",
        ),
    ),
    "largest_of_three": More(
        do=(
            "say which of {it}, {a} and {b} beats both others",
            "compare the three offers {it}, {a}, {b} and give the best, the highest being best",
            "take the maximum over {it}, {a} and {b}",
            "look for the most high among {it}, {a} and {b}",
            "find the tallest of the three {it}, {a}, {b}",
            "return of {it} and {a} and {b} the one that none of the others exceeds",
            "hold {it} against {a} and {b} and return the top value",
            "determine the winner score between {it}, {a} and {b}",
        ),
        get=(
            "the top one among {it}, {a} and {b}",
            "the one of {it}, {a}, {b} that no other exceeds",
            "max of the three numbers {it}, {a} and {b}",
        ),
        ask=(
            "who is the biggest, {it}, {a} or {b}",
            "which is highest of {it}, {a} and {b}",
        ),
        short=(
            "max(n, {a}, {b})",
            "top of 3 w/ {a}, {b}",
        ),
    ),
    "sum_of_digits": More(
        do=(
            "add up the ciphers that {it} is written with",
            "take {it} apart into its digits and total them",
            "say what 1 + 2 + 3 is for 123, here for {it}",
            "do the addition of each figure in the decimal writing of {it}, the sign left aside",
            "put a plus between the digits of {it} and evaluate",
            "make the quersumme from {it}",
            "tell how much the individual digits in {it} make together",
        ),
        get=(
            "the addition of the ciphers in {it}",
            "d_1 + d_2 and so on over the digits of {it}",
        ),
        ask=("how much do the ciphers of {it} make together",),
        short=(),
    ),
    "divisors": More(
        do=(
            "say by which numbers one can divide {it} without a rest, 1 and the number itself included",
            "list into how many equal groups {it} people can be split, every possibility",
            "collect the d from 1 to {it} with {it} mod d = 0",
            "find all the factors of {it}, growing",
            "give everything that goes into {it}, from 1 up",
            "tell in rows of what lengths one can lay {it} tiles into a full rectangle",
            "write the whole divisors of {it} in order, trivial ones as well",
            "test each number from 1 through {it} and keep those that divide it",
        ),
        get=(
            "all that divides {it}, from 1 up to itself",
            "the factors of {it} in growing order",
            "every possible equal group size for {it} people",
        ),
        ask=(
            "by what can one divide {it} with no rest",
            "which numbers go into {it}",
        ),
        short=("all d, n%d==0",),
    ),
    "first_fibonacci_numbers": More(
        do=(
            "write the beginning of the fibonacci sequence, {it} terms, 0 being the first",
            "list F_0, F_1 and so on until there are {it} of them",
            "start with 0 and 1, let each next be the addition of both before, and stop when you have {it}",
            "give {it} terms of 0, 1, 1, 2, 3, 5 and so on",
            "make the fibonacci list of length {it}, from 0",
            "produce the series of Fibonacci with {it} elements, 0 leading",
            "print as a list {it} numbers where each is the sum of the two preceding, opening with 0, 1",
            "generate F_i for i from 0 while i is below {it}",
        ),
        get=(
            "the opening {it} terms of 0, 1, 1, 2, 3 and so on",
            "the terms F_0, F_1 and so on, {it} in all",
            "a fibonacci list that is {it} long, from 0",
        ),
        ask=(
            "what are the opening {it} terms of the sequence 0, 1, 1, 2, 3",
            "how does the fibonacci sequence run for {it} terms from 0",
        ),
        short=(
            "fib list, n terms",
            "F_0..F_n-1",
        ),
    ),
    "primes_to": More(
        do=(
            "write all the primes that do not exceed {it}",
            "sieve the numbers until {it} like Eratosthenes, {it} included",
            "collect from 2 up to {it} those which only 1 and themselves divide",
            "give each prime p with p not over {it}",
            "find the numbers from 2 through {it} that are no product of smaller ones",
            "list 2, 3, 5, 7 and so on, stopping after {it} at the latest",
            "cross out the composites between 2 and {it} inclusive and return what is left",
            "tell which numbers not above {it} are prime, in a list",
        ),
        get=(
            "the list 2, 3, 5, 7 and so on as far as {it} inclusive",
            "what a sieve over 2 to {it} leaves, both ends included",
        ),
        ask=(
            "which primes do not go past {it}",
            "what primes are there until {it} included",
        ),
        short=(
            "primes le n",
            "sieve(n), n incl",
        ),
    ),
    "nth_prime": More(
        do=(
            "say which prime comes at place {it}, 2 being at place 1",
            "count the primes 2, 3, 5, 7 off and stop at number {it}",
            "give p_n for n = {it}, with p_1 = 2",
            "walk through the primes and return the one reached as number {it}, 2 being number 1",
            "find the prime that has {it} minus 1 primes under it",
            "tell the element of 2, 3, 5, 7, 11 and so on that has rank {it}, ranks from 1",
            "determine what prime is reached when {it} primes have been counted",
            "look up place {it} in the list of primes, the first being 2",
        ),
        get=(
            "p_n for n = {it}, p_1 being 2",
            "the prime of rank {it}, rank 1 being 2",
            "the last of the {it} smallest primes",
        ),
        ask=(
            "which prime has place {it} if 2 has place 1",
            "what is p_n with n = {it} and p_1 = 2",
        ),
        short=(
            "p_n, p_1=2",
            "prime no. n",
        ),
    ),
    "digits": More(
        do=(
            "take {it} apart into its ciphers, as a list of numbers",
            "write each figure of {it} for itself, from the left, as integers in a list",
            "split {it} up like 123 in 1, 2, 3",
            "list the ciphers that {it} is written with, in their order",
            "break {it} in single digits, every one an int",
            "explode the decimal writing of {it} to a list of integers",
            "read {it} cipher by cipher into a list",
            "decompose {it} into units, tens and so on, the highest place first",
        ),
        get=(
            "the ciphers of {it} one by one, as numbers",
            "{it} cut up into single figures, left to right",
            "a list such as 4, 0, 7 for 407, here for {it}",
        ),
        ask=(
            "with which ciphers is {it} written, left to right",
            "what are the single figures of {it}, in order",
        ),
        short=(
            "digits list",
            "123 -> 1, 2, 3",
        ),
    ),
    "first_primes": More(
        do=(
            "write the beginning of the primes, {it} pieces",
            "collect primes from 2 on until you have {it} of them",
            "list p_1 up to p_n for n = {it}",
            "give {it} terms of 2, 3, 5, 7, 11 and so on",
            "find the {it} smallest primes, growing",
            "count off {it} primes and return them all",
            "make a list of primes that is {it} long, from 2",
            "produce as many primes as {it} says, the least ones",
        ),
        get=(
            "the {it} smallest primes",
            "the opening {it} terms of 2, 3, 5, 7, 11 and so on",
            "p_1 up to p_n with n being {it}",
        ),
        ask=(
            "which are the {it} smallest primes",
            "what are the opening {it} terms of 2, 3, 5, 7",
        ),
        short=(
            "n primes from 2",
            "p_1..p_n",
        ),
    ),
    "binary_string": More(
        do=(
            "write {it} with zeros and ones, as text",
            "convert {it} from base ten to base two, the answer a string without prefix",
            "say how the computer stores {it} in bits, as text with no 0b",
            "express {it} in the dual system as a str",
            "give the bits of {it} as a string, highest one in front",
            "turn {it} into text like 101 for 5",
            "show by a text of 0s and 1s which powers of two make up {it}, the highest first, no leading 0",
            "translate {it} to base 2 text",
        ),
        get=(
            "{it} in the dual system, as text",
            "the bits of {it} as a string without 0b",
            "{it} written in base two, as str",
        ),
        ask=(
            "how does one write {it} with only 0 and 1",
            "what is {it} in base two, as text",
        ),
        short=("dec -> bin str",),
    ),
    "gcd_with": More(
        do=(
            "say what is the biggest number that goes into {it} as well as into {k}",
            "find the largest square tile that covers a floor of {it} by {k} exactly, by its side",
            "run the algorithm of Euclid on {it} and {k}",
            "determine by what one can cancel the fraction {it} over {k} at most",
            "split {it} apples and {k} pears in as many equal bags as possible and tell how many bags",
            "look for the highest common factor between {it} and {k}",
            "maximise d such that d divides {it} and d divides {k}",
            "take of the divisors that {it} shares with {k} the greatest",
        ),
        get=(
            "the biggest number going into {it} and also into {k}",
            "what the fraction {it} over {k} can be cancelled by at most",
            "the HCF of {it} with {k}",
        ),
        ask=("by what can one cancel {it} over {k} at most",),
        short=(
            "hcf w/ {k}",
            "euclid(n, {k})",
        ),
    ),
    "boxes_needed": More(
        do=(
            "say how many boxes one must have for {it} pieces if {k} go in a box",
            "divide {it} through {k} and take the next whole number up when it does not go evenly",
            "count the buses for {it} people, {k} seats each",
            "find the number of pages for {it} results, {k} per page, the last one may be partly filled",
            "compute the ceiling of {it} over {k}",
            "tell the least number of trips to carry {it} things, {k} at a time",
            "work out how many tables of {k} will seat {it} guests",
            "do the division of {it} by {k} such that any rest counts as one more",
        ),
        get=(
            "the smallest whole m with m times {k} not under {it}",
            "the quantity of tables for {it} guests at {k} a table",
            "the ceiling of {it} over {k}",
        ),
        ask=(
            "how many pages are needed for {it} lines at {k} a page",
            "how many buses of {k} seats carry {it} people",
        ),
        short=(
            "ceil n/{k}",
            "# pages of {k}",
        ),
    ),
    "countdown": More(
        do=(
            "count from {it} backwards until 1",
            "list {it}, {it} minus 1 and so on, with 1 as the end",
            "write the seconds before a rocket start, from {it} to 1",
            "give the numbers from 1 until {it} the wrong way round",
            "go down in steps of one from {it}, stopping with 1, and note each",
            "produce the falling list that begins with {it} and finishes with 1",
            "make the list of n for n falling from {it} to 1",
            "tell off the days left from {it} down, the last being 1",
        ),
        get=(
            "the whole numbers from {it} backwards until 1",
            "{it} and all below it down to 1, falling",
            "a rocket countdown from {it}, with 1 last",
        ),
        ask=(
            "how does one count backwards from {it} to 1",
            "which numbers come in counting down from {it} to 1",
        ),
        short=("n..1",),
    ),
    "numbers_to": More(
        do=(
            "count from 1 until {it} and note each",
            "list 1, 2, 3 and so on, {it} being the last",
            "number {it} seats from 1 on, as a list",
            "write the whole numbers that begin at 1 and finish at {it}",
            "give the counting numbers not above {it}",
            "produce the list that climbs by one from 1 through {it}",
            "make the row numbers for {it} rows, the first being 1",
            "generate all i with i at least 1 and at most {it}, in growing order",
        ),
        get=(
            "the whole numbers from 1 until {it} included",
            "1, 2, 3 and so on as far as {it}",
            "the seat numbers for {it} seats, from 1",
        ),
        ask=(
            "how does one count from 1 until {it}",
            "which numbers come in counting from 1 through {it}",
        ),
        short=(),
    ),
    "squares_to": More(
        do=(
            "list 1, 4, 9 and so on until the square of {it}",
            "multiply every whole number from 1 until {it} with itself and list the results",
            "give i times i for i from 1 through {it}",
            "write down the areas of squares with the sides 1 up to {it}",
            "raise each of 1 to {it} to the power of two",
            "produce the first {it} square numbers from 1",
            "make the list of n^2 with n running from 1 until {it} included",
            "tabulate the second powers up to that of {it}, beginning with 1",
        ),
        get=(
            "i * i for each i from 1 through {it}",
            "the first {it} square numbers, 1 leading",
            "1, 4, 9 and so on, {it} terms",
        ),
        ask=(
            "what are 1, 4, 9 and so on until {it} times {it}",
            "which are the first {it} squares",
        ),
        short=(
            "1, 4, 9, ..., n^2",
            "i*i, i=1..n",
        ),
    ),
    "reverse_digits": More(
        do=(
            "read the digits of {it} from the right to the left, as a number",
            "write the ciphers of {it} the other way round and give the int, leading zeros vanishing",
            "make out of 123 the number 321, here with {it}",
            "mirror the digits of {it}, result an integer",
            "turn {it} back to front, cipher by cipher, as int",
            "put the units of {it} in front and the highest place at the end, giving a number",
            "let the last digit of {it} be the first and so on, as an integer",
            "invert the sequence of figures in {it} and return the number so written",
        ),
        get=(
            "{it} read backwards, as an int",
            "the number written with the ciphers of {it} from right to left",
        ),
        ask=(
            "what number is {it} read from the right",
            "what is the mirror number of {it}",
        ),
        short=(
            "123 -> 321",
            "mirror digits, int",
        ),
    ),
    "pass_or_fail": More(
        do=(
            "say 'pass' for {it} points if {k} suffices, else 'fail'",
            "judge the mark {it} with 'fail' under {k} and 'pass' from there on",
            "answer 'pass' when {it} gets to {k} and 'fail' when it does not",
            "tell whether one made it with {it} at the limit {k}, in the words 'pass' and 'fail'",
            "compare {it} with the hurdle {k}: 'pass' for reached, 'fail' for missed",
            "return 'fail' unless {it} is {k} or better, in which case 'pass'",
            "give 'pass' where {it} - {k} is not negative, 'fail' otherwise",
            "write 'pass' on the paper with {it} points when {k} are needed, or 'fail' in case of fewer",
        ),
        get=(
            "the verdict 'pass' or 'fail' for {it}, {k} being just enough",
            "'pass' if {it} makes it to {k}, else 'fail'",
            "'fail' as long as {it} is short of {k}, else 'pass'",
        ),
        ask=(
            "is {it} a 'pass' or a 'fail' when {k} is enough",
            "does {it} reach {k}, 'pass', or not, 'fail'",
        ),
        short=(
            "ge {k} pass, else fail",
            "'fail' under {k}, else 'pass'",
        ),
    ),
    "price_after_discount": More(
        do=(
            "say what one pays for {it} in a sale with {k} percent off, to the cent",
            "take {k} percent away from {it} and round to two places",
            "diminish {it} of {k} per cent, with 2 decimals",
            "apply a rebate of {k} % on the price {it}, to hundredths",
            "compute {it} times 1 minus {k} over 100, rounded to two decimals",
            "let the customer have {it} for {k} percent less, rounded to cents",
            "lower the amount {it} by {k} hundredths of itself, 2 places after the point",
            "find the sale price from the old price {it} at minus {k} percent, to two decimals",
        ),
        get=(
            "the sale price of {it} at {k} percent off, to the cent",
            "{it} with {k} percent knocked off, two decimals",
            "what remains of {it} after a rebate of {k} percent, to hundredths",
        ),
        ask=(
            "how much does one pay for {it} at {k} percent less, to the cent",
            "what is {it} minus {k} percent, with 2 decimals",
        ),
        short=(
            "-{k}%, 2 dp",
            "{k}% off, cents",
        ),
    ),
    "price_with_tax": More(
        do=(
            "say what {it} costs with {k} percent tax on it, to the cent",
            "put {k} percent on {it} and round to two places",
            "augment {it} of {k} per cent, with 2 decimals",
            "make from the net price {it} the gross price at {k} % VAT, to hundredths",
            "compute {it} times 1 plus {k} over 100, rounded to two decimals",
            "charge a tip of {k} percent on the bill {it} and give the whole, in cents precision",
            "let {it} grow by {k} hundredths of itself, 2 places after the point",
            "find what the customer pays for {it} when {k} percent tax comes on top, to two decimals",
        ),
        get=(
            "the gross amount of the net {it} at {k} percent, to the cent",
            "{it} plus {k} percent of it, two decimals",
            "what {it} comes to after {k} percent more, to hundredths",
        ),
        ask=(
            "how much is {it} with {k} percent on top, to the cent",
            "what is {it} plus {k} percent, with 2 decimals",
        ),
        short=(
            "+{k}%, 2 dp",
            "gross at {k}%, cents",
        ),
    ),
    "celsius_to_fahrenheit": More(
        do=(
            "say what an american thermometer shows at {it} degrees Celsius",
            "convert the temperature {it} from the european scale to the Fahrenheit one",
            "compute {it} times 9 by 5 plus 32",
            "turn {it} degrees C into degrees F",
            "translate a reading of {it} in C to F",
            "bring {it} degrees centigrade in degrees Fahrenheit",
            "multiply {it} with 1.8 and put 32 on top",
            "tell the F value for {it} C",
        ),
        get=(
            "the Fahrenheit value for {it} Celsius",
            "{it} degrees C as degrees F",
            "9/5 of {it} plus 32",
        ),
        ask=(
            "how many degrees Fahrenheit are {it} Celsius",
            "what does an american thermometer show at {it} degrees C",
        ),
        short=(
            "c->f",
            "degrees C to degrees F",
        ),
    ),
    "fahrenheit_to_celsius": More(
        do=(
            "say what a european thermometer shows at {it} degrees Fahrenheit",
            "convert the temperature {it} from the american scale to the Celsius one",
            "take 32 from {it} and multiply with 5 by 9",
            "turn {it} degrees F into degrees C",
            "translate a reading of {it} in F to C",
            "bring {it} degrees Fahrenheit in degrees centigrade",
            "tell the C value for {it} F",
            "undo the conversion to Fahrenheit for {it}, giving Celsius",
        ),
        get=(
            "the Celsius value for {it} Fahrenheit",
            "{it} degrees F as degrees C",
            "5/9 of what {it} is above 32",
        ),
        ask=(
            "how many degrees Celsius are {it} Fahrenheit",
            "what does a european thermometer show at {it} degrees F",
        ),
        short=(
            "f->c",
            "degrees F to degrees C",
        ),
    ),
    "is_leap_year": More(
        do=(
            "say if February has 29 days in the year {it}",
            "check whether the year {it} is bissextile",
            "find out if {it} counts 366 days",
            "test {it} by the gregorian rule: each fourth year, but of the hundreds only each fourth",
            "answer True when 4 divides the year {it} and 100 does not, or when 400 does",
            "tell whether there is a 29 February in {it}",
            "verify that {it} is a year with a day extra",
            "control if the year {it} has the leap day",
        ),
        get=(
            "whether {it} has a 29 February",
            "whether {it} is bissextile by the gregorian rule",
        ),
        ask=(
            "is there a 29 February in {it}",
            "has the year {it} 366 days",
        ),
        short=(
            "leap? T/F",
            "366 days y/n",
        ),
    ),
    "count_divisors": More(
        do=(
            "say by how many numbers one can divide {it} without a rest",
            "count the factors of {it}, 1 and itself with them",
            "tell in how many ways {it} tiles go in full rows of the same length",
            "compute the tau function of {it}",
            "do the counting of the d from 1 to {it} that go into {it}",
            "find the quantity of whole divisors that {it} has",
            "test each number from 1 through {it} and count those dividing it",
            "determine how many equal group sizes are possible for {it} people",
        ),
        get=(
            "the quantity of factors of {it}",
            "tau of {it}",
            "how many numbers go into {it} evenly",
        ),
        ask=(
            "by how many numbers can one divide {it} with no rest",
            "how many numbers go into {it}",
        ),
        short=(
            "# factors",
            "tau(n)",
        ),
    ),
    "next_prime": More(
        do=(
            "go up from {it} until you meet a prime, {it} itself not counting",
            "say which prime comes right after {it}",
            "find the least prime strictly over {it}",
            "look for the first number past {it} that only 1 and itself divide",
            "minimise p prime subject to p bigger than {it}",
            "count on from {it} and stop at the first prime",
            "give the successor of {it} among the primes",
            "tell the nearest prime on the right of {it}",
        ),
        get=(
            "the first prime past {it}",
            "the least prime strictly over {it}",
            "the prime one meets first on going up from {it}",
        ),
        ask=(
            "which prime follows {it}",
            "what is the first prime past {it}",
        ),
        short=(
            "1st prime > n",
            "prime after n",
        ),
    ),
    "sum_of_squares_to": More(
        do=(
            "add 1, 4, 9 and so on until the square of {it}",
            "compute the sum over i from 1 to {it} of i^2",
            "say how many balls a square pyramid with {it} layers has",
            "multiply each of 1 until {it} with itself and put the results on one heap",
            "do the addition of the first {it} square numbers",
            "find 1^2 + 2^2 and so on + n^2 for n = {it}",
            "total the areas of squares with the sides 1 through {it}",
            "square the counting numbers not above {it} and make the sum",
        ),
        get=(
            "1 + 4 + 9 and so on, up to the square of {it}",
            "the sum of i^2 for i from 1 to {it}",
            "the size of a square pyramid of {it} layers",
        ),
        ask=(
            "how much is 1 + 4 + 9 and so on until the square of {it}",
            "what do the first {it} squares make together",
        ),
        short=(
            "1+4+9+..+n^2",
            "sum i^2, i=1..n",
        ),
    ),
    "hailstone_steps": More(
        do=(
            "say how long it takes for {it} to come to 1 by halving when even and 3n + 1 when odd",
            "count how many collatz moves lead from {it} down to 1",
            "apply the 3n+1 rule to {it} until 1 is there and return the number of applications",
            "play the halving-or-tripling-plus-one game from {it} and tell the number of moves till 1",
            "determine the collatz stopping time of {it}, that is steps until 1",
            "let {it} be halved if pair, tripled plus one if impair, and count the moves until 1",
            "find after how many iterations of the collatz map {it} gets to 1",
            "follow the hailstone of {it} to the ground at 1 and give the count of moves",
        ),
        get=(
            "the collatz move count from {it} until 1",
            "how many applications of the 3n+1 rule bring {it} to 1",
            "the number of moves from {it} to 1 by n/2 for even and 3n+1 for odd",
        ),
        ask=(
            "after how many collatz moves is {it} at 1",
            "how long does the 3n+1 game from {it} last until 1",
        ),
        short=(
            "# collatz steps",
            "3n+1 moves to 1",
        ),
    ),
    "multiples_to": More(
        do=(
            "list {k}, 2 times {k}, 3 times {k} and so on, without going past {it}",
            "count in steps of {k} until {it} at most, beginning with {k}",
            "collect the numbers from 1 through {it} that {k} divides",
            "give the times table of {k} as far as {it}, this included",
            "write every {k}th number between 1 and {it}, starting from {k}",
            "find what from 1 until {it} goes evenly through {k}",
            "sieve 1 up to {it} for what is 0 modulo {k}",
            "say at which stations until {it} a train halts that stops each {k} stations, from {k} on",
        ),
        get=(
            "{k}, twice {k} and so on, not past {it}",
            "the numbers from 1 to {it} that are 0 mod {k}",
            "the times table of {k} until {it}",
        ),
        ask=(
            "which multiples of {k} do not go past {it}",
            "what is there from 1 to {it} that {k} divides",
        ),
        short=(
            "k*{k} le n",
            "step {k} till n",
        ),
    ),
    "thousands_separated": More(
        do=(
            "write {it} so that one can read it well, a comma after each three digits from the right",
            "make of {it} text like 1,234,567",
            "group the ciphers of {it} by threes with commas",
            "format {it} as on a bank statement without cents, commas at the thousands",
            "put the thousands commas in {it}",
            "print {it} in english notation, each three digits parted by a comma",
            "turn {it} into a string with comma grouping",
            "show {it} as large sums are shown, e.g. 12,000",
        ),
        get=(
            "{it} with its ciphers in comma-parted threes, as text",
            "{it} in the form 1,234,567",
            "the english notation of {it} with thousands commas",
        ),
        ask=(
            "how does one write {it} with commas at the thousands",
            "what is {it} grouped by threes with commas",
        ),
        short=(
            "1,234,567 style",
            "comma groups",
        ),
    ),
}

DICTS: dict[str, More] = {
    "sum_values": More(
        do=(
            "find out what everything in {it} is worth together",
            "say how many items the basket {it} contains in all, over every product",
            "throw the amounts behind the keys of {it} on one heap and say how big it is",
            "pay all the salaries in {it} and tell what that costs in total",
            "do the addition of the values from {it}, the keys playing no role",
            "work out sum over k of d at k for the dict {it}",
            "count all the votes cast in {it}, whoever got them",
            "make of {it} one single number, the values together",
        ),
        get=(
            "the grand total over all keys of {it}",
            "what the whole inventory {it} amounts to",
            "the payroll {it} added up",
        ),
        ask=("how many votes were cast in {it} over all candidates",),
        short=(
            "sum vals",
            "tot of all values",
        ),
    ),
    "key_with_max_value": More(
        do=(
            "say who won the vote, given the votes in {it}",
            "tell who earns the most according to {it}",
            "name the one on top in {it}",
            "find which product of the inventory {it} there is most of",
            "look for the key to which {it} gives the highest number",
            "determine the arg max of {it}, '' if nothing is in it",
            "tell me under which name the biggest amount of {it} is written",
            "announce the champion of {it}, by name and not by score",
        ),
        get=(
            "the name with the highest score in {it}",
            "the winner according to {it}",
            "the arg max over the keys of {it}",
        ),
        ask=("which name of {it} nobody's value beats",),
        short=(
            "argmax key",
            "who's top",
            "winner's name",
        ),
    ),
    "key_with_min_value": More(
        do=(
            "say who came last, given the points in {it}",
            "tell who earns the least according to {it}",
            "name the one at the bottom in {it}",
            "find which product of the inventory {it} there is least of",
            "look for the key to which {it} gives the lowest number",
            "determine the arg min of {it}, '' if nothing is in it",
            "tell me under which name the smallest amount of {it} is written",
            "find the shop in {it} where it is cheapest, by name",
        ),
        get=(
            "the name with the lowest score in {it}",
            "the loser according to {it}",
            "the arg min over the keys of {it}",
        ),
        ask=("which product in {it} is the cheapest",),
        short=(
            "argmin key",
            "who's last",
            "cheapest, by name",
        ),
    ),
    "swap_keys_and_values": More(
        do=(
            "make it possible to look up in {it} by the value and get the key",
            "read {it} from right to left, value to key, a later key overwriting an earlier one",
            "build from {it} of name to number a phone book of number to name",
            "invert the function {it}, the last one winning when it is not injective",
            "let the values of {it} point back to their keys",
            "change the roles in {it}: what was key is value, what was value is key",
            "give v to k for every k to v in {it}",
            "mirror the dictionary {it}, the sides being exchanged",
        ),
        get=(
            "the inverse function of {it}",
            "{it} looked up backwards, as a dict",
            "{it} with the two sides interchanged",
        ),
        ask=(
            "what is {it} with its keys as values and its values as keys",
            "which key belongs to each value of {it}, as a dict from value to key",
        ),
        short=(
            "keys<->values",
            "v: k for k, v",
            "inv. dict",
        ),
    ),
    "numbers_per_name": More(
        do=(
            "collect for everyone in {it} all of his numbers in a list",
            "put under each name the list of what {it} has for it",
            "gather the rows {it} by name, the numbers staying in order of arrival",
            "give per city the list of its temperatures, from the rows {it}",
            "let each customer in {it} have the list of his orders",
            "make of the couples {it} a dict from first member to list of second members",
            "bring together in {it} what belongs to the same name, nothing added up",
            "file every number of {it} in the drawer of its name",
        ),
        get=(
            "the lists of numbers by name in {it}",
            "a dict of name to all its numbers from {it}",
            "the laps per driver in {it}, each driver with a list",
        ),
        ask=(
            "which numbers does each name have in {it}, as lists",
            "what belongs to whom in {it}, as name to list",
        ),
        short=(
            "group by name",
            "name -> list of nums",
        ),
    ),
    "keep_above": More(
        do=(
            "let fall from {it} whoever does not get over {k}",
            "show the part of the payroll {it} where one earns more than {k}",
            "take of {it} the keys with value strictly superior to {k}, value included in the result",
            "keep in {it} each entry whose value less {k} is positive",
            "leave in the inventory {it} the products we have more than {k} pieces of",
            "suppress in {it} every entry inferior or equal to {k}",
            "restrict the votes {it} to candidates with more than {k}",
            "reduce {it} to its entries past {k}, again as a dict",
        ),
        get=(
            "{it} as far as the value surpasses {k}",
            "the sub-dict of {it} lying strictly over {k}",
            "the salaries in {it} higher than {k}, still by name",
        ),
        ask=(
            "what of {it} stays, with its keys, when {k} must be surpassed",
            "which entries of {it} have a value past {k}",
        ),
        short=(
            "dict, v gt {k}",
            "over {k} stays (k: v)",
        ),
    ),
    "keep_at_least": More(
        do=(
            "let fall from {it} whoever does not reach {k}",
            "show the part of the payroll {it} where one earns {k} or more",
            "take of {it} the keys with value superior or equal to {k}, value included in the result",
            "leave in the inventory {it} the products we have {k} pieces of or more",
            "suppress in {it} every entry strictly inferior to {k}",
            "restrict the votes {it} to candidates who got to {k}",
            "reduce {it} to what makes it to {k}, again as a dict",
            "apply to {it} an entry hurdle of {k}, who hits it exactly being in",
        ),
        get=(
            "{it} as far as the value reaches {k}",
            "the sub-dict of {it} lying at {k} or over",
            "the marks in {it} not worse than {k}, still by name",
        ),
        ask=(
            "what of {it} stays, with its keys, when {k} must be reached",
            "which entries of {it} have {k} or more",
        ),
        short=(
            "dict, v ge {k}",
            "min {k} (k: v)",
        ),
    ),
    "keep_below": More(
        do=(
            "let fall from {it} whoever reaches {k}",
            "show the part of the inventory {it} with fewer than {k} pieces, product and amount",
            "take of {it} the keys with value strictly inferior to {k}, value included in the result",
            "suppress in {it} every entry superior or equal to {k}",
            "restrict the price list {it} to what costs less than {k}",
            "reduce {it} to what does not come up to {k}, again as a dict",
            "let only the entries of {it} short of {k} remain",
            "show who in {it} failed when {k} is needed, with the points",
        ),
        get=(
            "{it} as far as the value is short of {k}",
            "the sub-dict of {it} lying strictly under {k}",
            "the salaries in {it} lower than {k}, still by name",
        ),
        ask=(
            "what of {it} stays, with its keys, when everything from {k} on goes",
            "which entries of {it} miss {k}",
        ),
        short=(
            "dict, v lt {k}",
            "under {k} stays (k: v)",
        ),
    ),
    "keep_at_most": More(
        do=(
            "let fall from {it} whoever goes over {k}",
            "show of the price list {it} what I can buy with {k}, product and price",
            "take of {it} the keys with value inferior or equal to {k}, value included in the result",
            "suppress in {it} every entry strictly superior to {k}",
            "restrict {it} to those who keep to the limit of {k}",
            "reduce {it} to what does not go past {k}, again as a dict",
            "apply to {it} a ceiling of {k}: what breaks it goes out, what touches it stays in",
            "leave in the inventory {it} the products we have {k} pieces of or fewer",
        ),
        get=(
            "{it} as far as the value does not pass {k}",
            "the sub-dict of {it} lying at {k} or under",
            "the affordable part of the prices {it} with a budget of {k}",
        ),
        ask=(
            "what of {it} stays, with its keys, when all over {k} goes",
            "which entries of {it} do not surpass {k}",
        ),
        short=(
            "dict, v le {k}",
            "max {k} (k: v)",
        ),
    ),
    "sort_by_value": More(
        do=(
            "put the entries of {it} in row, the least value in front",
            "order the price list {it} from cheap to dear, as a dict",
            "arrange {it} by growing value, every key keeping its value",
            "rank {it} like golf scores, lowest number on top",
            "let {it} begin with its smallest amount and finish with its biggest",
            "rebuild the dict {it} so that its values climb",
            "line up the salaries {it} from the poorest to the best paid",
            "sort {it} by what stands on the right of the colon, small first",
        ),
        get=(
            "{it} in climbing order of values",
            "the dict {it} with the small values in front",
            "the inventory {it} from the rarest to the most plentiful product",
        ),
        ask=(
            "how does {it} look when its values must grow",
            "what is the dict {it} in growing order of values",
        ),
        short=(
            "by value, low-high",
            "sort dict by v asc",
        ),
    ),
    "sort_by_value_desc": More(
        do=(
            "put the entries of {it} in row, the greatest value in front",
            "order the price list {it} from dear to cheap, as a dict",
            "arrange {it} by shrinking value, every key keeping its value",
            "make from {it} a ranking with points, best on top, still a dict",
            "let {it} begin with its biggest amount and finish with its smallest",
            "rebuild the dict {it} so that its values fall",
            "line up the salaries {it} from the best paid to the poorest",
            "sort {it} by what stands on the right of the colon, big first",
        ),
        get=(
            "{it} in falling order of values",
            "the dict {it} with the big values in front",
            "the election result {it}, most votes first, names and votes",
        ),
        ask=(
            "how does {it} look when its values must fall",
            "what is the dict {it} in shrinking order of values",
        ),
        short=(
            "by value, high-low",
            "sort dict by v desc",
        ),
    ),
    "mean_value": More(
        do=(
            "say how much each has on average in {it}",
            "share out the values of {it} fairly and tell what falls to each key",
            "calculate the media of the salaries in {it}",
            "take the sum of the values of {it} over the number of entries, 0.0 for none",
            "make the mean from the right-hand sides of {it}",
            "work out the class average from the marks per pupil in {it}",
            "find the typical price in the price list {it} by the arithmetic mean",
            "average the dict {it} over its keys, no rounding",
        ),
        get=(
            "the mean mark over all names in {it}",
            "one over n times the sum of d at k for the dict {it}",
            "the average salary in {it}",
        ),
        ask=(
            "how much is a value of {it} on average",
            "what does everyone in {it} have in the mean",
        ),
        short=(
            "avg of vals",
            "mean(v)",
        ),
    ),
    "keys_above": More(
        do=(
            "say who in {it} gets over {k}",
            "name the products of {it} that cost more than {k}",
            "list the people who earn strictly more than {k} according to {it}, without the sums",
            "take of {it} the names where the value is strictly superior to {k}",
            "tell which candidates in {it} got past {k} votes, as names in order of {it}",
            "read from {it} the keys beyond {k}, the values themselves not needed",
            "give the names whose value v in {it} satisfies v - {k} positive",
            "see who in {it} surpasses {k} and write the names in a list",
        ),
        get=(
            "those who beat {k} in {it}, by name",
            "the list of names with more than {k} beside them in {it}",
        ),
        ask=("who in {it} surpasses {k}",),
        short=(
            "names > {k}",
            "who's over {k}",
        ),
    ),
    "keys_at_least": More(
        do=(
            "say who in {it} gets to {k}",
            "name the products of {it} that cost {k} or more",
            "list the people who earn not less than {k} according to {it}, without the sums",
            "take of {it} the names where the value is superior or equal to {k}",
            "tell which candidates in {it} reached {k} votes, as names in order of {it}",
            "read from {it} the keys with {k} or more, the values themselves not needed",
            "see whom a hurdle of {k} lets pass in {it} and write the names in a list",
            "name those in {it} that do not stay below {k}, in the order of {it}",
        ),
        get=(
            "those who reach {k} in {it}, by name",
            "the keys of {it} whose value does not fall short of {k}",
        ),
        ask=("who in {it} reaches {k}",),
        short=(
            "names, v ge {k}",
            "who's got {k}+",
        ),
    ),
    "keys_by_value_desc": More(
        do=(
            "say who is first, second, third and so on in {it}",
            "make the ranking of {it}, names only, most points on top",
            "name the products of {it} from the dearest to the cheapest",
            "list whoever is in {it} by falling score, the scores not shown",
            "order the names in {it} after their value, the greatest in front",
            "line the candidates of {it} up by votes, the winner leading",
            "give the keys of {it} by shrinking value",
            "rank the people in {it} by salary from the top, names alone",
        ),
        get=(
            "the order of finish in {it}, highest score first, as names",
            "the names in {it} from most to least",
            "the keys of {it} in falling order of their values",
        ),
        ask=(
            "in which order do the names of {it} come, by value from the top",
            "how are the keys of {it} ranked from high to low",
        ),
        short=(
            "rank names hi-lo",
            "keys by v desc",
        ),
    ),
    "low_stock": More(
        do=(
            "say what must be ordered again when {it} is the stock and fewer than {k} is too few, in alphabetical order",
            "write the shopping list: whatever {it} has less than {k} of, A to Z",
            "name the products of {it} that fall short of {k}, alphabetically",
            "list from the inventory {it} all whose amount is under {k}, the names sorted",
            "find what is running out in {it}, under {k} pieces left, by name from A to Z",
            "take the keys of {it} with value strictly inferior to {k} and put them in alphabetical order",
            "tell which names in {it} do not come up to {k}, sorted as in a dictionary",
            "collect the too scarce ones of {it}, that is below {k}, in ABC order",
        ),
        get=(
            "the reorder list from {it}, below {k} pieces, in alphabetical order",
            "the names in {it} short of {k}, alphabetically",
            "whatever {it} has fewer than {k} of, A to Z",
        ),
        ask=(
            "what is {it} running low on, under {k}, in alphabetical order",
            "which names of {it} miss {k}, from A to Z",
        ),
        short=(
            "names < {k}, a-z",
            "reorder list, under {k}, sorted",
        ),
    ),
    "who_passed": More(
        do=(
            "say who made it with the points in {it} when {k} suffices, in alphabetical order",
            "write the list of the successful ones in {it}, {k} or more, from A to Z",
            "name whoever in {it} does not stay under {k}, alphabetically",
            "take the keys of {it} with value superior or equal to {k} and put them in ABC order",
            "tell which pupils of {it} reach the pass mark {k}, the names sorted",
            "print the pass list of {it}, {k} being just enough, alphabetical",
            "collect the names that get to {k} in {it}, sorted as in a phone book",
            "find all in {it} with {k} at the least and sort them by name",
        ),
        get=(
            "the pass list of {it} at {k} or more, in alphabetical order",
            "the names in {it} that do not miss {k}, A to Z",
            "everyone in {it} having {k} or better, alphabetically",
        ),
        ask=(
            "who passed in {it} if {k} is enough, alphabetically",
            "which names of {it} attain {k}, from A to Z",
        ),
        short=(
            "passed (ge {k}), a-z",
            "names with {k}+, sorted",
        ),
    ),
    "top_keys": More(
        do=(
            "say who are the {k} best in {it}, the best first",
            "give the medals to {k} names of {it}, from the highest value down",
            "name the {k} best sellers of {it}, in falling order",
            "list the {k} who earn most according to {it}, without the sums, richest first",
            "take the ranking of {it} by value from above and cut behind place {k}",
            "find the {k} candidates of {it} with the most votes, the winner leading",
            "read from {it} the {k} names with the most, biggest first",
            "elect {k} keys of {it} by value, the largest leading",
        ),
        get=(
            "the {k} leaders of {it}, by name, leader first",
            "the {k} names on top of {it}, from the highest",
            "the first {k} of the ranking of {it} by falling value, names only",
        ),
        ask=(
            "who are the {k} best in {it}, best first",
            "which {k} products of {it} sell the most, in falling order",
        ),
        short=("best {k} by value, names",),
    ),
    "keys_grouped_by_value": More(
        do=(
            "say for every value in {it} who has it",
            "put together the names that have the same number in {it}, number to list of names",
            "group the pupils of {it} by mark, mark as key",
            "invert {it} without losing anybody: each value leads to all its keys",
            "build the preimages of {it}, value to keys",
            "collect under each price of {it} the products that cost so much",
            "let each value in {it} have the list of the keys sharing it",
            "turn {it} round with lists, so that equal values do not overwrite each other",
        ),
        get=(
            "the names of {it} by value, in lists",
            "a dict from mark to the pupils who got it in {it}",
            "the preimage of each value under {it}",
        ),
        ask=(
            "who shares which value in {it}, as value to list of names",
            "which keys belong to each value of {it}, as lists",
        ),
        short=(
            "v -> list of keys",
            "invert w/ lists",
        ),
    ),
    "basket_total": More(
        do=(
            "say what the basket {it} costs with the prices {o}, a product without price being free",
            "multiply each amount in {it} by the price that {o} has for it and add up, missing prices counting 0",
            "calculate the bill for the order {it} of product to count, the price list being {o}, unknown ones at 0",
            "go with {it} to the till where the prices are {o} and tell the sum, unpriced things for nothing",
            "value the inventory {it} at the unit prices {o}, 0 where a price lacks",
            "compute sum over k of {it} at k times {o} at k, an absent price being 0",
            "work out the invoice: quantities in {it}, prices in {o}, not listed means costs nothing",
            "match {it} with {o} by key, multiply and total, keys lacking in {o} giving 0",
        ),
        get=(
            "the bill for {it} by the price list {o}, unlisted products costing 0",
            "what the cart {it} comes to at the prices {o}, 0 for those not priced",
            "the worth of the stock {it} valued with {o}, missing prices as 0",
        ),
        ask=(
            "how much does one pay for {it} at the prices {o}, 0 for what is not on the list",
            "what does the order {it} cost with {o} as price list, unknown items being free",
        ),
        short=(
            "qty*price from {o}, sum, missing 0",
            "bill w/ prices {o}, unlisted free",
        ),
    ),
    "get_or_default": More(
        do=(
            "say what {it} has for {s}, and say {k} if it has nothing",
            "look {s} up in {it}, falling back on {k}",
            "tell the price of {s} in {it}, taking {k} where it is not listed",
            "read the setting {s} from {it} with {k} as the default",
            "fetch from {it} what belongs to {s} without failing: absent means {k}",
            "ask {it} for {s} and answer {k} when it does not know",
            "give what stands under {s} in {it}, and {k} in the contrary case",
            "find the stock of {s} in {it}, assuming {k} when it is not there",
        ),
        get=(
            "the value that {it} holds for {s}, in default of which {k}",
            "what stands in {it} beside {s}, {k} when there is no such key",
            "the entry {s} of {it}, or else {k}",
        ),
        ask=(
            "what does {it} say for {s}, {k} being the answer if it says nothing",
            "how much is {s} in {it}, or {k} without an entry",
        ),
        short=(
            "value of {s} or {k}",
            "{s}, dflt {k}",
        ),
    ),
    "get_value": More(
        do=(
            "say what {it} has for {s}, nothing meaning 0",
            "tell the votes of {s} in {it}, none being 0",
            "read off how many {s} there are in the inventory {it}, 0 if it is not listed",
            "look {s} up in {it} without failing: absent means 0",
            "ask {it} for {s} and answer 0 when it does not know",
            "fetch from {it} the number belonging to {s}, zero by default",
            "give what stands under {s} in {it}, and 0 in the contrary case",
            "find the salary of {s} in {it}, 0 for a stranger",
        ),
        get=(
            "the number beside {s} in {it}, zero when there is no such key",
            "the points of {s} according to {it}, 0 when not there",
            "what {it} holds for {s}, 0 otherwise",
        ),
        ask=(
            "how much does {s} have in {it}, 0 if unknown",
            "what stands under {s} in {it}, or 0",
        ),
        short=("{s}'s value, dflt 0",),
    ),
    "sum_at_least": More(
        do=(
            "add up in {it} only what reaches {k}",
            "count for the total of {it} the values from {k} on, the little ones not",
            "say how much the big orders in {it} bring, big being {k} or more",
            "do the addition of the values in {it} that are not inferior to {k}",
            "leave the amounts under {k} aside in {it} and sum what is left",
            "total {it} without the small fry below {k}",
            "put on one heap the values of {it} which do not fall short of {k}",
            "pay those salaries of {it} that are {k} or higher and tell the cost",
        ),
        get=(
            "the total of the values in {it} that get to {k}",
            "what the entries of {it} with {k} or more make together",
            "the sum over {it}, small values under {k} being disregarded",
        ),
        ask=(
            "how much do the values of {it} from {k} up make together",
            "what is the sum in {it} of all that is not under {k}",
        ),
        short=(
            "sum v ge {k}",
            "total of {k}+ entries",
        ),
    ),
    "total_of_keys": More(
        do=(
            "say what the things on {o} cost together with the price list {it}, not listed meaning 0",
            "add up in {it} the values of those named in {o}, a stranger giving 0",
            "go through the list {o}, look each one up in {it} and sum, 0 for what is not found",
            "pay the shopping list {o} at the prices {it}, unknown ones for nothing",
            "do the addition of {it} over the keys that {o} lists, missing ones being zero",
            "compute sum over k in {o} of {it} at k, where absent is 0",
            "tell how many points the team {o} has in {it} in all, players not found having 0",
            "take from {it} what belongs to each name of {o} and put it on one heap, nothing for unknown names",
        ),
        get=(
            "the sum of what {it} holds for the names in {o}, nothing held being 0",
            "the cost of the list {o} by the prices {it}, 0 for what is not in there",
            "what those on {o} have together in {it}, unknown ones having 0",
        ),
        ask=(
            "how much do the keys on {o} make together in {it}, unknown being 0",
            "what does the shopping list {o} cost at the prices {it}, 0 for unlisted things",
        ),
        short=(
            "sum d at k, k in {o}, missing 0",
            "total of just {o}, unknown=0",
        ),
    ),
    "podium": More(
        do=(
            "name the three best of {it} from gold to bronze with {s} in between",
            "write gold, silver and bronze of {it} in one text, parted by {s}",
            "take the three keys of {it} with the most and glue them with {s}, the first being the best",
            "announce the top three of {it} as one string, {s} between the names",
            "make a line of text from the 3 leaders of {it}, leader first, separator {s}",
            "rank {it} by falling value, cut behind place 3 and join the names by {s}",
            "list who won {it}, who came second and who third, in one string with {s}",
            "print the medal winners of {it} in order, {s} separating them",
        ),
        get=(
            "gold, silver and bronze of {it} as text with {s} between",
            "the 3 names leading {it}, best first, joined by {s}",
            "one string of the three top names in {it}, {s} as separator",
        ),
        ask=(
            "who are the top three of {it}, as one text with {s} in between",
            "which 3 names lead {it}, best first, glued by {s}",
        ),
        short=(
            "top3 joined by {s}",
            "gold{s}silver{s}bronze",
        ),
    ),
    "add_to_key": More(
        do=(
            "give {s} another {k} in {it}, who is not yet there beginning at 0",
            "book {k} on the account of {s} in {it}, opening it if need be, in a copy",
            "put {k} pieces more of {s} in the basket {it}, in a new dict",
            "let {s} have {k} votes more than before in {it}, none before meaning 0",
            "augment in {it} the value of {s} of {k}, an absent one being taken for zero",
            "note a delivery of {k} of {s} in the inventory {it}, as a new dict",
            "credit {s} with {k} points in {it}, with the original not touched",
            "return {it} but {s} has {k} more, and exactly {k} if it was missing",
        ),
        get=(
            "{it} after {s} got {k} on top, 0 being where it starts",
            "{it} with the count of {s} raised by {k}, created if lacking",
            "the standings {it} once {s} has scored {k} more, new names starting from 0",
        ),
        ask=(
            "how does {it} look after {k} more for {s}, new keys starting at 0",
            "what becomes of {it} if {s} gets {k} added, 0 being assumed where missing",
        ),
        short=(
            "{s} += {k} (copy)",
            "bump {s} by {k}, dflt 0",
        ),
    ),
    "set_key": More(
        do=(
            "write {k} behind {s} in {it}, whatever stood there, in a copy",
            "let {s} cost {k} from now on in the prices {it}, as a new dict",
            "give back {it} but {s} is {k}",
            "put {s} to {k} in {it}, making it if it lacks, the original not touched",
            "replace the value of {s} in {it} with {k}, or add it, in a new dict",
            "fix the entry {s} of {it} at {k}, the other entries as they are",
            "overwrite in a copy of {it} what {s} has by {k}",
            "record in {it} that {s} is now {k}, returning a new mapping",
        ),
        get=(
            "{it} where {s} now stands at {k}",
            "a version of {it} in which {s} has the value {k}",
            "{it} after correcting {s} to {k}",
        ),
        ask=(
            "how does {it} look with {s} at {k}",
            "what is {it} once {s} is put to {k}",
        ),
        short=("{s} := {k} (copy)",),
    ),
    "best_entry_text": More(
        do=(
            "write who leads {it} and with how much, like key=value",
            "announce the winner of {it} as name, equals sign and number, '' for nothing",
            "make the text name=number of the richest entry in {it}",
            "tell the best seller of {it} with its amount, in the form key=value",
            "print the top entry of {it} with an equals sign in the middle",
            "find the one with the most in {it} and show it as k=v",
            "give the record of {it} as text, holder=value, or empty text",
            "turn the maximal entry of {it} into a string with = between",
        ),
        get=(
            "the winner of {it} with his number, written key=value",
            "the top line of {it} in the form k=v",
            "the text name=value for whoever has most in {it}, '' if nobody",
        ),
        ask=(
            "who leads {it} and by what value, as 'key=value'",
            "what is the top entry of {it}, written with an equals sign",
        ),
        short=(
            "max as 'k=v'",
            "top entry k=v",
        ),
    ),
    "lines_text": More(
        do=(
            "print {it} one below the other, name, colon, blank and number",
            "make a text of {it} in which every key gets its own line, with a colon before the value",
            "write the shopping list {it} with a row per product, like milk: 2",
            "lay {it} out under each other as key: value",
            "show {it} in readable form, a line for each entry, in one string",
            "convert {it} in a string, each couple on its line with colon and space",
            "turn the scores {it} into a score sheet of text, name: points, a new line after each but the last",
            "dump {it} like a small yaml file without the final newline",
        ),
        get=(
            "{it} in text form, under each other as key: value",
            "the printed list of {it}, with a row name: number for each",
            "one string with a line k: v for every entry of {it}",
        ),
        ask=(
            "how does {it} read with one 'key: value' per line",
            "what is {it} as text, an entry per line with a colon",
        ),
        short=(
            "k: v per line",
            "dump as lines, colon",
        ),
    ),
    "query_string": More(
        do=(
            "write {it} as it stands behind the question mark of a web address, without encoding",
            "make of {it} the parameters of an url, k=v and k=v with & between",
            "glue every key of {it} to its value by an equals sign and these parts by ampersands",
            "turn the options {it} into text such as a=1&b=2",
            "convert {it} in a string for a GET request, nothing escaped",
            "chain the entries of {it} up with &, each as key=value",
            "put {it} into url form, equals inside the pairs and & between them",
            "serialise {it} as name=number parts divided by &",
        ),
        get=(
            "{it} in the form a=1&b=2",
            "the url parameters made of {it}",
            "the GET string for {it}, unescaped",
        ),
        ask=(
            "how does {it} look as part of a url, a=1&b=2",
            "what are the url parameters for {it}, with = and &",
        ),
        short=(
            "k=v&k=v",
            "url params",
        ),
    ),
    "leaderboard": More(
        do=(
            "rank the players of {it}, most points on top, who is level going by the alphabet",
            "name everyone in {it} from the best to the last, equal ones from A to Z",
            "make the table of the league from {it}: by falling points, then by name, names only",
            "order the keys of {it} by shrinking value and, where that is the same, alphabetically",
            "list the candidates of {it} after their votes, a tie being settled by the letters",
            "show who is where in {it}, high scores first, name order within the same score",
            "sort the names in {it} by minus value and then by name",
            "publish the result list of {it}, winner leading, draws in ABC order",
        ),
        get=(
            "the names in {it} by falling score, draws going alphabetically",
            "the league order of {it}, equal ones from A to Z",
            "the ranking from {it} of names alone, with ties by alphabet",
        ),
        ask=(
            "in what order are the names of {it}, by points downward and then by alphabet",
            "who is first, second and so on in {it}, ties by name",
        ),
        short=(
            "names by -v, then a-z",
            "ranking, ties a-z",
        ),
    ),
    "out_of_stock": More(
        do=(
            "say what the shop has none of any more, the stock being {it}, in alphabetical order",
            "name the products of {it} that are at zero, from A to Z",
            "list the sold out ones in {it}, sorted by name",
            "find whoever got no vote at all in {it}, a 0, and give the names alphabetically",
            "take the keys of {it} where the value is exactly nought and put them in ABC order",
            "tell for what {it} shows 0, the names sorted",
            "collect the empty shelves of {it}, amount 0, as sorted names",
            "write who in {it} went away with nothing, meaning 0, as in a phone book",
        ),
        get=(
            "the sold out products in {it}, alphabetically",
            "the names that stand at zero in {it}, A to Z",
            "whatever {it} has 0 of, in ABC order",
        ),
        ask=(
            "what is gone in {it}, count 0, from A to Z",
            "who has exactly 0 in {it}, alphabetically",
        ),
        short=(
            "v==0 names, a-z",
            "sold out, sorted",
        ),
    ),
    "merged_dicts": More(
        do=(
            "put {it} and {o} together, on conflict {o} being right",
            "lay {o} over {it} as settings over defaults",
            "bring {it} up to date with {o}, in a new dict",
            "let {o} correct and complete {it}",
            "copy {it} and write all of {o} on top of it",
            "unite {it} with {o} in one dict; where both know a key, take what {o} says",
            "overwrite the price list {it} with the new prices {o}, new products included",
            "take every key from {it} and {o}, preferring the value from {o}",
        ),
        get=("the union of {it} and {o}, where {o} prevails",),
        ask=(
            "what do {it} and {o} give when put together with {o} winning",
            "how does {it} look once {o} is written over it",
        ),
        short=(
            "d + {o}, {o} wins",
            "override w/ {o}",
        ),
    ),
    "raise_by_percent": More(
        do=(
            "give everyone on the payroll {it} {k} percent more, whole numbers by rounding",
            "make every product in {it} {k} percent dearer, the price rounded whole",
            "augment all values of {it} of {k} per cent and round to integer",
            "apply {k} % inflation on the prices {it}, names as they are, cents rounded away",
            "let what stands behind each key of {it} grow by {k} hundredths, rounded",
            "multiply the values of {it} with 1 plus {k} over 100, then round off to whole ones",
            "put {k} percent VAT on all of {it}, per product and rounded whole",
            "carry out a wage increase of {k} percent over {it}, rounding each",
        ),
        get=(
            "{it} after a {k} percent rise, rounded whole",
            "the price list {it} with {k} percent on top of each, as integers",
            "the new salaries from {it} with {k} percent more, in round units",
        ),
        ask=(
            "what do the things in {it} cost after {k} percent rise, in whole numbers",
            "how much does each in {it} have with {k} percent more, rounded",
        ),
        short=(
            "v +{k}%, round",
            "raise all {k}%, ints",
        ),
    ),
    "remove_key": More(
        do=(
            "strike {s} off {it}",
            "let {it} have no {s} any more, in a copy",
            "take the player {s} out of the scores {it}, if there",
            "forget what {it} knows of {s}",
            "give back {it} but not {s}",
            "keep all in {it} whose name is other than {s}",
            "cancel the entry {s} of {it}, and do nothing if it lacks",
            "put {s} back out of the basket {it}, leaving the rest",
        ),
        get=(
            "{it} with everybody but {s}",
            "the rest of {it} once {s} has gone",
            "{it} with no entry for {s}",
        ),
        ask=(
            "what remains of {it} if {s} leaves",
            "how does {it} look without that {s} is in it",
        ),
        short=("{s} out",),
    ),
    "rename_key": More(
        do=(
            "call {s} from now on {t} in {it}, its value and its place being kept",
            "let what {it} has under {s} stand under {t}",
            "correct in {it} the name {s} to {t}, the number not touched",
            "write {t} where {it} says {s} on the left",
            "replace the key {s} of {it} by {t}",
            "give the column {s} of the record {it} the title {t}",
            "move the value of {s} in {it} to the label {t} and lose the label {s}",
            "change how {s} is called in {it}: {t} it shall be",
        ),
        get=(
            "{it} in which {s} goes by the name of {t}",
            "{it} with the label {t} instead of {s}",
            "{it} after {s} became {t}",
        ),
        ask=(
            "how does {it} look when {s} is called {t}",
            "what is {it} with {t} as the new name of {s}",
        ),
        short=(
            "key {s} => {t}",
            "{s} now {t}",
        ),
    ),
    "winner_or_tie": More(
        do=(
            "say who won {it}, and 'tie' if nobody did alone",
            "tell the name with the most votes in {it}, but 'tie' when the top is shared",
            "find the one sole leader of {it} or answer 'tie'",
            "decide the match {it}: the best one's name, a draw at the top giving 'tie'",
            "name whoever in {it} has more than all the others, 'tie' in the case of equal firsts",
            "return the clear winner of the points {it}, and without a clear one the text 'tie'",
            "determine the unique arg max of {it}, 'tie' when it is not unique",
            "announce the champion of {it} unless two or more are level on top, then 'tie'",
        ),
        get=(
            "the lone winner of {it} or 'tie'",
            "the name on top of {it}, 'tie' for a shared top",
            "the outcome of {it}: winner's name or 'tie'",
        ),
        ask=(
            "who is alone on top in {it}, or is it 'tie'",
            "who won {it}, a shared first place being 'tie'",
        ),
        short=(
            "winner, else 'tie'",
            "unique max key or 'tie'",
        ),
    ),
    "rows_per_name": More(
        do=(
            "say how many times each name comes in {it}",
            "count for everyone in {it} his rows, what the numbers are does not matter",
            "tell per customer the number of orders in {it}",
            "make the tally of the names in {it}",
            "do the counting of the rows of {it} by name",
            "find how often each city reported in {it}",
            "note for each name in the couples {it} how frequently it stands in front",
            "count the laps of each driver in {it}",
        ),
        get=(
            "the number of rows by name in {it}",
            "how many orders each customer has in {it}, as a dict",
            "the frequency of each name in {it}",
        ),
        ask=(
            "how many rows does every name have in {it}",
            "how often is each name present in {it}",
        ),
        short=(
            "count by name",
            "name -> # rows",
        ),
    ),
    "totals_by_name": More(
        do=(
            "say how much each name has in {it} all together",
            "sum {it} per name",
            "tell what every customer spent according to {it}, one total per customer",
            "put together the rows of {it} with the same name by adding their numbers",
            "make the subtotals of {it}, one by name",
            "condense {it} so that each name comes once with all its amounts added",
            "do the addition of the numbers from {it}, name by name, in a dict",
            "keep accounts: name to total from the bookings {it}",
        ),
        get=(
            "the subtotals of {it} per name",
            "the points of each player, from the single results {it} added",
        ),
        ask=(
            "how much does each name make in {it} in total",
            "what is the total per customer in {it}",
        ),
        short=("sum by name",),
    ),
    "average_per_name": More(
        do=(
            "say how much each name has on average in {it}, to two decimals",
            "calculate the mean by city for the readings {it}, with two decimals",
            "give every pupil in {it} the average of his marks, rounded to 2 places",
            "group {it} by name and make the media of each group, two places after the point",
            "condense {it} so that each name comes once, with the mean of its numbers to 2 decimals",
            "tell per driver the average lap in {it}, rounded to hundredths",
            "average {it} name by name, in a dict, with rounding to two decimals",
            "work out for each name in the rows {it} its sum over its count, to hundredths",
        ),
        get=(
            "the mean by name in {it}, two decimals",
            "the report mark per pupil from {it}, rounded to 2 places",
            "a dict of name to average of its numbers in {it}, to hundredths",
        ),
        ask=(
            "how much is it on average for each name in {it}, to two decimals",
            "what is the mean per city in {it}, rounded to hundredths",
        ),
        short=(
            "mean by name, 2 dp",
            "groupby name, avg .2",
        ),
    ),
    "best_per_name": More(
        do=(
            "say for every name the highest that {it} has for it",
            "give each player his record out of the results {it}",
            "keep of {it} only the best of everybody, name to number",
            "tell per city the hottest reading in {it}",
            "group {it} by name and retain of each group the maximum",
            "condense {it} so that each name comes once, with its greatest number",
            "note the personal best of each one in {it}",
            "do max by name for the rows {it}",
        ),
        get=(
            "the maximum by name in {it}",
            "the personal records from {it}",
            "each name with its top number out of {it}, in a dict",
        ),
        ask=(
            "what is the best of each name in {it}",
            "how high did everyone get in {it}, per name",
        ),
        short=(
            "max by name",
            "name -> best",
        ),
    ),
    "pairs_to_dict": More(
        do=(
            "make {it} such that one can look a number up by its name",
            "let the first of each couple in {it} be the key and the second be the value",
            "convert the list {it} of couples in a mapping, a later one overwriting",
            "build of {it} the dict with name to number",
            "load the rows {it} into a dictionary, the last row of a name winning",
            "put {it} into the form of a dict",
            "read every pair in {it} as key and value",
            "transform {it} from list of two-element rows to lookup table",
        ),
        get=(
            "{it} in the shape of a dict",
            "the mapping that the couples {it} describe",
            "the lookup table name to number from {it}",
        ),
        ask=(
            "which mapping do the couples in {it} describe",
            "what is {it} as a lookup table",
        ),
        short=(
            "pairs => dict",
            "to k: v",
        ),
    ),
    "total_of_name": More(
        do=(
            "say how much {s} has in {it} in total",
            "add up what belongs to {s} in {it}",
            "tell what the customer {s} spent according to the rows {it}",
            "take of {it} only the rows of {s} and make the sum",
            "do the addition of the numbers beside {s} in {it}",
            "find the balance of {s} from the bookings {it}",
            "work out sum of n over the couples with first member {s} in {it}",
            "ignore in {it} all others than {s} and total the numbers",
        ),
        get=(
            "the total for {s} in {it}",
            "everything that {it} books under {s}, added",
            "the points of {s} over all of {it}",
        ),
        ask=(
            "how much does {s} make in {it} all together",
            "what did {s} spend in {it} in sum",
        ),
        short=(
            "sum of {s}'s rows",
            "total {s}",
        ),
    ),
    "pairs_by_number": More(
        do=(
            "put the rows of {it} in row by their number, the least in front",
            "order the couples {it} after their second member, climbing",
            "rank the results {it} from the lowest to the highest, name and number",
            "sort {it} on the number and not on the name, small ones first",
            "arrange {it} from the cheapest to the dearest, the pairs whole",
            "line up the times in {it} with the fastest on top, each with its name",
            "let {it} run from its smallest number to its biggest, names going along",
            "sort the table {it} by the right column, growing",
        ),
        get=(
            "{it} by climbing number",
            "the couples of {it} with the small numbers in front",
            "the results {it} from low to high, with names",
        ),
        ask=(
            "how does {it} look when ordered by number, going up",
            "what are the couples of {it} from the least number on",
        ),
        short=(
            "by num, low-high",
            "pairs asc on 2nd",
        ),
    ),
    "pairs_by_number_desc": More(
        do=(
            "put the rows of {it} in row by their number, the greatest in front",
            "order the couples {it} after their second member, falling",
            "rank the results {it} from the highest to the lowest, name and number",
            "sort {it} on the number and not on the name, big ones first",
            "arrange {it} from the dearest to the cheapest, the pairs whole",
            "make the high score list of {it}, names with points, best on top",
            "let {it} run from its biggest number to its smallest, names going along",
            "sort the table {it} by the right column, shrinking",
        ),
        get=(
            "{it} by falling number",
            "the couples of {it} with the big numbers in front",
            "the results {it} from high to low, with names",
        ),
        ask=(
            "how does {it} look when ordered by number, going down",
            "what are the couples of {it} from the greatest number on",
        ),
        short=(
            "by num, high-low",
            "pairs desc on 2nd",
        ),
    ),
    "shares_of_total": More(
        do=(
            "say which part of the whole each one in {it} has, as a number with two decimals",
            "divide every value of {it} by the sum of all, to 2 places",
            "turn the votes {it} into vote shares between 0 and 1, rounded to hundredths",
            "normalise {it} such that the values make 1 together up to rounding to two decimals",
            "tell how big the slice of each key in {it} is of the pie, as a fraction to 2 decimals",
            "express each number in {it} as a fraction of their total, with two decimals",
            "calculate for {it} the value by total of every key, rounded to hundredths",
            "make from the amounts in {it} proportions, two places after the point",
        ),
        get=(
            "the fraction of the total by key in {it}, two decimals",
            "the vote shares from {it}, 0 to 1, to hundredths",
            "each slice of the pie {it}, as v over total with 2 decimals",
        ),
        ask=(
            "what fraction of the whole does each key have in {it}, to two decimals",
            "how big is everyone's part in {it}, between 0 and 1, to hundredths",
        ),
        short=(
            "v/total, 2 dp",
            "shares 0..1",
        ),
    ),
    "sort_by_key": More(
        do=(
            "put the entries of {it} in row by name, from A to Z",
            "order {it} like a phone book",
            "arrange {it} alphabetically, each name with its number",
            "let the dict {it} begin with the first name by alphabet",
            "sort {it} on what stands on the left of the colon",
            "bring the names in {it} in ABC order, the values going along",
            "rebuild the dict {it} with climbing keys",
            "list the stock {it} by product name, as a dict",
        ),
        get=(
            "{it} in the order of the alphabet",
            "the dict {it} with its keys from A to Z",
            "{it} as in a phone book",
        ),
        ask=(
            "how does {it} look in ABC order of the names",
            "what is the dict {it} from A to Z",
        ),
        short=("keys sorted, dict kept",),
    ),
    "drop_zero_values": More(
        do=(
            "let fall from {it} whoever has nothing, that is 0",
            "clear the inventory {it} of products that are sold out, amount 0",
            "keep in {it} just what is different from nought",
            "take the empty lines of the basket {it} out, quantity 0",
            "suppress in {it} the keys with value equal to zero",
            "leave in {it} every entry, negative ones also, but not the zeros",
            "forget in {it} the candidates with no vote, a 0",
            "rid {it} of all that is worth 0",
        ),
        get=(
            "{it} where no value is nought",
            "the part of {it} with something in it, i.e. not 0",
            "{it} purged of its zeros",
        ),
        ask=(
            "what remains of {it} without the zeros",
            "which entries of {it} are something else than 0",
        ),
        short=(
            "v != 0 only",
            "0s out of dict",
        ),
    ),
    "count_at_least": More(
        do=(
            "say how many in {it} got to {k}",
            "count the pupils of {it} who passed with {k} or more",
            "tell the number of keys in {it} whose value is not under {k}",
            "do the counting of the entries superior or equal to {k} in {it}",
            "find for how many products {it} has {k} pieces or more",
            "determine the quantity of people in {it} that earn {k} at the minimum",
            "see how many candidates of {it} take the hurdle of {k} votes",
            "leave out of {it} all below {k} and count who stays",
        ),
        get=(
            "how many in {it} do not miss {k}",
            "the count of entries at {k} or over in {it}",
            "the number of those who reach {k} in {it}",
        ),
        ask=(
            "how many of {it} reach {k}",
            "for how many keys does {it} have {k} or more",
        ),
        short=(
            "# v ge {k}",
            "cnt of {k}+",
        ),
    ),
    "count_above": More(
        do=(
            "say how many in {it} got over {k}",
            "count the people of {it} who earn strictly more than {k}",
            "tell the number of keys in {it} whose value surpasses {k}",
            "do the counting of the entries strictly superior to {k} in {it}",
            "find for how many products {it} has more than {k} pieces",
            "see how many candidates of {it} have votes beyond {k}",
            "leave out of {it} all up to {k} inclusive and count who stays",
            "determine how many prices in the list {it} exceed {k}",
        ),
        get=(
            "how many in {it} go past {k}",
            "the count of names in {it} lying over {k}",
            "the number of those who beat {k} in {it}",
        ),
        ask=(
            "how many of {it} surpass {k}",
            "for how many keys does {it} have more than {k}",
        ),
        short=(
            "# v gt {k}",
            "cnt past {k}",
        ),
    ),
    "max_value": More(
        do=(
            "say how much the best in {it} has, not who",
            "tell the highest price on the price list {it}",
            "find how much the top earner in {it} gets",
            "look for the most high number on the right side of {it}",
            "determine the max over k of d at k in {it}, 0 for an empty dict",
            "give the record score of {it} without the name",
            "climb to the biggest value in {it} and return it",
            "see what amount in {it} no other surpasses",
        ),
        get=(
            "the winning score in {it}",
            "the top salary in {it}",
            "the peak among what {it} has for its keys",
        ),
        ask=(
            "how much does the top one in {it} have",
            "how high is the highest score in {it}",
        ),
        short=(
            "max v",
            "top score, no name",
        ),
    ),
    "rank_of_key": More(
        do=(
            "say on which place {s} is in {it}, the most being place 1",
            "tell how {s} did in {it}, as a position, the highest score being first",
            "count how many in {it} are better than {s} and add one",
            "find the place of {s} in the ranking by falling value of {it}",
            "determine which rank {s} takes in the election {it}, 1 for the most votes",
            "look where {s} stands in the league {it}, the top being 1",
            "give 1 plus the number of those in {it} who beat {s}",
            "work out the finishing position of {s} from the points {it}, highest first",
        ),
        get=(
            "the place of {s} in {it}, 1 being the top",
            "the position that {s} takes by value in {it}, from the highest",
            "one more than how many beat {s} in {it}",
        ),
        ask=(
            "at which place is {s} in {it}, the highest being first",
            "how many are before {s} in {it} by value, plus one",
        ),
        short=(
            "place of {s}",
            "rank {s}, 1 = top",
        ),
    ),
    "joint_winners": More(
        do=(
            "say who won {it}, all of them if several are level",
            "name everybody in {it} with whom no one has more",
            "give the list of those who share the top of {it}",
            "find all keys of {it} where the value is the maximum",
            "list the dearest product or products of {it}",
            "determine the set of arg max of {it}, as a list",
            "tell who in {it} has got the highest score, equals not being forgotten",
            "collect the names in {it} which attain the best value",
        ),
        get=(
            "everyone at the top of {it}",
            "the names in {it} tied for first",
            "the complete list of winners of {it}",
        ),
        ask=(
            "who all have the highest value in {it}",
            "who is on the first place in {it}, ties included",
        ),
        short=(
            "all argmax keys",
            "winners, ties incl.",
        ),
    ),
    "dict_keys": More(
        do=(
            "say who is in {it}, without the numbers",
            "read off the left side of {it} as a list",
            "name all that {it} knows",
            "forget the values of {it} and list the rest",
            "take from the basket {it} just the product names",
            "list under which names {it} can be asked",
            "give the domain of the mapping {it}, as a list",
            "write down the names in {it}, in their order",
        ),
        get=(
            "the left side of {it}",
            "the names that {it} has an entry for",
            "the domain of {it} as a list",
        ),
        ask=("what names are there in {it}",),
        short=(
            "k only",
            "just names",
        ),
    ),
    "dict_values": More(
        do=(
            "say what numbers are in {it}, without the names",
            "read off the right side of {it} as a list",
            "forget the keys of {it} and list the rest",
            "take from the payroll {it} just the sums, not the people",
            "list what {it} gives for its keys, in their order, repeats kept",
            "write down the amounts in {it} one after the other",
            "make {it} anonymous: the numbers alone in a list",
            "strip the names off {it}",
        ),
        get=(
            "the right side of {it}",
            "the numbers in {it} with their names forgotten",
            "what {it} maps its keys to, as a list with repeats",
        ),
        ask=(
            "what numbers are there in {it}",
            "which amounts does {it} hold, names aside",
        ),
        short=(
            "v only",
            "just the nums",
        ),
    ),
    "pick_keys": More(
        do=(
            "take from {it} only what {o} asks for, in the order in which it asks",
            "cut {it} down to the columns {o}, sequence as in {o}",
            "give the entries of {it} for the names on {o}, one not found being skipped",
            "look each one of {o} up in {it} and keep what is found, as a dict",
            "restrict {it} to {o}, arranged like {o}",
            "show of the price list {it} the products on {o}, in the order of {o}, unknown ones left out",
            "select the fields {o} out of the record {it}, in same sequence as {o}",
            "let only those in {it} stay whom {o} lists, lined up as {o} has them",
        ),
        get=(
            "the part of {it} that {o} asks for, in the order of {o}",
            "{it} reduced to the names {o}, lined up like {o}",
            "the columns {o} of {it}, missing ones skipped, in order of {o}",
        ),
        ask=(
            "what does {it} hold for those on {o}, as a dict in the order of {o}",
            "how does {it} look cut down to {o}, arranged as {o} is",
        ),
        short=(
            "cols {o} only",
            "subset by {o}, its order",
        ),
    ),
    "missing_keys": More(
        do=(
            "say which ones on {o} are not known to {it}",
            "check whether {it} has all that {o} wants and list what lacks",
            "go through {o} and write down what one does not find as a key in {it}",
            "tell which products of the shopping list {o} are not on the price list {it}",
            "list from {o} the fields that the record {it} fails to have",
            "give of {o} all for which {it} has no entry",
            "find the required settings {o} that are absent from {it}",
            "leave of {o} only what has no key in {it}",
        ),
        get=(
            "what {o} asks for and {it} does not have",
            "the names of {o} unknown to {it}",
            "the absent ones among {o}, as far as {it} goes",
        ),
        ask=(
            "which of {o} have no entry in {it}",
            "what is {it} still lacking from {o}",
        ),
        short=(
            "{o} minus keys",
            "absent from dict, of {o}",
        ),
    ),
    "split_pass_fail": More(
        do=(
            "say in a dict who of {it} passed, under 'pass', and who did not, under 'fail', {k} being enough",
            "divide the names in {it} in two camps 'pass' and 'fail' at {k}, {k} itself passing",
            "put under 'pass' the keys of {it} that reach {k} and under 'fail' those that miss it",
            "sort the pupils of {it} into two lists, 'fail' below {k}, 'pass' otherwise",
            "give the exam result of {it}, names only, 'pass' from {k} on and 'fail' under",
            "make a dict with two lists from {it}: 'pass' for {k} or more, 'fail' for less",
            "file every name in {it} under 'fail' unless its value gets to {k}, then under 'pass'",
            "separate those in {it} who attain {k} from those who do not, as 'pass' and 'fail'",
        ),
        get=(
            "the names in {it} parted at {k} into 'pass' and 'fail', {k} passing",
            "the two lists 'pass' and 'fail' from {it} with {k} as the mark to reach",
            "a dict of who in {it} reached {k}, 'pass', and who missed it, 'fail'",
        ),
        ask=(
            "who of {it} goes under 'pass' with {k} or more and who under 'fail'",
            "how are the names in {it} divided into 'pass', from {k} on, and 'fail'",
        ),
        short=(
            "pass: ge {k}, fail: rest",
            "split names at {k} pass/fail",
        ),
    ),
    "multiply_values": More(
        do=(
            "make everything in {it} {k} times as much",
            "cook {it} for {k} times the guests",
            "send each value v of {it} to {k} times v",
            "order the basket {it} {k} times over",
            "let what stands behind each key in {it} be taken {k} times",
            "scale the dict {it} with {k}",
            "convert the prices {it} at a rate of {k}, names untouched",
            "multiply the right side of {it} by {k}, the left side as it was",
        ),
        get=(
            "{it} with {k} times as much of each",
            "the recipe {it} scaled by {k}",
            "the amounts of {it}, each {k}-fold, by key",
        ),
        ask=(
            "how much is there of each in {k} times {it}",
            "what does {it} become with all values taken {k} times",
        ),
        short=(
            "v*{k}",
            "scale vals by {k}",
        ),
    ),
    "add_to_values": More(
        do=(
            "give everyone in {it} {k} more",
            "make every product in {it} dearer by {k}",
            "augment all the values in {it} of {k}",
            "send each value v of {it} to v plus {k}",
            "put {k} bonus points on each name in {it}",
            "shift the right side of {it} up by {k}",
            "restock: {k} pieces more of each product in {it}",
            "raise all salaries in {it} by the fixed amount {k}",
        ),
        get=(
            "{it} with {k} extra for each",
            "the payroll {it} after a rise of {k} for all",
            "the dict {it} whose values are v + {k}",
        ),
        ask=(
            "how much has everyone in {it} with {k} more",
            "what does {it} become if each value grows by {k}",
        ),
        short=(
            "v+{k}",
            "{k} more for each key",
        ),
    ),
}

GRIDS: dict[str, More] = {
    "flattened": More(
        do=(
            "pour all the rows of {it} into one list",
            "forget the nesting in {it}, the numbers staying in same sequence",
            "read {it} like a page, line after line, and write all in one list",
            "put the guests from every table of {it} in a single queue, table by table",
            "hang the inner lists of {it} one behind the other",
            "unpack the batches {it} to one long row of readings",
            "take the walls between the sublists of {it} away",
            "make from the two levels of {it} one level",
        ),
        get=(
            "all the numbers of {it} in a single list, row after row",
            "{it} without inner brackets",
            "the concatenation of all rows of {it}",
        ),
        ask=(
            "what is {it} written as one list",
            "which numbers come when one reads {it} row by row",
        ),
        short=("2d -> 1d",),
    ),
    "transposed": More(
        do=(
            "let the columns of {it} be the rows and the rows the columns",
            "send cell i, j of {it} to j, i",
            "regroup the readings {it}, from one list per day to one list per hour slot",
            "make of a list per player in {it} a list per round",
            "write the columns of {it} one under the other as rows",
            "form the transpose of the matrix {it}",
            "interchange the two axes of {it}",
            "take from {it} all first cells as a row, then all second cells, and so on",
        ),
        get=(
            "{it} seen by columns",
            "the matrix A^T for A being {it}",
            "the table {it} with its two directions exchanged",
        ),
        ask=(
            "what is {it} with lines as columns",
            "how does {it} look when row and column change roles",
        ),
        short=(
            "A^T",
            "cols as rows",
        ),
    ),
    "row_sums": More(
        do=(
            "say how many points each player has, {it} being one list per player",
            "add the numbers in every inner list of {it}, one result for each",
            "make the line totals of the table {it}",
            "compute for all i the sum over j of a_ij in {it}",
            "tell for each basket of prices in {it} what one pays",
            "do the addition line by line in {it}",
            "multiply the matrix {it} with the vector of ones",
            "condense every batch in {it} to its sum",
        ),
        get=(
            "the points of each player, {it} having a list per player",
            "the sum over j of a_ij for each row i of {it}",
            "the bill for every list in {it}",
        ),
        ask=(
            "how much does each line of {it} make",
            "what are the totals of {it} across",
        ),
        short=(
            "sum each line",
            "row tots",
        ),
    ),
    "column_sums": More(
        do=(
            "say how much was scored in each round, {it} being one list per player",
            "add {it} downwards, column by column",
            "make the foot line of the table {it}, with the total of every column",
            "compute for all j the sum over i of a_ij in {it}",
            "put the rows of {it} on top of each other by adding what is at the same place",
            "do the addition of {it} vertically",
            "sum the vectors in {it} component by component",
            "tell what each column of {it} comes to, left to right",
        ),
        get=(
            "the vertical totals of {it}",
            "the vector sum of all the rows in {it}",
            "the sum over i of a_ij for each column j of {it}",
        ),
        ask=(
            "how much does each column of {it} make",
            "what stands under {it} when the columns are added",
        ),
        short=(
            "sum downwards",
            "col tots",
        ),
    ),
    "best_row_index": More(
        do=(
            "say which player won by points, as an index from 0, {it} being one list per player",
            "find the place of the richest row in {it}, by sum, the first of equals",
            "tell the number of the table in {it} with the greatest total, counted from 0",
            "look on which line of {it} the addition gives most and return the line index, -1 without lines",
            "determine the arg max over i of the sum of row i in {it}, first on a tie",
            "point to the inner list of {it} that is worth most in total, by position",
            "compare the row totals of {it} and return the index of the highest",
            "name by zero-based index the best day, given {it} with the sales of a day in each row",
        ),
        get=(
            "the index of the winner by total in {it}",
            "the place from 0 of the row with the most points in {it}",
            "arg max of the row totals of {it}, -1 if there are no rows",
        ),
        ask=(
            "at which index is the row of {it} with the highest total",
            "which player in {it}, by index, has the most points together",
        ),
        short=(
            "argmax row sum",
            "idx of richest row",
        ),
    ),
    "best_row": More(
        do=(
            "say with which numbers the winner won, {it} being one list per player, most points winning",
            "give the inner list of {it} that is worth most in total",
            "find the richest row of {it} by addition and return it as a whole",
            "look which line of {it} has the greatest sum and hand over this line",
            "compare the totals of the rows in {it} and return the row of the highest, the first on a tie",
            "return the basket of {it} that costs most, with its prices",
            "take out of {it} the list whose addition no other one exceeds",
            "pick from the batches {it} the one with the biggest total",
        ),
        get=(
            "the row of {it} that beats the others in sum",
            "the dearest basket in {it}, as a list",
            "the winner's list from {it}, the total deciding",
        ),
        ask=(
            "which row of {it} makes most in total",
            "what numbers are in the row of {it} with the greatest addition",
        ),
        short=(
            "row w/ max sum",
            "richest row",
        ),
    ),
    "diagonal_sum": More(
        do=(
            "add in {it} what stands at 0,0 then 1,1 then 2,2 and so on",
            "go down {it} like a stair from the top left and sum up on the way",
            "take of row i of {it} its element i and make the addition of all these",
            "work out the sum over i of a_ii in {it}",
            "total the cells of {it} whose row number is their column number",
            "sum {it} on the line from the upper left corner toward the lower right",
            "count together the first of the first row in {it}, the second of the second and so on",
        ),
        get=(
            "the trace of {it}",
            "the sum over i of a_ii for {it}",
            "the addition of the descending diagonal in {it}, from the top left",
        ),
        ask=(
            "how much is a_00 + a_11 + a_22 and so on in {it}",
            "what is the trace of {it}",
        ),
        short=(
            "tr(A)",
            "sum a_ii",
        ),
    ),
    "main_diagonal": More(
        do=(
            "take of row i of {it} its element number i",
            "go down {it} like a stair from the top left and note the numbers",
            "read off a_00, a_11, a_22 and so on in {it}",
            "list the cells of {it} whose row number is their column number",
            "cross {it} from the upper left corner toward the lower right and collect",
            "pick the first of the first row in {it}, the second of the second and so on",
            "extract from the matrix {it} all a_ii",
            "keep of each row in {it} only the cell on the descending diagonal",
        ),
        get=(
            "the a_ii of the matrix {it}",
            "the descending diagonal of {it} starting at the top left",
            "the cells i, i of {it}",
        ),
        ask=(
            "which numbers stand at equal row and column index in {it}",
            "what is on the way from the top left of {it} diagonally down",
        ),
        short=(
            "a_ii",
            "diag, top left down",
        ),
    ),
    "drop_empty_rows": More(
        do=(
            "take the rows with nothing in them out of {it}",
            "let only those lists of {it} stay which contain something",
            "clear away the tables of {it} at which no guest sits",
            "suppress in {it} the lines of length zero",
            "forget the players in {it} who never played, their list being empty",
            "reject every void batch in {it}",
            "keep each inner list of {it} unless it is empty",
            "clean {it} of blank rows",
        ),
        get=(
            "the non-void rows of {it}",
            "the lists in {it} which hold at least one number",
            "{it} without that an empty list figures in it",
        ),
        ask=(
            "which rows of {it} have something in them",
            "what remains of {it} without its void lists",
        ),
        short=(
            "empties out",
            "rows w/ len > 0",
        ),
    ),
    "column_values": More(
        do=(
            "take the element with index {k} of each row in {it}, too short rows being skipped",
            "read {it} vertically at index {k}",
            "collect what all the players in {it} did in round {k}, rounds counted from 0",
            "make a list of the numbers at place {k} of the inner lists in {it}, place 0 being the first, short ones left aside",
            "cut column {k} out of {it} and return it as a list, columns numbered from 0",
            "note for each row of {it} its number at index {k} if it has one",
            "project {it} on the coordinate {k}, from 0",
            "get from every line of {it} that is long enough the value under index {k}",
        ),
        get=(
            "the vertical slice of {it} at index {k}",
            "everybody's value in {it} for round {k}, from 0",
            "the elements at index {k} over all rows of {it} that reach so far",
        ),
        ask=(
            "which numbers stand at index {k} in the rows of {it}",
            "what does column {k} of {it} contain, the first being 0",
        ),
        short=("r at {k} per row, if there",),
    ),
    "row_sizes": More(
        do=(
            "say how many guests sit at each table of {it}",
            "count the numbers in every inner list of {it}",
            "measure each line of {it} by its quantity of cells",
            "give for all batches in {it} how many readings they hold",
            "tell the size of every list in {it}, in order",
            "note how many rounds each player in {it} has played, a list being a player",
            "do the counting line by line in {it}",
            "replace every row of {it} with its element count",
        ),
        get=(
            "the quantity of cells in each line of {it}",
            "the number of guests per table in {it}",
            "the sizes of the batches in {it}",
        ),
        ask=("how long is every list in {it}",),
        short=(
            "len each row",
            "sizes",
        ),
    ),
    "grid_sum": More(
        do=(
            "find out what all the cells of {it} are worth together",
            "add up {it} completely, across all rows",
            "put the numbers of all the players in {it} on one heap and say how big it is",
            "compute the double sum over i and j of a_ij for {it}",
            "do the addition of every number in every list of {it}",
            "total all the batches of {it} into one figure",
            "make of the whole table {it} one number, through adding",
            "pay all the baskets of {it} together",
        ),
        get=(
            "the overall total of the table {it}",
            "the double sum over i and j of a_ij in {it}",
            "what all rows of {it} make together",
        ),
        ask=(
            "how much is the whole of {it} together",
            "what do all the cells in {it} add up to",
        ),
        short=(
            "sum of everything",
            "grand total 2d",
        ),
    ),
    "largest_row_sum": More(
        do=(
            "say how many points the winner has, {it} being one list per player",
            "find how much the richest row of {it} makes",
            "tell what the dearest basket in {it} costs, a basket being a list of prices",
            "maximise over i the sum of row i in {it}, 0 without rows",
            "add every line of {it} and return only the highest result",
            "determine the record daily total in {it}, one row per day",
            "give the greatest of the line totals of {it}",
            "look for the most one gets by adding a single row of {it}",
        ),
        get=(
            "the winning total among the rows of {it}",
            "the max over i of the sum over j of a_ij in {it}",
            "the sum of the richest row in {it}",
        ),
        ask=(
            "how many points has the best row of {it} in total",
            "what is the highest line total in {it}",
        ),
        short=(
            "max row tot",
            "best total of a line",
        ),
    ),
    "number_of_rows": More(
        do=(
            "say how many players there are, {it} having one list per player",
            "tell the quantity of lines in the table {it}",
            "find how many tables {it} sets up, not how many guests",
            "determine the height of {it}",
            "give the first dimension of the matrix {it}",
            "do the counting of the batches in {it}",
            "measure {it} from top to bottom in rows",
        ),
        get=(
            "the height of the table {it}",
            "the quantity of lists inside {it}",
            "the number of batches {it} is made of",
        ),
        ask=(
            "how high is {it}, in rows",
            "how many lists does {it} have inside",
        ),
        short=(
            "# lines",
            "height",
        ),
    ),
    "grid_maximum": More(
        do=(
            "find the record over all the lists in {it}",
            "look for the most high cell of {it}",
            "tell the top reading of all batches in {it}",
            "maximise a_ij over all i and j in {it}",
            "search the whole map {it} for the highest spot and return its height",
            "give the number that nothing else in any row of {it} exceeds",
            "determine the best single result of any player in {it}",
            "climb to the peak of {it}, wherever it is, and say how high it is",
        ),
        get=(
            "the peak of the whole table {it}",
            "the max over i and j of a_ij in {it}",
            "the best single result in all rows of {it}",
        ),
        ask=(
            "how high does {it} go in any cell",
            "what is the biggest of all in any list of {it}",
        ),
        short=("peak cell value",),
    ),
    "lowest_cell": More(
        do=(
            "find the least over all the lists in {it}",
            "look for the most low cell of {it}",
            "tell the coldest reading of all batches in {it}",
            "minimise a_ij over all i and j in {it}",
            "search the whole map {it} for the deepest spot and return its height",
            "give the number that nothing else in any row of {it} undercuts",
            "determine the worst single result of any player in {it}",
            "go through every row of {it} and keep the overall least number",
        ),
        get=(
            "the bottom of the whole table {it}",
            "the min over i and j of a_ij in {it}",
            "the worst single result in all rows of {it}",
        ),
        ask=(
            "how low does {it} go in any cell",
            "what is the littlest of all in any list of {it}",
        ),
        short=(
            "overall min",
            "deepest cell value",
        ),
    ),
    "grid_average": More(
        do=(
            "add all the cells of {it} and divide by how many there are",
            "make the mean over the whole table {it}",
            "calculate the media of all readings in all batches of {it}",
            "share out everything in {it} evenly over its cells and say what each gets",
            "treat {it} as one big list and average it",
            "compute the mean of a_ij over all i and j in {it}, 0.0 with no cell",
            "tell how high the map {it} is on average",
            "find the overall mean mark, {it} being one list of marks per pupil and each mark counting the same",
        ),
        get=(
            "the mean over every cell of {it}",
            "the mean of all a_ij in {it}",
            "the average reading over all the batches {it}, each reading counting the same",
        ),
        ask=(
            "how much is a cell of {it} on average",
            "what is the mean of the whole of {it}",
        ),
        short=(
            "mean of everything",
            "avg over cells",
        ),
    ),
    "row_maxima": More(
        do=(
            "say the best result of each player, {it} being one list per player",
            "find for every line of {it} its most high number, 0 for a void one",
            "compute for all i the max over j of a_ij in {it}",
            "keep of each batch in {it} the top reading only",
            "tell how hot it got each day at most, {it} having a day per row",
            "replace every inner list of {it} by its record",
            "note the dearest price of each basket in {it}",
            "give one peak per row of {it}, top to bottom",
        ),
        get=(
            "the record of each player in {it}",
            "the max over j of a_ij per row i of {it}",
            "the peaks of the rows in {it}, 0 for nothing",
        ),
        ask=("what is the best in every list of {it}",),
        short=(
            "max each row",
            "row peaks",
        ),
    ),
    "row_lows": More(
        do=(
            "say the worst result of each player, {it} being one list per player",
            "find for every line of {it} its most low number, 0 for a void one",
            "compute for all i the min over j of a_ij in {it}",
            "keep of each batch in {it} the bottom reading only",
            "tell how cold it got each day at worst, {it} having a day per row",
            "replace every inner list of {it} by its least",
            "note the cheapest price of each basket in {it}",
            "give one low point per row of {it}, top to bottom",
        ),
        get=(
            "the worst of each player in {it}",
            "the min over j of a_ij per row i of {it}",
            "the low points of the rows in {it}, 0 for nothing",
        ),
        ask=(
            "how low does each row of {it} go",
            "what is the least in every list of {it}",
        ),
        short=(
            "min each row",
            "row lows",
        ),
    ),
    "row_averages": More(
        do=(
            "say the mean mark of each pupil as an integer, {it} having one list per pupil",
            "take every line of {it}, total by count, rounded whole, 0 for a void line",
            "make the media of each inner list in {it} and round to integer",
            "tell the mean temperature of each day in {it}, a day per row, in whole degrees",
            "compute for all rows of {it} the mean, rounded to units",
            "replace every batch in {it} by its average without decimals, rounded",
            "average {it} line by line, with whole numbers as result",
            "give one rounded mean per row of {it}",
        ),
        get=(
            "the mean of each line in {it}, rounded whole",
            "the report marks per pupil from the lists {it}, as rounded integers",
            "the rounded line means of {it}",
        ),
        ask=(
            "how much is each row of {it} on average, rounded whole",
            "what is every pupil's mean in {it}, as a whole number",
        ),
        short=(
            "mean each row, int",
            "row avgs, rounded",
        ),
    ),
    "row_spreads": More(
        do=(
            "say how far apart the best and the worst of each player are, {it} being one list per player",
            "compute max - min for every row of {it}, 0 for a void one",
            "tell the temperature swing of each day in {it}, a day per row",
            "measure for every inner list of {it} the gap from its lowest to its highest",
            "give the amplitude of each batch in {it}",
            "take in each line of {it} the bottom from the top",
            "find how wide every row of {it} is scattered, highest less lowest",
            "subtract, row by row in {it}, the minimum from the maximum",
        ),
        get=(
            "the amplitude of each row in {it}",
            "the gap from worst to best per list of {it}",
            "max - min row by row for {it}",
        ),
        ask=(
            "how far is it from lowest to highest in each row of {it}",
            "what is the amplitude of every line in {it}",
        ),
        short=(
            "max-min per row",
            "row ranges",
        ),
    ),
    "column_total": More(
        do=(
            "add what stands at index {k} in the rows of {it}",
            "say how much all the players in {it} got together in round {k}, from round 0",
            "go down {it} at index {k} and sum, too short rows giving nothing",
            "compute the sum over all rows r of the element of r at index {k} in {it}",
            "do the addition of column {k} of {it}, the leftmost being 0",
            "total the numbers of {it} that are at place {k} of their row, first place 0",
            "take from each line of {it} the element with index {k} where it exists and put them on one heap",
            "write under column {k} of {it} its total, columns counted from 0",
        ),
        get=(
            "the sum down column {k} of {it}, from 0",
            "the sum of the elements at index {k} over all rows of {it}",
            "what the players in {it} got together in round {k}, first round 0",
        ),
        ask=(
            "how much do the numbers at index {k} in {it} make together",
            "what is the total of {it} vertically at index {k}",
        ),
        short=(
            "col {k} tot",
            "sum downwards at {k}",
        ),
    ),
    "count_in_grid": More(
        do=(
            "say how many cells of the map {it} show {k}",
            "count the tiles of kind {k} in {it}",
            "tell how many times one meets {k} over all the lists of {it}",
            "do the counting of the {k} in {it}, whatever the row",
            "find the quantity of a_ij equal to {k} in {it}",
            "look through every row of {it} for {k} and give the overall number of hits",
            "determine how often {k} was scored by the players in {it} in all",
            "measure how frequent {k} is in {it}, as a count of cells",
        ),
        get=(
            "the quantity of {k} tiles on the map {it}",
            "the number of hits for {k} in all rows of {it}",
            "the multiplicity of {k} in the matrix {it}",
        ),
        ask=(
            "how many tiles of {it} are {k}",
            "how often does one find {k} in the whole of {it}",
        ),
        short=(
            "# cells == {k}",
            "cnt {k} overall",
        ),
    ),
    "grid_contains": More(
        do=(
            "say if one meets {k} in any row of {it}",
            "look whether the map {it} has a tile {k}",
            "find out if guest {k} sits at some table of {it}",
            "answer True when at least one a_ij in {it} equals {k}, else False",
            "search all the lists of {it} for {k} and tell only yes or no",
            "verify that {k} is present in {it}, wherever",
            "check {it} row by row for a {k}",
            "test if any inner list of {it} knows {k}",
        ),
        get=(
            "whether some row of {it} has {k}",
            "whether a tile {k} exists on {it}",
            "whether {k} belongs to one of the lists in {it}",
        ),
        ask=(
            "is {k} in some list of {it}",
            "does {it} have a {k} in any row",
        ),
        short=(
            "{k} anywhere?",
            "has {k} (2d)",
        ),
    ),
    "is_symmetric": More(
        do=(
            "say if {it} is equal to its own transpose",
            "verify a_ij equal to a_ji for all i and j in {it}",
            "check that mirroring {it} at the main diagonal changes nothing",
            "tell whether the distance table {it} is the same in both directions",
            "find out if row i of {it} always reads like column i",
            "control that {it} is a symmetric matrix",
            "test whether exchanging rows and columns leaves {it} as it was",
            "answer True when {it} is its own mirror image over the descending diagonal",
        ),
        get=(
            "whether A^T = A for A being {it}",
            "whether {it} reads the same by rows as by columns",
            "whether {it} does not change by transposing",
        ),
        ask=(
            "is a_ij = a_ji everywhere in {it}",
            "does {it} stay the same with its axes exchanged",
        ),
        short=(
            "A == A^T?",
            "symm. check",
        ),
    ),
    "cells_increased": More(
        do=(
            "give each cell of {it} {k} more",
            "augment all the numbers in {it} of {k}",
            "send each a_ij of {it} to a_ij + {k}",
            "lift the whole map {it} by {k}",
            "put {k} bonus points on every result of every player in {it}",
            "shift all the readings in {it} up by {k}, the rows staying rows",
            "make every price in all the lists of {it} dearer by {k}",
            "add the constant {k} over the whole matrix {it}",
        ),
        get=(
            "{it} lifted everywhere by {k}",
            "the matrix of all a_ij + {k} from {it}",
            "the lists of {it} with {k} extra on each number",
        ),
        ask=(
            "how does {it} look with {k} more in every cell",
            "what becomes of {it} if all its cells grow by {k}",
        ),
        short=(
            "each cell +{k}",
            "A + {k}",
        ),
    ),
    "cells_scaled": More(
        do=(
            "make each cell of {it} {k} times as big",
            "multiply the matrix {it} by the scalar {k}",
            "send each a_ij of {it} to {k} times a_ij",
            "convert all prices in the lists of {it} at a rate of {k}",
            "let every result of every player in {it} count {k} times",
            "stretch all the readings in {it} with the factor {k}, the rows staying rows",
            "enlarge every number of {it} {k}-fold",
            "take {k} times what stands in each cell of {it}",
        ),
        get=(
            "the matrix {k} times A for A being {it}",
            "{it} with every cell {k} times as much",
            "{it} stretched by the factor {k}, cell by cell",
        ),
        ask=(
            "what is {k} times the matrix {it}",
            "how does {it} look with all its cells taken {k} times",
        ),
        short=(
            "{k}*A",
            "each cell x{k}",
        ),
    ),
    "rows_reaching": More(
        do=(
            "keep the players of {it} with {k} points in total or more, as lists",
            "let fall from {it} the rows which do not make {k} together",
            "take of {it} the lists whose addition is not under {k}",
            "show the baskets of {it} that cost {k} or more in sum",
            "suppress in {it} every row with a total inferior to {k}",
            "let pass the lines of {it} whose sum gets to {k}",
            "retain the row i of {it} when its a_ij add up to {k} at the least",
            "leave in {it} the days with sales of {k} or more in all, a day being a row",
        ),
        get=(
            "the rows of {it} that come to {k} or more",
            "the baskets in {it} worth {k} in all at the least",
            "{it} without the rows whose total misses {k}",
        ),
        ask=(
            "which rows of {it} get to {k} when added up",
            "what rows of {it} do not stay under {k} in sum",
        ),
        short=(
            "rows w/ sum ge {k}",
            "total {k}+ stays",
        ),
    ),
    "turned_right": More(
        do=(
            "rotate the picture {it} by a quarter to the right",
            "turn {it} so that its left column becomes its top row, read from bottom to top",
            "move the top row of {it} to the right side by a clockwise quarter turn",
            "give the tile map {it} a quarter turn in the sense of the clock",
            "let {it} fall over on its right side, once",
            "turn the piece {it} clockwise by a right angle",
            "write the columns of {it} as rows, each read from the bottom to the top",
            "roll {it} 90 degrees rightward",
        ),
        get=(
            "{it} after a quarter turn with the clock",
            "{it} turned by a right angle to the right",
            "the picture {it} in which the top went to the right",
        ),
        ask=(
            "how does {it} look after a quarter turn clockwise",
            "what is {it} rotated 90 degrees to the right",
        ),
        short=(
            "1/4 turn right",
            "rot90 cw",
        ),
    ),
    "with_row_totals": More(
        do=(
            "write at the end of each line of {it} what the line makes",
            "give every row of {it} one more cell with its total",
            "append to each player's list in {it} the points together",
            "complete the table {it} with a total column on the right",
            "put behind every inner list of {it} its addition, as last element",
            "extend each a_i of {it} by the sum over j of a_ij",
            "close each row of {it} with its sum",
            "show every bill of {it} with the amount due at the end, in the same list",
        ),
        get=(
            "{it} with a totals column on the right",
            "the rows of {it}, each closed by its own sum",
            "{it} where the last cell of every row tells what the others make",
        ),
        ask=(
            "how does {it} look with the sum at the end of each row",
            "what is {it} with a total column added on the right",
        ),
        short=(
            "rows + total col",
            "append sum to each",
        ),
    ),
    "reversed_row_order": More(
        do=(
            "put the last row of {it} on top and the first at the bottom",
            "turn {it} upside down, each row itself unchanged",
            "read {it} from the bottom line to the top line",
            "flip the picture {it} vertically",
            "let the order of the lists in {it} be backwards, not their contents",
            "mirror {it} at a horizontal line",
            "send row i of {it} to place n - 1 - i",
            "stack the lists of {it} the other way round",
        ),
        get=(
            "{it} flipped top to bottom",
            "{it} mirrored at a horizontal line",
            "the rows of {it} from the last to the first",
        ),
        ask=(
            "how does {it} look with its bottom row on top",
            "what is {it} read from below, row by row",
        ),
        short=(
            "flip vert",
            "rows last to first",
        ),
    ),
    "mirrored": More(
        do=(
            "read each row of {it} from right to left",
            "flip the picture {it} horizontally",
            "mirror {it} at a vertical line",
            "let left and right change places in {it}",
            "turn every inner list of {it} back to front, their order staying",
            "send cell i, j of {it} to place i, m - 1 - j",
            "show the map {it} as in a looking glass",
            "write all the lines of {it} backwards",
        ),
        get=(
            "{it} with left and right exchanged",
            "{it} as seen in a looking glass",
            "the lines of {it}, each one backwards",
        ),
        ask=(
            "how does {it} look in a mirror on the wall",
            "what is {it} with every row read from the right",
        ),
        short=(
            "flip horiz",
            "each row backwards",
        ),
    ),
    "sorted_rows": More(
        do=(
            "put the numbers of each row in {it} from small to big",
            "order every inner list of {it} by itself, rows not mixed",
            "line up the laps of each player in {it}, fastest time first, player order kept",
            "make each line of {it} climb",
            "arrange within every batch of {it} by growing value",
            "bring order into each list of {it}, the lists staying where they are",
            "sort {it} horizontally, row for row",
            "let all rows of {it} run from their lowest to their highest",
        ),
        get=(
            "{it} where each row climbs",
            "the lists of {it}, every one in growing order",
            "the rows of {it} ordered inside",
        ),
        ask=(
            "how does {it} look with each row put in growing order",
            "what are the rows of {it} when sorted one by one",
        ),
        short=(
            "sort inside rows",
            "each row asc",
        ),
    ),
    "common_to_all_rows": More(
        do=(
            "find the elements which one meets in all the lists of {it}, sorted and without repetition",
            "say which numbers no row of {it} lacks, in growing order, each once",
            "intersect all the rows of {it} and sort the result",
            "tell what every player in {it} has scored at one time or another, from low to high, each once",
            "determine the guests that are at every table of {it}, ascending and each once",
            "keep only what is shared by each inner list of {it}, as a sorted list of different numbers",
            "take of {it} the numbers that belong to row after row without exception, sorted, each once",
            "list in climbing order the values present in the whole of the rows of {it}, named once",
        ),
        get=(
            "the intersection of all rows in {it}, sorted",
            "the elements which one finds in all the lists of {it}, sorted, each once",
            "what no list of {it} misses, in climbing order and each once",
        ),
        ask=(
            "which numbers are in each and every row of {it}, sorted",
            "what do all the lists in {it} have in common, going upward, each once",
        ),
        short=(
            "in all rows, sorted",
            "set & of rows, asc",
        ),
    ),
}
