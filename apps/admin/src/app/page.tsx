import { redirect } from "next/navigation";
import { homeOf } from "#features/frame/nav.ts";
import { requireActor } from "#server.ts";

export default async function Page() {
  const actor = await requireActor("/");
  redirect(homeOf(actor.role));
}
