import { Button } from 'antd';
import { useMemo, useState } from 'react';
import type { SourceCostListQuery } from '../../../generated/graphql.ts';
import { LinkButton } from '../../../kit/address/link-button.tsx';
import { useLanguage, useTexts, useWord } from '../../../kit/language/texts.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import { daysOf, useListState } from '../../../kit/list/list-state.ts';
import type { Column } from '../../../kit/list/list-types.ts';
import { useList } from '../../../kit/list/use-list.ts';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Empty } from '../../../kit/states/states.tsx';
import { dayText, moneyText } from '../../../kit/values/format.ts';
import { Day, Money, None, Person } from '../../../kit/values/values.tsx';
import { cameFilters, cameOf, nameOf } from './came.ts';
import { CostForm, WithdrawForm } from './cost-forms.tsx';
import { SourceCostList } from './sources-query.ts';
import { texts } from './texts.ts';

export type Cost = NonNullable<SourceCostListQuery['sourceCosts']>['nodes'][number];

/** What was spent to bring customers, the latest first. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const language = useLanguage();
  const may = useMay()('customers.sourceCost.record');
  const [{ filters }] = useListState();
  const { from, to } = daysOf(filters, 'spent');
  const asked = useList(SourceCostList, { filter: { ...cameOf(filters), spentFrom: from, spentTo: to } });
  const [open, setOpen] = useState<'new' | Cost>();
  const columns = useMemo<Column<Cost>[]>(
    () => [
      {
        key: 'spentOn',
        title: t('spentOn'),
        width: 120,
        card: 'title',
        file: { as: 'DAY' },
        cell: ({ spentOn }) => <Day value={spentOn} />,
      },
      {
        key: 'source',
        title: t('SOURCE'),
        width: 110,
        cell: ({ source }) => (source ? nameOf('SOURCE', source, word) : <None />),
      },
      {
        key: 'channel',
        title: t('CHANNEL'),
        width: 110,
        cell: ({ channel }) => (channel ? nameOf('CHANNEL', channel, word) : <None />),
      },
      { key: 'campaign', title: t('CAMPAIGN'), width: 200, cell: ({ campaign }) => campaign ?? <None /> },
      {
        key: 'amount',
        title: t('cost'),
        width: 140,
        numeric: true,
        file: { as: 'MONEY' },
        cell: ({ amount }) => <Money value={amount} />,
      },
      { key: 'remark', title: t('remark'), cell: ({ remark }) => remark ?? <None /> },
      {
        key: 'recordedBy',
        title: t('recordedBy'),
        width: 120,
        file: { at: 'recordedBy.name' },
        cell: ({ recordedBy }) => <Person name={recordedBy?.name} />,
      },
      ...(may
        ? [
            {
              key: 'act',
              title: t('act'),
              width: 100,
              file: null,
              cell: (cost: Cost) => (
                <Button
                  size="small"
                  aria-label={t('withdrawOf', { day: dayText(cost.spentOn), amount: moneyText(cost.amount, language) })}
                  onClick={() => setOpen(cost)}
                >
                  {t('withdraw')}
                </Button>
              ),
            },
          ]
        : []),
    ],
    [t, word, language, may],
  );
  const close = (done: boolean) => {
    setOpen(undefined);
    if (done) asked.ask();
  };
  return (
    <>
      <ListPage
        name="sourceCosts"
        title={t('costs')}
        asked={asked}
        connection={({ sourceCosts }) => sourceCosts}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ spentOn }) => dayText(spentOn)}
        filters={[...cameFilters(t, word), { key: 'spent', label: t('spent'), kind: 'day' }]}
        actions={
          <>
            <LinkButton to="/members/sources">{t('back')}</LinkButton>
            {may && (
              <Button type="primary" onClick={() => setOpen('new')}>
                {t('record')}
              </Button>
            )}
          </>
        }
        empty={<Empty title={t('noCosts')} />}
      />
      {open === 'new' && <CostForm close={close} />}
      {open && open !== 'new' && <WithdrawForm cost={open} close={close} />}
    </>
  );
}
