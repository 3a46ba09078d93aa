import { csvLine } from './index.ts';

test('A01 what a spreadsheet would run is neutralised', () => {
  expect(csvLine(['=HYPERLINK("x")', '+86 138', '-1+2', '-A1', '@SUM(1)', "'=1", '\t=1'])).toBe(
    `"'=HYPERLINK(""x"")",'+86 138,'-1+2,'-A1,'@SUM(1),''=1,'\t=1\r\n`,
  );
});

test('a negative number stays a number', () => {
  expect(csvLine(['-1', '-12.50', '0'])).toBe('-1,-12.50,0\r\n');
});

test('commas, quotes and line ends stay within their cell', () => {
  expect(csvLine(['a,b', '他说"好"', '两\n行', ''])).toBe('"a,b","他说""好""","两\n行",\r\n');
});
