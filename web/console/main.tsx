import { startApp } from '../kit/app/app.tsx';
import { setDock } from '../kit/frame/dock-slot.ts';
import { addTopSlot } from '../kit/frame/top-slots.ts';
import { areas } from './areas.ts';
import { Bell } from './dock/bar/bell.tsx';
import { TasksButton } from './dock/bar/tasks-button.tsx';

addTopSlot('tasks', 1, TasksButton);
addTopSlot('notices', 2, Bell);
setDock(() => import('./dock/dock.tsx'));
void startApp('console', areas);
