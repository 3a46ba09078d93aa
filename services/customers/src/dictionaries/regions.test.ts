import { codeList, nameIn } from './code-list.ts';
import { countryName, countryOf, listRegions, regionList } from './regions.ts';

const provinceOf = (text: string) => regionList.find(text);
const cityOf = (province: string, text: string) => regionList.find(province)?.children?.find(text);
const regionName = (code: string) => nameIn(regionList, code, 'zh-CN');

describe('regions', () => {
  test('C01 a province is known by code, full and short name', () => {
    for (const name of ['510000', '四川省', '四川', ' 四川 ']) expect(provinceOf(name)?.code).toBe('510000');
    expect(provinceOf('内蒙古')?.names[0]).toBe('内蒙古自治区');
    expect(provinceOf('香港')?.code).toBe('810000');
    expect(provinceOf('Sichuam')).toBeUndefined();
  });

  test('C01 a city belongs to its province', () => {
    expect(cityOf('220000', '吉林')?.code).toBe('220200');
    expect(cityOf('110000', '北京市')?.code).toBe('110100');
    expect(cityOf('420000', '仙桃市')?.code).toBe('429004');
    expect(cityOf('510000', '南宁市')).toBeUndefined();
  });

  test('C01 all 34 provinces have cities, and every code has one name', () => {
    const provinces = listRegions();
    expect(provinces).toHaveLength(34);
    for (const { code, name } of provinces) {
      expect(regionName(code)).toBe(name);
      expect(listRegions(code).length).toBeGreaterThan(0);
    }
    expect(regionName('Gironde')).toBe('Gironde');
  });

  test('C01 a country is known in three languages', () => {
    expect([
      countryOf('中国'),
      countryOf('China'),
      countryOf('cn'),
      countryOf('法國'),
      countryOf('亚特兰蒂斯'),
    ]).toEqual(['CN', 'CN', 'CN', 'FR', undefined]);
    expect(countryName('FR', 'en')).toBe('France');
  });
});

describe('code lists', () => {
  test('C01 an entry is found by code and by any name; a code that is gone names itself', () => {
    const list = codeList(['INSTANT', '方便面(饭)', '方便麵(飯)', 'Instant noodles']);
    expect(['instant', '方便面（饭）', '方便麵(飯)', 'instant noodles'].map((name) => list.codeOf(name))).toEqual(
      Array(4).fill('INSTANT'),
    );
    expect(nameIn(list, 'INSTANT', 'zh-TW')).toBe('方便麵(飯)');
    expect(nameIn(list, 'GONE', 'en')).toBe('GONE');
  });
});
