import { ScheduleOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';

export const sales: Area = {
  path: 'sales',
  title: { 'zh-CN': '销售', 'zh-TW': '銷售', en: 'Sales' },
  icon: ScheduleOutlined,
  seenBy: ['decision-maker', 'department-head', 'employee'],
  routes: [
    { index: true, lazy: () => import('./tasks/task-list.tsx') },
    { path: 'tasks', lazy: () => import('./tasks/task-list.tsx') },
    { path: 'tasks/new', lazy: () => import('./tasks/new-task.tsx') },
    { path: 'tasks/:id', lazy: () => import('./tasks/task-page.tsx') },
  ],
  records: { Task: (id) => `/sales/tasks/${id}` },
  commands: [
    {
      title: { 'zh-CN': '新建任务', 'zh-TW': '新增任務', en: 'New task' },
      to: '/sales/tasks/new',
      create: true,
      words: ['renwu', 'task'],
    },
    {
      title: { 'zh-CN': '任务看板', 'zh-TW': '任務看板', en: 'Task board' },
      to: '/sales?face=board',
      words: ['kanban', 'board'],
    },
    {
      title: { 'zh-CN': '任务日历', 'zh-TW': '任務日曆', en: 'Task calendar' },
      to: '/sales?face=calendar',
      words: ['rili', 'calendar'],
    },
  ],
};
