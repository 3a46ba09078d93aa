import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { DepartmentPartsFragment } from '../../../generated/graphql.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { Fact, FactGroup } from '../../../kit/record/section.tsx';
import { useViewer } from '../../../kit/sign-in/session-context.tsx';
import { Person } from '../../../kit/values/values.tsx';
import { reaches } from '../reach.ts';
import { HeadDialog, MoveDialog, NewDepartment, RenameDialog } from './dialogs.tsx';
import { texts } from './texts.ts';

type Props = {
  department: DepartmentPartsFragment;
  all: readonly DepartmentPartsFragment[];
  open: (id: string) => void;
};
type Doing = 'rename' | 'move' | 'head' | 'below';

/** One department: its names, where it hangs, who heads it and who works in it. */
export function DepartmentPanel({ department, all, open }: Props) {
  const t = useTexts(texts);
  const viewer = useViewer();
  const [doing, setDoing] = useState<Doing>();
  const { path, names, head, name, code } = department;
  const close = () => setDoing(undefined);
  const changes = reaches(viewer, path);
  const buttons: readonly Doing[] = ['rename', 'head', 'move', 'below'];
  return (
    <FactGroup title={name ?? names?.zhCn ?? code ?? ''}>
      <Fact label={t('zhCn')}>
        <span lang="zh-CN">{names?.zhCn}</span>
      </Fact>
      <Fact label={t('zhTw')}>{names?.zhTw && <span lang="zh-TW">{names.zhTw}</span>}</Fact>
      <Fact label={t('en')}>{names?.en && <span lang="en">{names.en}</span>}</Fact>
      <Fact label={t('path')}>{path}</Fact>
      <Fact label={t('head')}>
        <Person name={head?.name} to={head ? `/settings/staff/${head.id}` : undefined} />
      </Fact>
      <Fact label={t('staff')}>
        <Link to={`/settings/staff?department=${encodeURIComponent(path)}`}>{t('showStaff')}</Link>
      </Fact>
      {changes && (
        <Fact label={t('change')}>
          <span className="gx-next-actions">
            {buttons.map((each) => (
              <Button key={each} size="small" onClick={() => setDoing(each)}>
                {t(each)}
              </Button>
            ))}
          </span>
        </Fact>
      )}
      {doing === 'rename' && <RenameDialog department={department} close={close} />}
      {doing === 'move' && <MoveDialog department={department} all={all} close={close} />}
      {doing === 'head' && <HeadDialog department={department} close={close} />}
      {doing === 'below' && <NewDepartment parentPath={path} close={close} made={open} />}
    </FactGroup>
  );
}
