/** The oldest browsers that the script tag is promised to run in, as esbuild names them. */
export const promisedBrowsers = ['chrome109', 'safari16.4', 'firefox115'];
