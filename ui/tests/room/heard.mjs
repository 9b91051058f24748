// What a page hears over its web socket: noted before the page's own scripts run.

/** Runs in the page: which parts it was told, and a way to say something over the page's own line. */
export function listen() {
  const heard = { shared: [], own: false, refused: [] };
  globalThis.heard = heard;
  const Own = globalThis.WebSocket;
  globalThis.WebSocket = class extends Own {
    constructor(...given) {
      super(...given);
      globalThis.sayOverLine = (message) => this.send(JSON.stringify(message));
      this.addEventListener("message", ({ data }) => {
        const { say, shared, own, code, id } = JSON.parse(data);
        if (shared) heard.shared = [...new Set([...heard.shared, ...Object.keys(shared)])].sort();
        if (own) heard.own = true;
        if (say === "refused") heard.refused.push({ code, id });
      });
    }
  };
}
