// What comes to the window while it is open: the file of a second start or of a double click, and files dropped on it. The program
// keeps it until the page takes it, so that nothing is lost while a page loads.
import type { Backend, Unlisten } from "./backend";
import type { Arrived } from "../types/Arrived";

/** Hands over what is there already, and what comes later. Call the answer to stop. */
export async function followArrivals(backend: Pick<Backend, "takeArrived" | "onArrived">, hand: (arrived: Arrived) => void): Promise<Unlisten> {
  const take = async () => {
    const arrived = await backend.takeArrived();
    if (arrived) hand(arrived);
  };
  const stop = await backend.onArrived(() => void take());
  await take();
  return stop;
}
