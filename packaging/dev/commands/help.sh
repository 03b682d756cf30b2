# help: this list
# shellcheck shell=bash
echo "usage: ./dev COMMAND [ARGUMENTS]; each installs the Debian packages it misses."
echo
grep -h -m 1 -E '^# [a-z-]+: ' packaging/dev/commands/*.sh | sed -E 's/^# ([a-z-]+): /  \1\t/' | expand -t 16
