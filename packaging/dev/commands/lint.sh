# lint: style, names, likely mistakes, scripts and translations; changes nothing
# shellcheck shell=bash
needPackages build run test lint
git ls-files -z '*.h' '*.cpp' | xargs -0 clang-format-19 --dry-run -Werror
git grep -lE '^#!.*bash|shellcheck shell=bash' -- . | xargs shellcheck -x
# Built first: clang-tidy reads the generated headers too.
buildPreset dev
packaging/dev/check-translations
run-clang-tidy-19 -quiet -p build/dev -j "$(nproc)" "$@" "^$PWD/(core|app|tests)/"
