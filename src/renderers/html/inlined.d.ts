/** Texts that the build makes and puts in place of the import: see `.config/inlined.mjs`. */
declare module 'inlined:page-script' {
  const script: string;
  export default script;
}
declare module 'inlined:page-style' {
  const style: string;
  export default style;
}
