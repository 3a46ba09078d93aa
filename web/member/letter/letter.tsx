import { useState } from 'react';
import { useLocation } from 'react-router';
import type { FollowLinkQuery } from '../../generated/graphql.ts';
import { readFragment } from '../../generated/index.ts';
import { useAsk } from '../../kit/api/use-ask.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { Answered } from '../../kit/states/states.tsx';
import { dayText } from '../../kit/values/format.ts';
import { Confirm } from './confirm.tsx';
import { Data } from './data.tsx';
import { FollowLink, OwnData } from './letter.public.ts';
import { Preferences } from './preferences.tsx';
import { texts } from './texts.ts';

type Link = NonNullable<FollowLinkQuery['letterLink']>;

/** What the link of a letter is good for. Its code stands behind `#`, which no server is told. */
export function Component() {
  const code = useLocation().hash.slice(1);
  const asked = useAsk(FollowLink, { code });
  return (
    <Answered asked={asked}>
      {({ letterLink, consentTexts }) => {
        if (letterLink) return <Followed key={code} code={code} link={letterLink} texts={consentTexts ?? []} />;
        return asked.missing.length === 0 && <Gone />;
      }}
    </Answered>
  );
}

type FollowedProps = { code: string; link: Link; texts: NonNullable<FollowLinkQuery['consentTexts']> };

function Followed({ code, link, texts: given }: FollowedProps) {
  const t = useTexts(texts);
  // what is done stays said, though the link is used and asked about again
  const [done, setDone] = useState<string>();
  if (done)
    return (
      <div className="gx-form-page" role="status">
        <h1>{t('thanks')}</h1>
        <p>{done}</p>
      </div>
    );
  const above = (
    <p className="gx-mute">{t('goodUntil', { mail: link.mail, day: dayText(link.expiresAt.slice(0, 10)) })}</p>
  );
  const data = readFragment(OwnData, link.data);
  if (data) return <Data code={code} data={data} above={above} done={setDone} />;
  if (link.purpose === 'CONSENT')
    return <Confirm code={code} choices={link.choices} texts={given} above={above} done={setDone} />;
  return <Preferences code={code} choices={link.choices} texts={given} above={above} />;
}

function Gone() {
  const t = useTexts(texts);
  return (
    <div className="gx-form-page" role="status">
      <h1>{t('gone')}</h1>
      <p>{t('goneWhy')}</p>
      <p className="gx-mute">{t('goneWhat')}</p>
    </div>
  );
}
