import { render } from '@testing-library/react';
import { changeLanguage } from '../../kit/language/language.ts';
import { TimeLeft } from './time-left.tsx';

test('V08 the clock of a request that is solved says so in words', async () => {
  await changeLanguage('en', false);
  for (const status of ['SOLVED', 'CLOSED']) {
    const request = { status, dueAt: '2026-11-24T02:00:00Z', overdue: true };
    const { container, unmount } = render(<TimeLeft request={request} />);
    expect(container.textContent).toBe('✓ finished');
    unmount();
  }
});
