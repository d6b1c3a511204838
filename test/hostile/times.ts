/** How the time of the library grows with the length of a text, up to a megabyte: what steps do not show, inside expressions and built-ins. */
import {corpus, report} from "../../loaders/pipeline.ts";
import {knowledge} from "../../loaders/read/knowledge.ts";
import {ReadError} from "../../loaders/read/readError.ts";
import type {Outcome} from "./outcome.ts";
import {filled, nameOf, type Shape} from "./shapes.ts";
import {sourceOf} from "./sourceOf.ts";

const SHORT = 64_000;
const LONG = 1_000_000;
/** Time may grow with the length to this power between SHORT and LONG: 27 times as much for 15.6 times as long. */
const EXPONENT = 1.2;
/** Milliseconds of processor time below which the machine's own noise is measured. */
const NOISE = 2000;
/** A shape is timed again where it seems to grow: others use the processor, and the collector of garbage runs when it likes. */
const TRIES = 3;

/** Shapes whose processor time grows faster than their length allows, and those that fail. */
export async function growingTimes(all: readonly Shape[]): Promise<Outcome> {
  const known = await knowledge();
  const failures: string[] = [];
  const time = async (shape: Shape, length: number) => {
    const text = filled(shape, length);
    const start = process.cpuUsage();
    try {
      corpus([report(await sourceOf(text, shape.ending), known)], known);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
    }
    const {user, system} = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const grows = (short: number, long: number) => long > NOISE && long > short * (LONG / SHORT) ** EXPONENT;
  for (const shape of all)
    try {
      let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      for (let tries = 0; tries < TRIES && (tries === 0 || grows(short, long)); tries++) {
        short = Math.min(short, await time(shape, SHORT));
        long = Math.min(long, await time(shape, LONG));
      }
      if (grows(short, long)) failures.push(`${nameOf(shape)}: ${short.toFixed(0)} -> ${long.toFixed(0)} ms`);
    } catch (error) {
      failures.push(`${nameOf(shape)}: ${error}`);
    }
  return {name: `shapes of text, time at ${SHORT} and ${LONG} characters`, tried: all.length, failures};
}
