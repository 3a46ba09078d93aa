import { defineTexts } from '../language/texts.ts';

export const texts = defineTexts({
  'zh-CN': { undo: '撤销', close: '关闭', cancel: '取消', messages: '消息' },
  'zh-TW': { undo: '復原', close: '關閉', cancel: '取消', messages: '訊息' },
  en: { undo: 'Undo', close: 'Close', cancel: 'Cancel', messages: 'Messages' },
});
