#!/bin/sh
# Obtains the test texts of a Debian source package: `cmark` (CommonMark 0.30: spec.txt, regression.txt, pathological
# tests, entity tests) or `cmark-gfm` (extensions.txt). They are other people's text, so they are never committed.
#
#   Tests/Checks/obtain-examples.sh PACKAGE FOLDER     afterwards FOLDER/test/spec.txt exists
#
# Nothing outside FOLDER is changed: apt reads a copy of the machine's own sources, as deb-src,
# and keeps lists, cache and state in a folder of its own. A second run does nothing.
set -eu

package=${1:?"usage: $0 PACKAGE FOLDER"}
folder=${2:?"usage: $0 PACKAGE FOLDER"}
[ -s "$folder/test/spec.txt" ] && exit 0
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
private_apt source --download-only "$package"
tar -xf "$package"_*.orig.tar.*

mkdir -p "$private/test"
cp "$package"-*/test/*.txt "$package"-*/test/*.py "$private/test/"
rm -rf "$folder/test"
mv "$private/test" "$folder/test"
