import type { Columns } from '@guanxi/runtime';

/** The access projection under the alias `c`, for the conditions of `rights`. */
export const accessColumns: Columns = {
  customerId: 'c.customer_id',
  ownerId: 'c.owner_id',
  departmentPath: 'c.department_path',
  partnerIds: 'c.partner_ids',
};
