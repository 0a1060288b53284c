import type { SessionItem } from "@springback/core/strength";

const SIDES: Readonly<Record<SessionItem["side"], string>> = {
  both: "",
  each: ", each leg",
  left: ", left leg",
  right: ", right leg",
};

/** "5 × 30 s", "3 × 15, each leg", "3 sets": the dose as it is read from the floor. */
export function doseWords(item: SessionItem): string {
  const { sets, reps, holdSeconds } = item;
  const side = SIDES[item.side];
  if (holdSeconds !== null) return `${sets} × ${holdSeconds} s${side}`;
  if (reps !== null) return `${sets} × ${reps}${side}`;
  return `${sets === 1 ? "Once" : `${sets} times`}${side}`;
}

/** "Up 3 s, down 3 s. Rest 120 s between sets.": the pace of an exercise. */
export function paceWords(item: SessionItem): string {
  const { tempo, restSeconds, sets } = item;
  const parts = tempo
    ? [
        `up ${tempo.up} s`,
        tempo.hold > 0 ? `hold ${tempo.hold} s` : null,
        `down ${tempo.down} s`,
      ].filter((part) => part !== null)
    : [];
  const pace = parts.join(", ");
  const rest = sets > 1 && restSeconds > 0 ? `Rest ${restSeconds} s between sets.` : "";
  return [pace && `${pace[0]?.toUpperCase()}${pace.slice(1)}.`, rest].filter(Boolean).join(" ");
}
