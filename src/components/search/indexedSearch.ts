/** A search by the index: which reports may hold what is sought, and their sentences, as many as are asked for. */
import type {Role} from "../../../loaders/index.ts";
import type {Posting} from "../../shared/search/postings.js";
import type {Hit} from "./concordanceLines.js";
import type {IndexReader} from "./indexReader.js";

/** The question to the index. */
export interface IndexedTerms {
  /** Of each list one text must stand in a sentence. */
  readonly texts: readonly (readonly string[])[];
  /** Finds every occurrence; null where there is but one text. */
  readonly pattern: RegExp | null;
  /** Whether the texts are only parts of what is sought. */
  readonly isPart: boolean;
}

/** The reports and sentences that are looked at. */
interface Wanted {
  /** Of a report, by its id. */
  readonly report: (report: string) => {readonly area: string | null; readonly year: number | null} | null;
  /** "" for any. */
  readonly role: string;
}

interface Candidate extends Posting {
  readonly id: string;
  readonly area: string | null;
  readonly year: number | null;
}

/** Bytes that are read and looked through at once. */
const BATCH = 500_000;
/** Milliseconds for which the page may be busy at once. */
const BREATH = 40;
/** More pairs of a long text than that tell little. */
const MOST_PAIRS = 5;

export class IndexedSearch {
  readonly hits: Hit[] = [];
  #next = 0;

  private constructor(
    private readonly index: IndexReader,
    private readonly terms: IndexedTerms,
    private readonly wanted: Wanted,
    /** Reports that may hold what is sought, in order. */
    readonly candidates: readonly Candidate[],
    /** Whether the postings of the candidates count what is sought. */
    readonly isCounted: boolean
  ) {}

  static async begun(index: IndexReader, terms: IndexedTerms, wanted: Wanted): Promise<IndexedSearch> {
    const lists = await Promise.all(
      terms.texts.map(async (texts) => either(await Promise.all(texts.map((text) => standing(index, text)))))
    );
    const postings = lists.map(({postings}) => postings).reduce(common);
    const candidates = postings.flatMap((posting) => {
      const id = index.directory.reports[posting.report]!;
      const reported = wanted.report(id);
      return reported ? {...posting, ...reported, id} : [];
    });
    const isCounted = lists.length === 1 && lists[0]!.isExact && !wanted.role && !terms.isPart;
    return new IndexedSearch(index, terms, wanted, candidates, isCounted);
  }

  /** Bytes of the candidates that are not read yet. */
  get rest(): number {
    return this.candidates.slice(this.#next).reduce((sum, {report}) => sum + this.index.size(report), 0);
  }

  /** Reads all candidates, or as many as hold so many hits. */
  async readAll(most: number): Promise<void> {
    while (this.#next < this.candidates.length && this.hits.length < most) await this.read(BATCH, most);
  }

  /** Reads candidates of about so many bytes, at least one of them, while there are fewer than `most` hits. */
  async read(bytes: number, most: number): Promise<void> {
    const batch: Candidate[] = [];
    for (let left = bytes; left > 0 && this.#next < this.candidates.length && this.hits.length < most; this.#next++) {
      const candidate = this.candidates[this.#next]!;
      left -= this.index.size(candidate.report);
      batch.push(candidate);
    }
    const pieces = await this.index.sentences(batch.map(({report}) => report));
    let breath = performance.now();
    for (const [i, {texts, starts, roles, rules}] of pieces.entries()) {
      if (performance.now() - breath > BREATH) {
        // The page answers its reader meanwhile.
        await new Promise((done) => setTimeout(done));
        breath = performance.now();
      }
      const {id, area, year} = batch[i]!;
      for (const [ordinal, text] of texts.entries()) {
        const role = roles[ordinal]! as Role;
        if (this.wanted.role && role !== this.wanted.role) continue;
        const matches = this.#matches(text);
        if (!matches.length) continue;
        const sourceStart = starts[ordinal]!;
        const own = rules[ordinal] ?? null;
        this.hits.push({report: id, ordinal, text, words: "", sourceStart, area, year, role, rules: own, matches});
      }
    }
  }

  #matches(text: string): string[] {
    const {texts, pattern} = this.terms;
    if (!texts.every((alternatives) => alternatives.some((one) => text.includes(one)))) return [];
    if (pattern) return text.match(pattern) ?? [];
    const word = texts[0]![0]!;
    return Array.from({length: text.split(word).length - 1}, () => word);
  }
}

interface Standing {
  readonly postings: readonly Posting[];
  /** Whether the postings count the text. */
  readonly isExact: boolean;
}

/** The reports in which one of some texts may stand. */
function either(lists: readonly Standing[]): Standing {
  const standing = lists.filter(({postings}) => postings.length > 0);
  if (standing.length < 2) return standing[0] ?? {postings: [], isExact: true};
  const byReport = new Map(standing.flatMap(({postings}) => postings).map((posting) => [posting.report, posting]));
  return {postings: [...byReport.values()].sort((one, other) => one.report - other.report), isExact: false};
}

/** The reports in which a text may stand; exactly those where it is a key of the index. */
async function standing(index: IndexReader, text: string): Promise<Standing> {
  if (text.length <= 2) return {postings: (await index.find(text)) ?? [], isExact: true};
  const [own, ...pairs] = await Promise.all([
    text.length <= index.directory.longest ? index.find(text) : null,
    ...pairsOf(text).map((pair) => index.find(pair))
  ]);
  if (own) return {postings: own, isExact: true};
  return {postings: pairs.map((postings) => postings ?? []).reduce(common), isExact: false};
}

/** Pairs of a text, the first and the last among them, evenly between them. */
function pairsOf(text: string): string[] {
  const count = Math.min(MOST_PAIRS, text.length - 1);
  const step = (text.length - 2) / Math.max(1, count - 1);
  return [...new Set(Array.from({length: count}, (_, i) => Math.round(i * step)))].map((at) => text.slice(at, at + 2));
}

/** The postings of the first list whose reports stand in both; both ascend. */
function common(one: readonly Posting[], other: readonly Posting[]): Posting[] {
  let at = 0;
  return one.filter(({report}) => {
    while (at < other.length && other[at]!.report < report) at++;
    return other[at]?.report === report;
  });
}
