#!/usr/bin/env bash
# Runs every test, says what was skipped and why, and ends with the runner's closing line.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
log=.build/test.log
swift test --skip-build --disable-xctest 2>&1 | tee "$log"
status=${PIPESTATUS[0]}
closing=$(grep -aE 'Test run with [0-9]+ tests?' "$log" | tail -n 1)
skipped=$(grep -acE '^[^A-Za-z]*(Test|Suite) .* skipped' "$log")
echo
echo "Skipped tests and suites: $skipped"
grep -aE '^[^A-Za-z]*(Test|Suite) .* skipped' "$log" | sed 's/^/  /'
[ "$status" -eq 0 ] || grep -aE '^✘' "$log" | head -n 60
echo "$closing"
exit "$status"
