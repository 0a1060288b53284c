import { type RefObject, useEffect, useRef } from "react";

/** Where the keyboard goes when what stands there has changed: the button that changed it is gone. */
export function useHeardAnew(stand: boolean): RefObject<HTMLParagraphElement | null> {
  const place = useRef<HTMLParagraphElement>(null);
  const shown = useRef(stand);
  useEffect(() => {
    if (shown.current === stand) return;
    shown.current = stand;
    place.current?.focus();
  }, [stand]);
  return place;
}
