import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { skipToken, useAsk } from '../../../kit/api/use-ask.ts';
import { joined } from '../../../kit/language/apart.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Section } from '../../../kit/record/section.tsx';
import { Answered, Empty } from '../../../kit/states/states.tsx';
import { TierMark } from '../../../kit/values/values.tsx';
import { CallersByDigits } from './desk-query.ts';
import { PutDown } from './put-down.tsx';
import { texts } from './texts.ts';
import { LINE_WORDS } from './words.ts';
import '../sheet.css';

/** Digits from which on somebody is looked for. */
const LEAST = 4;
/** ms after the last key until it is asked. */
const PAUSE = 200;

/** While the phone rings: any digits of a number find who may be calling; of several persons on one number one is chosen. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const [typed, setTyped] = useState(search.get('digits') ?? '');
  const digits = search.get('digits') ?? '';
  const enough = digits.length >= LEAST;
  const asked = useAsk(CallersByDigits, enough ? { digits } : skipToken);
  useEffect(() => {
    const pause = setTimeout(() => {
      const next = typed.replaceAll(/\D/g, '');
      setSearch(next === '' ? {} : { digits: next }, { replace: true });
    }, PAUSE);
    return () => clearTimeout(pause);
  }, [typed, setSearch]);
  const matches = asked.data?.customersByDigits?.matches ?? [];
  const openFirst = () => {
    const first = matches[0]?.customer;
    if (first) void navigate(`/members/${first.id}`);
  };
  return (
    <div className="gx-sheet">
      <h1>{t('title')}</h1>
      <Input
        autoFocus
        size="large"
        type="tel"
        inputMode="tel"
        autoComplete="off"
        aria-label={t('digits')}
        placeholder={t('digits')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onPressEnter={openFirst}
      />
      {!enough ? (
        <p className="gx-mute">{t('hint')}</p>
      ) : (
        <Answered asked={asked} lines={4}>
          {({ customersByDigits }) => {
            if (!customersByDigits) return null;
            if (customersByDigits.matches.length === 0)
              return (
                <>
                  <Empty title={t('nobody')} text={t('nobodyText')} />
                  <PutDown number={digits} />
                </>
              );
            return (
              <Section title={t('found', { count: customersByDigits.matches.length })}>
                <ul className="gx-short">
                  {customersByDigits.matches.map(({ customer, contact, line, number, exact }) =>
                    customer ? (
                      <li key={`${customer.id} ${contact?.id ?? ''} ${line}`} className="gx-short-row">
                        <span>
                          <Link to={`/members/${customer.id}`}>
                            <b>{contact?.name ?? customer.name}</b>
                          </Link>{' '}
                          {contact && <span>{t('of', { name: customer.name ?? '' })} </span>}
                          {customer.tier && <TierMark tier={customer.tier} />}
                          <br />
                          <span className="gx-mute">
                            {joined([customer.number, customer.basic?.city?.name, customer.owner?.name])}
                          </span>
                        </span>
                        <span>
                          {word(LINE_WORDS[line])} {number.number}
                          {exact && ` · ${t('exact')}`}
                        </span>
                      </li>
                    ) : null,
                  )}
                </ul>
                {customersByDigits.more && <p className="gx-short-row gx-mute">{t('more')}</p>}
              </Section>
            );
          }}
        </Answered>
      )}
    </div>
  );
}
