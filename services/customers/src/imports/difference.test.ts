import { blankFields } from '../record/customer-fields.ts';
import { corrected, correctedBy, differenceOf } from './difference.ts';

const phone = (e164: string, typed = e164) => ({ e164, typed });
const before = {
  ...blankFields('PERSON', '张三'),
  mobile: phone('+8613800000001', '138 0000 0001'),
  mail: 'z@example.com',
  brands: ['甲', '乙'],
};
const row = (fields: object) => ({ ...blankFields('PERSON', '张三'), contactName: null, number: null, ...fields });
const given = ['name', 'kind', 'mobile', 'mail', 'address', 'brands'] as const;

describe('the difference of a row to the customer who is here', () => {
  test('X13 only fields of which the row says something count, each with old and new', () => {
    expect(
      differenceOf(before, row({ mail: 'n@example.com', address: '中山路1号', remark: '不在文件中' }), given),
    ).toEqual({
      mail: { old: 'z@example.com', new: 'n@example.com' },
      address: { old: null, new: '中山路1号' },
    });
  });

  test('X13 a number typed otherwise, and a list in another order, are the same', () => {
    expect(differenceOf(before, row({ mobile: phone('+8613800000001'), brands: ['乙', '甲'] }), given)).toEqual({});
  });

  test('X13 filling leaves what is there, overwriting replaces it, and an empty cell takes nothing away', () => {
    const later = row({ mail: 'n@example.com', address: '中山路1号' });
    expect(corrected(before, later, given, 'FILL')).toEqual({ ...before, address: '中山路1号' });
    expect(corrected(before, later, given, 'OVERWRITE')).toEqual({
      ...before,
      mail: 'n@example.com',
      address: '中山路1号',
    });
  });

  test('X13 kind and stage are never corrected by a file', () => {
    expect(correctedBy(row({ kind: 'ORGANISATION' }), given)).toEqual(['name']);
  });

  test("X13 a member's number and a company's contact are no difference: no file changes them", () => {
    const said = row({ number: 'M20260001', contactName: '喻燕', 'contact.fields.shoe': '38' });
    const columns = [...given, 'number', 'contactName', 'contact.fields.shoe'] as const;
    expect(differenceOf(before, said, columns)).toEqual({});
  });
});
