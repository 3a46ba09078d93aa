#!/usr/bin/env bash
# A real Kubernetes cluster on one bare Linux machine, for tests; no image registry is asked for anything.
#   cluster.sh why-not            says why it cannot run here, and ends with 1; silent and 0 where it can
#   cluster.sh build              its programs, from source modules, into ~/.cache/guanxi-kube
#   cluster.sh up [NODES]         a fresh cluster (2 nodes unless told); kubeconfig: /var/lib/guanxi-kube/admin.conf
#   cluster.sh load-image TAR...  docker-archive or OCI tar into every node
#   cluster.sh metrics            metrics-server into the running cluster, for autoscalers and kubectl top
#   cluster.sh image NAME DIR CMD...   OCI tar of a folder as root file system, to stdout (no docker needed)
#   cluster.sh down               ends everything, leaves the programs
# Each node and the control plane live in own pid, mount, network and host-name namespaces: the machine's own settings,
# firewall, containerd and docker stay untouched, and killing one process ends all of a node. From the machine, pod
# addresses and ClusterIPs are reachable directly (10.244.0.0/16, 10.96.0.0/16), so load tests need no port-forward.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache=${GUANXI_KUBE_CACHE:-$HOME/.cache/guanxi-kube}
state=/var/lib/guanxi-kube
bin=$cache/bin
pki=$state/pki
cgroup=/sys/fs/cgroup
export PATH=$bin:$PATH

say() { printf '%s %s\n' "$(date +%T)" "$*" >&2; }
await() { for ((t = 0; t < 600; t++)); do "$@" >/dev/null 2>&1 && return; sleep .1; done; say "timed out: $*"; return 1; }

# shellcheck source=programs.sh
. "$here/programs.sh"
# shellcheck source=keys.sh
. "$here/keys.sh"
# shellcheck source=inside.sh
. "$here/inside.sh"

why_not() {
  local reason=''
  if [ "$(uname -sm)" != 'Linux x86_64' ]; then reason="Linux on x86-64 is needed, this is $(uname -sm)"
  elif [ "$(id -u)" != 0 ]; then reason='root is needed: nodes are namespaces with cgroups and a network of their own'
  elif [ ! -e $cgroup/memory/tasks ] || [ ! -e $cgroup/cpu/tasks ]; then reason="cgroup v1 is needed below $cgroup (tried with nothing else)"
  elif ! mkdir -p $cgroup/memory/guanxi-kube 2>/dev/null; then reason="cgroups below $cgroup cannot be made"
  elif ! unshare --net --mount --pid --uts --fork true 2>/dev/null; then reason='namespaces cannot be made (unshare is refused)'
  elif command -v ip >/dev/null && ! unshare --net ip link add probe type bridge 2>/dev/null; then reason='the kernel makes no bridges'
  elif missing=$(missing_packages) && [ -n "$missing" ] && ! command -v apt-get >/dev/null; then reason="packages are missing: $missing"
  elif [ ! -x "$bin/kube" ] && [ ! -x "$ready_made" ] && ! command -v go >/dev/null; then reason='Go is needed to build the programs, or KUBE_TOOLS with ready ones'
  fi
  [ -d $state ] || rmdir $cgroup/memory/guanxi-kube 2>/dev/null || true
  [ -z "$reason" ] || { echo "No cluster can run here: $reason."; return 1; }
}

# spawn NAME FUNCTION ARGS...: namespaces, whose first process is this script with that function
spawn() {
  local name=$1; shift
  mkdir -p $state/$name
  setsid unshare --net --mount --pid --uts --fork --kill-child --mount-proc bash "$here/cluster.sh" "$@" >$state/$name/init.log 2>&1 </dev/null &
  echo $! >$state/$name/outer.pid
  until [ -e $state/$name/ready ]; do sleep .05; kill -0 $! || { cat $state/$name/init.log; return 1; }; done
  pgrep -P $! >$state/$name/pid
}
enter() { local name=$1; shift; nsenter -t "$(cat $state/$name/pid)" -n -m -p -u "$@"; }

# one cgroup a node below every v1 controller; together they weigh as much as sixteen processes of the machine, and not
# as one, which any other work beside the cluster would starve
make_cgroups() {
  local d f
  for d in $cgroup/*/; do
    [ -e "$d/tasks" ] || continue
    mkdir -p "$d/guanxi-kube/$1"
    [ ! -e "$d/cpu.shares" ] || echo 16384 >"$d/guanxi-kube/cpu.shares"
    for f in cpuset.cpus cpuset.mems; do
      [ ! -e "$d/$f" ] || { cat "$d/$f" >"$d/guanxi-kube/$f"; cat "$d/$f" >"$d/guanxi-kube/$1/$f"; }
    done
  done
}

up() {
  local nodes=${1:-2} i
  why_not
  [ -x "$bin/kube" ] && [ -e "$cache/kube.tar" ] && [ -z "$(missing_packages)" ] || build
  down
  keys "$nodes"
  spawn control _control
  ip link add gxk-host type veth peer name host netns "$(cat $state/control/pid)"
  ip addr add 10.77.0.254/24 dev gxk-host; ip link set gxk-host up
  ip route add 10.96.0.0/16 via 10.77.0.11
  enter control ip link set host master br0 up
  for ((i = 1; i <= nodes; i++)); do
    make_cgroups "n$i"
    spawn "n$i" _node "$i" "$nodes"
    # a cable from the node to the control plane's bridge
    ip link add eth0 netns "$(cat $state/n$i/pid)" type veth peer name "n$i" netns "$(cat $state/control/pid)"
    enter control ip link set "n$i" master br0 up
    enter control ip route add "10.244.$i.0/24" via "10.77.0.$((10 + i))" 2>/dev/null || true
    enter "n$i" ip addr add "10.77.0.$((10 + i))/24" dev eth0; enter "n$i" ip link set eth0 up
    ip route add "10.244.$i.0/24" via "10.77.0.$((10 + i))"
  done
  touch $state/control/wired
  for ((i = 1; i <= nodes; i++)); do touch "$state/n$i/wired"; done
  export KUBECONFIG=$state/admin.conf
  await kubectl get --raw /readyz
  kubectl apply -f "$here/addons.yaml" >/dev/null
  for ((i = 1; i <= nodes; i++)); do await kubectl get node "n$i"; done
  kubectl wait --for condition=Ready node --all --timeout 120s >/dev/null
  kubectl -n kube-system rollout status deploy/coredns --timeout 120s >/dev/null
  say "ready: export KUBECONFIG=$state/admin.conf"
}

metrics() {
  [ -e "$cache/metrics-server.tar" ] || build_metrics
  load_image "$cache/metrics-server.tar"
  export KUBECONFIG=$state/admin.conf
  kubectl apply -f "$here/metrics.yaml" >/dev/null
  kubectl -n kube-system rollout status deploy/metrics-server --timeout 120s >/dev/null
  await kubectl top nodes
}

load_image() {
  local tar dir each jobs=()
  for tar; do for dir in $state/n*/; do
    enter "$(basename "$dir")" ctr -n k8s.io images import - <"$tar" >/dev/null & jobs+=($!)
  done; done
  for each in "${jobs[@]}"; do wait "$each"; done
}

down() {
  local file d t
  for file in $state/*/outer.pid; do # its pid 1, and so all of that node, ends with the outer process
    if [ -e "$file" ] && [ "$(cat "/proc/$(cat "$file")/comm" 2>/dev/null)" = unshare ]; then kill -9 "$(cat "$file")"; fi
  done
  ip link del gxk-host 2>/dev/null || true
  for ((t = 0; t < 100; t++)); do
    for d in $cgroup/*/guanxi-kube; do [ ! -d "$d" ] || find "$d" -depth -type d -exec rmdir {} + 2>/dev/null || true; done
    compgen -G "$cgroup/*/guanxi-kube" >/dev/null || break; sleep .1
  done
  rm -rf --one-file-system $state
}

case ${1:-} in
  why-not) why_not ;;
  build) build ;;
  up) shift; up "$@" ;;
  down) down ;;
  load-image) shift; load_image "$@" ;;
  image) shift; image "$@" ;;
  metrics) metrics ;;
  _control) inside_control ;;
  _node) shift; inside_node "$@" ;;
  *) sed -n '2,9s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
