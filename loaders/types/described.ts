/** A thing with a code (a rule, a reason, a format …) as readers are told of it. */

export interface Described<Name extends string = string> {
  /** Its code: the name of its file, and the value in the tables. */
  readonly name: Name;
  /** A name of a few words. */
  readonly zh: string;
  readonly en: string;
  /** A sentence or two for readers who do not know the program. */
  readonly explanationZh: string;
  readonly explanationEn: string;
}
