{{/* One NetworkPolicy. Takes dict root, name, ingress and egress (lists of rules). What is not listed is shut. */}}
{{- define "guanxi.policy" -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: {{ include "guanxi.name" . }}, labels: {{ include "guanxi.labels" . | fromYaml | toJson }} }
spec:
  podSelector: { matchLabels: {{ include "guanxi.selector" . | fromYaml | toJson }} }
  policyTypes: [Ingress, Egress]
  ingress: {{ toJson .ingress }}
  egress: {{ toJson .egress }}
{{- end }}

{{/* A rule as JSON. Takes dict peers (none: anybody), ports, side (to or from), protocol. */}}
{{- define "guanxi.rule" -}}
{{- $ports := list }}
{{- range .ports }}{{ $ports = append $ports (dict "port" (int .) "protocol" "TCP") }}{{ end }}
{{- $rule := dict "ports" $ports }}
{{- with .peers }}{{ $_ := set $rule $.side . }}{{ end }}
{{- toJson $rule }}
{{- end }}

{{/* Pods of this release by component, as a list of peers. Takes dict root, names. */}}
{{- define "guanxi.peers" -}}
{{- $peers := list }}
{{- range .names }}
{{- $peers = append $peers (dict "podSelector" (dict "matchLabels" (include "guanxi.selector" (dict "root" $.root "name" .) | fromYaml))) }}
{{- end }}
{{- toJson $peers }}
{{- end }}

{{- define "guanxi.dnsRule" -}}
{{- $rule := dict "ports" (list (dict "port" 53 "protocol" "UDP") (dict "port" 53 "protocol" "TCP")) }}
{{- with .Values.networkPolicy.dns.to }}{{ $_ := set $rule "to" . }}{{ end }}
{{- toJson $rule }}
{{- end }}

{{/*
The way to a server outside, or, in a trial that brings it, to its pod. Takes dict root, server (postgres, kafka, keycloak, smtp).
*/}}
{{- define "guanxi.wayTo" -}}
{{- $given := index .root.Values.networkPolicy .server }}
{{- if include "guanxi.brings" . }}
{{- $pod := dict "postgres" (list "postgres" 5432) "kafka" (list "kafka" 9092) "keycloak" (list "keycloak" 8080) "smtp" (list "mail" 2525) }}
{{- $found := index $pod .server }}
{{- include "guanxi.rule" (dict "side" "to" "ports" (list (index $found 1)) "peers" (include "guanxi.peers" (dict "root" .root "names" (list (index $found 0))) | fromJsonArray)) }}
{{- else }}
{{- include "guanxi.rule" (dict "side" "to" "ports" $given.ports "peers" $given.to) }}
{{- end }}
{{- end }}

{{/* Whether the trial brings a server itself. Takes dict root, server. */}}
{{- define "guanxi.brings" -}}
{{- $values := .root.Values }}
{{- if $values.trial.enabled }}
{{- if eq .server "keycloak" }}{{ if not $values.issuer.url }}true{{ end }}
{{- else if eq .server "smtp" }}{{ if not $values.marketing.smtp.existingSecret }}true{{ end }}
{{- else }}true{{ end }}
{{- end }}
{{- end }}

{{/* Egress of a component: names, the servers it really speaks to, telemetry and object store where they are on. Takes dict root, servers. */}}
{{- define "guanxi.egress" -}}
{{- $rules := list (include "guanxi.dnsRule" .root | fromJson) }}
{{- range .servers }}
{{- $rules = append $rules (include "guanxi.wayTo" (dict "root" $.root "server" .) | fromJson) }}
{{- end }}
{{- with .root.Values.networkPolicy }}
{{- if and $.root.Values.telemetry.endpoint (not $.job) }}
{{- $rules = append $rules (include "guanxi.rule" (dict "side" "to" "ports" .otlp.ports "peers" .otlp.to) | fromJson) }}
{{- end }}
{{- if and $.root.Values.blobs.s3.url (not $.job) }}
{{- $rules = append $rules (include "guanxi.rule" (dict "side" "to" "ports" .s3.ports "peers" .s3.to) | fromJson) }}
{{- end }}
{{- end }}
{{- toJson $rules }}
{{- end }}

{{/* Who reads metrics: nobody unless named. */}}
{{- define "guanxi.scrape" -}}
{{- $rules := list }}
{{- with .Values.networkPolicy.metrics.from }}
{{- $rules = append $rules (include "guanxi.rule" (dict "side" "from" "ports" (list 9464) "peers" .) | fromJson) }}
{{- end }}
{{- toJson $rules }}
{{- end }}
