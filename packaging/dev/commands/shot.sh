# shot: pictures of every page, into build/shots/
# shellcheck shell=bash
needPackages build run
buildPreset release
rm -rf build/shots
mkdir -p build/shots
QT_QPA_PLATFORM=offscreen build/release/bin/tidlig --shots build/shots "$@"
ls build/shots
