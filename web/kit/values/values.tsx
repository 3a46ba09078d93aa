import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLanguage, useTexts, useWord } from '../language/texts.ts';
import { stageTones, type Tone, tierTones } from '../theme/tokens.ts';
import { type Amount, dayText, moneyText, numberText, relativeText, shortMoneyText, timeText } from './format.ts';
import { STAGE_WORDS, type StageCode, texts } from './texts.ts';
import './values.css';

type Maybe<Value> = Value | null | undefined;

/** In place of a value that is not there. */
export function None() {
  const t = useTexts(texts);
  return (
    <span className="gx-mute">
      <span aria-hidden="true">—</span>
      <span className="gx-said">{t('none')}</span>
    </span>
  );
}

/** @param short 万 / 亿, or K / M; the whole amount is told on pointing at it */
export function Money({ value, short = false }: { value: Maybe<Amount>; short?: boolean }) {
  const language = useLanguage();
  if (!value) return <None />;
  const whole = moneyText(value, language);
  return (
    <span className="gx-unbroken" title={short ? whole : undefined}>
      {short ? shortMoneyText(value, language) : whole}
    </span>
  );
}

/** A count of things without a unit. */
export function Count({ value, short = false }: { value: Maybe<number>; short?: boolean }) {
  const language = useLanguage();
  return value === null || value === undefined ? (
    <None />
  ) : (
    <span className="gx-unbroken">{numberText(value, language, short)}</span>
  );
}

export function Points({ value, signed = false }: { value: Maybe<number>; signed?: boolean }) {
  const t = useTexts(texts);
  const language = useLanguage();
  if (value === null || value === undefined) return <None />;
  const figure = `${signed && value > 0 ? '+' : ''}${numberText(value, language)}`;
  return <span className="gx-unbroken">{t('points', { count: value }).replace(String(value), figure)}</span>;
}

/** A calendar day. */
export function Day({ value }: { value: Maybe<string> }) {
  return value ? <time dateTime={value}>{dayText(value)}</time> : <None />;
}

/** An instant in the reader's zone; with `relative`, how long ago, and the instant on pointing at it. */
export function Time({ value, relative = false }: { value: Maybe<string>; relative?: boolean }) {
  const language = useLanguage();
  if (!value) return <None />;
  const exact = timeText(value);
  return (
    <time dateTime={value} title={exact}>
      {relative ? relativeText(value, language) : exact}
    </time>
  );
}

/** A word of fixed colour. The shape says the same to whoever does not see the colour. */
export function Tag({ tone, shape, children }: { tone: Tone; shape?: string; children: ReactNode }) {
  return (
    <span className={`gx-tag gx-tone-${tone}`}>
      {shape && <span aria-hidden="true">{shape} </span>}
      {children}
    </span>
  );
}

/** A state as a word with a dot, for tables, where a ground of its own would be too loud. */
export function Status({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span>
      <span className={`gx-tone-${tone}`} aria-hidden="true">
        ●
      </span>{' '}
      {children}
    </span>
  );
}

export function Stage({ value }: { value: Maybe<StageCode> }) {
  const word = useWord();
  return value ? <Tag tone={stageTones[value] ?? 'slate'}>{word(STAGE_WORDS[value])}</Tag> : <None />;
}

/** A tier by its code and its name in the reader's language. */
export function TierMark({ tier }: { tier: Maybe<{ code: string; name: string }> }) {
  if (!tier) return <None />;
  return (
    <Tag tone={tierTones[tier.code] ?? 'blue'} shape="◆">
      {tier.name}
    </Tag>
  );
}

/** Who it is: never an id. `to` where his record can be opened. */
export function Person({ name, to }: { name: Maybe<string>; to?: string | undefined }) {
  const t = useTexts(texts);
  if (!name) return <span className="gx-mute">{t('nobody')}</span>;
  return to ? <Link to={to}>{name}</Link> : <span>{name}</span>;
}

/** The first sign of a name on a round ground; says nothing that the name beside it does not. */
export function Avatar({ name, size = 40 }: { name: string; size?: number }) {
  return (
    <span className="gx-avatar" aria-hidden="true" style={{ width: size, height: size, fontSize: size * 0.42 }}>
      {[...name.trim()][0]?.toUpperCase() ?? ''}
    </span>
  );
}

/** A number that a phone calls; a masked one cannot be called. */
export function Phone({ value }: { value: Maybe<{ number: string; masked: boolean }> }) {
  if (!value) return <None />;
  return value.masked ? (
    <span>{value.number}</span>
  ) : (
    <a href={`tel:${value.number.replaceAll(/[^+\d]/g, '')}`}>{value.number}</a>
  );
}

export function Mail({ value }: { value: Maybe<{ address: string; masked: boolean }> }) {
  if (!value) return <None />;
  return value.masked ? <span>{value.address}</span> : <a href={`mailto:${value.address}`}>{value.address}</a>;
}

/** How much of a thing, in its unit: `2.5 箱`. */
export function Quantity({ value, unit }: { value: Maybe<string>; unit?: string | undefined }) {
  const language = useLanguage();
  return value ? <span>{[numberText(value, language), unit].filter(Boolean).join(' ')}</span> : <None />;
}
