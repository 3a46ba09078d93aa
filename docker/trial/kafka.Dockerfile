# One broker of Apache Kafka for trials and tests, with users and rights; docker/build.sh puts jars/ beside this file.
ARG JAVA_IMAGE=guanxi-java:17

FROM ${JAVA_IMAGE} AS filled
COPY jars /opt/kafka/lib
COPY kafka.ts /app/docker/trial/
COPY kafka-properties.ts /app/packages/testing/src/
# what a start loads, ready to be mapped into memory
USER 0:0
RUN ["node", "/app/docker/trial/kafka.ts", "archive", "/opt/kafka/classes.jsa"]

FROM ${JAVA_IMAGE}
COPY --from=filled /opt/kafka /opt/kafka
COPY kafka.ts /app/docker/trial/
COPY kafka-properties.ts /app/packages/testing/src/
COPY --chown=65532:65532 empty /var/lib/kafka
LABEL org.opencontainers.image.title="Apache Kafka for trials of guanxi" org.opencontainers.image.licenses="Apache-2.0"
USER 65532:65532
VOLUME /var/lib/kafka
EXPOSE 9092
ENTRYPOINT ["node", "--disable-warning=ExperimentalWarning", "/app/docker/trial/kafka.ts"]
