/** Says on stderr, line by line, what could not be read, and makes the exit code 1. */
export function complain(errors: readonly unknown[]) {
  const lines = errors.flatMap((error) => `${error instanceof Error ? error.message : error}`.split("\n"));
  for (const line of lines) console.error(`fazhi: ${line}`);
  if (errors.length) process.exitCode = 1;
}
