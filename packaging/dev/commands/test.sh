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
export LC_ALL=C.UTF-8
[ -z "$soak" ] || export TIDLIG_SOAK=1
ctest --preset dev -j "$(nproc)" "${arguments[@]}"
