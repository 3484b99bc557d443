import type { Shopper } from '../shopper.ts'
import { shoppers as from0 } from './tasks-0-8.ts'
import { shoppers as from10 } from './tasks-10-19.ts'
import { shoppers as from20 } from './tasks-20-25.ts'
import { shoppers as from28 } from './tasks-28-34.ts'
import { shoppers as from35 } from './tasks-35-47.ts'
import { shoppers as from48 } from './tasks-48-59.ts'
import { shoppers as from63 } from './tasks-63-76.ts'
import { shoppers as from78 } from './tasks-78-88.ts'
import { shoppers as from89 } from './tasks-89-103.ts'
import { shoppers as from104 } from './tasks-104-113.ts'

export const shoppers: Shopper[] = [
  ...from0,
  ...from10,
  ...from20,
  ...from28,
  ...from35,
  ...from48,
  ...from63,
  ...from78,
  ...from89,
  ...from104,
]
