import { render } from '@testing-library/react';

const RLI = '\u2067';
const FSI = '\u2068';
const PDI = '\u2069';

test('C01 a text that would turn round its line is closed where it ends, alone and among others', () => {
  const name = `${RLI}abc`;
  const { container } = render(
    <p>
      Question: {name} · <b>{name}</b> {3}
    </p>,
  );
  const kept = `${FSI}${RLI}abc${PDI}${PDI}`;
  expect(container.textContent).toBe(`Question: ${kept} · ${kept} 3`);
});

test('C01 what is edited is what it was, byte for byte', () => {
  const name = `${RLI}abc`;
  const { container } = render(<input defaultValue={name} />);
  expect(container.querySelector('input')?.value).toBe(name);
});
