import { Button } from 'antd';
import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import { useLanguage, useTexts } from '../language/texts.ts';
import { numberText } from '../values/format.ts';
import { None } from '../values/values.tsx';
import { texts } from './texts.ts';
import './record.css';

type SectionProps = {
  title: string;
  extra?: ReactNode;
  /** Where a figure of the page leads. */
  anchor?: string;
  children: ReactNode;
};

/** A card with a heading. */
export function Section({ title, extra, anchor, children }: SectionProps) {
  const id = useId();
  return (
    <section className="gx-section" id={anchor} aria-labelledby={id}>
      <div className="gx-section-head">
        <h2 id={id}>{title}</h2>
        {extra}
      </div>
      {children}
    </section>
  );
}

type FactGroupProps = {
  title: string;
  /** Opens where all of the group is changed. */
  edit?: () => void;
  /** What is said in place of facts where there are none. */
  nothing?: string | undefined;
  children?: ReactNode;
};

/** A group of facts. */
export function FactGroup({ title, edit, nothing, children }: FactGroupProps) {
  const t = useTexts(texts);
  const button = edit && (
    <Button type="link" size="small" aria-label={`${t('edit')}: ${title}`} onClick={edit}>
      {t('edit')}
    </Button>
  );
  return (
    <Section title={title} extra={button}>
      {nothing ? <p className="gx-short-row gx-mute">{nothing}</p> : <dl className="gx-facts">{children}</dl>}
    </Section>
  );
}

/**
 * One fact. What is not known is said as such.
 * @param changed who changed it lately, and when in words; it is marked
 */
export function Fact({
  label,
  children,
  changed,
}: {
  label: string;
  children: ReactNode;
  changed?: { who: string; when: string } | undefined;
}) {
  const t = useTexts(texts);
  const empty = children === null || children === undefined || children === '';
  return (
    <>
      <dt>{label}</dt>
      <dd className={changed ? 'gx-fact-changed' : undefined} title={changed && t('changed', changed)}>
        {empty ? <None /> : children}
        {changed && <span className="gx-said"> {t('changed', changed)}</span>}
      </dd>
    </>
  );
}

/** A short list that opens the long one. Its children are `<ShortRow>`s. */
export function ShortList({
  title,
  to,
  total,
  extra,
  children,
}: {
  title: string;
  to?: string | undefined;
  total?: number | undefined;
  extra?: ReactNode;
  children: ReactNode;
}) {
  const t = useTexts(texts);
  const language = useLanguage();
  const all = t('all', { count: total === undefined ? '' : numberText(total, language) }).trim();
  const toAll = to && (
    // what is seen comes first in what is heard, so that it can be spoken
    <Link to={to} aria-label={t('allOf', { all, title })}>
      {all}
    </Link>
  );
  const none = Array.isArray(children) ? children.flat().length === 0 : !children;
  return (
    <Section title={title} extra={extra ?? toAll}>
      {none ? <p className="gx-short-row gx-mute">{t('nothing')}</p> : <ul className="gx-short">{children}</ul>}
    </Section>
  );
}

/** A line of a short list: what it is, and what matters of it at the right. */
export function ShortRow({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <li className="gx-short-row">
      <span>{children}</span>
      {aside && <span className="gx-mute">{aside}</span>}
    </li>
  );
}

/** What is to be done next with the record, and the ways to be done with it. */
export function NextStep({ title, children, actions }: { title: string; children: ReactNode; actions?: ReactNode }) {
  return (
    <section className="gx-section gx-next" aria-label={title}>
      <strong>{title}</strong>
      <div>{children}</div>
      {actions && <div className="gx-next-actions">{actions}</div>}
    </section>
  );
}
