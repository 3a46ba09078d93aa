import type { StaffRole } from './employee.ts';

/** Staff and departments of the demo realm, with the same ids, so that its people are known here from the start. */
const ids = (end: string) => `01920000-0000-7000-8000-00000000${end}`;
const employee = (end: string, account: string, name: string, departmentPath: string, ...roles: StaffRole[]) => ({
  id: ids(end),
  name,
  mail: `${account}@guanxi.example`,
  departmentPath,
  roles,
  locale: 'zh-CN',
});

export const demoStaff = [
  employee('e001', 'decision-maker', '周决策', '/head-office', 'decision-maker'),
  employee('e002', 'administrator', '郑管理', '/head-office', 'administrator'),
  employee('e003', 'head-east', '李东华', '/east', 'department-head', 'employee'),
  employee('e004', 'seller-east', '王晓东', '/east/shanghai', 'sales', 'employee'),
  employee('e005', 'clerk', '何文录', '/east', 'data-clerk', 'employee'),
  employee('e006', 'agent', '陈服务', '/east', 'service-desk', 'employee'),
  employee('e007', 'finance', '孙财务', '/east', 'order-desk', 'employee'),
  employee('e008', 'seller-south', '林晓南', '/south', 'sales', 'employee'),
  employee('e009', 'marketer', '赵营销', '/head-office', 'marketing', 'employee'),
  employee('e00a', 'editor', '吴知识', '/head-office', 'knowledge-editor', 'employee'),
];

const department = (path: string, name: string, nameZhTw: string, nameEn: string, head?: string) => ({
  path,
  name,
  nameZhTw,
  nameEn,
  headId: head ? ids(head) : null,
});

export const demoDepartments = [
  department('/east', '华东', '華東', 'East', 'e003'),
  department('/east/shanghai', '上海', '上海', 'Shanghai'),
  department('/south', '华南', '華南', 'South'),
  department('/south/guangzhou', '广州', '廣州', 'Guangzhou'),
  department('/head-office', '总部', '總部', 'Head office', 'e001'),
];
