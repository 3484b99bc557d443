import type { Catalogue } from '../../catalogue.ts'
import { ServiceError } from '../../knowledge.ts'
import { loadIndex, saveIndex } from './index-file.ts'
import { buildProductIndex, type ProductIndex } from './product-index.ts'

/** Keeps one index up to date with the catalogue. */
export type IndexKeeper = {
  /** The index as of now; while it is built or catching up, searches wait for it. */
  current(): Promise<ProductIndex>
}

/** @param file where it is kept between starts */
export function indexKeeper(catalogue: Catalogue, file?: string): IndexKeeper {
  let index: ProductIndex | undefined
  let synonyms = ''
  let working: Promise<ProductIndex> | undefined

  const build = async (): Promise<ProductIndex> => {
    const version = await catalogue.version()
    const own = await catalogue.synonyms()
    synonyms = JSON.stringify(own)
    const built = await buildProductIndex(catalogue.all(), version, own)
    if (file) save(built, file)
    return built
  }
  const load = async (): Promise<ProductIndex | undefined> => {
    const own = await catalogue.synonyms()
    synonyms = JSON.stringify(own)
    return file ? loadIndex(file, own) : undefined
  }
  /** Takes in what changed since; builds it anew where that is not known or would take longer. */
  const catchUp = async (behind: ProductIndex): Promise<ProductIndex> => {
    const version = await catalogue.version()
    if (version === behind.version) return behind
    const ids = version > behind.version ? await catalogue.changedSince(behind.version) : undefined
    if (!ids || ids.length > Math.max(1_000, behind.size * 0.3)) return build()
    const own = await catalogue.synonyms()
    if (JSON.stringify(own) !== synonyms) {
      synonyms = JSON.stringify(own)
      behind.useSynonyms(own)
    }
    const products = await catalogue.products(ids)
    const there = new Set(products.map(product => product.id))
    behind.change(
      products,
      ids.filter(id => !there.has(id)),
    )
    behind.version = version
    return behind.worn ? build() : behind
  }

  return {
    async current() {
      if (!working && index && (await catalogue.version()) === index.version) return index
      // Whoever comes while it is being worked on waits for that, and looks again.
      working ??= (async () => {
        try {
          index = await catchUp(index ?? (await load()) ?? (await build()))
          return index
        } finally {
          working = undefined
        }
      })()
      return working
    },
  }
}

/** An index that cannot be kept is built again at the next start; the search goes on. */
function save(index: ProductIndex, file: string): void {
  try {
    saveIndex(index, file)
  } catch (error) {
    process.emitWarning(new ServiceError('search index', error instanceof Error ? error.message : String(error)))
  }
}
