# Configures and builds; every build lies in build/<name>/, its programs in build/<name>/bin/.
# shellcheck shell=bash

# ccache, where it is there, also finds what another checkout of the same source compiled.
# Its sloppiness: in which language the compiler speaks changes nothing of what it makes.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=locale

# buildPreset PRESET [CMAKE-ARGUMENT...]: a later -B or -D overrides what the preset says.
buildPreset() {
  local preset=$1 folder=build/$1 argument previous=
  shift
  for argument in "$@"; do
    [ "$previous" != -B ] || folder=$argument
    previous=$argument
  done
  local launcher=()
  if command -v ccache >/dev/null; then
    launcher=(-DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
  fi
  cmake --preset "$preset" "${launcher[@]}" "$@"
  cmake --build "$folder"
}
