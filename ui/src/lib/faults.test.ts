import { expect, test } from "vitest";
import { faultOf } from "./faults";

test("a fault is told by its kind and its places in the scripts, never by what it says", () => {
  const error = new TypeError("«Bindal kommune» is not a function");
  error.stack = "amount@tauri://localhost/assets/leader-1a2b.js:3:120\nrun@tauri://localhost/assets/chunk-9.js:1:8\nBindal kommune";
  const fault = faultOf("leader", error);
  expect(fault).toEqual({ page: "leader", kind: "TypeError", places: ["leader-1a2b.js:3:120", "chunk-9.js:1:8"] });
});

test("what is thrown and is no error has no place", () => {
  expect(faultOf("projector", "Bindal kommune")).toEqual({ page: "projector", kind: "string", places: [] });
});
