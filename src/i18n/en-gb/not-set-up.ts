/** Small enough for the header, which has no room for the other errors. */
export const notSetUp = 'This part of the page isn’t set up yet. Please contact the box office.';
