import { Button } from 'antd';
import { useRouteError } from 'react-router';
import { useTexts } from '../language/texts.ts';
import { texts } from './texts.ts';

/**
 * In place of a page that failed while it was drawn or loaded. A page whose code is gone from the server belongs to an
 * older version: reloading brings the new one.
 */
export function Crash() {
  const t = useTexts(texts);
  const error = useRouteError();
  const outdated = error instanceof TypeError && /import|module/i.test(error.message);
  return (
    <div className="gx-state" data-state="crash" role="alert">
      <strong>{t(outdated ? 'unknownDocument' : 'crashed')}</strong>
      <span>{t(outdated ? 'unknownDocumentText' : 'faultUnnumbered')}</span>
      <div className="gx-state-actions">
        <Button onClick={() => location.reload()}>{t('reload')}</Button>
      </div>
    </div>
  );
}
