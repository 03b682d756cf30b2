# Shared by the commands of ./dev; sourced with the repository's root as the working folder.
# shellcheck shell=bash

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "dev: $*"
  exit 1
}

# shellcheck source=packaging/dev/install.sh
. packaging/dev/install.sh
# shellcheck source=packaging/dev/node.sh
. packaging/dev/node.sh
# shellcheck source=packaging/dev/build.sh
. packaging/dev/build.sh
