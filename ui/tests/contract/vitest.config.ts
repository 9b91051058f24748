// The contract between the fixture and the program: run when the program is built, and not with the pages' own tests.
import base from "../../vite.config.ts";

export default { ...base, test: { include: ["tests/contract/*.contract.ts"], environment: "node" } };
