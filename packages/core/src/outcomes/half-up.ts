/** A fraction as a whole number, half up, in whole numbers alone; the denominator is above zero. */
export function halfUp(numerator: number, denominator: number): number {
  return Math.floor((numerator * 2 + denominator) / (denominator * 2));
}
