// Numbers, dates and times as Norwegian paper writes them: 1 234 567 with hard spaces and a true minus, 13.03.2025, 10.42.07.
const HARD_SPACE = "\u00a0";
const MINUS = "\u2212";

/** Whole kroner, `1 234 567`. */
export function kroner(amount: number | bigint): string {
  const size = typeof amount === "bigint" ? String(amount < 0n ? -amount : amount) : Math.abs(amount).toFixed(0);
  const digits = size.replace(/\B(?=(\d{3})+$)/g, HARD_SPACE);
  return amount < 0 ? MINUS + digits : digits;
}

/** A text that is a whole number of four digits and more with hard spaces; any other text as it is. */
export function grouped(text: string): string {
  return /^\d{4,15}$/.test(text) ? kroner(Number(text)) : text;
}

/** A difference, always with its sign: `+17 557`, `−15 897`, `0`. */
export function difference(amount: number): string {
  return amount > 0 ? `+${kroner(amount)}` : kroner(amount);
}

/** How many of a hundred, in whole percent: `63 %`. Nothing of nothing is no percentage. Never 100 % before it is all. */
export function bytesInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${decimal((bytes / 1_000_000).toFixed(1))} MB`;
}

export function share(part: number, whole: number): string {
  if (whole === 0) return "";
  const hundredth = (part / whole) * 100;
  const rounded = part === whole ? 100 : Math.min(Math.round(hundredth), part < whole ? 99 : Infinity);
  return `${rounded}${HARD_SPACE}%`;
}

/** A decimal number from the program, written with a point, as Norwegian writes it: `0.6348` -> `0,6348`. */
export function decimal(number: string): string {
  return number.replace("-", MINUS).replace(".", ",");
}

const two = (number: number) => String(number).padStart(2, "0");

/** A day, `13.03.2025`, from `2025-03-13` or from a point in time (then the local day). */
export function date(iso: string): string {
  const plain = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (plain) return `${plain[3]}.${plain[2]}.${plain[1]}`;
  const time = new Date(iso);
  return `${two(time.getDate())}.${two(time.getMonth() + 1)}.${time.getFullYear()}`;
}

/** The time of day with seconds, local, `10.42.07`. */
export function time(iso: string): string {
  const at = new Date(iso);
  return `${two(at.getHours())}.${two(at.getMinutes())}.${two(at.getSeconds())}`;
}

/** The time of day without seconds, local, `10.42`. */
export function clock(iso: string): string {
  return time(iso).slice(0, 5);
}

/** The first eight digits of a hash in two groups, `3f2a 9c41`: what people read aloud. */
export function version(hash: string): string {
  return `${hash.slice(0, 4)}${HARD_SPACE}${hash.slice(4, 8)}`;
}
