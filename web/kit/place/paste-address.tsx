import { useApolloClient } from '@apollo/client/react';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { graphql } from '../../../generated/index.ts';
import { useDraft } from '../../../kit/form/drafts.ts';
import type { FormValues } from '../../../kit/form/form-types.ts';
import { useTexts } from '../../../kit/language/texts.ts';
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

/** Reads a pasted text of name, number and address, in whatever order, into the fields of the form. */
export function PasteAddress({ id, fill }: { id: string; fill: (values: FormValues) => void }) {
  const t = useTexts(texts);
  const client = useApolloClient();
  const { value: text, change: setText, done } = useDraft('member:pasted', '');
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
      name: found.name,
      'basic.mobile': found.mobile,
      'basic.phone': found.phone,
      'basic.postcode': found.postcode,
      'basic.province': found.province?.name,
      'basic.city': found.city?.name,
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
