/** What there is to ask about: collected through the product's own API before k6 starts, read by every scenario. */
export interface Subjects {
  /** Customers of the seller. */
  customers: { id: string; number: string; name: string }[];
  /** Products on sale that have a price. */
  products: string[];
  /** Orders that staff may open. */
  orders: string[];
  partners: { who: string; organisation: string; customers: string[]; orders: string[] }[];
  members: { who: string; id: string; orders: string[] }[];
  /** Whether an order earns one point for each whole unit of its total, for everybody. */
  isPointAUnit: boolean;
  /** A word of an article, with which readers search. */
  word: string;
}
