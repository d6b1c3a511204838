/** Rows by key, in the order in which keys first come; rows whose key is null are left out. */
export function grouped<T, Key extends string>(rows: readonly T[], key: (row: T) => Key | null): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const row of rows) {
    const name = key(row);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}
