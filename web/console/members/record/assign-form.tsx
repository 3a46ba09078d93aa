import { Select } from 'antd';
import { useState } from 'react';
import { clearable } from '../../../kit/form/clearable.tsx';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import PersonSelect from '../../../kit/people/person-select.tsx';
import { namesOf, useDepartments } from '../../../kit/words/departments.tsx';
import { texts } from './texts.ts';

/** Stands for “nobody” among those who may be chosen. */
const POOL = 'pool';

export type Assignee = { ownerId: string | null; departmentPath: string | undefined };

/** Chooses who a customer is to belong to: somebody, or a department's pool. */
export function AssignForm({ onChange }: { onChange: (assignee: Assignee) => void }) {
  const t = useTexts(texts);
  const word = useWord();
  const departments = useDepartments();
  const [departmentPath, setDepartment] = useState<string>();
  const [ownerId, setOwner] = useState<string | null>();
  const change = (next: Partial<Assignee>) => {
    const chosen = { ownerId: ownerId ?? null, departmentPath, ...next };
    setOwner(chosen.ownerId);
    setDepartment(chosen.departmentPath);
    onChange(chosen);
  };
  return (
    <div className="gx-fields">
      <Select
        aria-label={t('department')}
        placeholder={t('department')}
        allowClear={clearable(word)}
        showSearch={{ optionFilterProp: 'label' }}
        value={departmentPath}
        onChange={(path?: string) => change({ departmentPath: path, ownerId: null })}
        options={[...departments.keys()].map((path) => ({ value: path, label: namesOf(path, departments) }))}
      />
      <PersonSelect
        aria-label={t('owner')}
        placeholder={t('owner')}
        required
        also={[{ value: POOL, label: t('pool') }]}
        departmentPath={departmentPath}
        value={ownerId === null ? POOL : ownerId}
        change={(id) => change({ ownerId: id === undefined || id === POOL ? null : id })}
      />
    </div>
  );
}
