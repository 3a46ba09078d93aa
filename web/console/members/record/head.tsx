import { Button } from 'antd';
import { Link } from 'react-router';
import { type FragmentType, readFragment } from '../../../generated/index.ts';
import { LinkButton } from '../../../kit/address/link-button.tsx';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { RecordHeader } from '../../../kit/record/record-header.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Stage, Tag, TierMark } from '../../../kit/values/values.tsx';
import { DepartmentOf } from '../../../kit/words/departments.tsx';
import { ROLE_WORDS } from '../../fields/facts/words.ts';
import { NeedTags } from '../needs/need-flags.tsx';
import { ReviewTag } from '../reviews/review-section.tsx';
import { texts as structureTexts } from '../structure/texts.ts';
import { UNIT_WORDS } from '../structure/words.ts';
import { MemberFigures } from './figures.tsx';
import { HeadActions } from './head-actions.tsx';
import { MemberHead } from './head-query.ts';
import { texts } from './texts.ts';

/** Name, kind, tier, stage and marks; who looks after him; what is done most. */
export function Head({ customer, onContact }: { customer: FragmentType<typeof MemberHead>; onContact: () => void }) {
  const t = useTexts(texts);
  const tStructure = useTexts(structureTexts);
  const word = useWord();
  const may = useMay();
  const head = readFragment(MemberHead, customer);
  const { id, kind, name, number, stage, tier, review, unit, parent, owner, departmentPath, value, basic, source } =
    head;
  const { province, city } = basic ?? {};
  const blocked = value?.blacklisted === true;
  return (
    <RecordHeader
      record={{ typename: 'Customer', id: head.id }}
      name={name ?? t('unnamed')}
      party={name ?? t('unnamed')}
      tags={
        <>
          {tier && <TierMark tier={tier} />}
          {stage && <Stage value={stage} />}
          {review && review.state !== 'NONE' && <ReviewTag state={review.state} />}
          {value?.keyAccount && (
            <Tag tone="amber" shape="★">
              {t('keyAccount')}
            </Tag>
          )}
          {blocked && (
            <Tag tone="red" shape="⊘">
              {t('blacklisted')}
            </Tag>
          )}
          <NeedTags flags={head.needFlags} />
          {head.tags?.map((name) => (
            <Tag key={name} tone="slate">
              {name}
            </Tag>
          ))}
          {value?.roles.map((role) => (
            <Tag key={role} tone="slate">
              {word(ROLE_WORDS[role])}
            </Tag>
          ))}
        </>
      }
      parts={[
        number ? t('memberNumber', { number }) : t('notMember'),
        kind && t(kind),
        kind === 'ORGANISATION' && (
          <Link to={`/members/${id}/structure`}>
            {parent?.name ? tStructure('belongsToOne', { name: parent.name }) : tStructure('page')}
          </Link>
        ),
        unit && word(UNIT_WORDS[unit]),
        [province?.name, city?.name === province?.name ? undefined : city?.name].filter(Boolean).join(' '),
        owner?.name ? t('ownedBy', { name: owner.name }) : owner ? null : t('inPool'),
        departmentPath && <DepartmentOf path={departmentPath} />,
        source?.referrer?.name && (
          <>
            {t('referredBy')} <Link to={`/members/${source.referrer.id}`}>{source.referrer.name}</Link>
          </>
        ),
      ]}
      actions={
        <>
          <HeadActions head={head} />
          {may('service.interaction.record') && <Button onClick={onContact}>{t('recordContact')}</Button>}
          {may('service.customer.serve') && (
            <LinkButton to={`/service/new?customer=${id}`}>{t('openRequest')}</LinkButton>
          )}
          {may('orders.customer.order') && (
            <LinkButton
              type="primary"
              disabled={blocked}
              {...(blocked ? { title: t('blacklistedText') } : {})}
              to={`/orders/new?customer=${id}`}
            >
              {t('placeOrder')}
            </LinkButton>
          )}
        </>
      }
      figures={<MemberFigures customerId={id} />}
    />
  );
}
