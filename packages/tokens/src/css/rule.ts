/** `--clf-name: value` for each entry. */
export function declarations(values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).map(([name, value]) => `--clf-${name}: ${value}`)
}

export function rule(selector: string, lines: readonly string[]): string {
  return `${selector} {\n${lines.map((line) => `  ${line};\n`).join('')}}\n`
}

export function withinMedia(query: string, rules: readonly string[]): string {
  return `@media ${query} {\n${rules.join('\n').replace(/^(?=.)/gm, '  ')}}\n`
}
