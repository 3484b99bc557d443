import { beauty } from './beauty.ts'
import { smallWear } from './bottoms-and-small-wear.ts'
import { buildingKits } from './building-kits.ts'
import { electronics } from './electronics.ts'
import { furniture } from './furniture.ts'
import { games } from './games.ts'
import { garments } from './garments.ts'
import { home } from './home.ts'
import { kitchen } from './kitchen.ts'
import { kitchenMachines } from './kitchen-machines.ts'
import { makeUp } from './make-up.ts'
import { outdoor } from './outdoor.ts'
import type { Drawing } from './paint.ts'
import { shoes } from './shoes.ts'
import { toys } from './toys.ts'

/** Every drawing, by name. */
export const drawings: Record<string, Drawing> = {
  ...garments,
  ...smallWear,
  ...shoes,
  ...outdoor,
  ...furniture,
  ...home,
  ...kitchenMachines,
  ...kitchen,
  ...electronics,
  ...beauty,
  ...makeUp,
  ...buildingKits,
  ...games,
  ...toys,
}
