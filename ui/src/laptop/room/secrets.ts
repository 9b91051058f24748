// Random bytes, digests and the number that two screens compare, as hexadecimal in lower case.

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const unhex = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));

/** So many random bytes. */
export const random = (bytes: number): string => hex(crypto.getRandomValues(new Uint8Array(bytes)));

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

/** The SHA-256 of what is written as hexadecimal. */
export const digest = async (written: string): Promise<string> => hex(await sha256(unhex(written)));

/** What the number is made of, each 32 bytes. */
export interface Compared {
  fingerprint: string;
  device: string;
  /** The device's nonce, and the room's. */
  own: string;
  rooms: string;
}

/** The number that both screens show, `123 456`. */
export async function number({ fingerprint, device, own, rooms }: Compared): Promise<string> {
  const words = hex(new TextEncoder().encode("innstilling pairing 1"));
  const first = (await sha256(unhex(words + fingerprint + device + own + rooms))).slice(0, 8);
  const digits = String(BigInt(`0x${hex(first)}`) % 1_000_000n).padStart(6, "0");
  return `${digits.slice(0, 3)} ${digits.slice(3)}`;
}
