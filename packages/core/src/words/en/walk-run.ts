import type { WalkRunWords } from "#words/words.ts";

/** The walk-run tables, in English. */
export const WALK_RUN: WalkRunWords = {
  tables: {
    "WR-A": {
      title: "Thirty minutes in five steps",
      steps: [
        "Walk 30 min",
        "5 times: walk 4 min, jog 2 min",
        "5 times: walk 3 min, jog 3 min",
        "5 times: walk 2 min, jog 4 min",
        "2 times: jog 14 min, walk 2 min",
        "Jog 30 min",
      ],
    },
    "WR-B": {
      title: "Six phases, each at least twice",
      steps: [
        "{far}: walk 2 min, run 3 min, effort 3",
        "{far}: walk 2 min, run 3 min, effort 3",
        "{far}: walk 2 min, run 4 min, effort 4",
        "{far}: walk 2 min, run 4 min, effort 4",
        "{far}: walk 1 min, run 4 min, effort 5",
        "{far}: run all of it, effort 5",
      ],
    },
    "WR-C": {
      title: "Run-throughs on grass",
      steps: [
        "Wait until ten hops hurt 1 or less",
        "Shuffle-jog 5 min, then 3 sets of 5 x 80 m at half pace",
        "Shuffle-jog 5 min, then 3 sets of 6 x 80 m",
        "Shuffle-jog 5 min, then 4 sets of 5 x 80 m",
        "Shuffle-jog 5 min, then 4 sets of 6 x 80 m a little faster",
        "Shuffle-jog 5 min, then 4 sets of 7 x 80 m",
      ],
    },
    "WR-D": {
      title: "Eight levels on the track",
      steps: [
        "{far}: jog the straights, walk the curves",
        "{far}: jog the straights and one curve every other lap",
        "{far}: jog the straights and one curve every lap",
        "{far}: jog one and three quarter laps, walk a curve",
        "{far}: jog all of it",
        "{far}: jog all of it",
        "{far}: jog all of it",
        "{far}: faster on the straights",
      ],
    },
    "WR-E": {
      title: "Gentle five-minute blocks",
      steps: [
        "8 or 9 times: walk 4:30, jog 0:30",
        "Blocks of walk 4:00, jog 1:00",
        "Blocks of walk 3:30, jog 1:30",
        "Blocks of walk 3:00, jog 2:00",
        "Blocks of walk 2:30, jog 2:30",
        "Blocks of walk 2:00, jog 3:00",
        "Blocks of walk 1:30, jog 3:30",
        "Blocks of walk 1:00, jog 4:00",
        "Blocks of walk 1-2 min, jog 8-9 min",
        "Blocks of walk 1-2 min, jog 12-13 min",
      ],
    },
  },
  up: "Next, step {step}. {session}.",
  down: "Back to step {step}. {session}.",
  stay: "Step {step} again. {session}.",
  rest: "No walk-run for now.",
  off: { one: "Take a day off first.", other: "Take {n} days off first." },
  unknownStep: "step {step}",
};
