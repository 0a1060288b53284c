"use client";
import { Menu as Base } from "@base-ui/react/menu";
import type { ReactElement } from "react";

export interface MenuItem {
  readonly label: string;
  readonly onSelect?: () => void;
  readonly href?: string;
  /** Why it cannot be done now; the item stays readable. */
  readonly locked?: string;
  readonly keys?: string;
}

const itemClass =
  "tap flex w-full items-center justify-between gap-6 rounded-md px-3 py-2 text-left text-sm outline-none data-disabled:text-quiet data-highlighted:bg-wash";

/** The lesser things that can be done to a row. */
export function Menu({
  trigger,
  items,
}: {
  readonly trigger: ReactElement;
  readonly items: readonly MenuItem[];
}) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className="z-50" sideOffset={6} align="end">
          <Base.Popup className="max-h-(--available-height) max-w-80 min-w-48 overflow-y-auto rounded-control border border-edge bg-surface p-1 text-ink transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
            {items.map((item) =>
              item.href ? (
                <Base.LinkItem key={item.label} href={item.href} className={itemClass}>
                  {item.label}
                </Base.LinkItem>
              ) : (
                <Base.Item
                  key={item.label}
                  disabled={item.locked !== undefined}
                  onClick={item.onSelect}
                  className={itemClass}
                >
                  <span>
                    {item.label}
                    {item.locked && <span className="block text-xs">{item.locked}</span>}
                  </span>
                  {item.keys && <kbd className="font-sans text-xs text-quiet">{item.keys}</kbd>}
                </Base.Item>
              ),
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
