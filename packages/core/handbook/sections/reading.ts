import { bullets, heading } from "../markdown.ts";
import { say } from "../say.ts";
import type { Section } from "../section.ts";

/** What this is and what it is not. */
export const PURPOSE: Section = {
  title: "What this is, and what it is not",
  parts: [
    "Springback tells a runner with a sore Achilles tendon each morning to run, to change the run or to rest, and guides the strength work between. It applies rules that a coach has chosen, shows the rule and its source beside every answer, and lets a coach overrule the few rules that may be overruled, in the open. This handbook is every one of those rules, written for a clinician. It is made by a program from the same data the rules decide with, so it cannot say one thing while the product does another.",
    "It is training guidance. It is not a diagnosis or a treatment, and no substitute for being seen. Signs of something other than a sore tendon lead to a clinician (see *Red flags*), and what they close stays closed until a named clinician's go-ahead is on record. An improvement alone opens nothing.",
    heading("Four rules above all others"),
    bullets([
      "An answer that is missing is *not answered*. It is never read as zero, and never makes an answer more permissive.",
      "Of several reasons the strictest counts, and all of them are shown.",
      "The rules propose, and a coach moves, or the runner where there is no coach: no rule takes a runner to a harder stage by itself.",
      "What was merely believed, and not read in its source, never decides by default.",
    ]),
  ],
};

/** The labels and words used throughout. */
export const HOW_TO_READ: Section = {
  title: "How to read this handbook",
  parts: [
    "Every row says how much stands behind it:",
    bullets([
      "**published** – read in a published text, or in the founding article, which is the default wherever it speaks. The source's key is beside it, the founding article's being `seed` with its section; the list at the end says what each key is. Clinics' handouts count as published practice and are listed apart from studies.",
      "**ours** – no published rule is precise enough to be followed to the letter, so the product chose one. It is named, has a version, and waits for a clinician's sign-off. Where only a part is ours (a window, a count), the source says which; a named number or rule is then marked ours as a whole.",
      "**unverified** – believed, but not read in the source. It is shown, and a coach may choose it; it never decides by default.",
    ]),
    heading("Words"),
    bullets([
      "*Pain* is a whole number from 0 (none) to 10 (worst imaginable); *effort* likewise, from 0 to 10. Answers outside that range are refused, not rounded.",
      "*Usual pain* is the runner's own baseline; *limit* is the highest pain a session may reach; the *stop line* is above " +
        say("hardStop") +
        " for everybody.",
      "*Midportion* is the tendon two to six centimetres above the heel bone (HAB18); *insertional* is where it meets the bone (its lowest two centimetres or so: unverified). A runner who is unsure, or sore in both places, gets the insertional restrictions (ours).",
      "*Symmetry* is what the sore side manages, in per cent of the other side.",
      "*Tendon session* is a run, a walk or strength work. Swimming, cycling, deep-water running and the elliptical trainer are none.",
      "*Continuing* is a runner who is running now; *returning* is one who has stopped, or was kept from running for " +
        say("restedAway") +
        ".",
      "Short marks in brackets, such as (B3), are the rule's own name: it stands beside every answer in the apps and in every stored record.",
    ]),
  ],
};
