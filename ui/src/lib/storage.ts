// What this machine keeps for the pages; nothing where it refuses.

/** The browser's own storage, when there is one. */
export function machineStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** The tab's own storage, which ends with it. */
export function tabStorage(): Storage | null {
  try {
    return globalThis.sessionStorage ?? null;
  } catch {
    return null;
  }
}
