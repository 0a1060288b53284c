import type { ReactNode } from "react";

/** The next step, kept in the thumb's reach: sticks to the foot of a phone, stands in line on a desk. */
export function BottomAction({
  children,
  overNav = true,
}: {
  readonly children: ReactNode;
  readonly overNav?: boolean;
}) {
  return (
    <div
      className={`z-20 min-[19rem]:sticky -mx-4 mt-8 flex flex-col gap-2 border-t border-hairline bg-paper px-4 py-3 sm:-mx-6 sm:px-6 md:static md:mx-0 md:flex-row md:border-0 md:px-0 ${overNav ? "bottom-14" : "bottom-0"}`}
    >
      {children}
    </div>
  );
}
