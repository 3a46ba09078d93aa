import { defineTexts } from '../../../kit/language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    moments: '关键时刻',
    itsMessages: '由此发出的消息',
    changed: '上次切换',
    on: '启用',
    off: '停用',
    switchedOn: '{{name}}：此后发生的会发信',
    switchedOff: '{{name}}：此后发生的不再发信',
  },
  'zh-TW': {
    moments: '關鍵時刻',
    itsMessages: '由此寄出的訊息',
    changed: '上次切換',
    on: '啟用',
    off: '停用',
    switchedOn: '{{name}}：此後發生的會寄信',
    switchedOff: '{{name}}：此後發生的不再寄信',
  },
  en: {
    moments: 'Key moments',
    itsMessages: 'Its messages',
    changed: 'Last switched',
    on: 'On',
    off: 'Off',
    switchedOn: '{{name}}: from now on it starts a letter',
    switchedOff: '{{name}}: from now on it starts none',
  },
});
