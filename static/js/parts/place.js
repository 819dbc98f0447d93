/** Where in the evening a question stands, in words. */

const EXTRA = { poll: "A poll for the break", tie_break: "Tie-break" };

/** "Question 3 of 8", or what one more question after a round is. */
export const place = ({ extra, number, of }) => EXTRA[extra] ?? `Question ${number} of ${of}`;
