import { graphql } from '../../../generated/index.ts';
import { LinkButton } from '../../../kit/address/link-button.tsx';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useLanguage, useTexts } from '../../../kit/language/texts.ts';
import { numberText } from '../../../kit/values/format.ts';
import { texts } from './texts.ts';

const ApplicationsWaiting = graphql(`
  query ApplicationsWaiting {
    applicationsToReview(first: 0) {
      totalCount
    }
  }
`);

/** Leads to the applications that wait for a verdict, and says how many they are. */
export function ToApplications() {
  const t = useTexts(texts);
  const language = useLanguage();
  const count = useAsk(ApplicationsWaiting, {}).data?.applicationsToReview?.totalCount ?? 0;
  return (
    <LinkButton to="/members/applications">
      {t('title')}
      {count > 0 && ` ${numberText(count, language)}`}
    </LinkButton>
  );
}
