# build: the release programs, into build/release/bin/
# shellcheck shell=bash
needPackages build
buildPreset release "$@"
