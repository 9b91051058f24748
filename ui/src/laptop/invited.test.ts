// What a link brings to the door, and that nothing of it stays in the address.
import { expect, test } from "vitest";
import { takeBrought } from "./invited";

function brought(hash: string) {
  const left: unknown[] = [];
  const taken = takeBrought({ hash, pathname: "/" }, { replaceState: (_, __, to) => void left.push(to) });
  return { ...taken, left };
}

test("an invitation brings its secret, and the wall's QR code the code", () => {
  expect(brought(`#${"0A".repeat(16)}`)).toEqual({ secret: "0a".repeat(16), code: "", left: ["/"] });
  expect(brought(`#K7M-2QX.${"4c".repeat(32)}`)).toEqual({ secret: null, code: "K7M-2QX", left: ["/"] });
});

test("a link that is neither brings nothing, and is taken out of the address all the same", () => {
  for (const hash of ["#K7M-2QX", "#K7M-2QX.4c", `#${"0a".repeat(15)}`, "#<script>"]) expect(brought(hash)).toEqual({ secret: null, code: "", left: ["/"] });
  expect(brought("")).toEqual({ secret: null, code: "", left: [] });
});
