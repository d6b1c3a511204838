const names = /^(?:Format|XRef|Unknown|InvalidPDF|MissingPDF|MissingData|UnexpectedResponse|Abort|Parser|Password)/;

/** Whether a failed promise that nobody watches is one of pdf.js. */
export const isOfPdfjs = (error: unknown): error is Error => error instanceof Error && names.test(error.name);
