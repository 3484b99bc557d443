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
  else if (heard.intent === 'damaged_or_wrong_item' || damagedWords.test(heard.text))
    plan.returnReason = returns.reasons.find(one => isDamaged(one.id, knowledge.policy))?.id ?? plan.returnReason
  return said !== undefined || back !== undefined
}

const damagedWords =
  /(?<!\p{L})(?:damaged|broken|faulty|defective|torn|rott[oaie]|guast[oaie]|difettos[oaie]|danneggiat[oaie]|scheggiat[oaie]|strappat[oaie]|partid[ao]s?|quebrad[ao]s?|quebrou|partiu-se|danificad[ao]s?|avariad[ao]s?|avariou|estragad[ao]s?|defeito|defeituos[ao]s?|n[aã]o funcionam?|n[aã]o liga|rachad[ao]s?|rasgad[ao]s?)(?!\p{L})/iu

const isMistake = (id: string) => /mistake|error|accident/i.test(id)

/** General words for the reasons that policies commonly name. */
const reasonWords: [RegExp, RegExp][] = [
  [
    /mistake|error|accident/i,
    /\b(?:mistake\w*|accident\w*|by error|wrong(?:ly)?|didn['’]?t mean to|unintention\w*|duplicate|twice)\b/i,
  ],
  [
    /mistake|error|accident/i,
    /\b(?:por (?:engano|erro|lapso)|sem querer|enganei-me|me enganei|errei|duplicad[ao]|duas vezes|foi engano)\b/i,
  ],
  [
    /no longer|not needed|don.?t need|changed/i,
    /\b(?:j[aá] n[aã]o (?:[ao]s? )?(?:preciso|quero|necessito|faz falta)|n[aã]o (?:[ao]s? )?(?:preciso|quero) mais|n[aã]o preciso|mudei de ideias?|arrependi-me|me arrependi|desisti|n[aã]o gost(?:o|ei)|muito car[ao]|mais barat[ao] noutr[ao]|encontrei mais barat[ao]|demora(?:r)? (?:muito|demasiado)|vai demorar)\b/i,
  ],
  [
    /fit|size/i,
    /\b(?:n[aã]o (?:me )?(?:serve|servem|serviu|serviram|cabe|cabem)|(?:fica|ficam|ficou|ficaram|est[aá]|est[aã]o)(?:-me|-lhe)? (?:muito |demasiado )?(?:pequen|grande|apertad|larg|justo|justa|curt|comprid)\w*|(?:muito|demasiado) (?:pequen|grande|apertad|larg|curt|comprid)\w*|tamanho errado|aperta(?:m|-me)?)\b/i,
  ],
  [
    /described/i,
    /\b(?:diferente d[aeo]s?|n[aã]o corresponde|n[aã]o [eé] como|da foto(?:grafia)?|na foto(?:grafia)?|descri[cç][aã]o)\b/i,
  ],
  [
    /wrong item/i,
    /\b(?:artigo errado|produto errado|enviaram(?:-me)? outr[ao]|mandaram(?:-me)? (?:outr[ao]|o errado|a errada)|n[aã]o (?:foi|[eé]) o que (?:encomendei|pedi|comprei))\b/i,
  ],
  [
    /no longer|not needed|don.?t need|changed/i,
    /\b(?:no longer|not need\w*|don['’]?t (?:need|want)|do not (?:need|want)|doesn['’]?t need|changed? (?:my|our|her|his) mind|not necessary|unnecessary|unwanted|regret|found (?:it |a )?(?:better|cheaper)|better deal|can['’]?t afford|too expensive|financial|money (?:is )?tight|takes? too long|too slow|unreasonable)\b/i,
  ],
  [
    /mistake|error|accident/i,
    /(?<!\p{L})(?:per s?baglio|per errore|ho sbagliato|abbiamo sbagliato|mi sono sbagliat[oa]|errore mio|involontari\p{L}*|non volevo ordinar\p{L}*|due volte|doppi[oa])(?!\p{L})/iu,
  ],
  [
    /no longer|not needed|don.?t need|changed/i,
    /(?<!\p{L})(?:non (?:mi |ci |ne )?(?:serv|occorr)\p{L}*|non (?:lo|la|li|le) vo(?:glio|gliamo) più|nn (?:mi )?serv\p{L}*|non ne ho (?:più )?bisogno|(?:ho|abbiamo) cambiato idea|ci ho ripensato|ripensamento|non mi piac\p{L}*|non (?:fa|fanno) per me|tropp[oa] car[oa]|non posso permetter\p{L}*)(?!\p{L})/iu,
  ],
  [
    /elsewhere/i,
    /(?<!\p{L})(?:(?:trovat|comprat|pres|vist)[oaie] (?:altrove|in (?:un )?(?:altro )?negozio|da un'altra parte|a (?:di )?meno)|altrove|su un altro sito)(?!\p{L})/iu,
  ],
  [
    /too long|too slow/i,
    /(?<!\p{L})(?:ci (?:mette|vuole) troppo|troppo (?:lent[oa]|tempo|tardi)|arriva tardi|tempi lunghi)(?!\p{L})/iu,
  ],
  [
    /fit|size/i,
    /(?<!\p{L})(?:(?:mi |gli |le )?(?:sta|stanno|va|vanno) (?:male|strett[oaie]|larg[oa]|larghe|larghi|piccol[oaie]|grand[ei]|cort[oaie]|lung[oa]|lunghe|lunghi)|tropp?o (?:piccol|grand|strett|larg|cort|lung)\p{L}*|taglia sbagliata|misura sbagliata|non mi (?:sta|entra|va bene)|calza male)(?!\p{L})/iu,
  ],
  [
    /described/i,
    /(?<!\p{L})(?:divers[oaie] d(?:a|alla|al)|non corrispond\p{L}*|non (?:è|e) come|dalla foto|nella foto)(?!\p{L})/iu,
  ],
  [
    /wrong item/i,
    /(?<!\p{L})(?:articolo sbagliato|prodotto sbagliato|non (?:è|e) quello che ho ordinato|avete (?:mandato|spedito) (?:un altr[oa]|quello sbagliato))(?!\p{L})/iu,
  ],
]

function reasonSaid(id: string, words: string[], text: string): boolean {
  const lower = text.toLowerCase()
  if ([id, ...words].some(word => lower.includes(word.toLowerCase()))) return true
  return reasonWords.some(([name, said]) => name.test(id) && said.test(text))
}
