/** Columns whose numbers are years: printed without grouping, drawn as steps of time, never measured. */

const yearly = /year|年|^period(From|To)$|^valid(From|Until)$/i;

/** Whether a column is one of years, by its name. */
export const isYear = (name: string): boolean => yearly.test(name);
