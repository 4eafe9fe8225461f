# Three requests of rising difficulty; each line on stderr is one tier's draft and its verdict.
set -eu
ask() {
    printf '\n$ xnai ask --trace "%s"\n' "$1"
    "$BIN"/xnai ask --trace "$1"
}
ask "srt(xs): sort descending. srt([1, 2]) == [2, 1]"
ask "Write total(xs): sum the list"
ask "Write late(words): keep the words longer than 4 characters, then sort them alphabetically. \
late(['pear', 'banana', 'apple']) returns ['apple', 'banana']"
