const MINUTES_AN_HOUR = 60;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;
const two = (number: number): string => String(number).padStart(2, "0");

/** Minutes after midnight as a clock shows them, 24 hours: 07:00. */
export function timeOf(minute: number): string {
  return `${two(Math.floor(minute / MINUTES_AN_HOUR))}:${two(minute % MINUTES_AN_HOUR)}`;
}

/** Minutes after midnight of a time such as 07:00; null for what is none. */
export function minuteOf(time: string): number | null {
  const [, hours, minutes] = TIME.exec(time) ?? [];
  return hours === undefined ? null : Number(hours) * MINUTES_AN_HOUR + Number(minutes);
}
