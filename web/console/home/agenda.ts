/** Something that its owner is to do, whatever it is. */
export type Due = { id: string; dueAt: string | null; overdue: boolean | null };
export type Agenda<Item> = { overdue: Item[]; today: Item[]; later: Item[]; undated: Item[] };

/** What is to be done in order of time: what is late, what is due until midnight, what comes, what has no time. */
export function agendaOf<Item extends Due>(items: readonly Item[], now: Date): Agenda<Item> {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
  const agenda: Agenda<Item> = { overdue: [], today: [], later: [], undated: [] };
  const time = ({ dueAt }: Item) => (dueAt ? new Date(dueAt).getTime() : Number.POSITIVE_INFINITY);
  // equal times, and none, keep the order in which they came
  for (const item of items.toSorted((a, b) => (time(a) === time(b) ? 0 : time(a) - time(b)))) {
    if (item.overdue) agenda.overdue.push(item);
    else if (!item.dueAt) agenda.undated.push(item);
    else if (time(item) < midnight) agenda.today.push(item);
    else agenda.later.push(item);
  }
  return agenda;
}
