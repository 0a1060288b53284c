import type { Tx } from "@springback/db/client";
import type { Audience } from "#kernel/actor.ts";
import { ROLES_OF } from "#kernel/actor.ts";
import type { Env } from "#kernel/env.ts";
import { AppError } from "#kernel/errors.ts";
import type { Language } from "#kernel/language.ts";
import { enqueue } from "#kernel/outbox.ts";
import type { Bucket } from "#kernel/rate-limit.ts";
import type { Person } from "#features/sign-in/queries.ts";
import { type LinkMemory, signInRequest } from "#features/sign-in/schema.ts";
import { type Address, readAddress } from "#features/sign-in/address.ts";
import { safePath } from "#features/sign-in/redirect.ts";

const MINUTE = 60;
const HOUR = 3600;

/** Payload of the mail that carries a link. The link's secret is derived from `requestId` when it is sent. */
export interface LinkMail {
  readonly template: "signIn";
  readonly audience: Audience;
  readonly to: string;
  readonly emailKey: string;
  readonly requestId: string;
  /** Of the page it was asked for on; whoever has chosen one for their account reads that. */
  readonly language: Language;
}

/** What a sign-in request counts against, the narrowest first: the caller's place, the address, everyone together. */
export function signInBuckets(emailKey: string, clientAddress: string): Bucket[] {
  return [
    { key: `link:from:${clientAddress}`, max: 20, windowSeconds: HOUR },
    { key: `link:to:${emailKey}`, max: 3, windowSeconds: 15 * MINUTE },
    { key: `link:to:${emailKey}`, max: 10, windowSeconds: 24 * HOUR },
    { key: `link:everyone`, max: 500, windowSeconds: HOUR },
  ];
}

/** The request of a sign-in form, read and bounded. @throws {AppError} INVALID */
export function readSignInRequest(
  body: string,
  ownOrigin: string,
): { address: Address; memory: LinkMemory } {
  const parsed = signInRequest.safeParse(readJson(body));
  if (!parsed.success) throw new AppError("INVALID");
  const { email, next, zone, consent, news, remindAt, draft } = parsed.data;
  const address = readAddress(email);
  if (!address) {
    throw new AppError("INVALID", "unmailable");
  }
  return {
    address,
    memory: {
      address: address.address,
      next: safePath(next, ownOrigin, "/"),
      zone: zone ?? "UTC",
      consent: consent ?? null,
      news: news ?? null,
      remindAt: remindAt ?? null,
      draft: draft ?? [],
    },
  };
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new AppError("INVALID", "onlyJson");
  }
}

/** Notes the mail of a link. Known and unknown addresses get the same row; the worker knows who may have it. */
export async function noteLinkMail(tx: Tx, mail: LinkMail): Promise<void> {
  await enqueue(tx, {
    id: mail.requestId,
    kind: "mail",
    dedupeKey: `sign-in:${mail.requestId}`,
    payload: { ...mail },
  });
}

/** Whether this person, or an address nobody has yet, may enter this app. */
export function mayEnter(audience: Audience, person: Person | null): boolean {
  if (!person) return audience === "runner";
  return !person.suspended && ROLES_OF[audience].includes(person.role);
}

/** Demo people exist for one-click sign-in only where both of these say so. */
export function demoAllowed(env: Env): boolean {
  return env.demoSignIn && !env.production;
}
