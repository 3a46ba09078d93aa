import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { PointsLedgerQuery } from '../../../generated/graphql.ts';
import { type Translate, useLanguage, useTexts, useWord } from '../../../kit/language/texts.ts';
import { useLive } from '../../../kit/live/use-live.tsx';
import { Section } from '../../../kit/record/section.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Answered, Empty, NotFound } from '../../../kit/states/states.tsx';
import { dayText, numberText } from '../../../kit/values/format.ts';
import { Count, Day, Points, Time } from '../../../kit/values/values.tsx';
import { OrderLink } from '../words/cause-link.tsx';
import { NameHead } from '../words/name-head.tsx';
import { POINTS_KIND_WORDS } from '../words/standing-words.ts';
import { AdjustForm } from './adjust-form.tsx';
import { PointsLedger, PointsLots } from './points-query.ts';
import { texts } from './texts.ts';
import '../sheet.css';

const PAGE = 50;
type Account = NonNullable<NonNullable<PointsLedgerQuery['customer']>['pointsAccount']>;

/** The points account of a customer: balance, lots with their expiry, and each posting with what caused it. */
export function Component() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const may = useMay();
  const language = useLanguage();
  const [adjusting, setAdjusting] = useState(false);
  const asked = useLive(PointsLedger, { id, first: PAGE });
  return (
    <Answered asked={asked}>
      {({ customer }) => {
        if (!customer) return <NotFound asked={asked} />;
        const account = customer.pointsAccount;
        return (
          <div className="gx-sheet">
            <NameHead id={id} name={customer.name} title={t('title')}>
              {may('customers.customer.adjustPoints') && (
                <Button onClick={() => setAdjusting(true)}>{t('adjust')}</Button>
              )}
            </NameHead>
            {account && (
              <>
                <p>
                  <b className="gx-balance">
                    <Points value={account.balance} />
                  </b>
                  {account.expiringNext && (
                    <span className="gx-tone-red">
                      {' '}
                      {t('expiring', {
                        points: numberText(account.expiringNext.points, language),
                        on: dayText(account.expiringNext.on),
                      })}
                    </span>
                  )}
                </p>
                <Lots id={id} />
                <Ledger account={account} />
                {account.entries.pageInfo.hasNextPage && (
                  <Button
                    loading={asked.refreshing}
                    onClick={() => void asked.more({ after: account.entries.pageInfo.endCursor })}
                  >
                    {t('earlier')}
                  </Button>
                )}
              </>
            )}
            {adjusting && <AdjustForm customerId={id} onEnd={() => setAdjusting(false)} />}
          </div>
        );
      }}
    </Answered>
  );
}

function Lots({ id }: { id: string }) {
  const t = useTexts(texts);
  const asked = useLive(PointsLots, { id });
  return (
    <Section title={t('lots')}>
      <Answered asked={asked} lines={3}>
        {({ customer }) => {
          const lots = customer?.pointsAccount?.lots.nodes;
          if (!lots) return null;
          if (lots.length === 0) return <p className="gx-short-row gx-mute">{t('noLots')}</p>;
          return (
            <div className="gx-scroll">
              <table className="gx-plain">
                <thead>
                  <tr>
                    <th>{t('expiresOn')}</th>
                    <th className="gx-number">{t('remaining')}</th>
                    <th className="gx-number">{t('earned')}</th>
                  </tr>
                </thead>
                <tbody>
                  {lots.map((lot) => (
                    <tr key={lot.id}>
                      <td>{lot.expiresOn ? <Day value={lot.expiresOn} /> : t('never')}</td>
                      <td className="gx-number">
                        <Count value={lot.remaining} />
                      </td>
                      <td className="gx-number">
                        <Count value={lot.earned} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          );
        }}
      </Answered>
    </Section>
  );
}

function Ledger({ account }: { account: Account }) {
  const t = useTexts(texts);
  const word = useWord();
  if (account.entries.nodes.length === 0) return <Empty title={t('noEntries')} text={t('noEntriesText')} />;
  return (
    <Section title={t('entries')}>
      <div className="gx-scroll">
        <table className="gx-plain">
          <thead>
            <tr>
              <th>{t('postedAt')}</th>
              <th>{t('kind')}</th>
              <th className="gx-number">{t('change')}</th>
              <th>{t('cause')}</th>
              <th>{t('rule')}</th>
            </tr>
          </thead>
          <tbody>
            {account.entries.nodes.map((node) => (
              <tr key={node.id}>
                <td>
                  <Time value={node.postedAt} />
                </td>
                <td>{word(POINTS_KIND_WORDS[node.kind])}</td>
                <td className="gx-number">
                  <Points value={node.points} signed />
                </td>
                <td>
                  <OrderLink id={node.orderId} number={node.orderNumber} /> {node.reason}
                  {!node.orderId && !node.reason && node.kind === 'EXPIRE' && t('lapsed')}
                </td>
                <td title={node.rule ? ruleSaid(node.rule, t) : undefined}>{node.ruleVersion}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

type Rule = NonNullable<Account['entries']['nodes'][number]['rule']>;
const ruleSaid = ({ rate, expiryMonths }: Rule, t: Translate<'rate' | 'months'>) =>
  [t('rate', { rate: Number(rate) }), ...(expiryMonths ? [t('months', { count: expiryMonths })] : [])].join(' · ');
