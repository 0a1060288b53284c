import { createHash } from "node:crypto";

/** An id in the form of a UUIDv7 that is always the same for the same name and instant (epoch milliseconds). */
export function demoId(name: string, at = Date.UTC(2026, 0, 1)): string {
  const time = at.toString(16).padStart(12, "0");
  const digest = createHash("sha256").update(`springback demo ${name}`).digest("hex");
  const variant = ((Number.parseInt(digest.charAt(3), 16) & 3) | 8).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${digest.slice(0, 3)}`,
    `${variant}${digest.slice(4, 7)}`,
    digest.slice(7, 19),
  ].join("-");
}
