import { Button } from 'antd';
import { Fragment, useState } from 'react';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { Answered } from '../../../kit/states/states.tsx';
import { RETAINERS, type Retainer } from './retainers.ts';
import { RuleDialog } from './rule-dialog.tsx';
import { RuleRows, RunRows } from './rule-rows.tsx';
import { type Rule, readRules, readRuns } from './rules.ts';
import { texts } from './texts.ts';
import '../settings.css';

const ALL = Object.keys(RETAINERS) as Retainer[];

/** How long each kind of data is kept in each service, what is past its time, and what runs have ended. */
export function Component() {
  const t = useTexts(texts);
  const asked = {
    customers: useAsk(RETAINERS.customers.asked, {}),
    desk: useAsk(RETAINERS.desk.asked, {}),
    letters: useAsk(RETAINERS.letters.asked, {}),
    tasks: useAsk(RETAINERS.tasks.asked, {}),
  };
  const trials = [
    useCommand(RETAINERS.customers.try),
    useCommand(RETAINERS.desk.try),
    useCommand(RETAINERS.letters.try),
    useCommand(RETAINERS.tasks.try),
  ];
  const [changing, setChanging] = useState<Rule>();
  const again = () => {
    for (const each of ALL) asked[each].ask();
  };
  const tryIt = async () => {
    for (const outcome of await Promise.all(trials.map(({ run }) => run({}))))
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
          <Button loading={trials.some(({ busy }) => busy)} onClick={() => void tryIt()}>
            {t('try')}
          </Button>
        </div>
      </div>
      <p className="gx-mute">{t('explained')}</p>
      {ALL.map((each) => (
        <Answered key={each} asked={asked[each]}>
          {({ rules }) => <RuleRows title={t(RETAINERS[each].rules)} rules={readRules(rules)} change={setChanging} />}
        </Answered>
      ))}
      {ALL.map((each) => {
        const runs = asked[each].data?.runs;
        return (
          <Fragment key={each}>
            {runs && <RunRows title={t(RETAINERS[each].runs)} runs={readRuns(runs)} asked={asked[each]} />}
          </Fragment>
        );
      })}
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
