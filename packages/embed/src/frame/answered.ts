const key = Symbol.for('kith/frame');
const scope = globalThis as { [key]?: Set<string> };

/** Begins to keep in which ways the page around has answered, for whoever checks this page. */
export const keepAnswered = (): Set<string> => (scope[key] = new Set());

/** In which ways it has answered. Absent where this is no frame page. */
export const answered = (): ReadonlySet<string> | undefined => scope[key];
