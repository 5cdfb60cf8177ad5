/** Version of the published files; grows by one when a reader of the one before could not read them. */
export const schemaVersion = 1;
