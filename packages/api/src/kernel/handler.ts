import type { Db } from "@springback/db/client";
import type { AnyTRPCRouter } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { readCookie } from "#features/sign-in/cookies.ts";
import type { Actor, Audience } from "#kernel/actor.ts";
import { now } from "#kernel/clock.ts";
import { type Browser, createContext } from "#kernel/context.ts";
import type { Env } from "#kernel/env.ts";
import { AppError } from "#kernel/errors.ts";
import { checkWrite, PRIVATE, readBody, refusal } from "#kernel/gate.ts";
import { uuidv7 } from "#kernel/ids.ts";
import type { Language } from "#kernel/language.ts";
import { describeError, log } from "#kernel/log.ts";
import { clientAddress, LocalCounter } from "#kernel/rate-limit.ts";

export const API_PATH = "/api/trpc";
/** Calls in one HTTP request; the client's link batches no more. */
export const BATCH_LIMIT = 10;
/** Calls a minute: a person tapping fast makes a tenth of it. */
const CALLS_PER_MINUTE = { actor: 600, visitor: 200 } as const;

export interface ApiHandlerParts {
  readonly audience: Audience;
  readonly router: AnyTRPCRouter;
  readonly db: Db;
  readonly env: Env;
  /** Who a request's cookies belong to; null for a visitor. */
  readonly actorOf: (headers: Headers) => Promise<Actor | null>;
  /** What is spoken to whoever made a request. */
  readonly languageOf: (headers: Headers) => Language;
  readonly callsPerMinute?: { readonly actor: number; readonly visitor: number };
}

/** This app's own origin. */
export function originOf(env: Env, audience: Audience): string {
  return audience === "runner" ? env.WEB_URL : env.ADMIN_URL;
}

/** Procedure paths named by the URL, without trusting how many. */
function calls(url: URL): string[] {
  try {
    return decodeURIComponent(url.pathname.slice(API_PATH.length + 1)).split(",");
  } catch {
    throw new AppError("INVALID", "unreadableAddress");
  }
}

/** A browser as far as cookies go: those it sent, and those the answer sets. */
function browserOf(sent: Headers, answered: Headers): Browser {
  return {
    cookie: (name) => readCookie(sent, name),
    setCookie: (line) => answered.append("set-cookie", line),
  };
}

/**
 * The whole API of one app behind one function, with no framework in it.
 * Everything that can be refused without knowing the procedure is refused before tRPC sees the request.
 */
export function createApiHandler(parts: ApiHandlerParts): (request: Request) => Promise<Response> {
  const { audience, router, db, env } = parts;
  const perMinute = parts.callsPerMinute ?? CALLS_PER_MINUTE;
  const counter = new LocalCounter();
  const ownOrigin = originOf(env, audience);

  function checkRate(actor: Actor | null, headers: Headers, cost: number): void {
    const key = actor ? `actor:${actor.userId}` : `visitor:${clientAddress(headers)}`;
    const max = actor ? perMinute.actor : perMinute.visitor;
    if (!counter.take({ key, max, windowSeconds: 60 }, now(), cost)) {
      throw new AppError("LIMIT_REACHED");
    }
  }

  async function answer(request: Request, requestId: string): Promise<Response> {
    if (request.method !== "GET") checkWrite(request, audience, ownOrigin);
    const paths = calls(new URL(request.url));
    if (paths.length > BATCH_LIMIT) throw new AppError("INVALID", "tooManyCalls");
    const body = request.method === "GET" ? undefined : await readBody(request);
    const actor = await parts.actorOf(request.headers);
    checkRate(actor, request.headers, paths.length);
    const { method, headers } = request;
    const response = await fetchRequestHandler({
      endpoint: API_PATH,
      req: new Request(request.url, body === undefined ? { headers } : { method, headers, body }),
      router,
      allowBatching: true,
      maxBatchSize: BATCH_LIMIT,
      allowMethodOverride: false,
      createContext: ({ resHeaders }) =>
        createContext({
          ...{ audience, actor, db, env, requestId },
          language: parts.languageOf(headers),
          browser: browserOf(headers, resHeaders),
        }),
    });
    response.headers.set("cache-control", PRIVATE["cache-control"]);
    response.headers.set("x-request-id", requestId);
    return response;
  }

  return async (request) => {
    const requestId = uuidv7();
    try {
      return await answer(request, requestId);
    } catch (error) {
      const language = parts.languageOf(request.headers);
      if (error instanceof AppError) return refusal(error, requestId, language);
      log("error", "api.failed", { requestId, ...describeError(error) });
      return refusal(new AppError("UNAVAILABLE"), requestId, language);
    }
  };
}
