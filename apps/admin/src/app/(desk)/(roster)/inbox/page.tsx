import type { Metadata } from "next";
import { NobodyOpen } from "#features/inbox/nobody-open.tsx";
import { requireCoach } from "#features/frame/require-coach.ts";

export const metadata: Metadata = { title: "Inbox" };

export default async function Page() {
  await requireCoach("/inbox");
  return <NobodyOpen />;
}
