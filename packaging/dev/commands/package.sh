# package: the Debian package, into build/package/, tried in a clean chroot (--no-smoke: not tried)
# shellcheck shell=bash
needPackages build run package
buildPreset release
rm -rf build/package
cpack --config build/release/CPackConfig.cmake -B build/package >&2
package=$(ls build/package/*.deb)
desktop-file-validate packaging/debian/dk.tidlig.Tidlig.desktop
appstreamcli validate --no-net packaging/debian/dk.tidlig.Tidlig.metainfo.xml
lintian --fail-on error "$package"
[ "${1:-}" = --no-smoke ] || asRoot packaging/debian/smoke-test "$package"
echo "$package"
