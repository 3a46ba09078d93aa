import { LinkButton } from '../../kit/address/link-button.tsx';
import { useTexts } from '../../kit/language/texts.ts';
import { one } from '../../kit/list/list-state.ts';
import { Postings } from '../../kit/postings/posting-list.tsx';
import { texts } from './texts.ts';

/** What members offer and look for, and what one has posted oneself. */
export function Component() {
  const t = useTexts(texts);
  return (
    <Postings
      root="/postings"
      create="/postings/new"
      actions={
        <>
          <LinkButton to="/postings/inquiries">{t('asked')}</LinkButton>
          <LinkButton type="primary" to="/postings/new">
            {t('publish')}
          </LinkButton>
        </>
      }
      own={{
        filters: [{ key: 'mine', label: t('mine'), kind: 'yes-no' }],
        asked: (filters) => (one(filters, 'mine') ? { mine: one(filters, 'mine') === 'true' } : {}),
      }}
    />
  );
}
