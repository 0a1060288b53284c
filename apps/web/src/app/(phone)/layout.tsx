import type { ReactNode } from "react";
import { PhoneProvider } from "#features/phone/phone-provider.tsx";
import { OfflineKeeper } from "#features/phone/worker/offline-keeper.tsx";
import { currentActor } from "#server.ts";

/** The pages of every morning, kept as light as they can be: each draws what the server made, then what this phone keeps. */
export default async function PhoneLayout({ children }: { readonly children: ReactNode }) {
  const actor = await currentActor();
  // A visitor is sent to sign in by the page itself.
  const page = actor ? <PhoneProvider ownerId={actor.userId}>{children}</PhoneProvider> : children;
  return (
    <>
      {page}
      <OfflineKeeper />
    </>
  );
}
