# What Kafka and Keycloak run on in trials: Debian's Java 17, cut to the modules that servers use.
ARG BASE=node:24-bookworm-slim
ARG NODE_IMAGE=guanxi-node:24

FROM ${BASE} AS made
RUN apt-get -o Acquire::Retries=3 update -qq && mkdir -p /usr/share/man/man1 && DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=3 install -y -qq --no-install-recommends openjdk-17-jdk-headless >/dev/null
RUN mkdir -p /out/opt /out/var/lib/dpkg/status.d \
 && jlink --output /out/opt/java --strip-java-debug-attributes --no-header-files --no-man-pages --compress=2 \
      --add-modules java.se,jdk.crypto.ec,jdk.httpserver,jdk.jfr,jdk.localedata,jdk.management,jdk.naming.dns,jdk.net,jdk.unsupported,jdk.zipfs --include-locales=en,zh \
 && /out/opt/java/bin/java -Xshare:dump >/dev/null \
 && cd /out && for file in /out/opt/java/bin/java /out/opt/java/lib/*.so /out/opt/java/lib/server/libjvm.so; do \
      ldd "$file" | grep -o '=> /lib[^ ]*\|=> /usr/lib[^ ]*' | cut -c4- ; done | sort -u | while read -r lib; do cp -L --parents "$lib" . ; done \
 && dpkg-query --status openjdk-17-jdk-headless >var/lib/dpkg/status.d/openjdk-17-jdk-headless \
 && mkdir -p usr/share/doc/openjdk-17-jre-headless && cp -L /usr/share/doc/openjdk-17-jre-headless/copyright usr/share/doc/openjdk-17-jre-headless/

FROM ${NODE_IMAGE}
COPY --from=made /out /
ENV JAVA_HOME=/opt/java PATH=/usr/local/bin:/opt/java/bin
