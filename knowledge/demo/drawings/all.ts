import { smallWear } from './bottoms-and-small-wear.ts'
import { garments } from './garments.ts'
import type { Drawing } from './paint.ts'
import { shoes } from './shoes.ts'

/** Every drawing, by name. */
export const drawings: Record<string, Drawing> = { ...garments, ...smallWear, ...shoes }
