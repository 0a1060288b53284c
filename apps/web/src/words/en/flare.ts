/** When it got worse: the safety questions, the calm days, and their end. */
export const flare = {
  pageTitle: "It’s worse",
  link: "It’s worse",
  planTitle: { one: "{n} calm day", other: "{n} calm days" },
  planLead:
    "None of the signs that need a clinician first. So the load goes down for a few days, and comes back by the rules.",
  noRunning: {
    one: "No running and no jumping for {n} day. Walk as far as it is comfortable.",
    other: "No running and no jumping for {n} days. Walk as far as it is comfortable.",
  },
  holds:
    "Keep the holds, once a day: {sets} times {seconds} seconds, as long as they stay at {cap} of 10 or below.",
  holdsClosed: "No strength work while something else keeps it closed.",
  mornings: "Answer the check-in each morning: that is what ends these days.",
  endTitle: "How they end",
  ends: "By themselves: with {needed} mornings in a row at {usual} of 10 or below, your usual, and not before day {day}.",
  endsUnknown:
    "Your usual morning isn’t known yet, so no morning can end them: you end them yourself.",
  longer: {
    one: "If they go on past {n} day, have somebody look at it.",
    other: "If they go on past {n} days, have somebody look at it.",
  },
  coachTold: "{name} is told once that it is worse, if you let them see your record.",
  nobodyTold: "Nobody else is told: you have no coach here.",
  painNow: "Pain right now",
  pickPain: "Pick a number from 0 to 10.",
  beginWalk: "I walk normally, begin",
  beginLimp: "I limp, begin",
  beginning: "Beginning",
  notKept: "Not kept yet",
  notKeptLead:
    "This phone couldn’t keep it, and we couldn’t be reached. What you entered is still here. Try again.",
  tryAgain: "Try again",
  dayOf: "Calm days: day {day} of {days}",
  dayPast: "Calm days: day {day}",
  calmNow: "No running and no jumping. Walk as far as it is comfortable, and keep the holds.",
  soFar: "{have} of {needed} usual mornings in a row so far.",
  lookedAt:
    "This has gone on for longer than such days are meant to. Have somebody look at it, and answer the safety questions again.",
  rulesSay: "What the rules answer to today’s numbers",
  rulesSayLead: "The calm days come first for as long as they last, whatever stands here.",
  again: "Worse again? Answer the safety questions",
  slip: "Is it not worse after all?",
  slipLead: "You can end these days yourself. The answer of the day goes on as your numbers say.",
  endThem: "End the calm days",
  over: "Your calm days are over",
  overLead:
    "The last mornings were as usual. Today’s answer counts again, and nothing you left out is added to it.",
} as const;
