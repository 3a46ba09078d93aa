# One Dockerfile for every process of the product; docker/build.sh knows the arguments of each.
#   docker build --build-arg SERVICE=customers -t guanxi/customers:1 .
#   docker build --build-arg SERVICE=gateway --build-arg DIR=gateway --build-arg WARM=src/server.ts -t guanxi/gateway:1 .
# The result starts FROM scratch: Node, the libraries that it links, packages, sources; no shell and no package manager.
# Plain Dockerfile language, so that BuildKit, the classic builder and buildah all take it. SERVICE appears only where it
# is needed: everything before is shared by all images.
ARG BASE=node:24-bookworm-slim

FROM ${BASE} AS pnpm
RUN npm install --global --no-audit --no-fund --no-update-notifier pnpm@12.21.0
WORKDIR /app

# Parts of the context, so that a change of source keeps the layers that install and generate.
FROM pnpm AS context
COPY . /context
RUN mkdir /manifests /schemas \
 && cd /context && find . -name package.json -exec cp --parents -t /manifests {} + \
 && cp pnpm-lock.yaml pnpm-workspace.yaml /manifests \
 && cp --parents -r -t /schemas services/*/prisma/schema packages/prisma-engine/src

FROM pnpm AS store
COPY pnpm-lock.yaml pnpm-workspace.yaml ./
RUN pnpm fetch --config.store-dir=/store && rm -rf node_modules

# The Prisma clients of all services, made by the one package that can.
FROM store AS clients
COPY --from=context /manifests .
RUN pnpm install --offline --frozen-lockfile --config.store-dir=/store --filter @guanxi/prisma-engine
COPY --from=context /schemas .
RUN node packages/prisma-engine/src/generate.ts

# /out/app: production packages of one image without types, maps and Prisma's other databases; /folders: its packages.
FROM store AS packages
ARG SERVICE
ARG SOURCE_DATE_EPOCH=0
WORKDIR /out/app
COPY --from=context /manifests .
RUN pnpm install --prod --offline --frozen-lockfile --config.store-dir=/store --config.package-import-method=copy \
      --filter-prod "@guanxi/${SERVICE}..." \
 && pnpm --filter-prod "@guanxi/${SERVICE}..." list --depth -1 --parseable | sed -n 's|^/out/app/||p' | sort >/folders \
 && find node_modules/.pnpm -path '*/@prisma/client/runtime/*' \( -name '*mysql*' -o -name '*sqlite*' -o -name '*sqlserver*' \
      -o -name '*cockroachdb*' -o -name 'query_compiler_fast*' -o -name 'query_compiler*.js' \) -delete \
 && find node_modules/.pnpm -type f \( -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' -o -name '*.map' \) -delete \
 && mkdir /kept && for folder in node_modules $(sed 's|$|/node_modules|' /folders); do \
      [ ! -d "$folder" ] || { mkdir -p "/kept/$(dirname "$folder")" && mv "$folder" "/kept/$folder"; } ; done \
 && cd / && rm -rf /out/app && mv /kept /out/app \
 && cd /out/app && rm -rf node_modules/.modules.yaml node_modules/.pnpm-workspace-state*.json node_modules/.pnpm/lock.yaml node_modules/.bin \
 && find /out -exec touch --no-dereference --date "@${SOURCE_DATE_EPOCH}" {} +

# /out/app: sources of those packages, what is generated from them, and what a package builds for itself.
FROM store AS source
ARG SERVICE
ARG DIR=services/${SERVICE}
ARG SOURCE_DATE_EPOCH=0
COPY --from=context /context .
COPY --from=packages /folders /folders
COPY --from=clients /app/services /clients
RUN if grep -q '"build":' "${DIR}/package.json"; then \
      pnpm install --offline --frozen-lockfile --config.store-dir=/store --filter "@guanxi/${SERVICE}" \
      && pnpm --filter "@guanxi/${SERVICE}" run build; fi \
 && node docker/sources.ts /out/app /clients $(cat /folders) \
 && find /out -exec touch --no-dereference --date "@${SOURCE_DATE_EPOCH}" {} +

# /out: Node, the libraries that it links, their licences and package records (for scanners), one user and the folders
# where volumes of his are mounted.
FROM ${BASE} AS system
ARG SOURCE_DATE_EPOCH=0
RUN mkdir -p /out/usr/local/bin /out/etc /out/var/lib/dpkg/status.d /out/tmp /out/app/.cache /out/files /out/data \
 && chmod 1777 /out/tmp /out/app/.cache && chown 65532:65532 /out/files /out/data && cd /out \
 && cp /usr/local/bin/node usr/local/bin/ && cp /usr/local/LICENSE usr/local/ \
 && for lib in $(ldd /usr/local/bin/node | grep -o '/lib[^ ]*'); do cp -L --parents "$lib" . ; done \
 && for each in libc6 libstdc++6 libgcc-s1; do \
      dpkg-query --status $each >var/lib/dpkg/status.d/$each && cp --parents /usr/share/doc/$each/copyright . ; done \
 && cp /etc/os-release etc/ \
 && echo 'app:x:65532:65532::/app:/sbin/nologin' >etc/passwd && echo 'app:x:65532:' >etc/group \
 && echo 'hosts: files dns' >etc/nsswitch.conf \
 && find /out -exec touch --no-dereference --date "@${SOURCE_DATE_EPOCH}" {} +

# What every image stands on, also those of docker/trial.
FROM scratch AS node
COPY --from=system /out /
# What was taken once for something large is given back: glibc keeps an arena for each thread, and raises its thresholds by
# what is freed. Some 15 MB of an idle gateway's 200.
ENV PATH=/usr/local/bin NODE_ENV=production \
  MALLOC_ARENA_MAX=2 MALLOC_TRIM_THRESHOLD_=131072 MALLOC_MMAP_THRESHOLD_=131072
USER 65532:65532
STOPSIGNAL SIGTERM
ENTRYPOINT ["node"]

FROM node AS plain
COPY --from=packages /out /
COPY --from=source /out /
ARG SERVICE
ARG DIR=services/${SERVICE}
LABEL org.opencontainers.image.title="guanxi ${SERVICE}" org.opencontainers.image.licenses="Apache-2.0"
WORKDIR /app/${DIR}
ENV NODE_COMPILE_CACHE=/app/.cache HOST=0.0.0.0 PORT=8080
EXPOSE 8080
CMD ["src/main.ts"]

# Node's compile cache belongs to one path, user, Node and kind of CPU: the image fills it itself by loading WARM; where
# it does not fit it goes unused.
FROM plain AS warm
ARG WARM=src/service.ts
RUN ["node", "--input-type=module", "--eval", "await import(`${process.cwd()}/${process.env.WARM}`); process.exit()"]

FROM plain
COPY --from=warm /app/.cache /app/.cache
