/** The facts that are key moments. */
import { customers } from '@guanxi/proto';
import { type Handlers, handle, type Tx } from '@guanxi/runtime';
import { consentAsked, dataDue, firstPurchase, joined, pointsPosted } from './moment.ts';
import { seizeMoment } from './seize-moment.ts';

export const keyMomentHandlers: Handlers<Tx> = {
  'crm.customers.customer.v1/CustomerEnrolled': handle(customers.CustomerEnrolledSchema, ({ id, value }, tx: Tx) =>
    seizeMoment(tx, joined({ eventId: id, ...value })),
  ),
  'crm.customers.customer.v1/CustomerStageChanged': handle(
    customers.CustomerStageChangedSchema,
    ({ id, value }, tx: Tx) => seizeMoment(tx, firstPurchase({ eventId: id, ...value })),
  ),
  'crm.customers.customer.v1/ConsentConfirmationAsked': handle(
    customers.ConsentConfirmationAskedSchema,
    ({ id, value }, tx: Tx) => seizeMoment(tx, consentAsked({ eventId: id, ...value })),
  ),
  'crm.customers.customer.v1/DataConfirmationDue': handle(
    customers.DataConfirmationDueSchema,
    ({ id, value }, tx: Tx) => seizeMoment(tx, dataDue({ eventId: id, ...value }), { byHand: value.byHand }),
  ),
  'crm.customers.loyalty.v1/PointsPosted': handle(customers.PointsPostedSchema, ({ id, value }, tx: Tx) =>
    seizeMoment(tx, pointsPosted({ eventId: id, ...value })),
  ),
};
