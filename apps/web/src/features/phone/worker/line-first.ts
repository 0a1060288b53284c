/** What a proxy says for an app that is gone or being started again. */
const NOBODY_THERE = new Set([502, 503, 504]);

/**
 * The line's answer if it comes within `limitMs` (null: whenever it comes), else what the phone has. Without anything on the
 * phone the line is waited for, and its failure is the browser's to tell.
 */
export async function lineFirst(
  fromLine: Promise<Response>,
  onPhone: () => Promise<Response | undefined>,
  limitMs: number | null,
): Promise<Response> {
  const heard = fromLine.then(
    (response) => (NOBODY_THERE.has(response.status) ? null : response),
    () => null,
  );
  const inTime = limitMs === null ? heard : Promise.race([heard, after(limitMs)]);
  return (await inTime) ?? (await onPhone()) ?? fromLine;
}

function after(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms));
}
