"""Further wordings of the operations on one `int` that people ask for most, by name.

The tables next to the operations have the plain wordings; here is what else people say: notes,
lessons, mathematics, chat. `widened` (in `mappings_words`) puts both together.
"""

# ruff: noqa: E501 - a phrase stays on one line
from __future__ import annotations

from pocket.ops.mappings_words import More

_NUMBERS = "(numbers|integers|whole numbers|natural numbers)"

MORE: dict[str, More] = {
    "is_prime": More(
        do=(
            "(test|check) {it} for primality",
            "(check|see|find out|tell) (if|whether) {it} can only be divided by 1 and by itself[; 0 and 1 are not prime]",
            "(decide|determine|answer) (if|whether) {it} is (prime|a prime number), (True or False|with True or False)",
            "return False (if|when) {it} has a divisor other than 1 and itself or is (below|less than) 2, otherwise True",
        ),
        get=(
            "whether {it} belongs to the primes",
            "whether {it} is greater than 1 and has no divisor (besides|except) 1 and itself",
        ),
        ask=(
            "does {it} have no divisors (besides|except|other than) 1 and itself",
            "is {it} (prime or not|one of the primes)",
        ),
        short=("primality (test|check)", "prime", "true iff prime", "primes -> True"),
    ),
    "factorial": More(
        do=(
            "multiply [together ][all ][the ]whole numbers from 1 (to|up to|through) {it}",
            "(compute|work out|return) 1 * 2 * 3 and so on (up to|until) {it}",
            "(compute|find|count) in how many ways {it} (different things|objects|books) can be (ordered|arranged)",
            "(return|compute) {it} factorial[, with 1 for 0]",
        ),
        get=(
            "the product of (all|the) (positive integers|whole numbers|numbers) (from 1 to|up to|not exceeding) {it}",
            "{it} factorial",
            "1 times 2 times 3 and so on up to {it}",
        ),
        ask=(
            "what is {it} factorial",
            "in how many ways can {it} (things|objects) be (ordered|arranged)",
        ),
        short=("n!", "1 * 2 * ... * n", "product of 1..n"),
    ),
    "nth_fibonacci": More(
        do=(
            "(return|compute|find) the fibonacci number (with index|at place) {it}, (starting from|counting from) 0 at index 0",
            "(compute|find|return) f of {it} for the fibonacci sequence 0, 1, 1, 2, 3, 5, where each (number|term) is the sum of the two before",
            "go {it} steps along the fibonacci sequence[, starting from 0]",
        ),
        get=(
            "the fibonacci number at place {it}[, counting from 0]",
            "the fibonacci number with index {it}, (starting with 0 at index 0|where index 0 is 0 and index 1 is 1)",
        ),
        ask=(
            "what is the fibonacci number at place {it}",
            "which number stands at index {it} of the fibonacci sequence",
        ),
        short=("nth fibonacci number", "fib n", "fibonacci, index from 0"),
    ),
    "sum_to": More(
        do=(
            "(return|compute|find) the (sum|total) of the first {it} (natural numbers|positive integers|whole numbers)",
            f"(add|sum) together (all|the) {_NUMBERS} (from 1 up to|from 1 through|between 1 and) {{it}}[, both included]",
            "(compute|work out|return) 1 + 2 + 3 and so on (up to|until) {it}",
            "(find|compute) the triangular number with index {it}",
            "loop from 1 to {it} and add the numbers up",
        ),
        get=(
            f"the (sum|total) of all {_NUMBERS} up to and including {{it}}",
            "1 + 2 + 3 and so on up to {it}",
            "the triangular number with index {it}",
            "the sum of the first {it} (natural numbers|positive integers)",
        ),
        ask=(
            "how much is 1 + 2 + 3 and so on up to {it}",
            f"what is the sum of the {_NUMBERS} up to {{it}}",
        ),
        short=("1 + 2 + ... + n", "sum 1..n", "sum of 1 to n", "triangular number", "gauss sum"),
    ),
    "is_even": More(
        do=(
            "(check|see|tell) (if|whether) {it} (leaves no remainder when divided by 2|can be halved exactly|can be split into two equal whole parts)",
            "return True for an even {it} and False for an odd one",
            "(check|determine) the parity of {it}, True (for|meaning|when) even",
        ),
        get=(
            "whether {it} (leaves no remainder when divided by|is a multiple of|is divisible by) (2|two)",
            "whether {it} is even rather than odd",
        ),
        ask=(
            "can {it} be (divided by two|halved) without a remainder",
            "is {it} even (or not|rather than odd)",
        ),
        short=("true iff even", "even -> True", "even"),
    ),
    "is_odd": More(
        do=(
            "(check|see|tell) (if|whether) {it} (leaves a remainder when divided by 2|cannot be halved exactly|is not even)",
            "return True for an odd {it} and False for an even one",
            "(check|determine) the parity of {it}, True (for|meaning|when) odd",
        ),
        get=(
            "whether {it} (leaves a remainder when divided by|is not divisible by|is no multiple of) (2|two)",
            "whether {it} is odd rather than even",
        ),
        ask=("is {it} odd (or not|rather than even)",),
        short=("true iff odd", "odd -> True", "not even"),
    ),
    "is_divisible_by": More(
        do=(
            "(check|see|tell|test) (if|whether) {it} can be (divided by {k} without a remainder|split into {k} equal whole parts|shared equally among {k})",
            "(check|see|find out) (if|whether) (dividing {it} by {k} leaves nothing over|{k} divides {it}|{k} is a (divisor|factor) of {it})",
            "return True (if|when) {it} (modulo|mod) {k} is (0|zero)",
        ),
        get=(
            "whether {k} divides {it}[ (evenly|exactly)]",
            "whether {it} divided by {k} leaves no remainder",
            "whether {k} is a (factor|divisor) of {it}",
        ),
        ask=(
            "does {k} divide {it}[ (evenly|exactly)]",
            "can {it} be divided by {k} without a remainder",
            "is {k} a (factor|divisor) of {it}",
        ),
        short=("divisible by {k}", "multiple of {k} or not", "n % {k} == 0", "{k} divides n"),
    ),
    "is_leap_year": More(
        do=(
            "(check|see|tell) (if|whether) (february of the year {it} has 29 days|the year {it} has 366 days)",
            "(decide|determine) (if|whether) the year {it} is a leap year[ by the gregorian rules]",
            "return True (if|when) the year {it} is divisible by 4, except centuries that are not divisible by 400",
        ),
        get=(
            "whether the year {it} (is a leap year|has 366 days)",
            "whether {it} is divisible by 4 but not by 100, or by 400",
        ),
        ask=("does the year {it} have (366 days|a 29 february)", "is the year {it} a leap year"),
        short=("leap year check", "366 days or not"),
    ),
    "sum_of_digits": More(
        do=(
            "(add|sum) (together|up) (all digits|all the digits|the individual digits|the decimal digits) (of|in) {it}",
            "(compute|return|find) the (digit sum|cross sum) of {it}",
            "split {it} into [its ]digits and (add them up|return their sum|sum them)",
            "write {it} in decimal and add up its (digits|figures)",
        ),
        get=(
            "the (digit sum|cross sum) of {it}",
            "the digits of {it} (added up|added together|summed)",
            "the sum of the (decimal digits|figures|individual digits) of {it}",
        ),
        ask=(
            "what do the digits of {it} (add up to|sum to)",
            "how much are the digits of {it} together",
        ),
        short=("digit sum", "(digits|all digits) added", "cross sum", "sum of digits"),
    ),
    "digits": More(
        do=(
            "(split|break|separate) {it} into a list of its [individual ]digits",
            "(list|return|give) the (single|individual|decimal|separate) digits (of|in) {it}[ (from left to right|in order|as integers|as numbers)]",
            "turn {it} into a list with one (number|int|element) per digit",
            "write {it} in decimal and list its digits[ as ints]",
        ),
        get=(
            "a list of the digits of {it}[, (as integers|as ints|left to right)]",
            "the (single|individual|decimal) digits of {it}[, in order]",
            "{it} (split|broken) into digits",
        ),
        ask=("(which|what) digits does {it} (have|consist of), (in order|from left to right)",),
        short=("list of digits", "digits as ints", "n -> digits", "split into digits"),
    ),
    "count_digits": More(
        do=(
            "(count|tell|find out) how many (digits|figures) {it} (has|is written with)[, ignoring the sign]",
            "measure how long {it} is in decimal[, without the sign]",
        ),
        get=(
            "the (digit count|count of digits) of {it}",
            "how many (digits|figures) {it} is written with",
        ),
        ask=("how many (digits|figures) does {it} have", "with how many digits is {it} written"),
        short=("number of digits", "digit count", "how many digits"),
    ),
    "reverse_digits": More(
        do=(
            "(read|write) {it} (backwards|from right to left|back to front)[, as a number]",
            "(turn|flip) the digits of {it} around",
            "(return|compute) the number (whose digits are those of {it}|with the digits of {it}) in (reverse|reversed|opposite) order",
        ),
        get=(
            "{it} (read|written) (backwards|from right to left)",
            "the number with the digits of {it} in (reverse|opposite) order",
        ),
        ask=("what is {it} (read|written) backwards",),
        short=("digits reversed", "number backwards"),
    ),
    "divisors": More(
        do=(
            "(list|return|find|give) (every|each) (positive integer|whole number|number) that divides {it} (evenly|exactly|without a remainder)",
            "(list|find) all (numbers|integers) by which {it} (can be divided|is divisible)[, from small to large]",
            "(find|list) what {it} is divisible by[, (1 and itself included|smallest first)]",
            "(collect|list|return) the (divisors|factors) of {it} (in ascending order|in increasing order|smallest first|from 1 up)",
        ),
        get=(
            "all (numbers|integers|positive integers) (by which {it} is divisible|that divide {it})[ (evenly|exactly)]",
            "every (divisor|factor) of {it}, (smallest first|1 and itself included)",
            "the (divisors|factors) of {it} in (ascending|increasing) order",
        ),
        ask=(
            "(which|what) (numbers|integers) divide {it}[ (evenly|exactly)]",
            "what is {it} divisible by",
            "what are the (divisors|factors) of {it}",
        ),
        short=(
            "all (divisors|factors)",
            "list of (divisors|factors)",
            "(divisors|factors) asc",
            "divisors incl 1 and n",
        ),
    ),
    "count_divisors": More(
        do=(
            "count all the [positive ](divisors|factors) of {it}",
            "(find|work out|tell) by how many (numbers|integers) {it} (can be divided|is divisible)[, 1 and itself included]",
        ),
        get=(
            "the number of (positive divisors|different divisors) of {it}",
            "the divisor count of {it}",
            "how many numbers divide {it}",
        ),
        ask=("by how many (numbers|integers) is {it} divisible",),
        short=("number of divisors", "divisor count", "how many (factors|divisors)"),
    ),
    "primes_to": More(
        do=(
            "(list|return|find|collect) (all|the) (primes|prime numbers) that (do not exceed|are not above|are at most) {it}",
            "(list|generate|give) the (primes|prime numbers) from 2 (to|up to|through) {it}",
            "(run|use) the sieve of eratosthenes up to [and including ]{it}",
            f"(keep|take) only the primes among the {_NUMBERS} (up to|from 1 to) {{it}}",
        ),
        get=(
            "(all|the) (primes|prime numbers) (not exceeding|up to and including|no larger than) {it}",
            "the primes from 2 to {it}",
        ),
        ask=(
            "(which|what) (primes|prime numbers) are there up to {it}",
            f"which {_NUMBERS} up to {{it}} are prime",
        ),
        short=("primes <= n", "primes up to n", "prime sieve to n"),
    ),
    "first_fibonacci_numbers": More(
        do=(
            "(list|generate|return) {it} (numbers|terms) of the fibonacci sequence[, starting with 0 and 1]",
            "start with 0 and 1 and keep adding the last two until there are {it} numbers",
            "(produce|build) the fibonacci (sequence|series) with {it} terms",
        ),
        get=(
            "{it} (terms|numbers) of the fibonacci (sequence|series)",
            "the first {it} terms of the fibonacci (sequence|series)[, from 0]",
            "the fibonacci (sequence|series) (cut|stopped) after {it} (terms|numbers)",
        ),
        ask=("how does the fibonacci sequence (start|begin), {it} terms of it",),
        short=("first n fibonacci", "n fib terms", "fibonacci list of n"),
    ),
    "binary_string": More(
        do=(
            "(write|express|show) {it} (in base 2|to base two|with zeros and ones|as zeros and ones)",
            "(convert|turn) {it} (to|into) (base 2|base two|binary digits)[, as a string without 0b]",
            "(return|give) the (bits|binary digits) of {it} as (a string|text)[ without (the prefix|0b)]",
        ),
        get=(
            "the (bits|binary digits) of {it} as (a string|text)",
            "{it} (in base 2|written with zeros and ones)",
            "the base (2|two) (form|representation|digits) of {it}",
        ),
        ask=("how is {it} written in (binary|base 2|zeros and ones)",),
        short=("base 2", "to binary, no 0b", "binary string", "bits as text"),
    ),
    "count_one_bits": More(
        do=(
            "(write {it} in binary|convert {it} to binary) and count the (ones|1s)",
            "count how many (bits|binary digits) of {it} are (1|one|set|ones)",
            "(return|compute) the number of (ones|1 bits|set bits) in {it} (when written in binary|in base 2)",
        ),
        get=(
            "the number of (ones|1s|1 bits) in {it} (written in binary|in base 2)",
            "the number of (set bits|one bits) in {it}",
            "the hamming weight of {it}",
        ),
        ask=(
            "how many (ones|1s) are there in {it} (written in binary|in base 2)",
            "how many bits of {it} are (1|set)",
        ),
        short=("ones in binary", "popcount", "number of 1 bits", "set bits"),
    ),
    "fizzbuzz_list": More(
        do=(
            "(play|do|list|return) fizzbuzz (from 1 up to|for the numbers from 1 to|up to) {it}[ as a list of strings]",
            "list the numbers from 1 to {it} as strings, with 'Fizz' for multiples of 3, 'Buzz' for multiples of 5 and 'FizzBuzz' for both",
        ),
        get=(
            "the fizzbuzz strings (for|of) 1 to {it}",
            "the classic fizzbuzz (list|answers) up to {it}",
        ),
        ask=("what are the fizzbuzz (answers|strings) from 1 to {it}",),
        short=("fizzbuzz 1..n", "fizzbuzz as a list"),
    ),
    "gcd_with": More(
        do=(
            "(find|return|compute) the (biggest|largest|greatest) (integer|whole number|number) (that divides|dividing) [both ]{it} and {k}",
            "(find|work out) the (highest|largest|greatest) (factor|divisor) (that {it} and {k} share|{it} and {k} have in common)",
            "apply euclid's algorithm to {it} and {k}",
        ),
        get=(
            "the (highest|largest|biggest) (factor|divisor) that {it} and {k} (share|have in common)",
            "the (hcf|gcd) of {it} and {k}",
        ),
        ask=(
            "what is the (biggest|largest|highest) (factor|divisor) (common to|shared by) {it} and {k}",
        ),
        short=("gcd with {k}", "(gcd|hcf) of n and {k}"),
    ),
    "celsius_to_fahrenheit": More(
        do=(
            "(express|give|write) {it} (degrees celsius|celsius) in fahrenheit",
            "(return|compute) {it} times 9 / 5 plus 32",
            "(return|give) the fahrenheit temperature (for|that corresponds to) {it} degrees celsius",
        ),
        get=(
            "the fahrenheit (temperature|reading) for {it} (degrees celsius|celsius)",
            "{it} times 9/5 plus 32",
        ),
        ask=("what is {it} (degrees celsius|celsius) in fahrenheit",),
        short=("celsius -> fahrenheit", "C to F", "degrees C in F"),
    ),
    "fahrenheit_to_celsius": More(
        do=(
            "(express|give|write) {it} (degrees fahrenheit|fahrenheit) in celsius",
            "take 32 off {it} and multiply the rest by 5/9",
            "(return|give) the celsius temperature (for|that corresponds to) {it} degrees fahrenheit",
        ),
        get=("the celsius (temperature|reading) for {it} (degrees fahrenheit|fahrenheit)",),
        ask=("what is {it} (degrees fahrenheit|fahrenheit) in celsius",),
        short=("fahrenheit -> celsius", "F to C", "degrees F in C"),
    ),
    "countdown": More(
        do=(
            "count (down|backwards) from {it} (to|until) 1[, (both included|as a list)]",
            f"(list|return) the {_NUMBERS} from {{it}} to 1, (largest first|in descending order|going down)",
            "(list|return) 1 to {it} (backwards|in reverse|in reverse order)",
        ),
        get=(
            "a countdown from {it} (to|until) 1",
            "the numbers 1 to {it} (backwards|in reverse order|in descending order)",
            "{it}, {it} minus 1 and so on down to 1",
        ),
        ask=("which numbers come up when counting down from {it} to 1",),
        short=("n down to 1", "n, n-1, ..., 1", "1..n backwards", "countdown list"),
    ),
    "squares_to": More(
        do=(
            "(list|return|generate) the squares of (1 to|1 up to|the numbers 1 to) {it}",
            f"square (each|every one) of the {_NUMBERS} (from 1 to|up to) {{it}}",
            "(list|return|give) the first {it} (square numbers|squares|perfect squares)",
            "(list|return) 1, 4, 9 and so on up to {it} squared",
        ),
        get=(
            "the first {it} (square numbers|squares|perfect squares)",
            "the squares of the first {it} (natural numbers|positive integers)",
            "1, 4, 9 and so on up to {it} squared",
        ),
        ask=("what are the squares of 1 to {it}", "what are the first {it} square numbers"),
        short=("1, 4, 9, ..., n*n", "squares of 1..n", "first n squares"),
    ),
    "even_or_odd": More(
        do=(
            "(return|give|say) the (string|word|text) 'even' (if|when) {it} (is even|is divisible by 2) and 'odd' (if not|otherwise)",
            "(name|report|tell) the parity of {it} as 'even' or 'odd'",
            "(label|classify) {it} as 'even' or 'odd'",
        ),
        get=(
            "the parity of {it} as a word, 'even' or 'odd'",
            "the (word|string) 'even' for an even {it}, else 'odd'",
        ),
        ask=("is {it} 'even' or 'odd', as a (word|string)",),
        short=("'even' or 'odd'", "parity as (text|a word)"),
    ),
    "sum_of_squares_to": More(
        do=(
            "(return|compute|work out) 1 * 1 + 2 * 2 and so on (up to|until) {it} squared",
            f"add (up|together) the squares of the {_NUMBERS} (from 1 to|up to|not above) {{it}}",
            "(return|find) the sum of the squares of the first {it} (natural numbers|positive integers)",
        ),
        get=(
            "1 + 4 + 9 and so on up to {it} squared",
            "the sum of the squares of the first {it} (natural numbers|positive integers)",
        ),
        ask=(
            "what do the squares of 1 to {it} add up to",
            "what is the sum of the squares of the first {it} (natural numbers|positive integers)",
        ),
        short=("1 + 4 + 9 + ... + n*n", "sum of squares 1..n"),
    ),
    "numbers_to": More(
        do=(
            "count from 1 [up ]to {it}[, as a list]",
            "(list|return|give) the first {it} (natural numbers|positive integers|counting numbers)",
            "(list|return|make) 1, 2, 3 and so on (up to|until) {it}",
            f"(return|make) a list (with|of) [all ]the {_NUMBERS} from 1 to {{it}}[, both included]",
        ),
        get=(
            "1, 2, 3 and so on up to {it}",
            "the first {it} (natural numbers|positive integers)",
            f"the {_NUMBERS} 1 to {{it}}, (both included|inclusive|as a list)",
        ),
        ask=("which numbers come up when counting from 1 to {it}",),
        short=("1..n", "1, 2, ..., n", "list 1 to n"),
    ),
    "evens_to": More(
        do=(
            "(list|return) 2, 4, 6 and so on (up to|until) {it}",
            f"(skip|leave out) the odd {_NUMBERS} (from 1 to|up to) {{it}} and list the (others|rest)",
            "count to {it} in twos[, starting with 2]",
        ),
        get=(
            "2, 4, 6 and so on up to {it}",
            "the even numbers (not above|not exceeding|up to and including) {it}",
        ),
        ask=(f"which {_NUMBERS} from 1 to {{it}} are even",),
        short=("2, 4, ..., n", "evens 1..n", "even numbers <= n"),
    ),
    "odds_to": More(
        do=(
            "(list|return) 1, 3, 5 and so on (up to|until) {it}",
            f"(skip|leave out) the even {_NUMBERS} (from 1 to|up to) {{it}} and list the (others|rest)",
            "count to {it} in twos, starting with 1",
        ),
        get=(
            "1, 3, 5 and so on up to {it}",
            "the odd numbers (not above|not exceeding|up to and including) {it}",
        ),
        ask=(f"which {_NUMBERS} from 1 to {{it}} are odd",),
        short=("1, 3, 5, ...", "odds 1..n", "odd numbers <= n"),
    ),
    "multiples_to": More(
        do=(
            f"(list|return|find|keep) the {_NUMBERS} (from 1 to|up to) {{it}} (that {{k}} divides|that can be divided by {{k}}|divisible by {{k}})",
            "count to {it} in steps of {k}[, starting with {k}]",
            "(list|return) every multiple of {k} (up to|from 1 to) {it}",
        ),
        get=(
            f"the {_NUMBERS} (up to|from 1 to) {{it}} (that {{k}} divides|divisible by {{k}})",
            "the positive multiples of {k} (not above|not exceeding|up to and including) {it}",
        ),
        ask=(
            f"which {_NUMBERS} (up to|from 1 to) {{it}} are (divisible by {{k}}|multiples of {{k}})",
        ),
        short=("multiples of {k} up to n", "{k}, 2*{k}, ... <= n", "divisible by {k}, 1..n"),
    ),
    "fizzbuzz_word": More(
        do=(
            "(answer|play) fizzbuzz for {it}[ alone]",
            "(say|return) 'Fizz' for a multiple of 3, 'Buzz' for a multiple of 5, 'FizzBuzz' for both and {it} as a string otherwise",
        ),
        get=("what a fizzbuzz player says (at|for) {it}",),
        ask=("what does (one|a player) say at {it} in fizzbuzz",),
        short=("fizzbuzz of one number", "fizzbuzz word"),
    ),
    "square_number": More(
        do=(
            "(return|compute|give) {it} times itself",
            "(return|compute) {it} (to the power of|to the power) (2|two)",
        ),
        get=(
            "{it} to the (power of two|second power)",
            "the product of {it} with itself",
            "the area of a square with side {it}",
        ),
        ask=("what is {it} times itself", "what is the square of {it}"),
        short=("n * n", "squared", "n to the 2"),
    ),
    "times_table": More(
        do=(
            "(list|return|make) the (multiplication|times) table (of|for) {it}[, (from 1 to 10|ten entries)]",
            "(list|return) {it} times 1, {it} times 2 and so on up to {it} times 10",
        ),
        get=("the multiplication table (of|for) {it}, from 1 to 10", "{it} times 1 to 10"),
        ask=("what are the first ten multiples of {it}",),
        short=("n*1 ... n*10", "times table to 10"),
    ),
    "first_multiples": More(
        do=(
            "(list|return) {it} times 1, {it} times 2 and so on up to {it} times {k}",
            "(make|return) the times table of {it} with {k} (entries|rows)",
        ),
        get=("{it} times 1 to {k}", "{k} multiples of {it}, counting from the first"),
        ask=("what are the first {k} multiples of {it}",),
        short=("first {k} multiples", "n*1 ... n*{k}"),
    ),
    "add_number": More(
        do=(
            "make {it} {k} (larger|bigger|greater)",
            "(return|give|compute) {it} (plus {k}|with {k} added)",
        ),
        get=("{k} more than {it}", "{it} with {k} added"),
        ask=("what is the sum of {it} and {k}", "how much is {it} and {k} together"),
        short=("n + {k}", "plus {k}", "sum with {k}"),
    ),
    "multiply_by": More(
        do=("take {it} {k} times", "(return|compute) {it} (times|multiplied by) {k}"),
        get=("{it} multiplied by {k}", "{k} times as much as {it}"),
        ask=("what is the product of {it} and {k}",),
        short=("n * {k}", "times {k}", "product with {k}"),
    ),
    "remainder_by": More(
        do=(
            "(find|tell|work out) what (remains|is left|is left over) (when|after) {it} is divided by {k}",
            "share {it} among {k} equally and return what is left over",
            "(return|compute) {it} % {k}",
        ),
        get=(
            "what (remains|is left) of {it} after division by {k}",
            "the remainder (after|of|on) dividing {it} by {k}",
            "{it} % {k}",
        ),
        ask=(
            "what is left over when {it} is shared among {k}",
            "what is the remainder of {it} by {k}",
        ),
        short=("n % {k}", "remainder by {k}", "n mod {k}"),
    ),
    "power_of": More(
        do=(
            "multiply {it} by itself until it occurs {k} times",
            "(return|compute) {it} to the power {k}",
            "(return|compute) {it} ** {k}",
        ),
        get=("{it} ** {k}", "{it} with exponent {k}", "the product of {k} copies of {it}"),
        ask=("what is {it} raised to {k}",),
        short=("n ** {k}", "to the power {k}", "n^{k}"),
    ),
    "absolute_number": More(
        do=(
            "(return|give) {it} if it is positive, else its negative",
            "(ignore|remove|forget) the sign of {it}",
            "turn a negative {it} into a positive number",
        ),
        get=(
            "{it} as a positive number",
            "how far {it} is from zero",
            "the size of {it} (whatever|ignoring) its sign",
        ),
        ask=("how large is {it}, ignoring its sign",),
        short=("abs", "absolute value", "without the minus"),
    ),
    "clamp_number": More(
        do=(
            "return {lo} if {it} is below {lo}, {hi} if it is above {hi}, and otherwise the number itself",
            "prevent {it} from going below {lo} or above {hi}",
            "cap {it} at {hi} and raise it to {lo} if it is lower",
        ),
        get=(
            "{it} kept between {lo} and {hi}",
            "{it}, but no lower than {lo} and no higher than {hi}",
        ),
        ask=("what is {it} when limited to {lo} up to {hi}",),
        short=("clamp to {lo}..{hi}", "between {lo} and {hi}"),
    ),
    "sign_word": More(
        do=(
            "(classify|label|describe) {it} as 'positive', 'negative' or 'zero'",
            "(tell|say) the sign of {it} as a word, 'positive', 'negative' or 'zero'",
        ),
        get=("the sign of {it} as a word, 'positive', 'negative' or 'zero'",),
        ask=("is {it} 'positive', 'negative' or 'zero'",),
        short=("'positive', 'negative' or 'zero'", "sign in words"),
    ),
    "hours_minutes_seconds": More(
        do=(
            "(format|show|write) {it} seconds as (a clock time|a duration) (like|such as) '1:02:05'",
            "(split|turn) {it} seconds into hours, minutes and seconds, (like|written like|as in) '1:02:05'",
        ),
        get=("{it} seconds as a (clock time|duration) like '1:02:05'",),
        ask=("how long are {it} seconds, as 'h:mm:ss'",),
        short=("seconds -> h:mm:ss", "as h:mm:ss"),
    ),
    "numbers_below": More(
        do=(
            f"(list|return) the {_NUMBERS} from 0 to just below {{it}}",
            "(list|return) 0, 1, 2 and so on (until|up to) just before {it}",
            "(list|return) the (nonnegative|non-negative) integers (strictly less than|below|smaller than) {it}",
        ),
        get=(
            "0, 1, 2 and so on, stopping before {it}",
            "the (nonnegative|non-negative) integers (strictly less than|below|smaller than) {it}",
        ),
        ask=("which (nonnegative|non-negative) integers are (strictly less than|below) {it}",),
        short=("0..n-1", "range of n", "0, 1, ..., n-1"),
    ),
}
"""Operation name → wordings that go with those of its own table."""
