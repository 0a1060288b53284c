import type { ReactNode } from "react";
import { SpringLine } from "#domain/spring-line.tsx";

export interface EmptyStateProps {
  /** What will stand here, and when: "Your first point appears tomorrow, after the morning check-in." */
  readonly children: ReactNode;
  readonly title?: ReactNode;
  /** One thing to do about it. */
  readonly action?: ReactNode;
}

/** Nothing here yet: the line lies waiting, and words say what for. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-3 py-8">
      <SpringLine className="mb-2 w-full text-edge" />
      {title && <p className="text-lg font-semibold">{title}</p>}
      <div className="measure text-quiet">{children}</div>
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}
