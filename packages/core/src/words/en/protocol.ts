import type { ProtocolWords } from "#words/protocol-words.ts";

/** The protocol document's own words, in English. */
export const PROTOCOL: ProtocolWords = {
  title: "The rules of Springback",
  says: "Stages, gates, rules, red flags and numbers as data, each with its source. It is for reading, comparing and building on; a file that is read here changes no runner’s answer.",
  parts: {
    day: "The day’s answer",
    session: "How a session is judged, and the gates",
    step: "The step of the week",
    walkRun: "The walk-run tables",
    exercise: "Exercises, doses and shoes",
    measure: "What is measured beside the answer",
    plan: "The plan of a week",
    flag: "Red flags",
  },
  differs: {
    changed: "{place}: {before} becomes {after}",
    added: "{place} comes in: {after}",
    removed: "{place} is left out: {before}",
    moved: "{place}: what stands in both stands in another order",
  },
};
