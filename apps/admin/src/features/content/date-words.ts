const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** "21 Nov 2026". The desk has people in many zones; its dates are those of UTC. */
export function dateWords(at: number): string {
  return DAY.format(new Date(at));
}
