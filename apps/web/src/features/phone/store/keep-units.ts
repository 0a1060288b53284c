import { UNITS_COOKIE } from "@springback/words/measures";
import { keepChoice } from "#features/frame/keep-choice.ts";
import type { PhoneStore } from "#features/phone/store/phone-store.ts";

/** Has the next pages of this browser count in what the runner chose, also where that was on another device. */
export function keepUnits(store: PhoneStore): void {
  let last = store.view.meta.told;
  store.subscribe(() => {
    const { told } = store.view.meta;
    if (told && told !== last) keepChoice(UNITS_COOKIE, told.choices.units);
    last = told;
  });
}
