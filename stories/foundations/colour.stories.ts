import { colorNames, contrastPairs, themeNames, themes, type ThemeName } from '@clf/tokens'
import { html } from 'lit'
import { ratioText } from './contrast.ts'
import { swatch } from './swatch.ts'

export default { title: 'Foundations/Colour' }

interface Context {
  globals: { theme: ThemeName }
}

/** Every colour by its meaning, in the theme of the toolbar. Use the name, never the value: each theme has its own. */
export const Names = {
  render: (_: unknown, { globals }: Context) =>
    html`
    <main class="clf-page">
      <h1>Colours of the ${globals.theme} theme</h1>
      <div class="clf-table-scroll" role="region" aria-label="Colours" tabindex="0">
        <table>
          <thead>
            <tr><th scope="col">Colour</th><th scope="col">Custom property</th><th scope="col">Value</th></tr>
          </thead>
          <tbody>
            ${
      colorNames.map((name) => {
        const value = themes[globals.theme][name]
        return html`<tr><td>${swatch(value)}</td><td><code>--clf-color-${name}</code></td><td><code>${value}</code></td></tr>`
      })
    }
          </tbody>
        </table>
      </div>
    </main>
  `,
}

/** Every two colours that meet on a page, with the measured ratio in each theme. The build of the tokens fails below the limit. */
export const Contrast = {
  render: (_: unknown, { globals }: Context) =>
    html`
    <main class="clf-page">
      <h1>Contrast</h1>
      <p>Text needs 4.5:1, in high contrast 7:1; borders, icons and the focus ring need 3:1. The swatches are of the ${globals.theme} theme.</p>
      <div class="clf-table-scroll" role="region" aria-label="Contrast" tabindex="0">
        <table>
          <caption>Ratio of each pair in each theme</caption>
          <thead>
            <tr>
              <th scope="col">Pair</th>
              <th scope="col">Kind</th>
              ${themeNames.map((theme) => html`<th scope="col" class="clf-numeric">${theme}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${
      contrastPairs.map(({ foreground, background, kind }) => {
        const { [foreground]: front, [background]: back } = themes[globals.theme]
        return html`
                <tr>
                  <th scope="row">${swatch(front)} ${swatch(back)} ${foreground} on ${background}</th>
                  <td>${kind}</td>
                  ${themeNames.map((theme) => html`<td class="clf-numeric">${ratioText(themes[theme][foreground], themes[theme][background])}</td>`)}
                </tr>
              `
      })
    }
          </tbody>
        </table>
      </div>
    </main>
  `,
}
