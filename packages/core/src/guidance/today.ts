/** Today's decision by itself, from a morning that has been read: for comparing and measuring the table. */
export { decide, rule, type Decided, type Ruled } from "#guidance/decide.ts";
export { situation, type Situation } from "#guidance/situation.ts";
