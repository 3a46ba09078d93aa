import type { SearchPart, SqlRunner, Viewer } from '@guanxi/runtime';
import { findEmployees } from './staff/know-staff.ts';
import { findTasks } from './tasks/tasks-store.ts';

/** Colleagues by name and tasks by title. */
export async function search(db: SqlRunner, viewer: Viewer, text: string, first: number): Promise<SearchPart[]> {
  const [people, tasks] = await Promise.all([
    findEmployees(db, viewer, text, first),
    findTasks(db, viewer, text, first),
  ]);
  return [
    ...people.map(({ id, name }) => ({ typename: 'Employee', id, title: name, score: 0.7 })),
    ...tasks.map(({ id, title, sourceNumber }) => ({
      typename: 'Task',
      id,
      title: title ?? sourceNumber ?? '',
      score: 0.5,
    })),
  ].slice(0, first);
}
