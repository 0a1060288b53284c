"use client";
import Link from "next/link";
import { type ComponentProps, useState } from "react";

/**
 * The router's link, which fetches its page ahead once a finger, a pointer or the keys come to it. All of a frame's links at
 * once would have a page that just opened share its line, and its server, with four others.
 */
export function NearLink(props: ComponentProps<typeof Link>) {
  const [near, setNear] = useState(false);
  const come = (): void => setNear(true);
  return <Link {...props} prefetch={near ? null : false} onPointerEnter={come} onFocus={come} />;
}
