// How long something has gone on, as a clock shows it.

/** Minutes and seconds as a clock shows them, «4.05»; from an hour on with the hours, «1.04.05». */
export function onClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (part: number) => String(part).padStart(2, "0");
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}.${two(minutes)}.${two(whole % 60)}` : `${minutes}.${two(whole % 60)}`;
}

/** Seconds from a time until now. */
export const secondsSince = (since: string, now: number): number => (now - Date.parse(since)) / 1000;
