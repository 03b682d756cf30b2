# install-deps: only install packages; groups: build run test lint package bench (default: build run test)
# shellcheck shell=bash
[ $# -gt 0 ] || set -- build run test
needPackages "$@"
