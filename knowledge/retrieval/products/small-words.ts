import { wishWords } from '../query-words.ts'

/** Words that say nothing of what is looked for, by language: those around a thing, and those of wanting it. */
const listed: Record<string, string> = {
  de: `aber alle als am an auch auf aus bei bitte brauche das dass dem den der des die ein eine einen einem einer eines es
    i a ma servus hallo hi moin gruezi brauch braucht brauchte bruuche suchst suchen fuer ueber mocht mecht hatt
    hatten wurde wurd gern mal doch eher lieber halt eben bissl bisschen danke meiner meinem meinen meines unser
    unsere unserer unseren unserem sein seine seinen seiner ihre ihren ihrer euch ihnen du dir dich da dabei dann
    dazu denn hast hat gibts gabe fuhrt verkauft verkaufen sehen schauen anschauen ansehen finden finde neue neuen
    neues neuer gute guten gutes guter gscheite gscheiten gscheits schone schones schonen irgendwas irgendwelche
    irgendein irgendeine irgendeinen sowas paar ungefahr circa ca etwa hochstens maximal mindestens ab zwischen
    franken teuer kostet welche welcher welches welchen wo jetzt noch schon also ja nein kannst konnen konntest
    konnten konnte wollen wollte wollten dringend zeigen zeigst zeigt vom tochter sohn mutter vater mama papa oma
    opa bruder schwester freund freundin braeuchte moecht haett haette haetten wuerde wuerd gaebe fuehrt schoene
    schoenes schoenen ungefaehr hoechstens koennen koenntest koennten koennte moechte
    etwas fur gerne gibt habe haben habt hatte ich ihr im in ist kann kaufe kaufen konnt man mein meine mich mir mit mochte
    nach oder billig billige billigen gunstig gunstige gunstigen gunstiger sehr sie sind so suche und uns von was wie will wir zeig zeige zu zum zur`,
  fr: `a au aux avec ce cette ces cher chere cherche dans de des du elle en est et il j je la le les leur ma me mes mon ne nous ou par
    pour qui sa se ses son sur un une veux voudrais vous y`,
  es: `a al algo barata baratas barato baratos busco con de del el en es la las lo los me mi mis para por que quiero se si son su sus tu un una unas unos
    y yo`,
  it: `a ad al alla cerco che con economica economiche economici economico da dei del della delle di e gli ho i il in io la le lo mi nel per un una uno vorrei`,
  pt: `a ao as barata baratas barato baratos com da das de do dos e em eu meu minha na no o os para por procuro que quero se um uma umas uns`,
}

const kept = new Map<string, Set<string>>()

/** @param language the catalogue's; English is spoken to every shop */
export function idleWords(language: string): Set<string> {
  let words = kept.get(language)
  if (!words) {
    words = new Set([...wishWords, ...(listed[language] ?? '').trim().split(/\s+/)])
    kept.set(language, words)
  }
  return words
}
