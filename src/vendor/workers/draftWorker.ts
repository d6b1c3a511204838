/** The program of the worker that checks drafts: it is given the site's data first, then a draft at a time. */
import {unzipSync} from "fflate";
import {checkedDraft, provideResources, ReadError, type SiteBase} from "../../../loaders/library.ts";

/** The data that come first: text and bytes as they were fetched. */
interface DraftData {
  readonly knowledge: string;
  readonly dictionary: string;
  readonly pdf: Uint8Array;
  readonly site: SiteBase;
}

let site: SiteBase;

/** Answers with the draft checked, or with why it could not be. */
async function answer(draft: File) {
  try {
    return {checked: await checkedDraft(draft, site, {name: draft.name})};
  } catch (error) {
    if (error instanceof ReadError) return {refused: {zh: error.zh, en: error.en}};
    return {failed: String((error as Error).message)};
  }
}

self.addEventListener("message", async ({data}: MessageEvent<DraftData | File>) => {
  if (data instanceof File) {
    self.postMessage({answer: await answer(data)});
    return;
  }
  // pdf.js listens and speaks here too, in messages of its own.
  if (!("site" in data)) return;
  ({site} = data);
  provideResources({
    knowledge: async () => data.knowledge,
    dictionary: async () => data.dictionary,
    pdf: async () => unzipSync(data.pdf)
  });
});
