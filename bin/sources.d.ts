export function stampOf(root: string, paths: readonly string[]): string;
