import { type PersonData, personArchive, personPage } from './person-archive.ts';

const data: PersonData = {
  made: '2026-11-24 10:00',
  language: 'zh-CN',
  services: [
    {
      service: 'customers',
      sections: { records: [{ name: '<b>张三</b>', fax: null, tags: ['茶', '酒'] }], looks: [] },
    },
    { service: 'knowledge', sections: { openRequests: [] } },
  ],
};

test('A44 the page shows every record that is held, and what somebody wrote is text in it', () => {
  const page = personPage(data);
  expect(page).toContain('<h2>会员</h2>');
  expect(page).toContain('<td>&#60;b&#62;张三&#60;/b&#62;</td>');
  expect(page).toContain('<td>茶, 酒</td>');
  expect(page).not.toContain('<b>');
});

test('A44 what nobody holds is said to be nothing, and an empty column is left out', () => {
  const page = personPage(data);
  expect(page).toContain('<h2>知识库</h2>\n<p>没有资料</p>');
  expect(page).not.toContain('fax');
});

test('A44 the archive has a file for each service and the page', async () => {
  const chunks: Buffer[] = [];
  for await (const chunk of personArchive(data)) chunks.push(chunk as Buffer);
  const archive = Buffer.concat(chunks);
  expect(archive.subarray(0, 2).toString()).toBe('PK');
  for (const name of ['index.html', 'customers.json', 'knowledge.json']) expect(archive.includes(name)).toBe(true);
});
