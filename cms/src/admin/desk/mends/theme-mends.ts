/**
 * Colours of Strapi's themes that do not reach 4.5:1 on the papers on which Strapi writes with them. Each is the nearest of its hue
 * that does.
 */
export const themeMends = {
  light: {
    colors: {
      neutral400: '#666685',
      neutral500: '#5f5f7d',
      neutral600: '#5a5a79',
      primary500: '#5652ff',
      warning600: '#a05000',
      warning700: '#964b00',
      success600: '#2a6e3d',
      danger500: '#c4271d',
      alternative600: '#8a3fd1',
    },
  },
  dark: {
    colors: {
      primary600: '#aeadff',
      primary700: '#b9b8ff',
      danger500: '#f7a29a',
      danger600: '#f7a29a',
      danger700: '#f9b4ad',
      alternative600: '#cda6f2',
      neutral400: '#c0c0cf',
      neutral600: '#b9b9cb',
      buttonPrimary500: '#5652ff',
    },
  },
}
