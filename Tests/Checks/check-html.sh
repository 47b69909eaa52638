#!/usr/bin/env bash
# HTML and CSS of some folders against the Nu validator.   check-html.sh FOLDER...
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
jar=$(find "$here/../../.venv-test/" -name vnu.jar -print -quit)
[ -f "$jar" ] || { echo "vnu.jar is missing: run 'make test'" >&2; exit 2; }
[ -n "$(find "$@" -name '*.html' -print -quit)" ] || { echo "no pages in $*" >&2; exit 2; }

# The jar is from 2020; what it wrongly objects to stands in the list, each under its reason.
exec java -Dfile.encoding=UTF-8 -Xss4m -jar "$jar" --stdout --Werror --also-check-css --skip-non-html --format gnu \
  --filterfile "$here/vnu-false-alarms.txt" "$@"
