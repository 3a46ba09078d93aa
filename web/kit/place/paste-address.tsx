import { useApolloClient } from '@apollo/client/react';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { graphql } from '../../generated/index.ts';
import { useDraft } from '../form/drafts.ts';
import type { FormValues } from '../form/form-types.ts';
import { useTexts } from '../language/texts.ts';
import { texts } from './texts.ts';

const ParsePasted = graphql(`
  query ParsePasted($text: String!) {
    parseAddress(text: $text) {
      name
      mobile
      phone
      postcode
      province {
        code
        name
      }
      city {
        code
        name
      }
      address
      rest
    }
  }
`);

type Props = {
  id: string;
  /** Under this name what was pasted is kept until it is read. */
  draft: string;
  /** Whether a name in the text is the form's: not where a record has its name already. */
  withName: boolean;
  fill: (values: FormValues) => void;
};

/** Reads a pasted text of name, number and address, in whatever order, into the fields of the form. */
export function PasteAddress({ id, draft, withName, fill }: Props) {
  const t = useTexts(texts);
  const client = useApolloClient();
  const { value: text, change: setText, done } = useDraft(draft, '');
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const read = async (pasted: string) => {
    if (pasted.trim() === '') return;
    setBusy(true);
    const { data } = await client
      .query({ query: ParsePasted, variables: { text: pasted }, errorPolicy: 'all' })
      .catch(() => ({ data: undefined }));
    setBusy(false);
    const found = data?.parseAddress;
    if (!found) return setSaid(t('notRead'));
    const values = {
      ...(withName ? { name: found.name } : {}),
      'basic.mobile': found.mobile,
      'basic.phone': found.phone,
      'basic.postcode': found.postcode,
      'basic.province': found.province?.code,
      'basic.city': found.city?.code,
      'basic.address': found.address,
    };
    const known = Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as FormValues;
    if (Object.keys(known).length === 0) return setSaid(t('nothingFound'));
    fill(known);
    done();
    setSaid(found.rest ? t('rest', { rest: found.rest }) : t('filled'));
  };
  return (
    <>
      <Input.TextArea
        id={id}
        autoSize={{ minRows: 1, maxRows: 4 }}
        maxLength={500}
        placeholder={t('pasteHint')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onPaste={(event) => void read(event.clipboardData.getData('text'))}
      />
      <Button size="small" loading={busy} onClick={() => void read(text)}>
        {t('read')}
      </Button>{' '}
      <span role="status" className="gx-mute">
        {said}
      </span>
    </>
  );
}
