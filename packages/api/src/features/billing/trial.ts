/** How many days the runner's plan can be tried, once, without a card. Ours. Screens say it, so nothing else stands here. */
export const TRIAL_DAYS = 14;
