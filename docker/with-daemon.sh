#!/usr/bin/env bash
# docker/with-daemon.sh COMMAND …   Runs a command that needs a Docker daemon, which finds the right docker in DOCKER. As
# root it installs Debian's docker.io where there is none, starts a daemon where none answers, and ends it again.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)

impossible() {
  echo "Docker cannot be used here: $1"
  echo '0 passed, 1 failed'
  exit 1
}

# commands of the packages, and the right Node
export PATH="$(dirname "$here")/node_modules/.bin:$PATH"
if [ ! -x /usr/bin/docker ] && ! command -v dockerd > /dev/null; then
  "$here/../packages/testing/debian.sh" docker.io || impossible 'the lines above say why.'
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
  # neither a bridge nor rules of a firewall: the machine stays as it is, and so does its disk: what builds keep is bounded
  echo '{ "builder": { "gc": { "enabled": true, "defaultKeepStorage": "8GB" } } }' > "$work/daemon.json"
  dockerd --config-file "$work/daemon.json" --bridge=none --iptables=false > "$work/dockerd.log" 2>&1 &
  daemon=$!
  for _ in $(seq 240); do
    answers && break
    kill -0 "$daemon" 2> /dev/null || break
    sleep 0.5
  done
  answers || {
    tail -n 20 "$work/dockerd.log"
    impossible 'the Docker daemon does not start; the lines above say why.'
  }
fi

. "$here/engine.sh"
export WITH_DAEMON=1
"$@"
