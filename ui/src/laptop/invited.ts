// An invitation as a link: the secret stands behind the #, which a browser never sends. It is taken out of the address at once, so that
// it stays neither in the history nor where somebody looks over a shoulder.

/** The secret of the link that the page was opened by; none when there is none. */
export function takeSecret(where: Pick<Location, "hash" | "pathname">, history: Pick<History, "replaceState">): string | null {
  const secret = /^#([0-9a-f]{32})$/i.exec(where.hash)?.[1]?.toLowerCase() ?? null;
  if (where.hash !== "") history.replaceState(null, "", where.pathname);
  return secret;
}
