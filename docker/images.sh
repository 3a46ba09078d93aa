#!/usr/bin/env bash
# docker/images.sh [COMPONENT …]   Builds images and proves what is to hold of them, on a machine that need have nothing:
# as root it installs Debian's docker.io, mmdebstrap, Java and Maven where they are missing, starts a Docker daemon where
# none answers, and ends it again. The last line is `N passed, N failed`.
set -uo pipefail
cd "$(dirname "$0")/.."

impossible() {
  echo "Images cannot be built here: $1"
  echo '0 passed, 1 failed'
  exit 1
}

missing=()
[ -x /usr/bin/docker ] || command -v dockerd > /dev/null || missing+=(docker.io)
command -v mmdebstrap > /dev/null || missing+=(mmdebstrap)
command -v java > /dev/null || missing+=(openjdk-17-jre-headless)
command -v mvn > /dev/null || missing+=(maven)
if [ ${#missing[@]} -gt 0 ]; then
  [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null || impossible "${missing[*]} is missing, and only root can install it, by apt-get."
  echo "installing ${missing[*]}"
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null ||
    impossible "${missing[*]} could not be installed."
fi

answers() { docker info > /dev/null 2>&1; }
work=$(mktemp -d)
daemon=
end() {
  if [ -n "$daemon" ]; then
    kill "$daemon" 2> /dev/null
    wait "$daemon" 2> /dev/null
  fi
  rm -rf "$work"
}
trap end EXIT
trap 'exit 130' INT TERM
if ! answers; then
  [ "$(id -u)" -eq 0 ] || impossible 'no Docker daemon answers, and only root can start one.'
  # neither a bridge nor rules of a firewall: the machine stays as it is
  dockerd --bridge=none --iptables=false > "$work/dockerd.log" 2>&1 &
  daemon=$!
  for _ in $(seq 60); do
    answers && break
    kill -0 "$daemon" 2> /dev/null || break
    sleep 0.5
  done
  answers || {
    tail -n 20 "$work/dockerd.log"
    impossible 'the Docker daemon does not start; the lines above say why.'
  }
fi

. docker/engine.sh
export PATH="$PWD/node_modules/.bin:$PATH"
if [ -z "${BASE:-}" ] && ! "$DOCKER" image inspect guanxi-base:24 > /dev/null 2>&1; then
  docker/base.sh || impossible 'the base could not be made.'
fi
if [ $# -gt 0 ]; then docker/build.sh "$@"; else docker/build.sh && docker/build.sh trial; fi ||
  impossible 'the lines above say why.'
node docker/test/main.ts "$@"
status=$?
exit $status
