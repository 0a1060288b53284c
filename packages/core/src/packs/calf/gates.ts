import type { GateRow } from "#packs/gate-row.ts";

/** The published return criteria after a calf strain that the product has tests for (clinical.md 9, GRE22). */
export const CALF_GATES: readonly GateRow[] = [
  {
    gate: "calfPain",
    into: "S4",
    fedBy: "intake.adlPain",
    passes: "painAtMost",
    parameter: "calfAdlPain",
    says: "Daily life is free of pain.",
    source: "GRE22",
    evidence: "published",
  },
  {
    gate: "calfRaises",
    into: "S4",
    fedBy: "heelRaise.reps",
    passes: "atLeast",
    parameter: "calfRaises",
    says: "Thirty one-leg heel raises from the floor on the sore side.",
    source: "GRE22",
    evidence: "published",
  },
  {
    gate: "calfEven",
    into: "S4",
    fedBy: "heelRaise.symmetry",
    passes: "evenSides",
    parameter: "lsiTenths",
    says: "The sides differ by a tenth at most.",
    source: "GRE22",
    evidence: "published",
  },
];
