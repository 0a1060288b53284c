/** How many articles a day is offered at most: a sore runner at six in the morning reads one of them (ours). */
export const ARTICLES_A_DAY = 3;

/** Seconds in a minute: tables keep seconds, articles tell minutes. */
export const SECONDS_A_MINUTE = 60;
