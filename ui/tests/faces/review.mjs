export const review = [];
