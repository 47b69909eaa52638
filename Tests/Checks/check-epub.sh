#!/usr/bin/env bash
# EPUB files against EPUBCheck 5: no error and no warning.   check-epub.sh FILE...
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
jar=$(find "$here/../../.venv-test/" -name epubcheck.jar -print -quit)
[ -f "$jar" ] || { echo "epubcheck.jar is missing: run 'make test'" >&2; exit 2; }
[ $# -gt 0 ] || { echo "no EPUB to check" >&2; exit 2; }
for epub in "$@"; do java -jar "$jar" --failonwarnings --quiet "$epub"; done
