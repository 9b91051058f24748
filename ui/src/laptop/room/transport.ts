// How the page reaches the room: text out, text in, and when the line is cut. In a browser it is a web socket; the program may stand in
// with a line of its own, over which it has checked the room's certificate itself.

/** What is heard over a line. After `cut` nothing more is. */
export interface Hearing {
  opened: () => void;
  said: (text: string) => void;
  cut: () => void;
}

/** A line to the room. */
export interface Line {
  say(text: string): void;
  /** Hangs up; nothing is heard any more. */
  end(): void;
}

/** What the page asks of whatever reaches the room. */
export interface Transport {
  /** Calls the room once. */
  call(hearing: Hearing): Line;
  /** The fingerprint of the certificate that was met; null where, as in a browser, it cannot be seen. */
  met(): string | null;
  /** Whether the page is shown in a browser, which the room may not let vote. */
  readonly kind: "browser" | "app";
}

/** The room that this page came from. */
export function webSocket(where: Location = location): Transport {
  return {
    kind: "browser",
    met: () => null,
    call({ opened, said, cut }) {
      const socket = new WebSocket(`wss://${where.host}/room`);
      let over = false;
      const end = () => {
        if (over) return;
        over = true;
        cut();
      };
      socket.addEventListener("open", () => over || opened());
      socket.addEventListener("message", ({ data }) => over || (typeof data === "string" && said(data)));
      socket.addEventListener("close", end);
      socket.addEventListener("error", end);
      return {
        say: (text) => socket.readyState === WebSocket.OPEN && socket.send(text),
        end: () => {
          over = true;
          socket.close();
        },
      };
    },
  };
}
