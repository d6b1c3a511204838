/** A share, which has no "per head" and no words for a unit. */
export const isPercent = (unit: string): boolean => unit === "%" || unit === "‰";
