/** Why something wasn't done, in English: first by the code alone, then what is known better. */
export const refusals = {
  NOT_FOUND: "There is nothing here, or it isn’t yours to see.",
  UNAUTHENTICATED: "You are signed out. Sign in and try again; what you typed is still here.",
  FORBIDDEN: "Your account can’t do this.",
  CONFLICT: "This has changed since you opened it. Look at the newer version, then try again.",
  INVALID: "Something in this form can’t be used. Check the marked fields.",
  LIMIT_REACHED: "That was too often. Wait a few minutes, then try again.",
  PAYMENT_REQUIRED: "This needs a subscription. Today’s decision, your history and export don’t.",
  CONSENT_REQUIRED:
    "Nothing of this is kept with us, or shown to anybody, until you agree to that.",
  UNAVAILABLE: "Something went wrong on our side. Nothing was saved. Try again in a moment.",

  onlyPosted: "Only POST can change anything.",
  onlyJson: "The request must be JSON.",
  tooLong: "That is more than we can take in one go.",
  unreadableAddress: "That address can’t be read.",
  tooManyCalls: "Too many calls in one request.",
  unkeepable: "There is a character in this that can’t be kept. Type it again, then save.",
  maybeSaved:
    "We can’t tell whether that was saved. Send it again: the same answer is only kept once.",

  unmailable: "We can’t mail that address. Check it for spaces and typing slips.",
  linksSent: "We’ve sent several links already. Look in your mail, or wait 15 minutes.",

  ahead: "This is dated in the future. Check the date and time, then save again.",
  beforeTime: "This is dated before 1970. Check the date, then save again.",
  savedOtherwise: "This was already saved with other answers. Reload to see what is stored.",
  correctedBefore: "This was corrected before. Reload to see the newer version.",
  nothingToCorrect: "There is nothing to correct under that id.",
  notTakenBack: "This can’t be taken back. Add a new answer instead.",
  noSuchSession: "There is no such session to answer for.",
  otherInjury: "That session was about another injury.",
  injuryUnfit: "The injury and what is said of it don’t fit together.",
  onlySessionFromFile: "Only a session comes from a file.",
  sessionsOwnId: "A session’s id has to be the id it is saved under.",
  sessionKeepsId: "A corrected session keeps its id.",
  onlyCoachRecords: "Only your coach can record this.",
  othersPhone:
    "What is kept here belongs to somebody else. Sign out, then in again as the person it belongs to.",
  answerChanged: "Your answer has changed since you opened this. Look at the new one first.",

  coachFull: "This coach takes no runners now. Choose another one.",
  hasCoach: "You have a coach already. End that first, then choose.",
  coachSeesNothing: "Your coach sees nothing of yours now. Let them in first.",
  tooManyLinks: "Close a link that you no longer need, then make another.",
  strangePush: "This browser’s way of taking notifications isn’t one we know.",

  triedBefore: "The trial is there once, and you have had a plan before.",
  subscribed: "You already have a subscription. Change it or its card instead.",
  neverSubscribed: "You have no subscription to look after yet.",
  payingAway:
    "We can’t reach the payment service. Nothing was charged. Try again in a few minutes.",
} as const;
