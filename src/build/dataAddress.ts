import {checkedAddress} from "./siteAddress.ts";

/** The place of the data set, from the first page, unless another is told. */
export const dataFolder = "data/tables/";

/**
 * The address of a second place for the data set (an object store), with its last slash, from the variable FAZHI_DATA; "" where the data
 * stand beside the pages. Throws where it is not an address.
 */
export const dataAddress = (told = process.env.FAZHI_DATA ?? ""): string => checkedAddress("FAZHI_DATA", told);
