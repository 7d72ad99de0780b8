import { html, type TemplateResult } from 'lit'
import './address-input.ts'

export default { title: 'Components/Address input', component: 'clf-address-input', tags: ['autodocs'] }

const values = [
  ['central-and-western', 'eastern', 'southern', 'wan-chai'],
  ['kowloon-city', 'kwun-tong', 'sham-shui-po', 'wong-tai-sin', 'yau-tsim-mong'],
  ['islands', 'kwai-tsing', 'north', 'sai-kung', 'sha-tin', 'tai-po', 'tsuen-wan', 'tuen-mun', 'yuen-long'],
]

/** The 18 districts by region, their values the same in every language. */
const districts = (choose: string, regions: Record<string, string[]>) =>
  html`
  <option value="">${choose}</option>
  ${Object.entries(regions).map(([region, names], at) => html`<optgroup label=${region}>${names.map((name, place) => html`<option value=${values[at]?.[place] ?? ''}>${name}</option>`)}</optgroup>`)}
`

const part = (name: string, key: string, label: string, autocomplete = 'off') =>
  html`<div><label for="${name}-${key}">${label}</label><input id="${name}-${key}" name="${name}-${key}" data-part=${key} autocomplete=${autocomplete} /></div>`

const district = (name: string, label: string, options: TemplateResult) =>
  html`<div><label for="${name}-district">${label}</label><select id="${name}-district" name="${name}-district" data-part="district" autocomplete="address-level1" required>${options}</select></div>`

const english = districts('Choose a district', {
  'Hong Kong Island': ['Central and Western', 'Eastern', 'Southern', 'Wan Chai'],
  Kowloon: ['Kowloon City', 'Kwun Tong', 'Sham Shui Po', 'Wong Tai Sin', 'Yau Tsim Mong'],
  'New Territories': ['Islands', 'Kwai Tsing', 'North', 'Sai Kung', 'Sha Tin', 'Tai Po', 'Tsuen Wan', 'Tuen Mun', 'Yuen Long'],
})

/** Small to large, as English writes an address. Ask only where something is sent or done there. */
export const Default = {
  render: () =>
    html`
    <clf-address-input>
      <fieldset>
        <legend>Address</legend>
        <div class="clf-address-parts">
          ${part('home', 'flat', 'Flat')} ${part('home', 'floor', 'Floor')} ${part('home', 'block', 'Block')} ${part('home', 'building', 'Building')} ${
      part('home', 'street', 'Number and street', 'address-line1')
    } ${district('home', 'District', english)}
        </div>
      </fieldset>
    </clf-address-input>
  `,
}

/** Large to small, as Chinese does. */
export const TraditionalChinese = {
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-address-input>
        <fieldset>
          <legend>地址</legend>
          <div class="clf-address-parts">
            ${
      district(
        'office',
        '地區',
        districts('請選擇地區', {
          香港島: ['中西區', '東區', '南區', '灣仔區'],
          九龍: ['九龍城區', '觀塘區', '深水埗區', '黃大仙區', '油尖旺區'],
          新界: ['離島區', '葵青區', '北區', '西貢區', '沙田區', '大埔區', '荃灣區', '屯門區', '元朗區'],
        }),
      )
    } ${part('office', 'street', '街道及門牌號數', 'address-line1')} ${part('office', 'building', '大廈')} ${part('office', 'block', '座數')} ${part('office', 'floor', '樓層')} ${
      part('office', 'flat', '室')
    }
          </div>
        </fieldset>
      </clf-address-input>
    </div>
  `,
}

/** The same in Simplified Chinese. */
export const SimplifiedChinese = {
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-address-input>
        <fieldset>
          <legend>地址</legend>
          <div class="clf-address-parts">
            ${
      district(
        'place',
        '地区',
        districts('请选择地区', {
          香港岛: ['中西区', '东区', '南区', '湾仔区'],
          九龙: ['九龙城区', '观塘区', '深水埗区', '黄大仙区', '油尖旺区'],
          新界: ['离岛区', '葵青区', '北区', '西贡区', '沙田区', '大埔区', '荃湾区', '屯门区', '元朗区'],
        }),
      )
    } ${part('place', 'street', '街道及门牌号数', 'address-line1')} ${part('place', 'flat', '室')}
          </div>
        </fieldset>
      </clf-address-input>
    </div>
  `,
}
