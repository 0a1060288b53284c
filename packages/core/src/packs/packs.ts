import { ACHILLES } from "#packs/achilles/pack.ts";
import { BSI } from "#packs/bsi/pack.ts";
import { CALF } from "#packs/calf/pack.ts";
import { GLUTEAL } from "#packs/gluteal/pack.ts";
import { HAMSTRING } from "#packs/hamstring/pack.ts";
import { ITB } from "#packs/itb/pack.ts";
import { MTSS } from "#packs/mtss/pack.ts";
import type { Pack } from "#packs/pack.ts";
import { PFP } from "#packs/pfp/pack.ts";
import { PLANTAR } from "#packs/plantar/pack.ts";

/** Every pack whole, in the order of the format's ids: what decides, and what people read and choose from. */
export const PACKS: readonly Pack[] = [
  ACHILLES,
  PLANTAR,
  PFP,
  MTSS,
  CALF,
  HAMSTRING,
  GLUTEAL,
  ITB,
  BSI,
];
