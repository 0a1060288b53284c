import type { ReactNode } from "react";

export interface SplitProps {
  readonly list: ReactNode;
  readonly detail: ReactNode;
  /** On a phone only one is shown: the list, or the person opened from it. */
  readonly open?: boolean;
}

/** The coach's desk: the list on the left, the person on the right, a hairline between. */
export function Split({ list, detail, open = false }: SplitProps) {
  return (
    <div className="lg:grid lg:grid-cols-[min(22rem,45%)_minmax(0,1fr)]">
      <div className={open ? "hidden lg:block lg:pr-4" : "lg:pr-4"}>{list}</div>
      <div
        className={
          open
            ? "lg:border-l lg:border-hairline lg:pl-8"
            : "hidden lg:block lg:border-l lg:border-hairline lg:pl-8"
        }
      >
        {detail}
      </div>
    </div>
  );
}
