/** Answers that are only on this phone because the server won't have them as they are. */
export const refused = {
  title: "Needs a look",
  lead: "These answers are only on this phone. Put each right, or take it back.",
  morning: "A morning",
  now: "How it felt",
  settling: "A day after a session",
  session: "A session",
  never: "That a session didn’t happen",
  other: "An answer",
  ahead: "Its date is still to come, perhaps because this phone’s clock was wrong.",
  same: "This activity is in your history already.",
  notTaken: "It couldn’t be taken as it is.",
  when: "When was this?",
  save: "Save this time",
  drop: "Take it back",
} as const;
