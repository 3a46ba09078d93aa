import { SHIPPED_LISTS as lists } from '../../dictionaries/lists.ts';
import { isMapping, type Mapping, mapHeaders } from '../columns.ts';
import { readRow } from '../row.ts';
import { profileOf, recognised } from './profiles.ts';

const today = '2026-11-24';

/** What is read of one record of an export, by our fields; what is empty is left out. */
function read(headers: readonly string[], cells: readonly string[]) {
  const name = recognised(headers);
  const mapping = mapHeaders(headers, {}, { profile: profileOf(name ?? '') }) as Mapping;
  if (!isMapping(mapping)) throw new Error(JSON.stringify(mapping));
  const result = readRow(cells, mapping, { today, lists });
  if (result.kind === 'faulty') throw new Error(JSON.stringify(result.faults));
  return { name, row: result.row, unknown: mapping.unknown };
}

describe('exports of other systems', () => {
  test('A62 Salesforce: a contact of a report, with his company, address and numbers of his country', () => {
    const { name, row, unknown } = read(
      [
        'Contact ID',
        'First Name',
        'Last Name',
        'Title',
        'Account Name',
        'Mailing Street',
        'Mailing City',
        'Mailing State/Province',
        'Mailing Zip/Postal Code',
        'Mailing Country',
        'Phone',
        'Mobile',
        'Email',
        'Birthdate',
        'Contact Owner',
      ],
      [
        '003xx',
        'Rose',
        'Gonzalez',
        'SVP, Procurement',
        'Edge Communications',
        '313 Constitution Place\nSuite 5',
        'Austin',
        'TX',
        '78767',
        'USA',
        '(512) 757-6000',
        '(512) 757-9340',
        'rose@edge.example',
        '1975-04-01',
        'A. Admin',
      ],
    );
    expect(name).toBe('SALESFORCE_CONTACTS');
    expect(row).toMatchObject({
      kind: 'PERSON',
      name: 'Rose Gonzalez',
      address: '313 Constitution Place, Suite 5',
      city: 'Austin',
      province: 'TX',
      country: 'US',
      postcode: '78767',
      phone: { typed: '(512) 757-6000', e164: '+15127576000' },
      mobile: { e164: '+15127579340' },
      mail: 'rose@edge.example',
      birthDate: '1975-04-01',
      remark: 'Edge Communications · SVP, Procurement',
    });
    expect(unknown).toEqual(['Contact ID', 'Contact Owner']);
  });

  test('A62 Salesforce: an account of the Data Loader, its type as our assessment', () => {
    const { name, row } = read(
      [
        'Id',
        'Name',
        'Type',
        'Industry',
        'BillingStreet',
        'BillingCity',
        'BillingState',
        'BillingPostalCode',
        'BillingCountry',
        'Phone',
        'Fax',
        'Description',
        'OwnerId',
        'CreatedDate',
      ],
      [
        '001xx',
        '上海某某有限公司',
        'Channel Partner / Reseller',
        'Media',
        '南京西路1号',
        '上海市',
        'Shanghai',
        '200040',
        'China',
        '021-62345678',
        '',
        '老客户介绍',
        '005xx',
        '2024-03-05T08:15:00.000Z',
      ],
    );
    expect(name).toBe('SALESFORCE_ACCOUNTS');
    expect(row).toMatchObject({
      kind: 'ORGANISATION',
      name: '上海某某有限公司',
      roles: ['PARTNER'],
      province: '310000',
      city: '310100',
      country: 'CN',
      phone: { e164: '+862162345678' },
      registeredOn: '2024-03-05',
      remark: '老客户介绍',
    });
  });

  test('A62 Salesforce: a lead', () => {
    const { name, row } = read(
      ['First Name', 'Last Name', 'Company', 'Street', 'City', 'State/Province', 'Country', 'Email', 'Lead Status'],
      ['', '王小明', '某某商贸', '', '', '', '', 'wang@example.com', 'Open'],
    );
    expect(name).toBe('SALESFORCE_LEADS');
    expect(row).toMatchObject({ kind: 'PERSON', name: '王小明', mail: 'wang@example.com', remark: '某某商贸' });
  });

  test('A62 HubSpot: contacts with their stage, companies', () => {
    const contact = read(
      [
        'Record ID',
        'First Name',
        'Last Name',
        'Email',
        'Phone Number',
        'Mobile Phone Number',
        'Contact owner',
        'Lifecycle Stage',
        'City',
        'State/Region',
        'Country/Region',
        'Create Date',
        'Job Title',
      ],
      [
        '101',
        '小明',
        '王',
        'w@example.com',
        '',
        '13800138000',
        '',
        'Customer',
        '杭州市',
        'Zhejiang',
        'China',
        '2025-01-02 10:11',
        '采购',
      ],
    );
    expect(contact.name).toBe('HUBSPOT_CONTACTS');
    expect(contact.row).toMatchObject({
      name: '王小明',
      stage: 'FIRST_PURCHASE',
      province: '330000',
      city: '330100',
      registeredOn: '2025-01-02',
      remark: '采购',
    });
    const company = read(
      [
        'Record ID',
        'Company name',
        'Company Domain Name',
        'Company owner',
        'Phone Number',
        'City',
        'Country/Region',
        'Industry',
      ],
      ['7', 'Müller GmbH', 'mueller.example', '', '030 123456', 'Berlin', 'Germany', 'RETAIL'],
    );
    expect(company.name).toBe('HUBSPOT_COMPANIES');
    expect(company.row).toMatchObject({
      kind: 'ORGANISATION',
      name: 'Müller GmbH',
      country: 'DE',
      phone: { e164: '+4930123456' },
    });
  });

  test('A62 EspoCRM: accounts and contacts by the names of its fields', () => {
    const account = read(
      [
        'id',
        'name',
        'type',
        'billingAddressStreet',
        'billingAddressCity',
        'billingAddressState',
        'billingAddressCountry',
        'emailAddress',
        'phoneNumber',
        'description',
        'createdAt',
      ],
      [
        '5f',
        '某某贸易',
        'Customer',
        '建国路1号',
        '',
        '北京',
        '',
        'a@example.com',
        '010-65123456',
        '',
        '2023-05-06 01:02:03',
      ],
    );
    expect(account.name).toBe('ESPOCRM_ACCOUNTS');
    expect(account.row).toMatchObject({
      kind: 'ORGANISATION',
      stage: 'FIRST_PURCHASE',
      mail: 'a@example.com',
      province: '110000',
    });
    const contact = read(
      [
        'id',
        'firstName',
        'lastName',
        'accountName',
        'title',
        'emailAddress',
        'phoneNumber',
        'addressStreet',
        'addressCity',
        'addressCountry',
        'description',
      ],
      ['60', 'Anna', 'Berg', '某某贸易', 'Buyer', 'b@example.com', '13900139000', '', '', '', '喜欢红酒'],
    );
    expect(contact.name).toBe('ESPOCRM_CONTACTS');
    expect(contact.row).toMatchObject({
      kind: 'PERSON',
      name: 'Anna Berg',
      mobile: { e164: '+8613900139000' },
      remark: '某某贸易 · Buyer\n喜欢红酒',
    });
  });

  test('A62 CordysCRM: customers with their region in one text, contacts', () => {
    const customer = read(
      ['客户名称', '客户行业', '客户等级', '客户类型', '客户来源', '客户标签', '地区', '负责人', '创建时间'],
      [
        '某某科技',
        '制造业',
        '重要客户',
        '最终客户',
        '线上',
        'VIP',
        '广东省-深圳市-南山区',
        '李雷',
        '2025-08-01 09:00:00',
      ],
    );
    expect(customer.name).toBe('CORDYSCRM_CUSTOMERS');
    expect(customer.row).toMatchObject({
      kind: 'ORGANISATION',
      keyAccount: true,
      province: '440000',
      city: '440300',
      address: '南山区',
      registeredOn: '2025-08-01',
      remark: '制造业\n线上\nVIP',
    });
    const contact = read(
      ['客户名称', '姓名', '邮箱', '手机号', '负责人'],
      ['某某科技', '韩梅梅', '', '13700137000', '李雷'],
    );
    expect(contact.name).toBe('CORDYSCRM_CONTACTS');
    expect(contact.row).toMatchObject({ kind: 'PERSON', name: '韩梅梅', remark: '某某科技' });
  });

  test('A62 a file of our own, and one of nobody we know, is read by its headers', () => {
    expect(recognised(['客户名称', '类别', '手机', '城市'])).toBeUndefined();
    expect(recognised(['Name', 'Kind', 'Mobile', 'City'])).toBeUndefined();
  });

  test('A62 a column that is wished to fill a field goes before what a profile makes of others', () => {
    const headers = ['Record ID', 'First Name', 'Last Name', 'Lifecycle Stage', 'Nickname'];
    const mapping = mapHeaders(headers, { Nickname: 'name' }, { profile: profileOf('HUBSPOT_CONTACTS') }) as Mapping;
    const result = readRow(['1', 'A', 'B', '', 'Ada'], mapping, { today, lists });
    expect(result).toMatchObject({ kind: 'good', row: { name: 'Ada' } });
  });
});
