import type { Member } from '../member.ts';
import { Sheet } from '../sheet.ts';

/** Who may see a customer, as every service keeps it. */
export const accessSheet = () =>
  new Sheet('guanxi.customer_access', 'customer_id owner_id department_path partner_ids version');

export function addAccess(sheet: Sheet, { id, seller, partnerIds, standing }: Member): void {
  sheet.add(id, seller.id, seller.department, partnerIds, standing.version);
}
