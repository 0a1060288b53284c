/** The stage that the rules offer, why, and what taking it means. */
export const step = {
  upTitle: "The rules offer you the next step",
  upWhy: "A full week on this step settled well, and everything the next one asks for is met.",
  takeUp: "Take this step: {name}",
  undoUp:
    "It is an offer: nothing changes until you take it. Taken, it stays in your record, and there is no undo. If it turns out too much, answer as it is: the rules then offer the way back.",
  downTitle: "The rules offer you a step back",
  downWhy: "It is your choice: today’s answer keeps you safe either way.",
  takeDown: "Step back: {name}",
  undoDown:
    "Taken, it stays in your record, and there is no undo. The way up is offered again after a full calm week, once everything it asks for is met.",
  undoDownFree: "The way up again comes with a plan.",
  firstTitle: "The rules offer you a place to begin",
  firstWhy: "A week on a step counts from the day you take it.",
  takeFirst: "Begin here: {name}",
  undoFirst: "Taken, it stays in your record. From there your answers decide what is offered next.",
  lastTitle: "Time to keep it",
  lastLead: "The rules propose the last step. Nothing changes by itself.",
  lastLink: "What stays, and the choice",
  taking: "Asking the rules again",
  taken: "Done. You are on this step now: {name}.",
  takenLead: "Your sessions follow it from now on.",
  needsLine:
    "Taking it needs a connection, because the rules are asked again first. Everything else works without one.",
  notTaken: "Not taken",
  notOffered:
    "The rules don’t offer this step any more. Nothing has changed. Load the page again to see what they say now.",
  offline:
    "We couldn’t reach the server, and the rules are asked there again before a step is taken. Everything else goes on as it is; try again with a connection.",
  signedOut: "You are signed out. Sign in and try again.",
  notAgreed: "It would be kept in your record, and that waits for your agreement.",
  agree: "Read and agree",
  ourSide: "Something went wrong on our side. Try again in a moment.",
  heldCoach: "The rules would change your step. You have a coach, so that is theirs to decide.",
  heldPlan:
    "Without a plan you stay on this step, with the session it begins with. The next steps come with a plan.",
  heldReady:
    "The rules would offer you the next step. It comes with a plan; this one stays yours without.",
  toCoach: "Who coaches you",
  toPlans: "See the plans",
  whyStay: "What the rules say about your step",
  stillMissing: "What “{name}” still asks for",
} as const;
