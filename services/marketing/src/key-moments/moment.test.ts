import { consentAsked, dataDue, firstPurchase, joined, pointsPosted } from './moment.ts';

const posting = {
  eventId: 'e1',
  postingId: 'p1',
  customerId: 'c1',
  kind: 'EARN',
  delta: 120n,
  balanceAfter: 1120n,
  orderId: 'o1',
  orderNumber: 'O-7',
};
const move = {
  eventId: 'e1',
  customerId: 'c1',
  toStage: 'FIRST_PURCHASE',
  cause: 'rule:first-paid-order',
  causeEventId: 'paid',
};

describe('key moments', () => {
  test('M16 joining is one moment in a member’s life, whichever fact tells of it', () => {
    const first = joined({ eventId: 'e1', customerId: 'c1', number: '10000001', tier: '' });
    expect(joined({ eventId: 'e2', customerId: 'c1', number: '10000001', tier: '' }).key).toBe(first.key);
    expect(first).toMatchObject({ letter: 'JOINED', values: { 'member.number': '10000001' }, order: null });
  });

  test('M16 each posting of points is a moment of its own, told with change, balance and order', () => {
    expect(pointsPosted(posting)).toMatchObject({
      key: 'POINTS_POSTED:p1',
      letter: 'POINTS_EARNED',
      values: { 'points.change': '120', 'points.balance': '1120', 'order.number': 'O-7' },
      order: { id: 'o1' },
    });
  });

  test('M16 points taken back are told as such, also when the balance falls below zero', () => {
    expect(pointsPosted({ ...posting, delta: -30n, balanceAfter: -10n })).toMatchObject({
      letter: 'POINTS_TAKEN_BACK',
      values: { 'points.change': '30', 'points.balance': '-10' },
    });
  });

  test('M16 a return is a moment whether or not its order is history', () => {
    expect(pointsPosted({ ...posting, kind: 'RETURN', delta: -30n })).toMatchObject({
      order: null,
      values: { 'order.number': 'O-7' },
    });
  });

  test('M16 a change without an order has words of its own, with its sign', () => {
    const without = { ...posting, orderId: '', orderNumber: '' };
    expect(pointsPosted(without)).toMatchObject({
      letter: 'POINTS_CHANGED',
      values: { 'points.change': '+120' },
      order: null,
    });
    expect(pointsPosted({ ...without, delta: -5n })).toMatchObject({ values: { 'points.change': '-5' } });
    expect(pointsPosted({ ...posting, delta: 0n })).toBeUndefined();
  });

  test('A43 C32 each time that somebody is asked is a moment of its own', () => {
    const [once, again] = ['e1', 'e2'].map((eventId) => consentAsked({ eventId, customerId: 'c1' }));
    expect(once).toMatchObject({ letter: 'CONSENT_ASKED', customerId: 'c1', order: null });
    expect(once?.key).not.toBe(again?.key);
    expect(dataDue({ eventId: 'e1', customerId: 'c1' })).toMatchObject({ key: 'DATA_DUE:e1', letter: 'DATA_DUE' });
  });

  test('M16 a stage that an import or a person set starts nothing', () => {
    expect(firstPurchase(move)).toMatchObject({ key: 'FIRST_PURCHASE:c1', order: { paidEventId: 'paid' } });
    expect(firstPurchase({ ...move, cause: 'import', causeEventId: '' })).toBeUndefined();
    expect(firstPurchase({ ...move, toStage: 'MATURE' })).toBeUndefined();
  });
});
