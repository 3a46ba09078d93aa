import { graphql } from '../../../generated/index.ts';
import { skipToken, useAsk } from '../../../kit/api/use-ask.ts';
import { Chart, type Mark } from '../../../kit/chart/chart.tsx';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { FACE } from '../../../kit/list/faces.tsx';
import { withConditions } from '../../../kit/list/filter-groups.ts';
import { type Filters, writeListState } from '../../../kit/list/list-state.ts';
import { Answered } from '../../../kit/states/states.tsx';
import { STAGE_WORDS } from '../../../kit/values/texts.ts';
import { usesFields } from '../../fields/list-asked.ts';
import { useCustomFields } from '../../fields/use-custom-fields.ts';
import { CONFIRMATION_WORDS } from '../confirmation/words.ts';
import { filterOf } from '../list/filters.ts';
import { texts as listTexts } from '../list/texts.ts';
import { texts } from './texts.ts';

const MemberCounts = graphql(`
  query MemberCounts($filter: CustomerFilter) {
    byStage: customerCounts(by: STAGE, filter: $filter) {
      groups {
        key
        count
      }
    }
    byTier: customerCounts(by: TIER, filter: $filter) {
      groups {
        key
        count
      }
    }
    byKind: customerCounts(by: KIND, filter: $filter) {
      groups {
        key
        count
      }
    }
    byConfirmation: customerCounts(by: CONFIRMATION, filter: $filter) {
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
type Groups = { groups: readonly { key: string; count: number }[] };

/** What the list shows, counted by stage, tier and kind. A mark opens the list of its own. */
export default function MemberCharts({ filters }: { filters: Filters }) {
  const t = useTexts(texts);
  const of = useTexts(listTexts);
  const word = useWord();
  const { definitions, known } = useCustomFields('CUSTOMER');
  const asked = useAsk(
    MemberCounts,
    !known && usesFields(filters, undefined)
      ? skipToken
      : { filter: withConditions(filters, (group) => filterOf(group, definitions)) },
  );
  const series = [{ key: 'count', name: t('customers') }];
  const marks = (counted: Groups, field: string, names: readonly (readonly [key: string, name: string])[]): Mark[] =>
    names.map(([key, name]) => ({
      name,
      values: { count: counted.groups.find((group) => group.key === key)?.count ?? 0 },
      to: `/members?${writeListState({ filters: { ...filters, [FACE]: [], [field]: [key] } })}`,
    }));
  const stages = Object.entries(STAGE_WORDS).map(([key, said]) => [key, word(said)] as const);
  const kinds = (['PERSON', 'ORGANISATION'] as const).map((key) => [key, of(key)] as const);
  const confirmations = Object.entries(CONFIRMATION_WORDS).map(([key, said]) => [key, word(said)] as const);
  return (
    <Answered asked={asked}>
      {({ byStage, byTier, byKind, byConfirmation, tiers }) => (
        <>
          {byStage && (
            <Chart title={t('byStage')} kind="bar" series={series} marks={marks(byStage, 'stages', stages)} />
          )}
          {byTier && tiers && (
            <Chart
              title={t('byTier')}
              kind="bar"
              series={series}
              marks={marks(
                byTier,
                'tiers',
                tiers.map(({ code, name }) => [code, name] as const),
              )}
            />
          )}
          {byKind && <Chart title={t('byKind')} kind="pie" series={series} marks={marks(byKind, 'kind', kinds)} />}
          {byConfirmation && (
            <Chart
              title={t('byConfirmation')}
              kind="pie"
              series={series}
              marks={marks(byConfirmation, 'confirmations', confirmations)}
            />
          )}
        </>
      )}
    </Answered>
  );
}
