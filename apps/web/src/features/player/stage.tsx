"use client";
import type { ReactNode } from "react";

/** One view of the player: what is looked at from afar, and what is pressed, in the thumb's reach. */
export function Stage({
  children,
  actions,
  wide = false,
}: {
  readonly children: ReactNode;
  /** Uses the width of a desk's screen. */
  readonly wide?: boolean;
  readonly actions: ReactNode;
}) {
  return (
    <>
      {/* Large letters make it scroll, and then the keyboard has to come to it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above */}
      <div className="min-h-[30dvh] flex-1 overflow-y-auto -outline-offset-2" tabIndex={0}>
        <div
          className={`mx-auto flex min-h-full w-full flex-col items-center justify-center gap-4 px-4 py-3 text-center wrap-anywhere ${wide ? "max-w-4xl" : "max-w-xl"}`}
        >
          {children}
        </div>
      </div>
      <div className="mx-auto flex w-full max-w-xl flex-col gap-2 px-4 pt-2 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
        {actions}
      </div>
    </>
  );
}

/** Lesser buttons side by side; under each other where their words need it. */
export function Row({ children }: { readonly children: ReactNode }) {
  return <div className="flex flex-wrap gap-2 *:flex-1">{children}</div>;
}
