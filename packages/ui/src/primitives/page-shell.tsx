"use client";
import { clsx } from "clsx";
import type { ElementType, ReactNode } from "react";
import { Count } from "#primitives/count.tsx";
import { Logo } from "#primitives/logo.tsx";
import { SkipLink } from "#primitives/skip-link.tsx";
import { useUi } from "#words/use-ui.ts";

export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
  /** How many wait there; every such number opens its list. */
  readonly count?: number;
  /** The same where it comes after the page. */
  readonly badge?: ReactNode;
}

export interface PageShellProps {
  readonly nav?: readonly NavItem[];
  /** A router's link component; a plain anchor otherwise. */
  readonly link?: ElementType;
  readonly home?: string;
  /** Who is signed in, the way out: at the end of the header, or the foot of the side bar. */
  readonly account?: ReactNode;
  /** Below the page, for pages without places to roam: where else to look. */
  readonly foot?: ReactNode;
  /** Above everything and staying there: the moving clock, an admin looking through someone's eyes. */
  readonly notice?: ReactNode;
  /** `one` is a column for reading; `desk` gives the coach the whole width. */
  readonly layout?: "one" | "desk";
  readonly children: ReactNode;
}

function Waiting({ count, badge }: Pick<NavItem, "count" | "badge">) {
  return count ? <Count value={count} /> : badge;
}

/** At the foot of the screen, unless the letters are so large (19rem is then wider than the phone) that it would cover the page. */
function BottomBar({
  nav,
  link: Link,
}: {
  readonly nav: readonly NavItem[];
  readonly link: ElementType;
}) {
  const say = useUi();
  return (
    <nav
      aria-label={say("main")}
      className="z-30 border-t min-[19rem]:fixed min-[19rem]:inset-x-0 min-[19rem]:bottom-0 border-hairline bg-paper pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <ul className="mx-auto flex max-w-xl flex-wrap">
        {nav.map((item) => (
          <li key={item.href} className="flex-[1_0_auto]">
            <Link
              href={item.href}
              aria-current={item.current ? "page" : undefined}
              className="relative flex min-h-14 items-center justify-center px-1 text-center text-sm leading-tight text-quiet -outline-offset-2! before:absolute before:inset-x-3 before:-top-px before:h-0.75 before:rounded-full aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:before:bg-ink"
            >
              {item.label}
              <Waiting {...item} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SideBar({
  nav,
  link: Link,
}: {
  readonly nav: readonly NavItem[];
  readonly link: ElementType;
}) {
  const say = useUi();
  return (
    <nav aria-label={say("main")} className="hidden md:block">
      <ul className="flex flex-col gap-0.5">
        {nav.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              aria-current={item.current ? "page" : undefined}
              className="tap relative flex items-center justify-between rounded-control px-2 text-quiet transition-colors before:absolute before:inset-y-2.5 before:-left-1 before:w-0.75 before:rounded-full hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:before:bg-ink"
            >
              {item.label}
              <Waiting {...item} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Header, the way around, and one column: bottom bar under the thumb, side bar where there is room. */
export function PageShell(props: PageShellProps) {
  const {
    nav = [],
    link: Link = "a",
    home = "/",
    account,
    foot,
    notice,
    layout = "one",
    children,
  } = props;
  const say = useUi();
  const roamed = nav.length > 0;
  const desk = layout === "desk";
  return (
    <>
      <SkipLink />
      {notice && <div className="sticky top-0 z-40">{notice}</div>}
      <div
        className={clsx(
          "mx-auto px-4 sm:px-6",
          desk ? "max-w-7xl" : roamed ? "max-w-4xl" : "max-w-2xl",
          roamed && "md:grid md:grid-cols-[11rem_minmax(0,1fr)] md:gap-x-10",
        )}
      >
        <div
          className={clsx(
            roamed &&
              "md:sticky md:top-0 md:flex md:h-dvh md:flex-col md:gap-8 md:self-start md:overflow-y-auto md:px-1 md:py-8",
          )}
        >
          <header
            className={clsx(
              "flex min-h-16 flex-wrap items-center justify-between gap-x-4",
              roamed && "md:min-h-0 md:px-2",
            )}
          >
            <Link
              href={home}
              aria-label={say("home")}
              className="inline-flex min-h-11 items-center rounded-control"
            >
              <Logo />
            </Link>
            <div className={clsx("text-sm", roamed && "md:hidden")}>{account}</div>
          </header>
          {roamed && <SideBar nav={nav} link={Link} />}
          {roamed && account && (
            <aside aria-label={say("account")} className="mt-auto hidden px-2 text-sm md:block">
              {account}
            </aside>
          )}
        </div>
        <main
          id="main"
          tabIndex={-1}
          className={clsx(
            "min-w-0 pt-2 outline-none",
            roamed ? "pb-28 md:pt-8 md:pb-16" : "pb-16",
            !desk && roamed && "max-w-2xl",
          )}
        >
          {children}
        </main>
        {foot && <footer className="border-t border-hairline pt-3 pb-10">{foot}</footer>}
      </div>
      {roamed && <BottomBar nav={nav} link={Link} />}
    </>
  );
}
