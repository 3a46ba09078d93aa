import type { TemplatePartsFragment } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone } from '../../../kit/feedback/feedback.ts';
import { FormPage } from '../../../kit/form/form-page.tsx';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { languageName } from '../../../kit/language/written.ts';
import { FIELD_WORDS, LETTER_WORDS } from '../words.ts';
import { Preview } from './preview.tsx';
import { PublishTemplate, TemplateParts } from './template.ts';
import { texts } from './texts.ts';

type Props = { template: TemplatePartsFragment; close: () => void; done: () => void };

/** The next version of a letter's words, begun from an earlier one. */
export function TemplateForm({ template, close, done }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const { run } = useCommand(PublishTemplate);
  const { letter, language, channel, subject, body, allowedFields } = template;
  const fields = allowedFields.map((name) => `{{${name}}}${FIELD_WORDS[name] ? ` ${word(FIELD_WORDS[name])}` : ''}`);
  return (
    <FormPage
      title={t('editTitle', { name: `${word(LETTER_WORDS[letter])} · ${languageName(language)}` })}
      name={`template:${template.id}`}
      initial={{ subject, body }}
      fields={[
        { name: 'subject', kind: 'text', label: t('subject'), required: true },
        {
          name: 'body',
          kind: 'long-text',
          label: t('body'),
          required: true,
          rows: 10,
          help: t('bodyHelp', { fields: fields.join(t('comma')) }),
        },
      ]}
      action={t('publish')}
      cancel={close}
      submit={({ subject: typedSubject, body: typedBody }) =>
        run({ letter, language, channel, subject: String(typedSubject), body: String(typedBody) })
      }
      done={({ template: made }) => {
        toastDone(t('publishedDone', { version: readFragment(TemplateParts, made).version }));
        done();
      }}
    >
      {(values) => (
        <Preview
          template={template}
          typed={{ subject: String(values.subject ?? ''), body: String(values.body ?? '') }}
        />
      )}
    </FormPage>
  );
}
