/**
 * All that is hostile, one after another: `npm run fuzz -- [share] [seed]` (share 1, the whole, is some 100,000 inputs and takes hours on a
 * busy machine). Each program prints how many inputs it tried and how many were survived; exits 1 where one was not.
 */
import {corpusFrom} from "../../loaders/corpusFrom.ts";
import {knowledge} from "../../loaders/read/knowledge.ts";
import {tables} from "../../loaders/tables/tables.ts";
import {damagedFiles} from "./files.ts";
import {kills} from "./kills.ts";
import {faultyKnowledge} from "./knowledge.ts";
import {type Outcome, tell} from "./outcome.ts";
import {shapes, wordShapes} from "./shapes.ts";
import {hostileStatements} from "./statements.ts";
import {growingSteps} from "./steps.ts";
import {hostileStrings} from "./strings.ts";
import {growingTimes} from "./times.ts";

const [share, seed] = [Number(process.argv[2] ?? 1), Number(process.argv[3] ?? 1)];
const inputs = (whole: number) => Math.max(1, Math.round(share * whole));

const programs: readonly (() => Outcome | Promise<Outcome>)[] = [
  () => hostileStrings(inputs(20_000), seed),
  () => damagedFiles(inputs(76_000), seed),
  () => faultyKnowledge(inputs(1000), seed),
  async () => hostileStatements(tables((await corpusFrom("data")).corpus), inputs(1500), seed),
  () => kills(inputs(300), seed),
  async () => growingSteps([...shapes(inputs(400), seed), ...wordShapes(inputs(600), await knowledge(), seed)], 16_000),
  async () => growingTimes([...shapes(0), ...wordShapes(inputs(60), await knowledge(), seed)])
];

for (const program of programs) {
  const outcome = await program();
  tell(outcome);
  if (outcome.failures.length > 0) process.exitCode = 1;
}
