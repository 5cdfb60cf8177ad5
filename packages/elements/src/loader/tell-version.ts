/** Says on the console that a page has loaded the script in two major versions, and which of them serves. */
export const tellVersion = (first: string, later: string): void =>
  console.warn(
    `tiendo: this page has loaded version ${first} of the script and then ${later}; ` +
      'all elements are served by the first. Load one of them.',
  );
