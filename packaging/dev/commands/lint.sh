# lint: style, names, likely mistakes, scripts and translations; changes nothing
# shellcheck shell=bash
needPackages build run test lint
# Built first, because clang-tidy reads the generated headers too, and each file by itself.
buildPreset dev -B build/lint -DTIDLIG_UNITY=OFF

# Every check is run, so that one round tells all there is to mend.
found=()
git ls-files -z '*.h' '*.cpp' | xargs -0 clang-format-19 --dry-run -Werror || found+=(format)
git grep -lE '^#!.*bash|shellcheck shell=bash' | xargs shellcheck -x || found+=(scripts)
packaging/dev/check-translations || found+=(translations)
run-clang-tidy-19 -quiet -p build/lint -j "$(nproc)" "$@" "^$PWD/(core|app|tests)/" ||
  found+=(clang-tidy)
[ ${#found[@]} -eq 0 ] || fail "lint found something to mend in: ${found[*]}"
say "lint: nothing found"
