import { Button } from 'antd';
import { useState } from 'react';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { Answered } from '../../../kit/states/states.tsx';
import { DeskRetention, Retention, TryDeskRetention, TryRetention } from './retention-query.ts';
import { RuleDialog } from './rule-dialog.tsx';
import { RuleRows, RunRows } from './rule-rows.tsx';
import { type Rule, readRules, readRuns } from './rules.ts';
import { texts } from './texts.ts';
import '../settings.css';

/** How long each kind of data is kept in each service, what is past its time, and what runs have ended. */
export function Component() {
  const t = useTexts(texts);
  const customers = useAsk(Retention, {});
  const desk = useAsk(DeskRetention, {});
  const [changing, setChanging] = useState<Rule>();
  const ofCustomers = useCommand(TryRetention);
  const ofDesk = useCommand(TryDeskRetention);
  const again = () => {
    customers.ask();
    desk.ask();
  };
  const tryIt = async () => {
    for (const outcome of await Promise.all([ofCustomers.run({}), ofDesk.run({})]))
      if (outcome.kind !== 'done') {
        toastFailed(outcomeText(outcome) || t('noAnswer'));
        return again();
      }
    toastDone(t('tried'));
    again();
  };
  return (
    <div className="gx-settings">
      <div className="gx-list-head">
        <h1>{t('title')}</h1>
        <div className="gx-list-actions">
          <Button loading={ofCustomers.busy || ofDesk.busy} onClick={() => void tryIt()}>
            {t('try')}
          </Button>
        </div>
      </div>
      <p className="gx-mute">{t('explained')}</p>
      <Answered asked={customers}>
        {({ retentionRules }) => (
          <RuleRows title={t('ofCustomers')} rules={readRules(retentionRules)} change={setChanging} />
        )}
      </Answered>
      <Answered asked={desk}>
        {({ deskRetentionRules }) => (
          <RuleRows title={t('ofDesk')} rules={readRules(deskRetentionRules)} change={setChanging} />
        )}
      </Answered>
      {customers.data?.retentionRuns && (
        <RunRows title={t('runsOfCustomers')} runs={readRuns(customers.data.retentionRuns)} asked={customers} />
      )}
      {desk.data?.deskRetentionRuns && (
        <RunRows title={t('runsOfDesk')} runs={readRuns(desk.data.deskRetentionRuns)} asked={desk} />
      )}
      {changing && (
        <RuleDialog
          rule={changing}
          close={(saved) => {
            setChanging(undefined);
            if (saved) again();
          }}
        />
      )}
    </div>
  );
}
