#!/usr/bin/env bash
# HTML and CSS of a folder against the Nu validator. usage: check-html.sh FOLDER
set -uo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
jar=$(find "$here/../../.venv-test" -name vnu.jar | head -n 1)
found=$(java -Xss4m -jar "$jar" --also-check-css --skip-non-html --format gnu "$1" 2>&1)
# The jar is from 2020; what it wrongly objects to stands in the list, each with its reason.
real=$(grep -vE -f <(grep -vE '^(#|$)' "$here/vnu-false-alarms.txt") <<<"$found" | grep -E 'error|warning|info' )
[ -z "$real" ] && exit 0
echo "$real"
exit 1
