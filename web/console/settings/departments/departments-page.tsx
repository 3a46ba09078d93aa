import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { readFragment } from '../../../generated/index.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { Section } from '../../../kit/record/section.tsx';
import { useViewer } from '../../../kit/sign-in/session-context.tsx';
import { hasAny } from '../../../kit/sign-in/viewer.ts';
import { Answered, Empty, NotFound } from '../../../kit/states/states.tsx';
import { Tree } from '../../../kit/tree/tree.tsx';
import { OVERALL } from '../rights.ts';
import { DepartmentPanel } from './department-panel.tsx';
import { DepartmentParts, DepartmentTree } from './departments.ts';
import { NewDepartment } from './dialogs.tsx';
import { texts } from './texts.ts';
import { treeOf } from './tree.ts';
import '../settings.css';

/** The firm's departments as a tree, and the one that is chosen in it. */
export function Component() {
  const t = useTexts(texts);
  const { id } = useParams();
  const navigate = useNavigate();
  const viewer = useViewer();
  const [making, setMaking] = useState(false);
  const asked = useAsk(DepartmentTree, {});
  const open = (key: string) => void navigate(`/settings/departments/${key}`);
  return (
    <div className="gx-settings">
      <div className="gx-list-head">
        <h1>{t('departments')}</h1>
        <div className="gx-list-actions">
          {hasAny(viewer, OVERALL) && <Button onClick={() => setMaking(true)}>{t('newRoot')}</Button>}
        </div>
      </div>
      <Answered asked={asked}>
        {(data) => {
          const departments = (data.departments ?? []).map((each) => readFragment(DepartmentParts, each));
          const chosen = departments.find((each) => each.id === id);
          if (departments.length === 0) return asked.missing.length === 0 && <Empty title={t('none')} />;
          return (
            <div className="gx-tree-and-one">
              <Section title={t('tree')}>
                <Tree
                  label={t('departments')}
                  nodes={treeOf(
                    departments.map((each) => ({
                      id: each.id,
                      path: each.path,
                      name: each.name ?? each.names?.zhCn ?? each.code ?? '',
                      aside: each.head?.name ?? undefined,
                    })),
                  )}
                  open={departments.map((each) => each.id)}
                  selected={id}
                  select={open}
                />
              </Section>
              {chosen ? (
                <DepartmentPanel key={chosen.id} department={chosen} all={departments} open={open} />
              ) : id ? (
                <NotFound />
              ) : (
                <p className="gx-mute">{t('choose')}</p>
              )}
            </div>
          );
        }}
      </Answered>
      {making && <NewDepartment parentPath={undefined} close={() => setMaking(false)} made={open} />}
    </div>
  );
}
