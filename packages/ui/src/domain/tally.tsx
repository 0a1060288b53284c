import type { ElementType, ReactNode } from "react";
import { StateShape, type StateName } from "#domain/state-shape.tsx";

export interface TallyItem {
  readonly key: string;
  readonly number: ReactNode;
  readonly label: ReactNode;
  /** The list behind the number; every number has one. */
  readonly href: string;
  readonly state?: StateName;
  readonly current?: boolean;
}

/** How many, of what: numbers in a row, each a way into its list. */
export function Tally({
  label,
  items,
  link: Link = "a",
}: {
  readonly label: string;
  readonly items: readonly TallyItem[];
  readonly link?: ElementType;
}) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap border-y border-hairline">
        {items.map((item) => (
          <li key={item.key} className="flex-[1_0_auto] border-hairline not-last:border-r">
            <Link
              href={item.href}
              aria-current={item.current ? "true" : undefined}
              className="tap flex flex-col px-4 py-3 -outline-offset-2! transition-colors hover:bg-wash aria-[current=true]:bg-wash"
            >
              <span className="display tabular flex items-center gap-2 text-2xl">
                {item.state && <StateShape state={item.state} className="size-5" />}
                {item.number}
              </span>
              <span className="text-sm text-quiet">{item.label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
