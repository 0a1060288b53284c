const SOURCES: Readonly<Record<string, string>> = {
  B0: "clinical §4",
  B1: "THO, PPT, AZD",
  B2: "SIL07",
  B3: "seed §1",
  B4: "ours",
  B5: "seed §1",
  B6: "FRA25",
  B7: "SC15; default ours",
  B8: "seed; PRI25",
};

/** Where a rule comes from. */
export function sourceOf(rule: string): string {
  return SOURCES[rule] ?? "ours";
}
