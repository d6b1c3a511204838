/** Whether the data are for the preview of `npm start`, which makes no workbooks: they take as long as all else, and nobody takes them away from there. */
export const isPreview = (): boolean => process.env.FAZHI_PREVIEW === "true";
