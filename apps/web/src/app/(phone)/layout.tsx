import type { ReactNode } from "react";
import { AppProviders } from "#client.ts";
import { OfflineKeeper } from "#features/phone/worker/offline-keeper.tsx";

/** The pages of every morning, kept as light as they can be. They ask the server still, so they carry what asks. */
export default function PhoneLayout({ children }: { readonly children: ReactNode }) {
  return (
    <AppProviders>
      {children}
      <OfflineKeeper />
    </AppProviders>
  );
}
