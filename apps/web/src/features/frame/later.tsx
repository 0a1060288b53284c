"use client";
import { type ComponentType, lazy, Suspense } from "react";

/**
 * A part of a page whose code comes when it is first drawn, and not with the page. `Meanwhile` stands in its place until then,
 * or nothing. React's own, where the framework's way to say it would weigh more than some of the parts.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile?: ComponentType,
): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() }));
  return function Later(props: Props) {
    return (
      <Suspense fallback={Meanwhile && <Meanwhile />}>
        <Part {...props} />
      </Suspense>
    );
  };
}
