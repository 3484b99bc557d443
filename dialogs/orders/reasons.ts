import { fold } from '../../knowledge/fold.ts'
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
  /(?<!\p{L})(?:damaged|broken|faulty|defective|torn|kaputt\p{L}*|defekt\p{L}*|beschädigt\p{L}*|zerbrochen\p{L}*|zerrissen\p{L}*|gerissen|rott[oaie]|guast[oaie]|difettos[oaie]|danneggiat[oaie]|scheggiat[oaie]|strappat[oaie]|partid[ao]s?|quebrad[ao]s?|quebrou|partiu-se|danificad[ao]s?|avariad[ao]s?|avariou|estragad[ao]s?|defeito|defeituos[ao]s?|n[aã]o funcionam?|n[aã]o liga|rachad[ao]s?|rasgad[ao]s?|cass[ée]e?s?|ab[iî]m[ée]e?s?|d[ée]fectueu(?:x|ses?)|d[ée]chir[ée]e?s?|trou[ée]e?s?)(?!\p{L})/iu

const isMistake = (id: string) => /mistake|error|accident/i.test(id)

/** General words for the reasons that policies commonly name: what names the reason, what says it. */
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
  // Spanish
  [
    /mistake|error|accident/i,
    /\b(?:por error|por equivocacion|equivocad[oa]|me equivoque|sin querer|dos veces|duplicad[oa]|repetid[oa])\b/,
  ],
  [
    /no longer|not needed|don.?t need|changed/i,
    /\b(?:ya no (?:l[oa]s? |me |nos )*(?:necesit|quier|quer|hace|interes|sirve|gust)\w*|no (?:l[oa]s? )?(?:necesito|quiero|queremos)|no (?:me|le|nos) (?:gust|convenc)\w*|me arrepenti|cambi(?:e|amos|ado) de (?:idea|opinion|parecer)|no (?:me )?hace falta|no me alcanza)\b/,
  ],
  [/elsewhere|cheaper/i, /\b(?:mas barat[oa]s?|en otr[oa] (?:tienda|sitio|lado|lugar|parte)|mejor precio)\b/],
  [
    /too long|too late|slow/i,
    /\b(?:tarda(?:n|ndo)? (?:mucho|demasiado)|demora(?:n)? mucho|llega(?:ra)? (?:muy |demasiado )?tarde|muy lento)\b/,
  ],
  [
    /fit|size/i,
    /\b(?:no (?:me|le|nos) (?:queda|quedan|quedo|vale|valen|entra|entran|va bien)|(?:me|le) (?:queda|quedan|quedo|va|van|aprieta|aprietan)\b.{0,12}\b(?:grandes?|chic[oa]s?|pequen[oa]s?|apretad[oa]s?|larg[oa]s?|cort[oa]s?|anch[oa]s?|mal)|demasiado (?:grande|pequen[oa]|chic[oa]|ajustad[oa])s?|muy (?:grande|pequen[oa]|chic[oa])s?|talla equivocada|aprietan?)\b/,
  ],
  [
    /described|picture/i,
    /\b(?:no (?:es|son|era) (?:como|lo que) (?:en la foto|se ve|se veia|decia|dice|esperaba|anunciaban?)|distint[oa]s? (?:a|de) la foto|no se parece)\b/,
  ],
  [
    /damaged|faulty|defect/i,
    /\b(?:danad[oa]s?|rot[oa]s?|defectuos[oa]s?|rasgad[oa]s?|rayad[oa]s?|descosid[oa]s?|estropead[oa]s?|no (?:funciona|enciende|prende)n?|falta una pieza)\b/,
  ],
  [
    /wrong item|not what/i,
    /\b(?:no es lo que (?:pedi|compre|encargue)|me (?:mandaron|enviaron|llego) (?:otr[oa]|el equivocado|la equivocada)|(?:articulo|producto|color|modelo) equivocado)\b/,
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
  [
    /mistake|error|accident/i,
    /(?<!\p{L})(?:versehen\p{L}*|irrtümlich|irrtum|doppelt|zweimal|falsch bestellt|das falsche bestellt|verklickt|vertan)(?!\p{L})/iu,
  ],
  [
    /no longer|not needed|don.?t need|changed/i,
    /(?<!\p{L})(?:nicht mehr (?:benötigt|nötig|gebraucht|haben)|brauch\p{L}* (?:ich |das |die |den |es |sie |ihn )*(?:doch )?(?:nicht|nimmer|ned)|anders überlegt|umentschieden|zu teuer|gefäll\p{L}* (?:mir )?nicht)(?!\p{L})/iu,
  ],
  [
    /elsewhere/i,
    /(?<!\p{L})(?:woanders|anderswo|(?:billiger|günstiger) gefunden|schon gekauft|bei der konkurrenz)(?!\p{L})/iu,
  ],
  [/too long|too slow/i, /(?<!\p{L})(?:zu lang\p{L}*|zu spät|dauert .{0,20}lang\p{L}*|lieferzeit)(?!\p{L})/iu],
  [
    /fit|size/i,
    /(?<!\p{L})(?:pass\p{L}* (?:mir |ihm |ihr |leider )+(?:nicht|ned|net)|zu (?:klein|groß|gross|eng|weit|kurz|lang|schmal|breit)|falsche größe|sitz\p{L}* nicht)(?!\p{L})/iu,
  ],
  [
    /described/i,
    /(?<!\p{L})(?:anders (?:aus )?als|nicht wie (?:beschrieben|auf dem (?:bild|foto))|andere farbe als)(?!\p{L})/iu,
  ],
  [
    /wrong item/i,
    /(?<!\p{L})falsche[nrs]? (?:artikel|ware|produkt|größe|farbe) (?:geschickt|geliefert|bekommen|erhalten)(?!\p{L})/iu,
  ],
]

function reasonSaid(id: string, words: string[], text: string): boolean {
  const lower = fold(text)
  if ([id, ...words].some(word => lower.includes(fold(word)))) return true
  return reasonWords.some(([name, said]) => name.test(id) && (said.test(text) || said.test(lower)))
}
