{{/* Pod Security "restricted", for every pod of the chart. */}}
{{- define "guanxi.podSecurity" -}}
runAsNonRoot: true
runAsUser: 65532
runAsGroup: 65532
fsGroup: 65532
fsGroupChangePolicy: OnRootMismatch
seccompProfile: { type: RuntimeDefault }
{{- end }}

{{- define "guanxi.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
runAsNonRoot: true
capabilities: { drop: [ALL] }
{{- end }}

{{/* Whether pods mount the shared claim of files. */}}
{{- define "guanxi.usesClaim" -}}
{{- if or (not .Values.blobs.s3.url) .Values.trial.clock }}true{{ end }}
{{- end }}

{{- define "guanxi.claimName" -}}
{{ .Values.blobs.claim.existingClaim | default (printf "%s-files" (include "guanxi.fullname" .)) }}
{{- end }}

{{/* Takes dict root, files (whether the component keeps files). */}}
{{- define "guanxi.volumes" -}}
- { name: tmp, emptyDir: { sizeLimit: 256Mi } }
{{- if and .files (include "guanxi.usesClaim" .root) }}
- { name: files, persistentVolumeClaim: { claimName: {{ include "guanxi.claimName" .root }} } }
{{- end }}
{{- with .root.Values.caBundle }}
{{- if .configMap }}
- { name: ca, configMap: { name: {{ .configMap | quote }}, items: [{ key: {{ .key | quote }}, path: ca.crt }] } }
{{- end }}
{{- end }}
{{- end }}

{{- define "guanxi.volumeMounts" -}}
- { name: tmp, mountPath: /tmp }
{{- if and .files (include "guanxi.usesClaim" .root) }}
- { name: files, mountPath: /files }
{{- end }}
{{- if .root.Values.caBundle.configMap }}
- { name: ca, mountPath: /etc/guanxi-ca, readOnly: true }
{{- end }}
{{- end }}

{{- define "guanxi.pullSecrets" -}}
{{- with .Values.image.pullSecrets }}
imagePullSecrets: {{ toJson . }}
{{- end }}
{{- end }}

{{/* Where pods may run. Takes a component's values. */}}
{{- define "guanxi.placement" -}}
{{- with .nodeSelector }}
nodeSelector: {{ toJson . }}
{{- end }}
{{- with .tolerations }}
tolerations: {{ toJson . }}
{{- end }}
{{- with .affinity }}
affinity: {{ toJson . }}
{{- end }}
{{- with .priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- end }}

{{/* Changing any of these rolls the pods. Takes dict root, values, keys (whether it holds the gateway's keys). */}}
{{- define "guanxi.revisions" -}}
{{- $all := list .root.Values.secretsRevision .values.revision }}
{{- if .keys }}{{ $all = append $all .root.Values.gatewayKeys.revision }}{{ end }}
guanxi/revision: {{ join "." $all | quote }}
{{- with .values.podAnnotations }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{/* Evenly over zones, then over nodes; a zone that is full or gone does not keep a pod from starting. */}}
{{- define "guanxi.spread" -}}
{{- $selector := include "guanxi.selector" . | fromYaml }}
{{- range list "topology.kubernetes.io/zone" "kubernetes.io/hostname" }}
- maxSkew: 1
  topologyKey: {{ . }}
  whenUnsatisfiable: ScheduleAnyway
  labelSelector: { matchLabels: {{ toJson $selector }} }
  matchLabelKeys: [pod-template-hash]
{{- end }}
{{- end }}

{{/*
The three probes. A start may take two minutes; a process that hangs is replaced after half a minute; one that may not
take traffic is out of the Service within four seconds.
*/}}
{{- define "guanxi.probes" -}}
startupProbe: { httpGet: { path: /healthz, port: http }, periodSeconds: 1, timeoutSeconds: 2, failureThreshold: 120 }
livenessProbe: { httpGet: { path: /healthz, port: http }, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3 }
readinessProbe: { httpGet: { path: {{ . }}, port: http }, periodSeconds: 2, timeoutSeconds: 3, failureThreshold: 2 }
{{- end }}
