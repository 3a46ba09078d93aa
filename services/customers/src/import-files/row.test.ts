import fc from 'fast-check';
import { SHIPPED_LISTS } from '../dictionaries/lists.ts';
import { isMapping, type Mapping, mapHeaders } from './columns.ts';
import { readDay } from './days.ts';
import { readRow } from './row.ts';

const TODAY = '2026-11-24';
const mapping = (...headers: string[]): Mapping => {
  const mapped = mapHeaders(headers);
  if (!isMapping(mapped)) throw new Error(JSON.stringify(mapped));
  return mapped;
};
/** Reads one row of a named person or company with more columns. */
function read(values: Record<string, string>) {
  const all = { 客户名称: '张三', 类别: '个人', ...values };
  return readRow(Object.values(all), mapping(...Object.keys(all)), { today: TODAY, lists: SHIPPED_LISTS });
}
const good = (values: Record<string, string>) => {
  const result = read(values);
  if (result.kind === 'faulty') throw new Error(JSON.stringify(result.faults));
  return result.row;
};
const faults = (values: Record<string, string>) => {
  const result = read(values);
  return result.kind === 'good' ? [] : result.faults.map(({ field, reason }) => `${field} ${reason}`);
};

describe('headers', () => {
  test('A01 headers are known in Chinese and English, and unknown and absent ones are told', () => {
    const chinese = mapping('客户名称', '类别', '手机', '爱好');
    expect(chinese.positions).toMatchObject({ name: 0, kind: 1, mobile: 2 });
    expect(chinese.unknown).toEqual(['爱好']);
    expect(chinese.absent).toContain('mail');
    expect(mapping('Kind', 'customer_name', 'E-Mail').positions).toMatchObject({ kind: 0, name: 1, mail: 2 });
  });

  test('A01 a wish goes before the known names, and can pass a column over', () => {
    const mapped = mapHeaders(['名', '类别', '手机'], { 名: 'name', 手机: '' });
    expect(mapped).toMatchObject({ positions: { name: 0, kind: 1 }, unknown: ['手机'] });
  });

  test('A01 a file without name or kind, with one of them twice, or mapped to what it has not, is refused', () => {
    expect(mapHeaders(['类别'])).toEqual({ kind: 'missing', field: 'name', header: '客户名称' });
    expect(mapHeaders(['客户名称', '企业名称', '类别'])).toMatchObject({ kind: 'twice', field: 'name' });
    expect(mapHeaders(['客户名称', '类别'], { 别名: 'name' })).toEqual({ kind: 'not-in-file', header: '别名' });
    expect(mapHeaders(['客户名称', '类别'], { 类别: 'colour' })).toEqual({ kind: 'unknown-field', header: '类别' });
  });
});

describe('rows', () => {
  test('A01 a mobile number may be written full width, with +86 or 0086, spaces and dashes', () => {
    for (const typed of [
      '13800138000',
      '１３８００１３８０００',
      '+86 138 0013 8000',
      '008613800138000',
      '138-0013-8000',
    ]) {
      expect(good({ 手机: typed }).mobile).toEqual({ typed, e164: '+8613800138000' });
    }
    for (const typed of ['1380013800a', '12345', '手机见名片', '+86 138', '010-12345678'])
      expect(faults({ 手机: typed })).toEqual(['mobile INVALID_MOBILE']);
  });

  test('A01 telephone and fax need only be possible; 转 and 分机 are extensions', () => {
    expect(good({ 电话: '010-36661786转173' }).phone).toEqual({
      typed: '010-36661786转173',
      e164: '+861036661786',
      extension: '173',
    });
    expect(good({ 传真: '0755-66487346分机2' }).fax).toMatchObject({ e164: '+8675566487346', extension: '2' });
    expect(faults({ 电话: '不详' })).toEqual(['phone INVALID_PHONE']);
  });

  test('A01 a day is read as people write it', () => {
    for (const typed of ['1999-03-08', '1999-3-8', '1999/3/8', '1999.03.08', '1999年3月8日', '１９９９-３-８'])
      expect(readDay(typed)).toBe('1999-03-08');
    for (const typed of ['1990-13-05', '1999-02-30', '99-3-8', '1999/3.8', '不详', ''])
      expect(readDay(typed)).toBeUndefined();
  });

  test('A01 a birth date lies between 1900 and today', () => {
    expect(good({ 出生日期: '1900-01-01' }).birthDate).toBe('1900-01-01');
    expect(good({ 出生日期: TODAY }).birthDate).toBe(TODAY);
    for (const typed of ['1899-12-31', '2026-11-25'])
      expect(faults({ 出生日期: typed })).toEqual(['birthDate INVALID_DAY']);
  });

  test('A01 a remark has at most 2,000 characters, counted as people count them', () => {
    expect(good({ 备注: '👍'.repeat(2000) }).remark).toHaveLength(4000);
    expect(faults({ 备注: '长'.repeat(2001) })).toEqual(['remark TOO_LONG']);
  });

  test('A01 control characters are refused; a remark may have line breaks, a name may not', () => {
    expect(good({ 备注: '第一行\n第二行' }).remark).toBe('第一行\n第二行');
    for (const name of ['李\u0000伟', '李\n伟', '李\uFFFD伟'])
      expect(faults({ 客户名称: name })).toEqual(['name CONTROL_CHARACTER']);
  });

  test('A01 a region must be in the table, a city in its province; short names do; elsewhere names are kept', () => {
    expect(good({ 省份: '四川', 城市: '泸州' })).toMatchObject({ country: 'CN', province: '510000', city: '510500' });
    expect(good({ 国家: '中国', 省份: '广西壮族自治区', 城市: '南宁市' })).toMatchObject({
      province: '450000',
      city: '450100',
    });
    expect(good({ 国家: '法国', 省份: 'Gironde', 城市: 'Bordeaux' })).toMatchObject({
      country: 'FR',
      province: 'Gironde',
      city: 'Bordeaux',
    });
    expect(faults({ 省份: '大西洋省', 城市: '北京市' })).toEqual(['province UNKNOWN_REGION']);
    expect(faults({ 省份: '四川省', 城市: '南宁市' })).toEqual(['city NOT_A_CHILD']);
    expect(faults({ 国家: '亚特兰蒂斯' })).toEqual(['country UNKNOWN_REGION']);
  });

  test('A01 a second level must be a child of its first', () => {
    expect(good({ 经营产品类别: '酒类', 经营产品子类别: '白酒' })).toMatchObject({
      productCategory: 'LIQUOR',
      productSubcategory: 'BAIJIU',
    });
    expect(faults({ 经营产品类别: '酒类', 经营产品子类别: '碳酸饮料' })).toEqual(['productSubcategory NOT_A_CHILD']);
    expect(faults({ 经营产品类别: '星际', 经营产品子类别: '白酒' })).toEqual(['productCategory UNKNOWN_VALUE']);
    expect(faults({ 企业类型: '服务型', 企业子类型: '食品机械' })).toEqual(['businessSubtype NOT_A_CHILD']);
  });

  test('A01 lists are split at the marks that people use, brands are kept as typed', () => {
    expect(good({ 销售渠道: '商场、终端,餐饮', 经营品牌: '海棠/古井坊' })).toMatchObject({
      salesChannels: ['MALL', 'TERMINAL', 'CATERING'],
      brands: ['海棠', '古井坊'],
    });
    expect(faults({ 销售渠道: '商场、太空' })).toEqual(['salesChannels UNKNOWN_VALUE']);
  });

  test('A01 客户考核 sets stage, role and key mark', () => {
    const standing = (assessment: string) => {
      const { stage, roles, keyAccount } = good({ 客户考核: assessment });
      return [stage, roles, keyAccount];
    };
    expect(standing('潜在客户')).toEqual(['POTENTIAL', [], false]);
    expect(standing('客户')).toEqual(['FIRST_PURCHASE', [], false]);
    expect(standing('重点客户')).toEqual(['MATURE', [], true]);
    expect(standing('流失客户')).toEqual(['LOST', [], false]);
    expect(standing('竞争对手')).toEqual(['UNIDENTIFIED', ['COMPETITOR'], false]);
    expect(standing('合作伙伴')).toEqual(['UNIDENTIFIED', ['PARTNER'], false]);
  });

  test('A01 every fault of a row is told, one a field', () => {
    expect(faults({ 客户名称: '  ', 类别: '外星人', 手机: '12345', 电子邮件: '@example.cn' })).toEqual([
      'kind UNKNOWN_VALUE',
      'name REQUIRED',
      'mail INVALID_MAIL',
      'mobile INVALID_MOBILE',
    ]);
  });

  test('A01 a row with another number of columns than the headers is faulty as a whole', () => {
    expect(readRow(['张三'], mapping('客户名称', '类别'), { today: TODAY, lists: SHIPPED_LISTS })).toEqual({
      kind: 'faulty',
      faults: [{ field: null, reason: 'WRONG_COLUMNS', params: { expected: 2, actual: 1 } }],
    });
  });

  test('A01 no text makes the reader fail', () => {
    const headers = [
      '客户名称',
      '类别',
      '手机',
      '电话',
      '出生日期',
      '省份',
      '城市',
      '经营产品类别',
      '经营产品子类别',
      '备注',
      '国家',
    ];
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 11, maxLength: 11 }), (cells) => {
        const result = readRow(cells, mapping(...headers), { today: TODAY, lists: SHIPPED_LISTS });
        expect(result.kind === 'good' || result.faults.length > 0).toBe(true);
      }),
    );
  });
});
