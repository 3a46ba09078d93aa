# Part of cluster.sh: what runs inside the namespaces of the control plane and of each node.
start() { local log=$1; shift; "$@" >>"$log" 2>&1 & }

inside_control() {
  ip link set lo up
  ip link add br0 type bridge; ip addr add 10.77.0.1/24 dev br0; ip link set br0 up
  touch $state/control/ready
  until [ -e $state/control/wired ]; do sleep .05; done
  start $state/control/etcd.log etcd --data-dir $state/control/etcd --unsafe-no-fsync --log-level warn \
    --listen-client-urls http://127.0.0.1:2379 --advertise-client-urls http://127.0.0.1:2379 --listen-peer-urls http://127.0.0.1:2380
  start $state/control/apiserver.log kube-apiserver --etcd-servers http://127.0.0.1:2379 --advertise-address 10.77.0.1 --bind-address 10.77.0.1 \
    --service-cluster-ip-range 10.96.0.0/16 --allow-privileged --authorization-mode Node,RBAC --enable-admission-plugins NodeRestriction \
    --client-ca-file $pki/ca.crt --tls-cert-file $pki/apiserver.crt --tls-private-key-file $pki/apiserver.key \
    --kubelet-client-certificate $pki/apiserver.crt --kubelet-client-key $pki/apiserver.key --kubelet-preferred-address-types InternalIP \
    --service-account-issuer https://kubernetes.default.svc --service-account-key-file $pki/sa.key --service-account-signing-key-file $pki/sa.key \
    --requestheader-client-ca-file $pki/ca.crt --requestheader-allowed-names front-proxy --requestheader-username-headers X-Remote-User \
    --requestheader-group-headers X-Remote-Group --requestheader-extra-headers-prefix X-Remote-Extra- \
    --proxy-client-cert-file $pki/front-proxy.crt --proxy-client-key-file $pki/front-proxy.key --enable-aggregator-routing
  await kubectl --kubeconfig $state/admin.conf get --raw /readyz
  start $state/control/manager.log kube-controller-manager --kubeconfig $state/manager.conf --authentication-kubeconfig $state/manager.conf \
    --authorization-kubeconfig $state/manager.conf --bind-address 127.0.0.1 --leader-elect=false --use-service-account-credentials \
    --root-ca-file $pki/ca.crt --service-account-private-key-file $pki/sa.key --node-monitor-grace-period 20s \
    --horizontal-pod-autoscaler-sync-period 5s --horizontal-pod-autoscaler-downscale-stabilization 30s --horizontal-pod-autoscaler-cpu-initialization-period 20s
  start $state/control/scheduler.log kube-scheduler --kubeconfig $state/scheduler.conf --authentication-kubeconfig $state/scheduler.conf \
    --authorization-kubeconfig $state/scheduler.conf --bind-address 127.0.0.1 --leader-elect=false
  wait
}

inside_node() {
  local i=$1 nodes=$2 me=$state/n$1 j
  hostname n$i
  mount --make-rshared /
  mount -t tmpfs tmpfs /run; mkdir -p /run/netns /run/containerd
  for j in containerd:/var/lib/containerd kubelet:/var/lib/kubelet log:/var/log; do
    mkdir -p $me/${j%%:*} ${j#*:}; mount --bind $me/${j%%:*} ${j#*:}
  done
  mkdir -p /var/log/pods /var/log/containers
  # The kubelet wants six kernel settings: show it the wanted values instead of changing the machine's.
  for j in vm/overcommit_memory=1 vm/panic_on_oom=0 kernel/panic=10 kernel/panic_on_oops=1 kernel/keys/root_maxkeys=1000000 kernel/keys/root_maxbytes=25000000; do
    echo ${j#*=} >/run/${j//\//.}; mount --bind /run/${j//\//.} /proc/sys/${j%=*}
  done
  ip link set lo up
  touch $me/ready
  until [ -e $me/wired ]; do sleep .05; done
  echo 1 >/proc/sys/net/ipv4/ip_forward
  echo 1 >/proc/sys/net/bridge/bridge-nf-call-iptables # else a pod cannot reach a Service whose backend shares its bridge
  for ((j = 1; j <= nodes; j++)); do [ $j = $i ] || ip route add 10.244.$j.0/24 via 10.77.0.$((10 + j)); done
  mkdir -p $me/cni
  cat >$me/cni/10-bridge.conflist <<END
{ "cniVersion": "0.4.0", "name": "pods", "plugins": [
  { "type": "bridge", "bridge": "cni0", "isGateway": true, "hairpinMode": true,
    "ipam": { "type": "host-local", "dataDir": "/run/cni", "ranges": [[{ "subnet": "10.244.$i.0/24" }]], "routes": [{ "dst": "0.0.0.0/0" }] } } ] }
END
  cat >$me/containerd.toml <<END
version = 2
oom_score = 0
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "guanxi.local/pause:1"
  restrict_oom_score_adj = true # without CAP_SYS_RESOURCE a negative score is refused and no sandbox starts
  [plugins."io.containerd.grpc.v1.cri".cni]
    bin_dir = "/usr/lib/cni"
    conf_dir = "$me/cni"
  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
    runtime_type = "io.containerd.runc.v2"
END
  cat >$me/kubelet.yaml <<END
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
address: 10.77.0.$((10 + i))
authentication: { anonymous: { enabled: false }, webhook: { enabled: true }, x509: { clientCAFile: $pki/ca.crt } }
authorization: { mode: Webhook }
cgroupDriver: cgroupfs
cgroupRoot: /guanxi-kube/n$i
failCgroupV1: false
failSwapOn: false
clusterDNS: [10.96.0.10]
clusterDomain: cluster.local
containerRuntimeEndpoint: unix:///run/containerd/containerd.sock
resolvConf: $me/resolv.conf
healthzBindAddress: 127.0.0.1
# In bytes, not in parts of a disk: 2 % of a large one is more than a trial needs, and a node that is short of it throws away
# its images first, which no registry gives back.
evictionHard: { memory.available: 100Mi, nodefs.available: 200Mi, imagefs.available: 200Mi, nodefs.inodesFree: 1% }
imageGCHighThresholdPercent: 100
shutdownGracePeriod: 0s
END
  cat >$me/proxy.yaml <<END
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: nftables
clientConnection: { kubeconfig: $state/proxy.conf }
clusterCIDR: 10.244.0.0/16
hostnameOverride: n$i
bindAddress: 10.77.0.$((10 + i))
healthzBindAddress: 127.0.0.1:10256
metricsBindAddress: 127.0.0.1:10249
conntrack: { maxPerCore: 0, min: 0, tcpEstablishedTimeout: 0s, tcpCloseWaitTimeout: 0s }
END
  echo nameserver 10.96.0.10 >$me/resolv.conf
  start $me/containerd.log containerd --config $me/containerd.toml
  await ctr version
  ctr -n k8s.io images import "$cache/pause.tar" >/dev/null
  [ $i != 1 ] || ctr -n k8s.io images import "$cache/kube.tar" >/dev/null
  start $me/kubelet.log kubelet --config $me/kubelet.yaml --kubeconfig $state/n$i.conf --hostname-override n$i --node-ip 10.77.0.$((10 + i)) \
    --node-labels topology.kubernetes.io/zone=z$i
  start $me/proxy.log kube-proxy --config $me/proxy.yaml
  start $me/netpol.log netpol $state/admin.conf
  wait
}

