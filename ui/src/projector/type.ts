// How large what is read on the wall is, in wall units: 1080 of them are the wall's height, whatever the screen.

/**
 * Nothing is smaller. A wall that is two metres high gives letters of 44 mm, small ones of 24: from ten metres that is 8 minutes of arc,
 * where a good eye tells 5 apart. What does not fit in it stands on another page.
 */
export const SMALLEST = 24;
/** Figures of a picture. */
export const FIGURES = 27;
/** What they grow to where a picture has few of them. */
export const LARGE_FIGURES = 42;
