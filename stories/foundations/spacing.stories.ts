import { values } from '@clf/tokens'
import { html, svg } from 'lit'

export default { title: 'Foundations/Spacing' }

const steps = ['space-1', 'space-2', 'space-3', 'space-4', 'space-5', 'space-6', 'space-7', 'space-8', 'space-9'] as const
const sizes = ['measure', 'page-width', 'target-min', 'control-min', 'focus-width', 'border-width', 'radius'] as const

const bar = (width: string) => svg`<svg width=${width} height="16" aria-hidden="true"><rect width="100%" height="16" fill="currentColor" /></svg>`

/** Nine steps. Pick the step, not a length: steps grow with the text size of the reader. */
export const Steps = {
  render: () =>
    html`
    <main class="clf-page">
      <h1>Spacing</h1>
      <table>
        <thead>
          <tr><th scope="col">Custom property</th><th scope="col">Value</th><th scope="col">Length</th></tr>
        </thead>
        <tbody>
          ${
      steps.map(
        (name) =>
          html`
              <tr><td><code>--clf-${name}</code></td><td>${values[name]}</td><td>${bar(values[name])}</td></tr>
            `,
      )
    }
        </tbody>
      </table>
    </main>
  `,
}

/** Widths and smallest targets: a line holds at most the measure, a control is at least 44 pixels high. */
export const Sizes = {
  render: () =>
    html`
    <main class="clf-page">
      <h1>Sizes</h1>
      <table>
        <thead>
          <tr><th scope="col">Custom property</th><th scope="col">Value</th></tr>
        </thead>
        <tbody>
          ${sizes.map((name) => html`<tr><td><code>--clf-${name}</code></td><td>${values[name]}</td></tr>`)}
        </tbody>
      </table>
    </main>
  `,
}
