# test: build and run every test; --soak runs the long ones too, the rest goes to ctest (-R NAME …)
# shellcheck shell=bash
soak=
arguments=()
for argument in "$@"; do
  if [ "$argument" = --soak ]; then
    soak=1
  else
    arguments+=("$argument")
  fi
done

needPackages build run test
buildPreset dev
wantNodePackages tests/interop build/dev/interop
export LC_ALL=C.UTF-8
if [ -n "$soak" ]; then
  export TIDLIG_SOAK=1
  # One of them tries tens of thousands of faults; a day is no limit for it.
  arguments+=(--timeout 86400)
fi
ctest --preset dev -j "$(nproc)" "${arguments[@]}"
