import { agendaOf } from './agenda.ts';

const now = new Date(2026, 10, 29, 9, 0);
const item = (id: string, dueAt: Date | null, overdue = false) => ({
  id,
  dueAt: dueAt?.toISOString() ?? null,
  overdue,
});
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test('what is late comes first, then today in order of time, what comes, and what has no time', () => {
  const agenda = agendaOf(
    [
      item('undated', null),
      item('tomorrow', new Date(2026, 10, 30, 0, 0)),
      item('evening', new Date(2026, 10, 29, 18, 0)),
      item('noon', new Date(2026, 10, 29, 12, 0)),
      item('yesterday', new Date(2026, 10, 28, 12, 0), true),
      item('last week', new Date(2026, 10, 22, 12, 0), true),
    ],
    now,
  );
  expect(ids(agenda.overdue)).toEqual(['last week', 'yesterday']);
  expect(ids(agenda.today)).toEqual(['noon', 'evening']);
  expect(ids(agenda.later)).toEqual(['tomorrow']);
  expect(ids(agenda.undated)).toEqual(['undated']);
});

test('what has no time keeps the order in which it came', () => {
  expect(ids(agendaOf([item('b', null), item('a', null)], now).undated)).toEqual(['b', 'a']);
});
