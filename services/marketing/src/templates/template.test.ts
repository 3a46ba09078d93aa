import fc from 'fast-check';
import { inLanguage } from './language.ts';
import { letters } from './letters.ts';
import { fieldsIn, hasLooseBraces, inert, render, toHtml } from './template.ts';

const wording = {
  subject: 'Points for {{member.name}}',
  body: 'Dear {{ member.name }},\n\nbalance {{points.balance}}',
};

describe('texts with member fields', () => {
  test('M12 fields are put in wherever they stand', () => {
    expect(render(wording, { 'member.name': '王芳', 'points.balance': '120' })).toEqual({
      kind: 'text',
      subject: 'Points for 王芳',
      text: 'Dear 王芳,\n\nbalance 120',
    });
    expect(fieldsIn(wording)).toEqual(['member.name', 'points.balance']);
  });

  test('M12 a missing field blocks the text, and all that are missing are named', () => {
    expect(render(wording, {})).toEqual({ kind: 'missing', fields: ['member.name', 'points.balance'] });
    expect(render(wording, { 'member.name': ' \u200e\n', 'points.balance': '0' })).toEqual({
      kind: 'missing',
      fields: ['member.name'],
    });
  });

  test('M12 zero is a value', () => {
    expect(render({ subject: 's', body: '{{points.balance}}' }, { 'points.balance': '0' })).toMatchObject({
      text: '0',
    });
  });

  test('M12 braces that name no field are found', () => {
    expect(hasLooseBraces('{{member.name}}')).toBe(false);
    expect(['{{member name}}', 'a }} b', '{{', '{{=cmd}}', '{{{member.name}}}}'].map(hasLooseBraces)).not.toContain(
      false,
    );
  });

  test('M12 a name cannot bring a field, a line or markup of its own', () => {
    const hostile = '=HYPERLINK("http://evil") <script>alert(1)</script>\r\nBcc: a@b.cd {{points.balance}} \u202egnp';
    const rendered = render(wording, { 'member.name': hostile, 'points.balance': '120' });
    if (rendered.kind !== 'text') throw new Error('not rendered');
    expect(rendered.subject).not.toMatch(/[\r\n\u202e]/);
    expect(rendered.text).toContain('{ {points.balance} }');
    expect(toHtml(rendered.text)).not.toContain('<script');
    expect(toHtml(rendered.text)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('M12 whatever the value, the subject is one line and the page has no element but ours', () => {
    const units = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(units, (name) => {
        const rendered = render(wording, { 'member.name': name, 'points.balance': '1' });
        if (rendered.kind === 'missing') return;
        expect(rendered.subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        expect([...inert(name)].length).toBeLessThanOrEqual(200);
        expect(rendered.text.isWellFormed()).toBe(true);
        const elements = new Set([...toHtml(rendered.text).matchAll(/<\/?([a-z!]+)/gi)].map(([, element]) => element));
        expect(
          [...elements].filter((each) => !['!doctype', 'html', 'head', 'meta', 'body', 'p', 'br'].includes(each ?? '')),
        ).toEqual([]);
      }),
    );
  });

  test('M12 an author cannot bring markup either', () => {
    expect(toHtml('<img src=x onerror=alert(1)>')).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  test('A43 the link of a letter can be followed, and no other address becomes one', () => {
    const link = 'https://crm.example/member/letter#a-b_c';
    const html = toHtml(`Open ${link}\nor https://evil.example`, link);
    expect(html).toContain(`<a href="${link}">${link}</a>`);
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(toHtml(link)).not.toContain('<a ');
  });

  test('M12 a letter of a moment without an order does not name one', () => {
    expect(Object.keys(letters.POINTS_CHANGED.fields)).not.toContain('order.number');
    expect(Object.keys(letters.POINTS_EARNED.fields)).toContain('order.number');
  });
});

describe('the language of a letter', () => {
  const all = ['en', 'zh-TW', 'zh-CN'].map((language) => ({ language }));

  test('M12 the member is written to in his own language', () => {
    expect(['zh-CN', 'zh-TW', 'en'].map((wanted) => inLanguage(all, wanted)?.language)).toEqual([
      'zh-CN',
      'zh-TW',
      'en',
    ]);
  });

  test('M12 where a text is wanting, the nearest language stands in; without a language it is zh-CN', () => {
    const without = (gone: string) => all.filter(({ language }) => language !== gone);
    expect(inLanguage(without('zh-TW'), 'zh-TW')?.language).toBe('zh-CN');
    expect(inLanguage(without('en'), 'en')?.language).toBe('zh-CN');
    expect(inLanguage(all, '')?.language).toBe('zh-CN');
    expect(inLanguage(all, 'fr')?.language).toBe('zh-CN');
    expect(inLanguage([], 'en')).toBeUndefined();
  });
});
