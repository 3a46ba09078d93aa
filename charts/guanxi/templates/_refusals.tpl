{{/* What the schema cannot see: sums and relations between values. All problems are told at once, each by its value's name. */}}
{{- define "guanxi.refuse" -}}
{{- $problems := concat (include "guanxi.budgetProblems" . | fromJsonArray) (include "guanxi.scalingProblems" . | fromJsonArray) }}
{{- if $problems }}
{{- fail (printf "\nThe values are wrong:\n  %s\n" (join "\n  " $problems)) }}
{{- end }}
{{- end }}

{{/* The most pods of a service at one time: a rolling update adds one. Takes a component's values. */}}
{{- define "guanxi.mostPods" -}}
{{- if or .autoscaling.enabled .autoscaling.lag.enabled }}{{ add1 .autoscaling.max }}{{ else }}{{ add1 .replicas }}{{ end }}
{{- end }}

{{/*
Connections that a service may open: its pool, and two sessions that stand beside it (the relay's lock, the jobs' lock),
for each pod there can be, and two of the migration. Takes a component's values.
*/}}
{{- define "guanxi.connections" -}}
{{ add (mul (include "guanxi.mostPods" . | int) (add .database.pool 2)) 2 }}
{{- end }}

{{/* Services on a server of their own are counted against that server's limit alone. */}}
{{- define "guanxi.budgetProblems" -}}
{{- $problems := list }}
{{- $sum := 0 }}
{{- $parts := list }}
{{- range $name := include "guanxi.services" . | fromJsonArray }}
{{- $values := include "guanxi.values" (dict "root" $ "name" $name) | fromJson }}
{{- $connections := include "guanxi.connections" $values | int }}
{{- with $values.database.maxConnections }}
{{- if gt (add $connections $.Values.postgres.reserved) (int64 .) }}
{{- $problems = append $problems (printf "%s.database.maxConnections: %d, but %s may open %d connections and postgres.reserved keeps %d" $name (int64 .) $name $connections (int64 $.Values.postgres.reserved)) }}
{{- end }}
{{- else }}
{{- $sum = add $sum $connections | int }}
{{- $parts = append $parts (printf "%s %d" $name $connections) }}
{{- end }}
{{- end }}
{{- $most := .Values.trial.enabled | ternary .Values.trial.postgres.maxConnections .Values.postgres.maxConnections | int }}
{{- if gt (add $sum .Values.postgres.reserved | int) $most }}
{{- $problems = append $problems (printf "postgres.maxConnections: %d, but services may open %d connections (%s) and postgres.reserved keeps %d; lower <service>.autoscaling.max or <service>.database.pool, or raise the server's limit" $most $sum (join ", " $parts) (int64 .Values.postgres.reserved)) }}
{{- end }}
{{- toJson $problems }}
{{- end }}

{{- define "guanxi.scalingProblems" -}}
{{- $problems := list }}
{{- range $name := include "guanxi.components" . | fromJsonArray }}
{{- $values := include "guanxi.values" (dict "root" $ "name" $name) | fromJson }}
{{- with $values.autoscaling }}
{{- if gt (int .min) (int .max) }}
{{- $problems = append $problems (printf "%s.autoscaling.min: %d is more than %s.autoscaling.max %d" $name (int .min) $name (int .max)) }}
{{- end }}
{{- if and .lag.enabled (not .lag.bootstrapServers) }}
{{- $problems = append $problems (printf "%s.autoscaling.lag.bootstrapServers: KEDA must be told the brokers" $name) }}
{{- end }}
{{- end }}
{{- if lt (int $values.drain.grace) (add $values.drain.preStop $values.drain.seconds 12 | int) }}
{{- $problems = append $problems (printf "%s.drain.grace: %d is less than preStop + seconds + 12 for requests in hand" $name (int $values.drain.grace)) }}
{{- end }}
{{- end }}
{{- toJson $problems }}
{{- end }}
