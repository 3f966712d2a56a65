#!/bin/sh
# Build step: fetches the pinned fonts with npm ci and lays them where the app serves and embeds them.
set -eu
cd "$(dirname "$0")"
out=$1
command -v npm >/dev/null || { echo "Node and npm are needed for the build: install the package nodejs (20 or newer) and npm." >&2; exit 1; }
if ! cmp -s package-lock.json node_modules/.taken 2>/dev/null; then
  npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
  cp package-lock.json node_modules/.taken
fi
mkdir -p "$out/static/fonts" "$out/fonts"
cp node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2 \
   node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-ext-wght-normal.woff2 "$out/static/fonts/"
cp node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf node_modules/dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf "$out/fonts/"
