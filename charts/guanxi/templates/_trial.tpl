{{- define "guanxi.trialKeycloakUrl" -}}
{{ .Values.trial.keycloak.url | default (printf "http://%s-keycloak.%s.svc:8080" (include "guanxi.fullname" .) .Release.Namespace) }}
{{- end }}

{{- define "guanxi.trialGatewayUrl" -}}
http://{{ include "guanxi.fullname" . }}-gateway.{{ .Release.Namespace }}.svc
{{- end }}

{{/* A realm's address and the account that may change it; the secrets of its clients are those that their services hold. */}}
{{- define "guanxi.realmEnvironment" -}}
{{- $root := . }}
{{- $realm := .Values.realm }}
{{- $sales := include "guanxi.values" (dict "root" . "name" "sales") | fromJson }}
{{- $gateway := include "guanxi.values" (dict "root" . "name" "gateway") | fromJson }}
{{- $brings := include "guanxi.brings" (dict "root" . "server" "keycloak") }}
{{- $address := ternary (printf "http://%s-keycloak:8080/admin/realms/guanxi" (include "guanxi.fullname" .)) (include "guanxi.issuerAdminUrl" .) (eq $brings "true") }}
{{- include "guanxi.plain" (dict "variable" "ISSUER_ADMIN_URL" "value" $address) }}
{{- if and $brings (not $realm.admin.existingSecret) }}
{{ include "guanxi.plain" (dict "variable" "KEYCLOAK_ADMIN_USERNAME" "value" "admin") }}
{{ include "guanxi.fromSecret" (dict "variable" "KEYCLOAK_ADMIN_PASSWORD" "secret" (include "guanxi.trialSecret" .) "key" "keycloak.password") }}
{{- else }}
{{- range $variable, $key := $realm.admin.keys }}
{{ include "guanxi.fromSecret" (dict "variable" $variable "secret" $realm.admin.existingSecret "key" $key) }}
{{- end }}
{{- end }}
{{ include "guanxi.plain" (dict "variable" "GUANXI_GATEWAY_URL" "value" (ternary (include "guanxi.trialGatewayUrl" .) (include "guanxi.publicUrl" .) ($brings | eq "true"))) }}
{{- range $web, $url := $realm.urls }}
{{ include "guanxi.plain" (dict "variable" (printf "GUANXI_%s_URL" (upper $web)) "value" ($url | default (include "guanxi.publicUrl" $root))) }}
{{- end }}
{{ include "guanxi.secretVariable" (dict "root" . "variable" "GUANXI_GATEWAY_SECRET" "ref" $gateway.issuerClient "trialKey" "gateway.ISSUER_CLIENT_SECRET") }}
{{ include "guanxi.secretVariable" (dict "root" . "variable" "GUANXI_SVC_SALES_SECRET" "ref" $sales.issuerClient "trialKey" "sales.ISSUER_CLIENT_SECRET") }}
{{- if include "guanxi.brings" (dict "root" . "server" "smtp") }}
{{ include "guanxi.plain" (dict "variable" "SMTP_URL" "value" (printf "smtp://%s-mail:2525" (include "guanxi.fullname" .))) }}
{{- else }}
{{ include "guanxi.fromSecret" (dict "variable" "SMTP_URL" "secret" .Values.marketing.smtp.existingSecret "key" .Values.marketing.smtp.key) }}
{{- end }}
{{ include "guanxi.plain" (dict "variable" "MAIL_FROM" "value" (include "guanxi.mailFrom" .)) }}
{{- with $realm.secondFactor }}
{{ include "guanxi.plain" (dict "variable" "GUANXI_SECOND_FACTOR" "value" .) }}
{{- end }}
{{- if and .Values.trial.enabled .Values.trial.demo }}
{{ include "guanxi.plain" (dict "variable" "GUANXI_TRIAL" "value" "on") }}
{{ include "guanxi.fromSecret" (dict "variable" "GUANXI_PARTNER_SAMPLE_SECRET" "secret" (include "guanxi.trialSecret" .) "key" "partner-sample.secret") }}
{{- end }}
{{- if .Values.caBundle.configMap }}
{{ include "guanxi.plain" (dict "variable" "NODE_EXTRA_CA_CERTS" "value" "/etc/guanxi-ca/ca.crt") }}
{{- end }}
{{ include "guanxi.ownSettings" $realm }}
{{- end }}

{{- define "guanxi.mailFrom" -}}
{{ .Values.marketing.mailFrom | default (ternary "Guanxi <no-reply@guanxi.example>" "" .Values.trial.enabled) }}
{{- end }}

{{/*
One server of a trial: a single pod that keeps its data in a claim that goes with it.
Takes dict root, name, values (image, resources), ports (name: number), environment, args, data (where it keeps its data), ready (probe), serviceSpec.
*/}}
{{- define "guanxi.trialServer" -}}
{{- $labels := include "guanxi.labels" . | fromYaml }}
{{- $selector := include "guanxi.selector" . | fromYaml }}
{{- $storage := .root.Values.trial.storage }}
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: {{ include "guanxi.name" . }}, labels: {{ toJson $labels }} }
spec:
  replicas: 1
  serviceName: {{ include "guanxi.name" . }}
  selector: { matchLabels: {{ toJson $selector }} }
  template:
    metadata: { labels: {{ toJson $labels }} }
    spec:
      automountServiceAccountToken: false
      enableServiceLinks: false
      terminationGracePeriodSeconds: 30
      # each image's own user, who owns its folders
      securityContext: { runAsNonRoot: true, fsGroup: 65532, seccompProfile: { type: RuntimeDefault } }
      {{- with include "guanxi.pullSecrets" .root | trim }}{{ . | nindent 6 }}{{ end }}
      {{- with .root.Values.trial.nodeSelector }}
      nodeSelector: {{ toJson . }}
      {{- end }}
      containers:
        - name: {{ .name }}
          image: {{ include "guanxi.image" (dict "root" .root "name" .name "image" .values.image) }}
          imagePullPolicy: {{ .root.Values.image.pullPolicy }}
          {{- with .args }}
          args: {{ toJson . }}
          {{- end }}
          {{- with .environment }}
          env:
            {{- . | trim | nindent 12 }}
          {{- end }}
          ports:
            {{- range $name, $port := .ports }}
            - { name: {{ $name }}, containerPort: {{ $port }} }
            {{- end }}
          startupProbe: {{ mergeOverwrite (deepCopy .ready) (dict "periodSeconds" 2 "timeoutSeconds" 3 "failureThreshold" 150) | toJson }}
          livenessProbe: {{ mergeOverwrite (deepCopy .alive) (dict "periodSeconds" 20 "timeoutSeconds" 5 "failureThreshold" 6) | toJson }}
          readinessProbe: {{ mergeOverwrite (deepCopy .ready) (dict "periodSeconds" 5 "timeoutSeconds" 3) | toJson }}
          securityContext: {{ include "guanxi.containerSecurity" . | fromYaml | toJson }}
          resources: {{ toJson .values.resources }}
          volumeMounts:
            - { name: tmp, mountPath: /tmp }
            - { name: data, mountPath: {{ .data }} }
      volumes:
        - { name: tmp, emptyDir: { sizeLimit: 512Mi } }
        {{- if not $storage.persistent }}
        - { name: data, emptyDir: {} }
        {{- end }}
  {{- if $storage.persistent }}
  persistentVolumeClaimRetentionPolicy: { whenDeleted: Delete, whenScaled: Retain }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        {{- with $storage.storageClass }}
        storageClassName: {{ . | quote }}
        {{- end }}
        resources: { requests: { storage: {{ $storage.size }} } }
  {{- end }}
---
apiVersion: v1
kind: Service
metadata: { name: {{ include "guanxi.name" . }}, labels: {{ toJson $labels }} }
spec:
  {{- with .clusterIP }}
  clusterIP: {{ . }}
  {{- end }}
  selector: {{ toJson $selector }}
  ports:
    {{- range $name, $port := .ports }}
    - { name: {{ $name }}, port: {{ $port }}, targetPort: {{ $name }} }
    {{- end }}
{{- end }}
