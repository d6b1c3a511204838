/**
 * A rate over fewer figures than this is not shown as one: "too few" is said instead. After the data presentation standards for
 * proportions of the US National Center for Health Statistics (Parker and others 2017, Vital and Health Statistics 2 (175)).
 */
export const FEWEST_FOR_RATE = 30;
