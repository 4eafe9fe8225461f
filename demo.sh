# Three requests of rising difficulty; each line on stderr is one tier's draft and its verdict.
set -eu
ask() {
    printf '\n$ xnai ask %s\n' "$*"
    "$BIN"/xnai ask --trace "$@" || true
}
ask "Write shout(text): the text in upper case"
ask "Write clean(words): strip each word, lowercase it, drop empty ones"
ask "Write best(scores, n): if scores is empty return []; otherwise keep the numbers above n, \
square them, sort them in descending order, and return the first three"
