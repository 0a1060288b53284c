import { z } from "zod";
import { WHYS } from "#features/messages/schema.ts";

/** What can bring a runner before their coach, the most pressing first. The inbox is ordered by it. */
export const NEEDS = [
  ...(["flag", "disagrees", "rest", "worse", "flare", "plan", "override"] as const),
  ...(["question", "silent", "intake"] as const),
] as const;
export type NeedKind = (typeof NEEDS)[number];

/** The one reason a runner is in the inbox: a code with its facts. The words are the app's and core's. */
export const need = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("flag"), flag: z.string(), level: z.string(), open: z.int() }),
  /** With an answer: which it was, the rule that decided it, and why the runner doesn't agree. */
  z.object({
    kind: z.literal("disagrees"),
    decision: z.string(),
    rule: z.string(),
    why: z.enum(WHYS),
  }),
  z.object({ kind: z.literal("rest"), rule: z.string() }),
  /** They said so, and the calm days that follow aren't over. */
  z.object({ kind: z.literal("worse") }),
  z.object({ kind: z.literal("flare"), activity: z.string(), verdict: z.string() }),
  z.object({
    kind: z.literal("plan"),
    findings: z.int(),
    exercise: z.string(),
    rule: z.string(),
  }),
  z.object({ kind: z.literal("override"), rule: z.string(), until: z.string() }),
  /** So many messages of theirs wait for an answer. */
  z.object({ kind: z.literal("question"), messages: z.int() }),
  z.object({ kind: z.literal("silent"), hours: z.int(), neverSpoke: z.boolean() }),
  z.object({ kind: z.literal("intake") }),
]);
export type Need = z.infer<typeof need>;

/** Where a runner stands: the four states, or null while today is unanswered. */
export const standing = z.enum(["run", "modify", "rest", "see"]).nullable();
export type Standing = z.infer<typeof standing>;

export const inboxRow = z.object({
  runnerId: z.uuid(),
  name: z.string(),
  zone: z.string(),
  standing,
  need,
  since: z.string(),
  /** Messages of theirs that the coach hasn't seen, whatever the reason they are here. */
  unread: z.int(),
});
export type InboxRow = z.infer<typeof inboxRow>;

export const quietRow = z.object({
  runnerId: z.uuid(),
  name: z.string(),
  standing,
  /** When the runner last answered anything; null when never. */
  lastWord: z.string().nullable(),
});

export const inbox = z.object({
  at: z.string(),
  counts: z.object({
    total: z.int(),
    fine: z.int(),
    ...(Object.fromEntries(NEEDS.map((kind) => [kind, z.int()])) as Record<NeedKind, z.ZodInt>),
  }),
  rows: z.array(inboxRow),
  fine: z.array(quietRow),
});
export type Inbox = z.infer<typeof inbox>;
