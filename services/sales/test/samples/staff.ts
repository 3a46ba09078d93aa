import { succeed, tellCustomer } from '@guanxi/testing/schema-tests/preparing';
import { idOf } from '../sales.ts';
import { colleague, department, failed, mail, next, withMail } from './made.ts';
import type { Mutations } from './world.ts';

/** Departments, staff, and who is invited. */
export const staff: Mutations = {
  createDepartment: {
    by: 'decision-maker',
    input: () => ({ parentPath: '/east', code: `d-${next()}`, names: { zhCn: '新', zhTw: '新', en: 'New' } }),
  },
  renameDepartment: {
    by: 'decision-maker',
    input: async ({ running }) => ({
      departmentId: await department(running),
      names: { zhCn: '旧', zhTw: '舊', en: 'Old' },
    }),
  },
  moveDepartment: {
    by: 'decision-maker',
    input: async ({ running }) => ({ departmentId: await department(running), parentPath: '/south' }),
  },
  setDepartmentHead: {
    by: 'decision-maker',
    input: async ({ running }) => ({ departmentId: await department(running), employeeId: idOf('clerk') }),
  },
  changeEmployee: {
    by: 'administrator',
    input: async ({ running }) => {
      const selection = 'invitation { employee { id version } }';
      const { invitation } = await succeed(running, 'administrator', 'inviteEmployee', colleague(), selection);
      const { id, version } = invitation.employee;
      return { employeeId: id, expectedVersion: version, departmentPath: '/south', roles: ['SALES'], reason: '调岗' };
    },
  },
  disableEmployee: {
    by: 'administrator',
    input: async ({ running }) => {
      const selection = 'invitation { employee { id } }';
      const { invitation } = await succeed(running, 'administrator', 'inviteEmployee', colleague(), selection);
      return { employeeId: invitation.employee.id, reason: '离职' };
    },
  },
  inviteEmployee: { by: 'administrator', input: colleague },
  inviteMember: {
    by: 'head-east',
    input: async ({ running }) => ({ customerId: await tellCustomer(running, withMail()) }),
  },
  invitePartnerUser: {
    by: 'head-east',
    input: async ({ running }) => ({
      organisationId: await tellCustomer(running, { kind: 'ORGANISATION' }),
      name: 'Ann',
      mail: mail(),
      language: 'EN',
    }),
  },
  resendInvitation: { by: 'head-east', input: async ({ running }) => ({ invitationId: await failed(running) }) },
};
