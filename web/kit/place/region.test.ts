import { addressOf, leading, type Region, regionBy } from './region.ts';

const district = (code: string, name: string): Region => ({ code, name, level: 'DISTRICT' });
const street = (code: string, name: string): Region => ({ code, name, level: 'STREET' });
const jiangyang = district('510502', '江阳区');
const streets = [street('510502001', '北城街道'), street('510502002', '大山坪街道')];

test('A70 a division is meant by its code, as a record has it, or by its name, as a pasted text says it', () => {
  expect(regionBy([jiangyang], '510502')).toBe(jiangyang);
  expect(regionBy([jiangyang], '江阳区')).toBe(jiangyang);
  expect(regionBy([jiangyang], '江阳')).toBeUndefined();
  expect(regionBy([jiangyang], '')).toBeUndefined();
});

test('A70 the longest name with which an address begins is its division', () => {
  const short = district('320706', '海州区');
  const long = district('320707', '海州区新城');
  expect(leading([short, long], '海州区新城路1号')).toBe(long);
  expect(leading([short, long], '海州区朝阳路1号')).toBe(short);
  expect(leading([short, long], '朝阳路1号')).toBeUndefined();
});

test('A70 district and street stand before what is left of the address, and nothing is left of nothing', () => {
  expect(addressOf(jiangyang, streets[1], '酒城大道1号')).toBe('江阳区大山坪街道酒城大道1号');
  expect(addressOf(jiangyang, undefined, '')).toBe('江阳区');
  expect(addressOf(undefined, undefined, '')).toBeUndefined();
});
