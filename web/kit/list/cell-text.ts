import type { Language } from '@guanxi/language';
import { Children, isValidElement, type ReactNode } from 'react';
import type { Word } from '../language/texts.ts';
import { dayText, timeText } from '../values/format.ts';
import { STAGE_WORDS } from '../values/texts.ts';
import {
  Count,
  Day,
  Mail,
  Money,
  None,
  Person,
  Phone,
  Points,
  Quantity,
  Stage,
  TierMark,
  Time,
} from '../values/values.tsx';

// biome-ignore lint/suspicious/noExplicitAny: each reads the properties of its own component
type Reader = (props: any, say: (word: Word) => string) => string;
const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** How the kit's displays read in a file: figures as they are, without signs of thousands, for who counts on with them. */
const READERS = new Map<unknown, Reader>([
  [None, () => ''],
  [Money, ({ value }) => text(value?.amount)],
  [Count, ({ value }) => text(value)],
  [Points, ({ value }) => text(value)],
  [Day, ({ value }) => (value ? dayText(value) : '')],
  [Time, ({ value }) => (value ? timeText(value) : '')],
  [Quantity, ({ value, unit }) => [value, unit].filter(Boolean).join(' ')],
  [Stage, ({ value }, say) => (value ? say(STAGE_WORDS[value as keyof typeof STAGE_WORDS]) : '')],
  [TierMark, ({ tier }) => text(tier?.name)],
  [Person, ({ name }) => text(name)],
  [Phone, ({ value }) => text(value?.number)],
  [Mail, ({ value }) => text(value?.address)],
]);

type Props = { children?: ReactNode; 'aria-hidden'?: unknown };

/** What a cell says, as text: of other components what stands within them. */
export function cellText(cell: ReactNode, language: Language): string {
  const read = (node: ReactNode): string => {
    if (Array.isArray(node)) return node.map(read).join('');
    if (typeof node === 'string' || typeof node === 'number') return String(node);
    if (!isValidElement<Props>(node) || node.props['aria-hidden']) return '';
    const reader = READERS.get(node.type);
    return reader
      ? reader(node.props, (word) => word[language])
      : Children.toArray(node.props.children).map(read).join('');
  };
  return read(cell).trim();
}

/** The currency of a cell that shows money; undefined for any other. Empty where there is no amount. */
export function currencyIn(cell: ReactNode): string | undefined {
  if (!isValidElement<{ value?: { currency?: string } | null }>(cell) || cell.type !== Money) return undefined;
  return cell.props.value?.currency ?? '';
}
