#!/usr/bin/env bash
# Links, anchors and pictures of a folder of pages. usage: check-links.sh FOLDER
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
folder=$(cd "$1" && pwd)
# 404.html speaks from any address, so its links start at the host's root.
exec "$here/../../.venv-test/bin/lychee" --offline --include-fragments --no-progress --quiet \
  --root-dir "$folder" "$folder/**/*.html"
