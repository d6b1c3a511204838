/**
 * The address at which the site will stand, with its last slash, from the variable FAZHI_SITE; "" where it is not told. Links in files that readers
 * take away begin with it. Throws where it is not an address.
 */
export const siteAddress = (told = process.env.FAZHI_SITE ?? ""): string => checkedAddress("FAZHI_SITE", told);

/** An address that a variable tells, with its last slash; "" stays so. Nothing in it can end an attribute or a rule of a policy. */
export function checkedAddress(variable: string, told: string): string {
  if (!told) return "";
  if (!/^https?:\/\/[^\s?#"'<>;,]+$/.test(told))
    throw new Error(`${variable} is “${told}”: it must be an address like https://example.org/atlas/.`);
  return told.endsWith("/") ? told : `${told}/`;
}
