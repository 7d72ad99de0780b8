import { html } from 'lit'
import './date-input.ts'

export default { title: 'Components/Date input', component: 'clf-date-input', tags: ['autodocs'] }

const part = (name: string, key: 'day' | 'month' | 'year', label: string) =>
  html`
  <div>
    <label for=${`${name}-${key}`}>${label}</label>
    <input id=${`${name}-${key}`} name=${`${name}-${key}`} data-part=${key} inputmode="numeric" autocomplete=${`bday-${key}`} required />
  </div>
`

/** A date a person remembers: birth, appointment, a date on a letter in front of them. */
export const Default = {
  render: () =>
    html`
    <clf-date-input max="2026-11-23">
      <fieldset aria-describedby="birth-hint">
        <legend>Date of birth</legend>
        <p class="clf-hint" id="birth-hint">For example, 27 3 1990.</p>
        <div class="clf-date-parts">
          ${part('birth', 'day', 'Day')} ${part('birth', 'month', 'Month')} ${part('birth', 'year', 'Year')}
        </div>
      </fieldset>
    </clf-date-input>
  `,
}

/** Year first, as Chinese says it. */
export const TraditionalChinese = {
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-date-input>
        <fieldset aria-describedby="joined-hint">
          <legend>入職日期</legend>
          <p class="clf-hint" id="joined-hint">例如1990年3月27日。</p>
          <div class="clf-date-parts">${part('joined', 'year', '年')} ${part('joined', 'month', '月')} ${part('joined', 'day', '日')}</div>
        </fieldset>
      </clf-date-input>
    </div>
  `,
}

/** The same in Simplified Chinese. */
export const SimplifiedChinese = {
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-date-input>
        <fieldset>
          <legend>入职日期</legend>
          <div class="clf-date-parts">${part('begun', 'year', '年')} ${part('begun', 'month', '月')} ${part('begun', 'day', '日')}</div>
        </fieldset>
      </clf-date-input>
    </div>
  `,
}
