import type { RedFlagId } from "@springback/core/triage";

/** A red flag as a coach reads it in a list: what was answered, never what it might be called. */
const LABELS: Readonly<Record<RedFlagId, string>> = {
  "RF-RUPT": "signs of a torn tendon",
  "RF-DVT": "calf needs a check",
  "RF-INF": "hot or wounded tendon",
  "RF-FQ": "antibiotic to ask about",
  "RF-BSI": "sounds like bone pain",
  "RF-NIGHT": "pain at night or at rest",
  "RF-NEURO": "numbness, weakness or tightness",
  "RF-SKIN": "skin or feeling in the feet",
  "RF-STER": "steroid to ask about",
  "RF-SPA": "joint signs to mention",
  "RF-FH": "cholesterol test to ask for",
  "RF-FAIL": "no change in twelve weeks",
  "RF-AGE": "under 18",
};

const HOW_SOON: Readonly<Record<string, string>> = {
  emergency: "now",
  sameDay: "today",
  withinDays: "within days",
  routine: "a normal appointment",
};

/** "calf needs a check" */
export function flagLabel(flag: string): string {
  return Object.entries(LABELS).find(([id]) => id === flag)?.[1] ?? flag;
}

/** "today" */
export function howSoon(level: string): string {
  return HOW_SOON[level] ?? level;
}
