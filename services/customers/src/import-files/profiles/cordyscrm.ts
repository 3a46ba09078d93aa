/** Exports of CordysCRM: customers and contacts, by the names of the fields that it begins with (`form/field.json`). */
import type { Profile } from './profile.ts';
import { always, day, first, lines, meaning } from './values.ts';

const type = meaning({ 代理商: '合作伙伴' });
const level = meaning({ 重要客户: '重点客户', 战略客户: '重点客户', 一般客户: '客户' });

/** 地区 is one text of levels: 省-市-区-详细地址, or with another sign between them. */
const levels = (text: string) => text.split(/\s*[-/]\s*/);

export const cordyscrmCustomers: Profile = {
  signature: [['客户名称'], ['客户等级', '客户行业', '客户类型'], ['负责人']],
  columns: { 客户名称: 'name' },
  made: {
    kind: always('企业'),
    assessment: { from: ['客户类型', '客户等级'], of: (kind = '', rank = '') => first(type(kind), level(rank)) },
    province: { from: ['地区'], of: (text = '') => levels(text)[0] ?? '' },
    city: { from: ['地区'], of: (text = '') => levels(text)[1] ?? '' },
    address: { from: ['地区'], of: (text = '') => levels(text).slice(2).join('') },
    registeredOn: { from: ['创建时间'], of: (text = '') => day(text) },
    remark: {
      from: ['客户行业', '客户来源', '线上来源详情', '客户标签'],
      of: (...parts) => lines(...parts),
    },
  },
};

export const cordyscrmContacts: Profile = {
  signature: [['客户名称'], ['姓名'], ['手机号', '邮箱'], ['负责人']],
  columns: { 姓名: 'name', 邮箱: 'mail', 手机号: 'mobile' },
  made: {
    kind: always('个人'),
    registeredOn: { from: ['创建时间'], of: (text = '') => day(text) },
    remark: { from: ['客户名称'], of: first },
  },
};
