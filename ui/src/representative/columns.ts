// Which columns the table has: at 200 % zoom or in a narrow window the parts to owner and UH stand in the details only.
import { MediaQuery } from "svelte/reactivity";

const wide = new MediaQuery("min-width: 52rem", true);

/** The columns of the table; read it inside a component, so that it follows the window. */
export const columns = {
  get parts(): "shown" | "in-details" {
    return wide.current ? "shown" : "in-details";
  },
  /** All columns, for a cell across the whole table. */
  get count(): number {
    return wide.current ? 7 : 5;
  },
  /** The columns with figures, after number and name. */
  get figures(): number {
    return wide.current ? 5 : 3;
  },
};
