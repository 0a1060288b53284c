import { z } from "zod";

/** Version of the words beside the consent to a coach; stored with the consent. */
export const COACH_CONSENT = "coach-access-1";

/** A coach as runners choose among them: a name, nothing more. */
export const coach = z.object({ id: z.uuid(), name: z.string() });
export type Coach = z.infer<typeof coach>;

export const coaching = z.object({
  /** Who coaches the runner now, the newest first; and, apart from that, whether they may see anything. */
  coaches: z.array(
    coach.extend({
      /** Epoch milliseconds. */
      since: z.number(),
      /** False while the runner doesn't let them in: they see nothing. */
      consented: z.boolean(),
    }),
  ),
  /** Coaches who take runners. */
  offers: z.array(coach),
  /** Whether the runner's plan has a coach in it. */
  inPlan: z.boolean(),
});
export type Coaching = z.infer<typeof coaching>;

export const ask = z.object({
  /** Made by the client when the question is opened, so that asking twice is asking once. */
  id: z.uuid(),
  coachId: z.uuid(),
  /** The runner saw these words and agreed to them. */
  consent: z.literal(COACH_CONSENT),
});
export type Ask = z.infer<typeof ask>;
/** The same words again, for a coach who is there already. */
export const letIn = ask.omit({ id: true });
export type LetIn = z.infer<typeof letIn>;

export const coachRef = z.object({ coachId: z.uuid() });
