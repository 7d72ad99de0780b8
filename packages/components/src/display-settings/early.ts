// Built on its own as the classic script dist/early.js: it runs before the first paint, so it imports nothing.
;(() => {
  const known: Readonly<Record<string, RegExp>> = {
    theme: /^(light|dark|high-contrast|heritage)$/,
    'text-size': /^(larger|largest)$/,
    motion: /^reduced$/,
  }
  for (const [setting, values] of Object.entries(known)) {
    const value = new RegExp(`(?:^|;\\s*)clf-${setting}=([^;]*)`).exec(document.cookie)?.[1] ?? ''
    if (values.test(value)) document.documentElement.setAttribute(`data-clf-${setting}`, value)
  }
})()
