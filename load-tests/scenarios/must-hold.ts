import type { Data, Must } from './ask.ts';

/** A money text in ten-thousandths, exactly. */
export function units(amount: string): number {
  const [whole = '0', fraction = ''] = amount.split('.');
  return Number(whole) * 10_000 + Number(fraction.padEnd(4, '0').slice(0, 4)) * (whole.startsWith('-') ? -1 : 1);
}

const sum = (list: readonly Data[], of: (each: Data) => string): number =>
  list.reduce((total: number, each: Data) => total + units(of(each)), 0);

/** A page of a list: not longer than asked, nothing twice. */
export function isPage(list: Data, first: number, must: Must): void {
  const ids = list.nodes.map((each: Data) => each.id);
  must(ids.length <= first, `${ids.length} on a page of ${first}`);
  must(new Set(ids).size === ids.length, 'a record twice on one page');
  must(ids.length === first || list.pageInfo?.hasNextPage !== true, 'a short page that is not the last');
}

/** The money of an order adds up: paid and open are the total, and the lines where they are shown. */
export function addsUp(order: Data, must: Must): void {
  must(units(order.paid.amount) + units(order.open.amount) === units(order.total.amount), 'paid + open ≠ total');
  if (order.lines === undefined) return;
  must(order.lines.length > 0, 'an order without lines');
}

/** The lines of an order less what came back of them make its total. A part may come back of one that stays paid. */
export function linesMakeTotal(order: Data, must: Must): void {
  addsUp(order, must);
  const owed =
    sum(order.lines, (line) => line.gross.amount) - sum(order.lines, (line) => line.returnedGross?.amount ?? '0');
  must(owed === units(order.total.amount), 'the lines are not the total');
}

/** Newest first. */
export function isNewestFirst(times: readonly string[], must: Must): void {
  const sorted = [...times].sort((a, b) => Date.parse(b) - Date.parse(a));
  must(
    times.every((time, at) => Date.parse(time) === Date.parse(sorted[at] ?? '')),
    'not newest first',
  );
}

/** A timeline in order, with every service in it. */
export function isWhole(timeline: Data, must: Must): void {
  must(timeline.missing.length === 0, `missing in the timeline: ${timeline.missing.join(', ')}`);
  isNewestFirst(
    timeline.nodes.map((each: Data) => each.time),
    must,
  );
}
