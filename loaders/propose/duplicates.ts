import {join} from "node:path";
import type {ProposalTask} from "../isolate/task.ts";
import {fileBytes} from "../read/source.ts";
import type {CatalogueRow} from "../types.ts";
import type {Told} from "./judged.ts";
import {KnownTexts, type Likeness} from "./likeness.ts";
import type {ReadProposal} from "./proposal.ts";

/** Which files the catalogue, or the files before, have already: by their bytes and by their words. */
export class Duplicates {
  readonly #bytes: Map<string, string>;
  readonly #texts = new KnownTexts();
  readonly #areas = new Set<string>();

  /** `read` makes the text of a file of the catalogue in `dir`. */
  constructor(
    private readonly rows: readonly CatalogueRow[],
    private readonly dir: string,
    private readonly read: (task: ProposalTask) => Promise<ReadProposal>
  ) {
    this.#bytes = new Map(rows.map(({sha256, report}) => [sha256, report]));
  }

  /** Why a file need not be taken in; null where it is new. It is taken up under `name`. */
  async find({proposal: {sha256, row}, text}: ReadProposal, name: string): Promise<Told | null> {
    const same = this.#bytes.get(sha256);
    if (same !== undefined) return {zh: `与 ${same} 是同一文件（字节相同）`, en: `the very bytes of ${same}`};
    this.#bytes.set(sha256, name);
    await this.#readArea(row.area);
    const like = this.#texts.findLike(text);
    this.#texts.add(name, text);
    return like && likeTold(like);
  }

  /** Takes up the texts of the catalogue that may be the same report: those of the area. */
  async #readArea(area: string | null): Promise<void> {
    if (area === null || this.#areas.has(area)) return;
    this.#areas.add(area);
    for (const {report, file} of this.rows.filter((row) => row.area === area)) {
      const path = join(this.dir, file);
      // A file that cannot be read is told by `fazhi check`, and nothing is like it.
      const catalogued = await fileBytes(path)
        .then((bytes) => this.read({path, member: "", bytes}))
        .catch(() => null);
      if (catalogued) this.#texts.add(report, catalogued.text);
    }
  }
}

const likeTold = ({name, share, isSame}: Likeness): Told =>
  isSame
    ? {zh: `与 ${name} 文字相同`, en: `the same words as ${name}`}
    : {
        zh: `与 ${name} 有 ${Math.floor(100 * share)}% 的句子相同，像是同一报告的另一来源`,
        en: `${Math.floor(100 * share)}% of its sentences are those of ${name}: the same report from another place, it seems`
      };
