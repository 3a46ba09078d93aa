import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { ObjectRecordPageQuery } from '../../generated/graphql.ts';
import { readFragment } from '../../generated/index.ts';
import { LinkButton } from '../../kit/address/link-button.tsx';
import { skipToken, useAsk } from '../../kit/api/use-ask.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { RecordHeader } from '../../kit/record/record-header.tsx';
import { RecordPage } from '../../kit/record/record-page.tsx';
import { useMay } from '../../kit/sign-in/use-may.ts';
import { Answered, NotFound } from '../../kit/states/states.tsx';
import { DepartmentOf } from '../../kit/words/departments.tsx';
import { FieldDefinitionParts } from '../fields/fields-query.ts';
import { ObjectRecordPage } from './objects-query.ts';
import { RecordChanges } from './record-changes.tsx';
import { RecordFacts } from './record-facts.tsx';
import { RelatedRecords } from './related-records.tsx';
import { texts } from './texts.ts';

const AssignDialog = lazy(() => import('./assign-dialog.tsx'));
const DeleteDialog = lazy(() => import('./delete-dialog.tsx'));

type Shown = NonNullable<ObjectRecordPageQuery['objectRecord']>;

/** One record of an object: what it holds, whose it is, and what was changed of it. */
export function Component() {
  const { id } = useParams();
  const asked = useAsk(ObjectRecordPage, id ? { id } : skipToken);
  return (
    <Answered asked={asked}>
      {({ objectRecord }) =>
        objectRecord ? (
          <Page key={objectRecord.id} record={objectRecord} again={asked.ask} />
        ) : (
          <NotFound asked={asked} />
        )
      }
    </Answered>
  );
}

function Page({ record, again }: { record: Shown; again: () => void }) {
  const t = useTexts(texts);
  const may = useMay();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'assign' | 'delete'>();
  const { id, name, object, owner, departmentPath } = record;
  const definitions = (object.fields ?? []).map((each) => readFragment(FieldDefinitionParts, each));
  const close = () => setOpen(undefined);
  return (
    <>
      <RecordPage
        header={
          <RecordHeader
            name={name}
            parts={[object.label, owner?.name ?? t('nobody'), <DepartmentOf key="department" path={departmentPath} />]}
            actions={
              <>
                {may('customers.objectRecord.delete') && (
                  <Button onClick={() => setOpen('delete')}>{t('remove')}</Button>
                )}
                {may('customers.objectRecord.assign') && (
                  <Button onClick={() => setOpen('assign')}>{t('assign')}</Button>
                )}
                {record.isWritable && (
                  <LinkButton type="primary" to={`/objects/${object.key}/${id}/edit`}>
                    {t('edit')}
                  </LinkButton>
                )}
              </>
            }
          />
        }
        facts={<RecordFacts record={record} definitions={definitions} />}
        // a change of the record is a change more of its history
        timeline={<RecordChanges key={record.version} id={id} definitions={definitions} />}
        middle={t('changes')}
        around={<RelatedRecords key={record.version} id={id} />}
      />
      <Suspense fallback={null}>
        {open === 'assign' && (
          <AssignDialog
            record={record}
            close={close}
            done={() => {
              close();
              again();
            }}
          />
        )}
        {open === 'delete' && (
          <DeleteDialog record={record} close={close} done={() => void navigate(`/objects/${object.key}`)} />
        )}
      </Suspense>
    </>
  );
}
