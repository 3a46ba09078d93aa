import type { PaymentMethod } from '../../../generated/graphql.ts';

/** What a clerk has typed of an order. Everything is text until it is sent: a wrong amount is refused at its field. */
export type DraftProduct = { id: string; code: string; name: string; unit: string };
export type DraftLine = { key: string; text: string; product: DraftProduct | undefined; quantity: string };
export type DraftCustomer = { id: string; name: string; number: string | undefined; tier: string | undefined };
export type OrderDraft = {
  /** The order's `clientMutationId`: this draft can become one order, however often it is sent. */
  id: string;
  customerText: string;
  customer: DraftCustomer | undefined;
  lines: readonly DraftLine[];
  discount: string;
  /** Path of the department that delivers; empty is the customer's. */
  deliveryDepartmentPath: string;
  note: string;
  /** How many parts the total is paid in; none or one is no plan. */
  parts: string;
  firstDue: string;
  method: PaymentMethod;
};

const newLine = (): DraftLine => ({ key: crypto.randomUUID(), text: '', product: undefined, quantity: '1' });

export const emptyDraft = (): OrderDraft => ({
  id: crypto.randomUUID(),
  customerText: '',
  customer: undefined,
  lines: [newLine()],
  discount: '',
  deliveryDepartmentPath: '',
  note: '',
  parts: '',
  firstDue: '',
  method: 'BANK_TRANSFER',
});

/** The draft with one line changed; a fresh line always waits at the end, also while a product is still being found. */
export function changeLine(draft: OrderDraft, key: string, change: Partial<DraftLine>): OrderDraft {
  const lines = draft.lines.map((line) => (line.key === key ? { ...line, ...change } : line));
  const last = lines.at(-1);
  return { ...draft, lines: last?.product || last?.text ? [...lines, newLine()] : lines };
}

export function removeLine(draft: OrderDraft, key: string): OrderDraft {
  const lines = draft.lines.filter((line) => line.key !== key);
  return { ...draft, lines: lines.at(-1) && !lines.at(-1)?.product ? lines : [...lines, newLine()] };
}

/** Digits as typed by a Chinese keyboard (２．５) are digits. */
export const plain = (typed: string): string => typed.normalize('NFKC').replace(/[,\s]/g, '');

const AMOUNT = /^\d+(\.\d{1,4})?$/;

type FilledLine = DraftLine & { product: DraftProduct };
export const filledLines = ({ lines }: OrderDraft): FilledLine[] =>
  lines.filter((line): line is FilledLine => line.product !== undefined);

/**
 * What can be priced now: lines that name a product and a quantity above nothing. `keys` says which line each is; a
 * quantity that is half typed leaves its own line out and disturbs no other.
 */
export function priceable(draft: OrderDraft) {
  const lines = filledLines(draft).filter(
    ({ quantity }) => AMOUNT.test(plain(quantity)) && /[1-9]/.test(quantity.normalize('NFKC')),
  );
  const discount = plain(draft.discount);
  return {
    keys: lines.map(({ key }) => key),
    lines: lines.map(({ product, quantity }) => ({ productId: product.id, quantity: plain(quantity) })),
    discount: AMOUNT.test(discount) ? discount : undefined,
  };
}

/** The order as it is placed. Quantities go as they were typed: the service refuses a wrong one at its line. */
export function orderInput(draft: OrderDraft) {
  const discount = plain(draft.discount);
  const note = draft.note.trim();
  return {
    customerId: draft.customer?.id ?? '',
    lines: filledLines(draft).map(({ product, quantity }) => ({ productId: product.id, quantity: plain(quantity) })),
    ...(discount === '' ? {} : { discount }),
    ...(draft.deliveryDepartmentPath ? { deliveryDepartmentPath: draft.deliveryDepartmentPath } : {}),
    ...(note === '' ? {} : { note }),
  };
}

/** Equal parts a month apart, from the first day on; a day that a month lacks is its last. Empty: no plan. */
export function monthlyParts({ parts, firstDue, method }: Pick<OrderDraft, 'parts' | 'firstDue' | 'method'>) {
  const count = Number(plain(parts));
  const [year = 0, month = 0, day = 0] = firstDue.split('-').map(Number);
  if (!Number.isInteger(count) || count < 2 || !/^\d{4}-\d{2}-\d{2}$/.test(firstDue)) return [];
  return Array.from({ length: count }, (_, index) => {
    const last = new Date(Date.UTC(year, month + index, 0)).getUTCDate();
    const due = new Date(Date.UTC(year, month - 1 + index, Math.min(day, last)));
    return { dueOn: due.toISOString().slice(0, 10), method };
  });
}

/** Where a refusal belongs on the page: a field's name, or a line's key and its field. */
export function placeOf(path: readonly string[], draft: OrderDraft): string {
  const [first = '', index = '', field = ''] = path[0] === 'input' ? path.slice(1) : path;
  if (first !== 'lines') return first;
  const line = filledLines(draft)[Number(index)];
  return line ? `${line.key} ${field || 'productId'}` : 'lines';
}

/** What stands at a place of the page; nothing for a place that has no field. */
export function typedAt(place: string, draft: OrderDraft): string | undefined {
  const [key, field] = place.split(' ');
  const line = draft.lines.find((each) => each.key === key);
  if (line) return field === 'quantity' ? line.quantity : line.text;
  if (place === 'customerId') return draft.customer?.id ?? '';
  return place === 'discount' || place === 'deliveryDepartmentPath' || place === 'note' || place === 'firstDue'
    ? draft[place]
    : undefined;
}
