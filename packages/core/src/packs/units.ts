/** Tenths in a whole: shares are kept as tenths so that they are reckoned in whole numbers. */
export const TENTHS = 10;

/** Hundredths in a whole, for shares printed in percent. */
export const HUNDREDTHS = 100;

/** Metres in a kilometre. */
export const KILOMETRE = 1000;

/** Metres in a mile. */
export const MILE = 1609.344;
