"use client";
import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactElement, ReactNode } from "react";
import { useUi } from "#words/use-ui.ts";

export interface DialogProps {
  /** What opens it; leave out when the parent holds `open`. */
  readonly trigger?: ReactElement;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons, the one to press first last, under the thumb. */
  readonly actions?: ReactNode;
  /** The word of the way out, where it is no plain one. */
  readonly close?: string;
}

/** A question that has to be answered before going on. A sheet from below on the phone. */
export function Dialog({
  trigger,
  open,
  onOpenChange,
  title,
  lead,
  children,
  actions,
  close,
}: DialogProps) {
  const say = useUi();
  return (
    <Base.Root open={open} onOpenChange={onOpenChange && ((next) => onOpenChange(next))}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-50 bg-ink/45 transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup className="fixed inset-x-0 bottom-0 z-50 flex max-h-[92dvh] flex-col gap-4 overflow-y-auto rounded-t-panel border border-hairline bg-surface p-5 pb-[max(1.25rem,env(safe-area-inset-bottom))] text-ink transition-[opacity,transform] data-ending-style:translate-y-4 data-ending-style:opacity-0 data-starting-style:translate-y-4 data-starting-style:opacity-0 sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-full sm:max-w-md sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-panel sm:p-6">
          <div className="flex items-start justify-between gap-4">
            <Base.Title className="text-lg font-semibold">{title}</Base.Title>
            <Base.Close className="link -my-2.5 min-h-11 shrink-0 text-sm">
              {close ?? say("close")}
            </Base.Close>
          </div>
          {lead && <Base.Description className="-mt-2 text-quiet">{lead}</Base.Description>}
          {children}
          {actions && (
            <div className="mt-2 flex flex-col gap-2 sm:flex-row sm:justify-end">{actions}</div>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
