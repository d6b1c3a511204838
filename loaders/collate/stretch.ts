/** Sentences of the two versions that stand against one another, as ordinals; half-open. */
export interface Stretch {
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
}
