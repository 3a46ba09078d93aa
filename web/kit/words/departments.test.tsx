import { namesOf, withNames } from './departments.tsx';

const departments = new Map([
  ['/east', '华东'],
  ['/east/shanghai', '上海'],
]);

test('a department is said by the names from the root', () => {
  expect(namesOf('/east/shanghai', departments)).toBe('华东 · 上海');
});

test('C01 a known number is refused with the name of the department that has the record', () => {
  expect(withNames('部门“/east/shanghai”已有客户使用这个号码', departments)).toBe(
    '部门“华东 · 上海”已有客户使用这个号码',
  );
  expect(withNames('department “/west” has it, 1/2', departments)).toBe('department “/west” has it, 1/2');
});
