/** What the kernel needs and this computer does not give. */
export type Missing = 'memory' | 'WebAssembly';

/** Thrown where nothing can be computed, whatever the answers. */
export class CannotCompute extends Error {
  override readonly name = 'CannotCompute';
  readonly missing: Missing;

  constructor(missing: Missing, cause?: unknown) {
    super(`There is no ${missing} to compute in.`, { cause });
    this.missing = missing;
  }
}
