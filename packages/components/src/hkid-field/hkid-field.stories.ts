import { html } from 'lit'
import './hkid-field.ts'

export default { title: 'Components/HKID field', component: 'clf-hkid-field', tags: ['autodocs'] }

/** Ask for the number only when the law or the service needs it, and say why. */
export const Default = {
  render: () =>
    html`
    <clf-hkid-field>
      <label for="hkid">HKID number</label>
      <p class="clf-hint" id="hkid-hint">For example, A123456(3). We use it to find your record.</p>
      <input id="hkid" name="hkid" autocomplete="off" autocapitalize="characters" spellcheck="false" required aria-describedby="hkid-hint" />
    </clf-hkid-field>
  `,
}

/** Errors name the part that is wrong in the language of the page. */
export const TraditionalChinese = {
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-hkid-field>
        <label for="hkid-tc">香港身份證號碼</label>
        <p class="clf-hint" id="hkid-tc-hint">例如A123456(3)。</p>
        <input id="hkid-tc" name="hkid" autocomplete="off" autocapitalize="characters" spellcheck="false" required aria-describedby="hkid-tc-hint" />
      </clf-hkid-field>
    </div>
  `,
}

/** The same in Simplified Chinese. */
export const SimplifiedChinese = {
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-hkid-field>
        <label for="hkid-sc">香港身份证号码</label>
        <p class="clf-hint" id="hkid-sc-hint">例如A123456(3)。</p>
        <input id="hkid-sc" name="hkid" autocomplete="off" autocapitalize="characters" spellcheck="false" required aria-describedby="hkid-sc-hint" />
      </clf-hkid-field>
    </div>
  `,
}
