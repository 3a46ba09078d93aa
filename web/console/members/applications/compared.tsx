import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { ApplicationCandidateFactsFragment } from '../../../generated/graphql.ts';
import { RecordLink } from '../../../kit/address/record-link.tsx';
import { useTexts } from '../../../kit/language/texts.ts';
import { RowTable } from '../../../kit/record/row-table.tsx';
import { Mail, None, Phone, Stage, Tag, TierMark, Time } from '../../../kit/values/values.tsx';
import { DepartmentOf } from '../../../kit/words/departments.tsx';
import type { Application } from './applications-query.ts';
import { texts } from './texts.ts';
import '../sheet.css';

type Facts = ApplicationCandidateFactsFragment;
export type Candidate = Omit<Application['candidates'][number], 'customer'> & { facts: Facts | null };
type Row = { key: string; title: string; own: ReactNode; of: (facts: Facts, agrees: Candidate) => ReactNode };

type Props = {
  application: Pick<Application, 'name' | 'mail' | 'mobile' | 'appliedAt'>;
  candidates: readonly Candidate[];
  busy: boolean;
  isHe: (candidate: { id: string; name: string }) => void;
};

/** What the applicant wrote beside what is known of each customer that he may be; what agrees is marked. */
export function Compared({ application: { name, mail, mobile, appliedAt }, candidates, busy, isHe }: Props) {
  const t = useTexts(texts);
  const marked = (value: ReactNode, same: boolean) => (
    <>
      {value} {same && <Tag tone="green">{t('same')}</Tag>}
    </>
  );
  const rows: Row[] = [
    {
      key: 'name',
      title: t('name'),
      own: name,
      of: (facts, { sameName }) =>
        marked(
          <RecordLink type="Customer" id={facts.id}>
            {facts.name ?? t('gone')}
          </RecordLink>,
          sameName,
        ),
    },
    {
      key: 'mail',
      title: t('mail'),
      own: mail,
      of: ({ basic }, { sameMail }) => marked(<Mail value={basic?.mail} />, sameMail),
    },
    {
      key: 'mobile',
      title: t('mobile'),
      own: mobile,
      of: ({ basic }, { sameMobile }) => marked(<Phone value={basic?.mobile} />, sameMobile),
    },
    {
      key: 'number',
      title: t('number'),
      own: null,
      of: ({ number, value }) => (
        <>
          {number ?? <None />} {value?.blacklisted && <Tag tone="red">{t('blacklisted')}</Tag>}
        </>
      ),
    },
    { key: 'tier', title: t('tier'), own: null, of: ({ tier }) => <TierMark tier={tier} /> },
    { key: 'stage', title: t('stage'), own: null, of: ({ stage }) => <Stage value={stage} /> },
    { key: 'city', title: t('city'), own: null, of: ({ basic }) => basic?.city?.name ?? <None /> },
    { key: 'owner', title: t('owner'), own: null, of: ({ owner }) => (owner ? (owner.name ?? '…') : t('pool')) },
    {
      key: 'department',
      title: t('department'),
      own: null,
      of: ({ departmentPath }) => <DepartmentOf path={departmentPath} />,
    },
    {
      key: 'since',
      title: t('since'),
      own: <Time value={appliedAt} />,
      of: ({ createdAt }) => <Time value={createdAt} />,
    },
    {
      key: 'decide',
      title: t('decide'),
      own: null,
      of: ({ id, name: known }) =>
        known && (
          <Button
            type="primary"
            disabled={busy}
            aria-label={t('heOf', { name: known })}
            onClick={() => isHe({ id, name: known })}
          >
            {t('he')}
          </Button>
        ),
    },
  ];
  return (
    <div className="gx-scroll">
      <RowTable
        rows={rows}
        rowKey={({ key }) => key}
        empty=""
        columns={[
          { key: 'fact', title: t('fact'), cell: ({ title }: Row) => title },
          { key: 'applicant', title: t('applicant'), cell: ({ own }: Row) => own ?? <None /> },
          ...candidates.map((candidate, at) => ({
            key: candidate.facts?.id ?? `gone-${at}`,
            title: candidates.length === 1 ? t('oneCandidate') : t('candidate', { n: String(at + 1) }),
            cell: ({ key, of }: Row) =>
              candidate.facts ? of(candidate.facts, candidate) : key === 'name' ? t('gone') : <None />,
          })),
        ]}
      />
    </div>
  );
}
