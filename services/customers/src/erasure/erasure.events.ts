import { services } from '@guanxi/proto';
import { type Handlers, handle, instant, PRIVACY_TOPIC } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { saveAnswer } from './erasure-store.ts';

/** What the other services answer, in whatever order; what comes twice is one answer. */
export const erasureAnswers: Handlers<CustomersTx> = {
  [`${PRIVACY_TOPIC}/PersonErased`]: handle(services.PersonErasedSchema, ({ value, time }, tx: CustomersTx) =>
    saveAnswer(tx.db, {
      erasureId: value.erasureId,
      service: value.service,
      erasedAt: instant(value.erasedAt) ?? time,
      counts: Object.fromEntries(value.counts.map(({ what, records }) => [what, Number(records)])),
    }),
  ),
};
