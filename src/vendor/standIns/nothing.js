/** In the place of parts of Node that are never called. */
export const nothing = null;
