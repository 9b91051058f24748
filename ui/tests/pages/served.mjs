// The pages over the fixture, built as they are shipped and served with the windows' content security policy, so that what
// that forbids is seen.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, preview } from "vite";

const root = new URL("../../", import.meta.url).pathname;
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'";

const faces = ["leader", "projector", "representative", "laptop", "grid"];
const input = Object.fromEntries(faces.map((face) => [face, join(root, `tests/fixture/${face}.html`)]));

/** What all scenes read from the files cannot be changed by one of them for the next: who tries falls over there and then. */
const unchanging = {
  name: "unchanging",
  enforce: "post",
  transform: (code, id) => {
    if (!id.endsWith(".json")) return null;
    const freeze = "const freeze = (one) => (Object.values(one ?? {}).forEach((part) => typeof part === 'object' && freeze(part)), Object.freeze(one));";
    return { code: code.replace(/export default ([^]*?);?\s*$/, `${freeze}\nexport default freeze($1);`), map: null };
  },
};

/** Builds and serves them; `base` is their address, and `stop` ends and clears away. */
export async function served() {
  const built = mkdtempSync(join(tmpdir(), "innstilling-pages-"));
  await build({
    root,
    logLevel: "error",
    plugins: [unchanging],
    build: { outDir: built, emptyOutDir: true, rollupOptions: { input } },
  });
  const server = await preview({
    root,
    logLevel: "error",
    build: { outDir: built },
    preview: { host: "127.0.0.1", port: 0, strictPort: false, headers: { "Content-Security-Policy": policy } },
  });
  const stop = async () => {
    await server.close();
    rmSync(built, { recursive: true });
  };
  return { base: server.resolvedUrls.local[0], stop };
}
