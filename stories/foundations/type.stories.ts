import type { LanguageTag } from '@clf/text'
import { values } from '@clf/tokens'
import tokens from '@clf/tokens/tokens.json' with { type: 'json' }
import { html, svg } from 'lit'

export default { title: 'Foundations/Type' }

const sizes = ['font-size-1', 'font-size-2', 'font-size-3', 'font-size-4', 'font-size-5', 'font-size-6', 'font-size-7'] as const

const sample = (size: string) => svg`<svg width="14rem" height="3rem" aria-hidden="true"><text y="2.25rem" font-size=${size} fill="currentColor">Files 檔案</text></svg>`

/** Seven sizes. They grow with the text size of the reader; body text is size 2. */
export const Sizes = {
  render: () =>
    html`
    <main class="clf-page">
      <h1>Type sizes</h1>
      <div class="clf-table-scroll" role="region" aria-label="Type sizes" tabindex="0">
        <table>
          <thead>
            <tr><th scope="col">Custom property</th><th scope="col">Value</th><th scope="col">Sample</th></tr>
          </thead>
          <tbody>
            ${sizes.map((name) => html`<tr><td><code>--clf-${name}</code></td><td>${values[name]}</td><td>${sample(values[name])}</td></tr>`)}
          </tbody>
        </table>
      </div>
    </main>
  `,
}

const languages: readonly { tag: LanguageTag; name: string; text: string; faces: Record<'font-body' | 'line-height-body' | 'line-height-heading', string> }[] = [
  { tag: 'en', name: 'English', text: 'The registry is open from 9 am to 5 pm.', faces: values },
  { tag: 'zh-Hant-HK', name: 'Traditional Chinese', text: '檔案室由上午九時至下午五時開放。', faces: tokens.languages['zh-hant-hk'] },
  { tag: 'zh-Hans', name: 'Simplified Chinese', text: '档案室由上午九时至下午五时开放。', faces: tokens.languages['zh-hans'] },
]

/** Fonts of the reader's own system, none is loaded: a stack for each language, chosen by `:lang`, and a line height that fits its characters. */
export const Fonts = {
  render: () =>
    html`
    <main class="clf-page">
      <h1>Fonts by language</h1>
      ${
      languages.map(
        ({ tag, name, text, faces }) =>
          html`
          <h2>${name}</h2>
          <p lang=${tag}>${text}</p>
          <dl>
            <dt><code>:lang(${tag})</code></dt>
            <dd>${faces['font-body']}</dd>
            <dt>Line height</dt>
            <dd>${faces['line-height-body']}, headings ${faces['line-height-heading']}</dd>
          </dl>
        `,
      )
    }
    </main>
  `,
}

/** Headings and prose as clf.css sets them: no classes needed. */
export const Prose = {
  render: () =>
    html`
    <main class="clf-page">
      <h1>Records management in bureaux and departments</h1>
      <p class="clf-lead">Good records let the next officer understand what was decided, by whom and why.</p>
      <h2>Keeping a file</h2>
      <p>
        Open a file when the first paper arrives, not when the case is closed. Name it so that a colleague who has never seen
        it can find it: see <a href="#naming">how to name a file</a>.
      </p>
      <h3 id="naming">How to name a file</h3>
      <ul>
        <li>Start with the subject, then the place, then the year.</li>
        <li>Write numbers in figures and dates in full: 12 June 2006.</li>
      </ul>
      <blockquote><p>A file that cannot be found was never kept.</p></blockquote>
      <h4>Abbreviations</h4>
      <p>Spell out an abbreviation the first time, <em>also</em> when every reader of today knows it.</p>
    </main>
  `,
}

/** Numbered paragraphs, sub-items and a footnote, as circulars have them. */
export const Circular = {
  render: () =>
    html`
    <main class="clf-page">
      <h1>Retention of electronic leave records</h1>
      <h2>Purpose</h2>
      <p>This circular sets out how long departments keep the records of the electronic leave system.</p>
      <h2>Background</h2>
      <ol class="clf-paragraphs" role="list">
        <li id="p2">
          <p>
            <a class="clf-paragraph-number" href="#p2">2.</a> Since 2005 most departments have approved leave
            online<sup><a id="fnref1" href="#fn1">1</a></sup>. Earlier records remain on paper.
          </p>
        </li>
        <li id="p3">
          <p><a class="clf-paragraph-number" href="#p3">3.</a> Departments keep:</p>
          <ol class="clf-lower-alpha" role="list">
            <li><span class="clf-marker">a)</span> applications, for three years;</li>
            <li><span class="clf-marker">b)</span> annual balances, until the officer leaves the service.</li>
          </ol>
        </li>
      </ol>
      <section class="clf-footnotes" aria-labelledby="footnotes">
        <h2 id="footnotes">Footnotes</h2>
        <ol class="clf-footnote-list" role="list">
          <li id="fn1">
            <p>
              <span class="clf-marker">1</span> Offices without a network connection joined in 2006.
              <a class="clf-footnote-back" href="#fnref1" aria-label="Back to the text of note 1">↩</a>
            </p>
          </li>
        </ol>
      </section>
    </main>
  `,
}

/** A table with a caption, headers in both directions and a wrapper that keys can scroll. */
export const Table = {
  render: () =>
    html`
    <main class="clf-page">
      <h1>Retention periods</h1>
      <div class="clf-table-scroll" role="region" aria-labelledby="caption" tabindex="0">
        <table>
          <caption id="caption">How long records are kept</caption>
          <thead>
            <tr><th scope="col">Record</th><th scope="col">Kept for</th><th scope="col">Destroyed by</th></tr>
          </thead>
          <tbody>
            <tr><th scope="row">Leave applications</th><td>3 years</td><td>Departmental records manager</td></tr>
            <tr><th scope="row">Sick leave certificates</th><td>2 years</td><td>Personnel registry</td></tr>
            <tr><th scope="row">Annual balances</th><td>Until the officer leaves</td><td>Personnel registry</td></tr>
          </tbody>
        </table>
      </div>
    </main>
  `,
}

/** Native fields: a label, then the hint, then the error, then the field. */
export const Form = {
  render: () =>
    html`
    <main class="clf-page">
      <h1>Ask for another format</h1>
      <form method="post" action="#">
        <div class="clf-field">
          <label for="circular">Number of the circular</label>
          <div class="clf-hint" id="circular-hint">For example, General Circular No. 3/2024</div>
          <input id="circular" name="circular" aria-describedby="circular-hint" />
        </div>
        <div class="clf-field clf-field-error">
          <label for="email">Your e-mail address</label>
          <div class="clf-error" id="email-error">Enter an e-mail address with an @, such as chan@department.example</div>
          <input id="email" name="email" type="email" autocomplete="email" aria-invalid="true" aria-describedby="email-error" value="chan" />
        </div>
        <fieldset>
          <legend>Format</legend>
          <div class="clf-choice"><input id="large" type="radio" name="format" /><label for="large">Large print</label></div>
          <div class="clf-choice"><input id="braille" type="radio" name="format" /><label for="braille">Braille</label></div>
        </fieldset>
        <button>Send request</button> <button class="clf-button-secondary" type="reset">Clear</button>
      </form>
    </main>
  `,
}
