export function compiled(): Promise<{
  readonly cli: string;
  readonly worker: string;
  readonly stamp: string;
  readonly evaluation: string;
}>;
