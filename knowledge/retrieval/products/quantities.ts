/** Units as shops write them, folded, with what they come to: one litre is a thousand of 'ml'. */
const units = new Map<string, { unit: string; factor: number }>()
const unit = (name: string, written: Record<string, number>): void => {
  for (const [words, factor] of Object.entries(written))
    for (const word of words.split(' ')) units.set(word, { unit: name, factor })
}
unit('ml', { 'ml milliliter millilitre milliliters millilitres': 1, 'cl centilitre': 10, dl: 100 })
unit('ml', { 'l ltr liter litre liters litres litro litros litri litres': 1000 })
unit('g', { 'g gr gram grams gramm grammes gramos grammi gramas': 1, 'kg kgs kilo kilos kilogram kilograms': 1000 })
unit('mg', { 'mg milligram milligrams': 1 })
unit('mm', {
  'mm millimeter millimetre millimeters millimetres': 1,
  'cm centimeter centimetre centimeters centimetres': 10,
})
unit('mm', { 'm meter metre meters metres metros metri': 1000 })
unit('in', { 'in inch inches zoll pouce pouces pulgada pulgadas pollici polegadas': 1, 'ft foot feet': 12 })
unit('oz', { 'oz ounce ounces': 1, 'lb lbs pound pounds': 16 })
unit('qt', { 'qt quart quarts': 1, 'gal gallon gallons': 4 })
unit('gb', { 'gb gigabyte gigabytes': 1, 'tb terabyte terabytes': 1000 })
unit('mb', { 'mb megabyte megabytes': 1 })
unit('w', { 'w watt watts': 1, 'kw kilowatt': 1000 })
unit('v', { 'v volt volts': 1 })
unit('mah', { mah: 1 })
unit('hz', { hz: 1, khz: 1000, mhz: 1_000_000, ghz: 1_000_000_000 })
unit('lm', { 'lm lumen lumens': 1 })
unit('mp', { 'mp megapixel megapixels': 1 })
unit('pc', { 'pc pcs piece pieces pk pack count ct stuck teilig pieces': 1 })

/**
 * A number with its unit as one word, the same however it is written: 1 l, 1L and 1000 ml are all "1000ml".
 * @param parted whether something stood between them: then "in" is the preposition ("2 in 1")
 * @returns undefined when it is no unit
 */
export function quantity(number: string, word: string, parted: boolean): string | undefined {
  const known = units.get(word)
  if (!known || (parted && word === 'in')) return undefined
  return `${Number((Number(number) * known.factor).toFixed(3))}${known.unit}`
}

/** A quantity in inches as shoppers round it: a "15 inch" screen is sold as 15.6. */
export function nearby(quantity: string): string[] {
  const whole = /^(\d+)in$/.exec(quantity)?.[1]
  return whole ? Array.from({ length: 9 }, (_, i) => `${whole}.${i + 1}in`) : []
}

/** Marks and commas written out: 15" is 15 inch, 6' is 6 ft, 1,5 is 1.5 and 1,000 is 1000. */
export const plainNumbers = (folded: string): string =>
  folded
    .replace(/(\d),(\d{3})(?!\d)/g, '$1$2')
    .replace(/(\d),(\d{1,2})(?!\d)/g, '$1.$2')
    .replace(/(\d)\s?(?:["”“″]|''|′′|’’)/g, '$1 inch ')
    .replace(/(\d)\s?['’′](?![a-z])/g, '$1 ft ')
