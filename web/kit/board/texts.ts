import { defineTexts } from '../language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    board: '看板',
    empty: '这里没有',
    how: '空格拿起或放下，左右方向键换列，Esc 放弃',
    taken: '已拿起“{{name}}”，现在在“{{lane}}”',
    over: '在“{{lane}}”上方',
    put: '“{{name}}”已放到“{{lane}}”',
    left: '“{{name}}”没有移动',
    move: '移动“{{name}}”',
  },
  'zh-TW': {
    board: '看板',
    empty: '這裡沒有',
    how: '空白鍵拿起或放下，左右方向鍵換欄，Esc 放棄',
    taken: '已拿起「{{name}}」，現在在「{{lane}}」',
    over: '在「{{lane}}」上方',
    put: '「{{name}}」已放到「{{lane}}」',
    left: '「{{name}}」沒有移動',
    move: '移動「{{name}}」',
  },
  en: {
    board: 'Board',
    empty: 'Nothing here',
    how: 'Space takes it up or puts it down, left and right arrows change the lane, Esc gives up',
    taken: '“{{name}}” is taken up, now in “{{lane}}”',
    over: 'Over “{{lane}}”',
    put: '“{{name}}” is put into “{{lane}}”',
    left: '“{{name}}” was not moved',
    move: 'Move “{{name}}”',
  },
});
