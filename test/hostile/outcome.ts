/** The outcome of hostile inputs: those that are neither read nor refused by name, or take too much, are failures. */
export interface Outcome {
  readonly name: string;
  readonly tried: number;
  readonly failures: readonly string[];
}

/** Prints how many inputs of a kind were survived, and those that were not. */
export function tell({name, tried, failures}: Outcome): void {
  console.log(`${name}: ${tried - failures.length} of ${tried} survived`);
  for (const failure of failures) console.log(`  ${failure}`);
}
