"use client";
import { useEffect } from "react";
import { hearTabs } from "#features/phone/sign-out/tab-words.ts";

/** On every signed-in page: when somebody signs out in another tab, nothing of theirs stays on this one. */
export function TabWatch() {
  useEffect(() => {
    const deaf = hearTabs((word) => {
      if (word === "left") location.replace("/");
      if (word === "stayed") location.reload();
    });
    // A page out of the browser's memory shows what was, perhaps to somebody else by now: the server says who it is.
    const onShow = (event: PageTransitionEvent): void => {
      if (event.persisted) location.reload();
    };
    addEventListener("pageshow", onShow);
    return () => {
      deaf();
      removeEventListener("pageshow", onShow);
    };
  }, []);
  return null;
}
