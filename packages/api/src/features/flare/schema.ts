import { z } from "zod";

const instant = z.iso.datetime({ offset: true });
const MS_OF_A_CENTURY = 100 * 366 * 86_400_000;

/** A runner can't mean more than a few of them at once. */
export const MOST_FLARES = 5;

/** A press of "it's worse" as a phone kept it, and the runner's own end of it; instants of the phone's clock. */
export const saidFlare = z.object({
  /** Made when it was pressed. */
  id: z.uuid(),
  at: instant,
  endedAt: instant.nullable(),
  /** How far the phone knew its clock to be off when it made this, milliseconds to add; null when it didn't know. */
  skewMs: z.int().min(-MS_OF_A_CENTURY).max(MS_OF_A_CENTURY).nullable(),
});
export type SaidFlare = z.infer<typeof saidFlare>;

/** The flare that is open, or that usual mornings ended last. */
export const keptFlare = z.object({
  id: z.uuid(),
  at: z.string(),
  endedAt: z.string().nullable(),
});
export type KeptFlare = z.infer<typeof keptFlare>;
