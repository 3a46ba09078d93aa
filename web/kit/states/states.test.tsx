import { render, screen } from '@testing-library/react';
import type { Asked } from '../api/use-ask.ts';
import { changeLanguage } from '../language/language.ts';
import { useMissed } from './away.ts';
import { Answered, Missing, MissingElsewhere, NotFound } from './states.tsx';

const asked = (what: Partial<Asked<{ name: string }>>): Asked<{ name: string }> => ({
  data: undefined,
  loading: false,
  refreshing: false,
  problem: undefined,
  missing: [],
  ask: () => undefined,
  more: async () => undefined,
  ...what,
});

test('a service that is down is named in the reader’s language, and the rest is shown', async () => {
  await changeLanguage('zh-CN', false);
  render(<Answered asked={asked({ data: { name: '周敏' }, missing: ['knowledge'] })}>{({ name }) => name}</Answered>);
  expect(screen.getByRole('status').textContent).toBe('“知识”服务暂不可用，这里缺少它的内容。其余内容完整。');
  expect(document.body.textContent).toContain('周敏');
});

test('a fault is told with the number to quote, never with the raw message', async () => {
  await changeLanguage('en', false);
  render(<Answered asked={asked({ problem: { kind: 'fault', traceId: 'abc123' } })}>{() => 'never'}</Answered>);
  expect(screen.getByRole('alert').textContent).toContain('abc123');
});

test('a record is not said to be gone while nobody knows', async () => {
  await changeLanguage('en', false);
  const { container, rerender } = render(<NotFound asked={asked({ missing: ['orders'] })} />);
  expect(container.textContent).toBe('');
  rerender(<NotFound asked={asked({ problem: { kind: 'unreachable' } })} />);
  expect(container.textContent).toBe('');
  rerender(<NotFound asked={asked({})} />);
  expect(screen.getByRole('status').textContent).toContain('No such record');
});

function Name() {
  useMissed(['sales']);
  return <span>—</span>;
}

test('what small parts miss is said once, by the frame, unless the page says it', async () => {
  await changeLanguage('en', false);
  const { rerender } = render(
    <>
      <MissingElsewhere />
      <Name />
      <Name />
    </>,
  );
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('sales'),
  ]);
  rerender(
    <>
      <MissingElsewhere />
      <Name />
      <Missing services={['sales']} />
    </>,
  );
  expect(screen.getAllByRole('status')).toHaveLength(1);
  rerender(<MissingElsewhere />);
  expect(screen.queryByRole('status')).toBeNull();
});
