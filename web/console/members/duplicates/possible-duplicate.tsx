import { Link } from 'react-router';
import { type FragmentType, readFragment } from '../../../generated/index.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { DepartmentOf, namesOf, useDepartments } from '../../../kit/words/departments.tsx';
import { texts as mergeTexts } from '../merging/texts.ts';
import { PossibleDuplicateParts } from './duplicates-query.ts';
import { Evidence } from './evidence.tsx';
import { texts } from './texts.ts';

export type Possible = FragmentType<typeof PossibleDuplicateParts>;

type Props = {
  possible: Possible;
  /** Opens beside what is being entered. */
  apart?: boolean;
  /** The record whose double he may be, with which he can be merged. */
  of?: string;
};

/** One who may be the same: his name and why; of one whom the viewer may not see only where he is and whom to ask. */
export function PossibleDuplicate({ possible, apart = false, of }: Props) {
  const t = useTexts(texts);
  const tMerge = useTexts(mergeTexts);
  const may = useMay();
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
      {of && may('customers.customer.merge') && (
        <>
          {' '}
          <Link to={`/members/merge/${of}/${customer.id}`}>{tMerge('compare')}</Link>
        </>
      )}
    </>
  );
}
