# run: build and start the window; arguments go to the program
# shellcheck shell=bash
needPackages build run
buildPreset release
exec build/release/bin/tidlig "$@"
