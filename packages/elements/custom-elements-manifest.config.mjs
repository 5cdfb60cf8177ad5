// For tools/write-manifest.mjs: the analyzer would write into the package.json of the folder it runs in.
export default { packagejson: false };
