import { Switch } from 'antd';
import { Link } from 'react-router';
import type { MomentListQuery } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Section } from '../../../kit/record/section.tsx';
import { useViewer } from '../../../kit/sign-in/session-context.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { hasAny } from '../../../kit/sign-in/viewer.ts';
import { Answered } from '../../../kit/states/states.tsx';
import { Person, Tag, Time } from '../../../kit/values/values.tsx';
import { maySeeMessages } from '../rights.ts';
import { MOMENT_MEANINGS, MOMENT_WORDS } from '../words.ts';
import { texts } from './texts.ts';
import '../marketing.css';

const MomentList = graphql(`
  query MomentList {
    keyMoments {
      code
      enabled
      changedAt
      changedBy {
        id
        name
      }
    }
  }
`);
const SetKeyMoment = graphql(`
  mutation SetKeyMoment($input: SetKeyMomentInput!) {
    setKeyMoment(input: $input) {
      ... on SetKeyMomentSuccess {
        keyMoment {
          code
          enabled
          changedAt
          changedBy {
            id
            name
          }
        }
      }
      ...RefusalParts
    }
  }
`);
type Moment = NonNullable<MomentListQuery['keyMoments']>[number];

/** What starts a letter by itself, and whether it does. */
export function Component() {
  const t = useTexts(texts);
  const asked = useAsk(MomentList, {});
  return (
    <div className="gx-moments">
      <h1>{t('moments')}</h1>
      <Answered asked={asked}>
        {({ keyMoments }) =>
          (keyMoments ?? []).map((moment) => <Card key={moment.code} moment={moment} again={asked.ask} />)
        }
      </Answered>
    </div>
  );
}

function Card({ moment, again }: { moment: Moment; again: () => void }) {
  const t = useTexts(texts);
  const word = useWord();
  const may = useMay();
  const seesMessages = hasAny(useViewer(), maySeeMessages);
  const { run, busy } = useCommand(SetKeyMoment);
  const { code, enabled, changedAt, changedBy } = moment;
  const name = word(MOMENT_WORDS[code]);
  const set = async (on: boolean) => {
    const outcome = await run({ code, enabled: on });
    if (outcome.kind !== 'done') return toastFailed(outcomeText(outcome));
    again();
    toastDone(t(on ? 'switchedOn' : 'switchedOff', { name }));
  };
  return (
    <Section title={name} extra={seesMessages && <Link to={`/marketing?moment=${code}`}>{t('itsMessages')}</Link>}>
      <div className="gx-moment">
        <div>
          {word(MOMENT_MEANINGS[code])}
          {changedAt && (
            <p className="gx-mute">
              {t('changed')} <Time value={changedAt} /> {changedBy && <Person name={changedBy.name} />}
            </p>
          )}
        </div>
        {may('marketing.keyMoment.set') ? (
          <Switch
            aria-label={name}
            checked={enabled}
            loading={busy}
            checkedChildren={t('on')}
            unCheckedChildren={t('off')}
            onChange={(on) => void set(on)}
          />
        ) : (
          <Tag tone={enabled ? 'green' : 'slate'}>{t(enabled ? 'on' : 'off')}</Tag>
        )}
      </div>
    </Section>
  );
}
