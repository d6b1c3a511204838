/**
 * Hands on the values of some keys in the order of the keys, whichever comes first; null where there is none. Those that came early wait:
 * workers take reports in order, so these are few.
 */
export function inOrder<Value>(keys: readonly string[], take: (key: string, value: Value) => void) {
  const early = new Map<string, Value | null>();
  let next = 0;
  return (key: string, value: Value | null): void => {
    early.set(key, value);
    for (; next < keys.length && early.has(keys[next]!); next++) {
      const waiting = early.get(keys[next]!)!;
      early.delete(keys[next]!);
      if (waiting !== null) take(keys[next]!, waiting);
    }
  };
}
