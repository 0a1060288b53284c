import type { ReactNode } from "react";

export interface PageHeadProps {
  readonly title: ReactNode;
  /** The line above: the day, the person, the step of a journey. */
  readonly over?: ReactNode;
  readonly lead?: ReactNode;
  readonly action?: ReactNode;
}

/** What this screen answers, once, large. */
export function PageHead({ title, over, lead, action }: PageHeadProps) {
  return (
    <div className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        {over && <p className="mb-1 text-sm text-quiet">{over}</p>}
        <h1 className="display text-3xl">{title}</h1>
        {lead && <p className="measure mt-2 text-quiet">{lead}</p>}
      </div>
      {action}
    </div>
  );
}
