# Installs the Debian packages that a command needs and the machine does not have.
# shellcheck shell=bash

packageList=packaging/dev/packages.txt
aptGet=(apt-get -q -o DPkg::Lock::Timeout=300)

# needPackages GROUP...: after it every package of the groups is there; asks for nothing when all
# are there already.
needPackages() {
  local missing
  missing=$(missingPackages "$@")
  [ -n "$missing" ] || return 0
  command -v apt-get >/dev/null ||
    fail "these Debian packages (or what they hold) are needed: $(tr '\n' ' ' <<<"$missing")"
  say "Installing what is missing: $(tr '\n' ' ' <<<"$missing")"
  asRoot "${aptGet[@]}" update
  local wanted=() package least
  while read -r package least <&3; do
    package=$(firstOffered "$package")
    if [ -n "$least" ] && ! newEnough "$(candidate "$package")" "$least"; then
      enableBackports
      package+=/$(codename)-backports
      # The slash chooses the release for this one package; all others stay with the stable ones.
    fi
    wanted+=("$package")
  done 3<<<"$missing"
  asRoot env DEBIAN_FRONTEND=noninteractive \
    "${aptGet[@]}" install -y --no-install-recommends "${wanted[@]}"
  missing=$(missingPackages "$@")
  [ -z "$missing" ] || fail "this release does not offer: $(tr '\n' ' ' <<<"$missing")" \
    "(Tidlig is built on Debian 12 and 13)"
}

# missingPackages GROUP...: one line for each missing package, as "package [least version]".
missingPackages() {
  local group package least
  while read -r group package least; do
    [[ " $* " == *" $group "* ]] || continue
    isInstalled "$package" "$least" || printf '%s\n' "$package $least"
  done <<<"$(grep -v -e '^#' -e '^$' "$packageList")"
}

# isInstalled NAME[|OTHER...] [LEAST-VERSION]
isInstalled() {
  local name state version
  for name in ${1//|/ }; do
    while read -r state version; do
      if [ "$state" = installed ] && newEnough "$version" "${2:-}"; then
        return 0
      fi
    done <<<"$(dpkg-query -W -f '${db:Status-Status} ${Version}\n' "$name" 2>/dev/null)"
  done
  return 1
}

newEnough() { [ -z "$2" ] || dpkg --compare-versions "$1" ge "$2"; }

# The version that apt would install, nothing if there is none.
candidate() { LC_ALL=C apt-cache policy "$1" | awk '$1 == "Candidate:" && $2 != "(none)" {print $2}'; }

# firstOffered NAME[|OTHER...]: the first name that this release has.
firstOffered() {
  local name
  for name in ${1//|/ }; do
    [ -z "$(candidate "$name")" ] || break
  done
  printf '%s\n' "$name"
}

codename() { (. /etc/os-release && printf '%s\n' "${VERSION_CODENAME:?}"); }

# sourceTargets FIELD FILTER...: what apt knows of the package lists that the machine uses.
sourceTargets() {
  local field=$1
  shift
  apt-get indextargets --format "\$($field)" 'Created-By: Packages' "$@" | sort -u
}

# Copies the machine's own entry for its Debian release, with the suite's name replaced: so the
# address, the keys and every other option stay those that the machine's owner chose.
enableBackports() {
  local suite entry
  suite=$(codename)-backports
  [ -z "$(sourceTargets SITE "Codename: $suite")" ] || return 0
  entry=$(sourceTargets SOURCESENTRY 'Origin: Debian' "Codename: $(codename)" | head -n 1)
  [ -n "$entry" ] || fail "apt has no source for Debian $(codename), so $suite cannot be enabled"
  say "Enabling $suite, set up as $entry is"
  local file=${entry%:*} number=${entry##*:} target=/etc/apt/sources.list.d/$suite
  if [[ $file == *.sources ]]; then
    stanza "$file" "$number" | sed -E "s|^Suites:.*|Suites: $suite|I" |
      asRoot tee "$target.sources" >&2
  else
    sed -n "${number}p" "$file" | sed -E "s#^(deb(\s+\[[^]]*\])?\s+\S+\s+)\S+#\1$suite#" |
      asRoot tee "$target.list" >&2
  fi
  asRoot "${aptGet[@]}" update
}

# stanza FILE NUMBER: the n-th paragraph of a deb822 file that describes a source.
stanza() { awk -v RS= -v wanted="$2" 'tolower($0) ~ /(^|\n)types:/ && ++n == wanted' "$1"; }

asRoot() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "installing packages needs root or sudo; neither is here"
  fi
}
