/** Whether the site keeps files of CSV and XLSX, from the variable FAZHI_CSV. Pages make both from Parquet where it does not. */
export const withCsv = (): boolean => process.env.FAZHI_CSV === "true";
