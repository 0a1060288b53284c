import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { testDatabase, type TestDatabase } from "@springback/db/testing";
import type { Audience } from "#kernel/actor.ts";
import type { EffectContext } from "#kernel/effects.ts";
import { type Env, parseEnv } from "#kernel/env.ts";
import { createMailer } from "#kernel/mail.ts";
import type { Languages } from "#next/language.ts";
import { createRoutes, type Handler, type Routes } from "#next/routes.ts";
import { coachRouter } from "#routers/coach.ts";
import { runnerRouter } from "#routers/runner.ts";
import { type SmtpServer, startSmtpServer } from "#testing/smtp-server.ts";

/** An app's routes behind a real HTTP server, as a browser reaches them. */
export interface TestApp {
  readonly url: string;
  readonly routes: Routes;
  /** A request as our own page makes it; `headers` may take any of that away. */
  post(path: string, body: unknown, headers?: Record<string, string | null>): Promise<Response>;
  form(path: string, fields: Record<string, string>, cookie?: string): Promise<Response>;
  stop(): Promise<void>;
}

export interface TestServers {
  readonly database: TestDatabase;
  readonly smtp: SmtpServer;
  readonly env: Env;
  readonly effects: EffectContext;
  app(audience: Audience, change?: Partial<Env>): Promise<TestApp>;
  stop(): Promise<void>;
}

function table(routes: Routes): Record<string, Partial<Record<string, Handler>>> {
  return {
    "/auth/link": { POST: routes.askForLink },
    "/auth/enter": { POST: routes.confirm },
    "/auth/sign-out": { POST: routes.signOut },
    "/auth/locale": { POST: routes.chooseLanguage },
    "/auth/demo": { POST: routes.demo },
    "/api/reminders/off": { GET: routes.remindersOff, POST: routes.remindersOff },
    "/calendar": { GET: routes.calendar },
    "/export": { GET: routes.download },
    "/handover": { GET: routes.handover.pdf },
    "/healthz": { GET: routes.healthz },
  };
}

/** A handler behind a real HTTP server on a free port. */
export async function serve(
  handle: (request: Request) => Promise<Response>,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer((req, res) => {
    const answer = async () => {
      const method = req.method ?? "GET";
      const body = method === "GET" || method === "HEAD" ? undefined : await text(req);
      const headers = new Headers(
        Object.entries(req.headers).map(([name, value]) => [name, String(value)]),
      );
      const init = { method, headers, ...(body === undefined ? {} : { body }) };
      const response = await handle(new Request(`http://${req.headers.host}${req.url}`, init));
      res.writeHead(response.status, [...response.headers].flat());
      res.end(Buffer.from(await response.arrayBuffer()));
    };
    answer().catch(() => res.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The app's addresses, as its route files lay them out. */
function dispatch(routes: Routes | undefined, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const handler = pathname.startsWith("/api/trpc/")
    ? routes?.api
    : routes &&
      table(routes)[pathname.replace(/^(?:\/fr)?(\/calendar|\/export|\/handover)\/.*/u, "$1")]?.[
        request.method
      ];
  return handler ? handler(request) : Promise.resolve(new Response(null, { status: 405 }));
}

/** The runner's app's, as far as a test asks. */
const LANGUAGES_OF_WEB: Languages = {
  cookie: "locale",
  spoken: ["en", "fr"],
  choose: ({ cookie, accepted }) => cookie ?? accepted ?? "en",
};

async function startApp(
  servers: Pick<TestServers, "database" | "env">,
  audience: Audience,
  change: Partial<Env>,
): Promise<TestApp> {
  const held: { routes?: Routes } = {};
  const { url, stop } = await serve((request) => dispatch(held.routes, request));
  const own = audience === "runner" ? { WEB_URL: url } : { ADMIN_URL: url };
  const router = audience === "runner" ? runnerRouter : coachRouter;
  const env = { ...servers.env, ...own, ...change };
  const routes = createRoutes({
    ...{ audience, router, env, db: servers.database.db },
    ...(audience === "runner" && { languages: LANGUAGES_OF_WEB, unitsCookie: "units" }),
  });
  held.routes = routes;
  const send = (path: string, body: string, headers: Record<string, string | null>) =>
    fetch(`${url}${path}`, {
      method: "POST",
      redirect: "manual",
      body,
      headers: Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== null),
    });
  return {
    url,
    routes,
    stop,
    post: (path, body, headers = {}) =>
      send(path, JSON.stringify(body), {
        "content-type": "application/json",
        "sec-fetch-site": "same-origin",
        "x-app": audience,
        ...headers,
      }),
    form: (path, fields, cookie) =>
      send(path, new URLSearchParams(fields).toString(), {
        "content-type": "application/x-www-form-urlencoded",
        "sec-fetch-site": "same-origin",
        cookie: cookie ?? null,
      }),
  };
}

/** A database, a mail server and, on request, the apps: all real, all this test file's own. */
export async function startTestServers(): Promise<TestServers> {
  const database = await testDatabase();
  const smtp = await startSmtpServer();
  const env = parseEnv({
    SMTP_URL: smtp.url,
    AUTH_SECRET: "a-secret-that-only-the-tests-know-of",
    MAIL_FROM: "Springback <hello@springback.localhost>",
    INSTANCE: "test",
  });
  const mailer = createMailer(env);
  const apps: TestApp[] = [];
  return {
    database,
    smtp,
    env,
    effects: { db: database.jobsDb, env, mailer },
    async app(audience, change = {}) {
      const app = await startApp({ database, env }, audience, change);
      apps.push(app);
      return app;
    },
    async stop() {
      mailer.close();
      await Promise.all([...apps.map((app) => app.stop()), smtp.stop()]);
      await database.end();
    },
  };
}

/** The Cookie header that answers a response's Set-Cookie. */
export function cookieOf(response: Response): string {
  return (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
}
