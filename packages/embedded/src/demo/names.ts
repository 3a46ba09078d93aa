import type { Dice } from './dice.ts';

/** What names of people, companies and places are made of. */
const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余'];
const given = [
  ...['伟', '芳', '娜', '敏', '静', '丽', '强', '磊', '洋', '艳', '勇', '杰', '娟', '涛', '明', '超', '秀兰', '霞'],
  ...['子涵', '雨桐', '浩然', '欣怡', '梓轩', '思远', '佳宁', '文博', '晓彤', '志强', '建华', '海燕', '春梅', '国栋'],
];
const english = ['Emily Clark', 'James Turner', 'Sarah Collins', 'David Brooks', 'Hannah Price', 'Oliver Reed'];
const brands = [
  ...['澜沧', '云峰', '汇泉', '远洋', '金穗', '瑞禾', '鼎盛', '华茂', '恒丰', '嘉禾', '福临', '东篱', '清源', '玉泉'],
  ...['百味', '天成', '同和', '聚鲜', '品源', '丰年', '锦绣', '长汀', '宏图', '新禾', '悦来', '安泰', '永昌', '顺和'],
];
const trades = ['酒业', '食品', '商贸', '贸易', '餐饮管理', '饮料', '茶业', '包装', '文化传媒', '供应链'];

export type Place = { city: string; provinceCode: string; cityCode: string; code: string };
const place = (city: string, provinceCode: string, cityCode: string, code: string): Place => ({
  city,
  provinceCode,
  cityCode,
  code,
});

/** Cities of each branch, with their codes of GB/T 2260 and their dialling codes. */
export const places: Record<'east' | 'south', readonly Place[]> = {
  east: [
    place('上海', '310000', '310100', '021'),
    place('杭州', '330000', '330100', '0571'),
    place('南京', '320000', '320100', '025'),
    place('苏州', '320000', '320500', '0512'),
    place('宁波', '330000', '330200', '0574'),
    place('合肥', '340000', '340100', '0551'),
  ],
  south: [
    place('广州', '440000', '440100', '020'),
    place('深圳', '440000', '440300', '0755'),
    place('佛山', '440000', '440600', '0757'),
    place('厦门', '350000', '350200', '0592'),
    place('南宁', '450000', '450100', '0771'),
  ],
};

export const personName = (chance: Dice): string => chance.pick(surnames) + chance.pick(given);
export const englishName = (chance: Dice): string => chance.pick(english);
export const companyName = (chance: Dice, { city }: Place): string =>
  `${city}${chance.pick(brands)}${chance.pick(trades)}有限公司`;

const streets = ['中山路', '人民路', '解放路', '建设路', '和平路', '长江路', '新华路', '文化路', '延安路', '滨江大道'];
export const address = (chance: Dice): string => `${chance.pick(streets)}${chance.between(1, 888)}号`;
