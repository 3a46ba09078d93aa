/** What other features ask of the tasks. */
export { selectTasks, type TaskFilter, tasksById } from './tasks-store.ts';
