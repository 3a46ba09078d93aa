import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, answering } from '../../test/answering.tsx';
import { Form } from '../form/form.tsx';
import type { FormValues } from '../form/form-types.ts';
import { changeLanguage } from '../language/language.ts';
import { usePlaceFields } from './use-place-fields.tsx';

const region = (level: string, code: string, name: string) => ({ __typename: 'Region', code, name, level });
const BELOW: Record<string, object[]> = {
  '': [region('PROVINCE', '310000', '上海市'), region('PROVINCE', '330000', '浙江省')],
  '310000': [region('CITY', '310100', '上海市')],
  '330000': [region('CITY', '330100', '杭州市'), region('CITY', '330200', '宁波市')],
  '330100': [region('DISTRICT', '330106', '西湖区')],
  '330106': [region('STREET', '330106002', '北山街道')],
  '330200': [region('DISTRICT', '330203', '海曙区')],
  '310100': [region('DISTRICT', '310101', '黄浦区')],
};
const ANSWERS: Answers = { Regions: ({ parent }) => ({ data: { regions: BELOW[String(parent ?? '')] ?? [] } }) };

function Place({ sent, initial }: { sent: FormValues[]; initial: FormValues }) {
  const places = usePlaceFields((values) => values.country === 'DE');
  return (
    <Form
      label="Place"
      name={undefined}
      initial={initial}
      fields={[...places, { name: 'basic.address', kind: 'text', label: 'Address' }]}
      submit={async (_, values) => {
        sent.push(values);
        return { kind: 'done', value: undefined };
      }}
      done={() => undefined}
    />
  );
}

function open(initial: FormValues) {
  const asked: [string, Record<string, unknown>][] = [];
  const sent: FormValues[] = [];
  render(answering(ANSWERS, <Place sent={sent} initial={initial} />, asked));
  const parents = () => [...new Set(asked.map(([, { parent }]) => parent))];
  const save = async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent.length).toBeGreaterThan(0));
    return Object.fromEntries(Object.entries(sent.at(-1) ?? {}).filter(([, value]) => value !== undefined));
  };
  return { parents, save };
}
/** By keys alone: typed as far as it is found, then Enter. */
async function choose(label: string, typed: string, name: string) {
  const field = screen.getByRole('combobox', { name: label });
  await waitFor(() => expect(field.hasAttribute('disabled')).toBe(false));
  act(() => field.focus());
  await userEvent.keyboard(typed);
  await waitFor(() => expect(document.querySelector(`.ant-select-item-option-active[title="${name}"]`)).not.toBeNull());
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 13, which: 13 });
}

beforeEach(() => changeLanguage('en', false));

test('A70 regions are asked for level by level, found by typing, and district and street begin the address', async () => {
  const { parents, save } = open({ 'basic.address': '文三路9号' });
  await waitFor(() => expect(parents()).toEqual([null]));
  await choose('Province', '浙', '浙江省');
  await choose('City', '杭', '杭州市');
  expect(parents()).not.toContain('330106');
  await choose('District', '西湖', '西湖区');
  await choose('Street or town', '北山', '北山街道');
  expect(await save()).toEqual({
    'basic.province': '330000',
    'basic.city': '330100',
    'basic.address': '西湖区北山街道文三路9号',
  });
  // what lay in the first city is no part of the address in another
  await choose('City', '宁波', '宁波市');
  expect(await save()).toEqual({
    'basic.province': '330000',
    'basic.city': '330200',
    'basic.address': '文三路9号',
  });
});

test('A70 a province of one city is chosen with it; what a record or a pasted line named is shown as chosen', async () => {
  const { save } = open({ 'basic.province': '浙江省', 'basic.city': '330100', 'basic.address': '西湖区文三路9号' });
  const field = (label: string) => screen.getByText(label).closest('.gx-field') as HTMLElement;
  await within(field('Province')).findByText('浙江省');
  await within(field('City')).findByText('杭州市');
  await within(field('District')).findByText('西湖区');
  await choose('Province', '上海', '上海市');
  await within(field('City')).findByText('上海市');
  expect(await save()).toEqual({
    'basic.province': '310000',
    'basic.city': '310100',
    'basic.address': '文三路9号',
  });
});

test('A70 who lives abroad has his regions typed', async () => {
  open({ country: 'DE', 'basic.province': 'Bayern' });
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Province' })).value).toBe('Bayern');
  expect(screen.queryByRole('combobox')).toBeNull();
});
