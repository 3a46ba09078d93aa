import { defineTexts } from '../language/texts.ts';

export const texts = defineTexts({
  'zh-CN': { asking: '正在查找', nobody: '没有这样的同事', missing: '销售服务暂时没有回应，稍后再选' },
  'zh-TW': { asking: '正在尋找', nobody: '沒有這樣的同事', missing: '銷售服務暫時沒有回應，稍後再選' },
  en: { asking: 'Looking', nobody: 'Nobody of this name', missing: 'The sales service does not answer; choose later' },
});
