import { can } from "@springback/core/access";
import { redirect } from "next/navigation";
import { homeOf } from "#features/frame/nav.ts";
import { requireActor } from "#server.ts";

/** Sends a visitor to sign in, and anyone who coaches nobody to their own start. The procedures ask again. */
export async function requireCoach(path: string): Promise<void> {
  const actor = await requireActor(path);
  if (!can(actor.role, "record.readAssigned")) redirect(homeOf(actor.role));
}
