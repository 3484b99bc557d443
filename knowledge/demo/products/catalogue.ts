import type { Product } from '../../catalogue.ts'
import type { Calendar } from '../dates.ts'
import { beauty } from './beauty.ts'
import { clothing } from './clothing.ts'
import { electronics } from './electronics.ts'
import { home } from './home.ts'
import { kitchen } from './kitchen.ts'
import { products } from './line.ts'
import { outdoor } from './outdoor.ts'
import { shoes } from './shoes.ts'
import { giftCards, outlet } from './specials.ts'
import { toys } from './toys.ts'

const departments = {
  clothing,
  shoes,
  outdoor,
  home,
  kitchen,
  electronics,
  beauty,
  toys,
  outlet,
  'gift cards': giftCards,
}

/** Every product of the shop, department by department. */
export const catalogue = (today: Calendar): Product[] =>
  Object.entries(departments).flatMap(([department, lines]) => products(department, lines, today))
