# Three requests of rising difficulty; each line on stderr is one tier's draft and its verdict.
set -eu
ask() {
    printf '\n$ xnai ask --trace "%s"\n' "$1"
    "$BIN"/xnai ask --trace "$1" || true
}
ask "Write total(nums): the sum of the squares of nums"
ask "Write safe(nums): if nums is empty return None, otherwise the largest number"
ask "Write late(words): keep the words longer than 4 characters, then sort them alphabetically. \
late(['pear', 'banana', 'apple']) returns ['apple', 'banana']"
