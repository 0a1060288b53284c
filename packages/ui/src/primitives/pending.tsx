import type { ReactNode } from "react";

/** Something is on its way: said in words, with the outline of what will stand there. */
export function Pending({
  children,
  lines = 3,
}: {
  readonly children: ReactNode;
  readonly lines?: 1 | 2 | 3 | 4;
}) {
  const widths = ["w-11/12", "w-full", "w-3/5", "w-4/5"];
  return (
    <output className="flex flex-col gap-3 py-4">
      <span className="text-sm text-quiet">{children}</span>
      {widths.slice(0, lines).map((width) => (
        <span
          key={width}
          aria-hidden="true"
          className={`${width} h-3 animate-breathe rounded-full bg-hairline`}
        />
      ))}
    </output>
  );
}
