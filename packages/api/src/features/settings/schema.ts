import { isZone } from "@springback/core/day";
import { z } from "zod";

/** The name of an IANA time zone. */
export const zoneName = z.string().max(64).refine(isZone, "This time zone isn’t known.");

/** What a runner chose for every device of theirs. */
export const choices = z.object({
  /** What distances are shown and typed in; they are kept in metres. */
  units: z.enum(["km", "mi"]),
  /** The day a week begins with: 1 for Monday, 7 for Sunday. */
  weekStarts: z.literal([1, 7]),
  /** Whether days are counted by the clock of the phone that was last used. */
  zoneFollows: z.boolean(),
});
export type Choices = z.infer<typeof choices>;

export const settings = choices.extend({
  /** By whose clock days are counted; where it follows the phone, the phone's as it was last heard of. */
  zone: zoneName,
});
export type Settings = z.infer<typeof settings>;
