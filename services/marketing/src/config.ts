import { serviceSettings } from '@guanxi/runtime';
import { z } from 'zod';

const withoutSlash = (url: string) => url.replace(/\/+$/, '');

/** Settings of the marketing process: those of every service, and where its mail goes. */
export const marketingSettings = serviceSettings.extend({
  /** `smtp://user:password@host:port`, or `smtps://` for TLS from the start. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  /** Where members' pages are, such as `https://crm.example/member`: links in letters lead there. */
  MEMBER_URL: z.url({ protocol: /^https?$/ }).transform(withoutSlash),
  /** Where the gateway is reached from outside: a mail program's one click goes there. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).transform(withoutSlash),
  /** Who the mail is from: an address, with or without a name before it in angle brackets. */
  MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
      'an address such as Guanxi <no-reply@example.com>',
    ),
});
export type MarketingSettings = z.infer<typeof marketingSettings>;
