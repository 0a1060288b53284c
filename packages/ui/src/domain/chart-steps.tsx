"use client";
import { type PointerEvent, type ReactNode, useRef, useState } from "react";

export interface ChartStepsProps {
  /** What is gone through: "Day". */
  readonly label: string;
  /** How to go through it, said under the picture. */
  readonly hint: string;
  /** Each place in words, from left to right. */
  readonly said: readonly string[];
  /** Where each place stands, as a share of the picture's width. */
  readonly places: readonly number[];
  readonly children: ReactNode;
}

/** The place nearest to a share of the width. */
function nearest(places: readonly number[], share: number): number {
  let best = 0;
  places.forEach((place, index) => {
    if (Math.abs(place - share) < Math.abs((places[best] ?? 0) - share)) best = index;
  });
  return best;
}

/** A picture that is gone through place by place: by keys, by a finger on it, or by a reader's own gesture. */
export function ChartSteps({ label, hint, said, places, children }: ChartStepsProps) {
  const [at, setAt] = useState(said.length - 1);
  // A slider under a finger would go by its own width, which isn't the picture's.
  const isPointing = useRef(false);
  const point = (event: PointerEvent<HTMLInputElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    setAt(nearest(places, (event.clientX - box.left) / box.width));
  };
  return (
    <div>
      {/* The line that marks the place lies behind the picture, whose letters stand on paper where it passes them. */}
      <div className="relative isolate rounded-control outline-offset-4 has-focus-visible:outline-2 [&_text]:stroke-paper [&_text]:[stroke-width:4px] [&_text]:[paint-order:stroke]">
        {children}
        <span
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 -z-10 w-0.5 -translate-x-1/2 bg-ink/30"
          style={{ left: `${(places[at] ?? 0) * 100}%` }}
        />
        <input
          type="range"
          aria-label={label}
          aria-valuetext={said[at]}
          min={0}
          max={Math.max(0, said.length - 1)}
          step={1}
          value={at}
          onChange={(event) => {
            if (!isPointing.current) setAt(Number(event.currentTarget.value));
          }}
          onPointerDown={(event) => {
            isPointing.current = true;
            point(event);
          }}
          onPointerMove={(event) => {
            if (isPointing.current) point(event);
          }}
          onPointerUp={() => {
            isPointing.current = false;
          }}
          onPointerCancel={() => {
            isPointing.current = false;
          }}
          className="absolute inset-0 size-full cursor-pointer touch-pan-y opacity-0"
        />
      </div>
      <p aria-hidden="true" className="measure mt-3 min-h-[2lh] border-l-2 border-ink pl-3">
        {said[at]}
      </p>
      <p className="mt-1 text-sm text-quiet">{hint}</p>
    </div>
  );
}
