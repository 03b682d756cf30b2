# bench: measure against the goals, each as a ratio in one run
# shellcheck shell=bash
needPackages build run bench
buildPreset release -B build/bench -DTIDLIG_BENCH=ON
wantNodePackages tests/bench/dmn build/bench/dmn
exec build/bench/bin/tidlig-bench "$@"
