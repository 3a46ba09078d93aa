import { field, problem } from '@guanxi/runtime';
import { z } from 'zod';
import { CODE, isObjectText, LIMITS, layouts, sharings } from './view.ts';

const code = () =>
  z.string().superRefine((value, context) => {
    if (!CODE.test(value)) problem(context, value.trim() === '' ? 'REQUIRED' : 'MALFORMED');
  });
const objectText = () =>
  field.optional(
    field.text({ max: LIMITS.json, multiline: true }).superRefine((value, context) => {
      if (!isObjectText(value)) problem(context, 'MALFORMED');
    }),
  );
const sort = z.object({ field: code(), direction: field.oneOf(['ASC', 'DESC']) });

/** Names of lists as the web gives them. */
export const listCode = code;
/** A JSON object as text, within the limits. */
export const jsonObject = objectText;

/** What a view holds: whole, and as changes. */
export const viewContent = {
  required: {
    list: code(),
    name: field.requiredText({ max: LIMITS.name }),
    filter: objectText(),
    sort: field.list(sort, { max: LIMITS.sort }).nullish(),
    columns: field.list(code(), { max: LIMITS.columns }).nullish(),
    layout: field.oneOf(layouts),
    options: objectText(),
    sharing: field.oneOf(sharings),
    departmentPath: field.optional(field.text({ max: 255 })),
  },
  changes: {
    name: field.requiredText({ max: LIMITS.name }).nullish(),
    filter: objectText(),
    sort: field.list(sort, { max: LIMITS.sort }).nullish(),
    columns: field.list(code(), { max: LIMITS.columns }).nullish(),
    layout: field.oneOf(layouts).nullish(),
    options: objectText(),
    sharing: field.oneOf(sharings).nullish(),
    departmentPath: field.optional(field.text({ max: 255 })),
  },
} as const;
