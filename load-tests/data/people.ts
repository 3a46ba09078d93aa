import { tokens } from '@guanxi/runtime/search';
import type { Chance } from './chance.ts';

const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚',
];
const given = [
  ...'伟芳娜敏静丽强磊洋艳勇杰娟涛明超霞平刚桂英华建文辉力玉萍红兰飞琴鹏亮莉军斌燕浩宇轩涵怡佳欣思雨梓晨博雅宁瑞泽',
];
const places = [
  { city: '上海', province: '310000', code: '310100' },
  { city: '杭州', province: '330000', code: '330100' },
  { city: '南京', province: '320000', code: '320100' },
  { city: '广州', province: '440000', code: '440100' },
  { city: '深圳', province: '440000', code: '440300' },
  { city: '北京', province: '110000', code: '110100' },
  { city: '成都', province: '510000', code: '510100' },
  { city: '武汉', province: '420000', code: '420100' },
];
const brands = [
  '澜沧',
  '云峰',
  '汇泉',
  '远洋',
  '金穗',
  '瑞禾',
  '鼎盛',
  '华茂',
  '恒丰',
  '嘉禾',
  '福临',
  '东篱',
  '清源',
  '玉泉',
];
const trades = ['酒业', '食品', '商贸', '餐饮管理', '饮料', '茶业', '供应链'];

export type Place = (typeof places)[number];
export const place = (chance: Chance): Place => chance.pick(places);
/** The first of them is the commonest: one in fifteen bears it, as it is in China. */
const surname = (chance: Chance): string => surnames[Math.floor(surnames.length * chance.unit() ** 1.5)] as string;
/** Two thirds of all given names have two characters: about 100,000 names, as unevenly as chance has it. */
export const personName = (chance: Chance): string =>
  `${surname(chance)}${chance.pick(given)}${chance.percent(66) ? chance.pick(given) : ''}`;
export const companyName = (chance: Chance, { city }: Place): string =>
  `${city}${chance.pick(brands)}${chance.pick(brands)}${chance.pick(trades)}有限公司`;

/** Of the satellite service 1349, whose numbers no shop's customer has. */
export const mobileOf = (member: number): string => `1349${String(member % 10_000_000).padStart(7, '0')}`;
/** `example.com` is reserved and takes no mail. */
export const mailOf = (member: number): string => `m${String(member).padStart(8, '0')}@example.com`;

const known = new Map<string, string[]>();
/** What a text is found by; the same text is only taken apart once. */
export function wordsOf(text: string): string[] {
  let found = known.get(text);
  if (!found) {
    if (known.size > 200_000) known.clear();
    found = tokens(text);
    known.set(text, found);
  }
  return found;
}
