import { type RefObject, useEffect } from "react";

const TYPING = "input, textarea, select, [contenteditable], [role=dialog]";

/** J and K go down and up the links of a list; Enter opens, as it does on any link. Typing elsewhere is left alone. */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const step = { j: 1, k: -1 }[event.key.toLowerCase()];
      if (step === undefined || event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      // Those that are folded away can't take the focus.
      const links = [...(list.current?.querySelectorAll("a") ?? [])].filter((link) =>
        link.checkVisibility(),
      );
      if (links.length === 0) return;
      const current = links.findIndex((link) => link === document.activeElement);
      const open = links.findIndex((link) => link.getAttribute("aria-current") === "true");
      const from = current === -1 ? open : current;
      const next = from === -1 ? 0 : Math.min(links.length - 1, Math.max(0, from + step));
      event.preventDefault();
      links[next]?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [list]);
}
