/**
 * In place of the part of chalk that guesses whether a terminal shows colours: a renderer is told, and to guess loads
 * Node's network code.
 */
export default { stdout: false, stderr: false } as const;
