# bench: measure against the goals, each as a ratio in one run
# shellcheck shell=bash
needPackages build run bench
buildPreset release -B build/bench -DTIDLIG_BENCH=ON
exec build/bench/bin/tidlig-bench "$@"
