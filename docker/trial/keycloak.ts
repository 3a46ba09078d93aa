// Becomes Keycloak, as its own start script would, which needs a shell. Settings are Keycloak's: KC_HOSTNAME,
// KC_BOOTSTRAP_ADMIN_USERNAME, KC_BOOTSTRAP_ADMIN_PASSWORD, KC_HTTP_PORT and so on; arguments are added to `start`.
const JAVA = '/opt/java/bin/java';
const HOME = '/opt/keycloak';
const { JAVA_OPTS_KC_HEAP = '-Xms64m -Xmx384m', JAVA_OPTS_APPEND = '' } = process.env;

const split = (text: string) => text.split(/\s+/).filter((word) => word !== '');
const opened = ['util', 'util.concurrent', 'security', 'lang'];
const words = [
  JAVA,
  '-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory',
  ...['-XX:MetaspaceSize=96M', '-XX:MaxMetaspaceSize=256m', '-XX:+ExitOnOutOfMemoryError', '-XX:+UseSerialGC'],
  ...['-XX:TieredStopAtLevel=1', '-Xss512k'],
  ...['-Dfile.encoding=UTF-8', '-Dsun.stdout.encoding=UTF-8', '-Dsun.err.encoding=UTF-8'],
  ...['-Djava.security.egd=file:/dev/urandom', '-Djdk.tls.rejectClientInitiatedRenegotiation=true'],
  ...opened.map((name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`),
  '--enable-native-access=ALL-UNNAMED',
  ...['-Duser.language=en', '-Duser.country=US'],
  ...split(JAVA_OPTS_KC_HEAP),
  ...split(JAVA_OPTS_APPEND),
  `-Dkc.home.dir=${HOME}`,
  `-Djboss.server.config.dir=${HOME}/conf`,
  '-Djava.util.logging.manager=org.jboss.logmanager.LogManager',
  '-Dpicocli.disable.closures=true',
  '-Dquarkus-log-max-startup-records=10000',
  ...['-cp', `${HOME}/lib/quarkus-run.jar`, 'io.quarkus.bootstrap.runner.QuarkusEntryPoint'],
  ...[
    'start',
    '--optimized',
    '--cache=local',
    '--http-enabled=true',
    '--shutdown-timeout=3s',
    ...process.argv.slice(2),
  ],
];
process.execve?.(JAVA, words, process.env as Record<string, string>);
