#!/bin/sh
# Obtains the extension test texts of cmark-gfm (extensions.txt, spec.txt, regression.txt)
# from Debian's source package `cmark-gfm`. They are other people's text, so they are never committed.
#
#   Tests/Checks/obtain-cmark-gfm.sh FOLDER     afterwards FOLDER/test/extensions.txt exists
#
# Nothing outside FOLDER is changed: apt reads a copy of the machine's own sources, as deb-src,
# and keeps lists, cache and state in a folder of its own. A second run does nothing.
set -eu

folder=${1:?"usage: $0 FOLDER"}
[ -s "$folder/test/extensions.txt" ] && exit 0
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

private=$(mktemp -d "$folder/apt.XXXXXX")
trap 'rm -rf "$private"' EXIT INT TERM
mkdir -p "$private/lists/partial" "$private/cache/archives/partial" "$private/sources.d" "$private/unpacked"

for list in /etc/apt/sources.list.d/*.sources; do
    [ -e "$list" ] || continue
    sed 's/^Types:.*/Types: deb-src/' "$list" >"$private/sources.d/$(basename "$list")"
done
for list in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
    [ -e "$list" ] || continue
    sed -n 's/^deb\(-src\)\{0,1\}[[:space:]]/deb-src /p' "$list" >"$private/sources.d/$(basename "$list")"
done

private_apt() {
    apt-get -qq \
        -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$private/sources.d" \
        -o Dir::State::Lists="$private/lists" -o Dir::Cache="$private/cache" \
        -o APT::Sandbox::User="$(id -un)" -o Acquire::Languages=none "$@"
}

private_apt update
cd "$private/unpacked"
private_apt source --download-only cmark-gfm
tar -xf cmark-gfm_*.orig.tar.*

mkdir -p "$private/test"
cp cmark-gfm-*/test/*.txt cmark-gfm-*/test/*.py "$private/test/"
rm -rf "$folder/test"
mv "$private/test" "$folder/test"
