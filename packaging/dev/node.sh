# Packages for Node that a comparison with somebody else's program needs; nothing of them ships.
# shellcheck shell=bash

leastNode=20

# wantNodePackages FROM TO: puts what FROM/package.json pins into TO/node_modules where Node and npm
# are there. Without them, or without a network, what needs the packages is skipped and says so.
wantNodePackages() {
  local from=$1/package.json to=$2
  hasNode || return 0
  ! cmp -s "$from" "$to/package.json" || return 0
  mkdir -p "$to"
  cp -- "$from" "$to/package.json"
  # No script of a package is run, and nothing is tried again and again without a network.
  if ! npm install --prefix "$to" --ignore-scripts --no-audit --no-fund --no-package-lock \
    --fetch-retries=1 --fetch-timeout=30000 >&2; then
    rm -- "$to/package.json"
    say "The packages of $from could not be installed; what needs them is skipped."
  fi
}

hasNode() {
  command -v npm >/dev/null && command -v node >/dev/null &&
    [ "$(node -p 'process.versions.node.split(".")[0]')" -ge "$leastNode" ]
}
