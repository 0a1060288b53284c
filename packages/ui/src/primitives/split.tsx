import type { ReactNode } from "react";

export interface SplitProps {
  readonly list: ReactNode;
  readonly detail: ReactNode;
  /** On a phone only one is shown: the list, or the person opened from it. */
  readonly open?: boolean;
}

/** The coach's desk: the list on the left, the person on the right, a hairline between; one under the other where letters are too large for both. */
export function Split({ list, detail, open = false }: SplitProps) {
  return (
    <div className="@container">
      <div className="@min-[46rem]:grid @min-[46rem]:grid-cols-[22rem_minmax(0,1fr)]">
        <div className={open ? "hidden @min-[46rem]:block @min-[46rem]:pr-4" : "@min-[46rem]:pr-4"}>
          {list}
        </div>
        <div
          className={
            open
              ? "@min-[46rem]:border-l @min-[46rem]:border-hairline @min-[46rem]:pl-8"
              : "hidden @min-[46rem]:block @min-[46rem]:border-l @min-[46rem]:border-hairline @min-[46rem]:pl-8"
          }
        >
          {detail}
        </div>
      </div>
    </div>
  );
}
