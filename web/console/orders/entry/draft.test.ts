import { changeLine, emptyDraft, monthlyParts, orderInput, placeOf, priceable, removeLine, typedAt } from './draft.ts';

const product = (id: string) => ({ id, code: id.toUpperCase(), name: id, unit: '箱' });
function withLines(...lines: [string, string][]) {
  let draft = emptyDraft();
  for (const [id, quantity] of lines) {
    const key = draft.lines.at(-1)?.key ?? '';
    draft = changeLine(draft, key, { product: product(id), quantity });
  }
  return draft;
}

test('a fresh line waits below the last product, also when that one is removed', () => {
  const draft = withLines(['tea', '2'], ['wine', '1']);
  expect(draft.lines.map((line) => line.product?.id)).toEqual(['tea', 'wine', undefined]);
  const left = removeLine(removeLine(draft, draft.lines[2]?.key ?? ''), draft.lines[1]?.key ?? '');
  expect(left.lines.map((line) => line.product?.id)).toEqual(['tea', undefined]);
});

test('O03 the next line is there while the product of the last is still being found', () => {
  const draft = emptyDraft();
  const typed = changeLine(draft, draft.lines[0]?.key ?? '', { text: 'longjing', quantity: '2' });
  expect(typed.lines.map(({ text }) => text)).toEqual(['longjing', '']);
  expect(priceable(typed).lines).toEqual([]);
});

test('a quantity that is half typed leaves its own line unpriced and no other', () => {
  const draft = { ...withLines(['tea', '２．５'], ['wine', '1.'], ['cup', '0'], ['pot', '3']), discount: '1０' };
  expect(priceable(draft)).toEqual({
    keys: [draft.lines[0]?.key, draft.lines[3]?.key],
    lines: [
      { productId: 'tea', quantity: '2.5' },
      { productId: 'pot', quantity: '3' },
    ],
    discount: '10',
  });
});

test('what is sent holds every product, so that a wrong quantity is refused at its line', () => {
  const draft = withLines(['tea', 'x'], ['wine', '2']);
  expect(orderInput(draft).lines).toEqual([
    { productId: 'tea', quantity: 'x' },
    { productId: 'wine', quantity: '2' },
  ]);
  expect(placeOf(['lines', '0', 'quantity'], draft)).toBe(`${draft.lines[0]?.key} quantity`);
  expect(placeOf(['discount'], draft)).toBe('discount');
});

test('monthly parts keep the day, and take the last of a month that lacks it', () => {
  const parts = monthlyParts({ parts: '3', firstDue: '2027-12-31', method: 'CASH' });
  expect(parts.map(({ dueOn }) => dueOn)).toEqual(['2027-12-31', '2028-01-31', '2028-02-29']);
  expect(monthlyParts({ parts: '1', firstDue: '2027-12-31', method: 'CASH' })).toEqual([]);
  expect(monthlyParts({ parts: '3', firstDue: '', method: 'CASH' })).toEqual([]);
});

test('O03 what was refused is known by what stood there; a place without a field has nothing', () => {
  const draft = { ...withLines(['tea', '三']), discount: '88' };
  const place = placeOf(['input', 'lines', '0', 'quantity'], draft);
  expect(typedAt(place, draft)).toBe('三');
  expect(typedAt(place, changeLine(draft, draft.lines[0]?.key ?? '', { quantity: '30' }))).toBe('30');
  expect(typedAt('discount', draft)).toBe('88');
  expect(typedAt('customerId', draft)).toBe('');
  expect(typedAt('lines', draft)).toBeUndefined();
});
