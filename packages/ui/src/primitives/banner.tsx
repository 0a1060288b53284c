import { clsx } from "clsx";
import type { ReactNode } from "react";
import { FaultMark } from "#primitives/fault-mark.tsx";

export interface BannerProps {
  /** `note` tells, `error` says what went wrong and what to do. No third. */
  readonly kind?: "note" | "error";
  readonly title?: ReactNode;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** A word about the page as a whole. An error is read out at once; a note waits its turn. */
export function Banner({ kind = "note", title, children, action }: BannerProps) {
  const error = kind === "error";
  return (
    <div
      role={error ? "alert" : "status"}
      className={clsx(
        "flex flex-wrap items-center justify-between gap-x-4 gap-y-3",
        error ? "rounded-control bg-see-fill px-4 py-3.5" : "border-y border-hairline py-3.5",
      )}
    >
      {error && <FaultMark className="size-6 self-start" />}
      <div className="measure min-w-0 flex-1 basis-48">
        {title && <p className="font-semibold">{title}</p>}
        <div className="text-sm">{children}</div>
      </div>
      {action}
    </div>
  );
}
