import webPush from "web-push";
import { mayCall } from "#features/push/endpoint.ts";
import type { Subscription } from "#features/push/schema.ts";
import type { Env } from "#kernel/env.ts";

/** As long as a service may take to answer. */
const LIMIT_MS = 5_000;
/** A newer reminder takes the place of one that still waits for its phone. */
const TOPIC = "check-in";

/**
 * What became of a notification: taken by the service; the browser is gone for good; refused this time; or nobody can tell,
 * since the line broke after the question was out.
 */
export type Sent = "taken" | "gone" | "refused" | "unknown";

type Sender = Pick<Env, "MAIL_FROM" | "VAPID_PUBLIC_KEY" | "VAPID_PRIVATE_KEY" | "production">;

function requestFor(to: Subscription, payload: object, seconds: number, env: Sender) {
  const { endpoint, p256dh, auth } = to;
  const address = /[^\s<>]+@[^\s<>]+/.exec(env.MAIL_FROM)?.[0] ?? "";
  const { headers, body } = webPush.generateRequestDetails(
    { endpoint, keys: { p256dh, auth } },
    JSON.stringify(payload),
    {
      vapidDetails: {
        subject: `mailto:${address}`,
        publicKey: env.VAPID_PUBLIC_KEY,
        privateKey: env.VAPID_PRIVATE_KEY,
      },
      ...{ TTL: seconds, urgency: "high", topic: TOPIC, contentEncoding: "aes128gcm" },
    },
  );
  const sent = Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)] as const);
  // Counted by fetch itself.
  const kept = sent.filter(([name]) => name.toLowerCase() !== "content-length");
  return {
    headers: new Headers(kept.map(([name, value]): [string, string] => [name, value])),
    body,
  };
}

/** Connecting failed, so nothing was asked of anybody. */
function neverReached(error: unknown): boolean {
  const cause: unknown = error instanceof Error ? error.cause : null;
  const code: unknown = typeof cause === "object" && cause !== null && Reflect.get(cause, "code");
  return ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"].includes(
    String(code),
  );
}

/**
 * Sends a notification to one browser, encrypted to it (RFC 8291) and signed by us (RFC 8292). Follows no redirect, and reads
 * nothing of the answer but its number.
 * @param seconds how long the service may keep it for a phone that is off
 */
export async function sendPush(
  to: Subscription,
  payload: object,
  seconds: number,
  env: Sender,
): Promise<Sent> {
  if (!mayCall(to.endpoint, env.production)) return "gone";
  const { headers, body } = requestFor(to, payload, seconds, env);
  try {
    const answer = await fetch(to.endpoint, {
      method: "POST",
      headers,
      body: new Uint8Array(body),
      redirect: "manual",
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    await answer.body?.cancel();
    if (answer.ok) return "taken";
    return answer.status === 404 || answer.status === 410 ? "gone" : "refused";
  } catch (error) {
    return neverReached(error) ? "refused" : "unknown";
  }
}
