#!/bin/sh
# Obtains texts of a Debian source package to test with: `cmark` (CommonMark 0.30: spec.txt, regression.txt,
# pathological tests, entity tests), `cmark-gfm` (extensions.txt), or the Markdown or workbooks of any other.
# They are other people's text, so they are never committed.
#
#   Tests/Checks/obtain-examples.sh PACKAGE FOLDER [PATTERN...]     afterwards FOLDER/PACKAGE.obtained exists
#
# A pattern says which files of the package to keep; without one, the texts and scripts of its folder `test`.
# Nothing outside FOLDER is changed: apt reads a copy of the machine's own sources, as deb-src,
# and keeps lists, cache and state in a folder of its own. A second run does nothing.
set -eu

package=${1:?"usage: $0 PACKAGE FOLDER [PATTERN...]"}
folder=${2:?"usage: $0 PACKAGE FOLDER [PATTERN...]"}
shift 2
[ $# -gt 0 ] || set -- '*/test/*.txt' '*/test/*.py'
[ -e "$folder/$package.obtained" ] && exit 0
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
# A mirror may lack a part of the package; the sources themselves are all that is needed.
private_apt source --tar-only "$package" 2>errors || [ -e "$(echo *.orig.tar.*)" ] || { cat errors >&2; exit 1; }
tar -xf "$(echo *.orig.tar.*)" --strip-components=1 --wildcards -C "$folder" "$@"
touch "$folder/$package.obtained"
