import { createHash, randomBytes } from "node:crypto";
import type { Tx } from "@springback/db/client";
import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth, { type AuthOptions } from "next-auth";
import type { Adapter, AdapterUser } from "next-auth/adapters";
import type { Audience } from "#kernel/actor.ts";
import { cookieNames, sessionMaxAgeSeconds } from "#features/sign-in/cookies.ts";
import { sessionHash } from "#features/sign-in/link.ts";
import type { Person } from "#features/sign-in/queries.ts";
import { log } from "#kernel/log.ts";

/**
 * The only file that knows next-auth. It runs the e-mail flow as a function: no route of next-auth's own is
 * mounted, so a link that is merely opened can't sign anybody in.
 */
export interface EmailFlow {
  readonly audience: Audience;
  readonly secret: string;
  /** Epoch milliseconds of this request. */
  readonly now: number;
  readonly tx: Tx;
  /** The secret part of the link to send; fixed by the request's id. */
  readonly linkToken: string;
  readonly people: {
    byKey(tx: Tx, emailKey: string): Promise<Person | null>;
    byId(tx: Tx, id: string): Promise<Person | null>;
    create(tx: Tx, emailKey: string): Promise<Person>;
    verify(tx: Tx, id: string): Promise<void>;
    mayEnter(person: Person | null): boolean;
  };
  readonly links: {
    keep(tx: Tx, link: { tokenHash: string; emailKey: string }): Promise<void>;
    /** When the used link would have ended, or null. */
    use(tx: Tx, link: { tokenHash: string; emailKey: string }): Promise<Date | null>;
    send(tx: Tx, emailKey: string): Promise<void>;
  };
  readonly open: (
    tx: Tx,
    row: { tokenHash: string; userId: string; expiresAt: number },
  ) => Promise<void>;
}

/** A session just opened: the token goes to the browser and nowhere else. */
export interface OpenedSession {
  readonly token: string;
  readonly userId: string;
  readonly expiresAt: number;
}

interface Outcome {
  sent: boolean;
  opened: OpenedSession | null;
}

function toAdapterUser(person: Person): AdapterUser {
  return { id: person.id, email: person.email, emailVerified: null };
}

function adapterOf(flow: EmailFlow, outcome: Outcome): Adapter {
  const { tx } = flow;
  return {
    async getUserByEmail(emailKey) {
      const person = await flow.people.byKey(tx, emailKey);
      return person ? { ...toAdapterUser(person), email: emailKey } : null;
    },
    async getUser(id) {
      const person = await flow.people.byId(tx, id);
      return person ? toAdapterUser(person) : null;
    },
    async createUser({ email }: Omit<AdapterUser, "id">) {
      return toAdapterUser(await flow.people.create(tx, email));
    },
    async updateUser(user) {
      await flow.people.verify(tx, user.id);
      return { id: user.id, email: user.email ?? "", emailVerified: new Date(flow.now) };
    },
    async createVerificationToken({ identifier, token, expires }) {
      await flow.links.keep(tx, { tokenHash: token, emailKey: identifier });
      return { identifier, token, expires };
    },
    async useVerificationToken({ identifier, token }) {
      const expires = await flow.links.use(tx, { tokenHash: token, emailKey: identifier });
      return expires ? { identifier, token, expires } : null;
    },
    async createSession({ sessionToken, userId }) {
      const expiresAt = flow.now + sessionMaxAgeSeconds(flow.audience) * 1000;
      await flow.open(tx, { tokenHash: sessionHash(sessionToken), userId, expiresAt });
      outcome.opened = { token: sessionToken, userId, expiresAt };
      return { sessionToken, userId, expires: new Date(expiresAt) };
    },
    // The rest of the contract serves routes that aren't mounted and other ways in that don't exist.
    getUserByAccount: () => null,
    linkAccount: () => undefined,
    getSessionAndUser: () => null,
    updateSession: () => null,
    deleteSession: () => null,
  };
}

function optionsOf(flow: EmailFlow, outcome: Outcome): AuthOptions {
  const names = cookieNames(flow.audience, false);
  return {
    secret: flow.secret,
    adapter: adapterOf(flow, outcome),
    session: {
      strategy: "database",
      maxAge: sessionMaxAgeSeconds(flow.audience),
      generateSessionToken: newSessionToken,
    },
    cookies: {
      sessionToken: { name: names.session, options: {} },
      csrfToken: { name: names.csrf, options: {} },
      callbackUrl: { name: names.callback, options: {} },
    },
    providers: [
      {
        id: "email",
        type: "email",
        name: "Email",
        server: "",
        from: "",
        options: {},
        maxAge: 600,
        normalizeIdentifier: (key) => key,
        generateVerificationToken: () => flow.linkToken,
        async sendVerificationRequest({ identifier }) {
          await flow.links.send(flow.tx, identifier);
          outcome.sent = true;
        },
      },
    ],
    callbacks: {
      async signIn({ user, email }) {
        // Asking for a link is answered alike for everyone; who may enter is decided when it is used.
        if (email?.verificationRequest) return true;
        return flow.people.mayEnter(await flow.people.byKey(flow.tx, user.email ?? ""));
      },
    },
    logger: {
      error: (code) => log("warn", "auth.refused", { code }),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

/** A session token: 256 random bits. */
export function newSessionToken(): string {
  return randomBytes(32).toString("base64url");
}

async function run(flow: EmailFlow, request: Partial<NextApiRequest>): Promise<Outcome> {
  const outcome: Outcome = { sent: false, opened: null };
  const response = {
    status: () => response,
    setHeader: () => response,
    getHeader: () => undefined,
    json: () => undefined,
    send: () => undefined,
    end: () => undefined,
  };
  await NextAuth(
    { headers: {}, cookies: {}, ...request } as NextApiRequest,
    response as unknown as NextApiResponse,
    optionsOf(flow, outcome),
  );
  return outcome;
}

/** Keeps a link and notes its mail, both in the flow's transaction. False when the flow refused. */
export async function askForLink(flow: EmailFlow, emailKey: string): Promise<boolean> {
  const csrfToken = randomBytes(32).toString("hex");
  const proof = createHash("sha256").update(`${csrfToken}${flow.secret}`).digest("hex");
  const { csrf } = cookieNames(flow.audience, false);
  const outcome = await run(flow, {
    method: "POST",
    query: { nextauth: ["signin", "email"] },
    cookies: { [csrf]: `${csrfToken}|${proof}` },
    body: { email: emailKey, csrfToken },
  });
  return outcome.sent;
}

/** Uses a link up and opens a session with a fresh token; null when the link is spent, old or not this address's. */
export async function useMailedLink(
  flow: EmailFlow,
  emailKey: string,
  token: string,
): Promise<OpenedSession | null> {
  const outcome = await run(flow, {
    method: "GET",
    query: { nextauth: ["callback", "email"], email: emailKey, token },
  });
  return outcome.opened;
}
