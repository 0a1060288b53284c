import type { Side, Sides, Site } from "@springback/core/timeline";

/** What is sore near the tendon and isn't it: no site of a timeline. */
export type Beside = "calf" | "heelPad";
/** Any answer to where it is sore. */
export type Spot = Site | Beside;
/** A zone of the drawing. */
export type Zone = "midportion" | "insertional" | Beside;

/** From the top down. */
export const ZONES = [
  ...["calf", "midportion", "insertional", "heelPad"],
] as const satisfies readonly Zone[];

/** The outer line of one leg from behind, about x = 0: calf, narrow above the ankle, ankle bone, down to the foot. */
const OUTER =
  "M-29 20C-33 42-43 62-40 96C-38 124-22 146-19 170C-18 180-25 184-25 193C-25 203-21 207-23 216C-26 225-36 229-38 236";
/** The inner line: the ankle bone sits a little higher on this side. */
const INNER =
  "M29 20C32 40 41 60 39 92C37 122 21 142 18 166C17 176 25 178 25 187C25 198 20 203 21 213C22 222 29 228 32 236";
/** The two bellies of the calf. */
const CALF = "M-23 52C-31 76-28 104-9 118M23 50C33 76 29 108 9 120";
/** The tendon the calf runs into, and the round of the heel it holds. */
const TENDON =
  "M-9 118C-6 140-5 160-5 178C-5 192-8 202-13 210M9 120C6 142 5 160 5 178C5 192 8 202 13 210";
const HEEL = "M-19 216C-22 242 22 242 19 216";
const spans: Readonly<Record<Zone, string>> = {
  calf: "M-19 58C-25 78-23 98-10 113C-4 117 4 117 10 114C23 100 25 76 19 56C9 50-9 51-19 58Z",
  midportion: "M-5.5 150C-5 160-5 172-5 184H5C5 172 5 160 5.5 150Z",
  insertional: "M-6.5 196C-8 203-10 207-12.5 212C-6 219 6 219 12.5 212C10 207 8 203 6.5 196Z",
  heelPad: "M-15 224C-8 229 8 229 15 224C11 236-11 236-15 224Z",
};

/** Whether a zone is of an answer: "both" are the two of the tendon. */
export function lit(spot: Spot | null, zone: Zone): boolean {
  return spot === zone || (spot === "both" && (zone === "midportion" || zone === "insertional"));
}

function Leg(props: {
  readonly at: number;
  readonly mirrored?: boolean;
  readonly chosen: boolean;
  readonly spot: Spot | null;
}) {
  const { at, mirrored, chosen, spot } = props;
  return (
    <g transform={`translate(${at} 0)`} className={chosen ? "text-ink" : "text-edge"}>
      <g
        className="fill-none stroke-current"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={OUTER} transform={mirrored ? "scale(-1 1)" : undefined} />
        <path d={INNER} transform={mirrored ? "scale(-1 1)" : undefined} />
        <path d={HEEL} />
      </g>
      <path
        d={CALF}
        className="fill-none stroke-current opacity-60"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
      <path
        d={TENDON}
        className="fill-none stroke-current"
        strokeWidth="1.75"
        strokeLinecap="round"
      />
      {ZONES.map((zone) => (
        <path
          key={zone}
          d={spans[zone]}
          className={
            chosen && lit(spot, zone) ? "fill-ink stroke-ink" : "fill-hairline stroke-edge"
          }
          strokeWidth={chosen && lit(spot, zone) ? 7 : 1}
          strokeLinejoin="round"
        />
      ))}
    </g>
  );
}

/** Both lower legs seen from behind, so that the left one is on the left. */
export function LegsDrawing({
  side,
  spot,
}: {
  readonly side: Sides | null;
  readonly spot: Spot | null;
}) {
  const chosen = (leg: Side) => side === leg || side === "both";
  return (
    <svg viewBox="0 0 224 244" className="h-[244px] w-[224px]" aria-hidden="true">
      <Leg at={60} chosen={chosen("left")} spot={spot} />
      <Leg at={164} mirrored chosen={chosen("right")} spot={spot} />
    </svg>
  );
}
