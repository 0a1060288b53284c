import type { RedFlagId } from "#packs/red-flags.ts";

/** Where the signs of each flag come from. How long it holds and what it locks is ours throughout (clinical.md 4). */
export const RED_FLAG_SOURCES: Readonly<Record<RedFlagId, string>> = {
  "RF-RUPT": "FHB, MSD, GPN, PMCR; lock ours",
  "RF-DVT": "WEL, ATL, THE11; lock ours",
  "RF-INF": "ours; signs not read",
  "RF-FQ": "ALV19, FDA08, MHRA19; six months ours",
  "RF-BSI": "FPN, UMEM, LBS; lock ours",
  "RF-NIGHT": "ours; signs not read",
  "RF-NEURO": "ours; signs not read",
  "RF-SKIN": "ours; signs not read",
  "RF-STER": "LOTH; three months ours",
  "RF-SPA": "PAL, NTR, COV; lock ours",
  "RF-FH": "BEE06, SMW; lock ours",
  "RF-FAIL": "NMA21; twelve weeks ours",
  "RF-AGE": "SEV; ages ours",
};
