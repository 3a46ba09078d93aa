{{/* One variable out of a Secret. Takes dict variable, secret, key. */}}
{{- define "guanxi.fromSecret" -}}
- { name: {{ .variable }}, valueFrom: { secretKeyRef: { name: {{ .secret | quote }}, key: {{ .key | quote }} } } }
{{- end }}

{{/* One variable with a value. Takes dict variable, value. */}}
{{- define "guanxi.plain" -}}
- { name: {{ .variable }}, value: {{ .value | toString | quote }} }
{{- end }}

{{/*
Name and key of a Secret that the values refer to; in a trial, where none is named, of the one that the chart makes.
Takes dict root, ref (existingSecret, key), trialKey.
*/}}
{{- define "guanxi.secretRef" -}}
{{- $own := and .root.Values.trial.enabled (not .ref.existingSecret) }}
{{- if $own }}{{ dict "secret" (include "guanxi.trialSecret" .root) "key" .trialKey | toJson }}
{{- else }}{{ dict "secret" .ref.existingSecret "key" .ref.key | toJson }}{{ end }}
{{- end }}

{{- define "guanxi.trialSecret" -}}
{{ include "guanxi.fullname" . }}-trial
{{- end }}

{{/* A variable by such a reference. Takes dict root, variable, ref, trialKey. */}}
{{- define "guanxi.secretVariable" -}}
{{- $found := include "guanxi.secretRef" . | fromJson }}
{{- include "guanxi.fromSecret" (dict "variable" .variable "secret" $found.secret "key" $found.key) }}
{{- end }}

{{- define "guanxi.issuerUrl" -}}
{{- if .Values.issuer.url }}{{ .Values.issuer.url }}
{{- else if .Values.trial.enabled }}{{ include "guanxi.trialKeycloakUrl" . }}/realms/guanxi{{ end }}
{{- end }}

{{- define "guanxi.issuerAdminUrl" -}}
{{- if .Values.issuer.adminUrl }}{{ .Values.issuer.adminUrl }}
{{- else if and .Values.trial.enabled (not .Values.issuer.url) }}{{ include "guanxi.trialKeycloakUrl" . }}/admin/realms/guanxi
{{- else }}{{ .Values.issuer.url | replace "/realms/" "/admin/realms/" }}{{ end }}
{{- end }}

{{/* Settings that the gateway and the services share. Takes dict root, name, values. */}}
{{- define "guanxi.commonEnvironment" -}}
{{- $root := .root }}
{{- include "guanxi.plain" (dict "variable" "HOST" "value" "0.0.0.0") }}
{{ include "guanxi.plain" (dict "variable" "PORT" "value" "8080") }}
{{ include "guanxi.plain" (dict "variable" "METRICS_PORT" "value" "9464") }}
{{ include "guanxi.plain" (dict "variable" "LOG_LEVEL" "value" (.values.logLevel | default $root.Values.logLevel)) }}
{{ include "guanxi.plain" (dict "variable" "DRAIN_SECONDS" "value" .values.drain.seconds) }}
{{ include "guanxi.plain" (dict "variable" "ISSUER_URL" "value" (include "guanxi.issuerUrl" $root)) }}
{{ include "guanxi.plain" (dict "variable" "TOKEN_AUDIENCE" "value" $root.Values.issuer.audience) }}
{{ include "guanxi.secretVariable" (dict "root" $root "variable" "GATEWAY_KEYS" "ref" $root.Values.gatewayKeys "trialKey" "GATEWAY_KEYS") }}
{{ include "guanxi.secretVariable" (dict "root" $root "variable" "EVENT_LOG_URL" "ref" .values.eventLog "trialKey" (printf "%s.EVENT_LOG_URL" .name)) }}
{{ include "guanxi.blobEnvironment" $root }}
{{- with $root.Values.caBundle.configMap }}
{{ include "guanxi.plain" (dict "variable" "NODE_EXTRA_CA_CERTS" "value" "/etc/guanxi-ca/ca.crt") }}
{{- end }}
{{- with $root.Values.telemetry }}
{{- if .endpoint }}
{{ include "guanxi.plain" (dict "variable" "OTEL_EXPORTER_OTLP_ENDPOINT" "value" .endpoint) }}
{{ include "guanxi.plain" (dict "variable" "OTEL_TRACES_SAMPLER_ARG" "value" .sampled) }}
{{- end }}
{{- end }}
{{- end }}

{{/* Where files are: an object store, or a folder of the shared claim. */}}
{{- define "guanxi.blobEnvironment" -}}
{{- with .Values.blobs.s3 }}
{{- if .url }}
{{- include "guanxi.plain" (dict "variable" "BLOB_URL" "value" .url) }}
{{- if .existingSecret }}
{{ include "guanxi.fromSecret" (dict "variable" "AWS_ACCESS_KEY_ID" "secret" .existingSecret "key" .accessKeyIdKey) }}
{{ include "guanxi.fromSecret" (dict "variable" "AWS_SECRET_ACCESS_KEY" "secret" .existingSecret "key" .secretAccessKeyKey) }}
{{- end }}
{{- else }}
{{- include "guanxi.plain" (dict "variable" "BLOB_FOLDER" "value" "/files/blobs") }}
{{- end }}
{{- end }}
{{- end }}

{{/* Everything that a service is told. Takes dict root, name, values. */}}
{{- define "guanxi.serviceEnvironment" -}}
{{- $root := .root }}
{{- include "guanxi.commonEnvironment" . }}
{{ include "guanxi.secretVariable" (dict "root" $root "variable" "DATABASE_URL" "ref" .values.database "trialKey" (printf "%s.DATABASE_URL" .name)) }}
{{ include "guanxi.plain" (dict "variable" "DATABASE_POOL" "value" .values.database.pool) }}
{{ include "guanxi.plain" (dict "variable" "PGAPPNAME" "value" (include "guanxi.sessionName" .)) }}
{{ include "guanxi.plain" (dict "variable" "TIME_ZONE" "value" $root.Values.timeZone) }}
{{ include "guanxi.plain" (dict "variable" "CURRENCY" "value" $root.Values.currency) }}
{{- if $root.Values.trial.clock }}
{{ include "guanxi.plain" (dict "variable" "CLOCK_FILE" "value" "/files/clock") }}
{{- end }}
{{- if eq .name "sales" }}
{{ include "guanxi.plain" (dict "variable" "ISSUER_ADMIN_URL" "value" (include "guanxi.issuerAdminUrl" $root)) }}
{{ include "guanxi.issuerClientEnvironment" . }}
{{- end }}
{{- if eq .name "marketing" }}
{{- if and $root.Values.trial.enabled (not .values.smtp.existingSecret) }}
{{ include "guanxi.plain" (dict "variable" "SMTP_URL" "value" (printf "smtp://%s-mail:2525" (include "guanxi.fullname" $root))) }}
{{- else }}
{{ include "guanxi.fromSecret" (dict "variable" "SMTP_URL" "secret" .values.smtp.existingSecret "key" .values.smtp.key) }}
{{- end }}
{{ include "guanxi.plain" (dict "variable" "MAIL_FROM" "value" (include "guanxi.mailFrom" $root)) }}
{{ include "guanxi.plain" (dict "variable" "PUBLIC_URL" "value" (include "guanxi.publicUrl" $root)) }}
{{ include "guanxi.plain" (dict "variable" "MEMBER_URL" "value" ($root.Values.realm.urls.member | default (printf "%s/member" (include "guanxi.publicUrl" $root)))) }}
{{- end }}
{{- if and $root.Values.trial.enabled $root.Values.trial.demo }}
{{- if eq .name "customers" }}
{{ include "guanxi.plain" (dict "variable" "DEMO_CUSTOMERS" "value" "on") }}
{{- else if eq .name "sales" }}
{{ include "guanxi.plain" (dict "variable" "DEMO_STAFF" "value" "on") }}
{{- end }}
{{- end }}
{{ include "guanxi.ownSettings" .values }}
{{- end }}

{{/* The confidential client by which a component speaks to the issuer. Takes dict root, name, values. */}}
{{- define "guanxi.issuerClientEnvironment" -}}
{{- $ref := .values.issuerClient }}
{{- include "guanxi.plain" (dict "variable" "ISSUER_CLIENT_ID" "value" $ref.id) }}
{{ include "guanxi.secretVariable" (dict "root" .root "variable" "ISSUER_CLIENT_SECRET" "ref" $ref "trialKey" (printf "%s.ISSUER_CLIENT_SECRET" .name)) }}
{{- end }}

{{/* Settings and secret settings of the values, in the order of their names. */}}
{{- define "guanxi.ownSettings" -}}
{{- range $variable, $value := .settings }}
{{ include "guanxi.plain" (dict "variable" $variable "value" $value) }}
{{- end }}
{{- range $variable, $ref := .secretSettings }}
{{ include "guanxi.fromSecret" (dict "variable" $variable "secret" $ref.existingSecret "key" $ref.key) }}
{{- end }}
{{- end }}

{{/* Shown in pg_stat_activity: by it the contract step knows whether pods of another version still run. */}}
{{- define "guanxi.sessionName" -}}
guanxi {{ .name }} {{ include "guanxi.tag" (dict "root" .root "name" .name "image" .values.image) | trunc 40 }}
{{- end }}

{{/* Everything that the gateway is told. Takes dict root, name, values. */}}
{{- define "guanxi.gatewayEnvironment" -}}
{{- $root := .root }}
{{- $subgraphs := list }}
{{- range include "guanxi.services" $root | fromJsonArray }}
{{- $subgraphs = append $subgraphs (printf "%s=http://%s-%s/graphql" . (include "guanxi.fullname" $root) .) }}
{{- end }}
{{- include "guanxi.commonEnvironment" . }}
{{ include "guanxi.plain" (dict "variable" "SUBGRAPHS" "value" (join "," $subgraphs)) }}
{{ include "guanxi.plain" (dict "variable" "PUBLIC_URL" "value" (include "guanxi.publicUrl" $root)) }}
{{ include "guanxi.plain" (dict "variable" "TIME_ZONE" "value" $root.Values.timeZone) }}
{{ include "guanxi.plain" (dict "variable" "EXPLORER" "value" (include "guanxi.explorer" $root)) }}
{{ include "guanxi.plain" (dict "variable" "REPLICAS" "value" (printf "%s-gateway-replicas.%s.svc.%s" (include "guanxi.fullname" $root) $root.Release.Namespace $root.Values.clusterDomain)) }}
{{ include "guanxi.plain" (dict "variable" "PROXIES" "value" .values.proxies) }}
{{ include "guanxi.plain" (dict "variable" "FILE_LIMIT" "value" (.values.fileLimit | int64)) }}
{{ include "guanxi.issuerClientEnvironment" . }}
{{- with $root.Values.maintenance }}
{{- if .enabled }}
{{ include "guanxi.plain" (dict "variable" "MAINTENANCE" "value" "on") }}
{{ include "guanxi.plain" (dict "variable" "MAINTENANCE_RETRY_AFTER" "value" .retryAfter) }}
{{- end }}
{{- end }}
{{ include "guanxi.ownSettings" .values }}
{{- end }}

{{/* Everything that the web server is told: no secret, no address inside the cluster. Takes dict root, name, values. */}}
{{- define "guanxi.webEnvironment" -}}
{{- include "guanxi.plain" (dict "variable" "HOST" "value" "0.0.0.0") }}
{{ include "guanxi.plain" (dict "variable" "PORT" "value" "8080") }}
{{ include "guanxi.plain" (dict "variable" "DRAIN_SECONDS" "value" .values.drain.seconds) }}
{{ include "guanxi.plain" (dict "variable" "PUBLIC_URL" "value" (include "guanxi.publicUrl" .root)) }}
{{ include "guanxi.plain" (dict "variable" "TIME_ZONE" "value" .root.Values.timeZone) }}
{{ include "guanxi.plain" (dict "variable" "ISSUER_URL" "value" (include "guanxi.issuerUrl" .root)) }}
{{ include "guanxi.plain" (dict "variable" "EXPLORER" "value" (include "guanxi.explorer" .root)) }}
{{ include "guanxi.ownSettings" .values }}
{{- end }}

{{- define "guanxi.publicUrl" -}}
{{ .Values.gateway.publicUrl | default (ternary (include "guanxi.trialGatewayUrl" .) "" .Values.trial.enabled) }}
{{- end }}

{{- define "guanxi.explorer" -}}
{{ or .Values.gateway.explorer (and .Values.trial.enabled .Values.trial.explorer) }}
{{- end }}

{{/* The topics job: a Kafka user of its own. */}}
{{- define "guanxi.topicsEnvironment" -}}
{{- include "guanxi.secretVariable" (dict "root" . "variable" "EVENT_LOG_URL" "ref" .Values.topics "trialKey" "topics.EVENT_LOG_URL") }}
{{ include "guanxi.plain" (dict "variable" "TOPIC_REPLICAS" "value" (.Values.trial.enabled | ternary 1 .Values.topics.replicas)) }}
{{- if .Values.caBundle.configMap }}
{{ include "guanxi.plain" (dict "variable" "NODE_EXTRA_CA_CERTS" "value" "/etc/guanxi-ca/ca.crt") }}
{{- end }}
{{- end }}
