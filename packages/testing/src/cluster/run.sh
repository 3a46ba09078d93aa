#!/usr/bin/env bash
# packages/testing/src/cluster/run.sh [WORD …]   The proof on a real Kubernetes, from nothing: builds the images, makes a
# cluster, and plays run.ts, which knows the words. The last line is `N passed, N failed`.
set -uo pipefail
cd "$(dirname "$0")/../../../.."

if [ -z "${WITH_DAEMON:-}" ]; then exec docker/with-daemon.sh "$0" "$@"; fi
if ! docker/build-here.sh; then
  echo 'The images cannot be built here: the lines above say why.'
  echo '0 passed, 1 failed'
  exit 1
fi
node packages/testing/src/cluster/run.ts "$@"
