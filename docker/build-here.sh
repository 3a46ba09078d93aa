#!/usr/bin/env bash
# docker/build-here.sh [COMPONENT …]   Builds all images, or those named, on a machine that reaches package registries and
# no image registry: installs what the build takes (as root), and makes the base where there is none.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/engine.sh"

missing=()
command -v mmdebstrap > /dev/null || missing+=(mmdebstrap)
command -v java > /dev/null || missing+=(openjdk-17-jre-headless)
command -v mvn > /dev/null || missing+=(maven)
[ ${#missing[@]} -eq 0 ] || "$here/../packages/testing/debian.sh" "${missing[@]}"
if [ -z "${BASE:-}" ] && ! "$DOCKER" image inspect guanxi-base:24 > /dev/null 2>&1; then "$here/base.sh"; fi
if [ $# -gt 0 ]; then "$here/build.sh" "$@"; else "$here/build.sh" && "$here/build.sh" trial; fi
