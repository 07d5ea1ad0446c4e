import { figure, money } from '../../src/messages/words';

describe('figures in sentences', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [-1234, '-1,234'],
    [1234567, '1,234,567'],
    [1234.5678, '1,234.5678'],
  ])('section 5 %d is said as %s', (count, said) => {
    expect(figure(count)).toBe(said);
  });

  it.each([
    [330, '$330'],
    [1830, '$1,830'],
    [2430.5, '$2,430.50'],
  ])('L8 %d dollars are said as %s', (dollars, said) => {
    expect(money(dollars)).toBe(said);
  });
});
