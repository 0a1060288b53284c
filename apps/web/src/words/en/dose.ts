/** Doses and paces, as they are read from the floor. */
export const dose = {
  held: "{sets} × {n}\u00a0s",
  counted: "{sets} × {n}",
  once: "Once",
  often: "{n} times",
  eachLeg: "{dose}, each leg",
  leftLeg: "{dose}, left leg",
  rightLeg: "{dose}, right leg",
  pace: "Up {up}\u00a0s, down {down}\u00a0s.",
  paceHeld: "Up {up}\u00a0s, hold {hold}\u00a0s, down {down}\u00a0s.",
  rest: "Rest {n}\u00a0s between sets.",
} as const;
