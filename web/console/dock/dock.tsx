import { ArrowDownOutlined, ArrowUpOutlined, MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useAsk } from '../../kit/api/use-ask.ts';
import { useCommand } from '../../kit/api/use-command.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { Section } from '../../kit/record/section.tsx';
import { PanelOfViewer, SavePanel } from './dock-query.ts';
import { moved, PARTS, type Part, panelOf, partsOf } from './panel.ts';
import { PartView } from './parts.tsx';
import { texts } from './texts.ts';

/** The quick panel: tasks, information, favourites, what was opened last, work log, arranged by its user for all his devices. */
export default function Dock() {
  const t = useTexts(texts);
  const asked = useAsk(PanelOfViewer, {});
  const { run } = useCommand(SavePanel);
  // as arranged here, also while sales does not answer
  const [arranged, setArranged] = useState<readonly Part[]>();
  const parts = arranged ?? partsOf(asked.data?.preferences?.panel);
  const hidden = PARTS.filter((part) => !parts.includes(part));
  const arrange = (next: readonly Part[]) => {
    setArranged(next);
    void run({ panel: panelOf(next) });
  };
  if (asked.loading) return null;
  return (
    <div className="gx-dock-parts">
      {parts.map((part, at) => (
        <Section
          key={part}
          title={t(part)}
          extra={
            <span>
              <Button
                type="text"
                size="small"
                icon={<ArrowUpOutlined />}
                aria-label={t('up', { part: t(part) })}
                disabled={at === 0}
                onClick={() => arrange(moved(parts, part, -1))}
              />
              <Button
                type="text"
                size="small"
                icon={<ArrowDownOutlined />}
                aria-label={t('down', { part: t(part) })}
                disabled={at === parts.length - 1}
                onClick={() => arrange(moved(parts, part, 1))}
              />
              <Button
                type="text"
                size="small"
                icon={<MinusOutlined />}
                aria-label={t('hide', { part: t(part) })}
                onClick={() => arrange(parts.filter((each) => each !== part))}
              />
            </span>
          }
        >
          <PartView part={part} />
        </Section>
      ))}
      {hidden.length > 0 && (
        <p className="gx-dock-hidden">
          {hidden.map((part) => (
            <Button
              key={part}
              size="small"
              icon={<PlusOutlined />}
              aria-label={t('show', { part: t(part) })}
              onClick={() => arrange([...parts, part])}
            >
              {t(part)}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}
