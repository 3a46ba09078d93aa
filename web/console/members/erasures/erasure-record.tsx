import { useParams } from 'react-router';
import type { ErasureReceiptQuery } from '../../../generated/graphql.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { RecordHeader } from '../../../kit/record/record-header.tsx';
import { RecordPage } from '../../../kit/record/record-page.tsx';
import { Fact, FactGroup, Section, ShortRow } from '../../../kit/record/section.tsx';
import { Answered, NotFound } from '../../../kit/states/states.tsx';
import { None, Person, Time } from '../../../kit/values/values.tsx';
import { ErasureReceipt } from './erasures-query.ts';
import { texts } from './texts.ts';
import { COUNT_WORDS, REASON_WORDS, SERVICE_WORDS } from './words.ts';

type Receipt = NonNullable<ErasureReceiptQuery['erasure']>;

/** The receipt of an erasure: what each service blanked and when, and who has not answered yet. */
export function Component() {
  const { id = '' } = useParams();
  const asked = useAsk(ErasureReceipt, { id });
  return (
    <Answered asked={asked}>
      {({ erasure }) => (erasure ? <Page erasure={erasure} /> : <NotFound asked={asked} />)}
    </Answered>
  );
}

function Page({ erasure }: { erasure: Receipt }) {
  const t = useTexts(texts);
  const word = useWord();
  const { number, records, reason, begunAt, begunBy, endedAt, answers, missing } = erasure;
  const serviceName = (service: string) => {
    const known = SERVICE_WORDS[service];
    return known ? word(known) : service;
  };
  const counted = (counts: Receipt['answers'][number]['counts']) =>
    counts
      .map(({ what, records: of }) => {
        const known = COUNT_WORDS[what];
        return `${known ? word(known) : what} ${of}`;
      })
      .join(' · ');
  return (
    <RecordPage
      middle={t('answers')}
      header={<RecordHeader name={t('record')} parts={[number ?? t('noNumber'), t(endedAt ? 'done' : 'running')]} />}
      timeline={
        <Section anchor="answers" title={t('answers')}>
          <ul className="gx-short">
            {answers.map(({ service, erasedAt, counts }) => (
              <ShortRow key={service} aside={<Time value={erasedAt} />}>
                {serviceName(service)}{' '}
                <span className="gx-mute">{counts.length > 0 ? counted(counts) : t('nothing')}</span>
              </ShortRow>
            ))}
            {missing.map((service) => (
              <ShortRow key={service} aside={t('waiting')}>
                {serviceName(service)} <span className="gx-mute">{t('waitingText')}</span>
              </ShortRow>
            ))}
          </ul>
        </Section>
      }
      around={
        <FactGroup title={t('record')}>
          <Fact label={t('reason')}>{word(REASON_WORDS[reason])}</Fact>
          <Fact label={t('records')}>{records}</Fact>
          <Fact label={t('begunAt')}>
            <Time value={begunAt} />
          </Fact>
          <Fact label={t('begunBy')}>{begunBy ? <Person name={begunBy.name} /> : t('retention')}</Fact>
          <Fact label={t('endedAt')}>{endedAt ? <Time value={endedAt} /> : <None />}</Fact>
        </FactGroup>
      }
    />
  );
}
