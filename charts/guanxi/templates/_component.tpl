{{/* ServiceAccount, Deployment, Service, scaling and disruption budget of one component.
Takes dict root, name, values, environment (a list of variables in YAML), files, metrics, ready (path of the readiness probe). */}}
{{- define "guanxi.component" -}}
{{- $labels := include "guanxi.labels" . | fromYaml }}
{{- $selector := include "guanxi.selector" . | fromYaml }}
{{- $fullname := include "guanxi.name" . }}
{{- $scaled := or .values.autoscaling.enabled (include "guanxi.byLag" .) }}
apiVersion: v1
kind: ServiceAccount
metadata: { name: {{ $fullname }}, labels: {{ toJson $labels }} }
automountServiceAccountToken: false
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: {{ $fullname }}, labels: {{ toJson $labels }} }
spec:
  {{- if not $scaled }}
  replicas: {{ .values.replicas }}
  {{- end }}
  revisionHistoryLimit: 3
  progressDeadlineSeconds: 600
  selector: { matchLabels: {{ toJson $selector }} }
  strategy: { type: RollingUpdate, rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } }
  template:
    metadata:
      labels: {{ mergeOverwrite (deepCopy $labels) (dict "app.kubernetes.io/version" (include "guanxi.tag" (dict "root" .root "name" .name "image" .values.image) | trunc 63 | trimSuffix "-")) | toJson }}
      annotations:
        {{- include "guanxi.revisions" (dict "root" .root "values" .values "keys" .metrics) | trim | nindent 8 }}
    spec:
      serviceAccountName: {{ $fullname }}
      automountServiceAccountToken: false
      enableServiceLinks: false
      terminationGracePeriodSeconds: {{ .values.drain.grace }}
      securityContext: {{ include "guanxi.podSecurity" . | fromYaml | toJson }}
      {{- with include "guanxi.pullSecrets" .root | trim }}{{ . | nindent 6 }}{{ end }}
      {{- with include "guanxi.placement" .values | trim }}{{ . | nindent 6 }}{{ end }}
      topologySpreadConstraints: {{ include "guanxi.spread" . | fromYamlArray | toJson }}
      {{- with .wait }}
      initContainers: {{ toJson . }}
      {{- end }}
      containers:
        - name: {{ .name }}
          image: {{ include "guanxi.image" (dict "root" .root "name" .name "image" .values.image) }}
          imagePullPolicy: {{ .root.Values.image.pullPolicy }}
          {{- with .environment }}
          env:
            {{- . | trim | nindent 12 }}
          {{- end }}
          ports:
            - { name: http, containerPort: 8080 }
            {{- if .metrics }}
            - { name: metrics, containerPort: 9464 }
            {{- end }}
          {{- include "guanxi.probes" .ready | nindent 10 }}
          # endpoints are withdrawn while it still answers everybody; only then is it told to stop
          lifecycle: { preStop: { sleep: { seconds: {{ .values.drain.preStop }} } } }
          securityContext: {{ include "guanxi.containerSecurity" . | fromYaml | toJson }}
          resources: {{ toJson .values.resources }}
          volumeMounts:
            {{- include "guanxi.volumeMounts" . | trim | nindent 12 }}
      volumes:
        {{- include "guanxi.volumes" . | nindent 8 }}
---
apiVersion: v1
kind: Service
metadata: { name: {{ $fullname }}, labels: {{ toJson $labels }} }
spec:
  selector: {{ toJson $selector }}
  ports:
    - { name: http, port: 80, targetPort: http }
    {{- if .metrics }}
    - { name: metrics, port: 9464, targetPort: metrics }
    {{- end }}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: {{ $fullname }}, labels: {{ toJson $labels }} }
spec:
  maxUnavailable: {{ .values.disruption.maxUnavailable }}
  selector: { matchLabels: {{ toJson $selector }} }
  unhealthyPodEvictionPolicy: AlwaysAllow
{{- include "guanxi.scaling" . }}
{{- end }}

{{/* Whether a component is scaled by consumer lag: asked for, and KEDA is there. */}}
{{- define "guanxi.byLag" -}}
{{- $lag := .values.autoscaling.lag | default dict }}
{{- if and $lag.enabled (.root.Capabilities.APIVersions.Has "keda.sh/v1alpha1") }}true{{ end }}
{{- end }}

{{/* KEDA makes an HPA of its own out of both triggers, so there is one or the other. */}}
{{- define "guanxi.scaling" -}}
{{- $labels := include "guanxi.labels" . | fromYaml }}
{{- $fullname := include "guanxi.name" . }}
{{- $auto := .values.autoscaling }}
{{- if include "guanxi.byLag" . }}
---
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: { name: {{ $fullname }}, labels: {{ toJson $labels }} }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: {{ $fullname }} }
  minReplicaCount: {{ $auto.min }}
  maxReplicaCount: {{ $auto.max }}
  cooldownPeriod: 300
  triggers:
    {{- if $auto.enabled }}
    - { type: cpu, metricType: Utilization, metadata: { value: {{ $auto.cpu | toString | quote }} } }
    {{- end }}
    - type: kafka
      metadata:
        bootstrapServers: {{ $auto.lag.bootstrapServers | quote }}
        consumerGroup: {{ printf "%s.facts" .name }}
        lagThreshold: {{ $auto.lag.records | toString | quote }}
        allowIdleConsumers: "false"
      {{- with $auto.lag.authentication }}
      authenticationRef: { name: {{ . | quote }} }
      {{- end }}
{{- else if $auto.enabled }}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: {{ $fullname }}, labels: {{ toJson $labels }} }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: {{ $fullname }} }
  minReplicas: {{ $auto.min }}
  maxReplicas: {{ $auto.max }}
  metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: {{ $auto.cpu }} } } }]
  behavior:
    scaleUp: { policies: [{ type: Pods, value: 2, periodSeconds: 30 }] }
    scaleDown: { stabilizationWindowSeconds: 300, policies: [{ type: Pods, value: 1, periodSeconds: 60 }] }
{{- end }}
{{- end }}
