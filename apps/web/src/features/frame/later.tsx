"use client";
import { type ComponentType, lazy, Suspense } from "react";

/**
 * A part of a page whose code comes when it is first drawn, and not with the page. Nothing stands in its place until then.
 * React's own, where the framework's way to say it would weigh more than some of the parts.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() }));
  return function Later(props: Props) {
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    );
  };
}
