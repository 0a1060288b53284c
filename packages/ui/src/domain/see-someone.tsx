"use client";
import { type ReactNode, useEffect } from "react";
import { StateShape } from "#domain/state-shape.tsx";
import { useUi } from "#words/use-ui.ts";

export interface SeeSomeoneProps {
  /** Whom, and how soon: "See a doctor today". */
  readonly title: string;
  /** What was noticed, in the runner's own answer; plain and without a name for it. */
  readonly because: ReactNode;
  /** What to do, in order, each one step. */
  readonly steps: readonly ReactNode[];
  /** What is put away until someone has looked. */
  readonly locked: ReactNode;
  /** A call or a route to help; never a way past this screen. */
  readonly call?: ReactNode;
  /** How it is lifted, and that history and export stay open. */
  readonly after?: ReactNode;
}

/**
 * The fourth state: a whole screen that says what to do and has no button past it.
 * Render it in place of the page, not over one: what lies beneath could still be reached by keyboard.
 */
export function SeeSomeone({ title, because, steps, locked, call, after }: SeeSomeoneProps) {
  const say = useUi();
  useAlone();
  return (
    <section
      aria-labelledby="see-someone"
      data-decision="see"
      className="fixed inset-0 z-40 overflow-y-auto bg-see-fill text-ink"
    >
      <div className="mx-auto flex min-h-full max-w-xl flex-col gap-6 px-5 py-8 sm:py-14">
        <div role="alert">
          <p className="mb-5 flex items-center gap-2.5 font-semibold text-see">
            <StateShape state="see" className="size-9" /> {say("see")}
          </p>
          <h1 id="see-someone" className="display text-4xl">
            {title}
          </h1>
          <div className="mt-4 text-lg">{because}</div>
        </div>
        <ol className="flex flex-col border-y border-ink/25">
          {steps.map((step, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the order is the identity
            <li
              key={index}
              className="flex items-baseline gap-4 border-t border-ink/25 py-3.5 first:border-t-0"
            >
              <span aria-hidden="true" className="display tabular w-5 shrink-0 text-xl text-see">
                {index + 1}
              </span>
              <span>{step}</span>
            </li>
          ))}
        </ol>
        {call && <div className="flex flex-col gap-2">{call}</div>}
        <div className="mt-auto flex flex-col gap-3 text-sm">
          <div>{locked}</div>
          {after && <div>{after}</div>}
        </div>
      </div>
    </section>
  );
}

/** The places around the page lie under this screen: while it stands neither keyboard nor screen reader goes there. */
function useAlone(): void {
  useEffect(() => {
    const around = document.querySelectorAll<HTMLElement>("header, nav, aside, footer");
    for (const one of around) one.inert = true;
    return () => {
      for (const one of around) one.inert = false;
    };
  }, []);
}
