import { type Actor, clientMutationId, field, isRefusal, readInput } from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase } from '../context.ts';
import { rights } from '../permissions.ts';
import { tooEarly } from '../standing/publishing.ts';
import { purposes } from './consent.ts';
import { saveText } from './consent-store.ts';

const words = () => field.requiredText({ max: 10_000, multiline: true });
const textInput = z.object({
  clientMutationId: clientMutationId(),
  purpose: field.oneOf(purposes),
  zhCN: words(),
  zhTW: words(),
  en: words(),
  inForceFrom: field.day(),
});

/** Adds a version of what is agreed to, from tomorrow on at the earliest: what is read today is what is agreed to today. */
export async function publishConsentText(db: CustomersDatabase, actor: Actor, given: { clientMutationId: string }) {
  rights.require(actor.viewer, 'rule', 'publish');
  const input = readInput(textInput, given);
  if (isRefusal(input)) return input;
  const { purpose, inForceFrom, zhCN, zhTW, en } = input.value;
  return db.command(actor, { name: 'publishConsentText', input: given }, async (tx) => {
    const early = tooEarly(inForceFrom, actor.clock.today());
    if (early) return early;
    const version = await saveText(tx, { purpose, inForceFrom, texts: { 'zh-CN': zhCN, 'zh-TW': zhTW, en } });
    tx.audit({ action: 'consent-text.published', subject: ['ConsentText', `${purpose}@${version}`] });
    return { __typename: 'PublishConsentTextSuccess', version };
  });
}
