import type { Db } from "@springback/db/client";
import type { AnyTRPCRouter } from "@trpc/server";
import { keepLanguage, languageAtSignIn } from "#features/account/language.ts";
import { billingOf } from "#features/billing/stripe.ts";
import { receiveWebhook } from "#features/billing/webhook.ts";
import { answerCalendar } from "#features/calendar/route.ts";
import { offRoute } from "#features/reminders/off-routes.ts";
import { unitsOf } from "#features/settings/service.ts";
import { readAddress } from "#features/sign-in/address.ts";
import { phoneCookie, sessionCookie } from "#features/sign-in/cookies.ts";
import { safePath } from "#features/sign-in/redirect.ts";
import { demoAllowed } from "#features/sign-in/service.ts";
import type { Audience } from "#kernel/actor.ts";
import { now } from "#kernel/clock.ts";
import type { Env } from "#kernel/env.ts";
import { AppError } from "#kernel/errors.ts";
import { checkForm, checkWrite, PRIVATE, readBody, refusal } from "#kernel/gate.ts";
import { createApiHandler, originOf } from "#kernel/handler.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { describeError, log } from "#kernel/log.ts";
import { clientAddress, LocalCounter } from "#kernel/rate-limit.ts";
import type { OpenedSession } from "#next/auth.ts";
import { type Handover, handoverOf } from "#next/handover.ts";
import { choiceCookie, type Languages, readLanguageForm } from "#next/language.ts";
import { downloadRoute } from "#next/downloads.ts";
import { languageToKeep, requestLanguage } from "#next/request-language.ts";
import { SignIn } from "#next/sign-in.ts";

export type Handler = (request: Request) => Promise<Response>;

/** Every address of an app that isn't a page. */
export interface Routes {
  readonly signIn: SignIn;
  readonly api: Handler;
  /** POST JSON {email, draft?, ...}: asks for a link. */
  readonly askForLink: Handler;
  /** POST form {email, token}: uses the link up and signs in. */
  readonly confirm: Handler;
  /** POST form {everywhere?, endpoint?}: signs out; `endpoint` is where this browser takes notifications. */
  readonly signOut: Handler;
  /** POST form {locale, next?}: speaks another language in this browser, and to whoever is signed in, from now on. */
  readonly chooseLanguage: Handler;
  /** GET /export/<file>: one of the signed-in runner's files, to keep. */
  readonly download: Handler;
  /** The page for a clinician that a shared link opens, and the same as a file. */
  readonly handover: Handover;
  /** POST form {userId}: signs in as a demo person; exists only with DEMO_SIGN_IN outside production. */
  readonly demo: Handler;
  /** POST from Stripe, signed; only the runner's app mounts it. */
  readonly stripeWebhook: Handler;
  /** GET and POST with a mail's token: turns reminder mails off; only the runner's app mounts it. */
  readonly remindersOff: Handler;
  /** GET from calendars, by the secret in the address; only the runner's app mounts it. */
  readonly calendar: Handler;
  readonly healthz: Handler;
}

export interface RouteParts {
  readonly audience: Audience;
  readonly router: AnyTRPCRouter;
  readonly db: Db;
  readonly env: Env;
  /** Absent where the app speaks one language alone. */
  readonly languages?: Languages;
  /** The cookie from which pages know what to count distances in; absent where they show them in one unit alone. */
  readonly unitsCookie?: string;
}

/** Where the confirm page is told that a link didn't work. */
const SPENT = "/auth/confirm?problem=spent";

function seeOther(ownOrigin: string, path: string, ...cookies: readonly string[]): Response {
  const headers = new Headers({ location: `${ownOrigin}${path}`, ...PRIVATE });
  headers.set("referrer-policy", "no-referrer");
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}

/** Leads to the start with nothing left in the browser: neither the session nor anything that was kept there. */
function farewell(audience: Audience, ownOrigin: string): Response {
  const https = ownOrigin.startsWith("https:");
  const gone = [sessionCookie(audience, https, "", 0), phoneCookie(audience, https, null)];
  const answer = seeOther(ownOrigin, "/", ...gone);
  // The page wipes what it can; this is for what it can't, and for one without its scripts: a worker that goes takes no
  // notifications any more either.
  answer.headers.set("clear-site-data", '"cache", "storage"');
  return answer;
}

/** Turns whatever a route throws into one kind of answer, in the language of whoever asks. */
function guardOf({ languages }: Pick<RouteParts, "languages">) {
  return (path: string, answer: (request: Request) => Promise<Response>): Handler =>
    async (request) => {
      const requestId = uuidv7();
      const language = requestLanguage(request.headers, languages);
      try {
        return await answer(request);
      } catch (error) {
        if (error instanceof AppError) {
          log("info", "route.refused", { path, code: error.code, requestId });
          return refusal(error, requestId, language);
        }
        log("error", "route.failed", { path, requestId, ...describeError(error) });
        return refusal(new AppError("UNAVAILABLE"), requestId, language);
      }
    };
}

/** The process answers; nothing is asked of the database. The instance tells this start from an orphan of an earlier one. */
function alive(instance: string): Response {
  const headers = { "x-instance": instance, "cache-control": "no-store" };
  return new Response("ok\n", { headers });
}

async function readForm(request: Request): Promise<URLSearchParams> {
  return new URLSearchParams(await readBody(request, 8 * 1024));
}

async function readSignOut(request: Request): Promise<Parameters<SignIn["close"]>[1]> {
  const form = await readForm(request);
  return { everywhere: form.get("everywhere") === "1", endpoint: form.get("endpoint") };
}

/** Routes that let nobody in: what other machines call, a browser's choice of language, and the files to keep. */
function besideSignIn(
  parts: RouteParts,
  signIn: SignIn,
): Omit<Routes, "signIn" | "api" | "askForLink" | "confirm" | "signOut" | "demo"> {
  const { db, env } = parts;
  const guarded = guardOf(parts);
  const tries = new LocalCounter();
  const handover = handoverOf(parts);
  return {
    handover: { ...handover, pdf: guarded("/handover", handover.pdf) },
    chooseLanguage: languageRoute(parts, signIn),
    download: guarded("/export", downloadRoute(parts, signIn)),
    stripeWebhook: guarded("/api/webhooks/stripe", (request) =>
      receiveWebhook(billingOf({ db, env }), request),
    ),
    remindersOff: guarded("/api/reminders/off", offRoute(db, env.WEB_URL)),
    calendar: guarded("/calendar", (request) => answerCalendar(db, request, tries)),
    healthz: async () => alive(env.INSTANCE),
  };
}

/** What a browser keeps of somebody who just signed in: the session, their units, and the language they chose if any. */
async function cookiesOf(
  { audience, db, env, languages, unitsCookie }: RouteParts,
  { headers }: Request,
  opened: OpenedSession,
): Promise<readonly string[]> {
  const https = originOf(env, audience).startsWith("https:");
  const maxAge = Math.floor((opened.expiresAt - now()) / 1000);
  const kept = [sessionCookie(audience, https, opened.token, maxAge)];
  if (unitsCookie) kept.push(choiceCookie(unitsCookie, await unitsOf(db, opened.userId), https));
  if (!languages) return kept;
  const asked = languageToKeep(headers, languages);
  const language = await languageAtSignIn(db, opened.userId, asked);
  return language ? [...kept, choiceCookie(languages.cookie, language, https)] : kept;
}

function languageRoute(parts: RouteParts, signIn: SignIn): Handler {
  const { audience, db, env, languages } = parts;
  const ownOrigin = originOf(env, audience);
  return guardOf(parts)("/auth/locale", async (request) => {
    if (!languages) throw new AppError("NOT_FOUND");
    checkForm(request, ownOrigin);
    const chosen = readLanguageForm(await readForm(request), languages, ownOrigin);
    if (!chosen) throw new AppError("INVALID");
    const actor = await signIn.actorOf(request.headers);
    if (actor) await keepLanguage(db, actor.userId, chosen.language);
    const https = ownOrigin.startsWith("https:");
    const cookie = choiceCookie(languages.cookie, chosen.language, https);
    return seeOther(ownOrigin, chosen.next, cookie);
  });
}

function apiOf({ languages, ...parts }: RouteParts, signIn: SignIn): Handler {
  return createApiHandler({
    ...parts,
    actorOf: (headers) => signIn.actorOf(headers),
    languageOf: (headers) => requestLanguage(headers, languages),
  });
}

/** The routes of one app. Framework-neutral: each takes a Request and answers a Response. */
export function createRoutes(parts: RouteParts): Routes {
  const { audience, db, env } = parts;
  const ownOrigin = originOf(env, audience);
  const guarded = guardOf(parts);
  const signIn = new SignIn({ audience, db, env });
  const tries = new LocalCounter();

  const enter = async (request: Request, opened: OpenedSession, path: string) =>
    seeOther(ownOrigin, path, ...(await cookiesOf(parts, request, opened)));

  return {
    signIn,
    api: apiOf(parts, signIn),

    askForLink: guarded("/auth/link", async (request) => {
      checkWrite(request, audience, ownOrigin);
      const { headers } = request;
      const language = requestLanguage(headers, parts.languages);
      await signIn.request(await readBody(request), clientAddress(headers), language);
      return Response.json({ sent: true }, { headers: PRIVATE });
    }),

    confirm: guarded("/auth/enter", async (request) => {
      checkForm(request, ownOrigin);
      const key = `confirm:${clientAddress(request.headers)}`;
      if (!tries.take({ key, max: 30, windowSeconds: 60 }, now())) {
        throw new AppError("LIMIT_REACHED");
      }
      const form = await readForm(request);
      const address = readAddress(form.get("email") ?? "");
      const token = form.get("token") ?? "";
      const opened =
        address && token ? await signIn.confirm(address.key, token, request.headers) : null;
      return opened
        ? enter(request, opened, safePath(opened.next, ownOrigin, "/"))
        : seeOther(ownOrigin, SPENT);
    }),

    signOut: guarded("/auth/sign-out", async (request) => {
      checkForm(request, ownOrigin);
      await signIn.close(request.headers, await readSignOut(request));
      return farewell(audience, ownOrigin);
    }),

    demo: guarded("/auth/demo", async (request) => {
      if (!demoAllowed(env)) throw new AppError("NOT_FOUND");
      checkForm(request, ownOrigin);
      const form = await readForm(request);
      const opened = await signIn.enterAsDemo(form.get("userId") ?? "");
      if (!opened) throw new AppError("NOT_FOUND");
      return enter(request, opened, safePath(form.get("next"), ownOrigin, "/"));
    }),

    ...besideSignIn(parts, signIn),
  };
}
