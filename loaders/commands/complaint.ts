/** Says on stderr what could not be read, and makes the exit code 1. */
export function complain(errors: readonly unknown[]) {
  for (const error of errors) console.error(`fazhi: ${error instanceof Error ? error.message : error}`);
  if (errors.length) process.exitCode = 1;
}
