import { describe, expect, test } from 'vitest';
import { seen } from '../../tests/support/pictures.ts';
import { svgDrawing } from './draw-svg.ts';

const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30" font-family="Tinos" fill="#000">${content}</svg>`;

describe('a drawing', () => {
  test('has so many pixels to each of its own', async () => {
    const draw = await svgDrawing();
    expect(seen(draw(svg(''), 2))).toMatchObject({ width: 120, height: 60 });
  });

  test('has letters of Russian and of Latin, each other than none', async () => {
    const draw = await svgDrawing();
    const word = (text: string) =>
      Buffer.from(draw(svg(`<text x="2" y="20" font-size="20">${text}</text>`), 2)).toString('base64');
    const drawn = ['', 'Сад', 'Sad', '№ 5', '25 %'].map(word);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  test('that is no drawing is refused', async () => {
    const draw = await svgDrawing();
    expect(() => draw('<svg', 2)).toThrow(/./);
  });
});
