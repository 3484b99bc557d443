import { isDamaged } from '../../knowledge/quote-change.ts'
import type { DialogContext, Heard } from '../dialog.ts'

/** A reason among the policy's, by tap or by what the words come to. */
export function hearReason(
  plan: { cancelReason?: string; returnReason?: string },
  heard: Heard,
  chosen: string[],
  { knowledge }: DialogContext,
): boolean {
  const { cancel, returns } = knowledge.policy
  const tapped = cancel.reasons.find(one => chosen.includes(`reason:${one.id}`))
  // "I don't want it, I ordered it by mistake": the mistake says more.
  const ranked = [...cancel.reasons].sort((a, b) => Number(isMistake(b.id)) - Number(isMistake(a.id)))
  const said = tapped ?? ranked.find(one => reasonSaid(one.id, one.words, heard.text))
  if (said) plan.cancelReason = said.id
  const back = returns.reasons.find(one => reasonSaid(one.id, one.words, heard.text))
  if (back) plan.returnReason = back.id
  else if (heard.intent === 'damaged_or_wrong_item' || /\b(?:damaged|broken|faulty|defective|torn)\b/i.test(heard.text))
    plan.returnReason = returns.reasons.find(one => isDamaged(one.id, knowledge.policy))?.id ?? plan.returnReason
  return said !== undefined || back !== undefined
}

const isMistake = (id: string) => /mistake|error|accident/i.test(id)

/** General words for the reasons that policies commonly name. */
const reasonWords: [RegExp, RegExp][] = [
  [
    /mistake|error|accident/i,
    /\b(?:mistake\w*|accident\w*|by error|wrong(?:ly)?|didn['’]?t mean to|unintention\w*|duplicate|twice)\b/i,
  ],
  [
    /no longer|not needed|don.?t need|changed/i,
    /\b(?:no longer|not need\w*|don['’]?t (?:need|want)|do not (?:need|want)|doesn['’]?t need|changed? (?:my|our|her|his) mind|not necessary|unnecessary|unwanted|regret|found (?:it |a )?(?:better|cheaper)|better deal|can['’]?t afford|too expensive|financial|money (?:is )?tight|takes? too long|too slow|unreasonable)\b/i,
  ],
]

function reasonSaid(id: string, words: string[], text: string): boolean {
  const lower = text.toLowerCase()
  if ([id, ...words].some(word => lower.includes(word.toLowerCase()))) return true
  return reasonWords.some(([name, said]) => name.test(id) && said.test(text))
}
