/** Keycloak's own words for a mail server, from `smtp://user:password@host:port` and `Name <address>`. */
export function smtpServer(smtpUrl: string, mailFrom: string): Record<string, string> {
  const url = new URL(smtpUrl);
  const secure = url.protocol === 'smtps:';
  const named = /^\s*(.*?)\s*<([^>]+)>\s*$/.exec(mailFrom);
  return {
    host: url.hostname,
    port: url.port || (secure ? '465' : '587'),
    from: named?.[2] ?? mailFrom.trim(),
    fromDisplayName: named?.[1] || '关系 Guanxi',
    ssl: String(secure),
    // offered only where there is something to protect: a mail sink on loopback speaks no TLS
    starttls: String(!secure && url.username !== ''),
    auth: String(url.username !== ''),
    ...(url.username !== '' && { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) }),
  };
}
