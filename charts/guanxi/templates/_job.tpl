{{/*
One Job: a hook, or, at the first installation of a trial, an ordinary Job that tries until what it needs is there.
Takes dict root, name, kind (migration, topics, realm), image, imageName, args, environment, hook (when), weight, 
The name of the ordinary Job differs, so that the upgrade that drops it does not drop the hook of that name.
*/}}
{{- define "guanxi.job" -}}
{{- $first := and .root.Values.trial.enabled .root.Release.IsInstall }}
{{- $labels := include "guanxi.labels" (dict "root" .root "name" .name) | fromYaml }}
{{- $labels = mergeOverwrite $labels (dict "guanxi/job" .kind) }}
apiVersion: batch/v1
kind: Job
metadata:
  name: {{ include "guanxi.fullname" .root }}-{{ .name }}{{ if $first }}-first{{ end }}
  labels: {{ toJson $labels }}
  {{- if not $first }}
  annotations:
    helm.sh/hook: {{ .hook }}
    helm.sh/hook-weight: {{ .weight | quote }}
    helm.sh/hook-delete-policy: before-hook-creation,hook-succeeded
  {{- end }}
spec:
  # a trial's job waits for servers that start beside it
  backoffLimit: {{ ternary 30 2 $first }}
  activeDeadlineSeconds: {{ .root.Values.jobs.deadline }}
  template:
    metadata: { labels: {{ toJson $labels }} }
    spec:
      restartPolicy: {{ ternary "OnFailure" "Never" $first }}
      automountServiceAccountToken: false
      enableServiceLinks: false
      securityContext: {{ include "guanxi.podSecurity" . | fromYaml | toJson }}
      {{- with include "guanxi.pullSecrets" .root | trim }}{{ . | nindent 6 }}{{ end }}
      {{- with include "guanxi.placement" .root.Values.jobs | trim }}{{ . | nindent 6 }}{{ end }}
      containers:
        - name: {{ .name }}
          image: {{ include "guanxi.image" (dict "root" .root "name" .imageName "image" .image) }}
          imagePullPolicy: {{ .root.Values.image.pullPolicy }}
          args: {{ toJson .args }}
          env:
            {{- .environment | trim | nindent 12 }}
          securityContext: {{ include "guanxi.containerSecurity" . | fromYaml | toJson }}
          resources: {{ toJson .root.Values.jobs.resources }}
          volumeMounts:
            {{- include "guanxi.volumeMounts" (dict "root" .root "files" false) | trim | nindent 12 }}
      volumes:
        {{- include "guanxi.volumes" (dict "root" .root "files" false) | nindent 8 }}
{{- end }}

{{/* What a step of a migration is told. Takes dict root, name, values, step. */}}
{{- define "guanxi.migrationEnvironment" -}}
{{- include "guanxi.secretVariable" (dict "root" .root "variable" "DATABASE_URL" "ref" .values.database "trialKey" (printf "%s.DATABASE_URL" .name)) }}
{{ include "guanxi.plain" (dict "variable" "SESSION_NAME" "value" (include "guanxi.sessionName" .)) }}
{{- if .root.Values.caBundle.configMap }}
{{ include "guanxi.plain" (dict "variable" "NODE_EXTRA_CA_CERTS" "value" "/etc/guanxi-ca/ca.crt") }}
{{- end }}
{{- end }}

{{/* A container that waits, in a trial, until its database is migrated and its topics are there. */}}
{{- define "guanxi.waitForTrial" -}}
{{- if .root.Values.trial.enabled }}
{{- if ne .name "gateway" }}
{{ include "guanxi.waitContainer" (merge (dict "what" "database" "args" (list "../../packages/prisma-engine/src/migrate.ts" "wait" ".")
  "variables" (include "guanxi.migrationEnvironment" .)) .) }}
{{- end }}
{{ include "guanxi.waitContainer" (merge (dict "what" "topics"
  "args" (list (printf "%s/packages/runtime/src/events/await-topics-command.ts" (eq .name "gateway" | ternary ".." "../..")) .name)
  "variables" (include "guanxi.secretVariable" (dict "root" .root "variable" "EVENT_LOG_URL" "ref" .values.eventLog "trialKey" (printf "%s.EVENT_LOG_URL" .name)))) .) }}
{{- end }}
{{- end }}

{{/* Takes dict root, name, values, what, args, variables. */}}
{{- define "guanxi.waitContainer" -}}
- name: await-{{ .what }}
  image: {{ include "guanxi.image" (dict "root" .root "name" .name "image" .values.image) }}
  imagePullPolicy: {{ .root.Values.image.pullPolicy }}
  args: {{ toJson .args }}
  env:
    {{- .variables | nindent 4 }}
  securityContext: {{ include "guanxi.containerSecurity" . | fromYaml | toJson }}
  resources: {{ toJson .root.Values.jobs.resources }}
  volumeMounts: [{ name: tmp, mountPath: /tmp }]
{{- end }}
