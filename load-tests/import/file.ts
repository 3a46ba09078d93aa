import { CSV_MARK, csvLine } from '@guanxi/csv';
import { Chance } from '../data/chance.ts';
import { companyName, mailOf, personName, place } from '../data/people.ts';

const HEADERS = [
  '客户名称',
  '类别',
  '性别',
  '出生日期',
  '手机',
  '电子邮件',
  '省份',
  '城市',
  '详细地址',
  '客户考核',
  '来源',
  '联系人',
  '备注',
];
const provinces: Record<string, string> = {
  上海: '上海市',
  杭州: '浙江省',
  南京: '江苏省',
  广州: '广东省',
  深圳: '广东省',
  北京: '北京市',
  成都: '四川省',
  武汉: '湖北省',
};

/** A file of customers such as a firm brings: one in ten a company with its contact, every one with a number and an address. */
export function* fileOf(rows: number): Generator<string> {
  const chance = new Chance(1);
  yield CSV_MARK + csvLine(HEADERS);
  for (let at = 0; at < rows; at += 1) {
    const where = place(chance);
    const isCompany = at % 10 === 9;
    yield csvLine([
      isCompany ? companyName(chance, where) : personName(chance),
      isCompany ? '企业' : '个人',
      isCompany ? '' : chance.pick(['男', '女']),
      isCompany ? '' : `19${50 + (at % 50)}-${1 + (at % 12)}-${1 + (at % 28)}`,
      `13${String(400_000_000 + at).padStart(9, '0')}`,
      mailOf(at),
      provinces[where.city] ?? '',
      `${where.city}市`,
      `${where.city}市中山路${1 + (at % 900)}号`,
      at % 3 === 0 ? '客户' : '潜在客户',
      '',
      isCompany ? personName(chance) : '',
      at % 4 === 0 ? '老客户，周末联系' : '',
    ]);
  }
}
