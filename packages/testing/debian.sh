#!/usr/bin/env bash
# packages/testing/debian.sh PACKAGE …   Installs those of the Debian packages that are missing, as root. Waits for an apt
# that is at work already, and tries again where a download fails. Says why where it cannot, and ends with 1.
set -uo pipefail

missing=()
for package; do
  [ "$(dpkg-query --show --showformat '${db:Status-Status}' "$package" 2> /dev/null)" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get > /dev/null; then
  echo "${missing[*]} is missing, and only root can install it, by apt-get." >&2
  exit 1
fi

echo "installing ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
words=(-qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
for try in 1 2 3 4; do
  said=$(apt-get "${words[@]}" update 2>&1 && apt-get "${words[@]}" install --yes --no-install-recommends "${missing[@]}" 2>&1) && exit 0
  [ "$try" -eq 4 ] || sleep $((try * 5))
done
echo "$said" | tail -n 20 >&2
echo "${missing[*]} could not be installed; the lines above say why." >&2
exit 1
