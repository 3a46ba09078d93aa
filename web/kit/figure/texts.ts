import { defineTexts } from '../language/texts.ts';

export const texts = defineTexts({
  'zh-CN': { meaning: '{{label}}的含义', up: '上升', down: '下降', same: '持平', asOf: '截至 {{time}}' },
  'zh-TW': { meaning: '{{label}}的含義', up: '上升', down: '下降', same: '持平', asOf: '截至 {{time}}' },
  en: { meaning: 'What “{{label}}” means', up: 'up', down: 'down', same: 'unchanged', asOf: 'as of {{time}}' },
});
