# Three requests of rising difficulty; each line on stderr is one tier's draft and its verdict.
set -eu
ask() {
    printf '\n$ xnai ask --trace "%s"\n' "$1"
    "$BIN"/xnai ask --trace "$1"
}
ask "srt(xs): sort descending. srt([1, 2]) == [2, 1]"
ask "Write rle(s): replace each run of equal characters by the character and how often it stands there. rle('aaabcc') == 'a3b1c2'"
ask "Write once(names): strip and lowercase each, remove duplicates keeping the first, number them from 1 like '1. ann' and join with '; '. If there are no names, return 'nobody'. once(['Ann ', 'bob', 'ann']) == '1. ann; 2. bob'"
