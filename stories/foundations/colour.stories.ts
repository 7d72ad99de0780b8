import { colorNames, contrastPairs, themes, type ThemeName } from '@clf/tokens'
import { html } from 'lit'
import { contrast } from './contrast.ts'
import { swatch } from './swatch.ts'

export default { title: 'Foundations/Colour' }

interface Context {
  globals: { theme: ThemeName }
}

/** Every colour by its meaning, in the theme of the toolbar. Use the name, never the value: each theme has its own. */
export const Names = {
  render: (_: unknown, { globals }: Context) => html`
    <main class="clf-page">
      <h1>Colours of the ${globals.theme} theme</h1>
      <div class="clf-table-scroll" role="region" aria-label="Colours" tabindex="0">
        <table>
          <thead>
            <tr><th scope="col">Colour</th><th scope="col">Custom property</th><th scope="col">Value</th></tr>
          </thead>
          <tbody>
            ${colorNames.map((name) => {
              const value = themes[globals.theme][name]
              return html`<tr><td>${swatch(value)}</td><td><code>--clf-color-${name}</code></td><td><code>${value}</code></td></tr>`
            })}
          </tbody>
        </table>
      </div>
    </main>
  `,
}

/** Every two colours that meet on a page, with the measured ratio. The build of the tokens fails below the limit. */
export const Contrast = {
  render: (_: unknown, { globals }: Context) => html`
    <main class="clf-page">
      <h1>Contrast in the ${globals.theme} theme</h1>
      <div class="clf-table-scroll" role="region" aria-label="Contrast" tabindex="0">
        <table>
          <thead>
            <tr><th scope="col">Pair</th><th scope="col">Names</th><th scope="col">Kind</th><th scope="col">Ratio</th></tr>
          </thead>
          <tbody>
            ${contrastPairs.map(({ foreground, background, kind }) => {
              const colors = themes[globals.theme]
              const ratio = contrast(colors[foreground], colors[background]).toFixed(2)
              return html`
                <tr>
                  <td>${swatch(colors[foreground])} ${swatch(colors[background])}</td>
                  <td>${foreground} on ${background}</td>
                  <td>${kind}</td>
                  <td>${ratio}:1</td>
                </tr>
              `
            })}
          </tbody>
        </table>
      </div>
    </main>
  `,
}
