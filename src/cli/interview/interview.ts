export async function askAtTerminal(..._: unknown[]): Promise<undefined> {
  return undefined;
}
