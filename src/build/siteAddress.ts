/**
 * The address at which the site will stand, with its last slash, from the variable FAZHI_SITE; "" where it is not told. Links in files that readers
 * take away begin with it. Throws where it is not an address.
 */
export function siteAddress(told = process.env.FAZHI_SITE ?? ""): string {
  if (!told) return "";
  if (!/^https?:\/\/[^\s?#]+$/.test(told))
    throw new Error(`FAZHI_SITE is “${told}”: it must be the address of the site, like https://example.org/atlas/.`);
  return told.endsWith("/") ? told : `${told}/`;
}
