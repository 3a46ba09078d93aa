import { maskedMail, maskedPhone } from '@guanxi/runtime';
import { lastRecords, standing } from '../consent/consents.ts';
import type { Context } from '../context.ts';
import { nameIn } from '../dictionaries/code-list.ts';
import type {
  MutationChooseByLinkArgs,
  MutationUnsubscribeByLinkArgs,
  QueryLetterLinkArgs,
} from '../generated/graphql.ts';
import type { CustomerRow } from '../record/records.ts';
import { loaderByArguments } from '../standing/standing-loaders.ts';
import { type Chosen, chooseByLink, unsubscribeByLink } from './choose-by-link.ts';
import { ownRecord } from './letter-link-store.ts';
import { type LinkRow, openLink, ownerOf } from './links.ts';

const last = loaderByArguments(({ db }, ids) => lastRecords(db.read, ids));

/** How each matter stands that has a channel: all, those that wait, or those that were asked about. */
async function choicesOf(context: Context, customerId: string, only: 'all' | 'waiting' | readonly Chosen[]) {
  return standing(await last(context, customerId, {})).flatMap(({ purpose, channel, record, pending }) => {
    const isShown =
      only === 'all' ||
      (only === 'waiting'
        ? pending !== null
        : only.some((each) => each.purpose === purpose && each.channel === channel));
    if (!channel || !isShown) return [];
    return [{ purpose, channel, granted: record?.granted ?? false, pending: pending !== null }];
  });
}

const phone = (typed: string | null, e164: string | null) => typed && maskedPhone(e164 ?? typed);

export const letterLinkResolvers = {
  LetterLink: {
    mail: ({ mail }: LinkRow) => maskedMail(mail ?? ''),
    choices: ({ purpose, ownerId }: LinkRow, _: unknown, context: Context) =>
      purpose === 'DATA' ? [] : choicesOf(context, ownerId, purpose === 'PREFERENCES' ? 'all' : 'waiting'),
    data: (link: LinkRow, _: unknown, { db, clock }: Context) =>
      link.purpose === 'DATA' ? ownRecord(db.read, ownerOf(link, clock).viewer, link.ownerId) : null,
  },
  LetterData: {
    mobile: ({ mobile, mobileE164 }: CustomerRow) => phone(mobile, mobileE164),
    phone: ({ phone: typed, phoneE164 }: CustomerRow) => phone(typed, phoneE164),
    mail: ({ mail }: CustomerRow) => mail && maskedMail(mail),
    province: ({ province }: CustomerRow, _: unknown, context: Context) => place(context, province),
    city: ({ city, province }: CustomerRow, _: unknown, context: Context) => place(context, city, province),
  },
  ChooseByLinkSuccess: {
    choices: ({ customerId, only }: { customerId: string; only: Chosen[] | null }, _: unknown, context: Context) =>
      choicesOf(context, customerId, only ?? 'all'),
  },
  Query: {
    letterLink: (_: unknown, { code }: QueryLetterLinkArgs, { db, clock }: Context) =>
      openLink(db.read, code, clock.now()),
  },
  Mutation: {
    chooseByLink: (_: unknown, { input }: MutationChooseByLinkArgs, { db, clock }: Context) =>
      chooseByLink(db, clock, input),
    unsubscribeByLink: (_: unknown, { input }: MutationUnsubscribeByLinkArgs, { db, clock }: Context) =>
      unsubscribeByLink(db, clock, input),
  },
};

/** A region with its name; below `upper` where it stands on the second level. */
async function place({ loaders, language }: Context, code: string | null, upper?: string | null) {
  if (code === null) return null;
  const regions = (await loaders.lists()).of('REGION');
  return { code, name: nameIn(upper === undefined ? regions : regions.held(upper ?? '')?.children, code, language) };
}
