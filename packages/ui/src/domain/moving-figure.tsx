"use client";
import { useEffect, useState } from "react";
import { Figure } from "#domain/exercise-figure.tsx";
import type { Drawing } from "#domain/exercise-movement.ts";
import { momentAfter } from "#domain/exercise-pace.ts";

/**
 * The figure going through its movement by itself, a few times over. It follows the frames of the screen, since a browser
 * may leave an SVG's own animation standing when the drawing comes onto a page that is already there.
 */
export function MovingFigure({ drawing }: { readonly drawing: Drawing }) {
  const [place, setPlace] = useState(0);
  useEffect(() => {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return undefined;
    const began = performance.now();
    let frame = 0;
    const follow = () => {
      const moment = momentAfter(drawing, (performance.now() - began) / 1000);
      setPlace(moment.place);
      if (!moment.over) frame = requestAnimationFrame(follow);
    };
    frame = requestAnimationFrame(follow);
    return () => cancelAnimationFrame(frame);
  }, [drawing]);
  return <Figure drawing={drawing} place={place} />;
}
