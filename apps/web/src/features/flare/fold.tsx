"use client";
import { type ReactNode, useState } from "react";

/** A line that opens. What is in it is made when it does: most never ask, and what is hidden has nothing to move. */
export function Fold({
  summary,
  children,
}: {
  readonly summary: string;
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="border-t border-hairline pt-1"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="tap rounded-control py-2.5 font-semibold">{summary}</summary>
      {open && children}
    </details>
  );
}
