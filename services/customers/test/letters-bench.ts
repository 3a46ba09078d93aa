/** Letters as marketing writes them: what it tells of the link in one. */
import { marketing } from '@guanxi/proto';
import { addressProof, hashOfCode, newId, newLetterCode, timestamp } from '@guanxi/runtime';
import { deliver, execute } from '@guanxi/testing';
import type { Running } from './customers-bench.ts';

type Letter = { customerId: string; purpose: 'PREFERENCES' | 'CONSENT' | 'DATA'; mail: string; days?: number };

/** Tells of the link in a letter; answers its code. */
export async function letter(running: Running, { customerId, purpose, mail, days = 14 }: Letter): Promise<string> {
  const code = newLetterCode();
  const now = running.clock.now();
  await deliver(
    running,
    'crm.marketing.message.v1',
    marketing.LetterLinkMadeSchema,
    {
      ...{
        codeHash: hashOfCode(code),
        customerId,
        purpose,
        messageId: newId(),
        addressProof: addressProof(code, mail),
      },
      ...{ madeAt: timestamp(now), expiresAt: timestamp(new Date(now.getTime() + days * 86_400_000)) },
    },
    { key: customerId },
  );
  return code;
}

/** What somebody without an account is told by a link. */
export const follow = async (running: Running, code: string, language: 'zh-CN' | 'en' = 'zh-CN') =>
  (
    await execute(
      running,
      undefined,
      `query ($code: String!) { letterLink(code: $code) { purpose mail choices { purpose channel granted pending }
        data { kind name language mobile phone mail province { code name } city { name } address postcode } } }`,
      { code },
      { language },
    )
  ).data.letterLink;
