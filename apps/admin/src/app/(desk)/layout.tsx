import type { ReactNode } from "react";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { currentActor } from "#server.ts";

/** Draws the frame only. Each page and each procedure asks for itself who may be there. */
export default async function DeskLayout({ children }: { readonly children: ReactNode }) {
  const actor = await currentActor();
  return actor ? (
    <AppFrame actor={{ name: actor.name, role: actor.role }}>{children}</AppFrame>
  ) : (
    children
  );
}
