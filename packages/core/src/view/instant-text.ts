import { formatInstant } from "#timeline/day.ts";

/** An instant (epoch ms) as text, RFC 3339 in UTC and always with its milliseconds: the same on a server and a phone. */
export function instantText(instant: number): string {
  const text = formatInstant(instant);
  return text.includes(".") ? text : text.replace("Z", ".000Z");
}
