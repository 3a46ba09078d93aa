import { Button } from 'antd';
import { useState } from 'react';
import type { ConfirmationOfFragment } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { useLive } from '../../../kit/live/use-live.tsx';
import { Section } from '../../../kit/record/section.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Answered } from '../../../kit/states/states.tsx';
import { Person, Tag, Time } from '../../../kit/values/values.tsx';
import { AskForm, ConfirmForm } from './confirmation-forms.tsx';
import { ConfirmationOf, ConfirmationOfCustomer } from './confirmation-query.ts';
import { texts } from './texts.ts';
import { CAUSE_WORDS, CONFIRMATION_TONES, CONFIRMATION_WORDS, WAY_WORDS } from './words.ts';
import '../reviews/review.css';

/** Whether the data of a record were confirmed, by whom, and why they are to be; who may puts it down or asks. */
export function Confirmation({ customerId }: { customerId: string }) {
  const t = useTexts(texts);
  const word = useWord();
  const asked = useLive(ConfirmationOfCustomer, { id: customerId });
  const customer = readFragment(ConfirmationOf, asked.data?.customer);
  const confirmation = customer?.dataConfirmation;
  if (asked.data && !confirmation && asked.missing.length === 0) return null;
  return (
    <Section
      title={t('title')}
      extra={
        confirmation && (
          <Tag tone={CONFIRMATION_TONES[confirmation.state]}>{word(CONFIRMATION_WORDS[confirmation.state])}</Tag>
        )
      }
    >
      {customer && confirmation ? (
        <Standing customer={customer} confirmation={confirmation} onStale={asked.ask} />
      ) : (
        <Answered asked={asked} lines={2}>
          {() => null}
        </Answered>
      )}
    </Section>
  );
}

type StandingProps = {
  customer: ConfirmationOfFragment;
  confirmation: NonNullable<ConfirmationOfFragment['dataConfirmation']>;
  onStale: () => void;
};

function Standing({ customer: { id, version }, confirmation, onStale }: StandingProps) {
  const t = useTexts(texts);
  const word = useWord();
  const may = useMay();
  const [open, setOpen] = useState<'CONFIRM' | 'ASK'>();
  const { cause, dueSince, confirmedAt, way, confirmedBy } = confirmation;
  const close = () => setOpen(undefined);
  return (
    <>
      {cause && (
        <p className="gx-short-row">
          <span>
            {t('since')} <Time value={dueSince} /> · {word(CAUSE_WORDS[cause])}
          </span>
        </p>
      )}
      <p className="gx-short-row gx-mute">
        {confirmedAt ? (
          <span>
            {t('last')} <Time value={confirmedAt} />
            {way && ` · ${word(WAY_WORDS[way])}`} {confirmedBy && <Person name={confirmedBy.name} />}
          </span>
        ) : (
          t('never')
        )}
      </p>
      {may('customers.customer.confirmData') && (
        <div className="gx-review-acts">
          <Button size="small" onClick={() => setOpen('CONFIRM')}>
            {t('confirm')}
          </Button>
          <Button size="small" onClick={() => setOpen('ASK')}>
            {t('ask')}
          </Button>
        </div>
      )}
      {open === 'CONFIRM' && <ConfirmForm customerId={id} version={version ?? null} close={close} onStale={onStale} />}
      {open === 'ASK' && <AskForm customerId={id} close={close} />}
    </>
  );
}
