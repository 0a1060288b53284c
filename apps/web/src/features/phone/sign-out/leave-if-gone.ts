import { leaveForGood } from "#features/phone/sign-out/leave.ts";

const PATIENCE_MS = 20_000;

/**
 * Leaves nothing of a runner in this browser whose account was deleted on another device; gives whether it was. Only the server's
 * plain yes counts: whoever is merely signed out, or reaches nobody, keeps everything. `leave` is what wipes, `origin` this
 * page's own unless another is named.
 */
export async function leaveIfGone(
  ownerId: string,
  leave: (ownerId: string) => Promise<void> = leaveForGood,
  origin = "",
): Promise<boolean> {
  if (!(await isGone(ownerId, origin))) return false;
  await leave(ownerId);
  return true;
}

async function isGone(ownerId: string, origin: string): Promise<boolean> {
  try {
    const response = await fetch(`${origin}/api/trpc/phone.ownerGone`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-app": "runner" },
      body: JSON.stringify({ ownerId }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const body = (await response.json()) as { result?: { data?: { gone?: unknown } } } | null;
    return response.ok && body?.result?.data?.gone === true;
  } catch {
    return false;
  }
}
