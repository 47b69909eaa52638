#!/usr/bin/env bash
# Links, anchors and pictures of a folder of pages.   check-links.sh FOLDER
set -euo pipefail
lychee=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/../../.venv-test/bin/lychee
folder=$(cd "$1" && pwd)
[ -n "$(find "$folder" -name '*.html' -print -quit)" ] || { echo "no pages in $folder" >&2; exit 2; }

# 404.html is shown at any address, so its links start at the host's root.
"$lychee" --offline --include-fragments --no-progress --root-dir "$folder" "$folder/**/*.html" |
  grep -vE '^$|Total' || [ "${PIPESTATUS[0]}" -eq 0 ]
