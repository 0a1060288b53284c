import type { Audience } from "#kernel/actor.ts";
import { AppError, HTTP_STATUS } from "#kernel/errors.ts";
import type { Language } from "#kernel/language.ts";

/** The largest body any JSON route takes. Activity files never come here; they stay in the browser. */
export const BODY_LIMIT_BYTES = 256 * 1024;

/** Whether a browser, or nobody, says this request was made by our own page. A null origin is refused. */
export function isSameOrigin(headers: Headers, ownOrigin: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  return headers.get("origin") === ownOrigin;
}

/**
 * What every write must show before anything reads it: POST, JSON and nothing else, our own origin, our own header.
 * Form posts from another site can't fake the last three.
 * @throws {AppError} FORBIDDEN or INVALID
 */
export function checkWrite(request: Request, audience: Audience, ownOrigin: string): void {
  if (request.method !== "POST") throw new AppError("INVALID", "onlyPosted");
  if (!isSameOrigin(request.headers, ownOrigin)) throw new AppError("FORBIDDEN");
  if (request.headers.get("content-type") !== "application/json") {
    throw new AppError("INVALID", "onlyJson");
  }
  if (request.headers.get("x-app") !== audience) throw new AppError("FORBIDDEN");
}

/** What a plain form of our own page must show: POST and our own origin. @throws {AppError} */
export function checkForm(request: Request, ownOrigin: string): void {
  if (request.method !== "POST") throw new AppError("INVALID", "onlyPosted");
  if (!isSameOrigin(request.headers, ownOrigin)) throw new AppError("FORBIDDEN");
}

/** The body as text, read no further than the limit. @throws {AppError} INVALID when it is longer. */
export async function readBody(request: Request, limit = BODY_LIMIT_BYTES): Promise<string> {
  const tooLong = new AppError("INVALID", "tooLong");
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw tooLong;
  if (!request.body) return "";
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw tooLong;
    }
    chunks.push(value);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** Headers of every answer that may hold a person's data. */
export const PRIVATE = { "cache-control": "private, no-store" } as const;

/** A refusal answered outside tRPC. */
export function refusal(error: AppError, requestId: string, language: Language): Response {
  const { code } = error;
  const headers = new Headers(PRIVATE);
  if (code === "LIMIT_REACHED" || code === "UNAVAILABLE") headers.set("retry-after", "60");
  return Response.json(
    { error: { code, requestId, message: error.saidIn(language) } },
    { status: HTTP_STATUS[code], headers },
  );
}
