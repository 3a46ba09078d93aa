import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Tree } from './tree.tsx';

const nodes = [
  {
    key: 'east',
    name: 'East',
    children: [{ key: 'shanghai', name: 'Shanghai', children: [{ key: 't2', name: 'Team 2' }] }],
  },
];

test('arrows open, close and move, and Enter chooses', async () => {
  const chosen: string[] = [];
  render(<Tree label="Departments" nodes={nodes} select={(key) => chosen.push(key)} />);
  const names = () => screen.getAllByRole('treeitem').map((item) => item.textContent?.replace(/[▾▸]/, ''));
  expect(names()).toEqual(['East', 'Shanghai']);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  expect(names()).toEqual(['East', 'Shanghai', 'Team 2']);
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(chosen).toEqual(['t2']);
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(names()).toEqual(['East', 'Shanghai']);
});
