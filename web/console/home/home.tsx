import { useAreas } from '../../kit/app/areas-context.tsx';
import { useTexts } from '../../kit/language/texts.ts';
import { useViewer } from '../../kit/sign-in/session-context.tsx';
import { MemberFigures } from './member-figures.tsx';
import { Moving } from './moving.tsx';
import { NeedsNow } from './needs-now.tsx';
import { Notices } from './notices.tsx';
import { OrderFigures } from './order-figures.tsx';
import { Queue } from './queue.tsx';
import { RequestFigures } from './request-figures.tsx';
import { TeamTasks } from './team-tasks.tsx';
import { texts } from './texts.ts';
import { Today } from './today.tsx';
import './home.css';

/** The day's beginning, by what one is responsible for: the whole, a department, or one's own work. */
export function Component() {
  const t = useTexts(texts);
  const { roles, name } = useViewer();
  const face = roles.includes('decision-maker') ? 'whole' : roles.includes('department-head') ? 'team' : 'own';
  return (
    <div className="gx-home">
      <h1>{t('hello', { name })}</h1>
      {face === 'whole' && <Whole />}
      {face === 'team' && <Team />}
      {face === 'own' && <Own />}
    </div>
  );
}

function Whole() {
  return (
    <>
      <MemberFigures />
      <OrderFigures />
      <RequestFigures />
      <Notices />
    </>
  );
}

function Team() {
  return (
    <>
      <TeamTasks />
      <RequestFigures />
      <div className="gx-home-sides">
        <Queue />
        <Moving />
      </div>
      <NeedsNow />
      <OrderFigures />
      <Notices />
    </>
  );
}

function Own() {
  const t = useTexts(texts);
  const { employee, roles } = useViewer();
  const areas = useAreas();
  const sees = (path: string) => areas.some((area) => area.path === path);
  return (
    <>
      {employee && sees('sales') && <Today employee={employee} requests={sees('service')} />}
      {sees('members') && (roles.includes('sales') || roles.includes('marketing')) && (
        <NeedsNow ownerId={roles.includes('sales') ? employee : undefined} />
      )}
      {employee && roles.includes('sales') && <MemberFigures ownerId={employee} />}
      {roles.includes('service-desk') && <Queue />}
      {sees('sales') ? <Notices /> : <p className="gx-mute">{t('startFromRail')}</p>}
    </>
  );
}
