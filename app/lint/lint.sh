#!/bin/sh
# Reads a description of the API for the rules in api-rules.yaml; fails with one line per offence.
set -eu
cd "$(dirname "$0")"
command -v npm >/dev/null || { echo "Node and npm are needed: install the package nodejs (20 or newer) and npm." >&2; exit 1; }
if ! cmp -s package-lock.json node_modules/.taken 2>/dev/null; then
  npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
  cp package-lock.json node_modules/.taken
fi
exec node_modules/.bin/spectral lint --ruleset api-rules.yaml --fail-severity warn --format text --quiet "$1"
