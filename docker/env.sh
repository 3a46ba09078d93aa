#!/usr/bin/env bash
# docker/env.sh [demo] > .env   Settings of a new installation for compose.yaml, with passwords that nobody else has.
# `demo` adds the people of the demonstration, whose password is published: never where a stranger can reach it.
set -euo pipefail

secret() { LC_ALL=C tr -dc 'A-Za-z0-9' < /dev/urandom | head -c 32 || true; }
demo=off
explorer=false
case ${1:-} in
  '') ;;
  demo) demo=on explorer=true ;;
  *)
    echo 'usage: docker/env.sh [demo] > .env' >&2
    exit 2
    ;;
esac

areas=(customers sales orders service marketing knowledge)
topics=$(secret)
databases=()
users=("topics:$topics")
passwords=()
for area in "${areas[@]}" gateway; do
  kafka=$(secret)
  users+=("$area:$kafka")
  passwords+=("${area^^}_KAFKA_PASSWORD=$kafka")
  [ "$area" != gateway ] || continue
  database=$(secret)
  databases+=("$area:$database")
  passwords+=("${area^^}_DATABASE_PASSWORD=$database")
done
list() { local IFS=,; echo "$*"; }

cat << END
# Settings and secrets of this installation; keep it to yourself.
DEMO=$demo
EXPLORER=$explorer
#TAG=dev
#PREFIX=guanxi/
#ADDRESS=127.0.0.1
#ISSUER_HOST=keycloak.localhost
#PUBLIC_URL=http://127.0.0.1:4000
#WEB_URL=http://127.0.0.1:4001
#SMTP_URL=smtp://mail:2525
#MAIL_FROM=Guanxi <no-reply@guanxi.example>
#COMPOSE_PROFILES=telemetry
#OTEL_EXPORTER_OTLP_ENDPOINT=http://collector:4318

GATEWAY_KEYS=first:$(secret)
GATEWAY_CLIENT_SECRET=$(secret)
SALES_CLIENT_SECRET=$(secret)
PARTNER_SAMPLE_SECRET=$(secret)
KEYCLOAK_ADMIN_PASSWORD=$(secret)
POSTGRES_PASSWORD=$(secret)
POSTGRES_DATABASES=$(list "${databases[@]}")
KAFKA_TOPICS_PASSWORD=$topics
KAFKA_USERS=$(list "${users[@]}")
$(printf '%s\n' "${passwords[@]}")
END
