import "server-only";
import { dehydrate } from "@tanstack/react-query";
import type { AnyTRPCRouter } from "@trpc/server";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Actor, Audience } from "#kernel/actor.ts";
import { type Context, createContext } from "#kernel/context.ts";
import { originOf } from "#kernel/handler.ts";
import { demoAllowed } from "#features/sign-in/service.ts";
import { buildId } from "#next/build-id.ts";
import type { Languages } from "#next/language.ts";
import { orNotFound } from "#next/or-not-found.ts";
import { makeQueryClient } from "#next/query-client.ts";
import { requestLanguage } from "#next/request-language.ts";
import { createRoutes, type Routes } from "#next/routes.ts";
import { PATH_HEADER } from "#next/security.ts";
import { services } from "#next/services.ts";

export interface ServerParts<Router extends AnyTRPCRouter> {
  readonly audience: Audience;
  readonly router: Router;
  /** Absent where the app speaks one language alone. */
  readonly languages?: Languages;
  readonly unitsCookie?: string;
}

/** For queries a page starts and a client component finishes. */
interface Prefetchable {
  readonly queryKey: readonly unknown[];
}

/** A page waits for its answer, so a refusal isn't asked for again and again as a browser would after a lost line. */
const once = (options: Prefetchable) => ({ ...options, retry: false });

function routesOf<Router extends AnyTRPCRouter>(parts: ServerParts<Router>): () => Routes {
  let made: Routes | undefined;
  return () => {
    made ??= createRoutes({ ...parts, ...services() });
    return made;
  };
}

/** Route handlers to re-export from route files. Nothing is set up before the first request, so builds need no settings. */
function handlersOf(routes: () => Routes) {
  const only =
    (pick: (all: Routes) => (request: Request) => Promise<Response>) => (request: Request) =>
      pick(routes())(request);
  const api = only((all) => all.api);
  return {
    api: { GET: api, POST: api },
    askForLink: { POST: only((all) => all.askForLink) },
    confirm: { POST: only((all) => all.confirm) },
    signOut: { POST: only((all) => all.signOut) },
    chooseLanguage: { POST: only((all) => all.chooseLanguage) },
    sharedPdf: { GET: only((all) => all.handover.pdf) },
    download: { GET: only((all) => all.download) },
    demo: { POST: only((all) => all.demo) },
    stripeWebhook: { POST: only((all) => all.stripeWebhook) },
    remindersOff: {
      GET: only((all) => all.remindersOff),
      POST: only((all) => all.remindersOff),
    },
    calendar: { GET: only((all) => all.calendar) },
    healthz: { GET: only((all) => all.healthz) },
  };
}

/**
 * Everything an app's server side needs, made from its audience and its router.
 * `caller` for values a page needs itself; `prefetch` and `answersSoFar` for values its client components will ask for.
 */
export function createServer<Router extends AnyTRPCRouter>(parts: ServerParts<Router>) {
  const { audience, router } = parts;
  const routes = routesOf(parts);
  const getQueryClient = cache(makeQueryClient);
  const currentActor = cache(async (): Promise<Actor | null> =>
    routes().signIn.actorOf(await headers()),
  );
  const currentLanguage = cache(async () => requestLanguage(await headers(), parts.languages));
  const getContext = cache(async (): Promise<Context> => {
    const { db, env } = services();
    const language = await currentLanguage();
    return createContext({ audience, actor: await currentActor(), db, env, language });
  });

  return {
    /** Who is signed in to this app, or null. Read once per request. */
    currentActor,
    /** The language of this request's page. */
    currentLanguage,
    /** The signed-in person; a visitor is sent to sign in and comes back to `path`. */
    async requireActor(path: string): Promise<Actor> {
      const actor = await currentActor();
      return actor ?? redirect(`/sign-in?${new URLSearchParams({ next: path })}`);
    },
    /** Calls procedures in this process, as the current person. */
    caller: router.createCaller(getContext) as ReturnType<Router["createCaller"]>,
    trpc: createTRPCOptionsProxy<Router>({
      ctx: getContext,
      router,
      queryClient: getQueryClient,
    }),
    /** Starts a query for a client component below; its error is left for that component to show. */
    async prefetch(options: Prefetchable): Promise<void> {
      await getQueryClient().prefetchQuery(
        once(options) as Parameters<ReturnType<typeof makeQueryClient>["prefetchQuery"]>[0],
      );
    },
    /** Like `prefetch`, for what the page is about: a record that isn't there (or isn't theirs) is the not-found page. */
    async prefetchOrNotFound(options: Prefetchable): Promise<void> {
      await orNotFound(
        getQueryClient().fetchQuery(
          once(options) as Parameters<ReturnType<typeof makeQueryClient>["fetchQuery"]>[0],
        ),
      );
    },
    /** What was asked for so far, for the client components of the page. */
    answersSoFar: () => dehydrate(getQueryClient()),
    handlers: handlersOf(routes),
    /** The page that a shared link opens, in a language; null for a link that opens nothing. */
    async openShared(secret: string, language: string) {
      return routes().handover.open(secret, language, await headers());
    },
    /** Where this app is reached, "https://example.org": what its addresses begin with. */
    origin: () => originOf(services().env, audience),
    /** The path of the page that is being drawn; null where proxy.ts wasn't passed. */
    pagePath: cache(async (): Promise<string | null> => (await headers()).get(PATH_HEADER)),
    /** Demo people to offer on the sign-in page; empty wherever one-click sign-in doesn't exist. */
    async demoPeople() {
      return demoAllowed(services().env) ? routes().signIn.demoPeople() : [];
    },
    /** Stops the process at boot when its settings can't be used, with a sentence that says which. */
    checkSettings: () => void services(),
    orNotFound,
    buildId,
  };
}
