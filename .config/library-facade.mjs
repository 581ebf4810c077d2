/** Writes an ES module that exports, by name, what the CommonJS entry of the same build exports. */
export const libraryFacade = (entry, fileName) => ({
  name: 'library-facade',
  generateBundle(_options, bundle) {
    const chunk = Object.values(bundle).find(({ name, isEntry }) => isEntry && name === entry);
    const names = chunk.exports.join(', ');
    const source = `import library from './${chunk.fileName}';\n\nexport const { ${names} } = library;\n`;
    this.emitFile({ type: 'asset', fileName, source });
  },
});
