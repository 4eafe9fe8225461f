# Three requests of rising difficulty; each line on stderr is one tier's draft and its verdict.
set -eu
ask() {
    printf '\n$ xnai ask --trace "%s"\n' "$1"
    "$BIN"/xnai ask --trace "$1"
}
ask "srt(xs): sort descending. srt([1, 2]) == [2, 1]"
ask "Write rle(s): replace each run of equal characters by the character and how often it stands there. rle('aaabcc') == 'a3b1c2'"
ask "Write low(stock): keep the items with fewer than 20 left. If there are none, return 'all full'. Sort by count and give lines like 'nails: 12'. low({'nails': 12, 'glue': 3, 'tape': 30}) == ['glue: 3', 'nails: 12']"
