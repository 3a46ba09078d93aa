import { defineTexts } from '../language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    end: '一方',
    tie: '关系',
    other: '另一方',
    from: '从',
    to: '到',
    choose: '选择',
    noWay: '这里没有连接两者的关系',
    way: '最短的路径',
  },
  'zh-TW': {
    end: '一方',
    tie: '關係',
    other: '另一方',
    from: '從',
    to: '到',
    choose: '選擇',
    noWay: '這裡沒有連接兩者的關係',
    way: '最短的路徑',
  },
  en: {
    end: 'One end',
    tie: 'Tie',
    other: 'Other end',
    from: 'From',
    to: 'To',
    choose: 'Choose',
    noWay: 'No ties shown here lead from one to the other',
    way: 'The shortest way',
  },
});
