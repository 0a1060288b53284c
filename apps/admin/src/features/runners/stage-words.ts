/** The ladder's stages (clinical.md 2.7), as a coach picks them. */
export const STAGES = [
  { value: "S0", label: "S0 · Calm and hold" },
  { value: "S1", label: "S1 · Slow floor raises" },
  { value: "S2", label: "S2 · Strong" },
  { value: "S3", label: "S3 · Spring and walk-run" },
  { value: "S4", label: "S4 · Run" },
  { value: "maintain", label: "Maintain" },
] as const;

/** The walk-run tables (clinical.md 7.4). */
export const TABLES = [
  { value: "WR-A", label: "WR-A" },
  { value: "WR-B", label: "WR-B" },
  { value: "WR-C", label: "WR-C" },
  { value: "WR-D", label: "WR-D" },
  { value: "WR-E", label: "WR-E" },
] as const;
