#!/usr/bin/env bash
# docker/images.sh [COMPONENT …]   Builds images and proves what is to hold of them, on a machine that need have nothing:
# what is missing is installed, a Docker daemon is started where none answers. The last line is `N passed, N failed`.
set -uo pipefail
cd "$(dirname "$0")/.."

if [ -z "${WITH_DAEMON:-}" ]; then exec docker/with-daemon.sh "$0" "$@"; fi
if ! docker/build-here.sh "$@"; then
  echo 'Images cannot be built here: the lines above say why.'
  echo '0 passed, 1 failed'
  exit 1
fi
node docker/test/main.ts "$@"
