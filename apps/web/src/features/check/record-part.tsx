"use client";
import { AppProviders } from "#client.ts";
import { RecordStep } from "#features/check/record-step.tsx";
import type { Draft } from "#features/check/draft.ts";

/** The sending of a draft with all it takes to ask the server: a visitor's page carries none of it. */
export function RecordPart(props: { readonly draft: Draft; readonly flagged?: boolean }) {
  return (
    <AppProviders>
      <RecordStep {...props} />
    </AppProviders>
  );
}
