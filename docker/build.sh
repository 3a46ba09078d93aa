#!/usr/bin/env bash
# docker/build.sh [COMPONENT …]   Builds images of the product as guanxi/<component>:$TAG and says how big each is; all of
# them unless components are named. `trial` names the four that only a trial needs.
#   BASE     what build stages stand on: node:24-bookworm-slim, or what docker/base.sh made (default: that, where it is)
#   TAG      dev
#   PREFIX   guanxi/, or where a registry of one's own wants them: registry.example/crm/
#   CONTEXT  the sources, this checkout
#   BUILD_FLAGS  words that docker build is given as well
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
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A daemon without a bridge builds on the machine's network.
network=()
"$DOCKER" network inspect bridge > /dev/null 2>&1 || network=(--network host)

# build WORD …   says what went wrong only when something does. A second try goes on where a download has failed.
build() {
  # shellcheck disable=SC2086
  for _ in 1 2; do
    "$DOCKER" build "${network[@]}" --build-arg "BASE=$BASE" ${BUILD_FLAGS:-} "$@" > "$work/log" 2>&1 && return
  done
  tail -n 60 "$work/log" >&2
  return 1
}

# What the images of docker/trial stand on: the layers of the product's, and for two of them Java.
foundation() {
  build --target node --build-arg SERVICE=none --tag guanxi-node:24 "$context" || return 1
  [ "$1" = postgres ] || build --tag guanxi-java:17 --file "$here/trial/java.Dockerfile" "$here/trial"
}

image() {
  local component=$1
  case $component in
    postgres | kafka | keycloak)
      foundation "$component" || return 1
      cp -r "$here/trial" "$work/trial"
      [ "$component" = postgres ] || PATH=$here/../node_modules/.bin:$PATH node "$here/trial/gather.ts" "$component" "$work/trial" || return 1
      build --tag "$prefix$component:$tag" --file "$work/trial/$component.Dockerfile" "$work/trial" || return 1
      rm -rf "$work/trial"
      ;;
    *)
      # shellcheck disable=SC2046
      build --tag "$prefix$component:$tag" $(arguments_of "$component") "$context"
      ;;
  esac
}

[ $# -gt 0 ] || set -- "${PRODUCT[@]}"
[ "$*" != trial ] || set -- "${TRIAL[@]}"
for component in "$@"; do arguments_of "$component" > /dev/null; done
for component in "$@"; do
  started=$SECONDS
  if ! image "$component"; then
    echo "$component could not be built; the lines above say why." >&2
    exit 1
  fi
  size=$("$DOCKER" image inspect --format '{{.Size}}' "$prefix$component:$tag")
  printf '%-12s %4d MB  %3d s  %s\n' "$component" $((size / 1000000)) $((SECONDS - started)) "$prefix$component:$tag"
done
