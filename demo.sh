# Three requests of rising difficulty; each line on stderr is one tier's draft and its verdict.
set -eu
ask() {
    printf '\n$ xnai ask --trace "%s"\n' "$1"
    "$BIN"/xnai ask --trace "$1"
}
ask "srt(xs): sort descending. srt([1, 2]) == [2, 1]"
ask "Write rle(s): replace each run of equal characters by the character and how often it stands there. rle('aaabcc') == 'a3b1c2'"
ask "Write tidy(titles): strip them, lowercase them, drop duplicates, keep at most two. tidy([' A', 'a', 'b ', 'c']) == ['a', 'b']"
