import { EXIT, type ExitCode } from './exit-codes.ts';

/** Something the user can mend. Its sentences say what was found and what to do; it never shows a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly exitCode: ExitCode;
  /** Each problem as one sentence; the message is all of them. */
  readonly problems: readonly string[];

  constructor(problems: string | readonly string[], exitCode: ExitCode = EXIT.userError) {
    const all = typeof problems === 'string' ? [problems] : problems;
    super(all.join('\n'));
    this.problems = all;
    this.exitCode = exitCode;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  EACCES: 'access to it is denied',
  EPERM: 'access to it is denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is used up',
  EFBIG: 'it would be larger than files may be here',
  ENOTDIR: 'a part of its path is no folder',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  EIO: 'the disk reported an error',
};

/** The reason behind a failed file operation, in words, or undefined where it was no such failure. */
export function fileReason(error: unknown): string | undefined {
  const code = errorCode(error);
  return code === undefined ? undefined : (REASONS[code] ?? `the system said ${code}`);
}

/** The code by which the system names what went wrong; an error of our own making has none. */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'errno' in error && 'code' in error ? String(error.code) : undefined;
