import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { listPage, mailPage, missingPage } from "#page.ts";
import type { MailStore } from "#store.ts";

/** Mails can hold anything: the page loads and runs nothing but its own style. */
const SAFE = {
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

/** The mailbox's pages, its JSON for tests, and its health. */
export function makeWebServer(store: MailStore, instance: string): Server {
  return createServer((request, response) => {
    const answer = answerTo(request, store);
    response.writeHead(answer.status, {
      ...SAFE,
      "content-type": answer.type,
      "x-instance": instance,
    });
    send(response, request, answer.body);
  });
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

function send(response: ServerResponse, request: IncomingMessage, body: string): void {
  response.end(request.method === "HEAD" ? undefined : body);
}

function answerTo(request: IncomingMessage, store: MailStore): Answer {
  if (request.method !== "GET" && request.method !== "HEAD") return text(405, "Only GET.");
  // Another site's page must not read this mailbox through a host name that it points at this machine.
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? ""))
    return text(403, "Ask for localhost.");
  const url = new URL(request.url ?? "/", "http://localhost");
  if (url.pathname === "/healthz") return text(200, "ok");
  if (url.pathname === "/") return html(200, listPage(store.list()));
  if (url.pathname === "/mails") return mailsAsJson(url.searchParams, store);
  const mail = store.get(url.pathname.match(/^\/mail\/([\w-]+)$/)?.[1] ?? "");
  return mail ? html(200, mailPage(mail)) : html(404, missingPage());
}

function mailsAsJson(query: URLSearchParams, store: MailStore): Answer {
  const to = query.get("to");
  const since = query.get("since");
  if (since !== null && Number.isNaN(Date.parse(since)))
    return text(400, "since must be an RFC 3339 time.");
  const found = store.list({
    ...(to === null ? {} : { to }),
    ...(since === null ? {} : { since }),
  });
  return {
    status: 200,
    type: "application/json; charset=utf-8",
    body: JSON.stringify({ mails: found }),
  };
}

function text(status: number, body: string): Answer {
  return { status, type: "text/plain; charset=utf-8", body: `${body}\n` };
}

function html(status: number, body: string): Answer {
  return { status, type: "text/html; charset=utf-8", body };
}
