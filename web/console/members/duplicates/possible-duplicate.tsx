import { Link } from 'react-router';
import { type FragmentType, readFragment } from '../../../generated/index.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { DepartmentOf, namesOf, useDepartments } from '../../../kit/words/departments.tsx';
import { PossibleDuplicateParts } from './duplicates-query.ts';
import { Evidence } from './evidence.tsx';
import { texts } from './texts.ts';

export type Possible = FragmentType<typeof PossibleDuplicateParts>;

/** One who may be the same: his name and why; of one whom the viewer may not see only where he is and whom to ask. */
export function PossibleDuplicate({ possible, apart = false }: { possible: Possible; apart?: boolean }) {
  const t = useTexts(texts);
  const departments = useDepartments();
  const { customer, departmentPath, owner, score, evidence } = readFragment(PossibleDuplicateParts, possible);
  if (!customer) {
    const department = namesOf(departmentPath, departments);
    return owner?.name ? t('hidden', { department, owner: owner.name }) : t('hiddenUnowned', { department });
  }
  return (
    <>
      <Link to={`/members/${customer.id}`} {...(apart ? { target: '_blank', rel: 'noreferrer' } : {})}>
        {customer.name ?? t('unnamed')}
      </Link>{' '}
      <span className="gx-mute">
        {customer.number} <DepartmentOf path={customer.departmentPath} /> · {score}%
      </span>{' '}
      <Evidence evidence={evidence} />
    </>
  );
}
