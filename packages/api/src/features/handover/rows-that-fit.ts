/** How many rows of each table find a place, and how many don't. */
export interface Share {
  readonly shown: number;
  readonly left: number;
}

/**
 * Shares a number of lines out among tables, one by one in turn, so that a long one never takes the place of a short one. A
 * table that is cut gives one of its lines to the number of rows left out.
 */
export function rowsThatFit(wanted: readonly number[], lines: number): readonly Share[] {
  const given = wanted.map(() => 0);
  let free = Math.max(0, lines);
  while (free > 0 && given.some((has, table) => has < (wanted[table] ?? 0))) {
    for (const [table, has] of given.entries()) {
      if (free === 0 || has >= (wanted[table] ?? 0)) continue;
      given[table] = has + 1;
      free -= 1;
    }
  }
  return given.map((has, table) => {
    const all = wanted[table] ?? 0;
    const shown = has < all ? Math.max(0, has - 1) : all;
    return { shown, left: all - shown };
  });
}
