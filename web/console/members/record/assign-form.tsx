import { Select } from 'antd';
import { useState } from 'react';
import { graphql } from '../../../generated/index.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { clearable } from '../../../kit/form/clearable.tsx';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Missing } from '../../../kit/states/states.tsx';
import { namesOf, useDepartments } from '../../../kit/words/departments.tsx';
import { texts } from './texts.ts';

const OwnersToChoose = graphql(`
  query OwnersToChoose($departmentPath: String) {
    employees(filter: { departmentPath: $departmentPath }, first: 200) {
      nodes {
        id
        name
        departmentPath
      }
    }
  }
`);

export type Assignee = { ownerId: string | null; departmentPath: string | undefined };

/** Chooses who a customer is to belong to: somebody, or a department's pool. */
export function AssignForm({ onChange }: { onChange: (assignee: Assignee) => void }) {
  const t = useTexts(texts);
  const word = useWord();
  const departments = useDepartments();
  const [departmentPath, setDepartment] = useState<string>();
  const [ownerId, setOwner] = useState<string | null>();
  const { data, loading, missing } = useAsk(OwnersToChoose, { departmentPath: departmentPath ?? null });
  const change = (next: Partial<Assignee>) => {
    const chosen = { ownerId: ownerId ?? null, departmentPath, ...next };
    setOwner(chosen.ownerId);
    setDepartment(chosen.departmentPath);
    onChange(chosen);
  };
  return (
    <div className="gx-fields">
      <Missing services={missing} />
      <Select
        aria-label={t('department')}
        placeholder={t('department')}
        allowClear={clearable(word)}
        showSearch={{ optionFilterProp: 'label' }}
        value={departmentPath}
        onChange={(path?: string) => change({ departmentPath: path, ownerId: null })}
        options={[...departments.keys()].map((path) => ({ value: path, label: namesOf(path, departments) }))}
      />
      <Select
        aria-label={t('owner')}
        placeholder={t('owner')}
        loading={loading}
        showSearch={{ optionFilterProp: 'label' }}
        value={ownerId === null ? '' : (ownerId ?? null)}
        onChange={(id: string) => change({ ownerId: id === '' ? null : id })}
        options={[
          { value: '', label: t('pool') },
          ...(data?.employees?.nodes ?? []).map(({ id, name }) => ({ value: id, label: name ?? '' })),
        ]}
      />
    </div>
  );
}
