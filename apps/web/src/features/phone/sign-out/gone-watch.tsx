"use client";
import { useEffect } from "react";
import { rememberedOwner } from "#features/phone/owner.ts";

/**
 * On the page that asks whoever is signed out to sign in: a browser that still keeps the store of a runner who deleted their
 * account lets go of it.
 */
export function GoneWatch() {
  useEffect(() => {
    const owner = rememberedOwner();
    if (owner === null) return;
    const look = async (): Promise<void> => {
      const { leaveIfGone } = await import("#features/phone/sign-out/leave-if-gone.ts");
      await leaveIfGone(owner);
    };
    // Its code couldn't be had: the next look will do.
    look().catch(() => {});
  }, []);
  return null;
}
