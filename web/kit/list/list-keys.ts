import type { Key } from '../keys/keys.ts';

type Moves = {
  move: (by: number) => void;
  open: (() => void) | undefined;
  edit: (() => void) | undefined;
  create: (() => void) | undefined;
  choose: (() => void) | undefined;
  find: (() => void) | undefined;
};

/** What the keys do on a list; those without use are left out. */
export function listKeys({ move, open, edit, create, choose, find }: Moves): Key[] {
  const keys: (Omit<Key, 'run'> & { run: (() => void) | undefined })[] = [
    { key: 'j', what: { 'zh-CN': '下一行', 'zh-TW': '下一列', en: 'Next row' }, run: () => move(1) },
    { key: 'k', what: { 'zh-CN': '上一行', 'zh-TW': '上一列', en: 'Previous row' }, run: () => move(-1) },
    { key: 'Enter', what: { 'zh-CN': '打开', 'zh-TW': '開啟', en: 'Open' }, run: open },
    { key: 'e', what: { 'zh-CN': '编辑', 'zh-TW': '編輯', en: 'Edit' }, run: edit },
    { key: 'c', what: { 'zh-CN': '新建', 'zh-TW': '新增', en: 'New' }, run: create },
    { key: 'x', what: { 'zh-CN': '选中或取消', 'zh-TW': '選取或取消', en: 'Select or not' }, run: choose },
    { key: '/', what: { 'zh-CN': '跳到搜索框', 'zh-TW': '跳到搜尋框', en: 'To the search field' }, run: find },
  ];
  return keys.flatMap(({ run, ...key }) => (run ? [{ ...key, run }] : []));
}
