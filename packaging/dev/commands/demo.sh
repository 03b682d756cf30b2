# demo: a vault of 40 made-up families, each one's suggestion and why, then the window on it
# shellcheck shell=bash
needPackages build run
buildPreset release

vault=build/demo-vault
passphrase='blaa cykel under aebletraeet'
cli=build/release/bin/tidlig-cli
rm -rf -- "$vault"
"$cli" demo create --vault "$vault" --families 40 --seed 2026 --passphrase-fd 3 3<<<"$passphrase"
"$cli" case export --vault "$vault" --passphrase-fd 3 3<<<"$passphrase" |
  "$cli" explain --model forms/models/tidlig-start.json --catalogue forms/indicators.json -

cat <<END

These families are made up. They lie encrypted in $vault.
User: demo
Passphrase: $passphrase
END
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec build/release/bin/tidlig --vault "$vault"
fi
echo "There is no display here. On one, open the window with: build/release/bin/tidlig --vault $vault"
