import type { HomeMembersQuery } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { Figure, Figures } from '../../kit/figure/figure.tsx';
import { useLanguage, useTexts, useWord } from '../../kit/language/texts.ts';
import { useLive } from '../../kit/live/use-live.tsx';
import { Section } from '../../kit/record/section.tsx';
import { Answered } from '../../kit/states/states.tsx';
import { percentText } from '../../kit/values/format.ts';
import { STAGE_WORDS, type StageCode } from '../../kit/values/texts.ts';
import { Count } from '../../kit/values/values.tsx';
import { listAddress } from './list-address.ts';
import { texts } from './texts.ts';

const HomeMembers = graphql(`
  query HomeMembers($filter: CustomerFilter, $members: CustomerFilter) {
    byStage: customerCounts(by: STAGE, filter: $filter) {
      asOf
      groups {
        key
        count
      }
    }
    byTier: customerCounts(by: TIER, filter: $members) {
      asOf
      groups {
        key
        count
      }
    }
    byConfirmation: customerCounts(by: CONFIRMATION, filter: $members) {
      asOf
      total
      groups {
        key
        count
      }
    }
    tiers {
      code
      name
    }
  }
`);

/** Customers by stage and members by tier. @param ownerId of one employee alone; all that the viewer may see without it */
export function MemberFigures({ ownerId }: { ownerId?: string | undefined }) {
  const t = useTexts(texts);
  const word = useWord();
  const own = ownerId ? { ownerId } : {};
  const owned = ownerId ? { owner: ownerId } : {};
  const asked = useLive(HomeMembers, { filter: own, members: { ...own, enrolled: true } });
  return (
    <Section title={t(ownerId ? 'ownMembers' : 'members')}>
      <Answered asked={asked} lines={2}>
        {({ byStage, byTier, byConfirmation, tiers }) => (
          <>
            {byStage && (
              <Figures>
                {Object.keys(STAGE_WORDS).map((stage) => (
                  <Figure
                    key={stage}
                    label={word(STAGE_WORDS[stage as StageCode])}
                    value={<Count value={countOf(byStage, stage)} short />}
                    meaning={t('stageMeaning')}
                    asOf={byStage.asOf}
                    to={listAddress('/members', { ...owned, stages: stage })}
                  />
                ))}
              </Figures>
            )}
            {byTier && tiers && (
              <Figures>
                {tiers.map(({ code, name }) => (
                  <Figure
                    key={code}
                    label={name}
                    value={<Count value={countOf(byTier, code)} short />}
                    meaning={t('tierMeaning')}
                    asOf={byTier.asOf}
                    to={listAddress('/members', { ...owned, tiers: code, enrolled: 'true' })}
                  />
                ))}
              </Figures>
            )}
            {byConfirmation && byConfirmation.total > 0 && <Confirmed counted={byConfirmation} owned={owned} />}
          </>
        )}
      </Answered>
    </Section>
  );
}

type Confirmed = {
  counted: NonNullable<HomeMembersQuery['byConfirmation']>;
  owned: Readonly<Record<string, string>>;
};

/** The share of members whose data were confirmed, and how many are still to be. */
function Confirmed({ counted, owned }: Confirmed) {
  const t = useTexts(texts);
  const language = useLanguage();
  const done = countOf(counted, 'CONFIRMED');
  const listOf = (confirmations: string | readonly string[]) =>
    listAddress('/members', { ...owned, confirmations, enrolled: 'true' });
  return (
    <Figures>
      <Figure
        label={t('confirmed')}
        value={percentText(done / counted.total, language)}
        note={t('confirmedOf', { count: done, total: counted.total })}
        meaning={t('confirmedMeaning')}
        asOf={counted.asOf}
        to={listOf('CONFIRMED')}
      />
      <Figure
        label={t('toConfirm')}
        value={<Count value={counted.total - done} short />}
        meaning={t('toConfirmMeaning')}
        asOf={counted.asOf}
        to={listOf(['NEW', 'DUE'])}
      />
    </Figures>
  );
}

const countOf = ({ groups }: { groups: readonly { key: string; count: number }[] }, key: string) =>
  groups.find((group) => group.key === key)?.count ?? 0;
