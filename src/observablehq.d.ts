/** The modules of Framework in the browser, as far as this site uses it. */
declare module "observablehq:stdlib" {
  interface File {
    readonly href: string;
    readonly name: string;
    readonly size: number;
    json(): Promise<unknown>;
    text(): Promise<string>;
  }
  /** The argument must be a literal: Framework finds the files of a page by reading its source. */
  export function FileAttachment(path: string): File;
}
