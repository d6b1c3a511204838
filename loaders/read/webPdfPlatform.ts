import {loaded} from "../lexis/webLazily.ts";
import {isOfPdfjs} from "./pdfStrays.ts";

/** Files of pdf.js by their names: tables of characters (`bcmap`) and standard fonts. */
type Resources = Readonly<Record<string, Uint8Array>>;

const resource = async (name: string): Promise<Uint8Array> => {
  const bytes = (await loaded<Resources>("pdf-resources"))[name];
  if (!bytes) throw new Error(`${name} is not there`);
  return bytes.slice();
};

/** `read/pdfPlatform.ts` without Node: tables and fonts come from one bundle, which is loaded when a page needs one of them. */
export const resourcesOfPdfjs = () => ({
  useWorkerFetch: false,
  CMapReaderFactory: class {
    async fetch({name}: {name: string}) {
      return {cMapData: await resource(`${name}.bcmap`), isCompressed: true};
    }
  },
  StandardFontDataFactory: class {
    fetch = ({filename}: {filename: string}) => resource(filename);
  }
});

/** Failed promises of pdf.js that nobody watches, in a browser or in Node. */
export function straysOfPdfjs() {
  const errors: Error[] = [];
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const stop = watchRejections((reason) => {
    if (isOfPdfjs(reason)) errors.push(reason);
    return isOfPdfjs(reason);
  });
  return {
    first: async () => turn().then(() => errors[0]),
    end: async () => {
      await turn();
      stop();
    }
  };
}

/** Until the function returned is called, `isOurs` is asked of each. */
function watchRejections(isOurs: (reason: unknown) => boolean): () => void {
  const {process} = globalThis as {process?: NodeJS.Process};
  if (process?.versions?.node) {
    const listener = (reason: unknown) => {
      if (!isOurs(reason)) throw reason;
    };
    process.on("unhandledRejection", listener);
    return () => process.off("unhandledRejection", listener);
  }
  const listener = (event: PromiseRejectionEvent) => {
    if (isOurs(event.reason)) event.preventDefault();
  };
  addEventListener("unhandledrejection", listener);
  return () => removeEventListener("unhandledrejection", listener);
}
