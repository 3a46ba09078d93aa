import { render, screen } from '@testing-library/react';
import { Button } from 'antd';
import { changeLanguage } from '../language/language.ts';
import { Looks } from './app.tsx';

beforeEach(() => changeLanguage('en', false));

test('a button is called the same while what it began goes on, and once that has ended', async () => {
  const drawn = (busy: boolean) => (
    <Looks>
      <Button loading={busy}>Save</Button>
    </Looks>
  );
  const { rerender } = render(drawn(true));
  const button = await screen.findByRole('button', { name: 'Save' });
  expect(button.querySelector('.anticon')).not.toBeNull();
  rerender(drawn(false));
  expect(screen.getByRole('button', { name: 'Save' }).querySelector('.anticon')).toBeNull();
});
