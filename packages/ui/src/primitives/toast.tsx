"use client";
import { Toast as Base } from "@base-ui/react/toast";
import type { ReactNode } from "react";
import { useUi } from "#words/use-ui.ts";

/** How long a thing done can be undone, in milliseconds (ours). */
const UNDO_MS = 10_000;

function ToastList() {
  const say = useUi();
  const { toasts } = Base.useToastManager();
  return (
    <Base.Portal>
      <Base.Viewport className="fixed inset-x-4 bottom-20 z-50 mx-auto flex max-w-md flex-col gap-2 md:bottom-6">
        {toasts.map((toast) => (
          <Base.Root
            key={toast.id}
            toast={toast}
            swipeDirection={["down", "right"]}
            className="animate-rise rounded-control bg-ink text-paper transition-opacity data-ending-style:opacity-0"
          >
            <Base.Content className="flex items-center justify-between gap-4 py-1.5 pr-2 pl-4">
              <Base.Title className="text-sm font-medium" />
              <span className="flex shrink-0">
                <Base.Action className="tap rounded-md px-2 text-sm font-semibold underline underline-offset-4 -outline-offset-4! outline-paper!" />
                <Base.Close
                  aria-label={say("closeNote")}
                  className="tap rounded-md text-sm -outline-offset-4! outline-paper!"
                >
                  <svg viewBox="0 0 16 16" className="mx-auto size-4" aria-hidden="true">
                    <path
                      d="m4 4 8 8m0-8-8 8"
                      className="fill-none stroke-current"
                      strokeWidth="1.75"
                      strokeLinecap="round"
                    />
                  </svg>
                </Base.Close>
              </span>
            </Base.Content>
          </Base.Root>
        ))}
      </Base.Viewport>
    </Base.Portal>
  );
}

/** Wraps the app once; `useToast` works below it. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  return (
    <Base.Provider timeout={UNDO_MS} limit={2}>
      {children}
      <ToastList />
    </Base.Provider>
  );
}

/** Says what was done, with a way back for ten seconds when `undo` is given. */
export function useToast(): (done: string, undo?: () => void) => void {
  const say = useUi();
  const { add, close } = Base.useToastManager();
  return (done, undo) => {
    const id = add({
      title: done,
      ...(undo && {
        actionProps: {
          children: say("undo"),
          onClick: () => {
            undo();
            close(id);
          },
        },
      }),
    });
  };
}
