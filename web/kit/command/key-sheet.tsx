import { Modal } from 'antd';
import { useState } from 'react';
import { activeKeys } from '../keys/keys.ts';
import { useTexts, useWord } from '../language/texts.ts';
import { texts } from './texts.ts';
import './command.css';

const shownKey = (key: string): string =>
  key.replace('mod+', 'Ctrl ').replace(/^[a-z]$/, (letter) => letter.toUpperCase());

/** What each key does here. */
export default function KeySheet({ close }: { close: () => void }) {
  const t = useTexts(texts);
  const word = useWord();
  // as it was when the sheet was opened
  const [keys] = useState(activeKeys);
  const first = keys.filter(({ key }, index) => keys.findIndex((each) => each.key === key) === index);
  return (
    <Modal open footer={null} title={t('keys')} onCancel={close} width={420}>
      <dl className="gx-keys">
        {first.map(({ key, what }) => (
          <div key={key}>
            <dt>
              <kbd>{shownKey(key)}</kbd>
            </dt>
            <dd>{word(what)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
