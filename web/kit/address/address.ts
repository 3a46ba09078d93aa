/** Where a record can be opened, by its type in the API: the console's pages. Undefined where it has no page. */
const PLACES: Record<string, (id: string) => string> = {
  Customer: (id) => `/members/${id}`,
  Contact: (id) => `/members/contacts/${id}`,
  ImportJob: (id) => `/members/imports/${id}`,
  Order: (id) => `/orders/${id}`,
  Product: (id) => `/orders/products/${id}`,
  ServiceRequest: (id) => `/service/${id}`,
  Interaction: (id) => `/service/interactions/${id}`,
  Task: (id) => `/sales/tasks/${id}`,
  Message: (id) => `/marketing/messages/${id}`,
  MessageTemplate: (id) => `/marketing/templates/${id}`,
  Article: (id) => `/knowledge/${id}`,
  Employee: (id) => `/settings/staff/${id}`,
  Department: (id) => `/settings/departments/${id}`,
};

/** The page of a record. @param type as the API names it, `Customer` or `CUSTOMER` */
export function addressOf(type: string, id: string): string | undefined {
  const name = type.includes('_') || type === type.toUpperCase() ? camel(type) : type;
  return PLACES[name]?.(id);
}

const camel = (type: string): string =>
  type
    .toLowerCase()
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
