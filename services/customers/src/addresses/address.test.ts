import fc from 'fast-check';
import { divisionsOf, hasDivisions, levelOf } from '../dictionaries/divisions.ts';
import { LONGEST, parseAddress } from './address.ts';

const codes = (text: string) => {
  const { province, city, district, street, ...rest } = parseAddress(text);
  return { province: province?.name, city: city?.name, district: district?.name, street: street?.name, ...rest };
};

describe('divisions', () => {
  test('A70 from province to street each division leads to those below it', () => {
    expect(divisionsOf()).toHaveLength(34);
    expect(divisionsOf('510000').map(({ name }) => name)).toContain('泸州市');
    expect(divisionsOf('510500').map(({ name }) => name)).toContain('江阳区');
    expect(divisionsOf('510502').find(({ name }) => name === '南城街道')).toMatchObject({ level: 'STREET' });
    // without districts the streets follow the city
    expect(divisionsOf('441900')[0]).toMatchObject({ level: 'STREET' });
    expect(divisionsOf('429004')[0]).toMatchObject({ level: 'STREET' });
    expect(divisionsOf('500100').map(({ name }) => name)).toEqual(expect.arrayContaining(['渝中区', '巫山县']));
    expect(divisionsOf('999999')).toEqual([]);
    expect([hasDivisions('510000'), hasDivisions('510502'), hasDivisions('510502001')]).toEqual([true, true, false]);
  });

  test('A70 every division below a province has one parent and a level below its parent’s', () => {
    const order = ['PROVINCE', 'CITY', 'DISTRICT', 'STREET'];
    const seen = new Set<string>();
    for (const province of divisionsOf())
      for (const city of divisionsOf(province.code))
        for (const below of divisionsOf(city.code)) {
          expect(order.indexOf(below.level)).toBeGreaterThan(order.indexOf(levelOf(city.code)));
          expect(seen.has(below.code)).toBe(false);
          seen.add(below.code);
        }
    expect(seen.size).toBeGreaterThan(2900);
  });
});

describe('a pasted address', () => {
  test('A70 one line as shops write it fills name, phone and address', () => {
    expect(codes('张三，13800138000，四川省泸州市江阳区南城街道李路12号3栋402室')).toEqual({
      name: '张三',
      mobile: '13800138000',
      phone: null,
      postcode: null,
      province: '四川省',
      city: '泸州市',
      district: '江阳区',
      street: '南城街道',
      detail: '李路12号3栋402室',
      rest: null,
    });
  });

  test('A70 labels, lines, full width, +86 and a postcode are understood', () => {
    const text =
      '收货人：欧阳 修\n手机号码：＋86 138-0013-8000\n所在地区：广东省东莞市东城街道\n详细地址：星城路１号\n邮编：523000';
    expect(codes(text)).toMatchObject({
      mobile: '+86 138-0013-8000',
      postcode: '523000',
      city: '东莞市',
      street: '东城街道',
    });
    const labelled = codes('姓名：李静 电话：021-72964401转12 地址：上海市浦东新区陆家嘴街道世纪大道100号');
    expect(labelled).toMatchObject({
      name: '李静',
      phone: '021-72964401转12',
      province: '上海市',
      city: '上海市',
      district: '浦东新区',
      street: '陆家嘴街道',
      detail: '世纪大道100号',
    });
  });

  test('A70 short names, missing levels and a missing province are filled as far as they are certain', () => {
    expect(codes('四川泸州江阳区李路1号')).toMatchObject({ province: '四川省', city: '泸州市', district: '江阳区' });
    expect(codes('吉林市船营区北京路5号')).toMatchObject({ province: '吉林省', city: '吉林市', detail: '北京路5号' });
    expect(codes('江苏省昆山市花桥镇1号')).toMatchObject({ city: '苏州市', district: '昆山市', street: '花桥镇' });
    expect(codes('北京朝阳区建国路1号')).toMatchObject({ province: '北京市', city: '北京市', district: '朝阳区' });
  });

  test('A70 a road that is called after a province is no province', () => {
    expect(codes('上海路12号')).toMatchObject({ province: undefined, detail: null, rest: '上海路12号' });
  });

  const pick = <T>(list: readonly T[]) => fc.constantFrom(...(list as T[]));
  const withBelow = (code: string) => divisionsOf(code).filter((each) => hasDivisions(each.code));
  const place = pick(divisionsOf().filter(({ code }) => withBelow(code).length > 0)).chain((province) =>
    pick(withBelow(province.code)).chain((city) => {
      const districts = divisionsOf(city.code).filter(({ level }) => level === 'DISTRICT');
      const district = districts.length > 0 ? pick(districts) : fc.constant(undefined);
      return district.chain((chosen) => {
        const streets = divisionsOf(chosen?.code ?? city.code).filter(({ level }) => level === 'STREET');
        const street = streets.length > 0 ? fc.option(pick(streets), { nil: undefined }) : fc.constant(undefined);
        return street.map((known) => ({ province, city, district: chosen, street: known }));
      });
    }),
  );
  const name = pick(['张三', '李小明', '欧阳震华', '王芳女士', '周杰']);
  const mobile = fc
    .tuple(pick(['138', '139', '186', '199']), fc.integer({ min: 0, max: 99_999_999 }))
    .map(([head, tail]) => `${head}${String(tail).padStart(8, '0')}`);
  const detail = fc
    .tuple(
      pick(['枣子岚垭', '桂花', '和平三', '望江']),
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 101, max: 3202 }),
    )
    .map(([road, house, room]) => `${road}路${house}号${room}室`);
  const gap = pick([' ', '，', ',', '\n', ' , ', '\t', '；']);

  test('A70 any place of China in any order of name, number and address is read again as it was written', () => {
    const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    fc.assert(
      fc.property(place, name, mobile, detail, gap, order, (at, person, number, house, between, places) => {
        const whole = [at.province, at.city, at.district, at.street]
          .map((each) => each?.name ?? '')
          .filter((each, index, all) => !(index === 1 && each === all[0]))
          .join('');
        const parts = [person, number, whole + house];
        const parsed = parseAddress(places.map((each) => parts[each]).join(between));
        expect(parsed).toMatchObject({ name: person, mobile: number, detail: house, rest: null });
        expect(parsed.province?.code).toBe(at.province.code);
        expect(parsed.city?.code).toBe(at.city.code);
        expect(parsed.district?.code).toBe(at.district?.code);
        expect(parsed.street?.code).toBe(at.street?.code);
      }),
      { numRuns: 200 },
    );
  });

  test('A70 whatever is pasted is read without error, and nothing is invented', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: LONGEST * 2 }),
      fc.string({ unit: fc.constantFrom(...'张三省市区街道路号1380-转，\n：'), maxLength: 80 }),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const { mobile: found, postcode } = parseAddress(typed);
        const plain = typed.normalize('NFKC');
        if (found) expect(plain).toContain(found);
        if (postcode) expect(plain).toContain(postcode);
      }),
    );
  });
});
