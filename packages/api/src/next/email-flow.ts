import type { Db, Tx } from "@springback/db/client";
import { recordChoices } from "#features/sign-in/choices.ts";
import { pageForLeftDraft, recordDraft } from "#features/sign-in/draft.ts";
import { LINK_MINUTES, linkToken } from "#features/sign-in/link.ts";
import * as queries from "#features/sign-in/queries.ts";
import type { LinkMemory } from "#features/sign-in/schema.ts";
import { type LinkMail, mayEnter, noteLinkMail } from "#features/sign-in/service.ts";
import { type Actor, type Audience, SYSTEM } from "#kernel/actor.ts";
import type { Env } from "#kernel/env.ts";
import { AppError } from "#kernel/errors.ts";
import type { EmailFlow, OpenedSession } from "#next/auth.ts";

/** The app whose sign-in this is. */
export interface SignInParts {
  readonly audience: Audience;
  readonly db: Db;
  readonly env: Env;
}

/** What one run of the flow carries from step to step. */
export interface FlowState {
  memory: LinkMemory | null;
  created: boolean;
}

/** Our tables and rules as the e-mail flow sees them, within one transaction. */
export function flowOf(
  parts: SignInParts,
  tx: Tx,
  at: number,
  mail: LinkMail | null,
  state: FlowState,
): EmailFlow {
  const { audience, env } = parts;
  return {
    audience,
    secret: env.AUTH_SECRET,
    now: at,
    tx,
    linkToken: mail ? linkToken(env.AUTH_SECRET, mail.requestId) : "",
    people: {
      byKey: queries.personByKey,
      byId: queries.personById,
      create: async (inner, emailKey) => {
        if (!state.memory) throw new AppError("UNAVAILABLE");
        state.created = true;
        return queries.createRunner(inner, emailKey, state.memory, at);
      },
      verify: (inner, id) => queries.verifyAddress(inner, id, at),
      mayEnter: (person) => mayEnter(audience, person),
    },
    links: {
      keep: async (inner, link) => {
        if (!state.memory) throw new AppError("UNAVAILABLE");
        const expiresAt = at + LINK_MINUTES * 60_000;
        await queries.keepLink(inner, { ...link, audience, expiresAt, memory: state.memory });
      },
      use: async (inner, link) => {
        const used = await queries.useLink(inner, { ...link, audience, now: at });
        state.memory = used?.memory ?? null;
        return used?.expiresAt ?? null;
      },
      send: async (inner) => {
        if (mail) await noteLinkMail(inner, mail);
      },
    },
    open: (inner, row) => queries.openSession(inner, { ...row, audience }),
  };
}

/**
 * What follows a runner's sign-in: what somebody new agreed to and wished for, and the answers given before. Done as the runner, behind the runner's walls.
 * Returns where to go on.
 */
export async function settleIn(
  tx: Tx,
  opened: OpenedSession,
  state: FlowState,
  { at, secret }: { readonly at: number; readonly secret: string },
  draft: "keep" | "leave",
): Promise<string> {
  const { memory, created } = state;
  const next = memory?.next ?? "/";
  const person = await queries.personById(tx, opened.userId);
  if (!memory || person?.role !== "runner") return next;
  const actor: Actor = { userId: person.id, role: "runner", name: "" };
  await queries.actAs(tx, actor);
  if (created) await recordChoices(tx, actor, { memory, at, secret });
  const kept = draft === "keep" && (await recordDraft(tx, actor, memory.draft));
  await queries.actAs(tx, SYSTEM);
  return kept ? next : (pageForLeftDraft(memory.draft) ?? next);
}
