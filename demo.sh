# Three requests of rising difficulty; each line on stderr is one tier's draft and its verdict.
set -eu
ask() {
    printf '\n$ xnai ask --trace "%s"\n' "$1"
    "$BIN"/xnai ask --trace "$1"
}
ask "srt(xs): sort descending. srt([1, 2]) == [2, 1]"
ask "Write rle(s): replace each run of equal characters by the character and how often it stands there. rle('aaabcc') == 'a3b1c2'"
ask "Write guests(names): capitalize each, sort them, number them from 1 like '1. Ann' and join with ', '. If there are no names, return 'nobody'. guests(['bob', 'ann']) == '1. Ann, 2. Bob'"
