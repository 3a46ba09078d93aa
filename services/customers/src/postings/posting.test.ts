import { holdsContact, stateOf } from './posting.ts';

const open = { validUntil: '2026-12-31', isWithdrawn: false, isHidden: false };

test('C11 a posting stands until its last day, included, and is past by itself', () => {
  expect(stateOf(open, '2026-12-31')).toBe('OPEN');
  expect(stateOf(open, '2027-01-01')).toBe('PAST');
});

test('C11 what staff hid is hidden, whatever its poster does; what he withdrew is withdrawn even when its day has come', () => {
  expect(stateOf({ ...open, isHidden: true, isWithdrawn: true }, '2026-12-01')).toBe('HIDDEN');
  expect(stateOf({ ...open, isWithdrawn: true }, '2027-01-01')).toBe('WITHDRAWN');
});

test.each([
  '电话 13812345678',
  '１３８ １２３４ ５６７８ 联系',
  '+86 138-1234-5678',
  '021-5888 1234',
  '400-820-1234',
  '请写 wang@example.com',
])('C11 %s tells how somebody is reached', (text) => {
  expect(holdsContact(text)).toBe(true);
});

test.each(['500 箱，每箱 12 瓶', '2026-12-31 前交货', '规格 500ml*12', '价格 128000 元', '批号 20261124 共 3 批'])(
  'C11 %s does not',
  (text) => {
    expect(holdsContact(text)).toBe(false);
  },
);
