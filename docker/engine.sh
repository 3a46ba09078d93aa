# Sourced by the scripts beside it: the docker command to use, and what to build on.

# A docker command newer than 22 without its buildx plugin silently takes the classic builder, which builds every stage in
# turn; Debian's older one has BuildKit inside.
usable() {
  command -v "$1" > /dev/null || return 1
  "$1" buildx version > /dev/null 2>&1 && return 0
  local major
  major=$("$1" version --format '{{.Client.Version}}' 2> /dev/null | cut -d. -f1)
  [ "${major:-99}" -lt 23 ]
}

if [ -z "${DOCKER:-}" ]; then
  for candidate in docker /usr/bin/docker; do
    if usable "$candidate"; then
      DOCKER=$candidate
      break
    fi
  done
fi
if [ -z "${DOCKER:-}" ]; then
  echo 'No docker command with BuildKit was found (Debian: apt-get install docker.io).' >&2
  exit 1
fi
if ! "$DOCKER" info > /dev/null 2>&1; then
  echo 'The Docker daemon does not answer. Start it, for one: dockerd --bridge=none --iptables=false &' >&2
  exit 1
fi
export DOCKER DOCKER_BUILDKIT=1 BUILDKIT_PROGRESS=plain
