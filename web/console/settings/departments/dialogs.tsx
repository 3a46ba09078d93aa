import { useApolloClient } from '@apollo/client/react';
import type { DepartmentNamesInput, DepartmentPartsFragment } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone } from '../../../kit/feedback/feedback.ts';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import type { Field } from '../../../kit/form/form-types.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { useViewer } from '../../../kit/sign-in/session-context.tsx';
import { namesOf, useDepartments } from '../../../kit/words/departments.tsx';
import { reaches } from '../reach.ts';
import {
  CreateDepartment,
  DepartmentParts,
  MoveDepartment,
  RenameDepartment,
  SetDepartmentHead,
} from './departments.ts';
import { texts } from './texts.ts';
import { placesFor } from './tree.ts';

type Of = { department: DepartmentPartsFragment; close: () => void };

/** Stands for “no department above” among the choices. */
const TOP = '/';

function useNameFields(): Field[] {
  const t = useTexts(texts);
  return [
    { name: 'names.zhCn', kind: 'text', label: t('zhCn'), required: true },
    { name: 'names.zhTw', kind: 'text', label: t('zhTw') },
    { name: 'names.en', kind: 'text', label: t('en') },
  ];
}

/** The tree is asked for anew: paths below may have changed with it. */
function useTreeAnew(): () => void {
  const client = useApolloClient();
  return () => void client.refetchQueries({ include: ['DepartmentTree', 'DepartmentNames'] });
}

export function NewDepartment({
  parentPath,
  close,
  made,
}: {
  parentPath: string | undefined;
  close: () => void;
  made: (id: string) => void;
}) {
  const t = useTexts(texts);
  const names = useNameFields();
  const anew = useTreeAnew();
  const { run } = useCommand(CreateDepartment);
  return (
    <FormDialog
      title={t(parentPath === undefined ? 'newRoot' : 'below')}
      name={`department:new:${parentPath ?? ''}`}
      fields={[{ name: 'code', kind: 'text', label: t('code'), help: t('codeHint'), required: true }, ...names]}
      submit={({ code, names: given }) =>
        run({
          code: code as string,
          names: given as DepartmentNamesInput,
          ...(parentPath === undefined ? {} : { parentPath }),
        })
      }
      done={({ department }) => {
        anew();
        close();
        toastDone(t('saved'));
        made(readFragment(DepartmentParts, department).id);
      }}
      close={close}
    />
  );
}

export function RenameDialog({ department: { id, names }, close }: Of) {
  const t = useTexts(texts);
  const fields = useNameFields();
  const anew = useTreeAnew();
  const { run } = useCommand(RenameDepartment);
  return (
    <FormDialog
      title={t('rename')}
      name={`department:names:${id}`}
      fields={fields}
      initial={{ 'names.zhCn': names?.zhCn, 'names.zhTw': names?.zhTw, 'names.en': names?.en }}
      submit={({ names: given }) => run({ departmentId: id, names: given as DepartmentNamesInput })}
      done={() => {
        anew();
        close();
        toastDone(t('saved'));
      }}
      close={close}
    />
  );
}

export function MoveDialog({ department: { id, path }, all, close }: Of & { all: readonly DepartmentPartsFragment[] }) {
  const t = useTexts(texts);
  const viewer = useViewer();
  const departments = useDepartments();
  const anew = useTreeAnew();
  const { run } = useCommand(MoveDepartment);
  const places = placesFor(
    path,
    all.map((each) => each.path),
  ).filter((each) => reaches(viewer, each));
  const isRoot = path.lastIndexOf('/') === 0;
  return (
    <FormDialog
      title={t('move')}
      name={`department:place:${id}`}
      fields={[
        {
          name: 'parentPath',
          kind: 'choice',
          label: t('above'),
          help: t('moveHint'),
          required: true,
          choices: [
            ...(isRoot || !reaches(viewer, TOP) ? [] : [{ value: TOP, label: t('top') }]),
            ...places.map((each) => ({ value: each, label: namesOf(each, departments) })),
          ],
        },
      ]}
      submit={({ parentPath }) =>
        run({ departmentId: id, ...(parentPath === TOP ? {} : { parentPath: parentPath as string }) })
      }
      done={() => {
        anew();
        close();
        toastDone(t('moved'));
      }}
      close={close}
    />
  );
}

export function HeadDialog({ department: { id, head }, close }: Of) {
  const t = useTexts(texts);
  const { run } = useCommand(SetDepartmentHead);
  return (
    <FormDialog
      title={t('head')}
      name={`department:head:${id}`}
      fields={[{ name: 'employeeId', kind: 'person', label: t('head'), help: t('headHint') }]}
      initial={{ employeeId: head?.id }}
      submit={({ employeeId }) =>
        run({ departmentId: id, ...(employeeId ? { employeeId: employeeId as string } : {}) })
      }
      done={() => {
        close();
        toastDone(t('saved'));
      }}
      close={close}
    />
  );
}
