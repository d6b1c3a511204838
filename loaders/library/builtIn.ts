import {loaded} from "../lexis/webLazily.ts";
import type {Knowledge} from "../types.ts";

/**
 * The knowledge that the library was built with: codebook, lexicons, areas. The same object at each call, because what stages make of it
 * is made once for each object.
 */
export const knowledge = (): Promise<Knowledge> => loaded<Knowledge>("knowledge");
