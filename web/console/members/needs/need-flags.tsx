import type { NeedFlagFragment } from '../../../generated/graphql.ts';
import { type FragmentType, readFragment } from '../../../generated/index.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { dayText } from '../../../kit/values/format.ts';
import { Tag } from '../../../kit/values/values.tsx';
import { NeedFlag } from './needs-query.ts';
import { texts } from './texts.ts';

type Flags = { flags: readonly FragmentType<typeof NeedFlag>[] | null | undefined };
const read = ({ flags }: Flags): NeedFlagFragment[] => (flags ?? []).map((each) => readFragment(NeedFlag, each));

/** What a customer needs today and until when, each as a mark of its own. */
export function NeedTags(flags: Flags) {
  const t = useTexts(texts);
  return read(flags).map(({ id, kind, toDay }) => (
    <Tag key={id} tone="amber" shape="⚑">
      {t('until', { kind: kind.name, day: dayText(toDay) })}
    </Tag>
  ));
}

/** The same as one sign beside a name, for rows. */
export function NeedSign(flags: Flags) {
  const t = useTexts(texts);
  const found = read(flags);
  if (found.length === 0) return null;
  const said = found.map(({ kind, toDay }) => t('until', { kind: kind.name, day: dayText(toDay) })).join(' · ');
  return (
    <span className="gx-tone-amber" title={said}>
      {' '}
      <span aria-hidden="true">⚑</span>
      <span className="gx-said">
        {t('flag')}: {said}
      </span>
    </span>
  );
}

/** The same in words, for a cell. */
export function NeedNames(flags: Flags) {
  const t = useTexts(texts);
  return read(flags).map(({ id, kind, toDay }) => (
    <div key={id}>{t('until', { kind: kind.name, day: dayText(toDay) })}</div>
  ));
}
