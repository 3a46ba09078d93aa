{{/* Everything is named <release>-guanxi-<component>; a release named guanxi just guanxi-<component>. */}}
{{- define "guanxi.fullname" -}}
{{- if contains "guanxi" .Release.Name }}{{ .Release.Name | trunc 40 | trimSuffix "-" }}{{ else }}{{ printf "%s-guanxi" .Release.Name | trunc 40 | trimSuffix "-" }}{{ end }}
{{- end }}

{{/* Name of one component's objects. Takes dict root, name. */}}
{{- define "guanxi.name" -}}
{{ include "guanxi.fullname" .root }}-{{ .name }}
{{- end }}

{{/* What selects a component's pods; it may never change. Takes dict root, name. */}}
{{- define "guanxi.selector" -}}
app.kubernetes.io/name: guanxi
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .name }}
{{- end }}

{{/* Labels of a component's objects. The version is left to the pods, so that an upgrade of one changes that one alone. */}}
{{- define "guanxi.labels" -}}
{{ include "guanxi.selector" . }}
app.kubernetes.io/part-of: guanxi
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
{{- end }}

{{/* The areas that are services: each with a database, a Kafka user and its own migrations. */}}
{{- define "guanxi.services" -}}
{{ list "customers" "sales" "orders" "service" "marketing" "knowledge" | toJson }}
{{- end }}

{{- define "guanxi.components" -}}
{{ concat (include "guanxi.services" . | fromJsonArray) (list "gateway" "web") | toJson }}
{{- end }}

{{/* A component's values over the defaults, as JSON; a trial has single pods unless a component's own block says otherwise. Takes dict root, name. */}}
{{- define "guanxi.values" -}}
{{- $values := deepCopy .root.Values.defaults }}
{{- if .root.Values.trial.enabled }}
{{- $values = mergeOverwrite $values (dict "replicas" .root.Values.trial.replicas "autoscaling" (dict "enabled" false)) }}
{{- end }}
{{- mergeOverwrite $values (deepCopy (index .root.Values .name)) | toJson }}
{{- end }}

{{/* registry/repository:tag or @digest. Takes dict root, name, image (repository, tag, digest of the component). */}}
{{- define "guanxi.image" -}}
{{- $image := .image | default dict }}
{{- $repository := $image.repository | default (printf "%s/%s" .root.Values.image.repository .name) }}
{{- with .root.Values.image.registry }}{{ $repository = printf "%s/%s" . $repository }}{{ end }}
{{- if $image.digest }}{{ $repository }}@{{ $image.digest }}
{{- else }}{{ $repository }}:{{ include "guanxi.tag" . }}{{ end }}
{{- end }}

{{- define "guanxi.tag" -}}
{{ (.image | default dict).tag | default .root.Values.image.tag | default .root.Chart.AppVersion }}
{{- end }}
