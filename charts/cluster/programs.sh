# Part of cluster.sh: where its programs come from. One Go binary is etcd, Kubernetes, CoreDNS and the NetworkPolicy
# enforcer, by the name it is called; containerd, runc and the CNI plug-ins are Debian's.
K8S=1.34.4
METRICS_SERVER=0.9.0
packages='containerd runc containernetworking-plugins nftables iproute2 openssl xz-utils'
# what others have built already: a script beside ready programs that unpacks them into the cache
ready_made=${KUBE_TOOLS:-$here/../../../shared/tools}/kube-tools.sh

missing_packages() {
  local each
  for each in containerd runc ctr nft openssl ip xz; do command -v $each >/dev/null || { echo "$packages"; return; }; done
  [ -x /usr/lib/cni/bridge ] || echo "$packages"
}

# Debian's part, where it is missing
install_packages() {
  # shellcheck disable=SC2046
  "$here/../../packages/testing/debian.sh" $(missing_packages) >&2
}

# Ready programs into the cache; ends with 1 where nobody has built them
take_ready_made() {
  [ -x "$ready_made" ] && install_packages && GUANXI_KUBE_CACHE=$cache "$ready_made"
}

# again COMMAND...: tries a command that downloads up to three times
again() {
  local try
  for try in 1 2 3; do
    "$@" && return
    [ "$try" = 3 ] || sleep $((try * 5))
  done
  return 1
}

build() {
  local each stamp=''
  install_packages
  if take_ready_made; then return; fi
  mkdir -p "$bin"
  for each in k8s.io/component-base/version k8s.io/client-go/pkg/version; do # Helm's capabilities read this stamp
    stamp+=" -X $each.gitVersion=v$K8S -X $each.gitMajor=1 -X $each.gitMinor=${K8S:2:2} -X $each.gitTreeState=clean"
  done
  say 'go build: about twenty minutes of CPU where nothing is cached'
  (cd "$here/kube" && export CGO_ENABLED=0 GOFLAGS='-trimpath -mod=readonly -buildvcs=false' GOTOOLCHAIN=local &&
    again go mod download && go build -ldflags "-s -w $stamp" -o "$bin/kube" . && go build -ldflags '-s -w' -o "$bin/pause" ./pause)
  for each in etcd kube-apiserver kube-controller-manager kube-scheduler kube-proxy kubelet kubectl coredns netpol; do
    ln -sf kube "$bin/$each"
  done
  image_of "$bin/pause" guanxi.local/pause:1 /pause >"$cache/pause.tar"
  image_of "$bin/kube" guanxi.local/kube:1 /coredns >"$cache/kube.tar"
}

build_metrics() {
  local root; root=$(mktemp -d)
  CGO_ENABLED=0 GOFLAGS=-trimpath GOTOOLCHAIN=local GOBIN=$root again go install -ldflags '-s -w' \
    "sigs.k8s.io/metrics-server/cmd/metrics-server@v$METRICS_SERVER"
  image_of "$root/metrics-server" guanxi.local/metrics-server:1 /metrics-server >"$cache/metrics-server.tar"
  rm -r "$root"
}

# image_of PROGRAM NAME PATH: an image that holds one program
image_of() {
  local root; root=$(mktemp -d); mkdir "$root/tmp"
  cp "$1" "$root$3"; image "$2" "$root" "$3"; rm -r "$root"
}

# image NAME DIR CMD...: an OCI layout with one layer, which ctr, skopeo and podman read alike
image() {
  local name=$1 dir=$2 out digest size diff layer_size config config_size cmd; shift 2
  out=$(mktemp -d); mkdir -p "$out/blobs/sha256"
  blob() { digest=$(sha256sum "$1" | cut -c1-64); size=$(stat -c %s "$1"); mv "$1" "$out/blobs/sha256/$digest"; }
  tar -C "$dir" --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -cf "$out/layer" .
  blob "$out/layer"; diff=$digest; layer_size=$size
  cmd=$(printf ',"%s"' "$@")
  printf '{"architecture":"amd64","os":"linux","config":{"Entrypoint":[%s],"Env":["PATH=/usr/local/bin:/usr/bin:/bin"]},"rootfs":{"type":"layers","diff_ids":["sha256:%s"]}}' \
    "${cmd:1}" "$diff" >"$out/config"
  blob "$out/config"; config=$digest; config_size=$size
  printf '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{"mediaType":"application/vnd.oci.image.config.v1+json","digest":"sha256:%s","size":%s},"layers":[{"mediaType":"application/vnd.oci.image.layer.v1.tar","digest":"sha256:%s","size":%s}]}' \
    "$config" "$config_size" "$diff" "$layer_size" >"$out/manifest"
  blob "$out/manifest"
  # without the annotation ctr imports the image without a name
  printf '{"schemaVersion":2,"manifests":[{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"sha256:%s","size":%s,"annotations":{"io.containerd.image.name":"%s"}}]}' \
    "$digest" "$size" "$name" >"$out/index.json"
  printf '{"imageLayoutVersion":"1.0.0"}' >"$out/oci-layout"
  tar -C "$out" -cf - .; rm -r "$out"
}
