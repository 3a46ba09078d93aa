import { useApolloClient } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { Section } from '../../../kit/record/section.tsx';
import { Answered } from '../../../kit/states/states.tsx';
import { ImportFaults, ImportFaultsFile } from './imports-query.ts';
import { texts } from './texts.ts';

const PAGE = 50;

/** Why rows are left out, and the same rows as a file that can be mended and fed in again. */
export function Faults({ id }: { id: string }) {
  const t = useTexts(texts);
  const client = useApolloClient();
  const [tooLong, setTooLong] = useState(false);
  const asked = useAsk(ImportFaults, { id, first: PAGE });
  const download = async () => {
    const { data } = await client.query({ query: ImportFaultsFile, variables: { id }, fetchPolicy: 'network-only' });
    const csv = data?.importJob?.faultsCsv;
    if (!csv) return setTooLong(true);
    const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    const link = Object.assign(document.createElement('a'), { href: address, download: `${t('faultsFile')}.csv` });
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <Section
      title={t('faults')}
      extra={
        <Button size="small" onClick={() => void download()}>
          {t('download')}
        </Button>
      }
    >
      {tooLong && <p className="gx-short-row gx-refusal">{t('tooLong')}</p>}
      <Answered asked={asked} lines={4}>
        {({ importJob }) => {
          const faults = importJob?.faults;
          if (!faults) return null;
          return (
            <>
              <div className="gx-scroll">
                <table className="gx-plain">
                  <thead>
                    <tr>
                      <th className="gx-number">{t('row')}</th>
                      <th>{t('column')}</th>
                      <th>{t('reason')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {faults.nodes.map((node) => (
                      <tr key={`${node.record} ${node.field} ${node.message}`}>
                        <td className="gx-number">{node.record}</td>
                        <td lang="">{node.field}</td>
                        <td>{node.message}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              {faults.pageInfo.hasNextPage && (
                <p className="gx-short-row">
                  <Button
                    loading={asked.refreshing}
                    onClick={() => void asked.more({ after: faults.pageInfo.endCursor })}
                  >
                    {t('moreFaults')}
                  </Button>
                </p>
              )}
            </>
          );
        }}
      </Answered>
    </Section>
  );
}
