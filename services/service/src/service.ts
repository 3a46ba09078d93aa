import { holdHandlers, retentionFields, runRetention } from '@guanxi/retention';
import {
  byArguments,
  type Connection,
  combineHandlers,
  type PageArguments,
  type ServiceDefinition,
  type Viewer,
} from '@guanxi/runtime';
import DataLoader from 'dataloader';
import { chineseCalendar } from './calendar/calendars.ts';
import { missingYear } from './calendar/working-calendar.ts';
import type { Loaders, Tx } from './context.ts';
import { deskHandlers } from './desk/desk.events.ts';
import { cardProjection } from './desk/desk.projection.ts';
import { DeskStore } from './desk/desk-store.ts';
import { escalateDue } from './escalation/escalate.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { contactBook, interactionHandlers } from './interactions/interactions.events.ts';
import { interactionResolvers } from './interactions/interactions.resolvers.ts';
import { InteractionsStore } from './interactions/interactions-store.ts';
import { rights } from './permissions.ts';
import { erasePerson } from './personal-data/erase-person.ts';
import { personalSections } from './personal-data/sections-store.ts';
import { closeUnanswered } from './requests/close-unanswered.ts';
import type { Desk } from './requests/open-request.ts';
import { requestResolvers } from './requests/requests.resolvers.ts';
import { RequestsStore } from './requests/requests-store.ts';
import { unsolvedRequests } from './requests/unsolved-requests.ts';
import { retained } from './retention/conversations.ts';
import { timelineOf } from './timeline.ts';

/** Service desk: requests, their clock and ladder, and every contact on every channel. */
export const service: ServiceDefinition<PrismaClient> = {
  area: 'service',
  source: import.meta.dirname,
  client: (adapter) => new PrismaClient({ adapter }),
  features: ({ db, clock, log }) => {
    const calendar = chineseCalendar(clock.zone);
    const interactions = new InteractionsStore(db);
    const requests = new RequestsStore(db, clock.zone);
    const cards = new DeskStore(db);
    const contacts = contactBook(interactions);
    const kinds = retained(db, clock);
    const desk: Desk = { requests, desk: cards, contacts, calendar };
    return {
      resolvers: [
        requestResolvers(desk),
        interactionResolvers(interactions, desk),
        retentionFields({ kinds, rights, of: 'desk' }),
      ],
      handlers: combineHandlers<Tx>(deskHandlers(cards), interactionHandlers(contacts), holdHandlers),
      projections: [cardProjection(cards)],
      sources: [unsolvedRequests],
      sweeps: {
        escalation: { everySeconds: 5, run: async () => void (await escalateDue(db, clock)) },
        retention: { everySeconds: 86_400, run: () => runRetention({ db, clock, kinds }) },
        acceptance: { everySeconds: 60, run: () => closeUnanswered(db, requests, clock) },
        calendar: {
          everySeconds: 86_400,
          run: async () => {
            const year = missingYear(calendar, clock.today());
            if (year) log.error({ region: calendar.region, year }, 'the working calendar of this year is missing');
          },
        },
      },
      erase: erasePerson(cards),
      personalSections,
      rights,
      customerVisible: async (viewer, id) => (await cards.visibleCustomers(viewer, [id])).has(id),
      timeline: (viewer, customerId, page) => timelineOf(db, viewer, customerId, page),
      search: async (viewer, text, first) =>
        (await requests.search(viewer, text, first)).map(({ id, number, subject }) => ({
          typename: 'ServiceRequest',
          id,
          title: `${number} ${subject}`,
          score: 0.5,
        })),
      context: ({ viewer }) => ({ loaders: viewer && loadersFor(viewer, { requests, interactions, desk: cards }) }),
    };
  },
};

type Stores = { requests: RequestsStore; interactions: InteractionsStore; desk: DeskStore };

function loadersFor(viewer: Viewer, { requests, interactions, desk }: Stores): Loaders {
  const visible = new DataLoader<string, boolean>(async (ids) => {
    const seen = await desk.visibleCustomers(viewer, ids);
    return ids.map((id) => seen.has(id));
  });
  /** A customer that does not exist for the viewer has no list. */
  const ofCustomers = <T>(load: (ids: readonly string[], args: PageArguments) => Promise<Connection<T>[]>) =>
    byArguments(
      (args: PageArguments) =>
        new DataLoader<string, Connection<T> | null>(async (ids) => {
          const [pages, seen] = await Promise.all([load(ids, args), visible.loadMany(ids)]);
          return pages.map((each, at) => (seen[at] === true ? each : null));
        }),
    );
  return {
    request: new DataLoader((ids) => requests.byIds(viewer, ids)),
    entries: new DataLoader((ids) => requests.entries(viewer, ids)),
    escalations: new DataLoader((ids) => requests.escalations(viewer, ids)),
    interaction: new DataLoader((ids) => interactions.byIds(viewer, ids)),
    requestsOf: ofCustomers((ids, args) => requests.ofCustomers(viewer, ids, args)),
    interactionsOf: ofCustomers((ids, args) => interactions.ofCustomers(viewer, ids, args)),
  };
}
