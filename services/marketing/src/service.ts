import { holdHandlers, retentionFields, runRetention } from '@guanxi/retention';
import { combineHandlers, type ServiceDefinition, systemActor } from '@guanxi/runtime';
import type { MarketingSettings } from './config.ts';
import { factsHandlers } from './facts/facts.events.ts';
import { factsProjection } from './facts/facts.projection.ts';
import { factsResolvers } from './facts/facts.resolvers.ts';
import { scoreMembers } from './facts/score-members.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { keyMomentHandlers } from './key-moments/key-moments.events.ts';
import { keyMomentResolvers } from './key-moments/key-moments.resolvers.ts';
import { loadersFor } from './loaders.ts';
import { rights } from './permissions.ts';
import { erasePerson } from './personal-data/erase-person.ts';
import { personalSections } from './personal-data/sections-store.ts';
import { isCustomerVisible } from './recipients/is-customer-visible.ts';
import { recipientHandlers } from './recipients/recipients.events.ts';
import { recipientProjection } from './recipients/recipients.projection.ts';
import { retained } from './retention/letters.ts';
import { smtpMailer } from './sending/mailer.ts';
import { ATTEMPT_SECONDS } from './sending/message.ts';
import { sendingHandlers } from './sending/messages.events.ts';
import { SEND_MESSAGE } from './sending/queue-letter.ts';
import { recoverMessages, sendMessage } from './sending/send-message.ts';
import { sendingResolvers } from './sending/sending.resolvers.ts';
import { messageTimeline, searchMessages } from './sending/visible-messages.ts';
import { templateResolvers } from './templates/templates.resolvers.ts';

/** Marketing: facts of members, and the letters that key moments start. */
export const marketing: ServiceDefinition<PrismaClient, MarketingSettings> = {
  area: 'marketing',
  source: import.meta.dirname,
  client: (adapter) => new PrismaClient({ adapter }),
  ownRefusals: ['MissingField', 'NotResendable'],
  features: ({ db, settings, clock, log }) => {
    const actor = systemActor('marketing', clock);
    const mailer = smtpMailer({
      url: settings.SMTP_URL,
      from: settings.MAIL_FROM,
      seconds: ATTEMPT_SECONDS,
      onError: (problem) => log.warn(problem, 'mail was not accepted'),
    });
    const places = { member: settings.MEMBER_URL, gateway: settings.PUBLIC_URL };
    const sending = { db, mailer, actor, log, places };
    const kinds = retained(db, clock);
    return {
      resolvers: [
        factsResolvers,
        templateResolvers,
        keyMomentResolvers,
        sendingResolvers,
        retentionFields({ kinds, rights, of: 'letter' }),
      ],
      context: ({ viewer }) => ({ loaders: viewer && loadersFor(db.read, viewer) }),
      // purchases before the letters that wait for them
      handlers: combineHandlers(
        factsHandlers(settings.CURRENCY),
        recipientHandlers,
        keyMomentHandlers,
        sendingHandlers,
        holdHandlers,
      ),
      projections: [factsProjection(settings.CURRENCY), recipientProjection],
      jobs: { [SEND_MESSAGE]: (payload) => sendMessage(sending, (payload as { messageId: string }).messageId) },
      sweeps: {
        'score-members': { everySeconds: 60, run: () => scoreMembers(db, actor) },
        retention: { everySeconds: 86_400, run: () => runRetention({ db, clock, kinds }) },
        'recover-messages': { everySeconds: 10, run: () => recoverMessages(sending) },
      },
      erase: erasePerson,
      personalSections,
      rights,
      customerVisible: (viewer, customerId) => isCustomerVisible(db.read, viewer, customerId),
      timeline: (viewer, customerId, page) => messageTimeline(db.read, viewer, customerId, page),
      search: (viewer, text, first) => searchMessages(db.read, viewer, text, first),
    };
  },
};
