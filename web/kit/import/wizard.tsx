import { Button } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLanguage, useTexts } from '../language/texts.ts';
import { numberText } from '../values/format.ts';
import { texts } from './texts.ts';
import './wizard.css';

export type WizardStep = { key: string; title: string };
export type WizardProps = {
  title: string;
  steps: readonly WizardStep[];
  /** The key of the step that is shown; the page keeps it in its address where the work outlives a reload. */
  current: string;
  back?: (() => void) | undefined;
  children: ReactNode;
  actions?: ReactNode;
};

/** Work in steps, such as an import: where one is, what is behind, what is asked now. */
export function Wizard({ title, steps, current, back, children, actions }: WizardProps) {
  const t = useTexts(texts);
  const at = steps.findIndex(({ key }) => key === current);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(current);
  useEffect(() => {
    if (shown.current === current) return;
    shown.current = current;
    heading.current?.focus();
  }, [current]);
  return (
    <div className="gx-wizard">
      <h1>{title}</h1>
      <ol className="gx-steps" aria-label={t('steps')}>
        {steps.map((step, index) => (
          <li key={step.key} aria-current={index === at ? 'step' : undefined} data-done={index < at}>
            <span aria-hidden="true">{index < at ? '✓' : index + 1}</span>
            {step.title}
            {index < at && <span className="gx-said"> {t('done')}</span>}
          </li>
        ))}
      </ol>
      <h2 ref={heading} tabIndex={-1}>
        <span className="gx-said">{t('step', { at: at + 1, of: steps.length })}: </span>
        {steps[at]?.title}
      </h2>
      {children}
      <div className="gx-form-actions">
        {actions}
        {back && (
          <Button type="text" onClick={back}>
            {t('back')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** How far work is that the reader waits for. Without a total it is only on its way. */
export function Progress({ label, done, total }: { label: string; done: number; total: number | undefined }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const said =
    total === undefined
      ? label
      : t('progress', { done: numberText(done, language), total: numberText(total, language) });
  return (
    <div className="gx-progress">
      <span>{label}</span>
      <progress aria-label={label} max={total ?? 1} {...(total === undefined ? {} : { value: done })} />
      {total !== undefined && <span className="gx-mute">{said}</span>}
    </div>
  );
}
