import { UserError } from './errors.ts';

const SAVE = 'save it as UTF-8 (in many editors: "Save as", then the encoding)';

/** The text of a file, which has to be UTF-8; a byte order mark before it is forgiven. */
export function decode(bytes: Uint8Array, name: string): string {
  if (isUtf16(bytes)) throw new UserError(`${name} is UTF-16 text, but UTF-8 is accepted; ${SAVE}.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`${name}, line ${firstBadLine(bytes)}: found a character that is not UTF-8; ${SAVE}.`);
  }
}

/** UTF-16 begins with its own mark, or has a zero in every other byte, as JSON begins with a plain character. */
function isUtf16([first, second]: Uint8Array): boolean {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked || (first === 0) !== (second === 0);
}

function firstBadLine(bytes: Uint8Array): number {
  const text = new TextDecoder().decode(bytes);
  return text.slice(0, text.indexOf('\ufffd')).split('\n').length;
}
