#!/usr/bin/env bash
# Chart and load-test tools into ~/.cache/guanxi-kube: helm, kubeconform, kube-score, helm-unittest, k6, toxiproxy-server
# in bin/, Kubernetes' schemas in schemas/. Needs Go, and Python with pip; unpacks ready ones where KUBE_TOOLS has them.
#   tools.sh [NAME]   with a name, that one alone
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache=${GUANXI_KUBE_CACHE:-$HOME/.cache/guanxi-kube}
# shellcheck source=programs.sh
. "$here/programs.sh"
only=${1:-}
[ -x "$cache/bin/${only:-helm}" ] || take_ready_made || true
export GOBIN=$cache/bin GOFLAGS=-trimpath CGO_ENABLED=0 GOTOOLCHAIN=local
mkdir -p "$GOBIN"
is_there() { [ -x "$GOBIN/$1" ] || [ "${only:-$1}" != "$1" ]; } # or is not asked for
get() { is_there "$1" || again go install -ldflags '-s -w' "$2"; }
get helm helm.sh/helm/v4/cmd/helm@v4.3.1
get kubeconform github.com/yannh/kubeconform/cmd/kubeconform@v0.8.0
get kube-score github.com/zegl/kube-score/cmd/kube-score@v1.20.0
# By `go build` in an own module: k6/v2 has no version list that `go install` could read, helm-unittest a replace line.
build() { # build NAME PACKAGE MODULE VERSION [REPLACE]
  is_there "$1" && return
  local dir; dir=$(mktemp -d)
  printf 'module guanxi.local/%s\n\ngo 1.26.0\n\nrequire %s %s\n%s\n' "$1" "$3" "$4" "${5:+replace $5}" >"$dir/go.mod"
  (cd "$dir" && GOFLAGS='-trimpath -mod=mod' again go build -ldflags '-s -w' -o "$GOBIN/$1" "$2"); rm -r "$dir"
}
build k6 go.k6.io/k6/v2 go.k6.io/k6/v2 v2.2.0
build helm-unittest github.com/helm-unittest/helm-unittest/cmd/helm-unittest github.com/helm-unittest/helm-unittest v1.1.2 \
  'github.com/vmware-labs/yaml-jsonpath v0.3.2 => github.com/helm-unittest/yaml-jsonpath v0.4.0'
is_there toxiproxy-server || { only='' get server github.com/Shopify/toxiproxy/v2/cmd/server@v2.12.0; mv "$GOBIN/server" "$GOBIN/toxiproxy-server"; }

# kubeconform's own schemas lie on a code host; the wheel of kubernetes-validate carries the same, with other references.
if [ ! -d "$cache/schemas" ] && [ -z "$only" ]; then
  again pip download -q --no-deps -d "$cache" kubernetes-validate==1.37.0
  python3 - "$cache" <<'END'
import json, pathlib, re, sys, zipfile
cache = pathlib.Path(sys.argv[1])
wheel = zipfile.ZipFile(next(cache.glob('kubernetes_validate-*.whl')))
for name in wheel.namelist():
    if m := re.fullmatch(r'.*/(v1\.3[4-7]\.0)-local-strict/(.+\.json)', name):
        schema = json.loads(wheel.read(name).decode().replace('/api/_definitions.json#', '_definitions.json#').replace('$defs', 'definitions'))
        for key in ('$id', '$schema'): schema.pop(key, None) # both would point the references elsewhere
        path = cache / 'schemas' / m[1] / m[2]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(schema, separators=(',', ':')))
END
fi
# helm template X CHART | kubeconform -strict -summary -kubernetes-version 1.34.0 \
#        -schema-location "$cache/schemas/{{ .NormalizedKubernetesVersion }}/{{ .ResourceKind }}{{ .KindSuffix }}.json"
