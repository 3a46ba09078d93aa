import { defineTexts } from '../language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    steps: '步骤',
    step: '第 {{at}} 步，共 {{of}} 步',
    done: '已完成',
    progress: '{{done}} / {{total}}',
    back: '上一步',
  },
  'zh-TW': {
    steps: '步驟',
    step: '第 {{at}} 步，共 {{of}} 步',
    done: '已完成',
    progress: '{{done}} / {{total}}',
    back: '上一步',
  },
  en: { steps: 'Steps', step: 'Step {{at}} of {{of}}', done: 'done', progress: '{{done}} of {{total}}', back: 'Back' },
});
