# Part of cluster.sh: certificates of every program, for thirty days, and their kubeconfigs.

# cert FILE CN [O] [SAN]
cert() {
  openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$pki/$1.key" -subj "${3:+/O=$3}/CN=$2" 2>/dev/null |
    openssl x509 -req -CA "$pki/ca.crt" -CAkey "$pki/ca.key" -CAcreateserial -days 30 -out "$pki/$1.crt" \
      -extfile <(echo "extendedKeyUsage=clientAuth,serverAuth${4:+
subjectAltName=$4}") 2>/dev/null
}

kubeconfig() {
  cat >"$state/$1.conf" <<END
apiVersion: v1
kind: Config
clusters: [{ name: guanxi, cluster: { server: "https://10.77.0.1:6443", certificate-authority-data: $(base64 -w0 "$pki/ca.crt") } }]
users: [{ name: me, user: { client-certificate-data: $(base64 -w0 "$pki/$1.crt"), client-key-data: $(base64 -w0 "$pki/$1.key") } }]
contexts: [{ name: guanxi, context: { cluster: guanxi, user: me } }]
current-context: guanxi
END
}

# keys NODES
keys() {
  local i each
  mkdir -p "$pki"
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj /CN=guanxi-kube -keyout "$pki/ca.key" -out "$pki/ca.crt" 2>/dev/null
  openssl ecparam -name prime256v1 -genkey -noout -out "$pki/sa.key"
  cert apiserver kube-apiserver system:masters IP:10.77.0.1,IP:10.96.0.1,IP:127.0.0.1,DNS:kubernetes.default.svc,DNS:kubernetes.default.svc.cluster.local
  cert front-proxy front-proxy
  cert admin admin system:masters
  cert manager system:kube-controller-manager
  cert scheduler system:kube-scheduler
  cert proxy system:kube-proxy
  for ((i = 1; i <= $1; i++)); do cert "n$i" "system:node:n$i" system:nodes; kubeconfig "n$i"; done
  for each in admin manager scheduler proxy; do kubeconfig $each; done
}
