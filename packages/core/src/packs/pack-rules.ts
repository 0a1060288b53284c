import { ACHILLES_RULES } from "#packs/achilles/rules.ts";
import { BSI_RULES } from "#packs/bsi/rules.ts";
import { CALF_RULES } from "#packs/calf/rules.ts";
import { GLUTEAL_RULES } from "#packs/gluteal/rules.ts";
import { HAMSTRING_RULES } from "#packs/hamstring/rules.ts";
import { ITB_RULES } from "#packs/itb/rules.ts";
import { MTSS_RULES } from "#packs/mtss/rules.ts";
import type { PackRules } from "#packs/pack.ts";
import { PFP_RULES } from "#packs/pfp/rules.ts";
import { PLANTAR_RULES } from "#packs/plantar/rules.ts";
import type { PackId } from "#timeline/timeline.ts";

/** Every pack of the timeline format, in the order of clinical.md 9 with the product's own first. */
export const PACK_IDS = [
  "achilles",
  "plantar",
  "pfp",
  "mtss",
  "calf",
  "hamstring",
  "gluteal",
  "itb",
  "bsi",
] as const satisfies readonly PackId[];

/** What decides of every pack, by id. The rest of a pack, which people read, is in packs.ts. */
export const PACK_RULES: Readonly<Record<PackId, PackRules>> = {
  achilles: ACHILLES_RULES,
  plantar: PLANTAR_RULES,
  pfp: PFP_RULES,
  mtss: MTSS_RULES,
  calf: CALF_RULES,
  hamstring: HAMSTRING_RULES,
  gluteal: GLUTEAL_RULES,
  itb: ITB_RULES,
  bsi: BSI_RULES,
};
