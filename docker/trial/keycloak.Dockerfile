# Keycloak for trials and tests, built with its own file database; docker/build.sh puts keycloak/ beside this file.
ARG JAVA_IMAGE=guanxi-java:17

FROM ${JAVA_IMAGE}
COPY keycloak /opt/keycloak
COPY keycloak.ts /app/main.ts
COPY --chown=65532:65532 empty /opt/keycloak/data
LABEL org.opencontainers.image.title="Keycloak for trials of guanxi" org.opencontainers.image.licenses="Apache-2.0"
USER 65532:65532
VOLUME /opt/keycloak/data
EXPOSE 8080
ENTRYPOINT ["node", "--disable-warning=ExperimentalWarning", "/app/main.ts"]
