/**
 * The kinds of letter there are: which key moment calls for each, and what it may name. Pure.
 */
import type { MomentCode } from '../key-moments/moment.ts';
import type { LinkPurpose } from '../sending/letter-link.ts';
import type { Purpose } from '../sending/message.ts';

export const templateCodes = [
  'JOINED',
  'POINTS_EARNED',
  'POINTS_TAKEN_BACK',
  'POINTS_CHANGED',
  'FIRST_PURCHASE',
  'CONSENT_ASKED',
  'DATA_DUE',
] as const;
export type TemplateCode = (typeof templateCodes)[number];

/** A field that a letter may name, with an example for a preview where the member has none yet. */
type Fields = Readonly<Record<string, string>>;

const memberFields = { 'member.name': '', 'member.number': '', 'member.tier': '' } as const satisfies Fields;
const pointsFields = { ...memberFields, 'points.change': '120', 'points.balance': '1120' } as const satisfies Fields;
const orderFields = { ...pointsFields, 'order.number': 'O-000000' } as const satisfies Fields;

/** Goes to people who are no members, too; its link is what it is about. */
const linkFields = { 'member.name': '', 'link.page': 'https://…' } as const satisfies Fields;

type Letter = { moment: MomentCode; purpose: Purpose; fields: Fields; link?: LinkPurpose };

/** Every kind of letter: the moment that calls for it, whether it is a notice, and what it may name. */
export const letters: Readonly<Record<TemplateCode, Letter>> = {
  JOINED: { moment: 'JOINED', purpose: 'NOTICE', fields: memberFields },
  POINTS_EARNED: { moment: 'POINTS_POSTED', purpose: 'NOTICE', fields: orderFields },
  POINTS_TAKEN_BACK: { moment: 'POINTS_POSTED', purpose: 'NOTICE', fields: orderFields },
  POINTS_CHANGED: { moment: 'POINTS_POSTED', purpose: 'NOTICE', fields: pointsFields },
  FIRST_PURCHASE: { moment: 'FIRST_PURCHASE', purpose: 'MARKETING', fields: memberFields },
  CONSENT_ASKED: { moment: 'CONSENT_ASKED', purpose: 'NOTICE', fields: linkFields, link: 'CONSENT' },
  DATA_DUE: { moment: 'DATA_DUE', purpose: 'NOTICE', fields: linkFields, link: 'DATA' },
};
