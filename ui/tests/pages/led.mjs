// A meeting that is led from the page, before, while and after: what the page shows is held to what the fixture’s meeting came to.

import { actions } from "./led/actions.mjs";
import { apart } from "./led/apart.mjs";
import { before } from "./led/before.mjs";
import { inCase } from "./led/case.mjs";
import { roll } from "./led/roll.mjs";
import { deciding } from "./led/deciding.mjs";
import { habilitet } from "./led/habilitet.mjs";
import { election } from "./led/election.mjs";
import { leaders } from "./led/leaders.mjs";
import { minutes } from "./led/minutes.mjs";
import { files } from "./led/files.mjs";
import { planning } from "./led/planning.mjs";
import { rooms } from "./led/room.mjs";
import { wall } from "./led/wall.mjs";
import { writing } from "./led/writing.mjs";
import { forum } from "./led/forum.mjs";
import { keys } from "./led/keys.mjs";
import { versions } from "./led/versions.mjs";

export const led = [
  ...before,
  ...apart,
  ...actions,
  ...files,
  ...planning,
  ...roll,
  ...inCase,
  ...deciding,
  ...habilitet,
  ...election,
  ...leaders,
  ...minutes,
  ...wall,
  ...forum,
  ...writing,
  ...rooms,
  ...keys,
  ...versions,
];
