import type { ReactNode } from "react";
import { AppProviders } from "#client.ts";

/** Pages that ask the server: they carry what asks, keeps and asks again. */
export default function LineLayout({ children }: { readonly children: ReactNode }) {
  return <AppProviders>{children}</AppProviders>;
}
