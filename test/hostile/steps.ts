/**
 * How the work of the library grows with the length of a text, in steps: how often V8 ran each block of its code (precise coverage),
 * which is the same on any machine at any load. The work within regular expressions and built-in functions is not a step: `times.ts` sees it.
 */
import {Session} from "node:inspector";
import {corpus, report} from "../../loaders/pipeline.ts";
import {knowledge} from "../../loaders/read/knowledge.ts";
import {ReadError} from "../../loaders/read/readError.ts";
import {tables} from "../../loaders/tables/tables.ts";
import type {Knowledge} from "../../loaders/types.ts";
import type {Outcome} from "./outcome.ts";
import {filled, nameOf, type Shape} from "./shapes.ts";
import {sourceOf} from "./sourceOf.ts";

/** A text may be so many times as long, and a block run TIMES ** EXPONENT times as often. */
const TIMES = 4;
const EXPONENT = 1.2;
/** Steps a character that a block may take besides: some work begins only where a text is long enough, as that on passages it shares. */
const BESIDES = 32;

interface Block {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}
interface Coverage {
  readonly result: {
    readonly url: string;
    readonly functions: {readonly functionName: string; readonly ranges: Block[]}[];
  }[];
}

/** A session in which V8 counts; `steps` says how often each block of the library ran since the last call. */
function counter() {
  const session = new Session();
  session.connect();
  const ask = (method: string, parameters: object = {}) => {
    let answer: unknown;
    session.post(method, parameters, (error, result) => {
      if (error) throw error;
      answer = result;
    });
    return answer;
  };
  ask("Profiler.enable");
  ask("Profiler.startPreciseCoverage", {callCount: true, detailed: true});
  return {
    steps(): Map<string, number> {
      const counts = new Map<string, number>();
      for (const {url, functions} of (ask("Profiler.takePreciseCoverage") as Coverage).result) {
        const [, file] = url.split("/loaders/");
        if (!file) continue;
        for (const {functionName, ranges} of functions)
          for (const {startOffset, endOffset, count} of ranges)
            if (count > 0) counts.set(`${file} ${functionName} ${startOffset}-${endOffset}`, count);
      }
      return counts;
    },
    close() {
      ask("Profiler.stopPreciseCoverage");
      session.disconnect();
    }
  };
}

async function work(shape: Shape, length: number, known: Knowledge): Promise<void> {
  try {
    const made = report(await sourceOf(filled(shape, length), shape.ending), known);
    tables(corpus([made], known));
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
  }
}

/** Shapes of which some block of the library runs more often than `length` to the power of EXPONENT allows, and those that fail. */
export async function growingSteps(all: readonly Shape[], length: number): Promise<Outcome> {
  const known = await knowledge();
  const failures: string[] = [];
  // Things made of the knowledge once are not work for a text.
  await work({ending: "txt", piece: "其中，35件。\n"}, length, known);
  const {steps, close} = counter();
  const counted = async (shape: Shape, characters: number) => {
    steps();
    await work(shape, characters, known);
    return steps();
  };
  try {
    for (const shape of all)
      try {
        const [short, long] = [await counted(shape, length), await counted(shape, TIMES * length)];
        const allowed = (block: string) => (short.get(block) ?? 0) * TIMES ** EXPONENT + BESIDES * TIMES * length;
        const [worst] = [...long].filter(([block, count]) => count > allowed(block)).sort(([, a], [, b]) => b - a);
        if (worst) failures.push(`${nameOf(shape)}: ${worst[0]}: ${short.get(worst[0]) ?? 0} -> ${worst[1]} steps`);
      } catch (error) {
        failures.push(`${nameOf(shape)}: ${error}`);
      }
  } finally {
    close();
  }
  return {name: `shapes of text, steps at ${length} and ${TIMES * length} characters`, tried: all.length, failures};
}
