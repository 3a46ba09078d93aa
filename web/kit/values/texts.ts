import { defineTexts, type Word } from '../language/texts.ts';

export const texts = defineTexts({
  'zh-CN': { none: '无', points: '{{count}} 分', nobody: '未分配' },
  'zh-TW': { none: '無', points: '{{count}} 點', nobody: '未分配' },
  en: { none: 'none', points: { one: '{{count}} point', other: '{{count}} points' }, nobody: 'nobody' },
});

/** The stages of the lifecycle, by the glossary. */
export const STAGE_WORDS = {
  UNIDENTIFIED: { 'zh-CN': '待识别', 'zh-TW': '待識別', en: 'Unidentified' },
  POTENTIAL: { 'zh-CN': '潜在', 'zh-TW': '潛在', en: 'Potential' },
  OPPORTUNITY: { 'zh-CN': '机会', 'zh-TW': '機會', en: 'Opportunity' },
  FIRST_PURCHASE: { 'zh-CN': '初次交易', 'zh-TW': '初次交易', en: 'First purchase' },
  MATURE: { 'zh-CN': '成熟交易', 'zh-TW': '成熟交易', en: 'Mature' },
  LOST: { 'zh-CN': '流失', 'zh-TW': '流失', en: 'Lost' },
} as const satisfies Record<string, Word>;
export type StageCode = keyof typeof STAGE_WORDS;
