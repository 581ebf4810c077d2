/** The kernel as WebAssembly in base64; the build compiles it from `assembly/`. */
declare module 'inlined:kernel' {
  const base64: string;
  export default base64;
}
