import { openLog, safeError } from './logging.ts';

const withFields = (error: Error, fields: object) => Object.assign(error, fields);
const refused = {
  severity: 'ERROR',
  code: '23514',
  constraint: 'not_him',
  detail: 'Failing row contains (Wang Xiaoming, +86 139 1234 5678).',
};
const prisma = (message: string, cause: object) =>
  withFields(new Error(message), {
    name: 'PrismaClientKnownRequestError',
    code: 'P2039',
    meta: { driverAdapterError: { cause } },
  });

test.each([
  [
    'a driver',
    withFields(new Error('invalid input syntax for type date: "Wang", Wang'), { ...refused, code: '22007' }),
    '22007',
    'invalid input syntax for type date',
  ],
  [
    'a driver, with a detail',
    withFields(new Error('new row for relation "customer" violates check constraint "not_him"'), refused),
    '23514',
    'new row for relation',
  ],
  [
    'Prisma',
    prisma('Raw query failed. Message: Wang', {
      originalCode: '22007',
      originalMessage: 'invalid input syntax for type date: "Wang"',
    }),
    '22007',
    'invalid input syntax for type date',
  ],
])('what a database says is told by its code and the words before the first value: %s', (_by, error, code, message) => {
  expect(safeError(error)).toMatchObject({ code, message });
  expect(JSON.stringify(safeError(error))).not.toMatch(/Wang|139/);
});

test('the constraint that refused a row is told', () => {
  expect(safeError(withFields(new Error('violates'), refused))).toMatchObject({ constraint: 'not_him' });
});

test.each([
  ['{"a": Wang Xiaoming}', () => JSON.parse('{"a": Wang Xiaoming}')],
  ['王小明 is nobody', () => new Error('王小明 is nobody')],
  ['a mail', () => new Error('550 no such mailbox: wang@example.org')],
  ['a phone', () => new Error('no answer from +8613912345678')],
  ['a quoted name', () => new Error("unknown person 'Wang Xiaoming'")],
  [
    'arguments of Prisma',
    () =>
      withFields(new Error('Invalid call:\n{ name: "Wang" }\n\nArgument `id` is missing for Wang.'), {
        name: 'PrismaClientValidationError',
      }),
  ],
])('an error tells nothing of a person: %s', (_what, make) => {
  let thrown: unknown;
  try {
    thrown = make();
  } catch (error) {
    thrown = error;
  }
  expect(safeError(thrown)).toMatchObject({ message: expect.any(String) });
  expect(JSON.stringify(safeError(thrown))).not.toMatch(/Wang|王小明|wang@|8613912345678/);
});

test('names of fields and of our own things stay readable', () => {
  const { message } = safeError(new TypeError("Cannot read properties of undefined (reading 'nodes')"));
  expect(message).toBe("Cannot read properties of undefined (reading 'nodes')");
});

test('an error that was made safe before is logged as it is', () => {
  const lines: string[] = [];
  const log = openLog('orders', 'info', { write: (line: string) => void lines.push(line) });
  log.error({ err: safeError(new Error('the machine room')) }, 'failed');
  log.error({ err: { name: 'Wang' } }, 'failed');
  expect(lines.map((line) => JSON.parse(line).err)).toEqual([
    expect.objectContaining({ message: 'the machine room' }),
    { type: 'object' },
  ]);
});
