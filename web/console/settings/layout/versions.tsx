import { Button } from 'antd';
import type { LayoutPartsFragment } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { Section, ShortRow } from '../../../kit/record/section.tsx';
import { Answered } from '../../../kit/states/states.tsx';
import { Person, Time } from '../../../kit/values/values.tsx';
import { LayoutParts } from '../../fields/layout/layout-query.ts';
import type { LaidKind } from './entity.ts';
import { LayoutVersions } from './layouts-query.ts';
import { texts } from './texts.ts';

type Props = { kind: LaidKind; role: string | null; take: (version: LayoutPartsFragment) => void };

/** What was saved for a role, by whom and when; each can be taken into the editor again. */
export function Versions({ kind, role, take }: Props) {
  const t = useTexts(texts);
  const asked = useAsk(LayoutVersions, { ...kind, role });
  return (
    <Section title={t('versions')}>
      <Answered asked={asked}>
        {({ layoutVersions }) => {
          const found = (layoutVersions?.nodes ?? []).map((each) => readFragment(LayoutParts, each));
          return (
            <>
              {found.length === 0 && <p className="gx-short-row gx-mute">{t('noVersions')}</p>}
              <ul className="gx-short">
                {found.map((each) => (
                  <ShortRow
                    key={each.version}
                    aside={
                      <Button
                        size="small"
                        aria-label={t('takeOf', { version: each.version })}
                        onClick={() => take(each)}
                      >
                        {t('take')}
                      </Button>
                    }
                  >
                    <strong>{t('version', { version: each.version })}</strong> <Time value={each.savedAt} />{' '}
                    {each.savedBy && <Person name={each.savedBy.name} />}{' '}
                    {!each.isOwn && <span className="gx-mute">{t('given')}</span>}
                  </ShortRow>
                ))}
              </ul>
              {layoutVersions?.pageInfo.hasNextPage && (
                <Button type="link" onClick={() => void asked.more({ after: layoutVersions.pageInfo.endCursor })}>
                  {t('more')}
                </Button>
              )}
            </>
          );
        }}
      </Answered>
    </Section>
  );
}
