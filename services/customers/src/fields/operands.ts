import type { Operands } from '@guanxi/fields';

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

/** What formulas may name of a customer himself. */
export const operandsOf = ({
  birthDate,
  registeredOn,
}: {
  birthDate: Date | null;
  registeredOn: Date | null;
}): Operands => ({ birth_date: day(birthDate), registered_on: day(registeredOn) });
