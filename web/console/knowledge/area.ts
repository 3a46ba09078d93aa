import { ReadOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';
import { mayReadArticles, mayWrite } from './rights.ts';

export const knowledge: Area = {
  path: 'knowledge',
  title: { 'zh-CN': '知识', 'zh-TW': '知識', en: 'Knowledge' },
  icon: ReadOutlined,
  seenBy: mayReadArticles,
  routes: [
    { index: true, lazy: () => import('./list/article-list.tsx') },
    { path: 'new', lazy: () => import('./write/new-article.tsx') },
    { path: ':id', lazy: () => import('./article/article-page.tsx') },
    { path: ':id/edit', lazy: () => import('./write/revise-article.tsx') },
  ],
  records: { Article: (id) => `/knowledge/${id}` },
  commands: [
    {
      title: { 'zh-CN': '撰写文章', 'zh-TW': '撰寫文章', en: 'Write an article' },
      to: '/knowledge/new',
      seenBy: mayWrite,
      create: true,
      words: ['wenzhang', 'zhishi', 'article'],
    },
  ],
};
