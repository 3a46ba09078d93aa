import { Button } from 'antd';
import { useState } from 'react';
import { LinkButton } from '../../kit/address/link-button.tsx';
import { useTexts } from '../../kit/language/texts.ts';
import { TakeDialog } from '../../kit/personal-data/take-dialog.tsx';
import { texts as takeTexts } from '../../kit/personal-data/texts.ts';
import { NextStep } from '../../kit/record/section.tsx';
import { texts } from './texts.ts';

/** What the member may do with all that is held of him: read who looked at it, take it, have it erased. */
export function Yours() {
  const t = useTexts(texts);
  const tTake = useTexts(takeTexts);
  const [taking, setTaking] = useState(false);
  return (
    <>
      <NextStep
        title={t('yours')}
        actions={
          <>
            <Button onClick={() => setTaking(true)}>{tTake('take')}</Button>
            <LinkButton to="/looks">{t('looks')}</LinkButton>
            <LinkButton to="/requests/new">{t('forget')}</LinkButton>
          </>
        }
      >
        {t('yoursText')}
      </NextStep>
      {taking && <TakeDialog close={() => setTaking(false)} />}
    </>
  );
}
