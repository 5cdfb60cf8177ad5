/**
 * Loads a part of the SDK when it is first needed, and hands out the same one after that. A part that
 * could not be loaded is tried again by the next who needs it.
 */
export function lazily<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let part: Promise<Part> | undefined;
  return () =>
    (part ??= load().catch((error: unknown) => {
      part = undefined;
      throw error;
    }));
}
