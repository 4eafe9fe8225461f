# Three requests of rising difficulty; each line on stderr is one tier's draft and its verdict.
set -eu
ask() {
    printf '\n$ xnai ask --trace "%s"\n' "$1"
    "$BIN"/xnai ask --trace "$1"
}
ask "srt(xs): sort descending. srt([1, 2]) == [2, 1]"
ask "Write longest(words): the longest word, or None when the list is empty."
ask "Write sum_multiples(limit), the sum of all natural numbers strictly below limit that are divisible by 3 or by 5. sum_multiples(10) == 23"
