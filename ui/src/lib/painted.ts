// The order of work on a page: what is looked at first is painted first, what stands beside it comes in a picture after.

/** Resolves when the picture with what has been changed until now has been painted. */
export const painted = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => {
      const behind = new MessageChannel();
      behind.port1.onmessage = () => resolve();
      behind.port2.postMessage(null);
    }),
  );
