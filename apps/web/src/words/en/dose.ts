/** Doses and paces, as they are read from the floor. */
export const dose = {
  held: "{sets} × {n} s",
  counted: "{sets} × {n}",
  once: "Once",
  often: "{n} times",
  eachLeg: "{dose}, each leg",
  leftLeg: "{dose}, left leg",
  rightLeg: "{dose}, right leg",
  pace: "Up {up} s, down {down} s.",
  paceHeld: "Up {up} s, hold {hold} s, down {down} s.",
  rest: "Rest {n} s between sets.",
} as const;
