import type { ReactNode } from "react";
import { AppFrame } from "#features/frame/app-frame.tsx";
import type { Place } from "#features/frame/places.ts";
import { SyncBadge } from "#features/phone/badge/sync-badge.tsx";
import { PageWords } from "#words/page-words.tsx";

/** The frame of a page that draws from this phone's store: above everything it says how far what was said has got. */
export function PhoneFrame(props: { readonly place: Place; readonly children: ReactNode }) {
  return (
    <PageWords of={["phone"]}>
      <AppFrame place={props.place}>
        <SyncBadge />
        {props.children}
      </AppFrame>
    </PageWords>
  );
}
