/** The group of a layout that a group of facts is. */
export const groupCode = (group: string): string => group.toUpperCase();
