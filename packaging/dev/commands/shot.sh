# shot: pictures of every page at 100 % and 200 %, into build/shots/; "shot help": those of the help
# shellcheck shell=bash
needPackages build run
buildPreset release
if [ "${1:-}" = help ]; then
  QT_QPA_PLATFORM=offscreen build/release/bin/tidlig --help-pictures resources/help/pictures
  exit
fi
rm -rf build/shots
mkdir -p build/shots
for scale in 1 2; do
  QT_SCALE_FACTOR=$scale QT_QPA_PLATFORM=offscreen build/release/bin/tidlig --shots build/shots "$@"
done
find build/shots -name "*.png" | sort
