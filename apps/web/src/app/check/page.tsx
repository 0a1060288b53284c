import { PageShell } from "@springback/ui/primitives/page-shell";
import type { Metadata } from "next";
import { CheckFlow } from "#features/check/check-flow.tsx";
import { currentActor } from "#server.ts";

export const metadata: Metadata = { title: "Check my Achilles" };

export default async function Page() {
  return (
    <PageShell>
      <CheckFlow signedIn={(await currentActor()) !== null} />
    </PageShell>
  );
}
