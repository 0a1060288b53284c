/** A distance in words, never more than it is: kilometres to one decimal, metres below one kilometre. */
export function distance(metres: number): string {
  if (metres < 1000) return `${metres} m`;
  const tenths = Math.floor(metres / 100);
  const rest = tenths % 10;
  const whole = (tenths - rest) / 10;
  return rest === 0 ? `${whole} km` : `${whole}.${rest} km`;
}

/** A count with its noun: "1 day", "2 days". */
export function count(value: number, noun: string): string {
  return value === 1 ? `1 ${noun}` : `${value} ${noun}s`;
}
