// The number of PROTOCOL.md: 32 bytes of 1, 2, 3 and 4 give 676 202.
import { expect, test } from "vitest";
import { digest, number, random } from "./secrets";

const bytes = (value: number) => value.toString(16).padStart(2, "0").repeat(32);

test("both screens show the number that the protocol names", async () => {
  expect(await number({ fingerprint: bytes(1), device: bytes(2), own: bytes(3), rooms: bytes(4) })).toBe("676 202");
});

test("a commitment is the digest of the nonce, as the protocol's example has it", async () => {
  expect(await digest(bytes(3))).toBe("648aa5c579fb30f38af744d97d6ec840c7a91277a499a0d780f3e7314eca090b");
});

test("random bytes are as many as asked for, and never the same", () => {
  expect(random(16)).toMatch(/^[0-9a-f]{32}$/);
  expect(random(32)).not.toBe(random(32));
});
