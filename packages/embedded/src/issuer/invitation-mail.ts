import nodemailer from 'nodemailer';
import type { Account } from './accounts.ts';
import { nearest, text } from './pages/texts.ts';
import type { Realm } from './realm.ts';

/** Sends the mail with which a person sets his password, in his language. */
export type SendLink = (account: Account, link: string, lifespan: number) => Promise<void>;

/** Over SMTP; rejects when the server does not take it. */
export function linkMailer(smtpUrl: string, realm: Realm): SendLink {
  const transport = nodemailer.createTransport(smtpUrl);
  return async (account, link, lifespan) => {
    const language = nearest(account.attributes.locale?.[0]) ?? 'zh-CN';
    const hours = Math.max(1, Math.round(lifespan / 3600));
    await transport.sendMail({
      from: { name: realm.smtpServer.fromDisplayName, address: realm.smtpServer.from },
      to: account.email ?? '',
      subject: text(language, 'mailSubject'),
      text: text(language, 'mailText', link, hours),
      headers: { 'Content-Language': language },
    });
  };
}
