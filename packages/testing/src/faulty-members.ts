import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { type Dice, dice } from './dice.ts';
import { expectedMembers, memberFile } from './samples.ts';

/** A fault that an import must find, in the words of members.expected.json. */
export interface PlantedFault {
  /** From 1 after the header. */
  record: number;
  field: string;
  reason: string;
}

/** A member file with faults at known places. */
export interface FaultyMembers {
  seed: number;
  /** GB18030, as the sample is. */
  bytes: Buffer;
  text: string;
  records: number;
  good: number;
  bad: PlantedFault[];
}

type Row = string[];
type Plant = (row: Row, random: Dice) => Row | string;

interface Fault {
  field: string;
  reason: string;
  /** The row, or its line where the fault is one of form. */
  plant: Plant;
}

const header = readHeader();
const column = (name: string) => header.indexOf(name);

/** Puts one of the texts into a field. */
const into = (field: string, reason: string, make: (random: Dice) => string): Fault => ({
  field,
  reason,
  plant: (row, random) => row.with(column(field), make(random)),
});

const faults: readonly Fault[] = [
  into('客户名称', 'required', (random) => random.pick(['', '   ', '\u3000'])),
  into('客户名称', 'control character', (random) => `李${random.pick(['\u0000', '\u0007', '\u001b'])}伟`),
  into('手机', 'invalid phone', (random) =>
    random.pick(['1380013800a', '12345', '手机见名片', `138${random.digits(7)}`, `138${random.digits(9)}`, '+86 138']),
  ),
  into('电子邮件', 'invalid e-mail', (random) =>
    random.pick(['@example.cn', 'a b@example.com', 'nobody', 'a@', 'a@@example.com']),
  ),
  into('出生日期', 'invalid date', (random) =>
    random.pick(['1990-13-05', '1850-01-01', '2099/5/1', '1999-02-30', '不详', '1899-12-31']),
  ),
  into('备注', 'too long', (random) => '长'.repeat(2001 + random.below(500))),
  into('企业性质', 'unknown value', (random) => random.pick(['外星独资', '不知道', 'XYZ'])),
  into('省份', 'unknown region', (random) => random.pick(['大西洋省', 'Sichuam', '东北省'])),
  {
    field: '经营产品子类别',
    reason: 'not a child of 经营产品类别',
    plant: (row) => row.with(column('经营产品类别'), '酒类').with(column('经营产品子类别'), '碳酸饮料'),
  },
  {
    field: '',
    reason: 'wrong number of columns',
    plant: (row, random) => (random.below(2) === 0 ? [...row, '多余', '列'] : row.slice(0, -1 - random.below(3))),
  },
  { field: '', reason: 'broken quotes', plant: ([name = '', ...rest]) => [`"${name}"有限`, ...rest].join(',') },
];

/**
 * A member file made of good rows of the sample with new mobile numbers in every accepted spelling, and faults at
 * places that the seed decides: the same seed, the same file.
 */
export function faultyMembers(seed: number, { records = 300, faulty = 30 } = {}): FaultyMembers {
  const random = dice(seed);
  const rows = random.sample(goodRows(), records).map((row) => row.with(column('手机'), ''));
  const mobiles = [...new Set(Array.from({ length: records * 2 }, () => `199${random.digits(8)}`))];
  const places = random.sample([...rows.keys()], faulty).sort((a, b) => a - b);
  const isFaulty = new Set(places);
  const lines: string[] = [];
  const bad: PlantedFault[] = [];
  const goodBefore: number[] = [];

  for (const [at, row] of rows.entries()) {
    const numbered = row.with(column('手机'), spelled(mobiles[at] ?? '', random));
    if (!isFaulty.has(at)) {
      goodBefore.push(at);
      lines.push(numbered.join(','));
      continue;
    }
    const twin = random.below(faults.length + 1) === 0 && goodBefore.length > 0 ? random.pick(goodBefore) : undefined;
    if (twin !== undefined) {
      bad.push({ record: at + 1, field: '手机', reason: `duplicate of record ${twin + 1}` });
      lines.push(row.with(column('手机'), spelled(mobiles[twin] ?? '', random)).join(','));
      continue;
    }
    const { field, reason, plant } = random.pick(faults);
    const planted = plant(numbered, random);
    bad.push({ record: at + 1, field, reason });
    lines.push(typeof planted === 'string' ? planted : planted.join(','));
  }
  const text = `${[header.join(','), ...lines].join('\r\n')}\r\n`;
  return { seed, text, bytes: iconv.encode(text, 'gb18030'), records, good: records - bad.length, bad };
}

/** A seed that no run has used before, unless GUANXI_SEED names one to repeat. Print it. */
export function freshSeed(): number {
  const given = Number(process.env.GUANXI_SEED);
  return Number.isInteger(given) && given > 0 ? given : Math.floor(Math.random() * 2 ** 31) + 1;
}

function spelled(mobile: string, random: Dice): string {
  const [a, b, c] = [mobile.slice(0, 3), mobile.slice(3, 7), mobile.slice(7)];
  const wide = mobile.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  return random.pick([mobile, mobile, `+86 ${a} ${b} ${c}`, `0086${mobile}`, `${a}-${b}-${c}`, wide]);
}

let known: Row[] | undefined;

/** The sample's good rows that need no quotes. */
function goodRows(): Row[] {
  if (known) return known;
  const bad = new Set(expectedMembers().bad.map(({ record }) => record));
  const [, ...lines] = sampleText().split('\r\n');
  // a line break inside quotes is a bare one in the sample, so that lines are records
  known = lines
    .map((line, at) => ({ row: line.split(','), record: at + 1, plain: !line.includes('"') }))
    .filter(({ row, record, plain }) => plain && !bad.has(record) && row.length === header.length)
    .map(({ row }) => row);
  return known;
}

function readHeader(): Row {
  return sampleText().slice(0, sampleText().indexOf('\r\n')).split(',');
}

function sampleText(): string {
  return iconv.decode(readFileSync(memberFile), 'gb18030');
}
