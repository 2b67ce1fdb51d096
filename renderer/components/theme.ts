import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Deep blue-green, from the palest to the darkest; step 7 on white has a contrast of 7 : 1. */
const chronicle: MantineColorsTuple = [
  '#e9f5f5',
  '#d5e8e8',
  '#a9d0d1',
  '#7ab7b9',
  '#54a2a5',
  '#3b9599',
  '#1f7f84',
  '#0f6469',
  '#0b5257',
  '#053f43',
];

/** Quiet and dense, close to Office: 14 px, rows of 32 px, one accent colour. */
export const theme = createTheme({
  primaryColor: 'chronicle',
  primaryShade: 7,
  colors: { chronicle },
  fontFamily: "'Golos Text Variable', 'Segoe UI', 'PT Sans', 'Liberation Sans', sans-serif",
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
  headings: { fontWeight: '600', sizes: { h1: { fontSize: '20px' }, h2: { fontSize: '16px' } } },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Tooltip: { defaultProps: { openDelay: 400, multiline: true, maw: 320, withArrow: true } },
    Modal: {
      defaultProps: { centered: true, returnFocus: false, overlayProps: { backgroundOpacity: 0.35 } },
    },
  },
});
