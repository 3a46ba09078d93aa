import { Link } from 'react-router';
import { useAsk } from '../../kit/api/use-ask.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { ShortList, ShortRow } from '../../kit/record/section.tsx';
import { Answered, Empty } from '../../kit/states/states.tsx';
import { Objects } from './objects-query.ts';
import { texts } from './texts.ts';
import './objects.css';

/** The objects that the firm defined; each opens the list of its records. */
export function Component() {
  const t = useTexts(texts);
  const asked = useAsk(Objects, {});
  return (
    <div className="gx-objects">
      <h1>{t('title')}</h1>
      <Answered asked={asked}>
        {({ objectDefinitions }) =>
          objectDefinitions?.length ? (
            <ShortList title={t('title')}>
              {objectDefinitions.map(({ id, key, label }) => (
                <ShortRow key={id}>
                  <Link to={`/objects/${key}`}>{label}</Link>
                </ShortRow>
              ))}
            </ShortList>
          ) : (
            <Empty title={t('none')} text={t('noneText')} />
          )
        }
      </Answered>
    </div>
  );
}
