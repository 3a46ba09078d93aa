#!/usr/bin/env bash
# docker/build.sh [COMPONENT …]   Builds images of the product as guanxi/<component>:$TAG and says how big each is; all of
# them unless components are named. `trial` names the four that only a trial needs.
#   BASE     what build stages stand on: node:24-bookworm-slim, or what docker/base.sh made (default: that, where it is)
#   TAG      dev
#   PREFIX   guanxi/, or where a registry of one's own wants them: registry.example/crm/
#   CONTEXT  the sources, this checkout
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/engine.sh"
. "$here/components.sh"

tag=${TAG:-dev}
prefix=${PREFIX:-guanxi/}
context=${CONTEXT:-$here/..}
if [ -z "${BASE:-}" ]; then
  BASE=node:24-bookworm-slim
  ! "$DOCKER" image inspect guanxi-base:24 > /dev/null 2>&1 || BASE=guanxi-base:24
fi
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# A daemon without a bridge builds on the machine's network.
network=()
"$DOCKER" network inspect bridge > /dev/null 2>&1 || network=(--network host)

[ $# -gt 0 ] || set -- "${PRODUCT[@]}"
[ "$*" != trial ] || set -- "${TRIAL[@]}"
for component in "$@"; do
  arguments=$(arguments_of "$component")
  started=$SECONDS
  # shellcheck disable=SC2086
  if ! "$DOCKER" build "${network[@]}" --build-arg "BASE=$BASE" --tag "$prefix$component:$tag" $arguments "$context" > "$log" 2>&1; then
    tail -n 60 "$log" >&2
    echo "$component could not be built; the lines above say why." >&2
    exit 1
  fi
  size=$("$DOCKER" image inspect --format '{{.Size}}' "$prefix$component:$tag")
  printf '%-12s %4d MB  %3d s  %s\n' "$component" $((size / 1000000)) $((SECONDS - started)) "$prefix$component:$tag"
done
