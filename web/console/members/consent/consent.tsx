import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { ConsentChannel, ConsentPurpose } from '../../../generated/graphql.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { ConsentHistory } from '../../../kit/consent/consent-history.tsx';
import { Consents, nameOf } from '../../../kit/consent/consents.tsx';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Answered, Empty, NotFound } from '../../../kit/states/states.tsx';
import { NameHead } from '../words/name-head.tsx';
import { AskAgain } from './ask-again.tsx';
import { CustomerConsent } from './consent-queries.ts';
import { RecordForm } from './record-form.tsx';
import { texts } from './texts.ts';
import '../sheet.css';

export type Matter = {
  purpose: ConsentPurpose;
  channel?: ConsentChannel | null | undefined;
  granted: boolean;
  version: number;
};

/** What a customer agreed to, with all that was said about it; who may puts down what he says now. */
export function Component() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const word = useWord();
  const may = useMay();
  const [matter, setMatter] = useState<Matter>();
  const asked = useAsk(CustomerConsent, { id });
  const records = may('customers.customer.recordConsent');
  return (
    <Answered asked={asked}>
      {({ customer, consentTexts }) => {
        if (!customer) return <NotFound asked={asked} />;
        return (
          <div className="gx-sheet">
            <NameHead id={id} name={customer.name} title={t('title')} />
            {records && customer.consents?.some(({ pending }) => pending) && <AskAgain customerId={id} />}
            {customer.consents ? (
              <Consents
                customer={customer}
                texts={consentTexts ?? []}
                act={(consent, version) =>
                  records && (
                    <Button
                      size="small"
                      aria-label={t('recordAbout', { matter: nameOf(consent, word) })}
                      onClick={() => setMatter({ ...consent, version })}
                    >
                      {t('record')}
                    </Button>
                  )
                }
              />
            ) : (
              asked.missing.length === 0 && <Empty title={t('none')} />
            )}
            <ConsentHistory customer={customer} busy={asked.refreshing} more={(after) => void asked.more({ after })} />
            {matter && <RecordForm customerId={id} matter={matter} close={() => setMatter(undefined)} />}
          </div>
        );
      }}
    </Answered>
  );
}
