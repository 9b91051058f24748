// What a link brings to the door: an invitation's secret, or the code of the wall's QR code. It stands behind the #, which a browser never
// sends. It is taken out of the address at once, so that it stays neither in the history nor where somebody looks over a shoulder.

/** What the page was opened by. */
export interface Brought {
  /** The secret of an invitation; none when there is none. */
  secret: string | null;
  /** The code that the wall shows; empty when it is to be typed. */
  code: string;
}

/** Takes what the link brings. The fingerprint in the wall's QR code is for an app: a browser cannot compare it with what it meets, and
 * so is the address that follows it where the browser's is a name. */
export function takeBrought(where: Pick<Location, "hash" | "pathname">, history: Pick<History, "replaceState">): Brought {
  const secret = /^#([0-9a-f]{32})$/i.exec(where.hash)?.[1]?.toLowerCase() ?? null;
  const code = /^#([0-9a-z]{3}-[0-9a-z]{3})\.[0-9a-f]{64}(?:\.[0-9a-f.:[\]]+)?$/i.exec(where.hash)?.[1]?.toUpperCase() ?? "";
  if (where.hash !== "") history.replaceState(null, "", where.pathname);
  return { secret, code };
}
