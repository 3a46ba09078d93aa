#!/usr/bin/env bash
# docker/base.sh [NAME]   A local stand-in for node:24-bookworm-slim, for machines that reach package registries but no
# image registry: Debian by mmdebstrap, Node and npm from npm, and what this machine's npm trusts and asks.
# It serves build stages only: images of the product copy named files out of it and never contain it. Never push it.
# Needs root, mmdebstrap, npm and a Docker daemon.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/engine.sh"

name=${1:-guanxi-base:24}
node=${NODE_VERSION:-24.21.0}
case $(uname -m) in x86_64) arch=x64 ;; aarch64) arch=arm64 ;; *) echo "no Node for $(uname -m)" >&2; exit 1 ;; esac
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-1}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mmdebstrap --quiet --variant=minbase --mode=root --include=ca-certificates --aptopt='Acquire::Retries "3"' \
  --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
  --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-include=/usr/share/doc/*/copyright' bookworm "$work/root"

(cd "$work" && npm pack --fetch-retries=5 --silent "node-linux-$arch@$node" npm@11 > /dev/null 2>&1)
local=$work/root/usr/local
tar -xzf "$work"/node-linux-*.tgz -C "$local" --strip-components=1 --no-same-owner package/bin package/LICENSE
mkdir -p "$local/lib/node_modules/npm"
tar -xzf "$work"/npm-[0-9]*.tgz -C "$local/lib/node_modules/npm" --strip-components=1 --no-same-owner
ln -s ../lib/node_modules/npm/bin/npm-cli.js "$local/bin/npm"
ln -s ../lib/node_modules/npm/bin/npx-cli.js "$local/bin/npx"

# The certificates that npm on this machine trusts, and the registries that it asks.
ca=$(npm config get cafile 2> /dev/null)
[ -f "$ca" ] || ca=${NODE_EXTRA_CA_CERTS:-}
[ -z "$ca" ] || cp "$ca" "$work/root/etc/ssl/certs/ca-certificates.crt"
for each in "$(npm config get globalconfig 2> /dev/null)" "$(npm config get userconfig 2> /dev/null)"; do
  [ ! -f "$each" ] || grep -E '^(@[^:]+:)?(registry|strict-ssl|https?-proxy|proxy|noproxy)[ =]|^//' "$each" || true
done > "$work/root/root/.npmrc"

tar -C "$work/root" --sort=name --mtime="@$SOURCE_DATE_EPOCH" --numeric-owner --exclude='./dev/*' -c . |
  "$DOCKER" import --change 'ENV NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt' \
    --change 'ENV NPM_CONFIG_CAFILE=/etc/ssl/certs/ca-certificates.crt' --change 'CMD ["node"]' - "$name" > /dev/null
echo "$name $("$DOCKER" image inspect --format '{{.Size}}' "$name" | awk '{ printf "%d MB", $1 / 1e6 }')"
