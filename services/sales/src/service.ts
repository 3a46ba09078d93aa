import { resumeBulk } from '@guanxi/bulk';
import { holdHandlers, retentionFields, runRetention } from '@guanxi/retention';
import { combineHandlers, type ServiceDefinition, systemActor } from '@guanxi/runtime';
import { bulkResolvers } from './bulk/bulk.resolvers.ts';
import { taskBulkJobs } from './bulk/bulk-jobs.ts';
import type { SalesSettings } from './config.ts';
import type { Context, Tx } from './context.ts';
import { customerHandlers } from './customers/customers.events.ts';
import { cardProjection } from './customers/customers.projection.ts';
import { visibleCustomers } from './customers/know-customer.ts';
import { departmentResolvers } from './departments/departments.resolvers.ts';
import { exportResolvers } from './exports/exports.resolvers.ts';
import { favouriteResolvers } from './favourites/favourites.resolvers.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import type { IdentityProvider } from './identity/identity-provider.ts';
import { accountJobs } from './identity/keep-accounts.ts';
import { keycloakAdmin } from './identity/keycloak-admin.ts';
import { invitationResolvers } from './invitations/invitations.resolvers.ts';
import { INVITE_APPLICANT, type InviteApplicant, inviteApplicant } from './invitations/invite-applicant.ts';
import { SEND_INVITATION, type SendInvitation } from './invitations/queue-invitation.ts';
import { sendInvitation } from './invitations/send-invitation.ts';
import { loadersFor } from './loaders.ts';
import { notificationHandlers } from './notifications/notifications.events.ts';
import { notificationResolvers } from './notifications/notifications.resolvers.ts';
import { rights } from './permissions.ts';
import { erasePerson } from './personal-data/erase-person.ts';
import { personalSections } from './personal-data/sections-store.ts';
import { preferenceResolvers } from './preferences/preferences.resolvers.ts';
import { retained } from './retention/tasks.ts';
import { search } from './search.ts';
import { sessionResolvers } from './sessions/sessions.resolvers.ts';
import { seedDemo } from './staff/seed-demo.ts';
import { staffResolvers } from './staff/staff.resolvers.ts';
import { taskHandlers } from './tasks/tasks.events.ts';
import { taskResolvers } from './tasks/tasks.resolvers.ts';
import { taskTimeline } from './tasks/tasks-store.ts';
import { viewerResolvers } from './viewer/viewer.resolvers.ts';
import { viewResolvers } from './views/views.resolvers.ts';

/** Sales over an identity provider, which tests may keep apart from the issuer of their tokens. */
export const salesWith = (
  identityProvider: (settings: SalesSettings) => IdentityProvider,
): ServiceDefinition<PrismaClient, SalesSettings> => ({
  area: 'sales',
  source: import.meta.dirname,
  client: (adapter) => new PrismaClient({ adapter }),
  features: ({ db, settings, clock }) => {
    const provider = identityProvider(settings);
    const kinds = retained(db, clock);
    const sending = { db, provider, actor: systemActor('sales', clock) };
    return {
      resolvers: [
        departmentResolvers,
        staffResolvers,
        invitationResolvers,
        taskResolvers,
        bulkResolvers,
        notificationResolvers,
        viewResolvers,
        viewerResolvers,
        preferenceResolvers,
        favouriteResolvers,
        exportResolvers,
        sessionResolvers(provider),
        retentionFields({
          kinds,
          rights,
          of: 'task',
          employee: (id, { loaders }: Context) => loaders.namedEmployee.load(id),
        }),
      ],
      context: ({ viewer }) => ({ loaders: viewer && loadersFor(db.read, viewer) }),
      handlers: combineHandlers<Tx>(customerHandlers, taskHandlers, notificationHandlers, holdHandlers),
      projections: [cardProjection],
      jobs: {
        ...accountJobs(sending),
        ...taskBulkJobs({ db, clock }),
        [SEND_INVITATION]: (payload) => sendInvitation(sending, payload as SendInvitation),
        [INVITE_APPLICANT]: (payload, attempt) => inviteApplicant(sending, payload as InviteApplicant, attempt),
      },
      sweeps: { retention: { everySeconds: 86_400, run: () => runRetention({ db, clock, kinds }) } },
      erase: erasePerson,
      personalSections,
      rights,
      customerVisible: async (viewer, id) => (await visibleCustomers(db.read, viewer, [id])).has(id),
      timeline: (viewer, customerId, page) => taskTimeline(db.read, viewer, customerId, page),
      search: (viewer, text, first) => search(db.read, viewer, text, first),
      prepare: async () => {
        if (settings.DEMO_STAFF === 'on') await seedDemo(db, clock);
        await resumeBulk(db.read);
      },
    };
  },
});

/** Sales: departments and staff, who may sign in, tasks and notifications. */
export const sales = salesWith((settings) =>
  keycloakAdmin({
    issuerUrl: settings.ISSUER_URL,
    adminUrl: settings.ISSUER_ADMIN_URL,
    clientId: settings.ISSUER_CLIENT_ID,
    clientSecret: settings.ISSUER_CLIENT_SECRET,
  }),
);
