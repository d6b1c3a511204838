/** Characters that XML 1.0 forbids. */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text as a file of Word or Excel may hold it: without the characters that XML forbids. */
export const xmlText = (text: string): string => text.replace(unwritable, "");
