# format: put the C++ sources into the house style
# shellcheck shell=bash
needPackages lint
git ls-files -z '*.h' '*.cpp' | xargs -0 clang-format-19 -i
