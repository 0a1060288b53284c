"use client";
import type { PlaceWords } from "@springback/ui/domain/side-site-picker";
import { useWords } from "#words/use-words.ts";

/** What legs and places are called where somebody points at them. */
export function usePlaceWords(): PlaceWords {
  const say = useWords("check");
  return {
    which: say("whichLeg"),
    where: say("whereTitle"),
    drawing: say("drawing"),
    sides: { left: say("left"), right: say("right"), both: say("bothLegs") },
    sites: {
      midportion: { label: say("middle"), hint: say("middleHint") },
      insertional: { label: say("heel"), hint: say("heelHint") },
      both: { label: say("bothPlaces") },
      unsure: { label: say("unsure"), hint: say("unsureHint") },
    },
    zones: { midportion: say("atMiddle"), insertional: say("atHeel") },
  };
}
