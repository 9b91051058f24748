// How a ballot of an election is taken: by tellers, or from the laptops.

/** As the page asks for it. */
export type Taken = "tellers" | "named-by-laptop" | "secret-by-laptop";

/** As the command says it. */
export const saidOf = (taken: Taken): { way?: Exclude<Taken, "tellers"> } => (taken === "tellers" ? {} : { way: taken });
