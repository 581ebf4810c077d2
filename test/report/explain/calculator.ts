/** A pocket calculator: works out a line of arithmetic as it is printed. It knows nothing of the model. */
export function calculate(line: string): number {
  const script = line
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replaceAll('×', '*')
    .replaceAll('−', '-')
    .replace(/\b(max|exp)\(/g, 'Math.$1(')
    .replace(/\bln\(/g, 'Math.log(');
  if (!/^(?:[\d\s.,e+\-*/()]|Math\.(?:max|exp|log))+$/.test(script)) throw new Error(`Not arithmetic: ${line}`);
  return new Function(`return ${script};`)();
}
