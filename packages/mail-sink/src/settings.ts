export type MailSinkSettings = { HOST: string; PORT: number; SMTP_PORT: number; MAIL_FOLDER: string };

/**
 * Reads the settings of the process.
 * @throws Error that names every setting that is wrong
 */
export function readMailSinkSettings(env: Record<string, string | undefined>): MailSinkSettings {
  const problems: string[] = [];
  const port = (name: 'PORT' | 'SMTP_PORT', otherwise?: number) => {
    const value = Number(env[name] || otherwise);
    if (!Number.isInteger(value) || value < 0 || value > 65_535) problems.push(`  ${name}: a port`);
    return value;
  };
  const settings = {
    HOST: env.HOST || '127.0.0.1',
    PORT: port('PORT'),
    SMTP_PORT: port('SMTP_PORT', 2525),
    MAIL_FOLDER: env.MAIL_FOLDER || '/data',
  };
  if (problems.length > 0) throw new Error(`Settings are wrong:\n${problems.join('\n')}`);
  return settings;
}
