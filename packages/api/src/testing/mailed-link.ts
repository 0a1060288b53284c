import { runOnce } from "#kernel/worker.ts";
import { jobs } from "#routers/jobs.ts";
import type { TestApp, TestServers } from "#testing/app.ts";

/** The two halves of a mailed link. */
export interface MailedLink {
  readonly token: string;
  readonly email: string;
}

/** Lets the worker run once and reads the link of the letter it sent last. */
export async function linkSent(servers: TestServers): Promise<MailedLink> {
  await runOnce(servers.effects, jobs);
  const found = /\/auth\/confirm\?(\S+)/.exec(servers.smtp.letters.at(-1)?.body ?? "");
  const query = new URLSearchParams(found?.[1] ?? "");
  return { token: query.get("token") ?? "", email: query.get("email") ?? "" };
}

/** Asks for a link as the sign-in form does. */
export function ask(app: TestApp, email: string, more: object = {}): Promise<Response> {
  return app.post("/auth/link", { email, ...more });
}

/** Presses the confirm page's button. */
export function enter(app: TestApp, link: MailedLink, cookie?: string): Promise<Response> {
  return app.form("/auth/enter", { ...link }, cookie);
}

/** Who the app says a cookie belongs to. */
export async function who(app: TestApp, cookie: string): Promise<unknown> {
  const response = await fetch(`${app.url}/api/trpc/account.me`, { headers: { cookie } });
  const body = (await response.json()) as { result: { data: unknown } };
  return body.result.data;
}
