import type { Actor, Audience } from "#kernel/actor.ts";
import { ROLES_OF, SYSTEM } from "#kernel/actor.ts";
import { letGoOf, letGoOfAll } from "#features/push/queries.ts";
import { cookieNames, readCookie, sessionMaxAgeSeconds } from "#features/sign-in/cookies.ts";
import { DraftRefused } from "#features/sign-in/draft.ts";
import { sessionHash } from "#features/sign-in/link.ts";
import * as queries from "#features/sign-in/queries.ts";
import { type LinkMail, readSignInRequest, signInBuckets } from "#features/sign-in/service.ts";
import { recordAudit } from "#kernel/audit.ts";
import { now } from "#kernel/clock.ts";
import { failureCode } from "#kernel/effects.ts";
import { AppError } from "#kernel/errors.ts";
import { originOf } from "#kernel/handler.ts";
import { uuidv7 } from "#kernel/ids.ts";
import type { Language } from "#kernel/language.ts";
import { log } from "#kernel/log.ts";
import { LocalCounter, takeFromBuckets } from "#kernel/rate-limit.ts";
import { askForLink, newSessionToken, type OpenedSession, useMailedLink } from "#next/auth.ts";
import { flowOf, type FlowState, settleIn, type SignInParts } from "#next/email-flow.ts";

/** A session just opened, and where to go with it. */
export type Entered = OpenedSession & { readonly next: string };

export interface DemoPerson {
  readonly userId: string;
  readonly name: string;
  readonly role: Actor["role"];
}

/** Everything one app does about who is asking. */
export class SignIn {
  readonly #parts: SignInParts;
  readonly #ownOrigin: string;
  readonly #counter = new LocalCounter();

  constructor(parts: SignInParts) {
    this.#parts = parts;
    this.#ownOrigin = originOf(parts.env, parts.audience);
  }

  get #audience(): Audience {
    return this.#parts.audience;
  }

  /**
   * Mails a link if the address may have one; takes as long and answers as much for any address.
   * @throws {AppError} INVALID, LIMIT_REACHED; anything else means that no mail leaves.
   */
  async request(body: string, clientAddress: string, language: Language): Promise<void> {
    const { address, memory } = readSignInRequest(body, this.#ownOrigin);
    const at = now();
    const buckets = signInBuckets(address.key, clientAddress);
    // A limiter that can't answer throws, and no mail leaves: sending fails closed.
    if (!(await takeFromBuckets(this.#parts.db, this.#counter, buckets, at))) {
      throw new AppError("LIMIT_REACHED", "linksSent");
    }
    const mail: LinkMail = {
      template: "signIn",
      audience: this.#audience,
      to: address.address,
      emailKey: address.key,
      requestId: uuidv7(),
      language,
    };
    await this.#parts.db.withActor(SYSTEM, async (tx) => {
      const flow = flowOf(this.#parts, tx, at, mail, { memory, created: false });
      if (!(await askForLink(flow, address.key))) throw new AppError("UNAVAILABLE");
    });
  }

  /** Uses a link up. Null when it is spent, replaced, too old or another address's. */
  async confirm(emailKey: string, token: string, headers: Headers): Promise<Entered | null> {
    try {
      return await this.#confirm(emailKey, token, headers, "keep");
    } catch (error) {
      if (!(error instanceof DraftRefused)) throw error;
      // Nothing of the first try was saved, the link included: the person gets in, without the draft.
      log("warn", "sign-in.draft-refused", { code: failureCode(error.cause) });
      return this.#confirm(emailKey, token, headers, "leave");
    }
  }

  async #confirm(
    emailKey: string,
    token: string,
    headers: Headers,
    draft: "keep" | "leave",
  ): Promise<Entered | null> {
    const at = now();
    const before = this.#sessionHash(headers);
    const secret = this.#parts.env.AUTH_SECRET;
    return this.#parts.db.withActor(SYSTEM, async (tx) => {
      const state: FlowState = { memory: null, created: false };
      const flow = flowOf(this.#parts, tx, at, null, state);
      const opened = await useMailedLink(flow, emailKey, token);
      if (!opened) return null;
      // A token from before the sign-in is never raised to a signed-in one.
      if (before) await queries.closeSession(tx, before);
      const next = await settleIn(tx, opened, state, { at, secret }, draft);
      await recordAudit(tx, null, {
        action: state.created ? "account.create" : "account.sign-in",
        runnerId: this.#audience === "runner" ? opened.userId : null,
        detail: { userId: opened.userId, audience: this.#audience },
      });
      return { ...opened, next };
    });
  }

  /** Who a request's session belongs to, or null. */
  async actorOf(headers: Headers): Promise<Actor | null> {
    const hash = this.#sessionHash(headers);
    if (!hash) return null;
    return this.#parts.db.withActor(SYSTEM, (tx) =>
      queries.actorBySession(tx, { hash, audience: this.#audience, now: now() }),
    );
  }

  /**
   * Ends the request's session, or every session of the same person. Reminders come no more to the browser whose `endpoint`
   * is told, or to any of the person's: whoever uses it next isn't to be reminded of somebody else's morning.
   */
  async close(
    headers: Headers,
    { everywhere, endpoint }: { readonly everywhere: boolean; readonly endpoint: string | null },
  ): Promise<void> {
    const hash = this.#sessionHash(headers);
    if (!hash) return;
    const asked = { hash, audience: this.#audience, now: now() };
    await this.#parts.db.withActor(SYSTEM, async (tx) => {
      const actor = await queries.actorBySession(tx, asked);
      if (actor && everywhere) await letGoOfAll(tx, actor.userId);
      else if (actor && endpoint) await letGoOf(tx, actor.userId, endpoint);
      await (everywhere ? queries.closeSessionsOf(tx, hash) : queries.closeSession(tx, hash));
    });
  }

  /** The demo people of this app. Ask only where demo sign-in is allowed. */
  demoPeople(): Promise<DemoPerson[]> {
    return this.#parts.db.withActor(SYSTEM, (tx) =>
      queries.demoPeople(tx, ROLES_OF[this.#audience]),
    );
  }

  /** Opens a session for a demo person; null when there is no such demo person in this app. */
  async enterAsDemo(userId: string): Promise<OpenedSession | null> {
    const token = newSessionToken();
    const audience = this.#audience;
    const expiresAt = now() + sessionMaxAgeSeconds(audience) * 1000;
    return this.#parts.db.withActor(SYSTEM, async (tx) => {
      const people = await queries.demoPeople(tx, ROLES_OF[audience]);
      if (!people.some((person) => person.userId === userId)) return null;
      const tokenHash = sessionHash(token);
      await queries.openSession(tx, { tokenHash, userId, audience, expiresAt });
      return { token, userId, expiresAt };
    });
  }

  #sessionHash(headers: Headers): string | null {
    const https = this.#ownOrigin.startsWith("https:");
    const token = readCookie(headers, cookieNames(this.#audience, https).session);
    return token ? sessionHash(token) : null;
  }
}
